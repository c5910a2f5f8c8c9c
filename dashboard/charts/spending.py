"""Money: who paid, for what, where, and what one unit cost."""

from math import log10

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.escape import plotly
from dashboard.charts.layout import figure
from dashboard.domain import activities as money
from dashboard.domain.dataset import Dataset
from dashboard.palette import STRONG, funding_colour
from dashboard.text.catalogue import Text

_BAR_HEIGHT = 46
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
    return _bars(rows, names, [STRONG] * len(rows), text, ink)


def place_chart(data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str) -> go.Figure:
    """One money kind by place, each bar cut by source of money; rupiah."""
    totals = money.spending_by(data, place, year, kind, "location_id").head(BARS_SHOWN)
    order = list(totals["location_id"])
    names = {key: plotly(str(data.places[key]["name"])) for key in order}
    lines = money.of_kind(data, place, year, kind)
    lines = lines[lines["location_id"].isin(order)]
    parts = lines.groupby(["funding_source", "location_id"], as_index=False)["amount_rupiah"].sum()
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    made = figure(text, ink, _height(len(order)) + 60, barmode="stack", legend=legend, showlegend=True)
    largest_first = parts.groupby("funding_source")["amount_rupiah"].sum().sort_values(ascending=False)
    for source in largest_first.index:
        part = parts[parts["funding_source"] == source]
        word = text.word("source", source)
        made.add_bar(
            y=[order.index(key) for key in part["location_id"]],
            x=part["amount_rupiah"].astype(float),
            orientation="h",
            name=plotly(word),
            marker={"color": funding_colour(source)},
            hovertext=[
                f"{names[key]} · {plotly(word)}<br>{text.rupiah_exact(int(rupiah))}"
                for key, rupiah in zip(part["location_id"], part["amount_rupiah"], strict=True)
            ],
            hoverinfo="text",
        )
    for row, total in enumerate(totals["rupiah"]):
        made.add_annotation(
            x=float(total), y=row, xanchor="left", xshift=6, showarrow=False, text=text.rupiah(int(total))
        )
    _name_bars(made, list(names.values()), float(totals["rupiah"].max() or 1))
    return made


def unit_cost_chart(
    data: Dataset, place: str, year: int | None, kind: str, text: Text, ink: str
) -> go.Figure:
    """Rupiah a unit, one dot an activity, one line a kind and unit of work; logarithmic."""
    costs = money.unit_costs(data, place, year, kind)
    groups = list(costs.groupby(["kind", "unit"], dropna=False, sort=False))
    groups.sort(key=lambda group: -group[1]["rupiah_per_unit"].median())
    made = figure(text, ink, _height(len(groups), 64) + 40)
    for row, ((work, unit), group) in enumerate(groups):
        per_unit = group["rupiah_per_unit"].astype(float)
        made.add_trace(
            go.Scatter(
                x=per_unit,
                y=[row] * len(group),
                mode="markers",
                marker={
                    "size": 13,
                    "color": STRONG,
                    "opacity": 0.65,
                    "line": {"width": 1.5, "color": STRONG},
                },
                hovertext=[_cost_words(data, item, text) for item in group.itertuples()],
                hoverinfo="text",
                name=f"{work} {unit}",
            )
        )
        for cost, side in _ends(group["rupiah_per_unit"]):
            made.add_annotation(
                x=_log10(cost), y=row, yshift=18, xanchor=side, showarrow=False, text=text.rupiah(cost),
                font={"size": 13},
            )  # fmt: skip
    names = [_group_name(work, unit, text) for (work, unit), _ in groups]
    made.update_yaxes(
        tickvals=list(range(len(names))), ticktext=names, range=[len(names) - 0.4, -0.7], showgrid=True
    )
    low, high = float(costs["rupiah_per_unit"].min()), float(costs["rupiah_per_unit"].max())
    ticks = [digit * 10**power for power in range(3, 13) for digit in (1, 2, 5)]
    made.update_xaxes(
        type="log",
        range=[_log10(low) - 0.35, _log10(high) + 0.35],
        tickvals=ticks,
        ticktext=[text.rupiah(tick) for tick in ticks],
        title={"text": text("spending-cost-axis"), "font": {"size": 13}},
    )
    return made


def _bars(rows: pd.DataFrame, names: list[str], colours: list[str], text: Text, ink: str) -> go.Figure:
    rows = rows.head(BARS_SHOWN)
    total = int(rows["rupiah"].sum())
    made = figure(text, ink, _height(len(rows)))
    labels = [
        f"{text.rupiah(int(rupiah))} · {text.percent(round(int(rupiah) * 10_000 / total)) if total else ''}"
        for rupiah in rows["rupiah"]
    ]
    made.add_bar(
        x=rows["rupiah"].astype(float),
        y=list(range(len(rows))),
        orientation="h",
        marker={"color": colours[: len(rows)]},
        text=labels,
        textposition="outside",
        cliponaxis=False,
        hovertext=[
            f"{plotly(name)}<br>{text.rupiah_exact(int(rupiah))}"
            for name, rupiah in zip(names, rows["rupiah"], strict=False)
        ],
        hoverinfo="text",
    )
    _name_bars(made, [plotly(name) for name in names[: len(rows)]], float(rows["rupiah"].max() or 1))
    return made


def _name_bars(made: go.Figure, names: list[str], longest: float) -> None:
    made.update_yaxes(
        tickvals=list(range(len(names))), ticktext=names, range=[len(names) - 0.4, -0.6], showgrid=False
    )
    made.update_xaxes(visible=False, range=[0, longest * 1.45])


def _height(bars: int, each: int = _BAR_HEIGHT) -> int:
    return max(110, 30 + each * bars)


def _ends(costs: pd.Series) -> list[tuple[int, str]]:
    """The lowest and the highest cost of a group, once where they are the same."""
    low, high = int(costs.min()), int(costs.max())
    return [(low, "center")] if low == high else [(low, "right"), (high, "left")]


def _group_name(work: str, unit: object, text: Text) -> str:
    name = plotly(text.word("work", work))
    return name if pd.isna(unit) else f"{name} ({plotly(text.word('unit', str(unit)))})"


def _cost_words(data: Dataset, item: tuple, text: Text) -> str:
    unit = None if pd.isna(item.unit) else str(item.unit)  # type: ignore[attr-defined]
    lines = [
        f"{data.places[item.location_id]['name']} · {item.year}",  # type: ignore[attr-defined]
        f"{text.rupiah_exact(int(item.rupiah))} / {text.quantity(int(item.volume_millionths), unit)}",  # type: ignore[attr-defined]
        "" if pd.isna(item.cost_note) else str(item.cost_note),  # type: ignore[attr-defined]
    ]
    return "<br>".join(plotly(line) for line in lines if line)


def _log10(rupiah: float) -> float:
    return log10(max(rupiah, 1))
