"""Pictures of words on the server: every word in its place, a share as long as it is."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import height_of, picture_svg
from dashboard.palette import INK_ON_LIGHT, UNDRAWN, paint
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.words.passages import WORDS
from tests.drawings.seen import assert_says, assert_words_apart, shapes_in, texts_in, values_in
from tests.findings.looked_at import ID
from tests.pictures.words.test_passages import EVERY, told

LISTS = Lists(
    (
        List(
            "Kewenangan",
            "",
            "Dua kegiatan",
            (
                ListRow("Kota", "6 dari 10", "jalan dan drainase", 0.25, 0.75),
                ListRow("Provinsi", "", "air minum", 1.0),
                ListRow("Warga", "tidak tercatat", ""),
            ),
        ),
    )
)
NAME = "Balai Prasarana Permukiman Wilayah " * 5
LONG = Lists((List(NAME, "", "x" * 200, (ListRow(NAME, NAME, NAME, 0.5), ListRow("y" * 120, "z" * 90, ""))),))


def drawn(picture, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Kata")


@pytest.mark.parametrize("width", [344, 640])
@pytest.mark.parametrize("picture", EVERY, ids=lambda picture: type(picture).__name__)
def test_every_word_is_there(picture, width):
    for name, text, value in told(picture):
        assert_says(drawn(picture, width), name, text, value)


def test_a_share_is_as_long_as_it_is_and_hatched_as_far_as_it_may_be():
    drawing = drawn(LISTS)
    lengths = [float(bar.get("width")) / 640 for bar in values_in(drawing)]
    assert lengths == pytest.approx([0.5, 0.25, 1.0], abs=1e-3)
    (most,) = shapes_in(drawing, "most")
    assert float(most.get("x")) == pytest.approx(0.25 * 640)
    assert most.get("fill").startswith("url(#")
    firm = [
        bar.get("fill") for bar in values_in(drawing) if bar is not most and "most" not in bar.get("class")
    ]
    assert firm == [paint("class:moderate", INK_ON_LIGHT)] * 2


def test_there_is_no_bar_where_there_is_no_share():
    assert values_in(drawn(Paragraphs(("Satu.",)))) == []
    assert drawn(LISTS).count(UNDRAWN) == 3  # two grounds of bars, one of what is hatched


def test_a_value_stands_at_the_end_of_the_first_line():
    drawing = drawn(Notices("", (Notice("note", "catatan", "", "Sebuah kalimat."),)))
    assert "catatan" in texts_in(drawing)
    assert 'text-anchor="end"' in drawing


@pytest.mark.parametrize("width", [344, 640, 864])
@pytest.mark.parametrize("picture", [*EVERY, LISTS, LONG], ids=lambda picture: type(picture).__name__)
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))


def test_what_says_nothing_takes_no_room():
    assert height_of(Paragraphs(()), Canvas(640, INK_ON_LIGHT, ID)) == 0


def test_every_kind_of_words_is_tried():
    assert {type(picture) for picture in EVERY} == set(WORDS)
