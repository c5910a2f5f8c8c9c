"""The slum status of a place in one survey: which of its RTs are slum, which are not certain."""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES, TOP_POINTS, Rule
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.sums.rt_counts import counts_of
from dashboard.domain.score.surveys import Survey, of_survey, survey_of


@dataclass(frozen=True)
class SlumStatus:
    """RTs of a place in one survey.

    slum: at or above the threshold whatever is still unknown. open: surveyed, but some reading is
    missing or a range, so that either is possible. unsurveyed: without any reading. near: of the slum ones,
    those that a single criterion keeps there: they need to lose TOP_POINTS at most.
    """

    year: int
    rule: Rule
    rts: int
    slum: int
    open: int
    unsurveyed: int
    near: int

    @property
    def survey(self) -> Survey:
        """Which survey it is."""
        return Survey(self.year, self.rule.key)


@dataclass(frozen=True)
class Heaviest:
    """The aspects with the largest share of their points; `place` is whose figures these are.

    aspects: more than one where they are alike. low, high, top: points of each of them. certain: whether no
    other aspect may have a larger share, whatever is still unknown of it.
    """

    aspects: tuple[str, ...]
    low: int
    high: int
    top: int
    year: int
    place: str
    certain: bool


@cached
def slum_status(data: Dataset, place: str, year: int | None) -> SlumStatus | None:
    """The slum status of a place in the newest survey up to a year; None without survey or RT."""
    survey = survey_of(data, place, year)
    counted = counts_of(data, place)
    if survey is None or not counted:
        return None
    n = counted[survey]
    return SlumStatus(
        year=survey.year,
        rule=RULES[survey.rule],
        rts=n["all_rts"],
        slum=n["slum_rts"],
        open=n["possible_rts"] - n["slum_rts"],
        unsurveyed=n["all_rts"] - n["surveyed_rts"],
        near=n["near_rts"],
    )


@cached
def heaviest_aspect(data: Dataset, place: str, year: int | None) -> Heaviest | None:
    """What weighs most on a place: by its own figures, else by those of what holds all its RTs, else
    of the nearest place above it.

    None where nothing was surveyed or nothing has points.
    """
    survey = survey_of(data, place, year)
    if survey is None:
        return None
    aspects = scores_of(data).aspects
    aspects = of_survey(aspects, survey)
    for candidate in (place, data.scope_of(place, rows_shown(data, place)), *data.above(place)):
        found = _heaviest(aspects[aspects["location_id"] == candidate], survey.year, candidate)
        if found:
            return found
    return None


def _heaviest(rows: pd.DataFrame, year: int, place: str) -> Heaviest | None:
    top = rows["criteria"] * TOP_POINTS
    rows = rows.assign(top=top, share=rows["score_low"] / top, most=rows["score_high"] / top)
    read = rows[rows["reported"] > 0]
    if read.empty or read["score_high"].max() == 0:
        return None
    worst = read.sort_values(["share", "most", "top", "aspect"], ascending=[False, False, False, True])
    first = worst.iloc[0]
    alike = (worst[["share", "most", "top"]] == first[["share", "most", "top"]]).all(axis=1)
    names = tuple(str(name) for name in worst.loc[alike, "aspect"])
    others = rows[~rows["aspect"].isin(names)]
    certain = bool((others["most"] <= first["share"]).all())
    low, high = int(first["score_low"]), int(first["score_high"])
    return Heaviest(names, low, high, int(first["top"]), year, place, certain)
