"""The tables beside places, readings and works: decrees, published figures, agreements, what works brought.

They are short, even of a nation, and read and checked in memory by the code that reads a folder: with the
places and the works that they name, and those alone.
"""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd
import pyarrow as pa

from dashboard.domain.dataset.engine import as_arrow, as_pandas
from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.problems import Problem
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.files.parts import read_whole
from dashboard.nation.files.sources import Sources
from dashboard.nation.places import NationPlaces
from dashboard.reading.builds.found import Found, counted
from dashboard.reading.builds.layout import besides_file, city_folders
from dashboard.reading.columns.schema import OPTIONAL_TABLES, REQUIRED_TABLES, schema_of
from dashboard.reading.integrity import check_dataset
from dashboard.reading.joined_files import TableFile, called_together, joined
from dashboard.reading.read import empty_table

_FEW_WORKS = 50_000
"""Works of which all are looked at where one is not written as its key is."""


def write_besides(
    engine: Engine, sources: Sources, places: NationPlaces, out: Path
) -> tuple[dict[str, tuple[str, ...]], list[Found]]:
    """Write what there is of the tables beside.

    Returns:
        By table the names of its files, and what is wrong with their rows.
    """
    parts, found = _read(sources)
    if not parts:
        return {}, found
    names = {table: tuple(part.name for part in of) for table, of in parts.items()}
    files = Files(
        {table: called_together(of) for table, of in names.items()},
        {table: of for table, of in names.items() if len(of) > 1},
    )
    frames = {table: empty_table(schema_of(table)) for table in (*REQUIRED_TABLES, *OPTIONAL_TABLES)}
    for table, of in parts.items():
        frames[table], told = joined(table, of, files)
        found += counted(told)
    frames["activities"] = _works_of(engine, out, frames.values())
    frames["locations"] = _places_of(engine, places, frames.values())
    made = {table: [part.made for part in of] for table, of in parts.items()}
    frames, problems = check_dataset(frames, files, made)
    found += counted(problem for problem in problems if problem.table in parts)
    for table in parts:
        _write(frames[table], besides_file(out, table))
    return names, found


def _read(sources: Sources) -> tuple[dict[str, list[TableFile]], list[Found]]:
    """The files of each table, in their order."""
    found: list[Found] = []
    parts: dict[str, list[TableFile]] = {}
    for table in OPTIONAL_TABLES:
        plain = (source for alike in sources.alike.get(table, ()) for source in alike.files)
        by_name = {source.name: source for source in (*plain, *sources.careful.get(table, ()))}
        for name in sources.order.get(table, ()):
            read, problems = read_whole(by_name[name])
            found += counted(problems)
            if read is None:
                continue
            if table in parts:
                details = {"other": parts[table][0].name}
                found.append(Found(Problem(name, "files_joined", details=details, table=table)))
            assumed = frozenset(column.field for column in read.columns if column.how == "assumed")
            parts.setdefault(table, []).append(TableFile(name, read, assumed))
    return parts, found


def _cells(frames: Iterable[pd.DataFrame], column: str) -> list[str]:
    """Everything that a column of any table says."""
    said = (frame[column].dropna() for frame in frames if column in frame)
    return list(dict.fromkeys(cell for cells in said for cell in cells))


def _places_of(engine: Engine, places: NationPlaces, frames: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """The places that some tables may mean, with all above them."""
    meant = places.finder.find(_cells(frames, "location_id")).values()
    wanted = {key for match in meant for key in match.keys}
    like = empty_table(schema_of("locations"))
    found = [like]
    while wanted:
        rows = _of(engine, places.rows.select(*like.columns), "location_id", wanted)
        found.append(as_pandas(rows).astype(like.dtypes.to_dict()))
        known = {key for frame in found for key in frame["location_id"]}
        wanted = {*found[-1]["parent_id"].dropna(), *found[-1]["kawasan_id"].dropna()} - known
    return pd.concat(found, ignore_index=True).sort_values("line", ignore_index=True)


def _works_of(engine: Engine, out: Path, frames: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """The works that some tables may mean."""
    like, said = empty_table(schema_of("activities")), _cells(frames, "activity_id")
    files = [folder / "activities.parquet" for folder in city_folders(out).values()]
    files = [file for file in files if file.is_file()]
    if not said or not files:
        return like
    rows = engine.parquet(files).select(*like.columns)
    found = as_pandas(_of(engine, rows, "activity_id", said))
    if not set(said) <= set(found["activity_id"]):
        some = engine.fetched(rows.head(_FEW_WORKS + 1))
        found = as_pandas(some) if len(some) <= _FEW_WORKS else found
    return found.astype(like.dtypes.to_dict()).sort_values("line", ignore_index=True)


def _of(engine: Engine, rows: Frame, column: str, keys: Iterable[str]) -> pa.Table:
    wanted = engine.given(pa.table({column: pa.array(sorted(set(keys)), pa.string())}))
    return engine.fetched(rows.join(wanted, on=column, how="semi"))


def _write(rows: pd.DataFrame, path: Path) -> None:
    """By work or place, so that those of a few are found without reading all."""
    from pyarrow import parquet

    order = [name for name in ("activity_id", "location_id") if name in rows][:1]
    path.parent.mkdir(parents=True, exist_ok=True)
    table = as_arrow(rows.sort_values([*order, "line"]))
    parquet.write_table(table, path, compression="zstd", row_group_size=20_000)
