"""What is not plain goes through the reader of small files: each different cell once, odd rows one by one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from operator import add, or_
from typing import Any

import narwhals as nw

from dashboard.domain.dataset.problems import REASONS, Detail, Problem
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.plain import Column, TooDirty, holds
from dashboard.nation.files.sources import Alike
from dashboard.reading.builds.found import Found
from dashboard.reading.columns.cells import CellError, Values, column_of, read_columns
from dashboard.reading.columns.headings import good_share_of
from dashboard.reading.columns.rows import other_than_data
from dashboard.reading.read import MEASURES, errors_of
from dashboard.reading.sheets.laid_out import number_text
from dashboard.reading.sheets.limits import FOLDER
from dashboard.reading.sheets.sheets import BROKEN, clean, hides, shown
from dashboard.reading.spellings.words import key_of, means_total, stage_of

_MOST = 5_000_000
"""Cells of a column, each once, that our reader takes."""

_FEW_ROWS = 200_000
"""Rows that are no data, in one file."""


# Which cells are not plain --------------------------------------------------------------------------


def take_stock(engine: Engine, rows: Frame, alike: Alike, columns: Sequence[Column]) -> None:
    """Which cells of each column and file are not plain, and whether plain ones show a decimal point."""
    asked: dict[str, nw.Expr] = {}
    for column in columns:
        if column.plain is not None:
            asked[f"dirty_{column.at}"] = nw.when(column.unread).then(1).otherwise(0)
        if column.field.default is not None:
            asked[f"empty_{column.at}"] = nw.when(nw.col(column.key).is_null()).then(1).otherwise(0)
        if column.pointed is not None and column.plain is not None:
            asked[f"point_{column.at}"] = nw.when(column.pointed & column.plain).then(1).otherwise(0)
    counts = (
        rows.select("file", **asked).group_by("file").agg(nw.len(), *(nw.col(name).sum() for name in asked))
    )
    stock = {row["file"]: row for row in engine.fetched(counts).to_pylist()}
    for file, lines in enumerate(alike.lines):
        if lines is not None and stock.get(file, {"len": 0})["len"] > lines:
            raise TooDirty
    for column in columns:
        column.shows_point = {file: bool(row.get(f"point_{column.at}")) for file, row in stock.items()}
        column.dirty = {file: int(row.get(f"dirty_{column.at}") or 0) for file, row in stock.items()}
        column.filled_up = any(row.get(f"empty_{column.at}") for row in stock.values())
        column.different = []
        if not column.few and (column.plain is None or any(column.dirty.values())):
            column.different = _different(engine, rows, column)
    _count_words(engine, rows, [column for column in columns if column.few])


def _count_words(engine: Engine, rows: Frame, columns: Sequence[Column]) -> None:
    """The different cells of columns of few words, all at once: they stand together in few ways."""
    keys = [column.key for column in columns]
    counted = rows.group_by("file", *keys).agg(n=nw.len(), first=nw.col("row").min())
    together = engine.fetched(counted).to_pylist() if columns else []
    for column in columns:
        found: dict[tuple[int, Any], dict[str, Any]] = {}
        for row in together:
            file, cell, first = row["file"], row[column.key], row["first"]
            if cell is None and not column.field.required:
                continue
            one = found.setdefault((file, cell), {"file": file, "cell": cell, "n": 0, "first": first})
            one["n"] += row["n"]
            one["first"] = min(one["first"], first)
        column.different = sorted(found.values(), key=lambda row: (row["file"], row["first"]))


def _different(engine: Engine, rows: Frame, column: Column) -> list[dict[str, Any]]:
    """The different cells of a column that are not plain: file, cell, rows and the first of them."""
    wanted = rows.filter(column.unread).select("file", "row", cell=nw.col(column.key))
    counted = wanted.group_by("file", "cell").agg(n=nw.len(), first=nw.col("row").min())
    different = engine.fetched(counted.head(_MOST)).to_pylist()
    if len(different) == _MOST:
        raise TooDirty
    return sorted(different, key=lambda row: (row["file"], row["first"]))


# Their values --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cells:
    """What the cells mean that are not plain: by column and file, by cell as it stands there."""

    values: Mapping[str, Mapping[tuple[int, Any], Any]]
    bad: Mapping[str, frozenset[tuple[int, Any]]]
    found: tuple[Found, ...]


def read_cells(alike: Alike, columns: Sequence[Column]) -> Cells:
    """Read the cells that `take_stock` found not to be plain."""
    values: dict[str, dict[tuple[int, Any], Any]] = {column.key: {} for column in columns}
    bad: dict[str, set[tuple[int, Any]]] = {column.key: set() for column in columns}
    found: list[Found] = []
    for file, source in enumerate(alike.files):
        rows = {c.key: {row["cell"]: row for row in c.different if row["file"] == file} for c in columns}
        cleaned = {key: {typed: clean(as_text(typed)) for typed in of} for key, of in rows.items()}
        _check_words(columns, cleaned)
        taken = [
            column_of(column.field, dict.fromkeys((*cleaned[column.key].values(), *_witness(column, file))))
            for column in columns
        ]
        for column, read in zip(columns, read_columns(taken, alike.delimiter), strict=True):
            cells = _OfFile(source.name, alike.table, column, rows[column.key], cleaned[column.key], read)
            values[column.key] |= {(file, typed): read.of[cell] for typed, cell in cells.cleaned.items()}
            bad[column.key] |= {(file, typed) for typed in cells.lost}
            found += cells.problems()
    return Cells(values, {key: frozenset(cells) for key, cells in bad.items()}, tuple(found))


def _witness(column: Column, file: int) -> tuple[str, ...]:
    """A cell that shows what the plain cells of a column show."""
    return ("0.5",) if column.shows_point.get(file) else ()


def _check_words(columns: Sequence[Column], cleaned: Mapping[str, Mapping[Any, str]]) -> None:
    """Files whose words decide how they are read as a whole are for the reader of small ones."""
    for column in columns:
        cells = cleaned[column.key].values()
        if column.field.name == "indicator" and any(good_share_of(cell) for cell in cells):
            raise TooDirty
        of_stage = column.field.name == "status" and any(stage_of(cell) for cell in cells)
        if of_stage and not any(key_of("status", cell) for cell in cells):
            raise TooDirty


@dataclass(frozen=True)
class _OfFile:
    """The cells of a column of one file that are not plain. cleaned: each by how it stands there."""

    file: str
    table: str
    column: Column
    rows: Mapping[Any, Mapping[str, Any]]
    cleaned: Mapping[Any, str]
    read: Values

    @cached_property
    def _errors(self) -> Mapping[str, CellError]:
        return errors_of(self.read, self.column.field, FOLDER)

    @property
    def lost(self) -> set[Any]:
        """The cells whose rows cannot be used."""
        return {
            typed for typed, cell in self.cleaned.items() if cell in self._errors and not self._softened(cell)
        }

    def _softened(self, cell: str) -> bool:
        known = self.column.field
        needed = known.required or known.name in MEASURES
        return not needed or REASONS[self._errors[cell].reason] != "left_out"

    def problems(self) -> Iterator[Found]:
        """What is wrong with them, and how those with two meanings were read."""
        softened = not (self.column.field.required or self.column.field.name in MEASURES)
        hidden = [typed for typed in self.cleaned if hides(as_text(typed))]
        if hidden:
            yield replace(self._found("hidden_characters", hidden), rows=1)
        broken = [typed for typed in self.cleaned if BROKEN in as_text(typed)]
        if broken:
            n = sum(self.rows[typed]["n"] for typed in broken)
            yield self._found("byte_broken", broken, {"n": str(n), "lines": str(self._line_of(broken))})
        for typed, cell in self.cleaned.items():
            if cell in self._errors:
                error = self._errors[cell]
                yield self._found(error.reason, [typed], error.details, softened=softened)
        for remark in self.read.remarks:
            of = [typed for typed, cell in self.cleaned.items() if cell in remark.cells]
            if of:
                read = remark.cells[self.cleaned[self._first(of)]]
                n = sum(self.rows[typed]["n"] for typed in of)
                yield self._found(remark.reason, of, {"read": read, "n": str(n)})

    def _line_of(self, of: Sequence[Any]) -> int:
        return line_below(self.rows[self._first(of)]["first"])

    def _first(self, of: Sequence[Any]) -> Any:
        return min(of, key=lambda typed: self.rows[typed]["first"])

    def _found(
        self,
        reason: str,
        of: Sequence[Any],
        details: Mapping[str, Detail] | None = None,
        *,
        softened: bool = False,
    ) -> Found:
        first = self._first(of)
        problem = Problem(
            self.file, reason, self._line_of(of), self.column.name, shown(self.cleaned[first]),
            details or {}, softened, self.table,
        )  # fmt: skip
        return Found(problem, sum(self.rows[typed]["n"] for typed in of))


# Rows that are none of data -------------------------------------------------------------------------


@dataclass(frozen=True)
class Others:
    """Rows that are none of data: file, row."""

    rows: Frame
    found: tuple[Found, ...]


def without_other_rows(
    engine: Engine, rows: Frame, alike: Alike, columns: Sequence[Column]
) -> tuple[Frame, "Others | None"]:
    """Without sums, footnotes and names written again: a few rows, each looked at as in a small file."""
    keys = [f"c{at}" for at in range(len(alike.names))]
    suspects = engine.fetched(rows.filter(_suspect(columns, keys)).head(_FEW_ROWS)).to_pylist()
    if len(suspects) == _FEW_ROWS:
        raise TooDirty
    found: list[Found] = []
    dropped: dict[str, list[int]] = {"file": [], "row": []}
    for row in suspects:
        cells = [clean(as_text(row[key])) for key in keys]
        reason = other_than_data(cells, alike.names, first=row["row"] == 0)
        if reason is None:
            continue
        dropped["file"].append(row["file"])
        dropped["row"].append(row["row"])
        if reason != "blank":
            value = shown(next(filter(None, cells), ""))
            file = alike.files[row["file"]].name
            found.append(Found(Problem(file, reason, line_below(row["row"]), value=value, table=alike.table)))
    if not dropped["file"]:
        return rows, None
    import pyarrow as pa

    others = engine.given(pa.table(dropped))
    return rows.join(others, on=["file", "row"], how="anti"), Others(others, tuple(found))


def _suspect(columns: Sequence[Column], keys: Sequence[str]) -> nw.Expr:
    """The first rows, those with hardly a cell or with a word for a sum, and the names of columns again."""
    filled = reduce(add, (nw.when(nw.col(key).is_null()).then(0).otherwise(1) for key in keys))
    odd = [nw.col("row") == 0, filled <= 1]
    named: list[nw.Expr] = []
    for column in columns:
        cells = [row["cell"] for row in column.different if isinstance(row["cell"], str)]
        sums = {cell for cell in cells if means_total(clean(cell))}
        names = {cell for cell in cells if clean(cell) == column.name}
        if sums:
            odd.append(holds(nw.col(column.key).is_in(sorted(sums))))
        if names:
            named.append(nw.when(nw.col(column.key).is_in(sorted(names))).then(1).otherwise(0))
    if named:
        odd.append(reduce(add, named) * 2 > filled)
    return reduce(or_, odd)


def line_below(row: int) -> int:
    """Below the names; of Parquet, which has no line for them, as if it had one."""
    return row + 2


def as_text(cell: object) -> str:
    """A cell of Parquet as it would stand in a workbook."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, int | float):
        return number_text(cell)
    isoformat = getattr(cell, "isoformat", None)
    return isoformat() if isoformat else str(cell)
