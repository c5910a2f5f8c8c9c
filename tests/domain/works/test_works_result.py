"""Numerik akhir: a survey less its works, RT by RT, and what the next survey then found."""

from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import STAGES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.works_result import (
    FINISHED,
    REASONS,
    WorksResult,
    beside_next_survey,
    surveyed_years,
    works_result,
)
from tests.domain.by_hand import MILLION, dataset, only, place, readings_of, rt, total
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

RULE = "permen_2018"
SURVEY = Survey(2018, RULE)
WATER = "water_access"


def work(key: str = "w", where: str = "a", year: int = 2018, **cells: object) -> dict:
    """A line of activities.csv, finished unless told otherwise."""
    return {"activity_id": key, "location_id": where, "year": year, "stage": "done"} | cells


def outcome(volume: object, key: str = "w", indicator: str = WATER, **cells: object) -> dict:
    return {"activity_id": key, "indicator": indicator, "volume": volume} | cells


def water(location: str, volume: object, year: int = 2018, **cells: object) -> dict:
    """A reading of households without water."""
    return {"location_id": location, "indicator": WATER, "volume": volume, "year": year} | cells


def kampung(readings: list[dict], works: list[dict], outcomes: list[dict], **base: object) -> Dataset:
    """A kelurahan with the RTs `a` and `b` of 100 households each."""
    base = base or {"households": 100}
    rts = [rt(name, parent_id="kel", **base) for name in ("a", "b")]
    places = [place("kel", "kelurahan"), place("kw", "kawasan", "kel"), *rts]
    return dataset(locations=places, indicators=readings, activities=works, outcomes=outcomes)


def one(volume: object, handled: object, **cells: object) -> WorksResult:
    """The result of one work on the water of RT `a`."""
    return works_result(kampung([water("a", volume, **cells)], [work()], [outcome(handled)]), SURVEY)


def row(result: WorksResult, location: str = "a", indicator: str = WATER) -> dict[str, float]:
    """The figures of one RT and criterion, in the unit."""
    found = only(result.handled, location_id=location, indicator=indicator)
    names = ("before_low", "before_high", "handled", "after_low", "after_high", "excess")
    return {name: found[name] / MILLION for name in names}


def reasons(result: WorksResult) -> list[tuple[str, str, str]]:
    return [(r.activity_id, r.location_id, r.reason) for r in result.left_out.itertuples()]


# What is left --------------------------------------------------------------------------------------


def test_what_was_handled_leaves_the_deficit_and_the_base_stays():
    result = one(80, 30)
    assert row(result) == {
        "before_low": 80, "before_high": 80, "handled": 30, "after_low": 50, "after_high": 50, "excess": 0,
    }  # fmt: skip
    scored = only(result.scores.criteria, location_id="a", indicator=WATER)
    assert (scored["volume"], scored["base"]) == (50 * MILLION, 100 * MILLION)
    assert (scored["score_low"], scored["score_high"], scored["percent_low"]) == (
        1,
        1,
        5000,
    )  # of 5


def test_each_row_names_its_criterion_unit_and_activities():
    found = only(one(80, 30).handled, location_id="a")
    assert (found["number"], found["aspect"], found["unit"], found["activities"]) == (
        "3a",
        "water",
        "kk",
        ("w",),
    )


def test_what_is_handled_beyond_the_deficit_is_shown_and_cut_at_zero():
    found = row(one(80, 100))
    assert (found["after_low"], found["after_high"], found["excess"]) == (0, 0, 20)


def test_what_is_handled_beyond_the_deficit_of_an_rt_helps_no_other_rt():
    data = kampung([water("a", 20), water("b", 60)], [work()], [outcome(50)])
    kelurahan = only(works_result(data, SURVEY).scores.criteria, location_id="kel", indicator=WATER)
    assert kelurahan["volume"] == 60 * MILLION  # and not 80 - 50


def test_a_deficit_of_nothing_was_surveyed_and_all_that_is_handled_is_excess():
    result = one(0, 7)
    assert (row(result)["after_high"], row(result)["excess"]) == (0, 7)
    assert result.left_out.empty


