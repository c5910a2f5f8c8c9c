"""A dataset: the tables of one folder, what it says of itself, and which place lies in which."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

import pandas as pd

from dashboard.domain.dataset.cache import Cache, Caching
from dashboard.domain.dataset.land import NO_LAND, Boundary, Land, MapRead
from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.dataset.rows import Place, tuples
from dashboard.domain.dataset.sizes import size_of

DEFAULT_OFFICE = "KOTAKU"
"""Where a dataset names nobody."""

_WHOLES = LEVELS[: LEVELS.index("kelurahan") + 1]


@dataclass(frozen=True)
class Package:
    """What datapackage.json says: titles by language, origin, licence, and whether rows are made up.

    `opens_at` is the place shown first; `as_of` the time the rows are about, as written there; `contacts`
    answer for them; `image` is the file of the mark of the office, `mark` the picture as an address of data,
    empty where there is none.
    """

    name: str
    titles: dict[str, str]
    short_titles: dict[str, str]
    offices: dict[str, str]
    illustrative: bool
    as_of: str | None
    opens_at: str | None
    sources: tuple[str, ...]
    licences: tuple[str, ...]
    contacts: tuple[str, ...] = ()
    image: str | None = None
    mark: str = ""

    def title(self, language: str) -> str:
        """The title in a language, or the main one."""
        return self.titles.get(language) or self.titles["id"]

    def office(self, language: str) -> str:
        """Whose dashboard it is, as its frame names it: a city, a district, an office."""
        return self.offices.get(language) or self.offices.get("id") or DEFAULT_OFFICE

    def short_title(self, language: str) -> str:
        """The title where there is little room."""
        return self.short_titles.get(language) or self.title(language)


@dataclass(frozen=True)
class ColumnRead:
    """How one column of a file was read.

    Attributes:
        file: the file, and its sheet where it is a workbook.
        column: as the file names it; empty where the file lacks it.
        table: what the file was read as.
        field: what the column was taken for; empty where it was not read.
        how: `known`, `renamed` (by another name), `assumed` (not there, taken to say one thing), `not_read`.
        rows: rows of data in the file.
    """

    file: str
    column: str
    table: str
    field: str
    how: str
    rows: int


def headers_of(columns: Iterable[ColumnRead]) -> dict[tuple[str, str], str]:
    """By table and column of ours, what a file calls it, or calls the columns that it is made of."""
    names: dict[tuple[str, str], list[str]] = {}
    for read in columns:
        if read.column and read.field:
            names.setdefault((read.table, read.field), []).append(read.column)
    return {field: " + ".join(columns) for field, columns in names.items()}


@dataclass(frozen=True, eq=False)
class Dataset(Caching):
    """Everything that was read from one folder. Frames are shared by all readers: never change one.

    `version` changes whenever a file of the folder does. Decimals are whole millionths, in columns
    that say so; a missing value is missing, never zero; `line` is the line in the file (see origins.py).
    `names` is how the file of each table is called, `parts` names each file of those that came in several;
    `private` data were sent by a reader and are shown to them alone. `land` is the ground around the places,
    `maps` how each map of shapes was read. `digest` is the hash of what its files hold: copies of the
    same files have the same, wherever they lie; empty of no files.

    Of a nation, what is looked at is here alone: `finest` is the smallest level whose places are here one by
    one; what is said of smaller ones was added up before. `counted` is how many places of a level lie in a
    place that is not here with all of them. `works_summed`: works that are alike are one row, which says in
    `alike` how many they are. `known_years` are the years of the whole nation, `used` the rows of each table
    that count.
    """

    version: str
    package: Package
    frames: dict[str, pd.DataFrame]
    boundaries: tuple[Boundary, ...]
    problems: tuple[Problem, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[ColumnRead, ...] = ()
    private: bool = False
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    land: Land = NO_LAND
    maps: tuple[MapRead, ...] = ()
    digest: str = ""
    finest: str = LEVELS[-1]
    counted: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    works_summed: bool = False
    known_years: tuple[int, ...] = ()
    used: Mapping[str, int] = field(default_factory=dict)
    cache: Cache = field(default_factory=Cache, repr=False, init=False)

    def __post_init__(self) -> None:
        self.cache.make_room(size_of(self.frames))

    @property
    def files(self) -> Files:
        """The files that the tables were read from."""
        return Files(self.names, self.parts)

    @property
    def locations(self) -> pd.DataFrame:
        """Rows of locations.csv."""
        return self.frames["locations"]

    @property
    def readings(self) -> pd.DataFrame:
        """Rows of indicators.csv."""
        return self.frames["indicators"]

    @property
    def activities(self) -> pd.DataFrame:
        """Rows of activities.csv: one for each line of money."""
        return self.frames["activities"]

    @property
    def figures(self) -> pd.DataFrame:
        """Rows of figures.csv: published figures."""
        return self.frames["figures"]

    @property
    def exact_figures(self) -> pd.DataFrame:
        """Published figures that are a value: with the mere limit of one nothing is computed."""
        return self.figures[self.figures["bound"].isna()]

    @cached_property
    def places(self) -> dict[str, Place]:
        """Each row of locations.csv by its location_id; a missing cell is None."""
        names = list(self.locations)
        rows = (dict(zip(names, row, strict=True)) for row in tuples(self.locations, names))
        return {row["location_id"]: cast(Place, row) for row in rows}

    def recorded_name(self, place: str) -> str:
        """What a place is called in locations.csv, however long it is."""
        return str(self.places[place]["name"])

    @cached_property
    def children(self) -> dict[str, tuple[str, ...]]:
        """The places right below each place, along parent_id, in the order of the file."""
        return _grouped((key, row["parent_id"]) for key, row in self.places.items())

    @cached_property
    def of_kawasan(self) -> dict[str, tuple[str, ...]]:
        """The RTs that name each slum area as theirs; it may cross the borders of a kelurahan."""
        return _grouped((key, row["kawasan_id"]) for key, row in self.places.items())

    def inside(self, place: str) -> frozenset[str]:
        """The place and everything below it; a slum area holds its RTs wherever they lie."""
        waiting = [place, *self.of_kawasan.get(place, ())]
        found: set[str] = set()
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += self.children.get(key, ())
        return frozenset(found)

    def above(self, place: str) -> tuple[str, ...]:
        """The places above it, nearest first, along parent_id; where they run in a circle, each once."""
        chain: list[str] = []
        parent = self.places[place]["parent_id"]
        while parent in self.places and parent not in (place, *chain):
            chain.append(parent)
            parent = self.places[parent]["parent_id"]
        return tuple(chain)

    def one_with(self, place: str) -> frozenset[str]:
        """The place; of a kelurahan also its only slum area, and the other way round: their area is one."""
        row = self.places[place]
        kelurahan = place if row["level"] == "kelurahan" else row["parent_id"]
        if kelurahan not in self.places or self.places[kelurahan]["level"] != "kelurahan":
            return frozenset({place})
        both = frozenset({kelurahan, *self.of_level("kawasan", kelurahan)})
        return both if len(both) == 2 and place in both else frozenset({place})

    def scope_of(self, place: str, parts: Iterable[str]) -> str:
        """What a figure made of parts of a place speaks for: the smallest place that holds all of the parts.

        From the kelurahan up: inside it, what is known of its slum areas and RTs is known of the kelurahan.
        """
        chains = [(part, *self.above(part)) for part in parts]
        if self.places[place]["level"] not in _WHOLES or not chains:
            return place
        shared = set(chains[0]).intersection(*chains[1:])
        inside = self.inside(place)
        wholes = (key for key in chains[0] if key in shared and self.places[key]["level"] in _WHOLES)
        return next((key for key in wholes if key in inside), place)

    def around(self, place: str) -> Place | None:
        """The place that tells an RT or RW from others of its name: its kelurahan, else its slum area."""
        kelurahan = (key for key in self.above(place) if self.places[key]["level"] == "kelurahan")
        key = next(kelurahan, self.places[place]["kawasan_id"])
        return self.places.get(key) if key else None

    def of_level(self, level: str, place: str) -> tuple[str, ...]:
        """The places of a level inside a place, in the order of the file."""
        inside = self.inside(place)
        return tuple(key for key, row in self.places.items() if row["level"] == level and key in inside)

    @property
    def rts_summed(self) -> bool:
        """Whether its RTs are not here one by one, but were added up."""
        return self.finest != LEVELS[-1]

    def number_of(self, level: str, place: str) -> int:
        """How many places of a level lie inside a place."""
        of_place = self.counted.get(place, {})
        return of_place[level] if level in of_place else len(self.of_level(level, place))

    @cached_property
    def first_place(self) -> str | None:
        """Where a reader starts: the place the package names, else the largest one."""
        if self.package.opens_at in self.places:
            return self.package.opens_at
        by_size = sorted(self.places, key=lambda key: LEVELS.index(self.places[key]["level"]))
        return by_size[0] if by_size else None

    @cached_property
    def years(self) -> tuple[int, ...]:
        """Every year that a reading, an activity or a dated fact of working together is about."""
        if self.known_years:
            return self.known_years
        found = set(self.readings["year"].dropna()) | set(self.activities["year"].dropna())
        facts = self.frames["collaboration"]["date"].str[:4]
        return tuple(sorted({int(year) for year in (*found, *facts)}))

    def refusal(self, *tables: str, absent: bool = True) -> Problem | None:
        """Why the folder or one of these tables cannot be used; a table of several files may lack one.

        absent: whether a table that nobody sent cannot be used; else it is one without rows.
        """
        refused = (
            problem
            for problem in self.problems
            if problem.severity == "refused" and (absent or problem.reason != "file_missing")
        )
        lost = [table for table in tables if table not in self.names]
        return next((problem for problem in refused if problem.table in lost or not problem.file), None)


def _grouped(pairs: Iterable[tuple[str, str | None]]) -> dict[str, tuple[str, ...]]:
    """Places by what is above them; none is above itself."""
    groups: dict[str, list[str]] = {}
    for key, above in pairs:
        if above is not None and above != key:
            groups.setdefault(above, []).append(key)
    return {above: tuple(keys) for above, keys in groups.items()}
