"""Money taken apart by one or two dimensions, as picture and table, and every activity below it."""

from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.activities import UNKNOWN
from dashboard.domain.money.breakdowns import (
    COLUMNS,
    FAMILY,
    breakdown,
    crossed,
    dimensions,
    in_several_groups,
    most,
)
from dashboard.files import money as sheets
from dashboard.findings.table import Table
from dashboard.findings.tables import works_grid
from dashboard.findings.words.money import share_of, some_names
from dashboard.findings.words.sentences import label_of, spending_headline
from dashboard.palette import STRONG, UNDRAWN, blend, ink_on
from dashboard.screen import elements, filters, show
from dashboard.screen.charts.spending import BARS_SHOWN, bars_chart, cut_chart
from dashboard.screen.downloads import Download, csv_button, of_page
from dashboard.screen.frame import View
from dashboard.screen.money import about_kind, sources, subtitle
from dashboard.text.catalogue import MILLION, Text
from dashboard.text.groups import group_names

NOT_CROSSED = "none"
_COLOURED = (FAMILY, "funding_source")
"""Dimensions whose groups have a colour each, so that bars can be cut by them."""
WORKS_AT_ONCE = 100
_BARS_IN_ALT = 8


def headline(view: View, kind: str | None) -> str:
    """What it cost and who paid most."""
    return cached(spending_headline)(view.data, view.place, view.year, kind, view.text)


def part(view: View, kind: str | None) -> dict[str, Download]:
    """The money by what the reader chooses, then every activity; the tables as files."""
    files = _money(view, kind) if kind else {}
    return files | _works(view)


def _money(view: View, kind: str) -> dict[str, Download]:
    about_kind(view, kind)
    by, across = _choose(view)
    chosen = (view.data, view.place, view.year, kind)
    tables = {"groups": partial(sheets.groups, *chosen, by, view.text)}
    if across != NOT_CROSSED:
        tables["crossed"] = partial(sheets.two_groups, *chosen, by, across, view.text)
    files = of_page(view, "spending", tables)
    title, alt = cached(_found)(*chosen, by, across, view.text)
    show.section(title, *subtitle(view, _what(by, across, view.text), kind))
    show.remarks(*cached(_left_out)(*chosen, by, across, view.text))
    if across in (NOT_CROSSED, *_COLOURED):
        _chart(view, kind, by, across, alt, files)
    else:
        _squares(view, kind, by, across, alt, files["crossed"])
    return files


def _choose(view: View) -> tuple[str, str]:
    """By which dimension, and by which other one besides."""
    text, offered = view.text, cached(dimensions)(view.data, view.place, view.year)
    with st.container(horizontal=True, gap="small"):
        by = filters.choose(
            "by", offered, label=text("spending-choice-by"), default=offered[0],
            words=lambda key: text("spending-by", what=_dimension(key, text)), width=240,
        )  # fmt: skip
        others = (NOT_CROSSED, *(key for key in offered if key != by))
        across = filters.choose(
            "across", others, label=text("spending-choice-across"), default=NOT_CROSSED,
            words=lambda key: _across_words(key, text), width=260,
        )  # fmt: skip
    return by, across


def _across_words(key: str, text: Text) -> str:
    if key == NOT_CROSSED:
        return text("spending-not-crossed")
    return text("spending-across", what=_dimension(key, text))


def _dimension(key: str, text: Text) -> str:
    return text(f"dimension-{key}")


def _what(by: str, across: str, text: Text) -> str:
    if across == NOT_CROSSED:
        return text("spending-what", by=_dimension(by, text))
    return text("spending-what-crossed", by=_dimension(by, text), across=_dimension(across, text))


def _chart(view: View, kind: str, by: str, across: str, alt: str, files: dict[str, Download]) -> None:
    chosen = (view.place, view.year, kind, by)
    crossing = across != NOT_CROSSED
    grid = cached(crossed_grid)(view.data, *chosen, across, view.text) if crossing else None
    show.chart(
        cut_chart if crossing else bars_chart,
        view,
        *chosen,
        *([across] if crossing else []),
        alt=alt,
        grid=grid or cached(groups_grid)(view.data, *chosen, view.text),
        source=cached(sources)(view.data, view.place, view.year),
        about="money",
        download=files["crossed" if crossing else "groups"],
        key="groups",
    )


def _squares(view: View, kind: str, by: str, across: str, alt: str, download: Download) -> None:
    """Two dimensions as squares, the darker the more money; rupiah in millions."""
    chosen = (view.data, view.place, view.year, kind, by, across, view.text)
    elements.heatmap(data=cached(_squares_data)(*chosen) | {"label": alt}, key="crossed")
    show.twin(cached(crossed_grid)(*chosen), label=alt, text=view.text, key="groups", download=download)
    show.sources(cached(sources)(view.data, view.place, view.year), view.text)
    show.mark(view, "money")


