"""What each body did: the works it carried out, their money, and the dated facts that name it.

The implementer of a work is a body of actors.csv where it has the body's key or its name, whatever case and
blanks; else it stands under the name it has, as a body that is not registered.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.domain.collaboration.actors import Body, bodies, bodies_named, body_called, level_rank
from dashboard.domain.collaboration.facts import PROMISE, facts
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import BEST_KNOWN, UNKNOWN, money_lines


@dataclass(frozen=True)
class Deeds:
    """What one body did in a place.

    works: how many activities it carries out, whatever their stage. money: whole rupiah of these by kind, the
    best known kind first, never to be added. kinds: dated facts that name it, by kind. kept: how many of its
    promises are recorded as kept.
    """

    body: Body
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
def deeds(data: Dataset, place: str, year: int | None) -> tuple[Deeds, ...]:
    """What every body did in a place and everything inside it, in one year or in all.

    Registered bodies first, by level, in the order of actors.csv, those without any deed among them; then
    others that a work or a fact names.
    """
    lines, named = _works_by_body(data, place, year), _facts_by_body(data, place, year)
    found = dict.fromkeys((*bodies(data).values(), *lines, *named))
    made = [_deeds(body, lines.get(body, _NO_LINES), named.get(body, ())) for body in found]
    return tuple(sorted(made, key=lambda one: level_rank(one.body)))


@cached
def implementers(data: Dataset, place: str, year: int | None) -> tuple[Body, ...]:
    """The bodies that carried out works of a place, in one year or in all, those with most first."""
    works = {
        body: lines["activity_id"].nunique() for body, lines in _works_by_body(data, place, year).items()
    }
    return tuple(sorted(works, key=lambda body: -works[body]))


def works_without_implementer(data: Dataset, place: str, year: int | None) -> int:
    """How many works name nobody who carried them out."""
    named = money_lines(data, place, year).groupby("activity_id")["implementer"].agg(set)
    return sum(names == {UNKNOWN} for names in named)


_NO_LINES = pd.DataFrame({"activity_id": [], "amount_kind": [], "amount_rupiah": []})


def _works_by_body(data: Dataset, place: str, year: int | None) -> dict[Body, pd.DataFrame]:
    """Lines of money by the body that carried the work out."""
    lines = money_lines(data, place, year)
    lines = lines[lines["implementer"] != UNKNOWN]
    called = {name: body_called(data, name) for name in lines["implementer"].unique()}
    return dict(iter(lines.groupby(lines["implementer"].map(called), sort=False))) if len(lines) else {}


def _facts_by_body(data: Dataset, place: str, year: int | None) -> dict[Body, list[tuple[str, bool]]]:
    """Kind of each dated fact that names a body, and whether it is recorded as done."""
    found: dict[Body, list[tuple[str, bool]]] = {}
    for row in facts(data, place, year).itertuples():
        for body in bodies_named(data, row.actors):
            found.setdefault(body, []).append((str(row.kind), not pd.isna(row.done_on)))
    return found


def _deeds(body: Body, lines: pd.DataFrame, named: Iterable[tuple[str, bool]]) -> Deeds:
    kinds: dict[str, int] = {}
    for kind, _ in named:
        kinds[kind] = kinds.get(kind, 0) + 1
    kept = sum(done for kind, done in named if kind == PROMISE)
    return Deeds(body, lines["activity_id"].nunique(), _money(lines), kinds, kept)


def _money(lines: pd.DataFrame) -> tuple[tuple[str, int], ...]:
    """Rupiah by kind, only of kinds that some line states an amount of."""
    stated = lines[lines["amount_rupiah"].notna()]
    sums = stated.groupby("amount_kind")["amount_rupiah"].sum()
    return tuple((kind, int(sums[kind])) for kind in BEST_KNOWN if kind in sums.index)
