"""What all figures share: quiet axes, the reader's number signs, room for direct labels."""

from typing import Any

import plotly.graph_objects as go

from dashboard.palette import QUIET

FONT_SIZE = 15

_SYMBOLS = {"triangle": "triangle-up"}
"""What plotly calls a shape of MARK_SHAPES, where it has another name for it."""


def mark_symbol(shape: str, *, firm: bool) -> str:
    """A shape of MARK_SHAPES in plotly's words, full or hollow."""
    return _SYMBOLS.get(shape, shape) + ("" if firm else "-open")


def figure(language: str, ink: str, height: int, **layout: object) -> go.Figure:
    """An empty figure in the house style; title, subtitle and source stand around it on the page."""
    return go.Figure(layout=house_style(language, ink, height)).update_layout(**layout)


def house_style(language: str, ink: str, height: int) -> dict[str, Any]:
    """The layout of every figure. Figures made whole cost a third of those changed step by step.

    `ink` is the colour of its words: that of the page, light or dark.
    """
    axis = {
        "automargin": True, "fixedrange": True, "zeroline": False, "gridcolor": _faint(),
        "tickfont": {"size": 14, "color": ink}, "title": {"font": {"color": ink}},
    }  # fmt: skip
    return {
        "template": "none",  # the default one is slow to copy, and the page gives ground and ink
        "paper_bgcolor": "rgba(0, 0, 0, 0)",
        "plot_bgcolor": "rgba(0, 0, 0, 0)",
        "height": height,
        "margin": {"l": 8, "r": 16, "t": 16, "b": 8},
        "separators": ",." if language == "id" else ".,",
        "font": {"size": FONT_SIZE, "color": ink},
        "showlegend": False,
        "dragmode": False,
        "hoverlabel": {"font": {"size": FONT_SIZE}},
        "legend": {"font": {"size": 14, "color": ink}},
        "xaxis": axis,
        "yaxis": axis,
    }


def name_rows(made: go.Figure, words: list[str], above: int) -> None:
    """Each row is named `above` pixels over its marks, so that names and amounts fit on a phone."""
    made.update_yaxes(visible=False, range=[len(words) - 0.4, -0.75])
    made.update_xaxes(visible=False, rangemode="tozero")
    for row, line in enumerate(words):
        made.add_annotation(
            x=0, xref="paper", xanchor="left", y=row, yshift=above, showarrow=False, align="left", text=line
        )


def rows_height(rows: int, each: int) -> int:
    """Pixels of a figure with so many named rows, each of so many pixels."""
    return 40 + each * rows


def _faint() -> str:
    red, green, blue = (int(QUIET[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, 0.25)"
