"""Unit costs: dots, medians, the middle half, and what is far from it."""

import pytest

from dashboard.palette import STRONG, WORSE
from dashboard.screen.charts.unit_costs import unit_cost_chart
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ID, INK = text_in("id"), "#16242B"
NBSP = "\N{NO-BREAK SPACE}"
PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel")]
LINK = '<a href="javascript:alert(1)">x</a>'


def line(activity: object, rupiah: int | None, **cells: object) -> dict:
    usual = {"activity_id": str(activity), "location_id": "a", "amount_kind": "realised"}
    return usual | {"amount_rupiah": rupiah, "volume": 3, "unit": "m"} | cells


def drawn(*lines: dict):
    data = dataset(locations=PLACES, activities=list(lines))
    return unit_cost_chart(data, "kel", None, "realised", ID, INK)


def rows(figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_the_documented_roads_stand_first_and_the_five_houses_below_them():
    figure = unit_cost_chart(documented(), KAMPUNG_BUGIS, 2018, "unstated", ID, INK)
    dots = {round(trace.y[0]): sorted(round(x) for x in trace.x) for trace in figure.data}
    assert dots == {0: [5_000_000, 9_869_565], 1: [16_500_000] * 5}
    roads, houses = rows(figure)
    assert roads.startswith(
        f"{ID('work-concrete_road')}, m · 2 kegiatan<br><b>Rp5{NBSP}juta–Rp9,87{NBSP}juta</b>"
    )
    assert houses.endswith(f"<b>Rp16,5{NBSP}juta</b>")
    assert (figure.layout.xaxis.type, figure.layout.xaxis.title.text) == ("log", ID("spending-cost-axis"))


def test_a_cost_far_from_the_usual_one_is_told_by_shape_and_colour():
    figure = drawn(line(1, 300), line(2, 300), line(3, 330), line(4, 900))
    (dots,) = figure.data
    assert [str(symbol) for symbol in dots.marker.symbol] == ["circle"] * 3 + ["diamond"]
    assert list(dots.marker.color) == [STRONG] * 3 + [WORSE]


def test_a_line_stands_at_the_median_and_a_band_over_the_middle_half():
    figure = drawn(line(1, 300), line(2, 600), line(3, 900), line(4, 1200))
    band = next(shape for shape in figure.layout.shapes if shape.type == "rect")
    median = next(shape for shape in figure.layout.shapes if shape.type == "line")
    assert (band.x0, band.x1, median.x0, median.x1) == (175, 325, 250, 250)


def test_of_three_activities_there_is_no_band_and_of_one_no_median():
    assert [shape.type for shape in drawn(line(1, 3), line(2, 6), line(3, 9)).layout.shapes] == ["line"]
    assert not drawn(line(1, 3)).layout.shapes


def test_costs_of_different_units_are_never_in_one_row():
    figure = drawn(line(1, 90), line(2, 90, unit="unit"))
    assert sorted(trace.y[0] for trace in figure.data) == [0, 1]


def test_a_dot_tells_place_year_amount_volume_and_what_explains_the_cost():
    (trace,) = drawn(line(1, 9_000, cost_note="Over <deep> water")).data
    assert trace.hovertext == (f"a · 2018<br>Rp9.000 / 3{NBSP}m<br>Over &lt;deep&gt; water",)


def test_text_from_a_file_is_shown_as_typed_and_is_no_link():
    figure = drawn(line(1, 90, kind=LINK, unit=LINK, cost_note=LINK))
    found = [*rows(figure), *figure.data[0].hovertext]
    assert all("&lt;a href" in word and "<a" not in word for word in found)


@pytest.mark.parametrize("kind", ["budget", "contract", "realised"])
def test_every_activity_of_the_illustrative_data_with_a_cost_is_a_dot(kind: str):
    from dashboard.domain.money.unit_costs import unit_costs

    figure = unit_cost_chart(illustrative(), KAMPUNG_BUGIS, None, kind, ID, INK)
    costs = unit_costs(illustrative(), KAMPUNG_BUGIS, None, kind)
    assert sum(len(trace.x) for trace in figure.data) == len(costs)
