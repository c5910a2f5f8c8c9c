"""Doubts about published figures."""

import pytest

from dashboard.domain.dataset.problems import Day, Quantity, Word
from dashboard.domain.doubts import figures
from tests.domain.by_hand import MILLION, POINTS_FROM_PERCENT, REGISTER, dataset, place, rt
from tests.domain.doubts.found import PLACES, city, figure, found_by, work

told, lines = found_by(figures)

CRITERIA = list(REGISTER[REGISTER["rule"] == "permen_2018"]["indicator"])
OTHER_SURVEY = {"year": 2017}
A_CLASS = {"unit": "class", "measure": "slum_class", "value": 2}


# Two for one thing ------------------------------------------------------------------------------------


def test_different_figures_for_one_place_measure_and_year_are_told_once_with_who_says_so():
    figures = [figure(3, said_by="Press"), figure(1), figure("2.5"), figure(1, as_of="2018-12")]
    (problem,) = told(city(figures=figures), "two_figures")
    assert (problem.table, problem.line, problem.place, problem.year) == ("figures", 2, "kel", 2018)
    assert (problem.details["n"], problem.details["who"]) == (3, "Press · Anybody")
    assert (problem.details["low"], problem.details["high"]) == (
        Quantity(MILLION, "ha"),
        Quantity(3 * MILLION, "ha"),
    )


@pytest.mark.parametrize(
    "cells",
    [{"value": 1}, {"location_id": "a"}, {"as_of": "2019-01"}, {"measure": "population"}, {"unit": "m2"}],
)
def test_an_equal_one_or_one_of_another_place_year_measure_or_unit_is_not(cells):
    assert lines(city(figures=[figure(1), figure(2) | cells]), "two_figures") == []


@pytest.mark.parametrize(
    ("cells", "scope"), [({}, "same"), ({"scope": "half"}, "other"), ({"kind": "estimate"}, "other")]
)
def test_the_reader_is_told_whether_two_figures_are_of_one_scope(cells, scope):
    (problem,) = told(city(figures=[figure(1), figure(2) | cells]), "two_figures")
    assert problem.details["scope"] == scope


def test_a_decree_and_a_reading_that_differ_are_told_at_the_decree():
    decreed = {"number": "1", "date": "2018", "authority": "Mayor", "location_id": "kw", "area_ha": 7}
    read = {"location_id": "kw", "indicator": "slum_area", "volume": 6, "status": "decree"}
    (problem,) = told(city(decrees=[decreed], indicators=[read]), "two_figures")
    assert (problem.table, problem.line, problem.column, problem.value) == ("decrees", 2, "area_ha", "7")
    assert problem.details["scope"] == "same"


def test_answers_that_are_years_are_told_as_years():
    figures = [figure(year, measure="handling_began", unit="year") for year in (2015, 2018)]
    (problem,) = told(city(figures=figures))
    assert (problem.details["low"], problem.details["high"], problem.details["year"]) == (
        "2015",
        "2018",
        "none",
    )


def test_a_work_that_is_stated_twice_is_named_as_a_work():
    figures = [figure(value, measure="house_repair", unit="unit") for value in (1, 2)]
    (problem,) = told(city(figures=figures), "two_figures")
    assert problem.details["measure"] == Word("work", "house_repair")


# Places in places -------------------------------------------------------------------------------------


def test_one_figure_for_a_place_and_for_one_inside_it_is_told_at_the_inner_one():
    figures = [figure(5, "city"), figure(5, "kel"), figure(5, "city", as_of="2019")]
    (problem,) = told(city(figures=figures))
    assert (problem.reason, problem.line, problem.place) == ("one_figure_two_places", 3, "kel")
    assert problem.details["other"] == "city"


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ({"value": 4}, {}), ({"as_of": "2017"}, {}), ({"measure": "spending", "unit": "rupiah"}, {}),
        ({"value": 0}, {"value": 0}), ({"unit": "people/ha"}, {"unit": "people/ha"}),
        (A_CLASS, A_CLASS),
        ({"location_id": "b"}, {"location_id": "a"}),
    ],
)  # fmt: skip
def test_another_value_year_or_measure_or_none_or_a_density_or_class_is_not(inner, outer):
    figures = [figure(5, "city") | outer, figure(5, "kel") | inner]
    assert lines(city(figures=figures), "one_figure_two_places") == []


