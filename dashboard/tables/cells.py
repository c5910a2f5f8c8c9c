"""The one place where a cell becomes a value."""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from dashboard.tables.schema import Field
from dashboard.text.partial_dates import parts_of

_LARGEST = 2**63 - 1
"""What 64 bits hold. The schemas keep quantities and rupiah far below, so that sums fit too."""


class CellError(ValueError):
    """A cell that cannot be read; `reason` is a key of domain.problems.REASONS."""

    def __init__(self, reason: str, **details: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


def value_of(cell: str, field: Field) -> str | int | None:
    """Read one cell.

    Args:
        cell: as it stands in the file, blanks around it taken off.
        field: what the column may hold.

    Returns:
        Text, a whole number, or whole millionths for a decimal number. An empty cell is what the
        column declares, usually None, which means missing, never zero.

    Raises:
        CellError: the cell is not what the column holds.
    """
    if not cell:
        return field.default
    if field.type == "string":
        return _text(cell, field)
    number = _number(cell)
    _within(number, field)
    scaled = number.scaleb(6) if field.exact else number
    if abs(scaled) > _LARGEST:
        raise CellError("number_too_large")
    whole = scaled.to_integral_value(ROUND_HALF_UP)
    if not field.exact and whole != scaled:
        raise CellError("not_whole")
    return int(whole)


def _text(cell: str, field: Field) -> str:
    if field.enum and cell not in field.enum:
        raise CellError("not_allowed", allowed=", ".join(field.enum))
    if field.pattern and not (re.fullmatch(field.pattern, cell) and _in_calendar(cell)):
        raise CellError("not_a_date")
    return cell


def _in_calendar(cell: str) -> bool:
    try:
        parts_of(cell)
    except ValueError:
        return False
    return True


def _number(cell: str) -> Decimal:
    try:
        number = Decimal(cell)
    except InvalidOperation:
        raise CellError("not_a_number") from None
    if not number.is_finite():
        raise CellError("not_a_number")
    if abs(number) > _LARGEST:
        raise CellError("number_too_large")
    return number


def _within(number: Decimal, field: Field) -> None:
    if field.minimum is not None and number < Decimal(str(field.minimum)):
        raise CellError("below_minimum", limit=str(field.minimum))
    if field.maximum is not None and number > Decimal(str(field.maximum)):
        raise CellError("above_maximum", limit=str(field.maximum))
