"""Places × aspects and places × criteria: points, shares, and what stands in for a reading that is missing.

Four looks: not surveyed, zero, and points from low to high. Where an RT was not surveyed but a place
above it has a stated figure, that place has a row of its own: a figure of a kelurahan repeated in each of its
RTs would read as so many measurements. It counts in no sum.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS, delineated_rts
from dashboard.domain.score.rules import RULES, TOP_POINTS, Rule
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from dashboard.domain.score.surveys import Survey, of_survey

_WHOLE = 10_000
"""100 % in hundredths of a percent."""


@dataclass(frozen=True)
class ScoredCell:
    """One cell: points from low to high out of `top`, the share in hundredths of a percent.

    known: how many of the `criteria` behind it have a reading. shares are None where there is nothing to
    divide by; that of an aspect is the mean of those of its criteria, each from 0 to 100 % where it is not
    known.
    """

    low: int
    high: int
    top: int
    known: int
    criteria: int
    percent_low: int | None = None
    percent_high: int | None = None

    @property
    def missing(self) -> bool:
        """Nothing is known here."""
        return self.known == 0


@dataclass(frozen=True)
class ScoredRow:
    """One place: its cells by column, its total and the classes it may have; known: criteria with a reading.

    `summed` where its RTs were added up; else it was read itself, or not at all.
    """

    location_id: str
    cells: dict[str, ScoredCell]
    total_low: int
    total_high: int
    class_low: str
    class_high: str
    known: int
    summed: bool = False


@dataclass(frozen=True)
class Heatmap:
    """The places of one survey. `columns` are aspects, or the criteria of the rule.

    `whole` is the place that they lie in, scored from their sums; None where it is a row itself. `stated` are
    other places above them, the nearest first, with figures of the whole place that a row itself lacks.
    """

    year: int
    rule: Rule
    columns: tuple[str, ...]
    rows: tuple[ScoredRow, ...]
    whole: ScoredRow | None = None
    stated: tuple[ScoredRow, ...] = ()

    @property
    def survey(self) -> Survey:
        """Which survey it is."""
        return Survey(self.year, self.rule.key)

    @property
    def surveyed(self) -> int:
        """How many of the places have a reading of their own."""
        return sum(row.known > 0 for row in self.rows)

    @property
    def stated_by(self) -> tuple[str, ...]:
        """The places for which figures were stated as wholes."""
        own = (self.whole,) if self.whole and self.whole.known and not self.whole.summed else ()
        return tuple(row.location_id for row in (*own, *self.stated))


@cached
def _delineated(data: Dataset) -> frozenset[str]:
    return frozenset(delineated_rts(data.locations, data.readings)["location_id"])


@cached
def rows_shown(data: Dataset, place: str, level: str = "") -> tuple[str, ...]:
    """The places of a level inside a place, by name: of RTs those that were delineated, else the scored ones.

    level: empty for the smallest that is there one by one.

    An RT is delineated before anybody surveys it, so that a list of slum areas alone has its RTs.
    """
    level = level or data.finest
    shown = _delineated(data) if level == "rt" else set(scores_of(data).totals["location_id"])
    keys = [key for key in data.of_level(level, place) if key in shown and (key != place or level == "rt")]
    return tuple(sorted(keys, key=lambda key: (str(data.places[key]["parent_id"]), data.places[key]["name"])))


@cached
def levels_shown(data: Dataset, place: str) -> tuple[str, ...]:
    """The levels that a place can be looked at by, from the RT up; one with a single place tells nothing.

    Where RTs were added up, from the largest down.
    """
    above = reversed(LEVELS[: LEVELS.index(data.finest)])
    found = (data.finest, *(level for level in above if len(rows_shown(data, place, level)) > 1))
    return found if not data.rts_summed else found[::-1]


@cached
def heatmap(data: Dataset, place: str, survey: Survey, by_criterion: bool, level: str = "") -> Heatmap:
    """The heatmap of the places of a level inside a place, in one survey.

    Args:
        survey: year and rule, as `survey_of` gives it.
        by_criterion: one column a criterion; else one an aspect.
    """
    year, rule = survey.year, RULES[survey.rule]
    rows, keys = _Rows(data, survey, by_criterion), rows_shown(data, place, level)
    columns = tuple(c.id for c in rule.criteria) if by_criterion else rule.aspects
    whole = None if keys == (place,) else rows.row(place)
    stated = tuple(filter(None, map(rows.row, rows.stating(keys, place))))
    return Heatmap(year, rule, columns, tuple(filter(None, map(rows.row, keys))), whole, stated)


class _Rows:
    """The rows of one survey, each made when it is asked for."""

    def __init__(self, data: Dataset, survey: Survey, by_criterion: bool) -> None:
        self._data, self._rule, self._by_criterion = data, RULES[survey.rule], by_criterion
        self._criteria = of_survey(scores_of(data).criteria, survey)
        self._scored = {(row.location_id, row.indicator): row for row in self._criteria.itertuples()}
        self._totals = {
            row.location_id: row for row in of_survey(scores_of(data).totals, survey).itertuples()
        }
        own = self._criteria[(self._criteria["origin"] == "own") & (self._criteria["reported"] > 0)]
        self._read: dict[str, set[str]] = own.groupby("location_id")["indicator"].agg(set).to_dict()

    def row(self, place: str) -> ScoredRow | None:
        """A place with all its cells; None where it has no score."""
        criteria = self._rule.criteria
        if any((place, criterion.id) not in self._scored for criterion in criteria):
            return None
        cells = {criterion.id: _cell(self._scored[place, criterion.id]) for criterion in criteria}
        if not self._by_criterion:
            cells = {aspect: _together(cells, self._rule, aspect) for aspect in self._rule.aspects}
        own = [self._scored[place, criterion.id] for criterion in criteria]
        known = sum(row.reported > 0 for row in own)
        return _row(place, cells, self._totals.get(place), self._rule, known, own[0].origin == "sum")

    def stating(self, keys: Iterable[str], place: str) -> tuple[str, ...]:
        """The places above rows, but the one looked at, with a stated figure that the row itself lacks."""
        found: dict[str, None] = {}
        for key in keys:
            known = self._read.get(key, set())
            for above in self._data.above(key):
                if self._read.get(above, set()) - known:
                    found[above] = None
        found.pop(place, None)
        return tuple(sorted(found, key=lambda key: -LEVELS.index(self._data.places[key]["level"])))


def _row(
    rt: str, cells: dict[str, ScoredCell], total: Any, rule: Rule, known: int, summed: bool
) -> ScoredRow:
    """`total` is None where the RT was surveyed by the year's other rule: nothing is known by this one."""
    if total is None:
        first, last = rule.classes[0], rule.classes[-1]
        return ScoredRow(rt, cells, 0, rule.top_total, first.slum_class, last.slum_class, known=0)
    return ScoredRow(
        location_id=rt,
        cells=cells,
        total_low=int(total.total_low),
        total_high=int(total.total_high),
        class_low=total.class_low,
        class_high=total.class_high,
        known=int(known),
        summed=summed,
    )


