"""Slum area over time: marks, lines, words."""

from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.figures.areas import KINDS, area_series, areas_below
from dashboard.findings.trends.areas import FIRM, area_lines, drawn, lines_by_place
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from dashboard.text.names import hectares
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID, EN, INK = text_in("id"), text_in("en"), "#16242B"
NBSP = "\N{NO-BREAK SPACE}"
PLACES = [place("kel", "kelurahan"), place("kw", "kawasan", "kel")]
LINK = '<a href="javascript:alert(1)">Bugis</a>'


def area(volume: object, **cells: object) -> dict:
    return {"location_id": "kw", "indicator": "slum_area", "volume": volume} | cells


def chart(data, name: str, year: int | None = None, text=ID) -> go.Figure:
    return figure_of(area_lines(drawn(area_series(data, name, year)), text), text.language, INK)


def small_charts(data, name: str) -> go.Figure:
    return figure_of(lines_by_place(data, areas_below(data, name, None), ID), "id", INK)


def marks(figure: go.Figure) -> list[tuple]:
    """Of each trace its shape, years and hectares."""
    return [(trace.marker.symbol, list(trace.x), list(trace.y)) for trace in figure.data]


def words(figure: go.Figure) -> list[str]:
    """Every text of a figure that plotly reads as HTML."""
    found = [trace.name or "" for trace in figure.data]
    for trace in figure.data:
        found += [*(trace.text or ()), *(trace.hovertext or ())]
    return found + [annotation.text for annotation in figure.layout.annotations]


def test_the_documented_fall_is_a_full_mark_by_decree_and_a_hollow_one_as_reported():
    figure = chart(documented(), KAMPUNG_BUGIS)
    assert marks(figure) == [("square", [2014], [18.92]), ("triangle-up-open", [2018], [4.66])]
    assert [trace.name for trace in figure.data] == ["SK", "laporan"]
    assert [trace.text for trace in figure.data] == [("18,92",), ("4,66",)]


def test_no_line_joins_figures_of_different_series():
    """Five figures of the city, five scopes or sources: joined they would show a false rise."""
    figure = chart(documented(), CITY)
    assert [len(trace.x) for trace in figure.data] == [1] * len(figure.data)
    assert all("lines" not in trace.mode for trace in figure.data)
    hectares = sorted(y for trace in figure.data for y in trace.y)
    assert hectares == [11.44, 64.52, 150.41, 200, 239.22]


def test_a_sum_that_covers_only_some_slum_areas_is_not_drawn():
    assert 4.66 not in [y for trace in chart(documented(), CITY).data for y in trace.y]
    assert 4.66 in [low / 1_000_000 for low in area_series(documented(), CITY)["low"]]


def test_a_line_joins_the_figures_of_one_series():
    figure = chart(illustrative(), KAWASAN)
    joined = {trace.marker.symbol: (list(trace.x), list(trace.y), trace.mode) for trace in figure.data}
    assert (joined["square"][0], joined["circle"][0]) == ([2014], [2018])
    assert joined["cross"] == ([2016, 2018, 2020], [18.92, 4.66, 2.38], "lines+markers+text")
    assert joined["diamond-open"] == ([2018], [6.2], "markers+text")


def test_only_what_was_decided_or_measured_is_a_full_mark_on_a_solid_line():
    kinds = ("decree", "survey", "reported", "estimate", "illustrative")
    readings = [area(3, location_id=kind, status=kind, year=year) for kind in kinds for year in (2014, 2018)]
    data = dataset(locations=[place(kind, "kawasan") for kind in kinds], indicators=readings)
    looks = {kind: chart(data, kind).data[0] for kind in kinds}
    assert {kind: (trace.marker.symbol, trace.line.dash) for kind, trace in looks.items()} == {
        "decree": ("square", "solid"),
        "survey": ("hexagon", "solid"),
        "reported": ("triangle-up-open", "dash"),
        "estimate": ("pentagon-open", "dash"),
        "illustrative": ("star-open", "dash"),
    }


def test_every_kind_is_firm_or_hollow():
    assert set(FIRM) == {"decree", "survey", "measured"} < set(KINDS)


def test_an_area_that_is_a_range_has_a_bar_from_low_to_high():
    rts = [rt(name, parent_id="kel", verified_area_ha=size) for name, size in (("slum", 2), ("open", 3))]
    readings = [
        {"location_id": "slum", "indicator": key, "percent": 100}
        for key in ("fire_equipment", "fire_infrastructure", "waste_system", "waste_facility")
    ]
    readings.append({"location_id": "open", "indicator": "fire_equipment", "percent": 0})
    (trace,) = chart(dataset(locations=[*PLACES, *rts], indicators=readings), "kel").data
    assert (list(trace.y), list(trace.error_y.array), list(trace.error_y.arrayminus)) == ([2], [3], [0])
    assert trace.error_y.visible
    assert trace.text == ("2,00–5,00",)


def test_an_exact_area_has_no_bar():
    assert not any(trace.error_y.visible for trace in chart(documented(), KAMPUNG_BUGIS).data)


def test_a_slum_rt_of_unknown_size_does_not_make_an_exact_total():
    """Its area is missing, not zero: the sum of the others must not be drawn as the area of the place."""
    rts = [rt("known", parent_id="kel", verified_area_ha=2), rt("size", parent_id="kel")]
    readings = [
        {"location_id": name, "indicator": key, "percent": 100}
        for name in ("known", "size")
        for key in ("fire_equipment", "fire_infrastructure", "waste_system", "waste_facility")
    ]
    figure = chart(dataset(locations=[*PLACES, *rts], indicators=readings), "kel")
    assert all(trace.error_y.visible for trace in figure.data)


