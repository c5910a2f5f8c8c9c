"""For each RT the cheapest works that bring it below the slum threshold, or why there are none.

Totals are at the high end of every range. The budget plays no part here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.prices import KindAndUnit, Prices, prices, replaced
from dashboard.domain.plan.burdens import Need, needs
from dashboard.domain.plan.integer_program import Deadline
from dashboard.domain.plan.least_cost import Means, WorkUnits, least_cost, points_left, work_units
from dashboard.domain.score.rescoring import Deficit
from dashboard.domain.score.rules import RULES, TOP_POINTS
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, outcomes_of

SetPrices = tuple[tuple[KindAndUnit, int], ...]
"""A reader's own prices, sorted: kind and unit, whole rupiah."""

REASONS = (
    "below_already",  # needs nothing
    "missing_readings",  # details: criteria that nobody read; with all their points it cannot come below
    "no_work",  # details: criteria that hold it, which no known work takes far enough down
    "no_base",  # details: criteria that hold it, whose base is not known, so that no work can be sized
    "no_price",  # details: kinds of work that would help and have no price
    "not_solved",  # the time ran out before any works were found
)
"""Why an RT has no way below."""


@dataclass(frozen=True)
class Cost:
    """Whole rupiah at the lowest, usual and highest price. Plans are made at the usual one."""

    low: int = 0
    usual: int = 0
    high: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.low + other.low, self.usual + other.usual, self.high + other.high)


@dataclass(frozen=True)
class PlannedWork:
    """Whole units of one kind of work in one RT; `shares`: how many go to which criterion, where they do."""

    kind: str
    unit: str
    volume: int
    cost: Cost
    shares: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class CriterionChange:
    """What the works make of one criterion; points at the high end."""

    indicator: str
    before: Deficit
    after: Deficit
    points_before: int
    points_after: int


@dataclass(frozen=True)
class WayBelow:
    """The works of one RT and what they make of it; totals at the high end.

    at_least: rupiah it cannot cost less than, equal to the usual cost where that is proven.
    """

    location_id: str
    works: tuple[PlannedWork, ...]
    changes: tuple[CriterionChange, ...]
    total_before: int
    total_after: int
    at_least: int

    @property
    def cost(self) -> Cost:
        """Of all its works."""
        return sum((work.cost for work in self.works), Cost())


@dataclass(frozen=True)
class NoWayBelow:
    """An RT without a way below, and why (of REASONS). at_least: rupiah it would cost no less than."""

    location_id: str
    reason: str
    details: tuple[str, ...] = ()
    at_least: int = 0


def prices_of(data: Dataset, set_prices: SetPrices) -> Prices:
    """The prices of the dataset, with those of a reader in their place."""
    return replaced(prices(data), dict(set_prices))


@cached
def ways_below(
    data: Dataset,
    survey: Survey,
    rts: tuple[str, ...],
    set_prices: SetPrices,
    margin: int,
    without: str | None,
    seconds: float,
) -> tuple[WayBelow | NoWayBelow, ...]:
    """The way below of each RT.

    Args:
        margin: points that each must end lower than just below the threshold.
        without: a kind of work that is not to be used.
        seconds: for all RTs together.
    """
    known = prices_of(data, set_prices)
    finder = _Finder(
        means=tuple(_means(data, survey.rule, kind, known) for kind in WORKS if kind != without),
        prices=known,
        threshold=RULES[survey.rule].threshold,
        margin=margin,
        deadline=Deadline(seconds),
    )
    if without is None:
        return tuple(finder.way(need) for need in needs(data, survey, rts))
    free = ways_below(data, survey, rts, set_prices, margin, None, seconds)
    return tuple(
        finder.way(need) if _uses(found, without) else found
        for need, found in zip(needs(data, survey, rts), free, strict=True)
    )


def _means(data: Dataset, rule: str, kind: str, known: Prices) -> Means:
    price = known.get((kind, WORKS[kind].unit))
    return Means(kind, price.usual if price else None, outcomes_of(data, kind, rule))


def _uses(found: WayBelow | NoWayBelow, kind: str) -> bool:
    """Whether doing without a kind changes anything: the cheapest way that lacks it stays the cheapest."""
    return isinstance(found, WayBelow) and any(work.kind == kind for work in found.works)


