"""What the works after a survey make of it (numerik akhir), and what the next survey then found.

After = before, less the handled volume, never below zero; the base stays (Permen PUPR 14/PRT/M/2018). It is
worked out RT by RT and summed again: a volume beyond the deficit of its RT helps no other RT.

**Which works count.** Tables of local governments state a year as its works left it: its numerik akhir,
which is the next year's numerik awal. So a survey has the works of its own year in it, and those after it
count up to and with the year of the next survey of the same rule. The first survey of a place by a rule is
its baseline (kondisi awal), taken before the works of that year: they count too. (In the tables of Kota
Pekalongan, 2019 and 2023, every RT whose only works are of 2023 has fallen by 2023, and no RT without works.)
A work is of the year it was finished, else of its year. Only what is done or handed over counts, and only
what outcomes.csv states: nothing is credited from the kind or the volume of a work.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import FINISHED, year_done
from dashboard.domain.score.rescoring import Deficit, deficit_of, rescored, rt_rows
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import Scores, scores_of
from dashboard.domain.score.surveys import Survey

REASONS = ("not_finished", "other_rule", "no_rt", "not_surveyed", "no_base")
"""Why an outcome is left out; where there are several, the first.

not_finished: not said to be done. other_rule: no criterion of the rule of the survey. no_rt: its place is
above the RT and no RT is named. not_surveyed: the RT has no reading of it. no_base: its deficit is a share of
a base that is not known.
"""

_FIGURES = ["before_low", "before_high", "handled", "after_low", "after_high", "excess"]
_HANDLED = ["location_id", "indicator", "number", "aspect", "unit", *_FIGURES, "activities"]
_LEFT_OUT = ["activity_id", "location_id", "indicator", "volume", "reason"]

_TOTAL = ["location_id", "year", "low", "high"]
_CRITERION = ["location_id", "indicator", "number", "aspect", "unit", "year", "low", "high"]

_Pair = tuple[str, str]
"""An RT and a criterion."""


@dataclass(frozen=True)
class WorksResult:
    """A survey less its works.

    Volumes are millionths of the criterion's unit.

    scores: as `rescored` gives them, of every place.
    handled: location_id (an RT), indicator, number, aspect, unit, before_low, before_high, handled,
        after_low, after_high, excess (handled beyond the deficit, or beyond its high end), activities (ids).
    left_out: activity_id, location_id (the place of the outcome), indicator, volume, reason (of REASONS).
    """

    scores: Scores[pd.DataFrame]
    handled: pd.DataFrame
    left_out: pd.DataFrame


@dataclass(frozen=True)
class BesideSurvey:
    """The result of the works of a survey beside the next survey of the same rule, for places of any level.

    totals: location_id, next_year, after_low, after_high, found_low, found_high, in points.
    criteria: those columns, in millionths of the unit, and indicator, number, aspect, unit; a volume that is
        not known is NA.
    """

    totals: pd.DataFrame
    criteria: pd.DataFrame


@cached
def works_result(data: Dataset, survey: Survey, until: int | None = None) -> WorksResult:
    """The scores of a survey after the works that count.

    Args:
        until: the last year of works that counts, for every place; None is for each the year of its next
            survey of the same rule, or all years where there is none.
    """
    outcomes = _outcomes(data, survey, until)
    before = _before(data, survey, outcomes)
    reasons = [_reason(data, survey.rule, row, before) for row in outcomes.itertuples()]
    outcomes = outcomes.assign(reason=pd.array(reasons, dtype="str"))
    handled = _handled(outcomes[outcomes["reason"].isna()], before)
    after = {pair: one.after for pair, one in handled.items()}
    left_out = outcomes[outcomes["reason"].notna()]
    return WorksResult(
        scores=rescored(data, survey, after),
        handled=_as_frame(handled, survey.rule),
        left_out=left_out.rename(columns={"volume_millionths": "volume"})[_LEFT_OUT].reset_index(drop=True),
    )


@cached
def beside_next_survey(data: Dataset, survey: Survey) -> BesideSurvey | None:
    """What the works should have left, beside what was found; None where no place was surveyed again."""
    next_years = {
        place: next_year
        for place, years in surveyed_years(data, survey.rule).items()
        if survey.year in years and (next_year := next((year for year in years if year > survey.year), None))
    }
    if not next_years:
        return None
    after = works_result(data, survey).scores
    totals = _beside(
        _points(after.totals), _points(_of_next(scores_of(data).totals, survey.rule, next_years))
    )
    criteria = _beside(
        _volumes(after.criteria, survey.rule),
        _volumes(_of_next(scores_of(data).criteria, survey.rule, next_years), survey.rule),
    )
    surveyed = criteria["location_id"].isin(totals["location_id"])
    return BesideSurvey(totals, criteria[surveyed].reset_index(drop=True))


@cached
def surveyed_years(data: Dataset, rule: str) -> dict[str, tuple[int, ...]]:
    """The years in which each place was surveyed by a rule, in order: a place above by any of its RTs."""
    totals = scores_of(data).totals
    seen = totals[(totals["rule"] == rule) & (totals["reported"] > 0)]
    years = seen.groupby("location_id")["year"].agg(lambda found: tuple(sorted(map(int, found))))
    return dict(years)


# Which outcomes count ---------------------------------------------------------------------------


def _outcomes(data: Dataset, survey: Survey, until: int | None) -> pd.DataFrame:
    """The outcomes of the works after a survey: those of outcomes.csv with their place, year and stage."""
    works = data.activities.groupby("activity_id", sort=False)[["location_id", "year", "stage", "finished"]]
    works = works.first().rename(columns={"location_id": "place"})
    rows = data.frames["outcomes"].join(works, on="activity_id")
    rows = rows.assign(
        location_id=rows["location_id"].fillna(rows["place"]),
        year=year_done(rows),
    )
    years = surveyed_years(data, survey.rule)
    spans = {
        place: years_of_works(years.get(place, ()), survey.year, until)
        for place in rows["location_id"].unique()
    }
    pairs = zip(rows["location_id"], rows["year"], strict=True)
    counts = [spans[place][0] <= year <= spans[place][1] for place, year in pairs]
    return rows[pd.Series(counts, rows.index, dtype=bool)].reset_index(drop=True)


def years_of_works(surveyed: tuple[int, ...], year: int, until: int | None = None) -> tuple[float, float]:
    """The first and the last year of the works that count after the survey of a year.

    Args:
        surveyed: the years in which the place was surveyed.
        year: one of them.
        until: the last year that counts; None is the year of the next survey.
    """
    baseline = not any(earlier < year for earlier in surveyed)
    later = next((later for later in surveyed if later > year), float("inf"))
    return (year if baseline else year + 1), (later if until is None else until)


@dataclass(frozen=True)
class _Before:
    """What the survey says where works were: which readings there are, and the deficits with a known base."""

    surveyed: frozenset[_Pair]
    deficits: Mapping[_Pair, Deficit]


def _before(data: Dataset, survey: Survey, outcomes: pd.DataFrame) -> _Before:
    rows = rt_rows(data, survey).merge(outcomes[["location_id", "indicator"]].drop_duplicates())
    found = {(row.location_id, row.indicator): row for row in rows.itertuples()}
    deficits = {pair: deficit_of(row) for pair, row in found.items()}
    return _Before(
        surveyed=frozenset(pair for pair, row in found.items() if row.reported),
        deficits={pair: deficit for pair, deficit in deficits.items() if deficit and not deficit.shared},
    )


def _reason(data: Dataset, rule: str, outcome: Any, before: _Before) -> str | None:
    """Why an outcome is left out, or None where it counts."""
    pair = (outcome.location_id, outcome.indicator)
    if outcome.stage not in FINISHED:
        return "not_finished"
    if outcome.indicator not in RULES[rule].named:
        return "other_rule"
    if data.places[outcome.location_id]["level"] != "rt":
        return "no_rt"
    if pair not in before.surveyed:
        return "not_surveyed"
    return None if pair in before.deficits else "no_base"


# After the works --------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Handled:
    """The works on one criterion of one RT."""

    before: Deficit
    volume: int
    activities: tuple[str, ...]

    @property
    def after(self) -> Deficit:
        """What is left: never less than nothing."""
        low, high = (max(0, end - self.volume) for end in (self.before.low, self.before.high))
        return replace(self.before, low=low, high=high)

    @property
    def figures(self) -> tuple[int, ...]:
        """As _FIGURES."""
        before, after, excess = self.before, self.after, max(0, self.volume - self.before.high)
        return before.low, before.high, self.volume, after.low, after.high, excess


def _handled(outcomes: pd.DataFrame, before: _Before) -> dict[_Pair, _Handled]:
    by_pair: dict[_Pair, list[Any]] = {}
    for row in outcomes.itertuples():
        by_pair.setdefault((row.location_id, row.indicator), []).append(row)
    return {
        pair: _Handled(
            before=before.deficits[pair],
            volume=sum(int(row.volume_millionths) for row in rows),
            activities=tuple(dict.fromkeys(row.activity_id for row in rows)),
        )
        for pair, rows in by_pair.items()
    }


def _as_frame(handled: Mapping[_Pair, _Handled], rule: str) -> pd.DataFrame:
    criteria = RULES[rule].named
    rows = [
        (rt, c.id, c.number, c.aspect, c.unit, *one.figures, one.activities)
        for (rt, indicator), one in handled.items()
        if (c := criteria[indicator])
    ]
    frame = pd.DataFrame(rows, columns=_HANDLED).astype(dict.fromkeys(_FIGURES, "Int64"))
    return frame.sort_values(["location_id", "number"]).reset_index(drop=True)


# Beside what was found --------------------------------------------------------------------------


def _of_next(frame: pd.DataFrame, rule: str, next_years: Mapping[str, int]) -> pd.DataFrame:
    """The rows of the next survey of each place."""
    next_year = frame["location_id"].map(next_years)
    return frame[(frame["rule"] == rule) & (frame["year"] == next_year).fillna(False)]


def _points(totals: pd.DataFrame) -> pd.DataFrame:
    surveyed = totals[totals["reported"] > 0]
    return surveyed.rename(columns={"total_low": "low", "total_high": "high"})[_TOTAL]


def _volumes(criteria: pd.DataFrame, rule: str) -> pd.DataFrame:
    """Deficits in the unit of the criterion; missing where there is no reading or the base is not known."""
    found = [deficit_of(row) for row in criteria.itertuples()]
    known = [deficit if deficit and not deficit.shared else None for deficit in found]
    units = {key: criterion.unit for key, criterion in RULES[rule].named.items()}
    return criteria.assign(
        unit=criteria["indicator"].map(units),
        low=pd.array([deficit and deficit.low for deficit in known], dtype="Int64"),
        high=pd.array([deficit and deficit.high for deficit in known], dtype="Int64"),
    )[_CRITERION]


def _beside(after: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Two surveys side by side: each place, or each criterion of it, that is in both."""
    key = [name for name in after.columns if name not in ("year", "low", "high")]
    after = after.rename(columns={"low": "after_low", "high": "after_high"}).drop(columns="year")
    found = found.rename(columns={"year": "next_year", "low": "found_low", "high": "found_high"})
    return after.merge(found, on=key).sort_values(key).reset_index(drop=True)
