"""One cause, one message: problems of single rows → the causes behind them, with the rows they take along.

A list of places that cannot be used takes every row with it; a place that is left out its readings, works and
money; a work its outcomes and checks; a cell that is wrong in three hundred rows is one mistake. What a cause
takes along is said with it, once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.problems import Detail, Problem
from dashboard.reading.spellings.rt_rw import loose

NO_PLACE = ("unknown_place", "ambiguous_place", "several_places")
"""Why a row is of no place."""

_OF_ONE_PLACE = ("rows_conflict", "row_twice")
"""Rows that say the same of one place and year, or say it differently."""

_FEWEST_UNKNOWN = 3
"""Places of a file of which none is known, so that the list and not a place is what is wrong."""


def by_cause(problems: Iterable[Problem], frames: Mapping[str, pd.DataFrame]) -> tuple[Problem, ...]:
    """The problems, those of one cause as one, where the first of them stood.

    Args:
        frames: the tables as they are used, without what was left out.
    """
    problems = list(problems)
    causes = _Causes(problems, frames)
    groups: dict[int, list[Problem]] = {}
    for at in range(len(problems)):
        groups.setdefault(causes.of(at), []).append(problems[at])
    return tuple(_one(problems[at], groups[at]) for at in sorted(groups))


class _Causes:
    """For each problem, which one it goes back to."""

    def __init__(self, problems: list[Problem], frames: Mapping[str, pd.DataFrame]) -> None:
        self._problems = problems
        self._lost = {table: self._why_empty(table, frames) for table in ("locations", "activities")}
        self._nowhere = {table for table in frames if self._knows_no_place(table, frames)}
        self._places: dict[str, int] = {}
        self._activities: dict[str, int] = {}
        self._first: dict[tuple[Any, ...], int] = {}
        for at, problem in enumerate(problems):
            if problem.severity != "left_out" or problem.table not in self._lost:
                continue
            if problem.table == "locations" and problem.place:
                self._places.setdefault(loose(problem.place), at)
            if problem.table == "activities" and problem.activity:
                self._activities.setdefault(loose(problem.activity), at)

    def of(self, at: int) -> int:
        """The problem that one goes back to; itself, where it is the first of its kind."""
        problem = self._problems[at]
        above = self._above(problem)
        if above is not None and above != at:
            return self.of(above)
        return self._first.setdefault(self._kind(problem), at)

    def _above(self, problem: Problem) -> int | None:
        """What left out the place or the activity that a row names."""
        if problem.reason in NO_PLACE:
            return self._known(self._lost["locations"], self._places, problem)
        if problem.reason == "unknown_activity":
            return self._known(self._lost["activities"], self._activities, problem)
        return None

    @staticmethod
    def _known(lost: int | None, left_out: Mapping[str, int], problem: Problem) -> int | None:
        found = left_out.get(loose(problem.value or ""))
        return lost if found is None else found

    def _kind(self, problem: Problem) -> tuple[Any, ...]:
        """What problems of one cause have in common."""
        if problem.reason == "unknown_place" and problem.table in self._nowhere:
            return problem.reason, problem.table
        if problem.reason in NO_PLACE:
            return problem.reason, problem.value
        if problem.reason == "bases_differ":
            return problem.reason, problem.file, problem.column
        if problem.reason in _OF_ONE_PLACE and problem.place:
            return problem.reason, problem.table, problem.place, problem.year
        return (
            problem.file,
            problem.reason,
            problem.column,
            problem.value,
            problem.softened,
            *_alone(problem),
        )

    def _why_empty(self, table: str, frames: Mapping[str, pd.DataFrame]) -> int | None:
        """Why a table has no row at all: it was refused, is not there, or holds nothing."""
        if not frames[table].empty:
            return None
        reasons = [
            at
            for at, problem in enumerate(self._problems)
            if problem.table == table and (problem.severity == "refused" or problem.reason == "no_rows")
        ]
        return reasons[0] if reasons else None

    def _knows_no_place(self, table: str, frames: Mapping[str, pd.DataFrame]) -> bool:
        """Whether rows of a table name several places, and none of them is known."""
        unknown = {p.value for p in self._problems if p.reason == "unknown_place" and p.table == table}
        return frames[table].empty and len(unknown) >= _FEWEST_UNKNOWN


def _alone(problem: Problem) -> tuple[Any, ...]:
    """What keeps a problem apart from others like it: only cells of one column and text are one mistake."""
    return () if problem.column is not None and _of_cell(problem) else (problem.line, id(problem))


def _of_cell(problem: Problem) -> bool:
    gone = problem.severity == "left_out" or problem.softened
    return problem.line is not None and (gone or problem.reason == "unknown_parent")


def _one(cause: Problem, found: list[Problem]) -> Problem:
    """A cause with what it takes along; its own row among them, where it has one."""
    if len(found) == 1 and cause.reason not in NO_PLACE:
        return cause
    of_rows = (problem for problem in found if problem.severity != "refused" and problem.line is not None)
    rows = tuple(row for problem in of_rows for row in problem.every_row)
    details: dict[str, Detail] = dict(cause.details)
    places = dict.fromkeys(problem.value for problem in found if problem.reason == "unknown_place")
    if cause.reason == "unknown_place" and len(places) > 1:
        cause, details = replace(cause, reason="no_place_known"), {"places": len(places)}
    typed = dict.fromkeys(str(problem.details["typed"]) for problem in found if "typed" in problem.details)
    if typed:
        details |= {"typed": ", ".join(f"“{cell}”" for cell in typed), "spellings": len(typed)}
    return replace(cause, details=details, rows=rows)
