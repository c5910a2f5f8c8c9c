"""Where columns stand and what is said beside them: as many in a row as have room with their words."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from dashboard.domain.dataset.quantities import MILLION
from dashboard.drawings.canvas import LEAD, SMALL, Canvas
from dashboard.drawings.letters import wide, wrapped
from dashboard.pictures.columns import ColumnPart, Columns

BESIDE, GAP = 9.0, 5.0
"""Pixels from a column to its words, and at both sides of its place."""

_HIGH = 210.0
"""Pixels of the scale, unless words need more."""
_SHARE, _THIN, _THICK = 0.32, 24.0, 96.0
"""The part of its place that a column takes, and its least and most pixels."""
_WORDS = 160.0
"""The most pixels that are kept for words; columns without room beside others stand in a row below."""


class Layout(NamedTuple):
    """Where columns stand.

    Attributes:
        left: pixels left of all of them.
        each: pixels of the place of one, with its words.
        in_a_row: how many stand side by side.
        said: pixels that words need beside a column.
        high: pixels of the scale.
        top: the value at its upper end.
    """

    left: float
    each: float
    in_a_row: int
    said: float
    high: float
    top: int

    @property
    def across(self) -> float:
        """Pixels of a column."""
        return min(_SHARE * self.each, _THICK, self.each - self.said)

    def down(self, value: float) -> float:
        """Where a value lies, from the top of the scale."""
        return self.high * (1 - value / self.top)

    def across_to(self, place: int) -> float:
        """Where the place of a column begins."""
        return self.left + place * self.each


class Part(NamedTuple):
    """A part of a column: what it is filled with, its value, the lines of its words."""

    fill: str
    value: int
    words: list[str]

    @property
    def high(self) -> float:
        """Pixels of its words."""
        return len(self.words) * SMALL * LEAD


def top_of(picture: Columns) -> int:
    """The largest sum of a column, never zero."""
    sums = [
        sum(part.value for layer in picture.layers if (part := layer.parts[at]))
        for at in range(len(picture.names))
    ]
    return max(sums, default=0) or MILLION


def layout_of(picture: Columns, canvas: Canvas, left: float) -> Layout:
    """As many columns in a row as have room with their words, and as many in each row.

    left: pixels of the numbers beside the scale.
    """
    said = _room_of_words(picture)
    count, fit = max(1, len(picture.names)), max(1, int((canvas.width - left) / (_THIN + said)))
    in_a_row = ceil(count / ceil(count / fit))
    return Layout(left, (canvas.width - left) / in_a_row, in_a_row, said, _HIGH, top_of(picture))


def parts_of(picture: Columns, at: int, fills: Sequence[str], layout: Layout) -> list[Part]:
    """What a column has, from the bottom up; fills: of the layers."""
    room = layout.each - layout.across - BESIDE - 2 * GAP
    found = ((fill, layer.parts[at]) for fill, layer in zip(fills, picture.layers, strict=True))
    return [Part(fill, part.value, _said(part, room)) for fill, part in found if part]


def apart(middles: Sequence[float], highs: Sequence[float], bottom: float) -> list[float]:
    """Where words begin that stand as near to their parts as others allow, from the lowest up."""
    tops, edge = [], bottom
    for middle, high in zip(middles, highs, strict=True):
        edge = min(edge, middle + high / 2) - high
        tops.append(edge)
    edge = 0.0
    for at in reversed(range(len(tops))):
        tops[at] = max(tops[at], edge)
        edge = tops[at] + highs[at]
    return tops


def _room_of_words(picture: Columns) -> float:
    """Pixels that words need beside a column, with what lies between."""
    parts = (part for layer in picture.layers for part in layer.parts if part)
    across = max((wide(line, SMALL) for part in parts for line in part.words), default=0)
    return min(across, _WORDS) + BESIDE + 2 * GAP


def _said(part: ColumnPart, room: float) -> list[str]:
    """The words of a part on one line, or each on lines of its own."""
    whole = " · ".join(part.words)
    fits = wide(whole, SMALL) <= room
    return [whole] if fits else [line for words in part.words for line in wrapped(words, SMALL, room)]
