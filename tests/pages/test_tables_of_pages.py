"""Which page shows which table: the register says what each part reads, the page is opened and compared."""

import sys
from collections.abc import Iterator

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.findings.pages import FIGURE_PAGES
from dashboard.findings.register import switch_of
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.live_folder import KeptDataset
from dashboard.screen import frame
from dashboard.screen.frame import PAGES
from tests.domain.shipped import illustrative
from tests.pages.opened import AN_RT, opened
from tests.pages.test_every_view import VIEWS

pytestmark = pytest.mark.thorough

PARTS = [(page, part) for page, parts in FIGURE_PAGES.items() for part in parts]


def part_of(page: str, choices: dict[str, str]) -> str:
    """The part that a view is of."""
    return choices.get(switch_of(page), next(iter(FIGURE_PAGES[page])))


class Noted(dict):
    """The frames of a dataset, and which of them were read for something that is shown."""

    def __init__(self, frames: dict) -> None:
        super().__init__(frames)
        self.read: set[str] = set()

    def __getitem__(self, table: str):
        if not any(name.startswith("dashboard.domain.doubts") for name in _callers()):
            self.read.add(table)
        return super().__getitem__(table)


def _callers() -> Iterator[str]:
    frame = sys._getframe(2)
    while frame is not None:
        yield str(frame.f_globals.get("__name__"))
        frame = frame.f_back


def noting() -> tuple[Dataset, Noted]:
    """A dataset that notes what is read of it; what every page asks for is known already."""
    whole = illustrative()
    frames = Noted(whole.frames)
    data = Dataset(
        whole.version, whole.package, frames, whole.boundaries, whole.problems, whole.names, whole.columns
    )
    found, _ = problems_of(whole), data.years  # the number of notes and the choice of a year, on every page
    question = (f"{problems_of.__module__}.{problems_of.__qualname__}", (), ())
    assert data.cache.answer(question, lambda: found) is found
    frames.read.clear()
    return data, frames


def test_every_page_that_shows_figures_is_in_the_register_and_every_table_of_it_is_known():
    assert tuple(FIGURE_PAGES) == tuple(page for page in PAGES if page not in ("data", "about"))
    assert {table for parts in FIGURE_PAGES.values() for one in parts.values() for table in one.reads} <= set(
        TABLES
    )


@pytest.mark.parametrize(("page", "part"), PARTS, ids=str)
def test_a_part_shows_the_tables_that_the_register_names(page: str, part: str, monkeypatch):
    """All views of the part on a dataset that has all tables; the data page lists them all."""
    asked = {switch_of(page): part} if len(FIGURE_PAGES[page]) > 1 else {}
    views = [asked, {**asked, "place": AN_RT}]
    views += [choices for of, choices in VIEWS if of == page and part_of(page, choices) == part]
    data, frames = noting()
    monkeypatch.setattr(frame, "load_datasets", lambda: {"contoh": KeptDataset(data, "")})
    for choices in views:
        assert not opened(page, **choices).exception
    assert frames.read == {"locations", *FIGURE_PAGES[page][part].reads}
