"""The first sentence of each page is short and true for what is chosen."""

import pytest

from dashboard.domain import activities as money
from dashboard.domain.dataset import Dataset
from dashboard.text.catalogue import LANGUAGES, text_in
from dashboard.ui import sentences
from dashboard.ui.tables import load_datasets

KAMPUNG_BUGIS, CITY = "21.72.03.1005", "21.72"
LONGEST = 15


@pytest.fixture(scope="module")
def datasets() -> dict[str, Dataset]:
    return {key: kept.data for key, kept in load_datasets().items()}


def _headlines(data: Dataset, place: str, year: int | None, language: str) -> list[str]:
    text = text_in(language)
    kind = money.best_known_kind(data, place, year)
    return [
        sentences.area_headline(data, place, year, text),
        sentences.indicators_headline(data, place, year, text),
        sentences.map_headline(data, place, year, text),
        sentences.spending_headline(data, place, year, kind, text),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_has_at_most_fifteen_words_beside_the_name_of_its_place(datasets, language: str):
    for data in datasets.values():
        for place in (KAMPUNG_BUGIS, CITY, "kawasan:kampung-bugis"):
            for year in (None, *data.years):
                name = sentences.name_of(data, place)
                for headline in _headlines(data, place, year, language):
                    words = headline.replace(name, "X").replace("\N{NO-BREAK SPACE}", "").split()
                    assert len(words) <= LONGEST, headline


def test_an_area_headline_knows_nothing_of_later_years(datasets):
    data, text = datasets["tanjungpinang"], text_in("id")
    before = sentences.area_headline(data, KAMPUNG_BUGIS, 2014, text)
    assert "18,92" in before
    assert "4,66" not in before
    assert "4,66" in sentences.area_headline(data, KAMPUNG_BUGIS, 2018, text)


def test_a_rise_is_called_a_rise():
    text = text_in("id")
    assert "naik" in text("headline-area-rise", place="X", share="5 %", last="2 ha", year="2020")


def test_an_rt_is_named_with_its_kelurahan_or_slum_area(datasets):
    data, text = datasets["tanjungpinang"], text_in("id")
    assert sentences.label_of(data, f"{KAMPUNG_BUGIS}-RW006-RT002", text) == "RT 002 / RW 006 · Kampung Bugis"
    assert sentences.label_of(data, "kawasan:senggarang", text) == "Kawasan Senggarang"
