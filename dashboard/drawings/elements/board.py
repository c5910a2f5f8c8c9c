"""The questions of a board as a drawing: cards beside each other, those of a row as high as the highest."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas, paragraph
from dashboard.drawings.elements.small import LETTERS, small
from dashboard.drawings.elements.track import Fills, fills
from dashboard.drawings.letters import Run
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET
from dashboard.pictures.board import Board, Question

_LEAST, _MOST = 270.0, 3
"""Pixels that a card has at least, and how many stand beside each other at most."""
_GAP, _AROUND, _BETWEEN = 10.0, 12.0, 5.0
"""Pixels between cards, around what is on one, and between its parts."""
_NUMBER = 19.0
"""Pixels of the letters of a number."""


def board(parent: Element, picture: Board, canvas: Canvas) -> float:
    """The cards, the last one as wide as is left beside it; returns their height in pixels."""
    of = fills(parent, "board", canvas)
    across = max(1, min(_MOST, int((canvas.width + _GAP) / (_LEAST + _GAP))))
    width = (canvas.width - _GAP * (across - 1)) / across
    y = 0.0
    for first in range(0, len(picture.questions), across):
        cards, high = list[Element](), 0.0
        for number, question in enumerate(picture.questions[first : first + across]):
            left = number * (width + _GAP)
            last = first + number + 1 == len(picture.questions)
            room = canvas.width - left if last else width
            place = svg.group(parent, transform=f"translate({left:g} {y:g})")
            cards.append(svg.rect(place, 0.5, 0.5, room - 1, 0, rx=5, fill="none", stroke=QUIET))
            high = max(high, _card(place, question, canvas._replace(width=room), of))
        for card in cards:
            card.set("height", f"{high - 1:g}")
        y += high + _GAP
    return max(0.0, y - _GAP)


def _card(parent: Element, question: Question, canvas: Canvas, of: Fills) -> float:
    """Question, number, small picture, sentence; returns their height with the room around them."""
    on_it = svg.group(parent, transform=f"translate({_AROUND:g} {_AROUND:g})")
    inside = canvas._replace(width=canvas.width - 2 * _AROUND)
    y = paragraph(on_it, (0, 0), [Run(question.question, bold=True)], inside, inside.width, LETTERS)
    y += paragraph(on_it, (0, y), [Run(question.number, bold=True)], inside, inside.width, _NUMBER)
    if question.small:
        drawn = svg.group(on_it, transform=f"translate(0 {y + _BETWEEN:g})")
        y += _BETWEEN + small(drawn, question.small, inside, of)
    if question.sentence:
        y += _BETWEEN
        y += paragraph(on_it, (0, y), question.sentence, inside, inside.width, LETTERS)
    return y + 2 * _AROUND
