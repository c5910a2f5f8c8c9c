"""What a reader must find on the documented data, and that the words are those of the figures."""

import pytest

from tests.pages.opened import CITY, DOCUMENTED, SAMPLE, elements, headline, opened, words

pytestmark = pytest.mark.thorough


def test_the_overview_says_how_large_the_slum_area_is_and_what_was_done():
    app = opened("overview", data=DOCUMENTED)
    assert headline(app).replace("\N{NO-BREAK SPACE}", " ") == (
        "Luas kumuh Kampung Bugis: 4,66 ha (laporan 2018), 75,4 % di bawah SK 2014."
    )
    told = elements(app)
    for part in (
        "0 dari 7 RT disurvei",
        "79 unit",
        "2.762,38 m",
        "Rp24,87 miliar",
        "APBN 94,8 %",
    ):
        assert part in told


def test_the_city_has_only_the_decree_to_go_by_and_the_map_shows_its_seven_areas():
    assert "150,41" in headline(opened("trends", data=DOCUMENTED, place=CITY))
    assert headline(opened("map", data=DOCUMENTED, place=CITY)).startswith(
        "7 kawasan kumuh di Kota Tanjungpinang"
    )


def test_unsurveyed_rts_are_called_unsurveyed_and_whose_figures_stand_in():
    app = opened("indicators", data=DOCUMENTED, place=CITY)
    assert headline(app) == (
        "Belum satu pun dari 7 RT disurvei; hanya ada angka Kelurahan Kampung Bugis (2018)."
    )
    assert "7 RT belum disurvei." in words(app)


def test_before_the_first_survey_the_page_says_which_years_there_are():
    app = opened("indicators", data=SAMPLE, year="2014")
    assert "2016, 2018 dan 2020" in app.info[0].value


def test_a_year_without_works_says_which_years_there_are():
    app = opened("spending", data=DOCUMENTED, year="2014")
    assert "2018" in app.info[0].value


def test_spending_says_what_kind_of_money_it_adds_up_and_never_adds_kinds():
    documented = words(opened("spending", data=DOCUMENTED))
    assert "Sumber tidak menyebut apakah ini pagu, kontrak, atau realisasi." in documented
    sample = words(opened("spending", data=SAMPLE))
    assert "Uang yang dibelanjakan." in sample
    assert "tidak pernah dijumlahkan" in sample


def test_another_kind_of_money_can_be_chosen_and_stands_in_the_address():
    budget = opened("spending", data=SAMPLE, money="budget")
    assert "Pagu adalah rencana" in words(budget)
    assert headline(budget) != headline(opened("spending", data=SAMPLE))


def test_a_cell_of_the_heatmap_opens_from_the_address_down_to_the_line_of_the_file():
    app = opened("indicators", data=SAMPLE, cell="21.72.03.1005-RW006-RT001~drainage")
    assert "Rincian nilai: Drainase · RT 001 / RW 006 · Kampung Bugis" in words(app)
    assert 'component_name: "kotaku_in_sight"' in elements(app)
    assert "indicators.csv baris" in elements(app)
