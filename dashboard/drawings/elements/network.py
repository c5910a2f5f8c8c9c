"""Who stands with whom as a drawing: names in groups, and an arc for each pair, thicker for more facts."""

from functools import partial

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SAMPLE, SMALL, Canvas, Sample, legend, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import paint
from dashboard.pictures.network import Arc, Network

_THINNEST, _THICKEST, _ALONE = 1.5, 9.0, 3.0
"""Pixels of an arc of one fact, of one of most facts, and of all where none has more than one."""
_LEAST, _FARTHEST, _BEND = 14.0, 420.0, 0.75
"""Pixels that arcs reach at least and at most, and how this grows with the distance of the names."""
_NAMES, _BETWEEN, _ABOVE = 0.6, 6.0, 8.0
"""The share of the width that names have at most; pixels between them, and above the label of a group."""
_EDGE, _GAP = 2.5, 6.0
"""Pixels of the edge of a name, on which arcs end, and from the name to it."""


def network(parent: Element, picture: Network, canvas: Canvas) -> float:
    """The names from the top down, the arcs beside them; returns their height in pixels."""
    most = max((arc.facts for arc in picture.arcs), default=0)
    shown = (1, most) if most > 1 else ()
    y = legend(parent, [_sample(facts, most, canvas) for facts in shown], canvas, 0)
    said = [(group.label, True) for group in picture.levels]
    said += [(one.name, False) for group in picture.levels for one in group.names]
    longest = max((wide(words, SMALL, bold=bold) for words, bold in said), default=0)
    room = min(_NAMES * canvas.width, longest)
    heights, end = _names(parent, picture, canvas, y, room)
    left = room + _GAP + _EDGE
    reach = min(_FARTHEST, canvas.width - left - _THICKEST)
    longest = max((_apart(arc, heights) for arc in picture.arcs), default=1)
    for arc in picture.arcs:
        first, second = sorted((heights[arc.first], heights[arc.second]))
        out = max(_LEAST, reach * (_apart(arc, heights) / longest) ** _BEND)
        _arc(parent, (left, first), (left, second), out, _thick(arc.facts, most), canvas)
    return end


def _names(
    parent: Element, picture: Network, canvas: Canvas, top: float, room: float
) -> tuple[list[float], float]:
    """The names under the labels of their groups; returns the middle of each, and where the last one ends."""
    heights, y, lead = list[float](), top, SMALL * LEAD
    for group in picture.levels:
        y += _ABOVE * (y > top)
        y += lines(
            parent, (0, y), wrapped(group.label, SMALL, room, bold=True), canvas, size=SMALL, bold=True
        )
        for one in group.names:
            found = wrapped(one.name, SMALL, room)
            high = lead * len(found)
            lines(parent, (room, y + _BETWEEN / 2), found, canvas, size=SMALL, text_anchor="end")
            x = room + _GAP + _EDGE / 2
            ends = (x, y + _BETWEEN / 2), (x, y + high + _BETWEEN / 2)
            svg.line(parent, *ends, stroke=canvas.ink, stroke_width=_EDGE)
            y += high + _BETWEEN
            heights.append(y - (high + _BETWEEN) / 2)
    return heights, y


def _apart(arc: Arc, heights: list[float]) -> float:
    return abs(heights[arc.first] - heights[arc.second])


def _thick(facts: int, most: int) -> float:
    """Pixels of an arc of so many facts, where one has most."""
    return _THINNEST + (_THICKEST - _THINNEST) * (facts - 1) / (most - 1) if most > 1 else _ALONE


def _arc(parent: Element, start: Point, end: Point, out: float, thick: float, canvas: Canvas) -> None:
    look: dict[str, object] = {"stroke": paint("strong", canvas.ink), "stroke_opacity": 0.5, "class": "value"}
    svg.arc(parent, start, end, out, stroke_width=thick, **look)


def _sample(facts: int, most: int, canvas: Canvas) -> Sample:
    """A piece of an arc of so many facts."""
    return Sample("", canvas.text.number(facts), partial(_draw_sample, _thick(facts, most), canvas))


def _draw_sample(thick: float, canvas: Canvas, parent: Element, at: Point) -> None:
    y = at[1] + SAMPLE[1] / 2
    look: dict[str, object] = {"stroke": paint("strong", canvas.ink), "stroke_opacity": 0.5}
    svg.line(parent, (at[0], y), (at[0] + SAMPLE[0], y), stroke_width=thick, **look)
