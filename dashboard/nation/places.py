"""The places of a nation: each once, joined to what lies above it, with the city that it lies in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pyarrow as pa

from dashboard.domain.dataset.engine import distinct
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.dataset.quantities import MILLION, decimal_text
from dashboard.nation.engines.engine import Codes, Engine, Frame
from dashboard.nation.files.finder import Finder
from dashboard.nation.files.parts import Table
from dashboard.nation.files.same_rows import settled
from dashboard.reading.builds.found import Found, together
from dashboard.reading.builds.layout import ABOVE_CITIES
from dashboard.reading.integrity import climbs_on, why_not
from dashboard.reading.sheets.sheets import shown
from dashboard.reading.spellings.positions import EAST, NORTH, SOUTH, WEST, doubt_of

_NO_ONE = pa.table({"location_id": pa.array([], pa.string())})


@dataclass(frozen=True)
class NationPlaces:
    """All places of a nation.

    Attributes:
        rows: the columns of locations, `line`, and `city`: the city that a place lies in, ABOVE_CITIES where
            it lies in none.
        above: location_id, place_id: for places above the RT, each place above it.
        crossing: location_id of the slum areas that RTs of more than one city make up.
        finder: what a spelling means.
    """

    rows: Frame
    above: Frame
    crossing: Frame
    finder: Finder
    found: tuple[Found, ...]

    @property
    def ids(self) -> Frame:
        """location_id of all places."""
        return self.rows.select("location_id")


def nation_places(engine: Engine, table: Table) -> NationPlaces:
    """Join the places of all files to one another."""
    rows, found = settled(engine.kept(table.frame()), table, Codes(engine, {}, {}))
    rows = engine.kept(rows)
    finder = Finder(engine, rows)
    joining = _Joining(engine, rows, table, finder, [*found])
    for column in ("parent_id", "kawasan_id"):
        joining.join(column)
    joining.cut_ladders()
    joining.set_aside_positions()
    above = engine.lasting(_above(joining.rows))
    placed = engine.lasting(_with_city(joining.rows, above))
    crossing = engine.lasting(_crossing(placed))
    return NationPlaces(placed, above, crossing, Finder(engine, placed), tuple(joining.found))


@dataclass
class _Joining:
    """The places as they are joined, and what was found."""

    engine: Engine
    rows: Frame
    table: Table
    finder: Finder
    found: list[Found]

    def join(self, column: str) -> None:
        """Take over the key that each spelling means; a place without one, or above itself, stands alone."""
        ids = self.rows.select(nw.col("location_id").alias(column))
        unknown = self.rows.filter(~nw.col(column).is_null()).join(ids, on=column, how="anti")
        cells = self._counted(unknown, column)
        found = self.finder.find(cells)
        meant = {cell: match.key for cell, match in found.items() if match.key}
        for cell, row in cells.items():
            if cell not in meant:
                self._tell("unknown_parent", row, column, cell)
        if meant:
            first = min((cells[cell] for cell in meant), key=lambda row: row["first"])
            n = sum(cells[cell]["n"] for cell in meant)
            details = {"read": meant[first[column]], "n": str(n)}
            self._tell("place_read_as", first, column, first[column], details, rows=n)
            put = pa.table({column: list(meant), "key": list(meant.values())})
            joined = self.rows.join(self.engine.given(put), on=column, how="left")
            joined = joined.with_columns(**{column: nw.coalesce(nw.col("key"), nw.col(column))}).drop("key")
            self.rows = self.engine.kept(joined)
        itself = self.rows.filter(nw.col(column) == nw.col("location_id"))
        for cell, row in self._counted(itself, column).items():
            self._tell("unknown_parent", row, column, cell)

    def _counted(self, rows: Frame, column: str) -> dict[str, dict[str, Any]]:
        counts = rows.group_by(column).agg(n=nw.len(), first=nw.col("line").min())
        return {row[column]: row for row in self.engine.fetched(counts).to_pylist()}

    def _tell(
        self,
        reason: str,
        row: Mapping[str, Any],
        column: str,
        cell: str,
        details: Any = None,
        rows: int | None = None,
    ) -> None:
        file, line = self.table.files.origin("locations", int(row["first"]))
        problem = Problem(file, reason, line, column, shown(cell), details or {}, table="locations")
        self.found.append(Found(problem, row["n"] if rows is None else rows))

    def cut_ladders(self) -> None:
        """Places in one another without end stand alone."""
        parents = self.rows.filter(~nw.col("parent_id").is_null()).select("location_id", "parent_id")
        climbing = parents
        for _ in LEVELS:  # more steps than there are levels: few places are left to look at one by one
            step = parents.select(parent_id=nw.col("location_id"), above=nw.col("parent_id"))
            climbing = climbing.join(step, on="parent_id", how="inner").select(
                "location_id", parent_id=nw.col("above")
            )
        suspects = self.engine.fetched(climbing.select("location_id"))["location_id"].to_pylist()
        if not suspects:
            return
        known = dict(
            zip(*(column.to_pylist() for column in self.engine.fetched(parents).columns), strict=True)
        )
        endless = [place for place in suspects if climbs_on(place, known)]
        if endless:
            cut = self.engine.given(pa.table({"location_id": endless, "endless": [True] * len(endless)}))
            rows = self.rows.join(cut, on="location_id", how="left")
            first = self._counted(rows.filter(~nw.col("endless").is_null()), "location_id")
            row = min(first.values(), key=lambda one: one["first"])
            self._tell("parents_too_many", row, "parent_id", known[row["location_id"]])
            parent = nw.when(nw.col("endless").is_null()).then(nw.col("parent_id"))
            self.rows = self.engine.kept(rows.with_columns(parent_id=parent).drop("endless"))

    def set_aside_positions(self) -> None:
        """Positions that cannot be where the place is are not drawn; the place stays."""
        lat, lon = nw.col("lat_millionths"), nw.col("lon_millionths")
        inside = (
            (lat >= int(SOUTH * MILLION)) & (lat <= int(NORTH * MILLION))
            & (lon >= int(WEST * MILLION)) & (lon <= int(EAST * MILLION))
        )  # fmt: skip
        wrong = self.rows.filter(~lat.is_null() & ~lon.is_null() & ~inside)
        rows = self.engine.fetched(
            wrong.select("location_id", "line", "lat_millionths", "lon_millionths")
        ).to_pylist()
        for row in rows:
            found = doubt_of(row["lat_millionths"] / MILLION, row["lon_millionths"] / MILLION)
            if found:
                words = {name: decimal_text(row[f"{name}_millionths"]) for name in ("lat", "lon")}
                details = words | {"system": found.system}
                self._tell(found.reason, {"first": row["line"], "n": 1}, "lat", words["lat"], details)
        if rows:
            self.found = list(together(self.found))
            keep = {name: nw.when(inside).then(nw.col(name)) for name in ("lat_millionths", "lon_millionths")}
            self.rows = self.engine.kept(self.rows.with_columns(**keep))


def _above(rows: Frame) -> Frame:
    """For each place above the RT every place above it: location_id, place_id, level of that place."""
    places = rows.filter(nw.col("level") != "rt").select("location_id", "parent_id", "level")
    parents = places.select(place_id=nw.col("location_id"), above=nw.col("parent_id"), level=nw.col("level"))
    step = places.select("location_id", place_id=nw.col("parent_id"))
    steps = []
    for _ in range(len(LEVELS)):
        known = step.join(parents, on="place_id", how="inner")
        steps.append(known.select("location_id", "place_id", "level"))
        step = known.select("location_id", place_id=nw.col("above"))
    return distinct(nw.concat(steps), "location_id", "place_id", "level")


def _with_city(rows: Frame, above: Frame) -> Frame:
    """The places with the city that each lies in, along parent_id."""
    cities = above.filter(nw.col("level") == "city").select("location_id", city=nw.col("place_id"))
    own = rows.filter(nw.col("level") == "city").select("location_id", city=nw.col("location_id"))
    of_places = nw.concat([cities, own]).group_by("location_id").agg(city=nw.col("city").min())
    of_parents = of_places.select(parent_id=nw.col("location_id"), around=nw.col("city"))
    placed = rows.join(of_places, on="location_id", how="left").join(of_parents, on="parent_id", how="left")
    city = nw.coalesce(nw.col("city"), nw.col("around"), nw.lit(ABOVE_CITIES))
    return placed.with_columns(city=city).drop("around")


def _crossing(rows: Frame) -> Frame:
    cities = rows.filter(~nw.col("kawasan_id").is_null()).group_by("kawasan_id")
    several = cities.agg(first=nw.col("city").min(), last=nw.col("city").max())
    return several.filter(nw.col("first") != nw.col("last")).select(location_id=nw.col("kawasan_id"))


def meant(places: NationPlaces, cells: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """By spelling the place that it means; and by spelling why it means none."""
    found = places.finder.find(cells)
    keys = {cell: match.key for cell, match in found.items() if match.key}
    return keys, {cell: why_not(match, "unknown_place") for cell, match in found.items() if not match.key}
