"""Files written in a test, and what reading them gives."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO

import openpyxl
import pytest
import xlwt

from dashboard.domain.dataset.problems import Problem
from dashboard.files.archive import zipped
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.read import TableRead, read_table
from dashboard.reading.sheets.limits import UPLOAD, Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, sheets_of

Cells = Iterable[Iterable[object]]


def content_of(content: str | bytes) -> bytes:
    """Text as UTF-8."""
    return content.encode() if isinstance(content, str) else content


def sheet_of(content: str | bytes, name: str = "data.csv", limits: Limits = UPLOAD) -> Sheet:
    """The first sheet of a file."""
    return sheets_of(name, content_of(content), limits)[0]


def read(content: str | bytes, table: str = "locations", limits: Limits = UPLOAD) -> TableRead:
    """The first sheet of a file as a table."""
    return read_table(sheet_of(content, f"{table}.csv", limits), schema_of(table), limits)


def refusal(content: str | bytes, table: str = "locations", limits: Limits = UPLOAD) -> Problem:
    """Why a file is not read."""
    with pytest.raises(Refused) as refused:
        read(content, table, limits)
    return refused.value.problem


def told(table: TableRead) -> list[tuple]:
    """The problems of a table, shortly."""
    return [(p.reason, p.line, p.column, p.value, p.severity) for p in table.problems]


def reasons(found: Iterable[Problem]) -> list[str]:
    """The reasons of problems, in their order."""
    return [problem.reason for problem in found]


def old_workbook(sheets: Mapping[str, Cells], merged: Iterable[tuple[int, int, int, int]] = ()) -> bytes:
    """An .xls; `merged` are areas of the first sheet: top, left, bottom, right, from 0."""
    book = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for title, rows in sheets.items():
        sheet = book.add_sheet(title)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell is not None:
                    sheet.write(
                        row, column, cell, day if isinstance(cell, date) else xlwt.Style.default_style
                    )
    for top, left, bottom, right in merged:
        book.get_sheet(0).merge(top, bottom, left, right)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def open_document(*rows: str, title: str = "Lembar1", before: str = "") -> bytes:
    """An .ods of one sheet; `rows` are XML, as LibreOffice writes it."""
    names = " ".join(
        f'xmlns:{name}="urn:{urn}"'
        for name, urn in {
            "office": "oasis:names:tc:opendocument:xmlns:office:1.0",
            "table": "oasis:names:tc:opendocument:xmlns:table:1.0",
            "text": "oasis:names:tc:opendocument:xmlns:text:1.0",
            "calcext": "org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        }.items()
    )
    content = (
        f"<?xml version='1.0'?>{before}<office:document-content {names}><office:body><office:spreadsheet>"
        f"<table:table table:name='{title}'>{''.join(rows)}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    parts["META-INF/manifest.xml"] = "<manifest/>"
    return zipped({name: part.encode() for name, part in parts.items()})


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
