"""A network on the server: an arc for each pair between the two names, as thick as on the screen."""

import re

import pytest

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.palette import INK_ON_LIGHT, STRONG
from dashboard.pictures.network import Arc, NameGroup, Network, NetworkName
from dashboard.screen import element_data
from dashboard.screen.element_data import Seen
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.drawings.seen import assert_words_apart, texts_in, values_in, words_in
from tests.findings.looked_at import EN, ID, found, scope

THINNEST, THICKEST = 1.5, 9
"""As in elements/network.js."""
NETWORK = Network(
    "Lembaga",
    "Pilih sebuah lembaga.",
    (
        NameGroup("Masyarakat", (NetworkName("BKM", "BKM: KSM (1)"), NetworkName("KSM", ""))),
        NameGroup("Kota", (NetworkName("Dinas PUPR", ""),)),
    ),
    (Arc(0, 2, 5), Arc(2, 1, 3), Arc(0, 1, 1)),
)
NAME = "Badan Keswadayaan Masyarakat " * 5
LONG = Network(
    NAME, "", (NameGroup(NAME, (NetworkName(NAME, ""), NetworkName("x" * 120, ""))),), (Arc(0, 1, 1),)
)


def drawn(picture: Network, width: float = 640) -> str:
    return picture_svg(picture, Canvas(width, INK_ON_LIGHT, ID), "Busur")


def ends(arc) -> tuple[float, float, float]:
    """Where it starts and ends, and how far it reaches, in pixels."""
    _, top, reach, _, _, _, _, _, bottom = map(float, re.findall(r"[\d.]+", arc.get("d")))
    return top, bottom, reach


def test_an_arc_joins_the_names_that_it_joins_on_the_screen():
    drawing, joined = drawn(NETWORK), element_data.as_it_is(NETWORK, Seen("", INK_ON_LIGHT))["arcs"]
    boxes = {word.text: word.box for word in words_in(drawing)}
    middles = [(boxes[name][1] + boxes[name][3]) / 2 for name in ("BKM", "KSM", "Dinas PUPR")]
    for arc, pair in zip(values_in(drawing), joined, strict=True):
        expected = sorted((middles[pair["first"]], middles[pair["second"]]))
        assert ends(arc)[:2] == pytest.approx(expected, abs=2)


def test_an_arc_is_as_thick_as_on_the_screen():
    widths = [float(arc.get("stroke-width")) for arc in values_in(drawn(NETWORK))]
    assert widths == [THICKEST, (THINNEST + THICKEST) / 2, THINNEST]
    assert {arc.get("stroke") for arc in values_in(drawn(NETWORK))} == {STRONG}


@pytest.mark.parametrize("width", [344, 640, 864])
def test_an_arc_stays_in_the_drawing_and_reaches_the_farther_the_longer_it_is(width):
    arcs = values_in(drawn(NETWORK, width))
    (first, second, third) = (ends(arc)[2] for arc in arcs)
    assert first > second > third
    left = float(re.findall(r"[\d.]+", arcs[0].get("d"))[0])
    assert left + first + THICKEST / 2 <= width


@pytest.mark.parametrize("width", [344, 640])
def test_names_groups_and_what_a_width_means_are_there_but_nothing_to_press(width):
    told = texts_in(drawn(NETWORK, width))
    assert told == ["1", "5", "Masyarakat", "BKM", "KSM", "Kota", "Dinas PUPR"]


@pytest.mark.parametrize("width", [344, 640])
@pytest.mark.parametrize("picture", [NETWORK, LONG], ids=["short", "long"])
def test_no_words_lie_on_one_another(picture, width):
    assert_words_apart(drawn(picture, width))
    assert "".join(texts_in(drawn(picture, width))).count("x") in (0, 120)


@pytest.mark.thorough
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("width", [344, 640])
def test_no_words_of_the_shipped_data_lie_on_one_another(text, width):
    picture = found(scope(illustrative(), KAMPUNG_BUGIS, text=text), "collaboration", "bodies")[
        "pairs"
    ].picture
    assert_words_apart(picture_svg(picture, Canvas(width, INK_ON_LIGHT, text), ""))


def test_nobody_is_an_empty_drawing():
    assert texts_in(drawn(Network("", "", (), ()))) == []
