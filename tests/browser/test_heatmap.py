"""The heatmap by mouse, keyboard and screen reader."""

import pytest
from playwright.sync_api import Page

from tests.browser.served import settle

pytestmark = pytest.mark.xdist_group("browser")

FOCUSED = """() => {
  const host = document.activeElement
  return (host.shadowRoot?.activeElement ?? host).ariaLabel
}"""


def test_picking_a_cell_opens_its_criteria_and_stands_in_the_address(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh")
    settle(page)
    page.locator("button.cell").nth(0).click()
    page.wait_for_selector("text=Bangunan gedung di RT 001 / RW 001")
    assert "cell=21.72.03.1005-RW001-RT001" in page.url
    assert page.locator("table").last.inner_text().count("indicators.csv baris") == 3


def test_the_keyboard_walks_the_cells_and_stays_where_it_was_after_a_pick(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh")
    settle(page)
    page.locator("button.cell").nth(0).focus()
    for key in ("ArrowRight", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    page.wait_for_selector("text=Jalan lingkungan di RT 002 / RW 001")
    settle(page)
    assert page.evaluate(FOCUSED).startswith("RT 002 / RW 001, Jalan lingkungan")


def test_every_cell_is_read_aloud_with_its_place_its_aspect_and_what_is_known(page: Page, address: str):
    page.goto(f"{address}/indicators?data=tanjungpinang")
    settle(page)
    labels = [cell.get_attribute("aria-label") or "" for cell in page.locator("button.cell").all()]
    assert len(labels) == 7 * 7
    assert (
        labels[0]
        == "RT 001 / RW 001, Bangunan gedung: 4–8 dari 15 poin menurut angka Kelurahan Kampung Bugis"
    )
    assert labels[5] == "RT 001 / RW 001, Persampahan: belum disurvei"


def test_missing_zero_and_inherited_cells_look_different(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh&detail=criteria&year=2020")
    settle(page)
    looks = {cell.get_attribute("class") for cell in page.locator("button.cell").all()}
    assert {"cell missing", "cell zero", "cell points"} <= looks
    page.goto(f"{address}/indicators?data=tanjungpinang")
    settle(page)
    assert page.locator("button.cell.inherited").count() == 7 * 5
