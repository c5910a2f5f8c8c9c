"""Who stands with whom: names in groups, and an arc for each pair."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NetworkName:
    """One name, and in words with whom it stands."""

    name: str
    say: str


@dataclass(frozen=True)
class NameGroup:
    """Names below one another under a label."""

    label: str
    names: tuple[NetworkName, ...]


@dataclass(frozen=True)
class Arc:
    """Two names, by their numbers from the first group on, and how many facts they share."""

    first: int
    second: int
    facts: int


@dataclass(frozen=True)
class Network:
    """label: what the names are; hint: what a reader can do."""

    label: str
    hint: str
    levels: tuple[NameGroup, ...]
    arcs: tuple[Arc, ...]
