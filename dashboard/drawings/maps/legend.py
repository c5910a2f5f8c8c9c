"""The legend of a local map as a drawing: every step with how many places are in it."""

from collections.abc import Callable

from dashboard.drawings import svg
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import INK_ON_LIGHT, QUIET, paint
from dashboard.pictures.ground import Ground, MapStep
from dashboard.pictures.local_map import LocalMap

ROW = 22
"""Pixels from one step to the next."""
_SIZE, _LINE, _TITLE, _SAMPLE = 13, 17.0, 150.0, (26, 15)
"""Pixels of the letters, from line to line of the title, what it has at least, and of a sample."""


def legend(
    parent: Element,
    picture: LocalMap | Ground,
    at: Point,
    width: float,
    ink: str,
    mark: str,
    number: Callable[[int], str] = str,
) -> float:
    """The steps that a place is in, below one another; returns their height in pixels.

    at: the upper left corner. mark: tells its patterns from those of other legends. number: writes a count.
    """
    title = wrapped(picture.legend_label, _SIZE, width, bold=True)
    for line, words in enumerate(title):
        svg.words(parent, (at[0], at[1] + 14 + _LINE * line), words, _SIZE, fill=ink, font_weight=700)
    above = _LINE * (len(title) - 1) if title else 0
    x, y = at[0], at[1] + above
    counted = [pair for pair in picture.counted if pair[1]]
    for row, (step, places) in enumerate(counted, start=1):
        top = y + row * ROW
        fill = _fill(parent, step, ink, f"{mark}-{row}")
        svg.rect(parent, x, top, *_SAMPLE, fill=fill, stroke=INK_ON_LIGHT)
        svg.words(parent, (x + _SAMPLE[0] + 8, top + 12), step.name, _SIZE, fill=ink)
        svg.words(
            parent, (x + width, top + 12), number(places), _SIZE, fill=ink, text_anchor="end", font_weight=700
        )
    return above + height_of(picture)


def width_of(picture: LocalMap | Ground, number: Callable[[int], str]) -> float:
    """Pixels that its steps with their counts need; its title is on as many lines as it needs then."""
    counted = (pair for pair in picture.counted if pair[1])
    rows = (
        _SAMPLE[0] + 8 + wide(step.name, _SIZE) + wide(f"  {number(places)}", _SIZE, bold=True)
        for step, places in counted
    )
    return max((min(_TITLE, wide(picture.legend_label, _SIZE, bold=True)), *rows))


def height_of(picture: LocalMap | Ground) -> float:
    """Pixels of its legend."""
    return ROW * (1 + sum(bool(places) for _, places in picture.counted))


def _fill(parent: Element, step: MapStep, ink: str, mark: str) -> str:
    colour = paint(step.paint, ink)
    return svg.hatch(parent, f"step-{mark}", colour, QUIET) if step.look else colour
