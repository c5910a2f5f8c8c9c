"""Shapes are known by the names that other maps give to their places."""

import json

import pytest

from dashboard.reading.folder import read_upload
from tests.reading.folders import files_of

SQUARE = [[[104.4, 0.9], [104.4, 0.91], [104.41, 0.91], [104.4, 0.9]]]
PLACES = (
    "21.72.03,kecamatan,Tanjungpinang Kota,,,",
    "21.72.03.1005,kelurahan,Kampung Bugis,,,",
    "21.72.03.1006,kelurahan,Senggarang,,,",
    "21.72.03.1005-RW006-RT002,rt,RT 002 / RW 006,21.72.03.1005,,",
    "21.72.03.1006-RW006-RT002,rt,RT 002 / RW 006,21.72.03.1006,,",
    "kawasan:tepi,kawasan,Tepi Laut,21.72.03.1005,,",
)
RT, KELURAHAN = "21.72.03.1005-RW006-RT002", "21.72.03.1005"


def drawn(**properties: object):
    shape = {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }
    files = files_of(locations=PLACES, indicators=[], activities=[]) | {
        "boundaries.geojson": json.dumps({"type": "FeatureCollection", "features": [shape]}).encode()
    }
    data = read_upload(files, "x")
    problems = [p for p in data.problems if p.file == "boundaries.geojson"]
    return [shape.location_id for shape in data.boundaries], problems


@pytest.mark.parametrize(
    ("properties", "place"),
    [
        ({"id_lokasi": RT}, RT),
        ({"KODE_DESA": "2172031005"}, KELURAHAN),
        ({"KODE_DESA": 2172031005.0}, KELURAHAN),
        ({"RT": "002", "RW": "006", "KELURAHAN": "Kampung Bugis"}, RT),
        ({"RT": 2, "RW": 6, "WADMKD": "Kampung Bugis", "WADMKC": "Tanjungpinang Kota"}, RT),
        ({"NAMOBJ": "Kampung Bugis", "WADMKD": "Kampung Bugis"}, KELURAHAN),
        ({"NAMOBJ": "Tepi Laut", "WADMKD": "Kampung Bugis"}, "kawasan:tepi"),
        ({"WADMKD": "Senggarang", "fid": 7}, "21.72.03.1006"),
    ],
)
def test_a_shape_is_joined_by_what_its_properties_say_and_that_is_noted(properties, place):
    shapes, problems = drawn(**properties)
    assert shapes == [place]
    noted = [p for p in problems if p.reason == "place_read_as"]
    assert [p.details["read"] for p in noted] == ([] if place in properties.values() else [place])


@pytest.mark.parametrize(
    "properties",
    [
        {"RT": "002", "RW": "006"},
        {"RT": "009", "RW": "006", "KELURAHAN": "Kampung Bugis"},
        {"NAMOBJ": "Tepi Sungai", "WADMKD": "Kampung Bugis"},
        {"OBJECTID": 1, "Shape_Area": 12.5},
        {"kode": "21.72.03.1009", "nama": "Tanjungpinang Kota", "kecamatan": "Tanjungpinang Kota"},
        {"KODE_DESA": "2172031009", "WADMKC": "Tanjungpinang Kota"},
        {"WADMKD": "Tidak Ada", "WADMKC": "Tanjungpinang Kota"},
    ],
)
def test_a_shape_that_may_be_of_several_places_or_none_is_not_drawn_and_named(properties):
    shapes, problems = drawn(**properties)
    assert shapes == []
    assert [p.reason for p in problems] == ["shape_not_drawn"]


def test_the_property_is_named_as_the_map_names_it():
    _, problems = drawn(RT="002", RW="006", KELURAHAN="Kampung Bugis")
    assert [p.column for p in problems] == ["RT + RW + KELURAHAN"]
