"""Tables of other slum systems → tables of ours: their columns renamed, their places made from columns.

Such a table names its places in columns (kelurahan, kawasan, RT, RW) and carries what they are like in each
row, where we have a list of places and codes. Nothing else is changed: a cell is read as in any file.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dashboard.domain.dataset.dataset import ColumnRead
from dashboard.domain.dataset.origins import file_at, line_of, numbered
from dashboard.domain.dataset.problems import Problem, Word
from dashboard.reading.columns.header import Header, find_header, meaning_of, wide_columns
from dashboard.reading.columns.headings import WideColumn
from dashboard.reading.columns.placed import Told, levels_in, numbers, spelling, told_by, without_counts
from dashboard.reading.columns.rows import Body, read_body
from dashboard.reading.columns.schema import Schema, schema_of, table_named
from dashboard.reading.columns.shares import decided
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.sheets import Row, Sheet
from dashboard.reading.spellings.ids import bare
from dashboard.reading.spellings.rt_rw import Written, loose, padded, written
from dashboard.reading.spellings.units import unmarked
from dashboard.reading.spellings.words import means_total, plain

_RAW = tomllib.loads(Path(__file__).with_name("recipes.toml").read_text(encoding="utf-8"))
_TABLES = ("indicators", "activities", "figures", "locations")
_WHERE = ("location_id", "level", "name", "name_printed", "parent_id", "kawasan_id", "source", "note")
"""What a list of places says of where a place is, and of itself; it is made here, not read."""

_OF_PLACE = tuple(field.name for field in schema_of("locations").fields if field.name not in _WHERE)
"""What a row beside its readings may say of its place: the bases, the position, who must act, the land."""

_LOCATION_COLUMNS = ("location_id", "level", "name", "parent_id", "kawasan_id", *_OF_PLACE, "source", "note")
_KAWASAN = _LOCATION_COLUMNS.index("kawasan_id")
_ABOVE = ("province", "city", "kecamatan", "kelurahan")


@dataclass(frozen=True)
class Recipe:
    """A format: the columns it is known by, what they are called with us, how some cells are written."""

    key: str
    recognise: tuple[re.Pattern[str], ...]
    rename: tuple[tuple[re.Pattern[str], str], ...]
    cells: Mapping[str, tuple[re.Pattern[str], str]]

    def fits(self, names: Iterable[str]) -> bool:
        """Whether every column that the format is known by is there."""
        names = [name.strip().casefold() for name in names]
        return all(any(pattern.search(name) for name in names) for pattern in self.recognise)

    def called(self, name: str) -> str:
        """What a column is called with us; empty where it is not read."""
        for pattern, replacement in self.rename:
            if pattern.search(name.strip().casefold()):
                return pattern.sub(replacement, name.strip().casefold())
        return name


_NONE = Recipe("places", (), (), {})
"""A table in our own words that only lacks a list of places."""

RECIPES = tuple(
    Recipe(
        raw["key"],
        tuple(re.compile(pattern) for pattern in raw["recognise"]),
        tuple((re.compile(pattern), replacement) for pattern, replacement in raw["rename"]),
        {column: (re.compile(pattern), new) for column, pattern, new in raw.get("cells", ())},
    )
    for raw in _RAW["recipe"]
)


@dataclass(frozen=True)
class Converted:
    """The tables that a sheet holds, and what became of its columns. recipe: the key of the format.

    made: columns that we filled, whatever the file says.
    """

    recipe: str
    table: str
    sheet: Sheet
    places: tuple[Row, ...]
    columns: tuple[ColumnRead, ...]
    made: frozenset[str]


def converted(sheet: Sheet, limits: Limits, own: str) -> Converted | None:
    """A sheet by the recipe that fits it; None where it names no places in columns.

    Args:
        own: begins the ids of works where a sheet has none.
    """
    named = table_named(sheet.title)
    for table in (named,) if named in _TABLES else _TABLES:
        schema = schema_of(table)
        header = find_header(sheet, schema, limits)
        if header is None:
            continue
        recipe, names = _recipe(header.names), called(header.names)
        listed = table == named == "locations"  # of which nothing may be said but the places
        if (listed or _holds(names, schema, sheet.year)) and levels_in(names):
            return _convert(sheet, header, names, recipe, schema, limits, own)
    return None


def _recipe(names: Iterable[str]) -> Recipe:
    return next((recipe for recipe in RECIPES if recipe.fits(names)), _NONE)


def called(names: tuple[str, ...]) -> tuple[str, ...]:
    """What the columns of a table are called with us, by the recipe that fits it."""
    recipe = _recipe(names)
    return tuple(recipe.called(name) for name in names)


def locations_sheet(parts: Sequence[Converted]) -> Sheet:
    """The places of all converted sheets as one table.

    The first row that names a place says what it is like; one that says otherwise is told.
    """
    sheet = parts[0].sheet
    rows: dict[str, Row] = {}
    problems: dict[tuple[str, str], Problem] = {}
    names = {cells[0]: cells[2] for part in parts for _, cells in part.places}
    for line, cells in _numbered_through(parts):
        first, known = rows.get(cells[0], (line, cells))
        for name, kept, new in zip(_LOCATION_COLUMNS, known, cells, strict=True):
            if name in _OF_PLACE and kept and new and kept != new:
                line_kept, typed = _line_told(first, line, parts), unmarked(new)[0]
                details = {"kept": unmarked(kept)[0], "line": line_kept, "place": cells[2]}
                other = Problem(sheet.name, "bases_differ", line, name, typed, details, place=cells[0])
                problems.setdefault((cells[0], name), other)
        if known[_KAWASAN] and cells[_KAWASAN] and known[_KAWASAN] != cells[_KAWASAN]:
            kept, new = known[_KAWASAN], cells[_KAWASAN]
            details = {"kept": names[kept], "line": _line_told(first, line, parts), "place": cells[2]}
            other = Problem(
                sheet.name, "place_in_two", line, "kawasan_id", names[new], details, place=cells[0]
            )
            problems.setdefault((cells[0], "kawasan_id"), other)
        rows[cells[0]] = first, [kept or new for kept, new in zip(known, cells, strict=True)]
    table = ((0, list(_LOCATION_COLUMNS)), *rows.values())
    return replace(sheet, title="locations", cells=table, cleaned=True, problems=tuple(problems.values()))


def says_of_places(names: tuple[str, ...]) -> frozenset[str]:
    """The columns that name places, or say what they are like."""
    levels = levels_in(names).values()
    return frozenset(names[at] for at in (*levels, *about_places(names, levels).values()))


def _line_told(number: int, seen_from: int, parts: Sequence[Converted]) -> str:
    """The line of a row, with its file where that is another one."""
    other = file_at(number) != file_at(seen_from)
    return f"{parts[file_at(number)].sheet.name}:{line_of(number)}" if other else str(line_of(number))


def _numbered_through(parts: Sequence[Converted]) -> Iterator[Row]:
    """The places of all sheets, their lines numbered as rows of one table."""
    for at, part in enumerate(parts):
        yield from ((numbered(line, at), cells) for line, cells in part.places)


def _holds(names: tuple[str, ...], schema: Schema, year: str | None) -> bool:
    """Whether a sheet has what makes its table, but for the place."""
    if schema.table == "locations":
        return bool(about_places(names, ()))
    known = {found.name for name in names if name and (found := schema.field_called(name))}
    known |= {said for column in wide_columns(names, schema).values() for said in dict(column.says)}
    known |= {"year"} if year else set()
    needed = {"activities": {"kind", "year"}, "indicators": {"year", "indicator"}}
    return needed.get(schema.table, {"as_of", "measure"}) <= known


def _convert(
    sheet: Sheet,
    header: Header,
    names: tuple[str, ...],
    recipe: Recipe,
    schema: Schema,
    limits: Limits,
    own: str,
) -> Converted:
    levels = levels_in(names)
    works = schema.table == "activities"  # whose households and position are those of the work
    about = {} if works else about_places(names, levels.values(), note=schema.table == "locations")
    kept = [at for at, name in enumerate(names) if name and at not in (*levels.values(), *about.values())]
    own_id = works and not any(schema.means(names[at], "activity_id") for at in kept)
    titles = ["location_id", *(["activity_id"] if own_id else []), *(names[at] for at in kept)]
    figures = {*kept, *about.values()}
    body, problems = read_body(sheet, header, figures, limits)
    rows: list[Row] = [(header.line, titles)]
    places: list[Row] = []
    lines = body.lines.tolist()
    told, counted = _told(header.names, names, body, levels, schema)
    problems += [Problem(sheet.name, reason, header.line, header.names[levels["rt"]]) for reason in counted]
    for at, line in enumerate(lines):
        cells = body.row(at)
        if total := next((cells[place] for place in levels.values() if means_total(cells[place])), None):
            problems.append(Problem(sheet.name, "total_row", line, value=total, table=schema.table))
            continue
        chain_of, key = _chain(told[at])
        said = {name: cells[place] for name, place in about.items()}
        places += _place_rows(line, chain_of, key, said, sheet.name)
        ids = [key, *([f"{own}-{line}"] if own_id else [])]
        rows.append((line, [*ids, *(_cell(names[place], cells[place], recipe) for place in kept)]))
    levels = {
        level: at for level, at in levels.items() if counted != ["rt_counted"] or level not in ("rt", "rw")
    }
    called = replace(body, names=names)
    wide = decided(wide_columns(names, schema), called, schema, sheet.name, header.line).wide
    columns = _columns_read(sheet.name, header.names, names, levels, about, schema, wide, len(rows) - 1)
    found = (*sheet.problems, *problems)
    typed = {line: spelling(said) for line, said in zip(body.lines.tolist(), told, strict=True)}
    table = Sheet(
        sheet.name,
        sheet.title,
        cells=tuple(rows),
        parted=header.delimiter,
        cleaned=True,
        typed=typed,
        problems=found,
        called=sheet.called,
    )
    made = frozenset(("activity_id",) if own_id else ())
    return Converted(recipe.key, schema.table, table, tuple(places), tuple(columns), made)


def about_places(names: tuple[str, ...], taken: Collection[int], *, note: bool = False) -> dict[str, int]:
    """Where each thing stands that a row says of its place; not where the place itself is named.

    Args:
        note: whether notes are about places, as in a list of them.
    """
    schema = schema_of("locations")
    wanted = (*_OF_PLACE, "note") if note else _OF_PLACE
    fields = (
        (schema.field_called(_spaced(name)), at)
        for at, name in enumerate(names)
        if at not in taken and "%" not in name
    )
    return {field.name: at for field, at in fields if field is not None and field.name in wanted}


def _spaced(name: str) -> str:
    """`panjangJalanIdeal` → `panjang Jalan Ideal`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


