"""How much of a file is read: what a reader may send, and what a folder may hold."""

import re
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from dashboard.domain.problems import Problem
from dashboard.tables.refused import Refused

MEGABYTE = 1_000_000
_MERGED = re.compile(rb"<mergeCell\b[^>]*\bref=[\"']([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})[\"']")


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
        """Refuse an archive that would swell, that is locked, or that is damaged.

        zipfile gives out no more of a member than its entry declares, so the declared sizes are the truth.
        """
        try:
            members = zipfile.ZipFile(BytesIO(data)).infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
            raise Refused(Problem(name, "archive_unreadable")) from None
        if len(members) > self.members:
            raise self._refused(name, "archive_too_many", self.members)
        if sum(member.file_size for member in members) > self.unpacked:
            raise self._refused(name, "archive_too_large", self.unpacked // MEGABYTE)
        if any(member.flag_bits & 1 for member in members):
            raise Refused(Problem(name, "archive_locked"))

    def check_workbook(self, name: str, data: bytes) -> None:
        """Refuse a workbook with more cells than are read, counting those that merged areas cover.

        It is counted as written, before a library takes it apart and fills every place of an area.
        """
        self.check_archive(name, data)
        xml = self.sheets_xml(data)
        cells = xml.count(b"<c ") + sum(_places(area) for area in _MERGED.finditer(xml))
        if cells > self.cells:
            raise self._refused(name, "too_many_cells", self.cells)

    def sheets_xml(self, data: bytes) -> bytes:
        """The sheets of a workbook as they are written, one after the other."""
        archive = zipfile.ZipFile(BytesIO(data))
        return b"".join(
            archive.read(part) for part in archive.namelist() if part.startswith("xl/worksheets/")
        )

    def check_extent(self, name: str, rows: int, columns: int) -> None:
        """Refuse a sheet that reaches far beyond its cells, row by row as it would be walked through."""
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


def _places(area: re.Match[bytes]) -> int:
    from openpyxl.utils import range_boundaries

    left, top, right, bottom = range_boundaries(area[1].decode())
    return (right - left + 1) * (bottom - top + 1)


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
