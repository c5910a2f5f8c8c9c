"""Local maps side by side as one drawing: each with its name above and its legend below."""

from dashboard.drawings import svg
from dashboard.drawings.local_map import FONT, WIDE, draw_bare
from dashboard.drawings.map_legend import height_of, legend
from dashboard.palette import paint
from dashboard.pictures.local_map import MapPanels

_GAP, _TITLE = 16, 28
"""Pixels between two maps, and of the name above each."""
_SHAPE = 0.66
"""How high a map is, of its width."""


def map_panels_svg(picture: MapPanels, ink: str, size: tuple[int, int]) -> str:
    """The drawing for a screen or a phone: as wide as the size says, as high as it needs."""
    across = _columns(len(picture.panels)) if size == WIDE else 1
    width = (size[0] - _GAP * (across - 1)) // across
    high = round(width * _SHAPE)
    each = _TITLE + high + 8 + max(height_of(shown) for _, shown in picture.panels) + _GAP
    root = svg.drawing(size[0], each * -(-len(picture.panels) // across), picture.label)
    root.set("font-family", FONT)
    root.set("class", "wide" if size == WIDE else "narrow")
    for number, (name, shown) in enumerate(picture.panels):
        mark = f"{size[0]}-{number}"
        corner = (number % across) * (width + _GAP), (number // across) * each
        panel = svg.group(root, transform=f"translate({corner[0]} {corner[1]:g})")
        svg.words(panel, (0, 18), name, 16, fill=ink, font_weight=700)
        ground = svg.group(panel, transform=f"translate(0 {_TITLE})")
        draw_bare(ground, shown, ink, (width, high), mark)
        svg.rect(ground, 0.5, 0.5, width - 1, high - 1, fill="none", stroke=paint("shore", ink))
        legend(panel, shown, (0, _TITLE + high + 8), width, ink, mark)
    return svg.written(root)


def _columns(panels: int) -> int:
    """Two or four stand in pairs, others in threes."""
    return 2 if panels in (2, 4) else 3
