"""How many activities and dated facts there are: every count that a sentence may give, each with one meaning.

What flows (money, works, facts) is counted in the chosen year; what came before and after it is counted
beside, so that no sentence denies what another year has.
"""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import (
    FINISHED,
    STAGES,
    all_works,
    money_lines,
    number_of_works,
    year_done,
)


@dataclass(frozen=True)
class InTime:
    """How many in the chosen year, before it and after it; without a chosen year all are in it."""

    before: int
    within: int
    after: int

    @property
    def elsewhere(self) -> int:
        """How many there are in other years."""
        return self.before + self.after


@dataclass(frozen=True)
class Activities:
    """The activities of a place and everything inside it.

    Attributes:
        recorded: by the year that the file gives them.
        finished: done or handed over, by the year in which they were finished, else their own.
        unfinished, stage_unknown: of those recorded in the chosen year.
        with_amount: of those recorded in the chosen year, those that state an amount of any kind.
        with_kind: the same by kind of money.
        with_volume: of those finished in the chosen year, those that state a volume.
    """

    recorded: InTime
    finished: InTime
    unfinished: int
    stage_unknown: int
    with_amount: int
    with_kind: tuple[tuple[str, int], ...]
    with_volume: int

    def stating(self, kind: str | None) -> int:
        """How many state an amount of a kind of money."""
        return dict(self.with_kind).get(kind or "", 0)


@cached
def activities(data: Dataset, place: str, year: int | None) -> Activities:
    """Every count of the activities of a place, in a year or in all."""
    rows = works_inside(data, place)
    done = rows[rows["stage"].isin(FINISHED)]
    done = done.assign(year=year_done(done))
    of_year, done_then = _within(rows, year), _within(done, year)
    lines = money_lines(data, place, year)
    lines = lines[lines["amount_rupiah"].notna()]
    by_kind = lines.drop_duplicates(["activity_id", "amount_kind"]).groupby("amount_kind")["alike"].sum()
    unfinished = of_year["stage"].isin(set(STAGES) - set(FINISHED))
    return Activities(
        recorded=works_in_time(rows, year),
        finished=works_in_time(done, year),
        unfinished=int(of_year.loc[unfinished, "alike"].sum()),
        stage_unknown=int(of_year.loc[of_year["stage"].isna(), "alike"].sum()),
        with_amount=number_of_works(lines),
        with_kind=tuple((str(kind), int(n)) for kind, n in by_kind.items()),
        with_volume=int(done_then.loc[done_then["volume_millionths"].notna(), "alike"].sum()),
    )


@cached
def works_inside(data: Dataset, place: str) -> pd.DataFrame:
    """One row an activity with a line of money inside a place, as `activities.all_works`."""
    rows = all_works(data)
    return rows[rows["activity_id"].isin(money_lines(data, place, None)["activity_id"])]


@cached
def works_around(data: Dataset, place: str, year: int | None) -> int:
    """How many activities are recorded for the RW or kelurahan that a place lies in: they are not its own.

    A slum area lies in those of its RTs. Of a place that is larger than a kelurahan there are none.
    """
    parts = data.of_kawasan.get(place, ()) if data.places[place]["level"] == "kawasan" else (place,)
    above = {key for part in (place, *parts) for key in data.above(part)} - data.inside(place)
    near = {key for key in above if data.places[key]["level"] in ("rw", "kelurahan")}
    rows = all_works(data)
    return int(_within(rows[rows["location_id"].isin(near)], year)["alike"].sum())


def works_in_time(rows: pd.DataFrame, year: int | None) -> InTime:
    """How many works are of the chosen year, before it and after it. rows: one a work, with `alike`."""
    years, works = rows["year"], rows["alike"]
    if year is None:
        return InTime(0, int(works.sum()), 0)
    return InTime(*(int(works[when].sum()) for when in (years < year, years == year, years > year)))


def in_time(years: pd.Series, year: int | None) -> InTime:
    """How many of some years are the chosen one, before it and after it."""
    if year is None:
        return InTime(0, len(years), 0)
    return InTime(int((years < year).sum()), int((years == year).sum()), int((years > year).sum()))


def _within(rows: pd.DataFrame, year: int | None) -> pd.DataFrame:
    return rows if year is None else rows[rows["year"] == year]
