"""Checks between the rows of a dataset: what a single cell cannot show."""

from collections.abc import Callable, Iterable
from typing import Any

import pandas as pd

from dashboard.domain.indicators import INDICATORS
from dashboard.domain.problems import Problem
from dashboard.domain.quantities import decimal_text
from dashboard.domain.rules import MILLION, RULES

Frames = dict[str, pd.DataFrame]


def check_dataset(frames: Frames) -> tuple[Frames, list[Problem]]:
    """Leave out rows that point to nothing, and note doubtful ones.

    Args:
        frames: the table of every file by name.

    Returns:
        New frames, and the problems in the order of the files.
    """
    frames = dict(frames)
    problems = _lost_links(frames["locations"])
    for table, column, reason, known in _references(frames):
        frame = frames[table]
        lost = ~frame[column].isin(known)
        problems += _of_rows(f"{table}.csv", reason, column, frame[lost])
        frames[table] = frame[~lost].reset_index(drop=True)
        if table == "activities":
            known_activities = set(frames[table]["activity_id"])
            frames, more = _without_activity(frames, known_activities)
            problems += more
    frames["indicators"], more = _readings(frames["indicators"], frames["locations"])
    return frames, problems + more


def _references(frames: Frames) -> Iterable[tuple[str, str, str, set[str]]]:
    places = set(frames["locations"]["location_id"])
    for table in ("indicators", "activities", "decrees", "figures", "collaboration"):
        yield table, "location_id", "unknown_place", places
    for table in ("indicators", "outcomes"):
        yield table, "indicator", "unknown_indicator", set(INDICATORS)


def _without_activity(frames: Frames, known: set[str]) -> tuple[Frames, list[Problem]]:
    problems: list[Problem] = []
    for table in ("outcomes", "checks"):
        lost = ~frames[table]["activity_id"].isin(known)
        problems += _of_rows(f"{table}.csv", "unknown_activity", "activity_id", frames[table][lost])
        frames = frames | {table: frames[table][~lost].reset_index(drop=True)}
    return frames, problems


def _lost_links(locations: pd.DataFrame) -> list[Problem]:
    """Places above, and slum areas, that are not there; a place is not above itself either."""
    known = set(locations["location_id"])
    problems: list[Problem] = []
    for column in ("parent_id", "kawasan_id"):
        named = locations[locations[column].notna()]
        lost = named[~named[column].isin(known) | (named[column] == named["location_id"])]
        problems += _of_rows("locations.csv", "unknown_parent", column, lost)
    return problems


def _readings(readings: pd.DataFrame, locations: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    low, high = readings["percent_low_millionths"], readings["percent_high_millionths"]
    reversed_range = _true(low > high)
    problems = _of_rows("indicators.csv", "range_reversed", "percent_low", readings[reversed_range])
    readings = readings[~reversed_range].reset_index(drop=True)
    doubts: list[tuple[str, str, Callable[[pd.DataFrame], pd.Series]]] = [
        ("negative_deficit", "volume", lambda rows: rows["volume_millionths"] < 0),
        ("over_hundred_percent", "percent", lambda rows: rows["percent_millionths"] > 100 * MILLION),
        (
            "over_hundred_percent",
            "percent_high",
            lambda rows: rows["percent_high_millionths"] > 100 * MILLION,
        ),
        ("over_base", "volume", lambda rows: rows["volume_millionths"] > _bases(rows, locations)),
    ]
    for reason, column, doubtful in doubts:
        problems += _of_rows("indicators.csv", reason, column, readings[_true(doubtful(readings))])
    return readings, problems


def _bases(readings: pd.DataFrame, locations: pd.DataFrame) -> pd.Series:
    """The base of each reading: its own, else that of its place; missing for other indicators."""
    columns = {(rule.key, c.id): f"{c.base}_millionths" for rule in RULES.values() for c in rule.criteria}
    wanted = pd.Series(list(zip(readings["rule"], readings["indicator"], strict=True)), readings.index)
    wanted = wanted.map(columns)
    places = locations.set_index("location_id")
    bases = readings["base_millionths"].copy()
    for column in wanted.dropna().unique():
        rows = (wanted == column) & bases.isna()
        bases[rows] = readings.loc[rows, "location_id"].map(places[column])
    return bases


def _true(condition: pd.Series) -> pd.Series:
    return condition.fillna(False).astype(bool)


def _of_rows(file: str, reason: str, column: str, rows: pd.DataFrame) -> list[Problem]:
    source = column if column in rows.columns else f"{column}_millionths"
    return [
        Problem(file, reason, line, column, _as_typed(value, source != column))
        for line, value in zip(rows["line"], rows[source], strict=True)
    ]


def _as_typed(value: Any, millionths: bool) -> str:
    return decimal_text(int(value)) if millionths else str(value)
