"""On a 360-pixel phone no page is wider than the screen, and what is touched is large enough."""

import pytest
from playwright.sync_api import Browser

from dashboard.screen.frame import PAGES
from tests.browser.served import VIEWS, settle

pytestmark = pytest.mark.xdist_group("browser")


OPENED = (*(f"{'' if name == PAGES[0] else name}?lang=id" for name in PAGES), *VIEWS)


@pytest.mark.parametrize("view", OPENED)
def test_a_page_fits_a_phone(view: str, chrome: Browser, address: str):
    context = chrome.new_context(viewport={"width": 360, "height": 780}, is_mobile=True)
    page = context.new_page()
    page.goto(f"{address}/{view}&data=contoh")
    settle(page)
    main = "document.querySelector('[data-testid=stMain]')"
    wide = page.evaluate(f"() => {main}.scrollWidth - document.documentElement.clientWidth")
    context.close()
    assert wide <= 0


def test_cells_of_the_heatmap_can_be_touched(chrome: Browser, address: str):
    context = chrome.new_context(viewport={"width": 360, "height": 780}, is_mobile=True)
    page = context.new_page()
    page.goto(f"{address}/indicators?data=contoh")
    settle(page)
    box = page.locator("button.cell").first.bounding_box()
    context.close()
    assert box is not None
    assert box["height"] >= 44
    assert box["width"] >= 44
