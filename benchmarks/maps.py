"""Maps of few and of very many shapes: bytes, CPU of the server, time until they are drawn.

Beside them stands what a plain map would send: all lines of the file, as it has them.
"""

import io
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Page

from benchmarks.city_of_shapes import PLACE, write_city
from benchmarks.report import progress, ratio, table
from benchmarks.server_cpu import cpu_clock
from dashboard.palette import SLUM_CLASS, rgb
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard, settle

_CITIES = (400, 20_000, 100_000)
_LOOK_MS = 50
_NEAR, _PAINTED = 30, 150
"""How near a pixel has to be to the colour of a class, and how many of them show that a map is drawn."""
_LONGEST_SECONDS = 180
_TEXT = text_in("id")


class _Bytes:
    """What a page got over its socket."""

    def __init__(self, page: Page) -> None:
        self.received = 0
        page.on("websocket", lambda socket: socket.on("framereceived", self._take))

    def _take(self, frame: bytes | str) -> None:
        self.received += len(frame)


def maps(chrome: Browser) -> str:
    """Seven RTs as they are shipped, and made-up cities of many."""
    rows = [_measured(chrome, ROOT / "data", "contoh", "21.72.03.1005")]
    for rts in _CITIES:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "city"
            folder.mkdir()
            write_city(folder, rts)
            rows.append(_measured(chrome, Path(made), "city", PLACE))
    columns = (
        "RTs", "file of shapes", "sent for the map", "file ÷ sent", "CPU, first map", "CPU, next map",
        "drawn, first map", "drawn, next map",
    )  # fmt: skip
    return table("Maps: MB, CPU ms of the server, seconds in the browser", columns, rows)


def _measured(chrome: Browser, data: Path, dataset: str, place: str) -> list[str]:
    """A visit to another page, so that what every page needs is there; then the map; then another measure."""
    plain = (data / dataset / "boundaries.geojson").stat().st_size / 1_000_000
    progress(f"  {dataset}, {plain:.1f} MB")
    with dashboard(KOTAKU_DATA=str(data)) as (address, pid), _page(chrome) as page:
        sent = _Bytes(page)
        page.goto(f"{address}/about?data={dataset}&place={place}&lang=id", timeout=_LONGEST_SECONDS * 1000)
        settle(page)
        heard = sent.received
        link = page.get_by_test_id("stPageLink-NavLink").filter(has_text=_TEXT("page-map")).first
        first, drawn_first = _cost(page, pid, link.click, painted=True)
        megabytes = (sent.received - heard) / 1_000_000
        rts = page.locator("h1").inner_text()
        distance = _TEXT("map-measure-distance")
        again, drawn_again = _cost(page, pid, lambda: _choose(page, distance), painted=False)
    found = [f"{plain:.2f}", f"{megabytes:.2f}", ratio(plain, megabytes), f"{first:.0f}", f"{again:.0f}"]
    return [_rts(rts), *found, f"{drawn_first:.1f}", f"{drawn_again:.1f}"]


def _rts(headline: str) -> str:
    """How many RTs a headline tells of."""
    words = headline.split()
    return words[words.index("RT") - 1]


@contextmanager
def _page(chrome: Browser) -> Iterator[Page]:
    context = chrome.new_context(viewport={"width": 1366, "height": 768})
    yield context.new_page()
    context.close()


def _choose(page: Page, words: str) -> None:
    page.get_by_role("combobox", name=_TEXT("choice-map-measure")).click()
    page.get_by_role("option", name=words).click()


def _cost(page: Page, pid: int, act: Callable[[], None], *, painted: bool) -> tuple[float, float]:
    """CPU milliseconds of the server, seconds until the page is at rest, and painted where that is asked."""
    before, began = cpu_clock(pid), time.monotonic()
    act()
    settle(page)
    while painted and not _is_painted(page.screenshot()) and time.monotonic() - began < _LONGEST_SECONDS:
        page.wait_for_timeout(_LOOK_MS)
    return (cpu_clock(pid) - before) * 1000, time.monotonic() - began


def _is_painted(picture: bytes) -> bool:
    """Whether the colour of some slum class is to be seen."""
    colours = [rgb(SLUM_CLASS[name])[:3] for name in ("light", "moderate", "heavy")]
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), dtype=int).reshape(-1, 3)
    near = [np.abs(pixels - one).sum(axis=1) < _NEAR for one in colours]
    return bool(np.any(near, axis=0).sum() > _PAINTED)
