"""Which works answer which deficits in one unit."""

import pytest

from dashboard.domain.score.rules import RULES
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.domain.works.remedies import NAMED, REMEDIES, unremedied

RULE = RULES["permen_2018"]


def test_every_kind_of_the_catalogue_belongs_to_exactly_one_remedy():
    kinds = [kind for remedy in REMEDIES for kind in (*remedy.kinds, *remedy.others)]
    assert sorted(kinds) == sorted(WORKS)


def test_no_criterion_belongs_to_two_remedies():
    criteria = [indicator for remedy in REMEDIES for indicator in remedy.indicators]
    assert len(criteria) == len(set(criteria))
    assert list(NAMED) == [remedy.key for remedy in REMEDIES]


@pytest.mark.parametrize("remedy", REMEDIES, ids=lambda remedy: remedy.key)
def test_comparable_works_are_planned_in_the_unit_that_the_criteria_are_counted_in(remedy):
    assert {RULE.named[key].unit for key in remedy.indicators} == {remedy.unit}
    assert {RULE.named[key].aspect for key in remedy.indicators} == {remedy.aspect}
    for kind in remedy.kinds:
        assert WORKS[kind].identity
        assert WORKS[kind].unit == remedy.unit


def test_a_hydrant_is_no_building_and_a_well_no_household():
    assert NAMED["fire_infrastructure"].others == ("hydrant",)
    assert NAMED["fire_infrastructure"].kinds == ()
    assert NAMED["water_access"].others == ("bored_well",)


def test_only_deficits_that_are_one_volume_are_checked_against_what_was_built():
    checked = {remedy.aspect: (remedy.kinds, remedy.unit) for remedy in REMEDIES if remedy.adds_up}
    assert checked == {
        "buildings": (("house_repair",), "unit"),
        "roads": (("concrete_road", "walkway"), "m"),
        "drainage": (("drain",), "m"),
    }


def test_a_rule_counts_a_criterion_only_in_the_unit_of_the_remedy():
    assert NAMED["road_coverage"].counted("permen_2018") == ("road_coverage", "road_surface")
    assert NAMED["road_coverage"].counted("permen_2016") == ("road_surface",)
    assert NAMED["water_access"].counted("permen_2016") == ()


def test_criteria_that_no_work_answers_unit_by_unit_are_named():
    assert unremedied("buildings") == ("building_irregularity", "building_density")
    assert unremedied("roads") == ()
