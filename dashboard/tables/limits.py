"""How much of a file is read: what a reader may send, and what a folder may hold."""

import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

from dashboard.domain.problems import Problem
from dashboard.tables.refused import Refused

MEGABYTE = 1_000_000
_WIDEST, _DEEPEST = 16_384, 1_048_576
"""Columns and rows that a sheet has."""

DAMAGED = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError,
    zlib.error,
)  # fmt: skip
"""What a damaged archive makes zipfile raise."""


@dataclass(frozen=True)
class Limits:
    """The most that is read of one file; what is larger is refused with the limit named.

    size: bytes as it comes, and `unpacked` bytes when it is an archive. cells: of a workbook. cell:
    characters of one. seconds: for one file.
    """

    size: int
    unpacked: int
    members: int
    rows: int
    columns: int
    cells: int
    cell: int
    seconds: float

    def check_size(self, name: str, size: int) -> None:
        """Refuse a file that is too large before it is read."""
        if size > self.size:
            raise self._refused(name, "file_too_large", self.size // MEGABYTE)

    def check_archive(self, name: str, data: bytes) -> None:
        """Refuse an archive that would swell or that is locked.

        zipfile gives out no more of a member than its entry declares, so the declared sizes are the truth.
        """
        try:
            members = zipfile.ZipFile(BytesIO(data)).infolist()
        except DAMAGED:
            raise Refused(Problem(name, "archive_unreadable")) from None
        if len(members) > self.members:
            raise self._refused(name, "archive_too_many", self.members)
        if sum(member.file_size for member in members) > self.unpacked:
            raise self._refused(name, "archive_too_large", self.unpacked // MEGABYTE)
        if any(member.flag_bits & 1 for member in members):
            raise Refused(Problem(name, "archive_locked"))

    def check_workbook(self, name: str, data: bytes) -> bool:
        """Refuse a workbook with more cells than are read, counting those that areas cover.

        It is counted as a library would parse it, before one takes it apart and fills every place of an area.

        Returns:
            Whether it holds formulas.
        """
        self.check_archive(name, data)
        archive = zipfile.ZipFile(BytesIO(data))
        counted = _Counted()
        try:
            for part in archive.infolist():
                counted.take(archive.read(part))
        except DAMAGED as error:
            details = {"why": type(error).__name__}
            raise Refused(Problem(name, "workbook_unreadable", details=details)) from None
        if counted.cells > self.cells:
            raise self._refused(name, "too_many_cells", self.cells)
        return counted.formulas

    def check_extent(self, name: str, rows: int, columns: int) -> None:
        """Refuse a sheet whose cells lie far apart: every place between them would be filled up."""
        if columns > self.columns:
            raise self._refused(name, "too_many_columns", self.columns)
        if rows * columns > self.cells:
            raise self._refused(name, "too_many_cells", self.cells)

    def kept(self, name: str, rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
        """The rows, until one is too many, too wide or too slow in coming."""
        end = time.monotonic() + self.seconds
        for count, (line, row) in enumerate(rows):
            if count >= self.rows:
                raise self._refused(name, "too_many_rows", self.rows)
            if len(row) > self.columns:
                raise self._refused(name, "too_many_columns", self.columns, line)
            if count % 1000 == 0 and time.monotonic() > end:
                raise self._refused(name, "too_slow", int(self.seconds))
            yield line, row

    def _refused(self, name: str, reason: str, limit: int, line: int | None = None) -> Refused:
        return Refused(Problem(name, reason, line, details={"limit": str(limit)}))


class _Counted:
    """Counts the cells in the parts of a workbook, and the places of areas that reading it fills."""

    def __init__(self) -> None:
        self.cells = 0
        self.formulas = False

    def take(self, part: bytes) -> None:
        """Count a part as far as it is XML; a library reads no further."""
        from xml.etree.ElementTree import ParseError

        from defusedxml.ElementTree import XMLParser

        parser = XMLParser(target=self)
        with suppress(ParseError, ValueError):  # ValueError: entities, which a library refuses too
            parser.feed(part)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What the parser calls at each element."""
        name = tag.rpartition("}")[2]
        if name == "c":
            self.cells += 1
        elif name in ("mergeCell", "hyperlink"):
            self.cells += _places(attributes.get("ref", ""))
        elif name == "f":
            self.formulas = True


def _places(area: str) -> int:
    from openpyxl.utils import range_boundaries

    try:
        left, top, right, bottom = range_boundaries(area)
    except (ValueError, TypeError):  # a library stumbles over it too
        return 0
    whole_columns, whole_rows = top is None, left is None  # an area may name columns or rows alone
    width = _WIDEST if whole_rows else right - left + 1
    return width * (_DEEPEST if whole_columns else bottom - top + 1)


UPLOAD = Limits(
    size=20 * MEGABYTE, unpacked=100 * MEGABYTE, members=200, rows=200_000, columns=300, cells=1_000_000,
    cell=5_000, seconds=20,
)  # fmt: skip
"""What a reader may send: it is read while others wait."""

FOLDER = Limits(
    size=2_000 * MEGABYTE, unpacked=2_000 * MEGABYTE, members=2_000, rows=20_000_000, columns=300,
    cells=5_000_000, cell=5_000, seconds=3_600,
)  # fmt: skip
"""What whoever runs the dashboard may put into its data folder."""
