"""The small pictures on a board as drawings: squares, tiles, meters, steps."""

from functools import partial

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, Canvas, Sample, legend, lines
from dashboard.drawings.elements.track import Fills
from dashboard.drawings.elements.track_rows import Rows, columns, row
from dashboard.drawings.letters import wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, ink_on, paint
from dashboard.pictures.board import Meters, Small, Square, Squares, Steps, Tile, Tiles

LETTERS = 12.0
"""Pixels of the letters on a card."""
_SIDE, _LEAST, _BESIDE = 70.0, 5.0, 14.0
"""Pixels of the side of the largest square and of the smallest, and between two."""
_NARROWEST, _WIDEST = 66.0, 128.0
"""Pixels of the words below a square, at least and at most."""
_NAMES, _WORDS = 0.4, 0.33
"""The shares of the width that names and words of meters have at most."""
_TILE, _GAP, _NAMED, _NAMED_HIGH, _NAMED_GAP = 14.0, 3.0, 74.0, 38.0, 6.0
"""Pixels of a tile and between two; of one with a name, and between two of these."""
_NAME, _NUMBER = 12.0, 20.0
"""Pixels of the letters on a tile, and from the number of a step to its words."""


def small(parent: Element, picture: Small, canvas: Canvas, of: Fills) -> float:
    """A small picture as wide as the canvas; returns its height in pixels."""
    match picture:
        case Squares():
            return _squares(parent, picture, canvas)
        case Tiles():
            return _tiles(parent, picture, canvas)
        case Meters():
            return _meters(parent, picture, canvas, of)
        case Steps():
            return _steps(parent, picture, canvas)


def _squares(parent: Element, picture: Squares, canvas: Canvas) -> float:
    """Beside each other, each over its words, as many in a row as have room for these."""
    count = max(1, len(picture.squares))
    rows = -(-count // max(1, int((canvas.width + _BESIDE) / (_NARROWEST + _BESIDE))))
    at_once = -(-count // rows)
    room = min(_WIDEST, (canvas.width + _BESIDE) / at_once - _BESIDE)
    shown, y = list(zip(picture.squares, picture.sides(), strict=True)), 0.0
    for first in range(0, len(shown), at_once):
        heights = [
            _square(parent, square, share * min(_SIDE, room), (number * (room + _BESIDE), y), room, canvas)
            for number, (square, share) in enumerate(shown[first : first + at_once])
        ]
        y += max(heights)
    return y


def _square(parent: Element, square: Square, side: float, at: Point, room: float, canvas: Canvas) -> float:
    """On the base line of its row, over its words; paler and with dashes where it was not decided."""
    (x, y), base, side = at, at[1] + min(_SIDE, room) + 1, max(_LEAST, side)
    edge = paint("class:moderate", canvas.ink)
    fill = edge if square.decided else paint("class:light", canvas.ink)
    dashes, named = (None, "value") if square.decided else ("4 3", "value hollow")
    look: dict[str, object] = {"fill": fill, "stroke": edge, "stroke_dasharray": dashes, "class": named}
    svg.rect(parent, x + 1, base - side, side - 2, side - 2, stroke_width=2, **look)
    low = base + 3
    for words, bold in ((square.area, True), (square.label, False)):
        found = wrapped(words, LETTERS, room, bold=bold)
        low += lines(parent, (x, low), found, canvas, size=LETTERS, bold=bold)
    return low - y + 4


def _meters(parent: Element, picture: Meters, canvas: Canvas, of: Fills) -> float:
    where = columns(picture.tracks, 0, canvas.width, (_NAMES, _WORDS), LETTERS)
    rows, y = Rows(where, of, size=LETTERS), 0.0
    for track in picture.tracks:
        y += row(parent, track, y, rows)
    return y


def _steps(parent: Element, picture: Steps, canvas: Canvas) -> float:
    y = 0.0
    for number, step in enumerate(picture.steps, start=1):
        found = wrapped(step, LETTERS, canvas.width - _NUMBER)
        lines(parent, (0, y), [canvas.text.number(number)], canvas, size=LETTERS, bold=True)
        y += lines(parent, (_NUMBER, y), found, canvas, size=LETTERS) + 5
    return y


def _tiles(parent: Element, picture: Tiles, canvas: Canvas) -> float:
    """Side by side, as many in a row as have room; those of a row are as high as the longest name needs."""
    named = any(tile.name for tile in picture.tiles)
    across, high, gap = (_NAMED, _NAMED_HIGH, _NAMED_GAP) if named else (_TILE, _TILE, _GAP)
    at_once = max(1, int((canvas.width - 4 + gap) / (across + gap)))
    y = 2.0
    for first in range(0, len(picture.tiles), at_once):
        shown = [(tile, _name(tile)) for tile in picture.tiles[first : first + at_once]]
        tallest = max(high, *(len(name) * _NAME * LEAD + 6 for _, name in shown))
        for number, (tile, name) in enumerate(shown):
            _tile(parent, tile, (2 + number * (across + gap), y), (across, tallest), canvas)
            middle = 2 + number * (across + gap) + across / 2, y + (tallest - len(name) * _NAME * LEAD) / 2
            ink = ink_on(paint(tile.paint, canvas.ink)) if tile.paint else canvas.ink
            lines(parent, middle, name, canvas, size=_NAME, fill=ink, text_anchor="middle")
        y += tallest + gap
    y += legend(parent, [_sample(tile, canvas) for tile in picture.legend], canvas, y + 2) + 2
    return y + lines(parent, (0, y), wrapped(picture.note, LETTERS, canvas.width), canvas, size=LETTERS)


def _name(tile: Tile) -> list[str]:
    return [line for part in tile.name for line in wrapped(part, _NAME, _NAMED - 6)]


def _tile(parent: Element, tile: Tile, at: Point, size: Point, canvas: Canvas, named: str = "value") -> None:
    """In its colour, else with dashes around it; a frame around the place that the board is about."""
    (x, y), (across, high) = at, size
    bare = not tile.paint or tile.look == "dashed"
    edge: dict[str, object] = {"stroke": canvas.ink if bare or tile.look else QUIET}
    look = {"fill": paint(tile.paint, canvas.ink) if tile.paint else "none", "class": f"{named} {tile.look}"}
    dashes = "3 3" if bare else None
    svg.rect(parent, x, y, across, high, **edge, **look, stroke_dasharray=dashes)
    if tile.chosen:
        frame: dict[str, object] = {"fill": "none", "stroke": paint("strong", canvas.ink), "class": "chosen"}
        svg.rect(parent, x - 1, y - 1, across + 2, high + 2, stroke_width=3, **frame)


def _sample(tile: Tile, canvas: Canvas) -> Sample:
    drawn = partial(_draw_sample, tile, canvas)
    return Sample("", " ".join(tile.name), drawn, (_TILE, _TILE))


def _draw_sample(tile: Tile, canvas: Canvas, parent: Element, at: Point) -> None:
    _tile(parent, tile, (at[0] + 0.5, at[1]), (_TILE - 1, _TILE), canvas, "sample")
