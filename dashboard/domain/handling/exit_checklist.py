"""When is a place no longer a slum: four ticks, and which of them decide (pengurangan luasan kumuh).

Under permen_2016 the total must be below the line and the service levels of five aspects high enough; under
permen_2018 the total decides, and the service levels advise. What leaves the list should have been seen on
the spot, and stays in its decree until another decree replaces it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.handling_rules import SERVICE_LEVEL
from dashboard.domain.score.place_totals import surveyed_totals
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey

WHOLE = 10_000
"""100 % in hundredths of a percent."""

VERIFICATION = "verification"
"""The kind of a row of collaboration.csv that is a look on the spot."""


@dataclass(frozen=True)
class Service:
    """The service level of an aspect: 100 % less the mean of its criteria, in hundredths of a percent.

    From low to high where a share is a range or not known; all the way where nothing is known.
    """

    aspect: str
    low: int
    high: int

    @property
    def hundredths(self) -> int | None:
        """The one level that it has; None where that is not known."""
        return self.low if self.low == self.high else None

    @property
    def met(self) -> bool | None:
        """Whether it is high enough; None where either is possible."""
        return _reaches(self.low, self.high, 100 * SERVICE_LEVEL["percent"])


@dataclass(frozen=True)
class Checklist:
    """The four ticks of a place in one survey; a tick is None where it is not certain.

    below_line: the total, from low to high, is below the threshold of the rule. services_bind: whether the
    rule asks for the service levels, or they only advise. field_check: day of the newest look on the spot in
    the year of the survey or after. decree_revised: day of the newest decree of that time that is not the
    first to list the place or its slum area. Days are ISO, as precise as known; None is not yet.
    """

    year: int
    total_low: int
    total_high: int
    below_line: bool | None
    services: tuple[Service, ...]
    services_bind: bool
    field_check: str | None
    decree_revised: str | None

    @property
    def services_met(self) -> bool | None:
        """Whether all five service levels are high enough."""
        return _all(service.met for service in self.services)

    @property
    def left(self) -> bool | None:
        """Whether the place is no longer a slum by the rule of the survey."""
        return _all((self.below_line, self.services_met)) if self.services_bind else self.below_line


def checklist(data: Dataset, place: str, survey: Survey, until: int | None = None) -> Checklist | None:
    """The checklist of a place as known at the end of a year; None where it was not scored in the survey."""
    total = surveyed_totals(data, survey).get(place)
    if total is None:
        return None
    year, rule = survey
    above_line = _reaches(total.total_low, total.total_high, RULES[rule].threshold)
    return Checklist(
        year=year,
        total_low=total.total_low,
        total_high=total.total_high,
        below_line=None if above_line is None else not above_line,
        services=_services(data, survey)[place],
        services_bind=rule in SERVICE_LEVEL["binding"],
        field_check=_field_check(data, place, year, until),
        decree_revised=_decree_revised(data, place, year, until),
    )


def _reaches(low: int, high: int, line: int) -> bool | None:
    if low >= line:
        return True
    return False if high < line else None


def _all(ticks: Iterable[bool | None]) -> bool | None:
    """Whether all hold: one that does not settles it, whatever is not known of the others."""
    ticks = tuple(ticks)
    if False in ticks:
        return False
    return None if None in ticks else True


@cached
def _services(data: Dataset, survey: Survey) -> dict[str, tuple[Service, ...]]:
    """The five service levels of every place."""
    rows = scores_of(data).criteria
    rows = of_survey(rows, survey)
    rows = rows[rows["aspect"].isin(SERVICE_LEVEL["aspects"])]
    rows = rows.assign(least=rows["percent_low"].fillna(0), most=rows["percent_high"].fillna(WHOLE))
    means = rows.groupby(["location_id", "aspect"]).agg(
        n=("least", "size"), least=("least", "sum"), most=("most", "sum")
    )
    levels = {row.Index: _service(row) for row in means.itertuples()}
    places = means.index.get_level_values("location_id").unique()
    return {key: tuple(levels[key, aspect] for aspect in SERVICE_LEVEL["aspects"]) for key in places}


def _service(row: Any) -> Service:
    """From sums of shares; the mean of an aspect is rounded half up, as in scoring.aspect_means."""
    worst, best = ((2 * int(deficit) + row.n) // (2 * row.n) for deficit in (row.most, row.least))
    return Service(str(row.Index[1]), WHOLE - worst, WHOLE - best)


def _field_check(data: Dataset, place: str, year: int, until: int | None) -> str | None:
    days = _verified(data)
    places = {place, *data.above(place), data.places[place]["kawasan_id"]}
    known = (day for key in places for day in days.get(key, ()) if known_at(day, until))
    return max((day for day in known if int(day[:4]) >= year), default=None)


def _decree_revised(data: Dataset, place: str, year: int, until: int | None) -> str | None:
    days = _decreed(data)
    listed = sorted(day for key in {place, data.places[place]["kawasan_id"]} for day in days.get(key, ()))
    later = [
        day
        for day in listed
        if not day.startswith(listed[0]) and int(day[:4]) >= year and known_at(day, until)
    ]
    return later[-1] if later else None


def known_at(day: str, until: int | None) -> bool:
    """Whether something of a day was known at the end of a year; always where no year is chosen."""
    return until is None or int(day[:4]) <= until


@cached
def _verified(data: Dataset) -> dict[str | None, tuple[str, ...]]:
    """The days of looks on the spot by place."""
    rows = data.frames["collaboration"]
    return _days(rows[(rows["kind"] == VERIFICATION) & rows["done_on"].notna()], "done_on")


@cached
def _decreed(data: Dataset) -> dict[str | None, tuple[str, ...]]:
    """The days of decrees by place."""
    return _days(data.frames["decrees"], "date")


def _days(rows: pd.DataFrame, column: str) -> dict[str | None, tuple[str, ...]]:
    grouped: dict[str | None, tuple[str, ...]] = {}
    for place, day in zip(rows["location_id"], rows[column], strict=True):
        grouped[place] = (*grouped.get(place, ()), day)
    return grouped
