"""The map of a few RTs: colour, words and count of each tile, what lies around, what the card tells."""

from dataclasses import replace
from datetime import date
from math import isclose

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import NO_LAND
from dashboard.domain.score.rules import RULES
from dashboard.findings.map.local import is_local, local_map
from dashboard.findings.map.measures import CLASS
from dashboard.pictures.local_map import LocalMap, MapTile, TileLook
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, readings_worth, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import part, scope

ID = text_in("id")
TODAY = date(2026, 11, 24)
AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
HERE = {"lat": "0.94", "lon": "104.45"}
NOT_SO_MUCH = {"building_irregularity": 0, "road_surface": 0, "water_access": 0}
"""Of 48 points 9 less, so that one open criterion leads over the edge of a class."""


def drawn(
    data: Dataset, chosen: str = KAMPUNG_BUGIS, year: int | None = None, shows: str = CLASS
) -> LocalMap:
    return local_map(data, KAMPUNG_BUGIS, chosen, year, shows, TODAY, ID)


def of_kel(data: Dataset) -> LocalMap:
    return local_map(data, "kel", "kel", None, CLASS, TODAY, ID)


def look(picture: LocalMap, key: str) -> TileLook:
    return next(found for one, found in zip(picture.tiles, picture.looks, strict=True) if one.key == key)


def tile(picture: LocalMap, key: str) -> MapTile:
    return next(one for one in picture.tiles if one.key == key)


def test_a_kelurahan_is_drawn_and_a_city_of_several_slum_areas_is_not():
    assert is_local(illustrative(), KAMPUNG_BUGIS, None)
    assert not is_local(documented(), CITY, None)
    assert not is_local(dataset(locations=[place("kel", "kelurahan")]), "kel", None)


def test_a_tile_has_the_colour_of_its_class_and_its_score_and_a_slum_one_alone_a_colour_of_slum():
    picture = drawn(illustrative())
    assert {(one.paint, one.look) for one in picture.looks} == {("class:not_slum", ""), ("class:light", "")}
    slum = look(picture, AN_RT)
    assert (slum.paint, slum.value) == ("class:light", "26–31")
    assert tile(picture, AN_RT).name == ("RT 001", "RW 006")


def test_what_nobody_surveyed_is_hatched_and_has_a_question_mark():
    assert {(one.paint, one.look, one.value) for one in drawn(documented()).looks} == {
        ("class:missing", "missing", "?")
    }


def test_an_rt_that_may_be_slum_or_not_is_neither():
    rows = [place("kel", "kelurahan"), rt("a", parent_id="kel", **HERE), rt("b", parent_id="kel", **HERE)]
    readings = [
        {"location_id": "a", "indicator": key, "percent_low": 0, "percent_high": 100}
        for key in ("fire_equipment", "fire_infrastructure", "waste_system", "waste_facility")
    ]
    picture = of_kel(dataset(locations=rows, indicators=readings))
    assert (look(picture, "a").paint, look(picture, "a").look) == ("class:open", "open")


def test_an_rt_that_is_slum_of_one_class_or_another_is_in_neither():
    points = dict.fromkeys([criterion.id for criterion in RULES["permen_2018"].criteria], 3)  # 48 of 80
    spread = {"fire_equipment": {"percent": None, "percent_low": 0, "percent_high": 100}}
    readings = [row | spread.get(row["indicator"], {}) for row in readings_worth("a", points | NOT_SO_MUCH)]
    rows = [place("kel", "kelurahan"), rt("a", parent_id="kel", **HERE)]
    (one,) = of_kel(dataset(locations=rows, indicators=readings)).looks
    assert (one.value, one.paint) == ("36–41", "class:open")  # light to 37, moderate from 38


def test_the_legend_counts_every_step_also_one_that_no_rt_is_in():
    for data, told in ((illustrative(), [0, 6, 0, 1, 0, 0]), (documented(), [7, 0, 0, 0, 0, 0])):
        picture = drawn(data)
        assert [n for _, n in picture.counted] == told
        assert all(picture.steps[one.step].paint == one.paint for one in picture.looks)


def test_the_squares_have_the_areas_that_the_headline_names_in_metres():
    areas = drawn(illustrative()).areas
    sizes = [round(area.metres**2 / 10_000, 2) for area in areas]
    assert (sizes, [area.firm for area in areas]) == ([18.92, 4.66, 2.38], [True, True, True])
    assert [area.firm for area in drawn(documented()).areas] == [True, False]
    assert isclose(areas[0].metres, 435, abs_tol=0.1)


def test_a_count_is_of_the_works_of_the_chosen_time():
    assert tile(drawn(illustrative()), AN_RT).count > tile(drawn(illustrative(), year=2018), AN_RT).count > 0
    assert drawn(illustrative()).count_label == "kegiatan yang dirinci sampai RT itu (Semua tahun)"


