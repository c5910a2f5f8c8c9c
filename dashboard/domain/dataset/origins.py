"""Which file a row of a table came from, and on which line of it it stands.

A table may come in several files, one a year. The number that a row carries as `line` tells them apart: it
is the line in the file, raised by as many `_LINES` as files of the table were read before. So the first file
counts its lines as they are, rows stay in the order in which they came, and no two files share a number.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

import narwhals as nw
import pandas as pd

Numbers = TypeVar("Numbers", int, pd.Series, nw.Expr)

_LINES = 2**32
"""More than a file has: a sheet ends at 2**20."""


class Origin(NamedTuple):
    """A file, with its sheet where it is a workbook, and a line of it."""

    file: str
    line: int


def numbered(line: Numbers, file: int) -> Numbers:
    """The number of a row on a line of one of the files of a table; files are counted from 0."""
    return file * _LINES + line


def line_of(number: Numbers) -> Numbers:
    """The line in its file."""
    return number % _LINES


def file_at(number: Numbers) -> Numbers:
    """Which of the files of its table, counted from 0."""
    return number // _LINES


class Files(NamedTuple):
    """The files that tables were read from.

    names: by table, what its file is called, or its files together. parts: by table the name of each file,
    where there is more than one.
    """

    names: Mapping[str, str]
    parts: Mapping[str, tuple[str, ...]]

    def of(self, table: str) -> str:
        """What the file of a table is called, or should be."""
        return self.names.get(table, f"{table}.csv")

    def origin(self, table: str, number: int) -> Origin:
        """Where a row of a table stands."""
        parts = self.parts.get(table)
        return Origin(parts[file_at(number)] if parts else self.of(table), line_of(number))

    def number(self, table: str, origin: Origin) -> int:
        """The number of a row that stands there."""
        parts = self.parts.get(table, ())
        return int(numbered(origin.line, parts.index(origin.file) if origin.file in parts else 0))

    def rows(self, table: str, numbers: pd.Series) -> list[tuple[str, int]]:
        """Each file of a table and how many of its rows have these numbers."""
        counts = file_at(numbers).value_counts()
        files = self.parts.get(table, (self.of(table),))
        return [(file, int(counts.get(at, 0))) for at, file in enumerate(files)]

    def told(self, table: str, number: int) -> int | str:
        """The line of a row as files name it: `12`, `indikator_2020.csv:12` where a table has several."""
        file, line = self.origin(table, number)
        return f"{file}:{line}" if table in self.parts else line
