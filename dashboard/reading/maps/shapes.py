"""Shapes and points of places, of any map: each is read for itself, so that a bad one takes none along."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from dashboard.domain.dataset.land import Boundary, MapRead, Position
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.maps.layer import Feature, Layer
from dashboard.reading.maps.points import PlacePoint
from dashboard.reading.maps.shape_names import spellings_in, text_of
from dashboard.reading.spellings.positions import doubt_of

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_FAR = 0.1
"""Degrees between a shape and its place, some 11 km: more than any kelurahan of a city is across."""
_SLIVER = 0.05
"""Of the smaller of two shapes: what they share below that is a border drawn twice."""
_SPIKE = 0.01
"""Of a shape: a line that crosses itself and encloses less than that was drawn so by a slip of the hand."""
_MOST_NAMED = 10
"""Shapes that one sentence names."""
_MOST_COLUMNS, _SAMPLES = 60, 3
"""Properties of a map that a reader may look through, and cells of each."""

_DOUBTS = _MENDED, _FAR_OFF, _OVERLAP = "shape_mended", "shape_far", "shapes_overlap"
_OF_PLACES = {"unknown", "no_place", "twice", "again"}
"""Why a shape is not drawn though nothing is wrong with its lines."""


class ShapesRead(NamedTuple):
    """The polygons of known places, where others are, how each map was read, what is wrong with the rest."""

    boundaries: tuple[Boundary, ...]
    points: list[PlacePoint]
    maps: tuple[MapRead, ...]
    problems: list[Problem]


@dataclass
class _Shape:
    """A shape of a map: where it stands, which place it is of by which property.

    why: it is not drawn. doubts: about one that is drawn, reasons of reasons.toml.
    """

    file: str
    number: int
    typed: str
    column: str
    place: str | None
    shape: "BaseGeometry | None"
    kind: str
    note: str
    why: list[str] = field(default_factory=list)
    doubts: set[str] = field(default_factory=set)

    @property
    def called(self) -> str:
        return f"{self.number} ({self.place or self.typed})" if self.typed else str(self.number)

    @property
    def is_point(self) -> bool:
        return self.shape is not None and self.shape.geom_type == "Point"

    @property
    def first(self) -> Position:
        """The first point of its line, or the one that it is."""
        from shapely import get_coordinates

        lon, lat = get_coordinates(self.shape)[0]
        return float(lon), float(lat)

    @property
    def point(self) -> PlacePoint:
        return PlacePoint(self.file, self.place or "", self.first, self.kind)

    @property
    def boundary(self) -> Boundary:
        assert self.shape is not None
        return Boundary(self.place or "", self.kind, self.note, self.shape)


def read_shapes(
    layers: Iterable[Layer],
    place_of: Callable[[str], str | None],
    position_of: Callable[[str], Position | None] = lambda _: None,
    level_of: Callable[[str], str | None] = lambda _: None,
) -> ShapesRead:
    """What maps hold of known places.

    Args:
        layers: maps by longitude and latitude.
        place_of: the key of the place that a spelling means.
        position_of: where a place lies, or the one around it that has a position.
        level_of: the level of a place: an RT lies in its kelurahan, and covers no other RT.
    """
    layers = list(layers)
    by_layer = [_shapes(layer, place_of) for layer in layers]
    shapes = [shape for those in by_layer for shape in those]
    _look_at_lines([shape for shape in shapes if shape.shape is not None])
    _name_doubled(shapes)
    drawn = [shape for shape in shapes if not shape.why and not shape.is_point]
    points = [shape.point for shape in shapes if not shape.why and shape.is_point]
    _doubt_far(drawn, position_of)
    for level in dict.fromkeys(level_of(shape.place or "") for shape in drawn):
        _doubt_overlapping([shape for shape in drawn if level_of(shape.place or "") == level])
    doubted = (_named([one for one in drawn if doubt in one.doubts], doubt) for doubt in _DOUBTS)
    told = [*_not_drawn(shapes), *chain.from_iterable(doubted), *_spelled_otherwise(shapes)]
    maps = tuple(map(_map_read, layers, by_layer))
    return ShapesRead(tuple(shape.boundary for shape in drawn), points, maps, told)


def _shapes(layer: Layer, place_of: Callable[[str], str | None]) -> list[_Shape]:
    """The shapes of a layer; none of one that could not be converted."""
    if layer.guess:
        return []
    return [_shape(layer, number, each, place_of) for number, each in enumerate(layer.features, start=1)]


def _map_read(layer: Layer, shapes: list[_Shape]) -> MapRead:
    drawn = [shape for shape in shapes if not shape.why]
    return MapRead(
        file=layer.file,
        features=len(layer.features),
        places=tuple(shape.place or "" for shape in drawn),
        unknown=sum(bool({"unknown", "no_place"} & set(shape.why)) for shape in shapes),
        doubled=sum(bool({"twice", "again"} & set(shape.why)) for shape in shapes),
        faulty=sum(bool(set(shape.why) - _OF_PLACES) for shape in shapes),
        overlapping=sum(_OVERLAP in shape.doubts for shape in drawn),
        far=sum(_FAR_OFF in shape.doubts for shape in drawn),
        converted=layer.converted,
        guess=layer.guess,
        columns=_columns(layer),
    )


def _columns(layer: Layer) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the properties of its shapes are called, each with what stands in the first of them."""
    names = dict.fromkeys(str(name) for feature in layer.features for name in feature.properties)
    return tuple(
        (name, tuple(dict.fromkeys(filter(None, _cells(layer, name)))))
        for name in list(names)[:_MOST_COLUMNS]
    )


