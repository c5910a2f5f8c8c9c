"""The ground of a map as a drawing: positions as pixels, land, water and their names, north, the scale."""

from collections.abc import Iterable
from math import cos, radians
from typing import NamedTuple

from dashboard.domain.dataset.land import METRES_A_DEGREE, Land, Position
from dashboard.drawings import svg
from dashboard.drawings.letters import wide
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, paint
from dashboard.pictures.ground import Border, length_words

_OFF = 20
"""Pixels outside what is in sight to which lines are kept: where they are cut is not seen."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Sight(NamedTuple):
    """What of the ground is in sight, and where.

    Attributes:
        box: where it is drawn, in pixels.
        middle: the position in the middle of the box.
        scale: pixels a metre.
    """

    box: Box
    middle: Position
    scale: float

    def at(self, position: Position) -> Point:
        """A position in pixels."""
        east = (position[0] - self.middle[0]) * METRES_A_DEGREE * cos(radians(self.middle[1]))
        north = (position[1] - self.middle[1]) * METRES_A_DEGREE
        left, top, right, bottom = self.box
        return (left + right) / 2 + east * self.scale, (top + bottom) / 2 - north * self.scale

    def bounds(self, ground: tuple[float, float, float, float]) -> Box:
        """What lies between west, south, east and north, in pixels."""
        west, south, east, north = ground
        return *self.at((west, north)), *self.at((east, south))

    def moved(self, right: float, down: float) -> "Sight":
        """So that what lay so many pixels right of the middle and below it lies in the middle."""
        lon, lat = self.middle
        east = right / self.scale / METRES_A_DEGREE / cos(radians(lat))
        return self._replace(middle=(lon + east, lat - down / self.scale / METRES_A_DEGREE))


def draw_land(root: Element, land: Land, sight: Sight, ink: str) -> None:
    """Land and water as far as they are known."""
    left, top, right, bottom = sight.box
    svg.rect(root, left, top, right - left, bottom - top, fill=paint("off_map", ink))
    if land.window:
        x, high, end, low = sight.bounds(land.window)
        window = max(x, left), max(high, top), min(end, right), min(low, bottom)
        svg.rect(
            root, window[0], window[1], window[2] - window[0], window[3] - window[1], fill=paint("sea", ink)
        )
        for polygon in land.polygons:
            rings = [clipped([sight.at(point) for point in ring], window) for ring in polygon]
            if rings[0]:
                shore = {"stroke": paint("shore", ink), "stroke_width": 1.2, "stroke_linejoin": "round"}
                svg.area(root, filter(None, rings), fill=paint("land", ink), **shore)
    svg.rect(
        root, left + 0.5, top + 0.5, right - left - 1, bottom - top - 1, fill="none",
        stroke=paint("shore", ink),
    )  # fmt: skip


def name_land(root: Element, land: Land, sight: Sight, ink: str, taken: Iterable[Box]) -> None:
    """Each name that has room beside what is taken and the names before it."""
    taken = list(taken)
    looks: dict[str, dict[str, object]] = {
        "water": {"fill": paint("strong", ink), "font_style": "italic"},
        "island": {"fill": ink},
        "neighbour": {"fill": ink, "letter_spacing": 1, "opacity": 0.75},
    }
    for name in land.names:
        x, y = sight.at(name.at)
        size = 13 if name.kind != "island" else 12
        half = wide(name.name, size) / 2 + 8
        box = x - half, y - size, x + half, y + 6
        if inside(box, sight.box) and not any(touch(box, other) for other in taken):
            svg.words(root, (x, y), name.name, size, text_anchor="middle", **looks[name.kind])
            taken.append(box)


def draw_border(parent: Element, border: Border, sight: Sight, ink: str) -> None:
    """A thin line around a place, a thick one around a slum area as it was delineated."""
    colour, width = (paint("class:moderate", ink), 2.5) if border.slum else (QUIET, 1)
    left, top, right, bottom = sight.box
    around = left - _OFF, top - _OFF, right + _OFF, bottom + _OFF
    for polygon in border.polygons:
        rings = [clipped([sight.at(corner) for corner in ring], around) for ring in polygon]
        if any(rings):
            svg.area(parent, filter(None, rings), fill="none", stroke=colour, stroke_width=width)


def clipped(ring: list[Point], box: Box) -> list[Point]:
    """The part of a ring inside a box (Sutherland and Hodgman): nothing is sent that nobody sees."""
    left, top, right, bottom = box
    for axis, edge, side in ((0, left, 1), (0, right, -1), (1, top, 1), (1, bottom, -1)):
        found: list[Point] = []
        for before, here in zip(ring[-1:] + ring, ring, strict=False):
            inside, was = side * (here[axis] - edge) >= 0, side * (before[axis] - edge) >= 0
            if inside != was:
                share = (edge - before[axis]) / (here[axis] - before[axis])
                cut = (
                    before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])
                )  # fmt: skip
                found.append(cut)
            if inside:
                found.append(here)
        ring = found
    return ring


def draw_north(root: Element, said: str, at: Point, ink: str) -> Box:
    """An arrow with its letter below; returns what it covers."""
    x, y = at
    svg.area(root, [[(x, y - 12), (x + 6, y + 6), (x, y + 2), (x - 6, y + 6)]], fill=ink)
    svg.words(root, (x, y + 20), said, 12, fill=ink, text_anchor="middle", font_weight=700)
    return x - 14, y - 14, x + 14, y + 24


def draw_bar(root: Element, metres: int, scale: float, at: Point, ink: str) -> Box:
    """A bar of so many metres from its left end, with its length above; returns what it covers."""
    end = at[0] + metres * scale
    for start, stop in ((at, (end, at[1])), *((((x, at[1] - 5), (x, at[1]))) for x in (at[0], end))):
        svg.line(root, start, stop, stroke=ink, stroke_width=2)
    svg.words(root, (at[0] + 6, at[1] - 5), length_words(metres), 12, fill=ink)
    return at[0] - 4, at[1] - 22, end + 4, at[1] + 6


def touch(one: Box, other: Box) -> bool:
    """Whether two boxes cover each other."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(one: Box, other: Box) -> bool:
    """Whether the first box lies in the other."""
    return other[0] <= one[0] and other[1] <= one[1] and one[2] <= other[2] and one[3] <= other[3]
