"""Which row of a sheet names its columns, what parts them, and which table it is.

Offices put titles above the names, write them over two or three rows, and part columns by what their Excel
parts them with. The reading under which most names are known is the right one.
"""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import islice, zip_longest

from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES
from dashboard.reading.columns.headings import (
    UNSTATED,
    WideColumn,
    counts_either,
    figure_column,
    good_share_of,
    money_column,
)
from dashboard.reading.columns.placed import level_of, levels_in
from dashboard.reading.columns.schema import TABLES, Field, Schema, schema_of
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Row, Sheet, clean, shown
from dashboard.reading.spellings.dates import undated, year_in
from dashboard.reading.spellings.units import PERCENT, heading_of, is_units, measure_of, said_above, under
from dashboard.reading.spellings.words import key_of, plain

_LOOKED_AT = 40
"""Rows in which the names of the columns are looked for."""

_CHARACTERS = 1_000_000
"""Of a text in which they are looked for: a large file is not taken apart for its first rows."""

_DEEPEST = 3
"""Rows that the names of the columns may be written over."""

_COUNTERS = frozenset(("no", "nomor", "no urut", "nomor urut", "number", ""))
"""Columns that only count the rows; that they are not read is no news."""

_PLACES = ("rt", "rw", "hamlet", "kelurahan")
"""Levels whose columns together name an RT where no column does."""

_COUNTING = frozenset(("jumlah", "jml", "banyaknya", "total"))
"""Over the name of a level it makes the column a count."""

_SAID_BY_HEADINGS = {"indicators": "indicator", "activities": "amount_kind", "figures": "measure"}
"""What the headings of a wide table say, where others have a column for it."""

_MAIN = {"indicators": "volume", "activities": "amount_rupiah"}
"""What a column holds that is called by a year alone."""

_NO_KIND = WideColumn((("amount_kind", UNSTATED),), "amount_rupiah")
"""A column of money in a wide table that does not say which."""

_CODE = re.compile(r"[1-7][a-e]")
_QUANTITIES = {
    "volume": "volume", "vol": "volume", "jumlah": "volume", "numerik": "volume",
    "persen": "percent", "persentase": "percent", "prosentase": "percent", "percent": "percent",
    "pct": "percent", "prosen": "percent",
    "nilai": "points", "skor": "points", "score": "points", "satuan": "unit",
}  # fmt: skip
_SHARES = ("cakupan", "share")
"""How a name begins that can be nothing but a share."""

_UNITS = frozenset(("unit", "ha", "m", "kk", "jiwa", "meter"))


@dataclass(frozen=True)
class Header:
    """The names of the columns of a sheet.

    line, last: where they begin and end; rows: how many rows they take; above: how many stand above them.
    """

    delimiter: str | None
    line: int
    last: int
    rows: int
    above: int
    names: tuple[str, ...]
    known: int

    def body(self, sheet: Sheet, limits: Limits) -> Iterator[Row]:
        """The rows below the names."""
        return (row for row in sheet.rows(self.delimiter, limits) if row[0] > self.last)


def find_header(sheet: Sheet, schema: Schema, limits: Limits) -> Header | None:
    """The first row that names what a table needs and nothing else, else the one that names most of it.

    None for a sheet without a row.
    """
    if schema.table not in sheet.found:
        sheet.found[schema.table] = _found_header(sheet, schema, limits)
    header: Header | None = sheet.found[schema.table]
    return header


def _found_header(sheet: Sheet, schema: Schema, limits: Limits) -> Header | None:
    def whole(header: Header) -> bool:
        return header.known == len(header.names) and not missing_columns(header.names, schema, sheet.year)

    return header_by(sheet, lambda names: _known(names, schema), schema, limits, whole)


def header_by(
    sheet: Sheet,
    known: Callable[[tuple[str, ...]], int],
    schema: Schema,
    limits: Limits,
    whole: Callable[[Header], bool] = lambda header: False,
) -> Header | None:
    """The row of a sheet that names most; the first that names everything, where one does.

    Args:
        known: how many of some names are known.
        schema: whose units a line above the names may say.
        whole: whether a row leaves nothing to look for.
    """
    found: list[Header] = []
    tops, candidates = _taken_apart(sheet, limits)
    for unread in candidates:
        header = replace(unread, known=known(unread.names))
        if whole(header):
            return _with_units(header, tops[header.delimiter], schema)
        found.append(header)
    best = max(found, key=lambda header: (header.known, -header.rows, -header.line), default=None)
    return _with_units(best, tops[best.delimiter], schema) if best else None


