"""Own boundaries without a developer: the maps that offices have replace the tiles, whatever their format."""

import io
import sqlite3
import zipfile
from typing import Any

import pytest
from shapely.geometry import shape as geometry_of

from dashboard.domain.dataset.dataset import Dataset
from dashboard.reading.folder import read_upload
from dashboard.reading.maps.crs import in_degrees
from dashboard.reading.maps.geopackage import geopackage_layers
from dashboard.reading.maps.layer import Layer, NotRead, feature
from dashboard.reading.maps.layers import holds_only_maps
from dashboard.settings import ROOT
from tests.domain.shipped import documented
from tests.reading.maps.made import UTM_48N, geopackage_of, kml_of, shapefile_of, shapes

_SQUARE_METRE = 1 / 111_320**2
"""In square degrees, near the equator."""
TM_3 = "EPSG:23834"
"""A zone of TM-3, the system of the land office."""


def read(files: dict[str, bytes]) -> Dataset:
    folder = ROOT / "data" / "tanjungpinang"
    tables = {path.name: path.read_bytes() for path in folder.glob("*") if path.name != "boundaries.geojson"}
    return read_upload(tables | files, "x")


def told(data: Dataset) -> list[tuple[str, str]]:
    of_maps = ("map", "shape", "boundaries")
    return [(one.file, one.reason) for one in data.problems if one.reason.startswith(of_maps)]


def drawn(data: Dataset) -> dict[str, Any]:
    return {one.location_id: one.shape for one in data.boundaries}


def alike(found: dict[str, Any]) -> bool:
    """Whether every RT has the shape of the schematic, to a metre."""
    wanted = {key: geometry_of({"type": "Polygon", "coordinates": rings}) for key, rings in shapes()}
    return found.keys() == wanted.keys() and all(
        found[key].symmetric_difference(wanted[key]).area < _SQUARE_METRE * 100 for key in wanted
    )


@pytest.mark.parametrize("crs", [UTM_48N, TM_3, "EPSG:4326", "EPSG:32748", "EPSG:23848"])
def test_a_shapefile_in_any_system_of_the_country_replaces_the_tiles(crs: str):
    data = read(shapefile_of(crs))
    assert alike(drawn(data))
    assert told(data) == ([] if crs == "EPSG:4326" else [("Batas RT.shp", "map_converted")])


def test_heights_are_dropped_and_a_zip_is_opened():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in shapefile_of(heights=True).items():
            archive.writestr(f"batas/{name}", content)
    assert alike(drawn(read({"batas.zip": held.getvalue()})))


@pytest.mark.parametrize("crs", ["EPSG:4326", UTM_48N])
def test_a_geopackage_of_the_statistics_office_is_joined_by_its_names(crs: str):
    data = read({"sls.gpkg": geopackage_of(crs)})
    assert alike(drawn(data))
    assert ("sls.gpkg", "map_converted") in told(data) or crs == "EPSG:4326"


def test_a_kml_is_joined_by_the_names_of_its_places():
    assert alike(drawn(read({"batas.kml": kml_of()})))


def test_a_map_without_a_system_is_not_drawn_and_the_zone_it_seems_to_be_in_is_named():
    data = read(shapefile_of(prj=False))
    assert (drawn(data), told(data)) == ({}, [("Batas RT.shp", "map_no_crs")])
    (problem,) = (one for one in data.problems if one.reason == "map_no_crs")
    assert problem.details["guess"] == f"UTM 48N ({UTM_48N})"


def test_degrees_without_a_system_are_taken_as_degrees():
    assert alike(drawn(read(shapefile_of("EPSG:4326", prj=False))))


