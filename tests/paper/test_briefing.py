"""The briefing: sentence, number, every question with its answer, method and sources; or all on one side."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest

from dashboard.files.spreadsheet import plain_text
from dashboard.findings.decisions import to_decide
from dashboard.findings.overview.answers import seven_answers
from dashboard.findings.register import Shown, shown
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell
from dashboard.paper import briefing
from dashboard.paper.briefing import (
    briefing_pdf,
    briefing_xlsx,
    chapters,
    method,
    one_page_pdf,
)
from dashboard.paper.imprint import chosen_words, imprint
from dashboard.pictures.words.passages import WORDS
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, of_each_level
from tests.files.workbooks import cells, kinds, opened
from tests.findings.looked_at import EN, ID, scope
from tests.paper.data import KELURAHAN, city_of, nothing_known, renamed
from tests.paper.read_back import opened as pdf_opened
from tests.paper.read_back import pages, printed, tags, words_of

SHIPPED = [(name, language) for name in ("documented", "illustrative") for language in LANGUAGES]
LONG = "nama yang panjang " * 12
MOST_ROWS = 20


@cache
def shipped(name: str, language: str) -> Scope:
    data = {"documented": documented, "illustrative": illustrative}[name]()
    return scope(data, KAMPUNG_BUGIS, text=text_in(language))


@cache
def whole(at: Scope) -> bytes:
    return briefing_pdf(at, {})


@cache
def workbook(at: Scope) -> bytes:
    return briefing_xlsx(at, {})


def told(at: Scope) -> str:
    return words_of(whole(at), imprint(at)) + printed(at.place_label)


def answers(at: Scope):
    return seven_answers(at.data, at.place, at.year, at.today, at.text)


def parts_of(at: Scope) -> Iterator[Shown]:
    """Every part of a page that the briefing tells of."""
    for chapter in chapters(at, {}):
        yield from chapter.parts
    yield from method(at, {})


def assert_holds(at: Scope) -> None:
    """The sentence, the number, each question with its answer, and all that leads in each part."""
    words, text = told(at), at.text
    lost = [
        one
        for one in (
            shown(at, "overview", {}).found.headline,
            *(text(f"overview-{answer.question}") for answer in answers(at)),
            *(answer.number for answer in answers(at)),
            *(answer.sentence for answer in answers(at)),
            *(one for part in parts_of(at) for one in _led(part)),
        )
        if printed(one) not in words
    ]
    assert not lost, lost[:3]


def _led(at: Shown) -> Iterator[str]:
    """What a part says first, and all of the finding that leads it."""
    yield from (at.found.headline, at.found.silence, *at.found.remarks)
    for one in at.found.lead if not at.found.silence else ():
        yield from (one.title, *one.subtitles, *one.notes)
        yield at.scope.text("show-source", source=one.source) if one.source else ""
        for row in one.table.rows[:MOST_ROWS] if one.table else ():
            yield from (cell for cell in row if cell != at.scope.text("none"))


# The whole ----------------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_it_holds_the_sentence_the_number_every_answer_and_what_each_part_says_first(name, language):
    assert_holds(shipped(name, language))


def test_the_cover_has_the_sentence_the_number_and_the_seven_questions_in_their_order():
    at = shipped("illustrative", "id")
    cover = pages(whole(at))[0]
    assert printed(shown(at, "overview", {}).found.headline) in cover
    assert cover.count(printed(answers(at)[0].sentence)) >= 2, "below the number, and in its row"
    places = [cover.index(printed(at.text(f"overview-{one.question}"))) for one in answers(at)]
    assert places == sorted(places)
    assert len(places) == 7


def test_what_is_to_be_decided_stands_on_the_cover_step_by_step():
    at = shipped("illustrative", "id")
    steps = to_decide(at, {})
    assert steps[:-1] == next(one.steps for one in answers(at) if one.question == "next")
    assert steps[-1].startswith("Simulasi: dengan Rp")  # what it would cost
    assert all(printed(step) in pages(whole(at))[0] for step in steps)
    assert [tag["/S"] for tag in tags(whole(at))].count("/LI") == len(steps)


def test_every_question_stands_above_its_finding_and_its_short_answer():
    at = shipped("documented", "id")
    sheets = pages(whole(at))[1:]
    for chapter in chapters(at, {}):
        begun = printed(f"{chapter.question}{chapter.parts[0].found.headline}{chapter.answer.sentence}")
        assert sum(begun in sheet for sheet in sheets) == 1


def test_what_is_to_be_decided_has_no_cost_where_the_budget_of_a_reader_buys_nothing():
    at = shipped("illustrative", "id")
    assert to_decide(at, {"budget": "100000000"}) == to_decide(at, {})[:-1]


def test_a_list_begins_at_its_beginning_whatever_part_of_one_a_reader_had_turned_to():
    at = scope(city_of(120), KELURAHAN)
    turned, plain = ([part.found for one in chapters(at, asked) for part in one.parts]
                     for asked in ({"part": "2", "level": "rt"}, {"level": "rt"}))  # fmt: skip
    assert turned == plain


def test_each_page_says_what_was_chosen_for_what_it_goes_on_with_and_nothing_of_another_part():
    at = shipped("illustrative", "id")
    heads = {
        chosen: printed(f"{imprint(at).head}{chosen}")
        for chapter in chapters(at, {})
        for chosen in map(chosen_words, chapter.parts)
        if chosen
    }
    sheets = pages(whole(at))
    going_on = [chosen for sheet in sheets for chosen, head in heads.items() if head in sheet]
    assert len(going_on) > 3  # parts that are longer than a page
    for chosen in going_on:
        begun = next(n for n, sheet in enumerate(sheets) if printed(chosen) in sheet)
        assert heads[chosen] not in sheets[begun]


def test_one_side_names_its_sources():
    (sheet,) = pages(one_page_pdf(shipped("documented", "id")))
    assert all(printed(source) in sheet for source in documented().package.sources)


def test_what_was_never_planned_costs_nothing_to_decide():
    at = shipped("documented", "id")
    assert to_decide(at, {}) == next(one.steps for one in answers(at) if one.question == "next")


def test_method_and_sources_stand_at_the_end():
    at = shipped("documented", "id")
    last = "".join(pages(whole(at))[-3:])
    for part in method(at, {}):
        assert printed(part.found.headline) in last
    assert all(printed(one) in last for one in documented().package.sources)


def test_every_sheet_has_its_imprint_and_that_of_sample_data_its_stamp():
    for name, illustrative_rows in (("documented", False), ("illustrative", True)):
        at = shipped(name, "en")
        sheets = pages(whole(at))
        for number, sheet in enumerate(sheets, start=1):
            assert printed(imprint(at).head) in sheet
            assert printed(imprint(at).foot) in sheet
            assert f"Page{number}of{len(sheets)}" in sheet
            assert (sheet.count("SAMPLEDATA,MADEUP") >= 2) == illustrative_rows, (
                "in a frame and across the page"
            )
        assert pdf_opened(whole(at)).metadata.title == briefing.title(at)


def test_files_of_a_reader_are_stamped():
    at = scope(replace(documented(), version="own", private=True), KAMPUNG_BUGIS)
    for content in (whole(at), one_page_pdf(at)):
        assert all("BERKASPEMBACA,PRATINJAU" in sheet for sheet in pages(content))


def test_what_was_chosen_on_a_page_holds_in_its_chapter():
    at = shipped("illustrative", "id")
    kinds_of_money = next(one for one in shown(at, "spending", {}, "money").offered if one.name == "money")
    last = list(kinds_of_money.options)[-1]
    chosen = words_of(briefing_pdf(at, {"money": last}), imprint(at))
    assert printed(shown(at, "spending", {"money": last}, "money").found.headline) in chosen
    assert printed(f"{kinds_of_money.label}: {kinds_of_money.options[last]}") in chosen


def test_the_same_twice_is_the_same_file():
    at = shipped("documented", "id")
    assert briefing_pdf(at, {}) == whole(at)
    assert one_page_pdf(at) == one_page_pdf(at)
    assert briefing_xlsx(at, {}) == workbook(at)


# Whatever the data --------------------------------------------------------------------------------------


def test_where_nothing_is_known_every_chapter_says_so():
    at = scope(nothing_known(), KELURAHAN)
    assert_holds(at)
    assert len(pages(one_page_pdf(at))) == 1
    assert cells(workbook(at))


@pytest.mark.thorough
@pytest.mark.parametrize("place", [CITY, f"{KAMPUNG_BUGIS}-RW006-RT001", "kawasan:kampung-bugis"])
def test_any_place_and_year_has_one(place):
    for year in (None, 2016):
        assert_holds(scope(illustrative(), place, year, EN))


@pytest.mark.thorough
@pytest.mark.parametrize(
    "words", [LONG, "n" * 300, '#import "x": * <b> $x$ @a'], ids=["long", "word", "markup"]
)
def test_names_of_any_kind_are_printed(words):
    assert_holds(scope(renamed(words), KAMPUNG_BUGIS))


@pytest.mark.thorough
def test_a_table_of_many_rows_says_how_many_are_in_the_workbook():
    at = scope(city_of(382), KELURAHAN)
    assert_holds(at)
    found = [one for part in parts_of(at) for one in part.found.lead if not isinstance(one.picture, WORDS)]
    left = {len(one.table.rows) - MOST_ROWS for one in found if one.table}
    assert max(left) == 383 - MOST_ROWS
    for n in left:
        assert (printed(ID("file-table-more", n=n)) in told(at)) == (n > 0)
    assert printed(ID("file-list", part="1", parts="8")) in told(at)
    assert len(pages(one_page_pdf(at))) == 1


# On one side --------------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["documented", "illustrative"])
def test_one_side_is_one_side_of_any_place_in_any_language(name):
    data = shipped(name, "id").data
    for place in of_each_level(data):
        for language in LANGUAGES:
            at = scope(data, place, text=text_in(language))
            (sheet,) = pages(one_page_pdf(at))
            for words in (briefing.title(at), at.text("file-rule"), imprint(at).head, imprint(at).foot):
                assert printed(words) in sheet, (place, words)
            assert printed(shown(at, "overview", {}).found.headline) in sheet


@pytest.mark.thorough
@pytest.mark.parametrize("words", [LONG, "n" * 5_000], ids=["long", "word"])
def test_one_side_is_one_side_however_long_the_names_are(words):
    for place in (KAMPUNG_BUGIS, CITY):
        at = scope(renamed(words), place)
        (sheet,) = pages(one_page_pdf(at))
        assert printed(shown(at, "overview", {}).found.headline) in sheet


def test_the_board_on_one_side_is_read_aloud_question_by_question():
    at = shipped("illustrative", "id")
    (figure,) = [tag for tag in tags(one_page_pdf(at)) if tag["/S"] == "/Figure"]
    for one in answers(at):
        assert printed(f"{at.text(f'overview-{one.question}')} {one.number}. {one.sentence}") in printed_alt(
            figure
        )


def printed_alt(figure: dict) -> str:
    return "".join(figure["/Alt"].split())


# The workbook -------------------------------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_workbook_has_every_number_of_the_sheets_of_the_findings_and_no_formula(name, language):
    at = shipped(name, language)
    book = opened(workbook(at))
    made = [one.sheet() for chapter in chapters(at, {}) for part in chapter.parts
            for one in part.found.findings if one.sheet]  # fmt: skip
    assert len(book.sheetnames) == len(made) + 1
    for page, sheet in zip(book.worksheets[1:], made, strict=True):
        header, *rows = page.iter_rows(values_only=True)
        assert list(header) == list(sheet.columns)
        assert [[_cell(cell) for cell in row] for row in rows] == [
            [_cell(cell) for cell in row] for row in sheet.rows
        ]
    assert "f" not in kinds(workbook(at))


def _cell(cell: Cell | float) -> Cell:
    """A cell as it can be compared: a number by its value."""
    if isinstance(cell, str):
        return plain_text(cell) or None
    return None if cell is None else Decimal(str(cell)).normalize()


def test_the_first_sheet_of_the_workbook_says_what_it_is():
    at = shipped("illustrative", "id")
    said = {row[1] for row in cells(workbook(at))}
    assert {at.place_label, "2026-11-24", ID("illustrative")} <= said


@pytest.mark.thorough
def test_the_workbook_of_many_rts_has_all_of_them():
    at = scope(city_of(382), KELURAHAN)
    named = {row[0] for page in opened(workbook(at)).worksheets for row in page.iter_rows(values_only=True)}
    assert {f"rt{number:03}" for number in range(382)} <= named
