"""The rules as data: numbers that the regulations state."""

import pytest

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import BASES, CUT_DENOMINATOR, RULES, SLUM_CLASSES


@pytest.mark.parametrize(
    ("rule", "criteria", "top", "threshold", "since"),
    [("permen_2018", 16, 80, 16, 2018), ("permen_2016", 19, 95, 19, 2016)],
)
def test_a_rule_has_its_criteria_maximum_and_threshold(rule, criteria, top, threshold, since):
    found = RULES[rule]
    assert (len(found.criteria), found.top_total, found.threshold) == (criteria, top, threshold)
    assert found.in_force_from == since
    assert rule in RULES


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_scores_seven_aspects_in_the_order_of_the_regulation(rule):
    assert rule.aspects == ("buildings", "roads", "water", "drainage", "wastewater", "waste", "fire")
    numbers = [criterion.number for criterion in rule.criteria]
    assert numbers == sorted(numbers)
    for position, aspect in enumerate(rule.aspects, start=1):
        letters = [c.number for c in rule.criteria_of(aspect)]
        assert letters == [f"{position}{letter}" for letter in "abcdefg"[: len(letters)]]


def test_the_aspects_of_2018_hold_three_or_two_criteria():
    rule = RULES["permen_2018"]
    assert [len(rule.criteria_of(aspect)) for aspect in rule.aspects] == [3, 2, 2, 3, 2, 2, 2]


def test_the_aspects_of_2016_hold_the_three_criteria_that_were_dropped_in_2018():
    rule = RULES["permen_2016"]
    assert [len(rule.criteria_of(aspect)) for aspect in rule.aspects] == [3, 2, 2, 5, 2, 3, 2]
    dropped = {c.id for c in rule.criteria} - {c.id for c in RULES["permen_2018"].criteria}
    assert dropped == {"drainage_disconnected", "drainage_unmaintained", "waste_unmaintained"}


def test_the_units_and_denominators_of_2018_are_those_of_the_working_sheets():
    found = {c.number: (c.unit, c.base) for c in RULES["permen_2018"].criteria}
    buildings, area = ("unit", "buildings"), ("ha", "verified_area_ha")
    road, drain, households = ("m", "ideal_road_m"), ("m", "ideal_drain_m"), ("kk", "households")
    assert found == {
        "1a": buildings, "1b": area, "1c": buildings, "2a": road, "2b": road, "3a": households,
        "3b": households, "4a": area, "4b": drain, "4c": drain, "5a": households, "5b": households,
        "6a": households, "6b": households, "7a": buildings, "7b": buildings,
    }  # fmt: skip


def test_the_units_and_denominators_of_2016_are_those_of_its_form():
    found = {c.number: (c.unit, c.base) for c in RULES["permen_2016"].criteria}
    people, area = ("people", "population"), ("ha", "verified_area_ha")
    special = {
        "1a": ("unit", "buildings"), "1c": ("unit", "buildings"), "2b": ("m", "ideal_road_m"),
        "3a": people, "3b": people, "5a": people,
    }  # fmt: skip
    assert {number: value for number, value in found.items() if value != area} == special


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_bands_are_25_51_and_76_percent(rule):
    assert [(band.from_percent, band.points) for band in rule.bands] == [(25, 1), (51, 3), (76, 5)]


def test_a_cut_is_the_least_share_that_rounds_into_the_band():
    for band in RULES["permen_2018"].bands:
        assert band.cut * 100 * MILLION // CUT_DENOMINATOR == band.from_percent * MILLION - 5000


@pytest.mark.parametrize(
    ("rule", "edges"), [("permen_2018", [0, 16, 38, 60]), ("permen_2016", [0, 19, 45, 71])]
)
def test_classes_begin_at_the_totals_of_the_rule(rule, edges):
    found = RULES[rule].classes
    assert [row.from_total for row in found] == edges
    assert tuple(row.slum_class for row in found) == SLUM_CLASSES
    assert RULES[rule].threshold == edges[1]


def test_the_density_limit_is_250_a_hectare_in_a_big_city_and_200_elsewhere():
    for rule in RULES.values():
        limit = rule.density_limit
        assert (limit.city_population_above, limit.big_city, limit.other_city) == (500_000, 250, 200)


def test_every_criterion_is_divided_by_a_column_of_the_place():
    assert {c.base for rule in RULES.values() for c in rule.criteria} <= set(BASES)
