"""Doubts about places."""

import pytest

from dashboard.domain.doubts import places
from tests.domain.by_hand import dataset, place, rt
from tests.domain.doubts.found import PLACES, city, found_by, work

told, lines = found_by(places)

OUTSIDE = rt("c", parent_id="kel", kawasan_id=None)
AREA = {"location_id": "a", "indicator": "slum_area"}


def test_a_name_that_the_source_spells_otherwise_is_told_with_both_spellings():
    data = dataset(
        locations=[place("kel", "kelurahan", name_printed="K E L"), place("x", "rw", name_printed="x")]
    )
    (problem,) = told(data)
    assert (problem.reason, problem.line, problem.value) == ("name_printed_otherwise", 2, "K E L")
    assert problem.details["name"] == "kel"
    assert not problem.doubtful


def test_places_that_lie_in_each_other_are_named_once_a_circle():
    circle = [
        place("x", "rw", "y"),
        place("y", "kelurahan", "x"),
        place("z", "rt", "x"),
        place("w", "rt", "w"),
    ]
    (problem,) = told(dataset(locations=circle), "parent_circle")
    assert (problem.line, problem.place) == (2, "x")
    assert (problem.details["place"], problem.details["other"]) == ("x", "y")


def test_places_in_order_are_no_circle():
    assert told(dataset(locations=PLACES)) == []


@pytest.mark.parametrize(
    ("level", "largest"), [("rt", 300), ("rw", 1000), ("kawasan", 5000), ("kelurahan", 20000)]
)
def test_an_area_is_in_square_metres_above_the_largest_of_its_level_and_not_at_it(level, largest):
    too_large, large = f"{largest}.000001", largest
    for area, found in ((too_large, [("locations", 2)]), (large, [])):
        data = dataset(locations=[place("p", level, verified_area_ha=area)])
        assert lines(data, "area_in_square_metres") == found


def test_areas_of_readings_and_decrees_are_checked_too_and_other_readings_are_not():
    other = {"location_id": "a", "indicator": "drainage_inundation", "volume": 301}
    decree = {"number": "1", "date": "2014", "authority": "x", "location_id": "a", "area_ha": 301}
    data = city(indicators=[AREA | {"volume": 301}, other], decrees=[decree])
    assert lines(data, "area_in_square_metres") == [("indicators", 2), ("decrees", 2)]


@pytest.mark.parametrize("level", ["city", "province"])
def test_a_city_has_no_largest_area(level):
    data = dataset(locations=[place("p", level, verified_area_ha=900_000)])
    assert told(data) == []


def test_a_missing_area_is_none():
    assert lines(city(indicators=[AREA]), "area_in_square_metres") == []


def test_a_work_in_an_rt_of_no_slum_area_is_doubtful_once_whatever_lines_of_money_it_has():
    works = [work("1", "c"), work("1", "c", amount_kind="budget"), work("2", "a"), work("3", "kel")]
    data = city(locations=[*PLACES, OUTSIDE], activities=works)
    (problem,) = told(data, "outside_kawasan")
    assert (problem.table, problem.line, problem.place, problem.year) == ("activities", 2, "c", 2018)


def test_where_no_rt_of_the_kelurahan_is_in_a_slum_area_nothing_is_outside_it():
    places = [*PLACES, place("kel2", "kelurahan", "city"), rt("c", parent_id="kel2", kawasan_id=None)]
    assert lines(city(locations=places, activities=[work("1", "c")]), "outside_kawasan") == []
    nowhere = [rt("c", kawasan_id=None)]
    assert lines(dataset(locations=nowhere, activities=[work("1", "c")]), "outside_kawasan") == []


def test_a_slum_area_that_crosses_into_a_kelurahan_makes_its_other_rts_outside():
    places = [*PLACES, place("kel2", "kelurahan", "city")]
    places += [rt("d", parent_id="kel2"), rt("c", parent_id="kel2", kawasan_id=None)]
    assert lines(city(locations=places, activities=[work("1", "c")]), "outside_kawasan") == [
        ("activities", 2)
    ]
