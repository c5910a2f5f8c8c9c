"""The files of one table: plain ones for the engine, others as our reader has read them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import narwhals as nw
import pandas as pd

from dashboard.domain.dataset.engine import as_arrow
from dashboard.domain.dataset.origins import Files, numbered
from dashboard.domain.dataset.problems import Problem
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.plain import TooDirty
from dashboard.nation.files.roads import OF_PLACE, Read, read_plain
from dashboard.nation.files.sources import Source, Sources
from dashboard.reading.builds.found import Found, counted
from dashboard.reading.columns.schema import Schema, schema_of
from dashboard.reading.joined_files import called_together
from dashboard.reading.read import TableRead, read_table
from dashboard.reading.sheets.limits import FOLDER
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, sheets_of

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class _Plain:
    """Plain files and their numbers among those of the table."""

    read: Read
    files: tuple[int, ...]


@dataclass(frozen=True)
class Cities:
    """Of each plain part of a table, by city the positions of the files that have rows of it."""

    files: tuple[Mapping[str, Sequence[int]], ...]

    def of(self, cities: Iterable[str]) -> list[list[int]]:
        """The files that have rows of any of some cities."""
        cities = list(cities)
        return [sorted({file for city in cities for file in part.get(city, ())}) for part in self.files]


@dataclass(frozen=True)
class Table:
    """All files of one table.

    Attributes:
        names: of the files, by number. careful: the rows of those that our reader has read, numbered through.
        found: what was found in reading them.
    """

    schema: Schema
    names: tuple[str, ...]
    plain: tuple[_Plain, ...]
    careful: tuple[Frame, ...]
    found: tuple[Found, ...]

    def cities(self, engine: Engine, places: Frame) -> "Cities":
        """Which plain files have rows of which city. places: `cell` and `city`."""
        found: list[dict[str, list[int]]] = []
        for one in self.plain:
            rows = engine.fetched(one.read.cities(places)).to_pylist() if one.read.place is not None else []
            found.append({})
            for row in rows:
                found[-1].setdefault(row["city"], []).append(row["file"])
        return Cities(tuple(found))

    def frame(self, places: Frame | None = None, of: Sequence[Sequence[int]] | None = None) -> Frame:
        """The typed rows of all files; places: as of Read.frame; of: of each plain part the files to open."""
        opened = of or [range(len(one.files)) for one in self.plain]
        frames = [
            one.read.frame(one.files, places, files)
            for one, files in zip(self.plain, opened, strict=True)
            if files
        ]
        for read in self.careful:
            rows = read
            if places is not None and "location_id" in self.schema.columns:
                meant = places.select(*OF_PLACE[1:], written=nw.col("cell"), key=nw.col("location_id"))
                joined = rows.rename({"location_id": "written"}).join(meant, on="written", how="inner")
                rows = joined.rename({"key": "location_id"}).select(
                    *read.collect_schema().names(), *OF_PLACE[1:]
                )
            frames.append(rows)
        return nw.concat(frames) if len(frames) > 1 else frames[0]

    @property
    def files(self) -> Files:
        """How its files are told."""
        parts = {self.schema.table: self.names} if len(self.names) > 1 else {}
        return Files({self.schema.table: called_together(self.names)}, parts)

    @property
    def silent(self) -> dict[str, nw.Expr]:
        """The columns that no file has or tells of, as they stand in every row."""
        if self.careful or not self.plain:
            return {}
        first, *others = (one.read.silent for one in self.plain)
        return {name: value for name, value in first.items() if all(name in other for other in others)}

    def words(self, name: str) -> list[str] | None:
        """The different texts of a column; None where nobody has looked at each."""
        found: dict[str, None] = {}
        if self.careful:
            return None
        for one in self.plain:
            words = one.read.words(name)
            if words is None:
                return None
            found |= dict.fromkeys(words)
        return list(found)


def read_files(engine: Engine, sources: Sources, table: str, known: Frame | None = None) -> Table | None:
    """The files of a table; None where there is none, or none can be used.

    Args:
        known: location_id of all places, as of `read_plain`.
    """
    names = tuple(sources.order.get(table, ()))
    number = {name: at for at, name in enumerate(names)}
    careful = list(sources.careful.get(table, ()))
    plain: list[_Plain] = []
    joined = [Problem(name, "files_joined", details={"other": names[0]}, table=table) for name in names[1:]]
    found = [Found(problem) for problem in joined]
    for alike in sources.alike.get(table, ()):
        try:
            read = read_plain(engine, alike, known)
        except TooDirty:
            careful += alike.files
            continue
        plain.append(_Plain(read, tuple(number[source.name] for source in alike.files)))
        found += read.found
    frames = []
    for source in careful:
        frame, problems = read_carefully(source)
        found += counted(problems)
        if frame is not None:
            lines = numbered(frame["line"], number[source.name])
            frames.append(engine.given(as_arrow(frame.assign(line=lines))))
    if not plain and not frames:
        return None
    return Table(schema_of(table), names, tuple(plain), tuple(frames), tuple(found))


def read_carefully(source: Source) -> tuple[pd.DataFrame | None, Iterable[Problem]]:
    """A file as the reader of small ones reads it; no frame where it cannot be used."""
    read, problems = read_whole(source)
    return (read.frame if read else None), problems


def read_whole(source: Source) -> tuple[TableRead | None, Iterable[Problem]]:
    """The same with all that reading it tells."""
    schema = schema_of(str(source.table))
    try:
        read = read_table(_whole(source), schema, FOLDER)
    except Refused as refused:
        return None, [refused.problem]
    except OSError as error:
        details = {"why": error.strerror or ""}
        return None, [Problem(source.name, "file_unreadable", details=details, table=schema.table)]
    return read, read.problems


def _whole(source: Source) -> Sheet:
    if source.sheet.text is not None:
        return sheets_of(source.name, source.path.read_bytes(), FOLDER)[0]
    from pyarrow import parquet

    from dashboard.nation.files.careful import as_text

    table = parquet.read_table(source.path, partitioning=None)
    rows = zip(*(column.to_pylist() for column in table.columns), strict=True)
    cells = ((line, [as_text(cell) for cell in row]) for line, row in enumerate(rows, start=2))
    return Sheet(source.name, source.sheet.title, cells=(*source.sheet.cells, *cells))


def in_pandas(rows: "pa.Table", schema: Schema) -> pd.DataFrame:
    """A few rows as the reader of small files has them."""
    frame = rows.to_pandas(types_mapper=None)
    kinds = {field.column: field.dtype for field in schema.fields}
    columns = {name: _typed(frame[name], kinds.get(name, "int64")) for name in (*kinds, "line")}
    return pd.DataFrame(columns)


def _typed(column: "pd.Series[Any]", kind: str) -> Any:
    if kind == "Int64":
        return pd.array([None if pd.isna(cell) else int(cell) for cell in column], dtype="Int64")
    if kind == "str":
        return pd.array([None if pd.isna(cell) else str(cell) for cell in column], dtype="str")
    return column.astype(kind)
