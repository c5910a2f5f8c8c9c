"""Checks between the rows of a dataset."""

import pytest

from dashboard.domain.dataset.origins import Files
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.integrity import check_dataset
from tests.domain.by_hand import place, rt, table

PLACES = [place("kel", "kelurahan"), rt(parent_id="kel", kawasan_id=None, households=100)]
READING = {"location_id": "rt", "indicator": "water_access", "volume": 5}
WORK = {"activity_id": "1", "location_id": "rt"}
OUTCOME = {"activity_id": "1", "indicator": "water_access", "volume": 5}


def checked(**tables: list[dict]):
    """The frames and problems of these rows; places and one activity are there unless told otherwise."""
    tables = {"locations": PLACES, "activities": [WORK]} | tables
    frames = {name: table(name, tables.get(name, [])) for name in TABLES}
    return check_dataset(frames, Files({}, {}), {})


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
        ("outcomes", OUTCOME),
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


def test_each_row_is_judged_by_itself_after_others_are_gone():
    rows = [{"location_id": "nowhere"}, {}, {"indicator": "happiness"}, {"year": 2019}]
    frames, problems = checked(indicators=[READING | cells for cells in rows])
    assert [(p.reason, p.line) for p in problems] == [("unknown_place", 2), ("unknown_indicator", 4)]
    assert list(frames["indicators"]["line"]) == [3, 5]


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


# Spellings ------------------------------------------------------------------------------------------


def test_a_place_written_otherwise_is_joined_and_told_once_with_how_many():
    rows = [
        READING | {"location_id": cell, "year": year}
        for year, cell in enumerate(["RT", "kel", "rt.", "Kel"], 2000)
    ]
    frames, problems = checked(indicators=rows)
    assert list(frames["indicators"]["location_id"]) == ["rt", "kel", "rt", "kel"]
    assert told(problems) == [("indicators.csv", "place_read_as", 2, "location_id", "RT", "note")]
    assert problems[0].details == {"read": "rt", "n": "3"}


@pytest.mark.parametrize(("second", "kept"), [(5, 1), (7, 0)])
def test_two_readings_of_one_rt_in_two_spellings_count_once_or_not_at_all(second, kept):
    frames, problems = checked(indicators=[READING, READING | {"location_id": "RT", "volume": second}])
    assert len(frames["indicators"]) == kept
    reasons = [problem.reason for problem in problems if problem.reason != "place_read_as"]
    assert reasons == (["row_twice"] if kept else ["rows_conflict"] * 2)


def test_a_work_written_twice_with_its_place_in_two_spellings_counts_once():
    frames, _ = checked(activities=[WORK, WORK | {"location_id": "RT"}])
    assert len(frames["activities"]) == 1


def test_a_place_above_and_a_slum_area_are_joined_as_others_are():
    places = [*PLACES, place("kawasan:x", "kawasan"), rt("b", parent_id="KEL", kawasan_id="Kawasan: X")]
    frames, problems = checked(locations=places)
    assert frames["locations"].loc[3, ["parent_id", "kawasan_id"]].to_list() == ["kel", "kawasan:x"]
    assert [p.reason for p in problems] == ["place_read_as", "place_read_as"]


def test_a_spelling_that_means_several_places_is_left_out_and_they_are_named():
    places = [place("a", "kelurahan"), place("b", "kelurahan")]
    places += [rt(f"{above}-rw1-rt2", parent_id=above, kawasan_id=None) for above in "ab"]
    rows = [READING | {"location_id": "RT 2 RW 1"}, READING | {"location_id": "RT 2 RW 1 b", "year": 2019}]
    frames, problems = checked(locations=places, activities=[], indicators=rows)
    assert told(problems) == [
        ("indicators.csv", "place_read_as", 3, "location_id", "RT 2 RW 1 b", "note"),
        ("indicators.csv", "ambiguous_place", 2, "location_id", "RT 2 RW 1", "left_out"),
    ]
    assert problems[1].details == {"keys": "a-rw1-rt2, b-rw1-rt2"}
    assert list(frames["indicators"]["location_id"]) == ["b-rw1-rt2"]


def test_an_activity_written_otherwise_is_joined_and_one_that_may_be_two_is_unknown():
    works = [WORK | {"activity_id": key} for key in ("A-1", "B-1", "b 1")]
    outcomes = [{"activity_id": key, "indicator": "water_access", "volume": 5} for key in ("a1", "B.1")]
    frames, problems = checked(activities=works, outcomes=outcomes)
    assert told(problems) == [
        ("outcomes.csv", "activity_read_as", 2, "activity_id", "a1", "note"),
        ("outcomes.csv", "unknown_activity", 3, "activity_id", "B.1", "left_out"),
    ]
    assert list(frames["outcomes"]["activity_id"]) == ["A-1"]


# Outcomes: one volume for an activity, a place and a criterion --------------------------------------

PAIR = [*PLACES, rt("b", parent_id="kel", kawasan_id=None)]


def test_an_outcome_may_name_the_rt_that_gained_or_leave_it_to_the_activity():
    work = WORK | {"location_id": "kel"}
    outcomes = [OUTCOME | {"location_id": "rt"}, OUTCOME | {"location_id": "B"}, OUTCOME]
    frames, problems = checked(locations=PAIR, activities=[work], outcomes=outcomes)
    assert [p.reason for p in problems] == ["place_read_as"]
    assert frames["outcomes"]["location_id"].astype(object).where(lambda c: c.notna(), None).to_list() == [
        "rt", "b", None,
    ]  # fmt: skip


