"""The cheapest works that take one RT down by so many points: a small integer program.

Variables: whole units of each work (of a work whose units are shared out, of each criterion they go to), and
for each criterion the step down that it takes, at most one. A step needs its deficit removed; the steps
together need the points. Works of several kinds add up.

Units that are shared out go no further than there is deficit for them: a road may be built for the sake of
what it gains beside (fire access), but not where every metre of road is good.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import gcd

from dashboard.domain.plan.burdens import Burden, Need
from dashboard.domain.plan.integer_program import Constraint, Program, solve
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome


@dataclass(frozen=True)
class Means:
    """A kind of work: rupiah for one unit, and what the unit removes. Without a price it cannot be bought."""

    kind: str
    rupiah: int | None
    outcomes: tuple[Outcome, ...]

    @property
    def unit(self) -> str:
        """The unit that it is planned in."""
        return WORKS[self.kind].unit

    def removed(self, *hows: str) -> dict[str, int]:
        """Millionths of each criterion that one unit removes in these ways, as far as anybody knows."""
        return {one.indicator: one.per_unit for one in self.outcomes if one.how in hows and one.per_unit}


@dataclass(frozen=True)
class WorkUnits:
    """Units of a work in one RT: what one removes (millionths), and the most there is use for.

    `goes_to` is the criterion that they are spent on, where the work shares its units out.
    """

    means: Means
    goes_to: str | None
    removes: Mapping[str, int]
    most: int


@dataclass(frozen=True)
class Bill:
    """The units of each part of the cheapest works; None where the time ran out before any were found.

    at_least: rupiah that no works can do it for less than.
    """

    volumes: tuple[tuple[WorkUnits, int], ...] | None
    at_least: int


def work_units(need: Need, means: Iterable[Means]) -> tuple[WorkUnits, ...]:
    """Every part of a work that takes points from the RT."""
    heavy = {burden.indicator for burden in need.burdens if burden.steps}
    deficits = {burden.indicator: burden.deficit.high for burden in need.burdens if burden.deficit}
    parts = (part for one in means for part in _parts(one, deficits))
    return tuple(part for part in parts if heavy & part.removes.keys())


def _parts(means: Means, deficits: Mapping[str, int]) -> Iterable[WorkUnits]:
    for_all = {key: number for key, number in means.removed("each").items() if key in deficits}
    if for_all:
        most = max(-(-deficits[key] // number) for key, number in for_all.items())
        yield WorkUnits(means, None, for_all, most)
    beside = {key: number for key, number in means.removed("on_top").items() if key in deficits}
    for key, number in means.removed("one_of").items():
        if key in deficits:
            yield WorkUnits(means, key, {**beside, key: number}, -(-deficits[key] // number))


def points_left(need: Need, parts: Iterable[WorkUnits]) -> dict[str, int]:
    """The points of each criterion once everything is built that there is use for; those with none left out.

    Of several kinds of work the one that reaches furthest counts, for each criterion on its own.
    """
    furthest: dict[tuple[str, str | None], int] = {}
    for part in parts:
        for indicator, number in part.removes.items():
            key = (indicator, part.goes_to)
            furthest[key] = max(furthest.get(key, 0), number * part.most)
    left = {}
    for burden in need.burdens:
        reach = sum(removed for (indicator, _), removed in furthest.items() if indicator == burden.indicator)
        left[burden.indicator] = burden.points_after(reach)
    return {indicator: points for indicator, points in left.items() if points}


def least_cost(need: Need, parts: Sequence[WorkUnits], fewer: int, seconds: float) -> Bill | None:
    """The cheapest works that take at least so many points; None where no works can.

    Args:
        parts: of works that have a price.
    """
    found = solve(_program(need, parts, fewer), seconds)
    if found.status == "infeasible":
        return None
    bought = None
    if found.volumes is not None:
        bought = tuple((part, volume) for part, volume in zip(parts, found.volumes, strict=False) if volume)
    return Bill(bought, found.at_least or 0)


def _program(need: Need, parts: Sequence[WorkUnits], fewer: int) -> Program:
    """Columns: units of each part, then each step of each criterion that some part takes points from."""
    helped = {indicator for part in parts for indicator in part.removes}
    burdens = [burden for burden in need.burdens if burden.steps and burden.indicator in helped]
    rows: list[Constraint] = []
    taken: dict[int, int] = {}
    columns = len(parts)
    for burden in burdens:
        steps = range(columns, columns + len(burden.steps))
        columns = steps.stop
        rows += _rows_of_steps(burden, steps, parts)
        taken |= {at: burden.points - step.points for at, step in zip(steps, burden.steps, strict=True)}
    rows += [Constraint(taken, least=fewer), *_rows_of_shares(need, parts)]
    prices = [part.means.rupiah or 0 for part in parts]
    steps_taken = columns - len(parts)
    most = [*(part.most for part in parts), *[1] * steps_taken]
    return Program((*prices, *[0] * steps_taken), tuple(most), tuple(rows))


def _rows_of_steps(burden: Burden, steps: range, parts: Sequence[WorkUnits]) -> list[Constraint]:
    """What is removed covers the step that is taken, and one step at most is taken.

    What a step needs is rounded up to what whole units can remove, so that the program has no play there.
    """
    key = burden.indicator
    removed = {at: part.removes[key] for at, part in enumerate(parts) if key in part.removes}
    grain = gcd(*removed.values())
    needed = {at: step.removed // -grain * grain for at, step in zip(steps, burden.steps, strict=True)}
    return [Constraint(removed | needed, least=0), Constraint(dict.fromkeys(steps, 1), most=1)]


def _rows_of_shares(need: Need, parts: Sequence[WorkUnits]) -> list[Constraint]:
    """Several kinds of work on one deficit together stop with the unit that removes the last of it."""
    rows = []
    for burden in need.burdens:
        key = burden.indicator
        sharing = {at: part.removes[key] for at, part in enumerate(parts) if part.goes_to == key}
        if len(sharing) > 1 and burden.deficit:
            rows.append(Constraint(sharing, most=burden.deficit.high + max(sharing.values()) - 1))
    return rows
