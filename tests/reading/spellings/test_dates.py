"""Dates as offices write them."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reading.spellings.dates import iso_of, order_of, orders_in, two_meanings, years_meant
from tests.reading.reading import read


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("2018", "2018"), ("2018.0", "2018"), ("2018-12", "2018-12"), ("2018-1-5", "2018-01-05"),
        ("2018/12/05", "2018-12-05"), ("2018-12-05 00:00:00", "2018-12-05"),
        ("2018-12-05T10:30", "2018-12-05"),
        ("5/12/2018 0:00", "2018-12-05"), ("05-12-2018", "2018-12-05"), ("5.12.2018", "2018-12-05"),
        ("12/2018", "2018-12"), ("12-2018", "2018-12"), ("5 Desember 2018", "2018-12-05"),
        ("DESEMBER 2018", "2018-12"), ("Des 2018", "2018-12"), ("5 Des. 2018", "2018-12-05"),
        ("5-Des-2018", "2018-12-05"), ("Rabu, 5 Desember 2018", "2018-12-05"),
        ("5 December 2018", "2018-12-05"),
        ("Nopember 2018", "2018-11"), ("1 Pebruari 2018", "2018-02-01"), ("Agt 2018", "2018-08"),
        ("Mei 2018", "2018-05"), ("13/12/2018", "2018-12-13"),
    ],
)  # fmt: skip
def test_a_date_is_as_precise_as_it_is_written(cell, iso):
    assert iso_of(cell, "day") == iso


@pytest.mark.parametrize(
    "cell",
    ["", "x", "18", "05/12/18", "31/02/2018", "32/01/2018", "2018-13", "13/13/2018", "0/1/2018",
     "0000", "5 Foo 2018", "2018-12-", "2018/12-05", "5/12-2018", "12345-01-01", "Desember", "5 Desember"],
)  # fmt: skip
def test_what_no_calendar_has_is_no_date(cell):
    with pytest.raises(ValueError):  # noqa: PT011
        iso_of(cell, "day")


def test_the_first_number_is_the_day_unless_the_column_shows_months_first():
    assert (iso_of("05/12/2018", "day"), iso_of("05/12/2018", "month")) == ("2018-12-05", "2018-05-12")
    assert iso_of("13/12/2018", "month") == "2018-12-13"
    assert iso_of("12/13/2018", "day") == "2018-12-13"


@pytest.mark.parametrize(
    ("cell", "order"),
    [
        ("13/12/2018", "day"),
        ("12/13/2018", "month"),
        ("12/12/2018", None),
        ("5/6/2018 10:00", None),
        ("x", None),
    ],
)
def test_a_day_beyond_twelve_shows_the_order(cell, order):
    assert order_of(cell) == order
    assert orders_in([cell, "2018", ""]) == ({order} if order else set())


@pytest.mark.parametrize(
    ("cell", "two"),
    [("05/12/2018", True), ("5/12/2018 0:00", True), ("5/05/2018", False), ("13/12/2018", False),
     ("13/14/2018", False), ("2018-05-12", False), ("12/2018", False)],
)  # fmt: skip
def test_a_date_has_two_meanings_if_both_orders_are_dates_and_not_the_same(cell, two):
    assert two_meanings(cell) == two


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.dates(date(1990, 1, 1), date(2050, 12, 31)),
    st.sampled_from(
        ["d MMMM y", "dd MMM y", "EEEE, d MMMM y", "dd/MM/y", "d-M-y", "y-MM-dd", "dd.MM.y", "y/M/d"]
    ),
    st.sampled_from(["id", "en"]),
)
def test_a_day_in_any_usual_form_is_that_day(day, form, language):
    assert iso_of(format_date(day, form, locale=language), "day") == day.isoformat()


@pytest.mark.parametrize(
    ("cells", "meant"),
    [
        (["18", "'19", "2020"], {"18": "2018", "'19": "2019"}),
        (["99", "05"], {"99": "1999", "05": "2005"}),
        (["43252", "43831.0"], {"43252": "2018", "43831.0": "2020"}),
        (["18", "3"], {}),  # the third year of a plan
        (["18", "lama"], {}),
        (["99999"], {}),
        (["2018", "2018.0"], {}),
    ],
)
def test_years_of_two_digits_and_day_numbers_are_years_where_the_column_shows_nothing_else(cells, meant):
    assert years_meant(cells) == meant


@pytest.mark.parametrize(
    ("cell", "iso"),
    [("43252", "2018-06-01"), ("43252.75", "2018-06-01"), ("Des-18", "2018-12"), ("5 Des '18", "2018-12-05")],
)
def test_excels_day_numbers_and_months_with_a_short_year_are_dates(cell, iso):
    assert iso_of(cell, "day") == iso


@pytest.mark.parametrize("cell", ["18-Des", "14/11/11", "12345", "99999", "432520"])
def test_what_may_be_another_day_or_none_is_no_date(cell):
    with pytest.raises(ValueError, match=cell):
        iso_of(cell, "day")


def test_a_year_of_two_digits_is_noted_with_how_many_cells():
    table = read("location_id,year,indicator,volume\nrt,18,3a,5\nrt,'19,3a,6\n", "indicators")
    assert table.frame["year"].to_list() == [2018, 2019]
    (noted,) = [p for p in table.problems if p.reason == "year_read_as"]
    assert (noted.value, dict(noted.details)) == ("18", {"read": "2018", "n": "2"})