def _cell(name: str, cell: str, recipe: Recipe) -> str:
    if name not in recipe.cells:
        return cell
    pattern, replacement = recipe.cells[name]
    return pattern.sub(replacement, cell)


def _told(
    called: tuple[str, ...], names: tuple[str, ...], body: Body, levels: Mapping[str, int], schema: Schema
) -> tuple[Sequence[Told], list[str]]:
    """What each row says of its place, and the doubt whether a column counts RTs."""
    year = next((at for at, name in enumerate(names) if schema.means(name, "year")), None)
    titles = {level: called[at] for level, at in levels.items()}
    rows = []
    for at in range(len(body.lines)):
        cells = {level: body.columns[place].cell(at) for level, place in levels.items()}
        rows.append((told_by(cells, titles), "" if year is None else body.columns[year].cell(at)))
    rows, counted = without_counts(rows, titles, schema.table)
    return [told for told, _ in rows], counted


@dataclass(frozen=True)
class _Place:
    key: str
    level: str
    name: str
    parent: str = ""
    kawasan: str = field(default="", compare=False)


def _chain(told: Told) -> tuple[list[_Place], str]:
    """The places of a row from the largest to the one it is about, and the id or spelling of that one.

    A slum area stands beside the others. What names no one RT is no place, and its spelling is told as typed.
    """
    found: list[_Place] = []
    path: list[str] = []
    for level in _ABOVE:
        if level in told:
            path.append(_slug(told[level]))
            parent = found[-1].key if found else ""
            found.append(_Place(f"{level}:{'-'.join(path)}", level, told[level], parent))
    parent = found[-1].key if found else ""
    kawasan = f"kawasan:{'-'.join((*path, _slug(told['kawasan'])))}" if "kawasan" in told else ""
    if kawasan:
        found.append(_Place(kawasan, "kawasan", told["kawasan"], parent))
    said = written(numbers(told.get("rt", ""), told.get("rw", "")))
    if said is not None and not said.one:
        return found, spelling(told)
    found += _below(told, said, parent, kawasan)
    return found, found[-1].key if found else ""


