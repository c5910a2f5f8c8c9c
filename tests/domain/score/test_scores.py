"""Own figures and sums: RTs first, then what is stated for the place itself, else missing."""

import pandas as pd

from tests.domain.by_hand import (
    WORKED_BASES,
    WORKED_VOLUMES,
    flag,
    only,
    place,
    points,
    readings_of,
    rt,
    scores,
    total,
)

CITY, KELURAHAN, KAWASAN = (
    place("city", "city"),
    place("kel", "kelurahan", "city"),
    place("kw", "kawasan", "kel"),
)


def water(location: str, volume: object = None, **cells: object) -> dict:
    return {"location_id": location, "indicator": "water_access", "volume": volume} | cells


def test_rts_win_over_the_figure_of_their_kelurahan():
    locations = [CITY, KELURAHAN, KAWASAN, rt(parent_id="kel", households=100)]
    rows = scores(locations, [water("rt", 80), water("kel", percent=10)]).criteria
    row = only(rows, location_id="kel", indicator="water_access")
    assert (points(row), row["origin"]) == ((5, 5), "sum")


def test_a_kelurahan_keeps_its_own_figures_while_none_of_its_rts_was_surveyed():
    locations = [CITY, KELURAHAN, KAWASAN, rt(parent_id="kel", households=100)]
    rows = scores(locations, [water("kel", percent_low=60, percent_high=100)]).criteria
    row = only(rows, location_id="kel", indicator="water_access")
    assert (points(row), row["origin"], flag(row)) == ((3, 5), "own", "range")
    assert points(only(rows, location_id="rt", indicator="water_access")) == (0, 5)


def test_own_figures_stand_in_the_years_that_no_rt_was_surveyed():
    locations = [KELURAHAN, rt(parent_id="kel", households=100)]
    readings = [water("rt", 80, year=2018), water("kel", percent=10, year=2014)]
    rows = scores(locations, readings).criteria
    origins = {
        year: only(rows, location_id="kel", indicator="water_access", year=year)["origin"]
        for year in (2014, 2018)
    }
    assert origins == {2014: "own", 2018: "sum"}


def test_missing_rts_make_the_sum_a_range():
    locations = [KELURAHAN, *(rt(name, parent_id="kel", households=100) for name in "ab")]
    row = only(scores(locations, [water("a", 80)]).criteria, location_id="kel", indicator="water_access")
    assert (points(row), row["places"], row["reported"], flag(row)) == ((1, 5), 2, 1, "incomplete")


def test_a_kawasan_is_the_sum_of_its_rts_and_a_kelurahan_of_all_in_it():
    locations = [KELURAHAN, KAWASAN, rt("in", parent_id="kel", households=100)]
    locations.append(rt("out", parent_id="kel", kawasan_id=None, households=300))
    rows = scores(locations, [water("in", 80), water("out", 0)]).criteria
    assert points(only(rows, location_id="kw", indicator="water_access")) == (5, 5)
    assert only(rows, location_id="kel", indicator="water_access")["percent_low"] == 2000


def test_every_place_above_along_the_parents_is_a_sum():
    above = [place("country", "country"), place("prov", "province", "country")]
    above += [place("city", "city", "prov"), place("kec", "kecamatan", "city")]
    above += [place("kel", "kelurahan", "kec"), place("rw", "rw", "kel")]
    found = scores([*above, rt(parent_id="rw", **WORKED_BASES)], readings_of("rt", WORKED_VOLUMES))
    assert [total(found, row["location_id"]) for row in above] == [(35, 35)] * 6


def test_an_undelineated_rt_without_readings_stays_out_of_every_sum():
    locations = [KELURAHAN, rt("in", parent_id="kel", households=100)]
    locations.append(rt("out", parent_id="kel", kawasan_id=None, households=900))
    found = scores(locations, [water("in", 80)])
    row = only(found.criteria, location_id="kel", indicator="water_access")
    assert (row["places"], points(row)) == (1, (5, 5))
    assert "out" not in set(found.totals["location_id"])


def test_an_area_reading_alone_does_not_delineate_an_rt():
    locations = [KELURAHAN, rt("a", parent_id="kel", households=100)]
    locations.append(rt("b", parent_id="kel", kawasan_id=None))
    area = {"location_id": "b", "indicator": "slum_area", "volume": 1}
    assert "b" not in set(scores(locations, [water("a", 80), area]).totals["location_id"])


def test_pooling_dilutes_and_never_averages():
    """Two slum RTs and a large one that is none: each keeps its class, the kawasan has its own."""
    bases = {key: 1000 * float(value) for key, value in WORKED_BASES.items()}
    small = [rt(name, **WORKED_BASES) for name in "ab"]
    readings = [row for name in "ab" for row in readings_of(name, WORKED_VOLUMES)]
    readings += readings_of("large", dict.fromkeys(WORKED_VOLUMES, 0))
    found = scores([place("kw", "kawasan"), *small, rt("large", **bases)], readings)
    assert [total(found, name) for name in ("a", "b", "large", "kw")] == [(35, 35), (35, 35), (0, 0), (0, 0)]


def test_a_city_is_the_sum_of_its_rts_once_though_a_kawasan_holds_them_too():
    locations = [CITY, KELURAHAN, KAWASAN, rt(parent_id="kel", households=100)]
    row = only(scores(locations, [water("rt", 80)]).criteria, location_id="city", indicator="water_access")
    assert (row["places"], row["base"]) == (1, 100_000_000)


def test_two_rules_in_different_years_are_scored_each_by_its_own():
    readings = [water("rt", percent=80, year=2016, rule="permen_2016"), water("rt", percent=80, year=2018)]
    found = scores([rt()], readings)
    assert total(found, "rt", year=2016, rule="permen_2016") == (5, 95)
    assert total(found, "rt", year=2018, rule="permen_2018") == (5, 80)


def test_a_dataset_without_readings_has_no_scores():
    found = scores([KELURAHAN, rt(parent_id="kel")], [])
    assert (len(found.criteria), len(found.totals), len(found.aspects)) == (0, 0, 0)


def test_an_empty_dataset_has_no_scores():
    assert scores([], []).totals.empty


def test_an_rt_that_names_itself_as_the_place_above_is_counted_once():
    found = scores([rt(parent_id="rt", **WORKED_BASES)], readings_of("rt", WORKED_VOLUMES))
    assert total(found, "rt") == (35, 35)


def test_an_rt_above_another_rt_is_not_scored_twice():
    locations = [rt("a", **WORKED_BASES), rt("b", parent_id="a", **WORKED_BASES)]
    readings = [row for name in "ab" for row in readings_of(name, WORKED_VOLUMES)]
    assert total(scores(locations, readings), "a") == (35, 35)


def test_places_that_lie_in_each_other_do_not_hang_the_scoring():
    locations = [place("x", "rw", "y"), place("y", "kelurahan", "x"), rt(parent_id="x", households=100)]
    found = scores(locations, [water("rt", 80)])
    assert only(found.criteria, location_id="y", indicator="water_access")["places"] == 1


def test_quantities_stay_whole_numbers_where_only_a_place_above_has_figures():
    found = scores([KELURAHAN, rt(parent_id="kel")], [water("kel", percent=30)])
    columns = ("low", "high", "of", "volume", "base", "percent_low", "percent_high")
    whole = {column for column in columns if pd.api.types.is_integer_dtype(found.criteria[column])}
    assert whole == set(columns)
