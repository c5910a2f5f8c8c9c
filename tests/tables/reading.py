"""Files written in a test, and what reading them gives."""

from collections.abc import Iterable, Mapping
from io import BytesIO

import openpyxl
import pytest

from dashboard.domain.problems import Problem
from dashboard.tables.limits import UPLOAD, Limits
from dashboard.tables.read import Table, read_table
from dashboard.tables.refused import Refused
from dashboard.tables.schema import schema_of
from dashboard.tables.sheets import Sheet, sheets_of

Cells = Iterable[Iterable[object]]


def content_of(content: str | bytes) -> bytes:
    """Text as UTF-8."""
    return content.encode() if isinstance(content, str) else content


def sheet_of(content: str | bytes, name: str = "data.csv", limits: Limits = UPLOAD) -> Sheet:
    """The first sheet of a file."""
    return sheets_of(name, content_of(content), limits)[0]


def read(content: str | bytes, table: str = "locations", limits: Limits = UPLOAD) -> Table:
    """The first sheet of a file as a table."""
    return read_table(sheet_of(content, f"{table}.csv", limits), schema_of(table), limits)


def refusal(content: str | bytes, table: str = "locations", limits: Limits = UPLOAD) -> Problem:
    """Why a file is not read."""
    with pytest.raises(Refused) as refused:
        read(content, table, limits)
    return refused.value.problem


def told(table: Table) -> list[tuple]:
    """The problems of a table, shortly."""
    return [(p.reason, p.line, p.column, p.value, p.severity) for p in table.problems]


def reasons(found: Iterable[Problem]) -> list[str]:
    """The reasons of problems, in their order."""
    return [problem.reason for problem in found]


def workbook(sheets: Mapping[str, Cells], merged: Iterable[str] = (), **formats: str) -> bytes:
    """An XLSX; `merged` are areas of the first sheet, `formats` number formats by column letter."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    first = book.worksheets[0]
    for area in merged:
        first.merge_cells(area)
    for letter, number_format in formats.items():
        for cell in first[letter]:
            cell.number_format = number_format
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()
