"""What is true of a dataset, worked out from its CSV files alone: no line of the dashboard is used here.

Everything is as known at the end of a year where one is given. Areas are in hectares, money in rupiah, exact.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[2] / "data"

BASES = {
    "building_irregularity": "buildings",
    "building_density": "verified_area_ha",
    "building_substandard": "buildings",
    "road_coverage": "ideal_road_m",
    "road_surface": "ideal_road_m",
    "water_access": "households",
    "water_quantity": "households",
    "drainage_inundation": "verified_area_ha",
    "drainage_absence": "ideal_drain_m",
    "drainage_construction": "ideal_drain_m",
    "wastewater_system": "households",
    "wastewater_facility": "households",
    "waste_facility": "households",
    "waste_system": "households",
    "fire_infrastructure": "buildings",
    "fire_equipment": "buildings",
}
"""The 16 criteria of Permen PUPR 14/PRT/M/2018 and what each is a part of."""

LINE = 16
"""Points from which an RT is slum by the same rule."""

FINISHED = ("done", "handed_over")
LEAVES_NOTHING = ("training", "cleanup")
FAMILIES = {
    "apbn": "apbn", "apbn_bdi": "apbn", "apbn_kawasan": "apbn", "dak": "dak", "apbd_prov": "apbd_prov",
    "apbd_kota": "apbd_kota", "dana_kelurahan": "apbd_kota", "swadaya": "swadaya", "csr": "csr",
    "lainnya": "lainnya", "": "",
}  # fmt: skip
"""APBN is APBN whatever the programme; a kelurahan's fund is part of its city's budget; a source that is not
stated is a family of its own."""

LARGE = ("country", "province", "city", "kecamatan")
"""Levels that hold kelurahan."""


class Area(NamedTuple):
    """A slum area of a place: recorded, computed or published, of which kind, and of when."""

    low: Decimal
    high: Decimal
    year: int
    how: str
    kind: str
    scope: str = ""


class Work(NamedTuple):
    """One activity; `ended`: the year it was finished in; `lines`: kind of money, source, rupiah or None."""

    key: str
    place: str
    year: int
    kind: str
    stage: str
    implementer: str
    ended: int
    volume: Decimal
    lines: tuple[tuple[str, str, int | None], ...]

    @property
    def finished(self) -> bool:
        return self.stage in FINISHED


class Fact(NamedTuple):
    """A dated fact of working together; a finding of a study is none."""

    key: str
    year: int
    stage: str
    kind: str
    place: str
    actors: int
    due: str
    kept: str


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    path = folder / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: (cell or "").strip() for key, cell in row.items()} for row in csv.DictReader(file)]


def _cells(folder: Path) -> tuple[str, ...]:
    """Every cell that is more than a word or a number, the longest first: a page repeats it as it is."""
    found = set()
    for path in sorted(folder.glob("*.csv")):
        for row in _rows(folder, path.stem):
            found |= {cell for cell in row.values() if len(cell) > 8 and " " in cell}
    return tuple(sorted(found, key=len, reverse=True))


@dataclass(frozen=True)
class Total:
    """Points of an RT in one survey: low and high differ where a reading is missing or a range."""

    low: int
    high: int


def points(percent: Decimal) -> int:
    """The points of a share: rounded half up to two decimals, then 76, 51 and 25."""
    p = percent.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return 5 if p >= 76 else 3 if p >= 51 else 1 if p >= 25 else 0


def class_of(total: int) -> str:
    """The class of a total under the 2018 rule."""
    return "heavy" if total >= 60 else "moderate" if total >= 38 else "light" if total >= LINE else "none"


class Facts:
    """One dataset."""

    def __init__(self, name: str) -> None:
        folder = DATA / name
        self.name = name
        self.places = {row["location_id"]: row for row in _rows(folder, "locations")}
        self.readings = _rows(folder, "indicators")
        self.figures = _rows(folder, "figures")
        self.decrees = _rows(folder, "decrees")
        self.checks = _rows(folder, "checks")
        self.works = self._works(_rows(folder, "activities"))
        self.facts = [
            Fact(
                row["event_id"],
                int(row["date"][:4]),
                row["stage"],
                row["kind"],
                row["location_id"],
                len(row["actors"].split()),
                row.get("due", ""),
                row.get("done_on", ""),
            )
            for row in _rows(folder, "collaboration")
            if row["kind"] != "finding"
        ]
        self.findings = [row for row in _rows(folder, "collaboration") if row["kind"] == "finding"]
        self.cells = _cells(folder)
        self._inside: dict[str, frozenset[str]] = {}

    # Places.

    def level(self, place: str) -> str:
        return self.places[place]["level"]

    def name_of(self, place: str) -> str:
        return self.places[place]["name"]

    def inside(self, place: str) -> frozenset[str]:
        """The place and all below it; a kawasan holds the RTs that name it."""
        if place not in self._inside:
            found, waiting = {place}, [place]
            while waiting:
                at = waiting.pop()
                for key, row in self.places.items():
                    below = row["parent_id"] == at or (
                        row["kawasan_id"] == at and self.level(at) == "kawasan"
                    )
                    if below and key not in found:
                        found.add(key)
                        waiting.append(key)
            self._inside[place] = frozenset(found)
        return self._inside[place]

    def above(self, place: str) -> list[str]:
        chain = []
        at = self.places[place]["parent_id"]
        while at:
            chain.append(at)
            at = self.places[at]["parent_id"]
        return chain

    def of_level(self, level: str, place: str) -> list[str]:
        inside = self.inside(place)
        return [key for key in self.places if key in inside and self.level(key) == level]

    def rts(self, place: str) -> list[str]:
        return self.of_level("rt", place)

    def slum_rts(self, place: str) -> list[str]:
        """The RTs that a decree's kawasan holds; all of them where none is."""
        listed = [rt for rt in self.rts(place) if self.places[rt]["kawasan_id"]]
        return listed or self.rts(place)

    def kelurahan_of(self, places: Iterable[str]) -> set[str]:
        """The kelurahan in which places lie."""
        found = set()
        for place in places:
            for at in (place, *self.above(place)):
                if self.level(at) == "kelurahan":
                    found.add(at)
        return found

    # Surveys of RTs.

    @cache  # noqa: B019 - one for each dataset, kept as long as the tests run
    def totals(self) -> dict[tuple[str, int], Total]:
        """Points of each RT (or place with readings of its own) in each survey."""
        found: dict[tuple[str, int], dict[str, tuple[int, int]]] = defaultdict(dict)
        for row in self.readings:
            if row["indicator"] in BASES:
                low_high = self._points_of(row)
                if low_high:
                    found[row["location_id"], int(row["year"])][row["indicator"]] = low_high
        return {
            key: Total(
                sum(criteria.get(name, (0, 5))[0] for name in BASES),
                sum(criteria.get(name, (0, 5))[1] for name in BASES),
            )
            for key, criteria in found.items()
        }

    def _points_of(self, row: dict[str, str]) -> tuple[int, int] | None:
        if row.get("percent_low") or row.get("percent_high"):
            return points(Decimal(row["percent_low"])), points(Decimal(row["percent_high"]))
        if row.get("percent"):
            return (points(Decimal(row["percent"])),) * 2
        base = self.places[row["location_id"]].get(BASES[row["indicator"]])
        if not row["volume"] or not base:
            return None
        return (points(min(Decimal(100), 100 * Decimal(row["volume"]) / Decimal(base))),) * 2

    def surveys(self, place: str, until: int | None = None) -> list[int]:
        """Years in which some RT inside was surveyed, up to a year."""
        rts = set(self.rts(place))
        years = {year for key, year in self.totals() if key in rts}
        return sorted(year for year in years if until is None or year <= until)

    def readings_of_others(self, place: str, until: int | None = None) -> list[int]:
        """Years in which criteria were read for the place itself or one inside it that is no RT."""
        inside = self.inside(place)
        years = {year for key, year in self.totals() if key in inside and self.level(key) != "rt"}
        return sorted(year for year in years if until is None or year <= until)

    def standing(self, place: str, survey: int) -> Counter[str]:
        """RTs of a survey: slum, open, clear, unsurveyed."""
        found: Counter[str] = Counter()
        for rt in self.slum_rts(place):
            total = self.totals().get((rt, survey))
            if total is None:
                found["unsurveyed"] += 1
            elif total.low >= LINE:
                found["slum"] += 1
            else:
                found["open" if total.high >= LINE else "clear"] += 1
        return found

    def classes(self, place: str, survey: int) -> Counter[str]:
        """RTs of a survey by class; those of which it is not certain, or that nobody surveyed, are unsure."""
        found: Counter[str] = Counter()
        for rt in self.slum_rts(place):
            total = self.totals().get((rt, survey))
            ends = {class_of(total.low), class_of(total.high)} if total else set()
            found[ends.pop() if len(ends) == 1 else "unsure"] += 1
        return found

    # Slum area.

    def recorded(self, place: str, until: int | None = None) -> list[Area]:
        """Readings of the area of the place itself, or the sum over its kawasan where each has one."""
        own = [
            row for row in self.readings if row["indicator"] == "slum_area" and row["location_id"] == place
        ]
        if own:
            found = [
                Area(
                    Decimal(row["volume"]),
                    Decimal(row["volume"]),
                    int(row["year"]),
                    "recorded",
                    row["status"],
                )
                for row in own
            ]
        else:
            kawasan = set(self.of_level("kawasan", place)) - {place}
            groups: dict[tuple[int, str], dict[str, Decimal]] = defaultdict(dict)
            for row in self.readings:
                if row["indicator"] == "slum_area" and row["location_id"] in kawasan:
                    groups[int(row["year"]), row["status"]][row["location_id"]] = Decimal(row["volume"])
            found = [
                Area(
                    sum(parts.values(), Decimal(0)), sum(parts.values(), Decimal(0)), year, "recorded", status
                )
                for (year, status), parts in groups.items()
                if kawasan and set(parts) == kawasan
            ]
        return _until(found, until)

    def computed(self, place: str, until: int | None = None) -> list[Area]:
        """The verified area of the RTs that a survey finds slum."""
        found = []
        for survey in self.surveys(place, until):
            low = high = Decimal(0)
            for rt in self.rts(place):
                total, size = self.totals().get((rt, survey)), self.places[rt].get("verified_area_ha")
                if size and total:
                    low += Decimal(size) if total.low >= LINE else 0
                    high += Decimal(size) if total.high >= LINE else 0
            if any(self.places[rt].get("verified_area_ha") for rt in self.rts(place)):
                found.append(Area(low, high, survey, "computed", "survey"))
        return found

    def published(self, place: str, until: int | None = None) -> list[Area]:
        """Figures of the ledger for the place itself, by the time they are about."""
        found = [
            Area(
                Decimal(row["value"]),
                Decimal(row["value"]),
                int(row["as_of"][:4]),
                "published",
                row["kind"],
                row["scope"],
            )
            for row in self.figures
            if row["location_id"] == place and row["measure"] == "slum_area" and row["unit"] == "ha"
        ]  # fmt: skip
        return _until(found, until)

    def areas(self, place: str, until: int | None = None) -> list[Area]:
        """Every figure of the area of a place."""
        return _until([*self.recorded(place), *self.computed(place), *self.published(place)], until)

    def newest_areas(self, place: str, until: int | None = None) -> list[Area]:
        """The figures of the newest year for which any kind of figure is known."""
        known = self.areas(place, until)
        last = max((area.year for area in known), default=None)
        return [area for area in known if area.year == last]

    def contested(self, place: str, until: int | None = None) -> list[set[Decimal]]:
        """Areas of one place, one time and one scope with different values: they cannot both be true.

        Those of a kawasan and of the kelurahan that holds nothing but it speak for each other.
        """
        about = {place, *self.of_level("kawasan", place)}
        about |= {self.places[place]["kawasan_id"]} - {""} if self.level(place) == "rt" else set()
        groups: dict[tuple[str, str, str], set[Decimal]] = defaultdict(set)
        for row in self.figures:
            fits = row["measure"] == "slum_area" and row["unit"] == "ha" and row["location_id"] in about
            if fits and (until is None or int(row["as_of"][:4]) <= until):
                groups[row["location_id"], row["as_of"], row["scope"].casefold()].add(Decimal(row["value"]))
        return [values for values in groups.values() if len(values) > 1]

    # Works and money.

    @staticmethod
    def _works(rows: list[dict[str, str]]) -> list[Work]:
        lines: dict[str, list[dict[str, str]]] = defaultdict(list)
        for row in rows:
            lines[row["activity_id"]].append(row)
        return [
            Work(
                key,
                of[0]["location_id"],
                int(of[0]["year"]),
                of[0]["kind"],
                of[0]["stage"],
                of[0]["implementer"],
                int((of[0].get("finished") or of[0]["year"])[:4]),
                Decimal(of[0]["volume"] or 0),
                tuple(_line(row) for row in of),
            )
            for key, of in lines.items()
        ]

    def works_in(self, place: str, year: int | None = None, until: int | None = None) -> list[Work]:
        """The works of a place and all below it: of a year, or up to one, or all."""
        inside = self.inside(place)
        return [
            work
            for work in self.works
            if work.place in inside
            and (year is None or work.year == year)
            and (until is None or work.year <= until)
        ]

    def money(self, works: Iterable[Work], kind: str) -> Counter[str]:
        """Rupiah by family of the source, of one kind of money."""
        found: Counter[str] = Counter()
        for work in works:
            for of_kind, source, rupiah in work.lines:
                if of_kind == kind and rupiah is not None:
                    found[FAMILIES.get(source, source)] += rupiah
        return found

    def money_by_source(self, works: Iterable[Work], kind: str) -> Counter[str]:
        """Rupiah by source as recorded."""
        found: Counter[str] = Counter()
        for work in works:
            for of_kind, source, rupiah in work.lines:
                if of_kind == kind and rupiah is not None:
                    found[source] += rupiah
        return found

    @staticmethod
    def with_amount(works: Iterable[Work], kind: str) -> int:
        """Works that state this kind of money."""
        return sum(any(of == kind and rupiah is not None for of, _, rupiah in work.lines) for work in works)

    def counts_of_works(self, works: list[Work]) -> dict[str, set[int]]:
        """Numbers of works by what is counted."""
        kinds = ("budget", "contract", "disbursed", "realised", "unstated")
        amounts = {kind: self.with_amount(works, kind) for kind in kinds}
        bare = sum(all(rupiah is None for _, _, rupiah in work.lines) for work in works)
        finished = [work for work in works if work.finished]
        return {
            "recorded": {len(works)},
            "finished": {len(finished)},
            "standing": {sum(work.kind not in LEAVES_NOTHING for work in finished)},
            "with_amount": set(amounts.values()),
            "bare": {bare},
            "other_kind": {len(works) - bare - amounts[kind] for kind in kinds},
            "unfinished": {len(works) - len(finished)},
        }

    # Working together.

    def facts_in(self, place: str, year: int | None = None, until: int | None = None) -> list[Fact]:
        inside = self.inside(place)
        return [
            fact
            for fact in self.facts
            if fact.place in inside
            and (year is None or fact.year == year)
            and (until is None or fact.year <= until)
        ]

    def promises(self, place: str, until: int | None = None) -> list[Fact]:
        return [fact for fact in self.facts_in(place, until=until) if fact.kind == "promise"]

    def kept(self, promise: Fact, until: int | None = None) -> bool:
        """Whether a promise was kept by the end of a year."""
        return bool(promise.kept) and (until is None or int(promise.kept[:4]) <= until)


def _line(row: dict[str, str]) -> tuple[str, str, int | None]:
    rupiah = row["amount_rupiah"]
    return row["amount_kind"], row["funding_source"], int(rupiah) if rupiah else None


def _until(areas: list[Area], until: int | None) -> list[Area]:
    return sorted((area for area in areas if until is None or area.year <= until), key=lambda area: area.year)


@cache
def facts_of(dataset: str) -> Facts:
    """The facts of a dataset we ship, read once."""
    return Facts(dataset)
