"""Squares in rows and columns as a drawing; columns that have no room stand below, with the rows again."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from dashboard.drawings.canvas import LEAD, SMALL, Canvas, Sample, legend, lines
from dashboard.drawings.elements.grid_cell import Box, Cells, cell, cells
from dashboard.drawings.elements.grid_heads import have_room, head, height_of
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import paint
from dashboard.pictures.heat_grid import GridCell, GridRow, HeatGrid

_LETTERS, _LETTERS_OF_MANY, _MANY = 12.5, 10.5, 9
"""Pixels of the letters in squares, smaller where there are more columns than this, and on a phone."""
_SMALLEST, _WIDEST, _LONGEST = 24.0, 104.0, 96.0
"""Pixels of the width of a square, and what the words in it may ask for at most."""
_HIGH, _GAP, _FRAME, _AFTER = 26.0, 3.0, 6.0, 10.0
"""Pixels of the height of a square, between two, around the row looked at, and below a row for all."""
_NAMES = 0.25
"""The share of the width that names of rows have at most, where they stand beside the squares."""
_SAMPLE = (38.0, 19.0)


class _Layout(NamedTuple):
    """Where the squares of a block stand, and how they are drawn.

    Attributes:
        edge: where names of rows begin.
        names: the pixels that these have.
        left: where the squares begin; as far left where names of rows stand above them.
        across: pixels of a square.
        level: names of columns stand across.
    """

    edge: float
    names: float
    left: float
    across: float
    level: bool
    how: Cells

    @property
    def beside(self) -> bool:
        """Whether the names of rows stand beside the squares."""
        return self.left > self.edge

    def at(self, number: int) -> float:
        """Where a column begins."""
        return self.left + number * (self.across + _GAP)


def heat_grid(parent: Element, picture: HeatGrid, canvas: Canvas) -> float:
    """The grid and what its looks mean; returns their height in pixels."""
    many = canvas.narrow or len(picture.columns) > _MANY
    how = cells(parent, canvas, _LETTERS_OF_MANY if many else _LETTERS)
    layout = _layout(picture, canvas, how)
    at_once = _at_once(picture, how, canvas.width - layout.edge - layout.left)
    y = 0.0
    for first in range(0, len(picture.columns), at_once):
        y += _block(parent, picture, slice(first, first + at_once), y, layout) + _AFTER
    return y + legend(parent, _samples(picture.legend, how), canvas, y)


def _layout(picture: HeatGrid, canvas: Canvas, how: Cells) -> _Layout:
    """Names of rows stand beside the squares; on a phone above them, unless all squares have room."""
    edge = _FRAME * any(row.outlined for row in picture.rows)
    whole = canvas.width - 2 * edge
    said = (picture.corner, *(row.name for row in picture.rows))
    names = min(_NAMES * whole, max(wide(name, SMALL, bold=True) for name in said))
    room = whole - names - 2 * _GAP
    if canvas.narrow and _at_once(picture, how, room) < len(picture.columns):
        names = room = whole
    across = min(_WIDEST, (room + _GAP) / _at_once(picture, how, room) - _GAP)
    left, level = edge + whole - room, have_room(picture.columns, across)
    return _Layout(edge, names, left, across, level, how)


def _at_once(picture: HeatGrid, how: Cells, room: float) -> int:
    """How many columns stand beside each other: as many in each block, and no words in squares are broken."""
    asked = max((how.least(one) for row in picture.rows for one in row.cells), default=0)
    most = max(1, int((room + _GAP) / (max(_SMALLEST, min(_LONGEST, asked)) + _GAP)))
    blocks = max(1, -(-len(picture.columns) // most))
    return max(1, -(-len(picture.columns) // blocks))


def _block(parent: Element, picture: HeatGrid, shown: slice, top: float, layout: _Layout) -> float:
    """Some columns with all rows; returns their height in pixels."""
    columns, canvas, lead = picture.columns[shown], layout.how.canvas, SMALL * LEAD
    corner = wrapped(picture.corner, SMALL, layout.names, bold=True)
    high, of_corner = height_of(columns, layout.across, level=layout.level), lead * len(corner)
    base = top + (max(high, of_corner) if layout.beside else high + of_corner)
    above = base - of_corner if layout.beside else top
    lines(parent, (layout.edge, above), corner, canvas, size=SMALL, bold=True)
    for number, column in enumerate(columns):
        at = layout.at(number), base
        head(parent, column, at, layout.across, canvas, level=layout.level)
    y = base
    for row in picture.rows:
        y += _row(parent, picture, row, shown, y, layout)
    return y - top


def _row(
    parent: Element, picture: HeatGrid, row: GridRow, shown: slice, top: float, layout: _Layout
) -> float:
    """A row with its name; returns their height in pixels."""
    how, across = layout.how, layout.across
    name, lead = wrapped(row.name, SMALL, layout.names, bold=row.whole), SMALL * LEAD
    above = 0 if layout.beside else lead * len(name)
    most = max((len(how.lines(one, across)) for one in row.cells[shown]), default=0)
    high = max(_HIGH, how.size * LEAD * most + 4, lead * len(name) * layout.beside)
    y = top + (high - lead * len(name)) / 2 if layout.beside else top
    lines(parent, (layout.edge, y), name, how.canvas, size=SMALL, bold=row.whole)
    for number, (column, square) in enumerate(zip(picture.columns[shown], row.cells[shown], strict=True)):
        box = Box(layout.at(number), top + above, across, high)
        cell(parent, square, box, how)
        if picture.picked == (row.key, column.key):
            _frame(parent, box, how.canvas, "picked")
    if row.outlined:
        _frame(parent, Box(1, top - 1.5, how.canvas.width - 2, above + high + 3), how.canvas, "outlined")
    between = _GAP if layout.beside else 2 * _GAP
    return above + high + between + _AFTER * row.whole


def _frame(parent: Element, box: Box, canvas: Canvas, named: str) -> None:
    """Around what is looked at."""
    look: dict[str, object] = {"fill": "none", "stroke": paint("strong", canvas.ink), "class": named}
    box.drawn(parent, stroke_width=2, **look)


def _samples(squares: Sequence[GridCell], how: Cells) -> list[Sample]:
    """Squares with what they mean; one that says nothing stands with the next."""
    found, together = list[Sample](), list[GridCell]()
    for square in squares:
        together.append(square)
        if square.said or square is squares[-1]:
            size = len(together) * (_SAMPLE[0] + _GAP) - _GAP, _SAMPLE[1]
            drawn = partial(_draw_sample, together, how._replace(size=_LETTERS_OF_MANY))
            found, together = [*found, Sample("", square.said, drawn, size)], []
    return found


def _draw_sample(squares: Sequence[GridCell], how: Cells, parent: Element, at: Point) -> None:
    for number, square in enumerate(squares):
        box = Box(at[0] + number * (_SAMPLE[0] + _GAP) + 0.5, at[1], _SAMPLE[0] - 1, _SAMPLE[1])
        cell(parent, square, box, how, "sample")
