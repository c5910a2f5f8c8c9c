"""Readings of the other considerations, the published table of class codes, densities, typologies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.handling.handling_rules import (
    CLASS_CODES,
    LEVELS,
    PATTERNS,
    READINGS,
    RECOMMENDED,
    SERVICE_LEVEL,
    by_the_water,
    code_of,
    density_class,
    pattern_of,
    priority_of,
    rounded_density,
)
from dashboard.domain.score.rules import RULES, SLUM_CLASSES
from tests.domain.by_hand import MILLION

# Section 5.3 and 5.4 of the specification, a line a code.
PUBLISHED = """
A1 heavy    high   legal     1 renewal
A2 heavy    high   not_legal 1 resettlement
B1 moderate high   legal     2 renewal
B2 moderate high   not_legal 2 resettlement
C1 light    high   legal     3 restoration
C2 light    high   not_legal 3 resettlement
A3 heavy    medium legal     4 renewal
A4 heavy    medium not_legal 4 resettlement
B3 moderate medium legal     5 renewal
B4 moderate medium not_legal 5 resettlement
C3 light    medium legal     6 restoration
C4 light    medium not_legal 6 resettlement
A5 heavy    low    legal     7 renewal
A6 heavy    low    not_legal 7 resettlement
B5 moderate low    legal     8 renewal
B6 moderate low    not_legal 8 resettlement
C5 light    low    legal     9 restoration
C6 light    low    not_legal 9 resettlement
"""
TABLE = [line.split() for line in PUBLISHED.strip().splitlines()]


@pytest.mark.parametrize(("code", "slum_class", "level", "legality", "priority", "pattern"), TABLE)
def test_every_code_is_as_published(code, slum_class, level, legality, priority, pattern):
    assert code_of(slum_class, level, legal=legality == "legal") == code
    assert (priority_of(code), pattern_of(code)) == (int(priority), pattern)


def test_the_published_table_has_every_code_and_pattern_and_no_other():
    assert {row[0] for row in TABLE} == set(CLASS_CODES)
    assert len(TABLE) == len(CLASS_CODES) == 18
    assert {row[5] for row in TABLE} == set(PATTERNS)


@pytest.mark.parametrize("code", CLASS_CODES)
def test_priority_is_the_column_and_three_more_for_each_lower_level(code):
    column, lower = "ABC".index(code[0]) + 1, "112233"[int(code[1]) - 1]
    assert priority_of(code) == column + {"1": 0, "2": 3, "3": 6}[lower]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("slum_class", SLUM_CLASSES[1:])
def test_legality_never_changes_the_priority(slum_class, level):
    codes = [code_of(slum_class, level, legal=legal) for legal in (True, False)]
    assert priority_of(codes[0]) == priority_of(codes[1])


# Readings -----------------------------------------------------------------------------------------

EDGES = {
    "three_points": {"low": (3, 3), "medium": (4, 6), "high": (7, 9)},
    "five_points": {"low": (3, 5), "medium": (6, 10), "high": (11, 15)},
    "five_items": {"low": (5, 8), "medium": (9, 17), "high": (18, 25)},
}
"""From the least total that the items can give to the most."""


def test_three_readings_can_be_chosen_and_one_is_recommended():
    assert READINGS.keys() == EDGES.keys()
    assert RECOMMENDED == "three_points"
    assert [len(reading.items) for reading in READINGS.values()] == [3, 3, 5]


@pytest.mark.parametrize("key", EDGES)
def test_the_bands_of_a_reading_have_the_published_edges(key):
    reading = READINGS[key]
    for level, (least, most) in EDGES[key].items():
        assert {reading.level(total) for total in range(least, most + 1)} == {level}
    lowest = reading.no * len(reading.answered) + reading.density[-1][1]
    highest = reading.yes * len(reading.answered) + reading.density[0][1]
    assert (lowest, highest) == (EDGES[key]["low"][0], EDGES[key]["high"][1])


@pytest.mark.parametrize("reading", READINGS.values(), ids=lambda reading: reading.key)
def test_a_reading_says_where_it_comes_from_and_how_sure_it_is(reading):
    assert reading.source
    assert {reading.points_tag, reading.bands_tag} <= {"V", "D", "K"}


# People per hectare: 200 and 400 are still below the cut.
@pytest.mark.parametrize(("people", "points"), [(0, 0), (200, 0), (201, 1), (400, 1), (401, 2), (5000, 2)])
@pytest.mark.parametrize(("key", "worth"), [("three_points", (1, 2, 3)), ("five_points", (1, 3, 5))])
def test_points_of_density_change_above_200_and_400(key, worth, people, points):
    assert READINGS[key].density_points(people * MILLION, MILLION) == worth[points]


def test_a_little_more_than_200_people_a_hectare_is_more():
    assert READINGS[RECOMMENDED].density_points(1001 * MILLION, 5 * MILLION) == 2
    assert READINGS[RECOMMENDED].density_points(1000 * MILLION, 5 * MILLION) == 1


@pytest.mark.parametrize(
    ("people", "name"),
    [(150, "low"), (151, "medium"), (200, "medium"), (201, "high"), (400, "high"), (401, "very_dense")],
)
def test_a_density_has_the_name_of_the_national_standard(people, name):
    assert density_class(people * MILLION, MILLION) == name


@given(people=st.integers(0, 2_000_000_000), area=st.integers(1, 2_000_000_000 * MILLION))
def test_a_rounded_density_is_nearest(people, area):
    exact = people * MILLION * MILLION
    assert 2 * abs(rounded_density(people * MILLION, area) * area - exact) <= area


# Typology and service levels ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typology", "found"),
    [
        ("waterside", True), ("Over Water", True), ("Permukiman di atas air (pelantar)", True),
        ("tepi air", True), ("lowland", False), ("dataran rendah", False), (None, None),
    ],
)  # fmt: skip
def test_places_at_and_over_water_are_known_by_their_typology(typology, found):
    assert by_the_water(typology) is found


@pytest.mark.parametrize("rule", RULES)
def test_service_levels_are_of_aspects_of_every_rule(rule):
    assert set(SERVICE_LEVEL["aspects"]) < set(RULES[rule].aspects)
    assert SERVICE_LEVEL["binding"] == ["permen_2016"]
