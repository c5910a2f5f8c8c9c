"""Need, built and paid, and rupiah against need, as a reader meets them."""

import pytest

from dashboard.domain.works.recorded_deficits import Recorded
from dashboard.domain.works.remedies import REMEDIES
from dashboard.findings.spending.need import headline_of
from dashboard.findings.words.need import need_volume
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import documented, illustrative, of_each_level
from tests.pages.opened import (
    DOCUMENTED,
    KAMPUNG_BUGIS,
    SAMPLE,
    elements,
    headline,
    opened,
    words,
)

pytestmark = pytest.mark.thorough


def need(**address: str):
    return opened("spending", show="need", **address)


def test_more_road_than_was_missing_is_the_finding_with_the_reasons_that_the_rows_give():
    app = need(data=DOCUMENTED, place=KAMPUNG_BUGIS)
    found = headline(app).replace("\N{NO-BREAK SPACE}", " ")
    assert found == (
        "Jalan lingkungan di Kampung Bugis: terbangun 2.762,38 m, tercatat 1.460,39 m jalan rusak."
    )
    told = elements(app)
    for part in (
        "Rp23,56 miliar",
        "1.301,99 m lebih banyak",
        "Kemungkinan sebab",
        "760 m",
        "420 bangunan belum teratur",
    ):
        assert part in told, part


def test_rts_without_a_recorded_need_say_where_it_is_recorded():
    app = need(data=DOCUMENTED, place=KAMPUNG_BUGIS)
    assert "kebutuhan tercatat untuk 0 dari 7 RT, terbangun di 2" in words(app)
    assert "tercatat untuk wilayah di atasnya, tidak di sini" in elements(app)
    assert "RT 001 / RW 001" in words(app)


def test_an_aspect_and_a_level_can_be_chosen():
    app = need(data=SAMPLE, place=KAMPUNG_BUGIS, aspect="road_coverage", level="rw")
    assert headline(app).startswith("Jalan lingkungan di Kampung Bugis: terbangun 1.333")
    assert "Jalan lingkungan: kebutuhan tercatat untuk 2 dari 2 RW, terbangun di 2" in words(app)


def test_a_work_that_is_recorded_above_the_rts_stands_by_itself():
    app = need(data=SAMPLE, place=KAMPUNG_BUGIS, aspect="water_access")
    assert "RW 006 (tidak dirinci)" in elements(app)
    assert "nilai 2 kegiatan tercatat di wilayah di atasnya" in elements(app)


def test_another_kind_of_money_changes_what_is_paid_and_not_what_was_built():
    spent = elements(need(data=SAMPLE, place=KAMPUNG_BUGIS, aspect="road_coverage"))
    agreed = elements(need(data=SAMPLE, place=KAMPUNG_BUGIS, aspect="road_coverage", money="contract"))
    assert "1.073 m, Rp5,7 miliar; 2 kegiatan tanpa jenis nilai ini" in spent
    assert "720 m" in agreed
    assert "1.333 m, 8 kegiatan" in spent
    assert "1.333 m, 8 kegiatan" in agreed


def test_rupiah_against_need_says_which_base_is_missing():
    told = words(need(data=DOCUMENTED, place=KAMPUNG_BUGIS)).replace("\N{NO-BREAK SPACE}", " ")
    assert "Rp1,3 miliar per hektare" in told
    assert "tanpa Rp198 juta dari 1 kegiatan di luarnya" in told
    assert "jumlah KK belum tercatat" in told
    assert "Per poin yang turun: ada RT yang belum disurvei" in told


def test_rupiah_a_household_stands_beside_the_points_of_need():
    app = need(data=SAMPLE, place=KAMPUNG_BUGIS)
    assert "22,13 juta per KK" in words(app).replace("\N{NO-BREAK SPACE}", " ")
    assert "54 dari 80 poin (2016)" in elements(app)
    assert "tidak tercatat per RT, jadi tidak dibagi" in words(app)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_a_headline_is_one_short_sentence_at_every_level_for_every_aspect(data, language):
    text = text_in(language)
    for place in of_each_level(data):
        for remedy in (None, *(remedy.key for remedy in REMEDIES)):
            found = headline_of(data, place, None, "realised", remedy, text)
            name = str(data.places[place]["name"])
            assert found.count(".") >= 1
            assert len(found.replace(name, "x").replace("\N{NO-BREAK SPACE}", "_").split()) <= 15, found


def test_a_need_read_as_a_share_stands_in_sight_though_no_work_answers_it():
    told = elements(need(data=DOCUMENTED, place=KAMPUNG_BUGIS)).replace("\N{NO-BREAK SPACE}", " ")
    assert "jumlah seluruhnya tidak tercatat" in told
    assert all(f"{share},0" in told for share in (60, 70, 80, 100))


def test_what_is_still_missing_of_the_need_stands_beside_what_a_later_survey_found():
    told = elements(need(data=SAMPLE, place=KAMPUNG_BUGIS)).replace("\N{NO-BREAK SPACE}", " ")
    assert "Survei 2020 mencatat kekurangan" in told
    assert "Belum tertangani 309 KK dari kebutuhan tercatat" in told  # 690 without water, 381 connected


def test_the_works_of_one_year_give_no_gap():
    told = elements(need(data=SAMPLE, place=KAMPUNG_BUGIS, year="2018"))
    assert "Belum tertangani" not in told


def test_a_range_of_households_ends_in_whole_ones():
    recorded = Recorded(2018, "permen_2018", 470_400_000, 488_550_000, (), 0, float("-inf"), float("inf"))
    assert need_volume(recorded, "water_access", text_in("en")).replace("\N{NO-BREAK SPACE}", " ") == (
        "470–489 households"
    )
    assert need_volume(recorded, "road_coverage", text_in("en")).startswith("470.40–488.55")
