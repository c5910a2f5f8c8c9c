"""Arcs and cards by mouse and keyboard, on a phone."""

from playwright.sync_api import Page, expect

from tests.browser.served import settle


def test_a_chosen_body_shows_its_arcs_and_says_with_whom_and_a_second_choice_puts_it_back(
    phone: Page, address: str
):
    phone.goto(f"{address}/collaboration?data=contoh&show=bodies")
    settle(phone)
    name = phone.get_by_role("button", name="Perusahaan mitra CSR")
    name.wait_for()
    words = phone.locator(".words")
    hint = words.inner_text()
    expect(phone.locator("path.chosen")).to_have_count(0)
    name.press("Enter")
    expect(phone.locator("path.chosen")).to_have_count(2)
    expect(words).to_have_text("Perusahaan mitra CSR: BKM (1) dan Pengurus RT dan RW (1)")
    expect(name).to_have_attribute("aria-pressed", "true")
    name.click()
    expect(phone.locator("path.chosen")).to_have_count(0)
    expect(words).to_have_text(hint)


def test_every_pair_has_an_arc_that_stays_in_sight_and_every_name_can_be_touched(phone: Page, address: str):
    phone.goto(f"{address}/collaboration?data=contoh&show=bodies")
    settle(phone)
    phone.locator(".side path").first.wait_for()
    expect(phone.locator(".side path")).to_have_count(46)
    for arc in phone.locator(".side path").all():
        box = arc.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 360
    heights = [name.bounding_box()["height"] for name in phone.locator(".names button").all()]
    assert min(heights) >= 44


def test_a_stage_opens_to_its_facts_with_evidence_and_source(phone: Page, address: str):
    phone.goto(f"{address}/collaboration?data=tanjungpinang")
    settle(phone)
    opener = phone.get_by_text("Lihat 4 catatan: Dialog tatap muka")
    opener.wait_for()
    source = phone.locator("dd", has_text="hlm. 53 dan bagian IV.a")
    assert not source.is_visible()
    opener.click()
    expect(source).to_be_visible()
