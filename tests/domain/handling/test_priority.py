"""Class code, priority and handling pattern of a place, and what a decree records beside them."""

import time
from functools import cache
from itertools import product

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.handling_rules import READINGS, RECOMMENDED, code_of, pattern_of, priority_of
from dashboard.domain.handling.priority import Handling, by_priority, handling, possible_codes, priorities
from dashboard.domain.score.rules import BASES, SLUM_CLASSES
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import POINTS_FROM_PERCENT, dataset, place, readings_worth, rt
from tests.domain.handling.test_exit_checklist import NEW, worth
from tests.domain.shipped import KAMPUNG_BUGIS, KAWASAN, documented, illustrative

SURVEY = Survey(2018, NEW)
TOTALS = {"not_slum": 15, "light": 16, "moderate": 38, "heavy": 60}
LEGAL = {"tenure_clear": "yes", "plan_conformity": "yes"}
NOT_LEGAL = LEGAL | {"tenure_clear": "no"}
LEVELS = {
    "high": {"strategic_value": "yes", "development_potential": "yes"},
    "medium": {"strategic_value": "no", "development_potential": "yes"},
    "low": {"strategic_value": "no", "development_potential": "no"},
}
"""At fewer than 200 people a hectare."""

ONE_HECTARE = {"population": 100, "verified_area_ha": 1}
KNOWN = LEVELS["high"] | LEGAL | ONE_HECTARE
"""A1 at 60 points: priority 1, renewal."""


def one_rt(total: int = 60, but: tuple[str, ...] = (), decrees: list[dict] = (), **cells: object) -> Dataset:
    return dataset(
        locations=[place("kw", "kawasan"), rt("a", **cells)],
        indicators=worth(total, but=but),
        decrees=[{"authority": "Mayor", "location_id": "a"} | row for row in decrees],
    )


def found(data: Dataset, reading: str = "three_points") -> Handling:
    one = handling(data, "a", SURVEY, reading)
    assert one is not None
    return one


# Codes, priorities, patterns ----------------------------------------------------------------------


@pytest.mark.thorough
@pytest.mark.parametrize("land", [LEGAL, NOT_LEGAL], ids=["legal", "not_legal"])
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("slum_class", SLUM_CLASSES[1:])
def test_what_is_wholly_known_has_one_code_priority_and_pattern(slum_class, level, land):
    one = found(one_rt(TOTALS[slum_class], **LEVELS[level], **land, **ONE_HECTARE))
    code = code_of(slum_class, level, legal=land is LEGAL)
    assert one.codes == (code,)
    assert (one.priority_low, one.priority_high) == (priority_of(code),) * 2
    assert one.patterns == (pattern_of(code),)
    assert (one.slum, one.class_low, one.class_high) == (True, slum_class, slum_class)


def test_what_is_no_slum_has_neither_code_nor_priority_nor_pattern():
    one = found(one_rt(15, **LEVELS["high"], **LEGAL, **ONE_HECTARE))
    assert (one.codes, one.patterns, one.priority_low, one.priority_high) == ((), (), None, None)
    assert one.slum is False


def test_where_nothing_is_recorded_any_code_of_the_class_is_possible():
    one = found(one_rt(60))
    assert one.codes == ("A1", "A2", "A3", "A4", "A5", "A6")
    assert (one.priority_low, one.priority_high) == (1, 7)
    assert one.patterns == ("renewal", "resettlement")


def test_unknown_legality_leaves_two_codes_of_one_priority():
    one = found(one_rt(16, **LEVELS["high"], **ONE_HECTARE))
    assert (one.codes, one.priority_low, one.priority_high) == (("C1", "C2"), 3, 3)
    assert one.patterns == ("restoration", "resettlement")


def test_a_total_on_both_sides_of_the_line_may_be_no_slum():
    one = found(one_rt(12, but=("building_irregularity",), **LEVELS["high"], **LEGAL, **ONE_HECTARE))
    assert (one.slum, one.class_low, one.class_high) == (None, "not_slum", "light")
    assert (one.codes, one.priority_low) == (("C1",), 3)


def test_the_recorded_level_and_legality_count_where_no_item_is():
    one = found(one_rt(60, other_considerations="low", land_legality="not_legal"))
    assert (one.codes, one.priority_low) == (("A6",), 7)
    assert (one.considerations.level_from, one.legality.legal_from) == ("recorded", "recorded")


def test_another_reading_may_give_another_priority():
    cells = {"strategic_value": "no", "development_potential": "no", "population": 300, "verified_area_ha": 1}
    data = one_rt(60, **LEGAL, **cells)
    assert [found(data, reading).codes for reading in ("three_points", "five_points")] == [("A3",), ("A5",)]


