"""Works and money: what was built in a place, what it cost, who paid.

Money kinds are never added to each other: a total is always one kind. An activity with two lines
of money has one volume. A missing amount and an unknown source are values of their own.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset

RUNGS = ("budget", "contract", "disbursed", "realised")
"""The money ladder from plan to spent: one activity's money at four moments, never added to each other."""

AMOUNT_KINDS = (*RUNGS, "unstated")
"""What a source leaves unstated stands apart from the ladder."""

BEST_KNOWN = ("realised", "disbursed", "contract", "unstated", "budget")
"""Which kind a page opens with: the nearest to money spent, and a plan only where all else lacks."""

FAMILIES = {
    "apbn": ("apbn", "apbn_kawasan", "apbn_bdi"),
    "dak": ("dak",),
    "apbd_prov": ("apbd_prov",),
    "apbd_kota": ("apbd_kota", "dana_kelurahan"),
    "csr": ("csr",),
    "swadaya": ("swadaya",),
    "lainnya": ("lainnya",),
}
"""Whose money it is, by its first source: what is ranked is added up by family before.

APBN is the national budget whatever the programme. DAK comes from it and is spent by the region, in its own
budget, so it stands alone. Dana kelurahan is a part of the city's budget (Permendagri 130/2018).
"""

FUNDING_SOURCES = tuple(source for family in FAMILIES.values() for source in family)
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

_FAMILY_OF = {source: family for family, sources in FAMILIES.items() for source in sources}

_OF_ACTIVITY = (
    "volume_millionths", "unit", "stage", "cost_note", "funding_source", "description", "implementer",
    "started", "finished",
)  # fmt: skip
"""What any line of an activity may say for all of them."""


@dataclass(frozen=True)
class PlaceMoney:
    """What is known of the works of a place: how many, and the sum of its best known money kind."""

    works: int
    kind: str | None
    rupiah: int


def money_of_places(data: Dataset, places: Iterable[str], year: int | None) -> dict[str, PlaceMoney]:
    """The works and money of many places at once, each with everything inside it."""
    lines = _lines(data, year)
    activities = lines.drop_duplicates("activity_id").groupby("location_id")["alike"].sum().to_dict()
    sums = (
        lines[lines["amount_rupiah"].notna()].groupby(["location_id", "amount_kind"])["amount_rupiah"].sum()
    )
    found = {}
    for place in places:
        inside = data.inside(place) & activities.keys()
        kinds = [kind for kind in BEST_KNOWN if any((key, kind) in sums.index for key in inside)]
        kind = kinds[0] if kinds else None
        rupiah = sum(int(sums[key, kind]) for key in inside if (key, kind) in sums.index)
        found[place] = PlaceMoney(int(sum(activities[key] for key in inside)), kind, rupiah)
    return found


def family_of(source: str) -> str:
    """The family of a source of money; a source that our vocabulary does not know is one of its own."""
    return _FAMILY_OF.get(source, source)


@cached
def money_lines(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """The lines of money of a place and everything inside it, of one year or of all.

    Returns:
        The columns of activities.csv; an empty amount_kind is `unstated`, an empty funding_source,
        implementer or stage `unknown`; alike: how many activities the row stands for.
    """
    lines = _lines(data, year)
    return lines[lines["location_id"].isin(data.inside(place))]


def _lines(data: Dataset, year: int | None) -> pd.DataFrame:
    lines = data.activities
    if year is not None:
        lines = lines[lines["year"] == year]
    return _counted(lines).assign(
        amount_kind=lines["amount_kind"].fillna("unstated"),
        **{name: lines[name].fillna(UNKNOWN) for name in ("funding_source", "implementer", "stage")},
    )


def _counted(lines: pd.DataFrame) -> pd.DataFrame:
    """The lines with `alike`: of files, each line is of one."""
    return lines if "alike" in lines else lines.assign(alike=1)


def number_of_works(lines: pd.DataFrame) -> int:
    """How many activities some lines of money are of."""
    return int(lines.drop_duplicates("activity_id")["alike"].sum())


@cached
def all_works(data: Dataset) -> pd.DataFrame:
    """One row an activity, its first: of each column what any of its lines states first; `alike` as above."""
    lines = _counted(data.activities)
    stated = lines.groupby("activity_id", sort=False)[list(_OF_ACTIVITY)].transform("first")
    return lines.assign(**{name: stated[name] for name in _OF_ACTIVITY}).drop_duplicates("activity_id")


@cached
def works(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """One row an activity, so that its volume counts once: of each column what its lines state first."""
    lines = money_lines(data, place, year)
    return lines.groupby("activity_id", sort=False).first().reset_index()


def year_done(works: pd.DataFrame) -> pd.Series:
    """The year of each work: that in which it was finished, else its own."""
    return pd.to_numeric(works["finished"].str[:4]).astype("Int64").fillna(works["year"])


@cached
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


@cached
def of_kind(data: Dataset, place: str, year: int | None, amount_kind: str) -> pd.DataFrame:
    """The lines of one money kind that state an amount."""
    lines = money_lines(data, place, year)
    return lines[(lines["amount_kind"] == amount_kind) & lines["amount_rupiah"].notna()]


def without_amount(data: Dataset, place: str, year: int | None) -> int:
    """How many activities state no amount of any kind."""
    lines = money_lines(data, place, year)
    stated = lines.loc[lines["amount_rupiah"].notna(), "activity_id"]
    return number_of_works(lines[~lines["activity_id"].isin(stated)])


def output_by_kind(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """What was built: volume of each kind and unit, of works finished in a year or in any.

    Returns:
        kind, unit, volume_millionths (missing volumes left out), activities, without_volume.
    """
    rows = works(data, place, None)
    rows = rows[rows["stage"].isin(FINISHED)]
    rows = rows if year is None else rows[year_done(rows) == year]
    bare = rows["alike"].where(rows["volume_millionths"].isna(), 0)
    rows = rows.assign(unit=rows["unit"].fillna(""), bare=bare)
    summed = rows.groupby(["kind", "unit"], as_index=False).agg(
        volume_millionths=("volume_millionths", "sum"),
        activities=("alike", "sum"),
        without_volume=("bare", "sum"),
    )
    return summed.sort_values(["activities", "kind"], ascending=[False, True]).reset_index(drop=True)