@pytest.mark.parametrize("second", ["RT", None], ids=["another spelling", "the place of the activity"])
def test_two_volumes_for_one_activity_place_and_criterion_are_both_left_out(second):
    outcomes = [OUTCOME | {"location_id": "rt"}, OUTCOME | {"location_id": second, "volume": 6}]
    outcomes += [OUTCOME | {"indicator": "water_quantity"}, OUTCOME | {"location_id": "b"}]
    frames, problems = checked(locations=PAIR, outcomes=outcomes)
    assert told(p for p in problems if p.reason != "place_read_as") == [
        ("outcomes.csv", "rows_conflict", line, "activity_id", "1", "left_out") for line in (2, 3)
    ]
    assert frames["outcomes"]["line"].to_list() == [4, 5]


# One activity, one answer ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("location_id", ("rt", "kel")),
        ("kind", ("drain", "walkway")),
        ("volume", (1, 2)),
        ("unit", ("m", "unit")),
    ],
)
def test_lines_of_one_activity_that_differ_in_what_it_is_are_all_left_out(column, cells):
    lines = [WORK | {column: cell} for cell in cells]
    frames, problems = checked(activities=[*lines, WORK | {"activity_id": "2"}])
    assert [(p.reason, p.line, p.value) for p in problems] == [
        ("activity_conflict", line, "1") for line in (2, 3)
    ]
    assert list(frames["activities"]["activity_id"]) == ["2"]


def test_lines_of_one_activity_may_leave_out_what_another_says():
    lines = [WORK | {"volume": 5, "unit": "m", "amount_rupiah": 1}, WORK | {"amount_rupiah": 2}]
    frames, problems = checked(activities=lines)
    assert problems == []
    assert frames["activities"]["amount_rupiah"].to_list() == [1, 2]


# Positions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lat", "lon", "reason"),
    [
        ("104.44", "0.93", "coordinates_swapped"), ("0", "0", "coordinates_zero"), ("52.5", "13.4",
        "coordinates_far"),
        ("102900", "437700", "coordinates_projected"),
    ],
)  # fmt: skip
def test_a_position_that_cannot_be_right_is_not_drawn_and_the_place_stays(lat, lon, reason):
    frames, problems = checked(
        locations=[*PLACES, rt("b", parent_id="kel", kawasan_id=None, lat=lat, lon=lon)]
    )
    assert told(problems) == [("locations.csv", reason, 4, "lat", lat, "note")]
    assert (problems[0].details["lat"], problems[0].details["lon"]) == (lat, lon)
    assert frames["locations"][["lat_millionths", "lon_millionths"]].iloc[2].isna().all()


def test_a_position_in_indonesia_is_kept():
    frames, problems = checked(locations=[*PLACES, rt("b", kawasan_id=None, lat="0.93", lon="104.44")])
    assert problems == []
    assert frames["locations"]["lat_millionths"].to_list()[2] == 930_000


def test_problems_name_the_file_that_a_table_was_read_from():
    frames = {name: table(name, []) for name in TABLES} | {"locations": table("locations", PLACES)}
    frames["indicators"] = table("indicators", [READING | {"location_id": "nowhere"}])
    _, problems = check_dataset(frames, Files({"indicators": "buku.xlsx · Numerik"}, {}), {})
    assert [(p.file, p.table) for p in problems] == [("buku.xlsx · Numerik", "indicators")]


def test_checking_never_changes_the_frames_it_got():
    frames = {name: table(name, []) for name in TABLES}
    frames["locations"] = table("locations", PLACES)
    frames["indicators"] = table("indicators", [READING, READING | {"location_id": "nowhere"}])
    before = {name: frame.copy(deep=True) for name, frame in frames.items()}
    check_dataset(frames, Files({}, {}), {})
    for name, frame in frames.items():
        assert frame.equals(before[name]), name


# RW that the list of places does not tell of ------------------------------------------------------------

UNTOLD = [
    place("K1", "kelurahan") | {"name": "Anyelir"},
    *(rt(f"K1-RW00{rw}-RT00{n}", parent_id="K1", kawasan_id=None) for rw in (1, 2) for n in (1, 2)),
]


def test_works_of_an_rw_stand_on_it_even_if_the_list_has_only_its_rts():
    frames, problems = checked(locations=UNTOLD, activities=[WORK | {"location_id": "RW 02"}])
    assert list(frames["activities"]["location_id"]) == ["K1-RW002"]
    made = frames["locations"].set_index("location_id")["parent_id"]
    assert made["K1-RW002"] == "K1"
    assert list(made[made == "K1-RW002"].index) == ["K1-RW002-RT001", "K1-RW002-RT002"]
    assert "K1-RW001" not in made
    assert [problem.reason for problem in problems] == ["place_read_as", "place_made"]


def test_an_rw_of_two_kelurahan_is_ambiguous_though_only_one_is_listed():
    listed = [
        *UNTOLD, place("K2", "kelurahan") | {"name": "Mawar"},
        place("K2-RW002", "rw", "K2") | {"name": "RW 002"},
    ]  # fmt: skip
    works = [WORK | {"location_id": "RW 02"}, WORK | {"activity_id": "2", "location_id": "RW 2, Anyelir"}]
    frames, problems = checked(locations=listed, activities=works)
    assert list(frames["activities"]["location_id"]) == ["K1-RW002"]
    (found,) = [problem for problem in problems if problem.reason == "ambiguous_place"]
    assert set(found.details["keys"].split(", ")) == {"K1-RW002", "K2-RW002"}


@pytest.mark.parametrize("cell", ["RT.01,RT.02 RW.02", "RT01-RT02/RW02", "RT 01/RW 02, RT 02/RW 02"])
def test_two_rts_in_a_cell_are_named_as_several_places(cell):
    frames, problems = checked(locations=UNTOLD, activities=[WORK | {"location_id": cell}])
    assert told(problems) == [("activities.csv", "several_places", 2, "location_id", cell, "left_out")]
    assert frames["activities"].empty
