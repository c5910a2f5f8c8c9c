"""How places are written in the rows about them: which place each spelling means, told once for each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pyarrow as pa

from dashboard.domain.dataset.origins import line_of
from dashboard.domain.dataset.problems import Problem
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.parts import Table
from dashboard.nation.places import NationPlaces, meant
from dashboard.reading.builds.found import Found
from dashboard.reading.sheets.sheets import shown


@dataclass(frozen=True)
class Spellings:
    """How the rows of a table write places.

    Attributes:
        cells: `cell`, the `location_id` that it means, and `spelling`: 0 for the key itself, else which other
            way to write it.
        found: of those that mean none.
    """

    cells: Frame
    found: tuple[Found, ...]


def spellings(engine: Engine, table: Table, places: NationPlaces) -> Spellings:
    """The places as they are, and every other way in which a table writes them."""
    written = list(_written(engine, table, places))
    keys, lost = meant(places, {one.cell: 1 for one in written})
    found = list(_told(written, keys, lost, table))
    rows = {one.typed: keys[one.cell] for one in written if one.cell in keys}
    as_they_are = places.ids.select(
        cell=nw.col("location_id"), location_id=nw.col("location_id"), spelling=nw.lit(0).cast(nw.Int64)
    )
    if not rows:
        return Spellings(as_they_are, tuple(found))
    numbers = {one.cell: at for at, one in enumerate(written, start=1)}
    ways = [
        0 if rows[typed] == cell else numbers[cell]
        for typed, cell in {one.typed: one.cell for one in written if one.typed in rows}.items()
    ]
    other = pa.table(
        {"cell": list(rows), "location_id": list(rows.values()), "spelling": pa.array(ways, pa.int64())}
    )
    return Spellings(engine.lasting(nw.concat([as_they_are, engine.given(other)])), tuple(found))


@dataclass(frozen=True)
class _Written:
    """A spelling that is no key: as it stands in a file and cleaned, and the rows that have it."""

    file: str
    typed: str
    cell: str
    rows: int
    line: int


def _written(engine: Engine, table: Table, places: NationPlaces) -> Iterable[_Written]:
    for part in table.plain:
        for (file, typed), (cell, row) in part.read.spelled.items():
            yield _Written(table.names[part.files[file]], typed, cell, row["n"], row["first"] + 2)
    for rows in table.careful:
        unknown = rows.select("location_id", "line").join(places.ids, on="location_id", how="anti")
        counted = unknown.filter(~nw.col("location_id").is_null()).group_by("location_id")
        for row in engine.fetched(counted.agg(n=nw.len(), first=nw.col("line").min())).to_pylist():
            name, _ = table.files.origin(table.schema.table, row["first"])
            yield _Written(name, row["location_id"], row["location_id"], row["n"], line_of(row["first"]))


def _told(
    written: Iterable[_Written], keys: Mapping[str, str], lost: Mapping[str, str], table: Table
) -> Iterable[Found]:
    column = next(
        (one.read.alike.names[one.read.place] for one in table.plain if one.read.place is not None),
        "location_id",
    )
    read_as: list[_Written] = []
    for one in written:
        if one.cell in lost:
            problem = Problem(
                one.file,
                lost[one.cell],
                one.line,
                column,
                shown(one.cell),
                table=table.schema.table,
                place=one.cell,
            )
            yield Found(problem, one.rows)
        elif keys[one.cell] != one.cell:
            read_as.append(one)
    if read_as:
        first, n = read_as[0], sum(one.rows for one in read_as)
        details: dict[str, Any] = {"read": keys[first.cell], "n": str(n)}
        problem = Problem(
            first.file,
            "place_read_as",
            first.line,
            column,
            shown(first.cell),
            details,
            table=table.schema.table,
        )
        yield Found(problem, n)
