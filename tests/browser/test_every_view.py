"""Every view, opened once and judged by all that holds for every one of them.

Nothing leaves the machine and nothing fails; no rule of WCAG 2.2 AA that a machine can check is broken, by
day on a phone in one language, by night on a desktop in the other; the keyboard gets past the menu; it fits
the phone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import ConsoleMessage, Page

from dashboard.screen.frame import PAGES
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.browser.served import DESKTOP, VIEWS, listening, settle, show_on

_CELL = "cell=21.72.03.1005-RW006-RT001~drainage"
_OPENED = (
    *(f"{'' if name == PAGES[0] else name}?data=contoh&{_CELL}" for name in PAGES),
    *(f"{'' if name == PAGES[0] else name}?data=tanjungpinang" for name in PAGES),
    *(f"{view}&data=contoh" for view in VIEWS),
)
_LOCAL = ("data:", "blob:")
_PROBES = ("/_stcore/health", "/_stcore/host-config")
"""Where streamlit asks, below a page's own address, whether the server lies there; it does not."""

_OURS = {"exclude": [["[data-testid=stFileUploaderDropzone]"]]}
"""Streamlit's own frame around the button for sending files is a presentation with a label."""

_BROKEN = """async (context) => (await axe.run(context, { resultTypes: ["violations"] })).violations
  .map(({ id, nodes }) => [id, nodes[0].html])"""

_OF_STREAMLIT = "[data-testid=stMainMenu], [data-testid=stAppDeployButton], footer"
_HTML = "nodes => nodes.map(node => node.outerHTML)"
_BESIDE = "document.querySelector('[data-testid=stMain]').scrollWidth - document.documentElement.clientWidth"
_ABOVE = "Math.round(document.querySelector('.st-key-frame').getBoundingClientRect().bottom)"


@dataclass
class Heard:
    """What a page asked for, and what went wrong in it, while somebody listened."""

    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @contextmanager
    def on(self, page: Page) -> Iterator[None]:
        events = {
            "request": lambda request: self.asked.append(request.url),
            "websocket": lambda socket: self.asked.append(socket.url.replace("ws://", "http://")),
            "pageerror": lambda error: self.errors.append(str(error)),
            "console": self._note,
        }
        with listening(page, **events):
            yield

    def _note(self, message: ConsoleMessage) -> None:
        where = str(message.location.get("url"))
        if message.type == "error" and not where.endswith(_PROBES):
            self.errors.append(f"{message.text} {where}")

    def wrong(self, address: str) -> Iterator[str]:
        outside = {url for url in self.asked if not url.startswith((address, *_LOCAL))}
        yield from (f"asks {url}" for url in sorted(outside))
        yield from (f"says {error}" for error in self.errors)
        if not self.asked:
            yield "asks for nothing: nobody can have listened"


@pytest.mark.parametrize("view", _OPENED)
def test_a_view_is_whole_without_a_network_and_open_to_everybody(view: str, phone: Page, address: str):
    heard, page = Heard(), phone
    with heard.on(page):
        page.goto(f"{address}/{view}")
        settle(page)
        page.evaluate(AXE_SCRIPT)
        wrong = [*_read("id", page), *_by_keyboard("id", page), *_of_streamlit(page), *_beside(page)]
        wrong += _frame(110, page)
        _turn_over(page)
        wrong += [*_read("en", page), *_frame(90, page)]
    assert [*wrong, *heard.wrong(address)] == [], view


def _read(language: str, page: Page) -> Iterator[str]:
    """The language that the page says it is in, and what somebody who cannot see it so meets."""
    said = page.locator("html").get_attribute("lang")
    if said != language:
        yield f"says that it is in {said}, not {language}"
    for rule, html in page.evaluate(_BROKEN, _OURS):
        yield f"breaks {rule} in {language}: {html}"


def _by_keyboard(language: str, page: Page) -> Iterator[str]:
    """The first stop leads past the menu, to the headline."""
    focused = "document.activeElement.innerText"
    page.keyboard.press("Tab")
    first = page.evaluate(focused)
    if first != text_in(language)("streamlit-skip"):
        yield f"begins, by keyboard, with {first}"
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.tagName") != "H1":
        yield f"leads past the menu to {page.evaluate(focused)}"


def _of_streamlit(page: Page) -> Iterator[str]:
    yield from (f"shows {html}" for html in page.locator(_OF_STREAMLIT).evaluate_all(_HTML))
    if "streamlit" in page.title().lower():
        yield f"is called {page.title()}"


def _beside(page: Page) -> Iterator[str]:
    """What lies beside the screen of a phone."""
    if (pixels := page.evaluate(_BESIDE)) > 0:
        yield f"is {pixels} pixels wider than a phone"


def _frame(most: int, page: Page) -> Iterator[str]:
    """What stands above the finding is thin."""
    if (pixels := page.evaluate(_ABOVE)) > most:
        yield f"begins {pixels} pixels below the top"


def _turn_over(page: Page) -> None:
    """The same view on a desktop in the dark, drawn anew in the other language."""
    page.emulate_media(color_scheme="dark")
    show_on(page, DESKTOP)
    page.get_by_role("button", name=LANGUAGES["en"]).click()
    page.wait_for_selector("html[lang=en]", state="attached")
    settle(page)
