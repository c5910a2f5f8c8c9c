"""One kind of money by one dimension or by two: bars, bars cut by source, squares; with their numbers."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.activities import UNKNOWN
from dashboard.domain.money.breakdowns import (
    COLUMNS,
    FAMILY,
    breakdown,
    crossed,
    in_several_groups,
    keys_of,
    most,
)
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.sheet_cells import each_once, whole
from dashboard.findings.spending.kinds import money_sources, subtitle
from dashboard.findings.table import Table
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.text.catalogue import MILLION, Text
from dashboard.text.groups import group_names
from dashboard.text.names import share_of, some_names

NOT_CROSSED = "none"
COLOURED = (FAMILY, "funding_source")
"""Dimensions whose groups have a colour each, so that bars can be cut by them."""

BARS_SHOWN = 15
"""Longer breakdowns are in the table; the page says how many are left out."""
_BARS_IN_ALT = 8

_RUPIAH = {"amount_rupiah": Kind(grouped=True)}


def money_by(scope: Scope, kind: str, by: str, across: str) -> Iterator[Finding]:
    """The money by a dimension, and by another one besides unless that is NOT_CROSSED."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    crossing = across != NOT_CROSSED
    groups = partial(groups_sheet, data, place, year, kind, by, text)
    if crossing:
        yield Finding("groups", sheet=groups)  # goes along in the workbook
    chosen = (data, place, year, kind, by, across, text)
    yield Finding(
        "crossed" if crossing else "groups",
        title=_title(scope, kind, by),
        subtitles=subtitle(scope, _what(by, across, text), kind),
        notes=_left_out(scope, kind, by, across),
        picture=_picture(*chosen),
        alt=_alt(*chosen),
        table=crossed_table(*chosen) if crossing else groups_table(data, place, year, kind, by, text),
        sheet=partial(crossed_sheet, *chosen) if crossing else groups,
        source=money_sources(scope),
        about="money",
    )


def dimension_name(key: str, text: Text) -> str:
    """What a dimension is called."""
    return text(f"dimension-{key}")


def _what(by: str, across: str, text: Text) -> str:
    if across == NOT_CROSSED:
        return text("spending-what", by=dimension_name(by, text))
    return text("spending-what-crossed", by=dimension_name(by, text), across=dimension_name(across, text))


def _title(scope: Scope, kind: str, by: str) -> str:
    """The group with the most money, or those with as much each; sources by their families."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    found = most(data, place, year, kind, by)
    assert found is not None  # the kind of money shown is one that some activity states
    names = group_names(data, place, FAMILY if by == "funding_source" else by, found.keys, text)
    total = int(money.of_kind(data, place, year, kind)["amount_rupiah"].sum())
    values = {"name": some_names(names, text), "share": share_of(found.rupiah, total, text)}
    of = "unknown" if UNKNOWN in found.keys else by if by in (FAMILY, *COLUMNS) else "place"
    return text(f"spending-title-{of}", n=len(names), **values)


def _left_out(scope: Scope, kind: str, by: str, across: str) -> tuple[str, ...]:
    """What the picture does not show, and what is counted once though it stands in several groups."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    stated = int(breakdown(data, place, year, kind, by)["rupiah"].notna().sum())
    in_millions = across not in (NOT_CROSSED, *COLOURED)
    return (
        text("spending-in-millions") if in_millions else "",
        text("spending-more-groups", n=max(0, stated - BARS_SHOWN)),
        text("spending-several", n=in_several_groups(data, place, year, kind, by)),
    )


def _alt(data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text) -> str:
    rows = _stated(data, place, year, kind, by)
    names = group_names(data, place, by, list(rows["key"]), text)
    bars = [
        text("spending-alt-bar", name=name, money=text.rupiah(int(rupiah)))
        for name, rupiah in zip(names[:_BARS_IN_ALT], rows["rupiah"], strict=False)
    ]
    return text("spending-alt", what=_what(by, across, text), bars="; ".join(bars))


def _stated(data: Dataset, place: str, year: int | None, kind: str, by: str) -> pd.DataFrame:
    """The groups with any money of a kind."""
    rows = breakdown(data, place, year, kind, by)
    return rows[rows["rupiah"].notna()]


# The picture ------------------------------------------------------------------------------------


