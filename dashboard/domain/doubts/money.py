"""Doubts about works and money: over budget, larger than the need, unusually dear or cheap, entered again."""

from collections.abc import Iterator
from statistics import median

import pandas as pd

from dashboard.domain.activities import MILLION
from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts.found import LIMITS, doubt, name_of
from dashboard.domain.problems import Detail, Problem, Quantity, Word

_LADDER = ("budget", "contract", "disbursed", "realised")
"""Each rung of one activity is at most the one before it."""


def over_budget(data: Dataset) -> Iterator[Problem]:
    """A contract above its budget, money paid above what was agreed."""
    lines = data.activities[data.activities["amount_rupiah"].notna()]
    sums = lines.groupby(["activity_id", "amount_kind"])["amount_rupiah"].sum().unstack()
    rungs = [kind for kind in _LADDER if kind in sums.columns]
    for at, later in enumerate(rungs):
        for earlier in reversed(rungs[:at]):
            over = sums[(sums[later] > sums[earlier]).fillna(False).astype(bool)]
            rows = lines[lines["activity_id"].isin(over.index) & (lines["amount_kind"] == later)]
            for row in rows.drop_duplicates("activity_id").itertuples():
                yield doubt(
                    data, "activities", "spent_over_budget", row, "amount_rupiah",
                    later=Word("amount", later), earlier=Word("amount", earlier),
                    paid=Quantity(int(sums.loc[row.activity_id, later]), "rupiah"),
                    agreed=Quantity(int(sums.loc[row.activity_id, earlier]), "rupiah"),
                )  # fmt: skip


def finished_before_start(data: Dataset) -> Iterator[Problem]:
    """Works that ended before they began, as far as both dates are known."""
    rows = data.activities.dropna(subset=["started", "finished"])
    for row in rows.itertuples():
        known = min(len(row.started), len(row.finished))
        if row.finished[:known] < row.started[:known]:
            yield doubt(data, "activities", "finished_before_start", row, "finished", started=row.started)


def works_over_deficit(data: Dataset) -> Iterator[Problem]:
    """More built than was recorded as missing: another date, other works, another base, or a mistake."""
    works = data.activities.drop_duplicates("activity_id")
    works = works[works["stage"].isin(("done", "handed_over")) & works["volume_millionths"].notna()]
    for remedy in LIMITS["remedy"]:
        mine = works[works["kind"].isin(remedy["kinds"]) & (works["unit"] == remedy["unit"])]
        if not mine.empty:
            yield from _beyond_need(data, mine, remedy)


def _beyond_need(data: Dataset, works: pd.DataFrame, remedy: dict) -> Iterator[Problem]:
    for need in _needs(data, remedy["indicators"]).itertuples():
        inside = works[
            works["location_id"].isin(data.inside(need.location_id)) & (works["year"] >= need.year)
        ]
        built = int(inside["volume_millionths"].sum())
        if built <= need.deficit:
            continue
        details: dict[str, Detail] = {
            "need": Quantity(int(need.deficit), remedy["unit"]), "year": str(need.year),
            "work": Word("work", str(inside.iloc[0]["kind"])), "place": name_of(data, need.location_id),
        }  # fmt: skip
        yield doubt(
            data, "indicators", "works_over_deficit", need, "volume",
            built=Quantity(built, remedy["unit"]), **details,
        )  # fmt: skip
        for row in inside[inside["volume_millionths"] > need.deficit].itertuples():
            yield doubt(
                data, "activities", "works_over_deficit", row, "volume",
                built=Quantity(int(row.volume_millionths), remedy["unit"]), **details,
            )  # fmt: skip


