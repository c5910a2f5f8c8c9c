"""Dots on an axis, a row below the other, the words of a row above its dot.

The shape of a dot tells what stands behind a value; no line joins two of them.
"""

from textwrap import wrap

import plotly.graph_objects as go

from dashboard.palette import QUIET, strong
from dashboard.pictures.dots import Dot, DotRow, Dots
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, mark_symbol

_LETTERS, _LINES = 43, 2
"""A line of words that a phone of 360 pixels holds, and how many of them a name or a scope may have."""
_LINE, _MARK, _GAP, _FOOT = 18, 30, 12, 42
"""Pixels of a line of words, of a mark, between two rows, of the words under the scale."""


def dots(picture: Dots, language: str, ink: str) -> go.Figure:
    """The rows, and under them the words of the axis; a pixel is a pixel."""
    labels = [_words(row) for row in picture.rows]
    tops = [0]
    for lines in labels:
        tops.append(tops[-1] + len(lines) * _LINE + _MARK + _GAP)
    made = figure(language, ink, tops[-1] + 4 + _FOOT, margin={"l": 14, "r": 14, "t": 4, "b": _FOOT})
    made.update_yaxes(range=[tops[-1], 0], visible=False)
    made.update_xaxes(range=[-0.03, 1.03], visible=False)
    for row, lines, top in zip(picture.rows, labels, tops, strict=False):
        _say(made, 0, top, "<br>".join(lines), 14, ink)
        _draw(made, row, top + len(lines) * _LINE + _MARK / 2, ink)
    for x, words in picture.ticks:
        _say(made, x, tops[-1], _two_lines(words), 13, ink)
    return made


def _say(made: go.Figure, x: float, y: float, words: str, size: int, ink: str) -> None:
    """Words under a point of the scale; at its ends they stay inside."""
    anchor = "left" if x == 0 else "right" if x == 1 else "center"
    made.add_annotation(
        x=x, xanchor=anchor, y=y, yanchor="top", showarrow=False, align="center" if 0 < x < 1 else anchor,
        text=words, font={"size": size, "color": ink}, borderpad=0,
    )  # fmt: skip


def _words(row: DotRow) -> list[str]:
    first = f"<b>{plotly(row.lead)}</b> · {plotly(row.more)}"
    return [first, *(line for words in row.lines for line in _wrapped(words))]


def _wrapped(words: str) -> list[str]:
    """At most so many lines as a row may have; what is longer ends in dots and stands whole in the table."""
    lines = wrap(words, _LETTERS)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1][: _LETTERS - 1].rstrip() + "…"]
    return [plotly(line) for line in lines]


def _two_lines(words: str) -> str:
    """Four classes beside each other fit a phone in two lines; a number and its unit stay together."""
    return plotly(words).replace(" ", "<br>", 1)


def _draw(made: go.Figure, row: DotRow, y: float, ink: str) -> None:
    """A faint track over the whole scale, a stronger one to the dot or along its thread, the dot."""
    x = row.share(row.dot.at)
    end = x if row.until is None else row.share(row.until)
    start, width = (0.0, 2 if row.rises else 1) if row.until is None else (x, 2)
    for first, last, thick in ((0.0, 1.0, 1), (start, end, width)):
        line = {"color": QUIET, "width": thick}
        made.add_shape(layer="below", type="line", x0=first, x1=last, y0=y, y1=y, line=line)
    if row.until is not None:
        line = {"color": ink, "width": 2}
        made.add_shape(layer="below", type="line", x0=end, x1=end, y0=y - 7, y1=y + 7, line=line)
    made.add_trace(_mark(row.dot, x, y, ink))


def _mark(dot: Dot, x: float, y: float, ink: str) -> go.Scatter:
    colour = strong(ink)
    symbol = mark_symbol(dot.shape, firm=dot.firm)
    return go.Scatter(
        x=[x], y=[y], mode="markers", name=plotly(dot.name), cliponaxis=False,
        marker={"symbol": symbol, "size": 15, "color": colour, "line": {"width": 2.5, "color": colour}},
        hovertext=plotly(dot.said), hoverinfo="text",
    )  # fmt: skip
