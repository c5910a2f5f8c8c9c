"""Cards in groups: what is known of a group stands in sight, its cards too or one click away."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CardLine:
    """One fact on a card."""

    name: str
    text: str


@dataclass(frozen=True)
class Card:
    """look: firm, open or said; the badge tells it in words. drawing: the criterion that is drawn on it."""

    badge: str
    look: str
    title: str
    lines: tuple[CardLine, ...]
    drawing: str = ""


@dataclass(frozen=True)
class CardGroup:
    """Cards stand in sight; where there is `more`, it leads to them.

    note: what the group asks; said: sentences in sight; summary: what its cards add up to.
    """

    cards: tuple[Card, ...]
    title: str = ""
    note: str = ""
    said: tuple[str, ...] = ()
    summary: str = ""
    more: str = ""


@dataclass(frozen=True)
class Cards:
    """Groups below one another."""

    groups: tuple[CardGroup, ...]
