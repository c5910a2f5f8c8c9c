"""The heatmap by mouse, keyboard and screen reader."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import PHONE, settle

FOCUSED = """() => {
  const host = document.activeElement
  return (host.shadowRoot?.activeElement ?? host).ariaLabel
}"""


def test_picking_a_cell_opens_its_criteria_and_stands_in_the_address(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh")
    settle(page)
    page.get_by_role("button", name="RT 001 / RW 001, Bangunan gedung").click()
    page.wait_for_selector("text=Rincian nilai: Bangunan gedung · RT 001 / RW 001")
    assert "cell=21.72.03.1005-RW001-RT001" in page.url
    expect(page.locator("table").last.get_by_text("indicators.csv baris")).to_have_count(3)


def test_the_keyboard_walks_the_cells_and_stays_where_it_was_after_a_pick(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh")
    settle(page)
    page.get_by_role("button", name="RT 001 / RW 001, Bangunan gedung").focus()
    for key in ("ArrowRight", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    page.wait_for_selector("text=Rincian nilai: Jalan lingkungan · RT 002 / RW 001")
    settle(page)
    assert page.evaluate(FOCUSED).startswith("RT 002 / RW 001, Jalan lingkungan")


def test_every_cell_is_read_aloud_with_its_place_its_aspect_and_what_is_known(page: Page, address: str):
    page.goto(f"{address}/indicators?data=tanjungpinang")
    settle(page)
    page.locator("button.cell").first.wait_for()
    labels = [cell.get_attribute("aria-label") or "" for cell in page.locator("button.cell").all()]
    assert len(labels) == 8 * 8
    assert labels[1].startswith("Kelurahan Kampung Bugis, angka sendiri, Bangunan gedung: 4–8 dari 15 poin")
    assert labels[9] == "RT 001 / RW 001, Bangunan gedung: belum disurvei"


def test_missing_and_zero_cells_look_different(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh&detail=criteria&year=2020")
    settle(page)
    page.locator("button.cell").first.wait_for()
    looks = {cell.get_attribute("class") for cell in page.locator("button.cell").all()}
    assert {"cell missing", "cell zero", "cell points"} <= looks


def test_the_total_of_a_place_opens_to_all_its_criteria_and_to_the_rts_it_was_summed_from(
    page: Page, address: str
):
    page.goto(f"{address}/indicators?data=contoh&year=2016")
    settle(page)
    page.get_by_role("button", name="Kampung Bugis, seluruh RT digabung: total").first.click()
    page.wait_for_selector("text=Rincian nilai: Total · Kelurahan Kampung Bugis")
    page.get_by_text("7 RT yang dijumlahkan").wait_for()


def test_on_a_phone_all_aspects_of_an_rt_stand_in_one_line_under_their_names_and_can_be_touched(
    phone: Page, address: str
):
    phone.goto(f"{address}/indicators?data=contoh")
    settle(phone)
    name = phone.locator("thead th[title='Proteksi kebakaran']").bounding_box()
    cells = phone.locator("button.cell[aria-label^='RT 001 / RW 001']")
    boxes = [box for cell in cells.all() if (box := cell.bounding_box())]
    total, *aspects = boxes
    assert len(aspects) == 7
    assert len({round(box["y"]) for box in aspects}) == 1
    assert name is not None
    assert abs(name["x"] - aspects[-1]["x"]) < 8
    assert max(box["x"] + box["width"] for box in boxes) <= PHONE["width"]
    assert min(min(box["height"], box["width"]) for box in boxes) >= 44
    assert total["y"] + total["height"] <= aspects[0]["y"]


def test_on_a_phone_every_criterion_has_its_name_above_its_square(phone: Page, address: str):
    phone.goto(f"{address}/indicators?data=contoh&detail=criteria")
    settle(phone)
    cell = phone.get_by_role("button", name="RT 001 / RW 001, 7b Sarana")
    named = cell.evaluate("node => getComputedStyle(node.closest('td'), '::before').content")
    assert named == '"7b Sarana proteksi kebakaran tidak tersedia"'


@pytest.mark.parametrize("width", [1024, 1366])
def test_all_criteria_stand_beside_each_other_with_their_names(page: Page, address: str, width: int):
    page.set_viewport_size({"width": width, "height": 768})
    page.goto(f"{address}/indicators?data=contoh&detail=criteria&year=2016&measure=percent")
    settle(page)
    table = page.locator(".scroll:has(button.cell)")
    assert table.evaluate("node => node.scrollWidth <= node.clientWidth")
    assert page.locator("thead .name").all_inner_texts()[-1] == "7b Sarana proteksi kebakaran tidak tersedia"
    cut = "node => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1"
    assert not any(node.evaluate(cut) for node in page.locator("thead .name, button.cell").all())


def test_the_bars_of_the_distance_open_the_score_of_their_place(page: Page, address: str):
    page.goto(f"{address}/indicators?data=contoh&show=distance")
    settle(page)
    bars = page.locator("ul.picks button")
    expect(bars).to_have_count(8)
    said = bars.nth(1).get_attribute("aria-label") or ""
    assert said.startswith(
        "RT 001 / RW 006: perlu turun 11–16 poin; terbanyak dari Air limbah, 8 poin; Air limbah 8 dari"
    )
    bars.nth(1).click()
    page.wait_for_selector("text=Rincian nilai: Total · RT 001 / RW 006")
