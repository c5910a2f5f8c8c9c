"""What the difference between two versions of a dataset does to the totals that a report would name.

Every total is one that a page shows, worked out in each version by the same function. Money kinds are never
added to each other, and a total that one version does not have is missing there, not zero.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.doubts import problems_of
from dashboard.domain.figures.areas import area_series
from dashboard.domain.money.activities import money_by_kind, output_by_kind, works
from dashboard.domain.score.rules import BASES, RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, surveys_in
from dashboard.domain.works.change import AREA_CLASSES, area_by_class

MEASURES = (
    "recorded_area", "score_area", "class_rts", "money", "works", "output", "deficit", "base", "places",
    "doubts",
)  # fmt: skip
"""In the order in which they are told. recorded_area: by year and status. score_area: of the RTs at or above
the threshold, by survey. class_rts: delineated RTs by class and survey. money: by kind. works: activities.
output: volume of finished works by kind and unit. deficit: by criterion and survey. base: sums over all RTs.
places: by level. doubts: rows left out and doubtful figures, by severity.
"""

COUNTED = ("class_rts", "works", "places", "doubts")
"""Measures that are zero where nothing is there to count; the others are not known then."""

_OF_SURVEY = ("class_rts", "deficit")
"""Measures that are compared for surveys that both versions have."""

_NAMES = ["measure", "year", "rule", "kind", "unit"]
_BASE_UNITS = {
    "buildings": "unit", "verified_area_ha": "ha", "ideal_road_m": "m", "households": "kk",
    "ideal_drain_m": "m", "population": "people",
}  # fmt: skip
_EVERYTHING = "*"


@dataclass(frozen=True)
class DoubtsChange:
    """The doubtful figures and left out rows that only one version has."""

    found: int
    gone: int


@dataclass(frozen=True)
class SurveysChange:
    """The surveys of a place that only one version has: the RTs of no class can be compared there."""

    added: tuple[Survey, ...]
    removed: tuple[Survey, ...]


TotalRow = tuple[str, int | None, str, str, str, int, int]
"""measure, year, rule, kind, unit, low, high."""


@cached
def version_totals(data: Dataset, place: str | None) -> pd.DataFrame:
    """What a place adds up to, over all years.

    Args:
        place: with everything inside it; None is the whole dataset.

    Returns:
        One row a total: measure (of MEASURES); year (NA of all years), rule, kind, unit (empty where the
        measure has none); low and high: whole rupiah of money, else millionths of the unit, equal unless the
        sources leave a range. What is not known has no row.
    """
    whole, at = (data, place) if place is not None else _whole(data)
    rows = [*_of_place(whole, at), *_doubts(data, place)] if at else []
    kinds = {"year": "Int64", "low": "Int64", "high": "Int64"}
    return pd.DataFrame(rows, columns=[*_NAMES, "low", "high"]).astype(kinds)


def total_changes(before: Dataset, after: Dataset, place: str | None) -> pd.DataFrame:
    """The totals of two versions side by side.

    Args:
        place: a place of both versions; None is the whole of each.

    Returns:
        One row a total, in the order of MEASURES: measure, year, rule, kind, unit; low_before, high_before,
        low_after, high_after (NA where it is not known); low_difference, high_difference (after less before);
        differs. Units as in `totals`.
    """
    both = [version_totals(data, place).set_index(_NAMES) for data in (before, after)]
    names = both[0].index.union(both[1].index, sort=False)
    rows = pd.concat(
        [
            frame.reindex(names).add_suffix(suffix)
            for frame, suffix in zip(both, ("_before", "_after"), strict=True)
        ],
        axis=1,
    ).reset_index()
    rows = _counted(_of_both(rows, before, after, place))
    for end in ("low", "high"):
        rows[f"{end}_difference"] = rows[f"{end}_after"] - rows[f"{end}_before"]
    return _in_order(rows.assign(differs=_differs(rows)))


def doubts_change(before: Dataset, after: Dataset) -> DoubtsChange:
    """How many doubts came and went, whatever line they stand on and whatever their file is called."""
    counts = [Counter(map(_sign, _doubtful(data))) for data in (before, after)]
    return DoubtsChange((counts[1] - counts[0]).total(), (counts[0] - counts[1]).total())


def surveys_change(before: Dataset, after: Dataset, place: str | None) -> SurveysChange:
    """The surveys of the delineated RTs of a place that one version has and the other has not."""
    old, new = (_surveys(data, place) for data in (before, after))
    return SurveysChange(tuple(sorted(new - old)), tuple(sorted(old - new)))


@cached
def _whole(data: Dataset) -> tuple[Dataset, str]:
    """The place that holds all others; where there is none, the dataset with one put above them."""
    tops = [key for key in data.places if not data.above(key)]
    inside = set().union(*(data.inside(key) for key in tops))
    if len(tops) == 1 and len(inside) == len(data.places):
        return data, tops[0]
    loose = {*tops, *(data.places.keys() - inside)}
    places = data.locations
    places = places.assign(
        parent_id=places["parent_id"].where(~places["location_id"].isin(loose), _EVERYTHING)
    )
    top = pd.DataFrame(
        {"location_id": [_EVERYTHING], "level": ["country"], "name": [_EVERYTHING], "line": [0]}
    )
    locations = pd.concat([places, top.reindex(columns=places.columns)], ignore_index=True).astype(
        places.dtypes
    )
    return replace(data, frames=data.frames | {"locations": locations}), _EVERYTHING


# The totals of a place ----------------------------------------------------------------------------


def _of_place(data: Dataset, place: str) -> Iterator[TotalRow]:
    yield from _areas(data, place)
    yield from _classes(data, place)
    yield from _deficits(data, place)
    yield from _works(data, place)
    yield from _bases(data, place)
    levels = Counter(data.places[key]["level"] for key in data.inside(place))
    for level in LEVELS:
        if levels[level]:
            yield _counts("places", level, levels[level])


def _counts(measure: str, kind: str, n: int, year: int | None = None, rule: str = "") -> TotalRow:
    return measure, year, rule, kind, "", n * MILLION, n * MILLION


def _areas(data: Dataset, place: str) -> Iterator[TotalRow]:
    """As recorded in the readings, and by the score of the RTs; published figures are no totals."""
    for row in area_series(data, place).itertuples():
        low, high = int(row.low), int(row.high)
        if row.series.startswith("reading"):
            yield "recorded_area", int(row.year), "", row.kind, "ha", low, high
        elif row.series.startswith("score"):
            yield "score_area", int(row.year), row.series.removeprefix("score-"), "", "ha", low, high


def _classes(data: Dataset, place: str) -> Iterator[TotalRow]:
    for row in area_by_class(data, place).itertuples():
        yield _counts("class_rts", row.slum_class, int(row.rts), int(row.year), row.rule)


def _deficits(data: Dataset, place: str) -> Iterator[TotalRow]:
    """Of each criterion with a reading: a range where some RT has none, percent where shares are known."""
    rows = scores_of(data).criteria
    rows = rows[(rows["location_id"] == place) & (rows["reported"] > 0)].dropna(subset=["low", "high"])
    for row in rows.itertuples():
        unit = "percent" if row.shared else RULES[row.rule].named[row.indicator].unit
        yield "deficit", int(row.year), row.rule, row.indicator, unit, int(row.low), int(row.high)


def _works(data: Dataset, place: str) -> Iterator[TotalRow]:
    for row in money_by_kind(data, place, None).itertuples():
        yield "money", None, "", str(row.Index), "rupiah", int(row.rupiah), int(row.rupiah)
    yield _counts("works", "", len(works(data, place, None)))
    for row in output_by_kind(data, place, None).itertuples():
        if row.activities > row.without_volume:
            volume = int(row.volume_millionths)
            yield "output", None, "", row.kind, row.unit, volume, volume


def _bases(data: Dataset, place: str) -> Iterator[TotalRow]:
    rts = data.locations[data.locations["location_id"].isin(data.of_level("rt", place))]
    for base in BASES:
        known = rts[f"{base}_millionths"].dropna()
        if len(known):
            yield "base", None, "", base, _BASE_UNITS[base], int(known.sum()), int(known.sum())


def _doubts(data: Dataset, place: str | None) -> Iterator[TotalRow]:
    inside = None if place is None else data.inside(place)
    found = Counter(p.severity for p in _doubtful(data) if inside is None or p.place in inside)
    for severity, n in found.items():
        yield _counts("doubts", severity, n)


@cached
def _doubtful(data: Dataset) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems_of(data) if problem.doubtful)


def _sign(problem: Problem) -> tuple[Any, ...]:
    return problem.table, problem.reason, problem.place, problem.year, problem.value


def _surveys(data: Dataset, place: str | None) -> set[Survey]:
    rows = version_totals(data, place)
    return set(surveys_in(rows[rows["measure"] == "class_rts"]))


# Two versions side by side ------------------------------------------------------------------------


def _of_both(rows: pd.DataFrame, before: Dataset, after: Dataset, place: str | None) -> pd.DataFrame:
    """Without the RTs and deficits of a survey that one version does not have."""
    only = surveys_change(before, after, place)
    surveys = {*only.added, *only.removed}
    pairs = zip(rows["measure"], rows["year"], rows["rule"], strict=True)
    return rows[[not (m in _OF_SURVEY and (year, rule) in surveys) for m, year, rule in pairs]]


def _counted(rows: pd.DataFrame) -> pd.DataFrame:
    """Nothing to count is zero."""
    counted = rows["measure"].isin(COUNTED)
    ends = [f"{end}_{when}" for end in ("low", "high") for when in ("before", "after")]
    return rows.assign(**{end: rows[end].mask(counted & rows[end].isna(), 0) for end in ends})


def _differs(rows: pd.DataFrame) -> pd.Series:
    """Where an end is another, or known in one version alone."""
    ends = [(rows[f"{end}_before"], rows[f"{end}_after"]) for end in ("low", "high")]
    moved = [(old != new).fillna(False) | (old.isna() != new.isna()) for old, new in ends]
    return (moved[0] | moved[1]).astype(bool)


def _in_order(rows: pd.DataFrame) -> pd.DataFrame:
    """By measure and year; classes, levels and criteria in their own order, the rest as they came."""
    kinds = [*AREA_CLASSES, *LEVELS, *(c.id for rule in RULES.values() for c in rule.criteria)]
    place_of = {kind: at for at, kind in enumerate(dict.fromkeys(kinds))}
    order = pd.DataFrame(
        {
            "measure": rows["measure"].map(MEASURES.index),
            "year": rows["year"].fillna(0),
            "kind": rows["kind"].map(lambda kind: place_of.get(kind, len(place_of))),
        }
    )
    return rows.loc[order.sort_values(list(order), kind="stable").index].reset_index(drop=True)
