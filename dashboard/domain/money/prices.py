"""What a unit of work costs, by this dataset's own activities.

Of each kind of work and unit one kind of money counts, the one nearest to money spent; kinds of money are
never mixed. Prices are of the years they come from: nothing is adjusted for inflation.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import BEST_KNOWN
from dashboard.domain.money.unit_costs import median, unit_costs

ORIGINS = ("own", "reader")
"""Where a price comes from: activities of this dataset, or what a reader set."""

KindAndUnit = tuple[str, str]


@dataclass(frozen=True)
class Price:
    """Whole rupiah for one unit of a work: the least, the usual (median, half up) and the most.

    amount_kind, activities and years say which money of which works it is; a reader's price has none.
    """

    low: int
    usual: int
    high: int
    origin: str
    amount_kind: str | None = None
    activities: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


Prices = Mapping[KindAndUnit, Price]


@cached
def prices(data: Dataset) -> Prices:
    """The price of every kind of work and unit that some activity states a volume and an amount for.

    An amount of 0 says that nothing was paid, not what a unit costs: it is left out.
    """
    found: dict[KindAndUnit, Price] = {}
    for amount_kind in BEST_KNOWN:
        costs = _unit_costs(data, amount_kind)
        for (kind, unit), rows in costs.groupby(["kind", "unit"]):
            found.setdefault((str(kind), str(unit)), _price(rows, amount_kind))
    return found


def replaced(known: Prices, set_by_reader: Mapping[KindAndUnit, int]) -> Prices:
    """The prices with those of a reader in their place.

    Args:
        set_by_reader: whole rupiah, at least 1.
    """
    if any(rupiah < 1 for rupiah in set_by_reader.values()):
        raise ValueError("a price is at least one rupiah")
    return {
        **known,
        **{key: Price(rupiah, rupiah, rupiah, "reader") for key, rupiah in set_by_reader.items()},
    }


def _unit_costs(data: Dataset, amount_kind: str) -> pd.DataFrame:
    """Of the whole dataset: below the topmost places that works lie in."""
    located = data.activities["location_id"].unique()
    tops = {(key, *data.above(key))[-1] for key in located if key in data.places}
    parts = [unit_costs(data, top, None, amount_kind) for top in sorted(tops)]
    if not parts:
        return pd.DataFrame(columns=["kind", "unit", "rupiah_per_unit"])
    costs = pd.concat(parts).drop_duplicates("activity_id")  # an RT may lie in a slum area and a kelurahan
    return costs[costs["rupiah_per_unit"] > 0]


def _price(rows: pd.DataFrame, amount_kind: str) -> Price:
    rupiah = sorted(int(cost) for cost in rows["rupiah_per_unit"])
    return Price(
        low=rupiah[0],
        usual=median(rupiah),
        high=rupiah[-1],
        origin="own",
        amount_kind=amount_kind,
        activities=tuple(sorted(rows["activity_id"])),
        years=tuple(sorted({int(year) for year in rows["year"]})),
    )
