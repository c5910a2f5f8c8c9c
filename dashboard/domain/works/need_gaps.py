"""Why more or less was built than was recorded as missing: the reasons that the rows themselves give.

A reason is told only where data stand behind it; it is a possibility to look into, not a finding. Where no
rule holds, the reason is not recorded.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.unit_costs import far_costs
from dashboard.domain.score.scores import scores_of
from dashboard.domain.works.need_built_paid import NeedBuiltPaid, improved
from dashboard.domain.works.remedies import NAMED

OVER = (
    "unread", "missing_rts", "later", "same_year", "outside", "several_kinds", "far_cost", "other_unit_said",
    "other_volume_said", "improved_less",
)  # fmt: skip
"""Reasons for more than the need."""

SHORT = ("no_works", "unfinished", "unmeasured", "unknown_kinds", "other_unit_said", "other_volume_said")
"""Reasons for less than the need."""


@dataclass(frozen=True)
class Reason:
    """One reason.

    Attributes:
        key: of OVER or SHORT.
        n: how many works it is about; of `unread` criteria, of `missing_rts` RTs.
        volume, unit: of those works, in millionths; of a published figure the figure.
        built: what was built of what the figure is about, in millionths.
        places: where.
        words: criteria or kinds of work.
    """

    key: str
    n: int
    volume: int | None = None
    unit: str | None = None
    built: int | None = None
    places: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@cached
def reasons(data: Dataset, beside: NeedBuiltPaid) -> tuple[Reason, ...]:
    """Every reason that holds for an excess or a shortfall, and what is odd about works without a need."""
    works = _works(data, beside)
    if beside.over:
        return tuple(_over(data, beside, works))
    if beside.short:
        return tuple(_short(data, beside, works))
    return () if beside.need else tuple(_odd(data, beside, works))


def open_ended(data: Dataset, beside: NeedBuiltPaid) -> bool:
    """Whether works that nobody can set beside the need may have answered what seems not built."""
    return beside.open or any(reason.key == "unknown_kinds" for reason in reasons(data, beside))


def _odd(data: Dataset, beside: NeedBuiltPaid, works: pd.DataFrame) -> Iterator[Reason]:
    yield from _outside(data, works, NAMED[beside.remedy].unit)
    yield from _said_otherwise(data, works)


def _works(data: Dataset, beside: NeedBuiltPaid) -> pd.DataFrame:
    works = money.all_works(data)
    return works[works["activity_id"].isin(beside.activities)]


def _over(data: Dataset, beside: NeedBuiltPaid, works: pd.DataFrame) -> Iterator[Reason]:
    need, unit = beside.need, NAMED[beside.remedy].unit
    assert need is not None
    if need.unread:
        yield Reason("unread", len(need.unread), words=need.unread)
    if need.missing:
        yield Reason("missing_rts", need.missing)
    for key, of in (("later", works["year"] > need.year), ("same_year", works["year"] == need.year)):
        if of.any():
            yield Reason(key, int(of.sum()), unit=str(need.year))
    yield from _outside(data, works, unit)
    if works["kind"].nunique() > 1:
        yield Reason("several_kinds", len(works), words=tuple(works["kind"].unique()))
    far = works["activity_id"].isin(far_costs(data)["activity_id"])
    if far.any():
        yield Reason("far_cost", int(far.sum()))
    yield from _said_otherwise(data, works)
    yield from _improved_less(data, beside, works)


def _outside(data: Dataset, works: pd.DataFrame, unit: str) -> Iterator[Reason]:
    """Works in RTs that belong to no slum area and were never read."""
    counted = set(scores_of(data).members["location_id"])
    rts = [key for key in works["location_id"].unique() if data.places[key]["level"] == "rt"]
    places = tuple(key for key in rts if key not in counted)
    if places:
        there = works[works["location_id"].isin(places)]
        yield Reason("outside", len(there), int(there["volume_millionths"].sum()), unit, places=places)


def _said_otherwise(data: Dataset, works: pd.DataFrame) -> Iterator[Reason]:
    """Published figures of what was built there that have another unit, or another volume, than the works."""
    figures = data.exact_figures
    for said in figures[figures["measure"].isin(works["kind"].unique())].itertuples():
        meant = works[(works["kind"] == said.measure) & (works["location_id"] == said.location_id)]
        if meant.empty:
            continue
        built, value = int(meant["volume_millionths"].sum()), int(said.value_millionths)
        if said.unit not in set(meant["unit"]):
            yield Reason("other_unit_said", len(meant), value, said.unit, built, (said.location_id,))
        elif value != built:
            yield Reason("other_volume_said", len(meant), value, said.unit, built, (said.location_id,))


def _improved_less(data: Dataset, beside: NeedBuiltPaid, works: pd.DataFrame) -> Iterator[Reason]:
    """Works of which outcomes.csv states less improved than was built."""
    remedy = NAMED[beside.remedy]
    gained = improved(data, remedy).groupby("activity_id")["volume"].sum()
    works = works[works["activity_id"].isin(gained.index)]
    less = works[works["activity_id"].map(gained).astype("Int64") < works["volume_millionths"]]
    if not less.empty:
        built = int(less["volume_millionths"].sum())
        yield Reason("improved_less", len(less), int(gained[less["activity_id"]].sum()), remedy.unit, built)


def _short(data: Dataset, beside: NeedBuiltPaid, works: pd.DataFrame) -> Iterator[Reason]:
    remedy = NAMED[beside.remedy]
    if not beside.activities and not beside.apart:
        yield Reason("no_works", 0)
    waiting = money.all_works(data)
    waiting = waiting[waiting["stage"].isin(set(money.STAGES) - set(money.FINISHED))]
    inside = data.inside(beside.place)
    waiting = waiting[waiting["kind"].isin(remedy.kinds) & waiting["location_id"].isin(inside)]
    if not waiting.empty:
        same = waiting[waiting["unit"] == remedy.unit]
        yield Reason("unfinished", len(waiting), int(same["volume_millionths"].sum()), remedy.unit)
    unmeasured = sum(n for why, n in beside.apart if why in ("no_unit", "no_volume", "other_unit"))
    if unmeasured:
        yield Reason("unmeasured", unmeasured)
    unnamed = _of_unknown_kind(data)
    unnamed = unnamed[unnamed["location_id"].isin(inside)]
    if not unnamed.empty:
        yield Reason("unknown_kinds", len(unnamed))
    yield from _said_otherwise(data, works)


@cached
def _of_unknown_kind(data: Dataset) -> pd.DataFrame:
    """Finished works of kinds that our vocabulary does not know: nobody can say which need they answer."""
    works = money.all_works(data)
    return works[works["stage"].isin(money.FINISHED) & ~works["kind"].isin(money.KINDS)]
