"""Priority and handling of one place: other considerations, legality, class code, priority, handling pattern.

What is not known stays a set of possibilities. What a decree records stands beside what is worked out; where
they differ, both are shown and neither is changed. Rules: dashboard/domain/handling/handling.toml.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.considerations import Considerations, Legality, considerations, legality
from dashboard.domain.handling.exit_checklist import Checklist, checklist, known_at
from dashboard.domain.handling.handling_rules import (
    CLASS_CODES,
    RECOMMENDED,
    by_the_water,
    code_of,
    pattern_of,
    priority_of,
)
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.place_totals import surveyed_totals
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.domain.score.surveys import Survey


@dataclass(frozen=True)
class Decreed:
    """What the newest decree that lists a place records of it."""

    number: str
    date: str
    class_code: str | None
    priority: int | None
    handling: str | None


@dataclass(frozen=True)
class Handling:
    """A place in one survey. What may be one of several is a tuple, the most urgent first.

    codes, patterns: none where the place is certainly no slum; priorities of them from low to high.
    slum: None where it may be one or not. differs: what is recorded and cannot be right beside what is worked
    out: level, legality (of locations.csv), class_code, priority, handling (of the decree).
    """

    place: str
    year: int
    rule: str
    class_low: str
    class_high: str
    considerations: Considerations
    legality: Legality
    codes: tuple[str, ...]
    priority_low: int | None
    priority_high: int | None
    patterns: tuple[str, ...]
    by_the_water: bool | None
    decreed: Decreed | None
    differs: tuple[str, ...]
    checklist: Checklist

    @property
    def slum(self) -> bool | None:
        """Whether the place is a slum by its total."""
        if self.class_low != SLUM_CLASSES[0]:
            return True
        return False if self.class_high == SLUM_CLASSES[0] else None


@cached
def handling(
    data: Dataset, place: str, survey: Survey, reading: str = RECOMMENDED, until: int | None = None
) -> Handling | None:
    """Priority and handling of an RT, or of a place above by its own pooled score.

    Args:
        reading: a key of handling_rules.READINGS, how the other considerations are scored.
        until: the year at the end of which decrees and looks on the spot are known; all of them where None.

    Returns:
        None where the place was not scored in the survey.
    """
    return _handling(data, place, survey, reading, until)


@cached
def priorities(
    data: Dataset, place: str, survey: Survey, reading: str = RECOMMENDED, until: int | None = None
) -> tuple[Handling, ...]:
    """The handling of every scored RT of a place, and then of every slum area inside it."""
    keys = (*rows_shown(data, place), *data.of_level("kawasan", place))
    found = (_handling(data, key, survey, reading, until) for key in keys)
    return tuple(one for one in found if one)


@cached
def by_priority(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None
) -> tuple[Handling, ...]:
    """RTs, slum areas and the place itself: the most urgent first, what is no slum or may be none last."""
    found = list(priorities(data, place, survey, reading, until))
    whole = handling(data, place, survey, reading, until)
    if whole and whole not in found:
        found.append(whole)

    def urgency(one: Handling) -> tuple[Any, ...]:
        rank = one.priority_low if one.priority_low is not None else len(CLASS_CODES)
        return (not one.slum, one.slum is None, rank, str(data.places[one.place]["name"]))

    return tuple(sorted(found, key=urgency))


def _handling(data: Dataset, place: str, survey: Survey, reading: str, until: int | None) -> Handling | None:
    found = checklist(data, place, survey, until)
    if found is None:
        return None
    total = surveyed_totals(data, survey)[place]
    others, land = considerations(data, place, reading), legality(data, place)
    codes = possible_codes(data, place, survey, reading)
    ranks = [priority_of(code) for code in codes]
    decreed = _newest_decree(data, until).get(place)
    return Handling(
        place=place,
        year=survey.year,
        rule=survey.rule,
        class_low=total.class_low,
        class_high=total.class_high,
        considerations=others,
        legality=land,
        codes=codes,
        priority_low=min(ranks, default=None),
        priority_high=max(ranks, default=None),
        patterns=tuple(dict.fromkeys(map(pattern_of, codes))),
        by_the_water=by_the_water(data.places[place]["typology"]),
        decreed=decreed,
        differs=tuple(_differs(others, land, decreed, codes)),
        checklist=found,
    )


def possible_codes(data: Dataset, place: str, survey: Survey, reading: str) -> tuple[str, ...]:
    """Every class code that a scored place may have, the most urgent first; none where it is no slum."""
    total, legal = surveyed_totals(data, survey)[place], legality(data, place).legal
    first, last = (SLUM_CLASSES.index(slum_class) for slum_class in (total.class_low, total.class_high))
    codes = [
        code_of(slum_class, level, legal=land)
        for slum_class in SLUM_CLASSES[max(first, 1) : last + 1]
        for level in considerations(data, place, reading).levels
        for land in ((True, False) if legal is None else (legal,))
    ]
    return tuple(sorted(codes, key=lambda code: (priority_of(code), code)))


def _differs(
    others: Considerations, land: Legality, decreed: Decreed | None, codes: tuple[str, ...]
) -> Iterator[str]:
    """What is recorded and cannot be right; of a decree, what none of the codes gives."""
    if others.contradicted:
        yield "level"
    if land.contradicted:
        yield "legality"
    if decreed is None:
        return
    if decreed.class_code and decreed.class_code not in codes:
        yield "class_code"
    if decreed.priority is not None and decreed.priority not in map(priority_of, codes):
        yield "priority"
    if decreed.handling and decreed.handling not in map(pattern_of, codes):
        yield "handling"


@cached
def _newest_decree(data: Dataset, until: int | None) -> dict[str, Decreed]:
    """The newest decree of each place by the end of a year; of two of one day the one further down."""
    rows = data.frames["decrees"].sort_values(["date", "line"])
    rows = rows[[known_at(str(day), until) for day in rows["date"]]]
    return {str(row.location_id): decreed_by(row) for row in rows.itertuples()}


def decreed_by(row: Any) -> Decreed:
    """What a row of decrees.csv, as `itertuples` gives it, records."""
    cells = (row.class_code, row.priority, row.handling)
    code, priority, pattern = (None if pd.isna(cell) else cell for cell in cells)
    return Decreed(str(row.number), str(row.date), code, priority, pattern)
