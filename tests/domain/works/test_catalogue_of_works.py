"""What works remove: the catalogue's identities, and ratios from a dataset's own outcomes."""

import pytest

from dashboard.domain.money.activities import KINDS
from dashboard.domain.score.rules import RULES
from dashboard.domain.works.catalogue_of_works import HOWS, ORIGINS, WORKS, Ratio, outcomes_of
from tests.domain.by_hand import MILLION, dataset, place, readings_of, rt
from tests.domain.shipped import documented, illustrative

RULE = "permen_2018"


def works_of(*works: dict, outcomes: tuple[dict, ...] = (), rules: tuple[str, ...] = (RULE,)):
    """A dataset with these works and outcomes, surveyed by these rules."""
    readings = [row for rule in rules for row in readings_of("a", {"road_surface": 0}, rule=rule)]
    return dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")],
        indicators=readings,
        activities=[{"location_id": "a"} | work for work in works],
        outcomes=list(outcomes),
    )


def road(key: str, volume: object, **cells: object) -> dict:
    return {"activity_id": key, "kind": "concrete_road", "volume": volume, "unit": "m"} | cells


def gain(key: str, indicator: str, volume: object, **cells: object) -> dict:
    return {"activity_id": key, "indicator": indicator, "volume": volume} | cells


def found(data, kind: str, rule: str = RULE) -> dict:
    return {outcome.indicator: outcome for outcome in outcomes_of(data, kind, rule)}


# The catalogue ------------------------------------------------------------------------------------


def test_every_kind_is_one_of_activities_and_every_criterion_one_of_a_rule():
    criteria = {criterion.id for rule in RULES.values() for criterion in rule.criteria}
    assert WORKS.keys() <= set(KINDS)
    for work in WORKS.values():
        assert {indicator for indicator, _ in work.criteria} <= criteria
        assert bool(work.one_of) != bool(work.each)


def test_every_criterion_of_2018_but_density_has_a_work():
    helped = {indicator for work in WORKS.values() for indicator, _ in work.criteria}
    assert {c.id for c in RULES[RULE].criteria} - helped == {"building_density"}


@pytest.mark.parametrize(
    ("kind", "identities"),
    [
        ("concrete_road", {"road_coverage", "road_surface"}),
        ("drain", {"drainage_absence", "drainage_construction"}),
        ("house_repair", {"building_substandard"}),
        ("water_network", {"water_access", "water_quantity"}),
        ("communal_wastewater", {"wastewater_system", "wastewater_facility"}),
        ("waste_collection", {"waste_facility", "waste_system"}),
        ("hydrant", set()),
        ("fire_extinguisher", set()),
        ("bored_well", set()),
    ],
)
def test_a_unit_of_work_is_a_unit_of_deficit_only_where_both_are_the_same_thing(kind, identities):
    outcomes = found(documented(), kind)
    assert {key for key, outcome in outcomes.items() if outcome.per_unit == MILLION} == identities
    assert {outcome.per_unit for outcome in outcomes.values()} <= {MILLION, None}


def test_under_the_rule_of_2016_a_metre_is_no_hectare_and_a_household_no_person():
    assert found(documented(), "concrete_road", "permen_2016")["road_coverage"].per_unit is None
    assert found(documented(), "concrete_road", "permen_2016")["road_surface"].per_unit == MILLION
    assert found(documented(), "water_network", "permen_2016")["water_access"].per_unit is None
    assert "drainage_construction" in found(documented(), "drain", "permen_2016")


# A dataset's own ----------------------------------------------------------------------------------


def test_a_ratio_is_the_sum_of_outcomes_over_the_sum_of_works_that_state_one():
    data = works_of(
        road("1", 100), road("2", 300), road("3", 500),
        outcomes=(gain("1", "fire_infrastructure", 10), gain("2", "fire_infrastructure", 6)),
    )  # fmt: skip
    outcome = found(data, "concrete_road")["fire_infrastructure"]
    assert outcome.own == Ratio(40_000, 20_000, 100_000, ("1", "2"))
    assert (outcome.per_unit, outcome.origin, outcome.how) == (40_000, "own", "on_top")