def test_works_on_the_same_deficit_add_up():
    works = [work("w"), work("v", year=2019)]
    data = kampung([water("a", 80)], works, [outcome(30), outcome(20, "v")])
    result = works_result(data, SURVEY)
    assert (row(result)["handled"], row(result)["after_low"]) == (50, 30)
    assert only(result.handled, location_id="a")["activities"] == ("w", "v")


def test_a_work_with_two_lines_of_money_handles_its_volume_once():
    lines = [work(amount_rupiah=1, amount_kind="budget"), work(amount_rupiah=2, amount_kind="realised")]
    data = kampung([water("a", 80)], lines, [outcome(30)])
    assert row(works_result(data, SURVEY))["handled"] == 30


def test_one_work_may_improve_several_criteria():
    data = kampung(
        [*readings_of("a", {WATER: 80, "water_quantity": 40})],
        [work()],
        [outcome(30), outcome(10, indicator="water_quantity")],
    )
    result = works_result(data, SURVEY)
    assert row(result)["after_low"] == 50
    assert row(result, indicator="water_quantity")["after_low"] == 30


def test_a_range_stays_a_range_and_only_what_is_beyond_its_high_end_is_excess():
    ends = {"percent_low": 40, "percent_high": 60}
    inside = row(one(None, 50, **ends))
    assert (inside["after_low"], inside["after_high"], inside["excess"]) == (0, 10, 0)
    beyond = row(one(None, 70, **ends))
    assert (beyond["after_low"], beyond["after_high"], beyond["excess"]) == (0, 0, 10)


def test_a_share_of_a_known_base_is_lowered_in_its_unit():
    found = row(one(None, 30, percent=80))
    assert (found["before_low"], found["after_low"]) == (80, 50)


def test_a_criterion_without_works_stays_as_surveyed():
    data = kampung(readings_of("a", {WATER: 80, "water_quantity": 40}), [work()], [outcome(30)])
    kept = only(works_result(data, SURVEY).scores.criteria, location_id="a", indicator="water_quantity")
    assert kept["volume"] == 40 * MILLION


# What counts ---------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"stage": "planned"}, "not_finished"),
        ({"stage": "ongoing"}, "not_finished"),
        ({"stage": None}, "not_finished"),
        ({"stage": "done"}, None),
        ({"stage": "handed_over"}, None),
    ],
)
def test_only_finished_works_count(cells, reason):
    result = works_result(kampung([water("a", 80)], [work(**cells)], [outcome(30)]), SURVEY)
    assert reasons(result) == ([] if reason is None else [("w", "a", reason)])
    assert total(result.scores, "a")[0] == (5 if reason else 1)


def test_a_volume_of_a_place_above_is_of_no_rt_unless_one_is_named():
    data = kampung(
        [water("a", 80), water("b", 80)],
        [work(where="kel")],
        [outcome(60), outcome(30, location_id="a"), outcome(10, location_id="kw")],
    )
    result = works_result(data, SURVEY)
    assert reasons(result) == [("w", "kel", "no_rt"), ("w", "kw", "no_rt")]
    assert list(result.left_out["volume"] / MILLION) == [60, 10]
    assert list(result.handled["location_id"]) == ["a"]
    assert row(result)["after_low"] == 50


def test_an_rt_that_is_named_gains_wherever_the_work_was_booked():
    data = kampung([water("a", 80), water("b", 80)], [work()], [outcome(30, location_id="b")])
    assert row(works_result(data, SURVEY), "b")["after_low"] == 50


def test_where_there_is_no_reading_nothing_is_handled_and_nothing_is_zero():
    data = kampung([water("b", 80), water("a", None)], [work()], [outcome(30)])
    result = works_result(data, SURVEY)
    assert reasons(result) == [("w", "a", "not_surveyed")]
    scored = only(result.scores.criteria, location_id="a", indicator=WATER)
    assert (scored["score_low"], scored["score_high"]) == (0, 5)


