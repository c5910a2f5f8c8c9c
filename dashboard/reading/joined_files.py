"""Several files or sheets of one table → one table: a file a year, a sheet a year, a file an office.

Each is read by itself, since each may be written in its own way. A row that is in two of them counts once,
wherever it is said to come from; what differs under one key is for integrity.py, once places are joined.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.origins import Files, file_at, line_of, numbered
from dashboard.domain.dataset.problems import Problem, about_row
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.dataset.rows import tuples
from dashboard.reading.columns.schema import Field, schema_of
from dashboard.reading.read import TableRead

_SAID_OF_ROWS = ("line", "source", "page", "note")
"""Where a row stands and who says it: one row told twice may differ in these."""

_ONE_WORK = ("year", "kind", "volume_millionths", "unit")
ONE_LINE_OF_MONEY = ("activity_id", "location_id", "year", "amount_kind", "funding_source")
"""What two files say of one line of money alike; in one file there may be several, an instalment each."""


@dataclass(frozen=True)
class TableFile:
    """One of the files of a table, as it was read. made: columns that we filled, whatever the file says."""

    name: str
    table: TableRead
    made: frozenset[str]


def joined(table: str, parts: Sequence[TableFile], files: Files) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of all parts, numbered through, and what is to know of how they were joined."""
    if len(parts) == 1:
        return parts[0].table.frame, []
    frames = [part.table.frame for part in parts]
    numbers = [numbered(frame["line"], at) for at, frame in enumerate(frames)]
    frame = pd.concat(
        [rows.assign(line=lines) for rows, lines in zip(frames, numbers, strict=True)], ignore_index=True
    )
    mend = {"locations": _places_once, "activities": own_numbers}.get(table)
    return mend(frame, files) if mend else (frame, [])


def parted(table: TableRead, names: Sequence[str]) -> list[TableFile]:
    """A table made from the rows of several files, whose rows are numbered through, as a part of each."""
    frame, at = table.frame, file_at(table.frame["line"])
    told = [_in_its_file(problem, names) for problem in table.problems]
    parts = []
    for number, name in enumerate(names):
        rows = frame[at == number].assign(line=line_of(frame["line"]))
        problems = tuple(problem for problem in told if problem.file == name)
        parts.append(TableFile(name, TableRead(rows, problems, ()), frozenset()))
    return parts


def _in_its_file(problem: Problem, names: Sequence[str]) -> Problem:
    if problem.line is None:
        return problem
    return replace(problem, file=names[file_at(problem.line)], line=line_of(problem.line))


def called_together(names: Sequence[str]) -> str:
    """What the files of one table are called where they are named together."""
    return ", ".join(names) if len(names) <= 3 else f"{names[0]} … {names[-1]}"


# Places -------------------------------------------------------------------------------------------


def _places_once(frame: pd.DataFrame, files: Files) -> tuple[pd.DataFrame, list[Problem]]:
    """A place that several lists name counts once: as the first says of it, filled up from the later ones.

    Where they give different numbers the first counts, and the others are told, as within one list.
    """
    again = frame[frame.duplicated("location_id")]
    if again.empty:
        return frame, []
    once = frame.groupby("location_id", sort=False, as_index=False).first()[list(frame.columns)]
    first = once.set_index("location_id")
    problems = [
        _number_differs(row, field, first.loc[row.location_id], files)
        for field in schema_of("locations").fields
        if field.exact
        for row in again[_differ(again[field.column], again["location_id"], first)].itertuples()
    ]
    return once, problems


def _differ(cells: pd.Series, places: pd.Series, first: pd.DataFrame) -> pd.Series:
    """Which cells are not what the first list says of their place."""
    kept = places.map(first[cells.name])
    return (cells.notna() & (cells != kept)).fillna(False).astype(bool)


def _number_differs(row: Any, field: Field, first: pd.Series, files: Files) -> Problem:
    kept, line = decimal_text(int(first[field.column])), files.told("locations", int(first["line"]))
    details = {"kept": kept, "line": str(line), "place": str(first["name"])}
    return about_row(files, "locations", "bases_differ", row, field.name, details)


# Works --------------------------------------------------------------------------------------------


def own_numbers(frame: pd.DataFrame, files: Files) -> tuple[pd.DataFrame, list[Problem]]:
    """Files that each number their works from 1 mean different works: a later file's numbers get its name.

    They do where most ids that a file shares with earlier ones stand for other works there.
    """
    problems: list[Problem] = []
    taken: dict[str, tuple[Any, ...]] = {}
    for at, name in enumerate(files.parts["activities"]):
        mine = file_at(frame["line"]) == at
        works = _works(frame[mine])
        shared = [key for key in works if key in taken]
        if sum(works[key] != taken[key] for key in shared) > len(shared) / 2:
            ids = frame["activity_id"] + f" ({name})"
            frame = frame.assign(activity_id=ids.where(mine, frame["activity_id"]))
            works = _works(frame[mine])
            details = {"n": str(len(shared)), "other": files.parts["activities"][0]}
            problems.append(Problem(name, "ids_of_file", details=details, table="activities"))
        taken |= works
    return frame, problems


def _works(rows: pd.DataFrame) -> dict[str, tuple[Any, ...]]:
    """By id what was built; the place may be spelled in more than one way."""
    first = rows.drop_duplicates("activity_id")
    return dict(zip(first["activity_id"], tuples(first, _ONE_WORK), strict=True))


# Rows that are in two files -----------------------------------------------------------------------


def told_twice(frame: pd.DataFrame, made: Sequence[frozenset[str]]) -> pd.Series:
    """By row the number of the row of an earlier file that says the same; missing where none does.

    Args:
        frame: of a table that came in several files.
        made: by file the columns that we filled: they say nothing of a row.
    """
    content = frame.drop(columns=[name for name in _SAID_OF_ROWS if name in frame.columns])
    file = file_at(frame["line"])
    for at, columns in enumerate(made):
        for name in columns & set(content.columns):
            content[name] = content[name].where(file != at)
    shared = frame["line"].where(content.duplicated(keep=False)).dropna()
    groups = [content.loc[shared.index, name] for name in content.columns]
    first = shared.groupby(groups, dropna=False).transform("min")
    return first[file_at(first) < file[first.index]].reindex(frame.index)


def twice_in_two_files(frame: pd.DataFrame, first: pd.Series, table: str, files: Files) -> Iterator[Problem]:
    """One message for each pair of files: a file that says nothing new, or how many rows are in both."""
    again = frame[first.notna()]
    pairs = pd.DataFrame({"file": file_at(again["line"]), "other": file_at(first.dropna().astype("int64"))})
    rows = file_at(frame["line"]).value_counts()
    for (at, other), found in pairs.groupby(["file", "other"]):
        names = files.parts[table]
        details = {"other": names[other], "n": str(len(found))}
        if len(found) == rows[at]:
            yield Problem(names[at], "table_twice", details=details, table=table)
            continue
        line = line_of(int(again.loc[found.index[0], "line"]))
        yield Problem(names[at], "rows_in_both", line, details=details, table=table)


def two_amounts(frame: pd.DataFrame) -> pd.Series:
    """Which lines of money two files state differently: two versions of one list, not two instalments."""
    rows = frame.assign(file=file_at(frame["line"]))
    groups = rows.groupby(list(ONE_LINE_OF_MONEY), dropna=False)["file"]
    return (groups.transform("nunique") > 1) & rows["amount_rupiah"].notna()
