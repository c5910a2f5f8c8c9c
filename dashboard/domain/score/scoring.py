"""The official score: deficit, share, band, points, total, class.

Rule: Permen PUPR 14/PRT/M/2018 and 02/PRT/M/2016, read from `domain.score.rules`. Written once, in
Narwhals expressions on whole millionths, so that pandas, DuckDB and Spark give the same points.
A deficit may be a range: every criterion has points from low to high. What was not surveyed is
a range too, from nothing to everything; it is never zero.

A *criterion row* is one place, survey (year and rule) and criterion, with the columns

    location_id, year, rule, indicator, number, aspect
    low, high, of       the deficit and what it is a share of, both in millionths of any one unit
    shared              1 where that is a stated share, in percent of 100; else 0
    volume, base        the recorded deficit and its base, millionths of the criterion's unit
    places, reported    RTs counted, and RTs with a reading (1 and 0 or 1 for a single place)
    flag                why the figure needs a second look, or empty (see FLAGS)
"""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import narwhals as nw
from narwhals.typing import IntoFrameT

from dashboard.domain.dataset.engine import as_whole, first_case, lazy, native
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import (
    BASES,
    CUT_DENOMINATOR,
    RULES,
    TOP_POINTS,
    Band,
    DensityLimit,
    Rule,
    SlumClass,
)

FLAGS = (
    "missing",  # no reading
    "incomplete",  # some RTs of the place have no reading
    "no_base",  # a deficit without anything to divide it by
    "negative",  # a deficit below zero, counted as zero
    "over_base",  # a deficit larger than its base, scored as 100 %
    "range",  # the source gives a range
    "derived",  # building density worked out from buildings and area
)

HUNDRED_PERCENT = 100 * MILLION

Quantity = TypeVar("Quantity", nw.Expr, int)
"""A column of millionths, or one number of them."""

Part = TypeVar("Part", bound=Hashable)
"""A part of a rule, such as its bands."""

_SURVEY = ["year", "rule"]
_READ = [f"{name}_millionths" for name in ("volume", "base", "percent", "percent_low", "percent_high")]
_DENSITY = "building_density"
FIGURES = ["low", "high", "of", "shared", "volume", "base", "places", "reported", "flag"]
CRITERION = [*_SURVEY, "indicator", "number", "aspect"]


def register() -> dict[str, list[str | int]]:
    """The criteria of all rules as columns: rule, indicator, number, aspect, base_column."""
    rows = [(rule.key, c.id, c.number, c.aspect, c.base) for rule in RULES.values() for c in rule.criteria]
    names = ("rule", "indicator", "number", "aspect", "base_column")
    return {name: list(column) for name, column in zip(names, zip(*rows, strict=True), strict=True)}


# Rows: from readings to deficits --------------------------------------------------------------


def criterion_rows(
    places: IntoFrameT, readings: IntoFrameT, criteria: IntoFrameT, surveys: IntoFrameT | None = None
) -> IntoFrameT:
    """Every criterion of every survey for every place, surveyed or not.

    Args:
        places: location_id, the bases of BASES as `<name>_millionths` (null = not surveyed) and
            city_population_millionths (null = not known).
        readings: location_id, year, rule, indicator and volume, base, percent, percent_low,
            percent_high as `<name>_millionths` (null = not given).
        criteria: the columns of `register`, in a frame of the same engine.
        surveys: year, rule of all surveys; those of `readings` where there are no others.

    Returns:
        Criterion rows. A place has one for each survey, so that a place nobody visited is there as missing.
    """
    place_rows, reading_rows, rules = lazy(places), lazy(readings), lazy(criteria)
    reading_rows = reading_rows.join(rules.select("rule", "indicator"), on=["rule", "indicator"], how="semi")
    every_survey = (reading_rows if surveys is None else lazy(surveys)).select(_SURVEY).unique()
    rows = (
        place_rows.join(every_survey, how="cross")
        .join(rules, on="rule", how="inner")
        .join(reading_rows, on=["location_id", *_SURVEY, "indicator"], how="left")
    )
    visited = reading_rows.select("location_id", *_SURVEY).unique().with_columns(visited=nw.lit(1))
    rows = rows.join(visited, on=["location_id", *_SURVEY], how="left")
    rows = _deficits(rows).select("location_id", *CRITERION, *FIGURES)
    return native(as_whole(rows, "shared", "places", "reported"), places)


