"""Year by year as a drawing: one row each, areas and scores on the same scales, works and facts in words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, paint
from dashboard.pictures.years import YearArea, YearRow, Years, YearScore

_SHARES = {"area": 5, "score": 5, "works": 13, "facts": 9}
"""How the columns share the width beside the years."""
_GAP, _AROUND, _BETWEEN = 16.0, 6.0, 4.0
"""Pixels between columns, above and below a row, and between what is in a cell."""
_HIGH, _OVER, _LEAST, _EDGE = 12.0, 3.0, 3.0, 2.0
"""Pixels of a bar; by which the line of the rule is longer; of the smallest part; of a hollow edge."""
_YEAR, _POINT = 15.0, 9.0
"""Pixels of the letters of a year, and from the point before a thing to its words."""

_Held = Sequence[YearArea] | Sequence[YearScore] | Sequence[str]


class _Column(NamedTuple):
    """Where a column begins and how wide it is, in pixels."""

    left: float
    across: float


def years(parent: Element, picture: Years, canvas: Canvas) -> float:
    """The years from the top down; returns their height in pixels."""
    first, columns = _columns(picture, canvas)
    y = 0.0
    if not canvas.narrow:
        y = max(
            _words(parent, getattr(picture.heads, key), column, 0, canvas, bold=True)
            for key, column in {"year": first, **columns}.items()
        )
        y += _BETWEEN
    for row in picture.years:
        if y:
            svg.line(parent, (0, y), (canvas.width, y), stroke=QUIET, stroke_opacity=0.5)
            y += _AROUND
        found = wrapped(row.year, _YEAR, first.across, bold=True)
        high = lines(parent, (0, y - 2), found, canvas, size=_YEAR, bold=True)
        y += max(high, _row(parent, picture, row, columns, y, canvas)) + _AROUND
    return y


def _columns(picture: Years, canvas: Canvas) -> tuple[_Column, dict[str, _Column]]:
    """That of the years and the others; on a phone all of these are one."""
    named = [picture.heads.year, *(row.year for row in picture.years)]
    longest = max(wide(words, _YEAR, bold=True) for words in named)
    first = _Column(0, min(longest, 0.2 * canvas.width))
    left = first.across + _GAP
    if canvas.narrow:
        return first, dict.fromkeys(_SHARES, _Column(left, canvas.width - left))
    part = (canvas.width - left - _GAP * (len(_SHARES) - 1)) / sum(_SHARES.values())
    columns = {}
    for key, share in _SHARES.items():
        columns[key] = _Column(left, part * share)
        left += part * share + _GAP
    return first, columns


def _row(
    parent: Element, picture: Years, row: YearRow, columns: Mapping[str, _Column], top: float, canvas: Canvas
) -> float:
    """What is known of a year side by side, on a phone below the names of the columns."""
    cells: dict[str, _Held] = {
        "area": row.areas,
        "score": row.scores,
        "works": row.works,
        "facts": row.facts,
    }
    known = {key: held for key, held in cells.items() if held}
    if not known:
        whole = columns["area"]._replace(across=canvas.width - columns["area"].left)
        return _words(parent, picture.nothing, whole, top, canvas)
    if not canvas.narrow:
        return max(_cell(parent, held, columns[key], top, canvas) for key, held in known.items())
    y = top
    for key, held in known.items():
        y += _words(parent, getattr(picture.heads, key), columns[key], y, canvas, bold=True)
        y += _cell(parent, held, columns[key], y, canvas) + _BETWEEN
    return y - top


def _cell(parent: Element, held: _Held, column: _Column, top: float, canvas: Canvas) -> float:
    """Everything of a kind below each other; returns their height in pixels."""
    y = top
    for one in held:
        if isinstance(one, str):
            svg.words(parent, (column.left, y + SMALL), "·", SMALL, fill=canvas.ink)
            beside = _Column(column.left + _POINT, column.across - _POINT)
            y += _words(parent, one, beside, y, canvas)
        else:
            y += _bar(parent, one, column, y, canvas)
            y += _words(parent, one.text, column, y, canvas) + _BETWEEN
    return y - top


def _bar(parent: Element, one: YearArea | YearScore, column: _Column, top: float, canvas: Canvas) -> float:
    """A value on a ground as wide as the column; what may be is hollow."""
    y, across = top + _OVER, column.across
    svg.rect(parent, column.left, y, across, _HIGH, fill=paint("undrawn", canvas.ink))
    if isinstance(one, YearArea):
        _part(parent, (column.left, y), one.share * across, canvas, firm=one.firm)
    else:
        _part(parent, (column.left, y), one.low * across, canvas, firm=True)
        open_from = column.left + one.low * across
        _part(parent, (open_from, y), (one.high - one.low) * across, canvas, firm=False)
        x, rule = column.left + one.line * across, {"class": "line"}
        svg.line(parent, (x, top), (x, y + _HIGH + _OVER), stroke=canvas.ink, stroke_width=2, **rule)
    return _HIGH + 2 * _OVER


def _part(parent: Element, at: Point, across: float, canvas: Canvas, *, firm: bool) -> None:
    """Full where it is firm, else hollow; nothing of no width."""
    if not across:
        return
    (x, y), strong, across = at, paint("strong", canvas.ink), max(_LEAST, across)
    if firm:
        svg.rect(parent, x, y, across, _HIGH, fill=strong, **{"class": "value"})
        return
    look: dict[str, object] = {
        "fill": "none",
        "stroke": strong,
        "stroke_width": _EDGE,
        "class": "value hollow",
    }
    svg.rect(parent, x + _EDGE / 2, y + _EDGE / 2, across - _EDGE, _HIGH - _EDGE, **look)


def _words(
    parent: Element, words: str, column: _Column, top: float, canvas: Canvas, *, bold: bool = False
) -> float:
    found = wrapped(words, SMALL, column.across, bold=bold)
    return lines(parent, (column.left, top), found, canvas, size=SMALL, bold=bold)
