"""The ledger of figures: a row a figure, oldest first, its words above its mark.

The mark stands where the figure lies in time, with a thread to the day it was said, or where its value lies.
Figures of one year stand one below the other, so that none lies on another. The shape of a mark tells what
stands behind a figure; no line joins two of them.
"""

from collections.abc import Sequence
from textwrap import wrap

import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.ledger import Figure, figures_of
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.palette import QUIET, strong
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure
from dashboard.screen.charts.trend import FIRM
from dashboard.text.catalogue import Text
from dashboard.text.names import place_label
from dashboard.text.partial_dates import decimal_year
from dashboard.text.published import published, published_figure

SHAPES = {
    "decree": "square", "measured": "circle", "survey": "hexagon", "reported": "triangle-up",
    "claim": "diamond", "estimate": "pentagon", "illustrative": "star",
}  # fmt: skip
"""One for each kind of figure; hollow unless decided or measured."""

ROWS_AT_ONCE = 20
"""More of them are turned over like pages."""

AXES = ("time", "value")
"""Along what the marks stand: when a figure is about, or how much it says."""

_LETTERS, _LINES = 46, 2
"""A line of words that a phone of 360 pixels holds, and how many of them a name or a scope may have."""
_LINE, _MARK, _GAP, _FOOT = 17, 30, 12, 40
"""Pixels of a line of words, of a mark, between two rows, of the words under the scale."""


def ledger_chart(
    data: Dataset,
    place: str,
    measure: str,
    until: int | None,
    reach: str,
    part: int,
    axis: str,
    text: Text,
    ink: str,
) -> go.Figure:
    """The figures of a measure, ROWS_AT_ONCE of them; of values each unit has a scale of its own.

    Args:
        reach: of ledger.REACHES; the places inside are named.
        part: which of the pages, from 1.
        axis: of AXES.
    """
    every = figures_of(data, place, measure, until, reach)
    rows = every[(part - 1) * ROWS_AT_ONCE : part * ROWS_AT_ONCE]
    labels = [_words(data, row, reach == "inside", text) for row in rows]
    tops = [0]
    for lines in labels:
        tops.append(tops[-1] + len(lines) * _LINE + _MARK + _GAP)
    made = figure(text, ink, tops[-1] + 4 + _FOOT, margin={"l": 14, "r": 14, "t": 4, "b": _FOOT})
    made.update_yaxes(range=[tops[-1], 0], visible=False)
    made.update_xaxes(range=[-0.03, 1.03], visible=False)
    scales = {row.unit: _scale(every, row.unit) for row in rows}
    period = _period(every)
    for row, lines, top in zip(rows, labels, tops, strict=False):
        _say(made, 0, top, "<br>".join(lines), 13, ink)
        y = top + len(lines) * _LINE + _MARK / 2
        if axis == "time":
            _draw_in_time(made, row, period, y, text, ink)
        else:
            _draw(made, row, scales[row.unit], y, text, ink)
    for x, words in _years(period) if axis == "time" else _ends(scales, every, text):
        _say(made, x, tops[-1], _two_lines(words), 12, ink)
    return made


def _say(made: go.Figure, x: float, y: float, words: str, size: int, ink: str) -> None:
    """Words under a point of the scale; at its ends they stay inside."""
    anchor = "left" if x == 0 else "right" if x == 1 else "center"
    made.add_annotation(
        x=x, xanchor=anchor, y=y, yanchor="top", showarrow=False, align="center" if 0 < x < 1 else anchor,
        text=words, font={"size": size, "color": ink}, borderpad=0,
    )  # fmt: skip


def _words(data: Dataset, row: Figure, named: bool, text: Text) -> list[str]:
    """When, how much and of what kind; where; who said it and when; for what."""
    value = published_figure(row, text)
    when = () if row.unit == "year" else (text.date(row.as_of),)  # a year that is the figure stands alone
    kind = text.word("kind", row.kind)
    first = f"<b>{plotly(' · '.join((*when, value)))}</b> · {plotly(kind)}"
    label = place_label(data.places[row.place], data.around(row.place), text) if named else ""
    said = f"{row.who}, {text.date(row.said_on)}" if row.said_on else row.who
    return [first, *(line for words in (label, said, row.scope or "") for line in _wrapped(words))]


