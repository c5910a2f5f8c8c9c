"""A page as PDF: all that its part says, whose and of when on every sheet, what was chosen in words."""

from dataclasses import replace
from functools import cache

import pytest

from dashboard.domain.plan.scenarios import DeficitChange, Scenario, as_link
from dashboard.drawings.letters import printable
from dashboard.findings.choice import LIST, SWITCH
from dashboard.findings.register import PARTS, Shown, shown
from dashboard.findings.scope import Scope
from dashboard.paper.imprint import imprint
from dashboard.paper.page import page_pdf
from dashboard.pictures.words.passages import passages
from dashboard.text.catalogue import LANGUAGES, text_in
from dashboard.text.quoted import plain
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, scope
from tests.paper.data import KELURAHAN, city_of, nothing_known, renamed
from tests.paper.read_back import opened, pages, printed, words_of

EVERY = [(page, part) for page, parts in PARTS.items() for part in parts]
NAMING = [
    ("overview", "overview"), ("indicators", "scores"), ("map", "scores"), ("spending", "flow"),
    ("collaboration", "stages"), ("collaboration", "bodies"), ("collaboration", "promises"),
    ("data", "files"),
]  # fmt: skip
"""Parts that tell of places, bodies, events and works by name."""
DATA = {"documented": documented, "illustrative": illustrative}
RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


@cache
def made(at: Scope, page: str, part: str) -> tuple[Shown, bytes]:
    """A part of a page, and its file."""
    found = shown(at, page, {}, part)
    return found, page_pdf([found])


@cache
def shipped(name: str, language: str) -> Scope:
    return scope(DATA[name](), KAMPUNG_BUGIS, text=text_in(language))


def asked(page: str, part: str, at: Scope | None = None, /, **address: str) -> tuple[Shown, str]:
    """A part as an address asks for it, and the words of its file."""
    found = shown(at or scope(illustrative(), KAMPUNG_BUGIS), page, address, part)
    return found, words_of(page_pdf([found]), imprint(found.scope, found.found.stamp))


def cells(at: Shown) -> set[str]:
    """Those of all tables that say something."""
    tables = [one.table for one in at.found.findings if one.table]
    told = {cell for table in tables for row in table.rows for cell in row}
    return told - {"", at.scope.text("none")}


def sentences(at: Shown) -> list[str]:
    """What is said of a part beside its pictures and tables."""
    found, text = at.found, at.scope.text
    said = [found.headline, *found.warnings, *found.remarks, found.silence]
    for one in found.findings:
        said += [one.title, *one.subtitles, one.after, *one.notes]
        said += [text("show-source", source=one.source)] if one.source else []
    return [one for one in said if one.strip()]


def assert_says_all(at: Shown, content: bytes) -> None:
    """Every sentence and every cell is there; a cell that is also said by a picture of words stands once."""
    told = words_of(content, imprint(at.scope, at.found.stamp)) + printed(at.scope.place_label)
    lost = [one for one in (*sentences(at), *cells(at)) if printed(one) not in told]
    assert not lost, (at.page, at.part, lost[:3])


# All that it says ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DATA)
@pytest.mark.parametrize(("page", "part"), EVERY)
@pytest.mark.thorough
def test_a_page_prints_every_sentence_and_every_cell_of_its_part(page, part, name, language):
    assert_says_all(*made(shipped(name, language), page, part))


@pytest.mark.parametrize("place", [CITY, RT, f"{KAMPUNG_BUGIS}-RW006", "kawasan:kampung-bugis"])
@pytest.mark.parametrize(
    ("page", "part"), [("indicators", "handling"), ("spending", "need"), ("rt", "report")]
)
def test_a_page_of_any_place_prints_all_of_its_part(page, part, place):
    assert_says_all(*made(scope(illustrative(), place, 2018), page, part))


def test_what_cards_say_in_short_stands_in_full_in_a_table():
    at, told = asked("indicators", "handling")
    (table,) = (one.table for one in at.found.findings if one.table)
    assert all(printed(row[2]) in told for row in table.rows)


def test_a_picture_that_is_words_has_its_words():
    at, told = asked("about", "limits")
    lines = [line for one in at.found.findings for line in passages(one.picture)]
    assert len(lines) > 5
    assert all(printed(line.text) in told for line in lines)


