"""The table of a finding as programs want it: codes and exact numbers, a sheet or a CSV file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Cell = str | int | Decimal | None
"""None is an empty cell: missing, never zero."""


@dataclass(frozen=True)
class Kind:
    """How a workbook treats a column.

    Attributes:
        grouped: numbers in groups of three, as money is written and a year is not.
        text: what is typed there later stays as typed: the code 21.72 is no number, 2018-12 no date.
        choices: the range of cells that a drop-down list offers, such as `'Pilihan'!$B$2:$B$9`.
        open: something else than the choices may be typed too.
    """

    grouped: bool = False
    text: bool = False
    choices: str = ""
    open: bool = False


@dataclass(frozen=True)
class Sheet:
    """One table to download; `kinds` are those of some columns, by name."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    kinds: Mapping[str, Kind] = field(default_factory=dict)
