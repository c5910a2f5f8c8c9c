"""Bars below one another, the words of each above it; several layers are stacked and named in a legend."""

from typing import Any

import plotly.graph_objects as go

from dashboard.palette import QUIET, paint
from dashboard.pictures.bars import Bar, BarLayer, Bars
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, name_rows, rows_height

_LOW, _TALL = (56, 0.4, 22), (80, 0.3, 32)
"""Pixels of a row, the part of it that the bar takes, pixels from its middle to its words."""
_LEGEND_HEIGHT = 60


def bars(picture: Bars, language: str, ink: str) -> go.Figure:
    """The bars from the top down, each layer in its colours."""
    row, width, above = _TALL if picture.tall else _LOW
    height, named = rows_height(len(picture.bars), row), any(layer.name for layer in picture.layers)
    made = figure(language, ink, height + _LEGEND_HEIGHT * named)
    if named:
        legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
        made.update_layout(barmode="stack", legend=legend, showlegend=True)
    for layer in picture.layers:
        made.add_trace(_layer(picture, layer, width, ink))
    if picture.shares or picture.top:
        made.update_xaxes(range=[0, 1 if picture.shares else picture.top])
    name_rows(made, [_words(bar, "<br>" if picture.tall else " · ") for bar in picture.bars], above)
    return made


def _layer(picture: Bars, layer: BarLayer, width: float, ink: str) -> go.Bar:
    parts = [(at, part) for at, part in enumerate(layer.parts) if part]
    colours = _looks(layer, [paint(part.paint, ink) for _, part in parts])
    # what is faint on one page and dark on the other is seen by its edge on both
    marker: dict[str, Any] = {"color": colours, "line": {"color": QUIET, "width": 1}}
    if any(part.hatched for _, part in parts):
        marker["pattern"] = {"shape": _looks(layer, ["/" if part.hatched else "" for _, part in parts])}
    if picture.shares:
        marker["pattern"] = marker.get("pattern", {}) | {"fgcolor": QUIET}
    return go.Bar(
        x=[part.value / picture.whole(at) if picture.shares else part.value for at, part in parts],
        y=[at for at, _ in parts],
        width=width,
        orientation="h",
        name=plotly(layer.name) if layer.name else None,
        marker=marker,
        hovertext=["<br>".join(map(plotly, part.said)) for _, part in parts],
        hoverinfo="text",
    )


def _looks(layer: BarLayer, looks: list[str]) -> str | list[str]:
    """One look for a layer that the legend shows, else that of each part."""
    return looks[0] if layer.name and looks else looks


def _words(bar: Bar, between: str) -> str:
    more = f" · {plotly(bar.more)}" if bar.more else ""
    return f"{plotly(bar.name)}{between}<b>{plotly(bar.amount)}</b>{more}"
