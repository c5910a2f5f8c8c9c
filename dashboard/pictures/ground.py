"""What lies where: shapes, circles of true size and dots on the ground, and the names beside them.

Positions are longitude and latitude in degrees, sizes metres on the ground.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians

from dashboard.domain.dataset.land import METRES_A_DEGREE, NO_LAND, Land, Polygon, Position
from dashboard.settings import Tiles

PHONE_PIXELS = 310
"""The width that the frame of a map has, on a phone and on a screen, which shows more around it."""
BARS = (20, 50, 100, 200, 500, *(1_000 * km for km in (1, 2, 5, 10, 20, 50, 100, 200, 500)))
"""Metres that a scale bar may be long."""
_BELOW_FRAME = 0.03
"""Of the width of a frame: how far below it its bar lies."""

MIDDLE, BELOW = STANDS = ("middle", "below")
"""Where a name stands: around its position, or just below it."""

TILE_LOOKS = ("", "open", "missing")
"""As it is painted; painted, and hatched as not certain; hatched, as nobody looked."""


@dataclass(frozen=True)
class MapStep:
    """A step of the legend of a map; look: of TILE_LOOKS."""

    name: str
    paint: str
    look: str = ""


@dataclass(frozen=True)
class Shape:
    """Land with a border.

    Attributes:
        key: what is chosen by picking it.
        paint: a name of a colour, of palette.paint.
        said: lines, shown to who points at it.
        hatched: it was not looked at, or is not certain.
        step: of the legend's, by number.
        rts: how many RTs it stands for; where they are several its key is what they lie in.
    """

    key: str
    polygons: tuple[Polygon, ...]
    paint: str
    said: tuple[str, ...] = ()
    hatched: bool = False
    step: int = 0
    rts: int = 1


@dataclass(frozen=True)
class Border:
    """A line around a place, with nothing filled.

    slum: a slum area as it was delineated. at: of its name. key: of the place.
    """

    polygons: tuple[Polygon, ...]
    slum: bool
    name: str
    at: Position
    key: str = ""


@dataclass(frozen=True)
class Circle:
    """A size around a position; a radius that is not known is 0.

    Attributes:
        at: its middle.
        radius: of the newest size.
        first: radius of the first one, an outline.
        error: how far off the position may be, a thin outline.
        firm: the newest size was decided or measured; else its outline is dashed.
        said: lines, shown to who points at it.
        strong: it stands out from others.
        full: filled; else an outline, under something else that is drawn on it.
        key: of the slum area.
    """

    at: Position
    radius: float
    first: float
    error: float
    said: tuple[str, ...]
    strong: bool
    full: bool
    firm: bool = True
    key: str = ""


@dataclass(frozen=True)
class GroundDot:
    """What has a position and no known size: as large however near one looks.

    key: what is chosen by picking it. paint: a name of a colour, of palette.paint. said: lines, shown to who
    points at it. step: of the legend's, by number.
    """

    key: str
    at: Position
    paint: str
    said: tuple[str, ...]
    step: int = 0


@dataclass(frozen=True)
class Bubble:
    """A value as a circle whose area is as large.

    radius: metres. said: lines, shown to who points at it. key: of the place.
    """

    at: Position
    value: int
    radius: float
    said: tuple[str, ...]
    key: str = ""


@dataclass(frozen=True)
class GroundName:
    """Lines of words. stands: of STANDS. of: where a line leads, to what they name.

    quiet: on no ground of their own, as the name of what lies around.
    """

    at: Position
    lines: tuple[str, ...]
    stands: str = MIDDLE
    of: Position | None = None
    quiet: bool = False


@dataclass(frozen=True)
class Frame:
    """The smallest part of the ground that has to be in sight, in degrees."""

    west: float
    south: float
    east: float
    north: float

    @property
    def width(self) -> float:
        """Metres from one side to the other, the longer way."""
        return max(self.east - self.west, self.north - self.south) * METRES_A_DEGREE


@dataclass(frozen=True)
class ScaleBar:
    """A line on the ground that is as long as it says, however near one looks. metres: its length."""

    start: Position
    end: Position
    metres: int

    @property
    def said(self) -> str:
        """How long it is."""
        return length_words(self.metres)


@dataclass(frozen=True, eq=False)
class Ground:
    """All of it, from the lowest up: land, circles, shapes, borders, dots, bubbles, names.

    It may hold very many shapes, so it is equal to itself alone.

    Attributes:
        picks: the name in the address of what is chosen by picking a place; empty where nothing is.
        base: the base map of another server that it stands on, in place of its land.
        note: stands in the picture, beside the bar of its scale.
        legend_label, counted: the steps of the legend with how many RTs are in each, and how it is called.
        shows: what of the places is shown; names its files.
        north: the letter at its arrow.
    """

    frame: Frame
    circles: tuple[Circle, ...] = ()
    shapes: tuple[Shape, ...] = ()
    borders: tuple[Border, ...] = ()
    dots: tuple[GroundDot, ...] = ()
    bubbles: tuple[Bubble, ...] = ()
    names: tuple[GroundName, ...] = ()
    picks: str = ""
    land: Land = NO_LAND
    base: Tiles | None = None
    note: str = ""
    legend_label: str = ""
    counted: tuple[tuple[MapStep, int], ...] = ()
    shows: str = ""
    north: str = ""

    @property
    def bar(self) -> ScaleBar:
        """Below the lower left corner of the frame, about a quarter of its width."""
        west, south = self.frame.west, self.frame.south - _BELOW_FRAME * self.frame.width / METRES_A_DEGREE
        metres = max((bar for bar in BARS if bar <= self.frame.width / 4), default=BARS[0])
        across = metres / METRES_A_DEGREE / cos(radians(south))
        return ScaleBar((west, south), (west + across, south), metres)


def length_words(metres: int) -> str:
    """50 m, 2 km."""
    return f"{metres} m" if metres < 1_000 else f"{metres // 1_000} km"


def frame_of(corners: Iterable[Position]) -> Frame:
    """The frame that holds some positions, of which there is at least one."""
    lons, lats = zip(*corners, strict=True)
    return Frame(min(lons), min(lats), max(lons), max(lats))
