"""Columns of volumes: their unit is that of the row, so what their heading says must be true of each row."""

from collections.abc import Iterable

from dashboard.reading.columns.header import units_of
from dashboard.reading.columns.rows import Body
from dashboard.reading.columns.schema import Schema
from dashboard.reading.spellings.units import heading_of
from dashboard.reading.spellings.words import key_of, means_missing

_VOLUMES = ("volume", "base")


def at_odds_with_rows(body: Body, schema: Schema) -> tuple[str, ...]:
    """Columns of volumes whose heading names one unit, where a row is about another."""
    units = _units_of_rows(body, schema)
    turned = "unit" not in schema.columns  # the unit that a row names stays what it is
    return tuple(
        name
        for name in body.names
        if (said := _volume_in(name, schema)) and units and not _fits(name, said, units, turned=turned)
    )


def _fits(name: str, said: str, units: list[frozenset[str]], *, turned: bool) -> bool:
    measure = heading_of(name).measure
    as_it_is = measure is not None and said in measure.units
    return (turned or as_it_is) and all(said in of_row for of_row in units)


def unit_of_volumes(names: Iterable[str], schema: Schema) -> str | None:
    """The unit of all volumes by their heading, where a table of works has no column for it."""
    names = list(names)
    if "unit" not in schema.columns or any(schema.means(name, "unit") for name in names):
        return None
    return next((said for name in names if (said := _volume_in(name, schema))), None)


def _volume_in(name: str, schema: Schema) -> str | None:
    """The unit of ours that the heading of a column of volumes names."""
    field, measure = schema.field_called(name), heading_of(name).measure
    return measure.unit if field and field.name in _VOLUMES and measure else None


def _units_of_rows(body: Body, schema: Schema) -> list[frozenset[str]]:
    """For each different cell that tells it, the unit of its rows, or those its indicator may have."""
    for name, column in zip(body.names, body.columns, strict=True):
        cells = [cell for cell in column.cells if cell and not means_missing(cell)]
        if schema.means(name, "unit"):
            return [frozenset((key_of("unit", cell) or cell,)) for cell in cells]
        if schema.means(name, "indicator"):
            return [units_of(key_of("indicator", cell) or cell.casefold()) for cell in cells]
    return []
