"""Points of a map → positions of places that have none in the list. What the list says counts."""

from collections.abc import Iterable
from math import cos, hypot, radians
from typing import NamedTuple

import pandas as pd

from dashboard.domain.dataset.land import METRES_A_DEGREE, Position
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.dataset.quantities import MILLION

_KINDS = ("survey", "estimate", "schematic")
_APART = 100
"""Metres between a point and the position in the list of places: they cannot both be right."""


class PlacePoint(NamedTuple):
    """Where a map has a place. kind: of its position, as the map says."""

    file: str
    place: str
    at: Position
    kind: str


def with_points(locations: pd.DataFrame, points: Iterable[PlacePoint]) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of locations.csv with positions for those that have none, and what is to know of that."""
    points = list(points)
    if not points:
        return locations, []
    rows = {key: row for row, key in zip(locations.index, locations["location_id"], strict=True)}
    filled, problems = locations.copy(), []
    taken: dict[str, list[PlacePoint]] = {}
    for point in points:
        row = rows[point.place]
        lat, lon = filled.at[row, "lat_millionths"], filled.at[row, "lon_millionths"]
        if pd.isna(lat) or pd.isna(lon):
            taken.setdefault(point.file, []).append(point)
            filled.at[row, "lon_millionths"], filled.at[row, "lat_millionths"] = (
                round(degrees * MILLION) for degrees in point.at
            )
            filled.at[row, "position_kind"] = point.kind if point.kind in _KINDS else None
        elif (apart := _metres(point.at, (lon / MILLION, lat / MILLION))) > _APART:
            details = {"metres": str(round(apart))}
            problems.append(Problem(point.file, "point_differs", details=details, place=point.place))
    told = [
        Problem(file, "points_read", details={"n": str(len(those))}, place=those[0].place)
        for file, those in taken.items()
    ]
    return filled, [*told, *problems]


def _metres(one: Position, other: Position) -> float:
    across = (one[0] - other[0]) * cos(radians(one[1]))
    return hypot(across, one[1] - other[1]) * METRES_A_DEGREE
