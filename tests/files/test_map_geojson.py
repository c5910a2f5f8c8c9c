"""A map as GeoJSON: places by their keys, what the map shows of them, what their shapes are."""

import json
from dataclasses import replace
from datetime import date

from dashboard.files.map_geojson import map_geojson
from dashboard.files.provenance import provenance_of
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.local import local_map, map_panels
from dashboard.findings.map.measures import CLASS
from dashboard.findings.map.money import money_ground
from dashboard.pictures.ground import Frame, Ground, GroundDot, MapStep, Shape
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.findings.looked_at import ID, scope
from tests.findings.map.test_borders import around
from tests.findings.map.test_mosaic import city

DAY = date(2026, 11, 24)
AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def written(data) -> dict:
    picture = local_map(data, KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, DAY, ID)
    told = provenance_of(data.package, "Kelurahan Kampung Bugis", "Semua tahun", DAY, ID)
    return json.loads(map_geojson(data, picture, told))


def features(data, picture) -> list[dict]:
    told = provenance_of(data.package, "Kota Tanjungpinang", "Semua tahun", DAY, ID)
    return json.loads(map_geojson(data, picture, told))["features"]


def properties(found: list[dict], drawn_as: str) -> dict[str, dict]:
    told = (one["properties"] for one in found)
    return {one["location_id"]: one for one in told if one["drawn_as"] == drawn_as}


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


def test_every_slum_area_is_a_point_with_its_newest_size_and_how_sure_it_is():
    picture = score_ground(documented(), CITY, None, CLASS, DAY, ID)
    found = features(documented(), picture)
    assert {one["geometry"]["type"] for one in found} == {"Point"}
    told = properties(found, "circle")
    assert len(told) == len(picture.circles) == 7
    assert told[KAWASAN] == {
        "location_id": KAWASAN, "name": "Kampung Bugis", "shown": "Luas kumuh", "geometry_kind": None,
        "drawn_as": "circle", "said": list(next(one.said for one in picture.circles if one.key == KAWASAN)),
        "radius_m": 121.8, "area_m2": 46_600, "firm": False, "position_error_m": 500.0,
        "dataset": documented().package.title("id"), "place": "Kota Tanjungpinang", "year": "Semua tahun",
        "downloaded": "2026-11-24", "illustrative": False,
    }  # fmt: skip
    assert all(one["id"] == one["properties"]["location_id"] for one in found)


def test_a_size_or_an_error_that_is_not_known_is_null():
    picture = score_ground(documented(), CITY, None, CLASS, DAY, ID)
    bare = replace(picture, circles=(replace(picture.circles[0], radius=0, first=0),))
    (told,) = features(documented(), bare)
    assert {told["properties"][key] for key in ("radius_m", "area_m2", "firm")} == {None}


def test_every_amount_is_a_point_in_rupiah():
    data = illustrative()
    picture = money_ground(data, KAMPUNG_BUGIS, None, "realised", ID)
    told = properties(features(data, picture), "bubble")
    assert {key: one["value"] for key, one in told.items()} == {
        bubble.key: bubble.value for bubble in picture.bubbles
    }
    assert told[AN_RT]["said"] == list(next(one.said for one in picture.bubbles if one.key == AN_RT))
    assert told[AN_RT]["shown"] == "Realisasi"


def test_an_rt_of_much_ground_has_the_shape_of_the_dataset_and_its_step():
    data = documented()
    found = features(data, score_ground(data, KAMPUNG_BUGIS, None, CLASS, DAY, ID))
    exact = {one.location_id: one.shape.__geo_interface__["coordinates"] for one in data.boundaries}
    rts = [one for one in found if one["properties"]["drawn_as"] == "shape"]
    assert {one["id"] for one in rts} == exact.keys()
    assert all(one["geometry"]["coordinates"] == json.loads(json.dumps(exact[one["id"]])) for one in rts)
    kinds = {(one["properties"]["geometry_kind"], one["properties"]["step"]) for one in rts}
    assert kinds == {("schematic", "belum disurvei")}


def test_a_delineated_area_and_a_border_are_polygons_of_their_kind():
    data = around(KAMPUNG_BUGIS, KAWASAN)
    found = features(data, score_ground(data, CITY, None, CLASS, DAY, ID))
    told = properties(found, "border")
    assert {key: (one["name"], one["geometry_kind"]) for key, one in told.items()} == {
        KAMPUNG_BUGIS: ("Kelurahan Kampung Bugis", "survey"),
        KAWASAN: ("Kawasan Kampung Bugis", "survey"),
    }


def test_rts_that_are_drawn_as_one_are_a_piece_of_what_they_lie_in_and_say_how_many_they_are(monkeypatch):
    monkeypatch.setattr("dashboard.findings.map.ground.MOST_TOLD", 4)
    bare, shapes = city(6)
    data = replace(bare, version="gathered", boundaries=shapes)
    picture = score_ground(data, "city", None, CLASS, DAY, ID)
    found = features(data, picture)
    assert len(found) == len(picture.shapes)
    assert {one["properties"]["location_id"] for one in found} == {None}
    assert {one["properties"]["part_of"] for one in found} == {"k0", "k1"}
    assert sum(one["properties"]["rts"] for one in found) == 6
    assert {one["properties"]["drawn_as"] for one in found} == {"piece"}
    assert not any("id" in one for one in found)
    assert {one["properties"]["geometry_kind"] for one in found} == {None}
    assert [one["properties"]["said"] for one in found] == [list(shape.said) for shape in picture.shapes]
    assert "3" in found[0]["properties"]["said"][-1]


def test_rings_turn_as_the_standard_wants_them_and_dots_are_points():
    outer = ((0.0, 0.0), (0.0, 9.0), (9.0, 9.0), (9.0, 0.0), (0.0, 0.0))
    hole = ((1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0))
    shape = Shape("", ((outer, hole), (outer,)), "class:light", ("3 RT",))
    dots = (GroundDot(AN_RT, (104.45, 0.94), "class:light", ("RT 001", "26 poin")),)
    steps = ((MapStep("kumuh ringan", "class:light"), 4),)
    picture = Ground(Frame(0, 0, 9, 9), shapes=(shape,), dots=dots, counted=steps)
    piece, dot = features(illustrative(), picture)
    assert piece["geometry"] == {
        "type": "MultiPolygon",
        "coordinates": [
            [[list(at) for at in outer[::-1]], [list(at) for at in hole[::-1]]],
            [[list(at) for at in outer[::-1]]],
        ],
    }
    assert (piece["properties"]["location_id"], piece["properties"]["name"]) == (None, "")
    assert dot["geometry"] == {"type": "Point", "coordinates": [104.45, 0.94]}
    assert (dot["id"], dot["properties"]["step"]) == (AN_RT, "kumuh ringan")


def test_an_rt_of_several_maps_has_what_each_of_them_shows():
    picture = map_panels(scope(illustrative(), KAMPUNG_BUGIS), KAMPUNG_BUGIS, CLASS, "")
    found = {one["id"]: one for one in features(illustrative(), picture)}
    assert len(found) == 7
    shown = "Kelas menurut survei"
    assert found[AN_RT]["properties"]["panels"] == [
        {"name": "2016", "shown": shown, "value": "54", "step": "kumuh sedang"},
        {"name": "2018", "shown": shown, "value": "39", "step": "kumuh sedang"},
        {"name": "2020", "shown": shown, "value": "26–31", "step": "kumuh ringan"},
    ]
    assert found[AN_RT]["properties"]["shown"] == shown
    assert found[AN_RT]["geometry"]["type"] == "Polygon"
