"""A data folder that changes while the dashboard runs."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from dashboard.reading.live_folder import SETTLED_SECONDS
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard, settle, words

pytestmark = pytest.mark.xdist_group("browser")

ID = text_in("id")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data" / "tanjungpinang", tmp_path / "tanjungpinang")
    return tmp_path / "tanjungpinang"


@pytest.fixture
def live(folder: Path) -> Iterator[str]:
    with dashboard(KOTAKU_DATA=str(folder.parent)) as (address, _):
        yield address


def test_a_new_figure_appears_by_itself_and_a_broken_file_leaves_the_last_good_one(
    page: Page, live: str, folder: Path
):
    page.goto(f"{live}/trends?lang=id")
    settle(page)
    assert "4,66 ha" in words(page)
    readings = folder / "indicators.csv"
    good = readings.read_text(encoding="utf-8")
    readings.write_text(good.replace(",2018,slum_area,4.66,", ",2018,slum_area,5.66,"), encoding="utf-8")
    page.wait_for_function("() => document.body.innerText.includes('5,66')", timeout=30_000)

    readings.write_bytes(b"")  # as a copy that has only begun
    page.wait_for_timeout(int(SETTLED_SECONDS * 1000) + 500)
    page.reload()
    settle(page)
    page.wait_for_timeout(int(SETTLED_SECONDS * 1000) + 500)
    page.reload()
    settle(page)
    assert "5,66" in words(page)
    assert ID("problem-file_empty") in words(page)

    shutil.rmtree(folder)
    page.wait_for_timeout(int(SETTLED_SECONDS * 1000) + 500)
    page.reload()
    settle(page)
    assert "5,66" in words(page)
