"""One square of a heat grid as a drawing, in the looks that it has on the screen."""

from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, Canvas, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import INK_ON_LIGHT, QUIET, WHITE, ink_on, paint
from dashboard.pictures.heat_grid import GridCell

_EDGE, _AROUND = 5.0, 2.0
"""Pixels of the edge that shows the most that a value may be, and of the room around words."""
_SHORT = 6
"""Signs of a range that stays on one line."""


class Box(NamedTuple):
    """A place in a drawing, in pixels."""

    left: float
    top: float
    across: float
    high: float

    def drawn(self, parent: Element, **attributes: object) -> None:
        """As a rectangle."""
        svg.rect(parent, self.left, self.top, self.across, self.high, **attributes)


class Cells(NamedTuple):
    """How all squares of a grid are drawn. hatched: fills what is not known. size: pixels of the letters."""

    canvas: Canvas
    hatched: str
    size: float

    def lines(self, cell: GridCell, across: float) -> list[str]:
        """The words of a square that is so wide."""
        room = across - _AROUND * 2 - _EDGE * bool(cell.paint_high)
        return wrapped(cell.words, self.size, room, bold=cell.look != "zero")

    def least(self, cell: GridCell) -> float:
        """Pixels that it needs so that no word is broken; a long range may be, behind its dash."""
        words = cell.words if len(cell.words) <= _SHORT else cell.words.replace("–", "– ")
        longest = max(wide(word, self.size, bold=True) for word in words.split(" "))
        return longest + _AROUND * 2 + _EDGE * bool(cell.paint_high)


def cells(parent: Element, canvas: Canvas, size: float) -> Cells:
    """How the squares of a drawing look."""
    return Cells(canvas, svg.hatch(parent, f"heat-grid-{canvas.mark}", WHITE, QUIET), size)


def cell(parent: Element, square: GridCell, box: Box, how: Cells, named: str = "value") -> None:
    """A square by the least that it may be; at its right edge the most, where that is another colour."""
    ink = how.canvas.ink
    fill = paint(square.paint, ink) if square.paint else "none"
    look: dict[str, object] = {"fill": how.hatched if square.look == "missing" else fill} | _frame(
        square, ink
    )
    box.drawn(parent, **look, **{"class": f"{named} {square.look}".strip()})
    edge = _EDGE * bool(square.paint_high)
    if edge:
        at = Box(box.left + box.across - edge, box.top, edge, box.high)
        at.drawn(parent, fill=paint(square.paint_high, ink), **{"class": "most"})
    found, lead = how.lines(square, box.across), how.size * LEAD
    if square.paint:
        ink = ink_on(fill)
    elif square.look == "missing":
        ink = INK_ON_LIGHT
    middle = box.left + (box.across - edge) / 2, box.top + (box.high - lead * len(found)) / 2
    bold = square.look != "zero"
    lines(parent, middle, found, how.canvas, size=how.size, bold=bold, fill=ink, text_anchor="middle")


def _frame(square: GridCell, ink: str) -> dict[str, object]:
    """The edge of its look."""
    if square.look in ("zero", "missing"):
        return {"stroke": QUIET, "stroke_width": 0.75}
    if square.look in ("framed", "dashed"):
        dashes = "4 3" if square.look == "dashed" else None
        return {"stroke": ink, "stroke_width": 1.25, "stroke_dasharray": dashes}
    return {"stroke": QUIET, "stroke_width": 0.5, "stroke_opacity": 0.5 if square.paint else 0}
