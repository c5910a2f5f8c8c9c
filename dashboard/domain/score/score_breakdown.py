"""What a score is made of: volume, base, share, band and points of each criterion, what is left."""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.heatmap import criteria_of, rows_shown
from dashboard.domain.score.place_totals import surveyed_totals
from dashboard.domain.score.rescoring import Deficit, deficit_of
from dashboard.domain.score.rules import RULES, Band, Rule
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from dashboard.domain.score.scoring import least_deficit
from dashboard.domain.score.surveys import Survey

TOTAL = "total"
"""The column of a score that stands for all criteria."""

COUNTED = ("unit", "kk", "people")
"""Units of which there are only whole ones; the others are measured to a hundredth."""

STATED = ("score_total", "slum_class")
"""Measures of figures.csv that somebody published for what we compute."""


@dataclass(frozen=True)
class LeftToNextBand:
    """How much of a deficit must go for the next lower band: millionths of the unit, and the points there."""

    volume: int
    unit: str
    points: int


@dataclass(frozen=True)
class TotalScore:
    """The points of a place, from low to high, and the classes they give."""

    low: int
    high: int
    class_low: str
    class_high: str


@dataclass(frozen=True)
class ScoreBreakdown:
    """The score of a place in one survey.

    criteria: one row a criterion, as heatmap.criteria_of gives them, by number. total: None where the place
    has none by this rule. rts: the RTs it was summed from, none for a score of its own.
    """

    place: str
    year: int
    rule: Rule
    criteria: pd.DataFrame
    total: TotalScore | None
    rts: tuple[str, ...]


@cached
def score_breakdown(data: Dataset, place: str, survey: Survey, column: str = TOTAL) -> ScoreBreakdown | None:
    """The score of a place, or of one aspect or criterion of it; None where it is not scored at all.

    Args:
        column: an aspect, a criterion, or TOTAL for all of them.
    """
    rule = RULES[survey.rule]
    rows = criteria_of(data, place, survey, criteria_in(rule, column))
    if rows.empty:
        return None
    summed = (rows["origin"] == "sum").any() and rows["stated_by"].isna().any()
    rts = tuple(rt for rt in rows_shown(data, place) if rt != place) if summed else ()
    return ScoreBreakdown(place, survey.year, rule, rows, _total(data, place, survey), rts)


def criteria_in(rule: Rule, column: str) -> tuple[str, ...]:
    """The criteria that a column stands for."""
    if column == TOTAL:
        return tuple(criterion.id for criterion in rule.criteria)
    if column in rule.aspects:
        return tuple(criterion.id for criterion in rule.criteria_of(column))
    return (column,)


def _total(data: Dataset, place: str, survey: Survey) -> TotalScore | None:
    found = surveyed_totals(data, survey).get(place)
    return TotalScore(found.total_low, found.total_high, found.class_low, found.class_high) if found else None


def band_of(rule: Rule, points: int) -> tuple[Band | None, Band | None]:
    """The band that gives these points, and the one above it; None for the one below all bands, and above."""
    bands = sorted(rule.bands, key=lambda band: band.from_percent)
    at = next((at for at, band in enumerate(bands) if band.points == points), -1)
    return (bands[at] if at >= 0 else None), (bands[at + 1] if at + 1 < len(bands) else None)


def left_to_next_band(row: ScoredCriterion, rule: Rule) -> LeftToNextBand | None:
    """What must still be handled for fewer points.

    None where there are no points, where the deficit is a range or where nothing is known to divide it by.
    """
    deficit = deficit_of(row)
    if deficit is None or deficit.low != deficit.high or not deficit.of or not row.score_high:
        return None
    unit = "percent" if deficit.shared else rule.named[row.indicator].unit
    lower = [band.points for band in rule.bands if band.points < row.score_high]
    return LeftToNextBand(_to_remove(deficit, rule, int(row.score_high), unit), unit, max(lower, default=0))


def _to_remove(deficit: Deficit, rule: Rule, points: int, unit: str) -> int:
    """The smallest volume in whole steps of the unit that takes a deficit out of its band."""
    cut = next(band.cut for band in rule.bands if band.points == points)
    too_much = deficit.high - least_deficit(deficit.of, cut) + 1
    step = MILLION if unit in COUNTED else MILLION // 100
    return min(-(-too_much // step) * step, deficit.high)


def stated_scores(data: Dataset, place: str) -> pd.DataFrame:
    """What others published as the total or class of a place: rows of figures.csv, oldest first."""
    figures = data.exact_figures
    rows = figures[(figures["location_id"] == place) & figures["measure"].isin(STATED)]
    return rows.sort_values(["as_of", "line"])


def rt_rows_of(data: Dataset, found: ScoreBreakdown) -> pd.DataFrame:
    """The criterion rows of the RTs that a sum was made of, by RT and criterion."""
    criteria = scores_of(data).criteria
    wanted = (
        (criteria["year"] == found.year)
        & (criteria["rule"] == found.rule.key)
        & criteria["location_id"].isin(found.rts)
        & criteria["indicator"].isin(found.criteria["indicator"])
    )
    order = {rt: at for at, rt in enumerate(found.rts)}
    rows = criteria[wanted]
    return rows.assign(order=rows["location_id"].map(order)).sort_values(["number", "order"])
