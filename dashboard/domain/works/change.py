"""What changed in a place from one survey to another, and what handling contributed.

Points, totals and classes of two rules are never compared: a change of rule is a break. Only shares of the
criteria that both rules count stand beside each other, and a frame of two rules has no columns of points.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise, product
from typing import Any, NamedTuple, TypeVar

import pandas as pd
from pandas.api.types import is_numeric_dtype

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.place_totals import PlaceTotal, place_totals
from dashboard.domain.score.rules import RULES, SLUM_CLASSES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.sums.rt_counts import counts_of
from dashboard.domain.score.sums.rts import MEASURES
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.domain.works.works_result import surveyed_years

AREA_CLASSES = (*SLUM_CLASSES, "open", "missing")
"""The class of an RT; `open` where it is not certain, `missing` where the RT was not surveyed."""

WHYS = ("zero_before", "not_known")
"""Why a contribution is not defined: nothing was left to handle before, or a mean is not known."""

_WHOLE = 10_000
"""100 % in hundredths of a percent."""

_POINTS = {"score_low": "points_low", "score_high": "points_high"}
_CONTRIBUTION = [
    "year", "rule", "previous_year", "baseline_year", "mean_previous", "mean_baseline", "mean",
    "from_previous", "why_previous", "from_baseline", "why_baseline",
]  # fmt: skip

K = TypeVar("K", str, tuple[str, str])
"""A class, or a pair of them."""


class Summed(NamedTuple):
    """RTs together: how many, their area in millionths of a hectare, how many have none, which they are."""

    rts: int
    area_millionths: int
    unsized: int
    location_ids: tuple[str, ...]


_AREAS = ["year", "rule", "slum_class", *Summed._fields[:3]]
_FLOWS = ["class_first", "class_last", *Summed._fields]


# A place in two surveys -------------------------------------------------------------------------


@cached
def criteria_change(data: Dataset, place: str, first: Survey, last: Survey) -> pd.DataFrame:
    """The criteria of a place of any level in two surveys.

    Returns:
        One row a criterion of the rule, in its order: indicator, number, aspect, unit, same_rule, same_base,
        and with the suffixes _first and _last percent_low, percent_high (hundredths of a percent),
        points_low, points_high, volume (millionths of the unit; of an exact deficit alone). NA where there
        is no reading. Of two rules: only criteria of both, as the last one numbers them, with shares alone;
        same_base is False where each rule divides by something else.
    """
    before = RULES[first.rule].named
    rows = [
        (c.id, c.number, c.aspect, c.unit, first.rule == last.rule, c.base == before[c.id].base)
        for c in RULES[last.rule].criteria
        if c.id in before
    ]
    names = ["indicator", "number", "aspect", "unit", "same_rule", "same_base"]
    shown = ["percent_low", "percent_high"]
    shown += [*_POINTS.values(), "volume"] if first.rule == last.rule else []
    criteria = _of_place(scores_of(data).criteria, place)
    return _joined(pd.DataFrame(rows, columns=names), criteria, ["indicator"], (first, last), shown)


@cached
def aspect_change(data: Dataset, place: str, first: Survey, last: Survey) -> pd.DataFrame:
    """The aspects of a place of any level in two surveys.

    Returns:
        One row an aspect, in the order of the rule: aspect, same_rule, same_base, and with the suffixes
        _first and _last mean (share in hundredths of a percent; NA unless that of every criterion is known),
        points_low, points_high. NA where there is no reading. Of two rules: only aspects of the same
        criteria, with the mean alone.
    """
    before, after = RULES[first.rule], RULES[last.rule]
    rows = []
    for aspect in after.aspects:
        bases = [{c.id: c.base for c in rule.criteria_of(aspect)} for rule in (before, after)]
        if bases[0].keys() == bases[1].keys():
            rows.append((aspect, before == after, bases[0] == bases[1]))
    shown = ["mean", *(_POINTS.values() if before == after else ())]
    aspects = _of_place(scores_of(data).aspects, place)
    names = pd.DataFrame(rows, columns=["aspect", "same_rule", "same_base"])
    return _joined(names, aspects, ["aspect"], (first, last), shown)


def _of_place(scored: pd.DataFrame, place: str) -> pd.DataFrame:
    return scored[scored["location_id"] == place]


def _joined(
    rows: pd.DataFrame, scored: pd.DataFrame, key: list[str], surveys: tuple[Survey, Survey], shown: list[str]
) -> pd.DataFrame:
    """The rows with what two surveys say of each, in columns that can hold a missing number."""
    for survey, suffix in zip(surveys, ("_first", "_last"), strict=True):
        found = _reported(scored, survey).rename(columns=_POINTS).set_index(key)[shown]
        whole = {name: "Int64" for name in shown if is_numeric_dtype(found[name])}
        rows = rows.join(found.astype(whole).add_suffix(suffix), on=key)
    return rows


def _reported(scored: pd.DataFrame, survey: Survey) -> pd.DataFrame:
    """The rows of a survey that rest on a reading."""
    rows = of_survey(scored, survey)
    return rows[rows["reported"] > 0]


# Its RTs in two surveys -------------------------------------------------------------------------


@cached
def rt_change(data: Dataset, place: str, first: Survey, last: Survey) -> pd.DataFrame:
    """Totals and classes of the delineated RTs of a place in two surveys of one rule.

    Returns:
        One row an RT: location_id; with the suffixes _first and _last total_low, total_high, class_low,
        class_high; change_low, change_high, the difference in points. NA where it was not surveyed.

    Raises:
        ValueError: the surveys have different rules.
    """
    _check_one_rule(first, last)
    shown = ["total_low", "total_high", "class_low", "class_high"]
    rts = pd.DataFrame({"location_id": pd.array(rows_shown(data, place), dtype="str")})
    rows = _joined(rts, scores_of(data).totals, ["location_id"], (first, last), shown)
    return _with_change(rows, "total")


@cached
def cell_change(
    data: Dataset, place: str, first: Survey, last: Survey, by_criterion: bool = False
) -> pd.DataFrame:
    """Points of each aspect, or criterion, of the delineated RTs of a place in two surveys of one rule.

    Returns:
        One row an RT and aspect (or criterion): location_id, column; with the suffixes _first and _last
        points_low, points_high; change_low, change_high. NA where there is no reading. The change is from
        the least that it can be to the most.

    Raises:
        ValueError: the surveys have different rules.
    """
    _check_one_rule(first, last)
    rule, scores = RULES[last.rule], scores_of(data)
    columns = [criterion.id for criterion in rule.criteria] if by_criterion else rule.aspects
    key, of_column = ["location_id", "column"], "indicator" if by_criterion else "aspect"
    scored = (scores.criteria if by_criterion else scores.aspects).rename(columns={of_column: "column"})
    cells = pd.DataFrame(product(rows_shown(data, place), columns), columns=key).astype("str")
    return _with_change(_joined(cells, scored, key, (first, last), [*_POINTS.values()]), "points")


def _with_change(rows: pd.DataFrame, name: str) -> pd.DataFrame:
    return rows.assign(
        change_low=rows[f"{name}_low_last"] - rows[f"{name}_high_first"],
        change_high=rows[f"{name}_high_last"] - rows[f"{name}_low_first"],
    )


def _check_one_rule(first: Survey, last: Survey) -> None:
    if first.rule != last.rule:
        raise ValueError(f"{first.rule} and {last.rule} have no common points")


# Contribution of handling -----------------------------------------------------------------------


@cached
def contributions(data: Dataset, place: str) -> pd.DataFrame:
    """Kontribusi penanganan: (sectoral mean before - sectoral mean now) / sectoral mean before.

    Returns:
        One row for each survey after the first of its rule: year, rule, previous_year, baseline_year; the
        sectoral means of those (mean_previous, mean_baseline) and of the year itself (mean); from_previous,
        from_baseline: the contribution year on year and since the baseline, at most 10 000, negative where
        it got worse. All in hundredths of a percent, rounded half up. Where a contribution is NA,
        why_previous or why_baseline says why (of WHYS).
    """
    rows = [row for rule in RULES for row in _contributions(data, place, rule)]
    numbers = [name for name in _CONTRIBUTION if name not in ("rule", "why_previous", "why_baseline")]
    kinds = dict.fromkeys(numbers, "Int64") | {"why_previous": "str", "why_baseline": "str"}
    found = pd.DataFrame(rows, columns=_CONTRIBUTION).astype(kinds)
    return found.sort_values(["year", "rule"]).reset_index(drop=True)


def _contributions(data: Dataset, place: str, rule: str) -> Iterator[tuple[Any, ...]]:
    totals = _of_place(scores_of(data).totals, place)
    totals = totals[totals["rule"] == rule].set_index("year")
    known = {int(year): int(mean) for year, mean in totals["sectoral_mean"].dropna().items()}
    years = surveyed_years(data, rule).get(place, ())
    for previous, year in pairwise(years):
        before, baseline, now = (known.get(one) for one in (previous, years[0], year))
        found = (*_contribution(before, now), *_contribution(baseline, now))
        yield (year, rule, previous, years[0], before, baseline, now, *found)


def _contribution(before: int | None, after: int | None) -> tuple[int | None, str | None]:
    """The contribution, half up, or why it is not defined."""
    if before == 0:
        return None, "zero_before"
    if before is None or after is None:
        return None, "not_known"
    return (2 * _WHOLE * (before - after) + before) // (2 * before), None


# Area by class ----------------------------------------------------------------------------------


@cached
def area_by_class(data: Dataset, place: str, until: int | None = None) -> pd.DataFrame:
    """Verified area of the delineated RTs of a place by the class of each RT, in every survey of any of them.

    Args:
        until: the last year that counts; None is all of them.

    Returns:
        One row a survey and class of AREA_CLASSES: year, rule, slum_class, area_millionths (of a hectare),
        rts, unsized (those of the RTs whose area is not known; they are in no area).
    """
    rows = [row for survey in surveys_by_class(data, place, until) for row in _areas(data, place, survey)]
    return pd.DataFrame(rows, columns=_AREAS)


@cached
def surveys_by_class(data: Dataset, place: str, until: int | None = None) -> tuple[Survey, ...]:
    """The surveys of any delineated RT of a place up to a year, oldest first."""
    seen = (survey for survey, n in counts_of(data, place).items() if n["surveyed_rts"])
    return tuple(survey for survey in seen if until is None or survey.year <= until)


def same_rule_pairs(surveys: tuple[Survey, ...]) -> list[tuple[Survey, Survey]]:
    """Each survey with the next, where both follow one rule: over a change of rule nothing is compared."""
    return [(before, after) for before, after in pairwise(surveys) if before.rule == after.rule]


@cached
def class_flows(data: Dataset, place: str, first: Survey, last: Survey) -> pd.DataFrame:
    """Which class the delineated RTs of a place had in two surveys of one rule.

    Returns:
        One row a pair of classes of AREA_CLASSES that some RT has, in their order: class_first, class_last,
        rts, area_millionths (of a hectare), unsized, location_ids.

    Raises:
        ValueError: the surveys have different rules.
    """
    _check_one_rule(first, last)
    before, after = (_classes(data, place, survey) for survey in (first, last))
    flows = _summed(data, {rt: (before[rt], after[rt]) for rt in before})
    pairs = [pair for pair in product(AREA_CLASSES, repeat=2) if pair in flows]
    return pd.DataFrame([(*pair, *flows[pair]) for pair in pairs], columns=_FLOWS)


def _areas(data: Dataset, place: str, survey: Survey) -> list[tuple[Any, ...]]:
    n = counts_of(data, place)[survey]
    groups = {
        one: [n[f"{one}_{measure}"] for measure in MEASURES] for one in AREA_CLASSES if one != "missing"
    }
    groups["missing"] = [n[f"all_{measure}"] - n[f"surveyed_{measure}"] for measure in MEASURES]
    return [(*survey, one, *groups[one]) for one in AREA_CLASSES]


def _classes(data: Dataset, place: str, survey: Survey) -> dict[str, str]:
    """The class of each delineated RT, of AREA_CLASSES, by location_id."""
    totals = place_totals(data)
    return {rt: _class(totals.get(rt, {}).get(survey)) for rt in rows_shown(data, place)}


def _class(total: PlaceTotal | None) -> str:
    if total is None or not total.reported:
        return "missing"
    return total.class_low if total.class_low == total.class_high else "open"


def _summed(data: Dataset, classes: Mapping[str, K]) -> dict[K, Summed]:
    """What the RTs of each class, or of each pair of classes, have together."""
    rts: dict[K, list[str]] = {}
    for rt, key in classes.items():
        rts.setdefault(key, []).append(rt)
    return {key: _together(data, tuple(of)) for key, of in rts.items()}


def _together(data: Dataset, rts: tuple[str, ...]) -> Summed:
    areas = [data.places[rt]["verified_area_ha_millionths"] for rt in rts]
    known = [area for area in areas if area is not None]
    return Summed(len(rts), sum(known), len(areas) - len(known), rts)
