"""The change between two surveys, as a reader meets it."""

from tests.pages.opened import AN_RT, DOCUMENTED, KAMPUNG_BUGIS, SAMPLE, headline, opened, words


def change(**address: str):
    return opened("indicators", show="change", **address)


def test_the_headline_compares_the_first_survey_with_the_one_of_the_year():
    assert headline(change(data=SAMPLE)) == "RT kumuh: 7 dari 7 pada 2016, 1 pada 2020."
    assert headline(change(data=SAMPLE, year="2018")) == "RT kumuh: 7 dari 7 pada 2016, 2 pada 2018."
    chosen = change(data=SAMPLE, **{"from": "2018"})
    assert headline(chosen) == "RT kumuh: 2 dari 7 pada 2018, 1 pada 2020."


def test_the_contribution_of_handling_is_told_year_on_year_and_against_the_baseline():
    app = change(data=SAMPLE, year="2018")
    assert "Kontribusi penanganan" in words(app)
    tables = " ".join(str(part.proto) for part in app.get("bidi_component"))
    assert "41,44" in tables


def test_the_result_of_the_works_says_what_went_beyond_and_stands_beside_the_next_survey():
    app = change(data=SAMPLE)
    told = words(app)
    assert "Numerik akhir: survei 2016 dikurangi hasil kegiatan" in told
    assert "melebihi kekurangan yang tercatat; kelebihannya tidak dihitung." in told


def test_with_one_survey_there_is_nothing_to_compare_and_the_page_says_so():
    app = change(data=DOCUMENTED)
    assert headline(app) == "Belum ada dua survei Kampung Bugis yang dapat disandingkan."
    assert "setelah survei berikutnya" in app.info[0].value


def test_the_change_of_one_rt_is_that_of_the_rt():
    assert headline(change(data=SAMPLE, place=AN_RT)) == "RT kumuh: 1 dari 1 pada 2016, 0 pada 2020."


def test_the_classes_of_the_rts_stand_on_the_trends_page():
    told = words(opened("trends", data=SAMPLE, place=KAMPUNG_BUGIS))
    assert "Pada 2020: 1 RT kumuh ringan, 0 sedang, 0 berat, 6 tidak kumuh." in told
    assert "RT berpindah tingkat" in told
    assert "RT berpindah tingkat" not in words(opened("trends", data=DOCUMENTED))
