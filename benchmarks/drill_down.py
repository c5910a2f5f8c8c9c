"""From the nation down to an RT in a build that is open: what each step costs the server, nothing warmed up.

python -m benchmarks.drill_down BUILD
"""

import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from benchmarks.report import table
from dashboard.findings.pages import FIGURE_PAGES
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.reading.builds.build import Build, open_build
from dashboard.text.catalogue import text_in

_TEXT, _DAY = text_in("id"), date(2026, 7, 1)
_PLACES = 5
"""Places of each level that are opened, spread over the nation; the median of them is told."""
_WORDS = ("sukamaju", "bukit", "tel", "kota", "32.01")
"""What somebody types who looks for a place."""
_LEVELS = ("country", "province", "city", "kecamatan", "kelurahan")

R = TypeVar("R")


def drill_down(folder: Path, share: float) -> str:
    """A line a level: the look at a place, the dearest page of it, the overview, all together."""
    opening, build = _timed(lambda: open_build(folder, "bench"))
    if not isinstance(build, Build):
        raise RuntimeError(str(build))
    rows = [
        _level(build, level, share) for level in ("country", "province", "city", "kecamatan", "kelurahan")
    ]
    typing = median(_timed(partial(build.index.called, words, 60))[0] for words in _WORDS)
    rows.append([f"{share:.0%}", "a name typed", "", f"{typing * 1000:.0f}", "", "", _memory()])
    rows.append([f"{share:.0%}", "opening the build", "", f"{opening * 1000:.0f}", "", "", ""])
    columns = ["of the nation", "step", "RTs", "look, ms", "overview, ms", "dearest page, ms", "most memory"]
    return table("A build looked at, the first time", columns, rows)


def _level(build: Build, level: str, share: float) -> list[str]:
    places = list(_places(build, level))
    looks, overviews, dearest = [], [], []
    for place in places:
        build.forget()
        look, data = _timed(partial(build.at, place))
        if data is None:
            raise RuntimeError(place)
        scope = Scope(data, place, None, _TEXT, _DAY)
        pages = {
            (page, part): _timed(partial(shown, scope, page, {}, part))[0]
            for page, parts in FIGURE_PAGES.items()
            for part in parts
        }
        looks.append(look)
        overviews.append(pages.pop(("overview", "overview")))
        dearest.append(max((seconds, " ".join(page)) for page, seconds in pages.items()))
    rts = [build.index.number_of("rt", place) for place in places]
    most = sorted(dearest)[len(dearest) // 2]
    return [
        f"{share:.0%}", level, f"{median(rts):,.0f}", f"{median(looks) * 1000:.0f}",
        f"{median(overviews) * 1000:.0f}", f"{most[0] * 1000:.0f} ({most[1]})", _memory(),
    ]  # fmt: skip


def _places(build: Build, level: str) -> Iterator[str]:
    """Some places of a level, spread over all of them."""
    index = build.index
    keys = [key for key in index.keys if index.level(key) == level]
    step = max(1, len(keys) // _PLACES)
    yield from keys[step // 2 :: step][:_PLACES]


def _timed(work: Callable[[], R]) -> tuple[float, R]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


def _memory() -> str:
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB"


if __name__ == "__main__":
    print(drill_down(Path(sys.argv[1]), 1.0))
