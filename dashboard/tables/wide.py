"""A table of readings with a column for each indicator → one row an indicator."""

from dataclasses import dataclass

import numpy as np

from dashboard.tables.header import wide_column
from dashboard.tables.rows import Body, Coded
from dashboard.tables.schema import Schema

_MEASURED = ("volume", "percent")
_QUANTITIES = (*_MEASURED, "points")
"""Points are what a source works out; without a volume or a share there is no reading."""


@dataclass(frozen=True)
class Long:
    """The rows of a wide table one below the other; origin: by quantity, the column of each row."""

    body: Body
    origin: dict[str, list[str]]


def as_long(body: Body, schema: Schema) -> Long:
    """A row for each indicator of each row that has a figure; an empty cell is no reading."""
    groups = _groups(body, schema)
    others = [at for at, name in enumerate(body.names) if schema.field_called(name)]
    rows, group = _filled_rows(body, list(groups.values()))
    columns = {body.names[at]: body.columns[at].take(rows) for at in others}
    columns["indicator"] = Coded(tuple(groups), group)
    origin: dict[str, list[str]] = {}
    for quantity in _QUANTITIES:
        places = [places.get(quantity) for places in groups.values()]
        if any(place is not None for place in places):
            columns[quantity] = _stacked(body, places, rows, group)
            headers = ["" if place is None else body.names[place] for place in places]
            origin[quantity] = [headers[at] for at in group]
    return Long(Body(tuple(columns), tuple(columns.values()), body.lines[rows]), origin)


def _groups(body: Body, schema: Schema) -> dict[str, dict[str, int]]:
    """By indicator, where each of its quantities stands."""
    groups: dict[str, dict[str, int]] = {}
    for at, name in enumerate(body.names):
        column = wide_column(name) if name and schema.field_called(name) is None else None
        if column is not None and column.figure:
            groups.setdefault(column.indicator, {}).setdefault(column.quantity, at)
    return groups


def _filled_rows(body: Body, groups: list[dict[str, int]]) -> tuple[np.ndarray, np.ndarray]:
    """The row and the group of each reading, row by row."""
    measured = [[at for name, at in places.items() if name in _MEASURED] for places in groups]
    filled = [
        np.logical_or.reduce(
            [np.zeros(len(body.lines), bool), *(body.columns[at].where(bool) for at in places)]
        )
        for places in measured
    ]
    group, row = np.nonzero(np.vstack(filled)) if filled else (np.zeros(0, int), np.zeros(0, int))
    order = np.lexsort((group, row))
    return row[order], group[order]


def _stacked(body: Body, places: list[int | None], rows: np.ndarray, group: np.ndarray) -> Coded:
    """The cells of several columns as one column; empty where an indicator has none."""
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
