"""Dates that are known to the day, the month or only the year, and how many days lie between two of them."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

import pandas as pd


@dataclass(frozen=True)
class Days:
    """A number of days, from the fewest to the most that the dates allow; negative is early."""

    low: int
    high: int


def span(iso: str) -> tuple[date, date]:
    """The first and the last day of `2018`, `2018-12` or `2018-12-05`."""
    numbers = [int(part) for part in iso.split("-")]
    first = date(*(*numbers, 1, 1)[:3])
    year, month = first.year, numbers[1] if len(numbers) > 1 else 12
    return first, first if len(numbers) == 3 else date(year, month, monthrange(year, month)[1])


def days_late(due: str, done: str) -> Days:
    """How late something was done: what is due in a month or a year is due by its last day."""
    last = span(due)[1]
    first_done, last_done = span(done)
    return Days((first_done - last).days, (last_done - last).days)


def whole_years(start: str, until: date) -> tuple[int, int]:
    """How many whole years have passed since a date: the fewest and the most that it allows."""
    first, last = span(start)
    return _whole_years(last, until), _whole_years(first, until)


def _whole_years(start: date, until: date) -> int:
    return until.year - start.year - ((until.month, until.day) < (start.month, start.day))


def as_known(year: int | None, today: date) -> date:
    """The day whose state is told: the end of the chosen year, or today where that is still to come."""
    return today if year is None else min(today, date(year, 12, 31))


def happened_by(iso: str, day: date) -> bool:
    """Whether something of this date may have happened by a day, as far as the date is known."""
    return span(iso)[0] <= day


def dated_by(rows: pd.DataFrame, day: date) -> pd.DataFrame:
    """The rows whose `date` may have been by a day."""
    return rows[pd.Series([happened_by(str(iso), day) for iso in rows["date"]], rows.index, dtype=bool)]
