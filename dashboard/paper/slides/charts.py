"""Pictures as charts of a slide that can be edited; those of which such a chart is true.

A chart carries its numbers in a workbook of its own, so what was typed into a file is written there, too:
never as a formula or a link.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.util import Pt

from dashboard.files.spreadsheet import plain_text
from dashboard.palette import INK_ON_LIGHT, QUIET, STRONG, paint
from dashboard.paper.slides.shapes import Area, clean, colour, fill
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.columns import Columns
from dashboard.pictures.lines import Lines
from dashboard.text.quoted import plain
from dashboard.text.short import text_shown

_MILLION = 1_000_000
_MARKS = {
    "square": XL_MARKER_STYLE.SQUARE,
    "circle": XL_MARKER_STYLE.CIRCLE,
    "triangle": XL_MARKER_STYLE.TRIANGLE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "star": XL_MARKER_STYLE.STAR,
    "cross": XL_MARKER_STYLE.PLUS,
    "x": XL_MARKER_STYLE.X,
}
"""Those of dots.MARK_SHAPES that a chart of a slide has."""
_WORDS, _LABEL = Pt(14), Pt(12)
_ROW, _AROUND = Pt(54), Pt(60)
"""How high a row of bars is at most, and what stands around them."""
_MOST_BARS = 12
"""Of more, a chart leaves out the names of some."""
_RUNS = re.compile(r"\{=|(mailto|internal|external):|[a-z]+://", re.IGNORECASE)
"""How a text begins that the library writes as a formula or a link."""


def chart_of(picture: Picture | None) -> Callable[[Any, Area], None] | None:
    """What puts the picture as a chart among the shapes of a slide; None where no chart is true to it."""
    draw = _DRAWN.get(type(picture))
    return partial(draw, picture) if draw and picture and _is_true(picture) else None


def cell_text(words: str) -> str:
    """A name as a workbook takes it: no formula, no link."""
    clean = plain_text(plain(text_shown(words)))
    return f"'{clean}" if _RUNS.match(clean) else clean


def _is_true(picture: Picture) -> bool:
    """Whether nothing is lost in a chart: it has no ranges, not all marks, no line between columns."""
    if isinstance(picture, Lines):
        marks = [mark for line in picture.lines for mark in line.marks]
        return (
            bool(marks)
            and all(mark.low == mark.high for mark in marks)
            and all(line.shape in _MARKS for line in picture.lines)
        )
    if isinstance(picture, Bars):
        told = any(part for layer in picture.layers for part in layer.parts)
        return told and len(picture.bars) <= _MOST_BARS
    return isinstance(picture, Columns) and bool(picture.names) and not picture.breaks


def _bars(picture: Bars, shapes: Any, box: Area) -> None:
    """Bars from the top down; the words above each are the name of its category."""
    data = CategoryChartData(number_format="#,##0")
    said = (" · ".join(filter(None, (bar.name, bar.amount, bar.more))) for bar in picture.bars)
    data.categories = list(map(cell_text, said))
    for layer in picture.layers:
        data.add_series(cell_text(layer.name or " "), [part.value if part else None for part in layer.parts])
    kind = XL_CHART_TYPE.BAR_STACKED_100 if picture.shares else XL_CHART_TYPE.BAR_STACKED
    box = box._replace(height=min(box.height, _AROUND + _ROW * len(picture.bars)))
    chart = shapes.add_chart(kind, *box, data).chart
    _quiet(chart, named=any(layer.name for layer in picture.layers))
    chart.category_axis.reverse_order = True
    chart.value_axis.visible = False
    chart.value_axis.minimum_scale = 0
    chart.value_axis.maximum_scale = 1 if picture.shares else picture.longest
    chart.plots[0].gap_width, chart.plots[0].overlap = 45, 100
    for layer, series in zip(picture.layers, chart.plots[0].series, strict=True):
        for at, part in enumerate(layer.parts):
            if part:
                _fill(series.points[at].format, part.paint, hatched=part.hatched)
        if layer.name and (first := next(filter(None, layer.parts), None)):
            _fill(series.format, first.paint, hatched=first.hatched)


def _columns(picture: Columns, shapes: Any, box: Area) -> None:
    """Layers stacked in named columns, in their unit."""
    data = CategoryChartData(number_format="General")
    data.categories = list(map(cell_text, picture.names))
    for layer in picture.layers:
        values = [part.value / _MILLION if part else None for part in layer.parts]
        data.add_series(cell_text(layer.name), values)
    chart = shapes.add_chart(XL_CHART_TYPE.COLUMN_STACKED, *box, data).chart
    _quiet(chart, named=True)
    _in_unit(chart.value_axis, picture.unit)
    chart.plots[0].gap_width, chart.plots[0].overlap = 30, 100
    for layer, series in zip(picture.layers, chart.plots[0].series, strict=True):
        _fill(series.format, layer.paint, hatched=bool(layer.hatch))
        for at, part in enumerate(layer.parts):
            _label(series.points[at], " ".join(part.words) if part else "")


def _lines(picture: Lines, shapes: Any, box: Area) -> None:
    """A mark for each value at its time, joined where the picture joins them."""
    data = XyChartData(number_format="General")
    for line in picture.lines:
        series = data.add_series(cell_text(line.name))
        for mark in line.marks:
            series.add_data_point(mark.when, mark.low / _MILLION)
    chart = shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES, *box, data).chart
    _quiet(chart, named=True)
    _in_unit(chart.value_axis, picture.unit)
    first, last = picture.years or (0, 0)
    time = chart.category_axis
    time.minimum_scale, time.maximum_scale, time.major_unit = first - 1, last + 1, 1
    time.tick_labels.number_format, time.tick_labels.number_format_is_linked = "0", False
    strong = colour(STRONG)
    for line, series in zip(picture.lines, chart.plots[0].series, strict=True):
        series.smooth = False
        series.format.line.color.rgb, series.format.line.width = strong, Pt(2)
        series.format.line.dash_style = MSO_LINE.SOLID if line.firm else MSO_LINE.DASH
        series.marker.style, series.marker.size = _MARKS[line.shape], 11
        series.marker.format.line.color.rgb = strong
        if line.firm:
            series.marker.format.fill.solid()
            series.marker.format.fill.fore_color.rgb = strong
        else:
            series.marker.format.fill.background()
        for at, mark in enumerate(line.marks):
            _label(series.points[at], mark.words)


def _in_unit(axis: Any, unit: str) -> None:
    """A scale from zero that says its unit."""
    axis.minimum_scale = 0
    axis.axis_title.text_frame.text = clean(unit)


def _label(point: Any, words: str) -> None:
    """Words at a value; none where it has none."""
    if words:
        label = point.data_label.text_frame
        label.text = clean(words)
        label.paragraphs[0].runs[0].font.size = _LABEL


def _quiet(chart: Any, *, named: bool) -> None:
    """The house style: no grid that shouts, words that can be read, a legend where layers have names."""
    chart.font.size, chart.font.color.rgb = _WORDS, colour(INK_ON_LIGHT)
    chart.has_title = False
    chart.has_legend = named
    if named:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    for axis in (chart.category_axis, chart.value_axis):
        axis.has_major_gridlines = False
        axis.format.line.color.rgb = colour(QUIET)


def _fill(look: Any, name: str, *, hatched: bool) -> None:
    """A colour of the palette, with the thin edge that all of them have."""
    fill(look.fill, paint(name, INK_ON_LIGHT), hatched=hatched)
    look.line.color.rgb = colour(QUIET)


_DRAWN: dict[type, Callable[..., Any]] = {Bars: _bars, Columns: _columns, Lines: _lines}
