"""What one unit of work cost, compared within one kind of work, unit and kind of money only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.activities import all_works, of_kind

NEAR, ANYWHERE = 1.5, 5.0
"""A cost this many times the usual one, or that share of it, is far from it: of the same kelurahan and year,
of the whole dataset. Prices of one place and year lie close together, those of others need not."""

_LEAST_FOR_RANGE = 4
"""Of fewer activities the middle half says nothing that the lowest and the highest do not."""


@dataclass(frozen=True)
class Usual:
    """Whole rupiah a unit: the lowest, the median (half up), the highest, and the middle half of activities.

    `middle` is None where there are too few of them.
    """

    activities: int
    low: int
    median: int
    high: int
    middle: tuple[int, int] | None


@cached
def unit_costs(data: Dataset, place: str, year: int | None, amount_kind: str) -> pd.DataFrame:
    """Rupiah a unit of every activity with a volume, a unit and an amount of one kind.

    Two sources of money of one activity are added before dividing: they are one money kind.

    Returns:
        activity_id, location_id, year, kind, unit, volume_millionths, rupiah, rupiah_per_unit (rounded
        half up), cost_note, description, line; sorted by kind, unit and cost.
    """
    lines = of_kind(data, place, year, amount_kind)
    costs = lines.groupby("activity_id", as_index=False).agg(
        rupiah=("amount_rupiah", "sum"),
        **{name: (name, "first") for name in (
            "location_id", "year", "kind", "unit", "volume_millionths", "cost_note", "description", "line",
        )},
    )  # fmt: skip
    costs = costs[(costs["volume_millionths"].fillna(0) > 0) & costs["unit"].notna()]
    pairs = zip(costs["rupiah"], costs["volume_millionths"], strict=True)
    per_unit = [_per_unit(int(rupiah), int(volume)) for rupiah, volume in pairs]
    costs = costs.assign(rupiah_per_unit=pd.array(per_unit, dtype="Int64"))
    return costs.sort_values(["kind", "unit", "rupiah_per_unit"]).reset_index(drop=True)


def _per_unit(rupiah: int, volume_millionths: int) -> int:
    """Half up, in Python's own integers, which hold any product."""
    return (2 * rupiah * MILLION + volume_millionths) // (2 * volume_millionths)


def usual(costs: Sequence[int]) -> Usual:
    """What lies in the middle of some costs, whole rupiah; at least one of them."""
    ranked = sorted(int(cost) for cost in costs)
    middle = None
    if len(ranked) >= _LEAST_FOR_RANGE:
        first, _, last = quantiles(ranked, n=4, method="inclusive")
        middle = (round(first), round(last))
    return Usual(len(ranked), ranked[0], median(ranked), ranked[-1], middle)


