"""The simulation and the RT report in a browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.served import settle, show_on

RT = "21.72.03.1005-RW006-RT001"


def test_a_scenario_survives_a_reload_of_its_link(page: Page, address: str):
    page.goto(f"{address}/simulation?data=contoh&place={RT}")
    settle(page)
    field = page.get_by_label("5a Sistem air limbah", exact=False).first
    field.fill("0")
    field.press("Tab")
    page.get_by_role("button", name="Hitung nilainya").click()
    expect(page.locator("h1")).to_contain_text("Simulasi Skenario 1")
    told = page.locator("h1").inner_text()
    assert "plans=" in page.url
    page.reload()
    expect(page.locator("h1")).to_have_text(told)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (360, 780)])
def test_the_result_is_in_sight_of_the_button_that_asked_for_it(
    size: tuple[int, int], page: Page, address: str
):
    width, height = size
    show_on(page, {"width": width, "height": height})
    page.goto(f"{address}/simulation?data=contoh&place={RT}&lang=id")
    settle(page)
    field = page.get_by_label("2b Permukaan jalan", exact=False).first
    field.fill("12,5")
    field.press("Tab")
    page.get_by_role("button", name="Hitung nilainya").click()
    result = page.get_by_test_id("stAlert").filter(has_text="Simulasi Skenario 1")
    result.wait_for()
    settle(page)
    expect(page.get_by_label("2b Permukaan jalan", exact=False).first).to_have_value(re.compile("12,5"))
    box = result.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= height


def test_a_plan_is_made_and_taken_over_by_a_click(page: Page, address: str):
    page.goto(f"{address}/simulation?data=contoh&year=2016&show=cheapest")
    settle(page)
    page.get_by_role("button", name="Jadikan skenario").first.click()
    expect(page.locator("h1")).to_contain_text("Simulasi Rencana: Termurah")
    assert "show=edit" in page.url


def test_on_a_phone_the_four_answers_about_an_rt_stand_folded_under_each_other(phone: Page, address: str):
    phone.goto(f"{address}/rt?data=tanjungpinang&place=21.72.03.1005-RW006-RT002")
    settle(phone)
    expect(phone.locator("summary")).to_have_count(3)
    expect(phone.locator("details[open]")).to_have_count(0)
    last = phone.locator("summary").last.bounding_box()
    assert last is not None
    assert last["y"] < 780
    phone.locator("summary").first.click()
    expect(phone.locator("details[open]")).to_have_count(1)
