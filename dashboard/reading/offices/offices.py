"""One sheet of an office → a sheet for each of our tables that it holds.

The annex of a slum decree is a list of places, of their areas and of their classes in one. A numeric form
states a total beside its readings; a report sets the area at first, what went and what is left side by side.
Each becomes a table of its own, with the columns that name its place and year; a cell is read as in any file.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.columns.header import (
    Header,
    counts_rows,
    find_header,
    header_by,
    missing_columns,
    wide_columns,
)
from dashboard.reading.columns.headings import (
    AreaColumn,
    area_column,
    figure_column,
    in_hectares,
    speaks_of,
)
from dashboard.reading.columns.placed import levels_in
from dashboard.reading.columns.rows import Body, read_body
from dashboard.reading.columns.schema import OPTIONAL_TABLES, schema_of, table_named
from dashboard.reading.offices.recipes import about_places, called
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Row, Sheet
from dashboard.reading.spellings.dates import undated
from dashboard.reading.spellings.words import means_missing

_PLACES, _READINGS, _WORKS = (schema_of(table) for table in ("locations", "indicators", "activities"))
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_SAID = re.compile(r"\btahun\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR_NAME, _STATUS, _NOTE, _KIND, _SLUM_AREA = "Tahun", "Status", "Keterangan", "kind", "slum_area"
_BASE = "verified_area_ha"
_OF_RT = ("rt", "rw", "hamlet")
"""Levels inside a kawasan."""

_LATEST = ("after", "handled")
"""Areas of the time that a sheet is about."""

_NAMED = ("kawasan", "kelurahan", "rw", "hamlet", "kecamatan", "city", "province")
"""The level that a row without an RT is about: the first that it names."""


def tables_in(sheet: Sheet, limits: Limits, as_of: str | None, *, listed: bool) -> tuple[Sheet, ...]:
    """The sheet alone where it is one table, else a sheet for each table that it holds.

    Args:
        as_of: the time that the dataset says it is about, where the sheet says nothing of it.
        listed: whether a list of places came along, in which those of the sheet are looked up by name.
    """
    if _is_one_of_ours(sheet, limits):
        return (sheet,)
    header = header_by(sheet, _understood, _READINGS, limits)
    if header is None:
        return (sheet,)
    office = _Office(sheet, header, called(header.names), (*_titles(sheet, header, limits), as_of or ""))
    works = any(_WORKS.means(name, "kind") for name in office.names)
    if works or not office.place or not (office.stated or office.areas):
        return (sheet,)
    body, problems = read_body(sheet, header, office.figures, limits)
    return tuple(_sheets(office, body, problems, listed=listed))


def _is_one_of_ours(sheet: Sheet, limits: Limits) -> bool:
    """Whether it is a table of ours by its name and has all that it needs; a main one also nothing else."""
    table = table_named(sheet.title)
    if table is None:
        return False
    schema = schema_of(table)
    header = find_header(sheet, schema, limits)
    if header is None or missing_columns(header.names, schema):
        return False
    return table in OPTIONAL_TABLES or header.known == len(header.names)


def _understood(names: tuple[str, ...]) -> int:
    """How many different things some columns hold, of whatever table."""
    ours = called(names)
    wide = wide_columns(ours, _READINGS)
    levels, about = levels_in(ours), about_places(ours, (), note=True)
    found = {*levels, *about, *wide.values()}
    for name in ours:
        fields = (schema.field_called(name) for schema in (_PLACES, _READINGS, _WORKS))
        found |= {field.name for field in fields if name and field}
        found |= {meant for meant in (area_column(name), figure_column(name)) if name and meant}
    return len(found)


def _titles(sheet: Sheet, header: Header, limits: Limits) -> Iterator[str]:
    """What stands above the columns, and the names of the sheet and its file."""
    with suppress(Refused):  # what is too much is said where the rows are read
        for line, cells in sheet.rows(header.delimiter, limits):
            if line >= header.line:
                break
            yield " ".join(cells)
    yield from (sheet.title, sheet.name)


@dataclass(frozen=True)
class _Office:
    """A sheet and what its columns hold, by position.

    names: of the columns, as a recipe calls them. titles: above them, of the sheet, its file and its dataset.
    """

    sheet: Sheet
    header: Header
    names: tuple[str, ...]
    titles: tuple[str, ...]

    @cached_property
    def levels(self) -> dict[str, int]:
        """Where each level of place stands."""
        return levels_in(self.names)

    @cached_property
    def location(self) -> int | None:
        """Where the place has a column of its own."""
        named = (at for at, name in enumerate(self.names) if _READINGS.means(name, "location_id"))
        return next((at for at in named if at not in self.levels.values()), None)  # `RT/RW` is a level

    @cached_property
    def year(self) -> int | None:
        """Where the year stands."""
        return next((at for at, name in enumerate(self.names) if _READINGS.means(name, "year")), None)

    @cached_property
    def whole(self) -> bool:
        """Whether it holds readings of criteria, or is a list of places of ours: its areas are bases then."""
        if any(_READINGS.means(name, "indicator") or _PLACES.means(name, "level") for name in self.names):
            return True
        columns = wide_columns(self.names, _READINGS).values()
        return any(column.said("indicator") != "slum_area" for column in columns)

    @cached_property
    def about(self) -> dict[str, int]:
        """Where each thing stands that a row says of its place."""
        return about_places(self.names, self.levels.values(), note=True)

    @cached_property
    def decreed(self) -> bool:
        """Whether the whole of it is what a decree says."""
        return any(speaks_of("decree", title) for title in self.titles)

    @cached_property
    def areas(self) -> dict[int, AreaColumn]:
        """The columns of slum area; in a list of slums also that of the area, whatever it is called."""
        if self.whole:
            return {}
        found = {at: column for at, name in enumerate(self.names) if (column := area_column(name))}
        if not any(
            column.role != "area" or column.decreed or column.of_kawasan or at in self.about.values()
            for at, column in found.items()
        ):
            found = {}  # as they are in a table of readings, a column for each year
        of_slum = any(speaks_of("slum", words) for words in (*self.titles, *self.names))
        if not found and of_slum and _BASE in self.about and in_hectares(self.names[self.about[_BASE]]):
            found = {self.about[_BASE]: AreaColumn("area", None, decreed=False, of_kawasan=False)}
        return found

    @cached_property
    def dated_areas(self) -> dict[int, AreaColumn]:
        """The columns of an area that there is in a year; what went is none, and one at first has no year."""
        dated = self.year is not None or bool(self.year_said)
        return {
            at: column
            for at, column in self.areas.items()
            if column.role != "handled" and (column.year or (dated and column.role != "before"))
        }

    @cached_property
    def stated(self) -> tuple[int, ...]:
        """The columns of figures that others published."""
        return tuple(at for at, name in enumerate(self.names) if figure_column(_figure(name)))

    @property
    def place(self) -> tuple[int, ...]:
        """The columns that name the place."""
        own = () if self.location is None else (self.location,)
        return tuple(sorted((*self.levels.values(), *own)))

    @cached_property
    def year_said(self) -> str:
        """The year that a title tells, else the name of the sheet or file; empty where none tells one."""
        for title in self.titles:
            years = set(_YEAR_SAID.findall(title)) or set(_YEAR.findall(title))
            if len(years) == 1:
                return str(years.pop())
        own = {column.year for column in self.areas.values() if column.year and column.role in _LATEST}
        return own.pop() if len(own) == 1 else ""

    @property
    def figures(self) -> frozenset[int]:
        """The columns whose figures belong to one row each."""
        return frozenset((*self.stated, *self.areas, *self.about.values()))


Table = tuple[list[str], list[Row]]
"""Names of columns, and the rows below them."""


def _sheets(office: _Office, body: Body, problems: list[Problem], *, listed: bool) -> Iterator[Sheet]:
    """The tables of a sheet; what was found in its rows is told with the first."""
    dated = office.year is not None or bool(office.year_said)
    whole = office.whole
    tables = (
        (office.sheet.title, _rest(office, body) if whole else None),
        ("locations", None if whole else _places(office, body, dated=dated)),
        ("indicators", _areas(office, body, listed=listed)),
        ("figures", _figures(office, body, listed=listed) if dated else None),
    )
    found = [*office.sheet.problems, *problems, *_unknown(office), *([] if dated else _undated(office))]
    for title, (names, rows) in ((title, table) for title, table in tables if table):
        cells = ((office.header.line, names), *rows)
        sign, told = office.header.delimiter, tuple(found)
        made = dict.fromkeys((_YEAR_NAME, _STATUS, _NOTE, _KIND), "") if title != office.sheet.title else {}
        yield replace(
            office.sheet, title=title, text=None, cells=cells, parted=sign, cleaned=True, problems=told,
            called=made | {_SLUM_AREA: " / ".join(office.header.names[at] for at in office.dated_areas)},
        )  # fmt: skip
        found.clear()


def _unknown(office: _Office) -> Iterator[Problem]:
    """Columns that are in none of the tables; the rest of a whole table names its own."""
    taken = {*office.place, *office.about.values(), *office.stated, *office.areas, office.year}
    for at, name in enumerate(office.header.names):
        if name and at not in taken and not office.whole and not counts_rows(name):
            yield Problem(office.sheet.name, "column_unknown", office.header.line, name)


def _undated(office: _Office) -> Iterator[Problem]:
    """Columns that belong to a year where none is told."""
    columns = dict.fromkeys((*office.stated, *(at for at, column in office.areas.items() if not column.year)))
    names = ", ".join(f"“{office.header.names[at]}”" for at in sorted(columns))
    if names:
        yield Problem(office.sheet.name, "year_not_told", office.header.line, details={"columns": names})


def _rest(office: _Office, body: Body) -> Table:
    """The sheet without the figures that others stated; a year that only a title tells is in a column."""
    kept = [at for at in range(len(office.names)) if at not in office.stated]
    told = [office.year_said] if office.year is None and office.year_said else []
    names = [*(office.header.names[at] for at in kept), *([_YEAR_NAME] if told else [])]
    return names, [(line, [*(cells[at] for at in kept), *told]) for line, cells in _rows(body)]


def _places(office: _Office, body: Body, *, dated: bool) -> Table | None:
    """The list of places, with what is said of them; a class of no year is kept in words."""
    about = sorted(office.about.values())
    stated = () if dated else office.stated
    if not (about or stated):
        return None
    names = [*(office.names[at] for at in (*office.place, *about)), *([_NOTE] if stated else [])]
    rows: list[Row] = []
    for line, cells in _rows(body):
        own = [_own(office, at, cells) for at in about]
        words = "; ".join(f"{office.header.names[at]}: {cells[at]}" for at in stated if cells[at])
        rows.append((line, [*(cells[at] for at in office.place), *own, *([words] if stated else [])]))
    return names, rows


def _own(office: _Office, at: int, cells: list[str]) -> str:
    """What a row says of its place; an area of slum is the base of an RT alone."""
    column = office.areas.get(at)
    base = column is None or (column.role == "area" and not column.of_kawasan and _names_rt(office, cells))
    return cells[at] if base else ""


def _names_rt(office: _Office, cells: list[str]) -> bool:
    return "rt" in office.levels and bool(cells[office.levels["rt"]])


def _areas(office: _Office, body: Body, *, listed: bool) -> Table | None:
    """A row for each area of slum that a row of the sheet gives for a year; what went is no area."""
    rows: list[Row] = []
    for line, cells in _rows(body):
        for at, column in office.dated_areas.items():
            if cells[at] and not means_missing(cells[at]):
                status = "decree" if column.decreed or office.decreed else "reported"
                year = column.year or _year(office, cells)
                rows.append((line, [*_placed(office, cells, column), year, cells[at], status]))
    names = [*_place_names(office, listed=listed), _YEAR_NAME, _SLUM_AREA, _STATUS]
    return (names, rows) if rows else None


def _figures(office: _Office, body: Body, *, listed: bool) -> Table | None:
    """What others stated, and the areas that are none of a year."""
    if not office.stated:
        return None
    decreed = ["decree"] if office.decreed else []
    names = [
        *_place_names(office, listed=listed), _YEAR_NAME,
        *(_figure(office.header.names[at]) for at in office.stated),
        *([_KIND] if decreed else []),
    ]  # fmt: skip
    rows: list[Row] = []
    for line, cells in _rows(body):
        stated = [cells[at] for at in office.stated]
        if any(stated):
            rows.append((line, [*_placed(office, cells), _year(office, cells), *stated, *decreed]))
    return (names, rows) if rows else None


def _figure(name: str) -> str:
    """A heading of a figure without its year: what was handled until 2020 is told beside that year."""
    column = area_column(name)
    return undated(name) if column and column.role == "handled" else name


def _year(office: _Office, cells: list[str]) -> str:
    return office.year_said if office.year is None else cells[office.year]


def _placed(office: _Office, cells: list[str], column: AreaColumn | None = None) -> list[str]:
    """The cells that name the place; of an area of a kawasan not the RT that it is written beside."""
    above = column is not None and column.of_kawasan and "kawasan" in office.levels
    inside = {office.levels[level] for level in _OF_RT if level in office.levels} if above else set()
    return ["" if at in inside else cells[at] for at in office.place]


def _place_names(office: _Office, *, listed: bool) -> list[str]:
    """What the columns of the place are called; a name alone is looked up in the list that came along."""
    names = [office.names[at] for at in office.place]
    if listed and office.location is None and "rt" not in office.levels:
        own = next(office.levels[level] for level in _NAMED if level in office.levels)
        names[office.place.index(own)] = "location_id"
    return names


def _rows(body: Body) -> Iterator[Row]:
    return ((line, body.row(at)) for at, line in enumerate(body.lines.tolist()))
