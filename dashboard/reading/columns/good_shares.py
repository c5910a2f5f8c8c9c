"""Readings that say how much is good → the deficit that a criterion counts, 100 % less that share.

Only a share can be turned round: the rest of a volume is known from no row.
"""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.quantities import MILLION
from dashboard.reading.columns.headings import good_share_of

_WHOLE = 100 * MILLION
_OPPOSITE = {"percent": "percent", "percent_low": "percent_high", "percent_high": "percent_low"}
"""What each share is once it is turned round: the least good is the most deficit."""


@dataclass(frozen=True)
class Good:
    """Rows of one good thing, by position: turned round, or left out.

    reason: `good_share`, `good_volume` or `good_fraction`. name: as the file calls it.
    """

    reason: str
    name: str
    indicator: str
    rows: tuple[int, ...]


def as_deficits(readings: pd.DataFrame) -> tuple[pd.DataFrame, list[Good]]:
    """Readings of criteria alone, and which rows spoke of what is good.

    Shares of which none is above 1 are probably fractions: turned round they would be nearly everything, so
    they are left out.
    """
    names = {name: key for name in readings["indicator"].dropna().unique() if (key := good_share_of(name))}
    if not names:
        return readings, []
    found: list[Good] = []
    turned = readings.copy()
    for name, key in names.items():
        rows = (readings["indicator"] == name).to_numpy(bool)
        counted = rows & readings["volume_millionths"].notna().to_numpy(bool)
        shares = rows & ~counted
        fractions = _seem_fractions(readings.loc[shares])
        turned.loc[rows, "indicator"] = key
        for reason, of in (
            ("good_volume", counted),
            ("good_fraction" if fractions else "good_share", shares),
        ):
            if of.any():
                found.append(Good(reason, name, key, tuple(of.nonzero()[0].tolist())))
        for column, other in _OPPOSITE.items():
            turned.loc[rows, f"{column}_millionths"] = _WHOLE - readings.loc[rows, f"{other}_millionths"]
    return turned, found


def _seem_fractions(readings: pd.DataFrame) -> bool:
    """Whether no share of a thing is above 1 %, and some are above nothing."""
    largest = readings[[f"{column}_millionths" for column in _OPPOSITE]].max().max()
    return not pd.isna(largest) and 0 < largest <= MILLION
