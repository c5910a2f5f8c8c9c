"""Columns of layers as a drawing, the words of each part beside it."""

from collections.abc import Sequence

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, Sample, legend, lines
from dashboard.drawings.charts import ticks
from dashboard.drawings.charts.column_layout import (
    BESIDE,
    GAP,
    Layout,
    Part,
    apart,
    layout_of,
    parts_of,
    top_of,
)
from dashboard.drawings.letters import wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET, paint
from dashboard.pictures.columns import ColumnLayer, Columns

_ABOVE, _NAMES, _BETWEEN = 14.0, 6.0, 16.0
"""Pixels above the scale, from it to the names below, between two rows."""


def columns(parent: Element, picture: Columns, canvas: Canvas) -> float:
    """The columns on one scale, dashed lines at the breaks; returns their height in pixels."""
    fills = [_fill(parent, number, layer, canvas) for number, layer in enumerate(picture.layers)]
    named = zip(fills, picture.layers, strict=True)
    y = legend(parent, [Sample(fill, layer.name) for fill, layer in named], canvas, 0)
    count = len(picture.names)
    scale = ticks.numbers(top_of(picture), picture.unit, canvas)
    layout = layout_of(picture, canvas, ticks.room_of(scale))
    every = [parts_of(picture, at, fills, layout) for at in range(count)]
    said = (sum(part.high for part in parts) for parts in every)
    layout = layout._replace(high=max([layout.high, *said]))
    for first in range(0, count, layout.in_a_row):
        row = svg.group(parent, transform=f"translate(0 {y + _ABOVE:g})")
        ticks.beside(row, scale, canvas, layout.down, (layout.left, layout.left + GAP))
        shown = range(count)[first : first + layout.in_a_row]
        _row(row, [every[at] for at in shown], layout, canvas)
        _breaks(row, [at - first for at in shown if at in picture.breaks], layout, canvas)
        names = _names(row, [picture.names[at] for at in shown], layout, canvas)
        y += _ABOVE + layout.high + names + _BETWEEN
    return y


def _fill(parent: Element, number: int, layer: ColumnLayer, canvas: Canvas) -> str:
    colour = paint(layer.paint, canvas.ink)
    return svg.hatch(parent, f"columns-{canvas.mark}-{number}", colour, QUIET) if layer.hatch else colour


def _row(parent: Element, every: Sequence[Sequence[Part]], layout: Layout, canvas: Canvas) -> None:
    """Columns side by side on the line of zero."""
    svg.line(parent, (layout.left, layout.high), (canvas.width, layout.high), stroke=QUIET)
    for place, parts in enumerate(every):
        _column(parent, parts, layout.across_to(place) + GAP, layout, canvas)


def _breaks(parent: Element, places: Sequence[int], layout: Layout, canvas: Canvas) -> None:
    look: dict[str, object] = {"stroke": canvas.ink, "stroke_width": 2, "stroke_dasharray": "6 5"}
    for x in map(layout.across_to, places):
        svg.line(parent, (x, 0), (x, layout.high), **look)


def _column(parent: Element, parts: Sequence[Part], x: float, layout: Layout, canvas: Canvas) -> None:
    """Its parts, and from each a thin line to its words."""
    below, middles = 0, []
    for part in parts:
        top, bottom = layout.down(below + part.value), layout.down(below)
        look: dict[str, object] = {"fill": part.fill, "stroke": QUIET, "class": "value"}
        svg.rect(parent, x, top, layout.across, bottom - top, **look)
        below += part.value
        middles.append((top + bottom) / 2)
    edge = x + layout.across
    tops = apart(middles, [part.high for part in parts], layout.high)
    for part, middle, top in zip(parts, middles, tops, strict=True):
        svg.line(parent, (edge, middle), (edge + BESIDE - 2, top + part.high / 2), stroke=QUIET)
        lines(parent, (edge + BESIDE, top), part.words, canvas, size=SMALL)


def _names(parent: Element, names: Sequence[str], layout: Layout, canvas: Canvas) -> float:
    """What columns are called, below them; returns the height in pixels."""
    highs = []
    for place, name in enumerate(names):
        at = layout.across_to(place) + GAP, layout.high + _NAMES
        found = wrapped(name, SMALL, layout.each - 2 * GAP)
        highs.append(lines(parent, at, found, canvas, size=SMALL))
    return _NAMES + max(highs, default=0)
