"""Rows: taken out of a frame, and those of the main tables as types, with what may be missing in them.

Quantities are whole millionths. What a file need not have is `Any` in a row of a frame, where pd.NA or nan
stand for it, and None in a place. Types of rows that are worked out stand beside what works them out.
"""

from collections.abc import Sequence
from typing import Any, Protocol, TypedDict

import pandas as pd


def cells(column: pd.Series) -> list[Any]:
    """Text, whole numbers and truth values as Python has them; None for what is missing."""
    found: list[Any] = column.to_numpy(dtype=object, na_value=None).tolist()
    return found


def tuples(frame: pd.DataFrame, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """Some columns of each row, as `cells` gives them."""
    return list(zip(*(cells(frame[name]) for name in columns), strict=True))


class Place(TypedDict):
    """A row of locations.csv; None where a cell is empty."""

    location_id: str
    level: str
    name: str
    name_printed: str | None
    parent_id: str | None
    kawasan_id: str | None
    verified_area_ha_millionths: int | None
    buildings_millionths: int | None
    households_millionths: int | None
    population_millionths: int | None
    ideal_road_m_millionths: int | None
    ideal_drain_m_millionths: int | None
    lat_millionths: int | None
    lon_millionths: int | None
    position_kind: str | None
    position_error_m_millionths: int | None
    jurisdiction: str | None
    land_legality: str | None
    tenure_clear: str | None
    plan_conformity: str | None
    other_considerations: str | None
    strategic_value: str | None
    development_potential: str | None
    community_support: str | None
    local_commitment: str | None
    typology: str | None
    source: str | None
    note: str | None
    line: int


class Reading(Protocol):
    """A row of indicators.csv."""

    location_id: str
    year: int
    indicator: str
    volume_millionths: Any
    base_millionths: Any
    percent_millionths: Any
    percent_low_millionths: Any
    percent_high_millionths: Any
    points: Any
    rule: str
    status: Any
    source: Any
    page: Any
    note: Any
    line: int


class MoneyLine(Protocol):
    """A row of activities.csv: one line of money of an activity."""

    activity_id: str
    location_id: str
    year: int
    kind: str
    description: Any
    volume_millionths: Any
    unit: Any
    stage: str
    amount_rupiah: Any
    amount_kind: Any
    funding_source: Any
    programme: Any
    implementer: Any
    started: Any
    finished: Any
    beneficiary_households: Any
    cost_note: Any
    status: Any
    source: Any
    page: Any
    note: Any
    line: int
