"""What every check shares: its limits, and how a doubtful row is named."""

import tomllib
from pathlib import Path
from typing import Any

from dashboard.domain.dataset import Dataset
from dashboard.domain.problems import Detail, Problem, about_row

LIMITS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("limits.toml").read_text(encoding="utf-8"))


def doubt(data: Dataset, table: str, reason: str, row: Any, column: str, **details: Detail) -> Problem:
    """A doubtful row of a table; `row` as `itertuples` gives it."""
    return about_row(data.names.get(table, f"{table}.csv"), table, reason, row, column, details)


def name_of(data: Dataset, place: str) -> str:
    """The name of a place inside a sentence."""
    return str(data.places[place]["name"])
