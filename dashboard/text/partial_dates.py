"""Dates that are known to the day, the month or only the year."""

from datetime import date


def date_and_precision(iso: str) -> tuple[date, str]:
    """The first day of `2018`, `2018-12` or `2018-12-05`, and what is known: year, month or day."""
    numbers = [int(part) for part in iso.split("-")]
    year, month, day = (*numbers, 1, 1)[:3]
    return date(year, month, day), ("year", "month", "day")[len(numbers) - 1]


def decimal_year(iso: str) -> float:
    """A place on a time axis: 2018 → 2018.0, 2018-12 → 2018.917."""
    first, _ = date_and_precision(iso)
    return first.year + (first.month - 1) / 12
