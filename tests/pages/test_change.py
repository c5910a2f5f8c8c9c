"""The change between two surveys, as a reader meets it."""

import pytest

from tests.pages.opened import DOCUMENTED, KAMPUNG_BUGIS, SAMPLE, elements, headline, opened, words

pytestmark = pytest.mark.thorough


def test_the_survey_to_compare_with_can_be_chosen_and_stands_in_the_address():
    app = opened("indicators", show="change", data=SAMPLE, **{"from": "2018"})
    assert headline(app) == "RT kumuh: 2 dari 7 pada 2018, 1 pada 2020."
    assert "Kontribusi penanganan" in words(app)
    assert "41,44" in elements(app)


def test_the_classes_of_the_rts_stand_on_the_trends_page():
    told = words(opened("trends", data=SAMPLE, place=KAMPUNG_BUGIS))
    assert "Pada 2020: 1 RT kumuh ringan, 0 sedang, 0 berat, 6 tidak kumuh." in told
    assert "Perubahan tingkat kekumuhan RT" in told
    assert "Perubahan tingkat kekumuhan RT" not in words(opened("trends", data=DOCUMENTED))
