"""GeoJSON: longitude and latitude by its standard; older programs name another system in `crs`."""

from typing import Any

from dashboard.reading.maps.layer import DEGREES, Feature, Layer, NotRead, feature
from dashboard.reading.package import UNREADABLE, json_of


def geojson_layer(file: str, content: bytes) -> Layer:
    """The features of a collection.

    Raises:
        NotRead: it is no collection of features.
    """
    try:
        whole = json_of(content)
        features = whole["features"]
        if not isinstance(features, list):
            raise ValueError("no collection")
    except (*UNREADABLE, KeyError):
        raise NotRead("boundaries_unreadable") from None
    return Layer(file, list(map(_feature, features)), _named(whole.get("crs")) or DEGREES)


def _feature(raw: object) -> Feature:
    raw = raw if isinstance(raw, dict) else {}
    return feature(raw.get("properties"), raw.get("geometry"))


def _named(crs: Any) -> str | None:
    try:
        name = crs["properties"]["name"]
    except (TypeError, KeyError):
        return None
    return name if isinstance(name, str) else None
