"""Long pictures in pieces: no page and no slide cuts a row."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import Piece, height_of
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.board import Board
from dashboard.pictures.dots import Dots
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.passages import LEAD, TITLE, WORDS, Passages, passages
from dashboard.pictures.years import Years

_ROWS: dict[type, str] = {
    Bars: "bars",
    Board: "questions",
    Dots: "rows",
    HeatGrid: "rows",
    Passages: "passages",
    Tracks: "rows",
    Years: "years",
}
"""What the rows are called of pictures that are made of rows."""


def pieces(picture: Piece, canvas: Canvas, most_high: float) -> Iterator[Piece]:
    """The picture, or as many of its rows at once as have room, all on one scale.

    A row that is too high by itself is a piece, and a picture without rows stays whole. most_high: pixels.
    """
    whole, picture = picture, _told(picture)
    count = _rows(picture)
    if count < 2 or height_of(picture, canvas) <= most_high:
        yield whole
        return
    first = 0
    while first < count:
        last = _last(picture, first, count, canvas, most_high)
        yield _part(picture, first, last)
        first = last


def even_pieces(picture: Piece, canvas: Canvas, most_high: float) -> list[Piece]:
    """The same, each with as many rows as the others where that needs no more of them."""
    full, picture = list(pieces(picture, canvas, most_high)), _told(picture)
    count = _rows(picture)
    rows = -(-count // len(full)) if count else 0
    even = [_part(picture, first, first + rows) for first in range(0, count, rows or 1)]
    fit = all(height_of(piece, canvas) <= most_high for piece in even)
    return even if len(full) > 1 and fit else full


def first_rows(picture: Picture, most: int) -> tuple[Piece, int]:
    """The picture with so many of its rows at most, and how many are left."""
    left = max(0, _rows(picture) - most)
    return (_part(picture, 0, most), left) if left else (picture, 0)


def _rows(picture: Piece) -> int:
    """How many it has; none where it is not made of rows."""
    return len(getattr(picture, _ROWS[type(picture)])) if type(picture) in _ROWS else 0


def _told(picture: Piece) -> Piece:
    """A picture of words as its passages, which are rows."""
    return Passages(passages(picture)) if isinstance(picture, WORDS) else picture


def _last(picture: Any, first: int, count: int, canvas: Canvas, most_high: float) -> int:
    """Where a piece ends that begins with the first row."""

    def high(end: int) -> float:
        return height_of(_part(picture, first, end), canvas)

    last = first + max(1, bisect_right(range(first + 1, count + 1), most_high, key=high))
    return _not_before_what_it_heads(picture, first, last) if last < count else last


def _not_before_what_it_heads(picture: Any, first: int, last: int) -> int:
    """Where a piece ends that does not end with a heading, unless it is nothing else."""
    if not isinstance(picture, Passages):
        return last
    heads = (TITLE, LEAD)
    end = last
    while end > first and picture.passages[end - 1].look in heads:
        end -= 1
    return end if end > first else last


def _part(picture: Any, first: int, last: int) -> Piece:
    """Some of its rows."""
    part = slice(first, last)
    if isinstance(picture, Bars):
        layers = tuple(replace(layer, parts=layer.parts[part]) for layer in picture.layers)
        return replace(picture, bars=picture.bars[part], layers=layers, top=picture.longest)
    name = _ROWS[type(picture)]
    made: Piece = replace(picture, **{name: getattr(picture, name)[part]})
    return made
