"""Bands on their way from step to step."""

from textwrap import wrap

import plotly.graph_objects as go

from dashboard.palette import paint, rgb
from dashboard.pictures.flow import Flow, Node
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure

_LABEL_WIDTH = 22
"""Characters of a line: labels of three steps stand beside each other on a small screen; a phone has bars."""
_NODE_HEIGHT, _PAD = 72, 34


def flow(picture: Flow, language: str, ink: str) -> go.Figure:
    """Steps from left to right, each band in its own colour, veiled."""
    nodes = [node for step in picture.steps for node in step]
    most = max((len(step) for step in picture.steps), default=1)
    made = figure(language, ink, 80 + _NODE_HEIGHT * most, margin={"l": 8, "r": 16, "t": 16, "b": 36})
    made.add_trace(
        go.Sankey(
            arrangement="fixed",
            textfont={"size": 14, "color": ink},
            node={
                "label": [_label(node) for node in nodes],
                "color": [paint(node.paint, ink) for node in nodes],
                "pad": _PAD, "thickness": 14, "line": {"width": 0},
                "hovertemplate": "%{label}<extra></extra>",
            },
            link={
                "source": [band.start for band in picture.bands],
                "target": [band.end for band in picture.bands],
                "value": [band.value for band in picture.bands],
                "color": [_veil(paint(band.paint, ink)) for band in picture.bands],
                "customdata": [plotly(band.said) for band in picture.bands],
                "hovertemplate": "%{source.label} → %{target.label}<br>%{customdata}<extra></extra>",
            },
        )
    )  # fmt: skip
    return made


def _label(node: Node) -> str:
    """A name on short lines, and its amount on the last."""
    lines = wrap(node.name, _LABEL_WIDTH, break_long_words=False)
    return "<br>".join(map(plotly, filter(None, (*lines, node.amount))))


def _veil(colour: str) -> str:
    red, green, blue = rgb(colour)[:3]
    return f"rgba({red}, {green}, {blue}, 0.45)"