def _with_units(header: Header, top: list[Row], schema: Schema) -> Header:
    """The names with what else says which units they are in: a row of units below, a line above them all."""
    below = next(((line, row) for line, row in top if line > header.last), None)
    if below and is_units(below[1]):
        line, cells = below
        named = zip_longest(header.names, cells, fillvalue="")
        names = tuple(f"{name} ({cell.strip('()[] ')})" if cell and name else name for name, cell in named)
        header = replace(header, last=line, rows=header.rows + 1, names=names)
    titles = (set(filter(None, row)) for line, row in top if line < header.line)
    above = said_above(title for cells in titles if len(cells) == 1 for title in cells)
    if not above:
        return header
    return replace(header, names=tuple(_under(name, above, schema) for name in header.names))


def _under(name: str, above: list[str], schema: Schema) -> str:
    """A name with what a line above says of its unit."""
    field = schema.field_called(name) or schema_of("locations").field_called(name)
    if field is not None:
        return under(name, field.unit, above)
    if schema.table == "activities" and money_column(name):
        return under(name, "rupiah", above)
    column = wide_column(name) if schema.table == "indicators" else None
    if column is not None and column.open and any(measure_of(words) == PERCENT for words in above):
        return f"{name} (%)"
    return name


def _top(sheet: Sheet, delimiter: str | None, limits: Limits) -> list[Row]:
    """The first rows, as far as they can be read; what is wrong further down is found with the rows."""
    top: list[Row] = []
    text = None if sheet.text is None else sheet.text[:_CHARACTERS]
    with suppress(Refused):
        top.extend(islice(replace(sheet, text=text).rows(delimiter, limits), _LOOKED_AT))
    return top


def _filled_top(sheet: Sheet, delimiter: str | None, limits: Limits) -> list[Row]:
    rows = ((line, [clean(cell) for cell in row]) for line, row in _top(sheet, delimiter, limits))
    return [(line, row) for line, row in rows if any(row)]


def check_top(sheet: Sheet, limits: Limits) -> None:
    """Whether the first rows can be read, whatever parts their columns.

    Raises:
        Refused: they cannot: a quote that is never closed, or more columns than are read.
    """
    for delimiter in sheet.delimiters:
        for _ in islice(sheet.rows(delimiter, limits), _LOOKED_AT):
            pass


def table_of(sheet: Sheet, limits: Limits) -> str | None:
    """The table that a sheet is: by what it is called, else by the names of its columns."""
    for table in TABLES:
        if schema_of(table).named(sheet.title):
            return table
    fitting = {table: find_header(sheet, schema_of(table), limits) for table in TABLES}
    scores = {
        table: header.known
        for table, header in fitting.items()
        if header is not None and not missing_columns(header.names, schema_of(table), sheet.year)
    }
    return max(scores, key=lambda table: scores[table]) if scores else None


def missing_columns(names: Iterable[str], schema: Schema, year: str | None = None) -> list[str]:
    """Required columns that are not there and that nothing stands in for.

    Args:
        year: that the name of the file or sheet tells.
    """
    names = list(names)
    known = {field.name for name in names if (field := schema.field_called(name))}
    missing = [field.name for field in schema.fields if field.required and field.name not in known]
    wide = wide_columns(names, schema).values()
    stands_in = {said for column in wide for said in (*dict(column.says), column.quantity)}
    if not levels_in(names).keys().isdisjoint(("rt", "rw")):
        stands_in.add("location_id")
    if year is not None:
        stands_in.add("year")
    return [name for name in missing if schema.columns[name].assumed is None and name not in stands_in]


def wide_columns(names: Iterable[str], schema: Schema) -> dict[str, WideColumn]:
    """The columns of a table that has one for each indicator, kind of money, measure or year, by name.

    None where a column of its own says what the headings would say, or where none holds a figure.
    """
    names = list(names)
    if any(schema.means(name, _SAID_BY_HEADINGS.get(schema.table, "")) for name in names):
        return _by_year(names, schema)
    columns = _wide_columns(names, schema)
    return columns if _makes_wide(columns, schema) else {}


def is_wide(names: Iterable[str], schema: Schema) -> bool:
    """Whether a table has a column for each indicator, kind of money or measure."""
    return bool(wide_columns(names, schema))


def _wide_columns(names: list[str], schema: Schema) -> dict[str, WideColumn]:
    if schema.table == "activities":
        return _amounts(names, schema)
    column_of = {"indicators": wide_column, "figures": figure_column}.get(schema.table)
    others = (name for name in names if name and schema.field_called(name) is None)
    if column_of is None:
        return {}
    of_name = partial(_of_its_year, column_of=column_of, dated=_dated_by_headings(names, schema))
    found = {name: column for name in others if (column := of_name(name))}
    measured = {column.says for column in found.values() if column.quantity != "percent"}
    return {
        name: column for name, column in found.items() if not (_is_good(column) and column.says in measured)
    }


