"""Shares before and after, on one scale from nothing to all."""

from dataclasses import dataclass

Share = tuple[int, int]
"""From low to high, in hundredths of a percent."""


@dataclass(frozen=True)
class Row:
    """before, after: None where it is not known.

    text: both in words; say: all of it read aloud. paint: a name of a colour, of the way between them.
    """

    label: str
    before: Share | None
    after: Share | None
    text: str
    say: str
    paint: str


@dataclass(frozen=True)
class BeforeAfter:
    """Rows, what they are called, and the times of both."""

    label: str
    first: str
    last: str
    rows: tuple[Row, ...]
