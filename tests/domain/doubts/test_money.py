"""Doubts about works and money."""

import pytest

from dashboard.domain.dataset.problems import Day, Quantity, Word
from dashboard.domain.doubts import money
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.doubts.found import PLACES, city, found_by, work

told, lines = found_by(money)

MISSING_DRAIN = {"location_id": "a", "indicator": "drainage_absence", "year": 2018}


# Budget and dates -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("earlier", "later"), [("budget", "contract"), ("budget", "realised"), ("contract", "disbursed")]
)
def test_money_above_the_rung_before_it_is_told_and_as_much_is_not(earlier, later):
    works = [work("1", amount_kind=earlier), work("1", amount_kind=later, amount_rupiah=1001)]
    works += [work("2", amount_kind=earlier), work("2", amount_kind=later)]
    (problem,) = told(city(activities=works), "spent_over_budget")
    assert (problem.line, problem.value) == (3, "1001")
    assert (problem.details["paid"], problem.details["agreed"]) == (
        Quantity(1001, "rupiah"),
        Quantity(1000, "rupiah"),
    )
    assert (problem.details["later"], problem.details["earlier"]) == (
        Word("amount", later),
        Word("amount", earlier),
    )


def test_two_lines_of_one_kind_are_added_before_they_are_compared():
    works = [work("1", amount_kind="budget", funding_source=source) for source in ("apbn", "dak")]
    works += [work("1", amount_kind="realised", amount_rupiah=1999), work("1", amount_rupiah=2)]
    assert lines(city(activities=works), "spent_over_budget") == [("activities", 4)]


@pytest.mark.parametrize("kind", ["unstated", None])
def test_money_of_no_rung_is_not_compared(kind):
    works = [work("1", amount_kind="budget"), work("1", amount_kind=kind, amount_rupiah=5000)]
    works += [work("2", amount_kind="budget", amount_rupiah=None), work("2", amount_rupiah=5000)]
    assert lines(city(activities=works), "spent_over_budget") == []


def test_each_rung_is_told_against_the_one_before_it_alone():
    works = [
        work("1", amount_kind=kind, amount_rupiah=rupiah)
        for kind, rupiah in (("budget", 10), ("contract", 20), ("realised", 20))
    ]
    assert lines(city(activities=works), "spent_over_budget") == [("activities", 3)]


@pytest.mark.parametrize(
    ("started", "finished", "found"),
    [
        ("2018-05", "2018-04-30", 1), ("2018-05-02", "2018-05-01", 1), ("2019", "2018-12", 1),
        ("2018-05", "2018-05-01", 0), ("2018", "2018-01", 0), ("2018-05-01", "2018-05-01", 0),
        (None, "2018", 0), ("2018", None, 0),
    ],
)  # fmt: skip
def test_an_end_before_the_start_is_told_as_far_as_both_are_known(started, finished, found):
    data = city(activities=[work("1", started=started, finished=finished)])
    problems = told(data, "finished_before_start")
    assert len(problems) == found
    if found:
        assert problems[0].details["started"] == Day(started)


# Works and needs --------------------------------------------------------------------------------------


def needs(*deficits: tuple[int, object]) -> list[dict]:
    return [MISSING_DRAIN | {"year": year, "volume": volume} for year, volume in deficits]


def test_more_built_than_missing_is_told_at_the_reading_and_at_a_work_that_is_more_alone():
    works = [work("1", kind="drain", volume=101), work("2", kind="drain", volume=1)]
    data = city(indicators=needs((2018, 100)), activities=works)
    (reading,) = told(data, "works_over_deficit")
    assert (reading.table, reading.line, reading.place) == ("indicators", 2, "a")
    assert (reading.details["built"], reading.details["need"]) == (
        Quantity(102 * MILLION, "m"), Quantity(100 * MILLION, "m"),
    )  # fmt: skip
    assert reading.details["until"] == "none"
    (alone,) = told(data, "work_over_deficit")
    assert (alone.table, alone.line) == ("activities", 2)


