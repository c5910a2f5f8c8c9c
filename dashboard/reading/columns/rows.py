"""The rows of a sheet below its header → columns of coded cells, and the rows that are no data.

A column keeps each different cell once and a code a row, so that a cell is read once however often it
stands in the file, and a column can be judged as a whole.
"""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.columns.header import Header, counts_rows
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.plain_csv import read_plain_csv
from dashboard.reading.sheets.sheets import BROKEN, Row, Sheet, clean, hides, shown
from dashboard.reading.spellings.numbers import number_of
from dashboard.reading.spellings.units import changes_figures, heading_of, marked
from dashboard.reading.spellings.words import means_missing, means_total, plain

_AT_ONCE = 10_000
"""Rows that are taken apart together."""

_LISTED = 10
"""Lines that a sentence lists."""

_FEWEST_COLUMNS = 3
"""A table with fewer has rows that look like footnotes."""

_WHOLE, _DECIMALS = re.compile(r"(?:rp\.?\s*)?-?\d+", re.IGNORECASE), re.compile(r"\d+(?!\w)")
"""The halves of a figure that a decimal comma without quotes leaves in two cells."""


@dataclass(frozen=True)
class Coded:
    """One column: its different cells as they are cleaned, and a code for each row."""

    cells: tuple[str, ...]
    codes: np.ndarray

    def take(self, rows: np.ndarray) -> "Coded":
        """Some of the rows."""
        return replace(self, codes=self.codes[rows])

    def where(self, test: Callable[[str], bool]) -> np.ndarray:
        """For each row, whether its cell passes."""
        passing = np.fromiter((test(cell) for cell in self.cells), bool, len(self.cells))
        return passing[self.codes] if len(self.cells) else np.zeros(0, bool)

    def cell(self, row: int) -> str:
        """The cell of a row."""
        return self.cells[int(self.codes[row])]


@dataclass(frozen=True)
class Body:
    """Rows of a table: by column of the file, and the line of each row."""

    names: tuple[str, ...]
    columns: tuple[Coded, ...]
    lines: np.ndarray

    def row(self, at: int) -> list[str]:
        """The cells of a row."""
        return [column.cell(at) for column in self.columns]

    def take(self, rows: np.ndarray) -> "Body":
        """Some of the rows."""
        return Body(self.names, tuple(column.take(rows) for column in self.columns), self.lines[rows])


def read_body(
    sheet: Sheet, header: Header, figures: Container[int], limits: Limits
) -> tuple[Body, list[Problem]]:
    """The rows below the header, cleaned; rows that only look like data are named and not among them.

    Args:
        figures: the columns whose cells belong to one row each: a figure in a cell merged over several
            rows counts in the first.
    """
    problems: list[Problem] = []
    short: dict[int, str] = {}
    raw = _plain_rows(sheet, header, limits) or _any_rows(sheet, header, figures, limits, short, problems)
    body = raw if sheet.cleaned else replace(raw, columns=tuple(_cleaned(column) for column in raw.columns))
    problems += _hidden(body, raw, sheet.name)
    if BROKEN in (sheet.text or ""):
        problems += _broken(body, sheet.name)
    body, moved = _moved(sheet.name, body, header, figures)
    problems += moved
    body, other = _without_other_rows(sheet.name, body)
    lines_of_data = set(body.lines.tolist())
    problems += other
    body = replace(body, columns=tuple(_in_units(body, figures)))
    problems += [
        Problem(sheet.name, "row_short", line, value=shown(cell))
        for line, cell in short.items()
        if line in lines_of_data
    ]
    return body, problems


def _plain_rows(sheet: Sheet, header: Header, limits: Limits) -> Body | None:
    """The rows as they stand in a file, where all of them are plain."""
    if sheet.text is None or header.delimiter is None:
        return None
    first = header.last + 1
    read = read_plain_csv(sheet.text, header.delimiter, first, len(header.names))
    if read is None or header.last + read.rows > limits.rows:  # row by row it is said what is wrong
        return None
    limits.spend(sheet.name, rows=read.rows)
    columns = tuple(Coded(tuple(cells), codes) for cells, codes in read.columns)
    return Body(header.names, columns, np.arange(first, first + read.rows, dtype="int64"))