def test_a_volume_cannot_be_taken_from_a_share_of_an_unknown_base():
    data = kampung([water("a", None, percent=80)], [work()], [outcome(30)], households=None)
    result = works_result(data, SURVEY)
    assert reasons(result) == [("w", "a", "no_base")]
    assert total(result.scores, "a")[0] == 5


@pytest.mark.parametrize("indicator", ["waste_unmaintained", "slum_area"])
def test_what_the_rule_does_not_count_is_left_out(indicator):
    data = kampung([water("a", 80)], [work()], [outcome(1, indicator=indicator)])
    assert reasons(works_result(data, SURVEY)) == [("w", "a", "other_rule")]


def test_the_works_of_an_older_rule_count_by_that_rule():
    readings = [{"indicator": "waste_unmaintained", "percent": 80, "rule": "permen_2016", "year": 2016}]
    readings = [row | {"location_id": "a"} for row in readings]
    works, outcomes = [work(year=2016)], [outcome("0.5", indicator="waste_unmaintained")]
    data = kampung(readings, works, outcomes, verified_area_ha=1)
    result = works_result(data, Survey(2016, "permen_2016"))
    assert row(result, indicator="waste_unmaintained")["after_low"] == 0.3


def test_every_reason_is_of_the_register():
    results = [works_result(illustrative(), Survey(year, RULE), 2030) for year in (2016, 2018, 2020)]
    assert {reason for result in results for reason in result.left_out["reason"]} <= set(REASONS)


# When ----------------------------------------------------------------------------------------------

TWICE = [water(name, 80, year) for name in ("a", "b") for year in (2016, 2018)]


def handled_in(readings: list[dict], works: list[dict], year: int, until: int | None = None) -> set[str]:
    """The keys of the works that count after the survey of a year; each is one household."""
    outcomes = [outcome(1, str(row["activity_id"])) for row in works]
    result = works_result(kampung(readings, works, outcomes), Survey(year, RULE), until)
    return {key for keys in result.handled["activities"] for key in keys}


YEARLY = [work(str(year), year=year) for year in range(2015, 2021)]


def test_the_works_of_its_own_year_count_after_a_baseline_and_are_in_any_later_survey():
    assert handled_in(TWICE, YEARLY, 2016) == {"2016", "2017", "2018"}
    assert handled_in(TWICE, YEARLY, 2018) == {"2019", "2020"}


@pytest.mark.thorough
def test_the_last_year_of_works_may_be_chosen():
    assert handled_in(TWICE, YEARLY, 2016, until=2016) == {"2016"}
    assert handled_in(TWICE, YEARLY, 2016, until=2019) == {"2016", "2017", "2018", "2019"}
    assert handled_in(TWICE, YEARLY, 2018, until=2018) == set()


def test_each_rt_has_its_own_baseline_and_its_own_next_survey():
    readings = [water("a", 80, 2016), water("a", 80, 2018), water("b", 80, 2018), water("b", 80, 2020)]
    works = [
        work(f"{name}{year}", name, year) for name in ("a", "b") for year in (2017, 2018, 2019, 2020, 2021)
    ]
    assert handled_in(readings, works, 2018) == {"a2019", "a2020", "a2021", "b2018", "b2019", "b2020"}


def test_a_survey_by_another_rule_neither_begins_nor_ends_the_time_of_the_works():
    other = {"rule": "permen_2016"}
    readings = [water("a", 80, 2015, **other), water("a", 80, 2016), water("a", 80, 2018, **other)]
    assert handled_in(readings, YEARLY, 2016) == {"2016", "2017", "2018", "2019", "2020"}


def test_a_work_counts_in_the_year_it_was_finished():
    late, early = work("late", year=2018, finished="2019-02-14"), work("early", year=2018)
    assert handled_in(TWICE, [late, early], 2016) == {"early"}
    assert handled_in(TWICE, [late, early], 2018) == {"late"}


def test_works_outside_the_time_are_not_among_those_left_out():
    works = [work(str(year), "kel", year, stage="planned") for year in (2015, 2017, 2019)]
    data = kampung(TWICE, works, [outcome(1, str(year)) for year in (2015, 2017, 2019)])
    assert reasons(works_result(data, Survey(2016, RULE))) == [("2017", "kel", "not_finished")]


