"""One server, one browser and one tab for all tests of a worker: what the tab has loaded once it keeps."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.served import DESKTOP, PHONE, browser, dashboard, show_on

expect.set_options(timeout=30_000)  # on a busy machine what is expected may take a while


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with dashboard() as (found, _):
        yield found


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    with browser() as launched:
        yield launched


@pytest.fixture(scope="session")
def tab(chrome: Browser) -> Iterator[Page]:
    context = chrome.new_context(viewport=DESKTOP, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def page(tab: Page) -> Iterator[Page]:
    """A desktop in the light, with the mouse out of the way."""
    tab.mouse.move(0, 0)
    yield tab
    tab.goto("about:blank")  # where nothing is drawn anew when it turns to day
    tab.emulate_media(color_scheme="light")
    show_on(tab, DESKTOP)


@pytest.fixture
def phone(page: Page) -> Page:
    show_on(page, PHONE)
    return page
