"""A map as GeoJSON: every place that is drawn, with what the map shows of it and what its shape is."""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import pi
from typing import Any

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import Polygon, Position
from dashboard.files.provenance import Provenance
from dashboard.pictures.ground import Circle, Ground, Shape
from dashboard.pictures.local_map import LocalMap, MapPanels, MapTile

_Json = dict[str, Any]


def map_geojson(data: Dataset, picture: LocalMap | Ground | MapPanels, provenance: Provenance) -> bytes:
    """The places of a map by longitude and latitude (RFC 7946), UTF-8; what is not known is null.

    Each has `location_id`, `name`, `shown` (what is shown), `geometry_kind` (survey, indicative or schematic;
    null where it is no shape of the dataset), and the dataset, place, year, day and status of the whole;
    `sources` and `licences` stand beside the features. Besides, by the kind of map:

    RTs alone: `value` and `step` as on the map, `works` (how many the map counts). Maps side by side: under
    `panels` the `name`, `shown`, `value` and `step` of each.

    Much ground: `drawn_as` (circle, shape, dot, bubble, border) and `said`, the lines of what the map tells.
    A circle is a slum area: its newest `radius_m` and `area_m2`, whether these are `firm` (decided or
    measured), its `position_error_m`. A bubble has its `value` in rupiah, a shape and a dot their `step`.
    RTs that the map draws as one are one `piece` without `id` and `location_id`: `part_of` is the part of the
    place that they lie in, `rts` how many they are.
    """
    whole = {
        "dataset": provenance.dataset,
        "place": provenance.place,
        "year": _year(picture) or provenance.year,
        "downloaded": provenance.downloaded.isoformat(),
        "illustrative": provenance.illustrative,
    }
    features = [one | {"properties": one["properties"] | whole} for one in _features(data, picture)]
    beside = {"sources": provenance.sources, "licences": provenance.licences}
    found = {"type": "FeatureCollection", "features": features, **beside}
    return json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _year(picture: LocalMap | Ground | MapPanels) -> str:
    """That of the map, where it is of one."""
    return picture.frames[picture.shown].name if isinstance(picture, LocalMap) else ""


def _features(data: Dataset, picture: LocalMap | Ground | MapPanels) -> Iterator[_Json]:
    match picture:
        case LocalMap():
            return _tiles(data, picture)
        case MapPanels():
            return _tiles_of_panels(data, picture)
        case Ground():
            return _on_the_ground(data, picture)


def _feature(key: str | None, geometry: _Json, properties: _Json) -> _Json:
    """key: of the place that it is; None where it only lies there, or is a part of one."""
    called = {} if key is None else {"id": key}
    return {"type": "Feature", **called, "geometry": geometry, "properties": properties}


# RTs alone ----------------------------------------------------------------------------------------


def _tiles(data: Dataset, picture: LocalMap) -> Iterator[_Json]:
    kinds = _kinds(data)
    for tile, look in zip(picture.tiles, picture.looks, strict=True):
        shown = {"value": look.value, "step": picture.steps[look.step].name, "works": tile.count}
        named = _named(tile.key, tile.name, picture.legend_label, kinds.get(tile.key))
        yield _feature(tile.key, _geometry_of(tile), named | shown)


def _tiles_of_panels(data: Dataset, picture: MapPanels) -> Iterator[_Json]:
    """All panels show the same places."""
    kinds, (_, first) = _kinds(data), picture.panels[0]
    shown = "; ".join(dict.fromkeys(one.legend_label for _, one in picture.panels))
    for number, tile in enumerate(first.tiles):
        panels = [
            {
                "name": name,
                "shown": one.legend_label,
                "value": one.looks[number].value,
                "step": one.steps[one.looks[number].step].name,
            }
            for name, one in picture.panels
        ]
        named = _named(tile.key, tile.name, shown, kinds.get(tile.key))
        yield _feature(tile.key, _geometry_of(tile), named | {"panels": panels})


def _geometry_of(tile: MapTile) -> _Json:
    return _polygons(tile.polygons) if tile.polygons else _point(tile.at)


# Much ground --------------------------------------------------------------------------------------


def _piece(told: Callable[..., _Json], shape: Shape) -> _Json:
    """RTs that look alike; all of what they lie in may hold others."""
    return told("piece", shape.key, shape.said) | {"location_id": None, "part_of": shape.key or None}


def _on_the_ground(data: Dataset, picture: Ground) -> Iterator[_Json]:
    """From the lowest up, as it is drawn."""
    steps = [step.name for step, _ in picture.counted]
    shapes = {shape.location_id: shape for shape in data.boundaries}

    def told(drawn_as: str, key: str, said: tuple[str, ...], kind: str | None = None) -> _Json:
        named = _named(key, said[:1] if key else (), picture.shows, kind)
        return named | {"drawn_as": drawn_as, "said": said}

    for circle in picture.circles:
        sizes = _sizes(data, circle)
        yield _feature(circle.key, _point(circle.at), told("circle", circle.key, circle.said) | sizes)
    for shape in picture.shapes:
        own = shapes.get(shape.key) if _is_rt(data, shape.key) else None
        polygons, kind = (own.polygons, own.geometry_kind) if own else (shape.polygons, None)
        step = {"step": steps[shape.step], "rts": shape.rts}
        named = told("shape", shape.key, shape.said, kind) if own else _piece(told, shape)
        yield _feature(shape.key if own else None, _polygons(polygons), named | step)
    for border in picture.borders:
        kind = shapes[border.key].geometry_kind
        yield _feature(None, _polygons(border.polygons), told("border", border.key, (border.name,), kind))
    for dot in picture.dots:
        yield _feature(dot.key, _point(dot.at), told("dot", dot.key, dot.said) | {"step": steps[dot.step]})
    for bubble in picture.bubbles:
        value = {"value": bubble.value}
        yield _feature(None, _point(bubble.at), told("bubble", bubble.key, bubble.said) | value)


def _is_rt(data: Dataset, key: str) -> bool:
    """Whether a shape is that of an RT; else it is of RTs that are drawn as one."""
    return key in data.places and data.places[key]["level"] == "rt"


def _sizes(data: Dataset, circle: Circle) -> _Json:
    """Of a slum area."""
    error = data.places[circle.key]["position_error_m_millionths"]
    known = circle.radius > 0
    return {
        "radius_m": round(circle.radius, 1) if known else None,
        "area_m2": round(pi * circle.radius**2) if known else None,
        "firm": circle.firm if known else None,
        "position_error_m": None if error is None else error / 1_000_000,
    }


# All maps -----------------------------------------------------------------------------------------


def _kinds(data: Dataset) -> dict[str, str]:
    return {shape.location_id: shape.geometry_kind for shape in data.boundaries}


def _named(key: str, name: tuple[str, ...], shown: str, kind: str | None) -> _Json:
    return {"location_id": key or None, "name": " / ".join(name), "shown": shown, "geometry_kind": kind}


def _point(at: Position) -> _Json:
    return {"type": "Point", "coordinates": at}


def _polygons(polygons: Sequence[Polygon]) -> _Json:
    wound = [
        [_wound(ring, left_around=number == 0) for number, ring in enumerate(polygon)] for polygon in polygons
    ]
    if len(wound) == 1:
        return {"type": "Polygon", "coordinates": wound[0]}
    return {"type": "MultiPolygon", "coordinates": wound}


def _wound(ring: Sequence[Position], *, left_around: bool) -> Sequence[Position]:
    """A ring counter-clockwise, as an outer one has to be, or clockwise, as a hole."""
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
    return ring if (twice > 0) == left_around else ring[::-1]
