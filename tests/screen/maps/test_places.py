"""Places on a map: true sizes, nothing fetched, nothing run."""

import json
import re
from math import pi

import pydeck as pdk
import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.screen.maps.places import POINT_LAYER, RT_LAYER, place_map, position_words, spots, tip
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

ID, EN = text_in("id"), text_in("en")
NBSP = "\N{NO-BREAK SPACE}"
SHIPPED = [(documented(), CITY), (documented(), KAMPUNG_BUGIS), (illustrative(), KAMPUNG_BUGIS)]
HERE = {"lat": "0.94", "lon": "104.45", "position_kind": "estimate", "position_error_m": 500}
SQUARE = [[[104.45, 0.94], [104.452, 0.94], [104.452, 0.942], [104.45, 0.942], [104.45, 0.94]]]


def drawn(data, name: str, year: int | None = None, text=ID, theme: str = "light") -> dict:
    """What the browser gets."""
    deck = place_map(data, name, year, text, theme)
    assert isinstance(deck, pdk.Deck)
    return json.loads(deck.to_json())


def layer(drawing: dict, key: str) -> dict:
    (found,) = [found for found in drawing["layers"] if found["id"] == key]
    return found


def shape(name: str, coordinates: list = SQUARE, kind: str = "Polygon") -> dict:
    return {
        "location_id": name,
        "geometry_kind": "survey",
        "note": "",
        "type": kind,
        "coordinates": coordinates,
    }


def area(volume: object, **cells: object) -> dict:
    return {"location_id": "kw", "indicator": "slum_area", "volume": volume} | cells


# Nothing from elsewhere -------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_a_map_asks_nothing_of_the_outside_world(data, name, theme):
    drawing = drawn(data, name, theme=theme)
    assert drawing["mapStyle"].startswith("/app/static/")
    assert drawing.get("mapProvider") is None
    assert not re.search(r"https?:|//[a-z]", json.dumps(drawing))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_the_style_of_a_map_is_a_file_of_ours_that_asks_for_no_other_server(data, name, theme):
    path = drawn(data, name, theme=theme)["mapStyle"].removeprefix("/app/static/")
    style = (ROOT / "dashboard" / "static" / path).read_text(encoding="utf-8")
    assert json.loads(style)["version"] == 8
    assert not re.search(r"https?:|mapbox:|//[a-z]", style)


def test_every_style_is_there_for_a_light_and_a_dark_page():
    files = {path.name for path in (ROOT / "dashboard" / "static" / "basemap").glob("*.json")}
    assert files == {
        f"{ground}-{theme}.json" for ground in ("plain", "tanjungpinang") for theme in ("light", "dark")
    }


def test_a_place_beyond_our_coast_lies_on_plain_ground():
    there = place("kw", "kawasan", **(HERE | {"lat": "-6.2", "lon": "106.8"}))
    data = dataset(locations=[there, place("near", "kawasan", **HERE)])
    assert drawn(data, "kw")["mapStyle"].endswith("/plain-light.json")
    assert drawn(data, "near")["mapStyle"].endswith("/tanjungpinang-light.json")


# Layers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_every_layer_has_an_id_of_its_own_that_stays_the_same(data, name):
    first, second = (
        [found["id"] for found in drawn(data, name)["layers"]],
        [found["id"] for found in drawn(data, name)["layers"]],
    )
    assert first == second
    assert len(first) == len(set(first))
    known = {
        "reach", "first-area", "area", "labels", RT_LAYER, POINT_LAYER, "hatch", "works", "work-counts",
        "point-labels",
    }  # fmt: skip
    assert set(first) <= known


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_a_repeated_map_is_the_same_message(data, name):
    assert json.dumps(drawn(data, name)) == json.dumps(drawn(data, name))


def test_fonts_are_words_and_not_expressions():
    text = layer(drawn(documented(), CITY), "labels")
    assert text["fontFamily"] == "sans-serif"
    assert text["getTextAnchor"] == "middle"
    assert "@@" not in text["characterSet"]


# True sizes -------------------------------------------------------------------------------------------


