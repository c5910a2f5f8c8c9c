"""Bars on the server: as long as on the screen, every word in its place."""

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, paint
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.screen.charts.draw import figure_of
from tests.drawings.seen import assert_words_apart, texts_in, values_in
from tests.findings.looked_at import ID

BARS = Bars(
    bars=(Bar("APBN", "Rp12 miliar", "60 %"), Bar("Swadaya masyarakat", "Rp8 miliar")),
    layers=(
        BarLayer("selesai", (BarPart(9, ("a",), "stage:done"), BarPart(8, ("b",), "stage:done"))),
        BarLayer("tidak disebut", (BarPart(3, ("c",), "stage:unknown", hatched=True), None)),
    ),
)
LONG = Bars((Bar("Peningkatan kualitas " * 8, "Rp1 " * 40, "dari " * 50),), (BarLayer("", (None,)),))


def drawn(picture: Bars, width: float = 600) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Batang")


def test_a_bar_is_as_long_as_on_the_screen():
    figure = figure_of(BARS, "id", INK_ON_LIGHT)
    on_screen = sorted(float(x) for trace in figure.data for x in trace.x)
    on_paper = sorted(float(bar.get("width")) for bar in values_in(drawn(BARS)))
    assert [x / max(on_paper) for x in on_paper] == pytest.approx([x / 9 for x in on_screen], abs=1e-3)


def test_bars_that_are_shares_are_all_as_long():
    shares = Bars(BARS.bars, BARS.layers, shares=True)
    widths = [float(bar.get("width")) for bar in values_in(drawn(shares))]
    assert widths == pytest.approx([0.75 * 599, 0.25 * 599, 599], abs=0.02)


def test_every_word_of_a_bar_is_there_and_its_layers_are_named():
    assert texts_in(drawn(BARS)) == [
        "selesai", "tidak disebut", "APBN · Rp12 miliar · 60 %", "Swadaya masyarakat · Rp8 miliar",
    ]  # fmt: skip


def test_what_is_not_known_is_hatched():
    fills = [bar.get("fill") for bar in values_in(drawn(BARS))]
    assert fills[0] == fills[2] == paint("stage:done", INK_ON_LIGHT)
    assert fills[1].startswith("url(#")


@pytest.mark.parametrize("width", [344, 640])
@pytest.mark.parametrize("picture", [BARS, LONG], ids=["short", "long"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))
    assert "".join(texts_in(drawn(picture, width))).replace(" ", "").count("dari") in (0, 50)
