"""The cheapest way below the line: which works, where, bring the most below the slum threshold for a budget.

Two integer programs, solved by HiGHS. First, for each RT on its own, the cheapest whole units of work that
bring its total below the threshold (`rt_options`, `least_cost`). Then, of all RTs, those that bring the most
hectares (or RTs, or people) within the budget, and of equals the cheapest (`within_budget`). Taking it apart
like this loses nothing: only the budget couples the RTs, and half a way below the line is worth nothing, so
the best plan buys for each of its RTs the cheapest works that suffice, and for the others none. Works are
chosen, never ranked.

A plan holds at the high end of every range, and counts on what a unit of work removes
(`catalogue_of_works`) and on its usual price (`prices`). It is checked by scoring again:
`rescoring.rescored(data, survey, option_deficits(option))`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.prices import Prices
from dashboard.domain.plan import rt_options
from dashboard.domain.plan.rt_options import Cost, NoWayBelow, SetPrices, WayBelow, prices_of
from dashboard.domain.plan.within_budget import Candidate, best_selection
from dashboard.domain.score.rescoring import Deficit
from dashboard.domain.score.rules import TOP_POINTS
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome, outcomes_of

OBJECTIVES = ("area", "rts", "people")
"""What a plan brings the most of: hectares, RTs or people."""

OPTIONS = ("cheapest", "lasting", "without_dearest")
"""lasting: each RT ends TOP_POINTS lower than it must, so that one criterion that worsens does not bring it
back. without_dearest: without the kind of work that takes most of the money of the cheapest."""

REASONS = (
    *rt_options.REASONS,
    "over_budget",  # it alone costs more than the budget
    "outweighed",  # it alone would fit the budget, which is proven to bring more elsewhere
    "no_size",  # its area, or its people, are not known, so that it cannot be weighed against others
)
"""Why an RT is not in an option; the first few are explained in `rt_options`."""


_TELLING = (
    "over_budget", "no_size", "not_solved", "no_price", "missing_readings", "no_base", "no_work",
)  # fmt: skip
"""Reasons for an empty option: what is within reach is told before what is not."""


@dataclass(frozen=True)
class RtPlan:
    """The works of one RT and what they make of it. area, people: millionths; None where not known."""

    way: WayBelow
    area: int | None
    people: int | None

    @property
    def location_id(self) -> str:
        """The RT."""
        return self.way.location_id

    @property
    def cost(self) -> Cost:
        """Of all its works."""
        return self.way.cost


@dataclass(frozen=True)
class LeftOut:
    """An RT that is not in an option, and why (of REASONS); `cost` where its works are known."""

    location_id: str
    reason: str
    details: tuple[str, ...] = ()
    cost: Cost | None = None


@dataclass(frozen=True)
class Option:
    """One plan.

    Attributes:
        without: the kind of work it does without.
        budget_left: rupiah, by usual prices; None without a budget.
        size_gap: how much more another plan might bring: millionths of a hectare or person, or RTs.
        cost_gap: how many rupiah cheaper a plan might be that brings as much. Both gaps are 0 where this is
            proven to be the best; else the time ran out.
        same_as: an option before it with the same works.
    """

    key: str
    rts: tuple[RtPlan, ...]
    left: tuple[LeftOut, ...]
    without: str | None
    budget_left: int | None
    size_gap: int
    cost_gap: int
    same_as: str | None = None

    @property
    def nearest(self) -> "LeftOut | None":
        """Of the RTs that the budget does not reach the one that costs least, by usual prices."""
        dear = [one for one in self.left if one.reason == "over_budget" and one.cost]
        return min(dear, key=lambda one: one.cost.usual if one.cost else 0, default=None)

    @property
    def why_empty(self) -> str:
        """Why it has no RT, of REASONS: what money, more time, prices or a survey would change, in turn."""
        reasons = {one.reason for one in self.left}
        return next((reason for reason in _TELLING if reason in reasons), "below_already")

    @property
    def proven(self) -> bool:
        """No other plan brings more, or as much for less."""
        return not self.size_gap and not self.cost_gap

    @property
    def cost(self) -> Cost:
        """Of all works."""
        return sum((rt.cost for rt in self.rts), Cost())

    @property
    def area(self) -> int:
        """Millionths of a hectare brought below the line; RTs whose area is not known are not in it."""
        return sum(rt.area or 0 for rt in self.rts)

    @property
    def people(self) -> int:
        """Millionths of a person living there; RTs whose people are not known are not in it."""
        return sum(rt.people or 0 for rt in self.rts)

    @property
    def without_area(self) -> int:
        """How many of its RTs have no known area."""
        return sum(rt.area is None for rt in self.rts)

    @property
    def without_people(self) -> int:
        """How many of its RTs have no known number of people."""
        return sum(rt.people is None for rt in self.rts)

    @property
    def rupiah_per_hectare(self) -> int | None:
        """By usual prices, half up, over the RTs whose area is known; None where there is none."""
        rupiah = sum(rt.cost.usual for rt in self.rts if rt.area)
        return (2 * rupiah * MILLION + self.area) // (2 * self.area) if self.area else None

    @property
    def cost_by_kind(self) -> dict[str, Cost]:
        """What each kind of work takes of it, the dearest first."""
        sums: dict[str, Cost] = {}
        for work in (work for rt in self.rts for work in rt.way.works):
            sums[work.kind] = sums.get(work.kind, Cost()) + work.cost
        return dict(sorted(sums.items(), key=lambda item: (-item[1].usual, item[0])))


@dataclass(frozen=True)
class Plan:
    """The options for one question, and what they count on: prices, and what each kind of work removes."""

    survey: Survey
    objective: str
    budget: int | None
    options: tuple[Option, ...]
    prices: Prices
    outcomes: Mapping[str, tuple[Outcome, ...]]


@cached
def plan(
    data: Dataset,
    survey: Survey,
    rts: tuple[str, ...],
    objective: str = "area",
    budget: int | None = None,
    set_prices: SetPrices = (),
    seconds: float = 10.0,
) -> Plan:
    """The ways to bring RTs of a survey below the threshold of its rule.

    Args:
        rts: those that may get works.
        objective: what to bring the most of, of OBJECTIVES.
        budget: whole rupiah for all works together; None is as much as it takes.
        set_prices: prices of a reader in place of the dataset's own.
        seconds: for either step of each option; after that the best so far is given, with its gap.
    """
    asked = _Question(data, survey, tuple(sorted(set(rts))), objective, budget, set_prices, seconds)
    cheapest = asked.option("cheapest")
    options = [cheapest, asked.option("lasting", margin=TOP_POINTS)]
    dearest = next(iter(cheapest.cost_by_kind), None)
    if dearest:
        options.append(asked.option("without_dearest", without=dearest))
    return Plan(
        survey=survey,
        objective=objective,
        budget=budget,
        options=_compared(options),
        prices=prices_of(data, set_prices),
        outcomes={kind: outcomes_of(data, kind, survey.rule) for kind in WORKS},
    )


def option_deficits(option: Option) -> dict[tuple[str, str], Deficit]:
    """What an option makes of the deficits, by RT and criterion, for `rescoring.rescored`."""
    return {
        (rt.location_id, change.indicator): change.after for rt in option.rts for change in rt.way.changes
    }


def _compared(options: Iterable[Option]) -> tuple[Option, ...]:
    """Each beside the first option that has the same works."""
    first: dict[frozenset[Any], str] = {}
    told = []
    for option in options:
        works = frozenset((rt.location_id, rt.way.works) for rt in option.rts)
        same_as = first.setdefault(works, option.key)
        told.append(replace(option, same_as=None if same_as == option.key else same_as))
    return tuple(told)


@dataclass(frozen=True)
class _Question:
    """What all options of a plan share."""

    data: Dataset
    survey: Survey
    rts: tuple[str, ...]
    objective: str
    budget: int | None
    set_prices: SetPrices
    seconds: float

    def option(self, key: str, margin: int = 0, without: str | None = None) -> Option:
        """One option."""
        found = rt_options.ways_below(
            self.data, self.survey, self.rts, self.set_prices, margin, without, self.seconds
        )
        open_ones = [one for one in found if isinstance(one, WayBelow) or one.reason == "not_solved"]
        choice = best_selection([self._candidate(one) for one in open_ones], self.budget, self.seconds)
        chosen = {open_ones[at].location_id for at in choice.chosen}
        rts = [self._rt(one) for one in found if isinstance(one, WayBelow) and one.location_id in chosen]
        spent = sum(rt.cost.usual for rt in rts)
        return Option(
            key=key,
            rts=tuple(rts),
            left=tuple(
                self._left(one, proven=not choice.size_gap) for one in found if one.location_id not in chosen
            ),
            without=without,
            budget_left=None if self.budget is None else self.budget - spent,
            size_gap=choice.size_gap,
            cost_gap=choice.cost_gap,
        )

    def _candidate(self, found: WayBelow | NoWayBelow) -> Candidate:
        cost = found.cost.usual if isinstance(found, WayBelow) else None
        return Candidate(cost, found.at_least, self._size(found.location_id) or 0)

    def _size(self, rt: str) -> int | None:
        """What the RT brings of the objective; None where that is not known."""
        if self.objective == "rts":
            return 1
        return _quantity(self.data, rt, "verified_area_ha" if self.objective == "area" else "population")

    def _rt(self, way: WayBelow) -> RtPlan:
        rt = way.location_id
        return RtPlan(
            way, _quantity(self.data, rt, "verified_area_ha"), _quantity(self.data, rt, "population")
        )

    def _left(self, found: WayBelow | NoWayBelow, proven: bool) -> LeftOut:
        if isinstance(found, NoWayBelow):
            return LeftOut(found.location_id, found.reason, found.details)
        return LeftOut(found.location_id, self._why_not(found, proven), cost=found.cost)

    def _why_not(self, found: WayBelow, proven: bool) -> str:
        """Why an RT that has a way below is not in an option; proven: no other choice brings more."""
        if self.budget is not None and found.cost.usual > self.budget:
            return "over_budget"
        if not self._size(found.location_id):
            return "no_size"
        return "outweighed" if proven else "not_solved"


def _quantity(data: Dataset, rt: str, name: str) -> int | None:
    """Millionths; None where it is not known: an RT has no area of zero."""
    row: Mapping[str, Any] = data.places[rt]
    value = row[f"{name}_millionths"]
    return int(value) if value and value > 0 else None
