"""What if: named sets of other deficits, kept in a link and scored by the same rule, apart from the data."""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rescoring import Deficit, Deficits, deficit_of, rescored, rt_rows
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.score_breakdown import TotalScore
from dashboard.domain.score.scores import Scores
from dashboard.domain.score.scoring import HUNDRED_PERCENT
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.domain.works.catalogue_of_works import Outcome

MOST_SCENARIOS, MOST_CHANGES, LONGEST_NAME = 8, 5_000, 60
"""Scenarios of a link, changes of all of them, characters of a name."""

LONGEST_LINK, LARGEST_LINK = 6_000, 32_000
"""Characters of a link that every browser and messenger still carries, and of one that is read at all."""

_MOST_BYTES = 400_000
"""What a link may unpack to."""

_LARGEST = 2_000_000_000 * MILLION


@dataclass(frozen=True, order=True)
class DeficitChange:
    """The deficit a scenario gives a criterion of an RT, from low to high.

    Millionths of its unit; of percent if `shared`.
    """

    rt: str
    indicator: str
    low: int
    high: int
    shared: bool = False


@dataclass(frozen=True)
class Scenario:
    """A named set of changes, each RT and criterion once, in order."""

    name: str
    changes: tuple[DeficitChange, ...] = ()

    def changed(self, changes: Iterable[DeficitChange]) -> "Scenario":
        """The scenario with some deficits put in place of what it said before."""
        found = {(change.rt, change.indicator): change for change in (*self.changes, *changes)}
        return replace(self, changes=tuple(sorted(found.values())))

    def without(self, pairs: Iterable[tuple[str, str]]) -> "Scenario":
        """The scenario with some criteria of RTs as surveyed again."""
        gone = set(pairs)
        kept = (change for change in self.changes if (change.rt, change.indicator) not in gone)
        return replace(self, changes=tuple(kept))


class LinkTooLarge(ValueError):
    """A link that holds more than is read."""


# In a link --------------------------------------------------------------------------------------


def as_link(scenarios: Sequence[Scenario]) -> str:
    """The scenarios as a few characters for an address."""
    rows = [
        [one.name, [[c.rt, c.indicator, c.low, c.high, int(c.shared)] for c in one.changes]]
        for one in scenarios
    ]
    packed = zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 9)
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


@lru_cache(maxsize=16)
def from_link(words: str) -> tuple[Scenario, ...]:
    """The scenarios of an address.

    Raises:
        LinkTooLarge: it is longer than is read, or holds more.
        ValueError: it holds no scenarios.
    """
    if len(words) > LARGEST_LINK:  # before anything is unpacked
        raise LinkTooLarge("not a link of a size that is read")
    try:
        packed = base64.urlsafe_b64decode(words + "=" * (-len(words) % 4))
        unpacking = zlib.decompressobj()
        raw = unpacking.decompress(packed, _MOST_BYTES)
        if unpacking.unconsumed_tail:
            raise LinkTooLarge("not a link of a size that is read")
        rows = json.loads(raw) if unpacking.eof else None
        json.dumps(
            rows, ensure_ascii=False
        ).encode()  # half a character can be written in JSON, and nowhere else
    except LinkTooLarge:
        raise
    except (binascii.Error, zlib.error, UnicodeError, RecursionError, ValueError):
        raise ValueError("not a link of scenarios") from None
    if not isinstance(rows, list) or len(rows) > MOST_SCENARIOS:
        raise ValueError("not a list of scenarios")
    found = tuple(_scenario(row) for row in rows)
    if sum(len(one.changes) for one in found) > MOST_CHANGES:
        raise LinkTooLarge("not a link of a size that is read")
    return found


def _scenario(row: object) -> Scenario:
    match row:
        case [str(name), list(changes)] if len(changes) <= MOST_CHANGES:
            return Scenario(name[:LONGEST_NAME]).changed(_change(change) for change in changes)
    raise ValueError("not a scenario")


def _change(row: object) -> DeficitChange:
    match row:
        case [str(rt), str(indicator), int(low), int(high), 0 | 1 as shared] if 0 <= low <= high <= _LARGEST:
            return DeficitChange(rt, indicator, low, high, bool(shared))
    raise ValueError("not a change")


# Scored -----------------------------------------------------------------------------------------


@cached
def scenario_scores(data: Dataset, survey: Survey, scenario: Scenario) -> Scores[pd.DataFrame]:
    """All scores of a survey as a scenario would have them."""
    return rescored(data, survey, scenario_deficits(data, survey, scenario))