def test_a_circle_has_the_area_of_the_slum():
    sizes = {item["location_id"]: item["radius"] for item in layer(drawn(documented(), CITY), "area")["data"]}
    hectares = {key: round(pi * radius**2 / 10_000, 2) for key, radius in sizes.items()}
    assert hectares == {
        "kawasan:pantai-impian": 12.6, "kawasan:lembah-purnama": 5.99, "kawasan:sungai-nibung-angus": 14.6,
        "kawasan:tanjung-unggat": 31.64, "kawasan:pelantar-sulawesi": 51.85, KAWASAN: 4.66,
        "kawasan:senggarang": 14.81,
    }  # fmt: skip


def test_the_first_area_is_a_circle_of_its_own_size():
    (item,) = layer(drawn(documented(), KAMPUNG_BUGIS), "first-area")["data"]
    assert round(pi * item["first_radius"] ** 2 / 10_000, 2) == 18.92
    assert layer(drawn(documented(), KAMPUNG_BUGIS), "first-area")["filled"] is False


def test_the_areas_up_to_the_chosen_year_are_drawn():
    (item,) = layer(drawn(documented(), KAMPUNG_BUGIS, 2014), "area")["data"]
    assert round(pi * item["radius"] ** 2 / 10_000, 2) == 18.92


def test_a_circle_of_unknown_size_has_none():
    data = dataset(locations=[place("kw", "kawasan", **HERE)])
    (item,) = layer(drawn(data, "kw"), "area")["data"]
    assert (item["radius"], item["reach"]) == (0, 500)


def test_radii_are_metres_on_the_ground_and_not_pixels():
    for key in ("reach", "first-area", "area"):
        found = layer(drawn(documented(), CITY), key)
        assert found.get("radiusUnits", "meters") == "meters"
        assert found.get("radiusScale", 1) == 1
        assert "radiusMinPixels" not in found


# RTs --------------------------------------------------------------------------------------------------


def test_rts_that_nobody_surveyed_are_hatched_and_carry_a_question_mark():
    drawing = drawn(documented(), KAMPUNG_BUGIS)
    tiles = layer(drawing, RT_LAYER)["data"]
    assert len(tiles) == 7
    assert all(tile["missing"] for tile in tiles)
    assert {tuple(tile["fill"][:3]) for tile in tiles} == {(255, 255, 255)}
    assert len(layer(drawing, "hatch")["data"]) >= 7
    assert all(text["label"].endswith("?") for text in layer(drawing, "labels")["data"])


def test_surveyed_rts_are_filled_by_their_points_and_not_hatched():
    drawing = drawn(illustrative(), KAMPUNG_BUGIS, 2018)
    assert layer(drawing, "hatch")["data"] == []
    labels = {text["label"] for text in layer(drawing, "labels")["data"]}
    assert "RT 001\nRW 006\n39" in labels
    fills = {
        tile["properties"]["location_id"][-11:]: tile["fill"] for tile in layer(drawing, RT_LAYER)["data"]
    }
    assert sum(fills["RW006-RT001"][:3]) < sum(fills["RW001-RT001"][:3])  # 39 points are darker than 12


def test_a_range_of_points_stays_a_range():
    labels = {text["label"] for text in layer(drawn(illustrative(), KAMPUNG_BUGIS, 2020), "labels")["data"]}
    assert "RT 001\nRW 001\n10–12" in labels


def test_a_hatch_lies_inside_its_shape():
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")],
        indicators=[{"location_id": "b", "indicator": "fire_equipment", "percent": 0}],
        boundaries=[shape("a")],
    )
    lines = [line["path"] for line in layer(drawn(data, "kel"), "hatch")["data"]]
    assert len(lines) > 5
    for lon, lat in (point for line in lines for point in line):
        assert 104.45 - 1e-9 <= lon <= 104.452 + 1e-9
        assert 0.94 - 1e-9 <= lat <= 0.942 + 1e-9


def test_picking_a_tile_tells_which_rt_it_is():
    tiles = layer(drawn(illustrative(), KAMPUNG_BUGIS), RT_LAYER)
    assert tiles["pickable"] is True
    assert {tile["properties"]["location_id"] for tile in tiles["data"]} == set(
        illustrative().of_level("rt", KAMPUNG_BUGIS)
    )


