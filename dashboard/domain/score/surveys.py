"""The surveys of a place: in which years its criteria were read, and by which rule."""

from typing import NamedTuple

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.scores import scores_of


class Survey(NamedTuple):
    """One survey: its year, and the rule that its readings follow."""

    year: int
    rule: str


@cached
def surveys(data: Dataset, place: str) -> tuple[Survey, ...]:
    """The surveys (year, rule) with a reading inside a place or stated for a place above it."""
    relevant = data.inside(place) | set(data.above(place)) if place in data.places else set()
    rows = scores_of(data).criteria
    rows = rows[rows["reported"] > 0]
    own = rows["location_id"].isin(relevant) & (rows["origin"] == "own")
    return surveys_in(rows[own | (rows["location_id"] == place)])


def survey_of(data: Dataset, place: str, year: int | None) -> Survey | None:
    """The latest survey as known at the end of a year, by the newest rule of its own year; of any where None.

    A score is a state: it holds until somebody surveys again.
    """
    found = [survey for survey in surveys(data, place) if year is None or survey.year <= year]
    return found[-1] if found else None


def surveys_in(frame: pd.DataFrame) -> tuple[Survey, ...]:
    """The surveys that rows are of, oldest first. frame: with the columns year and rule."""
    pairs = frame[["year", "rule"]].drop_duplicates().sort_values(["year", "rule"])
    return tuple(Survey(int(year), str(rule)) for year, rule in pairs.itertuples(index=False))


def of_survey(frame: pd.DataFrame, survey: Survey) -> pd.DataFrame:
    """The rows of one survey. frame: with the columns year and rule."""
    return frame[(frame["year"] == survey.year) & (frame["rule"] == survey.rule)]
