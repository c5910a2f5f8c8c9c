"""What stands in a sheet of a workbook, whatever program wrote it, before it is taken as rows."""

from dataclasses import dataclass, field
from decimal import Decimal

Place = tuple[int, int]
"""A row and a column, from 1."""

Area = tuple[int, int, int, int]
"""Top, left, bottom, right."""


@dataclass
class LaidOut:
    """A sheet of a workbook.

    filled: what stands in each place that is not empty. merged: areas whose text stands in their first
    place. lost: formulas that were saved without their result. remarks: what its format cannot tell, as
    reasons of problems.
    """

    title: str
    filled: dict[Place, str] = field(default_factory=dict)
    merged: list[Area] = field(default_factory=list)
    lost: dict[Place, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()


def column_letter(column: int) -> str:
    """What a workbook calls a column: 1 is A, 27 is AA."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def number_text(number: float, *, percent: bool = False) -> str:
    """A number as a workbook keeps it, written so that it has one meaning.

    `1.2340` for 1.234: three decimals could be taken for thousands, four cannot. A percent has its sign.
    """
    exact = (
        Decimal(number) if isinstance(number, int) else Decimal(format(number, ".15g"))
    )  # as Excel keeps it
    text = f"{exact * 100 if percent else exact:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = f"{text}0" if "." in text and len(text.rpartition(".")[2]) == 3 else text
    return f"{text}%" if percent else text
