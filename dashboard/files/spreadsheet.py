"""Cells → a file to download: the one place where text from a dataset meets a spreadsheet.

A spreadsheet runs a text that begins like a formula, so here no text does, in CSV or in XLSX. A number is
written as a number where every program keeps all its digits, else as text.
"""

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from io import BytesIO, StringIO
from numbers import Integral
from typing import Any

from dashboard.findings.sheet import Cell, Kind, Sheet

_BLANKS = re.compile(r"\r\n|[\t\n\v\f\r\x85\u2028\u2029]")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""Control characters and what XML cannot hold; signs that turn the direction of the text after them, so
that it reads as something else than it is."""

_FORMULA_SIGNS = frozenset("=+-@＝＋－＠")

_DIGITS = 15
"""Excel keeps and shows no more, though a double holds whole numbers up to 2^53, which has 16."""

_LONGEST_CELL, _LONGEST_SHEET_NAME, _MOST_ROWS = 32_767, 31, 1_048_575
"""Excel's limits: UTF-16 units of a cell and of a sheet's name; rows under the header."""

_NARROWEST, _WIDEST, _ROWS_MEASURED = 8, 60, 200
_LONGEST_WORD, _LONGEST_FILE_NAME = 32, 100
_NO_DAY = date(1980, 1, 1)
"""As the files inside an XLSX are dated: the same sheets give the same bytes."""


_PLAIN = Kind()


def plain_text(text: str) -> str:
    """The same visible text on one line, which no spreadsheet takes for a formula.

    One that begins like a formula gets an apostrophe, in a workbook too: it may be saved as CSV later.
    Our own reader takes the apostrophe off again.
    """
    seen = _UNSEEN.sub("", _BLANKS.sub(" ", text))
    return f"'{seen}" if _first_seen(seen) in _FORMULA_SIGNS else seen


def csv_bytes(sheet: Sheet, *, mark: bool = True) -> bytes:
    """A sheet as CSV: UTF-8, comma, point decimals, line feeds.

    Args:
        sheet: what to write.
        mark: begin with a byte order mark. Without one Excel reads UTF-8 as the code page of the office and
            shows “–” as “â€“”; pandas, R's readr and our own reader skip it. Files for programs have none.
    """
    content = StringIO()
    writer = csv.writer(content, lineterminator="\n")
    writer.writerow(plain_text(name) for name in sheet.columns)
    writer.writerows([_written(cell) for cell in row] for row in sheet.rows)
    return content.getvalue().encode("utf-8-sig" if mark else "utf-8")


def workbook_bytes(sheets: Iterable[Sheet], created: date = _NO_DAY) -> bytes:
    """Sheets as XLSX, with the header bold and in sight; a sheet beyond Excel's rows goes on in a next one.

    Args:
        sheets: at least one.
        created: the day that the file says it was made.
    """
    import xlsxwriter  # only a download needs it; start-up stays fast

    content = BytesIO()
    # In memory: a reader's own data are never written to the server, not even for a moment.
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"created": datetime.combine(created, time())})
    style = cache(lambda **look: book.add_format(look))
    parts = [part for sheet in sheets for part in _parts(sheet)]
    for name, part in zip(_sheet_names(part.name for part in parts), parts, strict=True):
        _write(book.add_worksheet(name), part, style)
    book.close()
    return content.getvalue()


def file_name(*words: str, ending: str) -> str:
    """A name for a download: kotaku-belanja-kelurahan-kampung-bugis-2018.csv.

    ASCII letters, digits and hyphens only, so it is never a path; at most 100 characters.
    """
    slugs = [slug(word)[:_LONGEST_WORD].strip("-") for word in words]
    stem = "-".join(["kotaku", *filter(None, slugs)])
    return f"{stem[: _LONGEST_FILE_NAME - len(ending) - 1].rstrip('-')}.{ending}"


def slug(words: str) -> str:
    """Small ASCII letters and digits, joined by hyphens: Kota “Tanjung Pinang” → kota-tanjung-pinang."""
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", ascii_only.lower()))


def _first_seen(text: str) -> str:
    """The first sign that is no blank and has a width: programs drop what stands before it."""
    seen = (sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf")
    return next(seen, "")


def _written(cell: Cell) -> str:
    """A cell of a CSV file.

    1.234 is written 1.2340: an Indonesian Excel would read three decimals as thousands.
    """
    if isinstance(cell, str):
        return plain_text(cell)
    digits = "" if cell is None else f"{_exact(cell):f}"
    return f"{digits}0" if len(digits.partition(".")[2]) == 3 else digits


def _exact(number: int | Decimal) -> Decimal:
    """A number with all its digits; a whole one of a table of NumPy is as whole as one of Python."""
    return Decimal(int(number)) if isinstance(number, Integral) else Decimal(number)


def _parts(sheet: Sheet) -> Iterator[Sheet]:
    """The sheet in pieces that Excel has rows for; an empty one is one piece."""
    for first in range(0, max(len(sheet.rows), 1), _MOST_ROWS):
        yield replace(sheet, rows=sheet.rows[first : first + _MOST_ROWS])


def _sheet_names(names: Iterable[str]) -> Iterator[str]:
    """Names as Excel takes them: without brackets, slashes or : * ?, short, and none twice."""
    taken: set[str] = set()
    for name in names:
        clean = re.sub(r"[][:*?/\\]", " ", _UNSEEN.sub(" ", name)).strip(" '") or "1"
        unique, number = _shortened(clean, _LONGEST_SHEET_NAME), 1
        while unique.lower() in taken:
            number += 1
            ending = f" ({number})"
            unique = _shortened(clean, _LONGEST_SHEET_NAME - len(ending)) + ending
        taken.add(unique.lower())
        yield unique


def _write(page: Any, sheet: Sheet, style: Callable[..., Any]) -> None:
    """Fill an xlsxwriter worksheet, from the top down."""
    kinds = [sheet.kinds.get(name, _PLAIN) for name in sheet.columns]
    page.freeze_panes(1, 0)
    for column, (name, kind) in enumerate(zip(sheet.columns, kinds, strict=True)):
        look = _look(kind)
        page.set_column(column, column, _width(sheet, column), style(num_format=look) if look else None)
        page.write_string(0, column, _shortened(plain_text(name), _LONGEST_CELL), style(bold=True))
        if kind.choices:
            rule = {"validate": "list", "source": f"={kind.choices}", "show_error": not kind.open}
            page.data_validation(1, column, _MOST_ROWS, column, rule)
    for line, row in enumerate(sheet.rows, start=1):
        for column, (cell, kind) in enumerate(zip(row, kinds, strict=True)):
            _write_cell(page, line, column, cell, kind, style)


def _look(kind: Kind) -> str | None:
    """The format of cells that are still to be filled."""
    if kind.text:
        return "@"
    return "#,##0" if kind.grouped else None


def _write_cell(page: Any, line: int, column: int, cell: Cell, kind: Kind, style: Callable[..., Any]) -> None:
    """A number with all its decimals, or a string, which is never a formula or a link."""
    if cell is None:
        return
    if isinstance(cell, str) or not _kept(cell):
        page.write_string(line, column, _shortened(_written(cell), _LONGEST_CELL))
        return
    decimals = "0" * len(f"{_exact(cell):f}".partition(".")[2])
    pattern = ("#,##0" if kind.grouped else "0") + (f".{decimals}" if decimals else "")
    page.write_number(line, column, float(cell), style(num_format=pattern))


def _kept(number: int | Decimal) -> bool:
    """Whether Excel keeps every digit, before and after the point."""
    whole, _, decimals = f"{abs(_exact(number)):f}".partition(".")
    return len((whole + decimals).lstrip("0")) <= _DIGITS and len(decimals) <= _DIGITS


def _width(sheet: Sheet, column: int) -> int:
    """Characters that show the header and most cells whole."""
    cells = (row[column] for row in sheet.rows[:_ROWS_MEASURED])
    longest = max(len(_written(cell)) for cell in (sheet.columns[column], *cells))
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _shortened(text: str, limit: int) -> str:
    """The text, cut to so many UTF-16 units with an ellipsis where it is longer."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * limit:
        return text
    return units[: 2 * (limit - 1)].decode("utf-16-le", "ignore") + "…"
