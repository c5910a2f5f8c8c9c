"""One sheet → a typed table and the problems found in it.

A row that cannot be used is left out whole and named; nothing is read as something else in silence.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from dashboard.domain.dataset.dataset import ColumnRead
from dashboard.domain.dataset.problems import REASONS, Detail, Problem, Word
from dashboard.domain.dataset.rows import tuples
from dashboard.reading.columns.cells import CellError, Remark, Values, column_of, read_columns
from dashboard.reading.columns.good_shares import Good, as_deficits
from dashboard.reading.columns.header import (
    Header,
    check_top,
    counts_rows,
    find_header,
    indicator_of,
    is_known,
    meaning_of,
    missing_columns,
    not_understood,
    wide_columns,
)
from dashboard.reading.columns.headings import WideColumn
from dashboard.reading.columns.placed import levels_in, spelled, spelling, told_by, without_counts
from dashboard.reading.columns.row_units import at_odds_with_rows, unit_of_volumes
from dashboard.reading.columns.rows import Body, Coded, listed, read_body
from dashboard.reading.columns.schema import Field, Schema
from dashboard.reading.columns.shares import decided
from dashboard.reading.columns.wide import as_long
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, shown
from dashboard.reading.spellings.units import heading_of, unmarked
from dashboard.reading.spellings.words import key_of, means_missing, plain, stage_of

MEASURES = frozenset(
    ("volume", "base", "percent", "percent_low", "percent_high", "amount_rupiah", "value", "area_ha")
)
"""A cell here that cannot be read takes its row along, as a required cell does: without it the row
would say something else. Any other cell is set aside alone and counts as missing."""


@dataclass(frozen=True)
class TableRead:
    """The rows that could be read.

    frame: the columns of the schema (decimals as `<name>_millionths`), all there even if the file
        lacks them, and `line`, the line in the file.
    columns: how each column of the file was read.
    """

    frame: pd.DataFrame
    problems: tuple[Problem, ...]
    columns: tuple[ColumnRead, ...]


def read_table(sheet: Sheet, schema: Schema, limits: Limits) -> TableRead:
    """Read a sheet by the schema of its table.

    Raises:
        Refused: empty, unreadable or beyond the limits, or a required column that is not there.
    """
    header = find_header(sheet, schema, limits)
    if header is None or missing_columns(header.names, schema, sheet.year):
        check_top(sheet, limits)
    if header is None:
        raise Refused(Problem(sheet.name, "file_empty"))
    _check_columns(sheet, header, schema)
    body, problems = read_body(sheet, header, _figures(header, schema), limits)
    problems = [*_about_file(sheet, header, body, problems), *problems]
    fields, found = _fields(sheet, header, body, schema)
    frame, unreadable = _typed(sheet, header, fields, schema, limits)
    unique, repeated = unique_rows(sheet, frame, schema)
    problems += found + unreadable + repeated
    located = tuple(replace(problem, table=schema.table) for problem in problems)
    columns = tuple(_columns_read(sheet, header, fields, schema, len(body.lines)))
    return TableRead(unique, tuple(_with_place(located, frame)), columns)


@cache
def empty_table(schema: Schema) -> pd.DataFrame:
    """The frame of a file without rows; shared, so never change it."""
    columns = {field.column: pd.Series(dtype=field.dtype) for field in schema.fields}
    return pd.DataFrame(columns | {"line": pd.Series(dtype="int64")})


def _check_columns(sheet: Sheet, header: Header, schema: Schema) -> None:
    wide = wide_columns(header.names, schema)
    meant: set[str] = set()
    for name in header.names:
        meaning = meaning_of(name, schema, wide)
        if meaning and meaning in meant:
            known = schema.field_called(name)
            raise Refused(Problem(sheet.name, "column_twice", header.line, known.name if known else name))
        meant.add(meaning)
    missing = missing_columns(header.names, schema, sheet.year)
    if missing:
        details = {"unknown": not_understood(header.names, schema)}
        raise Refused(Problem(sheet.name, "column_missing", header.line, ", ".join(missing), details=details))


def _figures(header: Header, schema: Schema) -> frozenset[int]:
    """Where figures stand that belong to one row; a year, or the number of an RW, may hold for several."""
    wide = wide_columns(header.names, schema)
    return frozenset(at for at, name in enumerate(header.names) if _belongs_to_a_row(name, schema, wide))


def _belongs_to_a_row(name: str, schema: Schema, wide: Mapping[str, WideColumn]) -> bool:
    field = schema.field_called(name)
    if field is not None:
        return field.numeric and field.name != "year"
    return bool(meaning_of(name, schema, wide))


def _about_file(sheet: Sheet, header: Header, body: Body, found: list[Problem]) -> Iterator[Problem]:
    """What is to know of the file as a whole, beside what was found in its rows."""
    yield from sheet.problems
    if header.above:
        yield Problem(sheet.name, "lines_above", 1, details={"n": str(header.above)})
    if not sheet.whole:
        yield Problem(sheet.name, "last_line_open")
    if not len(body.lines) and not any(problem.severity == "left_out" for problem in found):
        yield Problem(sheet.name, "no_rows")


@dataclass(frozen=True)
class _Fields:
    """The coded cells of each field, the line of each row, and what the file calls each column.

    otherwise: columns that are read as another field than their heading says, or as none.
    wide: the columns of a wide table.
    """

    coded: dict[str, Coded]
    names: dict[str, str]
    origin: dict[str, list[str]]
    lines: np.ndarray
    otherwise: dict[str, str]
    wide: Mapping[str, WideColumn]

    def name(self, field: Field, row: int) -> str:
        """What the file calls the column that a field of a row comes from."""
        return self.origin[field.name][row] if field.name in self.origin else self.names[field.name]


def _fields(sheet: Sheet, header: Header, body: Body, schema: Schema) -> tuple[_Fields, list[Problem]]:
    origin: dict[str, list[str]] = {}
    body, used, counted = _located(sheet, header, body, schema)
    at_odds = at_odds_with_rows(body, schema)
    choice = decided(wide_columns(body.names, schema), body, schema, sheet.name, header.line)
    unread, wide = {*at_odds, *choice.unread}, choice.wide
    body = replace(body, names=tuple("" if name in unread else name for name in body.names))
    unknown = [name for name in body.names if name and not meaning_of(name, schema, wide)]
    if wide:
        body, origin = (long := as_long(body, schema, wide)).body, long.origin
    coded = {
        field.name: column
        for name, column in zip(body.names, body.columns, strict=True)
        if (field := schema.field_called(name))
    }
    names = {field.name: name for name in body.names if (field := schema.field_called(name))}
    if used:
        names["location_id"] = " + ".join(used)
    otherwise = dict.fromkeys(unread, "")
    if status_tells_stage(coded, schema):
        column, name = coded.pop("status"), names.pop("status")
        otherwise[name] = "" if "stage" in coded else "stage"
        if "stage" in coded:
            unknown.append(name)
        else:
            coded["stage"], names["stage"] = column, name
    problems = [
        Problem(sheet.name, _why_unknown(name, schema), header.line, name)
        for name in (*unknown, *at_odds)
        if not counts_rows(name) and name not in used
    ]
    problems += counted
    problems += choice.told
    for field in schema.fields:
        said = said_of(field, sheet, body.names, schema) if field.name not in coded else None
        if said:
            coded[field.name] = Coded((said,), np.zeros(len(body.lines), dtype="int32"))
            names[field.name] = field.name
            reason = "year_from_name" if field.name == "year" else "column_assumed"
            problems.append(Problem(sheet.name, reason, header.line, field.name, details={"read": said}))
    return _Fields(coded, names, origin, body.lines, otherwise, wide), problems


def status_tells_stage(coded: Mapping[str, Coded], schema: Schema) -> bool:
    """Whether a column Status of works says how far they are, and in no cell what kind of figure it is."""
    if "stage" not in schema.columns or "status" not in coded:
        return False
    cells = [cell for cell in coded["status"].cells if not means_missing(cell)]
    of_figures = any(key_of("status", cell) for cell in cells)
    return not of_figures and any(stage_of(cell) for cell in cells)


def _why_unknown(name: str, schema: Schema) -> str:
    """Whether a column would be known if its heading did not say what its figures are in."""
    heading = heading_of(name)
    return "column_unit" if heading.measure and is_known(plain(heading.bare), schema) else "column_unknown"


def _columns_read(
    sheet: Sheet, header: Header, fields: _Fields, schema: Schema, rows: int
) -> Iterator[ColumnRead]:
    """What became of each column, and what stands in for those that are not there."""
    composed = fields.names.get("location_id", "").split(" + ")
    for name in header.names:
        if name and not counts_rows(name):
            meant, how = _meant(name, schema, name in composed, fields.wide)
            if name in fields.otherwise:
                meant = fields.otherwise[name]
                how = "renamed" if meant else "not_read"
            yield ColumnRead(sheet.name, name, schema.table, meant, how, rows)
    for field in schema.fields:
        if said_of(field, sheet, header.names, schema) and field.name not in _called(header, schema, fields):
            how = "from_name" if field.name == "year" else "assumed"
            yield ColumnRead(sheet.name, "", schema.table, field.name, how, rows)


def _meant(name: str, schema: Schema, composed: bool, wide: Mapping[str, WideColumn]) -> tuple[str, str]:
    meaning = meaning_of(name, schema, wide) or ("location_id" if composed else "")
    if not meaning:
        return "", "not_read"
    return meaning, "known" if plain(name) == plain(meaning) else "renamed"


def _called(header: Header, schema: Schema, fields: _Fields) -> set[str]:
    names = (name for name in header.names if name not in fields.otherwise)
    return {field.name for name in names if (field := schema.field_called(name))}


def said_of(field: Field, sheet: Sheet, names: Iterable[str], schema: Schema) -> str | None:
    """What a file without the column says otherwise: by its name, a heading, or as nothing else is usual."""
    if field.name == "year":
        return sheet.year
    if field.name == "unit":
        return unit_of_volumes(names, schema)
    return sheet.name if field.assumed == "file" else field.assumed


def _located(
    sheet: Sheet, header: Header, body: Body, schema: Schema
) -> tuple[Body, tuple[str, ...], list[Problem]]:
    """The rows with a column for the place, and the columns that it was put together from.

    Where RTs or RWs have a column of their own, a column for the place (`Lokasi`) names what they lie in.
    """
    levels = levels_in(body.names)
    named = next((at for at, name in enumerate(body.names) if schema.means(name, "location_id")), None)
    own = named is not None and (schema.table == "locations" or set(levels.values()) == {named})
    if "location_id" not in schema.columns or own or levels.keys().isdisjoint(("rt", "rw")):
        return body, (), []
    places = spelled(levels) | ({"": named} if named is not None and named not in levels.values() else {})
    column, counted = _composed(body, places, schema)
    used = tuple(body.names[at] for at in places.values())
    others = [at for at in range(len(body.names)) if at != named]
    names = (*(body.names[at] for at in others), "location_id")
    problems = [Problem(sheet.name, reason, header.line, body.names[levels["rt"]]) for reason in counted]
    return Body(names, (*(body.columns[at] for at in others), column), body.lines), used, problems


def _composed(body: Body, places: dict[str, int], schema: Schema) -> tuple[Coded, list[str]]:
    """`RT 2 RW 6, Kampung Bugis` from columns of their own, and the doubt whether they count RTs."""
    year = next((at for at, name in enumerate(body.names) if schema.means(name, "year")), None)
    read = [body.columns[at] for at in (*places.values(), *([] if year is None else [year]))]
    codes = np.stack([column.codes for column in read], axis=1)
    different, inverse = np.unique(codes, axis=0, return_inverse=True)
    names = {level: body.names[at] for level, at in places.items()}
    rows = []
    for row in different.tolist():
        cells = [column.cells[code] for column, code in zip(read, row, strict=True)]
        told = told_by(dict(zip(places, cells, strict=False)), names)
        rows.append((told, "" if year is None else cells[-1]))
    rows, counted = without_counts(rows, names, schema.table)
    vocabulary: dict[str, int] = {}
    renumbered = [vocabulary.setdefault(spelling(told), len(vocabulary)) for told, _ in rows]
    return Coded(tuple(vocabulary), np.array(renumbered, dtype="int32")[inverse.ravel()]), counted


def _typed(
    sheet: Sheet, header: Header, fields: _Fields, schema: Schema, limits: Limits
) -> tuple[pd.DataFrame, list[Problem]]:
    """The frame of the rows that can be used, and what is wrong with the others."""
    present = [field for field in schema.fields if field.name in fields.coded]
    columns = [column_of(field, fields.coded[field.name].cells) for field in present]
    read = dict(zip((field.name for field in present), read_columns(columns, header.delimiter), strict=True))
    frame = pd.DataFrame(
        {field.column: _array(field, fields, read.get(field.name), limits.cell) for field in schema.fields}
        | {"line": fields.lines}
    )
    problems: list[Problem] = []
    bad = np.zeros(len(frame), dtype=bool)
    for field in present:
        values, coded = read[field.name], fields.coded[field.name]
        errors = errors_of(values, field, limits)
        told: set[tuple[int, str]] = set()  # a row of the file may have become several
        for row in np.flatnonzero(coded.where(errors.__contains__)):
            cell = coded.cell(int(row))
            problem = _cell_problem(sheet, field, fields, int(row), cell, errors[cell])
            bad[row] |= problem.severity == "left_out"
            if (place := (int(fields.lines[row]), fields.name(field, int(row)))) not in told:
                problems.append(_of_its_year(problem, frame, int(row)))
                told.add(place)
        problems += _remarks(sheet, field, fields, values.remarks)
    if "indicator" in frame.columns and "rule" in frame.columns:
        frame["indicator"] = _by_rule(frame)
        frame, good = as_deficits(frame)
        for found in good:
            problems += _of_good(sheet, fields, found, schema)
            bad[list(found.rows)] |= REASONS[found.reason] == "left_out"
    problems.sort(key=lambda problem: problem.line or 0)
    frame["left_out"] = bad
    return frame, problems


def _array(field: Field, fields: _Fields, values: Values | None, longest: int) -> Any:
    if values is None:
        return pd.array([field.default], dtype=field.dtype).take(np.zeros(len(fields.lines), dtype="int64"))
    coded = fields.coded[field.name]
    known = [values.of[cell] for cell in coded.cells]
    if is_prose(field):
        known = [value[:longest] if isinstance(value, str) else value for value in known]
    different = pd.array(known, dtype=field.dtype)
    return different.take(coded.codes) if len(coded.cells) else different


def is_prose(field: Field) -> bool:
    """Whether a text still says the same when its end is cut off; a key or a word of a list does not."""
    return not (
        field.numeric
        or field.date
        or field.words
        or field.name.endswith("_id")
        or field.name == "location_id"
    )


def errors_of(values: Values, field: Field, limits: Limits) -> dict[str, CellError]:
    """Why cells cannot be read, or not whole; by cell."""
    errors = dict(values.errors)
    for cell, value in values.of.items():
        if len(cell) > limits.cell:
            reason = "text_cut" if is_prose(field) else "cell_too_long"
            errors[cell] = CellError(reason, limit=str(limits.cell))
        elif field.required and value is None and cell not in errors:
            errors[cell] = CellError("required_empty")
    return errors


def _by_rule(frame: pd.DataFrame) -> pd.Series:
    """Codes of criteria (2b, 4c) as the rule of their row numbers them."""
    pairs = frame[["indicator", "rule"]].dropna().drop_duplicates()
    indicators = frame["indicator"].copy()
    for row in pairs.itertuples():
        key = indicator_of(row.indicator, row.rule)
        if key != row.indicator:
            indicators[(frame["indicator"] == row.indicator) & (frame["rule"] == row.rule)] = key
    return indicators


def _of_its_year(problem: Problem, frame: pd.DataFrame, row: int) -> Problem:
    """A problem with the year of its row: a line of a file may hold several years side by side."""
    year = frame["year"].iat[row] if "year" in frame.columns else pd.NA
    return problem if pd.isna(year) else replace(problem, year=int(year))


def _cell_problem(
    sheet: Sheet, field: Field, fields: _Fields, row: int, cell: str, error: CellError
) -> Problem:
    softened = not (field.required or field.name in MEASURES)
    line = int(fields.lines[row])
    return Problem(
        sheet.name,
        error.reason,
        line,
        fields.name(field, row),
        shown(unmarked(cell)[0]),
        error.details,
        softened,
    )


def _remarks(sheet: Sheet, field: Field, fields: _Fields, remarks: tuple[Remark, ...]) -> Iterator[Problem]:
    """Each remark on the first row of each column that it is about, with how many there are."""
    coded = fields.coded[field.name]
    about = {cell: number for number, remark in enumerate(remarks) for cell in remark.cells}
    of_cells = np.fromiter((about.get(cell, -1) for cell in coded.cells), "int64", len(coded.cells))
    numbers = of_cells[coded.codes]
    if field.name not in fields.origin:  # a row of the file may have become several
        numbers[1:][(fields.lines[1:] == fields.lines[:-1]) & (numbers[1:] == numbers[:-1])] = -1
    names = fields.origin.get(field.name, ())
    known = {name: at for at, name in enumerate(dict.fromkeys(names or ("",)))}
    if names:  # a remark on each column
        of_names = np.fromiter(map(known.__getitem__, names), "int64", len(names))
        numbers = np.where(numbers < 0, -1, numbers * len(known) + of_names)
    rows = np.flatnonzero(numbers >= 0)
    found, first, counts = np.unique(numbers[rows], return_index=True, return_counts=True)
    for number, row, n in zip(found, rows[first].tolist(), counts, strict=True):
        remark, cell = remarks[number // len(known)], coded.cell(row)
        details = {"read": remark.cells[cell], "n": str(n)}
        if remark.reason == "formula_error":
            details["lines"] = listed(fields.lines[numbers == number].tolist())
        name, line, typed = fields.name(field, row), int(fields.lines[row]), shown(unmarked(cell)[0])
        yield Problem(sheet.name, remark.reason, line, name, typed, details)


_SHARES = ("percent", "percent_low", "percent_high")
_OF_GOOD = {"good_volume": ("volume",), "good_fraction": _SHARES, "good_share": _SHARES}


def _of_good(sheet: Sheet, fields: _Fields, good: Good, schema: Schema) -> Iterator[Problem]:
    """That rows speak of what is good: once where they are turned round, for each that is left out."""
    turned = good.reason == "good_share"
    column = next(schema.columns[name] for name in _OF_GOOD[good.reason] if name in fields.coded)
    details: dict[str, Detail] = {"indicator": Word("indicator", good.indicator), "n": str(len(good.rows))}
    for row in good.rows[: 1 if turned else None]:
        yield Problem(
            sheet.name, good.reason, int(fields.lines[row]), fields.name(column, row), good.name, details
        )


def unique_rows(sheet: Sheet, frame: pd.DataFrame, schema: Schema) -> tuple[pd.DataFrame, list[Problem]]:
    """Identical rows once; rows that share a key and differ are left out, all of them."""
    frame = frame[~frame["left_out"]].drop(columns="left_out")
    content = [column for column in frame.columns if column != "line"]
    shared = frame[frame.duplicated(list(schema.key) or content, keep=False)]  # few: the rest is not compared
    if shared.empty:
        return frame.reset_index(drop=True), []
    repeated = shared[shared.duplicated(content)]
    left = shared.drop(repeated.index)
    conflicting = left[left.duplicated(list(schema.key), keep=False)] if schema.key else left[:0]
    problems = [
        _about_row(sheet, reason, row, schema)
        for reason, rows in (("row_twice", repeated), ("rows_conflict", conflicting))
        for row in rows.itertuples()
    ]
    return frame.drop([*repeated.index, *conflicting.index]).reset_index(drop=True), problems


def _about_row(sheet: Sheet, reason: str, row: Any, schema: Schema) -> Problem:
    key = schema.key or (schema.fields[0].name,)
    cells = [getattr(row, name) for name in key]
    value = " · ".join(str(cell) for cell in cells if not pd.isna(cell))
    typed = sheet.typed.get(row.line)
    return Problem(sheet.name, reason, row.line, ", ".join(key), value, {"typed": typed} if typed else {})


def _with_place(problems: tuple[Problem, ...], frame: pd.DataFrame) -> Iterator[Problem]:
    """Problems with the place, the year and the activity that their row is about, and its money."""
    wanted = ("line", "location_id", "year", "activity_id", "amount_rupiah", "amount_kind")
    named = [name for name in wanted if name in frame.columns]
    lines = {problem.line for problem in problems}
    rows = frame[frame["line"].isin(lines)].drop_duplicates("line")
    about = {row[0]: dict(zip(named, row, strict=True)) for row in tuples(rows, named)}
    for problem in problems:
        row = about.get(problem.line, {})
        place = row.get("location_id", problem.place)
        year = row.get("year") if problem.year is None else problem.year
        rupiah = row.get("amount_rupiah")
        money = None if rupiah is None else (str(row.get("amount_kind") or "unstated"), int(rupiah))
        yield replace(problem, place=place, year=year, activity=row.get("activity_id"), money=money)
