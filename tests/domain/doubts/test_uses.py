"""A picture is marked by the doubtful rows it is drawn from, and by no others."""

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import USES, problems_about
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, of_each_level


def reasons(use: str, place: str, year: int | None = None) -> set[str]:
    return {problem.reason for problem in problems_about(documented(), use, place, year)}


def test_areas_are_marked_by_slum_areas_and_not_by_criteria():
    found = reasons("areas", KAMPUNG_BUGIS)
    assert "area_without_decree" in found
    assert "range_over_bands" not in found
    assert "unit_cost_far" not in found


def test_scores_are_marked_by_criteria_and_not_by_money():
    found = reasons("scores", KAMPUNG_BUGIS)
    assert {"range_over_bands", "zero_by_estimate", "works_over_deficit"} <= found
    assert not found & {"unit_cost_far", "area_without_decree"}


def test_money_is_marked_by_activities():
    found = reasons("money", KAMPUNG_BUGIS)
    assert {"unit_cost_far", "outside_kawasan", "works_alike"} <= found
    assert "range_over_bands" not in found


def test_a_map_is_marked_by_all_that_it_shows():
    parts = [reasons(use, KAMPUNG_BUGIS) for use in ("areas", "scores", "money")]
    assert reasons("map", KAMPUNG_BUGIS) == set().union(*parts)


def test_figures_are_marked_by_what_is_published_and_by_decrees_and_not_by_criteria_or_works():
    found = reasons("figures", KAMPUNG_BUGIS)
    assert {"two_figures", "two_decrees", "output_stated_otherwise", "area_without_decree"} <= found
    assert not found & {"range_over_bands", "unit_cost_far", "outside_kawasan"}
    assert "two_figures" not in reasons("figures", KAMPUNG_BUGIS, 2014)


def test_how_a_name_is_spelled_marks_nothing():
    assert "name_printed_otherwise" not in set().union(*(reasons(use, CITY) for use in USES))


def test_rows_of_another_place_or_year_mark_nothing():
    assert reasons("money", "kawasan:senggarang") == set()
    assert reasons("money", KAMPUNG_BUGIS, 2014) == set()
    assert "area_without_decree" not in reasons("areas", KAMPUNG_BUGIS, 2014)


@pytest.mark.thorough
@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=["documented", "illustrative"])
def test_every_mark_leads_to_notes_that_are_there(data, use: str):
    known = {id(problem) for problem in problems_of(data)}
    for place in of_each_level(data):
        for year in (None, *data.years):
            assert {id(problem) for problem in problems_about(data, use, place, year)} <= known