def _any_rows(
    sheet: Sheet,
    header: Header,
    figures: Container[int],
    limits: Limits,
    short: dict[int, str],
    problems: list[Problem],
) -> Body:
    """The rows one by one, made as wide as the header."""
    lines: list[int] = []
    codes: list[list[int]] = [[] for _ in header.names]
    vocabularies: list[dict[str, int]] = [{} for _ in header.names]
    below = _once(header.body(sheet, limits), sheet, header, figures, problems)
    rows = _fitted(below, sheet, header, figures, short, problems)
    while batch := list(islice(rows, _AT_ONCE)):
        lines += [line for line, _ in batch]
        for known, taken, cells in zip(
            vocabularies, codes, zip(*(row for _, row in batch), strict=True), strict=True
        ):
            for cell in dict.fromkeys(cells):
                known.setdefault(cell, len(known))
            taken.extend(map(known.__getitem__, cells))
    coded = zip(vocabularies, codes, strict=True)
    columns = tuple(Coded(tuple(known), np.array(taken, dtype="int32")) for known, taken in coded)
    return Body(header.names, columns, np.array(lines, dtype="int64"))


def _once(
    rows: Iterator[Row], sheet: Sheet, header: Header, figures: Container[int], problems: list[Problem]
) -> Iterator[Row]:
    """Rows in which no figure stands again that belongs to a row above."""
    for line, row in rows:
        again = [at for at in range(len(header.names)) if (line, at) in sheet.repeated and at in figures]
        for at in again:
            problems.append(Problem(sheet.name, "figure_merged", line, header.names[at], shown(row[at])))
        yield line, ["" if at in again else cell for at, cell in enumerate(row)] if again else row


def _fitted(
    rows: Iterator[Row],
    sheet: Sheet,
    header: Header,
    figures: Container[int],
    short: dict[int, str],
    problems: list[Problem],
) -> Iterator[Row]:
    """Rows as wide as the header: a short one is filled up, one with too many cells left out.

    It is left out even where the last ones are empty: a sign inside a text, or a decimal comma without
    quotes, has moved the cells behind it. Only a row with one cell in all has none that could have moved.
    """
    width = len(header.names)
    for line, row in rows:
        if len(row) == width:
            yield line, row
        elif len(row) > width and sum(bool(cell.strip()) for cell in row) <= 1:
            yield line, [*row[: width - 1], "".join(row[width - 1 :])]
        elif len(row) < width:
            if any(cell.strip() for cell in row):
                short[line] = row[0].strip()
                yield line, [*row, *[""] * (width - len(row))]
        else:
            problems.append(_too_long(sheet.name, line, row, header, figures))


def _too_long(file: str, line: int, row: list[str], header: Header, figures: Container[int]) -> Problem:
    """A row with too many cells, and the first figure that a comma may have cut in two."""
    cells = [cell.strip() for cell in row]
    pairs = zip(range(len(header.names)), cells, cells[1:], strict=False)
    cut = (
        f"{whole},{decimals}"
        for at, whole, decimals in pairs
        if header.delimiter == "," and at in figures and _WHOLE.fullmatch(whole) and _DECIMALS.match(decimals)
    )
    return Problem(file, "row_too_long", line, value=shown(cells[0]), details={"cut": next(cut, "none")})


def _moved(file: str, body: Body, header: Header, figures: Container[int]) -> tuple[Body, list[Problem]]:
    """Rows beyond the last name: between commas, one without quotes has moved their cells there."""
    last = max((at for at, name in enumerate(body.names) if name), default=0)
    beyond = body.columns[last + 1 :]
    moved = np.logical_or.reduce(
        [np.zeros(len(body.lines), bool), *(column.where(bool) for column in beyond)]
    )
    if header.delimiter != "," or not moved.any():
        return body, []
    problems = [
        _too_long(file, int(body.lines[row]), body.row(int(row)), header, figures)
        for row in np.flatnonzero(moved)
    ]
    return body.take(np.flatnonzero(~moved)), problems


