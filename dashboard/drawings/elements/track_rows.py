"""How names, tracks and words stand: beside each other, or above each other where there is little room."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SMALL, lines, paragraph
from dashboard.drawings.elements.axis import INSET, axis, height_of
from dashboard.drawings.elements.track import HIGH, Fills, Strip, bare, parts
from dashboard.drawings.letters import Run, wide, wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET
from dashboard.pictures.tracks import Axis, Track

_GAP, _ABOVE, _BELOW, _OVER = 12.0, 4.0, 8.0, 2.0
"""Pixels beside a track, above it, below it, and by which a line that crosses it is longer at both ends."""


class Columns(NamedTuple):
    """Where all tracks start and how wide they are; the room of the names and of the words beside them.

    Where neither has room of its own they stand above the tracks.
    """

    left: float
    across: float
    names: float = 0
    words: float = 0


class Rows(NamedTuple):
    """How all rows of a picture are drawn.

    line: the value of the line that crosses them. steps: the shares at which parts of a scale begin.
    size: pixels of the letters.
    """

    where: Columns
    of: Fills
    line: int | None = None
    steps: tuple[float, ...] = ()
    size: float = SMALL


def columns(
    tracks: Sequence[Track | Axis], left: float, width: float, most: tuple[float, float], size: float = SMALL
) -> Columns:
    """Names and words as wide as the longest of them, at most these shares of the width."""
    names = min(most[0] * width, _longest([track.name for track in tracks], size))
    words = min(most[1] * width, _longest([track.text for track in tracks], size))
    before, behind = (room + _GAP if room else 0 for room in (names, words))
    return Columns(left + before, width - before - behind, names, words)


def _longest(texts: Sequence[str], size: float) -> float:
    """Pixels; zero of none."""
    return max((wide(text, size) for text in texts), default=0)


def row(parent: Element, track: Track | Axis, top: float, rows: Rows) -> float:
    """A track with its name and its words; returns their height in pixels."""
    where = rows.where
    if where.names or where.words:
        return _beside(parent, track, top, rows)
    said = [Run(f"{track.name} · " if track.name and track.text else track.name), Run(track.text, bold=True)]
    above = paragraph(parent, (where.left, top), said, rows.of.canvas, where.across, rows.size) + _ABOVE
    ends = top + above - _OVER, top + above + _high(track) + _OVER
    _track(parent, track, top + above, ends, rows)
    return above + _high(track) + _BELOW


def strip(where: Columns, top: float, *, inset: bool) -> Strip:
    """Where a track lies. inset: it is an axis."""
    more = INSET if inset else 0
    return Strip(where.left + more, top, where.across - 2 * more)


def _beside(parent: Element, track: Track | Axis, top: float, rows: Rows) -> float:
    """All three in the middle of the height that the highest of them needs."""
    where, canvas, lead = rows.where, rows.of.canvas, rows.size * LEAD
    names, words = wrapped(track.name, rows.size, where.names), wrapped(track.text, rows.size, where.words)
    high = max(_high(track), lead * max(len(names), len(words))) + _BELOW
    left, right = where.left - _GAP - where.names, where.left + where.across + _GAP
    for x, found in ((left, names), (right, words)):
        lines(parent, (x, top + (high - lead * len(found)) / 2), found, canvas, size=rows.size)
    _track(parent, track, top + (high - _high(track)) / 2, (top, top + high), rows)
    return high


def _track(parent: Element, track: Track | Axis, top: float, ends: tuple[float, float], rows: Rows) -> None:
    """The track, and what crosses it between two heights."""
    lies, canvas = strip(rows.where, top, inset=isinstance(track, Axis)), rows.of.canvas
    for share in rows.steps:
        x = lies.at(share)
        svg.line(parent, (x, ends[0]), (x, ends[1]), stroke=QUIET, stroke_opacity=0.4)
    if isinstance(track, Axis):
        axis(parent, track, lies, rows.of)
    elif track.parts:
        parts(parent, track.parts, track.top, lies, rows.of)
    else:
        bare(parent, lies)
    if rows.line is not None:
        x = lies.at(rows.line / track.top)
        look: dict[str, object] = {"stroke": canvas.ink, "stroke_width": 2, "class": "line"}
        svg.line(parent, (x, ends[0]), (x, ends[1]), **look)


def _high(track: Track | Axis) -> float:
    return height_of(track) if isinstance(track, Axis) else HIGH
