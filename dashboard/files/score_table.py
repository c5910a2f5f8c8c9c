"""Scores as rows of text, for CSV: what `python -m dashboard score` writes."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.score.scores import scores_of

TOTAL_COLUMNS = (
    "location_id", "year", "rule", "total_low", "total", "total_high",
    "slum_class", "sectoral_mean", "criteria_reported",
)  # fmt: skip
CRITERION_COLUMNS = (
    "location_id", "year", "rule", "indicator", "volume", "base", "percent",
    "score_low", "score", "score_high", "flag",
)  # fmt: skip


def total_lines(data: Dataset, level: str) -> Iterator[tuple[str, ...]]:
    """One row a place of a level and survey; total is empty where it is a range."""
    for row in _of_level(data, scores_of(data).totals, level).itertuples():
        low, high = int(row.total_low), int(row.total_high)
        yield (
            row.location_id, str(row.year), row.rule, str(low), _same(low, high), str(high),
            slum_class(row.class_low, row.class_high), _hundredths(row.sectoral_mean),
            str(row.criteria_reported),
        )  # fmt: skip


def criterion_lines(data: Dataset, level: str) -> Iterator[tuple[str, ...]]:
    """One row a place of a level, survey and criterion; percent and score are empty where a range."""
    for row in _of_level(data, scores_of(data).criteria, level).itertuples():
        low, high = int(row.score_low), int(row.score_high)
        exact = not pd.isna(row.percent_low) and row.percent_low == row.percent_high
        yield (
            row.location_id, str(row.year), row.rule, row.indicator,
            _millionths(row.volume), _millionths(row.base), _hundredths(row.percent_low) if exact else "",
            str(low), _same(low, high), str(high), "" if pd.isna(row.flag) else row.flag,
        )  # fmt: skip


def slum_class(low: str, high: str) -> str:
    """`light`, or `light..moderate` for a total that may be either."""
    return low if low == high else f"{low}..{high}"


def _of_level(data: Dataset, frame: pd.DataFrame, level: str) -> pd.DataFrame:
    """The rows of the places of a level, in the order of locations.csv."""
    keys = [key for key, row in data.places.items() if row["level"] == level]
    frame = frame[frame["location_id"].isin(keys)]
    order = {key: position for position, key in enumerate(keys)}
    columns = [name for name in ("year", "rule", "number") if name in frame.columns]
    frame = frame.assign(position=frame["location_id"].map(order))
    return frame.sort_values(["position", *columns]).drop(columns="position")


def _same(low: int, high: int) -> str:
    return str(low) if low == high else ""


def _hundredths(value: Any) -> str:
    return "" if pd.isna(value) else f"{int(value) // 100}.{int(value) % 100:02d}"


def _millionths(value: Any) -> str:
    return "" if pd.isna(value) else decimal_text(int(value))
