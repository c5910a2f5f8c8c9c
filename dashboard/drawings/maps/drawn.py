"""The kinds of maps as pictures among others: each with its legend below it, as high as it needs."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, paragraph
from dashboard.drawings.maps import ground, local_map
from dashboard.drawings.maps.legend import legend, width_of
from dashboard.drawings.maps.panels import draw_panels, height_of_panels
from dashboard.drawings.svg import Element
from dashboard.palette import STRONG
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels

_SHAPE, _SHAPE_OF_NARROW = 0.54, 1.5
"""How high a map is, of its width."""
_BESIDE, _LEGEND, _MOST_BESIDE = 12, 320, 0.45
"""Pixels between a map and its legend, the width of that, and the share it may take at the side of a map."""
_ABOVE, _BADGE = 8.0, (22.0, 14.0)
"""Pixels above and beside what explains numbers, and of the badge that stands for counts."""


def one_map(parent: Element, picture: LocalMap | Ground, canvas: Canvas) -> float:
    """A map and its legend; returns their height in pixels."""
    if canvas.high:
        return _legend_beside(parent, picture, canvas)
    size = _size(canvas)
    _draw(parent, picture, size, canvas)
    y = float(size[1])
    if any(places for _, places in picture.counted):
        y += _BESIDE
        width = min(_LEGEND, canvas.width)
        y += legend(parent, picture, (0, y), width, canvas.ink, canvas.mark, canvas.text.number)
    return y + (_explained(parent, picture, y, canvas) if isinstance(picture, LocalMap) else 0)


def _draw(parent: Element, picture: LocalMap | Ground, size: tuple[int, int], canvas: Canvas) -> None:
    if isinstance(picture, Ground):
        ground.draw(parent, picture, canvas.ink, size, canvas.mark)
    else:
        smallest = SMALL if canvas.high else local_map.SMALLEST
        local_map.draw(parent, picture, canvas.ink, size, canvas.mark, smallest)


def _legend_beside(parent: Element, picture: LocalMap | Ground, canvas: Canvas) -> float:
    """A map that fills the height there is, and what explains it at its side; returns that height."""
    across = min(_MOST_BESIDE * canvas.width, width_of(picture, canvas.text.number))
    left = canvas.width - across
    _draw(parent, picture, (round(left - _BESIDE), round(canvas.high)), canvas)
    y = 0.0
    if any(places for _, places in picture.counted):
        y += legend(parent, picture, (left, y), across, canvas.ink, canvas.mark, canvas.text.number)
    if isinstance(picture, LocalMap):
        _explained(
            svg.group(parent, transform=f"translate({left:g} 0)"), picture, y, canvas._replace(width=across)
        )
    return canvas.high


def _explained(parent: Element, picture: LocalMap, top: float, canvas: Canvas) -> float:
    """What the numbers in the tiles are, and those on the badges; returns the height in pixels."""
    y = top + _ABOVE * bool(picture.value_label or picture.count_label)
    y += paragraph(parent, (0, y), picture.value_label, canvas, canvas.width, SMALL)
    if picture.count_label:
        svg.rect(parent, 0, y + 2, *_BADGE, rx=_BADGE[1] / 2, fill=STRONG)
        room = canvas.width - _BADGE[0] - _ABOVE
        y += paragraph(parent, (_BADGE[0] + _ABOVE, y), picture.count_label, canvas, room, SMALL)
    return y - top


def map_panels(parent: Element, picture: MapPanels, canvas: Canvas) -> float:
    """Maps side by side, each with its legend; returns their height in pixels."""
    draw_panels(parent, picture, canvas.ink, _size(canvas), canvas.mark)
    return height_of_panels(picture, _size(canvas))


def _size(canvas: Canvas) -> tuple[int, int]:
    shape = _SHAPE_OF_NARROW if canvas.narrow else _SHAPE
    return round(canvas.width), round(canvas.width * shape)
