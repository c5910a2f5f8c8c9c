"""A picture as a sheet of its own, to take along: sentence, picture, what it is of, where it is from."""

from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, lines, paragraph
from dashboard.drawings.draw import draw
from dashboard.drawings.letters import Run, wide
from dashboard.drawings.svg import Element
from dashboard.palette import INK_ON_LIGHT, WHITE
from dashboard.pictures import Picture
from dashboard.text.catalogue import Text

_STAMP, _GAP = 13.0, 10.0


class Format(NamedTuple):
    """What a sheet is for, in units that are three quarters of a point in a message or on a slide.

    Attributes:
        width: of the sheet.
        height: it is at least so high, and as high as what stands on it needs.
        margin: around what stands on it.
        title: of the letters of the sentence.
    """

    width: float
    height: float
    margin: float
    title: float


SLIDE, PHONE = Format(912, 513, 24, 22), Format(392, 0, 16, 19)
FORMATS = {"slide": SLIDE, "phone": PHONE}
"""Sixteen to nine, and as wide as a message shows it."""


class Said(NamedTuple):
    """What is said around a picture.

    title: the finding in a sentence; subtitle: what, where, when, in which unit; foot: what is said below:
    how it is read, place, data, source; stamp: what all of it is, where it is no recorded data.
    """

    title: str
    subtitle: str = ""
    foot: tuple[str, ...] = ()
    stamp: str = ""


def sheet_svg(picture: Picture, said: Said, text: Text, size: Format = SLIDE) -> str:
    """The sheet, light whatever the theme of the page."""
    canvas = Canvas(size.width - 2 * size.margin, INK_ON_LIGHT, text, "sheet")
    root = svg.drawing(size.width, 0, said.title)
    ground = svg.rect(root, 0, 0, size.width, 0, fill=WHITE)
    on_it = svg.group(root, transform=f"translate({size.margin:g} {size.margin:g})")
    y = _stamp(on_it, said.stamp, canvas)
    y += paragraph(on_it, (0, y), [Run(said.title, bold=True)], canvas, canvas.width, size.title)
    y += paragraph(on_it, (0, y), said.subtitle, canvas, canvas.width, SMALL) + _GAP
    y += draw(svg.group(on_it, transform=f"translate(0 {y:g})"), picture, canvas) + _GAP
    below = svg.group(on_it)
    high = 0.0
    for words in said.foot:
        high += paragraph(below, (0, high), words, canvas, canvas.width, SMALL)
    height = max(size.height, y + high + 2 * size.margin)
    svg.moved(below, 0, height - 2 * size.margin - high)
    svg.sized(root, size.width, height)
    ground.set("height", f"{height:g}")
    return svg.written(root)


def _stamp(parent: Element, words: str, canvas: Canvas) -> float:
    """What all of it is, in a frame above all else; returns its height in pixels."""
    if not words:
        return 0.0
    across = wide(words, _STAMP, bold=True) + 16
    fill = svg.hatch(parent, "stamp", WHITE, "#DCE3E6")
    svg.rect(parent, 0.5, 0.5, across, _STAMP + 9, fill=fill, stroke=canvas.ink)
    lines(parent, (8, 2), [words], canvas, size=_STAMP, bold=True)
    return _STAMP + 9 + _GAP
