"""The address is the view: kept across pages, reload, back and language."""

from playwright.sync_api import Page, expect

from tests.browser.served import settle


def _shows(page: Page, words: str) -> None:
    """A headline of these words comes up: a step back is drawn a moment after the address has changed."""
    settle(page)
    expect(page.locator("h1")).to_contain_text(words.replace(" ha", "\N{NO-BREAK SPACE}ha"), timeout=30_000)


def _choose(page: Page, position: int, option: str) -> None:
    page.get_by_role("combobox").nth(position).click()
    page.get_by_role("option", name=option, exact=True).click()
    settle(page)


def _follow(page: Page, link: str) -> None:
    page.get_by_test_id("stPageLink-NavLink").filter(has_text=link).first.click()
    settle(page)


def test_choices_are_kept_across_pages_reload_and_back(page: Page, address: str):
    page.goto(address)
    _shows(page, "Kampung Bugis: 4,66 ha (laporan 2018)")
    _choose(page, 0, "Kota Tanjungpinang")
    assert "place=21.72" in page.url
    _follow(page, "Tren")
    _shows(page, "Luas kumuh Kota Tanjungpinang: 150,41 ha (SK 2014)")
    page.reload()
    _shows(page, "Luas kumuh Kota Tanjungpinang: 150,41 ha (SK 2014)")
    _follow(page, "Kolaborasi")
    _shows(page, "Kota Tanjungpinang (hanya")
    page.go_back()
    assert "/trends" in page.url
    _shows(page, "Luas kumuh Kota Tanjungpinang")
    page.go_back()
    _shows(page, "Luas kumuh Kota Tanjungpinang")
    page.go_back()
    _shows(page, "Kampung Bugis: 4,66 ha (laporan 2018)")
    page.go_forward()
    _shows(page, "Luas kumuh Kota Tanjungpinang")


def test_the_other_language_shows_the_same_view_and_the_page_says_which_language_it_is(
    page: Page, address: str
):
    page.goto(f"{address}/indicators?data=contoh&year=2018&detail=criteria")
    _shows(page, "2 dari 7 RT masih kumuh")
    expect(page.locator("html")).to_have_attribute("lang", "id")
    page.get_by_role("button", name="English").click()
    settle(page)
    _shows(page, "2 of 7 RTs are still slum")
    assert all(part in page.url for part in ("data=contoh", "year=2018", "detail=criteria", "lang=en"))
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_a_link_opens_the_same_view_for_somebody_else(page: Page, address: str):
    page.goto(
        f"{address}/spending?data=contoh&place=21.72.03.1005-RW006-RT002&year=2018&money=budget&lang=en"
    )
    _shows(page, "RT 002 / RW 006")
    page.get_by_role("button", name="Adjust").click()
    assert page.get_by_role("radio", name="Budget", exact=True).get_attribute("aria-checked") == "true"
