"""Values over time: a mark for each, its shape telling what stands behind it."""

from typing import Any

import plotly.graph_objects as go

from dashboard.palette import QUIET, TARGET, strong
from dashboard.pictures.lines import Line, Lines, SmallLines
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import house_style, mark_symbol

_MILLION = 1_000_000
_COLUMNS = 2
"""As many small charts side by side as a phone can show."""
_ROW_HEIGHT, _ROW_GAP = 140, 62
_NO_YEARS = (2014, 2020)
"""What an empty picture shows."""
_YEARS_NAMED = 12


def lines(picture: Lines, language: str, ink: str) -> go.Figure:
    """Lines against their floor; a value that is a range has a bar from low to high."""
    layout = house_style(language, ink, 430)
    top = _top(picture)
    layout["legend"] |= {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}
    layout["yaxis"] = layout["yaxis"] | {
        "range": [-0.06 * top, 1.18 * top], "ticksuffix": f" {picture.unit}",
    }  # fmt: skip
    layout["xaxis"] = layout["xaxis"] | _time([picture], _YEARS_NAMED)
    floor = {"type": "line", "x0": 0, "x1": 1, "xref": "x domain", "y0": 0, "y1": 0, "yref": "y"}
    layout["shapes"] = [floor | {"line": {"color": TARGET, "width": 2, "dash": "dot"}}]
    layout["annotations"] = [
        {
            "x": 0, "xref": "x domain", "xanchor": "left", "y": 0, "yanchor": "bottom", "showarrow": False,
            "text": plotly(picture.floor),
        }
    ]  # fmt: skip
    names = [line.name for line in picture.lines]
    traces = [
        _marks(line, ink) | {"showlegend": line.name not in names[:number]}
        for number, line in enumerate(picture.lines)
    ]
    return go.Figure(traces, layout | {"showlegend": True})


def small_lines(picture: SmallLines, language: str, ink: str) -> go.Figure:
    """Small charts, one scale for all; the first and the last mark of a line have their words."""
    charts = [chart for _, chart in picture.charts]
    rows = -(-len(charts) // _COLUMNS)
    height = 70 + (_ROW_HEIGHT + _ROW_GAP) * rows - _ROW_GAP
    gap, top = _ROW_GAP / height, max(map(_top, charts))
    layout = house_style(language, ink, height)
    layout["margin"] |= {"t": 36}
    vertical = layout["yaxis"] | {"range": [0, 1.5 * top], "visible": False}
    horizontal = layout["xaxis"] | {
        "tickfont": {"size": 12, "color": ink}, "showgrid": False, "showline": True, "linecolor": TARGET,
    } | _time(charts, 4)  # fmt: skip
    traces, titles = [], []
    for number, (name, chart) in enumerate(picture.charts):
        axis = "" if number == 0 else str(number + 1)
        across, down = _domain(number % _COLUMNS, _COLUMNS, 0.1), _domain(number // _COLUMNS, rows, gap)
        above = [1 - end for end in reversed(down)]
        layout[f"xaxis{axis}"] = horizontal | {"domain": across, "anchor": f"y{axis}"}
        layout[f"yaxis{axis}"] = vertical | {"domain": above, "anchor": f"x{axis}"}
        titles.append(_title(plotly(name), sum(across) / 2, above[1], ink))
        traces += [
            _ends_named(_marks(line, ink)) | {"xaxis": f"x{axis}", "yaxis": f"y{axis}"}
            for line in chart.lines
        ]
    return go.Figure(traces, layout | {"annotations": titles})


def _domain(number: int, of: int, gap: float) -> list[float]:
    """From where to where one of some charts in a row goes, of 0 to 1."""
    each = (1 - gap * (of - 1)) / of
    start = number * (each + gap)
    return [start, start + each]


def _title(name: str, x: float, y: float, ink: str) -> dict[str, Any]:
    return {
        "text": name, "x": x, "xref": "paper", "xanchor": "center", "y": y, "yref": "paper",
        "yanchor": "bottom", "showarrow": False, "font": {"size": 14, "color": ink},
    }  # fmt: skip


def _ends_named(marks: dict[str, Any]) -> dict[str, Any]:
    words = marks["text"]
    named = [*words[:1], *[""] * (len(words) - 2), *words[1:][-1:]]
    return marks | {"text": named, "showlegend": False}


def _marks(line: Line, ink: str) -> dict[str, Any]:
    colour = strong(ink)
    return {
        "type": "scatter",
        "x": [mark.when for mark in line.marks],
        "y": [mark.low / _MILLION for mark in line.marks],
        "error_y": _spread(line),
        "mode": "lines+markers+text" if len(line.marks) > 1 else "markers+text",
        "line": {"color": colour, "width": 2, "dash": "solid" if line.firm else "dash"},
        "marker": {
            "symbol": mark_symbol(line.shape, firm=line.firm), "size": 13, "color": colour,
            "line": {"width": 2.5, "color": colour},
        },
        "text": [plotly(mark.words) for mark in line.marks],
        "textposition": _beside(line),
        "name": plotly(line.name),
        "hovertext": ["<br>".join(map(plotly, mark.said)) for mark in line.marks],
        "hoverinfo": "text",
        "cliponaxis": False,
    }  # fmt: skip


def _beside(line: Line) -> list[str]:
    """Where the words of each mark stand so that its line does not run through them."""
    heights = [mark.low for mark in line.marks]
    places = []
    for before, here, after in zip([0, *heights], heights, [*heights[1:], 0], strict=False):
        free = "top right" if after <= here else "top left"
        places.append("bottom center" if after > here and before > here else free)
    return places


def _spread(line: Line) -> dict[str, Any]:
    """A bar from the low to the high end of values that are a range."""
    spread = [(mark.high - mark.low) / _MILLION for mark in line.marks]
    return {
        "type": "data", "symmetric": False, "color": QUIET, "visible": any(spread),
        "array": spread, "arrayminus": [0] * len(spread),
    }  # fmt: skip


def _top(picture: Lines) -> float:
    """The largest value, never zero."""
    return max(picture.highest / _MILLION, 0.1) if picture.lines else 1.0


def _time(charts: list[Lines], named: int) -> dict[str, Any]:
    """An axis of years on which those of a mark are named, where they are few."""
    marked = sorted({int(mark.when) for chart in charts for line in chart.lines for mark in line.marks})
    ticks = {"tickvals": marked, "ticktext": [str(year) for year in marked]}
    few = len(marked) <= named
    return {"range": _years(charts), "tickformat": "d"} | (ticks if few else {"nticks": named})


def _years(charts: list[Lines]) -> list[float]:
    """Some room before the first value and after the last."""
    years = [year for chart in charts for year in chart.years or ()]
    return [min(years) - 0.8, max(years) + 1.4] if years else list(_NO_YEARS)
