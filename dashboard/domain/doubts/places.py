"""Doubts about places: spellings, areas, and works outside the slum areas."""

from collections.abc import Iterator

import pandas as pd

from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts.found import LIMITS, doubt, name_of
from dashboard.domain.problems import Problem, Quantity
from dashboard.domain.rules import MILLION


def printed_otherwise(data: Dataset) -> Iterator[Problem]:
    """Names that the source spells another way."""
    rows = data.locations[data.locations["name_printed"].notna()]
    for row in rows[rows["name_printed"] != rows["name"]].itertuples():
        yield doubt(data, "locations", "name_printed_otherwise", row, "name_printed", name=row.name)


def square_metres(data: Dataset) -> Iterator[Problem]:
    """Areas so large that they must be square metres."""
    areas = (("locations", data.locations, "verified_area_ha"), ("indicators", _slum_areas(data), "volume"))
    for table, rows, column in areas:
        levels = rows["location_id"].map({key: row["level"] for key, row in data.places.items()})
        limits = levels.map(LIMITS["largest_area_ha"]).astype("Float64") * MILLION
        too_large = (rows[f"{column}_millionths"] > limits).fillna(False).astype(bool)
        for row in rows[too_large].itertuples():
            area = Quantity(int(getattr(row, f"{column}_millionths")), "ha")
            yield doubt(data, table, "area_in_square_metres", row, column, area=area)


def _slum_areas(data: Dataset) -> pd.DataFrame:
    return data.readings[data.readings["indicator"] == "slum_area"]


def outside_kawasan(data: Dataset) -> Iterator[Problem]:
    """Works in an RT of no slum area, where other RTs of its kelurahan are in one."""
    slum = {above for key, row in data.places.items() if row["kawasan_id"] for above in data.above(key)}
    rows = data.activities[data.activities["location_id"].map(lambda key: _stands_outside(data, key, slum))]
    for row in rows.itertuples():
        yield doubt(
            data, "activities", "outside_kawasan", row, "location_id", place=name_of(data, row.location_id)
        )


def _stands_outside(data: Dataset, key: str, slum: set[str]) -> bool:
    place = data.places[key]
    if place["level"] != "rt" or place["kawasan_id"]:
        return False
    kelurahan = next((above for above in data.above(key) if data.places[above]["level"] == "kelurahan"), None)
    return kelurahan in slum


CHECKS = (printed_otherwise, square_metres, outside_kawasan)
