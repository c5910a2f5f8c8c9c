"""Maps of shapes: how many of each are used, why others are not, how much they cover beside the decrees."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import MapRead
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.doubts.shapes import decreed_hectares
from dashboard.findings.table import ROWS, Table
from dashboard.text.catalogue import Text

_COUNTS = ("features", "used", "unknown", "doubled", "faulty", "overlapping", "far")


def maps_table(data: Dataset, text: Text) -> Table:
    """What was read: a row a map."""
    counts = ((name, True) for name in _COUNTS)
    columns = (("file", False), *counts, ("system", False), ("area", True), ("decreed", True))
    body = tuple(_row(data, one, text) for one in data.maps)
    return Table(tuple((text(f"maps-{name}"), numeric) for name, numeric in columns), body, look=ROWS)


def _row(data: Dataset, one: MapRead, text: Text) -> tuple[str, ...]:
    counts = {name: getattr(one, name) for name in _COUNTS if name != "used"} | {"used": len(one.places)}
    return (
        one.file,
        *(text.number(counts[name]) for name in _COUNTS),
        _system(one, text),
        _hectares(_covered(data, one), text),
        _hectares(_decreed(data, one), text),
    )


def _system(one: MapRead, text: Text) -> str:
    if one.guess:
        return text("maps-system-unknown")
    return one.converted or text("maps-system-degrees")


def _covered(data: Dataset, one: MapRead) -> float:
    """Hectares of its shapes of RTs: those of larger places hold them, and schematic ones have no size."""
    rts = {key for key in one.places if data.places[key]["level"] == "rt"}
    return sum(
        shape.hectares
        for shape in data.boundaries
        if shape.location_id in rts and shape.geometry_kind != "schematic"
    )


def _decreed(data: Dataset, one: MapRead) -> float:
    """Hectares of the slum areas of its RTs, by their decrees."""
    kawasan = {data.places[key]["kawasan_id"] or "" for key in one.places}
    return sum(decreed_hectares(data, key) for key in kawasan)


def _hectares(area: float, text: Text) -> str:
    """Nothing where there is none."""
    return text.quantity(round(area * MILLION), "ha") if area else text("none")
