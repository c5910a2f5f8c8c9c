"""With the network cut every page is whole, and nothing leaves the machine."""

import pytest
from playwright.sync_api import Browser, Page

from dashboard.screen.frame import PAGES
from tests.browser.served import settle

pytestmark = pytest.mark.xdist_group("browser")

LOCAL = ("data:", "blob:")


@pytest.mark.parametrize("dataset", ["tanjungpinang", "contoh"])
@pytest.mark.parametrize("name", PAGES)
def test_no_request_leaves_the_machine(name: str, dataset: str, chrome: Browser, address: str):
    context = chrome.new_context(viewport={"width": 1366, "height": 900})
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("requestfailed", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("websocket", lambda socket: asked.append(socket.url.replace("ws://", "http://")))
    page.goto(f"{address}/{'' if name == PAGES[0] else name}?data={dataset}")
    settle(page)
    page.wait_for_timeout(1500)
    outside = {url for url in asked if not url.startswith((address, *LOCAL))}
    context.close()
    assert asked
    assert outside == set()


def test_the_land_of_the_map_is_served_from_this_machine(page: Page, address: str):
    with page.expect_response("**/pantai_skematik.geojson", timeout=60_000) as land:
        page.goto(f"{address}/map")
    assert land.value.ok
    assert land.value.url.startswith(f"{address}/app/static/basemap/")


def test_the_overview_loads_neither_plotly_nor_deck(page: Page, address: str):
    scripts: list[str] = []
    page.on("request", lambda request: scripts.append(request.url.lower()))
    page.goto(address)
    settle(page)
    assert any(script.endswith(".js") for script in scripts)
    assert not [script for script in scripts if "plotly" in script or "deckgl" in script]


def test_there_is_no_menu_deploy_button_or_footer_of_streamlit(page: Page, address: str):
    page.goto(address)
    settle(page)
    assert page.get_by_test_id("stMainMenu").count() == 0
    assert page.get_by_test_id("stAppDeployButton").count() == 0
    assert page.locator("footer").count() == 0
    assert "streamlit" not in page.title().lower()
