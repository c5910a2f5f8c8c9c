"""The collaboration page as a reader meets it."""

import pytest

from dashboard.text.catalogue import LANGUAGES
from tests.pages.opened import AN_RT, DOCUMENTED, SAMPLE, headline, opened, words

pytestmark = pytest.mark.thorough

PARTS = ("stages", "bodies", "promises", "wins")


def collaboration(**address: str):
    return opened("collaboration", **address)


def drawn(app) -> str:
    return " ".join(str(part.proto) for part in app.get("bidi_component")).replace("\\302\\240", " ")


def test_every_part_has_a_headline_of_its_own():
    told = {part: headline(collaboration(data=SAMPLE, show=part)) for part in PARTS}
    assert told["stages"] == "Kampung Bugis: 5 dari 5 tahap kolaborasi sudah ada catatannya."
    assert told["bodies"] == "Kampung Bugis: 16 lembaga tercatat terlibat."
    assert len(set(told.values())) == len(PARTS)


def test_the_headline_of_promises_says_how_many_are_kept():
    assert (
        headline(collaboration(data=SAMPLE, show="promises"))
        == "5 dari 8 janji di Kampung Bugis dipenuhi; 1 lewat tenggat."
    )
    documented = headline(collaboration(data=DOCUMENTED, show="promises"))
    assert documented == "Satu janji di Kampung Bugis belum tercatat dipenuhi; lewat tenggat."
    told = headline(collaboration(data=SAMPLE, year="2019", lang="en", show="promises"))
    assert told == "5 of 6 promises in Kampung Bugis kept by the end of 2019, 2 late."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_a_table_to_download(part: str, language: str):
    app = collaboration(data=SAMPLE, show=part, lang=language)
    assert not app.exception
    assert app.get("download_button")


def test_the_stages_say_what_the_paper_found_and_where():
    app = collaboration(data=DOCUMENTED)
    assert "5 dari 5 tahap kolaborasi sudah ada catatannya" in words(app)
    told = drawn(app)
    for part in ("Dialog tatap muka sering dilakukan", "bagian III.1 dan IV.a", "nol kumuh", "Kondisi awal"):
        assert part in told


def test_the_year_chooses_facts_and_the_page_says_how_many_there_are_in_others():
    told = words(collaboration(data=DOCUMENTED, year="2014"))
    assert "Pada 2014 tidak ada peristiwa kerja sama tercatat di Kampung Bugis; sesudahnya 19." in told


def test_actors_have_works_and_facts_and_those_without_are_counted():
    app = collaboration(data=DOCUMENTED, show="bodies")
    assert "7 lembaga tercatat terlibat" in words(app)
    assert "12 pasang lembaga tercatat dalam peristiwa yang sama" in words(app)
    assert app.expander[0].label.startswith("23 lembaga terdaftar")
    assert "Rp23,56" in drawn(app)


def test_the_wall_says_that_nothing_recorded_is_not_broken():
    app = collaboration(data=DOCUMENTED, show="promises")
    assert "tidak berarti janji itu dilanggar" in words(app)
    assert "lewat hampir" in drawn(app)
    assert "4 pertemuan (2018)" in drawn(app)


def test_a_place_without_facts_says_how_many_there_are_around_it():
    app = collaboration(data=DOCUMENTED, place=AN_RT)
    assert headline(app) == "Belum ada peristiwa kerja sama yang tercatat di RT 002 / RW 006."
    assert "19 peristiwa lain tercatat untuk tempat yang melingkupinya." in words(app)
    assert "Belum ada janji" in words(collaboration(data=DOCUMENTED, place=AN_RT, show="promises"))


def test_the_rt_page_has_the_same_words_for_its_promises():
    told = drawn(opened("rt", data=SAMPLE, place="21.72.03.1005-RW006-RT001"))
    assert "belum tercatat dipenuhi; tenggat 30 September 2027" in told
    assert "dipenuhi 22 Oktober 2019; tenggat 31 Desember 2018" in told
