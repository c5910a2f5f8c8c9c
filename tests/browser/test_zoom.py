"""Enlarged to 200 % on a laptop, and on the narrowest phone, nothing is lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import CUT, settle, show_on

VIEWS = (
    "trends?data=contoh&lang=en",
    "indicators?show=handling&data=contoh&lang=en",
    "collaboration?show=bodies&data=contoh&lang=en",
    "rt?place=21.72.03.1005-RW006-RT001&data=contoh&lang=en",
)
_BESIDE = "main => main.scrollWidth - main.clientWidth"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [683, 320])
def test_nothing_lies_beside_the_screen_and_the_menu_is_one_button(
    width: int, view: str, page: Page, address: str
):
    show_on(page, {"width": width, "height": 640})
    page.goto(f"{address}/{view}")
    settle(page)
    assert page.get_by_test_id("stMain").evaluate(_BESIDE) <= 1
    assert page.evaluate(CUT, "") == []
    expect(page.locator(".st-key-menu")).to_be_hidden()
    page.get_by_role("button", name="Pages").click()
    expect(page.get_by_test_id("stPageLink-NavLink").filter(has_text="Collaboration").first).to_be_visible()