def test_an_rt_shows_itself_and_the_slum_area_it_belongs_to():
    name = f"{KAMPUNG_BUGIS}-RW006-RT001"
    drawing = drawn(illustrative(), name)
    assert [tile["properties"]["location_id"] for tile in layer(drawing, RT_LAYER)["data"]] == [name]
    assert [item["location_id"] for item in layer(drawing, "area")["data"]] == [KAWASAN]


def test_the_dot_on_a_tile_counts_its_activities():
    marks = layer(drawn(documented(), KAMPUNG_BUGIS), "works")["data"]
    assert sorted(mark["works"] for mark in marks) == ["1", "1", "4"]


def test_an_rt_with_a_surveyed_position_and_no_shape_is_a_dot_with_its_points():
    rows = [
        place("kel", "kelurahan"),
        rt("a", parent_id="kel", kawasan_id=None, **WORKED_BASES, **HERE),
        rt("b", parent_id="kel", kawasan_id=None, **HERE | {"lat": "0.95"}),
        rt("nowhere", parent_id="kel", kawasan_id=None),
    ]
    earlier = {"indicator": "fire_equipment", "percent": 0, "year": 2016}
    readings = [
        *readings_of("a", WORKED_VOLUMES),
        *({"location_id": name} | earlier for name in ("b", "nowhere")),
    ]
    drawing = drawn(dataset(locations=rows, indicators=readings), "kel")
    dots = {dot["properties"]["location_id"]: dot for dot in layer(drawing, POINT_LAYER)["data"]}
    assert set(dots) == {"a", "b"}
    assert (dots["a"]["label"], dots["b"]["label"]) == ("a\n35", "b\n?")
    assert dots["a"]["position"] == [104.45, 0.94]
    assert dots["a"]["fill"] != dots["b"]["fill"] == [255, 255, 255, 235]
    assert layer(drawing, POINT_LAYER)["pickable"] is True


def test_an_rt_with_shape_and_position_is_drawn_once():
    looked = [{"location_id": "a", "indicator": "fire_equipment", "percent": 0}]
    data = dataset(locations=[rt("a", kawasan_id=None, **HERE)], indicators=looked, boundaries=[shape("a")])
    drawing = drawn(data, "a")
    assert layer(drawing, POINT_LAYER)["data"] == []
    assert len(layer(drawing, RT_LAYER)["data"]) == 1


@pytest.mark.parametrize(
    ("cells", "shapes", "said"),
    [
        ({}, [], "tidak diketahui"),
        ({"lat": "0.94", "lon": "104.45"}, [], "ada, asalnya tidak disebut"),
        ({}, [shape("a")], "hasil survei"),
        (HERE, [shape("a")], f"perkiraan ± 500{NBSP}m"),
    ],
)
def test_the_table_says_of_what_kind_a_position_is_and_never_denies_what_is_drawn(cells, shapes, said):
    (spot,) = spots(dataset(locations=[rt("a", **cells)], boundaries=shapes), "a", None)
    assert position_words(spot, ID) == said


A, B, C, D, _ = SQUARE[0]
INNER = [[104.4505, 0.9405], [104.451, 0.9405], [104.451, 0.941], [104.4505, 0.9405]]
UNUSUAL = {
    "two parts": ("MultiPolygon", [SQUARE, [[[lon + 0.01, lat] for lon, lat in SQUARE[0]]]]),
    "with a hole": ("Polygon", [SQUARE[0], INNER]),
    "crossing itself": ("Polygon", [[A, C, B, D, A]]),
    "flat": ("Polygon", [[A, C, A, A]]),
    "with heights": ("Polygon", [[[lon, lat, 5] for lon, lat in SQUARE[0]]]),
    "not closed": ("Polygon", [[A, B, C, D]]),
}


@pytest.fixture(scope="module")
def unusual() -> Dataset:
    """An RT for each shape; one of them was surveyed, so that all are drawn."""
    return dataset(
        locations=[rt(name) for name in (*UNUSUAL, "surveyed")],
        indicators=[{"location_id": "surveyed", "indicator": "fire_equipment", "percent": 0}],
        boundaries=[shape(name, coordinates, kind) for name, (kind, coordinates) in UNUSUAL.items()],
    )


