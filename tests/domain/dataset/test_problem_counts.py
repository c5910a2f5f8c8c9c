"""Problems counted and put together."""

from dashboard.domain.dataset.problem_counts import grouped, lost_rows, problem_counts, rows_left_out
from dashboard.domain.dataset.problems import LostRow, Problem

CELL = Problem("indicators.csv", "not_a_number", 7)


def test_problems_are_counted_by_severity_and_none_is_forgotten():
    problems = [CELL, CELL, Problem("a.csv", "file_missing"), Problem("a.csv", "no_rows")]
    assert problem_counts(problems) == {"note": 1, "left_out": 2, "refused": 1}
    assert problem_counts([]) == {"note": 0, "left_out": 0, "refused": 0}


def test_problems_of_one_kind_stand_together_the_gravest_first_and_none_is_lost():
    note, doubt = Problem("a.csv", "no_rows"), Problem("a.csv", "over_base", 2)
    refused, again = Problem("b.csv", "not_text"), Problem("a.csv", "over_base", 9)
    soft = Problem("a.csv", "not_a_number", 3, softened=True)
    hard = Problem("a.csv", "not_a_number", 4)
    groups = grouped([note, doubt, soft, hard, refused, again])
    assert groups == [(refused,), (hard,), (doubt, again), (soft,), (note,)]
    assert grouped([]) == []


def test_a_row_is_left_out_once_however_much_is_wrong_with_it_and_with_all_that_a_cause_takes_along():
    again = Problem("indicators.csv", "not_a_number", 7, "percent")
    taken = tuple(LostRow("activities.csv", "activities", line, None, None, None, None) for line in (2, 3))
    cause = Problem("locations.csv", "unknown_place", 4, rows=taken)
    assert rows_left_out([CELL, again, cause, Problem("a.csv", "over_base", 2)]) == 3
    assert len(list(lost_rows([CELL, again, cause]))) == 4
