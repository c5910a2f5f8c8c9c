"""Maps side by side as one drawing: each with its name and its legend, none on another."""

from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from dashboard.drawings.letters import wide
from dashboard.drawings.maps.local_map import NARROW, WIDE
from dashboard.drawings.maps.panels import map_panels_svg
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
        end = 8 + wide(note, 11.5)
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
