"""A table with a column for each indicator, kind of money or measure → one row for each of them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from dashboard.reading.columns.header import own_field
from dashboard.reading.columns.headings import WideColumn
from dashboard.reading.columns.rows import Body, Coded
from dashboard.reading.columns.schema import Schema
from dashboard.reading.spellings.words import is_formula_error, means_missing

_BESIDE = "points"
"""Points are what a source works out; without a volume or a share there is no reading."""

Group = dict[str, int]
"""Where each quantity of one thing stands."""


@dataclass(frozen=True)
class Long:
    """The rows of a wide table one below the other; origin: by quantity, the column of each row."""

    body: Body
    origin: dict[str, list[str]]


def as_long(body: Body, schema: Schema, wide: Mapping[str, WideColumn]) -> Long:
    """A row for each thing of each row that has a figure of it.

    An empty cell is no reading and no published figure; a work without an amount is still a work.
    """
    groups = _groups(body, wide)
    works = schema.table == "activities"
    rows, group = _filled_rows(body, list(groups.values()), _says_an_amount if works else _filled)
    if works:
        rows, group = _with_others(rows, group, len(body.lines), nothing=len(groups))
        groups[()] = {}
    others = [at for at, name in enumerate(body.names) if own_field(name, schema, wide)]
    columns = {body.names[at]: body.columns[at].take(rows) for at in others}
    for said in dict.fromkeys(name for says in groups for name, _ in says):
        own = next((columns.pop(body.names[at]) for at in others if schema.means(body.names[at], said)), None)
        columns[said] = _said([dict(says).get(said, "") for says in groups], group, own)
    origin: dict[str, list[str]] = {}
    for quantity in dict.fromkeys(quantity for places in groups.values() for quantity in places):
        places = [places.get(quantity) for places in groups.values()]
        columns[quantity] = _stacked(body, places, rows, group)
        headers = ["" if place is None else body.names[place] for place in places]
        origin[quantity] = [headers[at] for at in group]
    return Long(Body(tuple(columns), tuple(columns.values()), body.lines[rows]), origin)


def _groups(body: Body, wide: Mapping[str, WideColumn]) -> dict[tuple[tuple[str, str], ...], Group]:
    """By what the headings say, where each quantity stands."""
    groups: dict[tuple[tuple[str, str], ...], Group] = {}
    for at, name in enumerate(body.names):
        if name in wide and wide[name].figure:
            groups.setdefault(wide[name].says, {}).setdefault(wide[name].quantity, at)
    return groups


def _filled(cell: str) -> bool:
    """A word for missing is a reading without a figure: somebody looked."""
    return bool(cell)


def _says_an_amount(cell: str) -> bool:
    """Of money a word for missing says nothing."""
    return bool(cell) and (is_formula_error(cell) or not means_missing(cell))


def _filled_rows(
    body: Body, groups: Iterable[Group], filled: Callable[[str], bool]
) -> tuple[np.ndarray, np.ndarray]:
    """The row and the group of each thing that has a figure, row by row."""
    measured = [[at for name, at in places.items() if name != _BESIDE] for places in groups]
    found = [
        np.logical_or.reduce(
            [np.zeros(len(body.lines), bool), *(body.columns[at].where(filled) for at in places)]
        )
        for places in measured
    ]
    group, row = np.nonzero(np.vstack(found)) if found else (np.zeros(0, int), np.zeros(0, int))
    return _by_row(row, group)


def _with_others(rows: np.ndarray, group: np.ndarray, n: int, nothing: int) -> tuple[np.ndarray, np.ndarray]:
    """Also the rows without any figure, in a group that has none."""
    others = np.setdiff1d(np.arange(n), rows)
    return _by_row(np.concatenate([rows, others]), np.concatenate([group, np.full(len(others), nothing)]))


def _by_row(row: np.ndarray, group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((group, row))
    return row[order], group[order]


def _said(by_heading: list[str], group: np.ndarray, own: Coded | None) -> Coded:
    """What the heading of each row says; where it says nothing, what the row itself does."""
    cells = [by_heading[at] for at in group]
    if own is not None:
        cells = [cell or own.cell(row) for row, cell in enumerate(cells)]
    vocabulary = {cell: code for code, cell in enumerate(dict.fromkeys(cells))}
    return Coded(tuple(vocabulary), np.fromiter((vocabulary[cell] for cell in cells), "int32", len(cells)))


def _stacked(body: Body, places: list[int | None], rows: np.ndarray, group: np.ndarray) -> Coded:
    """The cells of several columns as one column; empty where a thing has none."""
    vocabulary: dict[str, int] = {"": 0}
    codes = np.zeros(len(rows), dtype="int32")
    for number, place in enumerate(places):
        if place is None:
            continue
        column, mine = body.columns[place], group == number
        renumbered = np.fromiter(
            (vocabulary.setdefault(cell, len(vocabulary)) for cell in column.cells),
            "int32",
            len(column.cells),
        )
        codes[mine] = renumbered[column.codes[rows[mine]]]
    return Coded(tuple(vocabulary), codes)
