"""How much of a file is read: what a reader may send, and what a folder may hold."""

import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from io import BytesIO

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.sheets.refused import Refused

MEGABYTE = 1_000_000
_WIDEST, _DEEPEST = 16_384, 1_048_576
"""Columns and rows that a sheet has."""

_AT_ONCE = 1_000
"""Rows between two looks at the clock."""

DAMAGED = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError,
    zlib.error,
)  # fmt: skip
"""What a damaged archive makes zipfile raise."""


WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""Ends of the names of workbooks; most of them are ZIP files, which no reader needs to know."""


def damaged(name: str) -> Problem:
    """That a file cannot be unpacked, as what its name says that it is."""
    workbook = name.casefold().endswith(WORKBOOKS)
    return Problem(name, "workbook_unreadable" if workbook else "archive_unreadable")


@dataclass
class Spent:
    """What was read so far of all files that belong together."""

    size: int = 0
    unpacked: int = 0
    members: int = 0
    rows: int = 0
    cells: int = 0
    elements: int = 0
    since: float = field(default_factory=time.process_time)


@dataclass(frozen=True)
class Limits:
    """The most that is read of one file; what is larger is refused with the limit named.

    size: bytes as it comes, and `unpacked` bytes when it is an archive. cells, elements: of a workbook and
    of its XML. cell: characters of one. seconds: for one file.
    together: how much of all these the files of one dataset may take, as a multiple of what one may; but
    work_seconds of the processor in all.
    wait_seconds, memory: what a process that reads them apart gets, by the clock and in bytes.
    spent: what was read so far, where it is counted.
    """

    size: int
    unpacked: int
    members: int
    rows: int
    columns: int
    cells: int
    elements: int
    cell: int
    seconds: float
    together: int
    work_seconds: float
    wait_seconds: float
    memory: int
    spent: Spent | None = None

    def begun(self) -> "Limits":
        """These limits for files that belong together, of which nothing was read yet."""
        return replace(self, spent=Spent())

    def spend(self, name: str, **amounts: int) -> None:
        """Count what is about to be read of a file.

        Raises:
            Refused: all files together are more than is read.
        """
        if self.spent is None:
            return
        for what, amount in amounts.items():
            total = getattr(self.spent, what) + amount
            setattr(self.spent, what, total)
            if total > getattr(self, what) * self.together:
                reason, shown = _TOGETHER[what]
                raise self._refused(name, reason, getattr(self, what) * self.together // shown)
        if time.process_time() - self.spent.since > self.work_seconds:
            raise self._refused(name, "upload_too_slow", int(self.work_seconds))

    def check_size(self, name: str, size: int) -> None:
        """Refuse a file that is too large before it is read."""
        if size > self.size:
            raise self._refused(name, "file_too_large", self.size // MEGABYTE)
        self.spend(name, size=size)

    def check_archive(self, name: str, data: bytes) -> None:
        """Refuse an archive that would swell or that is locked.

        zipfile gives out no more of a member than its entry declares, so the declared sizes are the truth.
        """
        try:
            members = zipfile.ZipFile(BytesIO(data)).infolist()
        except DAMAGED:
            raise Refused(damaged(name)) from None
        if len(members) > self.members:
            raise self._refused(name, "archive_too_many", self.members)
        if sum(member.file_size for member in members) > self.unpacked:
            raise self._refused(name, "archive_too_large", self.unpacked // MEGABYTE)
        if any(member.flag_bits & 1 for member in members):
            raise Refused(Problem(name, "archive_locked"))
        self.spend(name, members=len(members), unpacked=sum(member.file_size for member in members))

    def check_workbook(self, name: str, data: bytes) -> bool:
        """Refuse a workbook with more cells than are read, counting those that areas cover.

        It is counted as a library would parse it, before one takes it apart and fills every place of an area.

        Returns:
            Whether it holds formulas.
        """
        self.check_archive(name, data)
        archive = zipfile.ZipFile(BytesIO(data))
        counted = _Counted(self.elements)
        try:
            for part in archive.infolist():
                counted.take(archive.read(part))
        except DAMAGED as error:
            details = {"why": type(error).__name__}
            raise Refused(Problem(name, "workbook_unreadable", details=details)) from None
        if counted.cells > self.cells or counted.elements > self.elements:
            raise self._refused(name, "too_many_cells", self.cells)
        self.spend(name, cells=counted.cells, elements=counted.elements)
        return counted.formulas

    def check_extent(self, name: str, rows: int, columns: int) -> None:
        """Refuse a sheet whose cells lie far apart: every place between them would be filled up."""
        if columns > self.columns:
            raise self._refused(name, "too_many_columns", self.columns)
        if rows * columns > self.cells:
            raise self._refused(name, "too_many_cells", self.cells)

    def kept(self, name: str, rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
        """The rows, until one is too many, too wide or too slow in coming."""
        end, count = time.monotonic() + self.seconds, -1
        for count, (line, row) in enumerate(rows):
            if count >= self.rows:
                raise self._refused(name, "too_many_rows", self.rows)
            if len(row) > self.columns and any(cell.strip() for cell in row[self.columns :]):
                raise self._refused(name, "too_many_columns", self.columns, line)
            if count % _AT_ONCE == 0:
                if time.monotonic() > end:
                    raise self._refused(name, "too_slow", int(self.seconds))
                self.spend(name, rows=min(count, _AT_ONCE))
            yield line, row[: self.columns]  # beyond them is nothing
        self.spend(name, rows=count % _AT_ONCE + 1)

    def _refused(self, name: str, reason: str, limit: int, line: int | None = None) -> Refused:
        return Refused(Problem(name, reason, line, details={"limit": str(limit)}))


class _Counted:
    """Counts the cells in the parts of a workbook, and the places of areas that reading it fills.

    Of other elements a library makes objects too: a file of a few kilobytes can hold millions.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self.cells = self.elements = 0
        self.formulas = False

    def take(self, part: bytes) -> None:
        """Count a part as far as it is XML; a library reads no further."""
        from xml.etree.ElementTree import ParseError

        from defusedxml.ElementTree import XMLParser

        parser = XMLParser(target=self)
        with suppress(ParseError, ValueError):  # ValueError: entities, which a library refuses too
            for start in range(0, len(part), MEGABYTE):
                if self.elements > self._most:
                    return
                parser.feed(part[start : start + MEGABYTE])

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """What the parser calls at each element."""
        self.elements += 1
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


_TOGETHER = {
    "size": ("file_too_large", MEGABYTE), "unpacked": ("archive_too_large", MEGABYTE),
    "members": ("archive_too_many", 1), "rows": ("too_many_rows", 1), "cells": ("too_many_cells", 1),
    "elements": ("too_many_cells", 1),
}  # fmt: skip
"""Why files are refused that are too much together, and in what the limit is told."""

UPLOAD = Limits(
    size=20 * MEGABYTE, unpacked=100 * MEGABYTE, members=200, rows=200_000, columns=300, cells=600_000,
    elements=2_500_000, cell=5_000, seconds=20, together=2, work_seconds=30, wait_seconds=90,
    memory=1_500 * MEGABYTE,
)  # fmt: skip
"""What a reader may send: it is read while others wait."""

FOLDER = Limits(
    size=2_000 * MEGABYTE, unpacked=2_000 * MEGABYTE, members=2_000, rows=20_000_000, columns=300,
    cells=5_000_000, elements=50_000_000, cell=5_000, seconds=3_600, together=100, work_seconds=36_000,
    wait_seconds=36_000, memory=64_000 * MEGABYTE,
)  # fmt: skip
"""What whoever runs the dashboard may put into its data folder."""
