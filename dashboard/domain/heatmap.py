"""RT × aspect and RT × criterion: points, shares, and what stands in for a reading that is missing.

Four looks: not surveyed, zero, and points from low to high. Where an RT was not surveyed but a place
above it has a stated figure, that figure is shown as *inherited*; it counts in no sum.
"""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset import Dataset
from dashboard.domain.memory import remember
from dashboard.domain.rules import RULES, TOP_POINTS, Rule


@dataclass(frozen=True)
class Cell:
    """One cell: points from low to high out of `top`, the share in hundredths of a percent.

    known: how many of the `criteria` behind it have a reading. inherited_from: the place whose stated
    figure this is. shares are None where there is nothing to divide by or the cell holds several.
    """

    low: int
    high: int
    top: int
    known: int
    criteria: int
    percent_low: int | None = None
    percent_high: int | None = None
    inherited_from: str | None = None

    @property
    def missing(self) -> bool:
        """Nothing is known here."""
        return self.known == 0


@dataclass(frozen=True)
class Row:
    """One place: its cells by column, its total and the classes it may have."""

    location_id: str
    cells: dict[str, Cell]
    total_low: int
    total_high: int
    class_low: str
    class_high: str
    known: int


@dataclass(frozen=True)
class Heatmap:
    """The places of one survey. `columns` are aspects, or the criteria of the rule."""

    year: int
    rule: Rule
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def surveyed(self) -> int:
        """How many of the places have a reading of their own."""
        return sum(row.known > 0 for row in self.rows)

    @property
    def stated_by(self) -> tuple[str, ...]:
        """The places whose stated figures stand in for missing readings."""
        places = {cell.inherited_from for row in self.rows for cell in row.cells.values()}
        return tuple(sorted(place for place in places if place))


@remember
def surveys(data: Dataset, place: str) -> tuple[tuple[int, str], ...]:
    """The surveys (year, rule) with a reading inside a place or stated for a place above it."""
    relevant = data.inside(place) | set(data.above(place)) if place in data.places else set()
    criteria = data.scores.criteria
    rows = criteria[(criteria["origin"] == "own") & (criteria["reported"] > 0)]
    rows = rows[rows["location_id"].isin(relevant)]
    pairs = rows[["year", "rule"]].drop_duplicates().sort_values(["year", "rule"])
    return tuple((int(year), str(rule)) for year, rule in pairs.itertuples(index=False))


def survey_of(data: Dataset, place: str, year: int | None) -> tuple[int, str] | None:
    """The survey of a year, by the newest rule of that year; the latest one where no year is asked for."""
    found = [survey for survey in surveys(data, place) if year in (None, survey[0])]
    return found[-1] if found else None


@remember
def rows_shown(data: Dataset, place: str) -> tuple[str, ...]:
    """The delineated RTs of a place, by name."""
    scored = set(data.scores.totals["location_id"])
    rts = [key for key in data.of_level("rt", place) if key in scored]
    return tuple(sorted(rts, key=lambda key: (str(data.places[key]["parent_id"]), data.places[key]["name"])))


@remember
def heatmap(data: Dataset, place: str, survey: tuple[int, str], by_criterion: bool) -> Heatmap:
    """The heatmap of the RTs of a place in one survey.

    Args:
        survey: year and rule, as `survey_of` gives it.
        by_criterion: one column a criterion; else one an aspect.
    """
    year, rule = survey[0], RULES[survey[1]]
    criteria = _of_survey(data.scores.criteria, survey)
    scored = {(row.location_id, row.indicator): row for row in criteria.itertuples()}
    totals = {row.location_id: row for row in _of_survey(data.scores.totals, survey).itertuples()}
    stated_above: dict[tuple[str, ...], dict[str, Any]] = {}
    rows = []
    for rt in rows_shown(data, place):
        above = data.above(rt)
        if above not in stated_above:
            stated_above[above] = _stated_for(above, criteria)
        stated = stated_above[above]
        cells = {c.id: _cell(scored[rt, c.id], stated.get(c.id)) for c in rule.criteria}
        if not by_criterion:
            cells = {aspect: _together(cells, rule, aspect) for aspect in rule.aspects}
        rows.append(_row(rt, cells, totals.get(rt), rule))
    columns = tuple(c.id for c in rule.criteria) if by_criterion else rule.aspects
    return Heatmap(year, rule, columns, tuple(rows))


