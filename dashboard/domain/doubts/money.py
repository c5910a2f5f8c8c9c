"""Doubts about works and money: over budget, larger than the need, unusually dear or cheap, entered again."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import Day, Detail, Problem, Quantity, Word
from dashboard.domain.doubts.found import LIMITS, doubt
from dashboard.domain.money.activities import FINISHED, RUNGS, all_works, year_done
from dashboard.domain.money.unit_costs import far_costs
from dashboard.domain.score.rules import RULES
from dashboard.domain.works.remedies import REMEDIES, Remedy
from dashboard.domain.works.works_result import years_of_works

_OPEN = "none"
"""No later reading: the years of a deficit have no end yet."""


def over_budget(data: Dataset) -> Iterator[Problem]:
    """A contract above its budget, money paid above what was agreed: each rung against the one before it."""
    lines = data.activities[data.activities["amount_rupiah"].notna()]
    summed = lines[lines["amount_kind"].isin(RUNGS)].groupby(["activity_id", "amount_kind"], sort=False)
    first = lines.drop_duplicates(["activity_id", "amount_kind"]).set_index(["activity_id", "amount_kind"])
    sums: dict[str, dict[str, int]] = {}
    for (activity, kind), rupiah in summed["amount_rupiah"].sum().items():
        sums.setdefault(str(activity), {})[str(kind)] = int(rupiah)
    rows = dict(zip(first.index, first.reset_index().itertuples(), strict=True))
    for activity, of_kind in sums.items():
        rungs = [kind for kind in RUNGS if kind in of_kind]
        for earlier, later in pairwise(rungs):
            if of_kind[later] > of_kind[earlier]:
                yield doubt(
                    data, "activities", "spent_over_budget", rows[activity, later], "amount_rupiah",
                    later=Word("amount", later), earlier=Word("amount", earlier),
                    paid=Quantity(of_kind[later], "rupiah"), agreed=Quantity(of_kind[earlier], "rupiah"),
                )  # fmt: skip


def finished_before_start(data: Dataset) -> Iterator[Problem]:
    """Works that ended before they began, as far as both dates are known."""
    rows = data.activities.dropna(subset=["started", "finished"])
    for row in rows.drop_duplicates(["activity_id", "started", "finished"]).itertuples():
        known = min(len(row.started), len(row.finished))
        if row.finished[:known] < row.started[:known]:
            yield doubt(
                data, "activities", "finished_before_start", row, "finished",
                started=Day(row.started), finished=Day(row.finished),
            )  # fmt: skip


def works_over_deficit(data: Dataset) -> Iterator[Problem]:
    """More built than was recorded as missing: another date, other works, another base, or a mistake."""
    works = all_works(data)
    works = works[works["stage"].isin(FINISHED) & works["volume_millionths"].notna()]
    works = works.assign(year=year_done(works))
    for remedy in (remedy for remedy in REMEDIES if remedy.adds_up):
        mine = works[works["kind"].isin(remedy.kinds) & (works["unit"] == remedy.unit)]
        if not mine.empty:
            yield from _beyond_need(data, mine, remedy)


def _beyond_need(data: Dataset, works: pd.DataFrame, remedy: Remedy) -> Iterator[Problem]:
    """By place, the nearest first, so that a work is told against the deficit it was meant for."""
    works_at = {place: list(rows.itertuples()) for place, rows in works.groupby("location_id")}
    told: set[str] = set()
    for need in _needs(data, remedy):
        places = data.inside(need.location_id) & works_at.keys()
        inside = [row for place in places for row in works_at[place] if need.first <= row.year <= need.last]
        inside.sort(key=lambda row: row.line)
        built = sum(int(row.volume_millionths) for row in inside)
        if built <= need.deficit:
            continue
        kinds = {row.kind for row in inside}
        details: dict[str, Detail] = {
            "need": Quantity(int(need.deficit), remedy.unit), "place": data.recorded_name(need.location_id),
            "work": Word("work", kinds.pop()) if len(kinds) == 1 else Word("aspect", remedy.aspect),
            "year": str(need.year), "until": str(need.until) if need.until else _OPEN,
        }  # fmt: skip
        yield doubt(
            data, "indicators", "works_over_deficit", need, "volume",
            built=Quantity(built, remedy.unit), **details,
        )  # fmt: skip
        for row in inside:
            if row.volume_millionths > need.deficit and row.activity_id not in told:
                told.add(row.activity_id)
                yield doubt(
                    data, "activities", "work_over_deficit", row, "volume", **details,
                    built=Quantity(int(row.volume_millionths), remedy.unit),
                )  # fmt: skip


def _needs(data: Dataset, remedy: Remedy) -> list[Any]:
    """Recorded deficits that are not zero, those of small places first.

    A survey by two rules counts once, with the larger deficit.

    Returns:
        Rows with location_id, year, deficit, volume_millionths, line, until (the year of the next reading, 0
        for none), first and last (the years of the works that count after it).
    """
    rows = data.readings[data.readings["volume_millionths"].notna()]
    in_unit = [(rule, key) for rule in RULES for key in remedy.counted(rule)]
    rows = rows[pd.MultiIndex.from_frame(rows[["rule", "indicator"]]).isin(in_unit)]
    summed = rows.groupby(["location_id", "year", "rule"], as_index=False).agg(
        deficit=("volume_millionths", "sum"),
        volume_millionths=("volume_millionths", "first"),
        line=("line", "first"),
    )
    summed = summed[summed["deficit"] > 0].sort_values(["year", "deficit"], ascending=[True, False])
    needs = summed.drop_duplicates(["location_id", "year"])
    needs = needs.assign(until=needs.groupby("location_id")["year"].shift(-1).fillna(0))
    surveyed = needs.groupby("location_id")["year"].agg(tuple).to_dict()
    pairs = zip(needs["location_id"], needs["year"], strict=True)
    spans = [years_of_works(surveyed[place], year) for place, year in pairs]
    needs = needs.assign(first=[first for first, _ in spans], last=[last for _, last in spans])
    depth = {key: LEVELS.index(row["level"]) for key, row in data.places.items()}
    return sorted(needs.itertuples(), key=lambda need: (-depth[need.location_id], need.line))


def far_unit_costs(data: Dataset) -> Iterator[Problem]:
    """A cost per unit far from that of others of its kind and unit, and not explained in `cost_note`."""
    costs = far_costs(data)
    for row in costs[costs["cost_note"].isna()].itertuples():
        yield doubt(
            data, "activities", "unit_cost_far", row, "amount_rupiah", n=int(row.others),
            cost=Quantity(round(row.cost), "rupiah"), usual=Quantity(round(row.usual), "rupiah"),
            unit=Word("one", row.unit), work=Word("work", row.kind),
        )  # fmt: skip


def works_alike(data: Dataset) -> Iterator[Problem]:
    """Several works of one place, year, kind and source: packages, or one work entered again."""
    works = all_works(data)
    works = works.assign(
        rupiah=works["activity_id"].map(
            data.activities.groupby("activity_id")["amount_rupiah"].sum(min_count=1)
        )
    )
    same = ["location_id", "year", "kind", "funding_source"]
    told = [*same, "volume_millionths", "unit", "rupiah", "description", "implementer", "started", "finished"]
    works = works.assign(copy=works.duplicated(told, keep=False))
    groups = works.groupby(same, dropna=False)
    works = works[works["copy"] | (groups["line"].transform("size") >= LIMITS["alike"]["works"])]
    for _, group in works.groupby(same, dropna=False, sort=False):
        place = data.places[group["location_id"].iloc[0]]
        if not group["copy"].any() and place["level"] not in LIMITS["alike"]["levels"]:
            continue
        copies = group[group["copy"]]
        shown = group if copies.empty else copies
        row = next(shown.itertuples())
        yield doubt(
            data, "activities", "works_alike", row, "activity_id",
            n=len(shown), work=Word("work", row.kind), place=str(place["name"]), year=str(row.year),
            ids=", ".join(shown["activity_id"].head(5)) + (" …" if len(shown) > 5 else ""),
            same="packages" if copies.empty else "everything",
        )  # fmt: skip


DOUBTS = (over_budget, finished_before_start, works_over_deficit, far_unit_costs, works_alike)
