"""Every kind of picture is drawn on the server, and no words of any page lie on one another."""

from typing import get_args
from xml.etree import ElementTree

import pytest

from dashboard.drawings import draw
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import height_of, picture_svg
from dashboard.findings.register import PARTS
from dashboard.palette import INK_ON_LIGHT
from dashboard.pictures import Picture
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.screen import draw as on_screen
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import SVG, assert_words_apart
from tests.findings.looked_at import EN, ID, part, scope

EVERY = [(page, show) for page, parts in PARTS.items() for show in parts]
AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


def test_every_kind_of_picture_is_drawn():
    assert set(draw.DRAWN) == set(get_args(Picture))


def test_the_server_draws_what_the_screen_draws():
    assert draw.DRAWN.keys() == on_screen.DRAWN.keys()


def test_a_drawing_is_as_wide_as_asked_as_high_as_it_needs_and_read_aloud():
    picture, canvas = Paragraphs(("Kalimat.",) * 3), Canvas(640, INK_ON_LIGHT, ID)
    root = ElementTree.fromstring(picture_svg(picture, canvas, "Tiga <kalimat>"))
    assert (root.get("width"), root.get("height")) == ("640", f"{height_of(picture, canvas):g}")
    assert root.find(f"{SVG}title").text == "Tiga <kalimat>"


def test_a_drawing_of_nothing_has_a_height_all_the_same():
    root = ElementTree.fromstring(picture_svg(Paragraphs(()), Canvas(640, INK_ON_LIGHT, ID), ""))
    assert float(root.get("height")) > 0


@pytest.mark.thorough
@pytest.mark.parametrize(("page", "show"), EVERY, ids=str)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_no_words_of_any_part_of_a_page_lie_on_one_another(page: str, show: str, data, text):
    for place in (CITY, KAMPUNG_BUGIS, AN_RT):
        for one in part(scope(data, place, text=text), page, show).findings:
            if one.picture is not None:
                assert_words_apart(picture_svg(one.picture, Canvas(640, INK_ON_LIGHT, text), one.alt))
