"""Files → tables, problems and what the dataset says of itself: of a folder, or as a reader sends them."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

import pandas as pd

from dashboard.domain.dataset import Dataset
from dashboard.domain.problems import Problem
from dashboard.tables.archive import files_in, is_leftover
from dashboard.tables.checks import check_dataset
from dashboard.tables.header import table_of
from dashboard.tables.limits import FOLDER, UPLOAD, Limits
from dashboard.tables.package import BOUNDARIES_FILE, PACKAGE_FILE, read_package, read_shapes
from dashboard.tables.read import empty_table, read_table
from dashboard.tables.refused import Refused
from dashboard.tables.schema import REQUIRED_TABLES, TABLES, schema_of
from dashboard.tables.sheets import Sheet, is_archive, sheets_of
from dashboard.tables.words import goes_along

_TABLE_FILES = (".csv", ".tsv", ".xlsx", ".xls", ".xlsm")
_BESIDES = (PACKAGE_FILE, BOUNDARIES_FILE)


def fingerprint(folder: Path) -> str:
    """Names, sizes and times of the files of a folder: changes whenever one of them does."""
    stats = []
    for file in sorted(folder.glob("*")) if folder.is_dir() else ():
        try:
            stats.append((file.name, file.stat().st_size, file.stat().st_mtime_ns))
        except OSError:  # gone in between: its absence is the change
            continue
    return "|".join(f"{name}:{size}:{time}" for name, size, time in stats)


def read_dataset(folder: Path) -> Dataset:
    """Read, check and keep what can be used of a folder; every problem is listed, nothing raises."""
    version = f"{folder}|{fingerprint(folder)}"
    if not folder.is_dir():
        package, _ = read_package({}, folder.name)
        return Dataset(version, package, _no_rows(), (), (Problem("", "folder_missing", value=folder.name),))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*")):
        if is_leftover(path.name) or not (path.suffix.casefold() in _TABLE_FILES or path.name in _BESIDES):
            continue
        try:
            files[path.name] = path.read_bytes()
        except OSError as error:
            details = {"why": error.strerror or ""}
            problems.append(
                Problem(path.name, "file_unreadable", details=details, table=_table_named(path.name))
            )
    return _dataset(files, folder.name, version, FOLDER, problems)


def read_upload(files: Mapping[str, bytes], name: str) -> Dataset:
    """The same for files as a reader sends them: tables, workbooks, or archives of them."""
    digest = hashlib.sha256()
    for file, data in sorted(files.items()):
        digest.update(file.encode() + b"\0" + data)
    opened: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file, data in files.items():
        try:
            UPLOAD.check_size(file, len(data))
            opened |= files_in(file, data, UPLOAD) if is_archive(data) else {PurePath(file).name: data}
        except Refused as refused:
            problems.append(refused.problem)
    return _dataset(opened, name, f"upload|{digest.hexdigest()}", UPLOAD, problems)


def _dataset(
    files: Mapping[str, bytes], name: str, version: str, limits: Limits, problems: Iterable[Problem]
) -> Dataset:
    gathered = _Gathered(limits, list(problems))
    for file, data in files.items():
        if file not in _BESIDES:
            gathered.take(file, data)
    gathered.miss()
    frames, found = check_dataset(gathered.frames, gathered.names)
    package, differing = read_package(files, name)
    shapes, unreadable = read_shapes(files)
    return Dataset(
        version,
        package,
        frames,
        shapes,
        (*gathered.problems, *found, *differing, *unreadable),
        gathered.names,
    )


def _table_named(file: str) -> str | None:
    return next((table for table in TABLES if schema_of(table).named(PurePath(file).stem)), None)


def _no_rows() -> dict[str, pd.DataFrame]:
    return {table: empty_table(schema_of(table)) for table in TABLES}


@dataclass
class _Gathered:
    """The tables found so far. names: the file, and sheet, that each was read from."""

    limits: Limits
    problems: list[Problem]
    names: dict[str, str] = field(default_factory=dict)
    frames: dict[str, pd.DataFrame] = field(default_factory=_no_rows)

    def take(self, file: str, data: bytes) -> None:
        """Read the tables of a file."""
        try:
            self.limits.check_size(file, len(data))
            sheets = sheets_of(file, data, self.limits)
        except Refused as refused:
            self.problems.append(replace(refused.problem, table=_table_named(file)))
            return
        for sheet in sheets:
            if not goes_along(sheet.title):
                self._take_sheet(sheet)

    def _take_sheet(self, sheet: Sheet) -> None:
        table = table_of(sheet, self.limits)
        if table is None:
            self.problems.append(Problem(sheet.name, "file_not_used"))
        elif table in self.names:
            details = {"other": self.names[table]}
            self.problems.append(Problem(sheet.name, "table_twice", details=details, table=table))
        else:
            self._read(sheet, table)

    def _read(self, sheet: Sheet, table: str) -> None:
        try:
            read = read_table(sheet, schema_of(table), self.limits)
        except Refused as refused:
            self.problems.append(replace(refused.problem, table=table))
            return
        self.names[table] = sheet.name
        self.frames[table] = read.frame
        self.problems += read.problems

    def miss(self) -> None:
        """Name the required tables that are not there."""
        refused = {problem.table for problem in self.problems if problem.severity == "refused"}
        for table in REQUIRED_TABLES:
            if table not in self.names and table not in refused:
                self.problems.append(Problem(schema_of(table).file, "file_missing", table=table))