def _cleaned(raw: Coded) -> Coded:
    cells: dict[str, int] = {}
    renumbered = np.fromiter(
        (cells.setdefault(clean(cell), len(cells)) for cell in raw.cells), "int32", len(raw.cells)
    )
    return Coded(tuple(cells), renumbered[raw.codes] if len(raw.cells) else raw.codes)


def _in_units(body: Body, figures: Container[int]) -> Iterator[Coded]:
    """The columns; where a heading says what its figures are in, each figure says so itself."""
    for at, (name, column) in enumerate(zip(body.names, body.columns, strict=True)):
        measure = heading_of(name).measure
        if at in figures and measure is not None and changes_figures(measure):
            cells = (marked(cell, measure) if number_of(cell) else cell for cell in column.cells)
            yield replace(column, cells=tuple(cells))
        else:
            yield column


def _hidden(body: Body, raw: Body, file: str) -> Iterator[Problem]:
    for name, column, typed in zip(body.names, body.columns, raw.columns, strict=True):
        hiding = {clean(cell) for cell in typed.cells if hides(cell)}
        if hiding:
            first = int(np.argmax(column.where(hiding.__contains__)))
            yield Problem(file, "hidden_characters", int(body.lines[first]), name, shown(column.cell(first)))


def _broken(body: Body, file: str) -> Iterator[Problem]:
    """Cells with a byte that is no part of a text, by column, with their lines."""
    for name, column in zip(body.names, body.columns, strict=True):
        rows = np.flatnonzero(column.where(lambda cell: BROKEN in cell))
        if len(rows):
            details = {"n": str(len(rows)), "lines": listed(body.lines[rows].tolist())}
            first = int(rows[0])
            yield Problem(
                file, "byte_broken", int(body.lines[first]), name, shown(column.cell(first)), details
            )


def listed(lines: list[int]) -> str:
    """The first lines of many."""
    return ", ".join(map(str, lines[:_LISTED])) + (", …" if lines[_LISTED:] else "")


def _without_other_rows(file: str, body: Body) -> tuple[Body, list[Problem]]:
    """Blank rows, sums, footnotes, counted columns and names written again."""
    problems: list[Problem] = []
    kept = np.ones(len(body.lines), dtype=bool)
    for row in np.flatnonzero(_suspects(body)):
        cells = body.row(int(row))
        reason = other_than_data(cells, body.names, first=row == 0)
        if reason is None:
            continue
        kept[row] = False
        if reason != "blank":
            value = shown(next(filter(None, cells), ""))
            problems.append(Problem(file, reason, int(body.lines[row]), value=value))
    return body.take(np.flatnonzero(kept)), problems


def _suspects(body: Body) -> np.ndarray:
    """Rows worth a look: the first, those with half their cells empty, and those with a word for a sum."""
    filled = np.zeros(len(body.lines), dtype="int32")
    suspects = np.zeros(len(body.lines), dtype=bool)
    suspects[:1] = True
    for name, column in zip(body.names, body.columns, strict=True):
        filled += column.where(bool)
        suspects |= column.where(means_total)
        if name:
            suspects |= column.where(name.__eq__)
    return suspects | (filled <= 1)


def other_than_data(cells: Sequence[str], names: Sequence[str], *, first: bool) -> str | None:
    """Why a row below the names of the columns is none of data; `blank` where nothing stands in it."""
    filled = [cell for cell in cells if cell]
    labels = [cell for name, cell in zip(names, cells, strict=True) if cell and not counts_rows(name)]
    if not filled:
        return "blank"
    if sum(cell == name != "" for cell, name in zip(cells, names, strict=True)) > len(filled) / 2:
        return "header_again"
    if any(means_total(cells[0]) for cells in (filled, labels) if cells):
        return "total_row"
    if first and len(filled) >= _FEWEST_COLUMNS and _counted(cells):
        return "column_numbers"
    alone = len(filled) == 1 and len(cells) >= _FEWEST_COLUMNS
    if alone and number_of(filled[0]) is None and not means_missing(filled[0]):
        return "footnote"
    return None


def _counted(cells: Sequence[str]) -> bool:
    """(1) (2) (3): the numbers of the columns, as tables in print carry."""
    return all(not cell or plain(cell) == str(at) for at, cell in enumerate(cells, start=1))
