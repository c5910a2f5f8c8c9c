"""A file as it comes → sheets of rows of text: CSV in every dialect of offices, and workbooks.

Nothing is decided here but encoding and rows; what the rows mean is for header.py and read.py.
"""

import codecs
import csv
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO, StringIO
from itertools import product
from pathlib import PurePath
from typing import Any

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.sheets.laid_out import Area, LaidOut, Place, column_letter, number_text
from dashboard.reading.sheets.limits import DAMAGED, Limits
from dashboard.reading.sheets.old_workbooks import old_sheets
from dashboard.reading.sheets.opendocument import open_sheets
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.spellings.dates import year_in

DELIMITERS = (",", ";", "\t", "|")
_BLANKS = "".join((*DELIMITERS, " \r\n"))
_ZIP, _EMPTY_ZIP, _OLD_WORKBOOK = b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0"
_WORKBOOK_PARTS = frozenset(("[Content_Types].xml", "content.xml"))
"""One of these is in every workbook, of Excel and of LibreOffice, and in no archive of tables."""

_OPEN_PART, _BINARY_PART = b"content.xml", b"xl/workbook.bin"
_OLD_PARTS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book"))
"""One of these streams is in a workbook of Excel before 2007, and in no letter of Word of that time."""

_LOCKED_PART = "EncryptedPackage".encode("utf-16-le")
_SAID = re.compile(r"sep=([^\w\s\"]|\t)(?:\r\n|\n|\r)", re.IGNORECASE)
_FEWEST_BLANK_HALVES = 0.3
"""Share of the characters of a UTF-16 text that are plain letters and signs: one of two bytes is zero."""

