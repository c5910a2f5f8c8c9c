"""Findings as blocks: what comes first, what is told once, what is cut and says so."""

from dataclasses import replace

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import height_of
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.register import Shown, shown
from dashboard.findings.table import Table
from dashboard.palette import INK_ON_LIGHT
from dashboard.paper import blocks
from dashboard.paper.columns import column_widths
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.reading.folder import read_upload
from dashboard.text.short import LONGEST_TEXT
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, scope
from tests.paper.data import KELURAHAN, city_of
from tests.reading.folders import files_of

COLUMNS = (("nama", False), ("nilai", True))
AT = scope(documented(), KAMPUNG_BUGIS)


def texts(made: list[dict]) -> list[str]:
    return [one["text"] for one in made if one.get("text")]


def part(page: str, show: str, data=None, place: str = KAMPUNG_BUGIS) -> Shown:
    return shown(scope(data or illustrative(), place), page, {}, show)


def saying(**found: object) -> Shown:
    """A part that says something made up."""
    return Shown(AT, "overview", "overview", (), Findings("Judul.", **found))


def table_of(rows: int, *, total: bool = False) -> Table:
    return Table(COLUMNS, tuple((f"baris {at}", str(at)) for at in range(rows)), total)


# A chapter ----------------------------------------------------------------------------------------------


def test_a_chapter_asks_then_says_then_warns_before_all_else():
    told = saying(
        stamp="Simulasi",
        warnings=("Awas.",),
        remarks=("Catatan.",),
        findings=(Finding("a", title="Temuan."),),
    )
    made = blocks.chapter(told, "Pertanyaan?")
    kinds = ["kicker", "title", "warning", "warning", "chosen", "paragraph", "title"]
    assert [one["kind"] for one in made] == kinds
    assert texts(made) == ["Pertanyaan?", "Judul.", "Simulasi", "Awas.", "Catatan.", "Temuan."]
    assert [one["level"] for one in made if one["kind"] == "title"] == [1, 2]


def test_silence_stands_in_place_of_findings():
    made = blocks.chapter(saying(silence="Belum ada."), "Pertanyaan?")
    assert texts(made) == ["Pertanyaan?", "Judul.", "Belum ada."]


def test_rows_that_were_left_out_are_said_at_each_chapter_that_they_are_missing_in():
    files = files_of(
        indicators=("rt,2018,water_access,80,,,,,survey,form", "x,2018,water_access,80,,,,,survey,form")
    )
    data = read_upload(files, "test")
    said = texts(blocks.chapter(part("indicators", "scores", data, "kel"), "?"))
    assert any("indicators.csv" in one for one in said)
    assert not any(
        "indicators.csv" in one for one in texts(blocks.chapter(part("about", "limits", data, "kel"), "?"))
    )


def test_chapters_begin_on_pages_of_their_own():
    one, other = [blocks.kicker("a")], [blocks.kicker("b")]
    assert blocks.on_pages([one, other]) == [*one, {"kind": "break"}, *other]
    assert blocks.on_pages([]) == []


# A finding ----------------------------------------------------------------------------------------------


def test_a_finding_is_told_in_the_order_in_which_it_is_read():
    one = Finding(
        "a", title="Judul.", subtitles=("Bawah judul.", ""), notes=("Catatan.",), after="Cara membaca.",
        hint="Ketuk.", table=table_of(2), source="Makalah", folded="Rincian",
    )  # fmt: skip
    made = blocks.finding(one, AT)
    assert texts(made) == [
        "Judul.",
        "Bawah judul.",
        "Cara membaca.",
        "Catatan.",
        "Rincian",
        "Sumber: Makalah",
    ]
    assert [at["kind"] for at in made].index("rows") == 5


def test_what_a_reader_can_do_on_a_screen_is_on_no_paper():
    for page, show in (("indicators", "scores"), ("spending", "flow"), ("map", "scores")):
        at = part(page, show)
        hints = {one.hint for one in at.found.findings} - {""}
        assert not hints & set(texts(blocks.chapter(at, "?")))


def test_the_numbers_of_a_picture_are_called_so_and_those_without_one_are_not():
    at = part("indicators", "distance")
    assert ID("file-table") in texts(blocks.chapter(at, "?"))
    bare = replace(at.found.findings[0], picture=None)
    assert ID("file-table") not in texts(blocks.finding(bare, at.scope))


def test_a_table_that_words_say_in_full_is_not_told_again_and_one_that_they_do_not_is():
    words = Paragraphs(("RT 001 nilai 12.", "RT 002 nilai 7."))
    said_all = Finding(
        "a", picture=words, table=Table(COLUMNS, (("RT 001", "12"), ("RT 002", AT.text("none"))))
    )
    more = replace(said_all, table=Table(COLUMNS, (("RT 001", "13"),)))
    kinds = [[at["kind"] for at in blocks.finding(one, AT)] for one in (said_all, more)]
    assert [("rows" in kind) for kind in kinds] == [False, True]
    beside = Finding("b", picture=Paragraphs(("Juga 13.",)))
    assert "rows" not in [at["kind"] for at in blocks.finding(more, AT, None, (more, beside))]
    at = part("collaboration", "promises")
    assert not {"rows", "cards"} & {one["kind"] for one in blocks.chapter(at, "?")}


