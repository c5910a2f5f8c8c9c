"""What concerns one RT: what holds it, what was built there. Neighbours are not ranked."""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import FINISHED, year_done
from dashboard.domain.score.heatmap import own_criteria
from dashboard.domain.score.rules import RULES, TOP_POINTS
from dashboard.domain.score.surveys import Survey


@dataclass(frozen=True)
class Holding:
    """One aspect: its points out of `top`, and the criteria of it that fall short or are not known."""

    aspect: str
    low: int
    high: int
    top: int
    rows: pd.DataFrame


@cached
def holding(data: Dataset, rt: str, survey: Survey) -> tuple[Holding, ...]:
    """The aspects of an RT, those with most points first; none where it is not scored.

    What was stated for a place above it is not known of the RT.
    """
    criteria = own_criteria(data, rt, survey)
    if criteria.empty:
        return ()
    parts = [_part(criteria, aspect) for aspect in RULES[survey.rule].aspects]
    return tuple(sorted(parts, key=lambda part: (-part.low, -part.high)))


def _part(criteria: pd.DataFrame, aspect: str) -> Holding:
    rows = criteria[criteria["aspect"] == aspect]
    low, high = int(rows["score_low"].sum()), int(rows["score_high"].sum())
    known_zero = (rows["high"] == 0).fillna(False).astype(bool)
    return Holding(aspect, low, high, TOP_POINTS * len(rows), rows[~known_zero])


@cached
def works_of(data: Dataset, rt: str) -> pd.DataFrame:
    """The works of an RT, newest first: those located there, and those above that improved something there.

    Returns:
        One row an activity: activity_id, year, kind, volume_millionths, unit, stage, `shared` where the
        work is of a place above and its volume not of this RT alone, finished_in (the year, if it is).
    """
    outcomes = data.frames["outcomes"]
    gained = set(outcomes.loc[outcomes["location_id"] == rt, "activity_id"])
    lines = data.activities
    lines = lines[(lines["location_id"] == rt) | lines["activity_id"].isin(gained)]
    works = lines.groupby("activity_id", sort=False).first().reset_index()
    finished = year_done(works).where(works["stage"].isin(FINISHED))
    works = works.assign(shared=works["location_id"] != rt, finished_in=finished)
    columns = ["activity_id", "year", "kind", "volume_millionths", "unit", "stage", "shared", "finished_in"]
    return works[columns].sort_values(["year", "activity_id"], ascending=[False, True])
