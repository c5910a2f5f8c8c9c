"""Checks between the rows of a dataset."""

import pytest

from dashboard.tables.checks import check_dataset
from dashboard.tables.schema import TABLES
from tests.domain.by_hand import place, rt, table

PLACES = [place("kel", "kelurahan"), rt(parent_id="kel", kawasan_id=None, households=100)]
READING = {"location_id": "rt", "indicator": "water_access", "volume": 5}
WORK = {"activity_id": "1", "location_id": "rt"}


def checked(**tables: list[dict]):
    """The frames and problems of these rows; places and one activity are there unless told otherwise."""
    tables = {"locations": PLACES, "activities": [WORK]} | tables
    frames = {name: table(name, tables.get(name, [])) for name in TABLES}
    return check_dataset(frames)


def told(problems) -> list[tuple]:
    return [(p.file, p.reason, p.line, p.column, p.value, p.severity) for p in problems]


def test_a_dataset_in_order_has_no_problems():
    frames, problems = checked(indicators=[READING], outcomes=[
        {"activity_id": "1", "indicator": "water_access", "volume": 5}
    ])  # fmt: skip
    assert problems == []
    assert [len(frames[name]) for name in ("locations", "indicators", "activities", "outcomes")] == [
        2,
        1,
        1,
        1,
    ]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("indicators", READING),
        ("activities", WORK),
        ("decrees", {"number": "1", "date": "2014", "authority": "Mayor"}),
        ("figures", {"value": 1}),
        ("collaboration", {"event_id": "1", "date": "2018", "stage": "trust", "kind": "k", "title": "t"}),
    ],
)
def test_a_row_about_an_unknown_place_is_left_out(name, row):
    frames, problems = checked(**{name: [row | {"location_id": "rt"}, row | {"location_id": "nowhere"}]})
    assert told(problems) == [(f"{name}.csv", "unknown_place", 3, "location_id", "nowhere", "left_out")]
    assert list(frames[name]["location_id"]) == ["rt"]


@pytest.mark.parametrize("name", ["indicators", "outcomes"])
def test_a_row_about_an_unknown_indicator_is_left_out(name):
    row = READING if name == "indicators" else {"activity_id": "1", "indicator": "water_access", "volume": 5}
    frames, problems = checked(**{name: [row | {"indicator": "happiness"}]})
    assert told(problems) == [(f"{name}.csv", "unknown_indicator", 2, "indicator", "happiness", "left_out")]
    assert frames[name].empty


@pytest.mark.parametrize("name", ["outcomes", "checks"])
def test_a_row_about_an_unknown_activity_is_left_out(name):
    row = {"outcomes": {"indicator": "water_access", "volume": 5}, "checks": {"date": "2019"}}[name]
    frames, problems = checked(**{name: [row | {"activity_id": "9"}, row | {"activity_id": "1"}]})
    assert told(problems) == [(f"{name}.csv", "unknown_activity", 2, "activity_id", "9", "left_out")]
    assert list(frames[name]["activity_id"]) == ["1"]


def test_an_activity_that_is_left_out_takes_its_outcomes_along():
    outcome = {"activity_id": "1", "indicator": "water_access", "volume": 5}
    frames, problems = checked(activities=[WORK | {"location_id": "nowhere"}], outcomes=[outcome])
    assert [problem.reason for problem in problems] == ["unknown_place", "unknown_activity"]
    assert frames["activities"].empty
    assert frames["outcomes"].empty


def test_a_place_with_an_unknown_parent_stands_alone_and_is_noted():
    frames, problems = checked(locations=[*PLACES, place("kec", "kecamatan", "nowhere")])
    assert told(problems) == [("locations.csv", "unknown_parent", 4, "parent_id", "nowhere", "note")]
    assert len(frames["locations"]) == 3


def test_an_rt_of_an_unknown_kawasan_is_noted():
    _, problems = checked(locations=[*PLACES, rt("other", parent_id="kel", kawasan_id="kawasan:nowhere")])
    assert [(p.file, p.line, p.column, p.value) for p in problems] == [
        ("locations.csv", 4, "kawasan_id", "kawasan:nowhere")
    ]


def test_a_place_above_itself_is_named():
    _, problems = checked(locations=[*PLACES, rt("self", parent_id="self", kawasan_id=None)])
    assert [(p.file, p.line, p.column, p.value) for p in problems] == [
        ("locations.csv", 4, "parent_id", "self")
    ]


def test_a_range_whose_ends_are_reversed_is_left_out():
    reading = {"location_id": "rt", "indicator": "water_access", "percent_low": 65, "percent_high": 35}
    frames, problems = checked(indicators=[reading])
    assert told(problems) == [("indicators.csv", "range_reversed", 2, "percent_low", "65", "left_out")]
    assert frames["indicators"].empty


def test_a_range_of_one_value_is_no_problem():
    reading = {"location_id": "rt", "indicator": "water_access", "percent_low": 35, "percent_high": 35}
    assert checked(indicators=[reading])[1] == []


@pytest.mark.parametrize(
    ("cells", "reason", "column", "value"),
    [
        ({"volume": -3}, "negative_deficit", "volume", "-3"),
        ({"volume": None, "percent": 120}, "over_hundred_percent", "percent", "120"),
        ({"volume": 101}, "over_base", "volume", "101"),
        ({"volume": 11, "base": 10}, "over_base", "volume", "11"),
        ({"volume": "1234567.5"}, "over_base", "volume", "1234567.5"),
        ({"volume": "-0.000001"}, "negative_deficit", "volume", "-0.000001"),
    ],
)
def test_a_doubtful_figure_is_kept_and_noted_with_what_was_typed(cells, reason, column, value):
    frames, problems = checked(indicators=[READING | cells])
    assert told(problems) == [("indicators.csv", reason, 2, column, value, "note")]
    assert len(frames["indicators"]) == 1


@pytest.mark.parametrize("high", [100, 150])
def test_a_range_above_100_percent_is_noted_as_a_share_is(high):
    reading = {"location_id": "rt", "indicator": "water_access", "percent_low": 80, "percent_high": high}
    found = [problem.reason for problem in checked(indicators=[reading])[1]]
    assert found == (["over_hundred_percent"] if high > 100 else [])


def test_a_volume_up_to_its_base_is_no_problem():
    readings = [READING | {"volume": 100}, READING | {"volume": 130, "base": 200, "year": 2019}]
    assert checked(indicators=readings)[1] == []


def test_a_volume_is_compared_with_the_base_of_its_own_rule():
    """Criterion 3a is divided by households since 2018, by people before."""
    locations = [place("kel", "kelurahan"), rt(kawasan_id=None, households=100, population=400)]
    old = READING | {"volume": 300, "rule": "permen_2016", "year": 2016}
    assert checked(locations=locations, indicators=[old])[1] == []
    _, problems = checked(locations=locations, indicators=[READING | {"volume": 300}])
    assert [problem.reason for problem in problems] == ["over_base"]


def test_a_slum_area_has_no_base_to_exceed():
    assert checked(indicators=[READING | {"indicator": "slum_area", "volume": 999_999}])[1] == []


def test_checking_never_changes_the_frames_it_got():
    frames = {name: table(name, []) for name in TABLES}
    frames["locations"] = table("locations", PLACES)
    frames["indicators"] = table("indicators", [READING, READING | {"location_id": "nowhere"}])
    before = {name: frame.copy(deep=True) for name, frame in frames.items()}
    check_dataset(frames)
    for name, frame in frames.items():
        assert frame.equals(before[name]), name
