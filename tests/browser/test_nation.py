"""A build in a browser: a place is found while its name is typed, from the nation down to an RT."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from dashboard.nation.output import build_nation
from dashboard.text.catalogue import text_in
from tests.browser.served import dashboard, settle
from tests.nation.dirty import write_region

ID = text_in("id")
_BROKEN = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
  .map(({ id, nodes }) => [id, nodes[0].html])"""
KELURAHAN = "91.71.01.1002"


@pytest.fixture(scope="module")
def nation(tmp_path_factory) -> Iterator[str]:
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("data") / "wilayah"
    write_region(source, 7)
    build_nation(str(source), out, "pandas", None, lambda *_: None)
    with dashboard(KOTAKU_DATA=str(out)) as (address, _):
        yield address


def _box(page: Page):
    return page.get_by_role("combobox", name=ID("choice-place"))


def test_a_place_is_found_while_its_name_is_typed_and_opened_by_the_keyboard(page: Page, nation: str):
    page.goto(nation)
    settle(page)
    _box(page).focus()
    page.keyboard.type("1002")
    options = page.get_by_role("option", name="Desa")
    expect(options).to_have_count(2)
    expect(options.first).to_contain_text("Kota 91.01")  # what it lies in
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**place={KELURAHAN}**")
    settle(page)
    expect(_box(page)).to_have_value(ID("level-kelurahan", name=f"Desa {KELURAHAN}"))


def test_who_is_quicker_than_the_list_gets_what_was_typed_and_not_what_stood_there_before(
    page: Page, nation: str
):
    page.goto(nation)
    settle(page)
    _box(page).focus()
    page.keyboard.type(KELURAHAN)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**place={KELURAHAN}**")


def test_the_places_around_are_offered_before_anything_is_typed_and_lead_up_and_down(page: Page, nation: str):
    page.goto(f"{nation}/?place={KELURAHAN}")
    settle(page)
    _box(page).click()
    page.get_by_role("option", name="Kota 91.71").click()
    page.wait_for_url("**place=91.71**")
    settle(page)
    _box(page).click()
    expect(page.get_by_role("option", name="Provinsi")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)


def test_a_name_that_no_place_has_says_so_and_changes_nothing(page: Page, nation: str):
    page.goto(f"{nation}/?place={KELURAHAN}")
    settle(page)
    before = page.url
    _box(page).focus()
    page.keyboard.type("zzz")
    expect(page.get_by_text(ID("place-search-none"))).to_be_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(_box(page)).to_have_value(ID("level-kelurahan", name=f"Desa {KELURAHAN}"))
    assert page.url == before


def test_the_list_fits_a_phone(phone: Page, nation: str):
    phone.goto(nation)
    settle(phone)
    _box(phone).click()
    listed = phone.get_by_role("listbox").bounding_box()
    assert listed is not None
    assert listed["x"] >= 0
    assert listed["x"] + listed["width"] <= 360


def test_the_open_list_breaks_no_rule_of_access_in_either_light(page: Page, nation: str):
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(nation)
        settle(page)
        _box(page).click()
        page.keyboard.type("desa")
        expect(page.get_by_role("option", name="Desa").first).to_be_visible()
        page.evaluate(AXE_SCRIPT)
        assert page.evaluate(_BROKEN) == []
