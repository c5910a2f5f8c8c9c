"""A map as GeoJSON: every place that is drawn, with what the map shows of it and what its shape is."""

import json
from typing import Any

from dashboard.domain.dataset.dataset import Dataset
from dashboard.files.provenance import Provenance
from dashboard.pictures.local_map import LocalMap, MapTile


def map_geojson(data: Dataset, picture: LocalMap, provenance: Provenance) -> bytes:
    """The places of a map by longitude and latitude (RFC 7946), UTF-8.

    Each has `location_id`, `name`, `shown` (what is shown), `value` and `step` as on the map, `works` (how
    many the map counts), `geometry_kind` (survey, indicative or schematic; null for a position alone), and
    the dataset, place, year, day and status of the whole; `sources` and `licences` stand beside the features.
    """
    kinds = {shape.location_id: shape.geometry_kind for shape in data.boundaries}
    whole = {
        "dataset": provenance.dataset,
        "place": provenance.place,
        "year": picture.frames[picture.shown].name or provenance.year,
        "downloaded": provenance.downloaded.isoformat(),
        "illustrative": provenance.illustrative,
    }
    features = [
        {
            "type": "Feature",
            "id": tile.key,
            "geometry": _geometry(tile),
            "properties": {
                "location_id": tile.key,
                "name": " / ".join(tile.name),
                "shown": picture.legend_label,
                "value": look.value,
                "step": picture.steps[look.step].name,
                "works": tile.count,
                "geometry_kind": kinds.get(tile.key),
                **whole,
            },
        }
        for tile, look in zip(picture.tiles, picture.looks, strict=True)
    ]
    beside = {"sources": provenance.sources, "licences": provenance.licences}
    found = {"type": "FeatureCollection", "features": features, **beside}
    return json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _geometry(tile: MapTile) -> dict[str, Any]:
    if not tile.polygons:
        return {"type": "Point", "coordinates": tile.at}
    if len(tile.polygons) == 1:
        return {"type": "Polygon", "coordinates": tile.polygons[0]}
    return {"type": "MultiPolygon", "coordinates": tile.polygons}
