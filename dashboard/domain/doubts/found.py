"""What every check shares: its limits, and how a doubtful row is named."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset, headers_of
from dashboard.domain.dataset.problems import Detail, Problem, about_row

LIMITS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("limits.toml").read_text(encoding="utf-8"))


def doubt(data: Dataset, table: str, reason: str, row: Any, column: str, **details: Detail) -> Problem:
    """A doubtful row of a table; `row` as `itertuples` gives it."""
    problem = about_row(data.files, table, reason, row, column, details)
    return replace(problem, column=column_as_typed(data, table, column))


def file_of(data: Dataset, table: str) -> str:
    """What the file of a table is called."""
    return data.files.of(table)


def column_as_typed(data: Dataset, table: str, field: str) -> str:
    """What the file calls a column."""
    return _spellings(data).get((table, field), field)


@cached
def _spellings(data: Dataset) -> dict[tuple[str, str], str]:
    return headers_of(data.columns)


def true(condition: pd.Series) -> pd.Series:
    """Where a comparison holds; where a side is missing it does not."""
    return condition.fillna(False).astype(bool)
