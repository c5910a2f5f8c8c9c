"""Bars below one another as a drawing, the words of each above it."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas, Sample, legend, paragraph
from dashboard.drawings.letters import Run
from dashboard.drawings.svg import Element
from dashboard.palette import QUIET, paint
from dashboard.pictures.bars import Bar, BarPart, Bars

_HIGH, _ABOVE, _BELOW = 20, 3, 12
"""Pixels of a bar, from its words to it, and from it to the words of the next one."""


def bars(parent: Element, picture: Bars, canvas: Canvas) -> float:
    """The bars from the top down; returns their height in pixels."""
    fills = _fills(parent, picture, canvas)
    named = [(layer.name, next(filter(None, layer.parts), None)) for layer in picture.layers if layer.name]
    y = legend(parent, [Sample(fills[_look(part)], name) for name, part in named if part], canvas, 0)
    y += 8 * bool(named)
    for at, bar in enumerate(picture.bars):
        y += paragraph(parent, (0, y), _said(bar), canvas, canvas.width) + _ABOVE
        whole = picture.whole(at) if picture.shares else picture.longest
        x = 0.0
        for part in (layer.parts[at] for layer in picture.layers):
            if part and whole:
                across = part.value / whole * (canvas.width - 1)
                look: dict[str, object] = {"fill": fills[_look(part)], "stroke": QUIET, "class": "value"}
                svg.rect(parent, x + 0.5, y, across, _HIGH, **look)
                x += across
        y += _HIGH + _BELOW
    return y


def _said(bar: Bar) -> list[Run]:
    return [Run(f"{bar.name} · "), Run(bar.amount, bold=True), Run(f" · {bar.more}" if bar.more else "")]


def _fills(parent: Element, picture: Bars, canvas: Canvas) -> dict[tuple[str, bool], str]:
    """What each look is filled with."""
    looks = dict.fromkeys(_look(part) for layer in picture.layers for part in layer.parts if part)
    return {
        look: svg.hatch(parent, f"bars-{canvas.mark}-{number}", paint(look[0], canvas.ink), QUIET)
        if look[1]
        else paint(look[0], canvas.ink)
        for number, look in enumerate(looks)
    }


def _look(part: BarPart) -> tuple[str, bool]:
    return part.paint, part.hatched
