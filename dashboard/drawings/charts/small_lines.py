"""Small drawings of lines side by side, each under its name, on one scale and one time."""

from collections.abc import Sequence

from dashboard.drawings import svg
from dashboard.drawings.canvas import SMALL, Canvas, legend
from dashboard.drawings.canvas import lines as words_on_lines
from dashboard.drawings.charts.marks import ROOM
from dashboard.drawings.charts.time_plot import Plot, draw_lines, draw_years, plot_of, samples, words_of
from dashboard.drawings.charts.words_beside import draw
from dashboard.drawings.letters import wrapped
from dashboard.drawings.svg import Element
from dashboard.palette import TARGET
from dashboard.pictures.lines import Line, Lines, Mark, SmallLines

_LEAST, _APART = 150.0, 24.0
"""Pixels that a small drawing needs across, and those between two of them."""
_HIGH, _ABOVE, _INSIDE, _BETWEEN = 84.0, 8.0, (14.0, 32.0), 14.0
"""Pixels of the scale, from names to it, from its sides to the first and the last year, between two rows."""


def small_lines(parent: Element, picture: SmallLines, canvas: Canvas) -> float:
    """As many side by side as have room; the first and the last mark of a line have their words.

    Returns the height in pixels.
    """
    charts = [chart for _, chart in picture.charts]
    y = legend(parent, samples(charts, canvas), canvas, 0) + _ABOVE
    in_a_row = max(1, int((canvas.width + _APART) / (_LEAST + _APART)))
    across = (canvas.width + _APART) / in_a_row - _APART
    plot = plot_of(charts, (_INSIDE[0], across - _INSIDE[1]), _HIGH)
    for first in range(0, len(charts), in_a_row):
        row = svg.group(parent, transform=f"translate(0 {y:g})")
        y += _row(row, picture.charts[first : first + in_a_row], charts, plot, across, canvas) + _BETWEEN
    return y


def _row(
    parent: Element,
    shown: Sequence[tuple[str, Lines]],
    every: Sequence[Lines],
    plot: Plot,
    across: float,
    canvas: Canvas,
) -> float:
    """Some of them, their zeros on one level; returns the height in pixels."""
    places = [
        svg.group(parent, transform=f"translate({at * (across + _APART):g} 0)") for at in range(len(shown))
    ]
    names = [wrapped(name, SMALL, across, bold=True) for name, _ in shown]
    highs = [
        words_on_lines(place, (0, 0), name, canvas, size=SMALL, bold=True)
        for place, name in zip(places, names, strict=True)
    ]
    said = [words_of(chart, _ends, plot, (0, across)) for _, chart in shown]
    above = max(highs) + max([_ABOVE, *(-one.box[1] for words in said for one in words)])
    years = 0.0
    for place, (_, chart), words in zip(places, shown, said, strict=True):
        body = svg.group(place, transform=f"translate(0 {above:g})")
        svg.line(body, (0, plot.high), (across, plot.high), stroke=TARGET)
        draw_lines(body, chart, plot, canvas)
        for one in words:
            draw(body, one, canvas)
        years = max(years, draw_years(body, every, plot, canvas, plot.high + ROOM, (0, across)))
    return above + plot.high + ROOM + years


def _ends(line: Line) -> tuple[Mark, ...]:
    return (line.marks[0], *line.marks[1:][-1:])
