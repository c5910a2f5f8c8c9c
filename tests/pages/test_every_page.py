"""What holds for every page: it opens in both languages, says what it found, and admits what is missing."""

import json
import re

import pytest

from dashboard.findings.pages import FIGURE_PAGES
from dashboard.screen.frame import PAGES
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.pages.opened import (
    AN_RT,
    CITY,
    DOCUMENTED,
    SAMPLE,
    headline,
    opened,
    seen,
    words,
)

pytestmark = pytest.mark.thorough


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dataset", [DOCUMENTED, SAMPLE])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_with_a_finding_in_every_language_and_dataset(page: str, dataset: str, language: str):
    app = seen(page, data=dataset, lang=language)
    assert not app.exception
    assert headline(app)
    assert not app.error
    assert not re.search(r"\b(None(?! of)|nan|NaN|NA|null)\b", words(app))


@pytest.mark.parametrize("place", ["kawasan:senggarang", "21.72.03.1004", "21.72.03.1005-RW002-RT002"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_for_places_with_little_known(page: str, place: str):
    app = opened(page, data=DOCUMENTED, place=place)
    assert not app.exception
    assert not app.error
    assert headline(app)


@pytest.mark.parametrize("year", ["2014", "2018", "2027"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_for_years_with_and_without_data(page: str, year: str):
    assert not opened(page, data=SAMPLE, year=year).exception


@pytest.mark.parametrize("page", [*FIGURE_PAGES, "data"])
def test_illustrative_data_are_called_so_on_every_page_that_shows_them(page: str):
    assert "Data contoh: angka di halaman ini rekaan" in words(seen(page, data=SAMPLE, lang="id"))
    assert "rekaan" not in words(seen(page, data=DOCUMENTED, lang="id"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_asks_its_question_in_the_readers_language(page: str):
    for language in LANGUAGES:
        told = words(seen(page, data=DOCUMENTED, lang=language))
        assert text_in(language)(f"question-{page}") in told


@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_another_language_says_once_that_the_data_are_in_indonesian(page: str):
    told = "Names, notes and sources are in Indonesian"
    assert words(seen(page, data=DOCUMENTED, lang="en")).count(told) == 1
    assert told not in words(seen(page, data=DOCUMENTED, lang="id"))


@pytest.mark.parametrize("page", ["trends", "map", "spending"])
def test_every_chart_and_map_has_a_text_alternative_and_a_table(page: str):
    app = opened("map", data=DOCUMENTED, place=CITY) if page == "map" else seen(page, data=SAMPLE, lang="id")
    pictures = [*app.get("plotly_chart"), *app.get("deck_gl_json_chart")]
    assert pictures
    assert all(picture.proto.alt for picture in pictures)
    assert len(app.expander) == len(pictures)


def test_the_address_decides_what_is_shown_and_a_link_means_the_same_in_both_languages():
    address = {"data": SAMPLE, "place": AN_RT, "year": "2018"}
    for language, told in (("id", "11 dari 80 poin"), ("en", "11 of 80 points")):
        app = opened("indicators", lang=language, **address)
        assert headline(app).startswith("RT 002 / RW 006: ")
        assert told in headline(app)


@pytest.mark.parametrize("page", PAGES)
def test_a_place_dataset_or_year_that_is_not_there_is_named_and_the_page_works(page: str):
    app = opened(page, place="21.99", year="1999", data="lain")
    told = " ".join(warning.value for warning in app.warning)
    assert all(key in told.replace("\\", "") for key in ("21.99", "1999", "lain"))
    assert not app.exception
    assert headline(app)


def test_no_map_asks_for_a_style_from_elsewhere():
    for measure in ("scores", "money"):
        deck = json.loads(opened("map", place=CITY, measure=measure).get("deck_gl_json_chart")[0].proto.json)
        assert deck["mapStyle"].startswith("/app/static/")
        assert deck.get("mapProvider") is None
