"""Doubts about recorded levels, legality, class codes, priorities and handling patterns."""

import pytest

from dashboard.domain.dataset.problems import Word
from dashboard.domain.doubts import handling
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.words.problems import sentence_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.doubts.found import found_by
from tests.domain.handling.test_exit_checklist import worth
from tests.domain.handling.test_priority import KNOWN, LEVELS

told, lines = found_by(handling)

REASONS = (
    "level_stated_otherwise", "legality_stated_otherwise", "code_stated_otherwise",
    "priority_stated_otherwise", "handling_stated_otherwise", "decreed_below_line",
)  # fmt: skip
ID = text_in("id")


def one_rt(total: int | None = None, decrees: list[dict] = (), **cells: object):
    usual = {"number": "7", "date": "2019", "authority": "Mayor", "location_id": "a"}
    return dataset(
        locations=[place("kw", "kawasan"), rt("a", **cells)],
        indicators=worth(total) if total is not None else [],
        decrees=[usual | row for row in decrees],
    )


def reasons(data) -> list[str]:
    return [problem.reason for problem in told(data, *REASONS)]


# Places -------------------------------------------------------------------------------------------


def test_a_level_that_the_items_contradict_is_told_with_what_they_give():
    data = one_rt(other_considerations="low", **KNOWN)
    assert lines(data, "level_stated_otherwise") == [("locations", 3)]
    (problem,) = told(data, *REASONS)
    assert (problem.column, problem.place) == ("other_considerations", "a")
    assert problem.details["computed"] == Word("consideration", "high")
    assert "tercatat rendah, sedangkan butir-butirnya menghasilkan tinggi." in sentence_of(problem, ID)


def test_two_levels_that_remain_are_both_told():
    (problem,) = told(one_rt(other_considerations="low", strategic_value="yes"), *REASONS)
    assert "menghasilkan tinggi atau sedang." in sentence_of(problem, ID)


@pytest.mark.parametrize(
    "cells",
    [
        KNOWN | {"other_considerations": "high"},
        {"other_considerations": "low"},  # nothing to compare with
        {"other_considerations": "dekat pelabuhan"} | KNOWN,
        # 4 of 9 points is medium, 5 of 15 is low: a decree may have used either
        LEVELS["low"] | {"population": 300, "verified_area_ha": 1, "other_considerations": "low"},
    ],
)
def test_a_level_that_some_reading_gives_is_not_doubted(cells):
    assert reasons(one_rt(**cells)) == []


def test_a_legality_that_the_answers_contradict_is_told():
    data = one_rt(land_legality="legal", tenure_clear="no")
    (problem,) = told(data, *REASONS)
    assert (problem.reason, problem.column) == ("legality_stated_otherwise", "land_legality")
    assert problem.details["computed"] == Word("legality", "not_legal")


@pytest.mark.parametrize("recorded", ["not_legal", "SHM", None])
def test_a_legality_that_agrees_or_is_typed_in_words_is_not_doubted(recorded):
    assert reasons(one_rt(land_legality=recorded, tenure_clear="no")) == []
    assert reasons(one_rt(land_legality="legal", tenure_clear="yes")) == []  # the plan is not known


# Decrees ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"class_code": "C3", "priority": 5}, "priority_stated_otherwise"),
        ({"class_code": "C3", "handling": "renewal"}, "handling_stated_otherwise"),
    ],
)
def test_a_decree_that_contradicts_its_own_code_is_told_without_any_survey(row, reason):
    assert reasons(one_rt(decrees=[row])) == [reason]


def test_a_decree_as_the_table_has_it_is_not_doubted():
    assert reasons(one_rt(decrees=[{"class_code": "C3", "priority": 6, "handling": "restoration"}])) == []
    assert reasons(one_rt(decrees=[{}])) == []


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"class_code": "A1", "priority": 1, "handling": "renewal"}, []),
        ({"class_code": "B1"}, ["code_stated_otherwise"]),
        ({"priority": 3}, ["priority_stated_otherwise"]),
        ({"handling": "restoration"}, ["handling_stated_otherwise"]),
        ({"class_code": "B1", "priority": 2}, ["code_stated_otherwise"]),  # right for the code it has
    ],
)
def test_a_decree_is_compared_with_the_survey_that_it_can_rest_on(row, found):
    assert reasons(one_rt(60, decrees=[row], **KNOWN)) == found


def test_a_decree_older_than_every_survey_is_not_compared_with_them():
    assert reasons(one_rt(60, decrees=[{"date": "2014", "class_code": "B1"}], **KNOWN)) == []


def test_a_decree_of_what_the_survey_before_it_says_is_no_slum_is_told_once():
    data = one_rt(10, decrees=[{"class_code": "C1", "priority": 3, "handling": "restoration"}], **KNOWN)
    assert reasons(data) == ["decreed_below_line"]


def test_what_is_not_known_may_be_as_the_decree_says():
    rows = [{"class_code": "A6", "priority": 7, "handling": "resettlement"}]
    assert reasons(one_rt(60, decrees=rows)) == []


def test_what_no_completion_gives_is_told_with_all_that_may_be():
    data = one_rt(60, decrees=[{"priority": 5, "handling": "restoration"}])
    priority, pattern = told(data, *REASONS)
    assert priority.details["computed"] == "1, 4, 7"
    assert "polanya peremajaan atau permukiman kembali." in sentence_of(pattern, ID)


def test_what_is_doubted_of_legality_marks_no_score():
    data = one_rt(60, land_legality="legal", tenure_clear="no")
    assert reasons(data) == ["legality_stated_otherwise"]
    assert problems_about(data, "scores", "a", 2018) == ()
