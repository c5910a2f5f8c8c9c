"""Doubts about readings."""

from datetime import date

import pytest

from dashboard.domain.dataset.problems import Quantity, Word
from dashboard.domain.doubts import readings
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.doubts.found import PLACES, city, found_by, work

told, lines = found_by(readings)

BASED = [*PLACES[:3], rt("a", parent_id="kel", buildings=40, ideal_road_m=400, verified_area_ha=2)]
THIS_YEAR = date.today().year


def reading(indicator: str = "road_surface", location: str = "a", **cells: object) -> dict:
    return {"location_id": location, "indicator": indicator} | cells


def area(volume: object, year: int, status: str, **cells: object) -> dict:
    return reading("slum_area", "kw", volume=volume, year=year, status=status) | cells


# Impossible values ------------------------------------------------------------------------------------


@pytest.mark.parametrize("column", ["volume", "percent", "percent_low", "percent_high"])
def test_a_deficit_below_zero_is_told_with_its_unit_and_zero_is_not(column):
    rows = [reading(**{column: -1}), reading("road_coverage", **{column: 0}), reading("water_access")]
    (problem,) = told(city(indicators=rows), "negative_deficit")
    assert (problem.line, problem.column, problem.value) == (2, column, "-1")
    assert problem.details["value"] == Quantity(-MILLION, "m" if column == "volume" else "percent")


@pytest.mark.parametrize("column", ["percent", "percent_low", "percent_high"])
def test_a_share_above_a_hundred_is_told_and_a_hundred_is_not(column):
    rows = [reading(**{column: "100.000001"}), reading("road_coverage", **{column: 100})]
    (problem,) = told(city(indicators=rows), "over_hundred_percent")
    assert (problem.line, problem.column) == (2, column)


def test_a_volume_above_a_hundred_is_no_share():
    assert told(city(indicators=[reading(volume=101)])) == []


def test_a_slum_area_below_zero_is_told_as_an_area():
    data = city(indicators=[area(-5, 2018, "reported"), area(0, 2019, "reported")])
    (problem,) = told(data)
    assert (problem.reason, problem.line) == ("negative_area", 2)


# Beyond the base --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("volume", "reasons"), [("400.01", ["over_base"]), (400, []), (None, ["cells_empty"])]
)
def test_a_deficit_above_the_base_of_its_place_is_doubtful_and_at_it_is_not(volume, reasons):
    data = city(locations=BASED, indicators=[reading(volume=volume)])
    assert [problem.reason for problem in told(data)] == reasons


def test_the_base_of_the_reading_comes_first():
    data = city(locations=BASED, indicators=[reading(volume=390, base=380)])
    (problem,) = told(data)
    assert problem.details["base"] == Quantity(380 * MILLION, "m")


def test_without_a_base_nothing_is_beyond_it():
    assert told(city(indicators=[reading(volume=10**6)])) == []


def test_a_deficit_out_of_nothing_is_told_otherwise_because_it_has_no_share():
    data = city(
        locations=BASED, indicators=[reading(volume=1, base=0), reading("road_coverage", volume=0, base=0)]
    )
    assert [(problem.reason, problem.line) for problem in told(data)] == [("base_zero", 2)]


def test_parts_of_one_base_that_exceed_it_together_are_told_once():
    both = [reading("road_coverage", volume="200.01"), reading("road_surface", volume=200)]
    (problem,) = told(city(locations=BASED, indicators=both))
    assert (problem.reason, problem.line) == ("parts_over_base", 2)
    assert problem.details["total"] == Quantity(400_010_000, "m")
    assert problem.details["first"] == Word("indicator", "road_coverage")


@pytest.mark.parametrize(
    "second",
    [
        {"volume": 200}, {"volume": None, "percent": 90}, {"volume": 300, "year": 2019},
        {"volume": 300, "base": 500}, {"volume": 300, "rule": "permen_2016"},
        {"volume": 300, "indicator": "water_access"},
    ],
)  # fmt: skip
def test_parts_that_fit_or_are_of_another_survey_base_or_rule_are_not_added(second):
    rows = [reading("road_coverage", volume=200), reading("road_surface") | second]
    assert lines(city(locations=BASED, indicators=rows), "parts_over_base") == []


def test_a_part_that_exceeds_the_base_alone_is_told_alone():
    rows = [reading("road_coverage", volume=500), reading("road_surface", volume=10)]
    assert [problem.reason for problem in told(city(locations=BASED, indicators=rows))] == ["over_base"]


# Shares, ranges, zeros --------------------------------------------------------------------------------


def shares(*values: object) -> list[dict]:
    return [reading("water_access", percent=value, year=2000 + at) for at, value in enumerate(values)]


def test_a_column_of_fractions_is_told_once_at_the_first():
    data = city(indicators=shares(0, "0.5", 1, "0.25", "0.1", "0.9"))
    (problem,) = told(data, "share_for_percent")
    assert (problem.line, problem.column, problem.details["n"]) == (3, "percent", 5)


@pytest.mark.parametrize(
    "values",
    [
        ("0.5", "0.5", "0.5", "0.5"),
        ("0.5", "0.5", "0.5", "0.5", "1.01"),
        (0, 0, 0, 0, "0.5"),
        (1, 1, 1, 1, 1),
        ("-0.5",) * 5,
        (None,) * 6,
    ],
)
def test_few_shares_or_any_above_one_or_whole_ones_are_percent(values):
    assert lines(city(indicators=shares(*values)), "share_for_percent") == []


