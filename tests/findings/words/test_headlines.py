"""The first sentence of each page is short and true for what is chosen."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.findings.indicators.distance import distance_headline
from dashboard.findings.indicators.scores import indicators_headline
from dashboard.findings.map.headline import map_headline
from dashboard.findings.words.areas import area_headline
from dashboard.findings.words.money import spending_headline
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import name_covering
from dashboard.screen.datasets import load_datasets
from dashboard.text.catalogue import LANGUAGES, text_in

KAMPUNG_BUGIS, CITY = "21.72.03.1005", "21.72"
LONGEST = 15


@pytest.fixture(scope="module")
def datasets() -> dict[str, Dataset]:
    return {key: kept.data for key, kept in load_datasets().items()}


def _headlines(data: Dataset, place: str, year: int | None, language: str) -> list[str]:
    text = text_in(language)
    kind = money.best_known_kind(data, place, year)
    return [
        area_headline(data, place, year, text),
        indicators_headline(data, place, year, text),
        map_headline(data, place, year, text),
        spending_headline(data, place, year, kind, text),
    ]


def _without(names: list[str], headline: str) -> str:
    for name in names:
        headline = headline.replace(name, "X")
    return headline


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_has_at_most_fifteen_words_beside_names_of_places(datasets, language: str):
    for data in datasets.values():
        for place in (KAMPUNG_BUGIS, CITY, "kawasan:kampung-bugis"):
            for year in (None, *data.years) if place == KAMPUNG_BUGIS else (None, data.years[0]):
                names = [label_of_place(data, key, text_in(language)) for key in data.places]
                names += [name_of_place(data, place)]
                names += [name_covering(data, place, year, text_in(language))]
                names.sort(key=len, reverse=True)
                for headline in _headlines(data, place, year, language):
                    words = _without(names, headline).replace("\N{NO-BREAK SPACE}", "").split()
                    assert len(words) <= LONGEST, headline


@pytest.mark.parametrize("year", [2017, 2019, 2021, 2027])
def test_nothing_is_denied_because_the_chosen_year_had_no_survey(datasets, year: int):
    data, text = datasets["contoh"], text_in("id")
    known = max(survey for survey in (2016, 2018, 2020) if survey <= year)
    for headline in (
        indicators_headline(data, KAMPUNG_BUGIS, year, text),
        distance_headline(data, KAMPUNG_BUGIS, year, text),
        map_headline(data, KAMPUNG_BUGIS, year, text),
        indicators_headline(data, f"{KAMPUNG_BUGIS}-RW006-RT001", year, text),
    ):
        assert str(known) in headline
        assert "elum ada" not in headline


def test_a_denial_has_the_end_of_the_chosen_year_as_its_limit(datasets):
    data, text = datasets["contoh"], text_in("id")
    assert indicators_headline(data, KAMPUNG_BUGIS, 2015, text) == (
        "Belum tercatat survei kriteria untuk Kampung Bugis sampai akhir 2015; yang pertama tahun 2016."
    )
    assert area_headline(data, KAMPUNG_BUGIS, 2013, text) == (
        "Belum ada angka luas kumuh untuk Kampung Bugis sampai akhir 2013; yang pertama tahun 2014."
    )


def test_rts_of_one_kelurahan_are_not_those_of_a_province(datasets):
    data, text = datasets["contoh"], text_in("id")
    assert indicators_headline(data, "21", None, text) == (
        "1 dari 7 RT masih kumuh menurut survei 2020; yang tercatat hanya Kelurahan Kampung Bugis."
    )