def test_a_system_that_nobody_knows_is_named():
    files = shapefile_of() | {"Batas RT.prj": b'PROJCS["x'}
    assert told(read(files)) == [("Batas RT.shp", "map_crs_unknown")]


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"a.shp": b"nothing"}, "shapefile_part_missing"),
        ({"a.shp": b"nothing", "a.dbf": b"nothing"}, "map_unreadable"),
        ({"a.gpkg": b"SQLite format 3\0 nothing"}, "map_unreadable"),
        ({"a.gpkg": b""}, "map_unreadable"),
        ({"a.kml": b"<kml>"}, "map_unreadable"),
        ({"a.kml": b'<!DOCTYPE x [<!ENTITY a "b">]><kml>&a;</kml>'}, "map_unreadable"),
        ({"a.geojson": b"{"}, "boundaries_unreadable"),
    ],
)
def test_a_damaged_map_is_named_and_takes_no_table_along(files: dict[str, bytes], reason: str):
    data = read(files)
    assert [why for _, why in told(data) if why == reason] or any(
        one.reason == reason for one in data.problems
    )
    assert len(data.activities) == len(documented().activities)


def test_a_cut_shapefile_is_named_at_whatever_byte_it_ends():
    whole = shapefile_of()
    for length in range(0, len(whole["Batas RT.shp"]), 97):
        data = read(whole | {"Batas RT.shp": whole["Batas RT.shp"][:length]})
        assert len(drawn(data)) <= 7


def test_a_name_of_a_table_is_a_name_and_a_view_is_not_read():
    hostile = 'x"; DROP TABLE sls_2021; --'
    (layer,) = geopackage_layers("a.gpkg", geopackage_of(table=hostile))
    assert len(layer.features) == 7
    database = sqlite3.connect(":memory:")
    database.deserialize(geopackage_of())
    database.execute("ALTER TABLE sls_2021 RENAME TO kept")
    database.execute("CREATE VIEW sls_2021 AS SELECT * FROM kept")
    assert read({"a.gpkg": database.serialize()}).boundaries == ()


def test_two_maps_of_one_place_that_agree_are_drawn_once():
    data = read({"a.kml": kml_of(), "b.gpkg": geopackage_of()})
    assert len(data.boundaries) in (0, 7)


def test_maps_alone_are_told_from_files_with_tables():
    def zipped(*names: str) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
        return held.getvalue()

    assert holds_only_maps("a.shp", b"x")
    assert not holds_only_maps("locations.csv", b"x")
    assert holds_only_maps("a.zip", zipped("x/a.shp", "x/a.dbf", "__MACOSX/._a.shp", "x/a.prj"))
    assert not holds_only_maps("a.zip", zipped("a.shp", "locations.csv"))
    assert not holds_only_maps("a.zip", zipped())
    assert not holds_only_maps("a.zip", zipped("a.shp")[:-20])


@pytest.mark.parametrize(
    "crs",
    [
        "+proj=utm +zone=48 +nadgrids=/etc/passwd", "+init=/etc/passwd:x", "/etc/passwd", "urn:x",
        'PROJCS["x",EXTENSION["PROJ4","+proj=utm +nadgrids=/etc/passwd"]]',
        '{"type": "ProjectedCRS"}',
    ],
)  # fmt: skip
def test_a_system_is_a_number_or_a_definition_and_names_no_file_to_be_loaded(crs: str):
    with pytest.raises(NotRead) as refused:
        in_degrees(Layer("a.geojson", [], crs), ())
    assert refused.value.reason == "map_crs_unknown"


@pytest.mark.parametrize(
    "crs", ["EPSG:32648", "urn:ogc:def:crs:EPSG::32648", "http://www.opengis.net/def/crs/EPSG/0/32648"]
)
def test_a_number_is_read_however_a_program_writes_it(crs: str):
    point = feature({}, {"type": "Point", "coordinates": [661_000, 104_000]})
    layer = in_degrees(Layer("a.geojson", [point], crs), ())
    (moved,) = layer.features
    assert layer.converted == "WGS 84 / UTM zone 48N"
    assert moved.shape.coords[0] == pytest.approx((106.447, 0.9406), abs=0.01)


def test_longitude_and_latitude_by_another_name_are_taken_as_they_are():
    layer = Layer("a.geojson", [], "urn:ogc:def:crs:OGC:1.3:CRS84")
    assert in_degrees(layer, ()) == layer
