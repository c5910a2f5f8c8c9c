"""Bands on their way from step to step as a drawing, the words of each node where no band runs."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SMALL, Canvas, lines
from dashboard.drawings.letters import wide, wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import paint
from dashboard.pictures.flow import Flow, Node

_HIGH, _PAD, _BAR, _BESIDE = 180.0, 10.0, 12.0, 8.0
"""Pixels of all that flows, between two nodes, across a node at an end, from it to its words."""
_WORDS, _WIDEST = 0.72, 190.0
"""The part of a drawing that the words of all steps take, and the most pixels that those of one do."""
_VEIL = 0.45
"""How much of its colour a band shows, so that those that cross are told apart."""


class _Slot(NamedTuple):
    """A node with its words: at an end they stand beside it, else in it, or above it where it is too low.

    high: pixels of the node. ends: it is of the first or the last step.
    """

    node: Node
    name: list[str]
    amount: list[str]
    high: float
    ends: bool

    @property
    def said(self) -> float:
        """Pixels of its words."""
        return (len(self.name) + len(self.amount)) * SMALL * LEAD

    @property
    def whole(self) -> float:
        """Pixels of both."""
        return max(self.high, self.said) if self.ends or self._holds else self.said + self.high

    @property
    def tops(self) -> tuple[float, float]:
        """Where in these the node and its words begin."""
        if self.ends or self._holds:
            return (self.whole - self.high) / 2, (self.whole - self.said) / 2
        return self.said, 0.0

    @property
    def _holds(self) -> bool:
        return self.high > self.said + _BESIDE


class _Place(NamedTuple):
    """Where bands come to a node and where they leave it: its sides, and its top."""

    left: float
    right: float
    top: float


def flow(parent: Element, picture: Flow, canvas: Canvas) -> float:
    """Steps from left to right, the nodes of each from the top down; returns their height in pixels."""
    steps = _slots(picture, canvas)
    room = _room(picture, canvas)
    height = max((_high(slots) for slots in steps), default=0.0)
    behind, places = svg.group(parent), []
    for at, slots in enumerate(steps):
        left = at * (canvas.width - room) / max(1, len(steps) - 1)
        y = (height - _high(slots)) / 2
        for slot in slots:
            bar = left + (room - _BAR) * (at == 0), _BAR if slot.ends else room
            words = left + _BESIDE * (not slot.ends) + (_BAR + _BESIDE) * (slot.ends and at > 0)
            top = y + slot.tops[0]
            places.append(_Place(bar[0], sum(bar), top))
            _draw(parent, slot, places[-1], (words, y + slot.tops[1]), canvas)
            y += slot.whole + _PAD
    _bands(behind, picture, places, _scale(picture), canvas)
    return height


def _room(picture: Flow, canvas: Canvas) -> float:
    """Pixels that the words of a step take with its nodes."""
    return min(_WIDEST, _WORDS * canvas.width / max(1, len(picture.steps)))


def _slots(picture: Flow, canvas: Canvas) -> list[list[_Slot]]:
    room = _room(picture, canvas)
    through, scale = iter(_through(picture)), _scale(picture)
    steps = []
    for at, nodes in enumerate(picture.steps):
        ends = at in (0, len(picture.steps) - 1)
        across = room - _BAR - _BESIDE if ends else room - 2 * _BESIDE
        steps.append([_slot(node, next(through) * scale, ends, across) for node in nodes])
    return steps


def _slot(node: Node, high: float, ends: bool, room: float) -> _Slot:
    amount = node.amount
    if wide(amount, SMALL, bold=True) > room:  # rather a unit on a line of its own than broken letters
        amount = amount.replace("\N{NO-BREAK SPACE}", " ")
    return _Slot(node, wrapped(node.name, SMALL, room), wrapped(amount, SMALL, room, bold=True), high, ends)


def _high(slots: Sequence[_Slot]) -> float:
    return sum(slot.whole for slot in slots) + _PAD * max(0, len(slots) - 1)


def _through(picture: Flow) -> list[int]:
    """What goes through each node."""
    number = sum(map(len, picture.steps))
    comes, goes = [0] * number, [0] * number
    for band in picture.bands:
        goes[band.start] += band.value
        comes[band.end] += band.value
    return list(map(max, comes, goes))


def _scale(picture: Flow) -> float:
    """Pixels of a value: of the step through which most goes all."""
    values = iter(_through(picture))
    return _HIGH / max([1, *(sum(next(values) for _ in nodes) for nodes in picture.steps)])


def _draw(parent: Element, slot: _Slot, place: _Place, at: svg.Point, canvas: Canvas) -> None:
    """The node, faint where words stand in it, and the words."""
    look: dict[str, object] = {"fill": paint(slot.node.paint, canvas.ink), "class": "value node"}
    faint: dict[str, object] = {} if slot.ends else {"fill_opacity": _VEIL / 2}
    svg.rect(parent, place.left, place.top, place.right - place.left, slot.high, **look, **faint)
    high = lines(parent, at, slot.name, canvas, size=SMALL)
    lines(parent, (at[0], at[1] + high), slot.amount, canvas, size=SMALL, bold=True)


def _bands(parent: Element, picture: Flow, places: Sequence[_Place], scale: float, canvas: Canvas) -> None:
    """Bands as wide as their values; at a node they lie in the order of the nodes that they join it to."""
    leaves, comes = ([place.top for place in places] for _ in range(2))
    starts, ends = {}, {}
    for number, band in sorted(enumerate(picture.bands), key=lambda one: (one[1].end, one[0])):
        starts[number] = places[band.start].right, leaves[band.start]
        leaves[band.start] += band.value * scale
    for number, band in sorted(enumerate(picture.bands), key=lambda one: (one[1].start, one[0])):
        ends[number] = places[band.end].left, comes[band.end]
        comes[band.end] += band.value * scale
    for number, band in enumerate(picture.bands):
        look: dict[str, object] = {"fill": paint(band.paint, canvas.ink), "fill_opacity": _VEIL}
        svg.band(parent, starts[number], ends[number], band.value * scale, **look, **{"class": "value band"})