_WEB_PAGE = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|div|script|style|\?xml)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Pages that a system serves under the name of a table, or that a browser saved in its place."""

BROKEN = "\ufffd"
"""What stands for a byte that is no part of a text."""

_MOST_BROKEN = 0.01
"""Share of the characters of a text that may be broken; with more it is no text, or in another code."""

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
    text: of a CSV; cells: of a workbook, or of a table made from another one, whose columns were parted by
    `parted`. whole: whether the last line was ended.
    cleaned: whether its cells are those of a table that was read already.
    typed: by line how a place is written, in a table made from another one.
    repeated: lines and columns where a merged cell stands that begins in a row above.
    called: columns that we named, as the file calls them; empty where it has none.
    """

    name: str
    title: str
    text: str | None = None
    cells: tuple[Row, ...] = ()
    whole: bool = True
    parted: str | None = None
    cleaned: bool = False
    repeated: frozenset[tuple[int, int]] = frozenset()
    typed: Mapping[int, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = field(default=())
    called: Mapping[str, str] = field(default_factory=dict)
    found: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What was found in its first rows, which each table is looked for in."""

    @property
    def year(self) -> str | None:
        """The year that its name tells, or that of its file."""
        return year_in(self.title) or year_in(self.name)

    @property
    def delimiters(self) -> tuple[str | None, ...]:
        """The signs that may stand between its columns: what its first line says; None for a workbook."""
        if self.text is None:
            return (self.parted,)
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
        return limits.kept(
            self.name, iter(self.cells) if self.text is None else self._csv_rows(delimiter or ",")
        )

    def _csv_rows(self, delimiter: str) -> Iterator[Row]:
        open_end = "" if self.whole else "\n"
        text = StringIO(f"{self.text}{open_end}{_END}", newline=None)  # any usual line end
        taken: list[str] = []
        rows = csv.reader(_noting(text, taken), delimiter=delimiter)
        begins = 1
        for row in rows:
            if row == [_END]:
                return
            if len(taken) > 1 and not _well_quoted(taken, delimiter):
                break
            if begins > 1 or not self._said:
                yield begins, row
            begins = rows.line_num + 1
            taken.clear()
        raise Refused(Problem(self.name, "quote_open", begins))


csv.field_size_limit(2**31 - 1)  # how long a cell may be is for limits.py


def _noting(lines: Iterable[str], taken: list[str]) -> Iterator[str]:
    for line in lines:
        taken.append(line)
        yield line


def _well_quoted(lines: list[str], delimiter: str) -> bool:
    """Whether a row over several lines ends its quotes where its cells end.

    If not, a quote was lost somewhere and the row has swallowed others.
    """
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False


def clean(cell: str) -> str:
    """A cell without the blanks around it and without characters that nobody sees.

    An apostrophe that keeps a spreadsheet from running a text as a formula is taken off again.
    """
    cell = (cell if cell.isascii() and cell.isprintable() else cell.translate(_NOT_SHOWN)).strip()
    return cell[1:] if _GUARDED.match(cell) else cell


def hides(cell: str) -> bool:
    """Whether a cell holds characters that nobody sees."""
    return not (cell.isascii() and cell.isprintable()) and cell.translate(_NOT_SHOWN) != cell


SHOWN = 200
"""Characters of a cell that a problem repeats."""


def shown(cell: str) -> str:
    """A cell as a problem repeats it."""
    return cell if len(cell) <= SHOWN else f"{cell[:SHOWN]}…"


def is_workbook(data: bytes) -> bool:
    """Whether the content is a workbook, whatever the file is called."""
    if data.startswith(_OLD_WORKBOOK):
        return any(part in data for part in _OLD_PARTS)
    if not data.startswith(_ZIP):
        return False
    try:
        return not _WORKBOOK_PARTS.isdisjoint(zipfile.ZipFile(BytesIO(data)).namelist())
    except DAMAGED:  # cut short: the list of parts stands at the end
        return any(part.encode() in data for part in _WORKBOOK_PARTS)


def is_archive(data: bytes) -> bool:
    """Whether the content is a ZIP of files."""
    return data.startswith((_ZIP, _EMPTY_ZIP)) and not is_workbook(data)


def sheets_of(name: str, data: bytes, limits: Limits) -> list[Sheet]:
    """The sheets of a file: one for a CSV.

    Raises:
        Refused: it is neither text nor a workbook, or larger than the limits allow.
    """
    if data.startswith(_OLD_WORKBOOK) and _LOCKED_PART in data:
        raise Refused(Problem(name, "archive_locked"))
    if is_workbook(data):
        return _workbook(name, data, limits)
    if not data.strip():
        raise Refused(Problem(name, "file_empty"))
    text = _decoded(data)
    if text is not None and not text.strip(_BLANKS):
        raise Refused(Problem(name, "file_empty"))
    if text is not None and _WEB_PAGE.match(text):
        raise Refused(Problem(name, "web_page"))
    if text is None or "\0" in text or text.startswith("%PDF"):
        raise Refused(Problem(name, "not_text"))
    return [Sheet(name, PurePath(name).stem, text=text, whole=text.endswith(("\n", "\r")))]


def _decoded(data: bytes) -> str | None:
    """The text, by its mark or else by what its bytes can only be; None where it is none.

    A character cut in two at the end is � there, and so is a broken byte.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _by("utf-16", data)
    if b"\0" in data:
        halves = {"utf-16-le": data[1::2].count(0), "utf-16-be": data[::2].count(0)}
        encoding = max(halves, key=lambda name: halves[name])
        return _by(encoding, data) if halves[encoding] > _FEWEST_BLANK_HALVES * len(data) / 2 else None
    valid = data.decode("utf-8", "ignore")
    fitting = len(valid.encode())
    if fitting - len(valid) < len(data) - fitting:  # more bytes stand alone than follow one another
        return _but_for_a_few("cp1252", data)
    return _but_for_a_few("utf-8-sig", data)


def _but_for_a_few(encoding: str, data: bytes) -> str | None:
    """The text with � for each byte that is none of it; None where these are more than slips."""
    text = data.decode(encoding, "replace")
    broken = text.count(BROKEN)
    return text if broken <= 1 or broken <= _MOST_BROKEN * len(text) else None


def _by(encoding: str, data: bytes) -> str | None:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return None
    return f"{text}\ufffd" if decoder.getstate()[0] else text


def _workbook(name: str, data: bytes, limits: Limits) -> list[Sheet]:
    """The sheets of a workbook that hold anything.

    Raises:
        Refused: damaged, locked, empty, or larger than the limits allow.
    """
    laid_out = _reader_of(data)(name, data, limits)
    sheets = [
        sheet
        for one in laid_out
        if (sheet := _sheet(name if len(laid_out) == 1 else f"{name} · {one.title}", one, limits))
    ]
    if not sheets:
        raise Refused(Problem(name, "file_empty"))
    return sheets


def _reader_of(data: bytes) -> Callable[[str, bytes, Limits], list[LaidOut]]:
    if data.startswith(_OLD_WORKBOOK) or _BINARY_PART in data:
        return old_sheets
    return open_sheets if _OPEN_PART in data else _excel_sheets


def _sheet(label: str, laid_out: LaidOut, limits: Limits) -> Sheet | None:
    """A sheet as rows; None for an empty one."""
    filled = laid_out.filled
    if not filled:
        return None
    width = max(column for _, column in filled)
    limits.check_extent(label, len({row for row, _ in filled}), width)
    repeated = _merge(laid_out.merged, filled)
    lost = tuple(
        Problem(label, "formula_without_value", row, column_letter(column), shown(formula))
        for (row, column), formula in laid_out.lost.items()
    )
    return Sheet(
        label, laid_out.title, cells=tuple(_rows(filled, width)), repeated=repeated,
        problems=(*lost, *(Problem(label, reason) for reason in laid_out.remarks)),
    )  # fmt: skip


def _merge(areas: list[Area], filled: dict[Place, str]) -> frozenset[Place]:
    """Write a merged cell in each of its places; those below its first row, with columns from 0."""
    repeated = set()
    for top, left, bottom, right in areas:
        text = filled.get((top, left), "")
        for row, column in product(range(top, bottom + 1), range(left, right + 1)):
            if text:
                filled[row, column] = text
                if row > top:
                    repeated.add((row, column - 1))
    return frozenset(repeated)


def _rows(filled: Mapping[Place, str], width: int) -> Iterator[Row]:
    """The rows that hold anything."""
    by_row: dict[int, list[str]] = {}
    for (row, column), text in filled.items():
        cells = by_row.setdefault(row, [""] * width)
        if column <= width:  # a title may be merged beyond the columns
            cells[column - 1] = text
    yield from sorted(by_row.items())


# Workbooks of Excel -------------------------------------------------------------------------------


def _excel_sheets(name: str, data: bytes, limits: Limits) -> list[LaidOut]:
    """The sheets of an .xlsx, by openpyxl: it tells a percent, a merged cell and a formula from a value."""
    import openpyxl

    computes = limits.check_workbook(name, data)
    try:
        book = openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
        formulas = openpyxl.load_workbook(BytesIO(data), keep_links=False) if computes else None
        unsure = computes and _computes_when_opened(data)
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        raise Refused(Problem(name, "workbook_unreadable", details={"why": type(error).__name__})) from None
    return [
        _excel_sheet(sheet, formulas[sheet.title] if formulas else None, unsure) for sheet in book.worksheets
    ]


def _excel_sheet(sheet: Any, formulas: Any, unsure: bool) -> LaidOut:
    """What stands in its cells: it may be formatted down to its last row, and the way there is long."""
    lost = _not_computed(sheet, formulas, unsure) if formulas else {}
    texts = {place: _as_text(cell) for place, cell in sheet._cells.items() if place not in lost}
    areas = [(area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges]
    return LaidOut(sheet.title, {place: text for place, text in texts.items() if text}, areas, lost)


def _computes_when_opened(data: bytes) -> bool:
    """Whether a program wrote it that leaves the formulas to Excel, with 0 for every result."""
    part = zipfile.ZipFile(BytesIO(data)).read("xl/workbook.xml")
    return re.search(rb"fullCalcOnLoad=[\"'](?:1|true)", part) is not None


def _as_text(cell: Any) -> str:
    """What a cell shows, written so that it has one meaning."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return number_text(value, percent="%" in str(cell.number_format))


def _not_computed(values: Any, formulas: Any, unsure: bool) -> dict[Place, str]:
    """Formulas that were saved without their result: an empty cell that is not empty."""
    missing = (None, 0) if unsure else (None,)
    return {
        place: _formula(cell)
        for place, cell in formulas._cells.items()
        if cell.data_type == "f" and values._cells[place].value in missing
    }


def _formula(cell: Any) -> str:
    return str(getattr(cell.value, "text", cell.value))
