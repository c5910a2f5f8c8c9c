"""A reader of a broken data folder gets one plain sentence with the way out; other pages work."""

import re
from pathlib import Path

import pytest

from dashboard.findings.pages import FIGURE_PAGES
from tests.pages.opened import elements, headline, opened, words

pytestmark = pytest.mark.thorough

PAGES = tuple(FIGURE_PAGES)
"""Those that show figures; the data page explains what is wrong instead, the method page the rule."""


def test_a_missing_folder_is_named_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path / "tidak-ada"))
    for page in PAGES:
        app = opened(page)
        assert not app.exception, page
        assert "tidak-ada" in headline(app)
        assert "KOTAKU_DATA" in headline(app)


def test_without_activities_only_the_pages_that_need_them_stop(folder: Path):
    (folder / "activities.csv").unlink()
    for page, address in (("spending", {}), ("map", {"measure": "money"})):
        app = opened(page, **address)
        assert "activities.csv" in headline(app)
        assert not app.exception
    for page in ("overview", "trends", "indicators", "map"):
        app = opened(page)
        assert not app.error
        assert headline(app)


def test_without_indicators_the_pages_that_can_do_without_show_the_rest_and_say_so(folder: Path):
    (folder / "indicators.csv").unlink()
    for page in ("overview", "trends", "map", "rt"):
        app = opened(page)
        assert not app.error
        assert headline(app)
        assert "indicators.csv belum ada dalam data ini" in words(app)
    assert "7 kawasan kumuh dengan 7 RT" in elements(opened("overview", place="21.72"))
    assert "indicators.csv" in headline(opened("indicators"))


def test_indicators_that_were_refused_are_not_said_to_be_none(folder: Path):
    (folder / "indicators.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert "indicators.csv" in headline(opened("overview"))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "kosong"),
        ("location_id,name\nx,y\n", "Kolom wajib tidak ada: level"),
        ("%PDF-1.7 …", "CSV UTF-8"),
    ],
)
def test_an_empty_or_incomplete_or_foreign_file_is_named(content: str, told: str, folder: Path):
    (folder / "locations.csv").write_bytes(content.encode())
    for page in PAGES:
        app = opened(page)
        assert not app.exception, page
        message = headline(app)
        assert "locations.csv" in message
        assert told in message


def test_files_with_headers_and_no_rows_are_an_empty_dashboard_not_an_error(folder: Path):
    for file in folder.glob("*.csv"):
        file.write_text(file.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    (folder / "boundaries.geojson").unlink()
    for page in PAGES:
        app = opened(page)
        assert not app.exception, page
        assert "Daftar tempat (locations) masih kosong" in headline(app)


def test_text_from_a_file_is_shown_as_typed(folder: Path):
    places = (folder / "locations.csv").read_text(encoding="utf-8")
    hostile = "![x](http://evil.test/a.png)<img src=x onerror=alert(1)>"
    (folder / "locations.csv").write_text(places.replace(",Kampung Bugis,", f",{hostile},"), encoding="utf-8")
    for page in PAGES:
        app = opened(page)
        assert not app.exception
        raw = " ".join(element.value for block in (app.title, app.header, app.markdown) for element in block)
        assert not re.search(r"(?<!\\)(<img|!\[x|\]\(http)", raw)


def test_a_page_says_how_many_rows_of_its_tables_are_in_none_of_its_sums(folder: Path):
    works = (folder / "activities.csv").read_text(encoding="utf-8")
    (folder / "activities.csv").write_text(works.replace(",2018,", ",dua ribu,"), encoding="utf-8")
    for page, counted in (("spending", False), ("overview", False), ("trends", True)):
        said = words(opened(page))
        assert bool(re.search(r"\d+ baris dari activities\.csv tidak dihitung di sini", said)) is not counted
