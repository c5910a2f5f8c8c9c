"""How old decrees are and when their review is due."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.figures.decree_clock import REVIEW_YEARS, Decree, decrees_of
from tests.domain.by_hand import dataset, place, rt
from tests.domain.doubts.found import PLACES, city
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

TODAY = date(2026, 11, 24)


def decree(number: str = "337", location: str = "kw", **cells: object) -> dict:
    usual = {"number": number, "date": "2014-11-24", "authority": "Mayor", "location_id": location}
    return usual | {"area_ha": 10} | cells


def one(*rows: dict, at: str = "city", today: date = TODAY) -> Decree:
    (found,) = decrees_of(city(decrees=list(rows)), at, today)
    return found


@pytest.mark.parametrize(
    ("when", "age"),
    [
        ("2014-11-24", (12, 12)), ("2014-11-25", (11, 11)), ("2014-11", (11, 12)), ("2014", (11, 12)),
        ("2026-12", (0, 0)), ("2026", (0, 0)),
    ],
)  # fmt: skip
def test_the_age_is_in_whole_years_and_a_range_where_the_day_is_not_known(when, age):
    assert one(decree(date=when)).age == age


@pytest.mark.parametrize(
    ("cells", "due", "stated"),
    [
        ({"date": "2014"}, "2019", False), ({"date": "2014-11"}, "2019-11", False),
        ({"date": "2014-11-24"}, "2019-11-24", False), ({"date": "2016-02-29"}, "2021-02-28", False),
        ({"date": "2014", "review_due": "2018-06"}, "2018-06", True),
    ],
)  # fmt: skip
def test_the_review_is_due_when_the_file_says_so_else_after_five_years(cells, due, stated):
    found = one(decree(**cells))
    assert (found.due, found.due_stated) == (due, stated)


@pytest.mark.parametrize(
    ("due", "state", "days"),
    [
        ("2026-11-24", "due", 0), ("2026-11-23", "overdue", 1), ("2026", "due", -37),
        ("2025-11-24", "overdue", 365), ("2019", "overdue", 2520), ("2028-11-24", "due", -731),
    ],
)  # fmt: skip
def test_what_is_due_in_a_year_is_overdue_after_its_last_day(due, state, days):
    found = one(decree(review_due=due))
    assert (found.state, found.overdue_days) == (state, days)


def test_a_decree_is_one_row_with_its_places_and_their_hectares():
    two = [*PLACES, place("kw2", "kawasan", "kel")]
    rows = [decree(), decree(location="kw2", area_ha="2.5"), decree("12", "kw2", date="2020")]
    data = dataset(locations=two, decrees=rows)
    first, second = decrees_of(data, "city", TODAY)
    assert (first.number, first.places, first.area, first.lines) == ("337", ("kw", "kw2"), 12_500_000, (2, 3))
    assert (second.number, second.places) == ("12", ("kw2",))
    assert [found.places for found in decrees_of(data, "kw2", TODAY)] == [("kw2",), ("kw2",)]


def test_hectares_of_an_rt_are_in_those_of_its_slum_area_and_count_once():
    found = one(decree(), decree(location="a", area_ha=3), decree(location="kel", area_ha=None))
    assert (found.places, found.area, found.without_area) == (("kel",), None, 1)
    found = one(decree(), decree(location="a", area_ha=3))
    assert (found.places, found.area, found.without_area) == (("kw",), 10_000_000, 0)


def test_no_area_is_none_and_not_zero():
    found = one(decree(area_ha=None))
    assert (found.area, found.without_area) == (None, 1)


def test_a_decree_that_a_later_one_names_again_is_renewed_and_not_overdue():
    old, new = decrees_of(city(decrees=[decree(), decree("9", date="2020")]), "kw", TODAY)
    assert (old.state, old.renewed_by, new.state, new.renewed_by) == ("renewed", "9", "overdue", None)


def test_two_decrees_of_one_year_do_not_renew_each_other():
    found = decrees_of(city(decrees=[decree(date="2014"), decree("377", date="2014-11")]), "kw", TODAY)
    assert [each.state for each in found] == ["overdue", "overdue"]


def test_a_decree_is_not_renewed_while_one_of_its_places_is_not_named_again():
    rows = [decree(), decree(location="kw2"), decree("9", date="2020")]
    data = dataset(locations=[*PLACES, place("kw2", "kawasan", "kel")], decrees=rows)
    assert decrees_of(data, "city", TODAY)[0].renewed_by is None
    assert decrees_of(data, "kw", TODAY)[0].renewed_by == "9"


def test_a_place_that_no_decree_names_has_those_around_it_and_is_told_so():
    found = one(decree(), at="a")
    assert (found.around, found.places) == (True, ("kw",))
    assert not one(decree(), at="kel").around
    crossing = dataset(locations=[*PLACES, rt("far", parent_id="kel", kawasan_id=None)], decrees=[decree()])
    assert decrees_of(crossing, "far", TODAY) == ()


@tries(25)
@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_a_review_is_overdue_just_where_a_decree_is_older_than_five_years(signed, today):
    found = one(decree(date=signed.isoformat()), today=today)
    leap = (signed.month, signed.day) == (2, 29)
    if today != date.fromisoformat(found.due) and not leap:
        assert (found.state == "overdue") == (today > signed.replace(year=signed.year + REVIEW_YEARS))
    assert 0 <= found.age[0] <= found.age[1]


def test_the_decree_of_2014_names_seven_places_and_is_nearly_seven_years_past_its_review():
    (first,) = decrees_of(documented(), CITY, TODAY)
    assert (first.number, len(first.places), first.area) == ("337 / 377", 7, 150_410_000)
    assert (first.age, first.due, first.state, first.overdue_days) == ((11, 12), "2019", "overdue", 2520)
    (sample,) = decrees_of(illustrative(), KAMPUNG_BUGIS, TODAY)
    assert (sample.area, len(sample.places)) == (18_920_000, 1)


def test_two_numbers_of_one_date_and_place_are_one_decree_whose_number_is_contested():
    found = one(decree("337"), decree("377"))
    assert (found.number, found.places, found.area) == ("337 / 377", ("kw",), 10_000_000)
    two = [*PLACES, place("kw2", "kawasan", "kel")]
    apart = decrees_of(dataset(locations=two, decrees=[decree("1"), decree("2", "kw2")]), "city", TODAY)
    assert [each.number for each in apart] == ["1", "2"]


def test_a_chosen_year_knows_the_decrees_until_its_end_and_how_late_their_review_was_then():
    data = city(decrees=[decree(date="2014-03-01"), decree("9", date="2020-02-01")])
    assert decrees_of(data, "kw", TODAY, 2013) == ()
    (young,) = decrees_of(data, "kw", TODAY, 2018)
    assert (young.state, young.renewed_by) == ("due", None)
    (late,) = decrees_of(data, "kw", TODAY, 2019)
    assert (late.state, late.overdue_days) == ("overdue", 305)
    old, new = decrees_of(data, "kw", TODAY, 2020)
    assert (old.state, new.state) == ("renewed", "due")
