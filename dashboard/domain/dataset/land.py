"""Shapes of places, and the ground around them: land, and what is called how; nothing is counted by it."""

from dataclasses import dataclass
from math import cos, radians
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

METRES_A_DEGREE = 111_320
"""Of longitude at the equator; of latitude well enough to draw by."""
_METRES_NORTH = 110_580
"""Of a degree of latitude near the equator (WGS 84), to measure by."""

Position = tuple[float, float]
"""Longitude and latitude in degrees."""

Polygon = tuple[tuple[Position, ...], ...]
"""Its outer ring and then its holes."""


@dataclass(frozen=True)
class Boundary:
    """The shape of a place.

    Attributes:
        geometry_kind: survey, indicative or schematic: how sure it is.
        note: what its map says of it.
        shape: polygons by longitude and latitude, valid, their outer rings counter-clockwise.
    """

    location_id: str
    geometry_kind: str
    note: str
    shape: "BaseGeometry"

    @property
    def hectares(self) -> float:
        """How much it covers, to a hundredth of a percent in Indonesia."""
        _, south, _, north = self.shape.bounds
        across = METRES_A_DEGREE * cos(radians((south + north) / 2))
        return float(self.shape.area) * across * _METRES_NORTH / 10_000

    @property
    def polygons(self) -> tuple[Polygon, ...]:
        """Its parts."""
        return polygons_of(self.shape)


@dataclass(frozen=True)
class MapRead:
    """How a layer of a map was read: how many of its shapes and points are used, and why others are not.

    Attributes:
        places: of each shape and point that is used, in the order of the file.
        unknown, doubled, faulty: how many are of no known place, of a place that has another one, or are no
            shape.
        overlapping, far: of those that are used, how many cover another one or lie far from their place.
        converted: the system that they were converted from; empty for longitude and latitude.
        guess: the system that they seem to be in; where there is one they could not be used.
        columns: what their properties are called, each with some of its cells.
    """

    file: str
    features: int
    places: tuple[str, ...]
    unknown: int
    doubled: int
    faulty: int
    overlapping: int
    far: int
    converted: str
    guess: str
    columns: tuple[tuple[str, tuple[str, ...]], ...]


def polygons_of(shape: "BaseGeometry") -> tuple[Polygon, ...]:
    """The parts of a polygon, or of several."""
    coordinates = shape.__geo_interface__["coordinates"]
    return tuple(coordinates) if shape.geom_type == "MultiPolygon" else (coordinates,)


NAME_KINDS = ("water", "island", "neighbour")


@dataclass(frozen=True)
class NamedPoint:
    """Where a map writes a name. kind: of NAME_KINDS; a neighbour is another place of the same level."""

    kind: str
    name: str
    at: Position


@dataclass(frozen=True)
class Land:
    """What lies around the places.

    Attributes:
        window: west, south, east, north of what is drawn, degrees: where no land is drawn in it there is
            water, outside nothing is known. None where there is no ground at all.
        polygons: of the land.
        names: in the order of the file.
        source: where it is from and how exact it is, as the file says.
    """

    window: tuple[float, float, float, float] | None = None
    polygons: tuple[Polygon, ...] = ()
    names: tuple[NamedPoint, ...] = ()
    source: str = ""

    def holds(self, position: Position) -> bool:
        """Whether a position lies where the ground is drawn."""
        if self.window is None:
            return False
        west, south, east, north = self.window
        return west <= position[0] <= east and south <= position[1] <= north


NO_LAND = Land()
