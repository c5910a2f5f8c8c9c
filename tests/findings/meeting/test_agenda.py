"""The agenda of a meeting: in the order of the address, without what no hall is shown."""

import pytest

from dashboard.findings.meeting.agenda import AGENDA, NAMED, PAGES, asked_for, item_name, item_of, offered
from dashboard.findings.register import PARTS
from dashboard.text.catalogue import LANGUAGES, text_in


def test_an_address_that_names_none_has_the_whole_walk():
    assert asked_for(AGENDA, {}) == NAMED
    assert asked_for(AGENDA, {"agenda": "nonsense,<b>"}) == NAMED


def test_items_come_in_the_order_of_the_address_each_once():
    assert asked_for(AGENDA, {"agenda": "money,built,money"}) == ("money", "built")
    assert asked_for(AGENDA, {"agenda": "money~built"}) == ("money", "built")


def test_a_page_alone_is_its_first_part_and_a_part_that_has_a_name_goes_by_it():
    assert asked_for(PAGES, {"pages": "overview,map,spending,trends"}) == (
        "overview.overview", "map", "money", "trends.areas",
    )  # fmt: skip
    assert asked_for(PAGES, {"pages": "indicators"}) == ("missing",)
    assert asked_for(PAGES, {"pages": "collaboration.promises"}) == ("promises",)


def test_no_hall_is_shown_what_puts_a_score_on_neighbours():
    for key in (
        "indicators.scores",
        "indicators.distance",
        "indicators.handling",
        "simulation.edit",
        "rt.report",
    ):
        assert key not in offered()
        assert asked_for(AGENDA, {"agenda": key}) == NAMED


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_is_a_part_of_a_page_with_a_name_of_its_own(language: str):
    text = text_in(language)
    names = [item_name(key, text) for key in offered()]
    assert len(set(names)) == len(names)
    for key in offered():
        if key not in NAMED[-3:]:
            assert item_of(key).part in PARTS[item_of(key).page]
