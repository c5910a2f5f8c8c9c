"""The kinds of maps as pictures among others: each with its legend below it, as high as it needs."""

from collections.abc import Callable

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.maps import ground, local_map
from dashboard.drawings.maps.legend import legend
from dashboard.drawings.maps.panels import draw_panels, height_of_panels
from dashboard.drawings.svg import Element
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels

_SHAPE, _SHAPE_OF_NARROW = 0.54, 1.5
"""How high a map is, of its width."""
_BESIDE, _LEGEND = 12, 320
"""Pixels between a map and its legend, and the width of that."""


def one_map(parent: Element, picture: LocalMap | Ground, canvas: Canvas) -> float:
    """A map and its legend; returns their height in pixels."""
    size = _size(canvas)
    drawn_by: Callable[..., None] = ground.draw if isinstance(picture, Ground) else local_map.draw
    drawn_by(parent, picture, canvas.ink, size, canvas.mark)
    if not any(places for _, places in picture.counted):
        return size[1]
    below, width = (0, size[1] + _BESIDE), min(_LEGEND, canvas.width)
    return below[1] + legend(parent, picture, below, width, canvas.ink, canvas.mark, canvas.text.number)


def map_panels(parent: Element, picture: MapPanels, canvas: Canvas) -> float:
    """Maps side by side, each with its legend; returns their height in pixels."""
    draw_panels(parent, picture, canvas.ink, _size(canvas), canvas.mark)
    return height_of_panels(picture, _size(canvas))


def _size(canvas: Canvas) -> tuple[int, int]:
    shape = _SHAPE_OF_NARROW if canvas.narrow else _SHAPE
    return round(canvas.width), round(canvas.width * shape)
