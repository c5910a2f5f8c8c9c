"""What goes from one step to the next: bands between nodes, as wide as their values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Node:
    """A group of a step. paint: a name of a colour, of palette.paint. amount: all that goes through it."""

    name: str
    paint: str
    amount: str = ""


@dataclass(frozen=True)
class Band:
    """A value on its way. start, end: numbers of nodes, counted through all steps from 0.

    said: shown to who points at it, beside the names of both nodes.
    """

    start: int
    end: int
    value: int
    paint: str
    said: str


@dataclass(frozen=True)
class Flow:
    """The nodes of each step, the largest first, and the bands between a step and the next."""

    steps: tuple[tuple[Node, ...], ...]
    bands: tuple[Band, ...]
