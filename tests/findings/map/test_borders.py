"""Lines around places: never filled, and only those of what is shown and lies around it."""

from dataclasses import replace
from datetime import date

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.map.borders import bordered, borders
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.local import local_map
from dashboard.findings.map.measures import CLASS
from dashboard.pictures.ground import Ground
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented
from tests.findings.map.test_mosaic import square

ID = text_in("id")
TODAY = date(2026, 11, 28)


def around(*keys: str) -> Dataset:
    """The documented dataset with squares for some places."""
    data = documented()
    added = tuple(square(key, number, 0) for number, key in enumerate(keys))
    return replace(data, version="around", boundaries=(*data.boundaries, *added))


def drawn(data: Dataset, name: str) -> Ground:
    picture = score_ground(data, name, None, CLASS, TODAY, ID)
    assert picture is not None
    return picture


def test_the_place_what_it_lies_in_its_neighbours_and_what_lies_inside_have_lines_and_rts_have_none():
    data = around(CITY, "21.72.03", KAMPUNG_BUGIS, KAWASAN, "21.72.03.1004")
    assert {one.location_id for one in bordered(data, KAMPUNG_BUGIS)} == {
        CITY, "21.72.03", KAMPUNG_BUGIS, KAWASAN, "21.72.03.1004",
    }  # fmt: skip
    rt = f"{KAMPUNG_BUGIS}-RW006-RT001"
    assert KAMPUNG_BUGIS in {one.location_id for one in bordered(data, rt)}


def test_a_slum_area_has_a_line_of_its_own_look_and_a_kelurahan_is_never_filled():
    data = around(KAMPUNG_BUGIS, KAWASAN)
    lines = borders(data, bordered(data, CITY), ID)
    assert {line.name: line.slum for line in lines} == {
        "Kelurahan Kampung Bugis": False,
        "Kawasan Kampung Bugis": True,
    }
    assert not {KAMPUNG_BUGIS, KAWASAN} & {shape.key for shape in drawn(data, CITY).shapes}


def test_the_map_of_the_rts_of_a_kelurahan_has_the_same_lines():
    data = around(KAMPUNG_BUGIS)
    picture = local_map(data, KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, TODAY, ID)
    assert [line.name for line in picture.borders] == ["Kelurahan Kampung Bugis"]


def test_a_dataset_of_lines_alone_is_drawn_and_names_that_have_room_stand_in_them():
    rows = [place("city", "city"), *(place(name, "kelurahan", "city") for name in ("a", "b"))]
    shapes = (square("a", 0, 0), square("b", 1, 0))
    bare = dataset(locations=rows)
    picture = drawn(replace(bare, version="lines", boundaries=shapes), "city")
    assert [line.name for line in picture.borders] == ["Kelurahan a", "Kelurahan b"]
    assert {name.lines for name in picture.names if name.quiet} <= {("Kelurahan a",), ("Kelurahan b",)}
    assert picture.frame.west < 106.6005 < picture.frame.east
