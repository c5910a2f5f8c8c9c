"""The ledger of figures, as a reader meets it."""

import pytest

from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import documented, illustrative, of_each_level
from tests.findings.looked_at import part, scope
from tests.pages.opened import AN_RT, CITY, KAMPUNG_BUGIS, SAMPLE, headline, opened, words

pytestmark = pytest.mark.thorough

KAWASAN = "kawasan:kampung-bugis"


def ledger(**address: str):
    return opened("trends", show="figures", **address)


def told(app) -> str:
    """What the lists of contradictions and decrees hold."""
    return " ".join(str(part.proto) for part in app.get("bidi_component"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_its_headline_is_short_at_every_level_in_both_languages(data, language: str):
    for place in of_each_level(data):
        told = part(scope(data, place, None, text_in(language)), "trends", "figures").headline
        assert 3 < len(told.split()) <= 15, told


def test_the_headline_counts_figures_and_contradictions():
    assert headline(ledger(place=CITY)) == (
        "Luas kumuh Kota Tanjungpinang: 5 angka; 2 pertentangan belum pasti."
    )
    assert headline(ledger(data=SAMPLE, place=KAWASAN)) == (
        "Luas kumuh Kampung Bugis: 3 angka, 1 pertentangan di antaranya."
    )
    assert headline(ledger(place=KAMPUNG_BUGIS, quantity="slum_class")) == (
        "Tingkat kekumuhan Kampung Bugis: 2 angka, tidak ada yang bertentangan."
    )
    assert headline(ledger(data=SAMPLE, place=KAMPUNG_BUGIS)) == (
        "Luas kumuh Kampung Bugis: 3 angka, 1 pertentangan di antaranya."
    )


def test_the_year_is_the_last_one_that_counts():
    assert headline(ledger(place=CITY, year="2018")) == (
        "Luas kumuh Kota Tanjungpinang: 2 angka, tidak ada yang bertentangan."
    )


def test_a_place_without_figures_says_so_and_still_shows_the_decree_around_it():
    app = ledger(place=AN_RT)
    assert headline(app) == "Belum ada angka yang tercatat untuk RT 002 / RW 006."
    assert not app.get("plotly_chart")
    assert "yang ditampilkan SK untuk kawasan" in words(app)


def test_a_place_that_no_decree_names_is_told_so():
    assert "Belum tercatat SK kumuh yang menyebut Penyengat" in words(ledger(place="21.72.03.1004"))


def test_the_places_inside_are_shown_where_the_place_has_no_figure_or_where_asked_for():
    only_inside = ledger(data=SAMPLE, place=CITY)
    assert "sendiri tidak memiliki angka" in words(only_inside)
    assert headline(ledger(place=KAMPUNG_BUGIS)).split(":")[1].startswith(" 2 angka")
    assert headline(ledger(place=KAMPUNG_BUGIS, reach="inside")).split(":")[1].startswith(" 4 angka")


def test_the_age_of_the_decrees_is_told_with_the_rule():
    app = ledger(place=KAMPUNG_BUGIS)
    assert "Permen PUPR 14/PRT/M/2018" in words(app)
    assert "SK 337 / 377 (2014) berumur" in told(app)


def test_a_pair_that_cannot_be_true_is_told_in_a_sentence():
    assert "jadi tidak mungkin keduanya benar" in told(ledger(data=SAMPLE, place=KAWASAN))
    assert "hanya mungkin benar bila cakupannya memang berbeda" in told(
        ledger(place=KAMPUNG_BUGIS, quantity="spending")
    )


def test_the_picture_has_a_text_alternative_a_table_and_a_way_to_the_notes():
    app = ledger(place=KAMPUNG_BUGIS, quantity="spending")
    (picture,) = app.get("plotly_chart")
    assert "Penulis makalah" in picture.proto.alt
    assert len(app.expander) == 1
    (link,) = [part for part in app.get("page_link") if "catatan pada angka ini" in part.proto.label]
    assert "about=figures" in link.proto.query_string


def test_the_notes_on_figures_are_those_of_the_place():
    shown = words(opened("data", place=KAMPUNG_BUGIS, about="figures"))
    assert "Hanya catatan pada angka dan SK Kelurahan Kampung Bugis" in shown


@pytest.mark.parametrize("nonsense", ["", "~", "-1", "<b>x</b>", "99999999999999999999"])
def test_nonsense_in_the_address_opens_as_if_nothing_was_asked(nonsense: str):
    address = dict.fromkeys(("quantity", "reach", "part", "lang"), nonsense)
    app = ledger(place=CITY, **address)
    assert not app.exception
    assert headline(app) == headline(ledger(place=CITY))


def test_the_areas_stay_what_the_page_opens_with():
    for address in ({}, {"show": "scores"}):
        first = headline(opened("trends", **address)).replace("\N{NO-BREAK SPACE}", " ")
        assert first == "Luas kumuh Kampung Bugis: 4,66 ha (laporan 2018), 75,4 % di bawah SK 2014."
