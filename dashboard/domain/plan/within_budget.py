"""Which RTs to choose within a budget: a knapsack, and of the best choices the cheapest."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.plan.integer_program import Constraint, Deadline, Program, Solution, solve


@dataclass(frozen=True)
class Candidate:
    """What bringing one RT below the line costs and brings.

    Attributes:
        cost: whole rupiah; None where no works are known yet.
        at_least: rupiah that it cannot cost less than.
        size: what it brings, in a whole number of any unit.
    """

    cost: int | None
    at_least: int
    size: int


@dataclass(frozen=True)
class Selection:
    """The positions of those chosen; how much more another choice might bring, and how much cheaper be.

    Both gaps are 0 where the choice is proven to be the best.
    """

    chosen: tuple[int, ...]
    size_gap: int = 0
    cost_gap: int = 0


def best_selection(candidates: Sequence[Candidate], budget: int | None, seconds: float) -> Selection:
    """The choice that brings most within the budget, and among equals costs least.

    Without a budget everything is chosen whose works are known. With one, what brings nothing is not.
    """
    if budget is None:
        return _everything(candidates)
    deadline = Deadline(seconds)
    sizes = [candidate.size for candidate in candidates]
    costs = [_within(candidate.cost, budget) for candidate in candidates]
    most = _most(sizes, costs, budget, deadline)
    chosen = _positions(most, sizes)
    size, cost = _sum(sizes, chosen), _sum(costs, chosen)
    cheapest = _cheapest(sizes, costs, size, deadline)
    if cheapest.volumes is not None and _sum(costs, _positions(cheapest, sizes)) <= cost:
        chosen = _positions(cheapest, sizes)
    size, cost = _sum(sizes, chosen), _sum(costs, chosen)
    floors = [_within(candidate.at_least, budget) for candidate in candidates]
    if floors != costs:  # some works may turn out cheaper: what a choice could bring then
        most = _most(sizes, floors, budget, deadline)
        cheapest = _cheapest(sizes, floors, size, deadline)
    return Selection(chosen, _gap(-size, most), _gap(cost, cheapest))


def _everything(candidates: Sequence[Candidate]) -> Selection:
    known = tuple(at for at, candidate in enumerate(candidates) if candidate.cost is not None)
    dearer = sum((candidates[at].cost or 0) - candidates[at].at_least for at in known)
    unknown = sum(candidate.size for candidate in candidates if candidate.cost is None)
    return Selection(known, unknown, dearer)


def _within(cost: int | None, budget: int) -> int | None:
    return None if cost is None or cost > budget else cost


def _most(sizes: list[int], costs: list[int | None], budget: int, deadline: Deadline) -> Solution:
    spent = Constraint({at: cost for at, cost in enumerate(costs) if cost is not None}, most=budget)
    program = Program(tuple(-size for size in sizes), _open(costs), (spent,))
    return solve(program, deadline.left)


def _cheapest(sizes: list[int], costs: list[int | None], size: int, deadline: Deadline) -> Solution:
    brought = Constraint(dict(enumerate(sizes)), least=size)
    return solve(Program(tuple(cost or 0 for cost in costs), _open(costs), (brought,)), deadline.left)


def _open(costs: list[int | None]) -> tuple[int, ...]:
    """What cannot be bought stays at 0."""
    return tuple(0 if cost is None else 1 for cost in costs)


def _positions(found: Solution, sizes: list[int]) -> tuple[int, ...]:
    return tuple(at for at, taken in enumerate(found.volumes or ()) if taken and sizes[at])


def _sum(numbers: Sequence[int | None], positions: tuple[int, ...]) -> int:
    return sum(numbers[at] or 0 for at in positions)


def _gap(reached: int, found: Solution) -> int:
    """Between what was reached and what is proven."""
    return max(0, reached - (found.at_least or 0))
