"""Unit costs: dots, medians, the middle half, and what is far from it."""

import pytest

from dashboard.domain.money.unit_costs import cost_groups, unit_costs
from dashboard.findings.spending.unit_cost import cost_spread
from dashboard.palette import STRONG, WORSE
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID, INK = text_in("id"), "#16242B"
NBSP = "\N{NO-BREAK SPACE}"
PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel")]
LINK = '<a href="javascript:alert(1)">x</a>'


def line(activity: object, rupiah: int | None, **cells: object) -> dict:
    usual = {"activity_id": str(activity), "location_id": "a", "amount_kind": "realised"}
    return usual | {"amount_rupiah": rupiah, "volume": 3, "unit": "m"} | cells


def chart(data, place: str, year: int | None, kind: str):
    return figure_of(cost_spread(data, cost_groups(data, place, year, kind), ID), "id", INK)


def drawn(*lines: dict):
    return chart(dataset(locations=PLACES, activities=list(lines)), "kel", None, "realised")


def rows(figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


def test_the_documented_roads_stand_first_and_the_five_houses_below_them():
    figure = chart(documented(), KAMPUNG_BUGIS, 2018, "unstated")
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
    figure = chart(illustrative(), KAMPUNG_BUGIS, None, kind)
    costs = unit_costs(illustrative(), KAMPUNG_BUGIS, None, kind)
    assert sum(len(trace.x) for trace in figure.data) == len(costs)


def test_picture_table_and_file_hold_the_same_costs():
    costs = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "unit_cost")["unit-costs"]
    dots = [(dot.at, dot.far) for row in costs.picture.rows for dot in row.dots]
    rows = records(costs.sheet())
    assert dots == [(row["rupiah_per_unit"], row["far"] == "yes") for row in rows]
    assert [row[5] for row in costs.table.rows] == [ID.rupiah_exact(at) for at, _ in dots]
    medians = [row.median for row in costs.picture.rows if row.median is not None]
    assert set(medians) <= {row["median_per_unit"] for row in rows}
