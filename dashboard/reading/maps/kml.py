"""KML: longitude and latitude always (OGC 12-007r2). Its links are not followed."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from dashboard.reading.maps.layer import DEGREES, Feature, Layer, NotRead, feature


def kml_layer(file: str, content: bytes) -> Layer:
    """The placemarks, each with its name and its data.

    Raises:
        NotRead: it is no XML, or XML that would swell.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError):
        raise NotRead("map_unreadable", kind="KML") from None
    return Layer(file, [_feature(one) for one in root.iter() if _is(one, "Placemark")], DEGREES)


def _is(element: Element, tag: str) -> bool:
    """Whether an element is one of KML, whatever space its file names."""
    return isinstance(element.tag, str) and element.tag.rpartition("}")[2] == tag


def _all(element: Element, tag: str) -> Iterator[Element]:
    return (one for one in element.iter() if _is(one, tag))


def _feature(placemark: Element) -> Feature:
    named = [(one.text or "").strip() for one in placemark if _is(one, "name")]
    properties: dict[str, Any] = {"name": named[0]} if named else {}
    properties |= {one.get("name", ""): (one.text or "").strip() for one in _all(placemark, "SimpleData")}
    for data in _all(placemark, "Data"):
        value = next(_all(data, "value"), None)
        properties[data.get("name", "")] = (value.text or "").strip() if value is not None else ""
    polygons = [_rings(one) for one in _all(placemark, "Polygon")]
    if polygons:
        return feature(properties, {"type": "MultiPolygon", "coordinates": polygons})
    points = [point for one in _all(placemark, "Point") for listed in _coordinates(one) for point in listed]
    return feature(properties, {"type": "Point", "coordinates": points[0]} if points else None)


def _rings(polygon: Element) -> list[list[list[float]]]:
    """The outer ring first, then the holes."""
    sides = [side for tag in ("outerBoundaryIs", "innerBoundaryIs") for side in _all(polygon, tag)]
    return [ring for side in sides for ring in _coordinates(side)]


def _coordinates(element: Element) -> list[list[list[float]]]:
    """The points of each list of coordinates in an element."""
    return [_points(listed.text or "") for listed in _all(element, "coordinates")]


def _points(words: str) -> list[list[float]]:
    """Points as `longitude,latitude,height`; what is no number makes the shape one that is not drawn."""
    try:
        return [[float(number) for number in point.split(",")[:2]] for point in words.split()]
    except ValueError:
        return []
