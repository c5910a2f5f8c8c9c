"""Problems and what they do."""

import pytest

from dashboard.domain.problems import REASONS, SEVERITIES, Problem


@pytest.mark.parametrize("reason", REASONS)
def test_a_problem_does_what_its_reason_says(reason):
    assert Problem("a.csv", reason).severity == REASONS[reason]
    assert REASONS[reason] in SEVERITIES


def test_a_bad_cell_that_no_sum_needs_is_only_worth_knowing():
    assert Problem("a.csv", "not_a_number", softened=True).severity == "note"
