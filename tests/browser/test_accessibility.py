"""The rules of WCAG 2.2 AA that a machine can check, on every page, light and dark."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from dashboard.screen.frame import PAGES
from tests.browser.served import VIEWS, settle

pytestmark = pytest.mark.xdist_group("browser")

_OURS = {"exclude": [["[data-testid=stFileUploaderDropzone]"]]}
"""Streamlit's own frame around the button for sending files is a presentation with a label."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_breaks_no_rule_of_accessibility(name: str, scheme: str, chrome: Browser, address: str):
    cell = "cell=21.72.03.1005-RW006-RT001~drainage"
    assert _broken(chrome, f"{address}/{'' if name == PAGES[0] else name}?data=contoh&{cell}", scheme) == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_part_of_a_page_breaks_no_rule_of_accessibility(view: str, chrome: Browser, address: str):
    assert _broken(chrome, f"{address}/{view}&data=contoh", "light") == []


def _broken(chrome: Browser, address: str, scheme: Literal["light", "dark"]) -> list[tuple[str, str]]:
    context = chrome.new_context(viewport={"width": 1366, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    settle(page)
    broken = Axe().run(page, context=_OURS).response["violations"]
    context.close()
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in broken]
