"""How places are drawn on a map: slum areas as circles of true size, RTs as shapes or dots, their names."""

from collections.abc import Iterable, Iterator, Sequence
from math import hypot, pi, sqrt
from statistics import fmean

from dashboard.domain.dataset.land import METRES_A_DEGREE, Boundary, Position
from dashboard.domain.figures.areas import AreaFigure
from dashboard.findings.map.spots import Spot, figure_words, spot_lines
from dashboard.pictures.ground import (
    MIDDLE,
    PHONE_PIXELS,
    Border,
    Bubble,
    Circle,
    Frame,
    GroundName,
    frame_of,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares

_Square = tuple[float, float, float, float]
"""West, south, east, north."""

_LETTER, _LINE = 6.4, 14
"""Pixels of a letter and of a line of names."""
_STEP, _FARTHEST = 8, 10
"""Pixels between places where a name may stand, and how many of them it may stand away from its circle."""
_MOST_NAMED = 40
"""Names in one picture; those of many smaller places are read where one points at them."""
_AROUND_A_DOT = 60
"""Metres around an RT without a shape that are in sight; less than lies between two RTs."""


def circle(spot: Spot, text: Text, *, strong: bool, full: bool) -> Circle:
    """A slum area in its true size, newest and first; of the one that stands out how far off it may be."""
    newest, first = _radii(spot)
    error, firm = spot.position_error_m if strong else None, not spot.areas or spot.areas[-1].firm
    said = spot_lines(spot, text)
    return Circle(spot.at, newest, first, error or 0, said, strong, full, firm, spot.location_id)


def circles(placed: list[Spot], chosen: str, text: Text, *, full: bool) -> tuple[Circle, ...]:
    """Slum areas; the chosen one, or the only one, stands out."""
    return tuple(
        circle(spot, text, strong=spot.location_id == chosen or len(placed) == 1, full=full)
        for spot in placed
    )


def circle_names(placed: list[Spot], seen: Frame, text: Text) -> tuple[GroundName, ...]:
    """The name and sizes of each circle, beside it where it covers neither a circle nor another name.

    Of many the largest are named; the longest names are placed first, as they have the fewest places. A line
    leads from the name to its circle.
    """
    pixel = _pixel(seen)
    taken = [_covered(spot, pixel) for spot in placed]
    found = []
    largest = sorted(placed, key=_reach, reverse=True)[:_MOST_NAMED]
    told = [(spot, (spot.name, *(_sizes(spot, text) or ["?"]))) for spot in largest]
    for spot, lines in sorted(told, key=lambda one: -len(one[1]) * max(map(len, one[1]))):
        at = _free(spot, _half(lines, pixel), taken, seen, pixel)
        taken.append(_square(at, *_half(lines, pixel)))
        found.append(GroundName(at, lines, MIDDLE, spot.at))
    return tuple(found)


def apart(names: Iterable[GroundName], bubbles: Iterable[Bubble], seen: Frame) -> tuple[GroundName, ...]:
    """Names below their circles, but for those that cover a circle or one of the names before them."""
    pixel, kept = _pixel(seen), list[GroundName]()
    radii = [(bubble.at, 0.8 * bubble.radius / METRES_A_DEGREE) for bubble in bubbles]
    taken = [_square(at, radius, radius) for at, radius in radii]
    for name in names:
        half = _half(name.lines, pixel)
        square = _square((name.at[0], name.at[1] - half[1]), *half)
        if not any(_touch(square, other) for other in taken):
            taken.append(square)
            kept.append(name)
    return tuple(kept)


def border_names(
    around: Sequence[Border], placed: list[Spot], names: Iterable[GroundName], seen: Frame
) -> Iterator[GroundName]:
    """The names of the places around, where they cover neither a circle nor another name and are in sight."""
    pixel = _pixel(seen)
    taken = [_covered(spot, pixel) for spot in placed]
    taken += [_square(name.at, *_half(name.lines, pixel)) for name in names]
    for border in around[:_MOST_NAMED]:
        square = _square(border.at, *_half((border.name,), pixel))
        if _in_sight(square, seen, pixel) and not any(_touch(square, other) for other in taken):
            taken.append(square)
            yield GroundName(border.at, (border.name,), quiet=True)


def _pixel(seen: Frame) -> float:
    """Degrees that a pixel shows."""
    return max(seen.width, 1) / PHONE_PIXELS / METRES_A_DEGREE


def _half(lines: Sequence[str], pixel: float) -> tuple[float, float]:
    """Degrees from the middle of a name to its side and to its top."""
    return pixel * (_LETTER * max(map(len, lines)) / 2 + 4), pixel * (_LINE * len(lines) / 2 + 2)


def _sizes(spot: Spot, text: Text) -> list[str]:
    """The first and the newest area, each with what stands behind it where they differ."""
    ends = dict.fromkeys((*spot.areas[:1], *spot.areas[-1:]))
    return [
        figure_words(area, text) if len(ends) > 1 else hectares(area.low, area.high, text) for area in ends
    ]


def _free(spot: Spot, half: tuple[float, float], taken: list[_Square], seen: Frame, pixel: float) -> Position:
    """The nearest place around a circle where a name covers nothing and is in sight; else right below it."""
    (lon, lat), reach = spot.at, _reach(spot)
    for east, north in _offsets(half, reach, pixel):
        square = _square((lon + east, lat + north), *half)
        if _in_sight(square, seen, pixel) and not any(_touch(square, other) for other in taken):
            return lon + east, lat + north
    return lon, lat - reach - half[1]


def _offsets(half: tuple[float, float], reach: float, pixel: float) -> list[Position]:
    """From a circle to where its name may stand, a step apart; first where the line between them is shortest.

    Of several the one that is most level with the circle.
    """
    step = _STEP * pixel
    far = [int((reach + side) / step) + _FARTHEST for side in half]
    every = ((step * x, step * y) for x in range(-far[0], far[0] + 1) for y in range(-far[1], far[1] + 1))

    def line(offset: Position) -> tuple[float, float]:
        beside = [max(0.0, abs(moved) - side) for moved, side in zip(offset, half, strict=True)]
        return round(hypot(*beside) / pixel), abs(offset[1])

    return sorted(every, key=line)


def _covered(spot: Spot, pixel: float) -> _Square:
    """What a circle covers, with its outline and a little air."""
    reach = _reach(spot) + 4 * pixel
    return _square(spot.at, reach, reach)


def _square(at: Position, across: float, down: float) -> _Square:
    return at[0] - across, at[1] - down, at[0] + across, at[1] + down


def _touch(one: _Square, other: _Square) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _in_sight(square: _Square, seen: Frame, pixel: float) -> bool:
    """Whether every page shows all of it: a phone is little wider than the frame, a screen little higher."""
    room = PHONE_PIXELS / 2 * pixel + 8 * pixel
    middle = (seen.west + seen.east) / 2, (seen.south + seen.north) / 2
    across = middle[0] - room <= square[0] and square[2] <= middle[0] + room
    return across and middle[1] - room <= square[1] and square[3] <= middle[1] + room


def _radii(spot: Spot) -> tuple[float, float]:
    """Metres, of the newest and of the first area; 0 where no area is known."""
    return (_radius(spot.areas[-1]), _radius(spot.areas[0])) if spot.areas else (0, 0)


def _radius(area: AreaFigure) -> float:
    """Metres: the radius of a circle of that many millionths of a hectare."""
    return sqrt(area.high / 100 / pi)


def _reach(spot: Spot) -> float:
    """Degrees from the middle of a circle to its edge."""
    return max(_radii(spot)) / METRES_A_DEGREE


def middle_of(shape: Boundary) -> Position:
    """The middle of the corners of a shape."""
    corners = [corner for polygon in shape.polygons for corner in polygon[0][:-1]]
    return fmean(lon for lon, _ in corners), fmean(lat for _, lat in corners)


def frame(shapes: Iterable[Boundary], kawasan: Iterable[Spot], points: Iterable[Position]) -> Frame:
    """What holds shapes, circles and points, of which there is at least one."""
    corners = _ends(list(shapes))
    for spot in kawasan:
        corners += _around(spot.at, _reach(spot))
    for point in points:
        corners += _around(point, _AROUND_A_DOT / METRES_A_DEGREE)
    return frame_of(corners)


def _around(at: Position, reach: float) -> list[Position]:
    lon, lat = at
    return [(lon - reach, lat - reach), (lon + reach, lat + reach)]


def _ends(shapes: list[Boundary]) -> list[Position]:
    """The corners of the box around all."""
    from shapely import total_bounds

    if not shapes:
        return []
    west, south, east, north = map(float, total_bounds([shape.shape for shape in shapes]))
    return [(west, south), (east, north)]
