"""A view on paper: A4, light whatever the theme, without what can only be pressed, nothing cut."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import CUT, DESKTOP, settle, show_on

VIEWS = (
    "?data=contoh",
    "indicators?data=contoh",
    "spending?data=contoh",
    "collaboration?show=bodies&data=contoh",
    "simulation?data=contoh&show=cheapest&year=2016",
)
_SHEET = 703
"""Pixels between the margins of an A4 sheet."""

_COLOURS = """() => ["[data-testid=stApp]", "h1"].map((found) => {
  const { backgroundColor, color } = getComputedStyle(document.querySelector(found))
  return found === "h1" ? color : backgroundColor
})"""
_BELOW = "() => document.getElementById('kotaku-words').textContent"


@pytest.mark.parametrize("view", VIEWS)
def test_on_paper_nothing_is_cut_and_only_what_can_be_read_is_left(view: str, page: Page, address: str):
    page.emulate_media(color_scheme="dark")
    page.goto(f"{address}/{view}")
    settle(page)
    (below,) = re.findall(r"@bottom-left . content: (.*?);", page.evaluate(_BELOW))
    page.emulate_media(media="print")
    show_on(page, {"width": _SHEET, "height": DESKTOP["height"]})
    settle(page)
    assert page.evaluate(CUT, ".scroll") == []
    assert page.evaluate(_COLOURS) == ["rgb(255, 255, 255)", "rgb(22, 36, 43)"]
    expect(page.locator(".st-key-menu")).to_be_hidden()
    for kind in ("stButton", "stDownloadButton", "stExpander", "stSelectbox"):
        seen = page.get_by_test_id(kind).locator("visible=true")
        assert seen.count() == (3 if kind == "stSelectbox" else 0), kind
    assert "DATA CONTOH" in below
    assert "Kelurahan Kampung Bugis" in below
    page.emulate_media(media="screen", color_scheme="light")
