"""The slum area in words: what each figure speaks for, and which of them contradict each other."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.words.areas import area_headline, area_remarks
from dashboard.screen.datasets import load_datasets
from dashboard.text.catalogue import text_in

KAMPUNG_BUGIS = "21.72.03.1005"


@pytest.fixture(scope="module")
def datasets() -> dict[str, Dataset]:
    return {key: kept.data for key, kept in load_datasets().items()}


def flat(sentence: str) -> str:
    """A sentence with ordinary blanks."""
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


def test_an_area_headline_knows_nothing_of_later_years(datasets):
    data, text = datasets["tanjungpinang"], text_in("id")
    before = area_headline(data, KAMPUNG_BUGIS, 2014, text)
    assert "18,92" in before
    assert "4,66" not in before
    assert "4,66" in area_headline(data, KAMPUNG_BUGIS, 2018, text)


def test_a_decree_and_a_report_are_two_halves_of_a_sentence_and_never_one_fall(datasets):
    headline = area_headline(datasets["tanjungpinang"], KAMPUNG_BUGIS, None, text_in("id"))
    assert flat(headline) == "Luas kumuh Kampung Bugis: 4,66 ha (laporan 2018), 75,4 % di bawah SK 2014."
    assert "turun" not in headline


def test_the_newest_survey_stands_in_the_headline_beside_what_was_recorded_before_it(datasets):
    headline = area_headline(datasets["contoh"], KAMPUNG_BUGIS, None, text_in("en"))
    assert flat(headline) == (
        "Slum area, Kampung Bugis: 4.66 ha (2018 measurement, contradicted), 75.4% below the 2014 decree;"
        " 2.38 ha (2020 survey)."
    )


def test_a_contested_area_is_said_for_the_kelurahan_whose_slum_area_it_is(datasets):
    remarks = area_remarks(datasets["contoh"], KAMPUNG_BUGIS, 2019, text_in("id"))
    assert [flat(remark) for remark in remarks] == [
        "Angka luas 2018 saling bertentangan: 4,66 ha dan 6,20 ha tidak mungkin semuanya benar."
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
    assert flat(area_headline(datasets[data], place, None, text_in("id"))) == headline