def _below(told: Told, said: Written | None, parent: str, kawasan: str) -> Iterator[_Place]:
    """The RW or hamlet of a row, and its RT: by numbers where they can be read, else as they are written."""
    rw = f"RW {padded(said.rw)}" if said and said.rw else numbers("", told.get("rw", ""))
    group = [name for name in (told.get("hamlet", ""), rw) if name]
    known = {bare(loose(name)) for name in (rw, *told.values())}
    beside = [name for name in (said.beside if said else ()) if bare(name) not in known]
    if "rt" not in told:
        group += beside
    key = _joined(parent or kawasan, *map(_key_part, group))
    if group:
        yield _Place(key, "rw", " / ".join(reversed(group)), parent, "" if parent else kawasan)
    if "rt" in told:
        numbered = f"RT {padded(said.rt)}" if said and said.rt else ""
        own = _joined(*map(_slug, beside), _key_part(numbered) if numbered else _slug(told["rt"]))
        name = " / ".join((numbered, *reversed(group))) if numbered and not beside else told["rt"]
        yield _Place(_joined(key, own), "rt", name, key if group else parent, kawasan)


def _key_part(name: str) -> str:
    """`RW 002` → `RW002`, a name as it is called."""
    said = written(name)
    return name.replace(" ", "") if said and not said.beside else _slug(name)


