"""Rows of a dataset as their file would have them."""

from decimal import Decimal

import pandas as pd

from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.dataset.rows import cells
from dashboard.findings.sheet import Cell, Sheet
from dashboard.reading.columns.schema import Field, schema_of


def table_sheet(frame: pd.DataFrame, table: str) -> Sheet:
    """The rows of a table as they would stand in its file, without columns that hold nothing.

    Args:
        frame: of Dataset.frames.
        table: one of TABLES.
    """
    fields = _fields_used(frame, table)
    columns = [_cells(frame[field.column], field) for field in fields]
    return Sheet(table, tuple(field.name for field in fields), tuple(zip(*columns, strict=True)))


def _fields_used(frame: pd.DataFrame, table: str) -> list[Field]:
    """The fields that a row needs and those that hold anything, in the order of the schema."""
    declared = schema_of(table)
    return [
        field
        for field in declared.fields
        if field.required or field.name in declared.key or frame[field.column].notna().any()
    ]


def _cells(column: pd.Series, field: Field) -> list[Cell]:
    values: list[Cell] = cells(column)
    if not field.exact:
        return values
    return [None if value is None else Decimal(decimal_text(int(value))) for value in values]
