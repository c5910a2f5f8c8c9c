"""The seven answers of the overview are true, and say so where nothing is known."""

from datetime import date
from itertools import cycle

import pytest

from dashboard.findings.overview.answers import Answer, seven_answers
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, places_and_years

ID = text_in("id")
TODAY = date(2026, 11, 24)
QUESTIONS = ["how_much", "where", "why", "built", "paid", "next", "who"]


def answers(data, location: str, year: int | None = None, text=ID) -> dict[str, Answer]:
    return {answer.question: answer for answer in seven_answers(data, location, year, TODAY, text)}


def plain(sentence: str) -> str:
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_all_seven_questions_are_answered_at_every_level_and_in_every_year_in_one_sentence(data):
    """The languages take turns; every place in each is judged in `tests/judged`."""
    for (location, year), language in zip(places_and_years(data), cycle(LANGUAGES), strict=False):
        found = answers(data, location, year, text_in(language))
        assert list(found) == QUESTIONS
        for answer in found.values():
            assert answer.number
            assert answer.sentence.endswith(".")
            assert not answer.sentence.endswith("..")
            assert "; ." not in answer.sentence
            assert ";;" not in answer.sentence


def test_nothing_known_is_said_to_be_unknown_and_never_zero():
    penyengat = answers(documented(), "21.72.03.1004")
    for question in ("built", "paid", "who"):
        assert penyengat[question].number == "belum ada data"


def test_the_documented_works_are_told_with_how_many_were_looked_at_again():
    built = answers(documented(), KAMPUNG_BUGIS)["built"]
    assert plain(built.sentence) == (
        "Perbaikan rumah 79 unit dan Jalan beton 2.762,38 m; belum ada catatan pemeriksaan."
    )
    assert (built.page, built.view) == ("spending", {"show": "checks"})


def test_the_documented_money_is_told_with_its_kind():
    paid = answers(documented(), KAMPUNG_BUGIS)["paid"]
    assert plain(paid.number) == "Rp24,87 miliar"
    assert plain(paid.sentence) == (
        "Nilai tanpa jenis di Kampung Bugis, 7 dari 7 kegiatan tercatat; APBN 94,8 %; "
        "angka lain yang dipublikasikan Rp50 miliar (2018), Rp16 miliar (2018) dan Rp1,8 miliar (2021)."
    )


def test_an_amount_says_how_many_of_the_recorded_works_state_it_and_which_family_paid_most():
    told = plain(answers(illustrative(), KAMPUNG_BUGIS)["paid"].sentence)
    assert "38 dari 46 kegiatan tercatat" in told
    assert "APBN 62,7 %" in told
    assert answers(illustrative(), KAMPUNG_BUGIS)["built"].number == "43 kegiatan selesai"


def test_a_year_without_works_denies_nothing_that_other_years_have():
    """What flows is in the year, with what came before; what stands is as known at its end."""
    told = {key: answers(illustrative(), KAMPUNG_BUGIS, 2021)[key] for key in ("built", "next")}
    assert told["built"].number == "tidak ada pada 2021"
    assert plain(told["built"].sentence) == (
        "Pada 2021 tidak tercatat kegiatan selesai; sebelumnya 43; "
        "15 dari 40 kegiatan fisik yang selesai pernah diperiksa sampai akhir 2021."
    )
    assert "1 janji yang lewat tenggat belum tercatat dipenuhi sampai akhir 2021" in told["next"].sentence
    in_2020 = answers(documented(), KAMPUNG_BUGIS, 2020)
    assert in_2020["paid"].number == in_2020["who"].number == "tidak ada pada 2020"
    assert "sebelumnya 7" in in_2020["paid"].sentence


def test_a_city_says_that_its_money_is_that_of_one_kelurahan():
    told = answers(documented(), CITY)["paid"].sentence
    assert "Kota Tanjungpinang (hanya Kelurahan Kampung Bugis)" in told


def test_a_slum_area_says_that_works_of_its_rw_are_not_among_its_own():
    """So 156 houses of the slum area and 180 of the kelurahan do not contradict each other."""
    told = answers(illustrative(), "kawasan:kampung-bugis")["built"].sentence
    assert "Perbaikan rumah 156" in told
    assert "21 kegiatan lain tercatat untuk RW atau kelurahan yang melingkupinya" in told


def test_what_comes_next_names_the_survey_the_decree_and_the_promises():
    told = answers(documented(), KAMPUNG_BUGIS)["next"].sentence
    assert "Perlu survei 16 kriteria di 7 RT" in told
    assert "tinjau SK 337 / 377 (jatuh tempo 2019)" in told
    assert "1 janji yang lewat tenggat" in told


def test_before_a_review_is_due_no_decree_is_named():
    told = {
        answer.question: answer.sentence
        for answer in seven_answers(documented(), CITY, None, date(2018, 1, 1), ID)
    }
    assert "SK" not in told["next"]


def test_actors_that_work_together_are_told_where_no_implementer_is():
    who = answers(documented(), KAMPUNG_BUGIS, 2014)["who"]
    assert who.number == "tidak ada pada 2014"
    together = answers(documented(), KAMPUNG_BUGIS, 2021)["who"]
    assert together.number != "belum ada data"
    assert together.page == "collaboration"


def test_figures_that_cannot_all_be_true_are_told_beside_the_area():
    figures = [
        {"location_id": "kel", "value": value, "scope": "all", "as_of": "2018", "said_by": who}
        for value, who in ((10, "A"), (12, "B"))
    ]
    places = [place("kel", "kelurahan"), rt("a", parent_id="kel")]
    found = answers(dataset(locations=places, figures=figures), "kel")["how_much"]
    assert "1 pertentangan antarangka" in found.sentence
    assert found.view == {"show": "figures"}


def test_the_numbers_of_where_and_why_answer_their_questions_where_every_rt_was_surveyed():
    told = answers(illustrative(), KAMPUNG_BUGIS)
    assert (told["where"].number, told["why"].number) == ("1 dari 7 RT kumuh", "Air limbah")
    unsurveyed = answers(documented(), KAMPUNG_BUGIS)
    assert (unsurveyed["where"].number, unsurveyed["why"].number) == ("7 RT", "0 dari 7 RT disurvei")


def test_a_city_is_not_said_to_have_the_slum_rts_of_one_kelurahan():
    assert "kumuh" not in answers(illustrative(), "21.72")["where"].number
