"""The rules of WCAG 2.2 AA that a machine can check, on every page, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from dashboard.ui.frame import PAGES
from tests.browser.served import settle

pytestmark = pytest.mark.xdist_group("browser")

_OURS = {"exclude": [["[data-testid=stFileUploaderDropzone]"]]}
"""Streamlit's own frame around the button for sending files is a presentation with a label."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_breaks_no_rule_of_accessibility(name: str, scheme: str, chrome: Browser, address: str):
    context = chrome.new_context(viewport={"width": 1366, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    cell = "cell=21.72.03.1005-RW006-RT001~drainage"
    page.goto(f"{address}/{'' if name == PAGES[0] else name}?data=contoh&{cell}")
    settle(page)
    broken = Axe().run(page, context=_OURS).response["violations"]
    context.close()
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in broken] == []
