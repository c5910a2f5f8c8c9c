"""Every page of a nation that was built, at every level, and its walls: a page, or one sentence why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.nation.output import build_nation
from dashboard.reading.builds import near
from dashboard.screen import datasets
from dashboard.screen.frame import PAGES
from dashboard.text.catalogue import text_in
from tests.nation.dirty import write_region
from tests.pages.opened import headline, opened, words

ID = text_in("id")
PROVINCE, CITY, KECAMATAN, KELURAHAN = "91", "91.01", "91.01.01", "91.01.01.1001"
RT_PAGES = ("simulation", "rt")


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("data") / "wilayah"
    write_region(source, 7)
    build_nation(str(source), out, "pandas", None, lambda *_: None)
    return out


@pytest.fixture(autouse=True)
def nation(built: Path, monkeypatch) -> Iterator[None]:
    """The build as the only dataset, with so small a limit that only a kelurahan is looked at RT by RT."""
    monkeypatch.setenv("KOTAKU_DATA", str(built))
    monkeypatch.setattr(near, "MOST_RTS", 0)
    datasets._live_folder.clear()
    yield
    datasets._live_folder.clear()


@pytest.mark.parametrize("place", [PROVINCE, CITY, KECAMATAN, KELURAHAN])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_every_level_opens(page: str, place: str):
    app = opened(page, place=place)
    assert not app.exception
    assert not app.error
    assert headline(app)


@pytest.mark.parametrize("page", RT_PAGES)
def test_what_looks_at_rts_one_by_one_says_where_it_starts(page: str):
    assert ID("too-far-way-out", each="rt") in words(opened(page, place=CITY))


@pytest.mark.parametrize("place", [PROVINCE, CITY, KELURAHAN])
@pytest.mark.parametrize("mode", ["rapat", "layar"])
def test_the_walls_of_every_level_open(mode: str, place: str):
    app = opened("overview", place=place, mode=mode)
    assert not app.exception


def test_a_place_that_is_not_there_is_said_to_be_none():
    assert "99.99" in words(opened("overview", place="99.99"))


def test_a_build_of_another_version_says_what_to_do(built: Path, tmp_path: Path, monkeypatch):
    copy = tmp_path / "lama"
    copy.mkdir()
    (copy / "build.json").write_text('{"format": 1}', encoding="utf-8")
    monkeypatch.setenv("KOTAKU_DATA", str(copy))
    assert ID("problem-build_of_other_version") in headline(opened("overview"))
