"""Facts of working together: who met, shared, agreed, promised and did what, when, and what shows it.

The stages are those of Ansell and Gash, Collaborative Governance in Theory and Practice (JPART 18(4), 2008),
with the three parts of their frame. Facts are counted; no index of trust or commitment is made, because
neither the model nor a source gives one. What a study found is no dated fact: it stands beside the facts and
is in no count of them.
"""

from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from dashboard.domain.collaboration.actors import Actor, actors_named, level_rank
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.counts import InTime, in_time

STAGES = ("dialogue", "trust", "commitment", "understanding", "outcomes")
"""The cycle, which repeats."""

FRAME = ("starting_conditions", "institutional_design", "leadership")
"""What the cycle runs in."""

FINDING, MEETING, PROMISE = "finding", "meeting", "promise"
KINDS = (
    MEETING, "data_shared", "agreement", PROMISE, "goal", "work", "obstacle", "leadership", "verification",
)  # fmt: skip
"""Kinds of dated facts, in the order in which they are counted; a file may have others."""

_PAIRS = ["first", "second", "facts", "event_ids"]


@dataclass(frozen=True)
class Stage:
    """One stage or part of the frame: rows of collaboration.csv, oldest first.

    facts: dated facts of the chosen place and year; `before` and `after` count those of other years.
    findings: what studies found there by the end of it.
    """

    key: str
    facts: pd.DataFrame
    findings: pd.DataFrame
    before: int = 0
    after: int = 0

    @property
    def kinds(self) -> dict[str, int]:
        """How many facts there are of each kind, in the order of KINDS."""
        return counts_by_kind(self.facts)

    @property
    def without_evidence(self) -> int:
        """Facts for which the file names nothing that shows them."""
        return int(self.facts["evidence"].isna().sum())

    @property
    def to_the_year(self) -> int:
        """Facts of which only the year is known."""
        return int((self.facts["date"].str.len() == len("2018")).sum())


@dataclass(frozen=True)
class FactCounts:
    """How many dated facts there are, how many of them name two actors or more, and the actors they name."""

    facts: int
    joint: int
    actors: int


@cached
def facts(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """The dated facts of a place and everything inside it, of one year or of all.

    Returns:
        The columns of collaboration.csv, oldest first.
    """
    rows = _inside(data, place)
    rows = rows[rows["kind"] != FINDING]
    rows = rows if year is None else rows[rows["date"].str[:4] == str(year)]
    return _oldest_first(rows)


@cached
def findings(data: Dataset, place: str, until: int | None = None) -> pd.DataFrame:
    """What studies found, by the end of a year, of a place and all inside it: as collaboration.csv has it."""
    rows = _inside(data, place)
    rows = rows if until is None else rows[rows["date"].str[:4].astype(int) <= until]
    return _oldest_first(rows[rows["kind"] == FINDING])


@cached
def facts_above(data: Dataset, place: str, year: int | None) -> int:
    """How many dated facts are recorded for the places that a place lies in, and not for it."""
    rows = data.frames["collaboration"]
    rows = rows if year is None else rows[rows["date"].str[:4] == str(year)]
    above = {*data.above(place), data.places[place]["kawasan_id"]} - data.inside(place)
    return int((rows["location_id"].isin(above) & (rows["kind"] != FINDING)).sum())


def _inside(data: Dataset, place: str) -> pd.DataFrame:
    rows = data.frames["collaboration"]
    return rows[rows["location_id"].isin(data.inside(place))]


def _oldest_first(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values(["date", "line"], kind="stable").reset_index(drop=True)


@cached
def collaboration_stage(data: Dataset, place: str, year: int | None, key: str) -> Stage:
    """What is recorded of one of STAGES or FRAME."""
    dated, found = facts(data, place, None), findings(data, place, year)
    dated, found = dated[dated["stage"] == key], found[found["stage"] == key]
    if year is None:
        return Stage(key, dated, found)
    years = dated["date"].str[:4].astype(int)
    return Stage(key, dated[years == year], found, int((years < year).sum()), int((years > year).sum()))


def counts_by_kind(rows: pd.DataFrame) -> dict[str, int]:
    """How many facts there are of each kind: those of KINDS in their order, then others as they come."""
    counts = {str(kind): int(n) for kind, n in rows["kind"].value_counts(sort=False).items()}
    ordered = dict.fromkeys((*KINDS, *counts))
    return {kind: counts[kind] for kind in ordered if kind in counts}


# Who with whom -----------------------------------------------------------------------------------------


@cached
def fact_counts(data: Dataset, place: str, year: int | None) -> FactCounts:
    """How many facts there are, how many are joint, and how many actors they name."""
    named = [actors_named(data, actors) for actors in facts(data, place, year)["actors"]]
    return FactCounts(len(named), sum(len(found) > 1 for found in named), len(set().union(*named)))


@cached
def pairs(data: Dataset, place: str, year: int | None) -> pd.DataFrame:
    """Actors that stand together in a dated fact, the pairs with most facts first.

    Returns:
        first, second (Actor, the one nearer to the residents first), facts, event_ids.
    """
    found: dict[tuple[Actor, ...], list[str]] = {}
    for row in facts(data, place, year).itertuples():
        named = sorted(actors_named(data, row.actors), key=_order)
        for pair in combinations(named, 2):
            found.setdefault(pair, []).append(str(row.event_id))
    ordered = sorted(found, key=lambda pair: (-len(found[pair]), *map(_order, pair)))
    rows = [(*pair, len(found[pair]), tuple(found[pair])) for pair in ordered]
    return pd.DataFrame(rows, columns=_PAIRS)


def _order(actor: Actor) -> tuple[int, str]:
    return level_rank(actor), actor.name


@cached
def facts_in_time(data: Dataset, place: str, year: int | None) -> InTime:
    """How many dated facts of working together there are."""
    return in_time(facts(data, place, None)["date"].str[:4].astype(int), year)
