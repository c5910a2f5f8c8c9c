"""Doubts about priority and handling: what is recorded, against what its own items or the survey give.

Told only where nothing that is not known, and no reading of the other considerations, could make it right.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem, Word
from dashboard.domain.doubts.found import doubt
from dashboard.domain.handling.considerations import considerations, legality
from dashboard.domain.handling.handling_rules import LEVELS, READINGS, RECOMMENDED, pattern_of, priority_of
from dashboard.domain.handling.priority import decreed_by, possible_codes
from dashboard.domain.score.place_totals import surveyed_totals
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, surveys_in

_DECREED = ["class_code", "priority", "handling"]


def recorded_levels(data: Dataset) -> Iterator[Problem]:
    """A level of the other considerations that the items leave no room for."""
    rows = data.locations
    for row in rows[rows["other_considerations"].isin(LEVELS)].itertuples():
        found = [considerations(data, row.location_id, reading) for reading in READINGS]
        if all(one.contradicted for one in found):
            computed = considerations(data, row.location_id, RECOMMENDED).computed
            yield doubt(
                data, "locations", "level_stated_otherwise", row, "other_considerations",
                place=data.recorded_name(row.location_id),
                stated=Word("consideration", row.other_considerations), n=len(computed),
                computed=Word("consideration", computed[0]), other=Word("consideration", computed[-1]),
            )  # fmt: skip


def recorded_legality(data: Dataset) -> Iterator[Problem]:
    """A legality that tenure and the spatial plan contradict."""
    for row in data.locations[data.locations["land_legality"].notna()].itertuples():
        found = legality(data, row.location_id)
        if found.contradicted:
            yield doubt(
                data, "locations", "legality_stated_otherwise", row, "land_legality",
                place=data.recorded_name(row.location_id), stated=Word("legality", row.land_legality),
                computed=Word("legality", "legal" if found.computed else "not_legal"),
            )  # fmt: skip


def decreed(data: Dataset) -> Iterator[Problem]:
    """A class code in a decree against the survey before it; a priority and a pattern against the code."""
    rows = data.frames["decrees"]
    for row in rows[rows[_DECREED].notna().any(axis=1)].itertuples():
        survey = _survey_before(data, row.location_id, int(row.date[:4]))
        codes = _codes(data, row.location_id, survey) if survey else ()
        if survey:
            yield from _against_survey(data, row, survey.year, codes)
        own = decreed_by(row).class_code
        yield from _against_codes(data, row, (own,) if own else codes)


def _against_survey(data: Dataset, row: Any, year: int, codes: tuple[str, ...]) -> Iterator[Problem]:
    """`codes`: what the survey allows, none where the place is no slum."""
    column = next(name for name in _DECREED if not pd.isna(getattr(row, name)))
    if not codes:
        yield doubt(
            data, "decrees", "decreed_below_line", row, column,
            place=data.recorded_name(row.location_id), number=row.number, survey=str(year),
        )  # fmt: skip
    elif column == "class_code" and row.class_code not in codes:
        yield doubt(
            data, "decrees", "code_stated_otherwise", row, column,
            place=data.recorded_name(row.location_id), number=row.number, survey=str(year),
            stated=row.class_code, computed=", ".join(codes),
        )  # fmt: skip


def _against_codes(data: Dataset, row: Any, codes: tuple[str, ...]) -> Iterator[Problem]:
    """`codes`: the one of the row, or what the survey allows; none where nothing is known."""
    if not codes:
        return
    priorities, patterns = sorted(set(map(priority_of, codes))), _different(map(pattern_of, codes))
    if not pd.isna(row.priority) and row.priority not in priorities:
        yield doubt(
            data, "decrees", "priority_stated_otherwise", row, "priority",
            place=data.recorded_name(row.location_id), number=row.number, code=", ".join(codes),
            stated=int(row.priority), computed=", ".join(map(str, priorities)),
        )  # fmt: skip
    if not pd.isna(row.handling) and row.handling not in patterns:
        yield doubt(
            data, "decrees", "handling_stated_otherwise", row, "handling",
            place=data.recorded_name(row.location_id), number=row.number, code=", ".join(codes),
            stated=Word("handling", row.handling), n=len(patterns),
            computed=Word("handling", patterns[0]), other=Word("handling", patterns[-1]),
        )  # fmt: skip


def _codes(data: Dataset, place: str, survey: Survey) -> tuple[str, ...]:
    """The codes that any reading allows; none where the place is certainly no slum."""
    return _different(code for reading in READINGS for code in possible_codes(data, place, survey, reading))


def _different(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def _survey_before(data: Dataset, place: str, year: int) -> Survey | None:
    """The newest survey of a place that a decree of a year can rest on."""
    found = [
        survey for survey in _surveys(data) if survey.year <= year and place in surveyed_totals(data, survey)
    ]
    return found[-1] if found else None


@cached
def _surveys(data: Dataset) -> tuple[Survey, ...]:
    """Every survey with a score, oldest first."""
    return surveys_in(scores_of(data).totals)


DOUBTS = (recorded_levels, recorded_legality, decreed)
