"""Columns of layers as a drawing, the words of each part beside it."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SMALL, Canvas, Sample, legend, lines
from dashboard.drawings.charts import ticks
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET, paint
from dashboard.pictures.columns import ColumnLayer, ColumnPart, Columns

_HIGH, _ABOVE, _NAMES, _BETWEEN = 210.0, 14.0, 6.0, 16.0
"""Pixels of the scale unless words need more, above it, from it to the names below, between two rows."""
_SHARE, _THIN, _THICK = 0.32, 24.0, 96.0
"""The part of its place that a column takes, and its least and most pixels."""
_WORDS = 160.0
"""The most pixels that are kept for words; columns without room beside others stand in a row below."""
_BESIDE, _GAP = 9.0, 5.0
"""Pixels from a column to its words, and at both sides of its place."""


class _Layout(NamedTuple):
    """Pixels left of all columns, of the place and the words of each, and of the scale up to its top."""

    left: float
    each: float
    said: float
    high: float
    top: int

    @property
    def across(self) -> float:
        """Pixels of a column."""
        return min(_SHARE * self.each, _THICK, self.each - self.said)

    def down(self, value: float) -> float:
        """Where a value lies, from the top of the scale."""
        return self.high * (1 - value / max(1, self.top))


class _Part(NamedTuple):
    """A part of a column: what it is filled with, its value, the lines of its words."""

    fill: str
    value: int
    words: list[str]

    @property
    def high(self) -> float:
        """Pixels of its words."""
        return len(self.words) * SMALL * LEAD


def columns(parent: Element, picture: Columns, canvas: Canvas) -> float:
    """The columns on one scale, dashed lines at the breaks; returns their height in pixels."""
    fills = [_fill(parent, number, layer, canvas) for number, layer in enumerate(picture.layers)]
    named = zip(fills, picture.layers, strict=True)
    y = legend(parent, [Sample(fill, layer.name) for fill, layer in named], canvas, 0)
    top = max((_whole(picture, at) for at in range(len(picture.names))), default=0)
    scale = ticks.numbers(top, picture.unit, canvas)
    left = ticks.room_of(scale)
    said = _room_of_words(picture)
    in_a_row = max(1, min(len(picture.names), int((canvas.width - left) / (_THIN + said))))
    layout = _Layout(left, (canvas.width - left) / in_a_row, said, _HIGH, top)
    every = [_parts(picture, at, fills, layout) for at in range(len(picture.names))]
    layout = layout._replace(high=max([_HIGH, *(sum(part.high for part in parts) for parts in every)]))
    for first in range(0, len(every), in_a_row):
        row = svg.group(parent, transform=f"translate(0 {y + _ABOVE:g})")
        ticks.beside(row, scale, canvas, layout.down, (left, left + _GAP))
        svg.line(row, (left, layout.high), (canvas.width, layout.high), stroke=QUIET)
        shown = range(first, min(first + in_a_row, len(every)))
        for place, at in enumerate(shown):
            x = left + place * layout.each + _GAP
            _column(row, every[at], x, layout, canvas)
            if at in picture.breaks:
                look: dict[str, object] = {"stroke": canvas.ink, "stroke_width": 2, "stroke_dasharray": "6 5"}
                svg.line(row, (x - _GAP, 0), (x - _GAP, layout.high), **look)
        y += (
            _ABOVE + layout.high + _names(row, [picture.names[at] for at in shown], layout, canvas) + _BETWEEN
        )
    return y


def _whole(picture: Columns, at: int) -> int:
    return sum(part.value for layer in picture.layers if (part := layer.parts[at]))


def _room_of_words(picture: Columns) -> float:
    """Pixels that words need beside a column, with what lies between."""
    parts = (part for layer in picture.layers for part in layer.parts if part)
    across = max((wide(line, SMALL) for part in parts for line in part.words), default=0)
    return min(across, _WORDS) + _BESIDE + 2 * _GAP


def _fill(parent: Element, number: int, layer: ColumnLayer, canvas: Canvas) -> str:
    colour = paint(layer.paint, canvas.ink)
    return svg.hatch(parent, f"columns-{canvas.mark}-{number}", colour, QUIET) if layer.hatch else colour


def _parts(picture: Columns, at: int, fills: Sequence[str], layout: _Layout) -> list[_Part]:
    """What a column has, from the bottom up."""
    room = layout.each - layout.across - _BESIDE - 2 * _GAP
    found = ((fill, layer.parts[at]) for fill, layer in zip(fills, picture.layers, strict=True))
    return [_Part(fill, part.value, _said(part, room)) for fill, part in found if part]


def _said(part: ColumnPart, room: float) -> list[str]:
    """The words of a part on one line, or each on lines of its own."""
    whole = " · ".join(part.words)
    fits = wide(whole, SMALL) <= room
    return [whole] if fits else [line for words in part.words for line in wrapped(words, SMALL, room)]


def _column(parent: Element, parts: Sequence[_Part], x: float, layout: _Layout, canvas: Canvas) -> None:
    """Its parts, and from each a thin line to its words."""
    below, middles = 0, []
    for part in parts:
        top, bottom = layout.down(below + part.value), layout.down(below)
        look: dict[str, object] = {"fill": part.fill, "stroke": QUIET, "class": "value"}
        svg.rect(parent, x, top, layout.across, bottom - top, **look)
        below += part.value
        middles.append((top + bottom) / 2)
    edge = x + layout.across
    tops = _apart(middles, [part.high for part in parts], layout.high)
    for part, middle, top in zip(parts, middles, tops, strict=True):
        svg.line(parent, (edge, middle), (edge + _BESIDE - 2, top + part.high / 2), stroke=QUIET)
        lines(parent, (edge + _BESIDE, top), part.words, canvas, size=SMALL)


def _apart(middles: Sequence[float], highs: Sequence[float], bottom: float) -> list[float]:
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


def _names(parent: Element, names: Sequence[str], layout: _Layout, canvas: Canvas) -> float:
    """What columns are called, below them; returns the height in pixels."""
    highs = []
    for place, name in enumerate(names):
        at = layout.left + place * layout.each + _GAP, layout.high + _NAMES
        found = wrapped(name, SMALL, layout.each - 2 * _GAP)
        highs.append(lines(parent, at, found, canvas, size=SMALL))
    return _NAMES + max(highs, default=0)
