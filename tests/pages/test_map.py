"""The map: what only a page shows of it."""

import json

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.opened import CITY, DOCUMENTED, KAMPUNG_BUGIS, SAMPLE, headline, opened

pytestmark = pytest.mark.thorough


def test_an_address_with_measure_shows_the_money():
    scores = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS)
    money = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS, measure="money")
    assert headline(money) == headline(opened("spending", data=SAMPLE, place=KAMPUNG_BUGIS))
    assert headline(scores) != headline(money)


def test_a_map_has_its_picture_its_table_and_the_way_to_the_score():
    app = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS)
    (drawn,) = (part for part in app.get("bidi_component") if part.key == "places")
    assert "svg" in str(drawn.proto)
    assert len(app.expander) == 1
    assert any("cell=" in str(link.proto) for link in app.get("page_link"))


def _png(app: AppTest) -> dict:
    (picture,) = (part for part in app.get("bidi_component") if part.key == "download-map-png")
    return json.loads(picture.proto.json)


def _asked_for(app: AppTest, name: str) -> str:
    """The drawing that is sent to a reader who pressed the button."""
    app.session_state["map-png-wanted"] = name
    return _png(app.run())["svg"]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        (
            {"data": SAMPLE, "place": KAMPUNG_BUGIS},
            "kotaku-peta-kelas-menurut-survei-kelurahan-kampung-bugis-semua-tahun.png",
        ),
        (
            {"data": SAMPLE, "place": KAMPUNG_BUGIS, "beside": "years"},
            "kotaku-peta-kelas-menurut-survei-kelurahan-kampung-bugis-2016-2020.png",
        ),
        ({"data": DOCUMENTED, "place": CITY}, "kotaku-peta-luas-kumuh-kota-tanjungpinang-semua-tahun.png"),
        (
            {"data": DOCUMENTED, "place": CITY, "measure": "money"},
            "kotaku-peta-jenis-anggaran-tidak-disebutkan-kota-tanjungpinang-semua-tahun.png",
        ),
    ],
)
def test_every_kind_of_map_is_taken_along_under_a_name_of_its_own(asked: dict[str, str], name: str):
    app = opened("map", lang="id", **asked)
    assert _png(app) | {"words": ""} == {"name": name, "svg": "", "words": ""}  # sent when it is asked for
    assert _asked_for(app, name).startswith("<svg")
    assert _png(app.run())["svg"] == ""
    labels = {button.proto.label for button in app.get("download_button")}
    assert {r"Unduh peta \(SVG\)", r"Unduh data peta \(GeoJSON\)"} <= labels


def test_the_sheet_of_slum_areas_says_how_its_circles_are_read_and_nothing_of_what_a_screen_does():
    app = opened("map", lang="id", data=DOCUMENTED, place=CITY)
    sheet = _asked_for(app, _png(app)["name"])
    assert "tepi putus-putus = laporan" in sheet
    assert "diperbesar" not in sheet
    assert any("diperbesar" in one.value for one in app.markdown)
