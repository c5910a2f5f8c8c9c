"""The map: what only a page shows of it."""

import pytest

from tests.pages.opened import KAMPUNG_BUGIS, SAMPLE, headline, opened

pytestmark = pytest.mark.thorough


def test_an_address_with_measure_shows_the_money():
    scores = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS)
    money = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS, measure="money")
    assert headline(money) == headline(opened("spending", data=SAMPLE, place=KAMPUNG_BUGIS))
    assert headline(scores) != headline(money)


def test_a_map_has_its_picture_its_table_and_the_way_to_the_score():
    app = opened("map", data=SAMPLE, place=KAMPUNG_BUGIS)
    (drawn,) = (part for part in app.get("bidi_component") if part.key == "places")
    assert "svg" in str(drawn.proto)
    assert len(app.expander) == 1
    assert any("cell=" in str(link.proto) for link in app.get("page_link"))
