"""Short lists: a label, a value, a line of words, a thin bar of a share."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ListRow:
    """share: 0 to 1, None where no bar is drawn; most: what it may be at most, where that is not known."""

    label: str
    value: str
    text: str
    share: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class List:
    """Rows under a title; summary stands under it, note where the list is folded for little room."""

    title: str
    summary: str
    note: str
    rows: tuple[ListRow, ...]


@dataclass(frozen=True)
class Lists:
    """Lists below one another."""

    groups: tuple[List, ...]
