"""Totals by place and survey, as rows with names: what a page asks for one place at a time."""

from collections.abc import Mapping
from typing import NamedTuple

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.rows import tuples
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey


class PlaceTotal(NamedTuple):
    """The total and class of a place in a survey, as scoring.totals gives them.

    Attributes:
        total_low, total_high: points; they differ where not all is known.
        class_low, class_high: of SLUM_CLASSES.
        criteria, criteria_reported: of the rule, and those that every RT of the place has a reading for.
        places, reported: RTs counted; criterion readings over all of them. None reported: nobody surveyed it.
        sectoral_mean: hundredths of a percent; None unless every share is known.
    """

    total_low: int
    total_high: int
    class_low: str
    class_high: str
    criteria: int
    criteria_reported: int
    places: int
    reported: int
    sectoral_mean: int | None


@cached
def place_totals(data: Dataset) -> Mapping[str, Mapping[Survey, PlaceTotal]]:
    """Every total by place and survey; a place that no survey knows is not there."""
    totals = scores_of(data).totals
    found: dict[str, dict[Survey, PlaceTotal]] = {}
    keys = zip(totals["location_id"], totals["year"], totals["rule"], strict=True)
    for (place, year, rule), row in zip(keys, tuples(totals, PlaceTotal._fields), strict=True):
        found.setdefault(place, {})[Survey(int(year), rule)] = PlaceTotal(*row)
    return found


@cached
def surveyed_totals(data: Dataset, survey: Survey) -> Mapping[str, PlaceTotal]:
    """The totals of one survey by place, of the places that have a reading in it."""
    return {
        place: by_survey[survey]
        for place, by_survey in place_totals(data).items()
        if survey in by_survey and by_survey[survey].reported
    }
