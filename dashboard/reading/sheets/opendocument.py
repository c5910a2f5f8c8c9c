"""OpenDocument spreadsheets (.ods) → what stands in their sheets, as LibreOffice shows it.

The format says of each cell whether it is a number, a percent, a date or text, which readers that give
values alone leave out: 75 % would be 0.75.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import product
from typing import Any
from xml.etree.ElementTree import ParseError

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.sheets.laid_out import LaidOut, number_text
from dashboard.reading.sheets.limits import DAMAGED, Limits
from dashboard.reading.sheets.refused import Refused

_OFFICE, _TABLE, _TEXT, _MORE = (
    f"{{urn:{urn}}}"
    for urn in (
        "oasis:names:tc:opendocument:xmlns:office:1.0",
        "oasis:names:tc:opendocument:xmlns:table:1.0",
        "oasis:names:tc:opendocument:xmlns:text:1.0",
        "org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    )
)
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_NUMBERS = ("float", "currency", "percentage")


def open_sheets(name: str, data: bytes, limits: Limits) -> list[LaidOut]:
    """The sheets of an OpenDocument spreadsheet.

    Raises:
        Refused: damaged, locked, or larger than the limits allow.
    """
    limits.check_archive(name, data)
    try:
        return list(_sheets(name, zipfile.ZipFile(BytesIO(data)), limits))
    except (*DAMAGED, ParseError, KeyError, ArithmeticError) as error:
        why = type(error).__name__
        raise Refused(Problem(name, "workbook_unreadable", details={"why": why})) from None


def _sheets(name: str, archive: zipfile.ZipFile, limits: Limits) -> Iterator[LaidOut]:
    from defusedxml.ElementTree import iterparse

    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Refused(Problem(name, "archive_locked"))
    sheet, line, cells = LaidOut(""), 1, 0
    for event, element in iterparse(archive.open("content.xml"), events=("start", "end")):
        if event == "start" and element.tag == f"{_TABLE}table":
            sheet, line = LaidOut(element.get(f"{_TABLE}name", "")), 1
        elif event == "end" and element.tag == f"{_TABLE}table":
            yield sheet
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            repeated = _number(element, "number-rows-repeated")
            cells += len(element) + _take_row(sheet, element, line, repeated, limits.cells)
            if cells > limits.cells:
                raise Refused(Problem(name, "too_many_cells", details={"limit": str(limits.cells)}))
            line += repeated
            element.clear()


def _take_row(sheet: LaidOut, row: Any, line: int, repeated: int, most: int) -> int:
    """The cells of a row, written as often as it repeats; how many places they fill."""
    column, filled = 1, 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        width = _number(cell, "number-columns-repeated")
        text = _shown(cell) if cell.tag == _CELLS[0] else ""
        if text:
            filled += repeated * width
            if filled > most:
                return filled
            places = product(range(line, line + repeated), range(column, column + width))
            sheet.filled |= dict.fromkeys(places, text)
        elif cell.get(f"{_TABLE}formula") and not cell.get(f"{_OFFICE}value-type"):
            sheet.lost[line, column] = cell.get(f"{_TABLE}formula", "").removeprefix("of:")
        down, right = _number(cell, "number-rows-spanned"), _number(cell, "number-columns-spanned")
        if text and down * right > 1:
            filled += down * right
            sheet.merged.append((line, column, line + down - 1, column + right - 1))
        column += width
    return filled


def _number(element: Any, name: str) -> int:
    return max(1, int(element.get(f"{_TABLE}{name}", "1")))


def _shown(cell: Any) -> str:
    """What a cell shows; a number as exactly as it is kept, a percent with its sign, a date as ISO."""
    kind = cell.get(f"{_OFFICE}value-type")
    if kind in _NUMBERS and cell.get(f"{_MORE}value-type") != "error":
        return number_text(float(cell.get(f"{_OFFICE}value")), percent=kind == "percentage")
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value", "")).removesuffix("T00:00:00")
    return "\n".join("".join(part.itertext()) for part in cell if part.tag == f"{_TEXT}p")
