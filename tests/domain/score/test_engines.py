"""The rule is written once: pandas, Arrow and DuckDB give the same points, totals and classes."""

import duckdb
import pandas as pd
import pytest

from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import Scores, score_dataset, scores_of_rows
from tests.domain.by_hand import (
    REGISTER,
    WORKED_BASES,
    WORKED_VOLUMES,
    place,
    readings_of,
    rt,
    table,
)

LOCATIONS = [
    place("city", "city", population=239_216),
    place("kw", "kawasan", "kel"),
    place("kel", "kelurahan", "city"),
    place("other", "kelurahan", "city", households=90),
    rt("a", parent_id="kel", **WORKED_BASES),
    rt("b", parent_id="kel", buildings=400, households=75, verified_area_ha="1.5", ideal_road_m=0),
    rt("c", parent_id="kel", households=60),
]
READINGS = [
    *readings_of("a", WORKED_VOLUMES),
    {"location_id": "b", "indicator": "water_access", "volume": 90},  # over its base
    {"location_id": "b", "indicator": "water_quantity", "volume": -4},
    {"location_id": "b", "indicator": "road_surface", "volume": 10},  # of no road
    {"location_id": "b", "indicator": "drainage_absence", "volume": 10},  # of a drain not surveyed
    {"location_id": "b", "indicator": "waste_system", "percent": "50.995"},
    {"location_id": "b", "indicator": "waste_facility", "percent_low": 35, "percent_high": 65},
    {"location_id": "other", "indicator": "water_access", "percent": 76},
    {"location_id": "c", "indicator": "slum_area", "volume": 1},
    *readings_of("a", {"waste_unmaintained": 1}, rule="permen_2016", year=2016),
]
KEYS = {
    "criteria": ["location_id", "year", "rule", "indicator"],
    "aspects": ["location_id", "year", "rule", "aspect"],
    "totals": ["location_id", "year", "rule"],
    "members": ["place_id", "location_id"],
}


def in_order(frame: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    """Rows by key, columns by name, missing values of one kind."""
    rows = frame.sort_values(key).reset_index(drop=True)[sorted(frame.columns)]
    return rows.astype(object).where(rows.notna(), None)


@pytest.fixture(scope="module")
def by_pandas() -> Scores:
    return score_dataset(table("locations", LOCATIONS), table("indicators", READINGS), REGISTER)


@pytest.fixture(scope="module")
def by_duckdb() -> Scores:
    connection = duckdb.connect()
    connection.execute("PRAGMA disable_optimizer")  # planning these queries takes longer than running them
    frames = table("locations", LOCATIONS), table("indicators", READINGS), REGISTER
    found = score_dataset(*(connection.from_df(frame) for frame in frames))
    return Scores(*(getattr(found, name).df() for name in ("criteria", "aspects", "totals", "members")))


@pytest.fixture(scope="module")
def by_arrow() -> Scores:
    return scores_of_rows(table("locations", LOCATIONS), table("indicators", READINGS))


@pytest.mark.thorough
@pytest.mark.parametrize("engine", ["by_arrow", "by_duckdb"])
@pytest.mark.parametrize("name", KEYS)
def test_every_engine_gives_the_rows_that_pandas_gives(by_pandas, engine, name, request):
    there = in_order(getattr(request.getfixturevalue(engine), name), KEYS[name])
    here = in_order(getattr(by_pandas, name), KEYS[name])
    assert len(here)
    pd.testing.assert_frame_equal(here, there, check_dtype=False)


def test_rows_stand_in_the_order_of_the_places_and_of_the_rule():
    places = {one["location_id"]: at for at, one in enumerate(LOCATIONS)}
    listed = {rule.key: (*rule.named, *rule.aspects) for rule in RULES.values()}

    def rank(row: dict) -> list:
        of_rule = listed[row["rule"]].index if "rule" in row else None
        return [
            of_rule(value) if name in ("indicator", "aspect") else places.get(value, value)
            for name, value in row.items()
        ]

    scored = scores_of_rows(table("locations", LOCATIONS), table("indicators", READINGS))
    for name, key in KEYS.items():
        ranks = [rank(row) for row in getattr(scored, name)[key].to_dict("records")]
        assert ranks == sorted(ranks), name


def test_an_engine_gives_frames_of_its_own():
    connection = duckdb.connect()
    frames = table("locations", LOCATIONS[:3]), table("indicators", []), REGISTER
    found = score_dataset(*(connection.from_df(frame) for frame in frames))
    assert isinstance(found.criteria, duckdb.DuckDBPyRelation)
    kinds = {str(kind) for name in KEYS for kind in getattr(found, name).dtypes}
    assert kinds == {"VARCHAR", "INTEGER", "BIGINT"}  # sums too, which DuckDB adds up in 128 bits