def test_a_place_above_was_surveyed_when_any_of_its_rts_was():
    data = kampung([water("a", 1, 2016), water("b", 1, 2018)], [], [])
    years = surveyed_years(data, RULE)
    assert (years["a"], years["b"], years["kel"], years["kw"]) == (
        (2016,),
        (2018,),
        (2016, 2018),
        (2016, 2018),
    )
    assert surveyed_years(data, "permen_2016") == {}


# Without works -------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_with_no_work_that_counts_every_total_stays_as_surveyed(data):
    totals = scores_of(data).totals
    for year in totals[totals["reported"] > 0]["year"].unique():
        result = works_result(data, Survey(int(year), RULE), 2000)
        assert result.handled.empty
        recorded = totals[(totals["year"] == year) & (totals["location_id"].isin(data.of_level("rt", "21")))]
        for location, low, high in recorded[["location_id", "total_low", "total_high"]].to_numpy():
            assert total(result.scores, location) == (low, high)


def test_works_never_change_the_frames_they_are_taken_from():
    data = kampung([water("a", 80)], [work()], [outcome(30)])
    before = {name: frame.copy(deep=True) for name, frame in data.frames.items()}
    criteria = scores_of(data).criteria.copy(deep=True)
    works_result(data, SURVEY)
    assert all(data.frames[name].equals(frame) for name, frame in before.items())
    assert scores_of(data).criteria.equals(criteria)


# Properties ----------------------------------------------------------------------------------------

HOUSEHOLDS = st.integers(0, 100)


@pytest.mark.thorough
@settings(tries(6), derandomize=True, phases=(Phase.generate,))
@given(
    surveyed=st.lists(st.tuples(HOUSEHOLDS, HOUSEHOLDS), min_size=2, max_size=2),
    handled=st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 200)), max_size=5),
)
def test_before_less_handled_is_after_less_excess_and_no_total_rises(surveyed, handled):
    readings = [
        water(name, None, percent_low=min(ends), percent_high=max(ends))
        for name, ends in zip("ab", surveyed, strict=True)
    ]
    works = [work(str(number), where) for number, (where, _) in enumerate(handled)]
    outcomes = [outcome(volume, str(number)) for number, (_, volume) in enumerate(handled)]
    data = kampung(readings, works, outcomes)
    result = works_result(data, SURVEY)
    for found in result.handled.itertuples():
        assert found.after_high == found.before_high - found.handled + found.excess
        assert 0 <= found.after_low <= found.after_high
        assert found.after_low == max(0, found.before_low - found.handled)
    assert result.handled["handled"].sum() == sum(volume for _, volume in handled) * MILLION
    for location in ("a", "b", "kel", "kw"):
        after, before = total(result.scores, location), total(scores_of(data), location)
        assert after[0] <= before[0]
        assert after[1] <= before[1]


def test_the_order_of_the_rows_is_irrelevant():
    readings = [water("a", 80), water("b", 60)]
    works = [work("w"), work("v", "b"), work("u", year=2019)]
    outcomes = [outcome(30), outcome(70, "v"), outcome(5, "u"), outcome(9, "u", location_id="b")]
    one, other = (
        works_result(kampung(*tables), SURVEY)
        for tables in ((readings, works, outcomes), (readings[::-1], works[::-1], outcomes[::-1]))
    )
    columns = ["location_id", "handled", "after_low", "after_high", "excess"]
    assert other.handled[columns].equals(one.handled[columns])
    assert [total(other.scores, name) for name in ("a", "b", "kel")] == [
        total(one.scores, name) for name in ("a", "b", "kel")
    ]


# Beside the next survey ----------------------------------------------------------------------------


def test_without_a_next_survey_there_is_nothing_to_set_beside():
    assert beside_next_survey(kampung([water("a", 80)], [work()], [outcome(30)]), SURVEY) is None
    assert beside_next_survey(documented(), SURVEY) is None
    other = [water("a", 80, 2016), water("a", 80, 2018, rule="permen_2016")]
    assert beside_next_survey(kampung(other, [], []), Survey(2016, RULE)) is None


