"""The two datasets of this repository, read once a process."""

from collections.abc import Iterator
from functools import cache

from dashboard.domain.dataset.dataset import Dataset
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


def places_and_years(data: Dataset) -> Iterator[tuple[str, int | None]]:
    """Every place over all years, and every year of the kelurahan with works."""
    yield from ((place, None) for place in data.places)
    yield from ((KAMPUNG_BUGIS, year) for year in data.years)
