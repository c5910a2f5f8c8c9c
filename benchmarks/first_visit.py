"""What the first visit costs: JavaScript to load with a cold cache, and time from the server's start."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import Browser, Page, Response

from benchmarks.apps import EMPTY, Servers, Start, Subject, baseline, ours
from benchmarks.report import progress, ratio, table
from dashboard.screen.frame import PAGES
from tests.browser.served import settle

_STARTS = 3
_SILENCE_MS = 2000
_DATASET = "contoh"
"""Made up, but it has something to draw on every page."""

_ELSEWHERE = re.compile(r"^https?://(?!127\.0\.0\.1[:/])")
_PLOTLY, _DECK = "PlotlyChart", "DeckGlJsonChart"
"""How Streamlit names the files that hold plotly.js and deck.gl."""


def javascript(servers: Servers, chrome: Browser) -> str:
    """Bytes of JavaScript of a first visit to each page, as the browser runs them (uncompressed)."""
    empty = _megabytes(_files(servers, chrome, EMPTY))
    naive = _files(servers, chrome, baseline(PAGES[0]))
    rows = [["empty page", f"{empty:.2f}", *_heavy({}), "", ""]]
    for page in PAGES:
        files = _files(servers, chrome, ours(page, _DATASET))
        own = _megabytes(files)
        rows.append([page, f"{own:.2f}", *_heavy(files), ratio(own, empty), ratio(_megabytes(naive), own)])
    rows.append(["baseline, first page", f"{_megabytes(naive):.2f}", *_heavy(naive), "", ""])
    columns = ("page", "MB", "plotly", "deck.gl", "ours ÷ empty", "baseline ÷ ours")
    return table("JavaScript of a first visit: MB, uncompressed", columns, rows)


def first_open(how: dict[str, Start], chrome: Browser) -> str:
    """Seconds from starting the server until the browser shows the headline."""
    seconds: dict[str, list[float]] = {app: [] for app in how}
    for number in range(_STARTS):
        progress(f"  start {number + 1} of {_STARTS}")
        for app, start in how.items():
            seconds[app].append(_seconds_to_headline(start, chrome))
    took = {app: median(samples) for app, samples in seconds.items()}
    own, empty, naive = took["ours"], took["empty"], took["baseline"]
    row = [f"{own:.1f}", f"{empty:.1f}", f"{naive:.1f}", ratio(own, empty), ratio(naive, own)]
    columns = ("ours", "empty", "baseline", "ours ÷ empty", "baseline ÷ ours")
    return table("From the server's start to the first headline: s", columns, [row])


@contextmanager
def _new_page(chrome: Browser) -> Iterator[Page]:
    """A page with a cold cache that reaches nothing but this machine."""
    context = chrome.new_context(viewport={"width": 1366, "height": 768})
    context.route(_ELSEWHERE, lambda route: route.abort())
    yield context.new_page()
    context.close()


def _files(servers: Servers, chrome: Browser, subject: Subject) -> dict[str, int]:
    """JavaScript files that a page loads, and their bytes."""
    progress(f"  {subject.app}: {subject.page or PAGES[0]} {subject.query}")
    answers: dict[str, Response] = {}
    with _new_page(chrome) as page:
        page.on("response", lambda answer: answers.update({answer.url: answer}))
        page.goto(f"{servers[subject.app][0]}/{subject.page}?{subject.query}")
        settle(page)
        _wait_for_silence(page, answers)
        scripts = {url for url in answers if url.partition("?")[0].endswith(".js")}
        return {url: len(answers[url].body()) for url in scripts}


def _wait_for_silence(page: Page, answers: dict[str, Response]) -> None:
    """Charts and maps are loaded late, when the page has been drawn around them."""
    heard = -1
    while len(answers) > heard:
        heard = len(answers)
        page.wait_for_timeout(_SILENCE_MS)


def _megabytes(files: dict[str, int]) -> float:
    return sum(files.values()) / 1_000_000


def _heavy(files: dict[str, int]) -> list[str]:
    """Whether plotly and deck.gl are among the files."""
    return ["yes" if any(name in url for url in files) else "–" for name in (_PLOTLY, _DECK)]


def _seconds_to_headline(start: Start, chrome: Browser) -> float:
    with _new_page(chrome) as page:
        began = time.monotonic()
        with start() as (address, _):
            page.goto(address)
            page.wait_for_selector("h1", timeout=60_000)
            return time.monotonic() - began
