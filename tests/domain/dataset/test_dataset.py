"""A dataset and the tree of its places."""

from dataclasses import replace

import pytest

from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.score.scores import scores_of
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

TREE = [
    place("city", "city"),
    place("kel", "kelurahan", "city"),
    place("kw", "kawasan", "kel"),
    place("rw", "rw", "kel"),
    rt("a", parent_id="rw"),
    rt("b", parent_id="rw", kawasan_id=None),
]


def test_inside_holds_the_place_and_everything_below_it():
    data = dataset(locations=TREE)
    assert data.inside("city") == {"city", "kel", "kw", "rw", "a", "b"}
    assert data.inside("kw") == {"kw", "a"}
    assert data.inside("a") == {"a"}


def test_above_runs_along_the_parents_nearest_first():
    data = dataset(locations=TREE)
    assert data.above("a") == ("rw", "kel", "city")
    assert data.above("city") == ()


def test_a_level_is_listed_in_the_order_of_the_file():
    assert dataset(locations=TREE[::-1]).of_level("rt", "city") == ("b", "a")


def test_places_that_lie_in_each_other_end_the_chain():
    data = dataset(locations=[place("x", "rw", "y"), place("y", "kelurahan", "x"), place("z", "rt", "z")])
    assert (data.above("x"), data.above("z")) == (("y",), ())
    assert data.inside("x") == {"x", "y"}
    assert data.inside("z") == {"z"}


def test_a_place_whose_parent_is_unknown_stands_alone():
    data = dataset(locations=[place("kel", "kelurahan", "nowhere")])
    assert data.above("kel") == ()


def test_a_missing_cell_of_a_place_is_none():
    row = dataset(locations=TREE).places["b"]
    assert (row["kawasan_id"], row["lat_millionths"], row["note"]) == (None, None, None)


def test_a_kawasan_that_crosses_into_another_kelurahan_does_not_move_its_rts_there():
    """Sums run along the parents (places.memberships); money and areas must run over the same RTs."""
    locations = [
        place("here", "kelurahan"), place("there", "kelurahan"), place("kw", "kawasan", "here"),
        rt("a", parent_id="here"), rt("b", parent_id="there"),
    ]  # fmt: skip
    reading = {"location_id": "a", "indicator": "water_access", "percent": 80}
    data = dataset(locations=locations, indicators=[reading])
    members = scores_of(data).members
    summed = set(members.loc[members["place_id"] == "here", "location_id"])
    assert set(data.of_level("rt", "here")) == summed == {"a"}


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_every_sum_of_the_shipped_data_runs_over_the_rts_inside_the_place(data):
    members = scores_of(data).members
    delineated = set(members["location_id"])
    for name, rts in members.groupby("place_id")["location_id"]:
        assert set(rts) == set(data.of_level("rt", name)) & delineated


def test_a_reader_starts_at_the_place_that_the_package_names():
    assert dataset(locations=TREE, package={"opens_at": "rw"}).first_place == "rw"
    assert documented().first_place == KAMPUNG_BUGIS


@pytest.mark.parametrize("named", [None, "nowhere"])
def test_a_reader_starts_at_the_largest_place_where_none_is_named(named):
    assert dataset(locations=TREE[::-1], package={"opens_at": named}).first_place == "city"


def test_a_dataset_without_places_starts_nowhere():
    assert dataset().first_place is None


def test_a_dated_fact_of_working_together_has_its_year():
    fact = {"event_id": "1", "date": "2021-08-27", "stage": "commitment", "kind": "promise", "title": "x"}
    assert dataset(collaboration=[fact | {"location_id": "a", "source": "x"}]).years == (2021,)


def test_the_years_are_those_of_readings_and_activities():
    data = dataset(
        locations=[rt()],
        indicators=[{"location_id": "rt", "indicator": "slum_area", "volume": 1, "year": 2020}],
        activities=[{"activity_id": "1", "location_id": "rt", "year": 2016}],
        figures=[{"location_id": "rt", "value": 1, "as_of": "2011"}],
    )
    assert data.years == (2016, 2020)


def test_the_title_of_another_language_falls_back_to_the_main_one():
    package = dataset(package={"titles": {"id": "Uji", "en": "Test"}, "short_titles": {"en": "T"}}).package
    assert (package.title("en"), package.title("id"), package.title("nl")) == ("Test", "Uji", "Uji")
    assert (package.short_title("en"), package.short_title("id")) == ("T", "Uji")


def test_a_refusal_is_that_of_the_folder_or_of_a_table_asked_for_whatever_its_file_is_called():
    problems = (
        Problem("kegiatan.xlsx", "workbook_unreadable", table="activities"),
        Problem("indicators.csv", "no_rows", table="indicators"),
    )
    data = replace(dataset(), problems=problems)
    assert data.refusal("locations", "indicators") is None
    assert data.refusal("locations", "activities") is problems[0]
    folder = Problem("", "folder_missing")
    assert replace(dataset(), problems=(folder,)).refusal("locations") is folder


def test_a_dataset_made_of_another_remembers_nothing_of_it():
    data = dataset(locations=TREE)
    assert problems_of(data) == ()
    problem = Problem("a.csv", "no_rows")
    assert problems_of(replace(data, problems=(problem,))) == (problem,)


def test_the_shipped_kawasan_holds_the_seven_rts():
    for data in (documented(), illustrative()):
        assert len(data.of_level("rt", KAWASAN)) == 7


# What a figure speaks for ----------------------------------------------------------------------------


def test_parts_of_one_kelurahan_speak_for_the_kelurahan_and_those_of_a_city_for_the_city():
    data = documented()
    rts, slums = data.of_level("rt", "21"), data.of_level("kawasan", "21")
    assert data.scope_of("21", rts) == KAMPUNG_BUGIS
    assert data.scope_of("21", slums) == CITY
    assert data.scope_of(CITY, slums) == CITY
    assert data.scope_of(KAMPUNG_BUGIS, rts[:1]) == KAMPUNG_BUGIS
    assert data.scope_of(KAWASAN, rts[:2]) == KAWASAN
    assert data.scope_of("21", ()) == "21"
    assert data.scope_of("21", (KAMPUNG_BUGIS, *rts)) == KAMPUNG_BUGIS


def test_a_kelurahan_and_its_only_slum_area_are_one_and_no_other_places_are():
    data = documented()
    both = {KAMPUNG_BUGIS, KAWASAN}
    assert data.one_with(KAMPUNG_BUGIS) == data.one_with(KAWASAN) == both
    assert data.one_with(CITY) == {CITY}
    assert data.one_with("21.72.03.1004") == {"21.72.03.1004"}


def test_an_office_without_a_name_in_a_language_has_the_main_one_and_without_any_that_of_the_programme():
    named = dataset(package={"offices": {"id": "Kota Uji"}}).package
    assert (named.office("en"), named.office("id")) == ("Kota Uji", "Kota Uji")
    assert dataset().package.office("id") == "KOTAKU"
