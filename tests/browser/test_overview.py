"""The board of the overview: one screen of a laptop, a card a row on a phone, whole cards to touch."""

from itertools import pairwise

import pytest
from playwright.sync_api import Page

from tests.browser.served import settle, show_on

PLACES = ("21.72.03.1005", "21.72.03.1005-RW006-RT001", "kawasan:kampung-bugis", "21.72", "21")
_CARDS = """cards => cards.map(card => { const { top, bottom, left, right } = card.getBoundingClientRect()
  return [top, bottom, left, right] })"""


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("data", ["contoh", "tanjungpinang"])
def test_all_answers_stand_on_one_screen_of_a_laptop(data: str, language: str, page: Page, address: str):
    show_on(page, {"width": 1366, "height": 768})
    lowest = {}
    for place in PLACES:
        page.goto(f"{address}/?data={data}&place={place}&lang={language}")
        settle(page)
        cards = page.locator("[class*=st-key-question-]").evaluate_all(_CARDS)
        assert len(cards) == 7
        lowest[place] = max(bottom for _, bottom, _, _ in cards)
    assert {place: bottom for place, bottom in lowest.items() if bottom > 768} == {}


def test_on_a_phone_a_card_is_a_row_and_how_much_stands_first(phone: Page, address: str):
    phone.goto(f"{address}/?data=contoh&lang=id")
    settle(phone)
    cards = phone.locator("[class*=st-key-question-]").evaluate_all(_CARDS)
    assert all(above[1] <= below[0] for above, below in pairwise(cards))
    assert "Berapa?" in phone.locator("[class*=st-key-question-]").first.inner_text()


def test_a_card_is_a_link_wherever_it_is_touched(page: Page, address: str):
    page.goto(f"{address}/?data=contoh&lang=id")
    settle(page)
    box = page.locator(".st-key-question-where").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] - 8, box["y"] + box["height"] - 8)
    page.wait_for_url("**/map**")
