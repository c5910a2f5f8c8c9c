"""Sentences, tables, squares and images on a slide: in their room, and nothing lost without a sign."""

from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pptx.enum.dml import MSO_FILL
from pptx.enum.text import PP_ALIGN
from pptx.util import Inches, Pt

from dashboard.drawings import svg
from dashboard.drawings.letters import wide
from dashboard.palette import INK_ON_LIGHT, QUIET, ink_on, paint
from dashboard.paper.slides import shapes
from dashboard.paper.slides.shapes import POINT, Area, Line, clean, kept
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.text.quoted import quoted
from dashboard.text.short import LONGEST_TEXT
from tests.effort import tries
from tests.paper.slides.presented import empty_slide, tables

AREA = Area(Inches(0.55), Inches(1.4), Inches(12.2), Inches(5.4))
WORD = "peningkatan kualitas permukiman kumuh "
COLUMNS = (("Tempat", False), ("Biaya", True))
CELLS = (
    GridCell(12, "12–14", "", "class:not_slum", 14, "framed", total=True),
    GridCell(5, "5", "", "points:5/5"),
    GridCell(0, "", "", "points:0/10", look="zero"),
    GridCell(None, "", "", look="missing"),
    GridCell(None, "–", ""),
)
GRID = HeatGrid(
    "RT",
    tuple(
        GridColumn(name, name) for name in ("Total", "Jalan lingkungan", "Drainase", "Persampahan", "Lain")
    ),
    (GridRow("all", "Kelurahan", CELLS, whole=True), GridRow("rt", "RT 001", CELLS, outlined=True)),
)


def size_of(frame: Any) -> float:
    return frame.paragraphs[0].runs[0].font.size.pt


def fits(shape: Any, area: Area) -> bool:
    """Whether a shape lies in an area, to the rounding of a column or a row."""
    return (
        area.left <= shape.left
        and area.top <= shape.top
        and shape.left + shape.width <= area.left + area.width + POINT
        and shape.top + shape.height <= area.top + area.height + POINT
    )


# Sentences ----------------------------------------------------------------------------------------------


def test_a_sentence_is_as_large_as_it_has_room_and_says_where_it_ends():
    found = []
    for words in ("Pendek.", WORD * 3, WORD * 5, WORD * 8):
        slide = empty_slide()
        end = shapes.sentence(slide, words, AREA)
        title = slide.shapes.title
        assert title.text_frame.text == clean(words)
        assert end == title.top + title.height
        found.append(size_of(title.text_frame))
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1] >= 18


def test_a_sentence_longer_than_anybody_reads_ends_in_dots_on_its_fourth_line():
    slide = empty_slide()
    end = shapes.sentence(slide, "W" * 5000, AREA)
    assert slide.shapes.title.text_frame.text.endswith("…")
    assert end - AREA.top <= 4 * 18 * 1.25 * POINT


def test_a_layout_without_a_title_has_the_sentence_in_a_box():
    slide = empty_slide()
    slide.shapes.title.element.getparent().remove(slide.shapes.title.element)
    shapes.sentence(slide, "Kalimat.", AREA)
    assert [shape.text_frame.text for shape in slide.shapes] == ["Kalimat."]


# Words --------------------------------------------------------------------------------------------------


def test_as_many_sentences_as_have_room_stand_below_one_another():
    lines = [Line(f"Kalimat {at}.", 15) for at in range(100)]
    slide = empty_slide()
    shown = shapes.words(slide, lines, AREA)
    told = [paragraph.text for paragraph in slide.shapes[-1].text_frame.paragraphs]
    assert told == [line.text for line in lines[:shown]]
    assert shown == int(AREA.height / POINT / (15 * 1.22))


def test_a_sentence_that_has_no_room_by_itself_is_cut():
    slide, low = empty_slide(), AREA._replace(height=Pt(40))
    assert shapes.words(slide, [Line(WORD * 20, 15), Line("Lagi.", 15)], low) == 1
    (told,) = [paragraph.text for paragraph in slide.shapes[-1].text_frame.paragraphs]
    assert told.startswith(WORD)
    assert told.endswith("…")


