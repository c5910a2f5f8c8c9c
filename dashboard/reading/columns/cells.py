"""The one place where the cells of a column become values."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from dashboard.domain.dataset.problems import Day, Detail, Quantity, Word
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.reading.columns.schema import Field
from dashboard.reading.spellings.dates import (
    YEARS_OF_REASON,
    Order,
    day_of_number,
    iso_of,
    orders_in,
    short_year,
    two_meanings,
    years_meant,
)
from dashboard.reading.spellings.numbers import Number, Settled, Style, number_of, settle, styles_in
from dashboard.reading.spellings.units import Measure, unmarked
from dashboard.reading.spellings.words import (
    is_formula_error,
    key_of,
    means_missing,
    plain,
    spellings,
    stage_of,
)

Value = str | int | None

_LARGEST = 2**63 - 1
"""What 64 bits hold. The schemas keep quantities and rupiah far below, so that sums fit too."""


class CellError(ValueError):
    """A cell that cannot be read; `reason` is a key of domain.dataset.problems.REASONS."""

    def __init__(self, reason: str, **details: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


@dataclass(frozen=True)
class Remark:
    """How a cell with more than one meaning was read, for the reader to know.

    cells: by cell as typed, all that were read so, what each was read as. reason: a key of REASONS.
    """

    cells: Mapping[str, Detail]
    reason: str


@dataclass(frozen=True)
class Column:
    """The different cells of a column, in the order of the file, and what numbers they may be.

    meant: the years that cells of two digits, or with a day's number, mean.
    """

    field: Field
    cells: tuple[str, ...]
    numbers: Mapping[str, Number | None]
    meant: Mapping[str, str]


@dataclass(frozen=True)
class Values:
    """What the cells of a column mean: by cell its value, or why it has none; and what was settled."""

    of: Mapping[str, Value]
    errors: Mapping[str, CellError]
    remarks: tuple[Remark, ...]


def column_of(field: Field, cells: Iterable[str]) -> Column:
    """Take the different cells of a column apart; empty ones and words for missing are no numbers."""
    cells = tuple(cells)
    wanted = [cell for cell in cells if cell and not means_missing(cell)] if field.numeric else ()
    meant = years_meant(wanted) if field.name == "year" else {}
    figures = {cell: meant.get(cell) or _in_figures(unmarked(cell)[0], field) for cell in wanted}
    return Column(field, cells, {cell: number_of(figure) for cell, figure in figures.items()}, meant)


def _in_figures(cell: str, field: Field) -> str:
    """A word that stands for a number: a class of slum for its place in SLUM_CLASSES."""
    key = key_of(field.words, cell) if field.words else None
    return cell if key is None else str(SLUM_CLASSES.index(key))


def read_columns(columns: Iterable[Column], delimiter: str | None) -> list[Values]:
    """Read the columns of a file, each decided as a whole.

    Args:
        columns: of one file.
        delimiter: the sign between its columns, None for a workbook.

    Returns:
        For each column text, whole numbers, or whole millionths for decimal ones. An empty cell, and a
        word for missing, is what the column declares, usually None: missing, never zero.
    """
    columns = list(columns)
    shown = [styles_in(_telling(column, delimiter)) for column in columns]
    of_file = frozenset[Style]().union(*shown)
    return [
        _read_numbers(column, settle(styles, of_file, delimiter))
        if column.field.numeric
        else _read_texts(column)
        for column, styles in zip(columns, shown, strict=True)
    ]


_KEPT_BY_WORKBOOKS = re.compile(r"-?\d+\.\d+%?")


def _telling(column: Column, delimiter: str | None) -> Iterator[Number | None]:
    """The numbers that tell how an office writes them: not those that a workbook keeps as numbers."""
    for cell, number in column.numbers.items():
        if delimiter is not None or not _KEPT_BY_WORKBOOKS.fullmatch(unmarked(cell)[0]):
            yield number


def _read_numbers(column: Column, settled: Settled) -> Values:
    field = column.field
    values: dict[str, Value] = dict.fromkeys(column.cells, field.default)
    errors: dict[str, CellError] = {}
    told: dict[str, dict[str, Detail]] = _formula_errors(column)
    for cell, number in column.numbers.items():
        measure = unmarked(cell)[1]
        try:
            value = _chosen(number, measure, field, settled)
            factor = _factor(number, measure, field)
            values[cell] = kept = _kept(value * factor, field)
        except CellError as error:
            values[cell], errors[cell] = None, error
            continue
        if number and number.ambiguous and not settled.shown:
            reason = _guess(number, value)
            read = _quantity(kept, measure, field) if number.scaled else f"{value:f}"
            told.setdefault(reason, {})[cell] = read
        if cell in column.meant:
            told.setdefault("year_read_as", {})[cell] = column.meant[cell]
        if factor != 1 and kept:
            told.setdefault("unit_in_heading", {})[cell] = _quantity(kept, measure, field)
    return Values(values, errors, tuple(Remark(read, reason) for reason, read in told.items()))


def _formula_errors(column: Column) -> dict[str, dict[str, Detail]]:
    """Cells that hold no figure because a formula could not be worked out."""
    found: dict[str, Detail] = {cell: cell for cell in column.cells if is_formula_error(cell)}
    return {"formula_error": found} if found else {}


def _guess(number: Number, value: Decimal) -> str:
    """How a cell with two meanings was read, where its column did not show it."""
    if number.scaled:
        return "read_behind_scale"
    return "read_as_thousands" if abs(value) >= 1000 else "read_as_decimals"


def _factor(number: Number | None, measure: Measure | None, field: Field) -> Decimal:
    """What a heading multiplies a figure by; a figure with a scale of its own has no other."""
    if measure is None or number is None or not field.measured:
        return Decimal(1)
    own = replace(measure, scale=Decimal(1)) if number.scaled else measure
    return own.factor(field.unit) or Decimal(1)


def _quantity(kept: int, measure: Measure | None, field: Field) -> Quantity:
    """A value as a sentence shows it, in the unit of its column."""
    return Quantity(kept, field.unit or (measure.unit if measure else None))


def _chosen(number: Number | None, measure: Measure | None, field: Field, settled: Settled) -> Decimal:
    if number is None or (number.percent and field.unit != "percent"):
        raise CellError("not_a_number")
    if number.word and number.word != field.unit:
        raise CellError("unit_in_cell")
    if number.rounded:
        raise CellError("digits_lost")
    if not number.ambiguous:
        return number.value("point")
    both = number.value("point"), number.value("comma")
    if settled.shown and settled.style:
        return number.value(settled.style)
    if number.scaled:
        return min(both, key=abs)  # of a million or a billion there are decimals
    if field.whole and (measure is None or measure.scale == 1):
        return max(both, key=abs)  # thousands: decimals cannot be
    if settled.style is None:
        raise CellError("number_ambiguous")
    return number.value(settled.style)


def _beyond_reason() -> CellError:
    first, last = YEARS_OF_REASON[0], YEARS_OF_REASON[-1]
    return CellError("year_beyond_reason", **{"from": str(first), "to": str(last)})


def _kept(value: Decimal, field: Field) -> int:
    if abs(value) > _LARGEST:
        raise CellError("number_too_large")
    if field.of_years and value == int(value) and int(value) not in YEARS_OF_REASON:
        raise _beyond_reason()
    if field.minimum is not None and value < Decimal(str(field.minimum)):
        raise CellError("below_minimum", limit=str(field.minimum))
    if field.maximum is not None and value > Decimal(str(field.maximum)):
        raise CellError("above_maximum", limit=str(field.maximum))
    scaled = value.scaleb(6) if field.exact else value
    if abs(scaled) > _LARGEST:
        raise CellError("number_too_large")
    whole = scaled.to_integral_value(ROUND_HALF_UP)
    if not field.exact and whole != scaled:
        raise CellError("not_whole")
    return int(whole)


def _read_texts(column: Column) -> Values:
    field = column.field
    values: dict[str, Value] = {}
    errors: dict[str, CellError] = {}
    orders = orders_in(column.cells) if field.date else frozenset()
    open_dates: dict[str, Detail] = {}
    counted: dict[str, Detail] = {}
    told = [Remark(read, reason) for reason, read in _formula_errors(column).items()]
    for cell in column.cells:
        values[cell] = field.default
        if not cell or means_missing(cell):
            continue
        try:
            typed = unmarked(cell)[0]
            values[cell] = _date(typed, orders, open_dates) if field.date else _word(typed, field, told)
            if field.date and (short_year(typed) or day_of_number(typed)):
                counted[cell] = Day(str(values[cell]))
        except CellError as error:
            values[cell], errors[cell] = None, error
    if open_dates:
        told.append(Remark(open_dates, "date_read_as"))
    if counted:
        told.append(Remark(counted, "year_read_as"))
    return Values(values, errors, tuple(told))


def _date(cell: str, orders: frozenset[Order], read: dict[str, Detail]) -> str:
    open_order = two_meanings(cell) and len(orders) != 1
    if open_order and orders:
        raise CellError("date_ambiguous")
    try:
        iso = iso_of(cell, "month" if orders == {"month"} else "day")
    except ValueError:
        raise CellError("not_a_date") from None
    if int(iso[:4]) not in YEARS_OF_REASON:
        raise _beyond_reason()
    if open_order:
        read[cell] = Day(iso)
    return iso


def _word(cell: str, field: Field, told: list[Remark]) -> str:
    """The key that a word means, the word itself where the column is open to others."""
    if field.words is None:
        return cell
    key = stage_of(cell) if field.words == "stage" else key_of(field.words, cell)
    if key is None and field.enum:
        raise CellError("not_allowed", allowed=", ".join(field.enum))
    if key and not field.enum and plain(cell) not in spellings(field.words, key):
        told.append(Remark({cell: Word(field.words, key)}, "word_read_as"))
    return key or cell
