"""Coordinates of any system → longitude and latitude. What names no system is degrees where it can be."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from dashboard.domain.dataset.land import Position
from dashboard.reading.maps.layer import DEGREES, NO_GUESS, Feature, Layer, NotRead

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

_TM_3 = 23830
GRIDS = (*range(32646, 32655), *range(32746, 32755), *range(_TM_3, _TM_3 + 16))
"""The zones of UTM that Indonesia lies in, 46 to 54 north and south, and those of TM-3, 46.2 to 54.1."""
_CODE = re.compile(
    r"(?:urn:(?:x-)?ogc:def:crs:|https?://www\.opengis\.net/def/crs/)?EPSG[:/](?:[\d.]*[:/])?(\d{4,6})", re.I
)
_CRS84 = re.compile(r"urn:ogc:def:crs:OGC:[\d.]*:CRS84|OGC:CRS84", re.I)
_WKT = re.compile(r"(?:GEOG|PROJ|GEOD|COMPOUND|COMPD|BOUND)[A-Z_]*\s*\[", re.I)
_NEAR = 0.25
"""Degrees from the places of a dataset within which its shapes are looked for."""


def in_degrees(layer: Layer, near: Iterable[Position]) -> Layer:
    """The layer by longitude and latitude; where its numbers are none, with what system they seem to be in.

    Args:
        near: where the places of the dataset lie, to guess a system that the file does not name.

    Raises:
        NotRead: the system is not known.
    """
    if layer.crs is None:
        return _as_degrees(layer, list(near))
    if layer.crs == DEGREES:
        return layer
    from pyproj import CRS
    from pyproj.exceptions import ProjError

    try:
        crs = CRS.from_user_input(_plain(layer.crs))
    except (ProjError, ValueError):
        raise NotRead("map_crs_unknown", crs=layer.crs[:60]) from None
    if crs.is_geographic and crs.equals(CRS(DEGREES), ignore_axis_order=True):
        return layer
    return replace(layer, features=_moved(layer.features, crs), converted=crs.name)


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


def _as_degrees(layer: Layer, near: list[Position]) -> Layer:
    """The layer where its numbers can be degrees."""
    west, south, east, north = _bounds(layer)
    if not (abs(west) > 180 or abs(east) > 180 or abs(south) > 90 or abs(north) > 90):  # of nothing: nan
        return layer
    return replace(layer, guess=_guess(((west + east) / 2, (south + north) / 2), near) or NO_GUESS)


def _bounds(layer: Layer) -> tuple[float, float, float, float]:
    """West, south, east, north of all shapes."""
    from shapely import total_bounds

    west, south, east, north = total_bounds([feature.shape for feature in layer.features])
    return float(west), float(south), float(east), float(north)


def _guess(middle: Position, near: list[Position]) -> str:
    """The system in which the shapes lie where the places are; empty where none or several do."""
    found = []
    for code in GRIDS:
        lon, lat = _transformer(f"EPSG:{code}").transform(*middle)
        if any(abs(lon - x) < _NEAR and abs(lat - y) < _NEAR for x, y in near):
            found.append(code)
    return grid_name(found[0]) if len(found) == 1 else ""


def grid_name(code: int) -> str:
    """UTM 48N (EPSG:32648), TM-3 48.1 (EPSG:23833)."""
    if code < _TM_3 + 16:
        half = code - _TM_3  # from the second half of zone 46 on
        return f"TM-3 {46 + (half + 1) // 2}.{1 + (half + 1) % 2} (EPSG:{code})"
    side, start = ("N", 32600) if code < 32700 else ("S", 32700)
    return f"UTM {code - start}{side} (EPSG:{code})"


def _transformer(crs: "CRS | str") -> "Transformer":
    from pyproj import Transformer

    return Transformer.from_crs(crs, DEGREES, always_xy=True, only_best=False)


def _moved(features: list[Feature], crs: "CRS") -> list[Feature]:
    """The features of a system by longitude and latitude, to a hundredth of a metre."""
    from numpy import column_stack
    from shapely import transform

    move = _transformer(crs).transform
    shapes = transform(
        [feature.shape for feature in features],
        lambda points: column_stack(move(points[:, 0], points[:, 1])).round(7),
    )
    return [replace(feature, shape=shape) for feature, shape in zip(features, shapes, strict=True)]
