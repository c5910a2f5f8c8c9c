"""The rows of a build's files: those of some places, as frames of the columns that a folder's files give.

Files are sorted by place, so that a look reads a few thousand rows of them however many there are.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from dashboard.domain.dataset.engine import as_pandas
from dashboard.domain.figures.ledger import AREA
from dashboard.domain.money.activities import UNKNOWN
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.reading.builds.index import Index
from dashboard.reading.builds.layout import (
    CROSSING,
    LEVELS_APART,
    RTS_FILE,
    besides_file,
    city_folders,
    level_file,
)
from dashboard.reading.columns.schema import OPTIONAL_TABLES, REQUIRED_TABLES, schema_of
from dashboard.reading.read import empty_table

_FEW_WORDS: Mapping[str, tuple[str, ...]] = {
    "location_id": (),
    "kind": (),
    "unit": ("",),
    "stage": (UNKNOWN,),
    "amount_kind": ("unstated",),
    "funding_source": (UNKNOWN,),
    "source": (),
}
"""Columns of words of works that were added up, with what is said where one is missing."""
_READ = ["location_id", "year", "rule", "indicator"]
_NO_RTS = pa.table({name: pa.array([], pa.string()) for name in ("location_id", "parent_id", "kawasan_id")})


class BuildTables:
    """The tables of a build. Which files may have rows of a place says its index."""

    def __init__(self, build: Path, index: Index) -> None:
        self._build, self._index, self._cities = build, index, city_folders(build)

    def rows(self, cities: Iterable[str], places: Collection[str]) -> dict[str, pa.Table | None]:
        """The rows of some places in the files of some cities: places, readings and works."""
        folders = [self._cities[city] for city in sorted(set(cities) & self._cities.keys())]
        return {
            table: rows_at([folder / f"{table}.parquet" for folder in folders], places)
            for table in REQUIRED_TABLES
        }

    def beside(self, places: Collection[str], works: pd.DataFrame) -> dict[str, pd.DataFrame]:
        """The tables beside: the rows of some works, of some places, and those that are of no place."""
        ids = set(works["activity_id"])
        return {
            table: frame_of(
                table,
                rows_at([besides_file(self._build, table)], ids, "activity_id")
                if table in ("outcomes", "checks")
                else self._beside(table, places),
            )
            for table in OPTIONAL_TABLES
        }

    def _beside(self, table: str, places: Collection[str]) -> pa.Table | None:
        path = besides_file(self._build, table)
        if not path.is_file():
            return None
        if "location_id" not in schema_of(table).columns:
            return _plain(parquet.read_table(path))
        of_places = rows_at([path], places)
        of_none = parquet.read_table(path, filters=pc.is_null(pc.field("location_id")))
        parts = [rows for rows in (of_places, _plain(of_none)) if rows is not None]
        return pa.concat_tables(parts, promote_options="permissive")

    def facts(self) -> pd.DataFrame:
        """All facts of working together, wherever they are recorded."""
        path = besides_file(self._build, "collaboration")
        return frame_of("collaboration", parquet.read_table(path) if path.is_file() else None)

    def around_all(self, rts: Collection[str]) -> dict[str, str]:
        """What some RTs lie in."""
        rows = rows_at([self._build / RTS_FILE], rts)
        if rows is None:
            return {}
        pairs = zip(rows["location_id"].to_pylist(), rows["around"].to_pylist(), strict=True)
        return {rt: around for rt, around in pairs if around is not None}

    def frames_above(self, places: Collection[str]) -> dict[str, pd.DataFrame]:
        """The rows of places above the RT alone, of the tables of places and readings."""
        own = rows_at([self._build / "levels" / "indicators.parquet"], places)
        places_there = frame_of("locations", self.scored("locations", places))
        return {"locations": places_there, "indicators": frame_of("indicators", own)}

    def works(self, level: str, places: Collection[str]) -> pd.DataFrame:
        """The works that are counted at places of a level, those alike as one.

        Of the 140,000 rows of a nation the words are categories, with which groups are found twice as fast.
        """
        rows = rows_at([level_file(self._build, level, "works")], places)
        if rows is None:
            return _with_works(None)
        for name in ("activity_id", *_FEW_WORDS):
            at = rows.column_names.index(name)
            rows = rows.set_column(at, name, rows[name].dictionary_encode())
        found = as_pandas(rows.combine_chunks())
        known = {name: _with_categories(found[name], more) for name, more in _FEW_WORDS.items()}
        like = empty_table(schema_of("activities"))
        missing = like[like.columns.difference([*found])].reindex(found.index)
        return pd.concat([found.assign(**known), missing], axis=1)[[*like.columns, "alike"]]

    def works_in(self, cities: Iterable[str]) -> pd.DataFrame:
        """The works in the files of some cities."""
        files = [self._cities[city] / "activities.parquet" for city in sorted(set(cities))]
        found = [_plain(parquet.read_table(file, partitioning=None)) for file in files if file.is_file()]
        return _with_works(pa.concat_tables(found, promote_options="permissive") if found else None)

    @cached_property
    def surveys(self) -> tuple[Mapping[str, Any], ...]:
        """city, year, rule, status, line: of the readings of criteria, the first row of each."""
        rows = parquet.read_table(self._build / "levels" / "surveys.parquet")
        return tuple(rows.filter(pc.equal(rows["scored"], 1)).to_pylist())

    @cached_property
    def own_surveys(self) -> Mapping[str, frozenset[Survey]]:
        """The surveys in which places above the RT were read themselves, by place."""
        rows = parquet.read_table(self._build / "levels" / "indicators.parquet", columns=_READ)
        found: dict[str, set[Survey]] = {}
        for row in rows.to_pylist():
            rule = RULES.get(row["rule"])
            if rule and row["indicator"] in rule.named:
                found.setdefault(row["location_id"], set()).add(Survey(row["year"], row["rule"]))
        return {key: frozenset(of) for key, of in found.items()}

    @cached_property
    def areas_of_kawasan(self) -> tuple[pd.DataFrame, Mapping[str, Any]]:
        """The recorded areas of slum areas, and which of the rows lie in each place above the kelurahan."""
        path = self._build / "levels" / "indicators.parquet"
        areas = pc.equal(pc.field("indicator"), AREA) & pc.is_valid(pc.field("volume_millionths"))
        rows = frame_of("indicators", _plain(parquet.read_table(path, filters=areas)))
        kawasan = [key in self._index and self._index.level(key) == "kawasan" for key in rows["location_id"]]
        rows = rows[pd.Series(kawasan, rows.index, dtype=bool)].reset_index(drop=True)
        lying: dict[str, list[int]] = {}
        for at, key in enumerate(rows["location_id"]):
            for above in self._index.above(key):
                lying.setdefault(above, []).append(at)
        return rows, lying

    def years(self) -> tuple[int, ...]:
        """Every year that a reading or a work is about."""
        files = [self._build / "levels" / "surveys.parquet", level_file(self._build, "province", "works")]
        there = [parquet.read_table(file, columns=["year"]) for file in files if file.is_file()]
        facts = [int(date[:4]) for date in self.facts()["date"]]
        there.append(pa.table({"year": pa.array(facts, pa.int64())}))
        return tuple(
            sorted({year for table in there for year in pc.unique(table["year"]).to_pylist()} - {None})
        )

    def rts(self, cities: Iterable[str]) -> pa.Table:
        """location_id, parent_id, kawasan_id of the RTs in the files of some cities."""
        files = [self._cities[city] / "locations.parquet" for city in sorted(set(cities))]
        found = [_NO_RTS]
        for file in files:
            rows = parquet.read_table(file, columns=[*_NO_RTS.column_names, "level"], partitioning=None)
            found.append(rows.filter(pc.equal(rows["level"], "rt")).drop(["level"]).cast(_NO_RTS.schema))
        return pa.concat_tables(found)

    def around(self, rt: str) -> str | None:
        """What an RT lies in; None where there is no such RT, or nobody placed it."""
        found = self.around_all({rt}).get(rt, "")
        return found if found in self._index else None

    def scored(self, name: str, places: Iterable[str]) -> pa.Table:
        """The rows of `criteria`, `counts` or `locations` of places above the RT."""
        files: dict[Path, set[str]] = {}
        for place in places:
            level, city = self._index.level(place), self._index.city(place)
            path = (
                level_file(self._build, level, name)
                if level in LEVELS_APART
                else self._cities[city] / f"{name}.parquet"
            )
            files.setdefault(path, set()).add(place)
            if level not in LEVELS_APART:
                files.setdefault(level_file(self._build, CROSSING, name), set()).add(place)
        parts = [rows for path, keys in files.items() if (rows := rows_at([path], keys)) is not None]
        return pa.concat_tables(parts, promote_options="permissive")


def rows_at(files: Iterable[Path], places: Collection[str], column: str = "location_id") -> pa.Table | None:
    """The rows of some places in files that may not be there; None where none of them is."""
    if not places:
        return None
    at = pc.field(column)
    wanted = (at >= min(places)) & (at <= max(places)) & at.isin(list(places))
    there = [path for path in files if path.is_file()]
    found = [_plain(parquet.read_table(path, filters=wanted, partitioning=None)) for path in there]
    return pa.concat_tables(found, promote_options="permissive") if found else None


def _plain(rows: pa.Table) -> pa.Table:
    """Rows as any engine may have written them: whole numbers of 64 bits, all of which may be missing."""
    kinds = [pa.int64() if pa.types.is_integer(field.type) else field.type for field in rows.schema]
    return rows.cast(pa.schema(zip(rows.column_names, kinds, strict=True)))


def _with_categories(words: pd.Series, more: Iterable[str]) -> pd.Series:
    """Words that may also be some others; groups of them stand in the order of the alphabet."""
    return words.cat.set_categories(sorted({*words.cat.categories, *more}))


def _with_works(rows: pa.Table | None) -> pd.DataFrame:
    """Rows of activities, with how many works each stands for."""
    like = empty_table(schema_of("activities"))
    if rows is None:
        return like.assign(alike=pd.Series(dtype="int64"))
    found = as_pandas(rows.sort_by("line")).assign(alike=1)
    return found.reindex(columns=[*like.columns, "alike"]).astype(like.dtypes.to_dict() | {"alike": "int64"})


def frame_of(table: str, rows: pa.Table | None) -> pd.DataFrame:
    """Rows of a table as reading its files gives them, in the order of the files."""
    like = empty_table(schema_of(table))
    if rows is None or not len(rows):
        return like
    found = as_pandas(rows.select(list(like.columns)).sort_by("line"))
    return found.astype(like.dtypes.to_dict())
