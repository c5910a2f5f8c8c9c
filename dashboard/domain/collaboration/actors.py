"""Bodies that take part: those of actors.csv, and others that a file names."""

from dataclasses import dataclass

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset

LEVELS = ("community", "kelurahan", "city", "province", "national", "partner")
"""Levels of bodies, from the nearest to the residents; partners stand last."""


@dataclass(frozen=True)
class Body:
    """A body as actors.csv has it; one that is not registered there has no level, and its key is its name."""

    key: str
    name: str
    level: str | None = None
    role: str | None = None


@cached
def bodies(data: Dataset) -> dict[str, Body]:
    """The bodies of actors.csv by key."""
    return {
        str(row.actor_id): Body(str(row.actor_id), str(row.name), str(row.level), _stated(row.role))
        for row in data.frames["actors"].itertuples()
    }


def _stated(cell: object) -> str | None:
    return None if pd.isna(cell) else str(cell)


def body_called(data: Dataset, name: str) -> Body:
    """The body that has this key or name, whatever case and blanks; else one that is not registered.

    A name that two bodies share tells neither.
    """
    return _by_name(data).get(_plain(name)) or Body(name, name)


@cached
def _by_name(data: Dataset) -> dict[str, Body]:
    registered = bodies(data).values()
    names = [_plain(body.name) for body in registered]
    by_name = {_plain(body.name): body for body in registered if names.count(_plain(body.name)) == 1}
    return by_name | {_plain(body.key): body for body in registered}


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def bodies_named(data: Dataset, actors: object) -> tuple[Body, ...]:
    """The bodies in a cell of keys separated by blanks, each once; a missing cell names none."""
    keys = actors.split() if isinstance(actors, str) else ()
    return tuple(dict.fromkeys(body_called(data, key) for key in keys))


def level_rank(body: Body) -> int:
    """Where a body stands among the levels; those that are not registered last."""
    return LEVELS.index(body.level) if body.level in LEVELS else len(LEVELS)
