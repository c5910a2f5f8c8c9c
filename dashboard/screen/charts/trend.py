"""Slum area over time: a mark for each figure, its shape telling what stands behind it."""

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import area_series, areas_below
from dashboard.palette import QUIET, TARGET, strong
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares, place_name
from dashboard.text.partial_dates import decimal_year

SHAPES = {"reading": "square", "score": "circle", "figure": "diamond"}
"""An area as recorded, as the score of the RTs gives it, as somebody published it."""
FIRM = ("decree", "survey", "measured")
"""Decided or measured: a full mark. All else is hollow, and its line dashed."""

_COLUMNS = 2
"""As many small charts side by side as a phone can show."""
_ROW_HEIGHT, _ROW_GAP = 140, 62


def drawn(rows: pd.DataFrame) -> pd.DataFrame:
    """The figures that go into a chart: a sum of only some of its parts is no total."""
    return rows[rows["bounded"].astype(bool)]


def trend_chart(data: Dataset, place: str, year: int | None, text: Text, ink: str) -> go.Figure:
    """The slum area of a place by year, up to `year`, against the target of zero; hectares.

    A line joins figures of one series only; a figure that is a range has a bar from low to high.
    """
    rows = drawn(area_series(data, place, year))
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}
    made = figure(text, ink, 430, legend=legend, showlegend=True)
    named: set[str] = set()
    for _, series in rows.groupby("series", sort=False):
        marks = _marks(series, text, ink)
        made.add_trace(marks.update(showlegend=marks.name not in named))
        named.add(marks.name)
    made.add_hline(y=0, line={"color": TARGET, "width": 2, "dash": "dot"})
    made.add_annotation(
        x=1, xref="paper", xanchor="right", y=0, yanchor="bottom", showarrow=False, text=text("trends-target")
    )
    top = _top(rows)
    made.update_yaxes(range=[-0.06 * top, 1.18 * top], ticksuffix=" ha")
    made.update_xaxes(range=_years(rows), tickformat="d", dtick=1 if _span(rows) <= 12 else None)
    return made


def areas_below_chart(data: Dataset, place: str, year: int | None, text: Text, ink: str) -> go.Figure:
    """Small charts of the places below, one scale for all; hectares."""
    rows = drawn(areas_below(data, place, year))
    places = list(rows["location_id"].unique())
    lines = -(-len(places) // _COLUMNS)
    height = 70 + (_ROW_HEIGHT + _ROW_GAP) * lines - _ROW_GAP
    names = [plotly(place_name(data.places[key])) for key in places]
    grid = make_subplots(lines, _COLUMNS, subplot_titles=names, vertical_spacing=_ROW_GAP / height)
    for number, key in enumerate(places):
        of_place = rows[rows["location_id"] == key]
        for _, series in of_place.groupby("series", sort=False):
            marks = _marks(series, text, ink).update(showlegend=False)
            marks.text = [*marks.text[:1], *[""] * (len(marks.text) - 2), *marks.text[1:][-1:]]
            grid.add_trace(marks, row=number // _COLUMNS + 1, col=number % _COLUMNS + 1)
    grid.update_layout(figure(text, ink, height, margin={"t": 36}).layout)
    grid.update_annotations(font={"size": 14, "color": ink})
    top = _top(rows)
    grid.update_yaxes(range=[-0.12 * top, 1.5 * top], visible=False, fixedrange=True)
    grid.update_xaxes(
        range=_years(rows), tickformat="d", nticks=4, tickfont={"size": 12, "color": ink}, fixedrange=True,
        showgrid=False, showline=True, linecolor=TARGET,
    )  # fmt: skip
    return grid


def _marks(series: pd.DataFrame, text: Text, ink: str) -> go.Scatter:
    kind, origin = series["kind"].iloc[0], series["series"].iloc[0].partition("-")[0]
    firm = kind in FIRM
    areas = [
        hectares(int(low), int(high), text) for low, high in zip(series["low"], series["high"], strict=True)
    ]
    dates = [text.date(as_of) for as_of in series["as_of"]]
    scopes = ["" if pd.isna(scope) else f"<br>{plotly(str(scope))}" for scope in series["scope"]]
    name = (
        text("trends-name-score", kind=text.word("kind", kind))
        if origin == "score"
        else text.word("kind", kind)
    )
    return go.Scatter(
        x=[decimal_year(as_of) for as_of in series["as_of"]],
        y=[low / 1_000_000 for low in series["low"]],
        error_y=_spread(series),
        mode="lines+markers+text" if len(series) > 1 else "markers+text",
        line={"color": strong(ink), "width": 2, "dash": "solid" if firm else "dash"},
        marker={
            "symbol": SHAPES[origin] + ("" if firm else "-open"), "size": 13, "color": strong(ink),
            "line": {"width": 2.5, "color": strong(ink)},
        },
        text=areas,
        textposition="top center",
        name=name,
        hovertext=[f"{date} · {name}<br>{a}{s}" for date, a, s in zip(dates, areas, scopes, strict=True)],
        hoverinfo="text",
        cliponaxis=False,
    )  # fmt: skip


def _spread(series: pd.DataFrame) -> dict[str, object]:
    """A bar from the low to the high end of figures that are a range."""
    spread = [(high - low) / 1_000_000 for low, high in zip(series["low"], series["high"], strict=True)]
    return {
        "type": "data", "symmetric": False, "color": QUIET, "visible": any(spread),
        "array": spread, "arrayminus": [0] * len(spread),
    }  # fmt: skip


def _top(rows: pd.DataFrame) -> float:
    """The largest area in hectares, never zero."""
    return max(rows["high"].max() / 1_000_000, 0.1) if len(rows) else 1.0


def _span(rows: pd.DataFrame) -> int:
    return int(rows["year"].max() - rows["year"].min()) if len(rows) else 0


def _years(rows: pd.DataFrame) -> list[float]:
    """Some room before the first figure and after the last."""
    if rows.empty:
        return [2014, 2020]
    return [float(rows["year"].min()) - 0.8, float(rows["year"].max()) + 1.4]
