"""Cells of a sheet: missing stays empty, a quantity is an exact decimal."""

from decimal import Decimal
from typing import Any

import pandas as pd

from dashboard.domain.dataset.quantities import decimal_text
from dashboard.findings.sheet import Cell


def words(value: Any) -> Cell:
    """Text, or nothing."""
    return None if value is None or pd.isna(value) else str(value)


def whole(value: Any) -> Cell:
    """A whole number, or nothing."""
    return None if pd.isna(value) else int(value)


def decimal(millionths: Any) -> Cell:
    """A quantity in whole millionths, exactly, or nothing."""
    return None if pd.isna(millionths) else Decimal(decimal_text(int(millionths)))


def percent(hundredths: Any) -> Cell:
    """A share in hundredths of a percent, exactly, or nothing."""
    return None if pd.isna(hundredths) else Decimal(int(hundredths)).scaleb(-2)


def each_once(cells: pd.Series) -> str:
    """Every different text of a column, in its order."""
    return "; ".join(dict.fromkeys(cells.dropna()))