def test_an_empty_table_is_not_told():
    assert blocks.finding(Finding("a", table=Table(COLUMNS, ())), AT) == []


# Tables -------------------------------------------------------------------------------------------------


def test_a_table_with_more_rows_than_there_is_room_for_says_how_many_are_left():
    made = list(blocks.table(table_of(25), "", AT, 20))
    assert len(made[0]["rows"]) == 20
    assert texts(made) == [ID("file-table-more", n=5)]
    for most in (25, 30, None):
        (whole,) = blocks.table(table_of(25), "", AT, most)
        assert len(whole["rows"]) == 25


def test_the_last_row_is_a_sum_only_where_it_is_shown():
    (whole,) = blocks.table(table_of(5, total=True), "", AT, None)
    cut, _ = blocks.table(table_of(5, total=True), "", AT, 3)
    (plain,) = blocks.table(table_of(5), "", AT, None)
    assert [one["total"] for one in (whole, cut, plain)] == [True, False, False]


def test_a_table_wider_than_a_page_has_its_rows_one_by_one():
    wide = blocks.rows([(f"kolom{at}", False) for at in range(40)], [["kata"] * 40])
    narrow = blocks.rows(COLUMNS, [["kata", "1"]])
    assert (wide["kind"], wide["widths"]) == ("cards", [])
    assert (narrow["kind"], sum(narrow["widths"])) == ("rows", pytest.approx(493))


def test_letters_of_a_table_are_smaller_where_its_cells_would_be_high():
    few = blocks.rows(COLUMNS, [["kata", "1"]])
    many = blocks.rows([(f"kolom {at}", False) for at in range(6)], [["kata yang panjang " * 6] * 6])
    assert few["size"] == 8.5
    assert 6 < many["size"] < 8.5
    assert many["widths"] == column_widths([many["columns"], *many["rows"]], many["size"], 493.0, 8.0)


def test_words_are_cut_where_nobody_reads_on():
    long = "kata " * 1_000
    made = [blocks.paragraph(long), blocks.title(long), blocks.kicker(long), blocks.steps([long])]
    assert all(len(words) == LONGEST_TEXT for words in (*texts(made), *made[-1]["steps"]))
    (cells,) = blocks.table(Table(COLUMNS, ((long, long),)), "", AT)
    assert [len(cell) for cell in cells["rows"][0]] == [LONGEST_TEXT] * 2
    (words,) = blocks.drawn(Paragraphs((long,)), "", AT)
    assert len(words["passages"][0]["text"]) == LONGEST_TEXT


# Pictures -----------------------------------------------------------------------------------------------


def test_a_picture_that_is_words_is_words_and_any_other_a_drawing_that_is_told():
    (words,) = blocks.drawn(Paragraphs(("a", "b")), "dalam kata", AT)
    assert [one["text"] for one in words["passages"]] == ["a", "b"]
    one = part("indicators", "scores").found.findings[0]
    (drawing,) = blocks.drawn(one.picture, "dalam kata", AT)
    assert (drawing["kind"], drawing["alt"]) == ("picture", "dalam kata")
    (drawing,) = blocks.drawn(one.picture, "", AT)
    assert drawing["alt"] == AT.place_label


def test_a_long_picture_comes_in_pieces_that_fit_on_a_page():
    at = part("indicators", "scores", city_of(120), KELURAHAN)
    one = at.found.findings[0]
    made = blocks.drawn(one.picture, "alt", at.scope)
    assert height_of(one.picture, Canvas(640, INK_ON_LIGHT, ID)) > 640
    assert len(made) > 1
    assert {piece["alt"] for piece in made} == {"alt"}
    assert all(0 < piece["width"] <= 100 for piece in made)


def test_a_picture_that_is_higher_than_a_page_is_drawn_less_wide():
    one = next(one for one in part("spending", "flow").found.findings if one.picture)
    for high in (200.0, 10_000.0):
        (drawing,) = blocks.drawn(one.picture, "alt", AT, high=high)
        assert (drawing["width"] < 100) == (high < 1_000)


# What is doubtful ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [ID, EN])
def test_doubts_are_counted_and_the_first_three_told_in_full(text):
    at = scope(documented(), KAMPUNG_BUGIS, text=text)
    (made,) = blocks.doubts("money", at)
    n = int(made["title"].split()[0])
    assert n > 3
    assert made["title"] == text("file-doubts", n=n)
    assert len(made["sentences"]) == 3
    assert made["more"] == text("file-doubts-more", n=n - 3)
    assert not any(".csv" in words for words in made["sentences"])  # no reader of paper opens a file


def test_what_is_doubtful_is_told_in_full_once_and_never_hidden():
    def told(*sentences: str, again: int = 0) -> dict:
        before = ID("file-doubts-before", n=again) if again else ""
        said = {"sentences": list(sentences), "more": "", "before": before}
        return {"kind": "doubts", "title": "Catatan"} | said

    page = [told("a", "b"), blocks.paragraph("x"), told("b", "c"), told("a", "c")]
    found = list(blocks.said_once(page, ID))
    assert found == [told("a", "b"), blocks.paragraph("x"), told("c", again=1), told(again=2)]


def test_what_nothing_is_doubtful_of_says_nothing():
    assert list(blocks.doubts("", AT)) == []
    assert list(blocks.doubts("money", scope(city_of(5), KELURAHAN))) == []
