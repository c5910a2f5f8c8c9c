"""What is wrong with a file: where, why, and what that does to the figures."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pandas as pd

from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.quantities import decimal_text

Severity = Literal["note", "left_out", "refused"]
SEVERITIES: tuple[Severity, ...] = ("note", "left_out", "refused")
"""note: read, worth knowing. left_out: the row is in no sum. refused: the file is not used."""

_RAW = tomllib.loads(Path(__file__).with_name("reasons.toml").read_text(encoding="utf-8"))

REASONS: dict[str, Severity] = {
    **dict.fromkeys(_RAW["refused"], "refused"),
    **dict.fromkeys(_RAW["left_out"], "left_out"),
    **dict.fromkeys((*_RAW["doubt"], *_RAW["contradiction"], *_RAW["reading"]), "note"),
}
"""Every reason has its sentence in each catalogue, as `problem-<reason>`."""

_READING, _CONTRADICTION = frozenset(_RAW["reading"]), frozenset(_RAW["contradiction"])


@dataclass(frozen=True)
class Quantity:
    """A quantity inside a sentence, in whole millionths of its unit (`rupiah`: whole rupiah).

    bound: `below` or `above` where it is only the limit of one.
    """

    amount: int
    unit: str | None
    bound: str | None = None


@dataclass(frozen=True)
class Word:
    """A key inside a sentence: its group and itself, as catalogues name it."""

    group: str
    key: str


@dataclass(frozen=True)
class Day:
    """A date inside a sentence, as precise as it is known: 2018, 2018-12 or 2018-12-05."""

    iso: str


@dataclass(frozen=True)
class Said:
    """Words of a file inside a sentence, and the same in English where the file has them."""

    words: str
    english: str | None = None


@dataclass(frozen=True)
class Headings:
    """Columns of a table inside a sentence, as its template heads them."""

    table: str
    names: tuple[str, ...]


Detail = str | int | Quantity | Word | Day | Said | Headings


class LostRow(NamedTuple):
    """A row that a problem is about. money: its kind and whole rupiah, where it holds any."""

    file: str
    table: str | None
    line: int | None
    place: str | None
    year: int | None
    activity: str | None
    money: tuple[str, int] | None


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one file.

    Attributes:
        file: its name, with the sheet where it is a workbook.
        reason: a key of REASONS.
        line: line in the file; None for the whole file.
        column: as the file spells it, or None.
        value: what stands in the cell, as typed.
        details: what else the sentence says, for example the allowed values.
        softened: the cell is set aside alone, because no sum needs it.
        table: which of the tables the file was read as.
        about: the table whose rows it is about, where that is another one.
        place, year, activity: what the row is about, where that is known.
        money: the kind and the rupiah of the row, where it holds any.
        rows: all the rows that it is about, in whatever files, where one cause takes several along.
        alike: how many more rows of the file have it, where the rows of a nation are counted and not listed.
    """

    file: str
    reason: str
    line: int | None = None
    column: str | None = None
    value: str | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)
    softened: bool = False
    table: str | None = None
    about: str | None = None
    place: str | None = None
    year: int | None = None
    activity: str | None = None
    money: tuple[str, int] | None = None
    rows: tuple[LostRow, ...] = ()
    alike: int = 0

    @property
    def every_row(self) -> tuple[LostRow, ...]:
        """All the rows that it is about; itself where it speaks of one."""
        own = LostRow(self.file, self.table, self.line, self.place, self.year, self.activity, self.money)
        return self.rows or (own,)

    @property
    def files(self) -> frozenset[str]:
        """The files that its rows stand in, with its own."""
        return frozenset((self.file, *(row.file for row in self.rows)))

    @property
    def severity(self) -> Severity:
        """note, left_out or refused; a bad cell that no sum needs is only set aside."""
        return "note" if self.softened else REASONS[self.reason]

    @property
    def doubtful(self) -> bool:
        """Whether it casts doubt on a figure, so that what is drawn from the row is marked."""
        return self.reason not in _READING

    @property
    def contradicts(self) -> bool:
        """Whether it says that two things which were stated cannot both be true."""
        return self.reason in _CONTRADICTION


def about_row(
    files: Files, table: str, reason: str, row: Any, column: str, details: Mapping[str, Detail]
) -> Problem:
    """A problem of one row of a frame (as `itertuples` gives it), with what stands in a column of it."""
    exact = getattr(row, f"{column}_millionths", pd.NA)
    value = getattr(row, column, None) if pd.isna(exact) else decimal_text(int(exact))
    place, year = getattr(row, "location_id", pd.NA), getattr(row, "year", pd.NA)
    activity, rupiah = getattr(row, "activity_id", pd.NA), getattr(row, "amount_rupiah", pd.NA)
    file, line = files.origin(table, int(row.line))
    return Problem(
        file, reason, line, column, None if pd.isna(value) else str(value), details, table=table,
        place=None if pd.isna(place) else str(place), year=None if pd.isna(year) else int(year),
        activity=None if pd.isna(activity) else str(activity),
        money=None if pd.isna(rupiah) else (_kind_of(row), int(rupiah)),
    )  # fmt: skip


def _kind_of(row: Any) -> str:
    kind = getattr(row, "amount_kind", pd.NA)
    return "unstated" if pd.isna(kind) else str(kind)
