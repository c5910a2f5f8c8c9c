"""What is wrong with a file: where, why, and what that does to the figures."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from dashboard.domain.origins import Files
from dashboard.domain.quantities import decimal_text

Severity = Literal["note", "left_out", "refused"]
SEVERITIES: tuple[Severity, ...] = ("note", "left_out", "refused")
"""note: read, worth knowing. left_out: the row is in no sum. refused: the file is not used."""

_RAW = tomllib.loads(Path(__file__).with_name("reasons.toml").read_text(encoding="utf-8"))

REASONS: dict[str, Severity] = {
    **dict.fromkeys(_RAW["refused"], "refused"),
    **dict.fromkeys(_RAW["left_out"], "left_out"),
    **dict.fromkeys((*_RAW["doubt"], *_RAW["reading"]), "note"),
}
"""Every reason has its sentence in each catalogue, as `problem-<reason>`."""

_READING = frozenset(_RAW["reading"])


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
        place, year: what the row is about, where that is known.
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

    @property
    def severity(self) -> Severity:
        """note, left_out or refused; a bad cell that no sum needs is only set aside."""
        return "note" if self.softened else REASONS[self.reason]

    @property
    def doubtful(self) -> bool:
        """Whether it casts doubt on a figure, so that what is drawn from the row is marked."""
        return self.reason not in _READING


def about_row(
    files: Files, table: str, reason: str, row: Any, column: str, details: Mapping[str, Detail]
) -> Problem:
    """A problem of one row of a frame (as `itertuples` gives it), with what stands in a column of it."""
    exact = getattr(row, f"{column}_millionths", pd.NA)
    value = getattr(row, column, None) if pd.isna(exact) else decimal_text(int(exact))
    place, year = getattr(row, "location_id", pd.NA), getattr(row, "year", pd.NA)
    file, line = files.origin(table, int(row.line))
    return Problem(
        file, reason, line, column, None if pd.isna(value) else str(value), details, table=table,
        place=None if pd.isna(place) else str(place), year=None if pd.isna(year) else int(year),
    )  # fmt: skip