def test_a_chosen_year_shows_the_figures_up_to_it():
    assert marks(chart(documented(), KAMPUNG_BUGIS, 2014)) == [("square", [2014], [18.92])]
    figure = chart(illustrative(), KAMPUNG_BUGIS, 2018)
    assert max(x for trace in figure.data for x in trace.x) == 2018


def test_the_zero_target_and_the_unit_are_drawn():
    figure = chart(documented(), KAMPUNG_BUGIS)
    assert [shape.y0 for shape in figure.layout.shapes] == [0]
    assert ID("trends-target") in words(figure)
    assert figure.layout.yaxis.ticksuffix == " ha"
    low, high = figure.layout.yaxis.range
    assert low < 0 < 18.92 < high


def test_a_month_lies_between_its_years():
    xs = sorted(x for trace in chart(documented(), CITY).data for x in trace.x)
    assert xs[0] == 2014
    assert any(2018.9 < x < 2019 for x in xs)


def test_a_kind_is_named_once_in_the_legend():
    figure = chart(documented(), CITY)
    named = [trace.name for trace in figure.data if trace.showlegend]
    assert len(named) == len(set(named)) == len({trace.name for trace in figure.data})


def test_numbers_have_the_signs_of_the_language():
    assert chart(documented(), CITY).layout.separators == ",."
    english = chart(documented(), CITY, text=EN)
    assert english.layout.separators == ".,"
    assert {"150.41", f"150.41{NBSP}ha"} <= {line for said in words(english) for line in said.split("<br>")}


def test_made_up_areas_are_called_by_what_they_stand_for_and_a_shared_value_is_said_once():
    made = chart(illustrative(), KAMPUNG_BUGIS)
    assert {trace.name: (list(trace.x), trace.text) for trace in made.data} == {
        "SK": ([2014], ("18,92",)),
        "survei, dihitung dari nilai RT": ([2016, 2018, 2020], ("18,92", "4,66", "2,38")),
        "pernyataan": ([2018], ("6,20",)),
        "pengukuran": ([2018], ("",)),
    }
    hollow = [trace.name for trace in made.data if trace.marker.symbol.endswith("-open")]
    assert hollow == [
        "pernyataan"
    ]  # by what they stand for too: that they are made up is stamped on the picture


def test_a_place_without_figures_is_an_empty_chart():
    assert len(chart(dataset(locations=PLACES), "kel").data) == 0


def test_text_from_a_file_is_shown_as_typed_and_is_no_link():
    figure = {"location_id": "kw", "value": 7, "scope": LINK, "said_by": LINK}
    locations = [
        place("city", "city"),
        place("a", "kawasan", "city") | {"name": LINK},
        place("kw", "kawasan", "city"),
    ]
    readings = [area(3), area(4, location_id="a")]
    data = dataset(locations=locations, indicators=readings, figures=[figure])
    for made in (chart(data, "kw"), small_charts(data, "city")):
        assert any("&lt;a href" in word for word in words(made))
        assert not any("<a" in word for word in words(made))


def test_below_a_city_is_a_small_chart_for_each_slum_area_on_one_scale():
    figure = small_charts(documented(), CITY)
    titles = [annotation.text for annotation in figure.layout.annotations]
    names = {documented().places[key]["name"] for key in documented().of_level("kawasan", CITY)}
    assert set(titles) == names
    ranges = {figure.layout[axis].range for axis in figure.layout if axis.startswith("yaxis")}
    assert len(ranges) == 1
    first = {round(trace.y[0], 2) for trace in figure.data if trace.x[0] == 2014}
    assert first == {12.6, 5.99, 14.6, 31.64, 51.85, 18.92, 14.81}


def test_below_a_kelurahan_is_a_small_chart_for_each_rt():
    figure = small_charts(illustrative(), KAMPUNG_BUGIS)
    assert len(figure.data) == 7
    last = {list(trace.y)[-1] for trace in figure.data}
    assert last == {0, 2.38}


def test_figures_drawn_are_those_that_hold_the_area_of_the_whole_place():
    rows = pd.DataFrame({"bounded": [True, False, True], "series": ["reading-a", "reading-b", "score-c"]})
    assert list(drawn(rows)["series"]) == ["reading-a", "score-c"]


def test_a_place_says_how_large_it_was_and_is_and_carries_status_scope_source_and_line_into_its_file():
    rows = records(found(scope(documented(), KAMPUNG_BUGIS), "trends", "areas")["areas"].sheet())
    (decree,) = [row for row in rows if row["status"] == "decree" and row["as_of"] == "2014"]
    assert decree["area_low_ha"] == decree["area_high_ha"] == Decimal("18.92")
    assert decree["line"] == 7
    assert decree["source"].startswith("Makalah")
    assert decree["location_id"] == KAMPUNG_BUGIS


def test_the_file_of_the_parts_names_every_part_that_has_a_figure():
    rows = records(found(scope(documented(), CITY), "trends", "areas")["parts"].sheet())
    assert len({row["location_id"] for row in rows}) == 7
    assert sum(row["area_low_ha"] for row in rows if row["status"] == "decree") == Decimal("150.41")


def test_picture_table_and_file_of_a_finding_hold_the_same_areas():
    for name in (CITY, KAMPUNG_BUGIS, KAWASAN):
        areas = found(scope(illustrative(), name), "trends", "areas")["areas"]
        marks = {(mark.low, mark.high) for line in areas.picture.lines for mark in line.marks}
        rows = records(areas.sheet())
        cells = {(row["area_low_ha"] * 1_000_000, row["area_high_ha"] * 1_000_000) for row in rows}
        words = {row[2] for row in areas.table.rows}
        assert marks <= cells
        assert {hectares(*mark, ID) for mark in marks} <= words
        assert len(areas.table.rows) == len(rows)
