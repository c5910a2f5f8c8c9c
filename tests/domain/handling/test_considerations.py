"""Other considerations and legality: what is recorded, computed, and left open."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.considerations import considerations, legality
from dashboard.domain.handling.handling_rules import DENSITY, LEVELS, READINGS
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.effort import tries

ANSWERS = ("strategic_value", "development_potential", "community_support", "local_commitment")
YES, NO = dict.fromkeys(ANSWERS, "yes"), dict.fromkeys(ANSWERS, "no")


def one_rt(**cells: object) -> Dataset:
    return dataset(locations=[rt("a", **cells)])


def dense(people: object, area: object = 1) -> dict:
    return {"population": people, "verified_area_ha": area}


# Points and levels --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "totals"),
    [
        (YES | dense(500), (9, 15, 25)),
        (YES | dense(300), (8, 13, 23)),
        (YES | dense(100), (7, 11, 21)),
        (NO | dense(500), (5, 7, 9)),
        (NO | dense(100), (3, 3, 5)),
    ],
)
def test_the_items_are_added_up_by_each_reading(cells, totals):
    found = [considerations(one_rt(**cells), "a", reading) for reading in READINGS]
    assert tuple(one.low for one in found) == totals
    assert tuple(one.high for one in found) == totals


def test_the_first_reading_is_three_points():
    found = considerations(one_rt(**YES, **dense(500)), "a")
    assert [(item.key, item.answer, item.low, item.high) for item in found.items] == [
        ("strategic_value", True, 3, 3), (DENSITY, None, 3, 3), ("development_potential", True, 3, 3),
    ]  # fmt: skip
    assert (found.computed, found.levels, found.level_from) == (("high",), ("high",), "computed")


def test_a_missing_item_is_worth_any_of_its_points():
    found = considerations(one_rt(strategic_value="yes"), "a")
    assert [(item.low, item.high) for item in found.items] == [(3, 3), (1, 3), (1, 3)]
    assert (found.low, found.high) == (5, 9)
    assert found.levels == ("high", "medium")
    assert found.density is None


def test_where_nothing_is_known_any_level_is_possible():
    found = considerations(one_rt(), "a")
    assert (found.levels, found.level_from, found.recorded) == (LEVELS, None, None)


def test_a_density_alone_narrows_the_levels():
    found = considerations(one_rt(**dense(401)), "a")
    assert (found.levels, found.level_from) == (("high", "medium"), "computed")


@pytest.mark.parametrize("items", [{}, dense(500)])
def test_a_recorded_level_counts_where_no_item_is_recorded(items):
    found = considerations(one_rt(other_considerations="medium", **items), "a")
    assert (found.levels, found.level_from) == (("medium",), "recorded")
    assert len(found.computed) > 1


def test_an_item_counts_before_a_recorded_level():
    found = considerations(one_rt(other_considerations="low", strategic_value="yes"), "a")
    assert (found.levels, found.level_from) == (("high", "medium"), "computed")
    assert found.recorded == "low"
    assert found.contradicted


def test_words_that_are_no_level_are_kept_and_not_used():
    found = considerations(one_rt(other_considerations="dekat pelabuhan"), "a")
    assert (found.recorded, found.levels, found.contradicted) == ("dekat pelabuhan", LEVELS, False)


@pytest.mark.parametrize("recorded", LEVELS)
def test_only_a_level_outside_the_possible_ones_is_contradicted(recorded):
    found = considerations(one_rt(other_considerations=recorded, strategic_value="yes"), "a")
    assert found.contradicted is (recorded == "low")


CELLS = st.fixed_dictionaries(
    {
        **dict.fromkeys(ANSWERS, st.sampled_from(["yes", "no", None])),
        "population": st.sampled_from([None, 100, 201, 300, 401]),
    }
)


@tries(15)
@given(cells=CELLS, reading=st.sampled_from(list(READINGS)))
def test_what_may_be_is_what_some_completion_gives_and_nothing_else(cells, reading):
    choices = [(cells[key],) if cells[key] else ("yes", "no") for key in ANSWERS]
    people = (cells["population"],) if cells["population"] else (100, 300, 500)
    filled = [
        rt(f"completion {number}", **dict(zip(ANSWERS, answers, strict=True)), **dense(count))
        for number, (*answers, count) in enumerate(product(*choices, people))
    ]
    data = dataset(locations=[rt("open", verified_area_ha=1, **cells), *filled])
    completions = [considerations(data, row["location_id"], reading) for row in filled]
    assert all(one.low == one.high and len(one.computed) == 1 for one in completions)
    found, totals = considerations(data, "open", reading), [one.low for one in completions]
    assert set(found.computed) == {level for one in completions for level in one.computed}
    assert (found.low, found.high) == (min(totals), max(totals))


# Density ------------------------------------------------------------------------------------------


def test_the_density_of_a_place_is_that_of_the_sums_of_its_rts():
    kel = place("kel", "kelurahan", **dense(90_000, 5))
    rts = [rt("a", parent_id="kel", **dense(100, 1)), rt("b", parent_id="kel", **dense(800, 2))]
    found = considerations(dataset(locations=[kel, *rts]), "kel")
    assert (found.density.per_hectare, found.density.name) == (300 * MILLION, "high")


@pytest.mark.parametrize(
    ("own", "per_hectare"), [({}, None), (dense(500, 2), 250 * MILLION), (dense(500, None), None)]
)
def test_where_an_rt_has_no_figure_that_of_the_place_itself_stands_in(own, per_hectare):
    rts = [rt("a", **dense(100, 1)), rt("b", **dense(None, 1))]
    found = considerations(dataset(locations=[place("kw", "kawasan", **own), *rts]), "kw")
    assert (found.density and found.density.per_hectare) == per_hectare


@pytest.mark.parametrize("cells", [dense(100, None), dense(None, 1), dense(100, 0)])
def test_there_is_no_density_without_people_and_area(cells):
    found = considerations(one_rt(**cells), "a")
    assert found.density is None
    assert (found.items[1].low, found.items[1].high) == (1, 3)


def test_nobody_on_known_land_is_a_density_of_zero():
    assert considerations(one_rt(**dense(0)), "a").density.per_hectare == 0


# Legality -----------------------------------------------------------------------------------------

NOT_SAID = None


@pytest.mark.parametrize(
    ("tenure", "plan", "legal"),
    [
        ("yes", "yes", True), ("yes", "no", False), ("no", "yes", False), ("no", "no", False),
        ("no", NOT_SAID, False), (NOT_SAID, "no", False), ("yes", NOT_SAID, None), (NOT_SAID, "yes", None),
    ],
)  # fmt: skip
def test_land_is_legal_only_where_both_hold(tenure, plan, legal):
    found = legality(one_rt(tenure_clear=tenure, plan_conformity=plan, land_legality="legal"), "a")
    assert (found.computed, found.legal, found.legal_from) == (legal, legal, "computed")
    assert found.contradicted is (legal is False)


@pytest.mark.parametrize(
    ("recorded", "legal", "legal_from"),
    [
        ("legal", True, "recorded"), ("not_legal", False, "recorded"), ("SHM dan sewa", None, None),
        (None, None, None),
    ],
)  # fmt: skip
def test_a_recorded_legality_counts_where_neither_is_recorded(recorded, legal, legal_from):
    found = legality(one_rt(land_legality=recorded), "a")
    assert (found.legal, found.legal_from, found.recorded) == (legal, legal_from, recorded)
    assert (found.computed, found.contradicted) == (None, False)


def test_a_recorded_legality_that_agrees_is_not_contradicted():
    data = one_rt(tenure_clear="no", plan_conformity="yes", land_legality="not_legal")
    assert not legality(data, "a").contradicted
