"""What the spending page shows, as sheets to download: codes and words, whole rupiah, sources and status."""

from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.activities import STAGES, UNKNOWN
from dashboard.domain.money.breakdowns import breakdown, crossed, keys_of
from dashboard.domain.money.funding_flow import funding_flow
from dashboard.domain.money.money_ladder import ladder, progress, rungs_compared
from dashboard.domain.money.unit_costs import cost_groups
from dashboard.findings.cells import called, decimal, each_once, words
from dashboard.findings.rows_as_typed import table_sheet
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names

_RUPIAH = Kind(grouped=True)
_OF_FLOW = {"source": "funding_source", "kind": "kind"}


def groups(data: Dataset, place: str, year: int | None, kind: str, by: str, text: Text) -> Sheet:
    """One kind of money by one dimension; shares are left to the reader, who has the whole."""
    rows = breakdown(data, place, year, kind, by)
    lines = money.of_kind(data, place, year, kind)
    grouped = lines.groupby(keys_of(data, lines, by))
    said = {name: grouped[name].agg(each_once).to_dict() for name in ("status", "source")}
    names = group_names(data, place, by, list(rows["key"]), text)
    body = [
        (row.key, name, kind, _rupiah(row.rupiah), int(row.activities), int(row.without),
         said["status"].get(row.key), said["source"].get(row.key))
        for row, name in zip(rows.itertuples(), names, strict=True)
    ]  # fmt: skip
    columns = (by, "name", "amount_kind", "amount_rupiah", "activities", "without_amount", "status", "source")
    return Sheet(text("sheet-groups"), columns, tuple(body), {"amount_rupiah": _RUPIAH})


def two_groups(
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
    return Sheet(text("sheet-crossed"), header, tuple(body), {"amount_rupiah": _RUPIAH})


def flow(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Sheet:
    """One kind of money from source to kind of work to place, each path once."""
    rows = funding_flow(data, place, year, kind, level)
    named = {step: group_names(data, place, by, list(rows[step]), text) for step, by in _OF_FLOW.items()}
    body = [
        (row.source, named["source"][at], row.kind, named["kind"][at], row.place,
         called(data, row.place), kind, int(row.rupiah))
        for at, row in enumerate(rows.itertuples())
    ]  # fmt: skip
    columns = (
        "funding_source", "funding_source_name", "kind", "kind_name", "location_id", "name", "amount_kind",
        "amount_rupiah",
    )  # fmt: skip
    return Sheet(text("sheet-flow"), columns, tuple(body), {"amount_rupiah": _RUPIAH})


def rungs(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every kind of money on its own; kinds are one activity's money at several moments and have no sum."""
    rows = ladder(data, place, year)
    body = [
        (row.amount_kind, text.word("amount", row.amount_kind), int(row.rupiah), int(row.activities),
         int(row.furthest), int(row.furthest_rupiah))
        for row in rows.itertuples()
    ]  # fmt: skip
    columns = (
        "amount_kind", "name", "amount_rupiah", "activities", "furthest_activities", "furthest_rupiah"
    )  # fmt: skip
    kinds = {"amount_rupiah": _RUPIAH, "furthest_rupiah": _RUPIAH}
    return Sheet(text("sheet-ladder"), columns, tuple(body), kinds)


def compared(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Two kinds of money of the activities that state both."""
    rows = rungs_compared(data, place, year)
    body = tuple(
        (row.earlier, row.later, int(row.activities), int(row.earlier_rupiah), int(row.later_rupiah))
        for row in rows.itertuples()
    )
    kinds = {"earlier_rupiah": _RUPIAH, "later_rupiah": _RUPIAH}
    return Sheet(text("sheet-compared"), tuple(rows.columns), body, kinds)


def volumes(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """The volume of each kind of work and unit by stage."""
    rows = progress(data, place, year)
    stages = (*STAGES, UNKNOWN, "total")
    body = [
        (row["kind"], text.word("work", row["kind"]), row["unit"] or None, int(row["activities"]),
         int(row["without_volume"]), *(decimal(row[stage]) for stage in stages))
        for _, row in rows.iterrows()
    ]  # fmt: skip
    columns = (
        "kind",
        "name",
        "unit",
        "activities",
        "without_volume",
        *(f"volume_{stage}" for stage in stages),
    )
    return Sheet(text("sheet-progress"), columns, tuple(body))


def unit_costs(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Sheet:
    """Rupiah a unit of every activity that states a volume, a unit and an amount, and what is usual."""
    columns = (
        "activity_id", "location_id", "name", "year", "kind", "unit", "volume", "amount_kind",
        "amount_rupiah", "rupiah_per_unit", "median_per_unit", "far", "cost_note", "status", "source", "line",
    )  # fmt: skip
    typed = data.activities[["line", "status", "source"]].itertuples(index=False)
    said = {line: (status, source) for line, status, source in typed}
    body = [
        _unit_cost(data, row, kind, group.usual.median, said[int(row.line)])
        for group in cost_groups(data, place, year, kind)
        for row in group.costs.itertuples()
    ]
    kinds = dict.fromkeys(("amount_rupiah", "rupiah_per_unit", "median_per_unit"), _RUPIAH)
    return Sheet(text("sheet-unit-costs"), columns, tuple(body), kinds)


def _unit_cost(data: Dataset, row: Any, kind: str, median: int, said: tuple[str, str]) -> tuple[Cell, ...]:
    return (
        row.activity_id, row.location_id, called(data, row.location_id), int(row.year), row.kind, row.unit,
        decimal(row.volume_millionths), kind, int(row.rupiah), int(row.rupiah_per_unit), median,
        "yes" if row.far else "no", words(row.cost_note), *said, data.files.told("activities", row.line),
    )  # fmt: skip


def works(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every line of money of every activity, with all its columns as the file has them."""
    chosen = data.activities["location_id"].isin(data.inside(place))
    if year is not None:
        chosen &= data.activities["year"] == year
    rows = data.activities[chosen]
    sheet = table_sheet(rows, "activities")
    extra = zip((called(data, key) for key in rows["location_id"]), rows["line"], strict=True)
    body = tuple(
        (*cells, name, data.files.told("activities", line))
        for cells, (name, line) in zip(sheet.rows, extra, strict=True)
    )
    return Sheet(text("sheet-works"), (*sheet.columns, "name", "line"), body, {"amount_rupiah": _RUPIAH})


def _rupiah(amount: Any) -> Cell:
    return None if pd.isna(amount) else int(amount)
