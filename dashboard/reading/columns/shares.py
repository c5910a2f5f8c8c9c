"""Columns of criteria that do not say what they hold: volumes, unless their cells can only be shares.

A count of households has no decimals: where such a column shows some, none of the columns that say as little
holds volumes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dashboard.domain.dataset.problems import Problem, Word
from dashboard.domain.score.rules import RULES, Criterion
from dashboard.reading.columns.headings import WideColumn
from dashboard.reading.columns.rows import Body, Coded
from dashboard.reading.columns.schema import Schema
from dashboard.reading.spellings.numbers import Number, number_of
from dashboard.reading.spellings.words import key_of

_COUNTS = frozenset(("unit", "kk", "people"))
_WHOLE = 100


@dataclass(frozen=True)
class Decided:
    """What each column of a wide table holds; unread: those that can hold neither; told: notes on it."""

    wide: Mapping[str, WideColumn]
    unread: tuple[str, ...] = ()
    told: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class _Open:
    """A column that does not say what it holds.

    unit: of a volume. part: the first cell with decimals. signed: whether a cell has a percent sign.
    over: whether one is more than a whole in percent.
    """

    name: str
    unit: str
    part: str | None
    signed: bool
    over: bool

    @property
    def no_count(self) -> bool:
        return self.unit in _COUNTS and self.part is not None


def decided(wide: Mapping[str, WideColumn], body: Body, schema: Schema, file: str, line: int) -> Decided:
    """Decide what the columns hold whose headings do not say it."""
    columns = list(_open_columns(wide, body, schema))
    no_counts = [column for column in columns if column.no_count and not column.signed]
    shares = [column for column in columns if column.signed or (no_counts and not column.over)]
    neither = [column for column in no_counts if column.over]
    guessed = [column for column in shares if not column.signed]
    volumes = [column for column in columns if column not in (*shares, *neither)]
    asked = [column for column in volumes if column.part and (no_counts or not column.over)]
    now = {
        name: replace(column, quantity="percent") if name in {share.name for share in shares} else column
        for name, column in wide.items()
        if name not in {column.name for column in neither}
    }
    example = next((column.part for column in no_counts), None)
    told = [
        Problem(file, reason, line, ", ".join(each.name for each in those), example or those[0].part, details)
        for reason, those, details in (
            ("read_as_percent", guessed, {}),
            ("column_neither", neither, {}),
            ("volume_assumed", asked, {"unit": Word("unit", asked[0].unit)} if asked else {}),
        )
        if those
    ]
    return Decided(now, tuple(column.name for column in neither), tuple(told))


def _open_columns(wide: Mapping[str, WideColumn], body: Body, schema: Schema) -> Iterator[_Open]:
    """The columns of criteria that do not say what they hold; beside a column of shares it is volumes."""
    units = {criterion: c.unit for c in _criteria(body, schema) for criterion in (c.id, c.number)}
    beside = {column.says for column in wide.values() if column.quantity == "percent"}
    for name, cells in zip(body.names, body.columns, strict=True):
        column = wide.get(name)
        unit = units.get(column.said("indicator") or "") if column and column.open else None
        if column and unit and column.says not in beside:
            yield _open(name, unit, cells)


def _criteria(body: Body, schema: Schema) -> list[Criterion]:
    """The criteria of the rule that the rows name, the usual one where they name none or several."""
    columns = zip(body.names, body.columns, strict=True)
    cells = next((column.cells for name, column in columns if schema.means(name, "rule")), ())
    keys = {key for cell in cells if (key := key_of("rule", cell))}
    return list(RULES[keys.pop() if len(keys) == 1 else "permen_2018"].criteria)


def _open(name: str, unit: str, column: Coded) -> _Open:
    numbers = {cell: number for cell in column.cells if (number := number_of(cell))}
    part = next((cell for cell, number in numbers.items() if _has_decimals(number)), None)
    values = ((abs(number.value("point")), abs(number.value("comma"))) for number in numbers.values())
    over = any(min(both) > _WHOLE for both in values)
    return _Open(name, unit, part, any(number.percent for number in numbers.values()), over)


def _has_decimals(number: Number) -> bool:
    """Whether it is no whole number, however it is read."""
    return all(value is None or value % 1 for value in (number.point, number.comma))
