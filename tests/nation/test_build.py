"""A build has the rows, the scores and the problems that the small path has, on every engine."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import dataset, parquet

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.engine import as_pandas
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.status import slum_status
from dashboard.nation.build import Building
from dashboard.nation.engines.engine import engine_called
from dashboard.nation.files.sources import paths_of, sources_of
from dashboard.nation.journal import Journal
from dashboard.reading import folder
from dashboard.reading.builds.found import Found, counted, from_record
from dashboard.reading.builds.layout import besides_file
from dashboard.reading.columns.schema import OPTIONAL_TABLES, REQUIRED_TABLES, TABLES, schema_of
from dashboard.reading.folder import read_dataset
from tests.nation.dirty import write_region

ENGINES = ("pandas", "duckdb")
SOURCES = ("contoh", "tanjungpinang", "dirty1", "dirty2", "dirty3", "dirty4")
"""Datasets that are shipped, and regions full of slips."""

NO_JAVA = pytest.mark.skipif(
    shutil.which("java") is None, reason="Spark needs Java: apt-get install default-jre-headless"
)
ON_SPARK = (pytest.mark.xdist_group("spark"), pytest.mark.thorough, NO_JAVA)
CASES = [
    *(pytest.param((name, engine), id=f"{name}-{engine}") for name in SOURCES for engine in ENGINES),
    pytest.param(("dirty1", "spark"), id="dirty1-spark", marks=ON_SPARK),
]


@dataclass(frozen=True)
class Built:
    """A build, and what was found."""

    out: Path
    found: tuple[Found, ...]


def built(source: Path, out: Path, engine: str) -> Built:
    """The build of the tables of a folder."""
    if engine == "spark":
        return by_command(source, out)
    tables = [path for path in paths_of(str(source)) if path.stem.split("-")[0] in TABLES]
    at = engine_called(engine, out / "scratch")
    building = Building(at, sources_of(tables, source), out / "build", Journal(out / "work", "test"), _silent)
    building.run()
    at.close()
    return Built(building.out, tuple(building.found))


def by_command(source: Path, out: Path) -> Built:
    """As a user builds it: Spark leaves sockets open, which tests would be told of."""
    command = [
        sys.executable,
        "-m",
        "dashboard",
        "build",
        str(source),
        str(out / "build"),
        "--engine",
        "spark",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr[-2000:]
    records = json.loads((out / "build" / "problems.json").read_text(encoding="utf-8"))
    return Built(out / "build", tuple(map(from_record, records)))


def _silent(step: str, at: int, of: int) -> None:
    """Nobody is told."""


@pytest.fixture(scope="module", params=CASES)
def both(request, tmp_path_factory) -> tuple[Dataset, Built]:
    name, engine = request.param
    source = Path("data") / name
    if name.startswith("dirty"):
        source = tmp_path_factory.mktemp(name)
        write_region(source, int(name.removeprefix("dirty")))
    with pytest.MonkeyPatch.context() as patch:  # problems one by one, not yet by what caused them
        patch.setattr(folder, "by_cause", lambda problems, frames: tuple(problems))
        data = read_dataset(source)
    return data, built(source, tmp_path_factory.mktemp("build"), engine)


def rows_in(folder: Path, name: str) -> pd.DataFrame:
    """The rows of a table of all cities."""
    files = sorted(folder.glob(f"cities/*/{name}.parquet"))
    return as_pandas(pa.concat_tables([parquet.read_table(file, partitioning=None) for file in files]))


def plain(frame: pd.DataFrame, *key: str) -> list[dict]:
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return sorted(rows, key=lambda row: tuple(str(row[name]) for name in key))


@pytest.mark.parametrize("table", REQUIRED_TABLES)
def test_the_rows_are_those_of_a_small_dataset(both, table):
    data, building = both
    columns = [*(field.column for field in schema_of(table).fields), "line"]
    here = plain(rows_in(building.out, table)[columns], *columns)
    assert here == plain(data.frames[table][columns], *columns)
    assert here


@pytest.mark.parametrize("table", OPTIONAL_TABLES)
def test_the_rows_of_the_tables_beside_are_those_of_a_small_dataset(both, table):
    data, building = both
    columns = [*(field.column for field in schema_of(table).fields), "line"]
    there = data.frames[table]
    path = besides_file(building.out, table)
    assert path.is_file() or there.empty
    if path.is_file():
        here = as_pandas(parquet.read_table(path))[columns]
        assert plain(here, *columns) == plain(there[columns], *columns)


def test_the_places_above_the_rt_have_the_scores_of_a_small_dataset(both):
    data, building = both
    criteria = scores_of(data).criteria
    above = [key for key, row in data.places.items() if row["level"] != "rt"]
    criteria = criteria[criteria["location_id"].isin(above)]
    levels = [parquet.read_table(path) for path in sorted(building.out.glob("levels/*/criteria.parquet"))]
    columns = list(criteria.columns)
    found = [as_pandas(table.select(columns)) for table in levels if len(table)]
    found.append(rows_in(building.out, "criteria")[columns])
    key = ("location_id", "year", "rule", "indicator")
    here = pd.concat(found).drop_duplicates(list(key))
    assert plain(here, *key) == plain(criteria, *key)


def test_the_rts_of_each_place_are_counted_as_in_a_small_dataset(both):
    data, building = both
    levels = [as_pandas(parquet.read_table(path)) for path in building.out.glob("levels/*/counts.parquet")]
    counts = pd.concat([*levels, rows_in(building.out, "counts")])
    looked_at = 0
    for row in counts.drop_duplicates(["location_id", "year", "rule"]).itertuples():
        status = slum_status(data, row.location_id, row.year)
        if status is None or (status.year, status.rule.key) != (row.year, row.rule):
            continue
        looked_at += 1
        told = (status.rts, status.slum, status.open, status.unsurveyed, status.near)
        here = (
            row.all_rts,
            row.slum_rts,
            row.possible_rts - row.slum_rts,
            row.all_rts - row.surveyed_rts,
            row.near_rts,
        )
        assert here == told, row.location_id
    assert looked_at


@pytest.mark.parametrize("level", ["city", "province"])
def test_works_that_are_alike_are_as_many_and_cost_as_much_as_one_by_one(both, level):
    data, building = both
    works = as_pandas(parquet.read_table(building.out / "levels" / level / "works.parquet"))
    assert works.drop_duplicates("activity_id")["alike"].sum() == data.activities["activity_id"].nunique()
    assert works["amount_rupiah"].sum() == data.activities["amount_rupiah"].sum()
    by_kind = [frame.groupby("kind")["amount_rupiah"].sum().to_dict() for frame in (works, data.activities)]
    assert by_kind[0] == by_kind[1]


def test_the_problems_are_those_of_a_small_dataset(both):
    data, building = both
    told = Counter()
    for one in counted(p for p in data.problems if p.table in TABLES):
        told[one.problem.table, one.problem.reason] += one.rows
    here = Counter()
    for one in building.found:
        here[one.problem.table, one.problem.reason] += one.rows
    assert here.keys() == told.keys()
    twice_wrong = {key for key in here if here[key] > told[key]}  # lost by another cell too
    assert {reason for _, reason in twice_wrong} <= {"place_read_as", "unknown_place"}
    assert {key for key in here if here[key] < told[key]} == set()


def test_a_city_has_a_folder_of_its_own_sorted_by_place(both):
    _, building = both
    found = dataset.dataset(building.out / "cities", partitioning="hive")
    assert "city" in found.schema.names
    for file in building.out.glob("cities/*/indicators.parquet"):
        places = parquet.read_table(file, partitioning=None)["location_id"].to_pylist()
        assert places == sorted(places)