@pytest.mark.parametrize(
    "cells",
    [
        {"volume": 100}, {"volume": None}, {"unit": "m2"}, {"unit": None}, {"stage": "planned"},
        {"stage": None},
        {"year": 2017}, {"location_id": "b"}, {"kind": "concrete_road"},
    ],
)  # fmt: skip
def test_as_much_or_planned_or_earlier_or_other_works_are_not(cells):
    works = [work("1") | {"volume": 500} | cells]
    data = city(indicators=needs((2018, 100)), activities=works)
    assert told(data, "works_over_deficit", "work_over_deficit") == []


@pytest.mark.parametrize("deficit", [0, None, -3])
def test_without_a_deficit_nothing_is_more_than_it(deficit):
    data = city(indicators=needs((2018, deficit)), activities=[work("1")])
    assert told(data, "works_over_deficit") == []


def test_two_lines_of_money_count_the_volume_once_whichever_states_it():
    works = [work("1", volume=None), work("1", volume=60, amount_kind="budget")]
    assert told(city(indicators=needs((2018, 100)), activities=works), "works_over_deficit") == []
    works.append(work("2", volume=41))
    assert len(told(city(indicators=needs((2018, 100)), activities=works), "works_over_deficit")) == 1


def test_works_after_a_new_survey_count_against_that_survey():
    works = [work(str(year), year=year, volume=80) for year in (2018, 2021)]
    surveys = needs((2018, 100), (2020, 90))
    assert told(city(indicators=surveys, activities=works), "works_over_deficit") == []
    works.append(work("2020", year=2020, volume=30))  # before the survey of its year
    (problem,) = told(city(indicators=surveys, activities=works), "works_over_deficit")
    assert (problem.line, problem.details["year"], problem.details["until"]) == (2, "2018", "2020")


def test_a_survey_by_two_rules_is_one_deficit():
    surveys = [*needs((2018, 100)), *[need | {"rule": "permen_2016"} for need in needs((2018, 100))]]
    data = city(indicators=surveys, activities=[work("1", volume=150)])
    assert len(told(data, "works_over_deficit")) == 1


def test_a_work_is_told_against_its_nearest_deficit_alone_and_each_place_once():
    surveys = [MISSING_DRAIN | {"location_id": key, "volume": 10} for key in ("city", "kw", "kel", "a")]
    data = city(indicators=surveys, activities=[work("1", volume=11)])
    assert [problem.place for problem in told(data, "works_over_deficit")] == ["a", "kw", "kel", "city"]
    (alone,) = told(data, "work_over_deficit")
    assert alone.details["place"] == "a"


def test_works_of_two_kinds_are_told_by_their_aspect():
    works = [work("1", kind="concrete_road", volume=60), work("2", kind="walkway", volume=60)]
    road = {"location_id": "a", "indicator": "road_surface", "volume": 100}
    (problem,) = told(city(indicators=[road], activities=works), "works_over_deficit")
    assert problem.details["work"] == Word("aspect", "roads")


def test_a_slum_area_that_crosses_the_kelurahan_counts_the_works_of_its_own_rts():
    places = [*PLACES, place("kel2", "kelurahan", "city"), rt("c", parent_id="kel2")]
    surveys = [
        MISSING_DRAIN | {"location_id": "kw", "volume": 15},
        MISSING_DRAIN | {"location_id": "kel", "volume": 15},
    ]
    data = city(locations=places, indicators=surveys, activities=[work("1"), work("2", "c")])
    assert [problem.place for problem in told(data, "works_over_deficit")] == ["kw"]


# Cost per unit ----------------------------------------------------------------------------------------


def costs(*rupiah: int, **cells: object) -> list[dict]:
    return [work(str(at), amount_rupiah=cost, volume=1) | cells for at, cost in enumerate(rupiah)]


@pytest.mark.parametrize(
    ("rupiah", "found"), [((100, 150), []), ((100, 151), [2, 3]), ((100, 100, 160), [4]), ((100,), [])]
)
def test_a_cost_far_from_the_others_of_its_kelurahan_and_year_is_told(rupiah, found):
    data = city(activities=costs(*rupiah))
    assert [problem.line for problem in told(data, "unit_cost_far")] == found


