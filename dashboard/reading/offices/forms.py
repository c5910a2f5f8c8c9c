"""The ministry's numeric form of one RT: what is said of it above, its criteria below each other.

Such a sheet becomes a table with a row a criterion, in which the RT and its bases stand in every row; each
row keeps its line. Means and totals of the form are not taken over: they are worked out anew.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.columns.header import units_of
from dashboard.reading.columns.placed import level_of
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Row, Sheet, clean
from dashboard.reading.spellings.dates import year_in
from dashboard.reading.spellings.numbers import number_of
from dashboard.reading.spellings.words import key_of, means_total, plain

_LONGEST = 120
"""Rows of a form: seven aspects with their means, what stands above, signatures."""

_CHARACTERS = 20_000
"""Of a form as CSV: a larger file is none, and is not taken apart to see that."""

_FEWEST_CRITERIA = 6
_FEWEST_QUANTITIES = 2
_MEANS = ("rata", "total", "jumlah", "tingkat kekumuhan", "kontribusi", "nilai")
"""How what a form works out begins."""

_NUMBERED = re.compile(r"^(?:[1-7]\s*[.)]?\s*)?(?:[a-e]\s*[.)]\s*|\d{1,2}\s*[.)]\s*)", re.IGNORECASE)
_CODE = re.compile(r"([1-7])\s*[.]?\s*([a-e])", re.IGNORECASE)
_QUANTITIES = {
    "volume": "Volume", "vol": "Volume", "numerik": "Volume", "satuan": "Satuan", "persen": "Persen",
    "persentase": "Persen", "prosentase": "Persen", "": "Persen", "nilai": "Nilai", "skor": "Nilai",
}  # fmt: skip
"""What the columns of figures are called; a bare % is plain nothing."""


def as_table(sheet: Sheet, limits: Limits) -> Sheet:
    """A form of one RT as a table with a row a criterion; any other sheet as it is."""
    if len(sheet.text or "") > _CHARACTERS or len(sheet.cells) > _LONGEST:
        return sheet
    for delimiter in sheet.delimiters:
        rows: list[Row] = []
        with suppress(Refused):
            rows = [(line, [clean(cell) for cell in row]) for line, row in sheet.rows(delimiter, limits)]
        if table := _table(rows):
            names, body, others = table
            note = Problem(sheet.name, "form_read", body[0][0], details={"n": str(others)})
            cells = ((body[0][0] - 1, names), *body)
            problems = (*sheet.problems, note)
            return Sheet(sheet.name, sheet.title, cells=cells, parted=delimiter, problems=problems)
    return sheet


def _table(rows: list[Row]) -> tuple[list[str], list[Row], int] | None:
    """The names and rows of the table that a form is, and how many rows of means and totals it has."""
    column, criteria = _criteria(rows)
    if not criteria:
        return None
    first = next(at for at, (line, _) in enumerate(rows) if line in criteria)
    head = next((at for at in range(first - 1, -1, -1) if _is_head(rows[at][1])), None)
    if head is None:
        return None
    about = dict(_about(rows[:head]))
    if not {"kelurahan", "rt"} & {level_of(name) for name in about}:
        return None
    figures = _figures(rows[head][1], _blocks(rows[head - 1][1]) if head else [])
    if any(map(year_in, figures.values())):
        about = {
            name: cell for name, cell in about.items() if not schema_of("indicators").means(name, "year")
        }
    names = [*about, "Kriteria", *(name for name in figures.values() if not name.startswith("Satuan"))]
    volume = next((at for at, name in figures.items() if name.startswith("Volume")), None)
    body: list[Row] = []
    others = 0
    for line, row in rows[first:]:
        named = criteria.get(line) or _unknown(row, column, volume)
        if named:
            body.append((line, [*about.values(), named, *_cells(row, figures, named)]))
        elif sum(map(bool, row)) > 1:
            others += 1
    return names, body, others


def _unknown(row: list[str], column: int, volume: int | None) -> str | None:
    """What is called like no criterion and has a volume: it is told as one that is not known."""
    if volume is None or len(row) <= max(column, volume) or number_of(row[volume]) is None:
        return None
    name = row[column]
    return None if not name or means_total(name) or plain(name).startswith(_MEANS) else name


def _criteria(rows: list[Row]) -> tuple[int, dict[int, str]]:
    """The column that names criteria, and the criterion on each line of it; none where none does."""
    for column in range(max((len(row) for _, row in rows), default=0)):
        named = {line: _criterion(row[column]) for line, row in rows if len(row) > column}
        known = {line: key for line, key in named.items() if key}
        if len(known) >= _FEWEST_CRITERIA and len(set(known.values())) == len(known):
            return column, known
    return 0, {}


def _criterion(cell: str) -> str | None:
    """`a. Ketidakteraturan Bangunan`, `1.a`: the criterion that a cell names."""
    key = key_of("indicator", cell) or key_of("indicator", _NUMBERED.sub("", cell))
    code = _CODE.fullmatch(cell)
    return key or (f"{code[1]}{code[2].casefold()}" if code else None)


def _is_head(row: list[str]) -> bool:
    return sum(1 for cell in row if _quantity(cell)) >= _FEWEST_QUANTITIES


def _quantity(cell: str) -> str | None:
    named = plain(re.sub(r"\([^()]*\)", "", cell))
    return _QUANTITIES.get(named) if cell and (named or "%" in cell) else None


def _blocks(row: list[str]) -> list[str]:
    """`Kondisi Awal 2019`, `Kondisi Akhir 2021` over the quantities; nothing where it tells of the RT."""
    return [] if any(_is_label(part) for cell in row for part in _parts(cell)) else row


def _figures(head: list[str], above: list[str]) -> dict[int, str]:
    """By column its quantity, with the year of the block it stands in: before the works, after them."""
    found: dict[int, str] = {}
    block = ""
    for at, cell in enumerate(head):
        block = (above[at] if at < len(above) else "") or block
        if quantity := _quantity(cell):
            year = year_in(block)
            found[at] = f"{quantity} {year}" if year else quantity
    return found


def _cells(row: list[str], figures: Mapping[int, str], criterion: str) -> Iterator[str]:
    """The figures of a criterion; a unit that is not its own stays with the figure, so that it is seen."""
    for at, name in figures.items():
        cell = row[at] if at < len(row) else ""
        if name.startswith("Satuan"):
            continue
        unit = next(iter(row[at + 1 : at + 2]), "") if figures.get(at + 1, "").startswith("Satuan") else ""
        known, units = key_of("unit", unit), units_of(criterion)
        wrong = name.startswith("Volume") and known and units and known not in units
        yield f"{cell} {unit}" if cell and wrong else cell


def _about(rows: list[Row]) -> Iterator[tuple[str, str]]:
    """What stands above the criteria: each label that we know and the cell behind it."""
    for _, row in rows:
        parts = [part for cell in row for part in _parts(cell)]
        for label, value in zip(parts, islice(parts, 1, None), strict=False):
            if _is_label(label) and not _is_label(value):
                yield label, value


def _parts(cell: str) -> Iterator[str]:
    """`Kelurahan : Anyelir` is a label and a value; a colon alone is nothing."""
    yield from (part.strip() for part in cell.split(":", 1) if part.strip())


def _is_label(cell: str) -> bool:
    field = schema_of("locations").field_called(cell)
    based = field is not None and field.exact and field.unit is not None
    return level_of(cell) is not None or based or schema_of("indicators").means(cell, "year")
