"""Priority and handling as a reader meets them."""

import pytest

from dashboard.domain.handling.handling_rules import READINGS
from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import DOCUMENTED, KAMPUNG_BUGIS, SAMPLE, headline, opened, words

RT = "21.72.03.1005-RW006-RT001"


def handling(**address: str):
    return opened("indicators", show="handling", **address)


def shown(app) -> str:
    return " ".join(str(part.proto) for part in app.get("bidi_component"))


def test_the_most_urgent_rt_is_named_by_its_priority():
    assert (
        headline(handling(data=SAMPLE, year="2018"))
        == "2 RT masih kumuh menurut survei 2018; prioritas tertinggi 2."
    )


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_of_the_other_considerations_can_be_chosen(reading: str, language: str):
    app = handling(data=SAMPLE, reading=reading, lang=language, of=RT)
    assert not app.exception
    assert READINGS[reading].source in words(app)


def test_an_opened_place_says_how_its_class_follows_and_what_is_left_to_do():
    app = handling(data=SAMPLE, year="2018", of=RT)
    assert "jadi kelas B2, prioritas 2, pola permukiman kembali" in words(app)
    for tick in ("Nilai di bawah ambang", "Tingkat pelayanan", "Diperiksa di lapangan", "SK diperbarui"):
        assert tick in shown(app)


def test_a_decree_that_says_otherwise_stands_beside_what_is_computed():
    assert "berbeda dari yang dihitung" in shown(handling(data=SAMPLE, year="2018"))


def test_without_surveyed_rts_everything_stays_open_and_nothing_is_assumed():
    app = handling(data=DOCUMENTED, place=KAMPUNG_BUGIS)
    assert headline(app) == "Belum ada survei RT di Kampung Bugis untuk menghitung prioritas."
    assert "belum dapat ditentukan" in shown(app)
