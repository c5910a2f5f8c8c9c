"""One server and one browser for all tests of a worker."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.served import browser, dashboard


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with dashboard() as (found, _):
        yield found


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    with browser() as launched:
        yield launched


@pytest.fixture
def page(chrome: Browser) -> Iterator[Page]:
    context = chrome.new_context(viewport={"width": 1366, "height": 900})
    yield context.new_page()
    context.close()
