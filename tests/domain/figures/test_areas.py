"""Slum area over time: documented anchors, and what may stand side by side."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import (
    KINDS,
    area_change,
    area_series,
    areas_below,
    first_year_with_area,
    known_area,
    newer_parts,
    recorded_areas,
)
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from tests.domain.by_hand import dataset, only, place, readings_worth, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative, of_each_level

HA = 1_000_000


def area(location: str, volume: object, **cells: object) -> dict:
    return {"location_id": location, "indicator": "slum_area", "volume": volume} | cells


def worth(location: str, total: int, points: list[int] | None = None, **cells: object) -> list[dict]:
    """Readings of all criteria of a rule (that of 2018), worth a total or these points."""
    criteria = [criterion.id for criterion in RULES[str(cells.get("rule", "permen_2018"))].criteria]
    points = points or [5] * (total // 5) + [1] * (total % 5)
    points += [0] * (len(criteria) - len(points))
    return readings_worth(location, dict(zip(criteria, points, strict=True)), **cells)


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
    for name in of_each_level(data):
        rows = area_series(data, name)
        for _, series in rows.groupby("series"):
            assert series["kind"].nunique() == 1
            assert series["scope"].nunique() <= 1
        assert set(rows["kind"]) <= set(KINDS)
        assert (rows["low"] <= rows["high"]).all()
        assert list(rows["as_of"]) == sorted(rows["as_of"])


# Readings -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def recorded() -> Dataset:
    """A kelurahan for each case, with up to two slum areas."""
    cases = {
        "two": [
            area("two 1", "1.25", year=2014, status="decree"),
            area("two 2", 2, year=2014, status="decree"),
        ],
        "own": [area("own 1", 1, year=2014), area("own 2", 2, year=2014), area("own", 3, year=2016)],
        "mixed": [area("mixed 1", 1, status="decree"), area("mixed 2", 2, status="reported")],
        "empty": [area("empty 1", None)],
        "rise": [area("rise", 2, year=2014), area("rise", 3, year=2018)],
    }
    below = [place(f"{name} {n}", "kawasan", name) for name in cases for n in (1, 2)]
    locations = [place("city", "city"), *(place(name, "kelurahan", "city") for name in cases), *below]
    figures = [
        {"location_id": "empty", "value": 7, "as_of": "2018-12-05", "kind": "measured", "scope": "RW 06"},
        {"location_id": "empty", "value": 9, "measure": "spending", "unit": "rupiah"},
        {"location_id": "empty", "value": 46_600, "unit": "m2"},
    ]
    return dataset(
        locations=locations, indicators=[row for rows in cases.values() for row in rows], figures=figures
    )


def test_a_place_has_the_area_of_its_slum_areas_unless_its_own_is_recorded(recorded):
    assert by_series(recorded, "two", "reading") == [(2014, "decree", 3.25, 3.25, 2, 2)]
    assert by_series(recorded, "own", "reading") == [(2016, "survey", 3, 3, 1, 1)]


def test_areas_of_different_status_are_never_added(recorded):
    assert by_series(recorded, "mixed", "reading") == [
        (2018, "decree", 1, 1, 1, 2),
        (2018, "reported", 2, 2, 1, 2),
    ]
    assert area_change(recorded, "mixed") is None


def test_an_area_without_a_value_is_no_figure(recorded):
    assert by_series(recorded, "empty 1", "reading") == []
    assert area_change(recorded, "empty 1") is None


def test_the_areas_until_a_year_leave_later_ones_out(recorded):
    assert [figure.year for figure in recorded_areas(recorded, "rise", until=2016)] == [2014]
    assert [figure.year for figure in recorded_areas(recorded, "rise")] == [2014, 2018]
    assert list(area_series(recorded, "rise", 2016)["year"]) == [2014]
    assert area_change(recorded, "rise", 2016).last_year == 2014


# Published ----------------------------------------------------------------------------------------


def test_a_figure_of_a_day_keeps_its_date(recorded):
    row = area_series(recorded, "empty").iloc[0]
    assert (row["as_of"], row["year"], row["kind"], row["scope"]) == ("2018-12-05", 2018, "measured", "RW 06")
    assert "Anybody" in row["source"]


def test_a_figure_about_something_else_or_in_another_unit_is_no_area_in_hectares(recorded):
    assert [row[2] for row in by_series(recorded, "empty", "figure")] == [7]


def test_a_figure_of_a_place_inside_is_not_that_of_the_place(recorded):
    assert by_series(recorded, "city", "figure") == []


# By score -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def scored() -> Dataset:
    """A kelurahan for each case, with RTs `<case> 1` of 2 ha and `<case> 2` of 3 ha."""
    old = {"year": 2016, "rule": "permen_2016"}
    just_below = [5, 5, 5, 3] + [0] * 15  # 18 of 95: a slum by the rule of 2018
    cases = {
        "edge": [*worth("edge 1", 16), *worth("edge 2", 15)],
        "none": [*worth("none 1", 0), *worth("none 2", 0)],
        "open": [*worth("open 1", 20), *worth("open 2", 15)[:-1]],
        "missing": worth("missing 1", 20),
        "size": [*worth("size 1", 20), *worth("size 2", 20)],
        "old": [row for n in (1, 2) for row in worth(f"old {n}", 0, points=just_below, **old)],
        "both": [*worth("both 1", 20, **old), *worth("both 2", 20, **old), *worth("both 1", 20)],
        "halves": [*worth("halves 1", 20, rule="permen_2016"), *worth("halves 2", 20)],
    }
    locations = [place(name, "kelurahan") for name in cases]
    for name in cases:
        locations.append(rt(f"{name} 1", parent_id=name, verified_area_ha=2))
        locations.append(rt(f"{name} 2", parent_id=name, verified_area_ha=None if name == "size" else 3))
    return dataset(locations=locations, indicators=[row for rows in cases.values() for row in rows])


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        pytest.param("edge", (2018, "survey", 2, 2, 2, 2), id="at or above the threshold"),
        pytest.param("none", (2018, "survey", 0, 0, 2, 2), id="no slum is zero and not nothing"),
        pytest.param("open", (2018, "survey", 2, 5, 2, 2), id="an RT that may be slum makes it a range"),
        pytest.param("missing", (2018, "survey", 2, 5, 1, 2), id="an RT not surveyed may be slum"),
        pytest.param("old", (2016, "survey", 0, 0, 2, 2), id="the threshold of the survey's own rule"),
    ],
)
def test_area_by_score_is_that_of_the_rts_at_or_above_the_threshold(scored, name, figure):
    assert by_series(scored, name, "score") == [figure]


def test_an_rt_of_unknown_size_is_not_covered(scored):
    ((_, _, low, _, covered, places),) = by_series(scored, "size", "score")
    assert (low, covered, places) == (2, 1, 2)
    assert area_change(scored, "size") is None


def test_an_area_that_is_a_range_is_not_compared(scored):
    assert area_change(scored, "open") is None
    assert area_change(scored, "missing") is None


def test_two_scales_never_share_a_series(scored):
    assert list(area_series(scored, "both")["series"]) == ["score-permen_2016", "score-permen_2018"]


def test_rts_surveyed_by_the_other_rule_of_the_year_are_not_covered_but_there(scored):
    found = area_series(scored, "halves")
    assert list(zip(found["series"], found["covered"], found["places"], strict=True)) == [
        ("score-permen_2016", 1, 2),
        ("score-permen_2018", 1, 2),
    ]


def test_a_class_is_counted_per_rt_and_not_by_the_pooled_score():
    """A kawasan total may fall below 16 while an RT is still slum (scoring.md, section 6)."""
    rows = scores_of(illustrative()).totals
    row = only(rows, location_id=KAWASAN, year=2018)
    assert row["total_high"] < 16
    assert by_series(illustrative(), KAWASAN, "score")[1][2] == 4.66


# Below --------------------------------------------------------------------------------------------


def test_below_a_city_are_its_slum_areas_and_below_a_kelurahan_its_rts():
    assert set(areas_below(documented(), CITY)["location_id"]) == set(documented().of_level("kawasan", CITY))
    below = set(areas_below(illustrative(), KAMPUNG_BUGIS)["location_id"])
    assert below == set(illustrative().of_level("rt", KAMPUNG_BUGIS))


def test_below_an_rt_is_nothing():
    name = illustrative().of_level("rt", KAMPUNG_BUGIS)[0]
    assert areas_below(illustrative(), name).empty


# What is known at the end of a year ------------------------------------------------------------------


def test_the_newest_survey_is_known_beside_what_was_recorded_before_it():
    known = known_area(illustrative(), KAMPUNG_BUGIS)
    assert known is not None
    assert [(figure.kind, figure.year, figure.low / HA) for figure in known.figures] == [
        ("decree", 2014, 18.92), ("measured", 2018, 4.66), ("survey", 2020, 2.38),
    ]  # fmt: skip


@pytest.mark.parametrize(("year", "newest"), [(2014, 18.92), (2017, 18.92), (2019, 4.66), (2021, 2.38)])
def test_an_area_is_a_state_that_holds_until_a_newer_one(year: int, newest: float):
    known = known_area(illustrative(), KAMPUNG_BUGIS, year)
    assert known is not None
    assert known.figures[-1].low / HA == newest
    assert known.figures[-1].year <= year


def test_nothing_is_known_before_the_first_figure_and_the_first_one_is_named():
    assert known_area(illustrative(), KAMPUNG_BUGIS, 2013) is None
    assert first_year_with_area(illustrative(), KAMPUNG_BUGIS, 2013) == 2014


def test_seven_slum_areas_of_one_city_are_no_province():
    known = known_area(documented(), "21")
    assert known is not None
    assert (known.scope, known.partial) == (CITY, True)
    assert known.published is not None
    assert known.published.area.low / HA == 823.71
    assert known.published.others == 2


def test_the_newest_published_figure_stands_beside_an_older_decree():
    known = known_area(documented(), CITY)
    assert known is not None
    assert known.recorded is not None
    assert (known.partial, known.recorded.last / HA) == (False, 150.41)
    assert known.published is not None
    assert (known.published.as_of, known.published.area.low / HA) == ("2021-08", 200)


def test_a_place_with_nothing_but_a_published_figure_has_that():
    known = known_area(documented(), "21.72.03.1004")
    assert known is not None
    assert [figure.low / HA for figure in known.figures] == [25.98]


def test_parts_with_newer_figures_are_counted():
    assert newer_parts(documented(), CITY) == (1, 7)
    assert newer_parts(documented(), CITY, 2017) == (0, 7)
    assert newer_parts(documented(), KAMPUNG_BUGIS) == (0, 1)
