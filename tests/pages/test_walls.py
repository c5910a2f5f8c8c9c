"""A wall in place of a page: what it is sent, and what it says where there is nothing to show."""

from pathlib import Path

import pytest

from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import headline, opened

MODES = ("rapat", "layar")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wall_stands_in_place_of_the_page_without_menu_and_choices(mode: str, language: str):
    app = opened("spending", mode=mode, data="contoh", lang=language)
    assert not app.exception
    assert not app.selectbox
    assert not app.get("page_link")


def test_what_the_address_asks_for_in_vain_is_a_page():
    app = opened("spending", mode="karaoke", data="contoh")
    assert "Rp20,07" in headline(app)


@pytest.mark.parametrize("mode", MODES)
def test_without_a_place_it_says_why_and_leads_back(mode: str, folder: Path):
    (folder / "locations.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    for name in ("indicators.csv", "activities.csv"):
        (folder / name).unlink()
    app = opened("overview", mode=mode)
    assert not app.exception
    assert "locations.csv" in headline(app)
    app.button[0].click().run()
    assert "mode" not in app.query_params


@pytest.mark.parametrize("mode", MODES)
def test_a_refused_file_stops_no_wall(mode: str, folder: Path):
    (folder / "activities.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert not opened("overview", mode=mode).exception
