"""One CSV file → a typed table and the problems found in it.

A row that cannot be used is left out whole and named; nothing is read as something else in silence.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.domain.problems import Problem
from dashboard.tables.cells import CellError, value_of
from dashboard.tables.schema import Field, Schema

_MEASURES = frozenset(
    ("volume", "base", "percent", "percent_low", "percent_high", "amount_rupiah", "value", "area_ha")
)
"""A cell here that cannot be read takes its row along, as a required cell does: without it the row
would say something else. Any other cell is set aside alone and counts as missing."""


_LONGEST_CELL = 131_072
"""Characters; the csv module's own limit, which other code in the process may have lifted."""


class Refused(Exception):
    """A file that cannot be used at all."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason)
        self.problem = problem


@dataclass(frozen=True)
class Table:
    """The rows that could be read.

    frame: the columns of the schema (decimals as `<name>_millionths`), all there even if the file
        lacks them, and `line`, the line in the file.
    """

    frame: pd.DataFrame
    problems: tuple[Problem, ...]


def read_table(path: Path, schema: Schema) -> Table:
    """Read a file by its schema.

    Raises:
        Refused: missing, empty or unreadable file, or a required column that is not there.
    """
    rows = _rows(_text_of(path, schema), schema)
    if not rows:
        raise Refused(Problem(schema.file, "file_empty"))
    (header_line, header), *body = rows
    fields, problems = _columns(header, header_line, schema)
    cells, lines, too_long = _cells(body, header, schema)
    frame, unreadable = _typed(cells, lines, fields, schema)
    frame, duplicates = _unique(frame, schema)
    if not body:
        problems.append(Problem(schema.file, "no_rows"))
    return Table(frame, (*problems, *too_long, *unreadable, *duplicates))


def empty_table(schema: Schema) -> pd.DataFrame:
    """The frame of a file without rows."""
    columns = {field.column: pd.Series(dtype=field.dtype) for field in schema.fields}
    return pd.DataFrame(columns | {"line": pd.Series(dtype="int64")})


def _text_of(path: Path, schema: Schema) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise Refused(Problem(schema.file, "file_missing")) from None
    except UnicodeDecodeError:
        raise Refused(Problem(schema.file, "not_utf8")) from None
    except OSError as error:
        details = {"why": error.strerror or ""}
        raise Refused(Problem(schema.file, "file_unreadable", details=details)) from None


def _rows(text: str, schema: Schema) -> list[tuple[int, list[str]]]:
    """The rows that hold anything, blanks taken off their cells, with the line each begins on."""
    lines = csv.reader(StringIO(text, newline=None))  # any usual line end
    rows, begins = [], 1
    try:
        for row in lines:
            if any(len(cell) > _LONGEST_CELL for cell in row):  # as a quote that is never closed makes
                raise csv.Error(f"field larger than field limit ({_LONGEST_CELL})")
            cells = [cell.strip() for cell in row]
            if any(cells):
                rows.append((begins, cells))
            begins = lines.line_num + 1
    except csv.Error as error:
        raise Refused(Problem(schema.file, "file_unreadable", details={"why": str(error)})) from None
    return rows


def _columns(header: list[str], line: int, schema: Schema) -> tuple[list[Field | None], list[Problem]]:
    """The field of each column of the file, None for one we do not know."""
    fields = [schema.field_called(name) for name in header]
    problems = [
        Problem(schema.file, "column_unknown", line=line, column=name)
        for name, field in zip(header, fields, strict=True)
        if field is None and name.strip()
    ]
    known = [field.name for field in fields if field]
    for name in known:
        if known.count(name) > 1:
            raise Refused(Problem(schema.file, "column_twice", line=line, column=name))
    missing = [field.name for field in schema.fields if field.required and field.name not in known]
    if missing:
        raise Refused(Problem(schema.file, "column_missing", line=line, column=", ".join(missing)))
    return fields, problems


def _cells(
    rows: list[tuple[int, list[str]]], header: list[str], schema: Schema
) -> tuple[list[list[str]], list[int], list[Problem]]:
    """The cells of each row; a short row is filled up, one with too many cells is left out."""
    cells, lines, problems = [], [], []
    for line, row in rows:
        if any(row[len(header) :]):
            problems.append(Problem(schema.file, "row_too_long", line=line, value=row[0]))
            continue
        cells.append([*row, *[""] * (len(header) - len(row))][: len(header)])
        lines.append(line)
    return cells, lines, problems


def _typed(
    cells: list[list[str]], lines: list[int], fields: list[Field | None], schema: Schema
) -> tuple[pd.DataFrame, list[Problem]]:
    columns = dict(zip([field.name for field in fields if field], _by_column(cells, fields), strict=True))
    frame, problems, bad_lines = empty_table(schema), [], set()
    values: dict[str, object] = {}
    for field in schema.fields:
        column = columns.get(field.name, [""] * len(cells))
        read, found = _read_column(column, field)
        values[field.column] = pd.array(read, dtype=field.dtype)
        for row, error in found:
            problem = _cell_problem(schema, field, lines[row], column[row], error)
            problems.append(problem)
            if problem.severity == "left_out":
                bad_lines.add(lines[row])
    if cells:
        frame = pd.DataFrame(values | {"line": lines})
    problems.sort(key=lambda problem: problem.line or 0)
    return frame[~frame["line"].isin(bad_lines)].reset_index(drop=True), problems


def _by_column(cells: list[list[str]], fields: list[Field | None]) -> Iterator[list[str]]:
    for index, field in enumerate(fields):
        if field:
            yield [row[index] for row in cells]


def _read_column(
    column: list[str], field: Field
) -> tuple[list[str | int | None], list[tuple[int, CellError]]]:
    """Values and errors by row; each different cell is read once."""
    values: dict[str, str | int | None] = {}
    errors: dict[str, CellError] = {}
    for cell in set(column):
        try:
            values[cell] = value_of(cell, field)
            if field.required and not cell:
                errors[cell] = CellError("required_empty")
        except CellError as error:
            values[cell], errors[cell] = None, error
    found = [(row, errors[cell]) for row, cell in enumerate(column) if cell in errors]
    return [values[cell] for cell in column], found


def _cell_problem(schema: Schema, field: Field, line: int, cell: str, error: CellError) -> Problem:
    softened = not (field.required or field.name in _MEASURES)
    return Problem(schema.file, error.reason, line, field.name, cell, error.details, softened)


def _unique(frame: pd.DataFrame, schema: Schema) -> tuple[pd.DataFrame, list[Problem]]:
    """Identical rows once; rows that share a key and differ are left out, all of them."""
    if not schema.key or frame.empty:
        return frame, []
    key, content = list(schema.key), [column for column in frame.columns if column != "line"]
    repeated = frame.duplicated(content)
    problems = [_about_row(schema, "row_twice", row) for row in frame[repeated].itertuples()]
    frame = frame[~repeated]
    conflicting = frame.duplicated(key, keep=False)
    problems += [_about_row(schema, "rows_conflict", row) for row in frame[conflicting].itertuples()]
    return frame[~conflicting].reset_index(drop=True), problems


def _about_row(schema: Schema, reason: str, row: Any) -> Problem:
    value = " · ".join(str(getattr(row, name)) for name in schema.key)
    return Problem(schema.file, reason, line=row.line, column=", ".join(schema.key), value=value)
