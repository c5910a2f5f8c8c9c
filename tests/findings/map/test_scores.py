"""Places on a map: which are drawn, how large, what is said of them, what has no position."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import combinations
from math import pi

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.measures import CLASS
from dashboard.findings.map.scores import places_sheet
from dashboard.findings.map.spots import position_words, spot_lines, spots
from dashboard.pictures.ground import Ground
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.findings.looked_at import found, part, records, scope

ID, EN = text_in("id"), text_in("en")
TODAY = date(2026, 11, 28)
NBSP = "\N{NO-BREAK SPACE}"
HERE = {"lat": "0.94", "lon": "104.45", "position_kind": "estimate", "position_error_m": 500}
SQUARE = [[[104.45, 0.94], [104.452, 0.94], [104.452, 0.942], [104.45, 0.942], [104.45, 0.94]]]


def shown(data: Dataset, name: str, year: int | None = None, measure: str = CLASS) -> Ground | None:
    return score_ground(data, name, year, measure, TODAY, ID)


def drawn(data: Dataset, name: str, year: int | None = None, measure: str = CLASS) -> Ground:
    picture = shown(data, name, year, measure)
    assert picture is not None
    return picture


def shape(name: str) -> dict:
    return {
        "location_id": name,
        "geometry_kind": "survey",
        "note": "",
        "type": "Polygon",
        "coordinates": SQUARE,
    }


# True sizes -------------------------------------------------------------------------------------------


def test_a_circle_has_the_area_of_the_slum():
    sizes = {
        circle.said[0]: round(pi * circle.radius**2 / 10_000, 2)
        for circle in drawn(documented(), CITY).circles
    }
    assert sizes == {
        "Pantai Impian": 12.6, "Lembah Purnama": 5.99, "Sungai Nibung Angus": 14.6, "Tanjung Unggat": 31.64,
        "Pelantar Sulawesi": 51.85, "Kampung Bugis": 4.66, "Senggarang": 14.81,
    }  # fmt: skip


def test_the_first_area_is_a_circle_of_its_own_size():
    (circle,) = drawn(documented(), KAMPUNG_BUGIS).circles
    assert round(pi * circle.first**2 / 10_000, 2) == 18.92


def test_the_areas_up_to_the_chosen_year_are_drawn():
    (circle,) = drawn(documented(), KAMPUNG_BUGIS, 2014).circles
    assert round(pi * circle.radius**2 / 10_000, 2) == 18.92


def test_a_circle_of_unknown_size_has_none():
    (circle,) = drawn(dataset(locations=[place("kw", "kawasan", **HERE)]), "kw").circles
    assert (circle.radius, circle.first, circle.error) == (0, 0, 500)


def test_slum_areas_are_filled_unless_rts_are_drawn_on_them_and_the_chosen_one_stands_out():
    assert all(circle.full and not circle.strong for circle in drawn(documented(), CITY).circles)
    (alone,) = drawn(documented(), KAMPUNG_BUGIS).circles
    assert (alone.full, alone.strong) == (False, True)


# RTs --------------------------------------------------------------------------------------------------


def test_rts_that_nobody_surveyed_are_hatched():
    picture = drawn(documented(), KAMPUNG_BUGIS)
    assert len(picture.shapes) == 7
    assert all(shape.hatched and shape.paint == "class:missing" for shape in picture.shapes)
    assert [(step.look, n) for step, n in picture.counted if n] == [("missing", 7)]


def test_surveyed_rts_are_painted_by_what_is_shown_of_them_and_the_legend_counts_them():
    picture = drawn(illustrative(), KAMPUNG_BUGIS, 2018)
    assert not any(shape.hatched for shape in picture.shapes)
    paints = {shape.key[-11:]: shape.paint for shape in picture.shapes}
    assert (paints["RW006-RT001"], paints["RW001-RT001"]) == ("class:moderate", "class:not_slum")
    for measure in (CLASS, "distance", "works"):
        picture = drawn(illustrative(), KAMPUNG_BUGIS, 2018, measure)
        counted = Counter(picture.counted[shape.step][0].paint for shape in picture.shapes)
        assert counted == Counter(shape.paint for shape in picture.shapes)
        assert sum(n for _, n in picture.counted) == 7


def test_beside_several_slum_areas_a_schematic_shape_is_not_drawn_and_a_surveyed_one_is():
    rows = [place("city", "city"), place("kel", "kelurahan", "city")]
    rows += [place(name, "kawasan", "city", **HERE) for name in ("one", "two")]
    rows += [rt("a", parent_id="kel", kawasan_id="one")]
    looked = [{"location_id": "a", "indicator": "fire_equipment", "percent": 0}]
    for kind, keys in (("schematic", []), ("indicative", ["a"]), ("survey", ["a"])):
        shapes = [shape("a") | {"geometry_kind": kind}]
        picture = drawn(dataset(locations=rows, indicators=looked, boundaries=shapes), "city")
        assert [one.key for one in picture.shapes] == keys


def test_picking_a_shape_tells_which_rt_it_is():
    picture = drawn(illustrative(), KAMPUNG_BUGIS)
    assert picture.picks == "place"
    assert {shape.key for shape in picture.shapes} == set(illustrative().of_level("rt", KAMPUNG_BUGIS))


def test_an_rt_shows_itself_and_the_slum_area_it_belongs_to():
    name = f"{KAMPUNG_BUGIS}-RW006-RT001"
    picture = drawn(illustrative(), name)
    assert [shape.key for shape in picture.shapes] == [name]
    assert [circle.said[0] for circle in picture.circles] == ["Kampung Bugis"]


def test_an_rt_with_a_surveyed_position_and_no_shape_is_a_dot():
    rows = [
        place("kel", "kelurahan"),
        rt("a", parent_id="kel", kawasan_id=None, **WORKED_BASES, **HERE),
        rt("b", parent_id="kel", kawasan_id=None, **HERE | {"lat": "0.95"}),
        rt("nowhere", parent_id="kel", kawasan_id=None),
    ]
    earlier = {"indicator": "fire_equipment", "percent": 0, "year": 2016}
    readings = [
        *readings_of("a", WORKED_VOLUMES),
        *({"location_id": name} | earlier for name in ("b", "nowhere")),
    ]
    picture = drawn(dataset(locations=rows, indicators=readings), "kel")
    dots = {dot.key: dot for dot in picture.dots}
    assert set(dots) == {"a", "b"}
    assert dots["a"].at == (104.45, 0.94)
    assert (dots["a"].paint, dots["b"].paint) == ("class:light", "class:missing")


def test_an_rt_with_shape_and_position_is_drawn_once():
    looked = [{"location_id": "a", "indicator": "fire_equipment", "percent": 0}]
    data = dataset(locations=[rt("a", kawasan_id=None, **HERE)], indicators=looked, boundaries=[shape("a")])
    picture = drawn(data, "a")
    assert (len(picture.dots), len(picture.shapes)) == (0, 1)


@pytest.mark.parametrize(
    ("cells", "shapes", "said"),
    [
        ({}, [], "tidak diketahui"),
        ({"lat": "0.94", "lon": "104.45"}, [], "ada, asalnya tidak disebut"),
        ({}, [shape("a")], "hasil survei"),
        (HERE, [shape("a")], f"perkiraan ± 500{NBSP}m"),
    ],
)
def test_the_table_says_of_what_kind_a_position_is_and_never_denies_what_is_drawn(cells, shapes, said):
    (spot,) = spots(dataset(locations=[rt("a", **cells)], boundaries=shapes), "a", None)
    assert position_words(spot, ID) == said


# Nowhere ----------------------------------------------------------------------------------------------


def test_there_is_no_map_where_nothing_has_a_position_and_the_page_says_so():
    area = {"location_id": "kw", "indicator": "slum_area", "volume": 5}
    assert shown(dataset(locations=[place("kw", "kawasan")], indicators=[area]), "kw") is None
    at = scope(documented(), "21.72.02")
    told = part(at, "map", "scores")
    assert not told.findings
    assert told.silence == ID("map-none", place=at.place_label)


def test_half_a_position_is_none():
    half = [place(f"no {lost}", "kawasan", **(HERE | {lost: None})) for lost in ("lat", "lon")]
    data = dataset(locations=half)
    assert shown(data, "no lat") is None
    assert shown(data, "no lon") is None


def test_a_shape_of_a_place_that_is_not_shown_is_not_drawn():
    data = dataset(locations=[place("kw", "kawasan", **HERE)], boundaries=[shape("elsewhere")])
    assert drawn(data, "kw").shapes == ()


def test_the_frame_holds_every_circle_shape_and_dot():
    for data, name in ((documented(), CITY), (illustrative(), KAMPUNG_BUGIS)):
        picture = drawn(data, name)
        corners = [corner for shape in picture.shapes for ring in shape.polygons[0] for corner in ring]
        for lon, lat in (*corners, *(circle.at for circle in picture.circles)):
            assert picture.frame.west <= lon <= picture.frame.east
            assert picture.frame.south <= lat <= picture.frame.north


# Words, table, files ----------------------------------------------------------------------------------


def test_who_points_at_a_place_is_told_area_works_money_and_how_sure_the_position_is():
    known = {spot.location_id: spot for spot in spots(documented(), KAMPUNG_BUGIS, None)}
    assert spot_lines(known[KAWASAN], ID) == (
        "Kampung Bugis",
        f"4,66{NBSP}ha (laporan 2018)",
        "6 kegiatan",
        f"Rp24,67{NBSP}miliar ({ID('amount-unstated')})",
        f"letak: perkiraan ± 500{NBSP}m",
    )
    lines = spot_lines(known[f"{KAMPUNG_BUGIS}-RW001-RT001"], EN)
    assert lines == ("RT 001 / RW 001", "not surveyed", "position: schematic")


def test_a_surveyed_rt_tells_its_points_and_class():
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    (spot,) = spots(dataset(locations=locations, indicators=readings_of("a", WORKED_VOLUMES)), "a", None)
    assert (spot.points, spot.classes) == ((35, 35, 80), ("light", "light"))
    assert spot_lines(spot, EN)[1] == "35 of 80 points, light slum"


def test_points_hold_until_the_next_survey_and_there_are_none_before_the_first():
    before, after = (spots(illustrative(), KAMPUNG_BUGIS, year) for year in (2015, 2017))
    assert all(spot.points is None for spot in before)
    surveyed = spots(illustrative(), KAMPUNG_BUGIS, 2016)
    assert [spot.points for spot in after] == [spot.points for spot in surveyed]
    assert any(spot.points for spot in after)


def test_the_legend_speaks_of_what_is_drawn_and_of_what_is_not():
    city = found(scope(documented(), CITY), "map", "scores")["places"].after
    kelurahan = found(scope(documented(), KAMPUNG_BUGIS), "map", "scores")["places"].after
    assert ID("map-estimate") in city
    assert kelurahan == ""  # a drawing tells it itself
    assert found(scope(documented(), KAMPUNG_BUGIS), "map", "scores")["places"].picture.count_label == (
        "kegiatan yang dirinci sampai RT itu (Semua tahun)"
    )


def test_the_picture_in_words_counts_what_is_drawn():
    told = found(scope(documented(), CITY), "map", "scores")["places"]
    assert ID("map-alt-kawasan", n=len(told.picture.circles)) in told.alt
    few = found(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores")["places"]
    assert few.alt == (
        "Peta 7 RT Kelurahan Kampung Bugis, Kelas menurut survei: tidak kumuh 6, kumuh ringan 1"
    )


def test_the_table_and_the_file_have_every_place_also_one_without_position():
    rows = [place("kw", "kawasan", **HERE), place("nowhere", "kawasan", parent_id="kw")]
    data = dataset(locations=[place("city", "city"), *({**row, "parent_id": "city"} for row in rows)])
    told = found(scope(data, "city"), "map", "scores")["places"]
    assert len(told.table.rows) == 2
    assert {row["location_id"] for row in records(told.sheet())} == {"kw", "nowhere"}
    assert ID("map-unplaced", n=1) in told.after


def test_places_are_as_the_file_has_them():
    (row,) = records(places_sheet(documented(), (KAWASAN,), ID))
    assert row["location_id"] == KAWASAN
    assert row["position_kind"] == "estimate"


def test_the_totals_are_in_the_workbook_where_there_was_a_survey():
    assert "totals" in found(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores")
    assert "totals" not in found(scope(illustrative(), KAMPUNG_BUGIS, 2015), "map", "scores")


def test_the_way_to_what_a_score_is_made_of_is_there_where_there_is_a_score():
    way = found(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores")["places"].way
    assert way is not None
    assert (way.page, way.asked) == ("indicators", {"cell": f"{KAMPUNG_BUGIS}~total"})
    assert found(scope(illustrative(), KAMPUNG_BUGIS, 2015), "map", "scores")["places"].way is None


@pytest.mark.parametrize("year", [None, 2014])
def test_no_name_covers_another_one_or_a_circle_and_all_are_in_sight_of_a_phone(year: int | None):
    picture = drawn(documented(), CITY, year)
    pixel = picture.frame.width / 310 / 111_320
    boxes = []
    for name in picture.names:
        half = pixel * 7.2 * max(map(len, name.lines)) / 2, pixel * 15 * len(name.lines) / 2
        boxes.append((name.at[0] - half[0], name.at[1] - half[1], name.at[0] + half[0], name.at[1] + half[1]))
    for circle in picture.circles:
        reach = max(circle.radius, circle.first) / 111_320
        lon, lat = circle.at
        boxes.append((lon - reach, lat - reach, lon + reach, lat + reach))
    for one, other in combinations(boxes, 2):
        assert not (one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3])
    middle = (picture.frame.west + picture.frame.east) / 2
    assert all(abs(side - middle) < 168 * pixel for box in boxes[:7] for side in (box[0], box[2]))


def test_how_far_off_a_position_may_be_is_drawn_for_the_chosen_place_alone():
    assert {circle.error for circle in drawn(documented(), CITY).circles} == {0}
    chosen = documented().of_level("kawasan", KAMPUNG_BUGIS)[0]
    (one,) = (circle for circle in drawn(documented(), chosen).circles if circle.strong)
    assert one.error > 0


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("survey", "survey"), ""), (("survey", "indicative"), "map-indicative"),
        (("indicative", "schematic"), "map-schematic"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("part_of_page", ["scores", "money"])
def test_the_page_says_what_the_shapes_of_rts_are_and_nothing_of_surveyed_ones(kinds, said, part_of_page):
    whole = documented()
    shapes = tuple(replace(one, geometry_kind=kinds[at % 2]) for at, one in enumerate(whole.boundaries))
    data = replace(whole, version=str(kinds), boundaries=shapes)
    told = found(scope(data, KAMPUNG_BUGIS), "map", part_of_page)
    (notes,) = (one.notes for one in told.values() if one.picture is not None)
    assert {ID("map-schematic"), ID("map-indicative")} & set(notes) == ({ID(said)} if said else set())


def test_that_positions_are_estimates_stands_in_the_picture_with_the_least_sure_one():
    assert drawn(documented(), CITY).note == ID("map-note-estimate-within", metres=f"1.500{NBSP}m")
    unknown = HERE | {"position_error_m": None}
    assert drawn(dataset(locations=[place("kw", "kawasan", **unknown)]), "kw").note == "letak perkiraan"
    surveyed = HERE | {"position_kind": "survey"}
    assert drawn(dataset(locations=[place("kw", "kawasan", **surveyed)]), "kw").note == ""
