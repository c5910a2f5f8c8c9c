"""Files → tables, problems and what the dataset says of itself: of a folder, or as a reader sends them."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

import pandas as pd

from dashboard.domain.dataset.dataset import ColumnRead, Dataset, headers_of
from dashboard.domain.dataset.land import Position
from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.dataset.quantities import MILLION
from dashboard.reading.builds.layout import BUILD_FILE, is_build
from dashboard.reading.causes import by_cause
from dashboard.reading.columns.header import table_of
from dashboard.reading.columns.schema import REQUIRED_TABLES, TABLES, schema_of, table_named
from dashboard.reading.ground import GROUND_FILE, read_ground
from dashboard.reading.integrity import check_dataset, places_in
from dashboard.reading.joined_files import TableFile, called_together, joined, parted
from dashboard.reading.maps.layers import is_of_map, read_layers
from dashboard.reading.maps.points import with_points
from dashboard.reading.maps.shapes import read_shapes
from dashboard.reading.maps.told import told_of_maps
from dashboard.reading.mark import with_mark
from dashboard.reading.offices.forms import as_table
from dashboard.reading.offices.offices import tables_in
from dashboard.reading.offices.recipes import Converted, converted, locations_sheet, recipe_note
from dashboard.reading.offices.unknown import not_known
from dashboard.reading.package import PACKAGE_FILE, read_package
from dashboard.reading.read import empty_table, read_table
from dashboard.reading.sheets.archive import files_in, free_name, is_leftover
from dashboard.reading.sheets.limits import FOLDER, UPLOAD, WORKBOOKS, Limits
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, is_archive, sheets_of
from dashboard.reading.spellings.words import goes_along, repeats_another

_TABLE_FILES = (".csv", ".tsv", *WORKBOOKS)
_BESIDES = (PACKAGE_FILE, GROUND_FILE)


def fingerprint(folder: Path) -> str:
    """Names, sizes and times of the files of a folder: changes whenever one of them does."""
    stats = []
    for file in sorted(folder.glob("*")) if folder.is_dir() else ():
        try:
            stats.append((file.name, file.stat().st_size, file.stat().st_mtime_ns))
        except OSError:  # gone in between: its absence is the change
            continue
    return "|".join(f"{name}:{size}:{time}" for name, size, time in stats)


def is_dataset(folder: Path) -> bool:
    """Whether a folder holds a file that a dataset is made of."""
    names = (path.name for path in folder.glob("*") if not is_leftover(path.name))
    return any(_of_dataset(name) for name in names)


def _is_beside(name: str) -> bool:
    """Whether a file goes along with the tables: what the dataset says of itself, ground, maps."""
    return name in _BESIDES or is_of_map(name)


def _of_dataset(name: str) -> bool:
    return _is_beside(name) or PurePath(name).suffix.casefold() in _TABLE_FILES


def read_dataset(folder: Path) -> Dataset:
    """Read, check and keep what can be used of a folder; every problem is listed, nothing raises."""
    version = f"{folder}|{fingerprint(folder)}"
    if not folder.is_dir():
        return nothing_in(folder, Problem("", "folder_missing", value=folder.name))
    if is_build(folder):
        return nothing_in(folder, Problem(BUILD_FILE, "build_no_files", table="locations"))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*")):
        if is_leftover(path.name) or not _of_dataset(path.name):
            continue
        try:
            files[path.name] = path.read_bytes()
        except OSError as error:
            details = {"why": error.strerror or ""}
            problems.append(
                Problem(path.name, "file_unreadable", details=details, table=table_named(path.name))
            )
    data = _dataset(files, folder.name, version, FOLDER.begun(), problems, private=False)
    package, unused = with_mark(data.package, folder)
    return replace(data, package=package, problems=(*data.problems, *unused))


def read_upload(files: Mapping[str, bytes], name: str, limits: Limits | None = None) -> Dataset:
    """The same for files as a reader sends them: tables, workbooks, or archives of them.

    Args:
        limits: those of an upload, unless others are given.
    """
    limits = (limits or UPLOAD).begun()
    opened: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file, data in files.items():
        try:
            limits.check_size(file, len(data))
            sent = files_in(file, data, limits) if is_archive(data) else {PurePath(file).name: data}
            for path, content in sent.items():
                opened[path if path not in opened else free_name(PurePath(file, path), opened)] = content
        except Refused as refused:
            problems.append(refused.problem)
    return _dataset(opened, name, _version_of(files), limits, problems, private=True)


def nothing_in(folder: Path, why: Problem) -> Dataset:
    """A folder of which nothing can be used."""
    package, _ = read_package({}, folder.name)
    return Dataset(f"{folder}|{fingerprint(folder)}", package, _no_rows(), (), (why,))


def nothing_read(files: Mapping[str, bytes], name: str, why: Problem) -> Dataset:
    """What a reader sent, given up as a whole."""
    package, _ = read_package({}, name)
    return Dataset(_version_of(files), package, _no_rows(), (), (why,), private=True)


def _version_of(files: Mapping[str, bytes]) -> str:
    return f"upload|{_digest_of(files)}"


def _digest_of(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for file, data in sorted(files.items()):
        digest.update(file.encode(errors="surrogatepass") + b"\0" + data)
    return digest.hexdigest()


def _dataset(
    files: Mapping[str, bytes],
    name: str,
    version: str,
    limits: Limits,
    problems: Iterable[Problem],
    *,
    private: bool,
) -> Dataset:
    gathered = _Gathered(limits, list(problems))
    named_first = sorted(files, key=lambda file: (repeats_another(file), table_named(file) is None))
    sheets = [
        sheet for file in named_first if not _is_beside(file) for sheet in gathered.open(file, files[file])
    ]
    package, differing = read_package(files, name)
    gathered.take_all(sheets, package.as_of)
    gathered.join()
    gathered.miss()
    frames, between = check_dataset(gathered.frames, gathered.files, gathered.made)
    headers = headers_of(gathered.columns)
    found = [
        replace(each, column=headers.get((each.table or "", each.column or ""), each.column))
        for each in (*gathered.problems, *between)
    ]
    places = places_in(frames["locations"])
    maps = {file: content for file, content in files.items() if file != GROUND_FILE}
    told, no_told = told_of_maps(files)
    layers, unread = read_layers(maps, _positions(frames["locations"]), told)
    levels = dict(zip(frames["locations"]["location_id"], frames["locations"]["level"], strict=True))
    shapes, points, maps_read, unreadable = read_shapes(
        layers, lambda typed: places.find(typed).key, _position_around(frames["locations"]), levels.get
    )
    frames["locations"], of_points = with_points(frames["locations"], points)
    land, no_land = read_ground(files)
    problems = by_cause((*found, *differing, *no_told, *unread, *unreadable, *of_points, *no_land), frames)
    columns = tuple(gathered.columns)
    names, parts = gathered.files
    digest = _digest_of(files)
    return Dataset(
        version, package, frames, shapes, problems, names, columns, private, parts, land, maps_read, digest
    )


def _position_around(locations: pd.DataFrame) -> Callable[[str], Position | None]:
    """Where a place lies, or the smallest one above it of which that is known."""
    known = locations.dropna(subset=["lon_millionths", "lat_millionths"])
    columns = (known["location_id"], known["lon_millionths"], known["lat_millionths"])
    at = {key: (lon / MILLION, lat / MILLION) for key, lon, lat in zip(*columns, strict=True)}
    above = dict(zip(locations["location_id"], locations["parent_id"], strict=True))

    def position_of(key: str) -> Position | None:
        passed: set[str] = set()
        while key in above and key not in at and key not in passed:
            passed.add(key)
            key = above[key]
        return at.get(key)

    return position_of


def _positions(locations: pd.DataFrame) -> list[Position]:
    """Where the places of a dataset lie, as far as that is known."""
    known = locations[["lon_millionths", "lat_millionths"]].dropna()
    return [(lon / MILLION, lat / MILLION) for lon, lat in known.itertuples(index=False)]


def _refused(file: str, problem: Problem) -> Problem:
    """Why a file is not used; a picture or a letter that came along is none that was to be used."""
    table = table_named(file)
    if problem.reason in ("not_text", "web_page") and table is None and not _of_dataset(file):
        return Problem(file, "file_not_used")
    return replace(problem, table=table)


def _no_rows() -> dict[str, pd.DataFrame]:
    return {table: empty_table(schema_of(table)) for table in TABLES}


@dataclass
class _Gathered:
    """The tables found so far. parts: by table, as each file or sheet of it was read; columns: how."""

    limits: Limits
    problems: list[Problem]
    columns: list[ColumnRead] = field(default_factory=list)
    parts: dict[str, list[TableFile]] = field(default_factory=dict)
    frames: dict[str, pd.DataFrame] = field(default_factory=_no_rows)

    @property
    def files(self) -> Files:
        """What the files of each table are called."""
        names = {table: tuple(part.name for part in parts) for table, parts in self.parts.items()}
        together = {table: called_together(parts) for table, parts in names.items()}
        return Files(together, {table: parts for table, parts in names.items() if len(parts) > 1})

    @property
    def made(self) -> dict[str, list[frozenset[str]]]:
        """By table and file the columns that we filled, whatever the file says."""
        return {table: [part.made for part in parts] for table, parts in self.parts.items()}

    def open(self, file: str, data: bytes) -> list[Sheet]:
        """The sheets of a file that may be tables."""
        try:
            self.limits.check_size(file, len(data))
            sheets = sheets_of(file, data, self.limits)
        except Refused as refused:
            self.problems.append(_refused(file, refused.problem))
            return []
        return [as_table(sheet, self.limits) for sheet in sheets if not goes_along(sheet.title)]

    def take_all(self, sheets: list[Sheet], as_of: str | None) -> None:
        """Read the tables; where none is a list of places, those of other systems bring theirs along.

        Args:
            as_of: the time that the dataset says it is about.
        """
        refused = {problem.table for problem in self.problems}
        listed = "locations" in (*(table_of(sheet, self.limits) for sheet in sheets), *refused)
        titles = Counter(sheet.title for sheet in sheets)
        owns = {sheet.name: sheet.name if titles[sheet.title] > 1 else sheet.title for sheet in sheets}
        held = [table for sheet in sheets for table in tables_in(sheet, self.limits, as_of, listed=listed)]
        parts = [None if listed else converted(sheet, self.limits, owns[sheet.name]) for sheet in held]
        if any(parts):
            self._take_places(list(filter(None, parts)))
        for sheet, part in zip(held, parts, strict=True):
            if part is None:
                self._take(sheet, table_of(sheet, self.limits))
            else:
                self._take(part.sheet, part.table, part)

    def _take_places(self, parts: list[Converted]) -> None:
        """The places that tables of other systems name, as one list."""
        files: dict[str, Converted] = {}
        for part in parts:  # a sheet may hold several tables
            first = files.setdefault(part.sheet.name, replace(part, places=()))
            files[part.sheet.name] = replace(first, places=(*first.places, *part.places))
        try:
            read = read_table(locations_sheet(list(files.values())), schema_of("locations"), self.limits)
        except Refused as refused:
            self.problems.append(replace(refused.problem, table="locations"))
            return
        self.parts["locations"] = parted(read, list(files))
        self.problems += [recipe_note(part) for part in files.values()]
        self.problems += [problem for part in self.parts["locations"] for problem in part.table.problems]

    def _take(self, sheet: Sheet, table: str | None, part: Converted | None = None) -> None:
        if table is None:
            self.problems.append(not_known(sheet, self.limits))
        elif table in self.parts and repeats_another(sheet.title):
            details = {"other": self.files.of(table)}
            self.problems.append(Problem(sheet.name, "table_repeated", details=details, table=table))
        elif part is None:
            self._read(sheet, table)
        elif table == "locations":  # whose places are read already
            self.problems += sheet.problems
            self._tell(sheet, part.columns)
        else:
            self._read(sheet, table, part.columns, part.made)

    def _read(
        self,
        sheet: Sheet,
        table: str,
        columns: tuple[ColumnRead, ...] | None = None,
        made: frozenset[str] = frozenset(),
    ) -> None:
        """Read a table; `columns` tells what became of them where the sheet was made from another one."""
        try:
            read = read_table(sheet, schema_of(table), self.limits)
        except Refused as refused:
            self.problems.append(replace(refused.problem, table=table))
            return
        if table in self.parts:
            details = {"other": self.parts[table][0].name}
            self.problems.append(Problem(sheet.name, "files_joined", details=details, table=table))
        assumed = frozenset(column.field for column in read.columns if column.how == "assumed")
        self.parts.setdefault(table, []).append(TableFile(sheet.name, read, made | assumed))
        self.problems += [
            replace(problem, column=sheet.called.get(problem.column or "") or problem.column)
            for problem in read.problems
        ]
        self._tell(sheet, read.columns if columns is None else columns)

    def _tell(self, sheet: Sheet, columns: Iterable[ColumnRead]) -> None:
        """How columns were read, as the file calls them, each once; what we added to it is none of them."""
        known = {replace(column, rows=0) for column in self.columns}
        for column in columns:
            own = replace(column, column=sheet.called.get(column.column, column.column))
            if (own.column or not column.column) and replace(own, rows=0) not in known:
                self.columns.append(own)

    def join(self) -> None:
        """One table of the files of each."""
        for table, parts in self.parts.items():
            self.frames[table], problems = joined(table, parts, self.files)
            self.problems += problems

    def miss(self) -> None:
        """Name the required tables that are not there."""
        refused = {problem.table for problem in self.problems if problem.severity == "refused"}
        for table in REQUIRED_TABLES:
            if table not in self.parts and table not in refused:
                self.problems.append(Problem(schema_of(table).file, "file_missing", table=table))