def test_the_sentence_knows_how_many_it_was_compared_with():
    (problem,) = told(city(activities=costs(100, 110, 120, 1000)), "unit_cost_far")
    assert (problem.details["n"], problem.details["usual"]) == (3, Quantity(110, "rupiah"))


@pytest.mark.parametrize(("rupiah", "found"), [(500, 0), (501, 2), (20, 0), (19, 2)])
def test_elsewhere_or_in_another_year_only_a_cost_five_times_away_is_far(rupiah, found):
    works = [*costs(100), work("x", amount_rupiah=rupiah, volume=1, year=2020)]
    assert len(told(city(activities=works), "unit_cost_far")) == found


@pytest.mark.parametrize(
    "cells",
    [
        {"unit": "m2"}, {"unit": None}, {"kind": "walkway"}, {"amount_kind": "budget"}, {"volume": 0},
        {"volume": None}, {"amount_rupiah": 0}, {"amount_rupiah": None}, {"cost_note": "over water"},
    ],
)  # fmt: skip
def test_another_unit_kind_or_money_or_a_missing_or_explained_one_is_not_compared(cells):
    data = city(activities=[*costs(100), work("x", volume=1, amount_rupiah=9000) | cells])
    assert told(data, "unit_cost_far") == []


def test_sources_of_money_of_one_kind_are_added_before_dividing():
    works = [*costs(100), work("x", volume=1, amount_rupiah=50), work("x", volume=1, amount_rupiah=60)]
    assert told(city(activities=works), "unit_cost_far") == []


def test_a_dataset_without_kelurahan_compares_within_its_largest_place():
    places = [place("city", "city"), rt("a", parent_id="city"), rt("b", parent_id="city")]
    works = [*costs(100), work("x", "b", volume=1, amount_rupiah=200)]
    assert len(told(dataset(locations=places, activities=works), "unit_cost_far")) == 2


# Entered again ----------------------------------------------------------------------------------------


def test_three_works_of_one_rt_year_kind_and_source_may_be_packages_or_one():
    works = [work(key, volume=volume) for key, volume in (("1", 17), ("2", 15), ("3", 14))]
    (problem,) = told(city(activities=works), "works_alike")
    assert (problem.line, problem.details["n"], problem.details["ids"]) == (2, 3, "1, 2, 3")
    assert problem.details["same"] == "packages"


@pytest.mark.parametrize(
    "cells", [{"location_id": "b"}, {"year": 2019}, {"kind": "walkway"}, {"funding_source": "dak"}]
)
def test_two_or_those_that_differ_in_place_year_kind_or_source_are_not(cells):
    works = [work("1", volume=1), work("2", volume=2), work("3", volume=3) | cells]
    assert told(city(activities=works), "works_alike") == []


def test_works_of_a_whole_kelurahan_are_only_alike_where_everything_is():
    works = [work(key, "kel", volume=at) for at, key in enumerate("123")]
    assert told(city(activities=works), "works_alike") == []
    works += [work("4", "kel", volume=9, description="x"), work("5", "kel", volume=9, description="x")]
    (problem,) = told(city(activities=works), "works_alike")
    assert (problem.line, problem.details["ids"], problem.details["same"]) == (5, "4, 5", "everything")


@pytest.mark.parametrize(
    "cells",
    [{"implementer": "KSM"}, {"started": "2018-02"}, {"amount_rupiah": 5}, {"volume": 3}, {"unit": "kk"}],
)
def test_two_works_that_differ_in_anything_are_two(cells):
    works = [work("1", description="x"), work("2", description="x") | cells]
    assert told(city(activities=works), "works_alike") == []


def test_two_lines_of_money_of_one_work_are_no_copies():
    works = [work("1"), work("1", funding_source="dak"), work("1", amount_kind="budget")]
    assert told(city(activities=works), "works_alike") == []


def test_many_copies_are_named_by_the_first_five():
    works = [work(str(at), description="x") for at in range(7)]
    (problem,) = told(city(activities=works), "works_alike")
    assert (problem.details["n"], problem.details["ids"]) == (7, "0, 1, 2, 3, 4 …")
