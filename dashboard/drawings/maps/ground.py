"""A map of much ground as SVG, to take along: what a screen shows of it in one drawing that holds it all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from math import dist, hypot
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.letters import wide
from dashboard.drawings.maps.land import (
    Box,
    Sight,
    draw_bar,
    draw_border,
    draw_land,
    draw_north,
    inside,
    name_land,
    touch,
)
from dashboard.drawings.maps.local_map import MANY
from dashboard.drawings.svg import Element, Point
from dashboard.palette import INK_ON_LIGHT, QUIET, SHORE, WHITE, paint
from dashboard.pictures.ground import (
    MIDDLE,
    PHONE_PIXELS,
    Bubble,
    Circle,
    Ground,
    GroundDot,
    GroundName,
    Shape,
)
from dashboard.text.short import cut

_EDGE, _BOTTOM = 12, 34
"""Pixels at the edges without names; at the lower one stand the bar of the scale and what all of it is."""
_LETTERS, _QUIET_LETTERS, _NOTE, _LINE = 13, 12, 12, 15
"""Pixels of the words of a name, of one of what lies around, of a note, and from line to line."""
_LONGEST, _MOST_LINES = 60, 12
"""Characters of a line and lines of a name: one longer than any would leave no room for the map."""
_PAD, _BELOW = 4, 4
"""Pixels around words on a ground of their own, and from a position to a name below it."""
_AROUND_FRAME = 16
"""Pixels around the frame."""
_DOT, _SMALLEST_BUBBLE = 7, 3
"""Pixels of the radius of what has no size on the ground, and of the smallest amount."""
_LARGEST_SCALE = 2.0
"""Pixels a metre."""
_NEARER = tuple(twentieths / 20 for twentieths in range(80, 4, -1))
"""Times the scale that names were laid out for; farther off words are smaller, so that all stay apart."""
_DIRECTIONS = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1))
_STEP, _STEPS = 12, 12
"""Pixels that a name moves at once in one of these directions where it would cover another, and how often."""

_THIN: dict[str, object] = {"stroke": INK_ON_LIGHT, "stroke_width": 0.6}
_WORDS: dict[str, object] = {"fill": INK_ON_LIGHT}
_QUIET_WORDS = _WORDS | {"opacity": 0.75, "stroke": WHITE, "stroke_width": 2.5, "paint_order": "stroke"}
_LABEL: dict[str, object] = {"fill": WHITE, "fill_opacity": 0.95, "stroke": SHORE, "stroke_width": 0.8}

_Round = tuple[Point, float]
"""Middle and radius of a circle, in pixels."""


class _Label(NamedTuple):
    """A name, what it covers, and the pixels of its words."""

    name: GroundName
    box: Box
    size: float


def ground_map_svg(picture: Ground, ink: str, size: tuple[int, int], label: str) -> str:
    """The drawing in a size, on a page whose words have the colour `ink`, read aloud as its label."""
    root = svg.drawing(*size, label)
    draw(root, picture, ink, size, "ground")
    return svg.written(root)


def draw(root: Element, picture: Ground, ink: str, size: tuple[int, int], mark: str) -> None:
    """The map in the upper left corner of a group. mark: tells its patterns from those of other maps."""
    sight, share = _sight(picture, (0.0, 0.0, float(size[0]), float(size[1])))
    draw_land(root, picture.land, sight, ink)
    signs = [
        draw_north(root, picture.north, (size[0] - 24, 26), ink),
        draw_bar(root, picture.bar.metres, sight.scale, (12, size[1] - 14), ink),
    ]
    if picture.note:
        signs.append(_note(root, picture.note, (signs[1][2] + 8, size[1] - 14), ink))
    rounds = _rounds(picture, sight)
    labels = list(_labels(picture, sight, share, signs, rounds))
    taken = (*signs, *_covered(picture, rounds, sight), *(label.box for label in labels))
    name_land(root, picture.land, sight, ink, taken)
    ground = svg.only_inside(root, f"in-sight-{mark}", sight.box)
    _leaders(ground, labels, picture.circles, sight)
    for circle in picture.circles:
        _circle(ground, circle, sight, ink)
    _shapes(ground, picture.shapes, sight, ink, mark)
    for border in picture.borders:
        draw_border(ground, border, sight, ink)
    for dot in picture.dots:
        _dot(ground, dot, sight, ink)
    for bubble in picture.bubbles:
        _bubble(ground, bubble, sight, ink)
    for label in labels:
        _name(ground, label)


def _note(root: Element, note: str, at: Point, ink: str) -> Box:
    """What is to be known of positions, beside the bar; returns what it covers."""
    svg.words(root, at, note, _NOTE, fill=ink)
    return at[0], at[1] - _NOTE, at[0] + wide(note, _NOTE), at[1] + 4


# Where it lies ------------------------------------------------------------------------------------


def _sight(picture: Ground, box: Box) -> tuple[Sight, float]:
    """As near as all of it has room, its middle in the middle; and the share of their size that words have.

    Names were laid out so that none covers another where the frame is as wide as a phone.
    """
    frame, room = picture.frame, _room(box)
    middle = (frame.west + frame.east) / 2, (frame.south + frame.north) / 2
    laid_out = PHONE_PIXELS / max(frame.width, 1)
    for nearer in _NEARER:
        sight, share = Sight(box, middle, min(_LARGEST_SCALE, nearer * laid_out)), min(1.0, nearer)
        held = _held(picture, sight, share)
        if held[2] - held[0] <= room[2] - room[0] and held[3] - held[1] <= room[3] - room[1]:
            break
    across, down = ((held[axis] + held[axis + 2] - room[axis] - room[axis + 2]) / 2 for axis in (0, 1))
    return sight.moved(across, down), share


def _room(box: Box) -> Box:
    """Where names may stand."""
    return box[0] + _EDGE, box[1] + _EDGE, box[2] - _EDGE, box[3] - _BOTTOM


def _held(picture: Ground, sight: Sight, share: float) -> Box:
    """What holds the frame with room around it, and all names."""
    frame = picture.frame
    west, north, east, south = sight.bounds((frame.west, frame.south, frame.east, frame.north))
    framed = west - _AROUND_FRAME, north - _AROUND_FRAME, east + _AROUND_FRAME, south + _AROUND_FRAME
    boxes = [framed, *(_label(name, sight, share).box for name in picture.names)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _rounds(picture: Ground, sight: Sight) -> list[_Round]:
    """The outlines of circles, bubbles and dots, in pixels."""
    found = [
        *((circle.at, radius * sight.scale) for circle in picture.circles for radius in _radii(circle)),
        *((bubble.at, bubble.radius * sight.scale) for bubble in picture.bubbles),
        *((dot.at, float(_DOT)) for dot in picture.dots),
    ]
    return [(sight.at(at), reach) for at, reach in found]


def _radii(circle: Circle) -> set[float]:
    """Those that are known, of its first and its newest size."""
    return {circle.first, circle.radius} - {0}


def _covered(picture: Ground, rounds: Sequence[_Round], sight: Sight) -> Iterator[Box]:
    """Boxes around what is drawn, in pixels."""
    for (x, y), reach in rounds:
        yield x - reach, y - reach, x + reach, y + reach
    for polygon in chain.from_iterable(shape.polygons for shape in picture.shapes):
        xs, ys = zip(*map(sight.at, polygon[0]), strict=True)
        yield min(xs), min(ys), max(xs), max(ys)


# Names ------------------------------------------------------------------------------------------


def _labels(
    picture: Ground, sight: Sight, share: float, signs: Sequence[Box], rounds: Sequence[_Round]
) -> Iterator[_Label]:
    """The names, where they cover neither a sign nor another name, and no outline if there is room.

    One without room is left out; so is a quiet one that would have to move.
    """
    taken = list(signs)
    for name in sorted(picture.names, key=lambda one: one.quiet):
        tried = list(_tried(_label(name, sight, share), sight))
        free = [label for label in tried if _is_free(label.box, taken, sight)]
        beside = (label for label in free if not any(_crosses(label.box, one) for one in rounds))
        label = next(beside, free[0] if free else None)
        if label:
            taken.append(label.box)
            yield label


def _crosses(box: Box, round_: _Round) -> bool:
    """Whether a box lies across an outline; neither beside nor inside it."""
    (x, y), reach = round_
    near = hypot(max(box[0] - x, 0, x - box[2]), max(box[1] - y, 0, y - box[3]))
    far = hypot(max(x - box[0], box[2] - x), max(y - box[1], box[3] - y))
    return near < reach < far


def _is_free(box: Box, taken: Sequence[Box], sight: Sight) -> bool:
    return inside(box, _room(sight.box)) and not any(touch(box, other) for other in taken)


def _tried(label: _Label, sight: Sight) -> Iterator[_Label]:
    """Where a name may stand, the best place first; a line leads back from any other."""
    yield label
    if label.name.quiet:
        return
    led = replace(label.name, of=label.name.of or label.name.at)
    left, top, right, bottom = label.box
    for steps in range(1, _STEPS + 1):
        for across, down in _DIRECTIONS:
            x, y = across * steps * _STEP, down * steps * _STEP
            yield label._replace(name=led, box=(left + x, top + y, right + x, bottom + y))


def _label(name: GroundName, sight: Sight, share: float) -> _Label:
    """A name where it was laid out, cut where nobody would read it. share: of the size of its words."""
    name = replace(name, lines=tuple(cut(line, _LONGEST) for line in name.lines[:_MOST_LINES]))
    size = share * (_QUIET_LETTERS if name.quiet else _LETTERS)
    x, y = sight.at(name.at)
    half = max(wide(line, size) for line in name.lines) / 2 + _PAD
    high = share * _LINE * len(name.lines) + _PAD
    top = y - high / 2 if name.stands == MIDDLE else y + _BELOW
    return _Label(name, (x - half, top, x + half, top + high), size)


def _leaders(parent: Element, labels: Sequence[_Label], circles: Sequence[Circle], sight: Sight) -> None:
    """A line from each name that stands aside to what it names, of a circle to its edge."""
    reaches = {circle.at: max(circle.radius, circle.first) * sight.scale for circle in circles}
    for name, (left, top, right, bottom), _ in labels:
        if name.of:
            start, (x, y) = ((left + right) / 2, (top + bottom) / 2), sight.at(name.of)
            share = min(1.0, reaches.get(name.of, 0) / max(1.0, dist(start, (x, y))))
            end = x + share * (start[0] - x), y + share * (start[1] - y)
            svg.line(parent, start, end, stroke=QUIET, stroke_width=1)


def _name(parent: Element, label: _Label) -> None:
    """Its lines on a ground that makes them legible anywhere; of a quiet one only the letters have a rim."""
    left, top, right, bottom = label.box
    look = _QUIET_WORDS if label.name.quiet else _WORDS
    if not label.name.quiet:
        svg.rect(parent, left, top, right - left, bottom - top, rx=2, **_LABEL)
    line = (bottom - top - _PAD) / len(label.name.lines)
    for number, words in enumerate(label.name.lines, start=1):
        base = top + _PAD / 2 + line * number - label.size * 0.3
        svg.words(parent, ((left + right) / 2, base), words, label.size, text_anchor="middle", **look)


# Places -----------------------------------------------------------------------------------------


def _circle(parent: Element, circle: Circle, sight: Sight, ink: str) -> None:
    """How far off its position may be, its first size, its newest one, which stands out where it is firm."""
    moderate = paint("class:moderate", ink)
    at, line = sight.at(circle.at), paint("strong", ink) if circle.strong else moderate
    if circle.error:
        svg.circle(parent, at, circle.error * sight.scale, fill="none", stroke=QUIET, stroke_width=1)
    if circle.first:
        svg.circle(parent, at, circle.first * sight.scale, fill="none", stroke=line, stroke_width=2)
    if circle.radius:
        filled = {"fill": moderate, "fill_opacity": 0.6 if circle.firm else 0.3}
        dashes = None if circle.firm else "6 4"
        svg.circle(
            parent, at, circle.radius * sight.scale, **(filled if circle.full else {"fill": "none"}),
            stroke=line, stroke_width=2, stroke_dasharray=dashes,
        )  # fmt: skip


def _shapes(parent: Element, shapes: Sequence[Shape], sight: Sight, ink: str, mark: str) -> None:
    """Each as one line, all with the same outlines."""
    many, fills = len(shapes) > MANY, dict[tuple[bool, str], str]()
    for look in dict.fromkeys((shape.hatched, shape.paint) for shape in shapes):
        colour = paint(look[1], ink)
        fills[look] = svg.hatch(parent, f"ground-{mark}-{len(fills)}", colour, QUIET) if look[0] else colour
    looks = _THIN | {"stroke_opacity": 0.35 if many else 1, "stroke_linejoin": "round", "fill_opacity": 0.92}
    drawn, together = svg.coarse_area if many else svg.area, svg.group(parent, **looks)
    for shape in shapes:
        rings = [[sight.at(corner) for corner in ring] for ring in chain.from_iterable(shape.polygons)]
        drawn(together, rings, fill=fills[shape.hatched, shape.paint])


def _dot(parent: Element, dot: GroundDot, sight: Sight, ink: str) -> None:
    svg.circle(parent, sight.at(dot.at), _DOT, fill=paint(dot.paint, ink), **_THIN)


def _bubble(parent: Element, bubble: Bubble, sight: Sight, ink: str) -> None:
    radius = max(_SMALLEST_BUBBLE, bubble.radius * sight.scale)
    look = {"fill": paint("strong", ink), "fill_opacity": 0.75, "stroke": WHITE}
    svg.circle(parent, sight.at(bubble.at), radius, **look)
