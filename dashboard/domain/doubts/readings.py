"""Doubts about readings: impossible shares, sums beyond their base, ranges, areas without a decree."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem, Quantity, Word
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.dataset.rows import Reading
from dashboard.domain.doubts.found import LIMITS, doubt, true
from dashboard.domain.money.activities import FINISHED
from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of

_HUNDRED = 100 * MILLION
_COUNTED = ("unit", "kk")
_SHARES = ("percent", "percent_low", "percent_high")


def impossible_values(data: Dataset) -> Iterator[Problem]:
    """Deficits and areas below zero, shares above 100 %."""
    rows = _criteria(data)
    for column in ("volume", *_SHARES):
        for row in rows[true(rows[f"{column}_millionths"] < 0)].itertuples():
            yield doubt(data, "indicators", "negative_deficit", row, column, value=_quantity_of(row, column))
    for column in _SHARES:
        for row in rows[true(rows[f"{column}_millionths"] > _HUNDRED)].itertuples():
            yield doubt(
                data, "indicators", "over_hundred_percent", row, column, value=_quantity_of(row, column)
            )
    areas = data.readings[data.readings["indicator"] == "slum_area"]
    for row in areas[true(areas["volume_millionths"] < 0)].itertuples():
        yield doubt(
            data, "indicators", "negative_area", row, "volume",
            value=Quantity(int(row.volume_millionths), "ha"),
        )  # fmt: skip


def beyond_base(data: Dataset) -> Iterator[Problem]:
    """Deficits larger than what they are a part of, alone or together with the other parts."""
    rows = _criteria(data)
    rows = rows.assign(own_base=_bases(data, rows))
    for row in rows[true(rows["volume_millionths"] > rows["own_base"])].itertuples():
        yield doubt(
            data, "indicators", "over_base" if row.own_base else "base_zero", row, "volume",
            value=_quantity_of(row, "volume"), base=Quantity(int(row.own_base), _unit(row)),
        )  # fmt: skip
    for parts in LIMITS["parts"]:
        yield from _parts_beyond_base(data, rows[rows["rule"] == parts["rule"]], parts["indicators"])


def _quantity_of(row: Reading, column: str) -> Quantity:
    unit = _unit(row) if column == "volume" else "percent"
    return Quantity(int(getattr(row, f"{column}_millionths")), unit)


def _parts_beyond_base(data: Dataset, rows: pd.DataFrame, indicators: list[str]) -> Iterator[Problem]:
    rows = rows[
        rows["indicator"].isin(indicators) & rows["volume_millionths"].notna() & rows["own_base"].notna()
    ]
    grouped = rows.groupby(["location_id", "year"])
    total, largest = (grouped["volume_millionths"].transform(name) for name in ("sum", "max"))
    one_base = grouped["own_base"].transform("nunique") == 1
    beyond = one_base & (total > rows["own_base"]) & (largest <= rows["own_base"])
    rows = rows.assign(total=total)[true(beyond)].drop_duplicates(["location_id", "year"])
    first, second = (Word("indicator", indicator) for indicator in indicators)
    for row in rows.itertuples():
        unit = _unit(row)
        yield doubt(
            data, "indicators", "parts_over_base", row, "volume",
            first=first, second=second, total=Quantity(int(row.total), unit),
            base=Quantity(int(row.own_base), unit),
        )  # fmt: skip


def shares_for_percent(data: Dataset) -> Iterator[Problem]:
    """A whole column of shares between 0 and 1 where percent are meant."""
    rows = _criteria(data)
    for column in _SHARES:
        given = rows[true(rows[f"{column}_millionths"] != 0)]
        values = given[f"{column}_millionths"]
        if len(given) < LIMITS["shares"]["readings"] or values.min() < 0 or values.max() > MILLION:
            continue
        if (values % MILLION != 0).any():
            yield doubt(data, "indicators", "share_for_percent", _first(given), column, n=len(given))


def counts_in_parts(data: Dataset) -> Iterator[Problem]:
    """Volumes of houses or families with decimals, each indicator told once: a share may be meant."""
    rows = _criteria(data)
    counted = [key for key, indicator in INDICATORS.items() if indicator.unit in _COUNTED]
    rows = rows[rows["indicator"].isin(counted) & true(rows["volume_millionths"] % MILLION != 0)]
    for indicator, same in rows.groupby("indicator", sort=False):
        row = _first(same)
        yield doubt(
            data, "indicators", "count_in_parts", row, "volume",
            value=_quantity_of(row, "volume"), indicator=Word("indicator", str(indicator)), n=len(same),
        )  # fmt: skip


def _first(rows: pd.DataFrame) -> Any:
    """The row that a doubt of many rows points to, whatever their order in the file."""
    return next(rows.sort_values(["location_id", "year", "rule", "indicator"], kind="stable").itertuples())


def stated_shares(data: Dataset) -> Iterator[Problem]:
    """A stated share that its own volume and base do not give. A fraction of one is told for its column."""
    rows = _criteria(data)
    rows = rows.assign(own_base=_bases(data, rows)).dropna(subset=["volume_millionths", "percent_millionths"])
    for row in rows[true(rows["own_base"] > 0)].itertuples():
        share = int(row.volume_millionths) * _HUNDRED // int(row.own_base)
        stated, near = int(row.percent_millionths), LIMITS["shares"]["near_percent"] * MILLION
        if abs(stated - share) > near and abs(100 * stated - share) > near:
            yield doubt(
                data, "indicators", "percent_stated_otherwise", row, "percent",
                stated=Quantity(stated, "percent"), share=Quantity(share // 10_000 * 10_000, "percent"),
                indicator=Word("indicator", row.indicator),
            )  # fmt: skip


def stated_points(data: Dataset) -> Iterator[Problem]:
    """Points that the source gives and the rule does not."""
    rows = _criteria(data)
    rows = rows[rows["points"].notna()]
    if rows.empty:
        return
    scored = scores_of(data).criteria[["location_id", "year", "rule", "indicator", "score_low", "score_high"]]
    for row in rows.merge(scored, on=["location_id", "year", "rule", "indicator"]).itertuples():
        if not row.score_low <= row.points <= row.score_high:
            low, high = int(row.score_low), int(row.score_high)
            yield doubt(
                data, "indicators", "points_stated_otherwise", row, "points",
                stated=int(row.points), computed=str(low) if low == high else f"{low}–{high}",
                indicator=Word("indicator", row.indicator),
            )  # fmt: skip


def ranges(data: Dataset) -> Iterator[Problem]:
    """Ranges that span more than one number of points."""
    rows = _criteria(data)
    rows = rows[rows["percent_low_millionths"].notna() & rows["percent_high_millionths"].notna()]
    for row in rows.itertuples():
        low = _points(row.rule, int(row.percent_low_millionths))
        high = _points(row.rule, int(row.percent_high_millionths))
        if low != high:
            yield doubt(
                data, "indicators", "range_over_bands", row, "percent_low",
                low=low, high=high, indicator=Word("indicator", row.indicator),
                from_percent=Quantity(int(row.percent_low_millionths), None),
                to_percent=Quantity(int(row.percent_high_millionths), None),
            )  # fmt: skip


def _points(rule: str, percent_millionths: int) -> int:
    hundredths = (percent_millionths + MILLION // 200) // (MILLION // 100)  # half up, as the rule rounds
    bands = sorted(RULES[rule].bands, key=lambda band: band.from_percent, reverse=True)
    return next((band.points for band in bands if hundredths >= 100 * band.from_percent), 0)


def estimated_zeros(data: Dataset) -> Iterator[Problem]:
    """No deficit, by interpretation: nobody measured that there is none."""
    rows = _criteria(data)
    zero = (rows["percent_millionths"] == 0) | (rows["volume_millionths"] == 0)
    for row in rows[true(zero) & (rows["status"] == "estimate")].itertuples():
        column = "percent" if not pd.isna(row.percent_millionths) else "volume"
        yield doubt(
            data, "indicators", "zero_by_estimate", row, column, indicator=Word("indicator", row.indicator)
        )


def areas_without_decree(data: Dataset) -> Iterator[Problem]:
    """A slum area below that of the last decree, which no decree states. Only a decree replaces a decree."""
    rows = data.readings[data.readings["indicator"] == "slum_area"]
    rows = rows[rows["volume_millionths"].notna()]
    decreed = rows[rows["status"] == "decree"].sort_values("year")
    decrees = {row.location_id: row for row in decreed.itertuples()}
    listed = data.frames["decrees"]
    stated = set(zip(listed["location_id"], listed["area_ha_millionths"], strict=True))
    for row in rows[rows["status"] == "reported"].itertuples():
        decree = decrees.get(row.location_id)
        if decree is None or (row.location_id, row.volume_millionths) in stated:
            continue
        if row.year > decree.year and row.volume_millionths < decree.volume_millionths:
            yield doubt(
                data, "indicators", "area_without_decree", row, "volume",
                area=Quantity(int(row.volume_millionths), "ha"), reported=str(row.year),
                decree=Quantity(int(decree.volume_millionths), "ha"), year=str(decree.year),
            )  # fmt: skip


def years_ahead(data: Dataset) -> Iterator[Problem]:
    """Readings of a year that has not come; works that were finished in it."""
    this_year = date.today().year
    for row in data.readings[data.readings["year"] > this_year].itertuples():
        yield doubt(data, "indicators", "year_ahead", row, "year")
    works = data.activities[data.activities["stage"].isin(FINISHED)]
    for row in works[works["year"] > this_year].itertuples():
        yield doubt(data, "activities", "year_ahead", row, "year")


def _criteria(data: Dataset) -> pd.DataFrame:
    return data.readings[data.readings["indicator"] != "slum_area"]


def _bases(data: Dataset, rows: pd.DataFrame) -> pd.Series:
    """The base of each reading: its own, else that of its place."""
    columns = {(rule.key, c.id): f"{c.base}_millionths" for rule in RULES.values() for c in rule.criteria}
    wanted = pd.Series(
        [columns.get(pair) for pair in zip(rows["rule"], rows["indicator"], strict=True)], rows.index
    )
    bases = rows["base_millionths"].copy()
    places = data.locations.set_index("location_id")
    for column in wanted.dropna().unique():
        mine = (wanted == column) & bases.isna()
        bases[mine] = rows.loc[mine, "location_id"].map(places[column])
    return bases


def _unit(row: Reading) -> str | None:
    return next((c.unit for c in RULES[row.rule].criteria if c.id == row.indicator), None)


DOUBTS = (
    impossible_values, beyond_base, shares_for_percent, counts_in_parts, stated_shares, stated_points,
    ranges, estimated_zeros, areas_without_decree, years_ahead,
)  # fmt: skip