def _is_good(column: WideColumn) -> bool:
    """Whether it is of what is good; with volumes or points beside it, it may be the deficit after all."""
    return good_share_of(column.said("indicator") or "") is not None


def _amounts(names: list[str], schema: Schema) -> dict[str, WideColumn]:
    """The columns of money; the sum of several sources stands beside them as an amount without one."""

    def amount_of(name: str) -> WideColumn | None:
        return (money_column(name) or _NO_KIND) if _is_amount(name, schema) else None

    dated = _dated_by_headings(names, schema)
    found = {name: _of_its_year(name, amount_of, dated=dated) for name in names}
    amounts = {name: column for name, column in found.items() if column}
    parted = {column.said("amount_kind") for column in amounts.values() if column.said("funding_source")}
    return {
        name: column
        for name, column in amounts.items()
        if column.said("funding_source") or column.said("amount_kind") not in parted
    }


def _dated_by_headings(names: Iterable[str], schema: Schema) -> bool:
    """Whether the headings of a table may tell years: no column of its own does."""
    return "year" in schema.columns and not any(schema.means(name, "year") for name in names)


def _of_its_year(
    name: str, column_of: Callable[[str], WideColumn | None], *, dated: bool
) -> WideColumn | None:
    """What a heading means; `2b Kualitas jalan 2019` is of a year where no column is."""
    column, year = column_of(name), year_in(name) if dated else None
    if column is not None or year is None:
        return column
    bare = column_of(undated(name))
    return replace(bare, says=(*bare.says, ("year", year))) if bare else None


def _by_year(names: list[str], schema: Schema) -> dict[str, WideColumn]:
    """The columns `2019`, `Volume 2020` of a table whose rows say what they are of."""
    if schema.table not in _MAIN or not _dated_by_headings(names, schema):
        return {}
    found: dict[str, WideColumn] = {}
    for name in names:
        year, rest = year_in(name), undated(name)
        field = schema.field_called(rest) if rest else schema.columns[_MAIN[schema.table]]
        if year and field and field.numeric:
            found[name] = WideColumn((("year", year),), field.name)
    return found


def _is_amount(name: str, schema: Schema) -> bool:
    field = schema.field_called(name)
    return field.name == "amount_rupiah" if field else money_column(name) is not None


def _makes_wide(columns: Mapping[str, WideColumn], schema: Schema) -> bool:
    """Whether they hold figures; and whether one of several amounts is surely money, not works."""
    if schema.table == "activities":
        names = [undated(name) for name in columns]
        return any(not schema.field_called(name) for name in columns) and not all(map(counts_either, names))
    return any(column.quantity in ("volume", "percent", "value") for column in columns.values())


@lru_cache(maxsize=10_000)
def wide_column(name: str) -> WideColumn | None:
    """`2b Kualitas permukaan jalan (m)`, `Genangan - Persen`, `road_surface`: an indicator and a quantity."""
    heading = heading_of(name)
    words = plain(heading.named).split()
    code = words.pop(0) if words and _CODE.fullmatch(words[0]) else None
    measure, said = heading.measure, ""
    while words and (words[-1] in _QUANTITIES or words[-1] in _UNITS):
        said = _QUANTITIES.get(word := words.pop(), said)
        measure = measure or measure_of(word)
    while words and words[0] in _QUANTITIES:
        said = _QUANTITIES[words.pop(0)]
        code = words.pop(0) if words and _CODE.fullmatch(words[0]) else code
    key = key_of("indicator", " ".join(words)) if words else None
    if key is None and words and (joined := "_".join(words)) in INDICATORS:
        key = joined
    indicator = key or code
    percent = measure == PERCENT
    if indicator is None and good_share_of(good := " ".join(words)) and (measure is None or percent):
        share = percent or words[0] in _SHARES
        return WideColumn((("indicator", good),), said or ("percent" if share else "volume"))
    if indicator is None:
        return None
    if measure is not None and not (percent or measure.unit in units_of(indicator)):
        return None
    quantity = said or ("percent" if percent else "volume")
    return WideColumn((("indicator", indicator),), quantity, open=not said and measure is None)


@cache
def units_of(indicator: str) -> frozenset[str]:
    """The units that an indicator, or a code of a criterion, is in by any rule."""
    criteria = (c for rule in RULES.values() for c in rule.criteria if indicator in (c.id, c.number))
    known = INDICATORS.get(indicator)
    return frozenset((*(criterion.unit for criterion in criteria), *((known.unit,) if known else ())))


def meaning_of(name: str, schema: Schema, wide: Mapping[str, WideColumn]) -> str:
    """What a column is read as: a field, a quantity of an indicator, an amount of a kind, or nothing.

    Args:
        wide: the wide_columns of the table.
    """
    if name in wide:
        return wide[name].meaning if wide[name].figure else ""
    field = own_field(name, schema, wide)
    return field.name if field is not None else ""


