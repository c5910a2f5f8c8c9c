"""The marks of values: a shape for what stands behind one, full where it is firm, else hollow."""

from math import atan, cos, hypot, pi, sin

from dashboard.drawings import svg
from dashboard.drawings.svg import Element, Point
from dashboard.palette import paint

RADIUS = 6.0
"""Pixels from the middle of a mark to the side of a square."""
ROOM = RADIUS + 3
"""Pixels around the middle of a mark in which no word should stand."""

_EDGE = 2.0
_ARM = (0.4, 1.2)
"""Half of the width of the arm of a cross, and how far it reaches."""


def mark(parent: Element, at: Point, shape: str, ink: str, *, firm: bool, sample: bool = False) -> Element:
    """A mark around a point, in the strong colour of a page whose words have the colour `ink`.

    shape: of MARK_SHAPES. sample: it stands in a legend, for no value.
    """
    colour = paint("strong", ink)
    named = ("" if sample else "value", shape, "" if firm else "hollow")
    look: dict[str, object] = {
        "fill": colour if firm else "none",
        "stroke": colour,
        "stroke_width": _EDGE,
        "class": " ".join(filter(None, named)),
        "transform": f"translate({at[0]:.2f} {at[1]:.2f})",
    }
    if shape == "circle":
        return svg.circle(parent, (0, 0), RADIUS, **look)
    return svg.area(parent, [_OUTLINES[shape]], **look)


def _star(corners: int, *reaches: float, turned: float = 0.0) -> list[Point]:
    """Corners around a middle from the top on, one after another as far from it as the reaches say."""
    turns = [turned + 2 * pi * at / (corners * len(reaches)) for at in range(corners * len(reaches))]
    found = zip(turns, reaches * corners, strict=True)
    return [(RADIUS * reach * sin(turn), -RADIUS * reach * cos(turn)) for turn, reach in found]


def _cross(turned: float) -> list[Point]:
    """Four arms, the first one upward unless turned."""
    arm = atan(_ARM[0] / _ARM[1])
    corners = ((-arm, hypot(*_ARM)), (arm, hypot(*_ARM)), (pi / 4, _ARM[0] * 2**0.5))
    found = [(turned + pi / 2 * at + turn, reach) for at in range(4) for turn, reach in corners]
    return [(RADIUS * reach * sin(turn), -RADIUS * reach * cos(turn)) for turn, reach in found]


_OUTLINES: dict[str, list[Point]] = {
    "square": _star(4, 2**0.5, turned=pi / 4),
    "hexagon": _star(6, 1.15),
    "triangle": _star(3, 1.3),
    "diamond": _star(4, 1.3),
    "pentagon": _star(5, 1.15),
    "star": _star(5, 1.45, 0.55),
    "cross": _cross(0),
    "x": _cross(pi / 4),
}
"""Of each of MARK_SHAPES but the circle, around (0, 0)."""
