"""The ground of a dataset, ground.geojson: land as polygons, names as points. It is only drawn."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dashboard.domain.dataset.land import (
    NAME_KINDS,
    NO_LAND,
    Land,
    NamedPoint,
    Polygon,
    Position,
    polygons_of,
)
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.maps.geometry import shape_of
from dashboard.reading.package import UNREADABLE, json_of

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

GROUND_FILE = "ground.geojson"

_NO_GEOJSON = (*UNREADABLE, AttributeError, IndexError, KeyError, OverflowError, TypeError)
"""What a file can do that is JSON and is built otherwise."""


def read_ground(files: Mapping[str, bytes]) -> tuple[Land, list[Problem]]:
    """The ground among the files of a dataset, by name; none, and why, where its file cannot be used."""
    if GROUND_FILE not in files:
        return NO_LAND, []
    try:
        return _land(json_of(files[GROUND_FILE])), []
    except _NO_GEOJSON:
        return NO_LAND, [Problem(GROUND_FILE, "ground_unreadable")]


def _land(raw: dict[str, Any]) -> Land:
    """A feature without a geometry is nothing to draw."""
    features = [feature for feature in raw["features"] if feature["geometry"] is not None]
    polygons = tuple(polygon for feature in features for polygon in _polygons(feature["geometry"]))
    names = tuple(name for feature in features for name in _names(feature))
    window = _window(raw["bbox"]) if raw.get("bbox") is not None else _around(polygons)
    source = raw.get("source")
    return Land(window, polygons, names, " ".join(source.split()) if isinstance(source, str) else "")


def _window(bbox: Any) -> tuple[float, float, float, float]:
    west, south, east, north = bbox
    (west, south), (east, north) = _position((west, south)), _position((east, north))
    if west >= east or south >= north:
        raise ValueError("no window")
    return west, south, east, north


def _around(polygons: tuple[Polygon, ...]) -> tuple[float, float, float, float] | None:
    corners = [corner for polygon in polygons for corner in polygon[0]]
    if not corners:
        return None
    lons, lats = zip(*corners, strict=True)
    return min(lons), min(lats), max(lons), max(lats)


def _polygons(geometry: Any) -> Iterator[Polygon]:
    if geometry["type"] not in ("Polygon", "MultiPolygon"):
        return
    yield from polygons_of(_in_degrees(shape_of(geometry)))


def _names(feature: Any) -> Iterator[NamedPoint]:
    geometry, properties = feature["geometry"], feature.get("properties") or {}
    kind, name = properties.get("kind"), properties.get("name")
    if geometry["type"] == "Point" and kind in NAME_KINDS and isinstance(name, str) and name.strip():
        yield NamedPoint(kind, " ".join(name.split()), _position(geometry["coordinates"]))


def _position(point: Any) -> Position:
    west, south, _, _ = _in_degrees(shape_of({"type": "Point", "coordinates": point})).bounds
    return west, south


def _in_degrees(shape: "BaseGeometry") -> "BaseGeometry":
    west, south, east, north = shape.bounds
    if max(abs(west), abs(east)) > 180 or max(abs(south), abs(north)) > 90:
        raise ValueError("no degrees")
    return shape