def median(ranked: Sequence[int]) -> int:
    """The middle of ranked rupiah; between two of them half up."""
    return (ranked[(len(ranked) - 1) // 2] + ranked[len(ranked) // 2] + 1) // 2


@dataclass(frozen=True)
class CostGroup:
    """The activities of one kind of work and unit: what is usual, and each cost.

    costs: the columns of `unit_costs` and far (whether it is far from that of others, as in `far_costs`).
    """

    kind: str
    unit: str
    usual: Usual
    costs: pd.DataFrame


@cached
def cost_groups(data: Dataset, place: str, year: int | None, amount_kind: str) -> tuple[CostGroup, ...]:
    """The costs a unit by kind of work and unit, those that differ most first; a cost of 0 is left out."""
    costs = unit_costs(data, place, year, amount_kind)
    far = far_costs(data)
    far_here = set(far.loc[far["amount_kind"] == amount_kind, "activity_id"])
    costs = costs[costs["rupiah_per_unit"] > 0]
    costs = costs.assign(far=costs["activity_id"].isin(far_here))
    groups = [
        CostGroup(str(kind), str(unit), usual(list(rows["rupiah_per_unit"])), rows)
        for (kind, unit), rows in costs.groupby(["kind", "unit"])
    ]
    return tuple(sorted(groups, key=lambda one: (-one.usual.high / one.usual.low, -one.usual.activities)))


# Costs far from the usual one ---------------------------------------------------------------------


@cached
def far_costs(data: Dataset) -> pd.DataFrame:
    """Activities whose cost a unit is far from that of others, explained (`cost_note`) or not.

    An explained cost is no measure for others. All are compared with the same kelurahan and year first, and
    with the whole dataset after that.

    Returns:
        activity_id, amount_kind, location_id, year, kind, unit, cost (rupiah a unit), usual (the median of
        the others), others (how many), cost_note, amount_rupiah and line (of the first line of that money).
    """
    groups = _costs(data).groupby(["kind", "unit", "amount_kind"])
    found = [row for _, group in groups for row in _far(group)]
    columns = [
        "activity_id", "amount_kind", "location_id", "year", "kind", "unit", "cost", "usual", "others",
        "cost_note", "amount_rupiah", "line",
    ]  # fmt: skip
    return pd.DataFrame(found, columns=columns)


def _far(group: pd.DataFrame) -> Iterator[dict[str, Any]]:
    near: dict[Any, tuple[float, int]] = {}
    for _, close in group.groupby(["kelurahan", "year"]):
        near |= _usual_of_others(close)
    anywhere = _usual_of_others(group)
    for row in group.itertuples():
        for (compared, others), factor in ((near[row.Index], NEAR), (anywhere[row.Index], ANYWHERE)):
            if others and not compared / factor <= row.cost <= compared * factor:
                yield row._asdict() | {"usual": compared, "others": others}
                break


def _usual_of_others(group: pd.DataFrame) -> dict[Any, tuple[float, int]]:
    """For each activity the median cost of the others that need no explanation, and how many those are."""
    plain = group[group["cost_note"].isna()]
    costs = list(plain["cost"])
    of_all = (float(plain["cost"].median()), len(plain)) if costs else (0.0, 0)
    pairs = zip(plain.index, medians_of_others(costs), strict=True)
    return dict.fromkeys(group.index, of_all) | {index: (cost, len(costs) - 1) for index, cost in pairs}


def medians_of_others(values: Sequence[float]) -> list[float]:
    """For each value the median of all the others; of a single value, itself."""
    ranked = sorted(range(len(values)), key=values.__getitem__)
    others = len(values) - 1
    found = list(values)
    for rank, at in enumerate(ranked):
        middle = {(others - 1) // 2, others // 2} if others else set()
        chosen = [values[ranked[place + (place >= rank)]] for place in middle]
        found[at] = sum(chosen) / len(chosen) if chosen else values[at]
    return found


def _costs(data: Dataset) -> pd.DataFrame:
    """Rupiah a unit of each activity and money kind, with its kelurahan; what cost nothing is left out."""
    lines = data.activities[data.activities["amount_rupiah"].notna()]
    lines = lines.assign(amount_kind=lines["amount_kind"].fillna("unstated"))
    rupiah = lines.groupby(["activity_id", "amount_kind"], as_index=False).agg(
        rupiah=("amount_rupiah", "sum"), line=("line", "first"), amount_rupiah=("amount_rupiah", "first")
    )
    works = all_works(data).drop(columns=["amount_kind", "amount_rupiah", "line"])
    costs = rupiah.merge(works, on="activity_id")
    costs = costs[(costs["volume_millionths"].fillna(0) > 0) & costs["unit"].notna() & (costs["rupiah"] > 0)]
    kelurahan = {key: _kelurahan_of(data, key) for key in costs["location_id"].unique()}
    cost = costs["rupiah"].astype(float) * MILLION / costs["volume_millionths"].astype(float)
    return costs.assign(kelurahan=costs["location_id"].map(kelurahan), cost=cost)


def _kelurahan_of(data: Dataset, key: str) -> str:
    """The kelurahan of a place; the largest place above it where there is none."""
    chain = (key, *data.above(key))
    return next((place for place in chain if data.places[place]["level"] == "kelurahan"), chain[-1])
