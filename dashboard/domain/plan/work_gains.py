"""What a work would do in an RT: which deficits it meets, and from which volume on it takes points away.

Unlike a plan, which looks for the cheapest works, this takes the work that somebody proposes as it is. What a
work gains beside its purpose is left out: that ratio is of other works, elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.burdens import Burden, Need, needs
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome, outcomes_of


@dataclass(frozen=True)
class Gain:
    """What a kind of work does for one criterion of an RT.

    Attributes:
        indicator: the criterion.
        points: that it has now, at the high end.
        needed: whole units of the work that meet all of the deficit.
        steps: whole units, and the points that are left from there on; fewer units first.
        origin: where the ratio of work to deficit comes from, of catalogue_of_works.ORIGINS.
        shared: the units go to this criterion or to another one, not to both.
    """

    indicator: str
    points: int
    needed: int
    steps: tuple[tuple[int, int], ...]
    origin: str
    shared: bool

    def points_after(self, units: float) -> int:
        """The points that are left after so many units."""
        return min((points for least, points in self.steps if units >= least), default=self.points)


@cached
def work_gains(data: Dataset, survey: Survey, rts: tuple[str, ...], kind: str) -> dict[str, tuple[Gain, ...]]:
    """By RT what one kind of work of the catalogue meets there; RTs where it meets nothing are left out."""
    outcomes = [one for one in outcomes_of(data, kind, survey.rule) if one.how != "on_top" and one.per_unit]
    found = {need.location_id: tuple(_gains(need, kind, outcomes)) for need in needs(data, survey, rts)}
    return {rt: gains for rt, gains in found.items() if gains}


def _gains(need: Need, kind: str, outcomes: list[Outcome]) -> Iterator[Gain]:
    burdens = {burden.indicator: burden for burden in need.burdens if burden.deficit}
    for one in outcomes:
        if one.indicator in burdens:
            yield _gain(burdens[one.indicator], one, shared=len(WORKS[kind].one_of) > 1)


def _gain(burden: Burden, outcome: Outcome, *, shared: bool) -> Gain:
    per_unit = outcome.per_unit or 0
    assert burden.deficit is not None, "as chosen above"
    assert outcome.origin is not None, "as there is a ratio"
    steps = tuple((-(-step.removed // per_unit), step.points) for step in burden.steps)
    needed = -(-burden.deficit.high // per_unit)
    return Gain(burden.indicator, burden.points, needed, steps, outcome.origin, shared)
