"""Pairs: which actors stand together in facts, as a network and as a table."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

import pandas as pd

from dashboard.domain.collaboration.actors import Actor, level_rank
from dashboard.domain.collaboration.facts import facts, pairs
from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.times import in_year
from dashboard.pictures.network import Arc, NameGroup, Network, NetworkName
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_SOURCES_NAMED = 4


def together(scope: Scope) -> Finding:
    """The actors that stand together in facts, or that none do."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    sheet = partial(pair_sheet, data, place, year, text)
    n = len(pairs(data, place, year))
    if not n:
        others = len(pairs(data, place, None)) if year else 0
        key = "pairs-none-year" if others else "pairs-none"
        return Finding("pairs", notes=(text(key, year=str(year), n=others),), sheet=sheet)
    named = facts(data, place, year)["source"].drop_duplicates().head(_SOURCES_NAMED)
    title = text("pairs-title", n=n, when=in_year(year, text))
    return Finding(
        "pairs",
        title=title,
        subtitles=(text("pairs-subtitle", place=scope.place_label, year=scope.period),),
        picture=network(data, place, year, text),
        alt=title,
        table=pair_table(data, place, year, text),
        sheet=sheet,
        source="; ".join(map(quoted, named)),
    )


def level_words(actor: Actor, text: Text) -> str:
    """The level of an actor, or that it is not registered."""
    return text(f"bodies-level-{actor.level}") if actor.level else text("bodies-level-unregistered")


def network(data: Dataset, place: str, year: int | None, text: Text) -> Network:
    """Names by level, and an arc for each pair."""
    found = pairs(data, place, year)
    named = dict.fromkeys((*found["first"], *found["second"]))
    ordered = sorted(named, key=lambda actor: (level_rank(actor), actor.name))
    numbers = {actor: number for number, actor in enumerate(ordered)}
    levels = groupby(ordered, key=lambda actor: level_words(actor, text))
    arcs = [Arc(numbers[row.first], numbers[row.second], int(row.facts)) for row in found.itertuples()]
    return Network(
        label=text("pairs-alt", n=len(found)),
        hint=text("pairs-hint"),
        levels=tuple(_group(label, of_level, found, text) for label, of_level in levels),
        arcs=tuple(arcs),
    )


def _group(label: str, of_level: Iterable[Actor], found: pd.DataFrame, text: Text) -> NameGroup:
    return NameGroup(label, tuple(_name(actor, found, text) for actor in of_level))


def _name(actor: Actor, found: pd.DataFrame, text: Text) -> NetworkName:
    """An actor, and in words with whom it stands together, most facts first."""
    of_actor = found[(found["first"] == actor) | (found["second"] == actor)]
    others = [
        text(
            "pairs-with-one",
            name=(row.second if row.first == actor else row.first).name,
            facts=text.number(row.facts),
        )
        for row in of_actor.itertuples()
    ]
    return NetworkName(actor.name, text("pairs-with", name=actor.name, others=text.joined(others)))


def pair_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Each pair with its facts, by name."""
    titles = {str(row.event_id): quoted(str(row.title)) for row in facts(data, place, year).itertuples()}
    body = [
        (
            row.first.name,
            row.second.name,
            text.number(row.facts),
            "; ".join(titles[key] for key in row.event_ids),
        )
        for row in pairs(data, place, year).itertuples()
    ]
    columns = ("first", "second", "facts", "which")
    return Table(tuple((text(f"pairs-col-{name}"), name == "facts") for name in columns), tuple(body))


def pair_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Actors that stand together in facts, how many and which."""
    columns = ("first", "first_name", "second", "second_name", "facts", "event_ids")
    body = tuple(
        (
            row.first.key, row.first.name, row.second.key, row.second.name, int(row.facts),
            " ".join(row.event_ids),
        )
        for row in pairs(data, place, year).itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-pairs"), columns, body)
