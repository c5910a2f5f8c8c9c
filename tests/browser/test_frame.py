"""Around the page: the tab's title, the menu as a landmark, the way past it, and streamlit's own words."""

from playwright.sync_api import Page, expect

from tests.browser.served import DESKTOP, PHONE, settle, show_on


def test_a_tab_says_page_and_place_also_after_a_choice(page: Page, address: str):
    page.goto(f"{address}/trends?data=contoh&lang=id")
    expect(page).to_have_title("Tren · Kelurahan Kampung Bugis · KOTAKU")
    settle(page)
    page.get_by_role("combobox").first.click()
    page.get_by_role("option", name="Kota Tanjungpinang", exact=True).click()
    expect(page).to_have_title("Tren · Kota Tanjungpinang · KOTAKU")
    page.get_by_test_id("stPageLink-NavLink").filter(has_text="Peta").first.click()
    expect(page).to_have_title("Peta · Kota Tanjungpinang · KOTAKU")


def test_a_picture_of_made_up_data_and_of_a_scenario_says_so_itself(page: Page, address: str):
    said = "node => [getComputedStyle(node, '::before').content, getComputedStyle(node, '::after').content]"
    for view, before, after in (
        ("trends?data=contoh&lang=en", "none", '"SAMPLE DATA, MADE UP"'),
        ("simulation?data=contoh&lang=en", '"Simulation, not recorded data"', '"SAMPLE DATA, MADE UP"'),
        ("trends?data=tanjungpinang&lang=en", "none", "none"),
    ):
        page.goto(f"{address}/{view}")
        settle(page)
        assert page.locator("[class*=st-key-picture-]").first.evaluate(said) == [before, after]


def _landmarks_of_links(page: Page) -> dict[str, list[str]]:
    """By name of a link, the landmarks that hold it, as a screen reader hears them."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def role(node: dict) -> str:
        return str(node.get("role", {}).get("value", ""))

    def above(node: dict) -> list[str]:
        roles = []
        while node.get("parentId") in by_id:
            node = by_id[node["parentId"]]
            roles.append(role(node))
        return [found for found in roles if found in ("navigation", "main")]

    return {node["name"]["value"]: above(node) for node in nodes if role(node) == "link"}


def test_the_menu_is_a_landmark_outside_the_main_part_and_marks_the_page_that_is_shown(
    page: Page, address: str
):
    page.goto(f"{address}/trends?data=contoh&lang=id")
    settle(page)
    chosen = page.locator("#kotaku-menu a[aria-current=page]")
    expect(chosen).to_have_count(1)
    expect(chosen).to_contain_text("Tren")
    assert _landmarks_of_links(page)["Tren"] == ["navigation"]
    expect(page.locator("nav[aria-owns]")).to_have_attribute("aria-label", "Halaman")
    page.get_by_test_id("stPageLink-NavLink").filter(has_text="Belanja").first.click()
    expect(chosen).to_contain_text("Belanja")


def test_where_the_keyboard_is_looks_other_than_the_page_that_is_shown(page: Page, address: str):
    page.goto(f"{address}/trends?data=contoh&lang=id")
    settle(page)
    look = "node => [getComputedStyle(node).outlineStyle, getComputedStyle(node).boxShadow]"
    expect(page.locator("#kotaku-menu a[aria-current]")).to_have_count(1)
    other = page.locator("#kotaku-menu a").nth(2)
    other.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    focused, chosen = other.evaluate(look), page.locator("#kotaku-menu a[aria-current]").evaluate(look)
    assert focused[0] == "solid"
    assert chosen[0] != "solid"
    assert chosen[1] != "none"


def test_streamlits_own_words_are_in_the_readers_language_and_change_with_it(page: Page, address: str):
    page.goto(f"{address}/simulation?data=contoh&lang=id&place=21.72.03.1005-RW006-RT001")
    settle(page)
    place = page.get_by_role("combobox").first
    place.click()
    place.press_sequentially("zzzq")
    expect(page.get_by_text("Tidak ada yang cocok")).to_be_visible()
    page.keyboard.press("Escape")
    field = page.get_by_label("2b Permukaan jalan buruk (m, dari 730", exact=False).first
    expect(field).to_have_attribute("inputmode", "decimal")
    field.click()
    field.press_sequentially("1")
    expect(page.get_by_text("Tekan Enter untuk mengirim isian").first).to_be_visible()
    page.get_by_role("button", name="English").click()
    settle(page)
    expect(page.get_by_test_id("stSkipToContent")).to_have_text("Skip the menu")


def test_a_page_that_is_not_there_is_said_in_the_readers_language(page: Page, address: str):
    page.goto(f"{address}/tidak-ada?lang=id")
    expect(page.get_by_role("dialog")).to_contain_text("Halaman tidak ditemukan")
    expect(page.get_by_role("dialog")).to_contain_text("yang ditampilkan Ringkasan")


def test_what_somebody_typed_is_marked_with_its_language_in_sentences_and_in_tables(page: Page, address: str):
    page.goto(f"{address}/collaboration?data=tanjungpinang&lang=en&show=promises")
    settle(page)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".root span[lang=id]").filter(has_text="PT SMF mendanai").first).to_be_attached()
    page.goto(f"{address}/spending?data=tanjungpinang&lang=en")
    settle(page)
    expect(page.locator("em[lang=id]").first).to_be_visible()


def test_place_year_and_data_stay_in_sight_while_a_page_is_scrolled(page: Page, address: str):
    page.goto(f"{address}/spending?data=contoh&lang=id")
    settle(page)
    page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 900")
    for label in ("choice-place", "choice-year", "choice-data"):
        expect(page.locator(f".st-key-{label}")).to_be_in_viewport(ratio=0.99)


def test_a_picture_that_needs_room_has_another_one_on_a_phone(page: Page, address: str):
    page.goto(f"{address}/spending?show=flow&data=contoh")
    settle(page)
    for size, shown, hidden in ((DESKTOP, "wide", "narrow"), (PHONE, "narrow", "wide")):
        show_on(page, size)
        assert page.locator(f".st-key-picture-{shown}-flow").is_visible()
        assert not page.locator(f".st-key-picture-{hidden}-flow").is_visible()
