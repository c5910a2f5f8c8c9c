"""Values over time as a drawing: marks, joined where they may be, on one scale from zero."""

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, legend, paragraph
from dashboard.drawings.charts import ticks
from dashboard.drawings.charts.marks import ROOM
from dashboard.drawings.charts.time_plot import draw_lines, draw_years, plot_of, samples, words_of
from dashboard.drawings.charts.words_beside import draw
from dashboard.drawings.svg import Element
from dashboard.palette import TARGET
from dashboard.pictures.lines import Line, Lines, Mark

_HIGH, _LEAST, _ABOVE, _INSIDE = 240.0, 90.0, 14.0, (16.0, 36.0)
"""Pixels of the scale, of one with little room, above it, from its sides to the first and the last year."""


def lines(parent: Element, picture: Lines, canvas: Canvas) -> float:
    """Lines against their floor; returns the height in pixels."""
    over = (
        _lines(svg.drawing(canvas.width, 0, ""), picture, canvas, _HIGH) - canvas.high if canvas.high else 0
    )
    return _lines(parent, picture, canvas, max(_LEAST, _HIGH - max(0, over)))


def _lines(parent: Element, picture: Lines, canvas: Canvas, high: float) -> float:
    """The same on a scale of so many pixels."""
    y = legend(parent, samples([picture], canvas), canvas, 0)
    bare = plot_of([picture], (0, canvas.width), high)
    scale = ticks.numbers(bare.top, picture.unit, canvas)
    left = ticks.room_of(scale)
    plot = bare._replace(ends=(left + _INSIDE[0], canvas.width - _INSIDE[1]))
    said = words_of(picture, _every, plot, (left, canvas.width))
    y += max([_ABOVE, *(-one.box[1] for one in said)])
    body = svg.group(parent, transform=f"translate(0 {y:g})")
    ticks.beside(body, scale, canvas, plot.down, (left, canvas.width))
    look: dict[str, object] = {"stroke": TARGET, "stroke_width": 2, "stroke_dasharray": "2 4"}
    svg.line(body, (left, plot.high), (canvas.width, plot.high), **look)
    draw_lines(body, picture, plot, canvas)
    for one in said:
        draw(body, one, canvas)
    low = plot.high + ROOM
    below = svg.group(body, transform=f"translate({left:g} {low:g})")
    low += paragraph(below, (0, 0), picture.floor, canvas, canvas.width - left, SMALL)
    return y + low + draw_years(body, [picture], plot, canvas, low, (left, canvas.width))


def _every(line: Line) -> tuple[Mark, ...]:
    return line.marks
