"""Lines around places above the RT, and around slum areas as they were delineated: never filled."""

from collections.abc import Iterable

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import Boundary, Position
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.ground import Border
from dashboard.text.catalogue import Text


@cached
def bordered(data: Dataset, place: str) -> tuple[Boundary, ...]:
    """The shapes of the place, of what it lies in, of its neighbours, of all inside it but for its RTs."""
    above = data.above(place)
    beside = data.children.get(above[0], ()) if above else ()
    shown = {*data.inside(place), *above, *beside}
    return tuple(
        shape
        for shape in data.boundaries
        if shape.location_id in shown and data.places[shape.location_id]["level"] != "rt"
    )


def borders(data: Dataset, shapes: Iterable[Boundary], text: Text) -> tuple[Border, ...]:
    """The lines, each with the name of its place."""
    return tuple(
        Border(
            shape.polygons,
            data.places[shape.location_id]["level"] == "kawasan",
            label_of_place(data, shape.location_id, text),
            _inside(shape),
            shape.location_id,
        )
        for shape in shapes
    )


def _inside(shape: Boundary) -> Position:
    """Where its name stands: well inside its largest part."""
    from shapely import get_parts, point_on_surface

    largest = max(get_parts(shape.shape), key=lambda part: part.area)
    at = point_on_surface(largest)
    return at.x, at.y
