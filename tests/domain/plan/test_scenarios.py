"""Scenarios: in a link and back, scored by the rule, never part of the data."""

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.plan.scenarios import (
    LARGEST_LINK,
    LONGEST_NAME,
    MOST_CHANGES,
    MOST_SCENARIOS,
    DeficitChange,
    LinkTooLarge,
    Scenario,
    as_link,
    from_link,
    scenario_deficits,
    scenario_scores,
    slum_of,
    total_of,
)
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import MILLION, WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

SURVEY = Survey(2018, "permen_2018")
VOLUMES = st.integers(0, 2_000_000_000 * MILLION)
CHANGES = st.builds(
    lambda rt, indicator, ends, shared: DeficitChange(rt, indicator, *sorted(ends), shared),
    st.text(max_size=12),
    st.text(max_size=12),
    st.tuples(VOLUMES, VOLUMES),
    st.booleans(),
)
SCENARIOS = st.lists(
    st.builds(
        lambda name, changes: Scenario(name).changed(changes),
        st.text(max_size=LONGEST_NAME),
        st.lists(CHANGES),
    ),
    max_size=MOST_SCENARIOS,
)


@pytest.mark.thorough
@given(SCENARIOS)
def test_scenarios_come_back_from_a_link_as_they_were(scenarios):
    link = as_link(scenarios)
    assert from_link(link) == tuple(scenarios)
    assert set(link) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


@given(st.text())
def test_words_that_are_no_link_are_refused_in_one_way(words):
    try:
        from_link(words)
    except ValueError:
        return
    assert json.loads(zlib.decompress(base64.urlsafe_b64decode(words + "==="))) is not None


def packed(rows: object) -> str:
    return base64.urlsafe_b64encode(zlib.compress(json.dumps(rows).encode())).decode()


@pytest.mark.parametrize(
    "rows",
    [
        {"a": 1},
        [["name"]],
        [["name", [["rt", "i", -1, 1, 0]]]],
        [["name", [["rt", "i", 1.5, 2, 0]]]],
        [["name", [["rt", "i", 1, 1, 2]]]],
        [["n", []]] * (MOST_SCENARIOS + 1),
        [["n", [["rt", "i", 1, 10**30, 0]]]],
        [["n", [["rt", 3, 1, 1, 0]]]],
        [["n", [["rt", "i", 2, 1, 0]]]],
        [["\ud800", []]],
    ],
)
def test_a_link_that_holds_something_else_is_refused(rows):
    with pytest.raises(ValueError, match="not a"):
        from_link(packed(rows))


def test_a_link_that_swells_is_refused_before_it_is_unpacked():
    bomb = base64.urlsafe_b64encode(zlib.compress(b"[" * 50_000_000, 9)).decode()
    with pytest.raises(ValueError, match="not a"):
        from_link(bomb)


def test_a_later_change_replaces_an_earlier_one_and_can_be_taken_back():
    first = Scenario("a").changed([DeficitChange("rt", "x", 5, 5), DeficitChange("rt", "y", 1, 1)])
    assert first.changed([DeficitChange("rt", "x", 3, 3)]).changes == (
        DeficitChange("rt", "x", 3, 3),
        DeficitChange("rt", "y", 1, 1),
    )
    assert first.without([("rt", "x")]).changes == (DeficitChange("rt", "y", 1, 1),)


@pytest.fixture(scope="module")
def worked():
    locations = [
        place("kel", "kelurahan"),
        rt("a", parent_id="kel", population=200, **WORKED_BASES),
        rt("b", parent_id="kel"),
    ]
    return dataset(locations=locations, indicators=readings_of("a", WORKED_VOLUMES))


def test_a_scenario_is_scored_by_the_rule_and_leaves_the_data_alone(worked):
    better = Scenario("air").changed(
        [DeficitChange("a", "water_access", 0, 0), DeficitChange("a", "waste_facility", 0, 0)]
    )
    before, after = (
        total_of("a", SURVEY, scores_of(worked)),
        total_of("a", SURVEY, scenario_scores(worked, SURVEY, better)),
    )
    assert (before.low, after.low) == (35, 25)
    assert total_of("a", SURVEY, scores_of(worked)).low == 35


def test_the_slum_of_a_place_is_counted_per_rt_with_area_and_people(worked):
    slum = slum_of(worked, "kel", SURVEY, scores_of(worked))
    assert slum.rts == (1, 2)  # RT b was not surveyed: it may be slum
    assert slum.area == (1_200_000, 1_200_000)
    assert slum.unsized == 1
    assert slum.people == (200 * MILLION, 200 * MILLION)
    assert slum.uncounted == 1


def test_a_share_stands_in_where_the_base_is_not_known_and_a_volume_does_not(worked):
    shared = Scenario("s").changed(
        [DeficitChange("b", "water_access", 80 * MILLION, 80 * MILLION, shared=True)]
    )
    found = scenario_deficits(worked, SURVEY, shared)["b", "water_access"]
    assert (found.shared, found.low) == (True, 80 * MILLION)
    volume = Scenario("v").changed([DeficitChange("b", "water_access", 3 * MILLION, 3 * MILLION)])
    assert scenario_deficits(worked, SURVEY, volume) == {}


def test_a_share_of_a_known_base_is_a_volume(worked):
    half = Scenario("s").changed(
        [DeficitChange("a", "water_access", 50 * MILLION, 50 * MILLION, shared=True)]
    )
    found = scenario_deficits(worked, SURVEY, half)["a", "water_access"]
    assert (found.shared, found.low, found.of) == (False, 25 * MILLION, 50 * MILLION)


def test_what_the_dataset_does_not_hold_is_left_out(worked):
    elsewhere = Scenario("s").changed(
        [DeficitChange("nowhere", "water_access", 0, 0), DeficitChange("a", "no_such", 0, 0)]
    )
    assert scenario_deficits(worked, SURVEY, elsewhere) == {}


def test_an_empty_scenario_is_the_survey():
    data = illustrative()
    survey = Survey(2020, "permen_2018")
    same = scenario_scores(data, survey, Scenario("kosong"))
    assert slum_of(data, KAMPUNG_BUGIS, survey, same) == slum_of(data, KAMPUNG_BUGIS, survey, scores_of(data))


def test_without_readings_every_rt_may_be_slum():
    data = documented()
    slum = slum_of(data, KAMPUNG_BUGIS, SURVEY, scores_of(data))
    assert (slum.rts, slum.unsized) == ((0, 7), 7)


def test_a_link_longer_than_is_read_is_refused_unread(monkeypatch):
    monkeypatch.setattr("dashboard.domain.plan.scenarios.zlib.decompressobj", None)
    with pytest.raises(LinkTooLarge):
        from_link("e" * (LARGEST_LINK + 1))


def test_changes_of_all_scenarios_of_a_link_are_counted_together():
    def scenario(n: int) -> Scenario:
        return Scenario(str(n)).changed(
            DeficitChange(f"rt{at}", "water_access", 0, 0) for at in range(MOST_CHANGES // 2)
        )

    two = as_link([scenario(1), scenario(2)])
    assert len(from_link(two)) == 2
    with pytest.raises(LinkTooLarge):
        from_link(as_link([scenario(1), scenario(2), scenario(3)]))