def _squares_data(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> dict[str, Any]:
    cells = crossed(data, place, year, kind, by, across)
    columns = group_names(data, place, across, list(cells.columns), text)
    rows = group_names(data, place, by, list(cells.index), text)[:BARS_SHOWN]
    largest = int(cells.max().max())
    return {
        "corner": text(f"dimension-{by}"),
        "columns": [
            {"key": key, "short": name, "full": name, "top": ""}
            for key, name in zip(cells.columns, columns, strict=True)
        ],
        "rows": [
            {
                "key": key, "label": name, "whole": False, "chosen": False,
                "cells": [
                    _square(cells.loc[key, column], largest, f"{name} · {called}", text)
                    for column, called in zip(cells.columns, columns, strict=True)
                ],
            }
            for key, name in zip(cells.index, rows, strict=False)
        ],
        "legend": [],
        "legend_label": "",
        "picked": None,
        "still": True,
    }  # fmt: skip


def _square(rupiah: Any, largest: int, name: str, text: Text) -> dict[str, str]:
    if pd.isna(rupiah):
        return {"text": text("none"), "look": "", "label": f"{name} · {text('none')}"}
    colour = blend(UNDRAWN, STRONG, int(rupiah) / largest if largest else 0)
    amount = int(rupiah)
    return {
        "text": text.number(amount / MILLION, 0 if amount >= 10 * MILLION else 1),
        "look": "points", "colour": colour, "ink": ink_on(colour),
        "label": f"{name} · {text.rupiah_exact(amount)}",
    }  # fmt: skip


def _found(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> tuple[str, str]:
    """The finding of a breakdown and its picture in words."""
    rows = breakdown(data, place, year, kind, by)
    rows = rows[rows["rupiah"].notna()]
    names = group_names(data, place, by, list(rows["key"]), text)
    bars = [
        text("spending-alt-bar", name=name, money=text.rupiah(int(rupiah)))
        for name, rupiah in zip(names[:_BARS_IN_ALT], rows["rupiah"], strict=False)
    ]
    title = _title(data, place, year, kind, by, text)
    return title, text("spending-alt", what=_what(by, across, text), bars="; ".join(bars))


def _title(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> str:
    """The group with the most money, or those with as much each; sources by their families."""
    found = most(data, place, year, kind, by)
    assert found is not None  # the kind of money shown is one that some activity states
    names = group_names(data, place, FAMILY if by == "funding_source" else by, found.keys, text)
    total = int(money.of_kind(data, place, year, kind)["amount_rupiah"].sum())
    values = {"name": some_names(names, text), "share": share_of(found.rupiah, total, text)}
    of = "unknown" if UNKNOWN in found.keys else by if by in (FAMILY, *COLUMNS) else "place"
    return text(f"spending-title-{of}", n=len(names), **values)


def _left_out(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> list[str]:
    """What the picture does not show, and what is counted once though it stands in several groups."""
    stated = int(breakdown(data, place, year, kind, by)["rupiah"].notna().sum())
    several = in_several_groups(data, place, year, kind, by)
    unit = across not in (NOT_CROSSED, *_COLOURED)
    return [
        text("spending-in-millions") if unit else "",
        text("spending-more-groups", n=max(0, stated - BARS_SHOWN)),
        text("spending-several", n=several),
    ]


def groups_grid(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> Table:
    """One breakdown of one money kind; the last row is the sum of those above."""
    rows = breakdown(data, place, year, kind, by)
    total = int(rows["rupiah"].sum())
    names = group_names(data, place, by, list(rows["key"]), text)
    body = [
        (
            name,
            text("spending-not-stated") if pd.isna(row.rupiah) else text.rupiah_exact(int(row.rupiah)),
            text("none") if pd.isna(row.rupiah) else share_of(int(row.rupiah), total, text),
            text.number(row.activities),
            text.number(row.without),
        )
        for row, name in zip(rows.itertuples(), names, strict=True)
    ]
    works = money.of_kind(data, place, year, kind)["activity_id"].nunique()
    whole = (text.rupiah_exact(total), share_of(total, total, text), text.number(works))
    body.append((text("spending-total"), *whole, text.number(len(money.works(data, place, year)) - works)))
    columns = ("money", "share", "activities", "without")
    header = ((_dimension(by, text), False), *((text(f"spending-col-{name}"), True) for name in columns))
    return Table(header, tuple(body), total=True)


def crossed_grid(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> Table:
    """Two dimensions of one money kind: the last column and the last row are sums."""
    cells = crossed(data, place, year, kind, by, across)
    cells = cells.assign(**{_SUM: cells.sum(axis=1)})
    sums = cells.sum()
    names = group_names(data, place, by, list(cells.index), text)
    body = [
        (name, *(_exact(rupiah, text) for rupiah in cells.loc[key]))
        for key, name in zip(cells.index, names, strict=True)
    ]
    body.append((text("spending-total"), *(_exact(rupiah, text) for rupiah in sums)))
    columns = group_names(data, place, across, list(cells.columns[:-1]), text)
    header = ((_dimension(by, text), False), *((name, True) for name in (*columns, text("spending-total"))))
    return Table(header, tuple(body), total=True)


_SUM = "\0sum"
"""No group can be called that."""


def _exact(rupiah: Any, text: Text) -> str:
    return text("none") if pd.isna(rupiah) else text.rupiah_exact(int(rupiah))


def _works(view: View) -> dict[str, Download]:
    """Every activity with its lines of money, some at a time."""
    data, place, year, text = view.data, view.place, view.year, view.text
    files = of_page(view, "spending", {"works": partial(sheets.works, data, place, year, text)})
    show.section(text("spending-works-title"), cached(_works_subtitle)(data, place, year, text))
    grid = cached(works_grid)(data, place, year, text)
    at = filters.part("part", -(-len(grid.rows) // WORKS_AT_ONCE))
    rows = grid.rows[(at - 1) * WORKS_AT_ONCE : at * WORKS_AT_ONCE]
    show.table(replace(grid, rows=rows), label=text("spending-works-title"), key="works")
    csv_button(files["works"], "works")
    return files


def _works_subtitle(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many activities and lines of money, where and when."""
    return text(
        "spending-works-subtitle",
        n=len(money.works(data, place, year)),
        lines=text.number(len(money.money_lines(data, place, year))),
        place=label_of(data, place, text),
        year=str(year) if year else text("choice-year-all"),
    )
