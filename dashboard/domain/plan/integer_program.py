"""Integer programs in whole numbers, solved by HiGHS and checked again in whole numbers.

HiGHS works with floating point. Every coefficient here is whole and so is every volume, so a row is asked to
hold half a unit more loosely than it is meant, which no whole volumes can use; what comes back is rounded and
put into the rows again. One thread and one seed: the same question has the same answer. HiGHS is loaded when
the first program is solved.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from math import ceil, gcd
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import highspy

STATUSES = ("optimal", "infeasible", "unfinished")
"""unfinished: the time ran out before the best was proven, with a solution in hand or without one."""

_TOLERANCE = 1e-9
"""Volumes may be this far from whole while HiGHS works; times any coefficient here it is far below a half."""

_SLACK = 0.5
"""How much more loosely a row is asked for than it is meant: sums of whole numbers cannot use it."""

_TRIES = 3
"""How often a row that came back violated is drawn tighter."""


@dataclass(frozen=True)
class Constraint:
    """At least so much, or at most, of a sum of whole coefficients times volumes."""

    coefficients: Mapping[int, int]
    least: int | None = None
    most: int | None = None

    @cached_property
    def reduced(self) -> "Constraint":
        """The same row for whole volumes, divided by what its coefficients share."""
        shared = gcd(*self.coefficients.values()) or 1
        return Constraint(
            coefficients={column: number // shared for column, number in self.coefficients.items()},
            least=None if self.least is None else -(-self.least // shared),
            most=None if self.most is None else self.most // shared,
        )

    def missed_by(self, volumes: tuple[int, ...]) -> int:
        """How much the sum lies outside; 0 where the row holds."""
        total = sum(number * volumes[column] for column, number in self.coefficients.items())
        below = 0 if self.least is None else self.least - total
        above = 0 if self.most is None else total - self.most
        return max(0, below, above)

    def tightened(self, by: int) -> "Constraint":
        """The row asked for a little more than it is meant."""
        least = None if self.least is None else self.least + by
        return replace(self, least=least, most=None if self.most is None else self.most - by)


@dataclass(frozen=True)
class Program:
    """The least cost of whole volumes, each from 0 to its most, that keep every row."""

    costs: tuple[int, ...]
    most: tuple[int, ...]
    rows: tuple[Constraint, ...]

    def cost_of(self, volumes: tuple[int, ...]) -> int:
        """What volumes cost."""
        return sum(cost * volume for cost, volume in zip(self.costs, volumes, strict=True))


class Deadline:
    """What is left of some seconds that several programs share."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds, never below zero."""
        return max(0.0, self._end - time.monotonic())


@dataclass(frozen=True)
class Solution:
    """Volumes (None where none were found), and what no solution can cost less than."""

    status: str
    volumes: tuple[int, ...] | None
    at_least: int | None


def solve(program: Program, seconds: float) -> Solution:
    """The cheapest volumes.

    Args:
        seconds: after which HiGHS stops; `unfinished` then tells what it has.
    """
    if not program.costs:  # HiGHS has no answer to a question about nothing
        kept = not any(row.missed_by(()) for row in program.rows)
        return Solution("optimal", (), 0) if kept else Solution("infeasible", None, None)
    asked = tuple(row.reduced for row in program.rows)
    bound: int | None = None
    for _ in range(_TRIES):
        found = _run(replace(program, rows=asked), seconds)
        bound = found.at_least if bound is None else bound  # of the rows as they are meant
        if found.volumes is None:
            return replace(found, at_least=bound)
        missed = [row.reduced.missed_by(found.volumes) for row in program.rows]
        if not any(missed):
            return replace(found, at_least=bound)
        asked = tuple(row.tightened(by) for row, by in zip(asked, missed, strict=True))
    return Solution("unfinished", None, bound)


def _run(program: Program, seconds: float) -> Solution:
    import highspy

    solver = _solver(seconds)
    shared = gcd(*program.costs) or 1
    solver.passModel(_model(program, shared))
    solver.run()
    status, info = solver.getModelStatus(), solver.getInfo()
    if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
        return Solution("infeasible", None, None)
    volumes = None
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        volumes = tuple(round(value) for value in solver.getSolution().col_value)
    if status == highspy.HighsModelStatus.kOptimal and volumes is not None:
        return Solution("optimal", volumes, program.cost_of(volumes))
    return Solution("unfinished", volumes, _bound(program, info.mip_dual_bound, shared))


def _bound(program: Program, proven: float, shared: int) -> int:
    """A proven bound in whole rupiah: no less than each column at its cheaper end."""
    floor = sum(min(0, cost * most) for cost, most in zip(program.costs, program.most, strict=True))
    if not np.isfinite(proven):
        return floor
    return max(floor, ceil(proven - 1e-6 * max(1, abs(proven))) * shared)


@cache
def _silent() -> type["highspy.Highs"]:
    import highspy

    class Silent(highspy.Highs):
        """HiGHS without callbacks: none are used here, and setting them up prints a banner."""

        def enableCallbacks(self) -> None:
            """Leave them off."""

    return Silent


def _solver(seconds: float) -> "highspy.Highs":
    solver = _silent()()
    options: dict[str, Any] = {
        "output_flag": False,
        "threads": 1,
        "random_seed": 0,
        "time_limit": seconds,
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.5,  # costs are whole
        "mip_heuristic_run_feasibility_jump": False,  # takes seven times as long as a small program itself
        "mip_feasibility_tolerance": _TOLERANCE,
        "primal_feasibility_tolerance": _TOLERANCE,
    }
    for name, value in options.items():
        solver.setOptionValue(name, value)
    return solver


def _model(program: Program, shared: int) -> "highspy.HighsLp":
    import highspy

    model, rows = highspy.HighsLp(), program.rows
    model.num_col_, model.num_row_ = len(program.costs), len(rows)
    model.col_cost_ = np.array([cost // shared for cost in program.costs], dtype=float)
    model.col_lower_, model.col_upper_ = np.zeros(len(program.costs)), np.array(program.most, dtype=float)
    endless = highspy.kHighsInf
    model.row_lower_ = np.array([-endless if row.least is None else row.least - _SLACK for row in rows])
    model.row_upper_ = np.array([endless if row.most is None else row.most + _SLACK for row in rows])
    matrix = model.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.num_col_, matrix.num_row_ = model.num_col_, model.num_row_
    matrix.start_ = np.cumsum([0, *(len(row.coefficients) for row in rows)])
    matrix.index_ = np.array([column for row in rows for column in row.coefficients])
    matrix.value_ = np.array([number for row in rows for number in row.coefficients.values()], dtype=float)
    model.integrality_ = [highspy.HighsVarType.kInteger] * len(program.costs)
    return model
