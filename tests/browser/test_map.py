"""Picking on a map is one step of the history, as every choice is."""

import pytest
from playwright.sync_api import Page

from tests.browser.served import settle

pytestmark = pytest.mark.xdist_group("browser")

KELURAHAN = "21.72.03.1005"


def _pick_an_rt(page: Page) -> None:
    """Click on the canvas until an RT was hit; tiles lie around its middle."""
    page.wait_for_selector("[data-testid=stDeckGlJsonChart] canvas")
    page.wait_for_timeout(3000)
    box = page.locator("[data-testid=stDeckGlJsonChart]").bounding_box()
    assert box is not None
    for across in (0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65):
        for down in (0.5, 0.4, 0.6, 0.3, 0.7):
            page.mouse.click(box["x"] + box["width"] * across, box["y"] + box["height"] * down)
            page.wait_for_timeout(800)
            if f"place={KELURAHAN}-RW" in page.url:
                settle(page)
                return
    raise AssertionError("no RT was hit")


def test_back_undoes_a_picked_rt_and_only_then_leaves_the_map(page: Page, address: str):
    page.goto(f"{address}/trends?data=contoh&lang=id&place={KELURAHAN}")
    settle(page)
    page.get_by_test_id("stPageLink-NavLink").filter(has_text="Peta").first.click()
    page.wait_for_url("**/map**")
    settle(page)
    before = page.locator("h1").inner_text()
    _pick_an_rt(page)
    assert page.locator("h1").inner_text() != before
    page.go_back()
    page.wait_for_url(lambda url: "-RW" not in url)
    settle(page)
    page.wait_for_timeout(1500)
    assert "/map" in page.url
    assert "-RW" not in page.url
    assert page.locator("h1").inner_text() == before
    _pick_an_rt(page)  # the same one can be picked again
    page.go_back()
    page.wait_for_url(lambda url: "-RW" not in url)
    settle(page)
    page.go_back()
    page.wait_for_url("**/trends**")