@given(st.text(max_size=200), st.integers(8, 30), st.integers(1, 300), st.integers(-1, 5))
def test_words_that_have_room_are_kept_and_of_all_others_the_beginning(text, size, room, lines):
    found = kept(text, size, room, lines)
    assert found == text or found.endswith("…")
    assert found == text or len(found) <= len(text) + lines + 1


def test_the_look_of_a_line_is_kept():
    slide = empty_slide()
    shapes.words(slide, [Line("a", 12), Line("b", 17, bold=True)], AREA, right=True)
    one, other = slide.shapes[-1].text_frame.paragraphs
    assert (one.runs[0].font.size.pt, one.runs[0].font.bold) == (12, False)
    assert (other.runs[0].font.size.pt, other.runs[0].font.bold) == (17, True)
    assert one.alignment == other.alignment == PP_ALIGN.RIGHT


def test_words_stand_on_one_line_as_they_are_shown():
    assert clean(f"satu\ndua {quoted('tiga')}\x00") == "satu dua tiga\N{REPLACEMENT CHARACTER}"
    assert len(clean("x" * 10_000)) == LONGEST_TEXT
    assert clean("<b>&") == "<b>&"


# Tables -------------------------------------------------------------------------------------------------


def test_a_table_holds_its_cells_and_its_numbers_stand_on_the_right():
    slide = empty_slide()
    rows = [(f"RT {at}", f"Rp{at}") for at in range(5)]
    assert shapes.table(slide, COLUMNS, rows, AREA) == 5
    assert tables(slide) == [[["Tempat", "Biaya"], *map(list, rows)]]
    made = slide.shapes[-1].table
    assert [made.cell(1, at).text_frame.paragraphs[0].alignment for at in (0, 1)] == [
        PP_ALIGN.LEFT, PP_ALIGN.RIGHT,
    ]  # fmt: skip
    header = [made.cell(0, at).text_frame.paragraphs[0].runs[0].font.bold for at in (0, 1)]
    assert header == [True, True]


@pytest.mark.parametrize("rows", [1, 5, 20, 150])
@pytest.mark.parametrize(
    "cell", ["RT 001", WORD, WORD * 8, "W" * 300], ids=["short", "long", "lines", "word"]
)
def test_a_table_has_room_and_says_how_many_rows_it_shows(cell, rows):
    slide = empty_slide()
    shown = shapes.table(slide, COLUMNS, [(f"{at} {cell}", cell) for at in range(rows)], AREA)
    (table,) = tables(slide)
    assert len(table) - 1 == shown
    assert [row[0].split()[0] for row in table[1:]] == [str(at) for at in range(shown)]
    assert fits(slide.shapes[-1], AREA)


def test_letters_of_a_table_are_as_large_as_all_rows_have_room():
    found = []
    for rows in (3, 15, 18, 100):
        slide = empty_slide()
        shapes.table(slide, COLUMNS, [("RT", "1")] * rows, AREA)
        found.append(size_of(slide.shapes[-1].table.cell(1, 0).text_frame))
    assert found == sorted(found, reverse=True)
    assert (found[0], found[-1]) == (16, 11)


def test_a_row_is_as_high_as_its_words_need():
    slide = empty_slide()
    shapes.table(slide, COLUMNS, [("RT", "1"), (WORD * 6, "1"), (WORD * 12, "1")], AREA)
    heights = [row.height for row in slide.shapes[-1].table.rows]
    assert all(one <= other for one, other in pairwise(heights))
    assert heights[0] < heights[2] < heights[3]


def test_what_looks_like_markup_stays_text_in_a_cell():
    slide = empty_slide()
    hostile = ("<b>tebal</b>", "=1+1")
    shapes.table(slide, COLUMNS, [hostile], AREA)
    assert tables(slide)[0][1] == list(hostile)


# Squares ------------------------------------------------------------------------------------------------


def squares(picture: HeatGrid) -> Any:
    slide = empty_slide()
    shapes.squares(slide, picture, AREA)
    return slide


def test_squares_have_the_words_of_the_picture():
    assert tables(squares(GRID)) == [
        [
            ["RT", "Total", "Jalan lingkungan", "Drainase", "Persampahan", "Lain"],
            ["Kelurahan", "12–14", "5", "0", "", "–"],
            ["RT 001", "12–14", "5", "0", "", "–"],
        ]
    ]


