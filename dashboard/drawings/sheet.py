"""A picture as a sheet of its own, to take along: sentence, picture, what it is of, where it is from."""

from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, lines, paragraph
from dashboard.drawings.draw import draw, height_of
from dashboard.drawings.letters import Run, wide
from dashboard.drawings.svg import Element, Point
from dashboard.palette import INK_ON_LIGHT, WHITE
from dashboard.pictures import Picture
from dashboard.text.catalogue import Text

_STAMP, _GAP, _BETWEEN = 13.0, 10.0, 3.0
"""Pixels of the letters of a stamp, between picture and words, and between two sentences."""


class Format(NamedTuple):
    """What a sheet is for, in pixels of a drawing.

    Attributes:
        width: of the sheet.
        height: of the sheet; it is higher where what stands on it would have to be too small.
        margin: around what stands on it.
        title: of the letters of the sentence.
        aside: how wide the words beside the picture are; 0 where they stand below it.
    """

    width: float
    height: float
    margin: float
    title: float
    aside: float = 0


SLIDE, PHONE = Format(912, 513, 22, 21, 224), Format(392, 0, 16, 19)
FORMATS = {"slide": SLIDE, "phone": PHONE}
"""Sixteen to nine, and as wide as a message shows it."""

_SMALLEST = 0.62
"""Of its size that a picture may have, so that its letters can be read from the back of a room."""


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
    top = _stamp(on_it, said.stamp, canvas)
    top += paragraph(on_it, (0, top), [Run(said.title, bold=True)], canvas, canvas.width, size.title)
    top += paragraph(on_it, (0, top), said.subtitle, canvas, canvas.width, SMALL) + _GAP
    drawn = _picture(on_it, picture, canvas, top, size)
    at = (canvas.width - size.aside, top) if size.aside else (0.0, top + drawn + _GAP)
    words = _foot(on_it, said.foot, at, canvas, size.aside or canvas.width)
    height = max(size.height, 2 * size.margin + max(top + drawn, at[1] + words))
    svg.sized(root, size.width, height)
    ground.set("height", f"{height:g}")
    return svg.written(root)


def _picture(parent: Element, picture: Picture, canvas: Canvas, top: float, size: Format) -> float:
    """The picture, smaller where it would be too high, and then as wide as it was; returns its height.

    A map is as high as it is wide: laid out wider it would only be higher again.
    """
    room = canvas.width - (size.aside + 2 * _GAP if size.aside else 0)
    group, left = svg.group(parent), size.height - 2 * size.margin - top
    high = draw(group, picture, canvas._replace(width=room))
    scale = max(_SMALLEST, min(1.0, left / high)) if size.height and high else 1.0
    wide = canvas._replace(width=room / scale)
    if scale < 1 and height_of(picture, wide) <= high:
        group.clear()
        high = draw(group, picture, wide)
    group.set("transform", f"translate(0 {top:g}) scale({scale:g})")
    return scale * high


def _foot(parent: Element, words: tuple[str, ...], at: Point, canvas: Canvas, room: float) -> float:
    """What is said of the picture, below or beside it; returns its height in pixels."""
    high = 0.0
    for number, one in enumerate(words):
        high += _BETWEEN * bool(number)
        high += paragraph(parent, (at[0], at[1] + high), one, canvas, room, SMALL)
    return high


def _stamp(parent: Element, words: str, canvas: Canvas) -> float:
    """What all of it is, in a frame above all else; returns its height in pixels."""
    if not words:
        return 0.0
    across = wide(words, _STAMP, bold=True) + 16
    fill = svg.hatch(parent, "stamp", WHITE, "#DCE3E6")
    svg.rect(parent, 0.5, 0.5, across, _STAMP + 9, fill=fill, stroke=canvas.ink)
    lines(parent, (8, 2), [words], canvas, size=_STAMP, bold=True)
    return _STAMP + 9 + _GAP
