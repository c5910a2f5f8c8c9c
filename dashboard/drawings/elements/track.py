"""One track as a drawing: its parts one after the other, in the looks that they have on the screen."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.letters import wide
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET, ink_on, paint
from dashboard.pictures.tracks import TrackPart

HIGH = 16.0
"""Pixels of a track."""
_LEAST = 2.0
"""Pixels of a part that can still be seen."""
_LETTERS, _AROUND = 12.0, 3.0
"""Pixels of the words in a part, and of the room around them."""


class Strip(NamedTuple):
    """Where a track lies: its upper left corner and its width, in pixels."""

    left: float
    top: float
    across: float

    def at(self, share: float) -> float:
        """Where a share of the width lies."""
        return self.left + share * self.across


class Fills(NamedTuple):
    """What the parts of a drawing are filled with. hatched: the pattern of those that may be less."""

    canvas: Canvas
    hatched: str

    def look(self, part: str, colour: str) -> dict[str, object]:
        """Of a part that is full, hatched or empty; colour: the name of that of a full one."""
        edge: dict[str, object] = {"stroke": self.canvas.ink, "stroke_width": 0.75}
        if part == "empty":
            return {"fill": "none", "stroke_dasharray": "3 3"} | edge
        if part == "hatched":
            return {"fill": self.hatched} | edge
        return {"fill": paint(colour, self.canvas.ink), "stroke": QUIET, "stroke_width": 0.75}


def fills(parent: Element, kind: str, canvas: Canvas) -> Fills:
    """The fills of a drawing. kind: tells its pattern from those of other kinds of pictures."""
    return Fills(canvas, svg.hatch(parent, f"{kind}-{canvas.mark}", "none", QUIET))


def parts(
    parent: Element, row: Sequence[TrackPart], top: int, strip: Strip, of: Fills, named: str = "value"
) -> None:
    """The parts on a strip whose width is worth `top`; their words stand in them where there is room."""
    x = strip.left
    for part in row:
        across = max(_LEAST, part.share(top) * strip.across)
        look = of.look(part.look, part.paint) | {"class": f"{named} {part.look}"}
        svg.rect(parent, x, strip.top, across, HIGH, **look)
        if part.text and wide(part.text, _LETTERS) + 2 * _AROUND <= across:
            ink = ink_on(paint(part.paint, of.canvas.ink)) if part.look == "full" else of.canvas.ink
            at = x + across / 2, strip.top + HIGH / 2 + 0.35 * _LETTERS
            svg.words(parent, at, part.text, _LETTERS, fill=ink, text_anchor="middle")
        x += across


def bare(parent: Element, strip: Strip) -> None:
    """The ground of a track on which there is nothing."""
    y = strip.top + HIGH / 2
    svg.line(parent, (strip.left, y), (strip.left + strip.across, y), stroke=QUIET, stroke_dasharray="3 3")
