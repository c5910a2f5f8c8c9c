"""How places are drawn on a map: slum areas as circles of true size, RTs as shapes or dots, their names."""

from collections.abc import Iterable, Iterator
from math import pi, sqrt
from statistics import fmean
from typing import Any

from dashboard.domain.dataset.land import Position
from dashboard.domain.figures.areas import AreaFigure
from dashboard.findings.map.spots import Spot, figure_words, spot_lines
from dashboard.pictures.ground import (
    BELOW,
    METRES_A_DEGREE,
    Circle,
    Frame,
    GroundDot,
    GroundName,
    Shape,
    frame_of,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares

_AROUND_A_DOT = 60
"""Metres around an RT without a shape that are in sight; less than lies between two RTs."""


def circle(spot: Spot, text: Text, *, strong: bool, full: bool) -> Circle:
    """A slum area in its true size, newest and first, with how far off its position may be."""
    newest, first = _radii(spot)
    return Circle(spot.at, newest, first, spot.position_error_m or 0, spot_lines(spot, text), strong, full)


def circles(placed: list[Spot], chosen: str, text: Text, *, full: bool) -> tuple[Circle, ...]:
    """Slum areas; the chosen one, or the only one, stands out."""
    return tuple(
        circle(spot, text, strong=spot.location_id == chosen or len(placed) == 1, full=full)
        for spot in placed
    )


def circle_name(spot: Spot, text: Text) -> GroundName:
    """Name and size below the circle; both sizes where there are two."""
    lon, lat = spot.at
    ends = dict.fromkeys((*spot.areas[:1], *spot.areas[-1:]))
    sizes = [
        figure_words(area, text) if len(ends) > 1 else hectares(area.low, area.high, text) for area in ends
    ]
    return GroundName((lon, lat - _reach(spot)), (spot.name, *(sizes or ["?"])), BELOW)


def _radii(spot: Spot) -> tuple[float, float]:
    """Metres, of the newest and of the first area; 0 where no area is known."""
    return (_radius(spot.areas[-1]), _radius(spot.areas[0])) if spot.areas else (0, 0)


def _radius(area: AreaFigure) -> float:
    """Metres: the radius of a circle of that many millionths of a hectare."""
    return sqrt(area.high / 100 / pi)


def _reach(spot: Spot) -> float:
    """Degrees from the middle of a circle to its edge."""
    return max(_radii(spot)) / METRES_A_DEGREE


def land(shape: dict[str, Any], paint: str, *, said: tuple[str, ...] = (), hatched: bool = False) -> Shape:
    """A shape by longitude and latitude alone: what else a file holds of a point is not drawn."""
    polygons = tuple(
        tuple(tuple((float(lon), float(lat)) for lon, lat, *_ in ring) for ring in polygon)
        for polygon in _polygons(shape)
    )
    return Shape(shape["location_id"], polygons, paint, said, hatched)


def dot(spot: Spot, paint: str, text: Text) -> GroundDot:
    """An RT where only its position is known."""
    return GroundDot(spot.location_id, spot.at, paint, spot_lines(spot, text))


def middle_of(shape: dict[str, Any]) -> Position:
    """The middle of the corners of a shape."""
    corners = list(_corners(shape))[:-1]
    return fmean(lon for lon, _ in corners), fmean(lat for _, lat in corners)


def frame(shapes: Iterable[dict[str, Any]], dots: Iterable[Spot], kawasan: Iterable[Spot]) -> Frame:
    """What holds shapes, dots and circles, of which there is at least one."""
    corners = [corner for shape in shapes for corner in _corners(shape)]
    for spot in dots:
        corners += _around(spot, _AROUND_A_DOT / METRES_A_DEGREE)
    for spot in kawasan:
        corners += _around(spot, _reach(spot))
    return frame_of(corners)


def _around(spot: Spot, reach: float) -> list[Position]:
    lon, lat = spot.at
    return [(lon - reach, lat - reach), (lon + reach, lat + reach)]


def _corners(shape: dict[str, Any]) -> Iterator[Position]:
    """The corners of the outer rings of a shape."""
    for polygon in _polygons(shape):
        yield from ((float(lon), float(lat)) for lon, lat, *_ in polygon[0])


def _polygons(shape: dict[str, Any]) -> list[Any]:
    polygons: list[Any] = shape["coordinates"]
    return polygons if shape["type"] == "MultiPolygon" else [polygons]
