"""The register of which page shows which table: what each page reads when it is opened, view by view."""

import sys
from collections.abc import Iterator

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.findings.data.effects import TABLES_OF
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.live_folder import KeptDataset
from dashboard.screen import frame
from dashboard.screen.frame import PAGES
from tests.domain.shipped import illustrative
from tests.pages.opened import AN_RT, opened
from tests.pages.test_every_view import VIEWS


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


def test_every_page_but_that_of_the_data_is_in_the_register_and_every_table_of_it_is_known():
    assert set(TABLES_OF) == set(PAGES) - {"data"}
    assert set().union(*TABLES_OF.values()) <= set(TABLES)


@pytest.mark.parametrize("page", [page for page in PAGES if page != "data"])
def test_a_page_shows_the_tables_that_the_register_names(page: str, monkeypatch):
    """Each view of the page anew, on a dataset that has all tables; the data page lists them all."""
    views: list[dict[str, str]] = [{}, {"place": AN_RT}, *(choices for of, choices in VIEWS if of == page)]
    read: set[str] = set()
    for choices in views:
        data, frames = noting()
        monkeypatch.setattr(frame, "load_datasets", lambda data=data: {"contoh": KeptDataset(data, "")})
        assert not opened(page, **choices).exception
        read |= frames.read
    assert read == set(TABLES_OF[page])
