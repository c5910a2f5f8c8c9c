"""What was missing, what was built of it and what of that states an amount: three volumes in one unit.

Works count that are finished, of kinds whose unit of work is a unit of the deficit, with a volume in that
unit; all others are counted apart, each with its reason. A work recorded above the RT stays there: it is not
shared out, except for what outcomes.csv says that each RT gained of it, where that is no more than was built.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import keys_of
from dashboard.domain.money.counts import InTime, in_time
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.works.recorded_deficits import Recorded, need_of, why_unknown
from dashboard.domain.works.remedies import NAMED, REMEDIES, Remedy

APART = ("no_unit", "other_unit", "no_volume", "no_ratio", "before")
"""Why a finished work stands beside no need; where there are several reasons, the first that holds.

no_ratio: a unit of it is no unit of deficit. no_unit, no_volume: not stated. other_unit: not that of the
deficit. before: done before the first survey of the place.
"""


_PARTS = ["activity_id", "kind", "unit", "year", "location_id", "recorded_at", "volume", "why"]


@dataclass(frozen=True)
class NeedBuiltPaid:
    """Need, built and paid of one place and remedy; volumes in millionths of the unit of the remedy.

    Attributes:
        place: the place.
        remedy: the key of one of REMEDIES.
        need: None where it was not recorded before the works, or not at this place.
        built: of the works that count, `activities`.
        paid: the part of it whose works state an amount of the kind of money.
        rupiah: those amounts, of works recorded here; None where none states any.
        bare: works among them without such an amount.
        elsewhere: works among them that are recorded, with their money, at a place above.
        apart: how many finished works stand beside no need, by reason (of APART).
        whole: the place with everything inside it; else only works recorded there and for no place below.
        share_only: the need was read as a share of a base that is not known.
        year: of the works; None is all of them.
    """

    place: str
    remedy: str
    need: Recorded | None
    built: int
    paid: int
    rupiah: int | None
    bare: int
    elsewhere: int
    activities: tuple[str, ...]
    apart: tuple[tuple[str, int], ...]
    whole: bool
    share_only: bool
    year: int | None

    @property
    def over(self) -> int:
        """How much more was built than was missing at most; 0 where it was not, or the need is not known."""
        return max(0, self.built - self.need.high) if self.need and self.activities else 0

    @property
    def short(self) -> int:
        """How much less was built than was missing at least, of a need that works are comparable with.

        The works of one year say nothing of what those of other years left.
        """
        comparable = self.need and self.year is None and NAMED[self.remedy].kinds
        return max(0, self.need.low - self.built) if self.need and comparable else 0

    @property
    def open(self) -> bool:
        """Works whose volume or unit nobody stated may have answered what is still missing."""
        return any(why in ("no_unit", "no_volume", "other_unit") for why, _ in self.apart)

    @property
    def empty(self) -> bool:
        """Neither a need nor a work."""
        return self.need is None and not self.share_only and not self.activities and not self.apart


def of_place(data: Dataset, place: str, year: int | None, kind: str | None) -> tuple[NeedBuiltPaid, ...]:
    """Every remedy for a place with all that lies inside it.

    Args:
        year: in which the works were finished; None is all of them.
        kind: the kind of money.
    """
    return tuple(need_built_paid(data, place, year, kind, remedy.key) for remedy in REMEDIES)


@cached
def need_built_paid(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str
) -> NeedBuiltPaid:
    """One remedy for a place with all that lies inside it."""
    parts = finished_parts(data, year, remedy)
    inside = parts[parts["location_id"].isin(data.inside(place))]
    return _beside(data, place, inside, year, kind, NAMED[remedy], whole=True)


@cached
def need_built_paid_below(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str, level: str
) -> tuple[NeedBuiltPaid, ...]:
    """One remedy for each place of a level inside a place, and for works that lie in none of them.

    Returns:
        Every scored place of the level, by name; after them the other places where works are recorded.
    """
    parts = finished_parts(data, year, remedy)
    parts = parts[parts["location_id"].isin(data.inside(place))]
    parts = parts.assign(row=keys_of(data, parts, level))
    works = dict(list(parts.groupby("row")))
    shown = rows_shown(data, place, level)
    others = [key for key in data.places if key in works and key not in shown]
    return tuple(
        _beside(data, key, works.get(key, parts[:0]), year, kind, NAMED[remedy], _is_at(data, key, level))
        for key in (*shown, *others)
    )


def _is_at(data: Dataset, key: str, level: str) -> bool:
    return bool(data.places[key]["level"] == level)


@cached
def finished_parts(data: Dataset, year: int | None, remedy: str) -> pd.DataFrame:
    """The volumes of the finished works that belong to a remedy, each where it counts.

    Returns:
        One row a work, and one more for each RT that outcomes.csv gives a share of it: activity_id, kind,
        unit, year (done), location_id (where it counts), recorded_at, volume (millionths; NA where it stands
        beside no need), why (of APART, or missing).
    """
    wanted = NAMED[remedy]
    works = _finished_works(data)
    works = works[works["kind"].isin((*wanted.kinds, *wanted.others))]
    works = works.assign(year=works["year_done"], why=_why_apart(works, wanted))
    works = works if year is None else works[works["year"] == year]
    works = works.assign(volume=works["volume_millionths"].where(works["why"].isna()))
    shares = _shares(data, works, wanted)
    if shares.empty:
        return works[_PARTS]
    given = shares.groupby("activity_id")["volume"].sum()
    left = works["volume"] - works["activity_id"].map(given).fillna(0).astype("Int64")
    parts = works.assign(volume=left)[_PARTS]
    return pd.concat([parts, shares[_PARTS]]).reset_index(drop=True)


@cached
def finished_in_time(data: Dataset, place: str, year: int | None, remedy: str) -> InTime:
    """How many finished works of a place belong to a remedy, in a year, before it and after it."""
    parts = finished_parts(data, None, remedy)
    parts = parts[parts["location_id"].isin(data.inside(place))].drop_duplicates("activity_id")
    return in_time(parts["year"], year)


@cached
def _finished_works(data: Dataset) -> pd.DataFrame:
    """One row a finished work: what can be set beside a need, when it was done, where it is recorded."""
    works = money.all_works(data)
    works = works[works["stage"].isin(money.FINISHED)]
    works = works.assign(year_done=money.year_done(works), recorded_at=works["location_id"])
    columns = ["activity_id", "kind", "unit", "year", "location_id", "volume_millionths"]
    return works[[*columns, "year_done", "recorded_at"]]


def _why_apart(works: pd.DataFrame, remedy: Remedy) -> pd.Series:
    why = pd.Series(pd.NA, works.index, dtype="str")
    why = why.mask(works["volume_millionths"].isna(), "no_volume")
    why = why.mask(works["unit"] != remedy.unit, "other_unit")
    why = why.mask(works["unit"].isna(), "no_unit")
    return why.mask(works["kind"].isin(remedy.others), "no_ratio")


def _shares(data: Dataset, works: pd.DataFrame, remedy: Remedy) -> pd.DataFrame:
    """What outcomes.csv gives to RTs of the works recorded above them, where it is no more than was built."""
    gained = improved(data, remedy)
    if gained.empty:
        return pd.DataFrame(columns=_PARTS)
    above = [key for key in works["recorded_at"].unique() if data.places[key]["level"] != "rt"]
    works = works[works["recorded_at"].isin(above) & works["volume"].notna()]
    gained = gained[gained["activity_id"].isin(works["activity_id"])]
    shares = gained.merge(works.drop(columns=["location_id", "volume"]), on="activity_id")
    pairs = zip(shares["location_id"], shares["recorded_at"], strict=True)
    theirs = [data.places[rt]["level"] == "rt" and rt in data.inside(place) for rt, place in pairs]
    shares = shares[pd.Series(theirs, shares.index, dtype=bool)]
    given = shares.groupby("activity_id")["volume"].transform("sum")
    return shares[given <= shares["volume_millionths"]]


@cached
def _improved(data: Dataset, remedy: str) -> pd.DataFrame:
    rows = data.frames["outcomes"]
    rows = rows[rows["indicator"].isin(NAMED[remedy].indicators)]
    places = data.activities.drop_duplicates("activity_id").set_index("activity_id")["location_id"]
    rows = rows.assign(location_id=rows["location_id"].fillna(rows["activity_id"].map(places)))
    rows = rows[rows["location_id"].isin(data.places.keys())]
    by = rows.groupby(["activity_id", "location_id"], as_index=False)["volume_millionths"]
    summed = by.max() if NAMED[remedy].together else by.sum()
    return summed.rename(columns={"volume_millionths": "volume"})


def improved(data: Dataset, remedy: Remedy) -> pd.DataFrame:
    """What outcomes.csv says that works improved of a remedy's criteria, in their unit.

    Of criteria that a unit of work helps at once the largest volume counts, else their sum.

    Returns:
        activity_id, location_id (the place of the work where no other is named), volume (millionths).
    """
    return _improved(data, remedy.key)


def _beside(
    data: Dataset,
    place: str,
    parts: pd.DataFrame,
    year: int | None,
    kind: str | None,
    remedy: Remedy,
    whole: bool,
) -> NeedBuiltPaid:
    need = need_of(data, place, remedy, year) if whole else None
    share_only = whole and need is None and why_unknown(data, place, remedy, year) == "share_only"
    if parts.empty:
        return NeedBuiltPaid(place, remedy.key, need, 0, 0, None, 0, 0, (), (), whole, share_only, year)
    if need:
        early = (parts["volume"].notna() & (parts["year"] < need.first)).astype(bool)
        parts = parts.assign(why=parts["why"].mask(early, "before"))
    counted = parts[parts["why"].isna()]
    own = counted[counted["recorded_at"] == counted["location_id"]]
    amounts = amounts_of(data, kind)
    stated = counted["activity_id"].isin(amounts.keys())
    ids = tuple(dict.fromkeys(counted["activity_id"]))
    here = [key for key in dict.fromkeys(own["activity_id"]) if key in amounts]
    reasons = parts.drop_duplicates("activity_id")["why"].value_counts()
    return NeedBuiltPaid(
        place=place,
        remedy=remedy.key,
        need=need,
        built=int(counted["volume"].sum()),
        paid=int(counted.loc[stated, "volume"].sum()),
        rupiah=sum(amounts[key] for key in here) if here else None,
        bare=sum(key not in amounts for key in ids),
        elsewhere=sum(key in amounts for key in set(ids) - set(own["activity_id"])),
        activities=ids,
        apart=tuple((why, int(reasons[why])) for why in APART if why in reasons),
        whole=whole,
        share_only=share_only,
        year=year,
    )


@cached
def amounts_of(data: Dataset, kind: str | None) -> dict[str, int]:
    """By activity its rupiah of one kind of money; an activity that states none is not there."""
    lines = data.activities[data.activities["amount_rupiah"].notna()]
    lines = lines[lines["amount_kind"].fillna("unstated") == kind]
    sums = lines.groupby("activity_id")["amount_rupiah"].sum()
    return {str(key): int(rupiah) for key, rupiah in sums.items()}


def unknown_kinds(data: Dataset, place: str, year: int | None) -> dict[str, int]:
    """Finished works inside a place whose kind the catalogue does not set beside any need, by kind."""
    known = {kind for remedy in REMEDIES for kind in (*remedy.kinds, *remedy.others)}
    works = _finished_works(data)
    works = works[works["location_id"].isin(data.inside(place))]
    works = works if year is None else works[works["year_done"] == year]
    counts = works.loc[~works["kind"].isin(known), "kind"].value_counts()
    return {str(kind): int(n) for kind, n in counts.items()}


def total(of: Iterable[NeedBuiltPaid], why: str) -> int:
    """How many works stand apart for a reason, over several remedies: no work belongs to two."""
    return sum(n for one in of for reason, n in one.apart if reason == why)
