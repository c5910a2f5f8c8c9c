"""The ledger of figures: one row a figure, marks by kind, words above them."""

import plotly.graph_objects as go
import pytest

from dashboard.domain.figures.ledger import KINDS, figures_of
from dashboard.findings.trends.areas import FIRM
from dashboard.findings.trends.figures import ROWS_AT_ONCE, figure_dots
from dashboard.findings.trends.marks import SHAPE_OF
from dashboard.pictures.dots import MARK_SHAPES
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.doubts.found import city, figure
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

ID, EN, INK = text_in("id"), text_in("en"), "#16242B"
LINK = '<a href="javascript:alert(1)">Press</a>'


def chart(
    data, place: str, measure: str = "slum_area", reach: str = "place", part: int = 1, axis: str = "value"
) -> go.Figure:
    every = figures_of(data, place, measure, None, reach)
    shown = every[(part - 1) * ROWS_AT_ONCE : part * ROWS_AT_ONCE]
    return figure_of(figure_dots(data, every, shown, reach == "inside", axis, ID), "id", INK)


def rows(figure: go.Figure) -> list[str]:
    """The words of each row, without those under the scale."""
    return [note.text for note in figure.layout.annotations if note.text.startswith("<b>")]


def scale(figure: go.Figure) -> list[str]:
    notes = [note.text for note in figure.layout.annotations if not note.text.startswith("<b>")]
    return [note.replace("\N{NO-BREAK SPACE}", " ").replace("<br>", " ") for note in notes]


def test_every_kind_has_a_shape_of_its_own_and_is_full_only_where_decided_or_measured():
    assert SHAPE_OF.keys() == {*KINDS, "score", "target"}
    assert len(set(SHAPE_OF.values())) == len(SHAPE_OF)
    assert set(SHAPE_OF.values()) == set(MARK_SHAPES)
    figures = [figure(n, kind=kind) for n, kind in enumerate(("decree", "measured", "estimate", "claim"), 1)]
    symbols = [trace.marker.symbol for trace in chart(city(figures=figures), "kel").data]
    assert symbols == ["square", "circle", "pentagon-open", "diamond-open"]
    assert set(FIRM) <= set(SHAPE_OF)


def test_no_line_joins_two_figures_and_no_two_share_a_height():
    made = chart(documented(), KAMPUNG_BUGIS, "spending")
    assert [len(trace.x) for trace in made.data] == [1] * 6
    assert {trace.mode for trace in made.data} == {"markers"}
    heights = [trace.y[0] for trace in made.data]
    assert heights == sorted(set(heights))
    assert all(shape.y0 == shape.y1 for shape in made.layout.shapes)


def test_a_row_says_when_how_much_of_what_kind_who_and_for_what():
    (first, *_) = rows(chart(documented(), CITY))
    assert first.replace("\N{NO-BREAK SPACE}", " ") == (
        "<b>2014 · 150,41 ha</b> · SK<br>Wali Kota Tanjungpinang, 2014<br>tujuh lokasi menurut SK 2014"
    )


def test_words_stand_above_their_mark_and_do_not_reach_the_next_one():
    made = chart(documented(), CITY, "spending", "inside")
    tops = [note.y for note in made.layout.annotations if note.text.startswith("<b>")]
    for note, top, trace in zip(rows(made), tops, made.data, strict=True):
        assert top + 18 * (note.count("<br>") + 1) < trace.y[0]
    assert all(trace.y[0] < top for trace, top in zip(made.data, tops[1:], strict=False))
    assert made.layout.yaxis.range == (made.layout.height - 4 - 42, 0)  # a pixel is a pixel


def test_places_are_named_only_where_there_may_be_several():
    assert not any("Kelurahan Kampung Bugis" in words for words in rows(chart(documented(), KAMPUNG_BUGIS)))
    inside = rows(chart(documented(), KAMPUNG_BUGIS, reach="inside"))
    assert any("Kelurahan Kampung Bugis" in words for words in inside)
    assert any("Kawasan Kampung Bugis" in words for words in inside)


def test_marks_stand_by_value_from_zero():
    made = chart(illustrative(), KAWASAN)
    assert [trace.x[0] for trace in made.data] == pytest.approx([1, 4.66 / 18.92, 6.2 / 18.92])
    assert scale(made) == ["0 ha", "9,46 ha", "18,92 ha"]


def test_years_and_classes_have_scales_of_their_own():
    began = chart(documented(), KAMPUNG_BUGIS, "handling_began")
    assert scale(began) == ["2014", "2019"]
    assert rows(began)[0].startswith("<b>2015</b>")
    classes = chart(documented(), KAMPUNG_BUGIS, "slum_class")
    assert scale(classes) == ["tidak kumuh", "kumuh ringan", "kumuh sedang", "kumuh berat"]
    assert [trace.x[0] for trace in classes.data] == pytest.approx([2 / 3, 1 / 3])


def test_each_unit_is_on_its_own_scale_and_then_the_scale_has_no_words():
    made = chart(city(figures=[figure(5), figure(50_000, unit="m2")]), "kel")
    assert [trace.x[0] for trace in made.data] == [1, 1]
    assert scale(made) == []


@pytest.mark.parametrize("value", [0, -3])
def test_nothing_and_less_than_nothing_are_on_the_scale(value):
    made = chart(city(figures=[figure(value), figure(2, as_of="2019")]), "kel")
    assert all(0 <= trace.x[0] <= 1 for trace in made.data)
    alone = chart(city(figures=[figure(value)]), "kel")
    assert 0 <= alone.data[0].x[0] <= 1


def test_more_figures_than_a_page_holds_are_turned_over_on_one_scale():
    every = [figure(n, as_of=str(1990 + n)) for n in range(1, ROWS_AT_ONCE + 4)]
    data = city(figures=every)
    first, last = chart(data, "kel"), chart(data, "kel", part=2)
    assert (len(first.data), len(last.data)) == (ROWS_AT_ONCE, 3)
    assert first.data[0].x[0] == pytest.approx(1 / (ROWS_AT_ONCE + 3))
    assert len(figures_of(data, "kel")) == ROWS_AT_ONCE + 3


def test_text_from_a_file_is_text_and_what_is_long_ends_in_dots():
    made = chart(city(figures=[figure(1, said_by=LINK, scope="long words " * 30)]), "kel")
    (words,) = rows(made)
    assert "<a" not in words
    assert "&lt;a href=" in words
    assert words.endswith("…")
    assert words.count("<br>") <= 4


def test_in_time_a_mark_stands_where_its_figure_lies_and_a_line_where_it_was_said():
    figures = [figure(1, as_of="2014", said_on="2014"), figure(2, as_of="2018-07", said_on="2020-01")]
    made = chart(city(figures=figures), "kel", axis="time")
    assert [trace.x[0] for trace in made.data] == pytest.approx([0, 4.5 / 7])
    upright = [shape.x0 for shape in made.layout.shapes if shape.y0 != shape.y1]
    assert upright == pytest.approx([0, 6 / 7])
    assert scale(made) == ["2014", "2017", "2020"]


@pytest.mark.thorough
def test_in_time_every_documented_figure_lies_between_the_first_and_the_last_year():
    for place, measure in ((CITY, "slum_area"), (CITY, "spending"), (KAMPUNG_BUGIS, "spending")):
        made = chart(documented(), place, measure, "inside", axis="time")
        assert all(0 <= trace.x[0] <= 1 for trace in made.data)
        assert len(made.data) == min(
            ROWS_AT_ONCE, len(figures_of(documented(), place, measure, None, "inside"))
        )
