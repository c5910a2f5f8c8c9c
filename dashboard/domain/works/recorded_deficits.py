"""How much of what works can answer was recorded as missing, place by place and survey by survey.

A volume as typed comes first; else the share that was read, of a base that is known. A share of a base that
nobody knows is no volume. Places above the RT are summed from their RTs, or stand as they were read.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rescoring import deficit_of
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import ScoredCriterion, criteria_at, scores_of
from dashboard.domain.works.remedies import NAMED, Remedy, unremedied
from dashboard.domain.works.works_result import years_of_works

_COLUMNS = [
    "location_id", "year", "rule", "indicator", "low", "high", "of", "shared", "volume", "base", "places",
    "reported",
]  # fmt: skip


@dataclass(frozen=True)
class Recorded:
    """The need of a place in one survey.

    Attributes:
        year, rule: the survey.
        low, high: millionths of the unit of the remedy; they differ where a reading is a range or missing.
        unread: criteria of the remedy that have no volume in this survey.
        missing: RTs of the place without a reading of a criterion that others of its RTs have.
        first, last: the years of the works that count after it (works_result).
    """

    year: int
    rule: str
    low: int
    high: int
    unread: tuple[str, ...]
    missing: int
    first: float
    last: float


def need_of(data: Dataset, place: str, remedy: Remedy, year: int | None = None) -> Recorded | None:
    """The need before the works: of the first survey, or before those of a year.

    Returns:
        None where no survey before them recorded any volume.
    """
    found = recorded_deficits(data, place, remedy.key)
    if year is None:
        return found[0] if found else None
    return next((one for one in found if one.first <= year <= one.last), None)


@dataclass(frozen=True)
class Share:
    """A deficit that was read as a share, in hundredths of a percent from low to high."""

    indicator: str
    low: int
    high: int
    year: int


WHYS = ("later", "share_only", "above", "below", "not_surveyed")
"""Why the need of a place is not known; the first that holds.

later: the first survey came after the works of the year. share_only: a share was read, of no known base.
above, below: read of a place that this one lies in, or that lies in this one. not_surveyed: not at all.
"""


def why_unknown(data: Dataset, place: str, remedy: Remedy, until: int | None = None) -> str:
    """Why `need_of` gives nothing, of WHYS, as known at the end of a year."""
    read = _read_at_all(data, remedy.key, until)
    if recorded_deficits(data, place, remedy.key):
        return "later"
    if place in read:
        return "share_only"
    if place in _read_at_all(data, remedy.key, None):
        return "later"
    if read & set(data.above(place)):
        return "above"
    return "below" if read & data.inside(place) else "not_surveyed"


def shares_read(data: Dataset, place: str, remedy: Remedy, until: int | None = None) -> tuple[Share, ...]:
    """The shares read of a remedy's criteria in their first survey up to a year, where no base is known."""
    rows = criteria_at(data, place)
    rows = rows[rows["indicator"].isin(remedy.indicators)]
    rows = rows[(rows["reported"] > 0) & rows["percent_low"].notna()].sort_values("year")
    rows = rows if until is None else rows[rows["year"] <= until]
    return tuple(
        Share(str(row.indicator), int(row.percent_low), int(row.percent_high), int(row.year))
        for row in rows.drop_duplicates("indicator").itertuples()
    )


@cached
def _read_at_all(data: Dataset, remedy: str, until: int | None) -> frozenset[str]:
    rows = scores_of(data).criteria
    rows = rows if until is None else rows[rows["year"] <= until]
    read = rows[rows["indicator"].isin(NAMED[remedy].indicators) & (rows["reported"] > 0)]
    return frozenset(read["location_id"])


@cached
def recorded_deficits(data: Dataset, place: str, remedy: str) -> tuple[Recorded, ...]:
    """Every survey of a place that recorded a volume, oldest first; of two rules in one year the newest.

    Args:
        remedy: the key of one of REMEDIES.
    """
    wanted = NAMED[remedy]
    counted = {(rule, key) for rule in RULES for key in wanted.counted(rule)}
    rows = criteria_at(data, place)
    rows = rows[rows["indicator"].isin(wanted.indicators) & (rows["reported"] > 0)]
    surveys: dict[int, _Survey] = {}
    for row in rows.sort_values(["year", "rule"])[_COLUMNS].itertuples():
        if (row.rule, row.indicator) in counted and (volume := volume_of(row)):
            survey = surveys.get(int(row.year))
            if survey is None or survey.rule != row.rule:
                survey = surveys[int(row.year)] = _Survey(row.rule)
            survey.volumes[row.indicator] = volume
            survey.missing = max(survey.missing, int(row.places) - int(row.reported))
    return tuple(_recorded(surveys, wanted))


@dataclass
class _Survey:
    """What is read of a remedy in one survey of one place, while it is gathered."""

    rule: str
    volumes: dict[str, tuple[int, int]] = field(default_factory=dict)
    missing: int = 0


@dataclass(frozen=True)
class Unanswered:
    """A deficit that no work answers unit by unit, in the first survey that has it: millionths of `unit`."""

    indicator: str
    volume: int
    unit: str
    year: int


@cached
def unanswered(data: Dataset, place: str, aspect: str, until: int | None) -> tuple[Unanswered, ...]:
    """The exact deficits of an aspect at a place that are no need of any remedy, and not zero.

    Args:
        until: as known at the end of this year; None is all that is recorded.
    """
    rows = criteria_at(data, place)
    rows = rows[rows["indicator"].isin(unremedied(aspect))]
    rows = rows[rows["reported"] > 0].sort_values(["year", "rule"])
    rows = rows if until is None else rows[rows["year"] <= until]
    found: dict[str, Unanswered] = {}
    for row in rows.itertuples():
        low, high = volume_of(row) or (0, 0)
        if low == high > 0:
            unit = RULES[row.rule].named[row.indicator].unit
            found.setdefault(row.indicator, Unanswered(row.indicator, high, unit, int(row.year)))
    return tuple(found.values())


def volume_of(row: ScoredCriterion) -> tuple[int, int] | None:
    """The deficit of a row of scored criteria, low and high, in its unit; None where it has no volume."""
    if not pd.isna(row.volume):
        return max(0, int(row.volume)), max(0, int(row.volume))
    deficit = deficit_of(row)
    return (deficit.low, deficit.high) if deficit and not deficit.shared else None


def _recorded(surveys: dict[int, _Survey], remedy: Remedy) -> Iterable[Recorded]:
    years = tuple(sorted(surveys))
    together = max if remedy.together else sum
    for year in years:
        found = surveys[year]
        low, high = (together(ends) for ends in zip(*found.volumes.values(), strict=True))
        first, last = years_of_works(years, year)
        unread = tuple(key for key in remedy.indicators if key not in found.volumes)
        yield Recorded(year, found.rule, low, high, unread, found.missing, first, last)