def _needs(data: Dataset, indicators: list[str]) -> pd.DataFrame:
    """By place, the first recorded deficit that is not zero: location_id, year, deficit, volume, line."""
    rows = data.readings[
        data.readings["indicator"].isin(indicators) & data.readings["volume_millionths"].notna()
    ]
    summed = rows.groupby(["location_id", "year"], as_index=False).agg(
        deficit=("volume_millionths", "sum"),
        volume_millionths=("volume_millionths", "first"),
        line=("line", "first"),
    )
    return summed[summed["deficit"] > 0].sort_values("year").drop_duplicates("location_id")


def unit_costs(data: Dataset) -> Iterator[Problem]:
    """A cost per unit far from that of others of its kind and unit, and not explained in `cost_note`."""
    costs = _costs(data)
    near, anywhere = LIMITS["unit_cost"]["near"], LIMITS["unit_cost"]["anywhere"]
    for (_, unit, _), group in costs.groupby(["kind", "unit", "amount_kind"]):
        values = list(group["cost"])
        areas = list(zip(group["kelurahan"], group["year"], strict=True))
        for at, row in enumerate(group.itertuples()):
            others = [value for other, value in enumerate(values) if other != at]
            close = [value for other, value in enumerate(values) if other != at and areas[other] == areas[at]]
            usual = _far_from(row.cost, close, near) or _far_from(row.cost, others, anywhere)
            if usual is not None:
                yield doubt(
                    data, "activities", "unit_cost_far", row, "amount_rupiah",
                    cost=Quantity(round(row.cost), "rupiah"), usual=Quantity(round(usual), "rupiah"),
                    unit=Word("unit", str(unit)), work=Word("work", str(row.kind)),
                )  # fmt: skip


def _far_from(cost: float, others: list[float], factor: float) -> float | None:
    """The usual cost of the others, where this one is far from it."""
    usual = median(others) if others else 0
    return usual if usual > 0 and not usual / factor <= cost <= usual * factor else None


def _costs(data: Dataset) -> pd.DataFrame:
    """Rupiah a unit of each activity and money kind, with its kelurahan."""
    lines = data.activities[data.activities["amount_rupiah"].notna() & data.activities["unit"].notna()]
    lines = lines.assign(amount_kind=lines["amount_kind"].fillna("unstated"))
    costs = lines.groupby(["activity_id", "amount_kind"], as_index=False).agg(
        amount_rupiah=("amount_rupiah", "sum"),
        **{name: (name, "first") for name in (
            "location_id", "year", "kind", "unit", "volume_millionths", "cost_note", "line",
        )},
    )  # fmt: skip
    costs = costs[
        (costs["volume_millionths"].fillna(0) > 0) & (costs["amount_rupiah"] > 0) & costs["cost_note"].isna()
    ]
    kelurahan = costs["location_id"].map(lambda key: _kelurahan_of(data, key))
    cost = costs["amount_rupiah"].astype(float) * MILLION / costs["volume_millionths"].astype(float)
    return costs.assign(kelurahan=kelurahan, cost=cost)


def _kelurahan_of(data: Dataset, key: str) -> str:
    chain = (key, *data.above(key))
    return next((place for place in chain if data.places[place]["level"] == "kelurahan"), chain[-1])


def works_alike(data: Dataset) -> Iterator[Problem]:
    """Several works of one place, year, kind and source: packages, or one work entered again."""
    works = data.activities.drop_duplicates("activity_id")
    same = ["location_id", "year", "kind", "funding_source"]
    for _, group in works.groupby(same, dropna=False):
        copies = group.duplicated(["volume_millionths", "unit", "amount_rupiah", "description"], keep=False)
        if len(group) >= LIMITS["alike"]["works"] or copies.any():
            row = next(group[copies].itertuples() if copies.any() else group.itertuples())
            yield doubt(
                data, "activities", "works_alike", row, "activity_id",
                n=len(group), work=Word("work", str(row.kind)), place=name_of(data, row.location_id),
                year=str(row.year),
                ids=", ".join(group["activity_id"].head(5)), copies=int(copies.sum()),
            )  # fmt: skip


CHECKS = (over_budget, finished_before_start, works_over_deficit, unit_costs, works_alike)
