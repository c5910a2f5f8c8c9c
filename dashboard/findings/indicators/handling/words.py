"""Handling in words: considerations, legality, class codes, priority and pattern, each open where it is."""

from collections.abc import Iterable

from dashboard.domain.handling.considerations import Considerations, Legality
from dashboard.domain.handling.priority import Handling
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

_FEW = 6
"""More possibilities than this tell a reader nothing."""


def levels(others: Considerations, text: Text) -> str:
    """The level of the other considerations, as recorded or by its points."""
    words = either([text.word("consideration", level) for level in others.levels], text)
    if others.level_from == "recorded":
        return text("priority-recorded", value=words)
    return text("priority-points", value=words, points=points_range(others.low, others.high, text))


def legality_words(land: Legality, text: Text) -> str:
    """Whether the land is legal, and that this is recorded where it is."""
    if land.legal is None:
        return text("priority-unknown")
    words = text("legality-legal" if land.legal else "legality-not_legal")
    return text("priority-recorded", value=words) if land.legal_from == "recorded" else words


def either(words: Iterable[str], text: Text) -> str:
    """What it may be; that it is open where that is too much to list."""
    words = list(dict.fromkeys(words))
    if not words:
        return text("none")
    if len(words) > _FEW:
        return text("priority-open")
    return words[0] if len(words) == 1 else text("priority-either", words=", ".join(words))


def priority(one: Handling, text: Text) -> str:
    """The priority, or from which to which."""
    if one.priority_low is None or one.priority_high is None:
        return text("none")
    return points_range(one.priority_low, one.priority_high, text)


def patterns(one: Handling, text: Text) -> str:
    """The pattern of handling, and that it is by the water."""
    words = either([text.word("handling", pattern) for pattern in one.patterns], text)
    return text("priority-waterside", pattern=words) if one.by_the_water and one.patterns else words
