"""What an RT must lose to come below the slum threshold: its points, and the deficit behind each.

Always the high end of a range, so that what is planned on it holds whatever the range turns out to be.
"""

from dataclasses import dataclass
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rescoring import Deficit, deficit_of
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from dashboard.domain.score.scoring import least_deficit
from dashboard.domain.score.surveys import Survey, of_survey


@dataclass(frozen=True)
class Step:
    """Fewer points for a criterion, and the least millionths that must be removed for them."""

    points: int
    removed: int


@dataclass(frozen=True)
class Burden:
    """A criterion of an RT that has points, or a deficit too small for any.

    deficit: in the criterion's unit; None where its base is not known, so that no work can be sized for it.
    steps: from fewer points to none; without a deficit there are none.
    """

    indicator: str
    points: int
    deficit: Deficit | None
    steps: tuple[Step, ...]

    def points_after(self, removed: int) -> int:
        """The points that are left when so much of the deficit is gone."""
        return min((step.points for step in self.steps if removed >= step.removed), default=self.points)


@dataclass(frozen=True)
class Need:
    """An RT of a survey: its total at the high end, its burdens, and the criteria nobody has read.

    A criterion that was not read counts in `total` with all the points it may have.
    """

    location_id: str
    total: int
    burdens: tuple[Burden, ...]
    missing: tuple[str, ...]


@cached
def needs(data: Dataset, survey: Survey, rts: tuple[str, ...]) -> tuple[Need, ...]:
    """The need of each RT; one that the survey does not know has every criterion missing."""
    rule, criteria = RULES[survey.rule], scores_of(data).criteria
    rows = of_survey(criteria, survey)
    rows = rows[rows["location_id"].isin(rts)].sort_values("number")
    by_rt: dict[str, list[Any]] = {}
    for row in rows.itertuples():
        by_rt.setdefault(row.location_id, []).append(row)
    return tuple(_need(rt, by_rt[rt], rule) if rt in by_rt else _not_surveyed(rt, rule) for rt in rts)


def _not_surveyed(rt: str, rule: Rule) -> Need:
    return Need(rt, rule.top_total, (), tuple(criterion.id for criterion in rule.criteria))


def _need(rt: str, rows: list[Any], rule: Rule) -> Need:
    burdens = (_burden(row, rule) for row in rows if row.reported)
    return Need(
        location_id=rt,
        total=sum(int(row.score_high) for row in rows),
        burdens=tuple(burden for burden in burdens if burden.points or burden.deficit),
        missing=tuple(row.indicator for row in rows if not row.reported),
    )


def _burden(row: ScoredCriterion, rule: Rule) -> Burden:
    deficit, points = deficit_of(row), int(row.score_high)
    if deficit is None or deficit.shared or not deficit.of or not deficit.high:
        return Burden(row.indicator, points, None, ())
    return Burden(row.indicator, points, deficit, _steps(deficit, points, rule))


def _steps(deficit: Deficit, points: int, rule: Rule) -> tuple[Step, ...]:
    """Below the cut of a band a criterion has the points of the band before it.

    Something must be removed for any step: the deficit of a share is rounded, its points are not.
    """
    bands = sorted((band for band in rule.bands if band.points <= points), key=lambda band: -band.points)
    fewer = [*(band.points for band in bands[1:]), 0]
    return tuple(
        Step(less, max(1, deficit.high - least_deficit(deficit.of, band.cut) + 1))
        for band, less in zip(bands, fewer, strict=False)
    )
