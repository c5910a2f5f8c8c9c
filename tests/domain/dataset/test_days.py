"""Dates known to the day, the month or the year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.days import Days, days_late, span, whole_years

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2021-12", date(2021, 12, 1), date(2021, 12, 31)),
        ("2018-12-05", date(2018, 12, 5), date(2018, 12, 5)),
    ],
)
def test_a_date_spans_what_is_known_of_it(iso: str, first: date, last: date):
    assert span(iso) == (first, last)


@pytest.mark.parametrize(
    ("due", "done", "late"),
    [
        ("2016-12-31", "2016-12-12", Days(-19, -19)),
        ("2017-06-30", "2017-09-18", Days(80, 80)),
        ("2021-12", "2021-12-31", Days(0, 0)),
        ("2021-12", "2022", Days(1, 365)),
        ("2021", "2021", Days(-364, 0)),
    ],
)
def test_what_is_due_in_a_month_is_late_from_the_day_after_it(due: str, done: str, late: Days):
    assert days_late(due, done) == late


@given(DAYS, st.integers(-400, 400))
def test_days_late_are_the_days_between_two_known_days(due: date, days: int):
    assert days_late(str(due), str(due + timedelta(days))) == Days(days, days)


@pytest.mark.parametrize(
    ("start", "until", "years"),
    [
        ("2014", date(2026, 11, 24), (11, 12)),
        ("2014-11-24", date(2026, 11, 24), (12, 12)),
        ("2014-11-25", date(2026, 11, 24), (11, 11)),
    ],
)
def test_years_that_have_passed_are_whole_and_as_certain_as_the_date(start: str, until: date, years: tuple):
    assert whole_years(start, until) == years
