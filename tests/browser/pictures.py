"""Pictures of maps, and how far one may differ from another: letters differ between machines, a map does not.

`python -m tests.browser.pictures` writes the references anew; look at them before they are committed.
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

from tests.browser.served import DESKTOP, PHONE, browser, dashboard, settle

FOLDER = Path(__file__).with_name("references")
_SMALL = 160
"""Pixels across that pictures are compared at: a letter is then a grey spot."""
_FAR = 40
"""Of 255, a difference of a spot that can be seen."""
MOST_SPOTS = 0.02
"""Of all spots, that may differ so."""

RTS, CITY = "data=contoh&lang=id&place=21.72.03.1005", "data=tanjungpinang&lang=id&place=21.72"


def _drawing(page: Page) -> Locator:
    return page.locator("svg.wide:visible, svg.narrow:visible").first


def _canvas(page: Page) -> Locator:
    return page.get_by_test_id("stDeckGlJsonChart")


MAPS: dict[str, tuple[str, str, str, Callable[[Page], Locator]]] = {
    "rts": (RTS, "desktop", "light", _drawing),
    "rts-dark": (RTS, "desktop", "dark", _drawing),
    "rts-phone": (RTS, "phone", "light", _drawing),
    "rts-2016-change": (f"{RTS}&shows=change", "desktop", "light", _drawing),
    "rts-years": (f"{RTS}&beside=years", "desktop", "light", _drawing),
    "city": (CITY, "desktop", "light", _canvas),
    "city-dark": (CITY, "desktop", "dark", _canvas),
    "city-phone": (CITY, "phone", "light", _canvas),
    "city-money": (f"{CITY}&measure=money", "desktop", "light", _canvas),
}
"""By name: what the address asks for, on which screen, by day or night, and which part of the page it is."""


@contextmanager
def screens(chrome: Browser) -> Iterator[dict[str, Page]]:
    """A page on each screen."""
    contexts = {
        name: chrome.new_context(viewport=size, is_mobile=name == "phone", reduced_motion="reduce")
        for name, size in (("desktop", DESKTOP), ("phone", PHONE))
    }
    yield {name: context.new_page() for name, context in contexts.items()}
    for context in contexts.values():
        context.close()


def shown(pages: dict[str, Page], address: str, name: str) -> Image.Image:
    """A map as a browser shows it, small."""
    asked, screen, look, part = MAPS[name]
    page = pages[screen]
    page.emulate_media(color_scheme="dark" if look == "dark" else "light")
    page.goto(f"{address}/map?{asked}")
    settle(page)
    return small(part(page).screenshot(animations="disabled"))


def small(picture: bytes) -> Image.Image:
    """A picture as it is compared and kept."""
    whole = Image.open(io.BytesIO(picture)).convert("RGB")
    return whole.resize((_SMALL, round(_SMALL * whole.height / whole.width)), Image.Resampling.BOX)


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of spots that differ so that it can be seen; all of them where the shape is another one."""
    if abs(one.height - other.height) > 2:
        return 1.0
    pair = [np.asarray(picture.resize(one.size), dtype=int) for picture in (one, other)]
    return float((np.abs(pair[0] - pair[1]).max(axis=2) > _FAR).mean())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    with dashboard() as (address, _), browser() as chrome, screens(chrome) as pages:
        for name in MAPS:
            shown(pages, address, name).save(FOLDER / f"{name}.png", optimize=True)
