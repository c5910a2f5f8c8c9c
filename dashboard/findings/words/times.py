"""The chosen year in words: what flows is in it, a state is as known at its end, other years are counted."""

from datetime import date

from dashboard.domain.dataset.days import as_known
from dashboard.domain.money.counts import InTime
from dashboard.text.catalogue import Text


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
