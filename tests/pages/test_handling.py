"""Priority and handling as a reader meets them."""

import pytest

from dashboard.domain.handling.handling_rules import READINGS
from tests.pages.opened import SAMPLE, elements, opened, words

pytestmark = pytest.mark.thorough

RT = "21.72.03.1005-RW006-RT001"


def test_a_reading_of_the_other_considerations_and_a_place_can_be_chosen():
    app = opened("indicators", show="handling", data=SAMPLE, year="2018", reading="five_items", of=RT)
    assert not app.exception
    assert READINGS["five_items"].source in words(app)
    assert "Penanganan RT 001 / RW 006 · Kampung Bugis" in words(app)
    for told in ("berbeda dari yang dihitung", "Diperiksa di lapangan"):
        assert told in elements(app)
