"""What is compared: this dashboard, an empty Streamlit page, and a naive app of the same kind."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.client import Reader
from dashboard.screen.frame import PAGES
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard

DATASETS = ("tanjungpinang", "contoh")

_HERE = Path(__file__).parent
COUNTERPARTS = {
    "overview": "",
    "trends": "Tren",
    "indicators": "Heatmap",
    "map": "Kegiatan",
    "spending": "Belanja",
    "collaboration": "Kegiatan",
    "simulation": "Heatmap",
    "rt": "Heatmap",
    "data": "Kegiatan",
    "about": "",
}
"""Each page → the page of the baseline that shows the same kind of thing."""

Start = Callable[[], AbstractContextManager[tuple[str, int]]]
"""Starts a server and gives its address and process id."""
Servers = dict[str, tuple[str, int]]
"""Running servers by app: address and process id."""


@dataclass(frozen=True)
class Subject:
    """One page of one app, and the two years between which its reader changes.

    `year_box` is the key or label of the select box; empty where a page has none.
    """

    app: str
    page: str
    query: str = ""
    year_box: str = ""
    years: tuple[str, ...] = ()

    def opened(self, servers: Servers, query: str = "") -> Reader:
        """A reader who has just opened the page."""
        return Reader(servers[self.app][0], self.page, query or self.query)


EMPTY = Subject("empty", "")


def ours(page: str, dataset: str) -> Subject:
    """A page of the dashboard; in 2018 every page has something to show."""
    years = (text_in("id")("choice-year-all"), "2018")
    path = "" if page == PAGES[0] else page
    return Subject("ours", path, f"data={dataset}&lang=id", "choice-year", years)


def baseline(page: str) -> Subject:
    """The page of the naive app that answers to one of ours."""
    return Subject("baseline", COUNTERPARTS[page], "", "Tahun", ("2021", "2026"))


@contextmanager
def starts() -> Iterator[dict[str, Start]]:
    """How each app is started: ours and the empty page by our configuration, the baseline by its own."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "baseline"
        shutil.copytree(_HERE / "baseline", copy)
        subprocess.run([sys.executable, "make_data.py"], cwd=copy, check=True, stdout=subprocess.DEVNULL)
        empty = (_HERE / "empty" / "app.py").relative_to(ROOT)
        yield {
            "ours": dashboard,
            "empty": lambda: dashboard(str(empty)),
            "baseline": lambda: dashboard("app.py", copy),
        }


@contextmanager
def running(how: dict[str, Start]) -> Iterator[Servers]:
    """All apps at once."""
    with ExitStack() as servers:
        yield {app: servers.enter_context(start()) for app, start in how.items()}
