"""Columns of layers, side by side."""

import plotly.graph_objects as go

from dashboard.palette import QUIET, ink_on, paint
from dashboard.pictures.columns import ColumnLayer, Columns
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure

_PATTERNS = {"open": "/", "missing": "\\"}
_MILLION = 1_000_000


def columns(picture: Columns, language: str, ink: str) -> go.Figure:
    """Each column with the words of its layers inside them; dashed lines at the breaks."""
    names = [plotly(name) for name in picture.names]
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    made = figure(language, ink, 400, barmode="stack", legend=legend, showlegend=True)
    for layer in picture.layers:
        made.add_trace(_bars(layer, names, ink))
    made.update_xaxes(type="category", categoryorder="array", categoryarray=names)
    made.update_yaxes(ticksuffix=f" {picture.unit}", rangemode="tozero")
    for at in picture.breaks:
        made.add_vline(x=at - 0.5, line={"dash": "dash", "color": ink, "width": 2})
    return made


def _bars(layer: ColumnLayer, names: list[str], ink: str) -> go.Bar:
    colour, name = paint(layer.paint, ink), plotly(layer.name)
    words = ["<br>".join(map(plotly, part.words)) if part else "" for part in layer.parts]
    return go.Bar(
        x=names,
        y=[part.value / _MILLION if part else 0 for part in layer.parts],
        name=name,
        width=0.8,
        marker={
            "color": colour,
            "line": {"color": QUIET, "width": 1},
            "pattern": {"shape": _PATTERNS.get(layer.hatch, ""), "fgcolor": QUIET, "bgcolor": colour},
        },
        text=words,
        textposition="inside",
        textangle=0,
        insidetextfont={"color": ink_on(colour)},
        hovertext=[f"{name}<br>{said}" for said in words],
        hoverinfo="text",
    )
