"""The money ladder: how far the money of each activity has come, from budget to spent.

The rungs are one activity's money at four moments. So no two rungs are ever added; what is compared are the
activities that state both of two rungs, and each activity is counted once, where its money stands furthest.
"""

from itertools import combinations

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import (
    AMOUNT_KINDS,
    FINISHED,
    RUNGS,
    STAGES,
    UNKNOWN,
    money_lines,
)
from dashboard.domain.money.activities import (
    works as works_of,
)

COMPARED = tuple(combinations(RUNGS, 2))
"""Which rungs are set beside each other: every two, as a file may leave out those between."""


@cached
def money_ladder(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """Every kind of money that some activity states, from plan to spent, the unstated kind last.

    Returns:
        amount_kind, rupiah and activities (that state it), furthest and furthest_rupiah (those of them whose
        money stands no further, and that money; what leaves its kind unstated stands on no rung).
    """
    sums, works = _by_activity(data, place, year)
    furthest = pd.Series(_furthest(sums), sums.index, dtype="str")
    rows = []
    for kind in [kind for kind in AMOUNT_KINDS if kind in sums]:
        stated = sums[kind].dropna()
        there = stated[furthest[stated.index] == kind]
        counts = (int(works[some.index].sum()) for some in (stated, there))
        rows.append((kind, int(stated.sum()), *counts, int(there.sum())))
    columns = ["amount_kind", "rupiah", "activities", "furthest", "furthest_rupiah"]
    return pd.DataFrame(rows, columns=columns)


def _by_activity(data: Dataset, place: str, year: int | None) -> tuple[pd.DataFrame, pd.Series]:
    """Rupiah: a row an activity that states an amount, a column a kind of money, NA where it states none.

    Beside it, how many works each of them is.
    """
    lines = money_lines(data, place, year)
    lines = lines[lines["amount_rupiah"].notna()]
    sums = lines.groupby(["activity_id", "amount_kind"])["amount_rupiah"].sum().unstack().astype("Int64")
    return sums, lines.groupby("activity_id")["alike"].first()


def _furthest(sums: pd.DataFrame) -> list[str]:
    kinds = [kind for kind in (*reversed(RUNGS), "unstated") if kind in sums]
    stated = sums[kinds].notna().to_numpy()
    return [kinds[row.argmax()] for row in stated]


@cached
def rungs_compared(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """Two rungs side by side, over the activities that state both.

    Returns:
        earlier, later (rungs), activities, earlier_rupiah, later_rupiah; pairs without any activity left out.
    """
    sums, works = _by_activity(data, place, year)
    rows = []
    for earlier, later in COMPARED:
        both = sums[[earlier, later]].dropna() if {earlier, later} <= set(sums) else sums[:0]
        if len(both):
            n = int(works[both.index].sum())
            rows.append((earlier, later, n, int(both[earlier].sum()), int(both[later].sum())))
    return pd.DataFrame(rows, columns=["earlier", "later", "activities", "earlier_rupiah", "later_rupiah"])


@cached
def works_progress(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """How much of the volume of each kind of work is built.

    Returns:
        kind, unit (empty where none is stated), activities, without_volume (activities that state none); by
        stage and `unknown` and in `total` the volume in millionths; the kinds with most activities first.
    """
    rows = works_of(data, place, year)
    bare = rows["alike"].where(rows["volume_millionths"].isna(), 0)
    rows = rows.assign(unit=rows["unit"].fillna(""), bare=bare)
    counts = rows.groupby(["kind", "unit"]).agg(activities=("alike", "sum"), without_volume=("bare", "sum"))
    volumes = rows.groupby(["kind", "unit", "stage"])["volume_millionths"].sum().unstack()
    volumes = volumes.reindex(columns=[*STAGES, UNKNOWN]).fillna(0).astype("int64")
    found = counts.join(volumes.assign(total=volumes.sum(axis=1))).reset_index()
    return found.sort_values(["activities", "kind", "unit"], ascending=[False, True, True], ignore_index=True)


def built(row: pd.Series) -> int:
    """The finished volume of a row of `works_progress`, in millionths."""
    return int(sum(row[stage] for stage in FINISHED))