def own_field(name: str, schema: Schema, wide: Mapping[str, WideColumn]) -> Field | None:
    """The field that a column alone fills: not one that the columns of a wide table fill together."""
    field = schema.field_called(name) if name and name not in wide else None
    return field if field and field.name not in {column.quantity for column in wide.values()} else None


def is_known(name: str, schema: Schema) -> bool:
    """Whether a name means a column of a table, its own or one of several."""
    if schema.field_called(name):
        return True
    column_of = {"indicators": wide_column, "figures": figure_column, "activities": money_column}
    return schema.table in column_of and column_of[schema.table](name) is not None


def indicator_of(cell: str, rule: str) -> str:
    """The criterion that a code such as 4c means in a rule; what is no code of it stays as it is."""
    numbers = {criterion.number: criterion.id for criterion in RULES[rule].criteria}
    return numbers.get(cell.casefold(), cell)


_NAMED_AT_MOST = 8
"""Columns that were not understood, of which the names are told."""


def not_understood(names: Iterable[str], schema: Schema, others: Container[str] = ()) -> str:
    """The columns that mean nothing in a table, as a sentence names them; `none` where there are none.

    Args:
        others: columns that are understood all the same.
    """
    names = [name for name in dict.fromkeys(names) if not counts_rows(name) and level_of(name) not in _PLACES]
    wide = wide_columns(names, schema)
    unknown = [
        f"“{shown(name)}”" for name in names if name not in others and not meaning_of(name, schema, wide)
    ]
    more = [f"… (+{len(unknown) - _NAMED_AT_MOST})"] if len(unknown) > _NAMED_AT_MOST else []
    return ", ".join((*unknown[:_NAMED_AT_MOST], *more)) or "none"


def counts_rows(name: str) -> bool:
    """Whether a column only numbers the rows."""
    return plain(name) in _COUNTERS


def _taken_apart(sheet: Sheet, limits: Limits) -> tuple[dict[str | None, list[Row]], list[Header]]:
    """The first rows by what may part their columns, and what may be their names: once for all tables."""
    if "top" not in sheet.found:
        tops = {delimiter: _filled_top(sheet, delimiter, limits) for delimiter in sheet.delimiters}
        sheet.found["top"] = tops, [each for top in tops.items() for each in _candidates(*top)]
    found: tuple[dict[str | None, list[Row]], list[Header]] = sheet.found["top"]
    return found


def _candidates(delimiter: str | None, top: list[Row]) -> Iterator[Header]:
    for at, (line, _) in enumerate(top):
        for depth in range(1, min(_DEEPEST, len(top) - at) + 1):
            names = _joined([row for _, row in top[at : at + depth]])
            yield Header(delimiter, line, top[at + depth - 1][0], depth, at, names, 0)


def _joined(rows: list[list[str]]) -> tuple[str, ...]:
    """Names written over several rows; a name above others holds for all it stands over."""
    if len(rows) == 1:
        return tuple(rows[0])
    width = max(len(row) for row in rows)
    filled = [_filled(row, width) for row in rows[:-1]] + [[*rows[-1], *[""] * (width - len(rows[-1]))]]
    return tuple(_one_name(parts) for parts in zip(*filled, strict=True))


def _one_name(parts: Iterable[str]) -> str:
    """`Kualitas jalan` over `Volume` is one name; `RT` is RT whatever it stands under, but for `Jumlah`.

    So are other levels, and published totals and classes, but under a year.
    """
    parts = list(dict.fromkeys(part for part in parts if part))
    last, over = parts[-1] if parts else "", " ".join(parts[:-1])
    place = bool(level_of(last)) and not any(plain(part) in _COUNTING for part in parts)
    alone = place or (bool(figure_column(last)) and year_in(over) is None)
    return last if alone else " ".join(parts)


def _filled(row: list[str], width: int) -> list[str]:
    last, filled = "", []
    for cell in [*row, *[""] * (width - len(row))]:
        last = cell or last
        filled.append(last)
    return filled


def _known(names: tuple[str, ...], schema: Schema) -> int:
    """How many columns are known; one that is there twice is none, for it may stand over two others."""
    meant = Counter(field.name for name in names if name and (field := schema.field_called(name)))
    fields = {name for name, times in meant.items() if times == 1}
    if "location_id" in schema.columns and "location_id" not in fields:
        fields |= {level for level in levels_in(names) if level in _PLACES}
    own = _SAID_BY_HEADINGS.get(schema.table) in fields
    wide = _by_year(list(names), schema) if own else _wide_columns(list(names), schema)
    return len(fields) + len({column for name, column in wide.items() if not schema.field_called(name)})
