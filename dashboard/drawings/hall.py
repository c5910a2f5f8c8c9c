"""Pictures for the back of a hall: laid out in little room, so that letters are large once it fills the wall.

On a projector of 1024 by 768 a pixel of a drawing is two of the wall.
"""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import Piece, draw
from dashboard.drawings.letters import wrapped
from dashboard.drawings.pieces import even_pieces
from dashboard.drawings.svg import Element
from dashboard.palette import BLACK, read_from_afar, seen_from_afar
from dashboard.pictures import Picture
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.text.catalogue import Text

LEAST = 12.0
"""Pixels of the smallest letters: 24 on the wall."""
_TITLE, _LINE = 17.0, 1.2
"""Pixels of the letters of the sentence above a picture, and from line to line, of their height."""
_AROUND, _BETWEEN, FOOT, FOOT_WITH_CODE = 12.0, 36.0, 56.0, 78.0
"""Pixels beside a screen; between all its parts; above and below the picture, and that with a QR code."""
_LARGER = (1.6, 1.4, 1.2)
"""How much larger a picture may be that leaves room, the largest first."""
_MAPS = (Ground, LocalMap, MapPanels)
"""Pictures that fill whatever room there is."""


class Wall(NamedTuple):
    """What a screen is shown on, in pixels of a drawing.

    high: 0 where it is scrolled, as on a phone. foot: what stands above and below the picture.
    """

    wide: float
    high: float
    foot: float = FOOT

    @property
    def room(self) -> float:
        """Pixels between its edges."""
        return self.wide - 2 * _AROUND


WALLS = {"projector": Wall(512, 384), "screen": Wall(683, 384), "phone": Wall(300, 0)}
"""Four to three, sixteen to nine, and upright."""


def on_the_wall(
    picture: Picture, rows: Sequence[str], sentence: str, wall: Wall, text: Text, mark: str
) -> list[str]:
    """The picture below its sentence, as many drawings as it needs, as large as they have room.

    Args:
        picture: what is drawn.
        rows: its numbers in words, shown in its place where it is too large for the wall.
        sentence: above each drawing.
        wall: what it is shown on.
        text: the language.
        mark: tells the patterns of these drawings from those of others on the page.
    """
    whole = Canvas(wall.room, BLACK, text, mark, left_below(sentence, wall))
    if not whole.high:
        return [_drawn(picture, whole)]
    canvas, found = whole, even_pieces(picture, whole, whole.high)
    if rows and not all(_fits(one, whole) for one in found):
        picture = Paragraphs(tuple(rows))
        found = even_pieces(picture, whole, whole.high)
    for times in _LARGER * (not isinstance(picture, _MAPS)):
        larger = whole._replace(width=whole.width / times, high=whole.high / times)
        again = even_pieces(picture, larger, larger.high)
        if len(again) == len(found) and all(_fits(one, larger) for one in again):
            canvas, found = larger, again
            break
    return [_drawn(one, canvas._replace(mark=f"{mark}-{number}")) for number, one in enumerate(found)]


def _fits(picture: Piece, canvas: Canvas) -> bool:
    """Whether it is no higher than the canvas, and its letters are large enough."""
    root = svg.drawing(canvas.width, 0, "")
    high = draw(root, picture, canvas)
    letters = (float(one.get("font-size", LEAST)) for one in root.iter("text"))
    return high <= canvas.high and min(letters, default=LEAST) >= LEAST


def left_below(sentence: str, wall: Wall) -> float:
    """Pixels of the height that a picture has below its sentence; 0 where there is no end."""
    if not wall.high:
        return 0
    said = len(wrapped(sentence, _TITLE, wall.room, bold=True)) * _TITLE * _LINE
    return wall.high - said - wall.foot - _BETWEEN


def _drawn(picture: Piece, canvas: Canvas) -> str:
    root = svg.drawing(canvas.width, 0, "")
    height = max(1.0, draw(svg.group(root), picture, canvas))
    svg.sized(root, canvas.width, height)
    for shape in root.iter():
        _made_loud(shape)
    return svg.written(root)


def _made_loud(shape: Element) -> None:
    """Colours far from one another: words nearly black or white, all else nearly as light or as dark."""
    words = shape.tag in ("text", "tspan")
    if words:
        shape.attrib.pop("opacity", None)
    for name in ("fill", "stroke"):
        colour = shape.get(name, "")
        if colour.startswith("#"):
            shape.set(name, read_from_afar(colour) if words else seen_from_afar(colour))
