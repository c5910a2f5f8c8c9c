"""A picture to take along: all of it on the sheet with what it is of, nothing on another, text as text."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from dashboard.drawings.sheet import FORMATS, PHONE, SLIDE, Said, sheet_svg
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.local import local_map, map_panels
from dashboard.findings.map.measures import CLASS
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.drawings.seen import SVG, assert_words_apart, texts_in, words_in
from tests.findings.looked_at import ID, scope

TODAY = date(2026, 11, 24)
TITLE = "1 dari 7 RT di Kampung Bugis kumuh menurut survei 2020."
STAMP = "DATA CONTOH, REKAAN"
HOSTILE = "<script>alert(1)</script> &amp; ]]> onload=x"


def picture(data=None) -> LocalMap:
    return local_map(data or illustrative(), KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, TODAY, ID)


def panels() -> MapPanels:
    return map_panels(scope(illustrative(), KAMPUNG_BUGIS), KAMPUNG_BUGIS, CLASS, "")


def city() -> Ground:
    return score_ground(documented(), CITY, None, CLASS, TODAY, ID)


def height(drawing: str) -> float:
    return float(ElementTree.fromstring(drawing).get("height"))


@pytest.mark.parametrize("size", FORMATS.values(), ids=FORMATS)
def test_a_sheet_has_stamp_sentence_picture_legend_and_foot(size):
    said = Said(TITLE, "Nilai kekumuhan", ("Kampung Bugis · 2020", "Sumber: X"), STAMP)
    told = texts_in(sheet_svg(picture(), said, ID, size))
    text = " ".join(told)
    assert text.index(STAMP) < text.index(TITLE) < text.index("Nilai kekumuhan")
    assert "Skematik, bukan batas RT" in told
    legend = told[told.index("Kelas menurut survei") :]
    assert legend[1:5] == ["tidak kumuh", "6", "kumuh ringan", "1"]
    assert told[-2:] == ["Kampung Bugis · 2020", "Sumber: X"]


def test_recorded_data_are_not_stamped():
    assert STAMP not in texts_in(sheet_svg(picture(documented()), Said(TITLE), ID))


def test_a_sheet_for_a_slide_is_sixteen_to_nine_and_longer_where_it_must_be():
    assert height(sheet_svg(picture(), Said(TITLE), ID)) == SLIDE.height
    assert SLIDE.width / SLIDE.height == pytest.approx(16 / 9, abs=0.01)
    long = Said(TITLE, foot=("kata " * 400,))
    assert height(sheet_svg(picture(), long, ID)) > SLIDE.height + 50


def test_a_sheet_of_slum_areas_has_no_legend_and_one_of_many_rts_has_one():
    told = texts_in(sheet_svg(city(), Said(TITLE, foot=("Lingkaran penuh = luas terbaru",)), ID))
    assert {TITLE, "Pelantar Sulawesi", "Lingkaran penuh = luas terbaru"} <= set(told)
    assert "Kelas menurut survei" not in told
    rts = score_ground(illustrative(), KAMPUNG_BUGIS, None, CLASS, TODAY, ID)
    told = texts_in(sheet_svg(rts, Said(TITLE), ID))
    assert told[told.index("Kelas menurut survei") :][1:5] == ["tidak kumuh", "6", "kumuh ringan", "1"]


def test_the_sheet_of_several_maps_holds_all_of_them_above_its_foot():
    found = words_in(sheet_svg(panels(), Said(TITLE, foot=("Sumber: X",)), ID, PHONE))
    told = [word.text for word in found]
    assert {"2016", "2018", "2020", "Skematik, bukan batas RT"} <= set(told)
    assert told.count("Kelas menurut survei") == 3
    assert told[-1] == "Sumber: X"
    assert found[-1].box[1] > max(word.box[3] for word in found[:-1])


@pytest.mark.parametrize("size", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("drawn", [picture, panels], ids=["one", "several"])
def test_no_words_lie_on_one_another(drawn, size):
    said = Said(TITLE, "kata " * 30, ("kata " * 60, "Sumber: X"), STAMP)
    assert_words_apart(sheet_svg(drawn(), said, ID, size))


def test_what_a_file_contained_stays_text_in_a_sheet():
    hostile = replace(picture(), legend_label=HOSTILE, note=HOSTILE)
    root = ElementTree.fromstring(sheet_svg(hostile, Said(HOSTILE, HOSTILE, (HOSTILE,), HOSTILE), ID, PHONE))
    allowed = ("svg", "title", "g", "rect", "circle", "line", "path", "text", "tspan", "defs", "pattern")
    assert {node.tag for node in root.iter()} <= {SVG + name for name in allowed}
    assert not any(key.startswith("on") or "href" in key for node in root.iter() for key in node.attrib)