def criteria_of(data: Dataset, place: str, survey: Survey, ids: Collection[str]) -> pd.DataFrame:
    """The rows of some criteria of a place, with what was typed for them.

    Returns:
        The columns of a scored criterion row, `stated_by` (the place the figure was stated for, where
        it is inherited), status, source, page, note and line of the reading.
    """
    criteria = of_survey(scores_of(data).criteria, survey)
    criteria = criteria[criteria["indicator"].isin(ids)]
    stated = _stated_for(data.above(place), criteria)
    own = own_criteria(data, place, survey)
    own = own[own["indicator"].isin(ids)]
    replaced = (own["reported"] == 0) & own["indicator"].isin(stated)
    wanted = {(stated[key].location_id, key) for key in own[replaced]["indicator"]}
    pairs = zip(criteria["location_id"], criteria["indicator"], strict=True)
    inherited = criteria[[pair in wanted for pair in pairs]]
    rows = pd.concat([own[~replaced], inherited])
    rows = rows.assign(stated_by=rows["location_id"].where(rows["location_id"] != place))
    typed = ["location_id", "indicator", "status", "source", "page", "note", "line"]
    readings = of_survey(data.readings, survey)[typed]
    return rows.merge(readings, on=["location_id", "indicator"], how="left").sort_values("number")


def own_criteria(data: Dataset, place: str, survey: Survey) -> pd.DataFrame:
    """The scored criterion rows of a place alone: what was stated for a place above it stands as not read."""
    criteria = of_survey(scores_of(data).criteria, survey)
    return criteria[criteria["location_id"] == place].sort_values("number")


def standing_in(data: Dataset, place: str, survey: Survey) -> tuple[str, ...]:
    """The places whose figures are all that is known of a place; none where anything was read in itself."""
    own = own_criteria(data, place, survey)
    if (own["reported"] > 0).any():
        return ()
    return tuple(criteria_of(data, place, survey, set(own["indicator"]))["stated_by"].dropna().unique())


def _stated_for(above: tuple[str, ...], criteria: pd.DataFrame) -> dict[str, Any]:
    """For each criterion the row stated for the nearest of some places, nearest first."""
    stated = criteria[(criteria["origin"] == "own") & (criteria["reported"] > 0)]
    found: dict[str, Any] = {}
    for key in above:
        for row in stated[stated["location_id"] == key].itertuples():
            found.setdefault(row.indicator, row)
    return found


def _cell(row: ScoredCriterion) -> ScoredCell:
    low, high = (None if pd.isna(share) else int(share) for share in (row.percent_low, row.percent_high))
    return ScoredCell(
        low=int(row.score_low),
        high=int(row.score_high),
        top=TOP_POINTS,
        known=int(row.reported > 0),
        criteria=1,
        percent_low=low,
        percent_high=high,
    )


def _together(cells: dict[str, ScoredCell], rule: Rule, aspect: str) -> ScoredCell:
    parts = [cells[criterion.id] for criterion in rule.criteria_of(aspect)]
    low, high = (
        _mean(part.percent_low or 0 for part in parts),
        _mean(_WHOLE if part.percent_high is None else part.percent_high for part in parts),
    )
    return ScoredCell(
        low=sum(part.low for part in parts),
        high=sum(part.high for part in parts),
        top=sum(part.top for part in parts),
        known=sum(part.known for part in parts),
        criteria=len(parts),
        percent_low=low,
        percent_high=high,
    )


def _mean(shares: Iterable[int]) -> int:
    """The plain mean, half up, as scoring.aspect_means."""
    shares = list(shares)
    return (2 * sum(shares) + len(shares)) // (2 * len(shares))