RECORDED = {
    "strategic_value": ("yes", "no"), "development_potential": ("yes", "no"), "tenure_clear": ("yes", "no"),
    "plan_conformity": ("yes", "no"), "population": (100, 300, 500),
}  # fmt: skip
"""What decides, beside the total: each recorded or missing."""

Cells = tuple[object, ...]


@cache
def every_rt(but: tuple[str, ...], total: int) -> tuple[Dataset, dict[Cells, str]]:
    """One RT for each way to record or leave out what decides, all with the same readings."""
    combinations = product(*((*values, None) for values in RECORDED.values()))
    names = {cells: f"rt {number}" for number, cells in enumerate(combinations)}
    rts = [
        rt(name, verified_area_ha=1, **dict(zip(RECORDED, cells, strict=True)))
        for cells, name in names.items()
    ]
    readings = [row | {"location_id": name} for name in names.values() for row in worth(total, but=but)]
    return dataset(locations=rts, indicators=readings), names


def completions(cells: Cells) -> list[Cells]:
    """Every way to fill in what is missing."""
    pairs = zip(cells, RECORDED.values(), strict=True)
    return list(product(*((cell,) if cell else values for cell, values in pairs)))


@pytest.mark.thorough
@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("but", [(), ("building_irregularity",)], ids=["surveyed", "open"])
def test_what_may_be_holds_every_completion_and_nothing_else(but, reading):
    data, names = every_rt(but, 14 if but else 60)
    assert len(names) == 3**4 * 4
    found = {cells: handling(data, name, SURVEY, reading) for cells, name in names.items()}
    for cells, one in found.items():
        closed = [found[filled] for filled in completions(cells)]
        assert set(one.codes) == {code for other in closed for code in other.codes}
        assert set(one.patterns) == {pattern for other in closed for pattern in other.patterns}
        assert one.priority_low == min(other.priority_low for other in closed)
        assert one.priority_high == max(other.priority_high for other in closed)


@pytest.mark.thorough
@pytest.mark.parametrize("missing", ["building_irregularity", "water_access"])
@pytest.mark.parametrize("total", [5, 12, 15, 35, 37, 58])
def test_what_an_unsurveyed_criterion_leaves_open_holds_what_a_survey_can_find(total, missing):
    names = {score: f"rt {score}" for score in POINTS_FROM_PERCENT}
    rest = worth(total, but=(missing,))
    readings = [row | {"location_id": name} for name in ("open", *names.values()) for row in rest]
    readings += [row for score, name in names.items() for row in readings_worth(name, {missing: score})]
    rts = [rt(name, **KNOWN) for name in ("open", *names.values())]
    data = dataset(locations=rts, indicators=readings)
    open_one, *surveyed = (handling(data, one["location_id"], SURVEY) for one in rts)
    assert {code for one in surveyed for code in one.codes} == set(open_one.codes)
    slums = {one.slum for one in surveyed}
    assert open_one.slum is (slums.pop() if len(slums) == 1 else None)


# Decrees ------------------------------------------------------------------------------------------


def test_what_the_newest_decree_records_stands_beside():
    old = {"number": "1", "date": "2014", "class_code": "B2", "priority": 2, "handling": "resettlement"}
    new = {"number": "2", "date": "2017-05", "class_code": "A1", "priority": 1, "handling": "renewal"}
    one = found(one_rt(decrees=[new, old], **KNOWN))
    assert (one.decreed.number, one.decreed.date) == ("2", "2017-05")
    assert (one.decreed.class_code, one.decreed.priority, one.decreed.handling) == ("A1", 1, "renewal")
    assert one.differs == ()


@pytest.mark.parametrize(
    ("recorded", "differs"),
    [
        ({}, ()),
        ({"class_code": "A2"}, ("class_code",)),
        ({"priority": 2}, ("priority",)),
        ({"class_code": "A1", "priority": 2, "handling": "renewal"}, ("priority",)),
        ({"handling": "restoration"}, ("handling",)),
    ],
)
def test_only_what_the_decree_records_can_differ(recorded, differs):
    one = found(one_rt(decrees=[{"number": "1", "date": "2018"} | recorded], **KNOWN))
    assert one.differs == differs
    assert one.decreed is not None


def test_what_is_possible_does_not_differ():
    row = {"number": "1", "date": "2018", "class_code": "A6", "priority": 7, "handling": "resettlement"}
    assert found(one_rt(decrees=[row])).differs == ()


def test_a_decree_that_still_lists_what_is_no_slum_differs():
    row = {"number": "1", "date": "2014", "class_code": "C1", "priority": 3}
    assert found(one_rt(10, decrees=[row], **KNOWN)).differs == ("class_code", "priority")


def test_a_recorded_level_and_legality_that_the_items_contradict_differ():
    one = found(one_rt(60, other_considerations="low", land_legality="not_legal", **KNOWN))
    assert one.differs == ("level", "legality")
    assert one.codes == ("A1",)


