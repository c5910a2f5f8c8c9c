"""Coordinates of any system → longitude and latitude. What names no system is degrees where it can be."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from dashboard.domain.dataset.land import Position
from dashboard.reading.maps.layer import DEGREES, Layer, NotRead

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

_ZONES = range(46, 55)
"""The zones of UTM that Indonesia lies in, north and south of the equator."""
_CODE = re.compile(
    r"(?:urn:(?:x-)?ogc:def:crs:|https?://www\.opengis\.net/def/crs/)?EPSG[:/](?:[\d.]*[:/])?(\d{4,6})", re.I
)
_CRS84 = re.compile(r"urn:ogc:def:crs:OGC:[\d.]*:CRS84|OGC:CRS84", re.I)
_WKT = re.compile(r"(?:GEOG|PROJ|GEOD|COMPOUND|COMPD|BOUND)[A-Z_]*\s*\[", re.I)
_NEAR = 0.25
"""Degrees from the places of a dataset within which its shapes are looked for."""


def in_degrees(layer: Layer, near: Iterable[Position]) -> tuple[list[Any], str]:
    """The features by longitude and latitude, and the name of the system they were in; empty for degrees.

    Args:
        near: where the places of the dataset lie, to guess a system that the file does not name.

    Raises:
        NotRead: the system is not known, or none is named and the numbers are no degrees.
    """
    if layer.crs is None:
        return _as_degrees(layer, list(near)), ""
    if layer.crs == DEGREES:
        return layer.features, ""
    from pyproj import CRS
    from pyproj.exceptions import ProjError

    try:
        crs = CRS.from_user_input(_plain(layer.crs))
    except (ProjError, ValueError):
        raise NotRead("map_crs_unknown", crs=layer.crs[:60]) from None
    if crs.is_geographic and crs.equals(CRS(DEGREES), ignore_axis_order=True):
        return layer.features, ""
    move = _moving(crs)
    return [_moved(feature, move) for feature in layer.features], crs.name


def _plain(crs: str) -> str:
    """A system by its number or its definition: whatever else may stand there could name files to be loaded.

    Raises:
        ValueError: it is neither.
    """
    if code := _CODE.fullmatch(crs.strip()):
        return f"EPSG:{code[1]}"
    if _CRS84.fullmatch(crs.strip()):
        return "OGC:CRS84"
    if not _WKT.match(crs.strip()) or "EXTENSION" in crs.upper() or "+" in crs:
        raise ValueError("no code and no definition")
    return crs


def _as_degrees(layer: Layer, near: list[Position]) -> list[Any]:
    """The features where their numbers can be degrees."""
    points = [point for feature in layer.features for point in _points(feature)]
    if all(abs(x) <= 180 and abs(y) <= 90 for x, y in points):
        return layer.features
    raise NotRead("map_no_crs", guess=_guess(points, near) or "0")


def _guess(points: list[Position], near: list[Position]) -> str:
    """The zone of UTM in which the shapes lie where the places are; empty where none or several do."""
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    found = []
    for zone in _ZONES:
        for side, start in (("N", 32600), ("S", 32700)):
            lon, lat = _transformer(f"EPSG:{start + zone}").transform(*middle)
            if any(abs(lon - x) < _NEAR and abs(lat - y) < _NEAR for x, y in near):
                found.append(f"UTM {zone}{side} (EPSG:{start + zone})")
    return found[0] if len(found) == 1 else ""


def _transformer(crs: "CRS | str") -> "Transformer":
    from pyproj import Transformer

    return Transformer.from_crs(crs, DEGREES, always_xy=True, only_best=False)


def _moving(crs: "CRS") -> Callable[[Any], Any]:
    """A point of a system as longitude and latitude."""
    transformer = _transformer(crs)

    def move(point: Any) -> Any:
        lon, lat = transformer.transform(*point[:2])
        return [round(lon, 7), round(lat, 7)]

    return move


def _moved(feature: Any, move: Callable[[Any], Any]) -> Any:
    try:
        geometry = feature["geometry"]
        return feature | {"geometry": geometry | {"coordinates": _each(geometry["coordinates"], move)}}
    except (TypeError, KeyError, IndexError, ValueError):
        return feature


def _each(coordinates: Any, move: Callable[[Any], Any]) -> Any:
    if isinstance(coordinates[0], int | float):
        return move(coordinates)
    return [_each(part, move) for part in coordinates]


def _points(feature: Any) -> Iterator[Position]:
    """The points of a feature that are numbers."""
    try:
        yield from _flat(feature["geometry"]["coordinates"])
    except (TypeError, KeyError, IndexError):
        return


def _flat(coordinates: Any) -> Iterator[Position]:
    if isinstance(coordinates[0], int | float):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for part in coordinates:
        yield from _flat(part)
