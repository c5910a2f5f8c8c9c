"""A map to take along and maps side by side: everything inside the sheet, nothing left out, text as text."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from dashboard.drawings import svg
from dashboard.drawings.local_map import NARROW, WIDE
from dashboard.drawings.map_legend import ROW
from dashboard.drawings.map_panels import height_of_panels, map_panels_svg
from dashboard.drawings.map_sheet import map_sheet_svg
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.local import local_map, map_panels
from dashboard.findings.map.measures import CLASS
from dashboard.palette import INK_ON_LIGHT
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, scope

TODAY = date(2026, 11, 24)
SVG = "{http://www.w3.org/2000/svg}"
TITLE = "1 dari 7 RT di Kampung Bugis kumuh menurut survei 2020."
HOSTILE = "<script>alert(1)</script> &amp; ]]> onload=x"


def picture(data=None) -> LocalMap:
    return local_map(data or illustrative(), KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, TODAY, ID)


def panels(other: str = "") -> MapPanels:
    return map_panels(scope(illustrative(), KAMPUNG_BUGIS), KAMPUNG_BUGIS, CLASS, other)


def city() -> Ground:
    return score_ground(documented(), CITY, None, CLASS, TODAY, ID)


def words(drawing: str) -> list[str]:
    return [text.text or "" for text in ElementTree.fromstring(drawing).iter(f"{SVG}text")]


def test_a_sheet_has_sentence_map_legend_note_stamp_and_foot():
    told = words(
        map_sheet_svg(picture(), TITLE, ("Kampung Bugis · 2020", "Sumber: X"), "DATA CONTOH, REKAAN")
    )
    for part in (
        TITLE,
        "Skematik, bukan batas RT",
        "DATA CONTOH, REKAAN",
        "Kampung Bugis · 2020",
        "Sumber: X",
    ):
        assert part in told
    legend = told[told.index("Kelas menurut survei") :]
    assert legend[1:5] == ["tidak kumuh", "6", "kumuh ringan", "1"]
    assert "DATA CONTOH, REKAAN" not in words(map_sheet_svg(picture(documented()), TITLE, ()))


def test_a_sheet_of_slum_areas_has_no_legend_and_one_of_many_rts_has_one():
    areas = map_sheet_svg(city(), TITLE, ("Lingkaran penuh = luas terbaru",), "DATA CONTOH, REKAAN")
    told = words(areas)
    assert {TITLE, "Pelantar Sulawesi", "Lingkaran penuh = luas terbaru", "DATA CONTOH, REKAAN"} <= set(told)
    assert "Kelas menurut survei" not in told
    rts = score_ground(illustrative(), KAMPUNG_BUGIS, None, CLASS, TODAY, ID)
    told = words(map_sheet_svg(rts, TITLE, ()))
    assert told[told.index("Kelas menurut survei") :][1:5] == ["tidak kumuh", "6", "kumuh ringan", "1"]
    heights = [
        float(ElementTree.fromstring(map_sheet_svg(one, "", ())).get("height")) for one in (city(), rts)
    ]
    assert heights[1] - heights[0] == 3 * ROW + 12


def test_the_sheet_of_several_maps_holds_all_of_them_above_its_foot():
    root = ElementTree.fromstring(map_sheet_svg(panels(), TITLE, ("Sumber: X",), "DATA CONTOH, REKAAN"))
    told = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert {"2016", "2018", "2020", TITLE, "DATA CONTOH, REKAAN", "Skematik, bukan batas RT"} <= set(told)
    assert told.count("Kelas menurut survei") == 3
    assert told[-1] == "Sumber: X"
    foot = next(float(text.get("y")) for text in root.iter(f"{SVG}text") if text.text == "Sumber: X")
    top = next(one for one in root.findall(f"{SVG}g")).get("transform")
    assert foot > float(top[:-1].split()[1]) + height_of_panels(panels(), WIDE)
    assert foot < float(root.get("height"))


def test_the_stamp_covers_no_name_of_much_ground():
    root = ElementTree.fromstring(map_sheet_svg(city(), TITLE, (), "DATA CONTOH, REKAAN"))
    stamp = next(one for one in root.iter(f"{SVG}text") if one.text == "DATA CONTOH, REKAAN")
    names = [one for one in root.iter(f"{SVG}rect") if one.get("rx") == "2"]
    assert len(names) == 7
    assert all(float(one.get("y")) + float(one.get("height")) <= float(stamp.get("y")) - 15 for one in names)


def test_long_words_are_wrapped_and_the_sheet_grows_with_them():
    short, long = (map_sheet_svg(picture(), TITLE, (said,)) for said in ("x", "kata " * 200))
    heights = [float(ElementTree.fromstring(one).get("height")) for one in (short, long)]
    assert heights[1] > heights[0] + 50
    assert max(map(len, words(long))) < 160


def test_what_a_file_contained_stays_text_in_a_sheet():
    hostile = replace(picture(), legend_label=HOSTILE, note=HOSTILE)
    root = ElementTree.fromstring(map_sheet_svg(hostile, HOSTILE, (HOSTILE,), HOSTILE))
    assert {node.tag for node in root.iter()} <= {
        SVG + name
        for name in ("svg", "title", "g", "rect", "circle", "line", "path", "text", "defs", "pattern")
    }
    assert not any(key.startswith("on") or "href" in key for node in root.iter() for key in node.attrib)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_panels_are_the_maps_of_every_survey_each_with_its_name_and_legend(size):
    told = words(map_panels_svg(panels(), INK_ON_LIGHT, size))
    assert [name for name, _ in panels().panels] == ["2016", "2018", "2020"]
    assert [told.count(name) for name in ("2016", "2018", "2020")] == [1, 1, 1]
    assert told.count("Kelas menurut survei") == 3
    assert "54" in told
    assert "26–31" in told
    assert "7" not in told  # of seven works in an RT: counts have no room here


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_each_panel_has_north_and_a_bar_beside_its_note(size):
    long = "Batas indikatif, belum diukur di lapangan oleh siapa pun"
    for note in ("Skematik", long):
        shown = MapPanels("", tuple((name, replace(one, note=note)) for name, one in panels().panels))
        root = ElementTree.fromstring(map_panels_svg(shown, INK_ON_LIGHT, size))
        told = [text for text in root.iter(f"{SVG}text") if (text.text or "").endswith(" m")]
        assert len(told) == [text.text for text in root.iter(f"{SVG}text")].count("U") == 3
        said = next(text for text in root.iter(f"{SVG}text") if text.text == note)
        end = 8 + svg.wide(note, 11.5)
        assert end < float(told[0].get("x")) or float(told[0].get("y")) < float(said.get("y")) - 20


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_panels_lie_inside_the_drawing_and_not_on_one_another(size):
    root = ElementTree.fromstring(map_panels_svg(panels(), INK_ON_LIGHT, size))
    height = float(root.get("height"))
    corners = [
        tuple(map(float, one.get("transform")[10:-1].split()))
        for one in root.findall(f"{SVG}g")
        if one.get("transform")
    ]
    assert len(set(corners)) == len(corners) == 3
    assert all(0 <= x < size[0] and 0 <= y < height for x, y in corners)


def test_two_measures_stand_side_by_side_with_a_legend_each():
    shown = panels("water")
    assert [name for name, _ in shown.panels] == ["Kelas kumuh (2020)", "Aspek: Air minum (2020)"]
    told = words(map_panels_svg(shown, INK_ON_LIGHT, WIDE))
    assert {"Kelas menurut survei", "Air minum: poin dari 10"} <= set(told)


def test_patterns_of_several_maps_have_names_of_their_own():
    root = ElementTree.fromstring(map_panels_svg(panels("water"), INK_ON_LIGHT, WIDE))
    names = [one.get("id") for one in root.iter(f"{SVG}pattern")]
    assert len(names) == len(set(names)) > 0
