"""The map draws its land from this machine; a pick on it is a step of the history, as any choice is."""

import re

from playwright.sync_api import Page, expect

from tests.browser.served import settle

KELURAHAN = "21.72.03.1005"


def _pick_an_rt(page: Page) -> None:
    """Tiles lie around the middle of the map; the one under the mouse says which it is."""
    box = page.locator("[data-testid=stDeckGlJsonChart] canvas").first.bounding_box()
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(0, 0)
    page.mouse.move(*middle)
    page.locator(".deck-tooltip").filter(has_text="RT ").wait_for()
    page.mouse.click(*middle)
    page.wait_for_url(f"**place={KELURAHAN}-RW**")
    settle(page)


def _back(page: Page) -> None:
    page.go_back()
    page.wait_for_url(lambda url: "-RW" not in url)
    settle(page)


def test_back_undoes_a_picked_rt_and_only_then_leaves_the_map(page: Page, address: str):
    page.goto(f"{address}/trends?data=contoh&lang=id&place={KELURAHAN}")
    settle(page)
    with page.expect_response("**/pantai_skematik.geojson", timeout=60_000) as land:
        page.get_by_test_id("stPageLink-NavLink").filter(has_text="Peta").first.click()
    assert land.value.ok
    assert land.value.url.startswith(f"{address}/app/static/basemap/")
    settle(page)
    before = page.locator("h1").inner_text()
    _pick_an_rt(page)
    expect(page.locator("h1")).not_to_have_text(before)
    _back(page)
    expect(page).to_have_url(re.compile("/map(?!.*-RW)"))
    expect(page.locator("h1")).to_have_text(before)
    page.go_back()
    page.wait_for_url("**/trends**")
