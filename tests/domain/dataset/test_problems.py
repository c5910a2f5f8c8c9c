"""Problems and what they do."""

from itertools import chain, combinations
from typing import NamedTuple

import pandas as pd
import pytest

from dashboard.domain.dataset import problems
from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.problems import REASONS, SEVERITIES, Problem, about_row

GROUPS = problems._RAW


class Row(NamedTuple):
    """A row as `itertuples` gives it."""

    location_id: object = "rt"
    year: object = 2018
    volume_millionths: object = 1_500_000
    note: object = "typed"
    line: int = 7


@pytest.mark.parametrize("reason", REASONS)
def test_a_problem_does_what_its_reason_says(reason):
    assert Problem("a.csv", reason).severity == REASONS[reason]
    assert REASONS[reason] in SEVERITIES


def test_the_list_of_reasons_has_five_groups_and_names_each_reason_once():
    assert list(GROUPS) == ["refused", "left_out", "doubt", "contradiction", "reading"]
    assert len(REASONS) == len(list(chain(*GROUPS.values())))
    assert all(set(one).isdisjoint(other) for one, other in combinations(GROUPS.values(), 2))


@pytest.mark.parametrize("reason", REASONS)
def test_only_a_note_on_reading_casts_no_doubt(reason):
    assert Problem("a.csv", reason).doubtful is (reason not in GROUPS["reading"])


@pytest.mark.parametrize("reason", REASONS)
def test_what_contradicts_is_doubtful(reason):
    assert Problem("a.csv", reason).contradicts is (reason in GROUPS["contradiction"])
    assert Problem("a.csv", reason).doubtful or not Problem("a.csv", reason).contradicts


def test_a_bad_cell_that_no_sum_needs_is_only_worth_knowing():
    assert Problem("a.csv", "not_a_number", softened=True).severity == "note"


def test_a_row_is_named_by_line_place_year_and_the_decimal_that_stands_in_it():
    found = about_row(Files({"indicators": "a.csv"}, {}), "indicators", "over_base", Row(), "volume", {})
    assert (found.line, found.place, found.year, found.value) == (7, "rt", 2018, "1.5")
    assert (
        about_row(Files({"indicators": "a.csv"}, {}), "indicators", "over_base", Row(), "note", {}).value
        == "typed"
    )


def test_what_a_row_does_not_say_is_none():
    row = Row(None, pd.NA, pd.NA, float("nan"))
    for column in ("volume", "note", "no_such_column"):
        found = about_row(Files({"indicators": "a.csv"}, {}), "indicators", "over_base", row, column, {})
        assert (found.place, found.year, found.value) == (None, None, None)
