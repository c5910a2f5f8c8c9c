"""The rows that are not the same in two versions, in words: what they are about, and what is old and new.

Cells of files come back as they were read; whoever shows them shows them as text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.versions.comparison import Comparison, PackageChange, TableComparison
from dashboard.findings.words.columns import words_of_key
from dashboard.reading.columns.schema import Field, schema_of
from dashboard.text.catalogue import Text

DIFFERENCES = ("changed", "added", "removed")
"""What a row of two versions may be, in the order in which rows are listed."""

_ALSO = {
    "activities": ("kind", "location_id", "year"),
    "actors": ("name",),
    "collaboration": ("title",),
    "checks": (),
}
"""What tells a reader which row it is, where the key alone is a code."""

_UNTOLD = ("name", "source", "page", "note", "cost_note", "line", "shape")
"""Cells of a new row that need not be told: the name stands in its key, the others say where it is from."""

_POSITION = "position"
"""The words for what a shape is are those for what a position is."""
_PLACES = ("location_id", "parent_id", "kawasan_id")


@dataclass(frozen=True)
class Difference:
    """One row that is not the same in both versions: which of the rows of its kind in its table."""

    table: TableComparison
    kind: str
    at: int


def differences(found: Comparison, kind: str | None = None, table: str | None = None) -> Iterator[Difference]:
    """The rows that differ, table by table: changed, new, gone; all of them unless some are asked for."""
    for one in found.tables:
        if table in (None, one.table):
            for each in DIFFERENCES if kind is None else (kind,):
                yield from (Difference(one, each, at) for at in range(_count(one, each)))


def count(found: Comparison, kind: str | None = None, table: str | None = None) -> int:
    """How many rows `differences` gives."""
    tables = [one for one in found.tables if table in (None, one.table)]
    return sum(_count(one, each) for one in tables for each in (DIFFERENCES if kind is None else (kind,)))


def _count(table: TableComparison, kind: str) -> int:
    return {"changed": table.changed, "added": len(table.added), "removed": len(table.removed)}[kind]


# Rows ---------------------------------------------------------------------------------------------


def row_of(difference: Difference) -> pd.Series:
    """The row that a difference is about, as the version that has it last."""
    table = difference.table
    frames = {"changed": table.after, "added": table.added, "removed": table.removed}
    return frames[difference.kind].iloc[difference.at]


def key_words(difference: Difference, data: Dataset, text: Text) -> str:
    """What a row is about: the cells of its key in words, and what else names it."""
    table, row = difference.table, row_of(difference)
    columns = dict.fromkeys((*table.key, *_ALSO.get(table.table, ())))
    cells = [(column, row[column]) for column in columns if not _usual(table.table, column, row[column])]
    return " · ".join(cell_words(table.table, column, cell, data, text) for column, cell in cells)


def _usual(table: str, column: str, cell: Any) -> bool:
    """Whether a cell of the key need not be told: it is empty, or what an empty one means."""
    field = _field(table, column)
    return bool(pd.isna(cell)) or (field is not None and cell == field.default)


def contents_words(difference: Difference, before: Dataset, after: Dataset, text: Text) -> str:
    """Each cell that changed, old and new; of a new or lost row what it says."""
    table, at = difference.table, difference.at
    if difference.kind == "changed":
        columns = table.cells.loc[table.cells["row"] == at, "column"]
        cells = (_change(table, column, at, before, after, text) for column in columns)
        return "; ".join(cells)
    row, data = row_of(difference), before if difference.kind == "removed" else after
    named = (*table.key, *_ALSO.get(table.table, ()), *_UNTOLD)
    filled = {column: cell for column, cell in row.items() if column not in named and not pd.isna(cell)}
    return "; ".join(
        text(
            "versions-filled",
            field=column_words(table.table, str(column), text),
            value=cell_words(table.table, str(column), cell, data, text),
        )
        for column, cell in filled.items()
    )


def _change(table: TableComparison, column: str, at: int, before: Dataset, after: Dataset, text: Text) -> str:
    old, new = table.before.at[at, column], table.after.at[at, column]
    if column == "shape":
        was, now = text("versions-shape-before"), text("versions-shape-after")
    else:
        was = cell_words(table.table, column, old, before, text)
        now = cell_words(table.table, column, new, after, text)
    return text("versions-cell", field=column_words(table.table, column, text), before=was, after=now)


def lines_words(difference: Difference, text: Text) -> str:
    """The lines of the files that the row stands on."""
    table, at = difference.table, difference.at
    if "line" not in table.after.columns:
        return ""
    row = row_of(difference)
    lines = {"before": None, "after": row["line"]}
    if difference.kind == "removed":
        lines = {"before": row["line"], "after": None}
    elif difference.kind == "changed":
        lines["before"] = table.before.at[at, "line"]
    told = [text(f"versions-line-{when}", line=str(line)) for when, line in lines.items() if line is not None]
    return " · ".join(told)


def column_words(table: str, column: str, text: Text) -> str:
    """What a column of a frame is called."""
    field = _field(table, column)
    return text.word("field", column if field is None else field.name)


def cell_words(table: str, column: str, cell: Any, data: Dataset, text: Text) -> str:
    """A cell as a reader sees it: words of lists, dates, amounts; the rest as typed."""
    if cell is None or pd.isna(cell):
        return text("versions-empty")
    if column in _PLACES:
        return place_words(str(cell), data, text)
    field = _field(table, column)
    if field is None:
        return _key_words(_POSITION, str(cell), text) if column == "geometry_kind" else str(cell)
    if field.numeric:
        return _number_words(field, int(cell), text)
    if field.date:
        return text.date(str(cell))
    return _key_words(field.words, str(cell), text) if field.words else str(cell)


def place_words(key: str, data: Dataset, text: Text) -> str:
    """A place by its name and code: names repeat, and the code is what stands in the file."""
    row = data.places.get(key)
    return key if row is None else text("versions-place", name=str(row["name"]), key=key)


def _number_words(field: Field, number: int, text: Text) -> str:
    if field.unit == "rupiah":
        return text.rupiah_exact(number)
    if field.exact:
        return exact_words(number, field.unit, text)
    return str(number) if field.name == "year" else text.number(number)


def _key_words(words: str, key: str, text: Text) -> str:
    """A key of a list of words; what no list knows as typed."""
    try:
        return words_of_key(words, key, text) if key.isidentifier() else key
    except KeyError:
        return key


def _field(table: str, column: str) -> Field | None:
    """The declared column of a frame; shapes have none."""
    if table == "boundaries":
        return None
    return next((field for field in schema_of(table).fields if field.column == column), None)


def said_words(field: str, value: str | None, text: Text) -> str:
    """What a version says of itself in one field."""
    if value is None:
        return text("versions-empty")
    return text(f"key-yes_or_no-{value}") if field == "illustrative" else value


def exact_words(millionths: int, unit: str | None, text: Text) -> str:
    """A quantity with all its decimals: two that are compared may differ in the last one."""
    _, _, decimals = decimal_text(millionths).partition(".")
    return text.quantity(millionths, unit, max(2, len(decimals)))


def said_sentence(change: PackageChange, text: Text) -> str:
    """Keterangan data: Judul: lama → baru."""
    before, after = (said_words(change.field, value, text) for value in (change.before, change.after))
    told = text("versions-cell", field=text.word("field", change.field), before=before, after=after)
    return f"{text('differing-package')}: {told}"


def counts_sentence(table: TableComparison, text: Text) -> str:
    """Kegiatan: 3 baru, 1 hilang, 2 berubah, 50 sama."""
    return text(
        "cli-compare-rows",
        table=text(f"differing-{table.table}"),
        added=len(table.added),
        removed=len(table.removed),
        changed=table.changed,
        unchanged=table.unchanged,
    )
