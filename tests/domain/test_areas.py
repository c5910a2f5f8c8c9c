"""Slum area over time: documented anchors, and what may stand side by side."""

import pytest

from dashboard.domain.areas import KINDS, area_change, area_series, areas_below, recorded_areas
from dashboard.domain.rules import RULES
from tests.domain.by_hand import dataset, only, place, readings_worth, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

HA = 1_000_000
PLACES = [place("city", "city"), place("kel", "kelurahan", "city"), place("kw", "kawasan", "kel")]
CRITERIA = [criterion.id for criterion in RULES["permen_2018"].criteria]


def area(location: str, volume: object, **cells: object) -> dict:
    return {"location_id": location, "indicator": "slum_area", "volume": volume} | cells


def worth(location: str, total: int, **cells: object) -> list[dict]:
    """Readings of all criteria of 2018, worth a total that is a multiple of five, or 16."""
    points = [5] * (total // 5) + [1] * (total % 5)
    return readings_worth(location, dict(zip(CRITERIA, points + [0] * 16, strict=False)), **cells)


def by_series(data, location: str, start: str) -> list[tuple]:
    rows = area_series(data, location)
    rows = rows[rows["series"].str.startswith(start)]
    return [
        (row.year, row.kind, row.low / HA, row.high / HA, row.covered, row.places)
        for row in rows.itertuples()
    ]


# Documented ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [KAMPUNG_BUGIS, KAWASAN])
def test_kampung_bugis_fell_from_18_92_to_4_66_ha(name):
    assert by_series(documented(), name, "reading") == [
        (2014, "decree", 18.92, 18.92, 1, 1),
        (2018, "reported", 4.66, 4.66, 1, 1),
    ]
    change = area_change(documented(), name)
    assert (change.first, change.first_year, change.first_kind) == (18_920_000, 2014, "decree")
    assert (change.last, change.last_year, change.last_kind) == (4_660_000, 2018, "reported")
    assert change.fall_hundredths == 7537  # 75.4 %


def test_the_decree_of_the_city_adds_up_to_150_41_ha():
    decree = next(row for row in by_series(documented(), CITY, "reading") if row[1] == "decree")
    assert decree == (2014, "decree", 150.41, 150.41, 7, 7)


def test_the_kecamatan_of_the_decree_add_up_to_the_city():
    found = {
        name: by_series(documented(), name, "reading")[0][2] for name in ("21.72.01", "21.72.03", "21.72.04")
    }
    assert found == {"21.72.01": 64.45, "21.72.03": 33.73, "21.72.04": 52.23}


def test_a_sum_that_covers_one_of_seven_slum_areas_is_no_total():
    assert (2018, "reported", 4.66, 4.66, 1, 7) in by_series(documented(), CITY, "reading")
    change = area_change(documented(), CITY)
    assert (change.first_year, change.last_year, change.last) == (2014, 2014, 150_410_000)
    assert [figure.low for figure in recorded_areas(documented(), CITY)] == [150_410_000]


def test_every_published_figure_of_the_city_is_a_series_of_its_own():
    rows = area_series(documented(), CITY)
    rows = rows[rows["series"].str.startswith("figure")]
    assert sorted(rows["low"] / HA) == [11.44, 64.52, 200, 239.22]
    assert rows["series"].is_unique
    assert rows["scope"].notna().all()


def test_a_published_figure_that_a_reading_gives_is_not_repeated():
    assert by_series(documented(), KAMPUNG_BUGIS, "figure") == []
    assert 150.41 not in [row[2] for row in by_series(documented(), CITY, "figure")]


def test_figures_of_the_province_with_other_scopes_share_no_series():
    rows = area_series(documented(), "21")
    rows = rows[rows["series"].str.startswith("figure")]
    assert sorted(rows["low"] / HA) == [11.44, 52.88, 823.71]
    assert rows["series"].nunique() == rows["scope"].nunique() == 3


def test_the_illustrative_area_by_score_is_18_92_then_4_66_then_2_38_ha():
    expected = [
        (2016, "illustrative", 18.92, 18.92, 7, 7),
        (2018, "illustrative", 4.66, 4.66, 7, 7),
        (2020, "illustrative", 2.38, 2.38, 7, 7),
    ]
    for name in (KAMPUNG_BUGIS, KAWASAN, CITY, "21"):
        assert by_series(illustrative(), name, "score") == expected


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_figures_of_one_series_have_one_kind_and_one_scope(data):
    for name in data.places:
        rows = area_series(data, name)
        for _, series in rows.groupby("series"):
            assert series["kind"].nunique() == 1
            assert series["scope"].nunique() <= 1
        assert set(rows["kind"]) <= set(KINDS)
        assert (rows["low"] <= rows["high"]).all()
        assert list(rows["as_of"]) == sorted(rows["as_of"])


# Readings -----------------------------------------------------------------------------------------


def test_a_place_has_its_own_area_where_it_is_recorded_and_else_that_of_its_slum_areas():
    both = [place("k1", "kawasan", "kel"), place("k2", "kawasan", "kel")]
    of_two = [area("k1", "1.25", year=2014, status="decree"), area("k2", 2, year=2014, status="decree")]
    data = dataset(locations=[*PLACES[:2], *both], indicators=of_two)
    assert by_series(data, "kel", "reading") == [(2014, "decree", 3.25, 3.25, 2, 2)]
    own = dataset(locations=[*PLACES[:2], *both], indicators=[*of_two, area("kel", 3, year=2016)])
    assert by_series(own, "kel", "reading") == [(2016, "survey", 3, 3, 1, 1)]


def test_areas_of_different_status_are_never_added():
    both = [place("k1", "kawasan", "kel"), place("k2", "kawasan", "kel")]
    readings = [area("k1", 1, status="decree"), area("k2", 2, status="reported")]
    found = by_series(dataset(locations=[*PLACES[:2], *both], indicators=readings), "kel", "reading")
    assert found == [(2018, "decree", 1, 1, 1, 2), (2018, "reported", 2, 2, 1, 2)]


def test_an_area_without_a_value_is_no_figure():
    data = dataset(locations=PLACES, indicators=[area("kw", None)])
    assert area_series(data, "kw").empty
    assert area_change(data, "kw") is None


def test_a_place_without_figures_has_no_change():
    assert area_change(dataset(locations=PLACES), "kel") is None


def test_a_rise_is_a_negative_fall():
    data = dataset(locations=PLACES, indicators=[area("kw", 2, year=2014), area("kw", 3, year=2018)])
    assert area_change(data, "kw").fall_hundredths == -5000


def test_the_areas_until_a_year_leave_later_ones_out():
    data = dataset(locations=PLACES, indicators=[area("kw", 2, year=2014), area("kw", 1, year=2018)])
    assert [figure.year for figure in recorded_areas(data, "kw", until=2016)] == [2014]
    assert [figure.year for figure in recorded_areas(data, "kw")] == [2014, 2018]


# By score -----------------------------------------------------------------------------------------


def test_area_by_score_counts_the_rts_at_or_above_the_threshold():
    rts = [rt("slum", parent_id="kel", verified_area_ha=2), rt("not", parent_id="kel", verified_area_ha=3)]
    data = dataset(locations=[*PLACES, *rts], indicators=[*worth("slum", 16), *worth("not", 15)])
    assert by_series(data, "kel", "score") == [(2018, "survey", 2, 2, 2, 2)]


def test_each_survey_is_judged_by_the_threshold_of_its_own_rule():
    reading = {"indicator": "fire_equipment", "location_id": "rt", "percent": 76}
    zeros = [c.id for c in RULES["permen_2016"].criteria if c.id != "fire_equipment"]
    of_2016 = [
        {"indicator": key, "location_id": "rt", "percent": 76 if n < 2 else 51 if n == 2 else 0}
        for n, key in enumerate(zeros)
    ]
    old = [row | {"year": 2016, "rule": "permen_2016"} for row in (reading, *of_2016)]  # 18 of 95: not slum
    data = dataset(locations=[*PLACES, rt(parent_id="kel", verified_area_ha=2)], indicators=old)
    assert by_series(data, "kel", "score") == [(2016, "survey", 0, 0, 1, 1)]
    rows = area_series(data, "kel")
    assert list(rows["series"]) == ["score-permen_2016"]


def test_two_scales_never_share_a_series():
    old = [row | {"rule": "permen_2016", "year": 2016} for row in worth("rt", 20)]
    locations = [*PLACES, rt(parent_id="kel", verified_area_ha=2)]
    rows = area_series(dataset(locations=locations, indicators=[*old, *worth("rt", 20)]), "kel")
    assert sorted(rows["series"]) == ["score-permen_2016", "score-permen_2018"]


def test_an_rt_that_may_be_slum_makes_the_area_a_range():
    rts = [rt("slum", parent_id="kel", verified_area_ha=2), rt("open", parent_id="kel", verified_area_ha=3)]
    readings = [*worth("slum", 20), *worth("open", 15)[:-1]]
    data = dataset(locations=[*PLACES, *rts], indicators=readings)
    assert by_series(data, "kel", "score") == [(2018, "survey", 2, 5, 2, 2)]
    assert area_change(data, "kel") is None


def test_an_rt_that_nobody_surveyed_may_be_slum_and_is_not_covered():
    rts = [
        rt("slum", parent_id="kel", verified_area_ha=2),
        rt("missing", parent_id="kel", verified_area_ha=3),
    ]
    data = dataset(locations=[*PLACES, *rts], indicators=worth("slum", 20))
    assert by_series(data, "kel", "score") == [(2018, "survey", 2, 5, 1, 2)]


def test_an_rt_of_unknown_size_is_not_covered():
    rts = [rt("slum", parent_id="kel", verified_area_ha=2), rt("size", parent_id="kel")]
    data = dataset(locations=[*PLACES, *rts], indicators=[*worth("slum", 20), *worth("size", 20)])
    assert by_series(data, "kel", "score") == [(2018, "survey", 2, 2, 1, 2)]


def test_rts_surveyed_by_the_other_rule_of_the_year_are_not_covered_but_there():
    rts = [rt("old", parent_id="kel", verified_area_ha=2), rt("new", parent_id="kel", verified_area_ha=3)]
    readings = [*[row | {"rule": "permen_2016"} for row in worth("old", 20)], *worth("new", 20)]
    found = area_series(dataset(locations=[*PLACES, *rts], indicators=readings), "kel")
    assert list(zip(found["series"], found["covered"], found["places"], strict=True)) == [
        ("score-permen_2016", 1, 2),
        ("score-permen_2018", 1, 2),
    ]


def test_a_class_is_counted_per_rt_and_not_by_the_pooled_score():
    """A kawasan total may fall below 16 while an RT is still slum (scoring.md, section 6)."""
    rows = illustrative().scores.totals
    row = only(rows, location_id=KAWASAN, year=2018)
    assert row["total_high"] < 16
    assert by_series(illustrative(), KAWASAN, "score")[1][2] == 4.66


def test_a_surveyed_place_without_slum_has_zero_and_not_nothing():
    data = dataset(locations=[*PLACES, rt(parent_id="kel", verified_area_ha=2)], indicators=worth("rt", 0))
    assert by_series(data, "kel", "score") == [(2018, "survey", 0, 0, 1, 1)]


# Published ----------------------------------------------------------------------------------------


def test_a_figure_of_a_day_keeps_its_date():
    figure = {"location_id": "kel", "value": 7, "as_of": "2018-12-05", "kind": "measured", "scope": "RW 06"}
    row = area_series(dataset(locations=PLACES, figures=[figure]), "kel").iloc[0]
    assert (row["as_of"], row["year"], row["kind"], row["scope"]) == ("2018-12-05", 2018, "measured", "RW 06")
    assert "Anybody" in row["source"]


def test_a_figure_about_something_else_is_not_an_area():
    figure = {"location_id": "kel", "value": 7, "measure": "spending", "unit": "rupiah"}
    assert area_series(dataset(locations=PLACES, figures=[figure]), "kel").empty


def test_a_figure_in_another_unit_is_not_read_as_hectares():
    figure = {"location_id": "kel", "value": 46_600, "unit": "m2"}
    assert 46_600 not in [
        row[2] for row in by_series(dataset(locations=PLACES, figures=[figure]), "kel", "figure")
    ]


def test_a_figure_of_a_place_inside_is_not_that_of_the_place():
    figure = {"location_id": "kel", "value": 7}
    assert area_series(dataset(locations=PLACES, figures=[figure]), "city").empty


# Below --------------------------------------------------------------------------------------------


def test_below_a_city_are_its_slum_areas_and_below_a_kelurahan_its_rts():
    assert set(areas_below(documented(), CITY)["location_id"]) == set(documented().of_level("kawasan", CITY))
    below = set(areas_below(illustrative(), KAMPUNG_BUGIS)["location_id"])
    assert below == set(illustrative().of_level("rt", KAMPUNG_BUGIS))


def test_below_an_rt_is_nothing():
    name = illustrative().of_level("rt", KAMPUNG_BUGIS)[0]
    assert areas_below(illustrative(), name).empty
