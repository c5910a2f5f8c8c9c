"""Dots on an axis as a drawing, the words of each beside it, or above it where there is no room."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, paragraph
from dashboard.drawings.charts import ticks
from dashboard.drawings.charts.marks import ROOM, mark
from dashboard.drawings.letters import Run
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET
from dashboard.pictures.dots import DotRow, Dots

_WORDS, _BETWEEN = 0.46, 20.0
"""The part of a wide drawing that words take, and pixels from them to the axis."""
_HIGH, _GAP, _END = 24.0, 10.0, 7.0
"""Pixels of a mark with room around it, from one row to the next, half of the end of a thread."""


def dots(parent: Element, picture: Dots, canvas: Canvas) -> float:
    """The rows from the top down, and the words of the axis; returns their height in pixels."""
    left = 0.0 if canvas.narrow else _WORDS * canvas.width
    room = canvas.width if canvas.narrow else left - _BETWEEN
    start, end = left + ROOM, canvas.width - ROOM
    behind = svg.group(parent)
    y = 0.0
    for row in picture.rows:
        said = _say(parent, row, y, canvas, room)
        high = said + _HIGH if canvas.narrow else max(said, _HIGH)
        _draw(parent, row, y + (said + _HIGH / 2 if canvas.narrow else high / 2), canvas, (start, end))
        y += high + _GAP
    once = dict(picture.ticks)  # a scale so short that two of them fall together
    named = [(start + share * (end - start), words) for share, words in once.items()]
    top = y - _GAP / 2 if canvas.narrow else 0.0
    for x, _ in named:
        svg.line(behind, (x, top), (x, y), **ticks.FAINT)
    return y + ticks.below(parent, named, canvas, y, (left, canvas.width))


def _say(parent: Element, row: DotRow, top: float, canvas: Canvas, room: float) -> float:
    """What is read first stands out; returns the height in pixels."""
    high = paragraph(parent, (0, top), [Run(row.lead, bold=True), Run(f" · {row.more}")], canvas, room)
    for words in row.lines:
        high += paragraph(parent, (0, top + high), words, canvas, room, SMALL)
    return high


def _draw(parent: Element, row: DotRow, y: float, canvas: Canvas, ends: tuple[float, float]) -> None:
    """A faint track over the whole scale, a stronger one to the dot or along its thread, the dot."""
    start, end = ends

    def across(value: float) -> float:
        return start + row.share(value) * (end - start)

    x = across(row.dot.at)
    for side in (start, end):
        svg.line(parent, (_edge(x, side), y), (side, y), stroke=QUIET)
    look: dict[str, object] = {"stroke": QUIET, "stroke_width": 2.5}
    if row.until is not None:
        until = across(row.until)
        svg.line(parent, (_edge(x, until), y), (until, y), **look, **{"class": "value thread"})
        svg.line(parent, (until, y - _END), (until, y + _END), stroke=canvas.ink, stroke_width=2)
    elif row.rises:
        svg.line(parent, (_edge(x, start), y), (start, y), **look, **{"class": "value rise"})
    mark(parent, (x, y), row.dot.shape, canvas.ink, firm=row.dot.firm)


def _edge(x: float, side: float) -> float:
    """Where a line from a mark to one side of it begins, so that a hollow one stays hollow."""
    return x + min(ROOM, abs(side - x)) * (1 if side > x else -1)