def test_schematic_shapes_say_so_and_the_ground_is_that_of_the_dataset():
    picture = drawn(illustrative())
    assert picture.note == "Skematik, bukan batas RT"
    assert picture.land == illustrative().land
    (told, *_) = part(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores").findings
    assert "daratan: " in told.source
    assert illustrative().land.source in told.source


@pytest.mark.parametrize(
    ("kinds", "note"),
    [
        (("survey", "schematic"), "Skematik, bukan batas RT"),
        (("survey", "indicative"), "Batas indikatif, bukan hasil survei"),
        (("survey", "survey"), ""),
    ],
)
def test_the_least_sure_kind_of_shape_is_told_in_the_picture(kinds: tuple[str, str], note: str):
    data = illustrative()
    first, *others = data.boundaries
    rest = (replace(one, geometry_kind=kinds[1]) for one in others)
    shapes = (replace(first, geometry_kind=kinds[0]), *rest)
    assert drawn(replace(data, version=str(kinds), boundaries=shapes)).note == note


def test_far_from_the_ground_of_the_dataset_none_is_drawn():
    rows = [place("kel", "kelurahan"), rt("a", parent_id="kel", **HERE)]
    far = dataset(locations=rows, indicators=readings_worth("a", {"road_surface": 5}))
    picture = of_kel(far)
    assert picture.land == NO_LAND
    assert "daratan" not in part(scope(far, "kel"), "map", "scores").findings[0].source
    (one,) = picture.tiles
    assert (one.polygons, one.at, picture.note) == ((), (104.45, 0.94), "")


def test_a_chosen_rt_stands_among_the_others_and_its_card_tells_how_it_went_and_what_is_lacking():
    told = part(scope(illustrative(), AN_RT), "map", "scores").findings[0]
    picture = told.picture
    assert [one.key for one in picture.tiles if one.chosen] == [AN_RT]
    assert len(picture.tiles) == len([row for row in told.table.rows if row[0].startswith("RT ")]) == 7
    title, (went, first, *_) = picture.card.title, picture.card.lines
    assert (title, went) == ("RT 001 / RW 006 · Kampung Bugis", "Nilai: 54 (2016) → 39 (2018) → 26–31 (2020)")
    assert first.replace("\N{NO-BREAK SPACE}", " ").startswith("Air limbah: 98 KK dengan sistem air limbah")
    assert drawn(illustrative()).card is None


def test_an_rt_that_nobody_surveyed_is_called_so():
    assert part(scope(documented(), AN_RT), "map", "scores").headline == "RT 001 / RW 006 belum disurvei."


def test_the_card_never_sets_points_of_two_rules_side_by_side():
    worth = {"road_surface": 5}
    readings = [
        row
        for year, rule in ((2016, "permen_2016"), (2018, "permen_2018"), (2020, "permen_2018"))
        for row in readings_worth("a", worth, year=year, rule=rule)
    ]
    rows = [place("kel", "kelurahan"), rt("a", parent_id="kel", **HERE)]
    card = local_map(dataset(locations=rows, indicators=readings), "kel", "a", None, CLASS, TODAY, ID).card
    assert card.lines[0].startswith("Nilai: 5–80 (2018) → 5–80 (2020)")


def test_the_card_knows_no_survey_after_the_chosen_year_and_says_where_there_is_none():
    assert drawn(illustrative(), AN_RT, 2018).card.lines[0] == "Nilai: 54 (2016) → 39 (2018)"
    assert drawn(documented(), AN_RT).card.lines == ("belum disurvei",)


@pytest.mark.parametrize("data", [illustrative(), documented()])
def test_every_tile_is_read_aloud_with_its_name_and_what_is_known(data: Dataset):
    picture = drawn(data)
    for one in picture.tiles:
        said = look(picture, one.key)
        assert said.said.startswith(" / ".join(one.name))
        assert ("poin" in said.said) == (said.look != "missing")


def test_the_map_stands_at_the_years_of_the_surveys_by_one_rule_and_opens_at_the_newest():
    picture = drawn(illustrative())
    assert ([one.name for one in picture.frames], picture.shown) == (["2016", "2018", "2020"], 2)
    assert drawn(illustrative(), year=2019).shown == 1  # what was known at the end of 2019
    values = [
        one.looks[next(n for n, at in enumerate(picture.tiles) if at.key == AN_RT)] for one in picture.frames
    ]
    assert [look.value for look in values] == ["54", "39", "26–31"]
    assert [one.looks for one in drawn(illustrative(), year=2016).frames] == [
        one.looks for one in picture.frames
    ]


def test_what_has_no_years_is_one_map_that_cannot_be_turned():
    for shows, year in (("change", None), ("promises", None), ("works", None)):
        picture = drawn(illustrative(), year=year, shows=shows)
        assert (len(picture.frames), picture.turns) == (1, "")
    assert drawn(illustrative(), year=2018, shows="works").turns == "year"
    assert len(drawn(documented()).frames) == 1


def test_works_as_what_is_shown_are_not_counted_a_second_time():
    picture = drawn(illustrative(), shows="works")
    assert ({one.count for one in picture.tiles}, picture.count_label) == ({0}, "")


def test_the_numbers_of_a_map_of_classes_are_explained_and_those_of_other_measures_by_their_legend():
    asked = (illustrative(), KAMPUNG_BUGIS, KAMPUNG_BUGIS, None)
    day = date(2026, 11, 28)
    assert "0–80 poin" in local_map(*asked, CLASS, day, ID).value_label
    assert local_map(*asked, "works", day, ID).value_label == ""
    none = local_map(documented(), KAMPUNG_BUGIS, KAMPUNG_BUGIS, None, CLASS, day, ID)
    assert {look.value for look in none.looks} == {"?"}
    assert none.value_label == ""  # nobody surveyed: there are no numbers to explain
