"""Dates as offices write them, to ISO: `05/12/2018`, `5 Desember 2018`, `Des 2018`, `12/2018`, `2018`.

Excel's day numbers and `Des 18` are dates too. `05/12/2018` has two meanings. It is read day first, as
Indonesia writes, unless the column itself shows months first; a column that shows both leaves it open.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel import Locale

Order = Literal["day", "month"]

YEARS_OF_REASON = range(1945, 2051)
"""Years that a dataset can be about: from the republic to the middle of the century, the last year of long
plans. Another one is a slip of the hand, and would stretch every axis of time."""

_TIME = re.compile(r"[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?$")
_ISO = re.compile(r"(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?")
_YEAR_IN = re.compile(r"(?<!\d)(?:19[89]|20\d)\d(?!\d)")
_YEAR_IN_HEADING = re.compile(
    rf"[(\[]?\s*(?:\b(?:tahun|thn|ta|year)\b\.?)?\s*{_YEAR_IN.pattern}\s*[)\]]?", re.IGNORECASE
)
_ONE_YEAR = re.compile(r"(?:19[89]|20\d)\d(?:\.0+)?|['’]?(?:[089]\d|[1-7]\d)")
_DAY_NUMBER = re.compile(r"\d{5}(?:\.\d+)?")
_FIRST_DAY, _EARLIEST, _LATEST = date(1899, 12, 30), 1990, 2079
_YEAR_WRITTEN = re.compile(r"(\d{4})\.0+")
_SIGNS = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[/.\-](\d{4})")
_WORDS = re.compile(r"(?:(?:[a-z']+),\s*)?(?:(\d{1,2})[\s\-]+)?([a-z]+)\.?[\s\-,]+(\d{4}|['’]?\d{2})")


def year_in(title: str) -> str | None:
    """The year that the name of a file or sheet tells; None where it tells none, or more than one."""
    years = set(_YEAR_IN.findall(title))
    return years.pop() if len(years) == 1 else None


def without_year(title: str) -> str:
    """What else it tells: `indikator_2019` → `indikator_`."""
    return _YEAR_IN.sub("", title)


def undated(heading: str) -> str:
    """What a heading says beside its year: `Luas Kumuh (Ha) Tahun 2019` → `Luas Kumuh (Ha)`."""
    return " ".join(_YEAR_IN_HEADING.sub(" ", heading).strip(" -–:/").split())


def years_meant(cells: Iterable[str]) -> dict[str, str]:
    """By cell of a column of years the year it means: `18`, `'18`, or the day 43252 as Excel counts it.

    None are read where the column holds anything else than years: `3` may be the third year of a plan.
    """
    cells = list(cells)
    if not all(_ONE_YEAR.fullmatch(cell) or _DAY_NUMBER.fullmatch(cell) for cell in cells):
        return {}
    short = {cell: _full(cell) for cell in cells if len(cell.lstrip("'’")) == 2}
    return short | {cell: day[:4] for cell in cells if (day := day_of_number(cell))}


def day_of_number(cell: str) -> str | None:
    """The day that Excel keeps as a number: 43252 is 2018-06-01, counted from the last day of 1899."""
    if not _DAY_NUMBER.fullmatch(cell):
        return None
    day = _FIRST_DAY + timedelta(int(cell.partition(".")[0]))
    return day.isoformat() if _EARLIEST <= day.year <= _LATEST else None


def short_year(cell: str) -> bool:
    """Whether a date tells its year by two digits: `Des 18`."""
    parts = _WORDS.fullmatch(_day_of(cell).casefold())
    return parts is not None and len(parts[3]) < 4


def _full(year: str) -> str:
    """`18` → 2018, `95` → 1995: no record of the programme is of a later century."""
    digits = year.lstrip("'’")
    return digits if len(digits) == 4 else f"{'19' if digits >= '80' else '20'}{digits}"


def order_of(cell: str) -> Order | None:
    """What a cell shows of the order of day and month; None where it shows nothing."""
    parts = _SIGNS.fullmatch(_day_of(cell))
    if parts is None:
        return None
    first, second = int(parts[1]), int(parts[3])
    if first > 12 >= second:
        return "day"
    return "month" if second > 12 >= first else None


def orders_in(cells: Iterable[str]) -> frozenset[Order]:
    """The orders that a column shows."""
    return frozenset(order for cell in cells if (order := order_of(cell)))


def two_meanings(cell: str) -> bool:
    """`05/12/2018`: a date either way, and not the same one."""
    parts = _SIGNS.fullmatch(_day_of(cell))
    return parts is not None and int(parts[1]) != int(parts[3]) and max(int(parts[1]), int(parts[3])) <= 12


def iso_of(cell: str, order: Order) -> str:
    """A date as precise as it is known: `2018`, `2018-12`, `2018-12-05`.

    Raises:
        ValueError: it is no date, or not one of the calendar.
    """
    cell = _day_of(cell)
    words = cell.casefold()
    if parts := _ISO.fullmatch(cell):
        return _iso(parts[1], parts[3], parts[4])
    if parts := _YEAR_WRITTEN.fullmatch(cell):
        return _iso(parts[1])
    if parts := _SIGNS.fullmatch(cell):
        month_first = order_of(cell) == "month" or (order_of(cell) is None and order == "month")
        day, month = (parts[3], parts[1]) if month_first else (parts[1], parts[3])
        return _iso(parts[4], month, day)
    if parts := _MONTH_YEAR.fullmatch(cell):
        return _iso(parts[2], parts[1])
    if (parts := _WORDS.fullmatch(words)) and parts[2] in _months():
        return _iso(_full(parts[3]), str(_months()[parts[2]]), parts[1])
    if day := day_of_number(cell):
        return day
    raise ValueError(cell)


def _day_of(cell: str) -> str:
    """Without the time of day that programs write behind a date."""
    return _TIME.sub("", cell)


def _iso(year: str, month: str | None = None, day: str | None = None) -> str:
    checked = date(int(year), int(month or 1), int(day or 1))
    return checked.isoformat()[: 10 if day else 7 if month else 4]


@cache
def _months() -> dict[str, int]:
    """Names of months, long and short, Indonesian and English."""
    found: dict[str, int] = {}
    for language in ("id", "en"):
        for width in ("wide", "abbreviated"):
            names = Locale.parse(language).months["format"][width]
            found |= {name.casefold().rstrip("."): number for number, name in names.items()}
    return found | {"nopember": 11, "pebruari": 2, "agt": 8, "ags": 8, "sept": 9, "peb": 2, "nop": 11}
