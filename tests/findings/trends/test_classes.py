"""Area by class: bars of the RTs' own classes, and a visible break where the rule changes."""

from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.change import AREA_CLASSES, area_by_class, surveys_by_class
from dashboard.findings.trends.classes import class_columns, survey_names
from dashboard.palette import paint
from dashboard.screen.charts.draw import figure_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ID, INK = text_in("id"), "#16242B"


def chart(data, name=KAMPUNG_BUGIS, year=None):
    rows, surveys = area_by_class(data, name, year), surveys_by_class(data, name, year)
    return figure_of(class_columns(rows, surveys, ID), "id", INK)


def test_the_bars_of_a_survey_add_up_to_the_area_of_its_rts():
    figure = chart(illustrative())
    for at in range(3):
        assert round(sum(trace.y[at] for trace in figure.data), 2) == 18.92


def test_a_bar_says_how_many_rts_and_hectares_it_stands_for():
    figure = chart(illustrative(), year=2018)
    light = next(trace for trace in figure.data if trace.name == "kumuh ringan")
    assert light.text[-1].replace("\N{NO-BREAK SPACE}", " ") == "1 RT<br>2,28 ha"
    assert list(light.x) == ["2016", "2018"]


def test_every_class_has_a_colour_and_what_is_not_known_is_hatched():
    colours = {paint(f"class:{key}", INK) for key in AREA_CLASSES}
    assert len(colours) == len(AREA_CLASSES)
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel", verified_area_ha=1, households=10),
                   rt("b", parent_id="kel", verified_area_ha=2)],
        indicators=[{"location_id": "a", "indicator": "water_access", "volume": 5}],
    )  # fmt: skip
    patterns = {trace.name: trace.marker.pattern.shape for trace in chart(data, "kel").data}
    assert patterns == {"belum disurvei": "\\", "belum pasti": "/"}


def test_where_the_rule_changes_stands_a_line_and_each_bar_names_its_rule():
    readings = [
        {"location_id": "a", "indicator": "water_access", "volume": 5, "year": year, "rule": rule}
        for year, rule in (
            Survey(2016, "permen_2016"),
            Survey(2018, "permen_2018"),
            Survey(2020, "permen_2018"),
        )
    ]
    data = dataset(
        locations=[place("kel", "kelurahan"), rt("a", parent_id="kel", verified_area_ha=1, households=10)],
        indicators=readings,
    )
    figure = chart(data, "kel")
    assert [(line.x0, line.line.dash) for line in figure.layout.shapes] == [(0.5, "dash")]
    names = survey_names((Survey(2016, "permen_2016"), Survey(2018, "permen_2018")))
    assert names[0] == "2016 · Permen PUPR 02/PRT/M/2016"


def test_a_place_whose_rts_nobody_surveyed_has_no_bars():
    assert len(chart(documented()).data) == 0
