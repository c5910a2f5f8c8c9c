"""What a picture is drawn on, and how words stand on it: on lines, so that none lies on another."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.letters import Run, wide, wrapped, wrapped_runs
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET
from dashboard.text.catalogue import Text

WORDS, SMALL = 14.0, 12.5
"""Pixels of the letters of words, and of those that stand behind them."""
LEAD = 1.3
"""From line to line, of the height of letters."""
NARROW = 500
"""A drawing that is less wide is for a phone."""

SAMPLE, _BESIDE, _BETWEEN = (22.0, 13.0), 7.0, 18.0
"""Pixels of a sample in a legend, from it to its words, and from these to the next sample."""


class Canvas(NamedTuple):
    """What a picture is drawn on; it is as high as the picture needs.

    Attributes:
        width: pixels.
        ink: the colour of words.
        text: whose numbers stand on its scales.
        mark: tells the patterns of a drawing from those of other drawings beside it.
        high: pixels that maps and lines fill; 0 where these are as high as their width asks for.
    """

    width: float
    ink: str
    text: Text
    mark: str = "drawing"
    high: float = 0

    @property
    def narrow(self) -> bool:
        """Whether it is as wide as a phone."""
        return self.width < NARROW


class Sample(NamedTuple):
    """A sample in a legend: what it is filled with, and what that means.

    drawn: draws what is no filled box, below a point. size: how wide and high it is, in pixels.
    """

    fill: str
    words: str
    drawn: Callable[[Element, Point], object] | None = None
    size: Point = SAMPLE


def lines(
    parent: Element,
    at: Point,
    words: Sequence[str],
    canvas: Canvas,
    *,
    size: float = WORDS,
    bold: bool = False,
    **attributes: object,
) -> float:
    """Lines of words below a point, one below the other; returns their height in pixels."""
    look: dict[str, object] = {"fill": canvas.ink} | ({"font_weight": 700} if bold else {}) | attributes
    for number, line in enumerate(words, start=1):
        svg.words(parent, (at[0], at[1] + number * size * LEAD - 0.3 * size), line, size, **look)
    return len(words) * size * LEAD


def paragraph(
    parent: Element, at: Point, words: str | Sequence[Run], canvas: Canvas, room: float, size: float = WORDS
) -> float:
    """Words below a point, on as many lines as they need; returns their height in pixels."""
    found = wrapped_runs([Run(words)] if isinstance(words, str) else words, size, room)
    for number, runs in enumerate(found, start=1):
        svg.runs(parent, (at[0], at[1] + number * size * LEAD - 0.3 * size), runs, size, fill=canvas.ink)
    return len(found) * size * LEAD


def legend(parent: Element, samples: Sequence[Sample], canvas: Canvas, top: float) -> float:
    """Samples beside each other, on as many rows as they need; returns their height in pixels."""
    high = max((WORDS * LEAD, *(sample.size[1] for sample in samples)))
    x, y, row = 0.0, top, high + 4
    for sample in samples:
        beside = sample.size[0] + _BESIDE
        found = wrapped(sample.words, SMALL, canvas.width - beside)
        across = beside + max((wide(line, SMALL) for line in found), default=0)
        if x and x + across > canvas.width:
            x, y = 0.0, y + row
        _sample(parent, sample, (x, y + (high - sample.size[1]) / 2))
        lines(parent, (x + beside, y + (high - SMALL * LEAD) / 2), found, canvas, size=SMALL)
        x, y = x + across + _BETWEEN, y + max(0, len(found) - 1) * SMALL * LEAD
    return y - top + row if x else 0.0


def _sample(parent: Element, sample: Sample, at: Point) -> None:
    if sample.drawn:
        sample.drawn(parent, at)
    else:
        svg.rect(parent, *at, *sample.size, fill=sample.fill, stroke=QUIET)
