"""The table of a finding as a reader sees it: finished words, also of its numbers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """columns: header and whether its cells are numbers; `total` when the last row is a sum.

    cards: each row is a card where there is little room: for few rows of many columns.
    """

    columns: tuple[tuple[str, bool], ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False
    cards: bool = False
