"""A picture of the ground as pydeck draws it: true sizes, nothing fetched, nothing run."""

import json
import re
from dataclasses import replace
from datetime import date
from math import cos, hypot, radians
from types import SimpleNamespace
from typing import Any

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.map import money
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.measures import CLASS
from dashboard.pictures.ground import BELOW, Bubble, Circle, Frame, Ground, GroundDot, GroundName, Shape
from dashboard.screen import draw
from dashboard.screen.maps.ground import AREAS, DOTS, SHAPES, deck_of, picked
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

ID = text_in("id")
SHIPPED = [(documented(), CITY), (documented(), KAMPUNG_BUGIS), (illustrative(), KAMPUNG_BUGIS)]
HERE = {"lat": "0.94", "lon": "104.45", "position_kind": "estimate", "position_error_m": 500}
SQUARE = [[[104.45, 0.94], [104.452, 0.94], [104.452, 0.942], [104.45, 0.942], [104.45, 0.94]]]
AROUND = Frame(104.44, 0.93, 104.46, 0.95)


def scores_of(data: Dataset, name: str, year: int | None = None) -> Ground:
    """The picture of the map of scores."""
    picture = score_ground(data, name, year, CLASS, date(2026, 11, 28), ID)
    assert picture is not None
    return picture


def drawn(picture: Ground, theme: str = "light") -> dict:
    """What the browser gets."""
    return json.loads(deck_of(picture, theme).to_json())


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


# Nothing from elsewhere -------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_a_map_asks_nothing_of_the_outside_world(data, name, theme):
    for picture in (scores_of(data, name), money.money_ground(data, name, None, "unstated", ID)):
        if picture is not None:
            drawing = drawn(picture, theme)
            assert drawing["mapStyle"].startswith("/app/static/")
            assert drawing.get("mapProvider") is None
            assert not re.search(r"https?:|//[a-z]", json.dumps(drawing))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_the_style_of_a_map_is_a_file_of_ours_that_asks_for_no_other_server(data, name, theme):
    path = drawn(scores_of(data, name), theme)["mapStyle"].removeprefix("/app/static/")
    style = (ROOT / "dashboard" / "static" / path).read_text(encoding="utf-8")
    assert json.loads(style)["version"] == 8
    assert not re.search(r"https?:|mapbox:|//[a-z]", style)


def test_every_style_is_there_for_a_light_and_a_dark_page():
    files = {path.name for path in (ROOT / "dashboard" / "static" / "basemap").glob("*.json")}
    assert files == {"plain-light.json", "plain-dark.json"}


def test_land_is_that_of_the_dataset_and_none_is_drawn_far_from_it():
    near = drawn(scores_of(documented(), CITY))
    assert [found["id"] for found in near["layers"]][:2] == ["sea", "land"]
    assert len(layer(near, "land")["data"]) == len(documented().land.polygons)
    there = place("kw", "kawasan", **(HERE | {"lat": "-6.2", "lon": "106.8"}))
    data = replace(dataset(locations=[there]), land=documented().land)
    assert not {"sea", "land"} & {found["id"] for found in drawn(scores_of(data, "kw"))["layers"]}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_land_and_water_are_told_apart_on_a_light_and_a_dark_page(theme: str):
    drawing = drawn(scores_of(documented(), CITY), theme)
    assert layer(drawing, "sea")["getFillColor"] != layer(drawing, "land")["getFillColor"]


def test_an_outline_is_dashed_where_the_newest_size_is_only_reported():
    drawing = drawn(scores_of(documented(), CITY))
    reported = [row for row in layer(drawing, "area")["data"] if row["newest_line"][3] == 0]
    assert [row["tip"].splitlines()[0] for row in reported] == ["Kampung Bugis"]
    assert len(layer(drawing, "reported")["data"]) == 20
    lon, lat = reported[0]["position"]
    for arc in layer(drawing, "reported")["data"]:
        for x, y in arc["path"]:
            far = hypot((x - lon) * cos(radians(lat)), y - lat) * 111_320
            assert far == pytest.approx(reported[0]["radius"], rel=0.001)


def test_a_line_leads_from_each_name_to_its_circle():
    drawing = drawn(scores_of(documented(), CITY))
    circles = {tuple(row["position"]) for row in layer(drawing, "area")["data"]}
    assert {tuple(row["to"]) for row in layer(drawing, "leaders")["data"]} == circles


# Layers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_every_layer_has_an_id_of_its_own_and_something_to_draw(data, name):
    layers = drawn(scores_of(data, name))["layers"]
    ids = [found["id"] for found in layers]
    assert len(ids) == len(set(ids))
    assert all(found["data"] for found in layers)


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_a_repeated_map_is_the_same_message(data, name):
    assert json.dumps(drawn(scores_of(data, name))) == json.dumps(drawn(scores_of(data, name)))


