"""The table of a finding as a reader sees it: finished words, also of its numbers."""

from dataclasses import dataclass

BEHIND, ROWS, CARDS = LOOKS = ("", "rows", "cards")
"""How a table stands on a page: behind its picture; in sight; in sight, each row a card where there is little
room, for few rows of many columns."""


@dataclass(frozen=True)
class Table:
    """columns: header and whether its cells are numbers; `total` when the last row is a sum.

    look: of LOOKS.
    """

    columns: tuple[tuple[str, bool], ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False
    look: str = BEHIND
