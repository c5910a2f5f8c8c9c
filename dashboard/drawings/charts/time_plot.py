"""Values over time as marks on lines, for a large drawing and for small ones."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dashboard.domain.dataset.quantities import MILLION
from dashboard.drawings import svg
from dashboard.drawings.canvas import SAMPLE, SMALL, Canvas, Sample
from dashboard.drawings.charts import ticks
from dashboard.drawings.charts.marks import ROOM, mark
from dashboard.drawings.charts.words_beside import ABOVE_LEFT, ABOVE_RIGHT, BELOW, Box, Placed, Wanted, placed
from dashboard.drawings.letters import wrapped
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, TARGET, paint
from dashboard.pictures.lines import Line, Lines, Mark

_NO_YEARS = (2014, 2020)
"""What a drawing without values shows."""
_WORDS = 160.0
"""The most pixels of a line of the words of a mark."""
_TICK, _CAP = 4.0, 4.0


class Plot(NamedTuple):
    """Where values over time lie: right of the left end, below the top, above zero.

    Attributes:
        years: the first and the last one, with the part of it that is known.
        top: the largest value.
        ends: pixels from the left of the drawing to the first year, and to the last.
        high: pixels from zero to the top.
    """

    years: tuple[float, float]
    top: int
    ends: tuple[float, float]
    high: float

    def at(self, when: float, value: float) -> Point:
        """Where a value lies, from the left and from the top of the scale."""
        (first, last), (left, right) = self.years, self.ends
        return left + (when - first) / (last - first) * (right - left), self.down(value)

    def down(self, value: float) -> float:
        """How far below the top of the scale a value lies."""
        return self.high * (1 - value / self.top)


def plot_of(charts: Sequence[Lines], ends: tuple[float, float], high: float) -> Plot:
    """One scale and one time for all charts, never without height or width."""
    years = [float(year) for chart in charts for year in chart.years or ()]
    years += [one.when for chart in charts for line in chart.lines for one in line.marks]
    period = (min(years), max(*years, min(years) + 1)) if years else _NO_YEARS
    return Plot(period, max([chart.highest for chart in charts], default=0) or MILLION, ends, high)


def samples(charts: Iterable[Lines], canvas: Canvas) -> list[Sample]:
    """For the legend: the mark of each line, each name once."""
    named: dict[str, Line] = {}
    for chart in charts:
        for line in chart.lines:
            named.setdefault(line.name, line)
    return [Sample("", name, _sample(line, canvas)) for name, line in named.items()]


def _sample(line: Line, canvas: Canvas) -> Callable[[Element, Point], object]:
    def drawn(parent: Element, at: Point) -> None:
        middle = at[0] + SAMPLE[0] / 2, at[1] + SAMPLE[1] / 2
        mark(parent, middle, line.shape, canvas.ink, firm=line.firm, sample=True)

    return drawn


def draw_lines(parent: Element, chart: Lines, plot: Plot, canvas: Canvas) -> None:
    """The lines from mark to mark, the bar of each range, the marks."""
    for line in chart.lines:
        look = {"stroke": paint("strong", canvas.ink), "stroke_width": 2}
        dashes = {} if line.firm else {"stroke_dasharray": "6 4"}
        for start, end in _ways(line, plot):
            svg.line(parent, start, end, **look, **dashes)
        for one in line.marks:
            if one.high > one.low:
                _spread(parent, plot.at(one.when, one.low), plot.at(one.when, one.high))
            mark(parent, plot.at(one.when, one.low), line.shape, canvas.ink, firm=line.firm)


def _ways(line: Line, plot: Plot) -> Iterator[tuple[Point, Point]]:
    """From the edge of a mark to that of the next, so that hollow ones stay hollow."""
    for (x, y), (right, low) in pairwise(plot.at(one.when, one.low) for one in line.marks):
        long = ((right - x) ** 2 + (low - y) ** 2) ** 0.5
        if long > 2 * ROOM:
            across, down = (right - x) * ROOM / long, (low - y) * ROOM / long
            yield (x + across, y + down), (right - across, low - down)


def _spread(parent: Element, low: Point, high: Point) -> None:
    """A bar from the low to the high end of a range."""
    look: dict[str, object] = {"stroke": QUIET, "stroke_width": 2}
    svg.line(parent, low, high, **look, **{"class": "value range"})
    svg.line(parent, (high[0] - _CAP, high[1]), (high[0] + _CAP, high[1]), **look)


def words_of(chart: Lines, named: Callable[[Line], Sequence[Mark]], plot: Plot, ends: Point) -> list[Placed]:
    """Where the words of marks stand.

    named: the marks of a line that have words. ends: left and right of all words.
    """
    every = [one for line in chart.lines for one in line.marks]
    taken = [_box(plot.at(one.when, one.low), plot.at(one.when, one.high)) for one in every]
    crossed = [point for line in chart.lines for way in _ways(line, plot) for point in _along(*way)]
    wanted = (
        Wanted(wrapped(one.words, SMALL, min(_WORDS, ends[1] - ends[0])), plot.at(one.when, one.low), side)
        for line in chart.lines
        for one, side in zip(line.marks, _sides(line), strict=True)
        if one.words.strip() and one in named(line)
    )
    return placed(wanted, taken, crossed, ends, plot.high)


def _box(low: Point, high: Point) -> Box:
    return low[0] - ROOM / 2, high[1] - ROOM / 2, low[0] + ROOM / 2, low[1] + ROOM / 2


def _along(start: Point, end: Point) -> Iterator[Box]:
    """A line in points, which take no room."""
    steps = int(max(abs(end[0] - start[0]), abs(end[1] - start[1])) / 3) + 1
    for at in range(steps + 1):
        x, y = (start[i] + (end[i] - start[i]) * at / steps for i in (0, 1))
        yield x, y, x, y


def _sides(line: Line) -> list[str]:
    """Where the words of each mark stand so that its line does not run through them."""
    heights = [one.low for one in line.marks]
    sides = []
    for before, here, after in zip([0, *heights], heights, [*heights[1:], 0], strict=False):
        valley = after > here and before > here
        sides.append(BELOW if valley else ABOVE_RIGHT if after <= here else ABOVE_LEFT)
    return sides


def draw_years(
    parent: Element, charts: Sequence[Lines], plot: Plot, canvas: Canvas, top: float, ends: Point
) -> float:
    """The years of marks that have room, below zero; returns their height.

    top: of the words. ends: left and right of them.
    """
    marked = sorted({int(one.when) for chart in charts for line in chart.lines for one in line.marks})
    named = ticks.with_room([(plot.at(year, 0)[0], str(year)) for year in marked])
    for x, _ in named:
        svg.line(parent, (x, plot.high), (x, plot.high + _TICK), stroke=TARGET)
    return ticks.below(parent, named, canvas, top, ends)
