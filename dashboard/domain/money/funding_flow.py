"""Where money comes from, what it is spent on and where: one kind of money, from source to kind to place."""

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import family_of, of_kind
from dashboard.domain.money.breakdowns import keys_of

OTHERS = "others"
"""Stands for all groups that are too many to draw; it hides nothing, the table has them all."""

STEPS = ("source", "kind", "place")


@cached
def funding_flow(data: Dataset, place: str, year: int | None, amount_kind: str, level: str) -> pd.DataFrame:
    """One kind of money by source, kind of work and place of a level.

    Returns:
        source, kind, place, rupiah: each combination once, the largest first.
    """
    lines = of_kind(data, place, year, amount_kind)
    lines = lines.assign(source=lines["funding_source"], place=keys_of(data, lines, level))
    sums = lines.groupby(list(STEPS), as_index=False)["amount_rupiah"].sum()
    rows = sums.rename(columns={"amount_rupiah": "rupiah"}).astype(dict.fromkeys(STEPS, "str"))
    return rows.sort_values(["rupiah", *STEPS], ascending=[False, True, True, True], ignore_index=True)


def by_family(flow: pd.DataFrame) -> pd.DataFrame:
    """The flow with the families of sources instead of the sources, the largest first."""
    rows = flow.assign(source=flow["source"].map(family_of))
    rows = rows.groupby(list(STEPS), as_index=False)["rupiah"].sum()
    return rows.sort_values(["rupiah", *STEPS], ascending=[False, True, True, True], ignore_index=True)


def gathered(flow: pd.DataFrame, most: int) -> pd.DataFrame:
    """The flow with the smallest groups of a step as one, so that it has `most` groups; the sum stays."""
    found = flow.copy()
    for step in STEPS:
        largest = flow.groupby(step)["rupiah"].sum().sort_values(ascending=False, kind="stable").index
        if len(largest) > most:
            found[step] = found[step].where(found[step].isin(largest[: most - 1]), OTHERS)
    return found.groupby(list(STEPS), as_index=False)["rupiah"].sum()
