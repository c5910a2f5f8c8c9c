"""One kind of money taken apart: a bar a group, cut by source where that is asked for; rupiah."""

import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.breakdowns import breakdown, crossed
from dashboard.palette import funding_colour, strong
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, name_rows, rows_height
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names

_BAR_WIDTH = 0.4
BARS_SHOWN = 15
"""Longer breakdowns are in the table; the page says how many are left out."""


def bars_chart(
    data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text, ink: str
) -> go.Figure:
    """One kind of money by one dimension; a source of money has its own colour."""
    rows = breakdown(data, place, year, kind, by)
    rows = rows[rows["rupiah"].notna()]
    total, rows = int(rows["rupiah"].sum()), rows.head(BARS_SHOWN)
    names = group_names(data, place, by, list(rows["key"]), text)
    amounts = [int(rupiah) for rupiah in rows["rupiah"]]
    of_source = by in ("funding_family", "funding_source")
    made = figure(text.language, ink, rows_height(len(rows)))
    made.add_bar(
        x=amounts,
        y=list(range(len(rows))),
        width=_BAR_WIDTH,
        orientation="h",
        marker={"color": [funding_colour(key) if of_source else strong(ink) for key in rows["key"]]},
        hovertext=[
            f"{plotly(name)}<br>{text.rupiah_exact(amount)}"
            for name, amount in zip(names, amounts, strict=True)
        ],
        hoverinfo="text",
    )
    words = [_bar_words(name, amount, total, text) for name, amount in zip(names, amounts, strict=True)]
    name_rows(made, words)
    return made


def cut_chart(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text, ink: str
) -> go.Figure:
    """One kind of money by one dimension, each bar cut by source of money or by family of sources."""
    cells = crossed(data, place, year, kind, by, across)
    total, cells = int(cells.sum().sum()), cells.head(BARS_SHOWN)
    names = group_names(data, place, by, list(cells.index), text)
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    height = rows_height(len(cells)) + 60
    made = figure(text.language, ink, height, barmode="stack", legend=legend, showlegend=True)
    sources = group_names(data, place, across, list(cells.columns), text)
    for source, name in zip(cells.columns, sources, strict=True):
        part = cells[source].dropna()
        word = plotly(name)
        at = [cells.index.get_loc(key) for key in part.index]
        made.add_bar(
            y=at,
            x=[int(rupiah) for rupiah in part],
            width=_BAR_WIDTH,
            orientation="h",
            name=word,
            marker={"color": funding_colour(source)},
            hovertext=[
                f"{plotly(names[row])} · {word}<br>{text.rupiah_exact(int(rupiah))}"
                for row, rupiah in zip(at, part, strict=True)
            ],
            hoverinfo="text",
        )
    sums = [int(rupiah) for rupiah in cells.sum(axis=1)]
    name_rows(made, [_bar_words(name, amount, total, text) for name, amount in zip(names, sums, strict=True)])
    return made


def _bar_words(name: str, rupiah: int, total: int, text: Text) -> str:
    share = f" · {text.percent(round(rupiah * 10_000 / total))}" if total else ""
    return f"{plotly(name)} · <b>{text.rupiah(rupiah)}</b>{share}"
