"""The names of the columns of a heat grid: across where they have room, else upright."""

from collections.abc import Sequence

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, Canvas, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.pictures.heat_grid import GridColumn

_SIZE, _BELOW = 12.0, 4.0
"""Pixels of the letters, and from a name to its column."""
_MOST = 4
"""Lines of names that stand across."""
_LONGEST, _LONGER = 140.0, 1.1
"""Pixels of a word that is not broken in an upright name; by how much its lines grow at once."""


def have_room(columns: Sequence[GridColumn], across: float) -> bool:
    """Whether names can stand across: none of their words is broken, none stands on too many lines."""
    words = [word for column in columns for word in f"{column.name} {column.top}".split(" ")]
    whole = all(wide(word, _SIZE) <= across for word in words)
    return whole and all(len(_across(column, across)) <= _MOST for column in columns)


def height_of(columns: Sequence[GridColumn], across: float, *, level: bool) -> float:
    """Pixels of the names above columns that are so wide. level: they stand across."""
    if level:
        return max((len(_across(column, across)) for column in columns), default=0) * _SIZE * LEAD + _BELOW
    return max(wide(line, _SIZE) for column in columns for line in _upright(column, across)) + _BELOW


def head(
    parent: Element, column: GridColumn, base: Point, across: float, canvas: Canvas, *, level: bool
) -> None:
    """A name over the middle of its column, which begins at a point below it."""
    found = (_across if level else _upright)(column, across)
    (left, bottom), high = base, _SIZE * LEAD * len(found)
    bottom -= _BELOW
    if level:
        at = left + across / 2, bottom - high
        lines(parent, at, found, canvas, size=_SIZE, text_anchor="middle")
    else:
        turned = f"translate({left + (across - high) / 2:g} {bottom:g}) rotate(-90)"
        lines(svg.group(parent, transform=turned), (0, 0), found, canvas, size=_SIZE)


def _across(column: GridColumn, across: float) -> list[str]:
    return [*wrapped(column.name, _SIZE, across), *wrapped(column.top, _SIZE, across)]


def _upright(column: GridColumn, across: float) -> list[str]:
    """On as many lines as the column is wide, each as short as can be without breaking a word."""
    most, words = max(1, int(across / (_SIZE * LEAD))), f"{column.name} {column.top}".strip()
    room = min(_LONGEST, max(wide(word, _SIZE) for word in words.split(" ")))
    while len(found := wrapped(words, _SIZE, room)) > most:
        room *= _LONGER
    return found
