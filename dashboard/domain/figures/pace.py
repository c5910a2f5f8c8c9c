"""How fast the slum area of a place falls: between figures that can be set side by side, and to zero.

Two areas make a pace only where they are of one series: the same kind, scope and rule
(figures/areas.py). Anything else would take a difference of definitions for work done.
"""

from dataclasses import dataclass
from fractions import Fraction

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import area_series, spoken_for


@dataclass(frozen=True)
class Ends:
    """The least and the most that something may be."""

    low: int
    high: int


@dataclass(frozen=True)
class Pace:
    """The first and the last area of one series, in millionths of a hectare.

    scope: the place that they speak for. kind: what stands behind them. a_year: how much it fell a year
    between them; negative where it grew.
    """

    series: str
    scope: str
    kind: str
    source: str
    first_year: int
    first: Ends
    last_year: int
    last: Ends

    @property
    def a_year(self) -> Ends:
        """Millionths of a hectare a year."""
        years = self.last_year - self.first_year
        low, high = self.first.low - self.last.high, self.first.high - self.last.low
        return Ends(round(Fraction(low, years)), round(Fraction(high, years)))


@cached
def paces(data: Dataset, place: str, until: int | None) -> tuple[Pace, ...]:
    """One of each series that holds the whole place in two years or more, up to a year; the newest last."""
    rows = area_series(data, place, until)
    rows = rows[rows["bounded"].astype(bool) & (rows["covered"] == rows["places"])]
    found = [
        _pace(series, spoken_for(data, place, str(name)))
        for name, series in rows.groupby("series", sort=False)
        if series["year"].nunique() > 1
    ]
    return tuple(sorted(found, key=lambda pace: (pace.last_year, pace.series)))


def _pace(series: pd.DataFrame, scope: str) -> Pace:
    first, last = series.iloc[0], series.iloc[-1]
    return Pace(
        series=str(first["series"]),
        scope=scope,
        kind=str(first["kind"]),
        source=str(first["source"]),
        first_year=int(first["year"]),
        first=Ends(int(first["low"]), int(first["high"])),
        last_year=int(last["year"]),
        last=Ends(int(last["low"]), int(last["high"])),
    )


def needed(left: Ends, known: int, target: int) -> Ends | None:
    """What must go each year from the end of one year to the end of another; None where none lies between."""
    years = target - known
    if years <= 0:
        return None
    return Ends(round(Fraction(left.low, years)), round(Fraction(left.high, years)))
