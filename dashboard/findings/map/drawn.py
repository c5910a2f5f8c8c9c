"""How places are drawn on a map: slum areas as circles of true size, RTs as shapes or dots, their names."""

from collections.abc import Iterable, Iterator
from math import pi, sqrt
from statistics import fmean

from dashboard.domain.dataset.land import Boundary, Position
from dashboard.domain.figures.areas import AreaFigure
from dashboard.findings.map.spots import Spot, figure_words, spot_lines
from dashboard.pictures.ground import (
    METRES_A_DEGREE,
    MIDDLE,
    PHONE_PIXELS,
    Circle,
    Frame,
    GroundDot,
    GroundName,
    Shape,
    frame_of,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares

_Square = tuple[float, float, float, float]
"""West, south, east, north."""

_LETTER, _LINE = 7.2, 15
"""Pixels of a letter and of a line of names."""
_AROUND = ((1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8))
"""Where a name may stand beside its circle: at its sides, below, above, at its corners."""
_AROUND_A_DOT = 60
"""Metres around an RT without a shape that are in sight; less than lies between two RTs."""


def circle(spot: Spot, text: Text, *, strong: bool, full: bool) -> Circle:
    """A slum area in its true size, newest and first; of the one that stands out how far off it may be."""
    newest, first = _radii(spot)
    error, firm = spot.position_error_m if strong else None, not spot.areas or spot.areas[-1].firm
    return Circle(spot.at, newest, first, error or 0, spot_lines(spot, text), strong, full, firm)


def circles(placed: list[Spot], chosen: str, text: Text, *, full: bool) -> tuple[Circle, ...]:
    """Slum areas; the chosen one, or the only one, stands out."""
    return tuple(
        circle(spot, text, strong=spot.location_id == chosen or len(placed) == 1, full=full)
        for spot in placed
    )


def circle_names(placed: list[Spot], seen: Frame, text: Text) -> tuple[GroundName, ...]:
    """The name and sizes of each circle, beside it where it covers neither a circle nor another name.

    The largest are named first. A line leads from the name to its circle.
    """
    pixel = max(seen.width, 1) / PHONE_PIXELS / METRES_A_DEGREE
    taken = [_square(spot.at, _reach(spot), _reach(spot)) for spot in placed]
    found = {}
    for spot in sorted(placed, key=_reach, reverse=True):
        lines = (spot.name, *(_sizes(spot, text) or ["?"]))
        half = pixel * (_LETTER * max(map(len, lines)) / 2 + 4), pixel * (_LINE * len(lines) / 2 + 2)
        at = _free(spot, half, taken, seen, pixel)
        taken.append(_square(at, *half))
        found[spot.location_id] = GroundName(at, lines, MIDDLE, spot.at)
    return tuple(found[spot.location_id] for spot in placed)


def _sizes(spot: Spot, text: Text) -> list[str]:
    """The first and the newest area, each with what stands behind it where they differ."""
    ends = dict.fromkeys((*spot.areas[:1], *spot.areas[-1:]))
    return [
        figure_words(area, text) if len(ends) > 1 else hectares(area.low, area.high, text) for area in ends
    ]


def _free(spot: Spot, half: tuple[float, float], taken: list[_Square], seen: Frame, pixel: float) -> Position:
    """The nearest place around a circle where a name covers nothing and is in sight; else right below it."""
    lon, lat = spot.at
    for gap in range(4, 64, 6):
        for east, north in _AROUND:
            at = (
                lon + east * (_reach(spot) + half[0] + gap * pixel),
                lat + north * (_reach(spot) + half[1] + gap * pixel),
            )
            square = _square(at, *half)
            if _in_sight(square, seen, pixel) and not any(_touch(square, other) for other in taken):
                return at
    return lon, lat - _reach(spot) - half[1]


def _square(at: Position, across: float, down: float) -> _Square:
    return at[0] - across, at[1] - down, at[0] + across, at[1] + down


def _touch(one: _Square, other: _Square) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _in_sight(square: _Square, seen: Frame, pixel: float) -> bool:
    """Whether a phone shows all of it: it is as wide as the frame and some pixels more."""
    room = PHONE_PIXELS / 2 * pixel + 8 * pixel
    middle = (seen.west + seen.east) / 2, (seen.south + seen.north) / 2
    across = middle[0] - room <= square[0] and square[2] <= middle[0] + room
    return across and middle[1] - 1.5 * room <= square[1] and square[3] <= middle[1] + 1.5 * room


def _radii(spot: Spot) -> tuple[float, float]:
    """Metres, of the newest and of the first area; 0 where no area is known."""
    return (_radius(spot.areas[-1]), _radius(spot.areas[0])) if spot.areas else (0, 0)


def _radius(area: AreaFigure) -> float:
    """Metres: the radius of a circle of that many millionths of a hectare."""
    return sqrt(area.high / 100 / pi)


def _reach(spot: Spot) -> float:
    """Degrees from the middle of a circle to its edge."""
    return max(_radii(spot)) / METRES_A_DEGREE


def land(shape: Boundary, paint: str, *, said: tuple[str, ...] = (), hatched: bool = False) -> Shape:
    """The shape of a place."""
    return Shape(shape.location_id, shape.polygons, paint, said, hatched)


def dot(spot: Spot, paint: str, text: Text) -> GroundDot:
    """An RT where only its position is known."""
    return GroundDot(spot.location_id, spot.at, paint, spot_lines(spot, text))


def middle_of(shape: Boundary) -> Position:
    """The middle of the corners of a shape."""
    corners = list(_corners(shape))[:-1]
    return fmean(lon for lon, _ in corners), fmean(lat for _, lat in corners)


def frame(shapes: Iterable[Boundary], dots: Iterable[Spot], kawasan: Iterable[Spot]) -> Frame:
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


def _corners(shape: Boundary) -> Iterator[Position]:
    """The corners of the outer rings of a shape."""
    for polygon in shape.polygons:
        yield from polygon[0]
