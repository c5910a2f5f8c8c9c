"""Actors that take part: those of actors.csv, and others that a file names."""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset

LEVELS = ("community", "kelurahan", "city", "province", "national", "partner")
"""Levels of actors, from the nearest to the residents; partners stand last."""


@dataclass(frozen=True)
class Actor:
    """An actor as actors.csv has it; one that is not registered there has no level, its key is its name."""

    key: str
    name: str
    level: str | None = None
    role: str | None = None


@cached
def registered_actors(data: Dataset) -> dict[str, Actor]:
    """The actors of actors.csv by key."""
    return {
        str(row.actor_id): Actor(str(row.actor_id), str(row.name), str(row.level), _stated(row.role))
        for row in data.frames["actors"].itertuples()
    }


def _stated(cell: object) -> str | None:
    return None if pd.isna(cell) else str(cell)


def actor_called(data: Dataset, name: str) -> Actor:
    """The actor that has this key or name, whatever case and blanks; else one that is not registered.

    A name that two actors share tells neither.
    """
    return _by_name(data).get(_plain(name)) or Actor(name, name)


@cached
def _by_name(data: Dataset) -> dict[str, Actor]:
    registered = registered_actors(data).values()
    names = [_plain(actor.name) for actor in registered]
    by_name = {_plain(actor.name): actor for actor in registered if names.count(_plain(actor.name)) == 1}
    return by_name | {_plain(actor.key): actor for actor in registered}


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def actors_named(data: Dataset, cell: object) -> tuple[Actor, ...]:
    """The actors in a cell of keys separated by blanks, each once; a missing cell names none."""
    keys = cell.split() if isinstance(cell, str) else ()
    return tuple(dict.fromkeys(actor_called(data, key) for key in keys))


def level_rank(actor: Actor) -> int:
    """Where an actor stands among the levels; those that are not registered last."""
    return LEVELS.index(actor.level) if actor.level in LEVELS else len(LEVELS)