@cached
def scenario_deficits(data: Dataset, survey: Survey, scenario: Scenario) -> Deficits:
    """The deficits of a scenario with what they are a part of; what the dataset does not hold is left out.

    A share of a known base counts as a volume; a volume of an unknown base cannot be scored and is left out.
    """
    rows = rt_rows(data, survey)[["location_id", "indicator", "base"]]
    bases = {(row.location_id, row.indicator): row.base for row in rows.itertuples()}
    found = {}
    for change in scenario.changes:
        base = bases.get((change.rt, change.indicator), 0)
        deficit = _deficit(change, None if pd.isna(base) else int(base))
        if (change.rt, change.indicator) in bases and deficit:
            found[change.rt, change.indicator] = deficit
    return found


def _deficit(change: DeficitChange, base: int | None) -> Deficit | None:
    if not change.shared:
        return None if base is None else Deficit(change.low, change.high, base)
    low, high = (min(share, HUNDRED_PERCENT) for share in (change.low, change.high))
    if base is None:
        return Deficit(low, high, HUNDRED_PERCENT, shared=True)
    low, high = ((base * share + HUNDRED_PERCENT // 2) // HUNDRED_PERCENT for share in (low, high))
    return Deficit(low, high, base)


@dataclass(frozen=True)
class Slum:
    """What is left of the slum in a place, from low to high where scores are ranges.

    rts: RTs at or above the line. area: their verified area in millionths of a hectare; unsized: RTs that may
    be slum and have no area. people: their population, millionths; uncounted: those without one.
    """

    rts: tuple[int, int]
    area: tuple[int, int]
    unsized: int
    people: tuple[int, int]
    uncounted: int


def slum_of(data: Dataset, place: str, survey: Survey, scores: Scores[pd.DataFrame]) -> Slum:
    """The slum that some scores leave in a place, counted per RT."""
    rule, totals = RULES[survey.rule], _totals(scores, survey)
    keys = [key for key in rows_shown(data, place) if key in totals.index]
    certain = [key for key in keys if totals.at[key, "total_low"] >= rule.threshold]
    possible = [key for key in keys if totals.at[key, "total_high"] >= rule.threshold]
    areas = {key: data.places[key]["verified_area_ha_millionths"] for key in possible}
    people = {key: data.places[key]["population_millionths"] for key in possible}
    return Slum(
        (len(certain), len(possible)),
        (_sum(areas, certain), _sum(areas, possible)),
        sum(area is None for area in areas.values()),
        (_sum(people, certain), _sum(people, possible)),
        sum(n is None for n in people.values()),
    )


def total_of(place: str, survey: Survey, scores: Scores[pd.DataFrame]) -> TotalScore | None:
    """The total of a place by some scores; None where it has none."""
    totals = _totals(scores, survey)
    if place not in totals.index or not totals.at[place, "reported"]:
        return None
    row = totals.loc[place]
    return TotalScore(int(row["total_low"]), int(row["total_high"]), row["class_low"], row["class_high"])


def _totals(scores: Scores[pd.DataFrame], survey: Survey) -> pd.DataFrame:
    totals = scores.totals
    return of_survey(totals, survey).set_index("location_id")


def _sum(values: dict[str, int | None], keys: Iterable[str]) -> int:
    return sum(int(values[key] or 0) for key in keys)


# Deficits of one RT -----------------------------------------------------------------------------


@cached
def surveyed_deficits(data: Dataset, survey: Survey, rt: str) -> dict[str, Deficit | None]:
    """The deficit of each criterion of an RT as surveyed; None where there is no reading."""
    rows = rt_rows(data, survey)
    return {row.indicator: deficit_of(row) for row in rows[rows["location_id"] == rt].itertuples()}


@cached
def bases_of(data: Dataset, survey: Survey, rt: str) -> dict[str, int | None]:
    """What each criterion of an RT is divided by, millionths; None where it is not known."""
    rows = rt_rows(data, survey)
    rows = rows[rows["location_id"] == rt]
    return {row.indicator: None if pd.isna(row.base) else int(row.base) for row in rows.itertuples()}


def current_deficit(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, indicator: str
) -> Deficit | None:
    """The deficit of a criterion as the scenario has it, else as surveyed."""
    changed = scenario_deficits(data, survey, scenario).get((rt, indicator))
    return changed or surveyed_deficits(data, survey, rt)[indicator]


@cached
def usual_outcomes(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, outcomes: tuple[Outcome, ...], volume: int
) -> dict[str, int]:
    """What a volume of work would usually improve, in millionths of each criterion's unit.

    A work for one of several criteria goes to the one with the largest deficit; what has no known ratio is 0
    until somebody enters it.
    """
    either = [outcome for outcome in outcomes if outcome.how == "one_of"]

    def deficit(outcome: Outcome) -> int:
        known = current_deficit(data, survey, scenario, rt, outcome.indicator)
        return known.high if known else 0

    chosen = max(either, key=deficit, default=None)
    return {
        outcome.indicator: 0
        if outcome.how == "one_of" and outcome is not chosen
        else volume * (outcome.per_unit or 0) // MILLION
        for outcome in outcomes
    }
