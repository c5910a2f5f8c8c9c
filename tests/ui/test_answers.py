"""The seven answers of the overview are true, and say so where nothing is known."""

from datetime import date

import pytest

from dashboard.text.catalogue import LANGUAGES, text_in
from dashboard.ui.answers import Answer, seven_answers
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

ID = text_in("id")
TODAY = date(2026, 11, 24)
QUESTIONS = ["how_much", "where", "why", "built", "paid", "who", "next"]


def answers(data, location: str, year: int | None = None, text=ID) -> dict[str, Answer]:
    return {answer.question: answer for answer in seven_answers(data, location, year, TODAY, text)}


def plain(sentence: str) -> str:
    return sentence.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_all_seven_questions_are_answered_for_every_place_in_one_sentence(data, language: str):
    for location in data.places:
        for year in (None, *data.years):
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
    assert plain(paid.sentence) == "94,8 % dari APBN (Jenis nilai tidak disebut)."


def test_works_without_an_amount_are_counted_beside_the_money():
    assert "3 kegiatan tanpa nilai uang" in answers(illustrative(), KAMPUNG_BUGIS)["paid"].sentence


def test_what_comes_next_names_the_survey_the_decree_and_the_promises():
    told = answers(documented(), KAMPUNG_BUGIS)["next"].sentence
    assert "Survei 16 kriteria di 7 RT" in told
    assert "tinjau SK 337 / 377 (jatuh tempo 2019)" in told
    assert "1 janji lewat tenggat" in told


def test_before_a_review_is_due_no_decree_is_named():
    told = {
        answer.question: answer.sentence
        for answer in seven_answers(documented(), CITY, None, date(2018, 1, 1), ID)
    }
    assert "SK" not in told["next"]


def test_bodies_that_work_together_are_told_where_no_implementer_is():
    who = answers(documented(), KAMPUNG_BUGIS, 2014)["who"]
    assert who.number == "belum ada data"
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
    assert "1 pertentangan" in found.sentence
    assert found.view == {"show": "figures"}
