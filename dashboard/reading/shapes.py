"""Shapes of places, of any map: each is read for itself, so that a bad one takes no other along."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dashboard.domain.dataset.land import Position
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.maps.layer import Layer
from dashboard.reading.shape_names import spellings_in
from dashboard.reading.spellings.positions import doubt_of

_SHAPES = ("Polygon", "MultiPolygon")
FEWEST_POINTS = 4
"""Of a ring: three corners, and the first one again."""

_FAR = 0.1
"""Degrees between a shape and its place, some 11 km: more than any kelurahan of a city is across."""
_SLIVER = 0.05
"""Of the smaller of two shapes: what they share below that is a border drawn twice."""
_MOST_NAMED = 10
"""Shapes that one sentence names."""


@dataclass
class _Shape:
    """A shape of a map: where it stands, which place it is of by which property, why it is not drawn."""

    file: str
    number: int
    typed: str
    column: str
    place: str | None
    content: dict[str, Any]
    why: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        return f"{self.number} ({self.place or self.typed})" if self.typed else str(self.number)


def read_shapes(
    layers: Iterable[Layer],
    place_of: Callable[[str], str | None],
    position_of: Callable[[str], Position | None] = lambda _: None,
) -> tuple[tuple[dict[str, Any], ...], list[Problem]]:
    """Polygons of known places, and what is wrong with the others.

    Args:
        layers: maps by longitude and latitude.
        place_of: the key of the place that a spelling means.
        position_of: where a place lies, or the one around it that has a position.
    """
    shapes = [
        _shape(layer.file, number, each, place_of)
        for layer in layers
        for number, each in enumerate(layer.features, start=1)
    ]
    _name_doubled(shapes)
    drawn = [shape for shape in shapes if not shape.why]
    doubted = [*_far(drawn, position_of), *_overlapping(drawn)]
    told = [*_not_drawn(shapes), *doubted, *_spelled_otherwise(shapes)]
    return tuple(shape.content for shape in drawn), told


def _shape(file: str, number: int, feature: object, place_of: Callable[[str], str | None]) -> _Shape:
    feature = feature if isinstance(feature, dict) else {}
    properties = feature.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    geometry = feature.get("geometry")
    geometry = geometry if isinstance(geometry, dict) else {}
    spellings = list(spellings_in(properties))
    meant = ((column, typed, key) for column, typed in spellings if (key := place_of(typed)))
    column, typed, place = next(meant, (*(spellings[0] if spellings else ("", "")), None))
    content = {
        "location_id": place or typed,
        "geometry_kind": str(properties.get("geometry_kind", "indicative")),
        "note": str(properties.get("note", "")),
        "type": geometry.get("type"),
        "coordinates": geometry.get("coordinates"),
    }
    why = [] if place else ["unknown" if typed else "no_place"]
    return _Shape(file, number, typed, column, place, content, [*why, *_faults(content)])


def _faults(shape: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the lines of a shape, the first of it."""
    if shape["type"] not in _SHAPES:
        yield "kind"
        return
    try:
        rings = list(_rings(shape))
    except (ValueError, TypeError, OverflowError, KeyError):
        yield "numbers"
        return
    off = (doubt_of(lat, lon) for ring in rings for lon, lat in ring)
    if not rings or any(len(ring) < FEWEST_POINTS for ring in rings):
        yield "points"
    elif doubt := next(filter(None, off), None):
        yield doubt.reason
    elif any(ring[0] != ring[-1] for ring in rings):
        yield "open"
    elif not _is_simple(shape):
        yield "crosses"


def _rings(shape: Mapping[str, Any]) -> Iterator[list[Position]]:
    """The rings of all its parts: longitude, latitude.

    Raises:
        ValueError, TypeError, OverflowError, KeyError: what stands there is no list of pairs of numbers.
    """
    coordinates = shape["coordinates"]
    for polygon in coordinates if shape["type"] == "MultiPolygon" else [coordinates]:
        if not polygon:
            raise ValueError("no rings")
        for ring in polygon:
            yield [point_of(point) for point in ring]