def known_rows(places: IntoFrameT, readings: IntoFrameT, criteria: IntoFrameT) -> IntoFrameT:
    """The criterion rows of which anything is known: those with a reading or a derived density.

    All others say that nobody read them: `absent_parts` counts those without making them. Where there are
    millions of places, most of what a survey of another year could have read is such a row.

    Args:
        places, readings, criteria: as of `criterion_rows`.

    Returns:
        Criterion rows with `own_base`, what the place itself has as base.
    """
    place_rows, reading_rows, rules = lazy(places), lazy(readings), lazy(criteria)
    read = reading_rows.select("location_id", *_SURVEY, "indicator", *_READ)
    density = rules.filter(nw.col("indicator") == _DENSITY).select("rule", "indicator")
    read = read.join(rules.select("rule", "indicator"), on=["rule", "indicator"], how="semi")
    dense = nw.when(nw.col("indicator") == _DENSITY).then(1).otherwise(0)
    visits = read.with_columns(dense=dense).group_by("location_id", *_SURVEY).agg(nw.col("dense").sum())
    blank = visits.filter(nw.col("dense") == 0).join(density, on="rule", how="inner")
    blank = blank.with_columns(**{name: nw.lit(None).cast(nw.Int64) for name in _READ})
    rows = nw.concat([read, blank.select("location_id", *_SURVEY, "indicator", *_READ)])
    rows = rows.join(rules, on=["rule", "indicator"], how="inner").join(
        place_rows, on="location_id", how="inner"
    )
    found = _deficits(rows.with_columns(visited=nw.lit(1)))
    found = found.select("location_id", *CRITERION, *FIGURES, "own_base")
    return native(as_whole(found, "shared", "places", "reported"), places)


