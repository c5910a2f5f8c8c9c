"""The two datasets of this repository, read once a process."""

from collections.abc import Iterator
from functools import cache

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import best_known_kind, money_by_kind
from dashboard.reading.folder import read_dataset
from dashboard.settings import ROOT

DATA = ROOT / "data"
KAMPUNG_BUGIS, CITY, KAWASAN = "21.72.03.1005", "21.72", "kawasan:kampung-bugis"


@cache
def documented() -> Dataset:
    """What the source paper and public sources state."""
    return read_dataset(DATA / "tanjungpinang")


@cache
def illustrative() -> Dataset:
    """The made-up rows that show every page filled."""
    return read_dataset(DATA / "contoh")


def of_each_level(data: Dataset) -> tuple[str, ...]:
    """The first and the last place of every level, and those with works: the others are like them."""
    by_level: dict[str, list[str]] = {}
    for key, row in data.places.items():
        by_level.setdefault(row["level"], []).append(key)
    kept = {KAMPUNG_BUGIS, KAWASAN, *(key for keys in by_level.values() for key in (keys[0], keys[-1]))}
    return tuple(key for key in data.places if key in kept)


def places_and_years(data: Dataset) -> Iterator[tuple[str, int | None]]:
    """Places of each level over all years, and every year of the kelurahan with works."""
    yield from ((place, None) for place in of_each_level(data))
    yield from ((KAMPUNG_BUGIS, year) for year in data.years)


def money_asked_for(data: Dataset) -> Iterator[tuple[str, int | None, str]]:
    """Each kind of money of the kelurahan with works; elsewhere and in each year the best known."""
    yield from ((KAMPUNG_BUGIS, None, str(kind)) for kind in money_by_kind(data, KAMPUNG_BUGIS, None).index)
    for place, year in places_and_years(data):
        if kind := best_known_kind(data, place, year):
            yield place, year, kind
