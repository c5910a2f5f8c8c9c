"""Dates that are known to the day, the month or only the year."""

from datetime import date

import pytest

from dashboard.text.partial_dates import date_and_precision, decimal_year


@pytest.mark.parametrize(
    ("iso", "first", "known"),
    [
        ("2018", date(2018, 1, 1), "year"),
        ("2018-12", date(2018, 12, 1), "month"),
        ("2018-12-05", date(2018, 12, 5), "day"),
    ],
)
def test_a_date_is_its_first_day_and_how_much_is_known(iso, first, known):
    assert date_and_precision(iso) == (first, known)


def test_a_later_month_lies_further_right_on_an_axis():
    years = [decimal_year(iso) for iso in ("2018", "2018-02", "2018-12-05", "2019-01")]
    assert years == sorted(years)
    assert (years[0], years[-1]) == (2018, 2019)
    assert years[2] == pytest.approx(2018.917, abs=0.001)
