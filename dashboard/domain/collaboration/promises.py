"""Promises: who promised what, by when, and whether it is recorded as kept.

An empty `done_on` says that nothing is recorded, not that a promise was broken. What is due in a month or a
year is due by its last day; how late something was is a range where a date is not known to the day. A promise
without a due date is never late. A chosen year shows what was known at its end: the promises made until then,
and which of them were kept by then.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from dashboard.domain.collaboration.actors import Actor, actors_named
from dashboard.domain.collaboration.facts import FINDING, MEETING, PROMISE, STAGES, facts
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import Days, as_known, dated_by, days_late, happened_by, span
from dashboard.domain.money.counts import in_time

STATES = ("overdue", "not_due", "no_due", "kept_late", "kept", "on_time")
"""Open ones first.

overdue, not_due: not recorded as kept, past its due date or not. no_due: the same without a due date.
kept_late, on_time: kept after the due date, or not after it. kept: whether in time is not known, for want of
a due date or of precise dates.
"""

OPEN = STATES[:3]


@dataclass(frozen=True)
class Promise:
    """One promise: a row of kind `promise`.

    actors: who gave it. due, done_on: ISO, as precise as known, None where not stated. state: one of STATES.
    late: days after the due date that it was kept, or that have passed while it is open; negative is before;
    None without a due date. met, met_on: the last recorded meeting before it, and when; several of one date.
    """

    event_id: str
    date: str
    place: str
    title: str
    actors: tuple[Actor, ...]
    due: str | None
    done_on: str | None
    state: str
    late: Days | None
    met: tuple[str, ...]
    met_on: str | None
    evidence: str | None
    source: str
    page: str | None
    note: str | None
    line: int

    @property
    def open(self) -> bool:
        """Whether it is not recorded as kept."""
        return self.state in OPEN


@dataclass(frozen=True)
class PromisesKept:
    """How many promises there are, how many are recorded as kept, and how many of these late.

    From kept_late_low to kept_late_high where dates are not precise enough to tell. What is overdue is not
    kept, and not among them: promise_counts.
    """

    promises: int
    kept: int
    kept_late_low: int
    kept_late_high: int


@cached
def promises(data: Dataset, place: str, year: int | None, today: date) -> tuple[Promise, ...]:
    """The promises of a place and everything inside it, open ones first, by due date.

    Args:
        year: as known at its end; None is all that is recorded.
        today: what is due before it, or before the end of the year, and not recorded as kept is overdue.
    """
    rows = facts(data, place, None)
    return _promises(data, rows[rows["kind"] == PROMISE], year, today)


@cached
def promises_reaching(data: Dataset, place: str, year: int | None, today: date) -> tuple[Promise, ...]:
    """The promises for a place or one that it lies in, open ones first, by due date; as `promises`."""
    rows = data.frames["collaboration"]
    rows = rows[(rows["kind"] == PROMISE) & rows["location_id"].isin(_holding(data, place))]
    return _promises(data, rows, year, today)


def promises_later(data: Dataset, place: str, year: int | None) -> int:
    """How many promises of a place were made after a year."""
    rows = facts(data, place, None)
    made = rows.loc[rows["kind"] == PROMISE, "date"].str[:4].astype(int)
    return in_time(made, year).after


def promise_counts(data: Dataset, place: str, year: int | None, today: date) -> dict[str, int]:
    """How many promises of a place are in each of STATES."""
    found = [promise.state for promise in promises(data, place, year, today)]
    return {state: found.count(state) for state in STATES}


def promises_kept(data: Dataset, place: str, year: int | None, today: date) -> PromisesKept:
    """How many promises of a place are recorded as kept, and how many of these late."""
    found = promises(data, place, year, today)
    kept = [promise for promise in found if not promise.open]
    spans = [promise.late for promise in kept if promise.late]
    late = sum(days.low > 0 for days in spans), sum(days.high > 0 for days in spans)
    return PromisesKept(len(found), len(kept), *late)


def state_of(due: str | None, done_on: str | None, today: date) -> tuple[str, Days | None]:
    """The state of a promise, one of STATES, and how late it was or is."""
    if due is None:
        return ("no_due" if done_on is None else "kept"), None
    late = days_late(due, done_on or today.isoformat())
    if done_on is None:
        return ("overdue" if late.low > 0 else "not_due"), late
    if late.low > 0:
        return "kept_late", late
    return ("on_time" if late.high <= 0 else "kept"), late


def _promises(data: Dataset, rows: pd.DataFrame, year: int | None, today: date) -> tuple[Promise, ...]:
    day = as_known(year, today)
    rows = rows if year is None else dated_by(rows, day)
    made = (_promise(data, row, year is not None, day) for row in rows.itertuples())
    return tuple(sorted(made, key=_open_first))


def _open_first(one: Promise) -> tuple[Any, ...]:
    return not one.open, one.due is None, one.due or "", one.date, one.line


def _promise(data: Dataset, row: Any, only_by_then: bool, today: date) -> Promise:
    due, done_on = _stated(row.due), _stated(row.done_on)
    if only_by_then and done_on and not happened_by(done_on, today):
        done_on = None  # it was kept later than anybody could know on that day
    actors, place, made_on = actors_named(data, row.actors), str(row.location_id), str(row.date)
    met, met_on = _last_meeting(data, actors, place, made_on)
    return Promise(
        str(row.event_id), made_on, place, str(row.title), actors, due, done_on,
        *state_of(due, done_on, today), met, met_on, _stated(row.evidence), str(row.source),
        _stated(row.page), _stated(row.note), int(row.line),
    )  # fmt: skip


def _last_meeting(
    data: Dataset, actors: Iterable[Actor], place: str, made_on: str
) -> tuple[tuple[str, ...], str | None]:
    """The titles and the date of the last meetings before a promise, of one of its actors, for its place.

    A meeting counts where it was certainly not after the promise.
    """
    holding, wanted, by = _holding(data, place), set(actors), span(made_on)[0]
    known = [
        (met_on, title)
        for where, met_on, title, named in _meetings(data)
        if where in holding and wanted & named and span(met_on)[1] <= by
    ]
    last = max((met_on for met_on, _ in known), key=lambda met_on: span(met_on)[::-1], default=None)
    return tuple(title for met_on, title in known if met_on == last), last


@cached
def _meetings(data: Dataset) -> tuple[tuple[str, str, str, frozenset[Actor]], ...]:
    """Place, date, title and actors of every meeting, and of whatever else is a fact of dialogue."""
    rows = data.frames["collaboration"]
    of_dialogue = (rows["stage"] == STAGES[0]) & ~rows["kind"].isin([FINDING, PROMISE])
    meant = (rows["kind"] == MEETING) | of_dialogue
    return tuple(
        (str(row.location_id), str(row.date), str(row.title), frozenset(actors_named(data, row.actors)))
        for row in rows[meant].itertuples()
    )


def _holding(data: Dataset, place: str) -> set[str]:
    """The place, and those that it lies in."""
    kawasan = data.places[place]["kawasan_id"]
    return {place, *data.above(place), *([kawasan] if kawasan else [])}


def _stated(cell: Any) -> str | None:
    return None if pd.isna(cell) else str(cell)
