"""The first sentence of each page is short and true for what is chosen."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.findings.indicators.distance import distance_headline
from dashboard.findings.indicators.scores import indicators_headline
from dashboard.findings.map.headline import map_headline
from dashboard.findings.words import sentences
from dashboard.findings.words.money import covered
from dashboard.screen.tables import load_datasets
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
        sentences.area_headline(data, place, year, text),
        indicators_headline(data, place, year, text),
        map_headline(data, place, year, text),
        sentences.spending_headline(data, place, year, kind, text),
    ]


def flat(sentence: str) -> str:
    """A sentence with ordinary blanks."""
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


def _without(names: list[str], headline: str) -> str:
    for name in names:
        headline = headline.replace(name, "X")
    return headline


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_has_at_most_fifteen_words_beside_names_of_places(datasets, language: str):
    for data in datasets.values():
        for place in (KAMPUNG_BUGIS, CITY, "kawasan:kampung-bugis"):
            for year in (None, *data.years):
                names = [sentences.label_of(data, key, text_in(language)) for key in data.places]
                names += [sentences.name_of(data, place)]
                names += [covered(data, place, year, text_in(language))]
                names.sort(key=len, reverse=True)
                for headline in _headlines(data, place, year, language):
                    words = _without(names, headline).replace("\N{NO-BREAK SPACE}", "").split()
                    assert len(words) <= LONGEST, headline


def test_an_area_headline_knows_nothing_of_later_years(datasets):
    data, text = datasets["tanjungpinang"], text_in("id")
    before = sentences.area_headline(data, KAMPUNG_BUGIS, 2014, text)
    assert "18,92" in before
    assert "4,66" not in before
    assert "4,66" in sentences.area_headline(data, KAMPUNG_BUGIS, 2018, text)


def test_a_decree_and_a_report_are_two_halves_of_a_sentence_and_never_one_fall(datasets):
    headline = sentences.area_headline(datasets["tanjungpinang"], KAMPUNG_BUGIS, None, text_in("id"))
    assert flat(headline) == "Luas kumuh Kampung Bugis: 4,66 ha (laporan 2018), 75,4 % di bawah SK 2014."
    assert "turun" not in headline


def test_the_newest_survey_stands_in_the_headline_beside_what_was_recorded_before_it(datasets):
    headline = sentences.area_headline(datasets["contoh"], KAMPUNG_BUGIS, None, text_in("en"))
    assert flat(headline) == (
        "Slum area, Kampung Bugis: 4.66 ha (2018 measurement, contested), 75.4 % below the 2014 decree;"
        " 2.38 ha (2020 survey)."
    )


def test_a_contested_area_is_said_for_the_kelurahan_whose_slum_area_it_is(datasets):
    remarks = sentences.area_remarks(datasets["contoh"], KAMPUNG_BUGIS, 2019, text_in("id"))
    assert [flat(remark) for remark in remarks] == [
        "Luas 2018 diperdebatkan: 4,66 ha dan 6,20 ha tidak mungkin semuanya benar."
    ]


@pytest.mark.parametrize(
    ("data", "place", "headline"),
    [
        (
            "tanjungpinang",
            "21",
            "Luas kumuh Kepulauan Riau: 823,71 ha (pernyataan November 2019);"
            " yang tercatat hanya Kota Tanjungpinang, 150,41 ha (SK 2014).",
        ),
        (
            "tanjungpinang",
            "21.72",
            "Luas kumuh Kota Tanjungpinang: 150,41 ha (SK 2014); 200,00 ha (pernyataan Agustus 2021).",
        ),
        ("tanjungpinang", "21.72.03.1004", "Luas kumuh Penyengat: 25,98 ha (SK 2022)."),
        (
            "tanjungpinang",
            "21.72.03",
            "Luas kumuh Tanjungpinang Kota: 33,73 ha (SK 2014); angka lebih baru untuk 1 dari 2 kawasan.",
        ),
        (
            "contoh",
            "21",
            "Luas kumuh Kepulauan Riau: yang tercatat hanya Kelurahan Kampung Bugis, 2,38 ha (survei 2020).",
        ),
    ],
)
def test_a_figure_speaks_for_its_scope(datasets, data: str, place: str, headline: str):
    assert flat(sentences.area_headline(datasets[data], place, None, text_in("id"))) == headline


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
        "Belum ada survei kriteria untuk Kampung Bugis sampai akhir 2015; yang pertama tahun 2016."
    )
    assert sentences.area_headline(data, KAMPUNG_BUGIS, 2013, text) == (
        "Belum ada angka luas kumuh untuk Kampung Bugis sampai akhir 2013; yang pertama tahun 2014."
    )


def test_rts_of_one_kelurahan_are_not_those_of_a_province(datasets):
    data, text = datasets["contoh"], text_in("id")
    assert indicators_headline(data, "21", None, text) == (
        "1 dari 7 RT masih kumuh menurut survei 2020; yang tercatat hanya Kelurahan Kampung Bugis."
    )


def test_an_rt_is_named_with_its_kelurahan_or_slum_area(datasets):
    data, text = datasets["tanjungpinang"], text_in("id")
    assert sentences.label_of(data, f"{KAMPUNG_BUGIS}-RW006-RT002", text) == "RT 002 / RW 006 · Kampung Bugis"
    assert sentences.label_of(data, "kawasan:senggarang", text) == "Kawasan Senggarang"