def _row(rt: str, cells: dict[str, Cell], total: Any, rule: Rule) -> Row:
    """`total` is None where the RT was surveyed by the year's other rule: nothing is known by this one."""
    if total is None:
        first, last = rule.classes[0], rule.classes[-1]
        return Row(rt, cells, 0, rule.top_total, first.slum_class, last.slum_class, known=0)
    return Row(
        location_id=rt,
        cells=cells,
        total_low=int(total.total_low),
        total_high=int(total.total_high),
        class_low=total.class_low,
        class_high=total.class_high,
        known=int(total.criteria_reported),
    )


def criteria_of(data: Dataset, place: str, survey: tuple[int, str], aspect: str) -> pd.DataFrame:
    """The criterion rows of an aspect of a place, with what was typed for them.

    Returns:
        The columns of a scored criterion row, `stated_by` (the place the figure was stated for, where
        it is inherited), status, source, page, note and line of the reading.
    """
    criteria = _of_survey(data.scores.criteria, survey)
    criteria = criteria[criteria["aspect"] == aspect]
    stated = _stated_for(data.above(place), criteria)
    own = criteria[criteria["location_id"] == place]
    replaced = (own["reported"] == 0) & own["indicator"].isin(stated)
    wanted = {(stated[key].location_id, key) for key in own[replaced]["indicator"]}
    pairs = zip(criteria["location_id"], criteria["indicator"], strict=True)
    inherited = criteria[[pair in wanted for pair in pairs]]
    rows = pd.concat([own[~replaced], inherited])
    rows = rows.assign(stated_by=rows["location_id"].where(rows["location_id"] != place))
    typed = ["location_id", "indicator", "status", "source", "page", "note", "line"]
    readings = _of_survey(data.readings, survey)[typed]
    return rows.merge(readings, on=["location_id", "indicator"], how="left").sort_values("number")


def _of_survey(frame: pd.DataFrame, survey: tuple[int, str]) -> pd.DataFrame:
    return frame[(frame["year"] == survey[0]) & (frame["rule"] == survey[1])]


def _stated_for(above: tuple[str, ...], criteria: pd.DataFrame) -> dict[str, Any]:
    """For each criterion the row stated for the nearest of some places, nearest first."""
    stated = criteria[(criteria["origin"] == "own") & (criteria["reported"] > 0)]
    found: dict[str, Any] = {}
    for key in above:
        for row in stated[stated["location_id"] == key].itertuples():
            found.setdefault(row.indicator, row)
    return found


def _cell(own: Any, stated: Any) -> Cell:
    """The reading of the place itself, or the figure stated above it where it has none."""
    inherited = own.reported == 0 and stated is not None
    row = stated if inherited else own
    low, high = (None if pd.isna(share) else int(share) for share in (row.percent_low, row.percent_high))
    return Cell(
        low=int(row.score_low),
        high=int(row.score_high),
        top=TOP_POINTS,
        known=int(row.reported > 0),
        criteria=1,
        percent_low=low,
        percent_high=high,
        inherited_from=row.location_id if inherited else None,
    )


def _together(cells: dict[str, Cell], rule: Rule, aspect: str) -> Cell:
    parts = [cells[criterion.id] for criterion in rule.criteria_of(aspect)]
    inherited = [part.inherited_from for part in parts if part.inherited_from]
    return Cell(
        low=sum(part.low for part in parts),
        high=sum(part.high for part in parts),
        top=sum(part.top for part in parts),
        known=sum(part.known for part in parts),
        criteria=len(parts),
        inherited_from=inherited[0] if inherited else None,
    )