def point_of(point: Any) -> Position:
    """Longitude and latitude; what else stands there, such as a height, is not drawn.

    Raises:
        ValueError, TypeError, OverflowError, KeyError: it is no list of numbers.
    """
    lon, lat = point[:2]
    for number in (lon, lat):
        if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
            raise ValueError("no number")
    return lon, lat


def _is_simple(shape: Mapping[str, Any]) -> bool:
    """Whether no line crosses or covers another one of the same shape."""
    from shapely.geometry import shape as geometry_of

    return bool(geometry_of(shape).is_valid)


def _name_doubled(shapes: Iterable[_Shape]) -> None:
    """Of one place the same shape counts once; shapes that differ are all left out."""
    of_place: dict[str, list[_Shape]] = {}
    for shape in shapes:
        if not shape.why and shape.place:
            of_place.setdefault(shape.place, []).append(shape)
    for several in of_place.values():
        alike = all(shape.content["coordinates"] == several[0].content["coordinates"] for shape in several)
        for shape in several[1:] if alike else several if len(several) > 1 else ():
            shape.why.append("again" if alike else "twice")


def _far(drawn: Iterable[_Shape], position_of: Callable[[str], Position | None]) -> Iterator[Problem]:
    """Shapes that lie far from where their place does: of another place, or in another system."""
    far = []
    for shape in drawn:
        at = position_of(shape.place or "")
        lon, lat = next(iter(next(_rings(shape.content))))
        if at and max(abs(lon - at[0]), abs(lat - at[1])) > _FAR:
            far.append(shape)
    yield from _named(far, "shape_far")


def _overlapping(drawn: list[_Shape]) -> Iterator[Problem]:
    """Shapes that cover a part of another one; what neighbours share along a border is none."""
    if len(drawn) < 2:
        return
    from numpy import minimum
    from shapely import STRtree, area, intersection
    from shapely.geometry import shape as geometry_of

    shapes = [geometry_of(shape.content) for shape in drawn]
    one, other = STRtree(shapes).query(shapes, predicate="intersects")
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a < b]
    firsts, seconds = ([shapes[pair[at]] for pair in pairs] for at in (0, 1))
    smaller = minimum(area(firsts), area(seconds))
    shared = area(intersection(firsts, seconds)) > _SLIVER * smaller
    found = dict.fromkeys(at for pair, much in zip(pairs, shared, strict=True) if much for at in pair)
    yield from _named([drawn[at] for at in found], "shapes_overlap")


def _named(shapes: Iterable[_Shape], reason: str) -> Iterator[Problem]:
    """One sentence for each map."""
    by_file: dict[str, list[_Shape]] = {}
    for shape in shapes:
        by_file.setdefault(shape.file, []).append(shape)
    for file, those in by_file.items():
        details = {"n": str(len(those)), "shapes": _called(those)}
        yield Problem(file, reason, details=details, place=those[0].place)


def _called(shapes: list[_Shape]) -> str:
    return ", ".join(shape.called for shape in shapes[:_MOST_NAMED]) + (", …" if shapes[_MOST_NAMED:] else "")


def _not_drawn(shapes: Iterable[_Shape]) -> Iterator[Problem]:
    """One sentence for each cause, with the shapes by number and place."""
    by_cause: dict[tuple[str, str], list[_Shape]] = {}
    for shape in shapes:
        for why in shape.why:
            by_cause.setdefault((shape.file, why), []).append(shape)
    for (file, why), those in by_cause.items():
        details = {"why": why, "n": str(len(those)), "shapes": _called(those)}
        yield Problem(file, "shape_not_drawn", details=details, place=those[0].place)


def _spelled_otherwise(shapes: Iterable[_Shape]) -> Iterator[Problem]:
    other = [shape for shape in shapes if shape.place and shape.typed != shape.place]
    for file in dict.fromkeys(shape.file for shape in other):
        those = [shape for shape in other if shape.file == file]
        first, details = those[0], {"read": str(those[0].place), "n": str(len(those))}
        yield Problem(file, "place_read_as", None, first.column, first.typed, details)
