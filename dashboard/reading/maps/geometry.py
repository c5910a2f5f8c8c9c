"""Coordinates of a map → shapes. Heights are dropped and rings closed: they mean the same."""

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

KINDS = ("Polygon", "MultiPolygon", "Point")
_FEWEST_CORNERS = 3


class NoShape(ValueError):
    """Coordinates that are no shape. why: as the sentence of `shape_not_drawn` has it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def shape_of(raw: object) -> "BaseGeometry":
    """A geometry of GeoJSON (RFC 7946) as a shape without heights.

    Raises:
        NoShape: it is of another kind, or its coordinates are no pairs of numbers or too few.
    """
    from shapely import MultiPolygon, Point, Polygon

    kind = raw.get("type") if isinstance(raw, dict) else None
    if kind not in KINDS or not isinstance(raw, dict):
        raise NoShape("kind")
    coordinates = raw.get("coordinates")
    try:
        if kind == "Point":
            return Point(*_pairs([coordinates]))
        polygons = [[_pairs(ring) for ring in each] for each in _listed(coordinates, kind)]
    except (ValueError, TypeError, OverflowError, KeyError, IndexError):
        raise NoShape("numbers") from None
    if not polygons or any(not rings for rings in polygons):
        raise NoShape("numbers")
    if any(len(set(ring)) < _FEWEST_CORNERS for rings in polygons for ring in rings):
        raise NoShape("points")
    parts = [Polygon(outer, holes) for outer, *holes in polygons]
    return parts[0] if kind == "Polygon" else MultiPolygon(parts)


def shape_in(blob: bytes) -> "BaseGeometry":
    """A geometry of well-known binary, the same.

    Raises:
        NoShape: as shape_of has it.
    """
    from shapely import force_2d, from_wkb
    from shapely.errors import ShapelyError

    try:
        shape = force_2d(from_wkb(blob, on_invalid="fix"))
    except ShapelyError:
        raise NoShape("numbers") from None
    if shape is None or shape.geom_type not in KINDS:
        raise NoShape("kind")
    if shape.is_empty:
        raise NoShape("points")
    return shape


def _listed(coordinates: Any, kind: str) -> Iterable[Any]:
    return coordinates if kind == "MultiPolygon" else [coordinates]


def _pairs(points: Any) -> list[tuple[float, float]]:
    """Longitude and latitude of each point; what else stands there, such as a height, is not read.

    Raises:
        ValueError, TypeError, OverflowError, KeyError: they are no lists of finite numbers.
    """
    pairs = [(x, y) for x, y, *_ in points]
    if not set(map(type, chain.from_iterable(pairs))) <= {int, float}:
        raise ValueError("no numbers")
    found = [(float(x), float(y)) for x, y in pairs]
    total = sum(map(sum, found))
    if total - total != 0:  # nan and what is without end stay so in a sum
        raise ValueError("no finite numbers")
    return found
