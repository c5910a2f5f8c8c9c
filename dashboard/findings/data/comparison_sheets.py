"""Two versions of a dataset as sheets to download and as records for a program: codes and exact numbers."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.versions.comparison import Comparison, PackageChange, TableComparison
from dashboard.domain.versions.totals import COUNTED
from dashboard.findings.data.comparison_rows import DIFFERENCES
from dashboard.findings.data.comparison_words import total_name
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.sheet_cells import decimal, whole, words
from dashboard.reading.columns.schema import schema_of
from dashboard.text.catalogue import Text

_ENDS = (
    "low_before", "high_before", "low_after", "high_after", "low_difference", "high_difference",
)  # fmt: skip


Names = tuple[str, str]
"""What the earlier and the later version are called; they stand in every row, which may be copied alone."""


def compared_totals_sheet(changes: pd.DataFrame, place: str | None, names: Names, text: Text) -> Sheet:
    """Every total of two versions, with whether it differs.

    Args:
        changes: of `total_changes`.
        place: its location_id; None is the whole dataset, an empty cell.
    """
    columns = (
        "location_id", "measure", "total", "year", "rule", "kind", "unit", *_ENDS, "differs",
        "version_before", "version_after",
    )  # fmt: skip
    body = tuple(
        (
            place, row.measure, total_name(row, text), whole(row.year), row.rule or None, row.kind or None,
            row.unit or None, *(_amount(row, getattr(row, end)) for end in _ENDS),
            "yes" if row.differs else "no", *names,
        )
        for row in changes.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-compared-totals"), columns, body)


def _amount(row: Any, value: Any) -> Cell:
    if row.unit == "rupiah":
        return whole(value)
    if row.measure in COUNTED:
        return None if pd.isna(value) else int(value) // MILLION
    return decimal(value)


def differences_sheet(found: Comparison, names: Names, text: Text) -> Sheet:
    """Every cell that differs: a row each, of a new or lost row all its cells.

    Columns have the names of our files; what the versions say of themselves is the table `package`.
    """
    columns = (
        "table", "difference", "key", "column", "before", "after", "line_before", "line_after",
        "version_before", "version_after",
    )  # fmt: skip
    body: list[tuple[Cell, ...]] = [
        ("package", "changed", None, c.field, c.before, c.after, None, None) for c in found.package
    ]
    body += [row for table in found.tables for row in _rows(table)]
    kinds = {name: Kind(text=True) for name in ("before", "after")}
    return Sheet(text("sheet-differences"), columns, tuple((*row, *names) for row in body), kinds)


def comparison_record(found: Comparison, changes: pd.DataFrame, text: Text) -> dict[str, Any]:
    """A comparison for a program: counts, totals that differ, every row that does.

    Args:
        changes: of `total_changes`, of the whole dataset.
    """
    sheet = compared_totals_sheet(changes[changes["differs"]], None, ("", ""), text)
    totals = [dict(zip(sheet.columns[1:-3], row[1:-3], strict=True)) for row in sheet.rows]
    return {
        "same": found.same,
        "added": found.added,
        "removed": found.removed,
        "changed": found.changed,
        "tables": [_counts(table) for table in found.tables],
        "package": [_said(change) for change in found.package],
        "totals": [{name: _plain(cell) for name, cell in total.items()} for total in totals],
        "differences": [record for table in found.tables for record in _records(table)],
    }


def _counts(table: TableComparison) -> dict[str, Any]:
    return {
        "table": table.table,
        "rows_before": table.rows_before,
        "rows_after": table.rows_after,
        "added": len(table.added),
        "removed": len(table.removed),
        "changed": table.changed,
        "unchanged": table.unchanged,
    }


def _said(change: PackageChange) -> dict[str, str | None]:
    return {"field": change.field, "before": change.before, "after": change.after}


def _records(table: TableComparison) -> Iterator[dict[str, Any]]:
    """A record a row, with its cells before and after."""
    for kind, key, cells, lines in _each(table):
        yield {
            "table": table.table,
            "difference": kind,
            "key": {name: _plain(cell) for name, cell in key.items()},
            "line_before": lines[0],
            "line_after": lines[1],
            "cells": {n: {"before": _plain(old), "after": _plain(new)} for n, old, new in cells},
        }


def _rows(table: TableComparison) -> Iterator[tuple[Cell, ...]]:
    for kind, key, cells, lines in _each(table):
        named = " | ".join(f"{name}={cell}" for name, cell in key.items() if cell is not None)
        for name, old, new in cells:
            yield table.table, kind, named, name, old, new, *lines


_Cells = list[tuple[str, Cell, Cell]]
_Lines = tuple[int | str | None, int | str | None]


def _each(table: TableComparison) -> Iterator[tuple[str, dict[str, Cell], _Cells, _Lines]]:
    """Each row that differs: kind, key, cells (column, before, after), lines."""
    changed: dict[int, list[str]] = {}
    for at, column in table.cells.itertuples(index=False):
        changed.setdefault(int(at), []).append(str(column))
    frames = {"changed": table.after, "added": table.added, "removed": table.removed}
    old_rows = _records_of(table.table, table.before)
    for kind in DIFFERENCES:
        for at, row in enumerate(_records_of(table.table, frames[kind])):
            key = {_name(table.table, column): row[column] for column in table.key}
            if kind == "changed":
                old = old_rows[at]
                cells = [(_name(table.table, c), old[c], row[c]) for c in changed[at]]
                yield kind, key, cells, (old.get("line"), row.get("line"))
                continue
            filled = {
                _name(table.table, c): cell for c, cell in row.items() if c != "line" and cell is not None
            }
            if kind == "added":
                yield kind, key, [(n, None, cell) for n, cell in filled.items()], (None, row.get("line"))
            else:
                yield kind, key, [(n, cell, None) for n, cell in filled.items()], (row.get("line"), None)


def _records_of(table: str, frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as they would stand in a file: exact decimals, whole numbers, text; a missing cell is None."""
    exact = {field.column for field in _fields(table) if field.exact}
    number = {field.column for field in _fields(table) if field.numeric}
    reads = {c: decimal if c in exact else whole if c in number else words for c in frame.columns}
    if "line" in frame.columns and pd.api.types.is_integer_dtype(frame["line"]):
        reads["line"] = whole
    columns = {column: [reads[column](cell) for cell in frame[column]] for column in frame.columns}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _name(table: str, column: str) -> str:
    """The column as our files name it."""
    return next((field.name for field in _fields(table) if field.column == column), column)


def _fields(table: str) -> tuple[Any, ...]:
    return () if table == "boundaries" else schema_of(table).fields


def _plain(cell: Cell) -> str | int | None:
    """A decimal as text, which keeps its digits in JSON."""
    return cell if cell is None or isinstance(cell, str | int) else f"{cell:f}"
