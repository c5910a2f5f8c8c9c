"""Pictures for a wall: large letters, enough room, colours that are told from afar."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.drawings.hall import FOOT_WITH_CODE, LEAST, WALLS, left_below, on_the_wall
from dashboard.findings.meeting.agenda import offered
from dashboard.findings.meeting.screens import screens
from dashboard.palette import FAR, WHITE, ink_on, read_from_afar, seen_from_afar
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import scope
from tests.paper.data import KELURAHAN, city_of

_TEXT = ("text", "tspan")


def contrast(one: str, other: str) -> float:
    """Of two colours, to one, as WCAG defines it."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(COLOURS)
def test_words_on_any_colour_and_any_colour_of_words_on_white_can_be_read_from_afar(colour: str):
    ground = seen_from_afar(colour)
    assert contrast(ground, ink_on(ground)) >= FAR - 0.05
    assert ink_on(ground) == ink_on(colour)
    assert colour == WHITE or contrast(read_from_afar(colour), WHITE) >= FAR


def _tag(node: ElementTree.Element) -> str:
    return node.tag.rpartition("}")[2]


def _drawings(data, place: str, language: str, wall: str, foot: float | None = None):
    text, shape = text_in(language), WALLS[wall]
    shape = shape if foot is None else shape._replace(foot=foot)
    for one in screens(scope(data, place, text=text), offered(), {}):
        if one.picture is not None:
            drawn = on_the_wall(one.picture, one.rows, one.sentence, shape, text, "m")
            yield one, left_below(one.sentence, shape), drawn


@pytest.mark.thorough
@pytest.mark.parametrize("wall", ["projector", "screen"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_every_part_that_a_hall_is_shown_has_large_letters_and_room_on_a_wall(data, language: str, wall: str):
    for one, room, drawn in _drawings(data, KAMPUNG_BUGIS, language, wall):
        for drawing in drawn:
            root = ElementTree.fromstring(drawing)
            sizes = [float(node.get("font-size")) for node in root.iter() if node.get("font-size")]
            scale = WALLS[wall].room / float(root.get("width"))
            assert min(sizes, default=LEAST) * scale >= LEAST, one.key
            assert float(root.get("height")) * scale <= room + 1, one.key


@pytest.mark.parametrize("of", [(city_of(60), KELURAHAN), (illustrative(), CITY)], ids=["60 RTs", "a city"])
def test_nor_has_a_larger_place_smaller_letters(of):
    for one, room, drawn in _drawings(*of, "id", "projector", FOOT_WITH_CODE):
        for drawing in drawn:
            root = ElementTree.fromstring(drawing)
            sizes = [float(node.get("font-size")) for node in root.iter() if node.get("font-size")]
            scale = WALLS["projector"].room / float(root.get("width"))
            assert min(sizes, default=LEAST) * scale >= LEAST, one.key
            assert float(root.get("height")) * scale <= room + 1, one.key


def test_no_shape_has_a_colour_on_which_neither_black_nor_white_is_read_from_afar():
    for one, _, drawn in _drawings(illustrative(), KAMPUNG_BUGIS, "id", "projector"):
        for node in (node for drawing in drawn for node in ElementTree.fromstring(drawing).iter()):
            colour = node.get("fill", "")
            if _tag(node) not in _TEXT and colour.startswith("#"):
                assert contrast(colour, ink_on(colour)) >= FAR - 0.05, (one.key, colour)
            elif colour.startswith("#"):
                assert colour == WHITE or contrast(colour, WHITE) >= FAR, (one.key, colour)


def test_patterns_of_drawings_beside_one_another_have_names_of_their_own():
    names: list[str] = []
    for number, (one, _, _) in enumerate(_drawings(illustrative(), KAMPUNG_BUGIS, "id", "projector")):
        wall, mark = WALLS["projector"], f"p-{number}"
        for drawing in on_the_wall(one.picture, one.rows, one.sentence, wall, text_in("id"), mark):
            names += re.findall(r' id="([^"]+)"', drawing)
    assert len(names) == len(set(names))


def test_a_phone_has_the_whole_picture_below_its_sentence():
    for _, room, drawn in _drawings(illustrative(), KAMPUNG_BUGIS, "id", "phone"):
        assert room == 0
        assert len(drawn) == 1
