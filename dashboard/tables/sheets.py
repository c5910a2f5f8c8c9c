"""A file as it comes → sheets of rows of text: CSV in every dialect of offices, and workbooks.

Nothing is decided here but encoding and rows; what the rows mean is for header.py and read.py.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import PurePath
from typing import Any

from dashboard.domain.problems import Problem
from dashboard.tables.limits import Limits
from dashboard.tables.refused import Refused

DELIMITERS = (",", ";", "\t", "|")
_ENCODINGS = ("utf_8", "utf_16", "utf_16_le", "utf_16_be", "cp1252")
_ZIP, _OLD_WORKBOOK = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_WORKBOOK_PART = "xl/workbook.xml"
_SAID = re.compile(r"sep=([^\r\n])\r?\n", re.IGNORECASE)
_GUARDED = re.compile(r"'\s*[=+\-@＝＋－＠]")
_UNSEEN = (
    *range(0x00, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x061C,
    *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
)  # fmt: skip
"""Control, zero-width and bidirectional characters: they make a cell look like another one."""

_NOT_SHOWN = dict.fromkeys(_UNSEEN)
_END = "\0end"
"""Stands behind the last line. No text holds it, so it is lost only in a quote that is never closed."""

Row = tuple[int, list[str]]


@dataclass(frozen=True)
class Sheet:
    """One table as a file holds it.

    name: of the file, and of its sheet where it is a workbook. title: what it calls its content.
    text: of a CSV; cells: of a workbook. whole: whether the last line was ended.
    """

    name: str
    title: str
    text: str | None = None
    cells: tuple[Row, ...] = ()
    whole: bool = True
    problems: tuple[Problem, ...] = field(default=())

    @property
    def delimiters(self) -> tuple[str | None, ...]:
        """The signs that may stand between its columns; None for a workbook, or what its first line says."""
        if self.text is None:
            return (None,)
        said = self._said
        return (said,) if said else DELIMITERS

    @property
    def _said(self) -> str | None:
        """`sep=;` in the first line, as Excel writes and reads it."""
        said = _SAID.match(self.text or "")
        return said[1] if said else None

    def rows(self, delimiter: str | None, limits: Limits) -> Iterator[Row]:
        """Every row with the line it begins on, blanks and unseen characters still in its cells.

        Raises:
            Refused: a quote that is never closed, or more than the limits allow.
        """
        return limits.kept(self.name, self._csv_rows(delimiter) if delimiter else iter(self.cells))

    def _csv_rows(self, delimiter: str) -> Iterator[Row]:
        text = StringIO(f"{self.text}\n{_END}", newline=None)  # any usual line end
        lines = csv.reader(text, delimiter=delimiter)
        begins = begun = 1
        try:
            for row in lines:
                if row == [_END]:
                    return
                if begins > 1 or not self._said:
                    yield begins, row
                begun, begins = begins, lines.line_num + 1
        except csv.Error:  # a cell without end
            begun = begins
        raise Refused(Problem(self.name, "quote_open", begun))


def clean(cell: str) -> str:
    """A cell without the blanks around it and without characters that nobody sees.

    An apostrophe that keeps a spreadsheet from running a text as a formula is taken off again.
    """
    cell = (cell if cell.isascii() and cell.isprintable() else cell.translate(_NOT_SHOWN)).strip()
    return cell[1:] if _GUARDED.match(cell) else cell


def hides(cell: str) -> bool:
    """Whether a cell holds characters that nobody sees."""
    return not (cell.isascii() and cell.isprintable()) and cell.translate(_NOT_SHOWN) != cell


def is_workbook(data: bytes) -> bool:
    """Whether the content is an Excel workbook, whatever the file is called."""
    return data.startswith(_ZIP) and _WORKBOOK_PART.encode() in data


def is_archive(data: bytes) -> bool:
    """Whether the content is a ZIP of files."""
    return data.startswith(_ZIP) and not is_workbook(data)


def sheets_of(name: str, data: bytes, limits: Limits) -> list[Sheet]:
    """The sheets of a file: one for a CSV.

    Raises:
        Refused: it is neither text nor a workbook, or larger than the limits allow.
    """
    if is_workbook(data):
        return _workbook(name, data, limits)
    if data.startswith(_OLD_WORKBOOK):
        raise Refused(Problem(name, "old_workbook"))
    if not data.strip():
        raise Refused(Problem(name, "file_empty"))
    text = _decoded(name, data)
    return [Sheet(name, PurePath(name).stem, text=text, whole=text.endswith(("\n", "\r")))]


def _decoded(name: str, data: bytes) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=list(_ENCODINGS)).best()
    if found is None or "\0" in (text := str(found)) or text.startswith("%PDF"):
        raise Refused(Problem(name, "not_text"))
    return text.removeprefix("\ufeff")


def _workbook(name: str, data: bytes, limits: Limits) -> list[Sheet]:
    import openpyxl

    limits.check_workbook(name, data)
    try:
        book = openpyxl.load_workbook(BytesIO(data), data_only=True)
        formulas = openpyxl.load_workbook(BytesIO(data)) if b"<f" in limits.sheets_xml(data) else None
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        raise Refused(Problem(name, "workbook_unreadable", details={"why": type(error).__name__})) from None
    sheets = []
    for sheet in book.worksheets:
        label = name if len(book.worksheets) == 1 else f"{name} · {sheet.title}"
        limits.check_extent(label, sheet.max_row, sheet.max_column)
        rows = tuple(_rows_of(sheet))
        if rows:
            lost = _not_computed(label, sheet, formulas[sheet.title]) if formulas else ()
            sheets.append(Sheet(label, sheet.title, cells=rows, problems=tuple(lost)))
    if not sheets:
        raise Refused(Problem(name, "file_empty"))
    return sheets


def _rows_of(sheet: Any) -> Iterator[Row]:
    """The rows of a sheet that hold anything; a merged cell stands in each of its places."""
    merged = {
        (row, column): sheet.cell(area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        for row in range(area.min_row, min(area.max_row, sheet.max_row) + 1)
        for column in range(area.min_col, min(area.max_col, sheet.max_column) + 1)
    }
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = [_as_text(merged.get((number, at), cell)) for at, cell in enumerate(row, start=1)]
        if any(cells):
            yield number, cells


def _as_text(cell: Any) -> str:
    """What a cell shows, written so that it has one meaning."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    number = Decimal(format(value, ".15g"))  # what Excel itself shows and keeps
    if "%" in str(cell.number_format):
        return f"{_plain(number * 100)}%"
    return _plain(number)


def _plain(number: Decimal) -> str:
    """`1.2340` for 1.234: three decimals could be taken for thousands, four cannot."""
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{text}0" if "." in text and len(text.rpartition(".")[2]) == 3 else text


def _not_computed(label: str, values: Any, formulas: Any) -> Iterator[Problem]:
    """Formulas that were saved without their result: an empty cell that is not empty."""
    for row in formulas.iter_rows():
        for cell in row:
            if cell.data_type == "f" and values.cell(cell.row, cell.column).value is None:
                yield Problem(label, "formula_without_value", cell.row, cell.column_letter, str(cell.value))