def test_fonts_are_words_and_not_expressions():
    text = layer(drawn(scores_of(documented(), CITY)), "names-middle")
    assert text["fontFamily"] == "sans-serif"
    assert text["getTextAnchor"] == "middle"
    assert "@@" not in text["characterSet"]


def test_names_that_stand_elsewhere_are_layers_of_their_own():
    names = (GroundName((104.45, 0.94), ("a", "1")), GroundName((104.45, 0.94), ("b",), BELOW))
    drawing = drawn(Ground(AROUND, names=names))
    middle, below = layer(drawing, "names-middle"), layer(drawing, "names-below")
    assert [row["label"] for row in middle["data"]] == ["a\n1"]
    assert [row["label"] for row in below["data"]] == ["b"]
    assert middle["getAlignmentBaseline"] != below["getAlignmentBaseline"]


def test_radii_are_metres_on_the_ground_and_not_pixels():
    circle = Circle((104.45, 0.94), 120.5, 250.0, 500.0, ("a",), strong=False, full=True)
    drawing = drawn(Ground(AROUND, circles=(circle,)))
    for key, radius in (("reach", 500.0), ("first-area", 250.0), ("area", 120.5)):
        found = layer(drawing, key)
        assert found["data"][0][found["getRadius"].removeprefix("@@=")] == radius
        assert found.get("radiusUnits", "meters") == "meters"
        assert found.get("radiusScale", 1) == 1
        assert "radiusMinPixels" not in found
    assert layer(drawing, "first-area")["filled"] is layer(drawing, "reach")["filled"] is False
    assert layer(drawing, "area")["filled"] is True


def test_a_bubble_has_the_radius_that_it_is_given():
    bubble = Bubble((104.45, 0.94), 7, 33.5, ("a", "Rp7"))
    (row,) = layer(drawn(Ground(AROUND, bubbles=(bubble,))), "bubbles")["data"]
    assert (row["position"], row["radius"], row["tip"]) == ([104.45, 0.94], 33.5, "a\nRp7")


def test_more_points_are_darker_and_what_was_not_surveyed_is_white():
    ring = (((104.45, 0.94), (104.452, 0.94), (104.452, 0.942), (104.45, 0.94)),)
    shapes = tuple(Shape(one, (ring,), one, ("said",)) for one in ("points:12/80", "points:39/80"))
    dots = (GroundDot("a", (104.45, 0.94), "class:missing", ("said",)),)
    drawing = drawn(Ground(AROUND, shapes=shapes, dots=dots))
    few, many = (row["fill"] for row in layer(drawing, SHAPES)["data"])
    assert sum(few[:3]) > sum(many[:3])
    assert layer(drawing, DOTS)["data"][0]["fill"] == [255, 255, 255, 235]


def test_a_hatch_lies_inside_its_shape():
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")],
        indicators=[{"location_id": "b", "indicator": "fire_equipment", "percent": 0}],
        boundaries=[shape("a")],
    )
    lines = [line["path"] for line in layer(drawn(scores_of(data, "kel")), "hatch")["data"]]
    assert len(lines) > 5
    for lon, lat in (point for line in lines for point in line):
        assert 104.45 - 1e-9 <= lon <= 104.452 + 1e-9
        assert 0.94 - 1e-9 <= lat <= 0.942 + 1e-9


def test_surveyed_rts_are_not_hatched():
    assert not [
        one for one in drawn(scores_of(illustrative(), KAMPUNG_BUGIS, 2018))["layers"] if one["id"] == "hatch"
    ]


