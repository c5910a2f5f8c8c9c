"""A picture to take along: its sentence, source, place, data, day and stamp, as large as its use asks for."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image

from dashboard.drawings.letters import printable
from dashboard.drawings.sheet import FORMATS, PHONE, SLIDE
from dashboard.findings.finding import Finding
from dashboard.findings.register import PARTS, Shown, shown
from dashboard.paper.imprint import chosen_words, imprint
from dashboard.paper.picture import picture_png, picture_svg, pictured, shows
from dashboard.text.catalogue import LANGUAGES, text_in
from dashboard.text.quoted import plain
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import SVG, assert_says
from tests.findings.looked_at import ID, scope
from tests.paper.data import KELURAHAN, city_of, renamed

EVERY = [(page, part) for page, parts in PARTS.items() for part in parts]
ALLOWED = {
    "svg", "title", "g", "rect", "circle", "line", "path", "text", "tspan", "defs", "pattern", "clipPath",
    "polygon",
}  # fmt: skip
RT = f"{KAMPUNG_BUGIS}-RW006-RT001"


@cache
def part(page: str, show: str, data=illustrative, language: str = "id", place: str = KAMPUNG_BUGIS) -> Shown:
    return shown(scope(data(), place, text=text_in(language)), page, {}, show)


def first(page: str = "indicators", show: str = "scores", data=illustrative) -> tuple[Shown, Finding]:
    at = part(page, show, data)
    return at, pictured(at)[0]


def size_of(drawing: bytes) -> tuple[float, float]:
    root = ElementTree.fromstring(drawing)
    return float(root.get("width")), float(root.get("height"))


@pytest.mark.thorough
@pytest.mark.parametrize(("page", "show"), EVERY)
def test_every_picture_has_its_sentence_where_it_is_from_and_its_stamp(page, show):
    for data in (documented, illustrative):
        for language in LANGUAGES:
            at = part(page, show, data, language)
            for one in pictured(at):
                for size in FORMATS.values():
                    assert_told(at, one, picture_svg(at, one, size).decode())


def assert_told(at: Shown, one: Finding, drawing: str) -> None:
    text, package = at.scope.text, at.scope.data.package
    sentence, of = one.title or at.found.headline, imprint(at.scope, at.found.stamp)
    said = [sentence, *one.notes, *one.subtitles, one.after, of.head, of.foot, of.stamp, chosen_words(at)]
    said += [text("show-source", source=one.source)] if one.source else []
    assert_says(printable(drawing), *map(printable, said))
    assert (text("paper-illustrative") in of.stamp) == package.illustrative
    assert ElementTree.fromstring(drawing).find(f"{SVG}title").text == plain(sentence)


@pytest.mark.thorough
@pytest.mark.parametrize(("page", "show"), EVERY)
def test_every_picture_is_an_image_as_wide_as_its_use_asks_for(page, show):
    at = part(page, show)
    for one in pictured(at):
        for size, across in ((SLIDE, 2560), (PHONE, 1080)):
            wide, high = size_of(picture_svg(at, one, size))
            image = Image.open(BytesIO(picture_png(at, one, size)))
            assert (image.format, image.width, wide) == ("PNG", across, size.width)
            assert image.height == pytest.approx(high * across / wide, abs=1.5)


def test_a_slide_is_sixteen_to_nine_and_a_picture_for_a_phone_upright():
    at, one = first()
    slide, phone = (Image.open(BytesIO(picture_png(at, one, size))) for size in (SLIDE, PHONE))
    assert slide.size == (2560, 1440)
    assert phone.height > phone.width == 1080


def test_a_slide_is_higher_only_where_its_picture_could_not_be_read_otherwise():
    heights = [size_of(picture_svg(at, one))[1] for page, show in EVERY for at in [part(page, show)]
               for one in pictured(at) if page not in ("about", "data", "collaboration", "rt")]  # fmt: skip
    assert min(heights) == SLIDE.height
    assert all(high >= SLIDE.height for high in heights)


def test_a_phone_has_the_narrow_picture_where_there_is_one():
    at, one = next(
        (at, one) for page, show in EVERY for at in [part(page, show)] for one in pictured(at) if one.narrow
    )
    wide_only = replace(one, narrow=None)
    of_both, of_one = (at._replace(found=replace(at.found, findings=(each,))) for each in (one, wide_only))
    assert picture_svg(of_both, one, PHONE) != picture_svg(of_one, wide_only, PHONE)
    assert picture_svg(of_both, one, SLIDE) == picture_svg(of_one, wide_only, SLIDE)


def test_a_simulation_and_files_of_a_reader_are_stamped():
    at = shown(scope(documented(), KAMPUNG_BUGIS), "simulation", {}, "edit")
    assert_says(picture_svg(at, pictured(at)[0]).decode(), at.found.stamp)
    own = replace(documented(), version="own", private=True)
    at = shown(scope(own, KAMPUNG_BUGIS), "map", {})
    drawing = picture_svg(at, pictured(at)[0]).decode()
    assert_says(drawing, "BERKAS PEMBACA, PRATINJAU", imprint(at.scope).foot)


def test_what_was_chosen_and_which_part_of_a_list_is_shown_is_said():
    at = shown(scope(city_of(120), KELURAHAN), "indicators", {"part": "2"}, "scores")
    assert_says(
        picture_svg(at, pictured(at)[0]).decode(), chosen_words(at), ID("file-list", part="2", parts="3")
    )


def test_a_map_says_what_it_shows_for_the_name_of_its_file_and_nothing_else_does():
    at = part("map", "scores")
    assert shows(pictured(at)[0].picture)
    assert shows(first()[1].picture) == ""


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script> &amp; ]]> onload=x", "\u202e\x00\N{GRINNING FACE}\u4e2d"]
)
def test_what_a_file_contained_stays_text_in_a_drawing_and_can_be_made_an_image(words):
    for page, show in (("indicators", "scores"), ("spending", "flow"), ("collaboration", "bodies")):
        at = shown(scope(renamed(words), KAMPUNG_BUGIS), page, {}, show)
        for one in pictured(at):
            root = ElementTree.fromstring(picture_svg(at, one, PHONE))
            assert {node.tag for node in root.iter()} <= {SVG + name for name in ALLOWED}
            assert not any(
                key.startswith("on") or "href" in key for node in root.iter() for key in node.attrib
            )
            assert picture_png(at, one, PHONE).startswith(b"\x89PNG")


def test_the_same_picture_is_the_same_file():
    at, one = first()
    assert picture_svg(at, one) == picture_svg(at, one)
    assert picture_png(at, one) == picture_png(at, one)
