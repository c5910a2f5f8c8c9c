"""Doubts about readings: impossible shares, sums beyond their base, ranges, areas without a decree."""

from collections.abc import Callable, Iterator
from datetime import date

import pandas as pd

from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts.found import LIMITS, doubt
from dashboard.domain.problems import Problem, Quantity, Word
from dashboard.domain.rules import MILLION, RULES

_HUNDRED = 100 * MILLION


def impossible_values(data: Dataset) -> Iterator[Problem]:
    """Deficits below zero, shares above 100 %."""
    rows = _criteria(data)
    checks: tuple[tuple[str, str, Callable[[pd.Series], pd.Series]], ...] = (
        ("negative_deficit", "volume", lambda column: column < 0),
        ("negative_deficit", "percent", lambda column: column < 0),
        ("over_hundred_percent", "percent", lambda column: column > _HUNDRED),
        ("over_hundred_percent", "percent_high", lambda column: column > _HUNDRED),
    )
    for reason, column, doubtful in checks:
        for row in rows[_true(doubtful(rows[f"{column}_millionths"]))].itertuples():
            yield doubt(data, "indicators", reason, row, column)


def beyond_base(data: Dataset) -> Iterator[Problem]:
    """Deficits larger than what they are a part of, alone or together with the other parts."""
    rows = _criteria(data)
    rows = rows.assign(own_base=_bases(data, rows))
    for row in rows[_true(rows["volume_millionths"] > rows["own_base"])].itertuples():
        base = Quantity(int(row.own_base), _unit(row))
        yield doubt(data, "indicators", "over_base", row, "volume", base=base)
    for parts in LIMITS["parts"]:
        yield from _parts_beyond_base(data, rows[rows["rule"] == parts["rule"]], parts["indicators"])


def _parts_beyond_base(data: Dataset, rows: pd.DataFrame, indicators: list[str]) -> Iterator[Problem]:
    rows = rows[
        rows["indicator"].isin(indicators) & rows["volume_millionths"].notna() & rows["own_base"].notna()
    ]
    grouped = rows.groupby(["location_id", "year"])
    total, largest = (
        grouped["volume_millionths"].transform("sum"),
        grouped["volume_millionths"].transform("max"),
    )
    beyond = (total > rows["own_base"]) & (largest <= rows["own_base"])
    rows = rows.assign(total=total)[_true(beyond)].drop_duplicates(["location_id", "year"])
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
    for column in ("percent", "percent_low", "percent_high"):
        given = rows[rows[f"{column}_millionths"].notna()]
        values = given[f"{column}_millionths"]
        fractions = (values % MILLION != 0).any() and values.max() <= MILLION
        if len(given) >= LIMITS["shares"]["readings"] and fractions:
            first = next(given[values > 0].itertuples())
            yield doubt(data, "indicators", "share_for_percent", first, column, n=len(given))


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
    for row in rows[_true(zero) & (rows["status"] == "estimate")].itertuples():
        column = "percent" if not pd.isna(row.percent_millionths) else "volume"
        yield doubt(
            data, "indicators", "zero_by_estimate", row, column, indicator=Word("indicator", row.indicator)
        )


def areas_without_decree(data: Dataset) -> Iterator[Problem]:
    """A slum area below that of the last decree, which no decree states. Only a decree replaces a decree."""
    rows = data.readings[
        (data.readings["indicator"] == "slum_area") & data.readings["volume_millionths"].notna()
    ]
    decrees = rows[rows["status"] == "decree"].sort_values("year").groupby("location_id").last()
    for row in rows[rows["status"] == "reported"].itertuples():
        if row.location_id not in decrees.index:
            continue
        decree = decrees.loc[row.location_id]
        if row.year > decree["year"] and row.volume_millionths < decree["volume_millionths"]:
            yield doubt(
                data, "indicators", "area_without_decree", row, "volume",
                area=Quantity(int(row.volume_millionths), "ha"),
                decree=Quantity(int(decree["volume_millionths"]), "ha"), year=str(decree["year"]),
            )  # fmt: skip


def years_ahead(data: Dataset) -> Iterator[Problem]:
    """Readings of a year that has not come; works that were finished in it."""
    this_year = date.today().year
    for row in data.readings[data.readings["year"] > this_year].itertuples():
        yield doubt(data, "indicators", "year_ahead", row, "year")
    works = data.activities[data.activities["stage"].isin(("done", "handed_over"))]
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


def _unit(row: object) -> str | None:
    units = {c.id: c.unit for c in RULES[row.rule].criteria}  # type: ignore[attr-defined]
    return units.get(row.indicator)  # type: ignore[attr-defined]


def _true(condition: pd.Series) -> pd.Series:
    return condition.fillna(False).astype(bool)


CHECKS = (
    impossible_values, beyond_base, shares_for_percent, ranges, estimated_zeros, areas_without_decree,
    years_ahead,
)  # fmt: skip
