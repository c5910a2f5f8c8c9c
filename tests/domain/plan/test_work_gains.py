"""What a proposed work would do in an RT: steps that scoring again confirms, no plan and no order."""

import pytest

from dashboard.domain.plan.work_gains import work_gains
from dashboard.domain.score.rescoring import Deficit, rescored
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import MILLION, WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import illustrative

SURVEY = Survey(2018, "permen_2018")


def worked():
    """The RT of section 8 of the specification."""
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    return dataset(locations=locations, indicators=readings_of("a", WORKED_VOLUMES))


def gains(kind: str):
    return {one.indicator: one for one in work_gains(worked(), SURVEY, ("a",), kind).get("a", ())}


def test_a_metre_of_road_meets_a_metre_of_bad_road_in_the_band_that_the_rule_gives_it():
    road = gains("concrete_road")["road_surface"]
    # 302 of 400 m are bad, 75.5 %: 3 points; below 51 % (203.98 m) 1 point, below 25 % (99.98 m) none
    assert (road.points, road.needed, road.shared, road.origin) == (3, 302, True, "catalogue")
    assert [points for _, points in road.steps] == [1, 0]
    assert [road.points_after(units) for units in (0, road.steps[0][0] - 1, road.steps[0][0], 302)] == [
        3,
        3,
        1,
        0,
    ]


def test_works_of_which_each_unit_helps_all_criteria_share_nothing():
    toilets = gains("septic_tank")
    assert set(toilets) == {"wastewater_system", "wastewater_facility"}
    assert not any(one.shared for one in toilets.values())


def test_a_work_for_which_nobody_knows_a_ratio_gains_nothing():
    assert gains("hydrant") == {}


def test_an_rt_that_lacks_nothing_of_it_is_left_out():
    nothing = dict.fromkeys(WORKED_VOLUMES, 0)
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    data = dataset(locations=locations, indicators=readings_of("a", nothing))
    assert work_gains(data, SURVEY, ("a",), "drain") == {}


@pytest.mark.parametrize("kind", ["drain", "house_repair", "water_network", "waste_collection"])
def test_every_step_is_the_fewest_units_with_which_scoring_again_gives_those_points(kind: str):
    data, survey = illustrative(), Survey(2020, "permen_2018")
    rts = tuple(key for key, row in data.places.items() if row["level"] == "rt")
    tried = 0
    for place_id, found in work_gains(data, survey, rts, kind).items():
        for one in found:
            for units, points in one.steps:
                assert _points(data, survey, place_id, one.indicator, units) == points
                assert _points(data, survey, place_id, one.indicator, units - 1) > points
                tried += 1
    assert tried > 5


def _points(data, survey: Survey, place_id: str, indicator: str, units: int) -> int:
    """The points of a criterion at the high end, once so many units of a plain identity are built."""
    rows = rescored(data, survey, {}).criteria
    row = rows[(rows["location_id"] == place_id) & (rows["indicator"] == indicator)].iloc[0]
    shared = row["shared"] and row["base"] == row["base"]
    base = int(row["base"]) if shared else int(row["of"])
    high = (base * int(row["high"]) + 50 * MILLION) // (100 * MILLION) if shared else int(row["high"])
    left = max(0, high - units * MILLION)
    again = rescored(data, survey, {(place_id, indicator): Deficit(left, left, base)}).criteria
    found = again[(again["location_id"] == place_id) & (again["indicator"] == indicator)]
    return int(found["score_high"].iloc[0])