def _picture(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> Picture:
    if across == NOT_CROSSED:
        return money_bars(data, place, year, kind, by, text)
    draw = cut_bars if across in COLOURED else squares
    return draw(data, place, year, kind, by, across, text)


def money_bars(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> Bars:
    """A bar a group, in rupiah; a source of money has its own colour."""
    rows = _stated(data, place, year, kind, by)
    total, rows = int(rows["rupiah"].sum()), rows.head(BARS_SHOWN)
    names = group_names(data, place, by, list(rows["key"]), text)
    found = list(zip(rows["key"], names, map(int, rows["rupiah"]), strict=True))
    parts = tuple(
        BarPart(rupiah, (name, text.rupiah_exact(rupiah)), f"source:{key}" if by in COLOURED else "strong")
        for key, name, rupiah in found
    )
    return Bars(tuple(_bar(name, rupiah, total, text) for _, name, rupiah in found), (BarLayer("", parts),))


def cut_bars(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> Bars:
    """The same, each bar cut by source of money or by family of sources."""
    cells = crossed(data, place, year, kind, by, across)
    total, cells = int(cells.sum().sum()), cells.head(BARS_SHOWN)
    names = group_names(data, place, by, list(cells.index), text)
    sources = group_names(data, place, across, list(cells.columns), text)
    layers = []
    for key, source in zip(cells.columns, sources, strict=True):
        parts = tuple(
            None
            if pd.isna(rupiah)
            else BarPart(int(rupiah), (f"{name} · {source}", text.rupiah_exact(int(rupiah))), f"source:{key}")
            for name, rupiah in zip(names, cells[key], strict=True)
        )
        layers.append(BarLayer(source, parts))
    sums = map(int, cells.sum(axis=1))
    made = tuple(_bar(name, rupiah, total, text) for name, rupiah in zip(names, sums, strict=True))
    return Bars(made, tuple(layers))


def _bar(name: str, rupiah: int, total: int, text: Text) -> Bar:
    return Bar(name, text.rupiah(rupiah), share_of(rupiah, total, text) if total else "")


def squares(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> HeatGrid:
    """Two dimensions as squares, the darker the more money; their words in millions of rupiah."""
    cells = crossed(data, place, year, kind, by, across)
    columns = tuple(
        zip(cells.columns, group_names(data, place, across, list(cells.columns), text), strict=True)
    )
    largest = int(cells.max().max())
    names = group_names(data, place, by, list(cells.index), text)[:BARS_SHOWN]
    rows = tuple(
        GridRow(
            key,
            name,
            tuple(_square(cells.loc[key, at], largest, f"{name} · {of}", text) for at, of in columns),
        )
        for key, name in zip(cells.index, names, strict=False)
    )
    corner = text("spending-squares-corner", by=dimension_name(by, text))
    return HeatGrid(corner, tuple(GridColumn(*named) for named in columns), rows)


def _square(rupiah: Any, largest: int, name: str, text: Text) -> GridCell:
    if pd.isna(rupiah):
        return GridCell(None, text("none"), f"{name} · {text('none')}")
    amount = int(rupiah)
    words = text.number(amount / MILLION, 0 if amount >= 10 * MILLION else 1)
    return GridCell(amount, words, f"{name} · {text.rupiah_exact(amount)}", f"amount:{amount}/{largest}")


# The numbers ------------------------------------------------------------------------------------


def groups_table(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> Table:
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
    works = money.number_of_works(money.of_kind(data, place, year, kind))
    sums = (text.rupiah_exact(total), share_of(total, total, text), text.number(works))
    without = money.number_of_works(money.works(data, place, year)) - works
    body.append((text("spending-total"), *sums, text.number(without)))
    columns = ("money", "share", "activities", "without")
    header = ((dimension_name(by, text), False), *((text(f"spending-col-{name}"), True) for name in columns))
    return Table(header, tuple(body), total=True)


def crossed_table(
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
    named = ((name, True) for name in (*columns, text("spending-total")))
    return Table(((dimension_name(by, text), False), *named), tuple(body), total=True)


_SUM = "\0sum"
"""No group can be called that."""


def _exact(rupiah: Any, text: Text) -> str:
    return text("none") if pd.isna(rupiah) else text.rupiah_exact(int(rupiah))


def groups_sheet(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> Sheet:
    """One kind of money by one dimension; shares are left to the reader, who has the whole."""
    rows = breakdown(data, place, year, kind, by)
    lines = money.of_kind(data, place, year, kind)
    grouped = lines.groupby(keys_of(data, lines, by))
    said = {name: grouped[name].agg(each_once).to_dict() for name in ("status", "source")}
    names = group_names(data, place, by, list(rows["key"]), text)
    body = [
        (row.key, name, kind, whole(row.rupiah), int(row.activities), int(row.without),
         said["status"].get(row.key), said["source"].get(row.key))
        for row, name in zip(rows.itertuples(), names, strict=True)
    ]  # fmt: skip
    columns = (by, "name", "amount_kind", "amount_rupiah", "activities", "without_amount", "status", "source")
    return Sheet(text("sheet-groups"), columns, tuple(body), _RUPIAH)


def crossed_sheet(
    data: Dataset, place: str, year: int | None, kind: str, by: str, across: str, text: Text
) -> Sheet:
    """One kind of money by two dimensions: a row each pair that has any."""
    cells = crossed(data, place, year, kind, by, across)
    rows, columns = ([str(key) for key in keys] for keys in (cells.index, cells.columns))
    first = dict(zip(rows, group_names(data, place, by, rows, text), strict=True))
    second = dict(zip(columns, group_names(data, place, across, columns, text), strict=True))
    body = [
        (row, first[row], column, second[column], kind, int(cells.loc[row, column]))
        for row in rows
        for column in columns
        if pd.notna(cells.loc[row, column])
    ]
    header = (by, f"{by}_name", across, f"{across}_name", "amount_kind", "amount_rupiah")
    return Sheet(text("sheet-crossed"), header, tuple(body), _RUPIAH)