def test_the_result_stands_beside_what_was_found():
    readings = [water("a", 80, 2016), water("a", 45, 2018), water("b", 60, 2016), water("b", 60, 2018)]
    data = kampung(readings, [work(year=2017)], [outcome(30)])
    beside = beside_next_survey(data, Survey(2016, RULE))
    found = only(beside.criteria, location_id="a", indicator=WATER)
    volumes = [found[name] / MILLION for name in ("after_low", "after_high", "found_low", "found_high")]
    assert volumes == [50, 50, 45, 45]
    assert (found["next_year"], found["number"], found["unit"]) == (2018, "3a", "kk")
    kelurahan = only(beside.criteria, location_id="kel", indicator=WATER)
    assert (kelurahan["after_low"], kelurahan["found_low"]) == (110 * MILLION, 105 * MILLION)
    points = only(beside.totals, location_id="a")
    assert (points["after_low"], points["found_low"], points["next_year"]) == (1, 1, 2018)


def test_a_volume_that_was_not_surveyed_again_is_not_known():
    readings = [*readings_of("a", {WATER: 80, "water_quantity": 5}, year=2016), water("a", 45, 2018)]
    beside = beside_next_survey(kampung(readings, [], []), Survey(2016, RULE))
    found = only(beside.criteria, location_id="a", indicator="water_quantity")
    assert found["after_low"] == 5 * MILLION
    assert pd.isna(found["found_low"])
    assert pd.isna(found["found_high"])


def test_an_rt_that_was_not_surveyed_again_stands_beside_nothing():
    readings = [water("a", 80, 2016), water("a", 45, 2018), water("b", 60, 2016)]
    beside = beside_next_survey(kampung(readings, [], []), Survey(2016, RULE))
    assert set(beside.totals["location_id"]) == {"a", "kel", "kw"}
    assert set(beside.criteria["location_id"]) == {"a", "kel", "kw"}


# Illustrative --------------------------------------------------------------------------------------

DRIFT = {"unit": 2, "kk": 2, "m": 9, "ha": Decimal("0.02")}
"""The most that a made-up survey differs from the reports of the works."""


@pytest.mark.parametrize("year", [2016, 2018])
def test_the_works_leave_what_the_next_illustrative_survey_found_but_for_its_drift(year):
    beside = beside_next_survey(illustrative(), Survey(year, RULE))
    rows = beside.criteria[beside.criteria["location_id"].isin(illustrative().of_level("rt", "21"))]
    exact = rows.dropna(subset=["found_low"])
    exact = exact[exact["found_low"] == exact["found_high"]]
    assert len(exact) == (7 * 16 if year == 2016 else 7 * 16 - 4)
    for found in exact.itertuples():
        assert abs(found.after_low - found.found_low) <= DRIFT[found.unit] * MILLION, found


def test_every_illustrative_outcome_of_2016_to_2018_counts_after_the_survey_of_2016():
    data = illustrative()
    result = works_result(data, Survey(2016, RULE))
    years = data.activities.drop_duplicates("activity_id").set_index("activity_id")["year"]
    outcomes = data.frames["outcomes"]
    expected = outcomes[outcomes["activity_id"].map(years) <= 2018]["volume_millionths"].sum()
    assert result.left_out.empty
    assert result.handled["handled"].sum() == expected
    assert {row.location_id for row in result.handled[result.handled["excess"] > 0].itertuples()} == {
        f"{KAMPUNG_BUGIS}-RW001-RT003"
    }  # 150 m of road where 121.4 m were bad


def test_the_illustrative_works_bring_kampung_bugis_below_the_threshold():
    data = illustrative()
    assert total(scores_of(data), KAMPUNG_BUGIS, year=2016) == (40, 40)
    assert total(works_result(data, Survey(2016, RULE)).scores, KAMPUNG_BUGIS) == (15, 15)


def test_the_stages_that_count_are_stages():
    assert set(FINISHED) < set(STAGES)
