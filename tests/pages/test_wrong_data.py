"""A reader of a broken data folder gets one plain sentence with the way out; other pages work."""

import re
import shutil
from pathlib import Path

import pytest

from dashboard.ui import frame
from tests.pages.opened import ROOT, headline, opened

PAGES = [page for page in frame.PAGES if page != "data"]
"""Those that show figures; the data page explains what is wrong instead, whatever it is."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "kota"
    shutil.copytree(ROOT / "data" / "tanjungpinang", copy)
    monkeypatch.setenv("KOTAKU_DATA", str(copy))
    return copy


@pytest.mark.parametrize("page", PAGES)
def test_a_missing_folder_is_named_with_the_way_out(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("KOTAKU_DATA", str(tmp_path / "tidak-ada"))
    app = opened(page)
    assert not app.exception
    assert "tidak-ada" in app.error[0].value.replace("\\", "")
    assert "KOTAKU_DATA" in app.error[0].value.replace("\\", "")


def test_without_activities_only_the_pages_that_need_them_stop(folder: Path):
    (folder / "activities.csv").unlink()
    for page, address in (("spending", {}), ("map", {"measure": "money"})):
        app = opened(page, **address)
        assert "activities.csv" in app.error[0].value.replace("\\", "")
        assert not app.exception
    for page in ("overview", "trends", "indicators", "map"):
        app = opened(page)
        assert not app.error
        assert headline(app)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "kosong"),
        ("location_id,name\nx,y\n", "Kolom wajib tidak ada: level"),
        ("%PDF-1.7 …", "CSV UTF-8"),
    ],
)
@pytest.mark.parametrize("page", PAGES)
def test_an_empty_or_incomplete_or_foreign_file_is_named(page: str, content: str, told: str, folder: Path):
    (folder / "locations.csv").write_bytes(content.encode())
    app = opened(page)
    assert not app.exception
    message = app.error[0].value.replace("\\", "")
    assert "locations.csv" in message
    assert told in message


@pytest.mark.parametrize("page", PAGES)
def test_files_with_headers_and_no_rows_are_an_empty_dashboard_not_an_error(page: str, folder: Path):
    for file in folder.glob("*.csv"):
        file.write_text(file.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    (folder / "boundaries.geojson").unlink()
    app = opened(page)
    assert not app.exception
    assert "locations.csv" in app.info[0].value.replace("\\", "")


def test_text_from_a_file_is_shown_as_typed(folder: Path):
    places = (folder / "locations.csv").read_text(encoding="utf-8")
    hostile = "![x](http://evil.test/a.png)<img src=x onerror=alert(1)>"
    (folder / "locations.csv").write_text(places.replace(",Kampung Bugis,", f",{hostile},"), encoding="utf-8")
    for page in PAGES:
        app = opened(page)
        assert not app.exception
        raw = " ".join(element.value for block in (app.title, app.header, app.markdown) for element in block)
        assert not re.search(r"(?<!\\)(<img|!\[x|\]\(http)", raw)
