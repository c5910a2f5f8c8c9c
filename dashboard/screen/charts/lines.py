"""Values over time: a mark for each, its shape telling what stands behind it."""

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from dashboard.palette import QUIET, TARGET, strong
from dashboard.pictures.lines import Line, Lines, SmallLines
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure

_MILLION = 1_000_000
_COLUMNS = 2
"""As many small charts side by side as a phone can show."""
_ROW_HEIGHT, _ROW_GAP = 140, 62
_NO_YEARS = (2014, 2020)
"""What an empty picture shows."""


def lines(picture: Lines, language: str, ink: str) -> go.Figure:
    """Lines against their floor; a value that is a range has a bar from low to high."""
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}
    made = figure(language, ink, 430, legend=legend, showlegend=True)
    named: set[str] = set()
    for line in picture.lines:
        made.add_trace(_marks(line, ink).update(showlegend=line.name not in named))
        named.add(line.name)
    made.add_hline(y=0, line={"color": TARGET, "width": 2, "dash": "dot"})
    made.add_annotation(
        x=1, xref="paper", xanchor="right", y=0, yanchor="bottom", showarrow=False, text=plotly(picture.floor)
    )
    top, (first, last) = _top(picture), picture.years or _NO_YEARS
    made.update_yaxes(range=[-0.06 * top, 1.18 * top], ticksuffix=f" {picture.unit}")
    made.update_xaxes(range=_years([picture]), tickformat="d", dtick=1 if last - first <= 12 else None)
    return made


def small_lines(picture: SmallLines, language: str, ink: str) -> go.Figure:
    """Small charts, one scale for all; the first and the last mark of a line have their words."""
    charts = [chart for _, chart in picture.charts]
    rows = -(-len(charts) // _COLUMNS)
    height = 70 + (_ROW_HEIGHT + _ROW_GAP) * rows - _ROW_GAP
    names = [plotly(name) for name, _ in picture.charts]
    grid = make_subplots(rows, _COLUMNS, subplot_titles=names, vertical_spacing=_ROW_GAP / height)
    for number, chart in enumerate(charts):
        for line in chart.lines:
            marks = _marks(line, ink).update(showlegend=False)
            marks.text = [*marks.text[:1], *[""] * (len(marks.text) - 2), *marks.text[1:][-1:]]
            grid.add_trace(marks, row=number // _COLUMNS + 1, col=number % _COLUMNS + 1)
    grid.update_layout(figure(language, ink, height, margin={"t": 36}).layout)
    grid.update_annotations(font={"size": 14, "color": ink})
    top = max(map(_top, charts))
    grid.update_yaxes(range=[-0.12 * top, 1.5 * top], visible=False, fixedrange=True)
    grid.update_xaxes(
        range=_years(charts), tickformat="d", nticks=4, tickfont={"size": 12, "color": ink}, fixedrange=True,
        showgrid=False, showline=True, linecolor=TARGET,
    )  # fmt: skip
    return grid


def _marks(line: Line, ink: str) -> go.Scatter:
    colour = strong(ink)
    return go.Scatter(
        x=[mark.when for mark in line.marks],
        y=[mark.low / _MILLION for mark in line.marks],
        error_y=_spread(line),
        mode="lines+markers+text" if len(line.marks) > 1 else "markers+text",
        line={"color": colour, "width": 2, "dash": "solid" if line.firm else "dash"},
        marker={
            "symbol": line.shape + ("" if line.firm else "-open"), "size": 13, "color": colour,
            "line": {"width": 2.5, "color": colour},
        },
        text=[plotly(mark.words) for mark in line.marks],
        textposition="top center",
        name=plotly(line.name),
        hovertext=["<br>".join(map(plotly, mark.said)) for mark in line.marks],
        hoverinfo="text",
        cliponaxis=False,
    )  # fmt: skip


def _spread(line: Line) -> dict[str, object]:
    """A bar from the low to the high end of values that are a range."""
    spread = [(mark.high - mark.low) / _MILLION for mark in line.marks]
    return {
        "type": "data", "symmetric": False, "color": QUIET, "visible": any(spread),
        "array": spread, "arrayminus": [0] * len(spread),
    }  # fmt: skip


def _top(picture: Lines) -> float:
    """The largest value, never zero."""
    return max(picture.highest / _MILLION, 0.1) if picture.lines else 1.0


def _years(charts: list[Lines]) -> list[float]:
    """Some room before the first value and after the last."""
    years = [year for chart in charts for year in chart.years or ()]
    return [min(years) - 0.8, max(years) + 1.4] if years else list(_NO_YEARS)