def test_a_part_of_a_house_or_family_is_told_once_an_indicator_and_a_part_of_a_metre_never():
    rows = [reading(indicator=name, volume=volume, year=year)
            for name in ("water_access", "building_substandard", "road_surface")
            for volume, year in (("68.2", 2018), ("3.5", 2019), (4, 2020))]  # fmt: skip
    found = told(city(indicators=rows), "count_in_parts")
    assert [(problem.line, problem.details["n"]) for problem in found] == [(2, 2), (5, 2)]


def test_a_range_over_two_bands_is_told_with_the_points_of_both_ends():
    data = city(indicators=[reading(percent_low=35, percent_high=65)])
    (problem,) = told(data)
    assert (problem.reason, problem.details["low"], problem.details["high"]) == ("range_over_bands", 1, 3)


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [(25, 50, 0), (51, "75.99", 0), (0, "24.99", 0), ("24.994", "24.995", 1), (75, 76, 1)],
)
def test_a_range_inside_a_band_is_one_score(low, high, found):
    data = city(
        indicators=[reading(percent_low=low, percent_high=high), reading("water_access", percent_low=5)]
    )
    assert len(told(data, "range_over_bands")) == found


@pytest.mark.parametrize("column", ["volume", "percent"])
def test_a_zero_that_somebody_estimated_is_told(column):
    rows = [
        reading(**{column: 0}, status="estimate"),
        reading("road_coverage", **{column: 0}),
        reading("water_access", **{column: 1}, status="estimate"),
        reading("waste_system", status="estimate"),
    ]
    assert [(p.line, p.column) for p in told(city(indicators=rows), "zero_by_estimate")] == [(2, column)]


# Areas and years --------------------------------------------------------------------------------------


def test_a_reported_area_below_the_last_decree_is_told():
    rows = [area(20, 2014, "decree"), area("4.66", 2018, "reported"), area(19, 2013, "reported")]
    (problem,) = told(city(indicators=rows))
    assert (problem.reason, problem.line, problem.place, problem.year) == (
        "area_without_decree",
        3,
        "kw",
        2018,
    )
    assert problem.details["decree"] == Quantity(20 * MILLION, "ha")


@pytest.mark.parametrize(
    "row",
    [
        area(20, 2018, "reported"), area(21, 2018, "reported"), area(4, 2018, "survey"),
        area(None, 2018, "reported"), area(4, 2018, "reported") | {"location_id": "a"},
    ],
)  # fmt: skip
def test_an_equal_or_surveyed_or_missing_area_or_that_of_another_place_is_not(row):
    data = city(indicators=[area(20, 2014, "decree"), row])
    assert lines(data, "area_without_decree") == []


def test_an_area_that_a_decree_states_is_decreed():
    decree = {"number": "2", "date": "2018", "authority": "x", "location_id": "kw", "area_ha": "4.66"}
    rows = [area(20, 2014, "decree"), area("4.66", 2018, "reported")]
    assert told(city(indicators=rows, decrees=[decree])) == []


def test_a_year_to_come_is_doubtful_for_readings_and_finished_works_and_not_for_plans():
    ahead = THIS_YEAR + 1
    rows = [reading(volume=1, year=ahead), reading(volume=1, year=THIS_YEAR)]
    works = [work("1", year=ahead), work("2", year=ahead, stage="planned"), work("3", year=THIS_YEAR)]
    works.append(work("4", year=ahead, stage=None))
    data = city(indicators=rows, activities=works)
    assert lines(data, "year_ahead") == [("indicators", 2), ("activities", 2)]


def test_a_reading_of_a_criterion_that_its_rule_does_not_have_is_kept_quietly():
    row = reading("drainage_unmaintained", volume=-1, base=0)  # of permen_2016, by the rule of 2018
    assert [problem.reason for problem in told(city(indicators=[row]))] == ["negative_deficit"]


def test_a_place_that_is_no_rt_has_a_base_of_its_own():
    places = [place("kel", "kelurahan", ideal_road_m=100)]
    assert lines(city(locations=places, indicators=[reading(location="kel", volume=101)]), "over_base")


@pytest.mark.parametrize(("percent", "found"), [(50, 0), (51, 0), (49, 0), (52, 1), (5, 1), (0.5, 0)])
def test_a_stated_share_that_volume_and_base_do_not_give_is_told_beyond_rounding(percent, found):
    data = city(indicators=[reading(volume=5, base=10, percent=percent)])
    assert len(told(data, "percent_stated_otherwise")) == found


def test_a_share_without_a_volume_or_a_base_is_compared_with_nothing():
    data = city(indicators=[reading(percent=90), reading("water_access", volume=3, base=0, percent=90)])
    assert told(data, "percent_stated_otherwise") == []


@pytest.mark.parametrize(("points", "found"), [(1, 0), (3, 1), (0, 1), (None, 0)])
def test_points_that_the_rule_does_not_give_are_told(points, found):
    data = city(indicators=[reading(volume=5, base=10, points=points)])
    problems = told(data, "points_stated_otherwise")
    assert len(problems) == found
    assert all(problem.details["computed"] == "1" for problem in problems)


def test_stated_points_inside_a_range_agree_with_it():
    data = city(indicators=[reading(percent_low=30, percent_high=60, points=3)])
    assert told(data, "points_stated_otherwise") == []


def test_a_doubt_of_many_rows_points_to_the_same_row_whatever_their_order():
    rows = [
        {"location_id": name, "indicator": "fire_infrastructure", "volume": "0.5", "year": 2018}
        for name in ("c", "a", "b")
    ]
    places = [rt(name, buildings=10) for name in ("a", "b", "c")]
    told = [
        [problem.place for problem in readings.counts_in_parts(dataset(locations=places, indicators=order))]
        for order in (rows, rows[::-1])
    ]
    assert told == [["a"], ["a"]]
