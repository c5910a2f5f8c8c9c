"""Works and money: what was built in a place, what it cost, who paid.

Money kinds are never added to each other: a total is always one kind. An activity with two lines
of money has one volume. A missing amount and an unknown source are values of their own.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset import Dataset
from dashboard.domain.memory import remember
from dashboard.domain.rules import MILLION

AMOUNT_KINDS = ("budget", "contract", "disbursed", "realised", "unstated")
"""The money ladder from plan to spent; what a source leaves unstated stands apart."""

BEST_KNOWN = ("realised", "disbursed", "contract", "unstated", "budget")
"""Which kind a page opens with: the nearest to money spent, and a plan only where all else lacks."""

FUNDING_SOURCES = (
    "apbn", "apbn_kawasan", "apbn_bdi", "dak", "apbd_prov", "apbd_kota",
    "dana_kelurahan", "csr", "swadaya", "lainnya",
)  # fmt: skip
KINDS = (
    "concrete_road", "walkway", "drain", "house_repair", "house_painting", "water_network", "bored_well",
    "septic_tank", "communal_wastewater", "waste_collection", "hydrant", "fire_extinguisher",
    "public_space", "cleanup", "training",
)  # fmt: skip
STAGES = ("planned", "ongoing", "done", "handed_over")
FINISHED = STAGES[2:]
"""Stages of works that are built."""

UNKNOWN = "unknown"
"""Stands for a cell that the source left empty."""

_BREAKDOWNS = ("funding_source", "kind", "location_id", "implementer")


@dataclass(frozen=True)
class PlaceMoney:
    """What is known of the works of a place: how many, and the sum of its best known money kind."""

    works: int
    kind: str | None
    rupiah: int


def money_of_places(data: Dataset, places: Iterable[str], year: int | None) -> dict[str, PlaceMoney]:
    """The works and money of many places at once, each with everything inside it."""
    lines = _lines(data, year)
    activities = lines.groupby("location_id")["activity_id"].agg(set).to_dict()
    sums = (
        lines[lines["amount_rupiah"].notna()].groupby(["location_id", "amount_kind"])["amount_rupiah"].sum()
    )
    found = {}
    for place in places:
        inside = data.inside(place) & activities.keys()
        works = set().union(*(activities[key] for key in inside))
        kinds = [kind for kind in BEST_KNOWN if any((key, kind) in sums.index for key in inside)]
        kind = kinds[0] if kinds else None
        rupiah = sum(int(sums[key, kind]) for key in inside if (key, kind) in sums.index)
        found[place] = PlaceMoney(len(works), kind, rupiah)
    return found


@remember
def money_lines(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """The lines of money of a place and everything inside it, of one year or of all.

    Returns:
        The columns of activities.csv; an empty amount_kind is `unstated`, an empty funding_source,
        implementer or stage `unknown`.
    """
    lines = _lines(data, year)
    return lines[lines["location_id"].isin(data.inside(place))]


def _lines(data: Dataset, year: int | None) -> pd.DataFrame:
    lines = data.activities
    if year is not None:
        lines = lines[lines["year"] == year]
    return lines.assign(
        amount_kind=lines["amount_kind"].fillna("unstated"),
        **{name: lines[name].fillna(UNKNOWN) for name in ("funding_source", "implementer", "stage")},
    )


def works(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """One row an activity, so that its volume counts once: of each column what its lines state first."""
    lines = money_lines(data, place, year)
    return lines.groupby("activity_id", sort=False).first().reset_index()


def money_by_kind(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """What each money kind adds up to.

    Returns:
        amount_kind (index, in the order of AMOUNT_KINDS, only those with an amount), rupiah, lines.
    """
    lines = money_lines(data, place, year)
    lines = lines[lines["amount_rupiah"].notna()]
    summed = lines.groupby("amount_kind").agg(
        rupiah=("amount_rupiah", "sum"), lines=("amount_rupiah", "size")
    )
    return summed.reindex([kind for kind in AMOUNT_KINDS if kind in summed.index])


def best_known_kind(data: Dataset, place: str, year: int | None) -> str | None:
    """The money kind a page opens with, or None where no amount is stated."""
    kinds = money_by_kind(data, place, year).index
    return next((kind for kind in BEST_KNOWN if kind in kinds), None)


@remember
def spending_by(data: Dataset, place: str, year: int | None, amount_kind: str, column: str) -> pd.DataFrame:
    """One money kind, broken down.

    Args:
        column: funding_source, kind, location_id or implementer.

    Returns:
        The column (largest first), rupiah, activities.
    """
    if column not in _BREAKDOWNS:
        raise ValueError(column)
    lines = of_kind(data, place, year, amount_kind)
    summed = lines.groupby(column, as_index=False).agg(
        rupiah=("amount_rupiah", "sum"), activities=("activity_id", "nunique")
    )
    return summed.sort_values(["rupiah", column], ascending=[False, True]).reset_index(drop=True)


def of_kind(data: Dataset, place: str, year: int | None, amount_kind: str) -> pd.DataFrame:
    """The lines of one money kind that state an amount."""
    lines = money_lines(data, place, year)
    return lines[(lines["amount_kind"] == amount_kind) & lines["amount_rupiah"].notna()]


def without_amount(data: Dataset, place: str, year: int | None) -> int:
    """How many activities state no amount of any kind."""
    lines = money_lines(data, place, year)
    return int((lines.groupby("activity_id")["amount_rupiah"].count() == 0).sum())


@remember
def unit_costs(data: Dataset, place: str, year: int | None, amount_kind: str) -> pd.DataFrame:
    """Rupiah a unit of every activity with a volume, a unit and an amount of one kind.

    Two sources of money of one activity are added before dividing: they are one money kind.

    Returns:
        activity_id, location_id, year, kind, unit, volume_millionths, rupiah, rupiah_per_unit (rounded
        half up), cost_note, line; sorted by kind, unit and cost.
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


def output_by_kind(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """What was built: volume of each kind and unit, finished works only.

    Returns:
        kind, unit, volume_millionths (missing volumes left out), activities, without_volume.
    """
    rows = works(data, place, year)
    rows = rows[rows["stage"].isin(FINISHED)]
    rows = rows.assign(unit=rows["unit"].fillna(""), bare=rows["volume_millionths"].isna().astype(int))
    summed = rows.groupby(["kind", "unit"], as_index=False).agg(
        volume_millionths=("volume_millionths", "sum"),
        activities=("activity_id", "size"),
        without_volume=("bare", "sum"),
    )
    return summed.sort_values(["activities", "kind"], ascending=[False, True]).reset_index(drop=True)
