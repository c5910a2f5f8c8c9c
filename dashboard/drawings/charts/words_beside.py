"""Words beside points that lie anywhere: each as near to its own as others allow, and on nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SMALL, Canvas, lines
from dashboard.drawings.charts.marks import ROOM
from dashboard.drawings.letters import wide
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

SIDES = ABOVE_RIGHT, ABOVE_LEFT, BELOW, ABOVE = ("above right", "above left", "below", "above")
"""Where words may stand, as seen from their point."""

_BESIDE = 0.7 * ROOM
"""Pixels across and down from a point to words that stand at a corner of it."""
_STEP, _NEAR, _LED = 5, 50, 12
"""Pixels by which words move away; after which they may lie on a line; from where on a line leads to them."""


class Wanted(NamedTuple):
    """Lines of words and their point; side: of SIDES, where they stand if they can."""

    words: list[str]
    at: Point
    side: str


class Placed(NamedTuple):
    """Words with the box that they take."""

    words: list[str]
    at: Point
    box: Box


def placed(
    wanted: Iterable[Wanted], taken: Sequence[Box], crossed: Sequence[Box], ends: Point, bottom: float
) -> list[Placed]:
    """Where words stand, one after another; above all of it there is always room.

    taken: where no words stand. crossed: where none stand if they need not. ends: left and right of all.
    bottom: they end above it.
    """
    found: list[Placed] = []
    for one in wanted:
        closed = [*taken, *(other.box for other in found)]
        near, far = (
            (box for away in steps for box in _boxes(one, away, ends) if box[3] <= bottom)
            for steps in (range(0, _NEAR, _STEP), count(0, _STEP))
        )
        clear = (box for box in near if _free(box, crossed))
        box = next(box for box in chain(clear, far) if _free(box, closed))
        found.append(Placed(one.words, one.at, box))
    return found


def draw(parent: Element, one: Placed, canvas: Canvas) -> None:
    """The words, and a thin line from their point where they had to leave it."""
    left, top, right, bottom = one.box
    x, y = one.at
    near = min(max(x, left), right), min(max(y, top), bottom)
    away = ((near[0] - x) ** 2 + (near[1] - y) ** 2) ** 0.5
    if away > ROOM + _LED:
        start = x + (near[0] - x) * ROOM / away, y + (near[1] - y) * ROOM / away
        svg.line(parent, start, near, stroke=QUIET)
    lines(parent, (left, top), one.words, canvas, size=SMALL)


def _free(box: Box, others: Iterable[Box]) -> bool:
    """Whether it lies on none of the others."""
    left, top, right, bottom = box
    return all(one[2] <= left or right <= one[0] or one[3] <= top or bottom <= one[1] for one in others)


def _boxes(one: Wanted, away: float, ends: Point) -> Iterator[Box]:
    """What the words would take at each side of their point, so far away from it."""
    across, high = max(wide(line, SMALL) for line in one.words), len(one.words) * SMALL * LEAD
    (x, y), (start, end) = one.at, ends
    corners = {ABOVE_RIGHT: x + _BESIDE, ABOVE_LEFT: x - _BESIDE - across}
    inside = max(start, min(x - across / 2, end - across))
    for side in dict.fromkeys((one.side, *SIDES)):
        if side == ABOVE:
            left, top = inside, y - ROOM - away - high
        elif side == BELOW:
            left, top = inside, y + ROOM + away
        else:
            left, top = corners[side], y - _BESIDE - away - high
        if start <= left <= end - across or side == ABOVE:
            yield left, top, left + across, top + high
