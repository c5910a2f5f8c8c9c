"""A local map as a sheet of its own, to take along: sentence, map, legend, what it is, where it is from."""

from dashboard.drawings import svg
from dashboard.drawings.local_map import FONT, WIDE, draw
from dashboard.drawings.map_legend import height_of, legend
from dashboard.palette import INK_ON_LIGHT, WHITE
from dashboard.pictures.local_map import LocalMap

_MARGIN, _TITLE, _FOOT = 24, 22, 12.5
"""Pixels around, of the sentence, and of the words below."""


def map_sheet_svg(picture: LocalMap, title: str, foot: tuple[str, ...], stamp: str = "") -> str:
    """The sheet, light whatever the theme of the page.

    Args:
        title: the sentence above.
        foot: what is said below: place, time, data, source.
        stamp: what all of it is, where it is no recorded data; stands in the map.
    """
    across = WIDE[0]
    heading = _wrapped(title, _TITLE, across)
    below = [line for words in foot for line in _wrapped(words, _FOOT, across)]
    top = _MARGIN + len(heading) * _TITLE * 1.25 + 8
    under = top + WIDE[1] + 12
    end = under + height_of(picture) + 12
    height = end + len(below) * _FOOT * 1.4 + _MARGIN
    root = svg.drawing(across + 2 * _MARGIN, height, title)
    root.set("font-family", FONT)
    svg.rect(root, 0, 0, across + 2 * _MARGIN, height, fill=WHITE)
    for number, line in enumerate(heading, start=1):
        at = _MARGIN, _MARGIN + number * _TITLE * 1.25 - 6
        svg.words(root, at, line, _TITLE, fill=INK_ON_LIGHT, font_weight=700)
    ground = svg.group(root, transform=f"translate({_MARGIN} {top:g})")
    draw(ground, picture, INK_ON_LIGHT, WIDE, "sheet")
    if stamp:
        svg.words(
            ground, (12, 52), stamp, 15, fill=INK_ON_LIGHT, font_weight=700, stroke=WHITE, stroke_width=4,
            paint_order="stroke",
        )  # fmt: skip
    legend(root, picture, (_MARGIN, under), 300, INK_ON_LIGHT, "sheet")
    for number, line in enumerate(below, start=1):
        svg.words(root, (_MARGIN, end + number * _FOOT * 1.4), line, _FOOT, fill=INK_ON_LIGHT)
    return svg.written(root)


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
