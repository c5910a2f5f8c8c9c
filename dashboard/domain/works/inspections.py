"""Masih berdiri? What the last inspection found of every finished work, and which wait for one.

What an inspection did not say is not known; a work that nobody inspected is a state of its own, neither
good nor bad. A chosen year shows what was known at its end: works finished and inspections made until then.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known, dated_by, span
from dashboard.domain.money import activities as money
from dashboard.domain.money.counts import works_inside
from dashboard.domain.works.catalogue_of_works import unit_of_outcome

QUESTIONS = ("exists", "good", "works", "used")
"""What an inspection answers: is it there, in good condition, does it work, is it used."""

ANSWERS = ("yes", "partly", "no", "not_said", "not_looked")
"""not_said: the last inspection left it open. not_looked: there was no inspection."""

MONTHS_BETWEEN_INSPECTIONS = 12
"""The dashboard's own rule, as no regulation that sets a time was found: one inspection a year sees every
work after a rainy season."""

LEAVES_NOTHING_STANDING = ("cleanup", "training")
"""Kinds of activity that leave nothing to inspect."""


@dataclass(frozen=True)
class InspectionCounts:
    """The finished works of a place, counted.

    Attributes:
        works: finished, of kinds that leave something to inspect.
        looked: of them, those inspected at least once.
        overdue: of them, those whose next inspection is overdue.
        unfinished: works not finished yet, which need no inspection.
        stage_unknown: works whose stage is not stated.
        nothing_standing: finished works of kinds that leave nothing to inspect.
        answers: by question and answer how many works; the answers to one question add up to `works`.
    """

    works: int
    looked: int
    overdue: int
    unfinished: int
    stage_unknown: int
    nothing_standing: int
    answers: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


@cached
def inspection_counts(data: Dataset, place: str, year: int | None, today: date) -> InspectionCounts:
    """How many works of a place and everything inside it stand, and how many wait for an inspection."""
    rows = works_to_inspect(data, place, year, today)
    works = works_inside(data, place)
    works = works if year is None else works[works["year"] <= year]
    finished = _finished_by(works, year)
    return InspectionCounts(
        works=len(rows),
        looked=int(rows["looked"].notna().sum()),
        overdue=int((rows["days_late"] > 0).sum()),
        unfinished=int((works["stage"].notna() & ~finished).sum()),
        stage_unknown=int(works["stage"].isna().sum()),
        nothing_standing=int((finished & works["kind"].isin(LEAVES_NOTHING_STANDING)).sum()),
        answers=tuple(
            (question, tuple((answer, int((rows[question] == answer).sum())) for answer in ANSWERS))
            for question in QUESTIONS
        ),
    )


@cached
def works_to_inspect(data: Dataset, place: str, year: int | None, today: date) -> pd.DataFrame:
    """Every finished work of a place that leaves something to inspect, with its last inspection.

    Args:
        year: as known at its end; None is all that is recorded.
        today: when inspections are overdue, where the year is not over before.

    Returns:
        Those whose next inspection is due longest first: activity_id, location_id, kind, description, year,
        stage, volume_millionths, unit, finished, line (of activities.csv); looked (ISO, as precise as known),
        exists, good, works, used (of ANSWERS), checked_by, note, seen (how many inspections); improved (as
        `improvements`); due (ISO, as precise as what it is counted from); days_late (counted from the last
        day that the dates allow, so that it is late for certain; zero or less while there is time).
    """
    day = as_known(year, today)
    works = works_inside(data, place)
    works = works[_finished_by(works, year) & ~works["kind"].isin(LEAVES_NOTHING_STANDING)]
    last = last_inspections(data, None if year is None else day)
    rows = works.drop(columns=["note"]).join(last, on="activity_id")
    rows[list(QUESTIONS)] = rows[list(QUESTIONS)].where(rows["looked"].notna(), "not_looked")
    since = rows["looked"].fillna(rows["finished"]).fillna(rows["year"].astype("str"))
    due = [next_inspection(iso) for iso in since]
    gained = improvements(data)
    rows = rows.assign(
        seen=rows["seen"].fillna(0).astype(int),
        improved=[gained.get(key, ()) for key in rows["activity_id"]],
        due=pd.array(due, dtype="str"),
        days_late=pd.array([(day - span(iso)[1]).days for iso in due], dtype="Int64"),
    )
    return rows.sort_values(["days_late", "line"], ascending=[False, True]).reset_index(drop=True)


@cached
def last_inspections(data: Dataset, until: date | None = None) -> pd.DataFrame:
    """By activity_id the latest inspection of each until a day: looked, QUESTIONS, checked_by, note, seen.

    Of two inspections at once, as far as their dates are known, the one further down in the file.
    """
    rows = data.frames["checks"]
    rows = rows if until is None else dated_by(rows, until)
    rows = rows.assign(until=[span(iso)[1] for iso in rows["date"]]).sort_values(["until", "line"])
    seen = rows.groupby("activity_id").size()
    rows = rows.drop_duplicates("activity_id", keep="last").set_index("activity_id")
    answers = {name: rows[name].fillna("not_said") for name in QUESTIONS}
    rows = rows.assign(seen=seen, **answers).rename(columns={"date": "looked"})
    return rows[["looked", *QUESTIONS, "checked_by", "note", "seen"]]


@cached
def improvements(data: Dataset) -> dict[str, tuple[tuple[str, int, str | None], ...]]:
    """By activity what outcomes.csv says that it improved: criterion, millionths, unit where certain."""
    rows = data.frames["outcomes"].groupby(["activity_id", "indicator"], sort=False)
    found: dict[str, tuple[tuple[str, int, str | None], ...]] = {}
    for (activity, indicator), volume in rows["volume_millionths"].sum().items():
        one = (str(indicator), int(volume), unit_of_outcome(data, str(indicator)))
        found[str(activity)] = (*found.get(str(activity), ()), one)
    return found


def next_inspection(since: str) -> str:
    """When the next inspection is due, as precise as the date of one: 2018 → 2019, 2018-05 → 2019-05."""
    last = span(since)[1]
    month = last.month - 1 + MONTHS_BETWEEN_INSPECTIONS
    year, month = last.year + month // 12, month % 12 + 1
    day = min(last.day, monthrange(year, month)[1])
    return date(year, month, day).isoformat()[: len(since)]


def _finished_by(works: pd.DataFrame, year: int | None) -> pd.Series:
    """Which works were finished until the end of a year, or at all."""
    finished = works["stage"].isin(money.FINISHED)
    return finished if year is None else finished & (money.year_done(works) <= year)
