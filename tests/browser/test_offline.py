"""Everything a page needs comes from this machine, and no more than it needs."""

from playwright.sync_api import Page

from tests.browser.served import listening, settle


def test_the_overview_loads_neither_plotly_nor_deck(page: Page, address: str):
    scripts: list[str] = []
    with listening(page, request=lambda request: scripts.append(request.url.lower())):
        page.goto(address)
        settle(page)
    assert any(script.endswith(".js") for script in scripts)
    assert not [script for script in scripts if "plotly" in script or "deckgl" in script]
