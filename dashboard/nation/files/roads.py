"""The two roads of a column: what an engine can prove to be plain it reads itself, all else our reader reads.

A plain cell is one that the reader of small files takes as it stands. Of a column that holds others, only
these, each once, go through that reader, with what the plain ones show of how its office writes numbers; the
engine puts the values back. Either way the rows and the problems are those of a small file.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

import narwhals as nw

from dashboard.domain.dataset.engine import distinct, first_case
from dashboard.domain.dataset.origins import numbered
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.score.rules import RULES
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.careful import Cells, read_cells, take_stock, without_other_rows
from dashboard.nation.files.plain import Column, column_at, holds
from dashboard.nation.files.sources import Alike
from dashboard.reading.builds.found import Found
from dashboard.reading.columns.cells import column_of, read_columns
from dashboard.reading.columns.header import indicator_of

OF_PLACE = ("location_id", "city", "spelling")
"""What the spelling of a place tells of a row."""


def read_plain(engine: Engine, alike: Alike, known: Frame | None = None) -> "Read":
    """The rows of plain files.

    Args:
        known: location_id of all places, for a table of rows about them: what is among them is plain.

    Raises:
        TooDirty: they are not as plain as they looked.
    """
    rows = _opened(engine, alike, range(len(alike.files)))
    place = next((at for at, meant in alike.fields.items() if meant.name == "location_id"), None)
    if known is None or place is None:
        return _read(engine, alike, rows, rows, None)
    listed = known.select(nw.col("location_id").alias(f"c{place}"), known=nw.lit(1))
    return _read(engine, alike, rows, rows.join(listed, on=f"c{place}", how="left"), place)


def _opened(engine: Engine, alike: Alike, files: Sequence[int]) -> Frame:
    """The rows of some of the files as they stand there, by the position of each column and file."""
    paths = [alike.files[at].path for at in files]
    keys = [f"c{at}" for at in range(len(alike.names))]
    if alike.delimiter is not None:
        return engine.csv(paths, keys, alike.delimiter)
    rows = engine.parquet(paths)
    columns = [nw.col(name).alias(key) for name, key in zip(alike.names, keys, strict=True)]
    number = first_case(*((nw.col("file") == at, nw.lit(file)) for at, file in enumerate(files)))
    return rows.select(*columns, "row", file=nw.col("file") if len(files) == len(alike.files) else number)


def _read(engine: Engine, alike: Alike, rows: Frame, judged: Frame, place: int | None) -> "Read":
    """rows: as they stand there; judged: the same with `known`, where places are known."""
    found = list(_about_files(alike))
    columns = [column_at(engine, judged, alike, at, listed=place is not None) for at in alike.fields]
    take_stock(engine, judged, alike, columns)
    rest, others = without_other_rows(engine, judged, alike, columns)
    if others is not None:
        found += others.found
        take_stock(engine, rest, alike, columns)
        rows = rows.join(others.rows, on=["file", "row"], how="anti")
    cells = read_cells(alike, columns)
    spelled = {}
    if place is not None:
        column = next(column for column in columns if column.at == place)
        counts = {(row["file"], row["cell"]): row for row in column.different}
        spelled = {
            key: (cell, counts[key]) for key, cell in cells.values[column.key].items() if cell is not None
        }
    no_data = None if others is None else others.rows
    return Read(engine, alike, rows, no_data, tuple(columns), cells, place, (*found, *cells.found), spelled)


def _about_files(alike: Alike) -> Iterator[Found]:
    """What is to know of files as a whole: columns that none of ours are, or that are not there."""
    for source, said in zip(alike.files, alike.said, strict=True):
        for at, name in enumerate(alike.names):
            if at not in alike.fields:
                yield Found(Problem(source.name, "column_unknown", 1, name, table=alike.table))
        for name, told in said.items():
            reason = "year_from_name" if name == "year" else "column_assumed"
            yield Found(Problem(source.name, reason, 1, name, details={"read": told}, table=alike.table))


@dataclass(frozen=True)
class Read:
    """Plain files, proven and understood: what is left is for the engine to do.

    Attributes:
        no_data: file, row: what is none of its rows.
        spelled: by file and cell how places are written that are not known as they stand there, cleaned, and
            the rows of each.
    """

    engine: Engine
    alike: Alike
    rows: Frame
    no_data: Frame | None
    columns: tuple[Column, ...]
    cells: Cells
    place: int | None
    found: tuple[Found, ...]
    spelled: Mapping[tuple[int, Any], tuple[str, Mapping[str, Any]]]

    def cities(self, places: Frame) -> Frame:
        """file, city: where there are rows of which city. places: `cell` and `city`."""
        key = f"c{self.place}"
        known = places.select(nw.col("cell").alias(key), "city")
        return distinct(self.rows.select("file", key).join(known, on=key, how="inner"), "file", "city")

    def _rows(self, of: Sequence[int] | None) -> Frame:
        """The rows of some of the files; where they are Parquet no other is opened."""
        if of is None or len(of) == len(self.alike.files):
            return self.rows
        if self.alike.delimiter is not None:
            return self.rows.filter(nw.col("file").is_in(list(of)))
        rows = _opened(self.engine, self.alike, of)
        return rows if self.no_data is None else rows.join(self.no_data, on=["file", "row"], how="anti")

    def frame(
        self, files: Sequence[int], places: Frame | None = None, of: Sequence[int] | None = None
    ) -> Frame:
        """The typed rows: the columns of the schema and `line`, without the rows that cannot be used.

        Args:
            files: the number of each file among those of its table, from 0.
            places: `cell`, how a place is written, and `location_id`, which one it is, with the others of
                OF_PLACE, that each row then has: rows of others are left out. Without it every row is there,
                its place as it was read.
            of: the positions of the files that are opened; all of them where it is None.
        """
        rows = self._rows(of)
        values: dict[str, nw.Expr] = {}
        lost: list[nw.Expr] = []
        if places is not None and self.place is not None:
            rows = rows.join(places.rename({"cell": f"c{self.place}"}), on=f"c{self.place}", how="inner")
            values |= {name: nw.col(name) for name in OF_PLACE}
        for column in self.columns:
            if column.field.column in values:
                continue
            rows, value, bad = self._value(rows, column)
            lost += bad
            values[column.field.column] = value
        if lost:
            rows = rows.filter(~reduce(or_, lost))
        values |= _said(self.alike, self._present)
        of_file: nw.Expr = nw.col("file") + files[0] if _in_a_row(files) else _numbers(files)
        values["line"] = numbered(nw.col("row") + 2, 0) + numbered(0, 1) * of_file
        order = [*(one.column for one in self.alike.schema.fields), "line"]
        order += [name for name in OF_PLACE[1:] if name in values]
        frame = rows.select(**{name: values[name] for name in order})
        if self.alike.table != "indicators":
            return frame
        keys = next(
            self.cells.values[column.key] for column in self.columns if column.field.name == "indicator"
        )
        return _by_rule(frame, dict.fromkeys(keys.values()))

    @property
    def _present(self) -> set[str]:
        return {column.field.name for column in self.columns}

    @property
    def silent(self) -> dict[str, nw.Expr]:
        """The columns that no file has or tells of, as they stand in every row."""
        told = {name for said in self.alike.said for name in said}
        columns = {one.name: one.column for one in self.alike.schema.fields}
        said = _said(self.alike, self._present | told)
        return {column: said[column] for name, column in columns.items() if column in said}

    def words(self, name: str) -> list[str] | None:
        """The different texts of a column as they were read; None where nobody looked at each."""
        column = next((column for column in self.columns if column.field.name == name), None)
        if column is None:
            return None
        values = self.cells.values[column.key].values()
        return (
            None
            if column.plain is not None
            else [value for value in dict.fromkeys(values) if value is not None]
        )

    def _value(self, rows: Frame, column: Column) -> tuple[Frame, nw.Expr, list[nw.Expr]]:
        """The value of a column, with what has to be joined for it, and when its row is lost."""
        cell, known, lost = nw.col(column.key), column.field, []
        mapped, bad = self.cells.values[column.key], self.cells.bad[column.key]
        value = column.value
        if bad or any(kept != typed for (_, typed), kept in mapped.items()):
            put = _mapping(self.engine, column, mapped, bad)
            rows = rows.join(put, on=["file", column.key], how="left")
            found = nw.col(f"v{column.at}")
            if column.at == self.place:
                value = nw.coalesce(found, value)
            else:
                value = found if column.plain is None else nw.when(column.plain).then(value).otherwise(found)
            lost.append(holds(nw.col(f"b{column.at}")))
        if known.required and any(typed is None for _, typed in mapped):
            lost.append(cell.is_null())
        if column.filled_up:
            value = nw.when(~cell.is_null()).then(value).otherwise(nw.lit(known.default))
        return rows, value, lost


def _in_a_row(files: Sequence[int]) -> bool:
    return list(files) == list(range(files[0], files[0] + len(files)))


def _numbers(files: Sequence[int]) -> nw.Expr:
    return first_case(*((nw.col("file") == at, nw.lit(number)) for at, number in enumerate(files)))


def _mapping(
    engine: Engine, column: Column, values: Mapping[tuple[int, Any], Any], bad: frozenset[tuple[int, Any]]
) -> Frame:
    import pyarrow as pa

    keys = [key for key in values if key[1] is not None]
    kind = pa.int64() if column.field.numeric else pa.string()
    return engine.given(
        pa.table(
            {
                "file": pa.array([file for file, _ in keys], pa.int64()),
                column.key: pa.array([cell for _, cell in keys]) if keys else pa.array([], pa.string()),
                f"v{column.at}": pa.array([values[key] for key in keys], kind),
                f"b{column.at}": pa.array([key in bad for key in keys], pa.bool_()),
            }
        )
    )


def _said(alike: Alike, present: set[str]) -> dict[str, nw.Expr]:
    """Columns that the files lack: what each says otherwise, or nothing."""
    found = {}
    for one in alike.schema.fields:
        if one.name in present:
            continue
        kind = nw.Int64 if one.numeric else nw.String
        expression: nw.Expr = nw.lit(one.default if one.default is not None else None).cast(kind)
        told: dict[str, list[int]] = {}
        for file, said in enumerate(alike.said):
            if one.name in said:
                told.setdefault(said[one.name], []).append(file)
        for word, files in told.items():
            known = read_columns([column_of(one, [word])], None)[0].of[word]
            expression = (
                nw.when(nw.col("file").is_in(files)).then(nw.lit(known).cast(kind)).otherwise(expression)
            )
        found[one.column] = expression
    return found


def _by_rule(frame: Frame, indicators: Iterable[Any]) -> Frame:
    """Codes of criteria (2b, 4c) as the rule of their row numbers them."""
    for key in indicators:
        for rule in RULES:
            meant = indicator_of(key, rule) if isinstance(key, str) else key
            if meant != key:
                mine = (nw.col("indicator") == key) & (nw.col("rule") == rule)
                frame = frame.with_columns(
                    indicator=nw.when(mine).then(nw.lit(meant)).otherwise(nw.col("indicator"))
                )
    return frame
