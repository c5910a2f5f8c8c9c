"""Squares in rows and columns, the darker the more."""

from dataclasses import dataclass

CELL_LOOKS = ("", "zero", "missing", "framed", "dashed")
"""As it is painted; nothing at all; not known; in a frame; in a frame that is not certain."""


@dataclass(frozen=True)
class GridCell:
    """One square.

    Attributes:
        value: the least that it may be; None where there is none.
        words: stand in it.
        said: read aloud, with the names of its row and its column.
        paint: a name of a colour, of palette.paint; empty where there is no value.
        high: the most that it may be; None where that is its value.
        paint_high: a name of the colour of the most that it may be; empty where that is the same.
        look: of CELL_LOOKS.
        total: the sum of its row.
    """

    value: int | None
    words: str
    said: str
    paint: str = ""
    high: int | None = None
    look: str = ""
    total: bool = False
    paint_high: str = ""


@dataclass(frozen=True)
class GridColumn:
    """full: its name read aloud, where that is longer. top: the most that a square can be, in words."""

    key: str
    name: str
    full: str = ""
    top: str = ""


@dataclass(frozen=True)
class GridRow:
    """The squares of a row, one a column; whole: it speaks for all rows below. outlined: it is looked at."""

    key: str
    name: str
    cells: tuple[GridCell, ...]
    whole: bool = False
    outlined: bool = False


@dataclass(frozen=True)
class HeatGrid:
    """Rows under named columns.

    Attributes:
        corner: what the rows are.
        legend: a square of each look, and what it means in place of what is read aloud.
        legend_label: what the legend is called.
        picked: row and column of the square that is opened.
    """

    corner: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    legend: tuple[GridCell, ...] = ()
    legend_label: str = ""
    picked: tuple[str, str] | None = None
