"""Pictures of every page and wall: `make shots`, or `python -m tests.browser.shots [FOLDER] [PAGE …]`.

Desktop and phone, both languages, both datasets, from the running dashboard; of a wall screen by screen what
a projector shows.
"""

import sys
from itertools import count
from pathlib import Path

from playwright.sync_api import Browser

from dashboard.screen.frame import PAGES
from dashboard.screen.walls import WALLS
from dashboard.text.catalogue import LANGUAGES
from tests.browser.served import ROOT, browser, dashboard, settle
from tests.browser.wall import PROJECTOR

SCREENS = {"desktop": (1366, 768), "phone": (360, 780)}
DATASETS = ("tanjungpinang", "contoh")
_LONGEST = 4200
_WALLS = "walls"
"""What is asked for the pictures of walls alone."""


def shoot(chrome: Browser, address: str, folder: Path, pages: tuple[str, ...]) -> None:
    """One picture a page, screen, language and dataset: `<page>-<dataset>-<language>-<screen>.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    for screen, (width, height) in SCREENS.items():
        context = chrome.new_context(viewport={"width": width, "height": height}, is_mobile=screen == "phone")
        page = context.new_page()
        for name in pages:
            for dataset in DATASETS:
                for language in LANGUAGES:
                    page.set_viewport_size({"width": width, "height": height})
                    path = "" if name == PAGES[0] else name
                    page.goto(f"{address}/{path}?data={dataset}&lang={language}")
                    settle(page)
                    long = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
                    page.set_viewport_size({"width": width, "height": min(_LONGEST, max(height, long + 80))})
                    settle(page)
                    page.screenshot(path=folder / f"{name}-{dataset}-{language}-{screen}.png")
        context.close()


def shoot_walls(chrome: Browser, address: str, folder: Path) -> None:
    """One picture a screen: `<mode>-<number>-<dataset>-<language>.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    context = chrome.new_context(viewport=PROJECTOR, reduced_motion="reduce")
    page = context.new_page()
    for mode in WALLS:
        for dataset in DATASETS:
            for language in LANGUAGES:
                page.goto(f"{address}/?mode={mode}&data={dataset}&lang={language}&seconds=3600")
                page.wait_for_selector(".stage h1")
                page.keyboard.press("Home")
                for number in count(1):
                    settle(page)
                    page.screenshot(path=folder / f"{mode}-{number:02}-{dataset}-{language}.png")
                    if page.locator(".stage .turn").last.is_disabled():
                        break
                    page.keyboard.press("PageDown")
    context.close()


def main() -> None:
    """Start the dashboard and take all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "shots"
    pages = tuple(sys.argv[2:]) or (*PAGES, _WALLS)
    with dashboard() as (address, _), browser() as chrome:
        shoot(chrome, address, folder, tuple(name for name in pages if name != _WALLS))
        if _WALLS in pages:
            shoot_walls(chrome, address, folder)
    print(folder)


if __name__ == "__main__":
    main()