def test_squares_have_the_colours_of_the_picture_and_words_that_can_be_read_on_them():
    made = squares(GRID).shapes[-1].table
    for at in range(3):
        square, colour = made.cell(1, at + 1), paint(CELLS[at].paint, INK_ON_LIGHT)
        assert f"#{square.fill.fore_color.rgb}" == colour
        (run,) = square.text_frame.paragraphs[0].runs
        assert f"#{run.font.color.rgb}" == ink_on(colour)


def test_a_square_of_what_nobody_surveyed_is_hatched_and_one_without_value_white():
    made = squares(GRID).shapes[-1].table
    missing, none = made.cell(1, 4).fill, made.cell(1, 5).fill
    assert missing.type == MSO_FILL.PATTERNED
    assert (f"#{missing.fore_color.rgb}", str(missing.back_color.rgb)) == (QUIET, "FFFFFF")
    assert (none.type, str(none.fore_color.rgb)) == (MSO_FILL.SOLID, "FFFFFF")


def test_the_row_looked_at_and_totals_stand_out():
    made = squares(GRID).shapes[-1].table
    bold = [
        [made.cell(down, across).text_frame.paragraphs[0].runs[0].font.bold for across in (0, 1, 2)]
        for down in (1, 2)
    ]
    assert bold == [[False, True, False], [True, True, False]]


@pytest.mark.parametrize("columns", [1, 5, 9])
@pytest.mark.parametrize("rows", [1, 8, 12])
@pytest.mark.parametrize("name", ["RT 001", "Kelurahan Kampung Bugis, seluruh RT digabung", "W" * 120])
def test_squares_have_room(name, rows, columns):
    picture = HeatGrid(
        "Rukun tetangga",
        tuple(GridColumn(str(at), f"{at} Persampahan") for at in range(columns)),
        tuple(GridRow(str(at), f"{at} {name}", CELLS[:1] * columns) for at in range(rows)),
    )
    slide = squares(picture)
    assert fits(slide.shapes[-1], AREA)
    told = [row[0] for row in tables(slide)[0][1:]]
    assert [words.split()[0].rstrip("…") for words in told] == [str(at) for at in range(rows)]


@pytest.mark.parametrize("name", ["Persampahan", "Proteksi kebakaran", "Neighbourhood roads"])
def test_no_word_in_the_name_of_a_column_is_broken(name):
    picture = HeatGrid("RT", (GridColumn("", name),) * 8, (GridRow("", "RT 001 " * 9, CELLS[:1] * 8),))
    made = squares(picture).shapes[-1].table
    head = made.cell(0, 1)
    room = (made.columns[1].width - head.margin_left - head.margin_right) / POINT
    assert max(wide(word, size_of(head.text_frame), bold=True) for word in name.split()) <= room


# Images -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(860, 400), (860, 10), (200, 2000)], ids=["slide", "flat", "tall"])
def test_an_image_is_as_large_as_it_has_room_in_the_middle(size):
    root = svg.drawing(*size, "Gambar")
    svg.rect(root, 0, 0, *size, fill="#0B5C7A")
    slide = empty_slide()
    shapes.image(slide, AREA, svg.written(root), "Apa yang <terlihat>\nbaris dua")
    shape = slide.shapes[-1]
    assert fits(shape, AREA)
    assert shape.width == pytest.approx(AREA.width, abs=2) or shape.height == pytest.approx(
        AREA.height, abs=2
    )
    assert shape.width / shape.height == pytest.approx(size[0] / size[1], rel=0.05)
    assert shape.left - AREA.left == pytest.approx(AREA.left + AREA.width - shape.left - shape.width, abs=2)
    assert shape._element.nvPicPr.cNvPr.get("descr") == "Apa yang <terlihat> baris dua"
    image = Image.open(BytesIO(shape.image.blob)).convert("RGB")
    assert image.getpixel((image.width // 2, image.height // 2)) == (0x0B, 0x5C, 0x7A)


@tries(10)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_whatever_was_typed_can_be_written_on_a_slide(words):
    slide = empty_slide()
    shapes.sentence(slide, words, AREA)
    shapes.words(slide, [Line(words)], AREA)
    shapes.table(slide, COLUMNS, [(words, words)], AREA)
    shapes.describe(slide.shapes[-1], words)
    assert "http" in slide.part.blob.decode()
