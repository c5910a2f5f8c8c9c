"""A map as GeoJSON: places by their keys, what the map shows of them, what their shapes are."""

import json
from dataclasses import replace
from datetime import date

from dashboard.files.map_geojson import map_geojson
from dashboard.files.provenance import provenance_of
from dashboard.findings.map.local import local_map
from dashboard.findings.map.measures import CLASS
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID

DAY = date(2026, 11, 24)
AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def written(data) -> dict:
    picture = local_map(data, KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, DAY, ID)
    told = provenance_of(data.package, "Kelurahan Kampung Bugis", "Semua tahun", DAY, ID)
    return json.loads(map_geojson(data, picture, told))


def test_every_rt_of_the_map_is_a_feature_with_what_the_map_shows_of_it():
    found = {one["id"]: one["properties"] for one in written(illustrative())["features"]}
    assert len(found) == 7
    keys = ("name", "value", "step", "year", "geometry_kind", "illustrative")
    assert {key: found[AN_RT][key] for key in keys} == {
        "name": "RT 001 / RW 006", "value": "26–31", "step": "kumuh ringan", "year": "2020",
        "geometry_kind": "schematic", "illustrative": True,
    }  # fmt: skip


def test_shapes_are_those_of_the_dataset_and_sources_and_licences_go_along():
    told = written(documented())
    shapes = {one.location_id: one.shape.__geo_interface__["coordinates"] for one in documented().boundaries}
    for one in told["features"]:
        assert one["geometry"]["type"] == "Polygon"
        assert one["geometry"]["coordinates"] == json.loads(json.dumps(shapes[one["id"]]))
    assert told["sources"] == list(documented().package.sources)
    assert told["licences"] == list(documented().package.licences)


def test_a_place_without_a_shape_is_a_point_and_nothing_is_written_as_something_else():
    data = illustrative()
    picture = local_map(data, KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, DAY, ID)
    bare = tuple(replace(tile, polygons=(), name=('"}<b>\ud800',)) for tile in picture.tiles)
    told = provenance_of(data.package, "x", "y", DAY, ID)
    found = json.loads(map_geojson(data, replace(picture, tiles=bare), told))["features"]
    assert {one["geometry"]["type"] for one in found} == {"Point"}
    assert found[0]["properties"]["name"].startswith('"}<b>')