@pytest.mark.parametrize("name", UNUSUAL)
def test_an_unusual_shape_is_drawn(unusual, name):
    tiles = layer(drawn(unusual, name), RT_LAYER)["data"]
    assert [tile["properties"]["location_id"] for tile in tiles] == [name]


# Nowhere ----------------------------------------------------------------------------------------------


def test_there_is_no_map_where_nothing_has_a_position():
    assert (
        place_map(dataset(locations=[place("kw", "kawasan")], indicators=[area(5)]), "kw", None, ID, "light")
        is None
    )
    assert place_map(documented(), "21.72.02", None, ID, "light") is None


def test_half_a_position_is_none():
    half = [place(f"no {lost}", "kawasan", **(HERE | {lost: None})) for lost in ("lat", "lon")]
    data = dataset(locations=half)
    assert place_map(data, "no lat", None, ID, "light") is None
    assert place_map(data, "no lon", None, ID, "light") is None


def test_a_shape_of_a_place_that_is_not_shown_is_not_drawn():
    data = dataset(locations=[place("kw", "kawasan", **HERE)], boundaries=[shape("elsewhere")])
    assert layer(drawn(data, "kw"), RT_LAYER)["data"] == []


def test_the_view_holds_everything_that_is_drawn():
    view = drawn(documented(), CITY)["initialViewState"]
    items = [item["position"] for item in layer(drawn(documented(), CITY), "area")["data"]]
    width = 310 * 78_271 / 2 ** view["zoom"] / 111_320  # degrees on a phone
    for lon, lat in items:
        assert abs(lon - view["longitude"]) <= width / 2
        assert abs(lat - view["latitude"]) <= width / 2


# Words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_tooltips_are_plain_text(data, name):
    drawing = drawn(data, name)
    deck = place_map(data, name, None, ID, "light")
    assert deck._tooltip == {"text": "{tip}"}
    for key in ("area", RT_LAYER):
        for found in [found for found in drawing["layers"] if found["id"] == key]:
            assert all(item["tip"] for item in found["data"])


def test_text_from_a_file_stays_text():
    name = "<img src=x onerror=alert(1)> {tip} = 3"
    data = dataset(locations=[place("kw", "kawasan", **HERE) | {"name": name}], indicators=[area(5)])
    (item,) = layer(drawn(data, "kw"), "area")["data"]
    assert item["tip"].splitlines()[0] == name
    assert item["label"].splitlines()[0] == name


def test_a_tip_says_area_works_money_and_how_sure_the_position_is():
    found = {spot.location_id: spot for spot in spots(documented(), KAMPUNG_BUGIS, None)}
    assert tip(found[KAWASAN], ID).splitlines() == [
        "Kampung Bugis",
        f"4,66{NBSP}ha (laporan 2018)",
        "6 kegiatan",
        f"Rp24,67{NBSP}miliar ({ID('amount-unstated')})",
        f"letak perkiraan ± 500{NBSP}m",
    ]
    lines = tip(found[f"{KAMPUNG_BUGIS}-RW001-RT001"], EN).splitlines()
    assert lines == ["RT 001 / RW 001", "not surveyed", "position: schematic"]


def test_a_surveyed_rt_tells_its_points_and_class():
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    (spot,) = spots(dataset(locations=locations, indicators=readings_of("a", WORKED_VOLUMES)), "a", None)
    assert (spot.points, spot.classes) == ((35, 35, 80), ("light", "light"))
    assert tip(spot, EN).splitlines()[1] == "35 of 80 points, light slum"


def test_points_hold_until_the_next_survey_and_there_are_none_before_the_first():
    before, after = (spots(illustrative(), KAMPUNG_BUGIS, year) for year in (2015, 2017))
    assert all(spot.points is None for spot in before)
    surveyed = spots(illustrative(), KAMPUNG_BUGIS, 2016)
    assert [spot.points for spot in after] == [spot.points for spot in surveyed]
    assert any(spot.points for spot in after)