def test_the_only_slum_area_of_a_kelurahan_has_its_figure_and_one_of_two_has_not():
    figures = [figure(5, "kel"), figure(5, "kw")]
    assert lines(city(figures=figures), "one_figure_two_places") == []
    two = [*PLACES, place("kw2", "kawasan", "kel")]
    assert lines(city(locations=two, figures=figures), "one_figure_two_places") == [("figures", 3)]


def test_a_part_with_more_than_every_figure_of_its_whole_is_told():
    figures = [
        figure(5, "city"),
        figure(7, "city"),
        figure("7.000001", "kel"),
        figure(7, "a"),
        figure(8, "a", as_of="2017"),
    ]
    (problem,) = told(city(figures=figures), "part_over_whole")
    assert (problem.line, problem.details["whole"]) == (4, Quantity(7 * MILLION, "ha"))


@pytest.mark.parametrize("unit", ["people/ha", "class", "points", "year", "percent"])
def test_a_density_class_or_year_of_a_part_may_be_larger_than_that_of_the_whole(unit):
    figures = [figure(1, "city", unit=unit, measure="x"), figure(2, "kel", unit=unit, measure="x")]
    assert lines(city(figures=figures), "part_over_whole") == []


def test_a_slum_area_that_crosses_the_kelurahan_may_be_larger_than_what_lies_in_it():
    crossing = [*PLACES, place("kel2", "kelurahan", "city"), rt("c", parent_id="kel2")]
    figures = [figure(5, "kel"), figure(6, "kw")]
    assert lines(city(locations=crossing, figures=figures), "part_over_whole") == []
    assert lines(city(figures=figures), "part_over_whole") == [("figures", 3)]


def test_places_in_a_circle_are_not_inside_themselves():
    circle = [place("x", "kelurahan", "y"), place("y", "kelurahan", "x")]
    data = dataset(locations=circle, figures=[figure(5, "x"), figure(5, "x", said_by="Press")])
    assert told(data, "one_figure_two_places", "part_over_whole") == []


# What was handled -------------------------------------------------------------------------------------


def test_more_handled_than_there_was_is_told_at_the_handled_area():
    figures = [figure(5, as_of="2014"), figure(6, measure="slum_area_handled")]
    (problem,) = told(city(figures=figures))
    assert (problem.reason, problem.line) == ("handled_over_area", 3)
    assert (problem.details["area"], problem.details["since"]) == (Quantity(5 * MILLION, "ha"), "2014")


def test_a_remainder_that_does_not_follow_is_told_with_what_would_be_left():
    figures = [figure(50, as_of="2014"), figure(40, measure="slum_area_handled"), figure(11, as_of="2019")]
    (problem,) = told(city(figures=figures))
    assert (problem.reason, problem.line) == ("remainder", 4)
    assert problem.details["left"] == Quantity(10 * MILLION, "ha")


# Decrees ----------------------------------------------------------------------------------------------


def decree(number: str, **cells: object) -> dict:
    return {"number": number, "date": "2014-11", "authority": "Mayor", "location_id": "kw"} | cells


def test_two_numbers_for_the_decree_of_one_place_and_date_are_told():
    (problem,) = told(city(decrees=[decree("337"), decree("377"), decree("337", location_id="kel")]))
    assert (problem.reason, problem.line, problem.place) == ("two_decrees", 2, "kw")
    assert (problem.details["numbers"], problem.details["date"]) == ("337 · 377", Day("2014-11"))


@pytest.mark.parametrize("cells", [{"number": "337"}, {"date": "2019"}, {"location_id": "kel"}])
def test_one_number_or_another_date_or_place_is_in_order(cells):
    assert told(city(decrees=[decree("337"), decree("377") | cells])) == []


# Against the works ------------------------------------------------------------------------------------


def output(value: object, unit: str = "m", **cells: object) -> dict:
    return figure(value, measure="drain", unit=unit) | cells


def test_an_output_that_the_works_do_not_add_up_to_is_told():
    data = city(figures=[output(19, "m")], activities=[work("1"), work("2", "b")])
    (problem,) = told(data)
    assert (problem.reason, problem.column) == ("output_stated_otherwise", "value")
    assert problem.details["built"] == Quantity(20 * MILLION, "m")


