"""Integer programs: the best of all whole volumes, and what is said when the time runs out."""

import subprocess
import sys
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.plan.integer_program import Constraint, Program, solve
from dashboard.settings import ROOT

RUNS = settings(max_examples=60, deadline=None, derandomize=True)


@st.composite
def programs(draw) -> Program:
    """Up to three volumes of at most four, with up to three rows, some of them in large numbers."""
    columns, scale = draw(st.integers(1, 3)), draw(st.sampled_from([1, 999_983]))
    numbers = st.integers(-6, 9)
    rows = [
        Constraint(
            {column: draw(numbers) * scale for column in range(columns)},
            least=draw(st.none() | st.integers(-20 * scale, 30 * scale)),
            most=draw(st.none() | st.integers(0, 40 * scale)),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    costs = tuple(draw(st.integers(-5, 9)) * draw(st.sampled_from([1, 1_000_003])) for _ in range(columns))
    return Program(costs, tuple(draw(st.integers(0, 4)) for _ in range(columns)), tuple(rows))


@RUNS
@given(programs())
def test_no_whole_volumes_that_keep_every_row_are_cheaper(program):
    every = product(*(range(most + 1) for most in program.most))
    kept = [volumes for volumes in every if not any(row.missed_by(volumes) for row in program.rows)]
    found = solve(program, 10)
    assert (found.status == "infeasible") == (not kept)
    if kept:
        assert found.volumes in kept
        assert program.cost_of(found.volumes) == found.at_least == min(map(program.cost_of, kept))


@RUNS
@given(programs(), st.data())
def test_a_row_divided_by_what_its_numbers_share_holds_for_the_same_volumes(program, data):
    volumes = tuple(data.draw(st.integers(0, most)) for most in program.most)
    for row in program.rows:
        assert bool(row.missed_by(volumes)) == bool(row.reduced.missed_by(volumes))


def test_the_same_program_has_the_same_answer_where_several_are_best():
    program = Program((1,) * 8, (1,) * 8, (Constraint(dict.fromkeys(range(8), 1), least=3),))
    assert len({solve(program, 10).volumes for _ in range(5)}) == 1


def test_a_program_about_nothing_has_an_answer():
    assert solve(Program((), (), (Constraint({}, most=3),)), 10).volumes == ()
    assert solve(Program((), (), (Constraint({}, least=1),)), 10).status == "infeasible"


def test_without_time_nothing_is_found_and_only_what_is_certain_is_said():
    row = Constraint({0: 2, 1: 5}, least=9)
    assert solve(Program((3, 7), (9, 9), (row,)), 0).__dict__ == {
        "status": "unfinished", "volumes": None, "at_least": 0,
    }  # fmt: skip
    assert solve(Program((-3, 7), (9, 9), (row,)), 0).at_least == -27


@pytest.mark.parametrize("amounts", [(10**9 + 7, 2 * 10**9 + 9, 3 * 10**9 + 11)])
def test_a_budget_of_billions_is_kept_to_the_rupiah(amounts):
    for budget, chosen in ((sum(amounts), 3), (sum(amounts) - 1, 2)):
        program = Program((-1, -1, -1), (1, 1, 1), (Constraint(dict(enumerate(amounts)), most=budget),))
        assert sum(solve(program, 10).volumes) == chosen


@pytest.mark.thorough
def test_highs_is_loaded_when_the_first_program_is_solved_and_prints_nothing():
    code = """
import sys
import dashboard.domain.plan.plan
from dashboard.domain.plan.integer_program import Program, Constraint, solve
assert "highspy" not in sys.modules
assert solve(Program((1,), (9,), (Constraint({0: 2}, least=9),)), 10).volumes == (5,)
assert "highspy" in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("", "")
