"""Doubts about shapes: what they cover, set beside the area that a decree names."""

from collections.abc import Iterator

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Detail, Problem, Quantity
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.areas import recorded_areas

_ALIKE = 0.05
"""Of an area: what a line drawn by hand may differ from the one that was measured."""


def shapes_and_decrees(data: Dataset) -> Iterator[Problem]:
    """A slum area whose shape is not as large as its decree says, or is larger than all its RTs together.

    RTs may cover more: not all of an RT need be slum. What is schematic has no size.
    """
    sizes = {
        shape.location_id: shape.hectares for shape in data.boundaries if shape.geometry_kind != "schematic"
    }
    if not sizes:
        return
    for kawasan in dict.fromkeys((*data.of_kawasan, *sizes)):
        decreed = decreed_hectares(data, kawasan)
        if not decreed:
            continue
        by_decree, name = _quantity(decreed), data.recorded_name(kawasan)
        own = sizes.get(kawasan)
        if own is not None and abs(own - decreed) > _ALIKE * decreed:
            yield _of_map(
                data, kawasan, "shape_area_differs", covered=_quantity(own), decreed=by_decree, place=name
            )
        rts = data.of_kawasan.get(kawasan, ())
        total = sum(sizes[rt] for rt in rts) if rts and all(rt in sizes for rt in rts) else decreed
        if total < (1 - _ALIKE) * decreed:
            yield _of_map(
                data, kawasan, "shapes_below_decree", covered=_quantity(total), decreed=by_decree, place=name
            )


def decreed_hectares(data: Dataset, kawasan: str) -> float:
    """The newest area that a decree names for a slum area; 0 where none does."""
    if kawasan not in data.places or data.places[kawasan]["level"] != "kawasan":
        return 0
    decreed = [area.high for area in recorded_areas(data, kawasan) if area.kind == "decree"]
    return decreed[-1] / MILLION if decreed else 0


def _of_map(data: Dataset, kawasan: str, reason: str, **details: Detail) -> Problem:
    """A doubt about the map that has its shapes; where none is named they are those of boundaries.geojson."""
    named = (one.file for one in data.maps if {kawasan, *data.of_kawasan.get(kawasan, ())} & set(one.places))
    return Problem(next(named, "boundaries.geojson"), reason, details=details, place=kawasan)


def _quantity(hectares: float) -> Quantity:
    return Quantity(round(hectares * 100) * (MILLION // 100), "ha")


DOUBTS = (shapes_and_decrees,)