def test_places_that_gained_from_one_work_are_added_up():
    data = works_of(
        {"activity_id": "1", "kind": "hydrant", "volume": 2, "unit": "unit"},
        outcomes=(
            gain("1", "fire_infrastructure", 30, location_id="a"),
            gain("1", "fire_infrastructure", 21, location_id="b"),
        ),
    )
    assert found(data, "hydrant")["fire_infrastructure"].per_unit == 25_500_000


def test_metres_that_were_shared_out_count_for_both_alternatives_together():
    data = works_of(
        road("1", 390), outcomes=(gain("1", "road_coverage", 110), gain("1", "road_surface", 280))
    )
    outcomes = found(data, "concrete_road")
    assert {outcomes[key].per_unit for key in ("road_coverage", "road_surface")} == {MILLION}


def test_metres_spent_on_an_alternative_of_another_unit_spoil_the_ratio_of_a_work():
    data = works_of(
        road("1", 390), road("2", 100),
        outcomes=(
            gain("1", "road_coverage", "0.5"), gain("1", "road_surface", 280), gain("2", "road_surface", 90),
        ),
        rules=("permen_2016",),
    )  # fmt: skip
    assert found(data, "concrete_road", "permen_2016")["road_surface"].own == Ratio(
        900_000, 900_000, 900_000, ("2",)
    )


def test_two_lines_of_money_are_one_work():
    data = works_of(
        road("1", 100, amount_rupiah=1, amount_kind="budget"),
        road("1", 100, amount_rupiah=1, amount_kind="realised"),
        outcomes=(gain("1", "road_surface", 50),),
    )
    assert found(data, "concrete_road")["road_surface"].own.per_unit == 500_000


def test_works_that_improved_less_do_not_correct_an_identity():
    data = works_of(road("1", 100), outcomes=(gain("1", "road_surface", 50),))
    outcome = found(data, "concrete_road")["road_surface"]
    assert (outcome.own.per_unit, outcome.per_unit, outcome.origin) == (500_000, MILLION, "catalogue")


def test_works_of_another_unit_without_volume_or_of_nothing_have_no_ratio():
    data = works_of(
        road("1", 1, unit="unit"), road("2", None), road("3", 0),
        outcomes=tuple(gain(key, "road_surface", 10) for key in "123"),
    )  # fmt: skip
    outcome = found(data, "concrete_road")["road_surface"]
    assert (outcome.own, outcome.per_unit, outcome.origin) == (None, MILLION, "catalogue")


def test_an_outcome_whose_unit_depends_on_the_rule_tells_no_ratio_where_both_rules_are_in_use():
    network = {"activity_id": "1", "kind": "water_network", "volume": 10, "unit": "kk"}
    gains = (gain("1", "water_access", 40),)
    both = works_of(network, outcomes=gains, rules=("permen_2016", RULE))
    only_2016 = works_of(network, outcomes=gains, rules=("permen_2016",))
    assert found(both, "water_network", "permen_2016")["water_access"].origin is None
    assert found(only_2016, "water_network", "permen_2016")["water_access"].per_unit == 4 * MILLION


def test_the_illustrative_ratios_are_between_their_own_ends():
    seen = set()
    for kind in WORKS:
        for outcome in outcomes_of(illustrative(), kind, RULE):
            assert outcome.how in HOWS
            assert outcome.origin in ORIGINS
            if outcome.own:
                assert outcome.own.low <= outcome.own.per_unit <= outcome.own.high
                seen.add((kind, outcome.indicator))
    assert ("hydrant", "fire_infrastructure") in seen
    assert found(illustrative(), "concrete_road")["road_surface"].own.per_unit == 866 * MILLION // 870