@dataclass(frozen=True)
class _Finder:
    """Finds ways with the same means."""

    means: tuple[Means, ...]
    prices: Prices
    threshold: int
    margin: int
    deadline: Deadline

    def way(self, need: Need) -> WayBelow | NoWayBelow:
        """The cheapest way of one RT."""
        if need.total < self.threshold:
            return NoWayBelow(need.location_id, "below_already")
        most = self.threshold - 1 - self.margin
        room = most - _unread(need)
        parts = work_units(need, (one for one in self.means if one.rupiah))
        if sum(points_left(need, parts).values()) > room:
            return self._held(need, room)
        bill = least_cost(need, parts, need.total - most, self.deadline.left)
        if bill is None:  # what is built for one criterion's sake keeps another from going down
            return NoWayBelow(need.location_id, "no_work", tuple(points_left(need, parts)))
        if bill.volumes is None:
            return NoWayBelow(need.location_id, "not_solved", at_least=bill.at_least)
        return self._bought(need, bill.volumes, bill.at_least)

    def _held(self, need: Need, most: int) -> NoWayBelow:
        """Why no works that can be bought take the criteria that were read down to so many points."""
        if need.missing:
            return NoWayBelow(need.location_id, "missing_readings", need.missing)
        left = points_left(need, work_units(need, self.means))
        if sum(left.values()) <= most:
            unpriced = work_units(need, (one for one in self.means if not one.rupiah))
            kinds = dict.fromkeys(part.means.kind for part in unpriced)
            return NoWayBelow(need.location_id, "no_price", tuple(kinds))
        baseless = {burden.indicator for burden in need.burdens if burden.deficit is None}
        held = {key: points for key, points in left.items() if key not in baseless}
        if sum(held.values()) <= most:
            return NoWayBelow(need.location_id, "no_base", tuple(key for key in left if key in baseless))
        return NoWayBelow(need.location_id, "no_work", tuple(held))

    def _bought(self, need: Need, volumes: Iterable[tuple[WorkUnits, int]], at_least: int) -> WayBelow:
        volumes = tuple(volumes)
        removed: dict[str, int] = {}
        for part, volume in volumes:
            for indicator, number in part.removes.items():
                removed[indicator] = removed.get(indicator, 0) + number * volume
        after = {
            burden.indicator: burden.points_after(removed.get(burden.indicator, 0)) for burden in need.burdens
        }
        kinds = dict.fromkeys(part.means.kind for part, _ in volumes)
        return WayBelow(
            location_id=need.location_id,
            works=tuple(
                self._work(kind, [one for one in volumes if one[0].means.kind == kind]) for kind in kinds
            ),
            changes=_changes(need, removed),
            total_before=need.total,
            total_after=sum(after.values()) + _unread(need),
            at_least=at_least,
        )

    def _work(self, kind: str, volumes: list[tuple[WorkUnits, int]]) -> PlannedWork:
        unit, volume = WORKS[kind].unit, sum(volume for _, volume in volumes)
        price = self.prices[kind, unit]
        cost = Cost(price.low * volume, price.usual * volume, price.high * volume)
        shares = tuple((part.goes_to, volume) for part, volume in volumes if part.goes_to)
        return PlannedWork(kind, unit, volume, cost, shares)


def _unread(need: Need) -> int:
    """The points that criteria nobody read may have: a plan that holds whatever they are leaves them all."""
    return TOP_POINTS * len(need.missing)


def _changes(need: Need, removed: dict[str, int]) -> tuple[CriterionChange, ...]:
    """Every criterion that something was removed of, in the order of the rule."""
    return tuple(
        CriterionChange(
            indicator=burden.indicator,
            before=burden.deficit,
            after=_less(burden.deficit, removed[burden.indicator]),
            points_before=burden.points,
            points_after=burden.points_after(removed[burden.indicator]),
        )
        for burden in need.burdens
        if burden.deficit and burden.indicator in removed
    )


def _less(deficit: Deficit, removed: int) -> Deficit:
    """Never below nothing; the base stays."""
    return replace(deficit, low=max(0, deficit.low - removed), high=max(0, deficit.high - removed))
