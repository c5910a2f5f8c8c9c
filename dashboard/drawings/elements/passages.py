"""Pictures that are words as a drawing: passages below one another."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SMALL, WORDS, Canvas, lines, paragraph
from dashboard.drawings.letters import Run, wide
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET, UNDRAWN, paint
from dashboard.pictures import Picture
from dashboard.pictures.words import passages as told
from dashboard.pictures.words.passages import Passage, Passages

_SIZES = {told.TITLE: 16.0, told.LEAD: WORDS, told.LINE: WORDS, told.SMALL: SMALL}
_ABOVE = {told.TITLE: 14.0, told.LEAD: 9.0, told.LINE: 3.0, told.SMALL: 1.0}
"""Pixels of the letters of a passage, and above it."""
_BAR, _BELOW = 6.0, 5.0
"""Pixels of a thin bar, and below it."""


def passages(parent: Element, picture: Picture | Passages, canvas: Canvas) -> float:
    """All of a picture that is words; returns its height in pixels."""
    y = 0.0
    for number, one in enumerate(told.passages(picture)):
        y += _ABOVE[one.look] * bool(number)
        y += _passage(parent, one, y, canvas)
        if one.share is not None:
            _bar(parent, one, y + 3, f"{canvas.mark}-{number}", canvas)
            y += 3 + _BAR + _BELOW
    return y


def _passage(parent: Element, one: Passage, y: float, canvas: Canvas) -> float:
    """Its words, and at the end of their first line its value, where there is room beside them."""
    size, stands_out = _SIZES[one.look], one.look in (told.TITLE, told.LEAD)
    value = wide(one.value, size, bold=True) + 12 if one.value else 0.0
    name = f"{one.name}{': ' if one.text else ''}" if one.name else ""
    if value > 0.5 * canvas.width:
        high = paragraph(parent, (0, y), [Run(one.value, bold=True)], canvas, canvas.width, size)
        said = [Run(name, bold=True), Run(one.text, stands_out)]
        return high + paragraph(parent, (0, y + high), said, canvas, canvas.width, size)
    if one.value:
        at = canvas.width, y
        lines(parent, at, [one.value], canvas, size=size, bold=True, text_anchor="end")
    said = [Run(name, bold=True), Run(one.text, stands_out)]
    return max(size * LEAD, paragraph(parent, (0, y), said, canvas, canvas.width - value, size))


def _bar(parent: Element, one: Passage, y: float, mark: str, canvas: Canvas) -> None:
    """A share of the width; hatched as far as it may be."""
    share, most, colour = one.share or 0.0, one.most, paint("class:moderate", canvas.ink)
    svg.rect(parent, 0, y, canvas.width, _BAR, fill=UNDRAWN)
    if most is not None and most > share:
        fill = svg.hatch(parent, f"list-{mark}", UNDRAWN, QUIET)
        svg.rect(
            parent, share * canvas.width, y, (most - share) * canvas.width, _BAR, fill=fill,
            **{"class": "value most"},
        )  # fmt: skip
    svg.rect(parent, 0, y, share * canvas.width, _BAR, fill=colour, **{"class": "value"})
