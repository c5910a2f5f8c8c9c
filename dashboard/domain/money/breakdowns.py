"""One kind of money taken apart: by source, work, place, implementer, year or stage, and by two of them.

Every part of a kind of money is in exactly one group, so that groups add up to the whole, to the rupiah. What
a source leaves out is a group of its own; a group whose works state no amount has none, which is not zero.
Sources of money stand beside the others of their family, the largest family first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.money.activities import (
    STAGES,
    UNKNOWN,
    family_of,
    money_lines,
    number_of_works,
    of_kind,
)

COLUMNS = ("funding_source", "kind", "implementer", "year", "stage")
"""What a line of money says of itself."""

FAMILY = "funding_family"
"""Sources of money by family (activities.FAMILIES)."""

DIMENSIONS = (FAMILY, *COLUMNS[:2], *reversed(LEVELS), *COLUMNS[2:])
"""By what money can be taken apart: families of its sources, a column, or the places of a level."""

_IN_ORDER: dict[str, Callable[[str], int]] = {
    "year": int,
    "stage": (*STAGES, UNKNOWN).index,
}
"""Groups that have an order of their own; all others stand the largest first."""


@cached
def dimensions(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    """By what the money of a place can be taken apart: its smallest places always, others where they tell."""
    lines = money_lines(data, place, year)
    told = {level for level in LEVELS if _tells_apart(data, lines, level)}
    never = {"implementer"} if data.works_summed else set()
    always = {FAMILY, *COLUMNS, data.finest} - never
    return tuple(name for name in DIMENSIONS if name in always | told)


def _tells_apart(data: Dataset, lines: pd.DataFrame, level: str) -> bool:
    keys = keys_of(data, lines, level).unique()
    return len(keys) > 1 and any(data.places[key]["level"] == level for key in keys)


def keys_of(data: Dataset, lines: pd.DataFrame, by: str) -> pd.Series:
    """The group of each line: a place stands for itself where it lies above the level that is asked for.

    Args:
        by: one of DIMENSIONS.
    """
    if by == FAMILY:
        return lines["funding_source"].astype(str).map(family_of)
    if by in COLUMNS:
        return lines[by].astype(str)
    if by not in LEVELS:
        raise ValueError(by)
    found = {key: _at_level(data, key, by) for key in lines["location_id"].unique()}
    return lines["location_id"].map(found)


def _at_level(data: Dataset, key: str, level: str) -> str:
    kawasan = data.places[key]["kawasan_id"]
    if level == "kawasan" and kawasan in data.places:
        return str(kawasan)
    return next((place for place in (key, *data.above(key)) if data.places[place]["level"] == level), key)


@cached
def breakdown(data: Dataset, place: str, year: int | None, amount_kind: str, by: str) -> pd.DataFrame:
    """One kind of money by one dimension.

    Returns:
        key, rupiah (NA where no work of the group states this kind of money), activities (that state it),
        without (that do not). Years and stages in their order, sources beside those of their family, else
        the largest first.
    """
    lines = money_lines(data, place, year)
    lines = lines.assign(key=keys_of(data, lines, by))
    stated = lines.loc[of_kind(data, place, year, amount_kind).index]  # one line of a file may state several
    sums = pd.DataFrame(
        {"rupiah": stated.groupby("key")["amount_rupiah"].sum(), "activities": _works_by_key(stated)}
    )
    without = _works_by_key(lines[~lines["activity_id"].isin(stated["activity_id"])])
    rows = sums.join(without.rename("without"), how="outer").rename_axis("key").reset_index()
    rows = rows.fillna({"activities": 0, "without": 0})
    rows = rows.astype({"rupiah": "Int64", "activities": int, "without": int})
    return _in_order(rows, by)


def _works_by_key(lines: pd.DataFrame) -> pd.Series:
    """How many activities the lines of each group are of; one with lines in several is in each."""
    return lines.drop_duplicates(["activity_id", "key"]).groupby("key")["alike"].sum()


def _in_order(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    if by in _IN_ORDER:
        return rows.sort_values("key", key=lambda keys: keys.map(_IN_ORDER[by])).reset_index(drop=True)
    order = ["rupiah", "without", "key"]
    rows = rows.sort_values(order, ascending=[False, False, True], na_position="last")
    return (_beside_family(rows) if by == "funding_source" else rows).reset_index(drop=True)


def _beside_family(rows: pd.DataFrame) -> pd.DataFrame:
    """Sources beside those of their family, the largest family first; within one as they were."""
    families = rows["key"].map(family_of)
    sums = rows.groupby(families)["rupiah"].transform("sum", min_count=1)
    order = pd.DataFrame({"sum": sums, "family": families}, rows.index)
    order = order.sort_values(["sum", "family"], ascending=[False, True], na_position="last", kind="stable")
    return rows.loc[order.index]


@dataclass(frozen=True)
class Most:
    """The groups with the most money of a breakdown, each with as much: more than one is a tie."""

    keys: tuple[Any, ...]
    rupiah: int


@cached
def most(data: Dataset, place: str, year: int | None, amount_kind: str, by: str) -> Most | None:
    """What a sentence may call the most of a breakdown, families instead of sources; None without amounts."""
    rows = breakdown(data, place, year, amount_kind, FAMILY if by == "funding_source" else by)
    return most_of(rows.set_index("key")["rupiah"])


def most_of(rupiah: pd.Series) -> Most | None:
    """The largest of some amounts by their keys."""
    stated = rupiah.dropna()
    if stated.empty:
        return None
    largest = stated.max()
    return Most(tuple(stated.index[stated == largest]), int(largest))


@cached
def crossed(
    data: Dataset, place: str, year: int | None, amount_kind: str, by: str, across: str
) -> pd.DataFrame:
    """One kind of money by two dimensions.

    Returns:
        Rupiah, one row a group of `by` and one column a group of `across`, each in the order of its own
        breakdown; NA where no work states any.
    """
    lines = of_kind(data, place, year, amount_kind)
    lines = lines.assign(row=keys_of(data, lines, by), column=keys_of(data, lines, across))
    sums = lines.groupby(["row", "column"])["amount_rupiah"].sum().unstack()
    rows, columns = (_stated(data, place, year, amount_kind, name) for name in (by, across))
    return sums.reindex(index=rows, columns=columns).astype("Int64")


def _stated(data: Dataset, place: str, year: int | None, amount_kind: str, by: str) -> list[str]:
    rows = breakdown(data, place, year, amount_kind, by)
    return list(rows.loc[rows["rupiah"].notna(), "key"])


def in_several_groups(data: Dataset, place: str, year: int | None, amount_kind: str, by: str) -> int:
    """How many activities stand in more than one group: they count once in the whole."""
    lines = of_kind(data, place, year, amount_kind)
    rows = lines.assign(key=keys_of(data, lines, by)).drop_duplicates(["activity_id", "key"])
    return number_of_works(rows[rows.duplicated("activity_id")])