def _joined(*parts: str) -> str:
    return "-".join(part for part in parts if part)


def _slug(name: str) -> str:
    return plain(name).replace(" ", "-") or "-"


def _place_rows(
    line: int, chain_of: list[_Place], key: str, about: Mapping[str, str], source: str
) -> Iterator[Row]:
    """A row of locations for each place; what the row says of its place is said of the one it is about."""
    for place in chain_of:
        own = about if place.key == key else {}
        values = [place.key, place.level, place.name, place.parent, place.kawasan]
        yield line, [*values, *(own.get(name, "") for name in _OF_PLACE), source, own.get("note", "")]


def _columns_read(
    file: str,
    names: tuple[str, ...],
    called: tuple[str, ...],
    levels: Mapping[str, int],
    about: Mapping[str, int],
    schema: Schema,
    wide: Mapping[str, WideColumn],
    rows: int,
) -> Iterator[ColumnRead]:
    """What became of each column: a place, what is said of it, a field, or nothing."""
    of_places = {at: name for name, at in (*levels.items(), *about.items())}
    for at, (name, ours) in enumerate(zip(names, called, strict=True)):
        if not name:
            continue
        if at in of_places:
            yield ColumnRead(file, name, "locations", of_places[at], "renamed", rows)
            continue
        meant = meaning_of(ours, schema, wide)
        yield ColumnRead(file, name, schema.table, meant, "renamed" if meant else "not_read", rows)


def recipe_note(part: Converted) -> Problem:
    """That a file was read by a recipe."""
    return Problem(
        part.sheet.name, "recipe_used", details={"recipe": Word("recipe", part.recipe)}, table=part.table
    )
