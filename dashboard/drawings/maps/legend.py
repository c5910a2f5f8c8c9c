"""The legend of a local map as a drawing: every step with how many places are in it."""

from collections.abc import Callable

from dashboard.drawings import svg
from dashboard.drawings.letters import wide
from dashboard.drawings.svg import Element, Point
from dashboard.palette import INK_ON_LIGHT, QUIET, paint
from dashboard.pictures.ground import Ground, MapStep
from dashboard.pictures.local_map import LocalMap

ROW = 22
"""Pixels from one step to the next."""
_SIZE, _SAMPLE = 13, (26, 15)


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
    x, y = at
    svg.words(parent, (x, y + 14), picture.legend_label, _SIZE, fill=ink, font_weight=700)
    counted = [pair for pair in picture.counted if pair[1]]
    for row, (step, places) in enumerate(counted, start=1):
        top = y + row * ROW
        fill = _fill(parent, step, ink, f"{mark}-{row}")
        svg.rect(parent, x, top, *_SAMPLE, fill=fill, stroke=INK_ON_LIGHT)
        svg.words(parent, (x + _SAMPLE[0] + 8, top + 12), step.name, _SIZE, fill=ink)
        svg.words(
            parent, (x + width, top + 12), number(places), _SIZE, fill=ink, text_anchor="end", font_weight=700
        )
    return height_of(picture)


def width_of(picture: LocalMap | Ground, number: Callable[[int], str]) -> float:
    """Pixels that its title and its steps with their counts need."""
    counted = [pair for pair in picture.counted if pair[1]]
    rows = (
        wide(step.name, _SIZE) + wide(f"  {number(places)}", _SIZE, bold=True) for step, places in counted
    )
    return max(wide(picture.legend_label, _SIZE, bold=True), *(_SAMPLE[0] + 8 + row for row in rows), 0)


def height_of(picture: LocalMap | Ground) -> float:
    """Pixels of its legend."""
    return ROW * (1 + sum(bool(places) for _, places in picture.counted))


def _fill(parent: Element, step: MapStep, ink: str, mark: str) -> str:
    colour = paint(step.paint, ink)
    return svg.hatch(parent, f"step-{mark}", colour, QUIET) if step.look else colour