def _deficits(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Reading → low, high, of, volume, base, flag."""
    rows = rows.with_columns(own_base=_own_base(), recorded=nw.col("volume_millionths"))
    rows = rows.with_columns(base=nw.coalesce(nw.col("base_millionths"), nw.col("own_base")))
    low, high = nw.col("percent_low_millionths"), nw.col("percent_high_millionths")
    rows = _derive_density(rows).with_columns(
        has_volume=~nw.col("volume").is_null() & (~nw.col("base").is_null() | (nw.col("volume") == 0)),
        has_percent=~nw.col("percent_millionths").is_null(),
        has_range=~low.is_null() & ~high.is_null(),
    )
    has_volume, has_percent, has_range = nw.col("has_volume"), nw.col("has_percent"), nw.col("has_range")
    whole = nw.lit(HUNDRED_PERCENT)
    rows = rows.with_columns(
        shared=first_case(
            (has_volume, nw.lit(0)), (has_percent | has_range, nw.lit(1)), (nw.lit(True), nw.lit(0))
        ),
        low=first_case(
            (has_volume, nw.col("volume")),
            (has_percent, nw.col("percent_millionths")),
            (has_range, low),
        ),
        high=first_case(
            (has_volume, nw.col("volume")),
            (has_percent, nw.col("percent_millionths")),
            (has_range, high),
        ),
        of=first_case((has_volume, nw.col("base")), (has_percent | has_range, whole)),
    )
    return rows.with_columns(flag=_flag()).with_columns(
        low=_not_negative("low"),
        high=_not_negative("high"),
        places=nw.lit(1),
        reported=nw.when(nw.col("low").is_null() & nw.col("volume").is_null()).then(0).otherwise(1),
    )


def _not_negative(deficit: str) -> nw.Expr:
    return nw.when(nw.col(deficit) < 0).then(0).otherwise(nw.col(deficit))


def _own_base() -> nw.Expr:
    """The base of the place that the criterion is divided by."""
    return first_case(*((nw.col("base_column") == base, nw.col(f"{base}_millionths")) for base in BASES))


def _derive_density(rows: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Fill an empty building density of a visited RT from buildings per hectare.

    All or nothing, as local governments fill it: above the limit the whole area is too dense.
    Between the limits of a big and another city the size of the city decides; where it is not
    known, nothing is derived. A recorded zero stays.
    """
    given = [f"{name}_millionths" for name in ("percent", "percent_low", "percent_high")]
    empty = nw.col("volume_millionths").is_null() & nw.all_horizontal(
        *(nw.col(name).is_null() for name in given), ignore_nulls=False
    )
    wanted = empty & (nw.col("indicator") == _DENSITY) & ~nw.col("visited").is_null()
    buildings, area = nw.col("buildings_millionths"), nw.col("verified_area_ha_millionths")
    rows = rows.with_columns(derivable=wanted & ~buildings.is_null() & (area > 0)).with_columns(
        dense=nw.col("derivable") & (buildings >= area * _density_limit("big_city")),
        loose=nw.col("derivable") & (buildings < area * _density_limit("other_city")),
    )
    return rows.with_columns(
        volume=first_case(
            (nw.col("dense"), area), (nw.col("loose"), nw.lit(0)), (nw.lit(True), nw.col("recorded"))
        ),
        derived=nw.col("dense") | nw.col("loose"),
    )


def _density_limit(where_unknown: str) -> nw.Expr:
    """Buildings per hectare, by the size of the city; of the named kind where that is not known."""
    people = nw.col("city_population_millionths")

    def per_hectare(limit: DensityLimit) -> nw.Expr:
        return first_case(
            (people > limit.city_population_above * MILLION, nw.lit(limit.big_city)),
            (~people.is_null(), nw.lit(limit.other_city)),
            (nw.lit(True), nw.lit(getattr(limit, where_unknown))),
        )

    return by_rule(lambda rule: rule.density_limit, per_hectare)


def _flag() -> nw.Expr:
    no_deficit = nw.col("low").is_null()
    return first_case(
        (no_deficit & nw.col("volume").is_null(), nw.lit("missing")),
        (no_deficit | ((nw.col("of") == 0) & (nw.col("high") > 0)), nw.lit("no_base")),
        (nw.col("low") < 0, nw.lit("negative")),
        (nw.col("high") > nw.col("of"), nw.lit("over_base")),
        (nw.col("low") < nw.col("high"), nw.lit("range")),
        (nw.col("derived"), nw.lit("derived")),
    )


# Points, totals, classes ------------------------------------------------------------------------


def score_criteria(rows: IntoFrameT) -> IntoFrameT:
    """Add score_low, score_high (points) and percent_low, percent_high (hundredths of a percent).

    Percent is null where there is nothing to divide by; such a criterion may have any points.
    """
    cuts = {_cut_column(band): least_deficit(nw.col("of"), band.cut) for band in _every_band()}
    asked = {
        "known_zero": nw.col("high") == 0,
        "divisible": (nw.col("of") > 0) & ~nw.col("low").is_null(),
        "divisor": nw.when(nw.col("of") > 0).then(nw.col("of")),
    }
    frame = lazy(rows).with_columns(**cuts, **asked)
    known_zero, divisible = nw.col("known_zero"), nw.col("divisible")
    scored = frame.with_columns(
        score_low=first_case((divisible, _points("low")), (nw.lit(True), nw.lit(0))),
        score_high=first_case(
            (known_zero, nw.lit(0)), (divisible, _points("high")), (nw.lit(True), nw.lit(TOP_POINTS))
        ),
        percent_low=first_case((known_zero, nw.col("high")), (divisible, _hundredths("low"))),
        percent_high=first_case((known_zero, nw.col("high")), (divisible, _hundredths("high"))),
    )
    return native(scored.drop(*cuts, *asked), rows)


def least_deficit(base: Quantity, cut: int) -> Quantity:
    """The least deficit in millionths that reaches a band: base × cut / 20 000, rounded up.

    Divided before it is multiplied, so that no national sum overflows 64 bits.
    """
    whole, rest = base // CUT_DENOMINATOR, base % CUT_DENOMINATOR
    return whole * cut + (rest * cut + CUT_DENOMINATOR - 1) // CUT_DENOMINATOR


def _every_band() -> frozenset[Band]:
    return frozenset(band for rule in RULES.values() for band in rule.bands)


def _cut_column(band: Band) -> str:
    """Where the least deficit that reaches a band stands while points are given, for both ends of a range."""
    return f"cut_{band.cut}"


def _points(deficit: str) -> nw.Expr:
    def reached(bands: tuple[Band, ...]) -> nw.Expr:
        from_the_top = sorted(bands, key=lambda band: -band.from_percent)
        cases = ((nw.col(deficit) >= nw.col(_cut_column(band)), nw.lit(band.points)) for band in from_the_top)
        return first_case(*cases, (nw.lit(True), nw.lit(0)))

    return by_rule(lambda rule: rule.bands, reached)


def _hundredths(deficit: str) -> nw.Expr:
    """100 × deficit / of in hundredths of a percent, half up, at most 10 000: long division."""
    of = nw.col("divisor")
    capped = nw.min_horizontal(deficit, "of")
    percent = (capped * 100) // of
    rest = (capped * 100) % of
    return percent * 100 + (rest * 200 + of) // (of * 2)


def totals(scored: IntoFrameT, means: IntoFrameT | None = None) -> IntoFrameT:
    """Totals and classes of places, one row for each survey.

    Args:
        scored: criterion rows with points.
        means: their `aspect_means`, where these are known already.

    Returns:
        location_id, year, rule, total_low, total_high, class_low, class_high, criteria,
        criteria_reported (complete ones), sectoral_mean (hundredths of a percent: the mean of the
        seven aspect means; null unless every share is known), places, reported (criterion
        readings, over all RTs). Where a place was surveyed by one rule, the same year's other rule
        is left out.
    """
    key = ["location_id", *_SURVEY]
    summed = lazy(point_totals(scored))
    sectoral = (
        lazy(aspect_means(scored) if means is None else means)
        .group_by(key)
        .agg(aspects=nw.len(), known=nw.col("mean").count(), mean=nw.col("mean").sum())
    )
    sectoral = as_whole(sectoral, "mean")
    n = nw.col("aspects")
    sectoral = sectoral.select(
        *key,
        sectoral_mean=nw.when(nw.col("known") == n).then((nw.col("mean") * 2 + n) // (n * 2)),
    )
    seen = nw.col("reported").max().over("location_id", "year")
    result = summed.with_columns(seen=seen).filter((nw.col("reported") > 0) | (nw.col("seen") == 0))
    return native(result.drop("seen").join(sectoral, on=key, how="left"), scored)


def point_totals(scored: IntoFrameT) -> IntoFrameT:
    """Totals and classes alone, one row for each place and survey that has a row.

    A criterion without a row is one that nobody read: it may have any points.

    Args:
        scored: criterion rows with points, or those of `known_rows`.

    Returns:
        location_id, year, rule, total_low, total_high, class_low, class_high, criteria, criteria_reported,
        places, reported, as of `totals`.
    """
    complete = nw.when(nw.col("reported") == nw.col("places")).then(1).otherwise(0)
    summed = (
        lazy(scored)
        .with_columns(complete=complete)
        .group_by(["location_id", *_SURVEY])
        .agg(
            total_low=nw.col("score_low").sum(),
            total_high=nw.col("score_high").sum(),
            rows=nw.len(),
            criteria_reported=nw.col("complete").sum(),
            places=nw.col("places").max(),
            reported=nw.col("reported").sum(),
        )
    )
    summed = as_whole(summed, "total_low", "total_high", "criteria_reported", "reported")
    summed = summed.with_columns(criteria=by_rule(lambda rule: len(rule.criteria), nw.lit))
    absent = nw.col("criteria") - nw.col("rows")
    summed = summed.with_columns(total_high=nw.col("total_high") + absent * TOP_POINTS).drop("rows")
    summed = as_whole(summed, "total_high", "criteria")
    return native(summed.with_columns(class_low=_class("total_low"), class_high=_class("total_high")), scored)


def aspect_means(scored: IntoFrameT) -> IntoFrameT:
    """Points and mean share of each aspect of each place and survey.

    Returns:
        location_id, year, rule, aspect, score_low, score_high, criteria, criteria_reported,
        mean (hundredths of a percent, of shares already rounded, half up; null unless every
        share of the aspect is known).
    """
    frame = lazy(scored)
    exact = nw.col("percent_low") == nw.col("percent_high")
    frame = frame.with_columns(
        complete=nw.when(nw.col("reported") == nw.col("places")).then(1).otherwise(0),
        share=nw.when(exact).then(nw.col("percent_low")),
    )
    summed = frame.group_by(["location_id", *_SURVEY, "aspect"]).agg(
        score_low=nw.col("score_low").sum(),
        score_high=nw.col("score_high").sum(),
        criteria=nw.len(),
        criteria_reported=nw.col("complete").sum(),
        places=nw.col("places").max(),
        reported=nw.col("reported").sum(),
        exact=nw.col("share").count(),
        share=nw.col("share").sum(),
    )
    summed = as_whole(summed, "score_low", "score_high", "criteria_reported", "reported", "share")
    n = nw.col("criteria")
    mean = (nw.col("share") * 2 + n) // (n * 2)
    result = summed.with_columns(mean=nw.when(nw.col("exact") == n).then(mean))
    return native(result.drop("exact", "share"), scored)


def _class(total: str) -> nw.Expr:
    def reached(classes: tuple[SlumClass, ...]) -> nw.Expr:
        from_the_top = sorted(classes, key=lambda row: -row.from_total)
        return first_case(
            *((nw.col(total) >= row.from_total, nw.lit(row.slum_class)) for row in from_the_top)
        )

    return by_rule(lambda rule: rule.classes, reached)


# Frames -----------------------------------------------------------------------------------------


def by_rule(part: Callable[[Rule], Part], said: Callable[[Part], nw.Expr]) -> nw.Expr:
    """What each row's own rule says by a part of it; rules that share the part are asked once."""
    keys: dict[Part, list[str]] = {}
    for rule in RULES.values():
        keys.setdefault(part(rule), []).append(rule.key)
    if len(keys) == 1:
        return said(next(iter(keys)))
    return first_case(*((nw.col("rule").is_in(of), said(value)) for value, of in keys.items()))