INNER = [[104.4505, 0.9405], [104.451, 0.9405], [104.451, 0.941], [104.4505, 0.9405]]
UNUSUAL = {
    "two parts": ("MultiPolygon", [SQUARE, [[[round(lon + 0.01, 6), lat] for lon, lat in SQUARE[0]]]]),
    "with a hole": ("Polygon", [SQUARE[0], INNER]),
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
def test_an_unusual_shape_is_drawn_corner_by_corner(unusual, name):
    (row,) = layer(drawn(scores_of(unusual, name)), SHAPES)["data"]
    kind, coordinates = UNUSUAL[name]
    assert row["properties"]["key"] == name
    assert row["geometry"]["type"] == kind
    assert row["geometry"]["coordinates"] == coordinates


def test_the_view_holds_everything_that_is_drawn():
    drawing = drawn(scores_of(documented(), CITY))
    view = drawing["initialViewState"]
    width = 310 * 78_271 / 2 ** view["zoom"] / 111_320  # degrees on a phone
    for lon, lat in (item["position"] for item in layer(drawing, "area")["data"]):
        assert abs(lon - view["longitude"]) <= width / 2
        assert abs(lat - view["latitude"]) <= width / 2


# Words and picking ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "name"), SHIPPED)
def test_tooltips_are_plain_text(data, name):
    deck = deck_of(scores_of(data, name), "light")
    assert deck._tooltip == {"text": "{tip}"}
    for found in json.loads(deck.to_json())["layers"]:
        if found["id"] in ("area", SHAPES):
            assert found["pickable"] is True
            assert all(item.get("tip") or item["properties"]["tip"] for item in found["data"])


def test_text_from_a_file_stays_text():
    name = "<img src=x onerror=alert(1)> {tip} = 3"
    area = {"location_id": "kw", "indicator": "slum_area", "volume": 5}
    data = dataset(locations=[place("kw", "kawasan", **HERE) | {"name": name}], indicators=[area])
    drawing = drawn(scores_of(data, "kw"))
    assert layer(drawing, "area")["data"][0]["tip"].splitlines()[0] == name
    assert layer(drawing, "names-middle")["data"][0]["label"].splitlines()[0] == name


def test_of_a_shape_the_land_alone_is_picked_as_lines_take_longer_than_a_click_lasts():
    shapes = layer(drawn(scores_of(illustrative(), KAMPUNG_BUGIS)), SHAPES)
    assert shapes["pickable"] is True
    assert shapes["_subLayerProps"] == {"polygons-stroke": {"pickable": False}}


def test_a_click_may_last_as_long_as_a_slow_machine_needs_to_see_what_lies_there():
    assert drawn(scores_of(documented(), CITY))["eventRecognizerOptions"]["click"]["time"] >= 1_000


def test_a_circle_and_an_amount_are_picked_as_their_places():
    drawing = drawn(scores_of(documented(), CITY))
    key = layer(drawing, AREAS)["data"][0]["properties"]["key"]
    assert picked({AREAS: [{"properties": {"key": key}}]}) == key in documented().places


def test_of_steps_that_are_not_wanted_only_the_outlines_are_drawn():
    picture = scores_of(illustrative(), KAMPUNG_BUGIS)
    slum = next(at for at, (step, n) in enumerate(picture.counted) if n and step.paint == "class:light")
    drawing = json.loads(deck_of(picture, "light", frozenset({slum})).to_json())
    fills = [row["fill"][3] for row in layer(drawing, SHAPES)["data"]]
    assert sorted(fills) == [0, *[235] * 6]


def test_a_pick_tells_the_key_of_a_shape_or_of_a_dot_as_the_file_has_it():
    dot = {"properties": {"key": "\N{WORD JOINER}@@=rt"}}
    assert picked({SHAPES: [{"properties": {"key": "a"}}]}) == "a"
    assert picked({DOTS: [dot]}) == "@@=rt"
    assert picked({}) is None
    assert picked({AREAS: [{"position": [0, 0]}]}) is None


@pytest.mark.parametrize(
    ("objects", "kept"), [({DOTS: [{"properties": {"key": "a"}}]}, {"place": "a"}), ({}, {})]
)
def test_a_pick_is_put_into_the_address_and_nothing_else_is(objects: dict, kept: dict, monkeypatch):
    address: dict[str, str] = {}
    state = {"map": SimpleNamespace(selection=SimpleNamespace(objects=objects))}
    monkeypatch.setattr(draw.filters, "keep", address.__setitem__)
    monkeypatch.setattr(draw.st, "session_state", state)
    draw._take_over("place", "map")
    assert address == kept


def test_after_a_pick_the_map_of_a_place_is_another_so_that_no_browser_tells_of_the_pick_again(monkeypatch):
    keys: list[str] = []
    dot = {"properties": {"key": "a"}}
    state: dict[str, Any] = {}
    monkeypatch.setattr(draw.filters, "keep", lambda *_: None)
    monkeypatch.setattr(draw.st, "session_state", state)
    monkeypatch.setattr(draw.st, "pydeck_chart", lambda *_, key, **__: keys.append(key))
    monkeypatch.setattr(draw, "theme", lambda: "light")
    around: Any = SimpleNamespace(
        found=SimpleNamespace(key="map", alt=""),
        view=SimpleNamespace(place="place", data=illustrative(), text=ID),
        pick=None,
    )
    draw._ground(Ground(AROUND), around)
    draw._ground(Ground(AROUND), around)
    state[keys[0]] = SimpleNamespace(selection=SimpleNamespace(objects={DOTS: [dot]}))
    draw._take_over("place", keys[0])
    draw._ground(Ground(AROUND), around)
    assert keys[0] == keys[1] != keys[2]
