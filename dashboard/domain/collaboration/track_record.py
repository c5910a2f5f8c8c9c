"""What each actor did: the works it carried out, their money, and the dated facts that name it.

The implementer of a work is an actor of actors.csv where it has the key or the name of one, whatever case and
blanks; else it stands under the name it has, as an actor that is not registered.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.collaboration.actors import (
    Actor,
    actor_called,
    actors_named,
    level_rank,
    registered_actors,
)
from dashboard.domain.collaboration.facts import PROMISE, facts
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import BEST_KNOWN, UNKNOWN, money_lines


@dataclass(frozen=True)
class TrackRecord:
    """What one actor did in a place.

    works: how many activities it carries out, whatever their stage. money: whole rupiah of these by kind, the
    best known kind first, never to be added. kinds: dated facts that name it, by kind. kept: how many of its
    promises are recorded as kept.
    """

    actor: Actor
    works: int
    money: tuple[tuple[str, int], ...]
    kinds: dict[str, int]
    kept: int

    @property
    def facts(self) -> int:
        """How many dated facts name it."""
        return sum(self.kinds.values())

    @property
    def nothing(self) -> bool:
        """Whether nothing is recorded of it."""
        return not (self.works or self.facts)


@cached
def track_records(data: Dataset, place: str, year: int | None) -> tuple[TrackRecord, ...]:
    """What every actor did in a place and everything inside it, in one year or in all.

    Registered actors first, by level, in the order of actors.csv, those without any record among them; then
    others that a work or a fact names.
    """
    lines, named = _works_by_actor(data, place, year), _facts_by_actor(data, place, year)
    everyone = dict.fromkeys((*registered_actors(data).values(), *lines, *named))
    records = [_track_record(actor, lines.get(actor, _NO_LINES), named.get(actor, ())) for actor in everyone]
    return tuple(sorted(records, key=lambda record: level_rank(record.actor)))


@cached
def implementers(data: Dataset, place: str, year: int | None) -> tuple[Actor, ...]:
    """The actors that carried out works of a place, in one year or in all, those with most first."""
    works = {
        actor: lines["activity_id"].nunique() for actor, lines in _works_by_actor(data, place, year).items()
    }
    return tuple(sorted(works, key=lambda actor: -works[actor]))


def works_without_implementer(data: Dataset, place: str, year: int | None) -> int:
    """How many works name nobody who carried them out."""
    named = money_lines(data, place, year).groupby("activity_id")["implementer"].agg(set)
    return sum(names == {UNKNOWN} for names in named)


_NO_LINES = pd.DataFrame({"activity_id": [], "amount_kind": [], "amount_rupiah": []})


def _works_by_actor(data: Dataset, place: str, year: int | None) -> dict[Actor, pd.DataFrame]:
    """Lines of money by the actor that carried the work out."""
    lines = money_lines(data, place, year)
    lines = lines[lines["implementer"] != UNKNOWN]
    called = {name: actor_called(data, name) for name in lines["implementer"].unique()}
    return dict(iter(lines.groupby(lines["implementer"].map(called), sort=False))) if len(lines) else {}


def _facts_by_actor(data: Dataset, place: str, year: int | None) -> dict[Actor, list[tuple[str, bool]]]:
    """Kind of each dated fact that names an actor, and whether it is recorded as done."""
    found: dict[Actor, list[tuple[str, bool]]] = {}
    for row in facts(data, place, year).itertuples():
        for actor in actors_named(data, row.actors):
            found.setdefault(actor, []).append((str(row.kind), not pd.isna(row.done_on)))
    return found


def _track_record(actor: Actor, lines: pd.DataFrame, named: Iterable[tuple[str, bool]]) -> TrackRecord:
    kinds: dict[str, int] = {}
    for kind, _ in named:
        kinds[kind] = kinds.get(kind, 0) + 1
    kept = sum(done for kind, done in named if kind == PROMISE)
    return TrackRecord(actor, lines["activity_id"].nunique(), _money(lines), kinds, kept)


def _money(lines: pd.DataFrame) -> tuple[tuple[str, int], ...]:
    """Rupiah by kind, only of kinds that some line states an amount of."""
    stated = lines[lines["amount_rupiah"].notna()]
    sums = stated.groupby("amount_kind")["amount_rupiah"].sum()
    return tuple((kind, int(sums[kind])) for kind in BEST_KNOWN if kind in sums.index)
