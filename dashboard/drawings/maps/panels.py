"""Local maps side by side as one drawing: each with its name above and its legend below."""

from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import NARROW
from dashboard.drawings.maps.legend import height_of, legend
from dashboard.drawings.maps.local_map import WIDE, draw_bare
from dashboard.drawings.svg import Element
from dashboard.palette import paint
from dashboard.pictures.local_map import MapPanels

_GAP, _TITLE = 16, 28
"""Pixels between two maps, and of the name above each."""
_SHAPE = 0.66
"""How high a map is, of its width."""


class _Grid(NamedTuple):
    """How maps stand beside each other: how many in a row, how wide and high each, from row to row."""

    across: int
    width: int
    high: int
    each: float


def map_panels_svg(picture: MapPanels, ink: str, size: tuple[int, int]) -> str:
    """The drawing for a screen or a phone: as wide as the size says, as high as it needs."""
    root = svg.drawing(size[0], height_of_panels(picture, size), picture.label)
    root.set("class", "wide" if size == WIDE else "narrow")
    draw_panels(root, picture, ink, size, str(size[0]))
    return svg.written(root)


def draw_panels(root: Element, picture: MapPanels, ink: str, size: tuple[int, int], mark: str) -> None:
    """The maps in the upper left corner of a group. mark: tells their patterns from those of other maps."""
    grid = _grid(picture, size)
    for number, (name, shown) in enumerate(picture.panels):
        corner = (number % grid.across) * (grid.width + _GAP), (number // grid.across) * grid.each
        panel = svg.group(root, transform=f"translate({corner[0]} {corner[1]:g})")
        svg.words(panel, (0, 18), name, 16, fill=ink, font_weight=700)
        ground = svg.group(panel, transform=f"translate(0 {_TITLE})")
        draw_bare(ground, shown, ink, (grid.width, grid.high), f"{mark}-{number}")
        svg.rect(ground, 0.5, 0.5, grid.width - 1, grid.high - 1, fill="none", stroke=paint("shore", ink))
        legend(panel, shown, (0, _TITLE + grid.high + 8), grid.width, ink, f"{mark}-{number}")


def height_of_panels(picture: MapPanels, size: tuple[int, int]) -> float:
    """Pixels of all of them in a drawing that is as wide as the size says."""
    grid = _grid(picture, size)
    return grid.each * -(-len(picture.panels) // grid.across)


def _grid(picture: MapPanels, size: tuple[int, int]) -> _Grid:
    across = 1 if size[0] < NARROW else _columns(len(picture.panels))
    width = (size[0] - _GAP * (across - 1)) // across
    high = round(width * _SHAPE)
    each = _TITLE + high + 8 + max(height_of(shown) for _, shown in picture.panels) + _GAP
    return _Grid(across, width, high, each)


def _columns(panels: int) -> int:
    """Two or four stand in pairs, others in threes."""
    return 2 if panels in (2, 4) else 3