def test_an_output_in_another_unit_is_told_as_that():
    (problem,) = told(city(figures=[output(10, "m2")], activities=[work("1")]))
    assert (problem.reason, problem.column, problem.value) == ("unit_stated_otherwise", "unit", "m2")


def test_only_works_in_the_unit_of_the_figure_are_added_where_there_are_any():
    works = [work("1"), work("2", unit="kk", volume=7), work("3", unit=None, volume=9)]
    assert lines(city(figures=[output(10)], activities=works), "output_stated_otherwise") == []
    (problem,) = told(city(figures=[output(11)], activities=works), "output_stated_otherwise")
    assert problem.details["built"] == Quantity(10 * MILLION, "m")


@pytest.mark.parametrize(
    "cells",
    [
        {"volume": 20, "location_id": "city"}, {"volume": 20, "year": 2017},
        {"volume": 20, "kind": "walkway"},
        {"volume": 20, "stage": "planned"}, {"volume": None}, {"unit": None}, {"volume": 10},
    ],
)  # fmt: skip
def test_works_elsewhere_or_of_another_year_or_kind_or_planned_or_without_volume_say_nothing(cells):
    data = city(figures=[output(10)], activities=[work("1") | cells])
    assert told(data, "output_stated_otherwise", "unit_stated_otherwise") == []


# Counts -----------------------------------------------------------------------------------------------

TWO_DISTRICTS = [
    place("city", "city"), place("k1", "kecamatan", "city"), place("k2", "kecamatan", "city"),
    place("kw1", "kawasan", "k1"), place("kw2", "kawasan", "k2"), place("kw3", "kawasan", "k2"),
]  # fmt: skip


def counted(value: object, **cells: object) -> dict:
    return figure(value, "city", measure="slum_kecamatan", unit="kecamatan") | cells


@pytest.mark.parametrize(("value", "found"), [(2, []), (4, [("figures", 2)]), ("2.5", [("figures", 2)])])
def test_a_count_that_the_list_of_places_does_not_have_is_told(value, found):
    data = dataset(locations=TWO_DISTRICTS, figures=[counted(value)])
    assert lines(data, "count_stated_otherwise") == found


def test_where_the_list_has_no_slum_areas_or_districts_nothing_is_counted():
    assert told(dataset(locations=TWO_DISTRICTS[:3], figures=[counted(4)])) == []
    assert told(city(figures=[counted(4)])) == []


# Scores -----------------------------------------------------------------------------------------------


def surveyed(points: int, criteria: int = 16, **cells: object) -> list[dict]:
    return [
        {"location_id": "a", "indicator": key, "percent": POINTS_FROM_PERCENT[points]} | cells
        for key in CRITERIA[:criteria]
    ]


def stated(value: object, measure: str = "slum_class", unit: str = "class", **cells: object) -> dict:
    return figure(value, "a", measure=measure, unit=unit) | cells


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("value", "reason"), [(3, None), (2, "class_stated_otherwise"), (0, "class_stated_otherwise")]
)
def test_a_class_is_held_against_the_criteria_of_its_year(value, reason):
    data = city(indicators=surveyed(5), figures=[stated(value)])
    assert [problem.reason for problem in told(data)] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("value", "reason"), [(80, None), (79, "class_stated_otherwise"), ("80.5", "class_stated_otherwise")]
)
def test_so_is_a_total(value, reason):
    data = city(indicators=surveyed(5), figures=[stated(value, "score_total", "points")])
    assert [problem.reason for problem in told(data)] == ([reason] if reason else [])


def test_a_class_that_the_criteria_leave_open_cannot_be_checked():
    data = city(indicators=surveyed(5, criteria=4), figures=[stated(2), stated(0)])
    reasons = [problem.reason for problem in told(data) if problem.reason != "two_figures"]
    assert reasons == ["class_not_computable", "class_stated_otherwise"]  # 20 to 100 points


@pytest.mark.thorough
def test_a_class_of_another_year_or_place_or_without_a_survey_is_not_checked():
    assert told(city(indicators=surveyed(5, **OTHER_SURVEY), figures=[stated(1)])) == []
    assert told(city(figures=[stated(1)])) == []


@pytest.mark.parametrize("value", [-1, 7, "1.5"])
def test_a_class_that_is_none_is_a_number(value):
    (problem,) = told(city(indicators=surveyed(5), figures=[stated(value)]))
    assert isinstance(problem.details["stated"], Quantity)
