"""Years on the server: areas and scores as long as on the screen, works and facts in words."""

from dataclasses import astuple

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, STRONG
from dashboard.pictures.years import YearArea, YearHeads, YearRow, Years, YearScore
from dashboard.screen import element_data
from dashboard.screen.element_data import Seen
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import assert_words_apart, shapes_in, texts_in, values_in
from tests.findings.looked_at import EN, ID, found, scope

HEADS = YearHeads("Tahun", "Luas", "Nilai", "Kegiatan", "Hasil")
YEARS = Years(
    "Urutan tahun",
    HEADS,
    "tidak tercatat",
    (
        YearRow("2014", (YearArea(1.0, "18,92 ha", True), YearArea(0.5, "9 ha", False)), (), (), ()),
        YearRow("2015", (), (), (), ()),
        YearRow(
            "2016", (), (YearScore(0.25, 0.5, 0.2, "20–40 poin"),), ("Jalan 290 m", "Hidran"), ("Selesai",)
        ),
    ),
)
LIST = tuple(f"Peningkatan kualitas {number} " * 6 for number in range(3))
LONG = Years(
    "",
    YearHeads(*["Nama kolom yang sangat panjang sekali"] * 5),
    "tidak " * 20,
    (
        YearRow(
            "tahun-tak-dikenal " * 3,
            (YearArea(0.001, LIST[0], False),),
            (YearScore(0, 1, 1, LIST[1]),),
            LIST,
            LIST,
        ),
        YearRow("2015", (), (), (), ("x" * 120,)),
        YearRow("2016", (), (), (), ()),
    ),
)


def drawn(picture: Years, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Tahun")


@pytest.mark.parametrize("width", [344, 640])
def test_areas_and_scores_are_as_long_as_on_the_screen(width):
    _, _, score = element_data.as_it_is(YEARS, Seen("", INK_ON_LIGHT))["years"]
    shapes = values_in(drawn(YEARS, width))
    left, across = float(shapes[0].get("x")), float(shapes[0].get("width"))
    edge = 2.0  # a hollow part is drawn along the middle of its edge
    hollow = float(shapes[1].get("width")) + edge
    assert hollow / across == pytest.approx(0.5, abs=1e-3)
    low, high = float(shapes[2].get("width")), float(shapes[3].get("width")) + edge
    (of_screen,) = score["scores"]
    assert low / across == pytest.approx(of_screen["low"], abs=1e-3)
    assert (low + high) / across == pytest.approx(of_screen["high"], abs=1e-3)
    (rule,) = shapes_in(drawn(YEARS, width), "line")
    start = left if width < 500 else float(shapes[2].get("x"))
    assert (float(rule.get("x1")) - start) / across == pytest.approx(of_screen["line"], abs=1e-3)


def test_what_may_be_is_hollow():
    looks = [(shape.get("class"), shape.get("fill")) for shape in values_in(drawn(YEARS))]
    firm, hollow = ("value", STRONG), ("value hollow", "none")
    assert looks == [firm, hollow, firm, hollow]


@pytest.mark.parametrize("width", [344, 640])
def test_every_word_is_there(width):
    told = texts_in(drawn(YEARS, width))
    words = [
        "2014",
        "18,92 ha",
        "9 ha",
        "2015",
        "tidak tercatat",
        "20–40 poin",
        "Jalan 290 m",
        "Hidran",
        "Selesai",
    ]
    assert [word for word in words if word not in told] == []
    assert [head for head in astuple(HEADS) if head not in told] == (["Tahun"] if width < 500 else [])


@pytest.mark.parametrize("width", [344, 640, 864])
@pytest.mark.parametrize("picture", [YEARS, LONG], ids=["short", "long"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))
    told = "".join(texts_in(drawn(picture, width))).replace(" ", "")
    assert told.count("kualitas") in (0, 6 * 8)


@pytest.mark.thorough
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("width", [344, 640])
def test_no_words_of_the_shipped_data_lie_on_one_another(text, width):
    for data in (illustrative(), documented()):
        picture = found(scope(data, KAMPUNG_BUGIS, text=text), "collaboration", "wins")["wins"].picture
        assert_words_apart(picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), ""))


def test_no_years_are_an_empty_drawing():
    assert values_in(drawn(Years("", HEADS, "", ()))) == []
