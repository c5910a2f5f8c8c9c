"""What a map does not say itself can be told in maps.json: the property of a place, and a missing system."""

import json

import pytest

from tests.reading.maps.made import UTM_48N, map_with, shapefile_of
from tests.reading.maps.test_layers import alike, drawn, read, told


def test_a_property_of_any_name_can_be_told_to_name_the_place():
    content = map_with("Kode Survei 7")
    assert told(read({"batas.geojson": content})) == [("batas.geojson", "shape_not_drawn")]
    said = {"batas.geojson": {"key": "Kode Survei 7"}}
    data = read({"batas.geojson": content, "maps.json": json.dumps(said).encode()})
    assert alike(drawn(data))
    assert data.maps[0].unknown == 0


def test_a_map_without_a_system_is_proposed_the_one_that_puts_it_where_its_places_are():
    data = read(shapefile_of(prj=False))
    (one,) = data.maps
    assert (one.guess, one.places, one.features) == ("UTM 48N (EPSG:32648)", (), 7)
    assert dict(one.columns)["KELURAHAN"] == ("Kampung Bugis",)
    assert told(data) == [("Batas RT.shp", "map_no_crs")]
    said = {"Batas RT.shp": {"crs": UTM_48N}}
    again = read(shapefile_of(prj=False) | {"maps.json": json.dumps(said).encode()})
    assert alike(drawn(again))


def test_the_system_that_a_file_names_itself_counts():
    said = {"Batas RT.shp": {"crs": "EPSG:32650"}}
    assert alike(drawn(read(shapefile_of() | {"maps.json": json.dumps(said).encode()})))


@pytest.mark.parametrize("zone", ["EPSG:23833", "EPSG:23830"])
def test_a_zone_of_tm_3_is_proposed_by_its_name(zone: str):
    (one,) = read(shapefile_of(zone, prj=False)).maps
    named = {"EPSG:23833": "TM-3 48.1 (EPSG:23833)", "EPSG:23830": "TM-3 46.2 (EPSG:23830)"}
    assert one.guess in (named[zone], "0")


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"a": 5}', b'{"a": null}'])
def test_what_tells_nothing_is_named_and_the_maps_are_read_without_it(content: bytes):
    data = read(shapefile_of() | {"maps.json": content})
    assert alike(drawn(data))
    assert ("maps.json", "maps_told_unreadable") in [(one.file, one.reason) for one in data.problems]


def test_every_shape_and_point_of_a_map_is_counted_once():
    features = json.loads(map_with("location_id"))["features"]
    bow = [[[104.0, 1.0], [104.1, 1.1], [104.1, 1.0], [104.0, 1.1], [104.0, 1.0]]]
    odd = [
        features[0],
        {"properties": {"location_id": "x"}, "geometry": features[1]["geometry"]},
        {"properties": features[1]["properties"], "geometry": {"type": "Polygon", "coordinates": bow}},
    ]
    content = json.dumps({"features": [*features, *odd]}).encode()
    (one,) = read({"batas.geojson": content}).maps
    assert (one.features, len(one.places), one.doubled, one.unknown, one.faulty) == (10, 7, 1, 1, 1)
