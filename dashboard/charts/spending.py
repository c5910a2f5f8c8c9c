"""Money: who paid, for what, where, and what one unit cost."""

from math import log10
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.escape import plotly
from dashboard.charts.layout import figure
from dashboard.domain import activities as money
from dashboard.domain.dataset import Dataset
from dashboard.palette import funding_colour, strong
from dashboard.text.catalogue import Text

_ROW_HEIGHT, _COST_HEIGHT = 56, 76
_BAR_WIDTH = 0.4
BARS_SHOWN = 15
"""Longer breakdowns are in the table; the chart says how many it leaves out."""


def source_chart(data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str) -> go.Figure:
    """One money kind by source of money, each in its own colour; rupiah."""
    rows = money.spending_by(data, place, year, kind, "funding_source")
    names = [text.word("source", key) for key in rows["funding_source"]]
    return _bars(rows, names, [funding_colour(key) for key in rows["funding_source"]], text, ink)


def kind_chart(data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str) -> go.Figure:
    """One money kind by kind of work; rupiah."""
    rows = money.spending_by(data, place, year, kind, "kind")
    names = [text.word("work", key) for key in rows["kind"]]
    return _bars(rows, names, [strong(ink)] * len(rows), text, ink)


def place_chart(data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str) -> go.Figure:
    """One money kind by place, each bar cut by source of money; rupiah."""
    totals = money.spending_by(data, place, year, kind, "location_id").head(BARS_SHOWN)
    order = list(totals["location_id"])
    names = [_place_name(data, place, key, text) for key in order]
    lines = money.of_kind(data, place, year, kind)
    lines = lines[lines["location_id"].isin(order)]
    parts = lines.groupby(["funding_source", "location_id"], as_index=False)["amount_rupiah"].sum()
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    made = figure(text, ink, _height(len(order)) + 60, barmode="stack", legend=legend, showlegend=True)
    largest_first = parts.groupby("funding_source")["amount_rupiah"].sum().sort_values(ascending=False)
    for source in largest_first.index:
        part = parts[parts["funding_source"] == source]
        word = plotly(text.word("source", source))
        made.add_bar(
            y=[order.index(key) for key in part["location_id"]],
            x=part["amount_rupiah"].astype(float),
            width=_BAR_WIDTH,
            orientation="h",
            name=word,
            marker={"color": funding_colour(source)},
            hovertext=[
                f"{plotly(_place_name(data, place, key, text))} · {word}<br>{text.rupiah_exact(int(rupiah))}"
                for key, rupiah in zip(part["location_id"], part["amount_rupiah"], strict=True)
            ],
            hoverinfo="text",
        )
    _name_rows(
        made, [_bar_words(name, int(r), None, text) for name, r in zip(names, totals["rupiah"], strict=True)]
    )
    return made


def unit_cost_chart(
    data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str
) -> go.Figure:
    """Rupiah a unit, one dot an activity, one line a kind and unit of work; logarithmic."""
    costs = money.unit_costs(data, place, year, kind)
    groups = list(costs.groupby(["kind", "unit"], dropna=False, sort=False))
    groups.sort(key=lambda group: -group[1]["rupiah_per_unit"].median())
    made = figure(text, ink, _height(len(groups), _COST_HEIGHT) + 40)
    for row, (_, group) in enumerate(groups):
        made.add_trace(
            go.Scatter(
                x=group["rupiah_per_unit"].astype(float),
                y=[row] * len(group),
                mode="markers",
                marker={
                    "size": 13,
                    "color": strong(ink),
                    "opacity": 0.65,
                    "line": {"width": 1.5, "color": strong(ink)},
                },
                hovertext=[_cost_words(data, item, text) for item in group.itertuples()],
                hoverinfo="text",
            )
        )
    _name_rows(made, [_group_words(work, unit, group, text) for (work, unit), group in groups], above=29)
    low, high = float(costs["rupiah_per_unit"].min()), float(costs["rupiah_per_unit"].max())
    ticks = [digit * 10**power for power in range(3, 13) for digit in _tick_digits(low, high)]
    made.update_xaxes(
        visible=True,
        type="log",
        range=[_log10(low) - 0.15, _log10(high) + 0.15],
        tickvals=ticks,
        ticktext=[text.rupiah(tick) for tick in ticks],
        title={"text": text("spending-cost-axis"), "font": {"size": 13}},
    )
    return made


def _bars(rows: pd.DataFrame, names: list[str], colours: list[str], text: Text, ink: str) -> go.Figure:
    total = int(rows["rupiah"].sum())
    rows = rows.head(BARS_SHOWN)
    made = figure(text, ink, _height(len(rows)))
    made.add_bar(
        x=rows["rupiah"].astype(float),
        y=list(range(len(rows))),
        width=_BAR_WIDTH,
        orientation="h",
        marker={"color": colours[: len(rows)]},
        hovertext=[
            f"{plotly(name)}<br>{text.rupiah_exact(int(rupiah))}"
            for name, rupiah in zip(names, rows["rupiah"], strict=False)
        ],
        hoverinfo="text",
    )
    pairs = zip(names, rows["rupiah"], strict=False)
    _name_rows(made, [_bar_words(name, int(rupiah), total, text) for name, rupiah in pairs])
    return made


def _name_rows(made: go.Figure, words: list[str], above: int = 22) -> None:
    """Each row is named `above` pixels over its marks, so that names and amounts fit on a phone."""
    made.update_yaxes(visible=False, range=[len(words) - 0.4, -0.75])
    made.update_xaxes(visible=False, rangemode="tozero")
    for row, line in enumerate(words):
        made.add_annotation(
            x=0, xref="paper", xanchor="left", y=row, yshift=above, showarrow=False, align="left", text=line
        )


def _place_name(data: Dataset, place: str, key: str, text: Text) -> str:
    """Works of the place itself are not those of a part of it."""
    name = str(data.places[key]["name"])
    return text("spending-whole", place=name) if key == place else name


def _bar_words(name: str, rupiah: int, total: int | None, text: Text) -> str:
    share = f" · {text.percent(round(rupiah * 10_000 / total))}" if total else ""
    return f"{plotly(name)} · <b>{text.rupiah(rupiah)}</b>{share}"


def _group_words(work: str, unit: object, group: pd.DataFrame, text: Text) -> str:
    name = plotly(text.word("work", work))
    name = name if pd.isna(unit) else f"{name}, {plotly(text.word('unit', str(unit)))}"
    costs = [int(group["rupiah_per_unit"].min()), int(group["rupiah_per_unit"].max())]
    low, high = (text.rupiah(cost) for cost in costs)
    cost = low if costs[0] == costs[1] else text("range", low=low, high=high)
    return f"{name} · {text('number-works', n=len(group))}<br><b>{cost}</b>"


def _cost_words(data: Dataset, item: Any, text: Text) -> str:
    unit = None if pd.isna(item.unit) else str(item.unit)
    lines = [
        f"{data.places[item.location_id]['name']} · {item.year}",
        f"{text.rupiah_exact(int(item.rupiah))} / {text.quantity(int(item.volume_millionths), unit)}",
        "" if pd.isna(item.cost_note) else str(item.cost_note),
    ]
    return "<br>".join(plotly(line) for line in lines if line)


def _height(rows: int, each: int = _ROW_HEIGHT) -> int:
    return 40 + each * rows


def _tick_digits(low: float, high: float) -> tuple[int, ...]:
    """Fine ticks where the costs lie close together."""
    return (1,) if high > 100 * low else (1, 3)


def _log10(rupiah: float) -> float:
    return log10(max(rupiah, 1))
