"""The age of slum decrees and when their review is due.

A decree of slum locations is reviewed at least every five years (Permen PUPR 14/PRT/M/2018) and replaced only
by a decree. What is due in a year or a month is due by its last day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known, dated_by, span, whole_years

REVIEW_YEARS = 5

STATES = ("renewed", "overdue", "due")


@dataclass(frozen=True)
class Decree:
    """A decree as far as it names a place or places inside it.

    Attributes:
        number: more than one where files give one decree several numbers.
        places: location_ids, in the order of the file; those that lie in another one of it are counted there.
        area: millionths of a hectare of those with an area; None where no area is stated.
        without_area: how many of the places have none.
        around: it names none of them but a slum area or place around.
        age: whole years since its date, the fewest and the most that it allows.
        due: when its review is due, ISO; due_stated where the file says so, else five years after its date.
        renewed_by: the number of a later decree that names all these places again; None where there is none.
        overdue_days: days since the last day on which the review was due; negative while there is time.
    """

    number: str
    date: str
    authority: str
    places: tuple[str, ...]
    area: int | None
    without_area: int
    around: bool
    age: tuple[int, int]
    due: str
    due_stated: bool
    renewed_by: str | None
    overdue_days: int
    sources: tuple[str, ...]
    lines: tuple[int, ...]

    @property
    def state(self) -> str:
        """One of STATES."""
        if self.renewed_by:
            return "renewed"
        return "overdue" if self.overdue_days > 0 else "due"


@cached
def decrees_of(data: Dataset, place: str, today: date, year: int | None = None) -> tuple[Decree, ...]:
    """The decrees that name a place or places inside it, else those of what lies around it; oldest first.

    Args:
        year: as known at its end: decrees until then, and how late their review was; None is today.
    """
    day = as_known(year, today)
    known = data.frames["decrees"]
    known = known if year is None else dated_by(known, day)
    named = known[known["location_id"].isin(data.inside(place))]
    around = named.empty
    if around:
        named = known[known["location_id"].isin(_around(data, place))]
    groups = named.groupby(["date", "authority"], sort=False)
    found = [_decree(data, rows, known, around, day) for _, group in groups for rows in _each_decree(group)]
    return tuple(sorted(found, key=lambda decree: span(decree.date)))


def _each_decree(rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """The rows of each decree of one date and authority: numbers that share a place are one, contested."""
    left = list(dict.fromkeys(rows["number"]))
    places = rows.groupby("number")["location_id"].agg(set).to_dict()
    while left:
        joined = [left.pop(0)]
        for number in joined:  # grows while numbers are found that share a place with one of it
            alike = [other for other in left if places[other] & places[number]]
            joined += alike
            left = [other for other in left if other not in alike]
        yield rows[rows["number"].isin(joined)]


def _decree(data: Dataset, rows: pd.DataFrame, known: pd.DataFrame, around: bool, today: date) -> Decree:
    first = rows.iloc[0]
    places = _outermost(data, rows)
    areas = rows[rows["location_id"].isin(places)].drop_duplicates("location_id")["area_ha_millionths"]
    stated = rows["review_due"].dropna()
    due = str(stated.min()) if len(stated) else _years_later(str(first["date"]))
    last_day = span(due)[1]
    youngest, oldest = whole_years(str(first["date"]), today)
    return Decree(
        " / ".join(dict.fromkeys(rows["number"])), str(first["date"]), str(first["authority"]), places,
        int(areas.sum()) if areas.notna().any() else None, int(areas.isna().sum()), around,
        (max(youngest, 0), max(oldest, 0)),  # a decree of this year may be of a day to come
        due, bool(len(stated)), _renewed_by(data, rows, known),
        (today - last_day).days,
        tuple(rows["source"].dropna().unique()), tuple(int(line) for line in rows["line"]),
    )  # fmt: skip


def _outermost(data: Dataset, rows: pd.DataFrame) -> tuple[str, ...]:
    """The places of a decree without those that lie in another of them: their hectares are in that one's."""
    named = tuple(dict.fromkeys(rows["location_id"]))
    return tuple(key for key in named if not _around(data, key) & {*named})


def _around(data: Dataset, place: str) -> frozenset[str]:
    """The places above a place, and the slum area that it belongs to."""
    kawasan = data.places[place]["kawasan_id"]
    above = {*data.above(place), *([kawasan] if kawasan in data.places else [])}
    return frozenset(above - {place})


def _renewed_by(data: Dataset, rows: pd.DataFrame, decrees: pd.DataFrame) -> str | None:
    """The number of the first later decree, where later ones name every place of these rows, or around it."""
    last_day = span(str(rows["date"].iloc[0]))[1]
    later = decrees[[span(str(when))[0] > last_day for when in decrees["date"]]]
    known = [{key, *_around(data, key)} for key in rows["location_id"]]
    if not all(places & {*later["location_id"]} for places in known):
        return None
    again = later[later["location_id"].isin(set().union(*known))]
    return str(again.sort_values("date", kind="stable")["number"].iloc[0])


def _years_later(iso: str) -> str:
    """Five years after a date, as precise as it is known; 29 February becomes the 28th."""
    year, _, rest = iso.partition("-")
    later = "02-28" if rest == "02-29" else rest
    return "-".join(part for part in (str(int(year) + REVIEW_YEARS), later) if part)
