"""Squares in rows and columns, the darker the more."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    """One square.

    value: None where there is none. words stand in it; said: read aloud, with the names of its row and its
    column. paint: a name of a colour, of palette.paint; empty where there is no value.
    """

    value: int | None
    words: str
    said: str
    paint: str = ""


@dataclass(frozen=True)
class Row:
    """The squares of a row, one a column."""

    key: str
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class HeatGrid:
    """Rows under named columns, each a key and a name; corner: what the rows are."""

    corner: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
