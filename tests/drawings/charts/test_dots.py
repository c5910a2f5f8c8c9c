"""Dots on the server: where they are on the screen, every word of a row beside or above its dot."""

from itertools import pairwise

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, paint
from dashboard.pictures.dots import MARK_SHAPES, Dot, DotRow, Dots
from dashboard.screen.charts.draw import figure_of
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_says, assert_words_apart, placed_in, texts_in
from tests.findings.looked_at import EN, ID, found, scope

WIDTHS = (344, 640)


def row(at: float, shape: str, firm: bool, *lines: str, **more) -> DotRow:
    return DotRow(f"{at:g} ha", "pengukuran", lines, Dot(at, shape, firm, "", ""), (0, 10), **more)


DOTS = Dots(
    (
        row(0, "square", True, "Kampung Bugis", rises=True),
        row(2.5, "diamond", False, "Lurah, 2019", until=7),
        row(10, "circle", True, "Wali Kota", "seluruh kota", rises=True),
    ),
    ((0, "0 ha"), (0.5, "5 ha"), (1, "10 ha")),
)
LONG = Dots(
    (row(3, "star", True, "kawasan " * 15, "x" * 120), row(9, "x", False, "y" * 120, until=1)),
    ((0, "tidak kumuh"), (1 / 3, "kumuh " * 20), (2 / 3, "z" * 120), (1, "kumuh berat")),
)
EMPTY = Dots((), ())
ASKED = ({}, {"axis": "value"}, {"reach": "inside"}, {"quantity": "slum_class", "axis": "value"})


def drawn(picture: Dots, width: float = 640, text=ID) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), "Titik")


def found_dots(text=ID, data=None, **asked: str) -> Dots:
    at = scope(data or documented(), KAMPUNG_BUGIS, text=text)
    return found(at, "trends", "figures", **asked)["figures"].picture


def words_of(picture: Dots) -> list[str]:
    rows = [words for row in picture.rows for words in (row.lead, row.more, *row.lines)]
    return [*rows, *(words for _, words in picture.ticks)]


def marks(drawing: str) -> list:
    return [shape for shape in placed_in(drawing) if {*shape.classes} & {*MARK_SHAPES}]


@pytest.mark.parametrize("picture", [DOTS, found_dots()], ids=["made up", "found"])
@pytest.mark.parametrize("width", WIDTHS)
def test_a_dot_is_where_it_is_on_the_screen(picture, width):
    drawing = drawn(picture, width)
    ends = [float(one.node.get("x2")) for one in placed_in(drawing) if one.node.get("stroke-width") is None
            and one.node.tag.endswith("line") and one.node.get("stroke-opacity") is None]  # fmt: skip
    left, right = min(ends), max(ends)
    figure = figure_of(picture, "id", INK_ON_LIGHT)
    on_screen = [float(trace.x[0]) for trace in figure.data]
    assert [(one.x - left) / (right - left) for one in marks(drawing)] == pytest.approx(on_screen, abs=1e-3)


def test_rows_follow_one_another_and_no_dot_lies_on_another():
    downs = [one.y for one in marks(drawn(DOTS))]
    assert downs == sorted(downs)
    assert min(low - high for high, low in pairwise(downs)) > 20


def test_a_thread_ends_where_the_figure_was_said_and_a_value_rises_from_zero():
    shapes = placed_in(drawn(DOTS))
    (thread,) = [one.node for one in shapes if "thread" in one.classes]
    rises = [one.node for one in shapes if "rise" in one.classes]
    start, end = marks(drawn(DOTS))[0].x, marks(drawn(DOTS))[2].x
    assert float(thread.get("x2")) == pytest.approx(start + 0.7 * (end - start), abs=0.02)
    assert [float(rise.get("x2")) for rise in rises] == pytest.approx([start, start], abs=0.02)


def test_a_dot_that_is_not_firm_is_hollow_and_has_its_shape():
    full, hollow, last = marks(drawn(DOTS))
    assert full.classes == ["value", "square"]
    assert hollow.classes == ["value", "diamond", "hollow"]
    assert hollow.node.get("fill") == "none"
    assert full.node.get("fill") == last.node.get("fill") == paint("strong", INK_ON_LIGHT)


def test_words_of_an_axis_that_fall_together_stand_there_once():
    nothing = Dots(DOTS.rows[:1], ((0, "0 ha"), (0, "0 ha"), (1, "0,01 ha")))
    assert_words_apart(drawn(nothing, 344))
    assert texts_in(drawn(nothing, 344))[-2:] == ["0 ha", "0,01 ha"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [DOTS, LONG], ids=["short", "long"])
def test_every_word_of_a_row_and_of_the_axis_is_there(picture, width):
    assert_says(drawn(picture, width), *words_of(picture))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("picture", [DOTS, LONG, EMPTY], ids=["short", "long", "empty"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("asked", ASKED, ids=str)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_found_dots_say_all_and_no_words_lie_on_one_another(text, asked, width):
    for data in (documented(), illustrative()):
        picture = found_dots(text, data, **asked)
        assert_says(drawn(picture, width, text), *words_of(picture))
        assert_words_apart(drawn(picture, width, text))
