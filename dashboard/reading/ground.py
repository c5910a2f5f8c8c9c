"""The ground of a dataset, ground.geojson: land as polygons, names as points. It is only drawn."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dashboard.domain.dataset.land import NAME_KINDS, NO_LAND, Land, NamedPoint, Position
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.package import UNREADABLE, json_of

GROUND_FILE = "ground.geojson"
_FEWEST_POINTS = 4
"""Of a ring: three corners, and the first one again."""


def read_ground(files: Mapping[str, bytes]) -> tuple[Land, list[Problem]]:
    """The ground among the files of a dataset, by name; none, and why, where its file cannot be used."""
    if GROUND_FILE not in files:
        return NO_LAND, []
    try:
        return _land(json_of(files[GROUND_FILE])), []
    except (*UNREADABLE, KeyError, TypeError, IndexError):
        return NO_LAND, [Problem(GROUND_FILE, "ground_unreadable")]


def _land(raw: dict[str, Any]) -> Land:
    features = list(raw["features"])
    polygons = tuple(polygon for feature in features for polygon in _polygons(feature["geometry"]))
    names = tuple(name for feature in features for name in _names(feature))
    corners = [corner for polygon in polygons for corner in polygon[0]]
    window = raw.get("bbox")
    return Land(_window(window) if window is not None else _around(corners), polygons, names)


def _window(bbox: Any) -> tuple[float, float, float, float]:
    west, south, east, north = map(_degrees, bbox)
    if west >= east or south >= north:
        raise ValueError("no window")
    return west, south, east, north


def _around(corners: Iterable[Position]) -> tuple[float, float, float, float] | None:
    lons, lats = zip(*corners, strict=True) if (corners := list(corners)) else ((), ())
    return (min(lons), min(lats), max(lons), max(lats)) if lons else None


def _polygons(geometry: Any) -> Iterator[tuple[tuple[Position, ...], ...]]:
    if geometry["type"] not in ("Polygon", "MultiPolygon"):
        return
    many = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in many:
        rings = tuple(tuple(map(_position, ring)) for ring in polygon)
        if not rings or any(len(ring) < _FEWEST_POINTS for ring in rings):
            raise ValueError("no ring")
        yield rings


def _names(feature: Any) -> Iterator[NamedPoint]:
    geometry, properties = feature["geometry"], feature.get("properties") or {}
    kind, name = properties.get("kind"), properties.get("name")
    if geometry["type"] == "Point" and kind in NAME_KINDS and isinstance(name, str) and name.strip():
        yield NamedPoint(kind, " ".join(name.split()), _position(geometry["coordinates"]))


def _position(point: Any) -> Position:
    """What else a file holds of a point, such as its height, is not drawn."""
    lon, lat = _degrees(point[0]), _degrees(point[1])
    if abs(lon) > 180 or abs(lat) > 90:
        raise ValueError("no degrees")
    return lon, lat


def _degrees(number: Any) -> float:
    if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
        raise ValueError("no number")
    return float(number)
