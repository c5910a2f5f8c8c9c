"""The heatmap by mouse, keyboard and screen reader."""

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


def test_on_a_phone_a_row_is_a_card_that_names_its_columns_and_can_be_touched(phone: Page, address: str):
    phone.goto(f"{address}/indicators?data=contoh")
    settle(phone)
    cell = phone.get_by_role("button", name="RT 001 / RW 001, Proteksi kebakaran")
    box, first = cell.bounding_box(), phone.locator("button.cell").first.bounding_box()
    named = cell.evaluate("node => getComputedStyle(node.closest('td'), '::before').content")
    assert box is not None
    assert first is not None
    assert box["x"] + box["width"] <= PHONE["width"]
    assert min(box["height"], box["width"], first["height"], first["width"]) >= 44
    assert named == '"Proteksi kebakaran"'


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
