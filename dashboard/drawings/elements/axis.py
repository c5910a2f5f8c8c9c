"""One axis as a drawing: marks at their values, the line that joins them, the zones behind them."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.elements.track import HIGH, Fills, Strip, parts
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, WHITE, paint
from dashboard.pictures.tracks import FAR_MARK, HOLLOW_MARK, TICK_MARK, Axis, TrackMark

INSET = 8.0
"""Pixels at both ends of an axis, so that a mark at its end stays on it."""
_ROUND, _TIP, _TICK = 5.5, 8.0, (3.0, 18.0)
"""Pixels of the radius of a mark, from the middle to the tips of a far one, and of a tick."""
_POINTER = (8.0, 11.0)
"""Half the width and the height of a mark below a zone, which points at its value."""


def height_of(axis: Axis) -> float:
    """Pixels: below zones stand marks that point at them."""
    return HIGH + _POINTER[1] if axis.zones else HIGH


def axis(parent: Element, picture: Axis, strip: Strip, of: Fills) -> None:
    """The axis on a strip; a range goes from end to end, as nobody knows where in it the value lies."""
    middle = strip.top + HIGH / 2
    if picture.zones:
        parts(parent, picture.zones, picture.top, strip, of, "zone")
    else:
        svg.line(parent, (strip.left, middle), (strip.left + strip.across, middle), stroke=QUIET)
    for start, end, colour in picture.links():
        look: dict[str, object] = {"fill": paint(colour, of.canvas.ink), "class": "link"}
        svg.rect(parent, strip.at(start), middle - 2, (end - start) * strip.across, 4, **look)
    for one in sorted(picture.marks, key=lambda mark: mark.low == mark.high):
        x = strip.at(one.middle / picture.top)
        if one.low != one.high:
            y = strip.top + HIGH + _POINTER[1] / 2 if picture.zones else middle
            _range(parent, one, (strip.at(one.low / picture.top), y, strip.at(one.high / picture.top)), of)
        elif picture.zones:
            _pointer(parent, (x, strip.top + HIGH - 2), of.canvas)
        else:
            mark(parent, one.look, (x, middle), of.canvas, one.paint)


def mark(
    parent: Element, look: str, at: Point, canvas: Canvas, colour: str = "", named: str = "value"
) -> None:
    """A mark around a point, in the colour of a name or in that of words; a hollow one is white inside."""
    (x, y), fill = at, paint(colour, canvas.ink) if colour else canvas.ink
    rim: dict[str, object] = {"stroke": WHITE, "stroke_width": 0.75, "class": f"{named} {look}"}
    if look == TICK_MARK:
        across, high = _TICK
        svg.rect(parent, x - across / 2, y - high / 2, across, high, fill=fill, **rim)
    elif look == FAR_MARK:
        svg.area(parent, [[(x, y - _TIP), (x + _TIP, y), (x, y + _TIP), (x - _TIP, y)]], fill=fill, **rim)
    elif look == HOLLOW_MARK:
        inside = fill if colour else WHITE
        svg.circle(parent, at, _ROUND - 1, fill=inside, **rim | {"stroke": canvas.ink, "stroke_width": 2})
    else:
        svg.circle(parent, at, _ROUND, fill=fill, **rim)


def _pointer(parent: Element, tip: Point, canvas: Canvas) -> None:
    (x, y), (half, high) = tip, _POINTER
    look: dict[str, object] = {"fill": canvas.ink, "stroke": WHITE, "class": "value pointer"}
    svg.area(parent, [[(x, y), (x + half, y + high), (x - half, y + high)]], **look)


def _range(parent: Element, one: TrackMark, where: tuple[float, float, float], of: Fills) -> None:
    """From left to right at a height, with its ends; thin where its mark would be hollow."""
    left, y, right = where
    thick = 1.0 if one.look == HOLLOW_MARK else 3.0
    drawn = svg.group(parent, stroke=of.canvas.ink, **{"class": "value range"})
    svg.line(drawn, (left, y), (right, y), stroke_width=thick)
    for x in (left, right):
        svg.line(drawn, (x, y - 4.5), (x, y + 4.5), stroke_width=(1 + thick) / 2)
