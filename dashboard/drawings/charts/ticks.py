"""Scales of charts: round numbers beside them, words below them, and nothing that stands out."""

from collections.abc import Callable, Sequence
from itertools import count, pairwise

from dashboard.domain.dataset.quantities import MILLION
from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET

Named = tuple[float, str]
"""Where on a scale, and what stands there."""

FAINT: dict[str, object] = {"stroke": QUIET, "stroke_opacity": 0.3}
"""How the lines of a scale look."""

_STEPS, _BESIDE, _APART = 5, 6.0, 10.0
"""How many numbers a scale has besides zero at most, pixels from them to it, and between two of them."""


def numbers(top: int, unit: str, canvas: Canvas) -> list[Named]:
    """Round values from zero to at most the top, in millionths; the last one has the sign of the unit.

    top: above zero.
    """
    step = next(of * 10**zeros for zeros in count() for of in (1, 2, 5) if of * 10**zeros * _STEPS >= top)
    decimals = max(0, len(str(MILLION)) - len(str(step)))
    values = range(0, top + 1, step)
    named = [canvas.text.number(value / MILLION, decimals) for value in values]
    return list(zip(values, [*named[:-1], f"{named[-1]}\N{NO-BREAK SPACE}{unit}"], strict=True))


def room_of(named: Sequence[Named]) -> float:
    """Pixels that the numbers beside a scale take."""
    return max(wide(words, SMALL) for _, words in named) + _BESIDE


def beside(
    parent: Element,
    named: Sequence[Named],
    canvas: Canvas,
    down: Callable[[float], float],
    ends: tuple[float, float],
) -> None:
    """Numbers to the left of a scale, each with a line from end to end; down: how far down a value lies."""
    for value, words in named:
        y = down(value)
        svg.line(parent, (ends[0], y), (ends[1], y), **FAINT)
        at = ends[0] - _BESIDE, y + 0.3 * SMALL
        svg.words(parent, at, words, SMALL, fill=canvas.ink, text_anchor="end")


def below(
    parent: Element, named: Sequence[Named], canvas: Canvas, top: float, ends: tuple[float, float]
) -> float:
    """Words below places across, none nearer to another place than to its own; returns their height.

    named: from the left. ends: left and right of all words.
    """
    borders = [ends[0], *((x + following) / 2 for (x, _), (following, _) in pairwise(named)), ends[1]]
    high = 0.0
    for (x, words), (start, end) in zip(named, pairwise(borders), strict=False):
        found = wrapped(words, SMALL, end - start - _APART)
        half = max((wide(line, SMALL) for line in found), default=0) / 2
        first, last = start + _APART / 2 * (start > ends[0]), end - _APART / 2 * (end < ends[1])
        middle = max(first + half, min(x, last - half))
        high = max(high, lines(parent, (middle, top), found, canvas, size=SMALL, text_anchor="middle"))
    return high


def with_room(named: Sequence[Named]) -> list[Named]:
    """The last of some places across, and of those before it all whose words have room on one line."""
    kept: list[Named] = []
    for x, words in reversed(named):
        if not kept or x + wide(words, SMALL) + _APART <= kept[-1][0]:
            kept.append((x, words))
    return kept[::-1]
