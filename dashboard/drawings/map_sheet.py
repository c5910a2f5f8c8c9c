"""A map as a sheet of its own, to take along: sentence, map, legend, what it is, where it is from."""

from collections.abc import Callable

from dashboard.drawings import ground_map, local_map, svg
from dashboard.drawings.local_map import WIDE
from dashboard.drawings.map_legend import height_of, legend
from dashboard.drawings.map_panels import draw_panels, height_of_panels
from dashboard.drawings.svg import Element
from dashboard.palette import INK_ON_LIGHT, WHITE
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels

_MARGIN, _TITLE, _FOOT = 24, 22, 12.5
"""Pixels around, of the sentence, and of the words below."""
_CORNER, _CORNER_OF_GROUND = ((12, 52), "start"), ((WIDE[0] - 12, WIDE[1] - 12), "end")
"""Where it stands what all of it is, by which end of the words: below a note, beside the bar of a scale."""
_MARK = "sheet"
"""Tells its patterns from those of other drawings."""


def map_sheet_svg(
    picture: LocalMap | Ground | MapPanels,
    title: str,
    foot: tuple[str, ...],
    stamp: str = "",
    count: Callable[[int], str] = str,
) -> str:
    """The sheet, light whatever the theme of the page.

    Args:
        title: the sentence above.
        foot: what is said below: place, time, data, source.
        stamp: what all of it is, where it is no recorded data; stands in the map.
        count: how one is written.
    """
    across = WIDE[0]
    heading = _wrapped(title, _TITLE, across)
    below = [line for words in foot for line in _wrapped(words, _FOOT, across)]
    top = _MARGIN + len(heading) * _TITLE * 1.25 + 8
    end = top + _height(picture) + 12
    height = end + len(below) * _FOOT * 1.4 + _MARGIN
    root = svg.drawing(across + 2 * _MARGIN, height, title)
    svg.rect(root, 0, 0, across + 2 * _MARGIN, height, fill=WHITE)
    for number, line in enumerate(heading, start=1):
        at = _MARGIN, _MARGIN + number * _TITLE * 1.25 - 6
        svg.words(root, at, line, _TITLE, fill=INK_ON_LIGHT, font_weight=700)
    drawing = svg.group(root, transform=f"translate({_MARGIN} {top:g})")
    _draw(drawing, picture, count)
    if stamp:
        at, anchor = _CORNER_OF_GROUND if isinstance(picture, Ground) else _CORNER
        svg.words(
            drawing, at, stamp, 15, fill=INK_ON_LIGHT, font_weight=700, stroke=WHITE, stroke_width=4,
            paint_order="stroke", text_anchor=anchor,
        )  # fmt: skip
    for number, line in enumerate(below, start=1):
        svg.words(root, (_MARGIN, end + number * _FOOT * 1.4), line, _FOOT, fill=INK_ON_LIGHT)
    return svg.written(root)


def _draw(parent: Element, picture: LocalMap | Ground | MapPanels, count: Callable[[int], str]) -> None:
    """The picture and its legend; maps side by side have one each."""
    if isinstance(picture, MapPanels):
        draw_panels(parent, picture, INK_ON_LIGHT, WIDE, _MARK)
        return
    drawn_by = ground_map if isinstance(picture, Ground) else local_map
    drawn_by.draw(parent, picture, INK_ON_LIGHT, WIDE, _MARK)
    if any(places for _, places in picture.counted):
        legend(parent, picture, (0, WIDE[1] + 12), 300, INK_ON_LIGHT, _MARK, count)


def _height(picture: LocalMap | Ground | MapPanels) -> float:
    """Pixels of the picture and its legend."""
    if isinstance(picture, MapPanels):
        return height_of_panels(picture, WIDE)
    told = any(places for _, places in picture.counted)
    return WIDE[1] + (12 + height_of(picture) if told else 0)


def _wrapped(words: str, size: float, room: float) -> list[str]:
    """Words on lines that have room; a word that is longer than a line stands on one of its own."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and svg.wide(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