def _cells(layer: Layer, name: str) -> Iterator[str]:
    return (text_of(feature.properties.get(name)) for feature in layer.features[:_SAMPLES])


def _shape(layer: Layer, number: int, found: Feature, place_of: Callable[[str], str | None]) -> _Shape:
    properties = found.properties
    told = [(layer.key, text_of(properties.get(layer.key)))] if layer.key else None
    spellings = [pair for pair in told or spellings_in(properties) if pair[1]]
    meant = ((column, typed, key) for column, typed in spellings if (key := place_of(typed)))
    column, typed, place = next(meant, (*(spellings[0] if spellings else ("", "")), None))
    why = [] if place else ["unknown" if typed else "no_place"]
    if found.why:
        why.append(found.why)
    kind, note = str(properties.get("geometry_kind", "indicative")), str(properties.get("note", ""))
    return _Shape(layer.file, number, typed, column, place, found.shape, kind, note, why)


def _look_at_lines(shapes: list[_Shape]) -> None:
    """Turn the lines of all as RFC 7946 has them, mend small slips, say what is wrong with the others."""
    from shapely import bounds, is_valid, orient_polygons

    found = [shape.shape for shape in shapes]
    turned, whole = orient_polygons(found), is_valid(found)
    for shape, lines, right, around in zip(shapes, turned, whole, bounds(found), strict=True):
        shape.shape = lines
        if doubt := _misplaced(*map(float, around)):
            shape.why.append(doubt)
        elif not right:
            _mend(shape)


def _misplaced(west: float, south: float, east: float, north: float) -> str:
    """Why a shape between these cannot lie in Indonesia; empty where it can."""
    doubt = doubt_of(south, west) or doubt_of(north, east)
    return doubt.reason if doubt else ""


def _mend(shape: _Shape) -> None:
    """A line that crosses itself: what it encloses, where that is as good as all it was meant to."""
    from shapely import get_parts, make_valid, orient_polygons, union_all

    assert shape.shape is not None
    mended = union_all(get_parts(make_valid(shape.shape, method="structure", keep_collapsed=False)))
    if mended.is_valid and abs(mended.area - shape.shape.area) <= _SPIKE * mended.area:
        shape.shape = orient_polygons(mended)
        shape.doubts.add(_MENDED)
    else:
        shape.why.append("crosses")


def _name_doubled(shapes: Iterable[_Shape]) -> None:
    """Of one place the same shape counts once; shapes that differ are all left out. So it is with points."""
    of_place: dict[tuple[str, bool], list[_Shape]] = {}
    for shape in shapes:
        if not shape.why and shape.place:
            of_place.setdefault((shape.place, shape.is_point), []).append(shape)
    for several in of_place.values():
        alike = all(shape.shape == several[0].shape for shape in several)
        for shape in several[1:] if alike else several if len(several) > 1 else ():
            shape.why.append("again" if alike else "twice")


def _doubt_far(drawn: Iterable[_Shape], position_of: Callable[[str], Position | None]) -> None:
    """Shapes that lie far from where their place does: of another place, or in another system."""
    for shape in drawn:
        at = position_of(shape.place or "")
        lon, lat = shape.first
        if at and max(abs(lon - at[0]), abs(lat - at[1])) > _FAR:
            shape.doubts.add(_FAR_OFF)


def _doubt_overlapping(drawn: list[_Shape]) -> None:
    """Shapes that cover a part of another one; what neighbours share along a border is none."""
    if len(drawn) < 2:
        return
    from numpy import array, concatenate, minimum, unique
    from shapely import STRtree, area, intersection, touches

    shapes = array([shape.shape for shape in drawn])
    one, other = STRtree(shapes).query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    across = ~touches(shapes[one], shapes[other])  # neighbours that only touch are most, and quickly told
    one, other = one[across], other[across]
    smaller = minimum(area(shapes[one]), area(shapes[other]))
    shared = area(intersection(shapes[one], shapes[other])) > _SLIVER * smaller
    for at in unique(concatenate((one[shared], other[shared]))):
        drawn[at].doubts.add(_OVERLAP)


def _named(shapes: Iterable[_Shape], reason: str) -> Iterator[Problem]:
    """One sentence for each map."""
    by_file: dict[str, list[_Shape]] = {}
    for shape in shapes:
        by_file.setdefault(shape.file, []).append(shape)
    for file, those in by_file.items():
        details = {"n": str(len(those)), "shapes": _called(those)}
        yield Problem(file, reason, details=details, place=those[0].place)


def _called(shapes: Sequence[_Shape]) -> str:
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
