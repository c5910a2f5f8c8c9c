"""What one unit cost: a dot an activity, the median and the middle half of them; logarithmic."""

from math import log10
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.unit_costs import CostGroup, cost_groups
from dashboard.palette import QUIET, WORSE, strong
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, name_rows, rows_height
from dashboard.text.catalogue import Text

_ROW_HEIGHT = 108


def unit_cost_chart(
    data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str
) -> go.Figure:
    """Rupiah a unit, one row a kind and unit of work; costs far from the usual one are diamonds."""
    groups = cost_groups(data, place, year, kind)
    made = figure(text.language, ink, rows_height(len(groups), _ROW_HEIGHT) + 60)
    for row, group in enumerate(groups):
        if group.usual.middle:
            _add_middle(made, row, group.usual.middle)
        _add_dots(made, row, data, group, text, ink)
        if group.usual.activities > 1:
            _add_median(made, row, group.usual.median, ink)
    name_rows(made, [_group_words(group, text) for group in groups], above=40)
    costs = [cost for group in groups for cost in (group.usual.low, group.usual.high)]
    _draw_axis(made, min(costs), max(costs), text)
    return made


def _add_middle(made: go.Figure, row: int, middle: tuple[int, int]) -> None:
    made.add_shape(
        type="rect", x0=middle[0], x1=middle[1], y0=row - 0.12, y1=row + 0.12, fillcolor=QUIET, opacity=0.35,
        line={"width": 0}, layer="below",
    )  # fmt: skip


def _add_median(made: go.Figure, row: int, median: int, ink: str) -> None:
    line = {"color": ink, "width": 2}
    made.add_shape(type="line", x0=median, x1=median, y0=row - 0.16, y1=row + 0.16, line=line)


def _add_dots(made: go.Figure, row: int, data: Dataset, group: CostGroup, text: Text, ink: str) -> None:
    costs = group.costs
    far = costs["far"].astype(bool)
    made.add_trace(
        go.Scatter(
            x=costs["rupiah_per_unit"].astype(float),
            y=[row] * len(costs),
            mode="markers",
            marker={
                "size": [15 if apart else 13 for apart in far],
                "symbol": ["diamond" if apart else "circle" for apart in far],
                "color": [WORSE if apart else strong(ink) for apart in far],
                "opacity": 0.75,
                "line": {"width": 1.5, "color": [WORSE if apart else strong(ink) for apart in far]},
            },
            hovertext=[_cost_words(data, item, text) for item in costs.itertuples()],
            hoverinfo="text",
        )
    )


def _draw_axis(made: go.Figure, low: int, high: int, text: Text) -> None:
    ticks = [digit * 10**power for power in range(3, 13) for digit in _tick_digits(low, high)]
    made.update_xaxes(
        visible=True,
        type="log",
        range=[log10(low) - 0.15, log10(high) + 0.15],
        tickvals=ticks,
        ticktext=[text.rupiah(tick) for tick in ticks],
        title={"text": text("spending-cost-axis"), "font": {"size": 13}},
    )


def _group_words(group: CostGroup, text: Text) -> str:
    name = f"{plotly(text.word('work', group.kind))}, {plotly(text.word('unit', group.unit))}"
    usual = group.usual
    works = text("number-works", n=usual.activities)
    low, high = text.rupiah(usual.low), text.rupiah(usual.high)
    if usual.low == usual.high:
        return f"{name} · {works}<br><b>{low}</b>"
    cost, median = text("range", low=low, high=high), text("unit-cost-median", cost=text.rupiah(usual.median))
    return f"{name} · {works}<br><b>{cost}</b><br>{median}"


def _cost_words(data: Dataset, item: Any, text: Text) -> str:
    volume = text.quantity(int(item.volume_millionths), str(item.unit))
    lines = [
        f"{data.places[item.location_id]['name']} · {item.year}",
        f"{text.rupiah_exact(int(item.rupiah))} / {volume}",
        "" if pd.isna(item.cost_note) else str(item.cost_note),
    ]
    return "<br>".join(plotly(line) for line in lines if line)


def _tick_digits(low: int, high: int) -> tuple[int, ...]:
    """Fine ticks where the costs lie close together."""
    if high > 100 * low:
        return (1,)
    return (1, 3) if high > 20 * low else (1, 2, 5)
