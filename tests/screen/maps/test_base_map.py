"""The base map of another server: below what is drawn, in place of the land, quiet, by day and by night."""

import json
from base64 import b64decode
from dataclasses import replace

import pytest

from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, paint
from dashboard.screen.maps.base_map import style_of, tile_at
from dashboard.settings import Tiles
from tests.domain.shipped import CITY, documented
from tests.screen.maps.test_ground import drawn, scores_of

TILES = Tiles("https://peta.example/mapbox/{z}/{x}/{y}.png", "Peta")


def style(address: str) -> dict:
    """What the address of a style holds."""
    return json.loads(b64decode(address.removeprefix("data:application/json;base64,")))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_online_map_has_the_tiles_below_the_same_layers_but_for_the_land(theme: str):
    picture = scores_of(documented(), CITY)
    plain, online = drawn(picture, theme), drawn(replace(picture, base=TILES), theme)
    assert online["layers"] == plain["layers"][2:]
    assert [layer["id"] for layer in plain["layers"][:2]] == ["sea", "land"]
    assert style(online["mapStyle"])["sources"]["tiles"]["tiles"] == [TILES.address]


@pytest.mark.parametrize("ink", [INK_ON_LIGHT, INK_ON_DARK])
def test_where_no_tile_comes_the_ground_is_that_of_the_page(ink: str):
    ground, tiles = style(style_of(TILES, ink))["layers"]
    assert ground["paint"]["background-color"] == paint("off_map", ink)
    assert (tiles["type"], tiles["source"]) == ("raster", "tiles")


def test_tiles_are_turned_from_light_to_dark_at_night():
    day, night = (style(style_of(TILES, ink))["layers"][1]["paint"] for ink in (INK_ON_LIGHT, INK_ON_DARK))
    assert night["raster-brightness-min"] > night["raster-brightness-max"]
    assert "raster-brightness-min" not in day


def test_whose_it_is_stands_on_the_map_as_plain_text():
    marked = TILES._replace(credit="<b>Peta</b> & kota")
    source = style(style_of(marked, INK_ON_LIGHT))["sources"]["tiles"]
    assert source["attribution"] == "&lt;b&gt;Peta&lt;/b&gt; &amp; kota"


def test_no_name_of_a_server_can_be_read_in_the_address_of_a_style():
    assert "mapbox" not in style_of(TILES, INK_ON_LIGHT)


@pytest.mark.parametrize(
    ("at", "tile"),
    [
        ((0.1, -0.1, -1), "0/0/0"),
        ((104.45, 0.94, 12.3), "13/6472/4074"),
        ((104.45, 0.94, 12.6), "14/12945/8149"),
        ((-0.1, 51.5, 22), "19/261998/174356"),
    ],
)
def test_the_tile_in_the_middle_of_a_view(at: tuple[float, float, float], tile: str):
    assert tile_at(TILES, *at) == f"https://peta.example/mapbox/{tile}.png"
