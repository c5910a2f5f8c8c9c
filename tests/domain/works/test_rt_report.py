"""What concerns one RT: what holds it, and its works."""

from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.rt_report import holding, works_of
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt

SURVEY = Survey(2018, "permen_2018")
PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES), rt("b", parent_id="kel")]


def test_the_aspect_with_most_points_comes_first_and_a_known_zero_is_not_missing():
    parts = holding(dataset(locations=PLACES, indicators=readings_of("a", WORKED_VOLUMES)), "a", SURVEY)
    assert [(part.aspect, part.low) for part in parts][:2] == [("fire", 10), ("water", 5)]
    water = next(part for part in parts if part.aspect == "water")
    assert list(water.rows["indicator"]) == ["water_access"]
    assert sum(part.low for part in parts) == 35


def test_a_criterion_nobody_looked_at_is_not_known_to_be_fine():
    data = dataset(
        locations=PLACES, indicators=[{"location_id": "a", "indicator": "water_access", "volume": 0}]
    )
    water = next(part for part in holding(data, "a", SURVEY) if part.aspect == "water")
    assert list(water.rows["indicator"]) == ["water_quantity"]


def test_what_was_stated_for_a_place_above_is_not_known_of_an_rt():
    readings = [*readings_of("kel", {"water_access": 90}), *readings_of("a", {"road_surface": 302})]
    parts = holding(dataset(locations=PLACES, indicators=readings), "a", SURVEY)
    known = {key for part in parts for key in part.rows.loc[part.rows["reported"] > 0, "indicator"]}
    assert known == {"road_surface"}


def test_works_of_a_place_above_belong_to_an_rt_that_gained_from_them():
    activities = [
        {"activity_id": "own", "location_id": "a", "year": 2017, "volume": 5, "unit": "m"},
        {"activity_id": "shared", "location_id": "kel", "volume": 90, "unit": "m"},
        {"activity_id": "elsewhere", "location_id": "kel"},
    ]
    outcomes = [
        {"activity_id": "shared", "location_id": "a", "indicator": "drainage_absence", "volume": 4},
        {"activity_id": "elsewhere", "location_id": "b", "indicator": "drainage_absence", "volume": 4},
    ]
    works = works_of(dataset(locations=PLACES, activities=activities, outcomes=outcomes), "a")
    assert list(zip(works["activity_id"], works["shared"], strict=True)) == [("shared", True), ("own", False)]
