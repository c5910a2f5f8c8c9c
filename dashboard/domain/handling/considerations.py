"""Other considerations and legality of a place: what is recorded, and what follows from it.

Three or five items are worth points, population density by people per hectare; their total gives high, medium
or low. A missing item may be worth any of its points, so that the total is a range. Nothing is assumed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.handling_rules import (
    DENSITY,
    LEVELS,
    READINGS,
    RECOMMENDED,
    Reading,
    density_class,
    rounded_density,
)
from dashboard.domain.score.scores import scores_of

LEGALITIES = {"legal": True, "not_legal": False}
"""What may be recorded of the legality of land, beside free words."""


@dataclass(frozen=True)
class Item:
    """One of the other considerations: what is recorded, and its points from low to high.

    answer: None where nothing is recorded, and for population density.
    """

    key: str
    answer: bool | None
    low: int
    high: int


@dataclass(frozen=True)
class Density:
    """People per hectare, in millionths, half up, and what SNI 03-1733 calls it."""

    per_hectare: int
    name: str


@dataclass(frozen=True)
class Considerations:
    """The other considerations of a place by one reading: points from low to high, and the levels they allow.

    recorded: the level in locations.csv, or what else is typed there. level_from: `recorded` where the level
    is the recorded one, because none of the items is; `computed` where anything is known of the items; else
    None, and it may be any. Levels are in the order of LEVELS.
    """

    reading: str
    items: tuple[Item, ...]
    density: Density | None
    low: int
    high: int
    computed: tuple[str, ...]
    recorded: str | None
    levels: tuple[str, ...]
    level_from: str | None

    @property
    def contradicted(self) -> bool:
        """Whether the points leave no room for the recorded level."""
        return self.recorded in LEVELS and self.recorded not in self.computed


@dataclass(frozen=True)
class Legality:
    """Legal where tenure is clear and the spatial plan conformed with; one no is enough for not legal.

    computed: from both answers, None where they leave it open. recorded: as locations.csv has it. legal: by
    the answers, or as recorded where there are none; legal_from tells which, as Considerations.level_from.
    """

    tenure_clear: bool | None
    plan_conformity: bool | None
    computed: bool | None
    recorded: str | None
    legal: bool | None
    legal_from: str | None

    @property
    def contradicted(self) -> bool:
        """Whether the answers say otherwise than the record."""
        known = self.recorded in LEGALITIES and self.computed is not None
        return known and LEGALITIES[str(self.recorded)] != self.computed


def considerations(data: Dataset, place: str, reading: str = RECOMMENDED) -> Considerations:
    """The other considerations of a place, whether or not it was scored."""
    by, row = READINGS[reading], data.places[place]
    counted = _people_and_area(data, place)
    items = tuple(_item(by, key, row, counted) for key in by.items)
    low, high = sum(item.low for item in items), sum(item.high for item in items)
    reached = {by.level(total) for total in range(low, high + 1)}
    computed = tuple(level for level in LEVELS if level in reached)
    recorded, answered = row["other_considerations"], any(item.answer is not None for item in items)
    from_record = (recorded,) if recorded in LEVELS and recorded is not None and not answered else None
    level_from = "computed" if answered or counted else None
    return Considerations(
        reading=reading,
        items=items,
        density=Density(rounded_density(*counted), density_class(*counted)) if counted else None,
        low=low,
        high=high,
        computed=computed,
        recorded=recorded,
        levels=from_record or computed,
        level_from="recorded" if from_record else level_from,
    )


def _item(reading: Reading, key: str, row: Mapping[str, Any], counted: tuple[int, int] | None) -> Item:
    if key == DENSITY:
        points = [points for _, points in reading.density]
        exact = reading.density_points(*counted) if counted else None
        return Item(key, None, exact or min(points), exact or max(points))
    answer = _answer(row[key])
    low = reading.yes if answer else reading.no
    return Item(key, answer, low, reading.yes if answer is None else low)


def _people_and_area(data: Dataset, place: str) -> tuple[int, int] | None:
    """People and hectares in millionths: of the RTs that a score is summed from, else of the place itself.

    The people of a kelurahan live on all of it, and its verified area is that of its slums alone, so its own
    figures only stand in where some RT has none. None where neither is complete.
    """
    rts = _rts_of(data).get(place, ()) if data.places[place]["level"] != "rt" else ()
    summed = _summed(data, rts)
    return summed or _summed(data, (place,))


def _summed(data: Dataset, keys: Iterable[str]) -> tuple[int, int] | None:
    rows = [data.places[key] for key in keys]
    people = [row["population_millionths"] for row in rows if row["population_millionths"] is not None]
    areas = [
        row["verified_area_ha_millionths"] for row in rows if row["verified_area_ha_millionths"] is not None
    ]
    if not len(people) == len(areas) == len(rows) > 0:
        return None
    return (sum(people), sum(areas)) if sum(areas) else None


@cached
def _rts_of(data: Dataset) -> dict[str, tuple[str, ...]]:
    """The RTs that each place above them is scored from."""
    members = scores_of(data).members
    return {str(place): tuple(keys) for place, keys in members.groupby("place_id")["location_id"]}


def legality(data: Dataset, place: str) -> Legality:
    """The legality of land of a place, whether or not it was scored."""
    row = data.places[place]
    tenure, plan = _answer(row["tenure_clear"]), _answer(row["plan_conformity"])
    answers, recorded = (tenure, plan), row["land_legality"]
    computed = False if False in answers else None if None in answers else True
    from_record = LEGALITIES.get(recorded) if recorded and answers == (None, None) else None
    legal_from = None if answers == (None, None) else "computed"
    return Legality(
        tenure_clear=tenure,
        plan_conformity=plan,
        computed=computed,
        recorded=recorded,
        legal=computed if from_record is None else from_record,
        legal_from=legal_from if from_record is None else "recorded",
    )


def _answer(cell: str | None) -> bool | None:
    return None if cell is None else cell == "yes"