def _wrapped(words: str) -> list[str]:
    """At most so many lines as a row may have; what is longer ends in dots and stands whole in the table."""
    lines = wrap(words, _LETTERS)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1][: _LETTERS - 1].rstrip() + "…"]
    return [plotly(line) for line in lines]


def _two_lines(words: str) -> str:
    """Four classes beside each other fit a phone in two lines; a number and its unit stay together."""
    return plotly(words).replace(" ", "<br>", 1)


def _draw(made: go.Figure, row: Figure, scale: tuple[int, int], y: float, text: Text, ink: str) -> None:
    """A faint track over the whole scale, from its beginning to the mark a stronger one, and the mark."""
    x = _share(row.value, scale)
    for end, width in ((1.0, 1), (x, 2 if scale[0] == 0 else 1)):
        made.add_shape(
            layer="below", type="line", x0=0, x1=end, y0=y, y1=y, line={"color": QUIET, "width": width}
        )
    made.add_trace(_mark(row, x, y, text, ink))


def _draw_in_time(
    made: go.Figure, row: Figure, period: tuple[int, int], y: float, text: Text, ink: str
) -> None:
    """A faint track over all years, a thread from when a figure is about to when it was said, the mark."""
    x = _when(row.as_of, period)
    said = _when(row.said_on, period) if row.said_on else x
    for start, end, width in ((0.0, 1.0, 1), (x, said, 2)):
        made.add_shape(
            layer="below", type="line", x0=start, x1=end, y0=y, y1=y, line={"color": QUIET, "width": width}
        )
    if row.said_on:
        made.add_shape(
            layer="below", type="line", x0=said, x1=said, y0=y - 7, y1=y + 7, line={"color": ink, "width": 2}
        )
    made.add_trace(_mark(row, x, y, text, ink))


def _mark(row: Figure, x: float, y: float, text: Text, ink: str) -> go.Scatter:
    hollow = "" if row.kind in FIRM else "-open"
    return go.Scatter(
        x=[x], y=[y], mode="markers", name=text.word("kind", row.kind), cliponaxis=False,
        marker={
            "symbol": SHAPES[row.kind] + hollow, "size": 15, "color": strong(ink),
            "line": {"width": 2.5, "color": strong(ink)},
        },
        hovertext=published_figure(row, text, exact=True), hoverinfo="text",
    )  # fmt: skip


def _period(rows: Sequence[Figure]) -> tuple[int, int]:
    """The first year that a figure is about or was said in, and the one after the last."""
    dates = [when for row in rows for when in (row.as_of, row.said_on) if when]
    years = [int(when[:4]) for when in dates]
    return min(years), max(years) + 1


def _when(iso: str, period: tuple[int, int]) -> float:
    return (decimal_year(iso) - period[0]) / (period[1] - period[0])


def _years(period: tuple[int, int]) -> list[tuple[float, str]]:
    """The first and the last year, and the one in the middle where there is one."""
    first, last = period[0], period[1] - 1
    return [(_when(str(year), period), str(year)) for year in sorted({first, (first + last) // 2, last})]


def _scale(rows: Sequence[Figure], unit: str) -> tuple[int, int]:
    """The ends of the scale of a unit: from zero, except for years; from no slum to heavy for classes."""
    values = [row.value for row in rows if row.unit == unit]
    if unit == "class":
        return min(0, *values), max((len(SLUM_CLASSES) - 1) * MILLION, *values)
    if unit == "year":
        return min(values) - MILLION, max(values) + MILLION
    return min(0, *values), max(*values, 1)


def _share(value: int, scale: tuple[int, int]) -> float:
    return (value - scale[0]) / (scale[1] - scale[0])


def _ends(scales: dict[str, tuple[int, int]], rows: Sequence[Figure], text: Text) -> list[tuple[float, str]]:
    """Where on the scale which words stand; none where several units share the picture."""
    if len(scales) != 1:
        return []
    ((unit, scale),) = scales.items()
    classes = {row.value: row.slum_class for row in rows}
    classes |= {at * MILLION: name for at, name in enumerate(SLUM_CLASSES) if unit == "class"}
    return [
        (_share(value, scale), published(value, unit, classes.get(value), text))
        for value in _steps(unit, scale)
    ]


def _steps(unit: str, scale: tuple[int, int]) -> list[int]:
    low, high = scale
    if unit in ("year", "class"):
        whole = range(low, high + 1, MILLION)
        return list(whole) if len(whole) <= len(SLUM_CLASSES) else [low, high]
    return [low, (low + high) // 2, high]