def test_a_place_without_a_decree_has_nothing_recorded():
    assert found(one_rt(**KNOWN)).decreed is None


# Places -------------------------------------------------------------------------------------------


def test_a_place_that_was_not_scored_has_no_handling():
    data = documented()
    rts = data.of_level("rt", KAMPUNG_BUGIS)
    assert [handling(data, key, SURVEY) for key in rts] == [None] * len(rts)
    assert handling(data, KAMPUNG_BUGIS, SURVEY) is not None


def test_a_slum_area_is_scored_by_its_sums_and_judged_by_its_own_answers():
    kw = place("kw", "kawasan", **LEVELS["low"], **NOT_LEGAL)
    rts = [rt(name, **(dict.fromkeys(BASES, 100) | KNOWN)) for name in "ab"]
    data = dataset(locations=[kw, *rts], indicators=[*worth(60), *worth(60, where="b")])
    one = handling(data, "kw", SURVEY)
    assert one is not None
    assert one.considerations.levels == ("low",)
    assert (one.codes, one.patterns) == (("A6",), ("resettlement",))


def test_the_priorities_of_a_place_are_those_of_its_scored_rts_and_slum_areas():
    kw = place("kw", "kawasan", "kel")
    rts = [rt(name, parent_id="kel", **KNOWN) for name in "abc"]
    data = dataset(
        locations=[place("kel", "kelurahan"), kw, *rts], indicators=[*worth(60), *worth(10, where="b")]
    )
    assert [one.place for one in priorities(data, "kel", SURVEY)] == ["a", "b", "kw"]
    assert [one.place for one in priorities(data, "a", SURVEY)] == ["a"]
    assert priorities(data, "kel", Survey(2016, NEW)) == ()


def test_the_most_urgent_stands_first_and_what_is_no_slum_last():
    data, survey = illustrative(), Survey(2020, "permen_2018")
    found = by_priority(data, KAMPUNG_BUGIS, survey, RECOMMENDED, None)
    certain = [one.slum for one in found]
    assert certain == sorted(certain, key=(True, None, False).index)
    ranks = [one.priority_low for one in found if one.slum]
    assert ranks == sorted(ranks)
    assert found[0].place == f"{KAMPUNG_BUGIS}-RW006-RT001"
    assert {one.place for one in found} > {one.place for one in priorities(data, KAMPUNG_BUGIS, survey)}


def test_a_place_at_the_water_is_told():
    assert found(one_rt(typology="over water")).by_the_water is True
    assert found(one_rt()).by_the_water is None


# The sample ---------------------------------------------------------------------------------------


def test_in_the_sample_the_decree_agrees_with_the_first_survey_but_for_one_priority():
    one_of = {one.place: one for one in priorities(illustrative(), KAMPUNG_BUGIS, Survey(2016, NEW))}
    wrong = f"{KAMPUNG_BUGIS}-RW001-RT003"
    assert {key: one.differs for key, one in one_of.items() if one.differs} == {wrong: ("priority",)}
    assert (one_of[wrong].decreed.priority, one_of[wrong].priority_low) == (5, 6)
    assert {one.codes for one in one_of.values()} == {("B3",), ("C3",), ("B2",), ("B1",)}
    assert all(one.decreed.class_code in one.codes for one in one_of.values())


def test_in_the_sample_every_reading_gives_the_recorded_level_and_legality():
    data = illustrative()
    for reading in READINGS:
        for one in priorities(data, KAMPUNG_BUGIS, Survey(2016, NEW), reading):
            assert not one.considerations.contradicted, (one.place, reading)
            assert one.legality.legal is (one.legality.recorded == "legal")
            assert one.considerations.level_from == one.legality.legal_from == "computed"


def test_in_the_sample_what_is_left_in_2020_lies_over_water():
    found_2020 = priorities(illustrative(), KAMPUNG_BUGIS, Survey(2020, NEW))
    left = [one for one in found_2020 if one.slum]
    assert [(one.place, one.codes, one.by_the_water) for one in left] == [
        (f"{KAMPUNG_BUGIS}-RW006-RT001", ("C2",), True)
    ]
    assert found_2020[-1].place == KAWASAN


# Speed --------------------------------------------------------------------------------------------


def test_four_hundred_rts_are_answered_within_a_blink():
    names = [f"r{number}" for number in range(400)]
    rts = [rt(name, parent_id="kel", **KNOWN) for name in names]
    readings = [reading | {"location_id": name} for name in names for reading in worth(30)]
    data = dataset(locations=[place("kel", "kelurahan"), *rts], indicators=readings)
    assert len(possible_codes(data, "r0", SURVEY, "three_points")) == 1  # scored now
    start = time.process_time()
    assert len(priorities(data, "kel", SURVEY)) == 400
    assert time.process_time() - start < 1
