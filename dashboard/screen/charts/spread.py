"""Dots of each sort in a row, the median and the middle half of them; logarithmic."""

from math import log10

import plotly.graph_objects as go

from dashboard.palette import QUIET, WORSE, strong
from dashboard.pictures.spread import Spread, SpreadRow
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, name_rows, rows_height

_ROW_HEIGHT, _ABOVE, _AXIS = 108, 40, 60
"""Pixels of a row, from its middle to its words, of the axis."""


def spread(picture: Spread, language: str, ink: str) -> go.Figure:
    """The rows from the top down; values far from the usual one are diamonds."""
    made = figure(language, ink, rows_height(len(picture.rows), _ROW_HEIGHT) + _AXIS)
    for at, row in enumerate(picture.rows):
        if row.middle:
            _add_middle(made, at, row.middle)
        made.add_trace(_dots(row, at, ink))
        if row.median is not None:
            _add_median(made, at, row.median, ink)
    name_rows(made, [_words(row) for row in picture.rows], _ABOVE)
    low, high = picture.ends
    made.update_xaxes(
        visible=True,
        type="log",
        range=[log10(low) - 0.15, log10(high) + 0.15],
        tickvals=[value for value, _ in picture.ticks],
        ticktext=[plotly(words) for _, words in picture.ticks],
        title={"text": plotly(picture.title), "font": {"size": 13}},
    )
    return made


def _add_middle(made: go.Figure, row: int, middle: tuple[int, int]) -> None:
    made.add_shape(
        type="rect", x0=middle[0], x1=middle[1], y0=row - 0.12, y1=row + 0.12, fillcolor=QUIET, opacity=0.35,
        line={"width": 0}, layer="below",
    )  # fmt: skip


def _add_median(made: go.Figure, row: int, median: int, ink: str) -> None:
    line = {"color": ink, "width": 2}
    made.add_shape(type="line", x0=median, x1=median, y0=row - 0.16, y1=row + 0.16, line=line)


def _dots(row: SpreadRow, at: int, ink: str) -> go.Scatter:
    colours = [WORSE if dot.far else strong(ink) for dot in row.dots]
    return go.Scatter(
        x=[dot.at for dot in row.dots],
        y=[at] * len(row.dots),
        mode="markers",
        marker={
            "size": [15 if dot.far else 13 for dot in row.dots],
            "symbol": ["diamond" if dot.far else "circle" for dot in row.dots],
            "color": colours,
            "opacity": 0.75,
            "line": {"width": 1.5, "color": colours},
        },
        hovertext=["<br>".join(map(plotly, dot.said)) for dot in row.dots],
        hoverinfo="text",
    )


def _words(row: SpreadRow) -> str:
    more = f"<br>{plotly(row.more)}" if row.more else ""
    return f"{plotly(row.name)}<br><b>{plotly(row.amount)}</b>{more}"
