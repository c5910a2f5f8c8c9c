"""Text from a file, made safe for deck.gl, which runs or looks up a text that begins with two at signs."""

from collections.abc import Mapping
from typing import Any

_ACTS = "@@"
_JOINER = "\N{WORD JOINER}"
"""Before the sign, where nobody sees it: the text no longer begins with it."""


def deck(words: str) -> str:
    """The words as typed: no expression (`@@=`), no constant (`@@#`)."""
    return f"{_JOINER}{words}" if words.startswith(_ACTS) else words


def typed(words: str) -> str:
    """The words that `deck` was given, as they come back from the browser."""
    return words.removeprefix(_JOINER)


def deck_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a layer with all its texts made safe, those of its properties too."""
    return {key: _safe(value) for key, value in row.items()}


def _safe(value: Any) -> Any:
    if isinstance(value, str):
        return deck(value)
    return deck_row(value) if isinstance(value, Mapping) else value
