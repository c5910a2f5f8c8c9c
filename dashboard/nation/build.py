"""Rows of any number → rows that count, scored and added up: city by city, then the nation.

Some cities are worked on together, as many as an engine likes. What they make is written before the next ones
are begun, and stays if the build is stopped.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import narwhals as nw
import pyarrow as pa

from dashboard.domain.dataset.engine import as_arrow, distinct, first_case
from dashboard.domain.dataset.origins import file_at, line_of
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.figures.ledger import AREA
from dashboard.domain.score import scoring
from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES
from dashboard.nation import scores
from dashboard.nation.alike import alike_works
from dashboard.nation.besides import write_besides
from dashboard.nation.cells import spellings
from dashboard.nation.engines.engine import Codes, Engine, Frame
from dashboard.nation.files.parts import Cities, Table, read_files
from dashboard.nation.files.same_rows import at_odds, numbered_anew, settled
from dashboard.nation.files.sources import Sources
from dashboard.nation.journal import Journal
from dashboard.nation.places import NationPlaces, nation_places
from dashboard.reading.builds.found import Found, together
from dashboard.reading.builds.layout import ABOVE_CITIES, CROSSING, LEVELS_APART, city_folders
from dashboard.reading.columns.header import indicator_of
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.read import empty_table

WORDS = ("indicator", "rule", "status", "source", "kind", "unit", "stage", "amount_kind", "funding_source")
"""Columns of few words."""

_FEW_WORDS = 500
"""Of more words each look at a plan costs more than their codes save."""

_IN_ORDER = [("city", "ascending"), ("location_id", "ascending")]
_ROWS = ("indicators", "activities")
_SUMS = ("parts", "counts", "whole", "own")
_TOGETHER = ("surveys", "indicators")
"""Tables of all cities in one file: what the readings are, and those of the places above the RT."""
Tell = Callable[[str, int, int], None]


class NothingToBuild(Exception):
    """A table that is needed is not there or cannot be used; `found` says what is wrong."""

    def __init__(self, found: Sequence[Found]) -> None:
        super().__init__("nothing to build")
        self.found = tuple(found)


@dataclass(frozen=True)
class _Table:
    """The rows of a table and how they write places. anew: files whose works have numbers of their own."""

    files: Table
    cells: Frame
    cities: Cities
    anew: tuple[int, ...] = ()

    def rows(self, cells: Frame, cities: Iterable[str]) -> Frame:
        """The typed rows of some places. cells: how they are written, as of Table.frame; cities: theirs."""
        of = self.cities.of(cities)
        nowhere = not any(of) and not self.files.careful
        rows = self.files.frame(cells, None if nowhere else of)
        if not self.anew:
            return rows
        own = {
            at: nw.concat_str(nw.col("activity_id"), nw.lit(f" ({self.files.names[at]})")) for at in self.anew
        }
        file = file_at(nw.col("line"))
        named = first_case(
            *((file == at, name) for at, name in own.items()), (nw.lit(True), nw.col("activity_id"))
        )
        return rows.with_columns(activity_id=named)


@dataclass
class Building:
    """The building of one nation.

    Attributes:
        out: where it is made. journal: what is done already.
        told: is told what is being done: a step, which one, of how many.
        found: what is wrong. names: by table the names of its files, in the order of their numbers.
    """

    engine: Engine
    sources: Sources
    out: Path
    journal: Journal
    told: Tell
    found: list[Found] = field(default_factory=list)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def run(self) -> None:
        """Write all tables of the dataset.

        Raises:
            NothingToBuild: there are no places.
        """
        self.found += self.sources.found
        self.told("places", 0, 1)
        places = self._places()
        tables = {name: found for name in _ROWS if (found := self._table(name, places))}
        criteria = self.engine.lasting(self.engine.given(pa.table(scoring.register())))
        surveys = self.engine.lasting(self._surveys(tables.get("indicators"), criteria))
        buckets = self._buckets(places)
        for at, cities in enumerate(buckets):
            self.told("cities", at, len(buckets))
            step = _step(cities)
            if self.journal.done(step) is None:
                some = _Cities(self, places, tables, surveys, criteria)
                some.write(cities, step)
                self.journal.finish(step, some.found)
                self.engine.let_go()
            self.found += self.journal.done(step) or ()
        names, beside = write_besides(self.engine, self.sources, places, self.out)
        self.names |= names
        self.found += beside
        self.told("levels", 0, 1)
        self._levels(places, [_step(cities) for cities in buckets], surveys)
        self.found = list(together(self.found))

    def _places(self) -> NationPlaces:
        files = read_files(self.engine, self.sources, "locations")
        if files is None:
            raise NothingToBuild(self.found)
        self.names["locations"] = files.names
        places = nation_places(self.engine, files)
        self.found += [*files.found, *places.found]
        return places

    def _table(self, name: str, places: NationPlaces) -> _Table | None:
        files = read_files(self.engine, self.sources, name, places.ids)
        if files is None:
            return None
        self.names[name] = files.names
        spelled = spellings(self.engine, files, places)
        self.found += [*files.found, *spelled.found]
        city_of = places.rows.select("location_id", "city")
        placed = spelled.cells.join(city_of, on="location_id", how="inner")
        table = _Table(files, spelled.cells, files.cities(self.engine, placed))
        if name != "activities":
            return table
        anew, found = numbered_anew(files.frame(), files, self.engine)
        self.found += found
        return replace(table, anew=anew)

    def _surveys(self, readings: _Table | None, criteria: Frame) -> Frame:
        if readings is None:
            return self.engine.given(
                pa.table({"year": pa.array([], pa.int64()), "rule": pa.array([], pa.string())})
            )
        cells = readings.cells.with_columns(city=nw.lit(""))
        return scores.surveys_in(readings.files.frame(cells), criteria)

    def _buckets(self, places: NationPlaces) -> list[list[str]]:
        """The cities, some together, in the order of their codes."""
        counts = places.rows.group_by("city").agg(places=nw.len())
        found = sorted((row["city"], row["places"]) for row in self.engine.fetched(counts).to_pylist())
        buckets: list[list[str]] = []
        filled = self.engine.places_at_once
        for city, many in found:
            if filled + many > self.engine.places_at_once:
                buckets.append([])
                filled = 0
            buckets[-1].append(city)
            filled += many
        return buckets

    def _levels(self, places: NationPlaces, steps: Sequence[str], surveys: Frame) -> None:
        """Places that RTs of several cities may make up, and those of the levels that stand together."""
        engine, folder = self.engine, self.journal.folder
        apart = engine.lasting(_apart(places))
        sums = scores.added(
            [scores.Sums(*(_read(engine, folder, step, name) for name in _SUMS)) for step in steps]
        )
        found = scores.scored_sums(sums, surveys)
        for name in ("criteria", "counts"):
            rows = getattr(found, name).join(apart, on="location_id", how="inner")
            if files := list(self._city_files(name).values()):
                of_cities = engine.parquet(files).drop("file", "row")
                listed = apart.filter(nw.col("level").is_in(list(LEVELS_APART)))
                rows = nw.concat([rows, of_cities.join(listed, on="location_id", how="inner")])
            kept = engine.lasting(rows)
            for level in LEVELS_APART:
                of_level = kept.filter(nw.col("level") == level).drop("level")
                engine.written(of_level, self.out / "levels" / level, None, ["province", "location_id"], name)
            crossing = kept.filter(~nw.col("level").is_in(LEVELS_APART))
            engine.written(crossing, self.out / "levels" / CROSSING, None, ["location_id"], name)
        for name in _TOGETHER:
            every = nw.concat([_read(engine, folder, step, name) for step in steps])
            engine.written(every, self.out / "levels", None, ["city", "line"], name)
        listed = places.rows.join(apart.select("location_id", "province"), on="location_id", how="inner")
        for level in LEVELS_APART:
            of_level = listed.filter(nw.col("level") == level)
            engine.written(
                of_level, self.out / "levels" / level, None, ["province", "location_id"], "locations"
            )
        self._works(apart)
        engine.written(_listed(places.rows), self.out, None, ["location_id"], "places")
        rts = places.rows.filter(nw.col("level") == "rt")
        rts = rts.with_columns(around=nw.coalesce(nw.col("parent_id"), nw.col("kawasan_id")))
        engine.written(rts.select("location_id", "around"), self.out, None, ["location_id"], "rts")
        kawasan = distinct(rts.filter(~nw.col("kawasan_id").is_null()), "kawasan_id", "around")
        engine.written(kawasan, self.out, None, ["kawasan_id", "around"], "kawasan")

    def _city_files(self, name: str) -> dict[str, Path]:
        """A table of each city that has it."""
        folders = city_folders(self.out)
        return {city: path for city in folders if (path := folders[city] / f"{name}.parquet").is_file()}

    def _works(self, apart: Frame) -> None:
        """The works of cities and of provinces, those alike as one."""
        engine = self.engine
        files = self._city_files("activities")
        if not files:
            return
        cities = apart.filter(nw.col("level") == "city").select("location_id", "province")
        provinces = {row["location_id"]: row["province"] for row in engine.fetched(cities).to_pylist()}
        lines = engine.parquet(list(files.values()))
        for level in ("city", "province"):
            places = [_counted_at(city, provinces.get(city, ""), level) for city in files]
            of_files = engine.given(
                pa.table(
                    {"file": pa.array(range(len(files)), pa.int64()), "place": pa.array(places, pa.string())}
                )
            )
            placed = lines.join(of_files, on="file", how="inner")
            own = nw.when(nw.col("place") == "").then(nw.col("location_id")).otherwise(nw.col("place"))
            rows = alike_works(placed.with_columns(place=own)).rename({"place": "location_id"})
            engine.written(rows, self.out / "levels" / level, None, ["location_id", "line"], "works")


def _counted_at(city: str, province: str, level: str) -> str:
    """Where the works in the files of a city are counted; empty for the place of each of them."""
    at = city if city != ABOVE_CITIES else ""
    return (province or at) if level == "province" else at


_LISTED = ("location_id", "level", "name", "parent_id", "city", "line")


def _listed(places: Frame) -> Frame:
    """The places above the RT: how many RTs lie right below each, and how many others name it as theirs."""
    rts = places.filter(nw.col("level") == "rt")
    below = rts.group_by("parent_id").agg(rts=nw.len())
    other = nw.col("parent_id").is_null() | (nw.col("parent_id") != nw.col("kawasan_id"))
    named = rts.filter(other).group_by("kawasan_id").agg(rts_named=nw.len())
    rows = places.filter(nw.col("level") != "rt").select(*_LISTED)
    for counts, column in ((below, "parent_id"), (named, "kawasan_id")):
        of_places = counts.filter(~nw.col(column).is_null()).rename({column: "location_id"})
        rows = rows.join(of_places, on="location_id", how="left")
    return rows.with_columns(
        *(nw.coalesce(nw.col(name), nw.lit(0)).cast(nw.Int64) for name in ("rts", "rts_named"))
    )


def _step(cities: Sequence[str]) -> str:
    """What is done when these cities are: with other cities together it is another step."""
    return f"cities-{sha256(repr(list(cities)).encode()).hexdigest()[:16]}"


def _read(engine: Engine, folder: Path, step: str, name: str) -> Frame:
    return engine.parquet([folder / step / f"{name}.parquet"]).drop("file", "row")


def _apart(places: NationPlaces) -> Frame:
    """location_id, level, city and province (itself for one, empty above) of the places above the RT."""
    rows = places.rows.filter(nw.col("level") != "rt").select("location_id", "level", "city")
    provinces = places.above.filter(nw.col("level") == "province")
    provinces = provinces.group_by("location_id").agg(above=nw.col("place_id").min())
    rows = rows.join(provinces, on="location_id", how="left")
    own = nw.when(nw.col("level") == "province").then(nw.col("location_id")).otherwise(nw.col("above"))
    return rows.with_columns(province=nw.coalesce(own, nw.lit(""))).drop("above")


class _Cities:
    """Some cities: their rows checked, written and scored. found: what is wrong with the rows."""

    def __init__(
        self,
        building: Building,
        places: NationPlaces,
        tables: dict[str, _Table],
        surveys: Frame,
        criteria: Frame,
    ) -> None:
        self._building, self._engine = building, building.engine
        self._all, self._tables = places, tables
        rules = Codes(self._engine, _words_of_rules(tables.get("indicators")), {})
        self._criteria, self._surveys = (
            self._engine.kept(rules.code(frame)) for frame in (criteria, surveys)
        )
        self._codes = rules
        self._cities: tuple[str, ...] = ()
        self.found: list[Found] = []

    def write(self, cities: Sequence[str], step: str) -> None:
        """Write the rows and the scores of the cities, and what they add to the nation."""
        engine = self._engine
        self._cities = tuple(cities)
        of_cities = pa.array(cities, pa.string())
        of = engine.kept(engine.given(pa.table({"city": of_cities})))
        named = engine.kept(self._all.rows.join(of, on="city", how="semi"))
        ids = engine.fetched(named.select("location_id", "city")).sort_by(_IN_ORDER)["location_id"]
        self._codes = self._codes.also({"city": of_cities}).with_keys({"location_id": ids.combine_chunks()})
        places = engine.kept(self._codes.code(named))
        self._write("locations", places)
        readings = self._readings(named)
        if "indicators" in self._tables:
            self._write("indicators", readings)
        works = self._works(named)
        if works is not None:
            self._write("activities", works)
        self._score(named, places, readings, step)

    def _rows_of(self, name: str, named: Frame) -> Frame:
        table, files, cells = self._tables[name], self._tables[name].files, self._tables[name].cells
        cells = cells.join(named.select("location_id", "city"), on="location_id", how="inner")
        codes = self._codes.also(self._words(files))
        frame = table.rows(self._engine.kept(self._codes.code(cells)), self._cities)
        columns, silent = frame.collect_schema().names(), files.silent
        told = frame.select(*(name for name in columns if name not in silent))
        coded = self._engine.kept(codes.with_keys({}).code(told))
        rows, found = settled(
            coded.select(**{name: silent.get(name, nw.col(name)) for name in columns}), files, codes
        )
        self.found += found
        return rows

    def _words(self, files: Table) -> dict[str, pa.Array]:
        """By column of few words all that it may hold."""
        found = {}
        for name in WORDS:
            known = (
                files.words(name) if name in files.schema.columns and name not in self._codes.words else None
            )
            if known and len(known) <= _FEW_WORDS:
                found[name] = pa.array(known, pa.string())
        return found

    def _readings(self, named: Frame) -> Frame:
        if "indicators" not in self._tables:
            none = empty_table(schema_of("indicators"))
            none = none.assign(city=none["location_id"])
            return self._codes.code(self._engine.given(as_arrow(none)))
        rows = self._rows_of("indicators", named)
        known = nw.col("indicator").is_in(list(INDICATORS))
        words = self._tables["indicators"].files.words("indicator")
        if words is None or not INDICATORS.keys() >= set(words):
            self._leave_out("indicators", "unknown_indicator", "indicator", rows.filter(~known))
            rows = rows.filter(known)
        upside_down = nw.col("percent_low_millionths") > nw.col("percent_high_millionths")
        reversed_ = nw.when(upside_down).then(nw.lit(True)).otherwise(nw.lit(False))
        self._leave_out("indicators", "range_reversed", "percent_low", rows.filter(reversed_))
        return rows.filter(~reversed_)

    def _works(self, named: Frame) -> Frame | None:
        if "activities" not in self._tables:
            return None
        rows = self._rows_of("activities", named)
        odd = self._engine.kept(at_odds(rows))
        self._leave_out(
            "activities", "activity_conflict", "activity_id", rows.join(odd, on="activity_id", how="semi")
        )
        return self._engine.kept(rows.join(odd, on="activity_id", how="anti"))

    def _leave_out(self, table: str, reason: str, column: str, rows: Frame) -> None:
        """Tell how many rows of each file are left out, with the first of them."""
        files = self._tables[table].files.files
        counts = rows.with_columns(file=file_at(nw.col("line"))).group_by("file")
        for row in self._engine.fetched(counts.agg(n=nw.len(), first=nw.col("line").min())).to_pylist():
            file, _ = files.origin(table, row["first"])
            problem = Problem(file, reason, line_of(row["first"]), column, table=table)
            self.found.append(Found(problem, row["n"]))

    def _write(self, name: str, rows: Frame) -> None:
        order = ["location_id", *(["year"] if name == "indicators" else [])]
        folder = self._building.out / "cities"
        self._codes.write(rows.drop("spelling", strict=False), folder, "city", order, name=name)

    def _score(self, named: Frame, places: Frame, readings: Frame, step: str) -> None:
        engine, folder = self._engine, self._building.journal.folder / step
        status = ["city", "year", "rule", "status", "scored"]
        scored = readings.with_columns(scored=nw.when(nw.col("indicator") != AREA).then(1).otherwise(0))
        kinds = scored.group_by(*status).agg(line=nw.col("line").min())
        self._codes.write(kinds, folder, name="surveys")
        above = places.filter(nw.col("level") != "rt").select("location_id")
        own = engine.kept(readings.join(above, on="location_id", how="semi").drop("spelling", strict=False))
        self._codes.write(own, folder, name="indicators")
        above = self._all.above
        sums = scores.sums_of(engine, named, places, readings, own, above, self._surveys, self._criteria)
        sums = replace(sums, own=engine.kept(self._codes.spell(sums.own)))
        inside = named.filter((nw.col("city") != ABOVE_CITIES) & (nw.col("level") != "rt"))
        inside = inside.join(self._all.crossing, on="location_id", how="anti")
        inside = engine.kept(inside.select("location_id", "city"))
        found = scores.scored_sums(scores.of_places(sums, inside.select("location_id")), self._surveys)
        for name in ("criteria", "counts"):
            rows = getattr(found, name).join(inside, on="location_id", how="inner")
            engine.written(rows, self._building.out / "cities", "city", ["location_id"], name)
        for name in _SUMS:
            rest = getattr(sums, name).join(inside, on="location_id", how="anti")
            engine.written(rest, folder, None, (), name)


def _words_of_rules(readings: _Table | None) -> dict[str, pa.Array]:
    """Criteria and rules, and whatever the rows say instead."""
    words = (readings.files.words("indicator") if readings else None) or []
    keys = dict.fromkeys(
        (*INDICATORS, *words, *(indicator_of(word, rule) for word in words for rule in RULES))
    )
    told = scoring.register()
    of_criteria = {name: pa.array(list(dict.fromkeys(map(str, told[name])))) for name in ("number", "aspect")}
    return {"indicator": pa.array(list(keys)), "rule": pa.array(list(RULES)), **of_criteria}
