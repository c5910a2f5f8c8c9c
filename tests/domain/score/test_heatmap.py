"""RT × aspect and RT × criterion: not surveyed, zero, points, and figures of a place above."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import (
    criteria_of,
    heatmap,
    levels_shown,
    own_criteria,
    rows_shown,
    standing_in,
)
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.score_breakdown import criteria_in
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, survey_of, surveys
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

SURVEY = Survey(2018, "permen_2018")
WATER = ("water_access", "water_quantity")
KELURAHAN = [place("city", "city"), place("kel", "kelurahan", "city")]


def stated(indicator: str, low: float, high: float, location: str = "kel", **cells: object) -> dict:
    where = {"location_id": location, "indicator": indicator}
    return where | {"percent_low": low, "percent_high": high} | cells


@pytest.fixture(scope="module")
def surveyed() -> Dataset:
    """RT a is the worked example, of RT b only two criteria were read."""
    locations = [
        *KELURAHAN,
        rt("a", parent_id="kel", **WORKED_BASES),
        rt("b", parent_id="kel", households=50),
    ]
    readings = [
        *readings_of("a", WORKED_VOLUMES),
        *readings_of("b", {"water_access": 50, "water_quantity": 0}),
    ]
    return dataset(locations=locations, indicators=[*readings, stated("water_access", 0, 10, source="paper")])


@pytest.fixture(scope="module")
def unread() -> Dataset:
    """Nobody surveyed the RTs; the kelurahan states two shares, the city one of them and another."""
    readings = [
        stated("water_access", 60, 100, page="p. 3"), stated("water_quantity", 0, 0),
        stated("water_access", 0, 5, "city"), stated("waste_system", 80, 90, "city"),
    ]  # fmt: skip
    return dataset(
        locations=[*KELURAHAN, rt("a", parent_id="kel"), rt("b", parent_id="kel")], indicators=readings
    )


def cells(data: Dataset, location: str, by_criterion: bool = True) -> dict:
    shown = heatmap(data, "kel", SURVEY, by_criterion)
    return next(row for row in shown.rows if row.location_id == location).cells


# Four looks ---------------------------------------------------------------------------------------


def test_a_criterion_that_was_not_surveyed_is_missing_and_may_have_any_points(surveyed):
    cell = cells(surveyed, "b")["waste_system"]
    assert (cell.missing, cell.low, cell.high, cell.top) == (True, 0, 5, 5)
    assert cell.percent_low is None


def test_a_zero_is_not_missing(surveyed):
    cell = cells(surveyed, "b")["water_quantity"]
    assert (cell.missing, cell.low, cell.high) == (False, 0, 0)
    assert (cell.percent_low, cell.percent_high) == (0, 0)


def test_a_surveyed_criterion_has_its_points_and_share(surveyed):
    cell = cells(surveyed, "a")["road_surface"]
    assert (cell.missing, cell.low, cell.high, cell.percent_low) == (False, 3, 3, 7550)


def test_an_rt_that_nobody_read_is_not_surveyed_whatever_was_stated_above_it(unread):
    shown = heatmap(unread, "kel", SURVEY, by_criterion=True)
    assert all(cell.missing for row in shown.rows for cell in row.cells.values())
    assert [(row.total_low, row.total_high, row.known) for row in shown.rows] == [(0, 80, 0), (0, 80, 0)]
    totals = scores_of(unread).totals.set_index("location_id")
    assert (totals.loc["a", "total_low"], totals.loc["a", "total_high"]) == (0, 80)


def test_a_figure_stated_for_a_whole_place_stands_once_in_the_row_of_that_place(unread):
    shown = heatmap(unread, "kel", SURVEY, by_criterion=True)
    assert shown.whole is not None
    assert (shown.whole.location_id, [row.location_id for row in shown.stated]) == ("kel", ["city"])
    assert shown.stated_by == ("kel", "city")
    own, city = shown.whole.cells["water_access"], shown.stated[0].cells["waste_system"]
    assert (own.low, own.high, own.percent_low, own.percent_high) == (3, 5, 6000, 10_000)
    assert (city.low, city.high) == (5, 5)
    zero = shown.whole.cells["water_quantity"]
    assert (zero.missing, zero.high) == (False, 0)


def test_seen_from_an_rt_each_place_with_stated_figures_has_one_row_the_nearest_first(unread):
    shown = heatmap(unread, "a", SURVEY, by_criterion=True)
    assert [row.location_id for row in shown.stated] == ["kel", "city"]


def test_a_survey_replaces_what_was_stated_for_the_whole_place(surveyed):
    assert heatmap(surveyed, "kel", SURVEY, by_criterion=True).stated_by == ()


# Aspects ------------------------------------------------------------------------------------------


def test_an_aspect_adds_the_points_of_its_criteria(surveyed):
    found = {key: (cell.low, cell.high, cell.top) for key, cell in cells(surveyed, "a", False).items()}
    assert found == {
        "buildings": (4, 4, 15), "roads": (3, 3, 10), "water": (5, 5, 10), "drainage": (4, 4, 15),
        "wastewater": (4, 4, 10), "waste": (5, 5, 10), "fire": (10, 10, 10),
    }  # fmt: skip


def test_an_aspect_says_how_many_of_its_criteria_are_known(surveyed, unread):
    water, waste = (cells(surveyed, "b", False)[key] for key in ("water", "waste"))
    assert (water.known, water.criteria, water.missing) == (2, 2, False)
    assert (waste.known, waste.criteria, waste.missing) == (0, 2, True)
    city = heatmap(unread, "kel", SURVEY, by_criterion=False).stated[0]
    partly = city.cells["waste"]
    assert (partly.known, partly.criteria, partly.low, partly.high) == (1, 2, 5, 10)


def test_columns_are_the_aspects_or_the_criteria_of_the_rule(surveyed):
    rule = RULES["permen_2018"]
    assert heatmap(surveyed, "kel", SURVEY, False).columns == rule.aspects
    assert heatmap(surveyed, "kel", SURVEY, True).columns == tuple(c.id for c in rule.criteria)


def test_the_total_of_a_row_is_that_of_the_rt(surveyed):
    row = next(row for row in heatmap(surveyed, "kel", SURVEY, False).rows if row.location_id == "a")
    assert (row.total_low, row.total_high, row.class_low, row.class_high, row.known) == (
        35,
        35,
        "light",
        "light",
        16,
    )


# Surveys ------------------------------------------------------------------------------------------


def test_a_survey_is_shown_where_something_was_read_inside_or_stated_above(unread):
    for name in ("city", "kel", "a"):
        assert surveys(unread, name) == (SURVEY,)
    assert surveys(unread, "nowhere") == ()


def test_the_survey_known_at_the_end_of_a_year_or_the_latest():
    assert surveys(illustrative(), KAMPUNG_BUGIS) == tuple((y, "permen_2018") for y in (2016, 2018, 2020))
    assert survey_of(illustrative(), KAMPUNG_BUGIS, None) == Survey(2020, "permen_2018")
    assert survey_of(illustrative(), KAMPUNG_BUGIS, 2016) == Survey(2016, "permen_2018")
    assert survey_of(illustrative(), KAMPUNG_BUGIS, 2015) is None


def test_a_score_holds_until_the_next_survey():
    found = {year: survey_of(illustrative(), KAMPUNG_BUGIS, year) for year in (2017, 2019, 2027)}
    assert {year: survey and survey[0] for year, survey in found.items()} == {
        2017: 2016,
        2019: 2018,
        2027: 2020,
    }


def test_every_rt_has_a_row_though_some_were_surveyed_by_another_rule_that_year():
    readings = [
        {"location_id": "a", "indicator": "fire_equipment", "percent": 80},
        {"location_id": "b", "indicator": "fire_equipment", "percent": 80, "rule": "permen_2016"},
    ]
    data = dataset(
        locations=[*KELURAHAN, rt("a", parent_id="kel"), rt("b", parent_id="kel")], indicators=readings
    )
    assert survey_of(data, "kel", 2018) == SURVEY
    rows = {row.location_id: row for row in heatmap(data, "kel", SURVEY, by_criterion=True).rows}
    assert (rows["a"].known, rows["b"].known) == (1, 0)
    assert rows["b"].cells["fire_equipment"].missing


def test_rows_are_the_delineated_rts(surveyed):
    assert rows_shown(surveyed, "kel") == ("a", "b")
    assert rows_shown(surveyed, "b") == ("b",)
    assert len(rows_shown(documented(), CITY)) == 7  # RT 002 / RW 002 was not delineated


def test_rts_of_a_slum_area_have_rows_before_anybody_surveyed_one():
    rows = [*KELURAHAN, rt("a", parent_id="kel"), rt("b", parent_id="kel", kawasan_id=None)]
    assert rows_shown(dataset(locations=rows), "kel") == ("a",)


@pytest.mark.parametrize("place", [KAMPUNG_BUGIS, CITY, KAWASAN])
def test_the_seven_documented_shares_are_shown_once_for_the_kelurahan_and_for_no_rt(place):
    shown = heatmap(documented(), place, SURVEY, by_criterion=True)
    assert (len(shown.rows), shown.surveyed, shown.stated_by) == (7, 0, (KAMPUNG_BUGIS,))
    assert all(cell.missing for row in shown.rows for cell in row.cells.values())
    row = next(row for row in (shown.whole, *shown.stated) if row and row.location_id == KAMPUNG_BUGIS)
    assert {key: (cell.low, cell.high) for key, cell in row.cells.items() if cell.known} == {
        "building_irregularity": (1, 3), "building_density": (0, 0), "building_substandard": (3, 5),
        "road_surface": (0, 1), "water_access": (3, 5), "drainage_absence": (3, 5),
        "wastewater_facility": (5, 5),
    }  # fmt: skip


# The criteria behind a cell -------------------------------------------------------------------------


def test_behind_a_cell_are_the_criteria_of_the_aspect_with_their_reading(surveyed):
    rows = criteria_of(surveyed, "a", SURVEY, WATER)
    assert list(rows["number"]) == ["3a", "3b"]
    assert list(rows["status"]) == ["survey", "survey"]
    assert rows["stated_by"].isna().all()
    assert list(rows["line"]) == [7, 8]


def test_behind_an_inherited_cell_is_the_place_that_states_it(unread):
    rows = criteria_of(unread, "a", SURVEY, WATER).set_index("indicator")
    assert rows["stated_by"].to_dict() == {"water_access": "kel", "water_quantity": "kel"}
    assert rows.loc["water_access", "page"] == "p. 3"
    assert (rows.loc["water_access", "score_low"], rows.loc["water_access", "score_high"]) == (3, 5)


def test_behind_a_missing_cell_every_criterion_is_listed_as_missing(surveyed):
    rows = criteria_of(surveyed, "b", SURVEY, criteria_in(RULES["permen_2018"], "drainage"))
    assert list(rows["number"]) == ["4a", "4b", "4c"]
    assert (rows["reported"] == 0).all()
    assert rows["status"].isna().all()


# Levels, sums and shares ----------------------------------------------------------------------------


def test_a_row_above_the_rts_is_the_sum_of_its_rts(surveyed):
    whole = heatmap(surveyed, "kel", SURVEY, by_criterion=True).whole
    assert whole is not None
    assert whole.summed
    row = scores_of(surveyed).totals.set_index("location_id").loc["kel"]
    assert (whole.total_low, whole.total_high) == (row["total_low"], row["total_high"])


def test_figures_stated_for_a_place_itself_are_no_sum(unread):
    whole = heatmap(unread, "kel", SURVEY, by_criterion=True).whole
    assert whole is not None
    assert not whole.summed


def test_an_rt_alone_is_its_own_row_and_nothing_lies_around_it(surveyed):
    shown = heatmap(surveyed, "a", SURVEY, by_criterion=False)
    assert ([row.location_id for row in shown.rows], shown.whole) == (["a"], None)


def test_the_levels_of_a_place_are_those_with_more_than_one_scored_place_in_it():
    data = illustrative()
    assert levels_shown(data, KAMPUNG_BUGIS) == ("rt", "rw")
    rows = heatmap(data, KAMPUNG_BUGIS, Survey(2016, "permen_2018"), by_criterion=False, level="rw").rows
    assert [data.places[row.location_id]["name"] for row in rows] == ["RW 001", "RW 006"]
    assert all(row.summed for row in rows)


def test_the_share_of_an_aspect_is_the_mean_of_its_criteria(surveyed):
    cell = cells(surveyed, "a", by_criterion=False)["buildings"]  # 52.50, 0 and 25.00
    assert (cell.percent_low, cell.percent_high) == (2583, 2583)


def test_the_share_of_an_aspect_with_a_missing_criterion_is_a_range(surveyed):
    cell = cells(surveyed, "b", by_criterion=False)["water"]
    assert (cell.percent_low, cell.percent_high) == (5000, 5000)
    partly = heatmap(surveyed, "b", SURVEY, by_criterion=False).rows[0].cells["drainage"]
    assert (partly.percent_low, partly.percent_high) == (0, 10_000)


def test_the_place_above_stands_in_only_where_nothing_was_read_in_a_place_itself():
    place_and_rt = [*KELURAHAN, rt("a", parent_id="kel")]
    above = readings_of("kel", {"water_access": 90})
    unread = dataset(locations=place_and_rt, indicators=above)
    in_part = dataset(locations=place_and_rt, indicators=[*above, *readings_of("a", {"road_surface": 302})])
    assert standing_in(unread, "a", SURVEY) == ("kel",)
    assert standing_in(in_part, "a", SURVEY) == ()
    for data, reported in ((unread, 0), (in_part, 1)):
        assert own_criteria(data, "a", SURVEY)["reported"].sum() == reported
