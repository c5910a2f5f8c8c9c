"""Charts that can be edited: values and colours of the picture, and nothing that runs in their workbook."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.chart.chart import Chart
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.enum.dml import MSO_FILL, MSO_LINE

from dashboard.findings.register import PARTS
from dashboard.palette import INK_ON_LIGHT, STRONG, paint
from dashboard.paper.slides.charts import cell_text, chart_of
from dashboard.paper.slides.shapes import Area
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.pictures.columns import ColumnLayer, ColumnPart, Columns
from dashboard.pictures.lines import Line, Lines, Mark, SmallLines
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries
from tests.files.test_spreadsheet import ODD_TEXT, begins_like_a_formula
from tests.files.workbooks import cells, kinds, opened
from tests.findings.looked_at import part, scope
from tests.paper.slides.presented import empty_slide

MILLION = 1_000_000
AREA = Area(500_000, 1_000_000, 10_000_000, 5_000_000)
HOSTILE = (
    "=1+1", "http://evil.example", "@x", "<b>", "{=1+1}", "external:c:/x.xlsx", "internal:Sheet1!A1",
    "mailto:a@b.example", "file:///etc/passwd", "FTP://x", "+62", "-5 rumah", "\t=1", "\x00=1", "a\x0bb",
    '=HYPERLINK("http://x","y")', "W" * 3000, "", "001",
)  # fmt: skip
BARS = Bars(
    (Bar("APBN", "Rp12", "60 %"), Bar("Swadaya", "Rp8")),
    (
        BarLayer("selesai", (BarPart(9_000_000_000, ("a",), "stage:done"), BarPart(8, ("b",), "stage:done"))),
        BarLayer("belum tahu", (BarPart(3, ("c",), "stage:unknown", hatched=True), None)),
    ),
)
COLUMNS = Columns(
    ("2016", "2018"),
    (
        ColumnLayer("ringan", "class:light", (ColumnPart(4 * MILLION, ("4 RT", "57 %")), None)),
        ColumnLayer(
            "belum", "class:missing", (ColumnPart(3 * MILLION, ("3",)), ColumnPart(MILLION, ())), "missing"
        ),
    ),
    (),
    "RT",
)
LINES = Lines(
    (
        Line("SK", "square", True, (Mark(2014.5, 18_920_000, 18_920_000, "18,92", ()),)),
        Line(
            "pernyataan",
            "circle",
            False,
            (Mark(2016, 6_200_000, 6_200_000, "6,20", ()), Mark(2018.25, 4_660_000, 4_660_000, "", ())),
        ),
    ),
    (2014, 2018),
    "ha",
)


def drawn(picture: Picture) -> Chart:
    draw = chart_of(picture)
    assert draw is not None
    slide = empty_slide()
    draw(slide.shapes, AREA)
    return slide.shapes[-1].chart


def book(chart: Chart) -> bytes:
    return chart.part.chart_workbook.xlsx_part.blob


def values(chart: Chart) -> list[list[float | None]]:
    return [list(series.values) for series in chart.plots[0].series]


def fill_of(look: Any) -> str:
    return f"#{look.fill.fore_color.rgb}"


@cache
def shipped() -> tuple[Picture, ...]:
    """Every picture of the shipped data of which a chart is true."""
    return tuple(
        one.picture
        for data in (documented(), illustrative())
        for where in (CITY, KAMPUNG_BUGIS)
        for page, parts in PARTS.items()
        for show in parts
        for one in part(scope(data, where), page, show).findings
        if chart_of(one.picture)
    )


# Bars ---------------------------------------------------------------------------------------------------


def test_bars_are_as_long_as_their_values_under_their_words():
    chart = drawn(BARS)
    assert chart.chart_type == XL_CHART_TYPE.BAR_STACKED
    assert values(chart) == [[9_000_000_000, 8], [3, None]]
    assert list(chart.plots[0].categories) == ["APBN · Rp12 · 60 %", "Swadaya · Rp8"]
    assert [series.name for series in chart.plots[0].series] == ["selesai", "belum tahu"]
    assert chart.category_axis.reverse_order


def test_bars_have_the_scale_of_their_picture():
    assert (drawn(BARS).value_axis.minimum_scale, drawn(BARS).value_axis.maximum_scale) == (0, 9_000_000_003)
    assert drawn(replace(BARS, top=10**10)).value_axis.maximum_scale == 10**10
    shares = drawn(replace(BARS, shares=True))
    assert (shares.chart_type, shares.value_axis.maximum_scale) == (XL_CHART_TYPE.BAR_STACKED_100, 1)


def test_a_part_of_a_bar_has_the_colour_of_the_palette_and_lines_where_something_is_not_known():
    done, unknown = drawn(BARS).plots[0].series
    assert [fill_of(done.points[at].format) for at in (0, 1)] == [paint("stage:done", INK_ON_LIGHT)] * 2
    look = unknown.points[0].format.fill
    assert look.type == MSO_FILL.PATTERNED
    assert f"#{look.back_color.rgb}" == paint("stage:unknown", INK_ON_LIGHT)


def test_bars_have_a_legend_where_their_layers_have_names():
    bare = replace(BARS, layers=(BarLayer("", BARS.layers[0].parts),))
    assert (drawn(BARS).has_legend, drawn(bare).has_legend) == (True, False)


def test_few_bars_stay_slim():
    slide = empty_slide()
    chart_of(replace(BARS, bars=BARS.bars[:1], layers=(BarLayer("", BARS.layers[0].parts[:1]),)))(
        slide.shapes, AREA
    )
    assert slide.shapes[-1].height < AREA.height / 2


def test_an_amount_stays_beside_a_name_as_long_as_any():
    long = replace(BARS, bars=(Bar("m" * 120, "Rp12", "60 %"), BARS.bars[1]))
    assert next(iter(drawn(long).plots[0].categories)).endswith("Rp12 · 60 %")


# Columns ------------------------------------------------------------------------------------------------


def test_columns_hold_their_values_in_their_unit_with_their_words():
    chart = drawn(COLUMNS)
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_STACKED
    assert values(chart) == [[4, None], [3, 1]]
    assert list(chart.plots[0].categories) == ["2016", "2018"]
    assert chart.value_axis.axis_title.text_frame.text == "RT"
    light, missing = chart.plots[0].series
    assert light.points[0].data_label.text_frame.text == "4 RT 57 %"
    assert fill_of(light.format) == paint("class:light", INK_ON_LIGHT)
    assert missing.format.fill.type == MSO_FILL.PATTERNED


# Lines --------------------------------------------------------------------------------------------------


def test_a_mark_stands_at_its_value_and_its_time_with_its_words():
    chart = drawn(LINES)
    assert chart.chart_type == XL_CHART_TYPE.XY_SCATTER_LINES
    assert values(chart) == [[18.92], [6.2, 4.66]]
    times = [
        [float(when) for when in series._element.xpath("c:xVal//c:v/text()")]
        for series in chart.plots[0].series
    ]
    assert times == [[2014.5], [2016, 2018.25]]
    assert chart.plots[0].series[0].points[0].data_label.text_frame.text == "18,92"
    assert not chart.plots[0].series[1].points[1].data_label.has_text_frame
    assert (chart.category_axis.minimum_scale, chart.category_axis.maximum_scale) == (2013, 2019)
    assert (chart.value_axis.minimum_scale, chart.value_axis.axis_title.text_frame.text) == (0, "ha")


def test_what_was_decided_is_full_and_solid_and_all_else_hollow_and_dashed():
    firm, open_ = drawn(LINES).plots[0].series
    assert (firm.marker.style, open_.marker.style) == (XL_MARKER_STYLE.SQUARE, XL_MARKER_STYLE.CIRCLE)
    assert (firm.format.line.dash_style, open_.format.line.dash_style) == (MSO_LINE.SOLID, MSO_LINE.DASH)
    assert (firm.marker.format.fill.type, open_.marker.format.fill.type) == (
        MSO_FILL.SOLID,
        MSO_FILL.BACKGROUND,
    )
    assert fill_of(firm.marker.format) == f"#{open_.format.line.color.rgb}" == STRONG


# Where no chart is true ---------------------------------------------------------------------------------


LOST = {
    "a range": replace(LINES, lines=(replace(LINES.lines[0], marks=(Mark(2014, 1, 2, "1–2", ()),)),)),
    "a mark": replace(LINES, lines=(replace(LINES.lines[0], shape="hexagon"),)),
    "no line": replace(LINES, lines=(), years=None),
    "lines side by side": SmallLines((("a", LINES),)),
    "another rule": replace(COLUMNS, breaks=(1,)),
    "no column": Columns((), (), (), "RT"),
    "no bar": Bars((), ()),
    "bars of nothing": replace(BARS, layers=(BarLayer("", (None, None)),)),
    "names": replace(
        BARS, bars=BARS.bars * 7, layers=tuple(replace(one, parts=one.parts * 7) for one in BARS.layers)
    ),
    "no picture": None,
}


@pytest.mark.parametrize("what", LOST)
def test_there_is_no_chart_where_something_would_be_lost(what):
    assert chart_of(LOST[what]) is None


# Workbooks ----------------------------------------------------------------------------------------------


def hostile(words: tuple[str, ...]) -> Iterator[Picture]:
    """Charts of each kind in which everything is called like that."""
    one = BarPart(1, ("",), "strong")
    layers = tuple(BarLayer(word, (one,) * len(words[:9])) for word in words)
    yield Bars(tuple(Bar(word, "") for word in words[:9]), layers)
    parts = (ColumnPart(MILLION, words),) * len(words)
    yield Columns(words, tuple(ColumnLayer(word, "strong", parts) for word in words), (), words[0])
    mark = Mark(2014, MILLION, MILLION, words[0], ())
    yield Lines(tuple(Line(word, "square", True, (mark,)) for word in words), (2014, 2014), words[0])


@pytest.mark.thorough
@pytest.mark.parametrize("at", range(3), ids=["bars", "columns", "lines"])
@pytest.mark.parametrize("words", [HOSTILE, HOSTILE[::-1]], ids=["", "backwards"])
def test_names_that_look_like_formulas_or_links_are_text_in_the_workbook(words, at):
    chart = drawn(list(hostile(words))[at])
    content = book(chart)
    assert kinds(content) == {"s", "n"}
    page = opened(content).active
    assert not any(cell.hyperlink for row in page.iter_rows() for cell in row)
    assert not any(rel.is_external for rel in chart.part.rels.values())
    assert any("<b>" in str(cell) for row in cells(content) for cell in row)


@pytest.mark.thorough
@tries(40)
@given(st.sampled_from(("", "{=", "external:", "mailto:", "http://", "HTTPS://", " ", "'")), ODD_TEXT)
def test_whatever_was_typed_runs_in_no_workbook(begins, typed):
    words = cell_text(begins + typed)
    assert not begins_like_a_formula(words)
    if words:
        content = book(drawn(Bars((Bar(begins + typed, ""),), (BarLayer("x", (BarPart(1, (), "strong"),)),))))
        assert kinds(content) <= {"s", "n"}
        assert not any(cell.hyperlink for row in opened(content).active.iter_rows() for cell in row)


@pytest.mark.parametrize("name", ["RT 002 / RW 006", "Jalan: beton", "a=b", "lihat http://x", "21.72"])
def test_any_other_name_stays_as_it_is(name):
    assert cell_text(name) == name


# Shipped data -------------------------------------------------------------------------------------------


@pytest.mark.thorough
def test_charts_and_workbooks_of_the_shipped_data_hold_the_values_of_their_pictures():
    assert {type(one) for one in shipped()} == {Bars, Columns, Lines}
    for picture in shipped():
        chart = drawn(picture)
        found = [value for row in values(chart) for value in row]
        if isinstance(picture, Lines):
            expected = [mark.low / MILLION for line in picture.lines for mark in line.marks]
        else:
            unit = 1 if isinstance(picture, Bars) else MILLION
            parts = [one for layer in picture.layers for one in layer.parts]
            expected = [one.value / unit if one else None for one in parts]
        assert found == expected
        in_book = {cell for row in cells(book(chart)) for cell in row if isinstance(cell, int | float)}
        assert {value for value in expected if value is not None} <= in_book
        assert kinds(book(chart)) <= {"s", "n"}