# Whose, of what, of when --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DATA)
@pytest.mark.parametrize(("page", "part"), EVERY)
@pytest.mark.thorough
def test_every_sheet_says_whose_it_is_of_what_and_of_when(page, part, name, language):
    at, content = made(shipped(name, language), page, part)
    text, package = at.scope.text, at.scope.data.package
    told, stamp = pages(content), "DATACONTOH" if language == "id" else "SAMPLEDATA"
    for number, sheet in enumerate(told, start=1):
        for words in (
            package.office(language),
            at.scope.place_label,
            text("choice-year-all"),
            package.title(language),
            text("file-version", version=at.scope.data.digest[:12]),
            text("file-day", day=text.date("2026-11-24")),
            text("file-page", page=str(number), pages=str(len(told))),
        ):
            assert printed(words) in sheet, (number, words)
        assert (stamp in sheet) == package.illustrative
    assert opened(content).metadata.title == printable(plain(at.found.headline))


def test_a_page_of_one_year_says_which_and_one_of_all_years_that_it_is_of_all():
    for year, words in (
        (2018, "KampungBugis·2018"),
        (None, printed(f"Kampung Bugis · {ID('choice-year-all')}")),
    ):
        _, content = made(scope(illustrative(), KAMPUNG_BUGIS, year), "indicators", "scores")
        assert words in pages(content)[0]


def test_files_of_a_reader_are_stamped_as_theirs():
    own = replace(documented(), version="own", private=True)
    _, content = made(scope(own, KAMPUNG_BUGIS), "trends", "areas")
    assert all(sheet.count("BERKASPEMBACA,PRATINJAU") == 2 for sheet in pages(content))
    own = replace(illustrative(), version="own", private=True)
    _, content = made(scope(own, KAMPUNG_BUGIS), "trends", "areas")
    assert all("DATACONTOH,REKAAN·BERKASPEMBACA,PRATINJAU" in sheet for sheet in pages(content))


# What was chosen ----------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize(("page", "part"), EVERY)
def test_what_was_chosen_is_said_in_words_and_the_findings_are_those_of_the_choice(page, part):
    at = shown(scope(illustrative(), KAMPUNG_BUGIS), page, {}, part)
    for one in at.offered:
        if one.look in (LIST, SWITCH) and one.label and len(one.options) > 1:
            last = list(one.options)[-1]
            found, told = asked(page, part, **{one.name: last})
            assert {each.name: each.chosen for each in found.offered}.get(one.name) == last
            assert printed(f"{one.label}: {one.options[last]}") in told, one.name
            assert printed(found.found.headline) in told


def test_a_scenario_in_the_address_changes_what_is_printed_and_is_stamped_on_every_sheet():
    plan = Scenario("Air limbah").changed([DeficitChange(RT, "wastewater_system", 0, 0)])
    at = scope(illustrative(), RT)
    none, planned = (shown(at, "simulation", address, "edit") for address in ({}, {"plans": as_link([plan])}))
    content = page_pdf([planned])
    assert_says_all(planned, content)
    assert all("CONTOH,REKAAN·Simulasi,bukandatatercatat" in sheet for sheet in pages(content))
    assert "SimulasiAirlimbah:RT001/RW006dari26–31" in pages(content)[0]
    assert "SimulasiAirlimbah" not in pages(page_pdf([none]))[0]


# Whatever the data --------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_where_nothing_is_known_every_page_says_so():
    at = scope(nothing_known(), KELURAHAN)
    for page, part in EVERY:
        assert_says_all(*made(at, page, part))


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("page", "part"), [("indicators", "scores"), ("spending", "money"), ("trends", "areas")]
)
def test_a_page_of_382_rts_prints_every_row(page, part):
    assert_says_all(*made(scope(city_of(382), KELURAHAN), page, part))


@pytest.mark.thorough
def test_a_page_of_a_long_list_says_which_part_of_it_is_shown_below_the_list_itself():
    at = scope(city_of(382), KELURAHAN)
    for address, part in (({}, "1"), ({"part": "3"}, "3")):
        found, told = asked("spending", "money", at, **address)
        assert told.count(printed(ID("file-list", part=part, parts="4"))) == 1
        assert told.index(printed(found.found.findings[0].source)) < told.index("dari4daftarini")
    assert "daftarini" not in asked("spending", "money")[1]


@pytest.mark.thorough
@pytest.mark.parametrize(
    "words", ['#import "x": * <b> $x$ @a \N{GRINNING FACE}\u202e\u4e2d', "n" * 400], ids=["odd", "long"]
)
def test_names_of_any_kind_are_printed(words):
    at = scope(renamed(words), KAMPUNG_BUGIS)
    for page, part in NAMING:
        assert_says_all(*made(at, page, part))
