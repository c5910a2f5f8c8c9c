"""A data folder that changes while the dashboard runs."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from dashboard.reading.live_folder import SETTLED_SECONDS
from dashboard.settings import ROOT
from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard

ID = text_in("id")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data" / "tanjungpinang", tmp_path / "tanjungpinang")
    return tmp_path / "tanjungpinang"


@pytest.fixture
def live(folder: Path) -> Iterator[str]:
    with dashboard(KOTAKU_DATA=str(folder.parent)) as (address, _):
        yield address


@pytest.fixture
def page(chrome: Browser) -> Iterator[Page]:
    """A page that does twenty times as often what it does from time to time."""
    page = chrome.new_page()
    often = "(run, pause, ...told) => every(run, pause / 20, ...told)"
    page.add_init_script(f"const every = window.setInterval; window.setInterval = {often}")
    yield page
    page.close()


def _settled(folder: Path) -> None:
    """Make what stands in a folder older than a file that is still being written can be."""
    before = time.time() - 2 * SETTLED_SECONDS
    for file in folder.iterdir():
        os.utime(file, (before, before))


def test_a_new_figure_appears_by_itself_and_a_broken_file_leaves_the_last_good_one(
    page: Page, live: str, folder: Path
):
    page.goto(f"{live}/trends?lang=id&data={folder.name}")
    headline, note = page.locator("h1"), page.get_by_test_id("stAlert")
    expect(headline).to_contain_text("4,66")
    readings = folder / "indicators.csv"
    good = readings.read_text(encoding="utf-8")
    readings.write_text(good.replace(",2018,slum_area,4.66,", ",2018,slum_area,5.66,"), encoding="utf-8")
    _settled(folder)
    expect(headline).to_contain_text("5,66")

    readings.write_bytes(b"")  # as a copy that has only begun
    _settled(folder)
    expect(note).to_contain_text(ID("problem-file_empty"))
    expect(headline).to_contain_text("5,66")

    shutil.rmtree(folder)
    expect(note).to_contain_text(ID("problem-folder_missing", value=folder.name))
    expect(headline).to_contain_text("5,66")
    page.reload()
    expect(note).to_contain_text(ID("problem-folder_missing", value=folder.name))
    expect(headline).to_contain_text("5,66")
