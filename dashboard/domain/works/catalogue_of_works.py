"""Which work removes which deficit, and how much of it a unit of work removes.

The catalogue (works.toml) knows the pairs, and the ratio where it is a plain identity: a metre of road is a
metre of deficit. Where there is none (a hydrant, a road that gives buildings access) the dataset's own works
tell, by what they are said to have improved (outcomes.csv). An identity is not corrected by them: works also
serve those who lacked nothing, which says nothing of what the next one can do.
"""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import RULES

HOWS = ("one_of", "each", "on_top")
"""one_of: a unit of work goes to one of these criteria. each: it helps all of them. on_top: gained beside."""

ORIGINS = ("own", "catalogue")
"""Where a ratio comes from: outcomes of this dataset, or a plain identity."""


@dataclass(frozen=True)
class KindOfWork:
    """One kind of work of the catalogue, in the unit that it is planned in."""

    kind: str
    unit: str
    identity: bool
    one_of: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    on_top: tuple[str, ...] = ()

    @property
    def criteria(self) -> tuple[tuple[str, str], ...]:
        """Every criterion that it improves, and how (of HOWS)."""
        return tuple((indicator, how) for how in HOWS for indicator in getattr(self, how))


@dataclass(frozen=True)
class Ratio:
    """What works of a dataset removed, by their outcomes.

    Millionths of the criterion's unit for one unit of work, rounded down: over all works together, and the
    lowest and highest of a single one.
    """

    per_unit: int
    low: int
    high: int
    activities: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What one unit of a work removes of a criterion, by this dataset and by the catalogue.

    `catalogue` is in millionths of the criterion's unit; None where there is no such ratio.
    """

    indicator: str
    how: str
    own: Ratio | None
    catalogue: int | None

    @property
    def per_unit(self) -> int | None:
        """The ratio to plan with: the catalogue's, else the dataset's own; None where nobody knows."""
        own = self.own.per_unit if self.own else None
        return own if self.catalogue is None else self.catalogue

    @property
    def origin(self) -> str | None:
        """Where `per_unit` comes from, of ORIGINS."""
        if self.catalogue is not None:
            return "catalogue"
        return "own" if self.own else None


def _read(path: Path) -> dict[str, KindOfWork]:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["works"]
    return {row["kind"]: KindOfWork(**row | {how: tuple(row.get(how, ())) for how in HOWS}) for row in rows}


WORKS: dict[str, KindOfWork] = _read(Path(__file__).with_name("works.toml"))


@cached
def outcomes_of(data: Dataset, kind: str, rule: str) -> tuple[Outcome, ...]:
    """What a work of the catalogue removes of the criteria of a rule; those it does not have are left out."""
    work, units = WORKS[kind], _units(rule)
    gains = _gains(data, work)
    return tuple(
        Outcome(
            indicator=indicator,
            how=how,
            own=_ratio(gains, *_pool(work, indicator, how, units))
            if unit_of_outcome(data, indicator)
            else None,
            catalogue=MILLION
            if work.identity and how != "on_top" and units[indicator] == work.unit
            else None,
        )
        for indicator, how in work.criteria
        if indicator in units
    )


def _units(rule: str) -> dict[str, str]:
    return {key: criterion.unit for key, criterion in RULES[rule].named.items()}


def unit_of_outcome(data: Dataset, indicator: str) -> str | None:
    """The unit of an outcome, which names no rule: known where all rules of the dataset count in one."""
    rules = [rule for rule in data.readings["rule"].dropna().unique() if rule in RULES]
    units = {_units(rule).get(indicator) for rule in rules} - {None}
    return units.pop() if len(units) == 1 else None


def _gains(data: Dataset, work: KindOfWork) -> pd.DataFrame:
    """Every criterion that a work of this kind and unit improved, with the work's own volume.

    Returns:
        activity_id, indicator, removed and volume in millionths; the places that gained are added up.
    """
    lines = data.activities.groupby("activity_id", sort=False)[["kind", "unit", "volume_millionths"]].first()
    lines = lines[(lines["kind"] == work.kind) & (lines["unit"] == work.unit)]
    lines = lines[lines["volume_millionths"].fillna(0) > 0]
    removed = data.frames["outcomes"].groupby(["activity_id", "indicator"], as_index=False, sort=False)
    rows = removed.agg(removed=("volume_millionths", "sum"))
    return rows.merge(lines.rename(columns={"volume_millionths": "volume"}), on="activity_id")


def _pool(
    work: KindOfWork, indicator: str, how: str, units: dict[str, str]
) -> tuple[Collection[str], Collection[str]]:
    """The criteria whose deficits a ratio adds up, and those that would spoil it.

    A road of 390 m that mended 280 m and reached 110 m removed a metre a metre: alternatives of one unit
    are added. Metres that went to an alternative of another unit cannot be told apart.
    """
    if how != "one_of":
        return {indicator}, ()
    same = {other for other in work.one_of if units.get(other) == units[indicator]}
    return same, set(work.one_of) - same


def _ratio(gains: pd.DataFrame, counted: Collection[str], spoiling: Collection[str]) -> Ratio | None:
    """Over the works that state such an outcome; one that states none may have been forgotten."""
    spoilt = gains[gains["indicator"].isin(spoiling)]["activity_id"]
    rows = gains[gains["indicator"].isin(counted) & ~gains["activity_id"].isin(spoilt)]
    if rows.empty:
        return None
    works = rows.groupby("activity_id").agg(removed=("removed", "sum"), volume=("volume", "first"))
    removed, volumes = ([int(number) for number in works[name]] for name in ("removed", "volume"))
    each = [part * MILLION // volume for part, volume in zip(removed, volumes, strict=True)]
    per_unit = sum(removed) * MILLION // sum(volumes)
    return Ratio(per_unit, min(each), max(each), tuple(works.index))
