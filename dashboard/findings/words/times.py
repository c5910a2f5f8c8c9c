"""The chosen year in words: what flows is in it, a state is as known at its end, other years are counted."""

from datetime import date

from dashboard.domain.dataset.days import as_known
from dashboard.domain.money.counts import InTime
from dashboard.text.catalogue import Text

_YEAR, _NEARLY = 365.25, 0.75 * 365.25
_IN_YEARS = 730
"""Days from which on a time is told in years."""


def in_year(year: int | None, text: Text) -> str:
    """Pada 2019, of what flows; nothing for all years."""
    return text("in-year", year=str(year)) if year else ""


def until(year: int | None, today: date, text: Text) -> str:
    """Sampai akhir 2019, of a state; sampai today where the year is still to end; nothing for all years."""
    if year is None:
        return ""
    day = as_known(year, today)
    return text("until-year" if day < today else "until-day", year=str(year), day=text.date(day.isoformat()))


def elsewhere(found: InTime, text: Text) -> str:
    """Sebelumnya 43, sesudahnya 2: what other years have; nothing where they have none."""
    before, after = text("years-before", n=found.before), text("years-after", n=found.after)
    return ", ".join(words.strip() for words in (before, after) if words.strip())


def others(found: InTime, text: Text) -> str:
    """What other years have, as the second half of a sentence."""
    counted = elsewhere(found, text)
    return text("years-others", others=counted) if counted else ""


def none_in_year(key: str, found: InTime, year: int, text: Text, **values: str) -> str:
    """That the chosen year has none, with what other years have."""
    return text(key, year=str(year), others=others(found, text), **values)


def state_at(year: int | None, text: Text) -> str:
    """At which time a state is shown: at the end of the chosen year, or by all that is known."""
    return text("as-known", year=str(year)) if year else text("choice-year-all")


def known_by(denial: str, year: int | None, later: int | None, text: Text) -> str:
    """A denial, with the end of the chosen year as its limit, and the first later year that has some."""
    if year is None:
        return denial
    sentence = denial.removesuffix(".")
    return text("known-by", sentence=sentence, year=str(year), later=str(later) if later else "none")


def how_long(low: int, high: int, text: Text) -> str:
    """How long a time of so many days is, the fewest and the most: in days, of two years on in years."""
    in_years = _in_years(low, text)
    if low >= _IN_YEARS and in_years == _in_years(high, text):
        return in_years
    days = text.number(low) if low == high else text("range", low=text.number(low), high=text.number(high))
    return text("span-days", days=days, n=high)


def _in_years(days: int, text: Text) -> str:
    """More than six years, or nearly seven in the last quarter of the seventh."""
    years, rest = divmod(days, _YEAR)
    if rest >= _NEARLY:
        return text("span-nearly-years", n=int(years) + 1)
    return text("span-over-years", n=int(years))


def overdue(low: int, high: int, text: Text) -> str:
    """By how long a date has passed, in days: the fewest and the most."""
    return text("span-overdue", span=how_long(low, high, text))
