"""Doubts about places: spellings, circles, areas, and works outside the slum areas."""

from collections.abc import Iterator

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem, Quantity
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.doubts.found import LIMITS, doubt, true


def printed_otherwise(data: Dataset) -> Iterator[Problem]:
    """Names that the source spells another way."""
    rows = data.locations[data.locations["name_printed"].notna()]
    for row in rows[rows["name_printed"] != rows["name"]].itertuples():
        yield doubt(data, "locations", "name_printed_otherwise", row, "name_printed", name=row.name)


def circular_parents(data: Dataset) -> Iterator[Problem]:
    """Places that lie in each other, so that each is above itself; one of each circle is named."""
    told: set[str] = set()
    for row in data.locations.itertuples():
        above = data.above(row.location_id)
        if above and data.places[above[-1]]["parent_id"] == row.location_id and row.location_id not in told:
            told |= {row.location_id, *above}
            yield doubt(
                data, "locations", "parent_circle", row, "parent_id",
                place=data.recorded_name(row.location_id), other=data.recorded_name(above[0]),
            )  # fmt: skip


def square_metres(data: Dataset) -> Iterator[Problem]:
    """Areas so large that they must be square metres."""
    areas = (
        ("locations", data.locations, "verified_area_ha"),
        ("indicators", data.readings[data.readings["indicator"] == "slum_area"], "volume"),
        ("decrees", data.frames["decrees"], "area_ha"),
    )
    limits = {
        key: LIMITS["largest_area_ha"].get(row["level"], float("inf")) * MILLION
        for key, row in data.places.items()
    }
    for table, rows, column in areas:
        largest = rows["location_id"].map(limits).astype("Float64")
        for row in rows[true(rows[f"{column}_millionths"] > largest)].itertuples():
            area = Quantity(int(getattr(row, f"{column}_millionths")), "ha")
            yield doubt(data, table, "area_in_square_metres", row, column, area=area)


def outside_kawasan(data: Dataset) -> Iterator[Problem]:
    """Works in an RT of no slum area, where other RTs of its kelurahan are in one."""
    slum = {above for key, row in data.places.items() if row["kawasan_id"] for above in data.above(key)}
    rows = data.activities.drop_duplicates("activity_id")
    outside = {key for key in rows["location_id"].unique() if _stands_outside(data, key, slum)}
    for row in rows[rows["location_id"].isin(outside)].itertuples():
        yield doubt(
            data,
            "activities",
            "outside_kawasan",
            row,
            "location_id",
            place=data.recorded_name(row.location_id),
        )


def _stands_outside(data: Dataset, key: str, slum: set[str]) -> bool:
    place = data.places[key]
    if place["level"] != "rt" or place["kawasan_id"]:
        return False
    kelurahan = next((above for above in data.above(key) if data.places[above]["level"] == "kelurahan"), None)
    return kelurahan in slum


DOUBTS = (printed_otherwise, circular_parents, square_metres, outside_kawasan)
