"""The ledger: every published figure once, with all who say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.ledger import KINDS, Figure, figures_of, ledger, measures_of, reaches_of
from tests.domain.by_hand import MILLION
from tests.domain.doubts.found import city, figure
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.effort import tries

DECREE = {"number": "337", "date": "2014", "authority": "Mayor", "location_id": "kw", "source": "Gazette"}


def reading(volume: object, location: str = "kw", **cells: object) -> dict:
    return {"location_id": location, "indicator": "slum_area", "volume": volume} | cells


def only(data: Dataset) -> Figure:
    (found,) = ledger(data)
    return found


def test_a_figure_of_each_file_says_who_when_and_from_where():
    data = city(
        figures=[figure(3, said_on="2019-02", scope="all of it")],
        decrees=[DECREE | {"area_ha": "18.92"}],
        indicators=[reading(2, "a", status="reported", source="Survey")],
    )
    published, decreed, recorded = ledger(data)
    assert (published.who, published.said_on, published.scope) == ("Anybody", "2019-02", "all of it")
    assert (decreed.who, decreed.said_on, decreed.kind) == ("Mayor", "2014", "decree")
    assert (decreed.measure, decreed.unit, decreed.value) == ("slum_area", "ha", 18_920_000)
    assert (recorded.sayings, recorded.who, recorded.said_on) == ((), "Survey", None)
    assert [row.rows for row in (published, decreed, recorded)] == [
        (("figures", 2),),
        (("decrees", 2),),
        (("indicators", 2),),
    ]


def test_what_three_files_say_alike_is_one_figure_with_all_its_sources():
    data = city(
        figures=[figure("18.92", "kw", as_of="2014", kind="claim", scope="kawasan", source="Press")],
        decrees=[DECREE | {"area_ha": "18.92"}],
        indicators=[reading("18.92", year=2014, status="reported", source="Survey")],
    )
    found = only(data)
    assert found.kinds == ("decree", "reported", "claim")
    assert found.sources == ("Press", "Gazette", "Survey")
    assert [table for table, _ in found.rows] == ["figures", "decrees", "indicators"]
    assert (found.who, found.scope) == ("Anybody · Mayor", "kawasan")


@pytest.mark.parametrize(
    "cells",
    [
        {"value": 2},
        {"as_of": "2019"},
        {"location_id": "a"},
        {"measure": "x"},
        {"unit": "m2"},
        {"scope": "half"},
    ],
)  # fmt: skip
def test_another_value_year_place_measure_unit_or_scope_is_another_figure(cells):
    assert len(ledger(city(figures=[figure(1), figure(1) | cells]))) == 2


def test_two_sayers_of_one_scope_are_one_figure():
    found = only(city(figures=[figure(1), figure(1, as_of="2018-12", said_by="Press", said_on="2018-12")]))
    assert (found.who, found.said_on, found.as_of) == ("Anybody · Press", "2018-12", "2018")


def test_a_decree_or_reading_without_an_area_is_no_figure_and_no_criterion_is_one():
    data = city(
        decrees=[DECREE],
        indicators=[reading(None), reading(3, indicator="road_surface"), reading(None, percent=3, year=2017)],
    )
    assert ledger(data) == ()


def test_figures_stand_by_the_time_they_are_about_up_to_a_year():
    figures = [figure(1, as_of="2019"), figure(2, as_of="2018-12"), figure(3), figure(4, measure="spending")]
    data = city(figures=figures)
    assert [row.value // MILLION for row in figures_of(data, "kel", "slum_area")] == [3, 2, 1]
    assert [row.value // MILLION for row in figures_of(data, "kel", "slum_area", 2018)] == [3, 2]
    assert len(figures_of(data, "kel")) == 4


def test_only_the_place_itself_unless_those_inside_are_asked_for():
    data = city(figures=[figure(1, "city"), figure(2, "a")])
    assert [row.place for row in figures_of(data, "city")] == ["city"]
    assert [row.place for row in figures_of(data, "city", reach="inside")] == ["city", "a"]


def test_a_place_without_figures_of_its_own_shows_those_inside():
    data = city(figures=[figure(1, "kel"), figure(2, "a", as_of="2016")])
    assert reaches_of(data, "kel") == ("place", "inside")
    assert reaches_of(data, "kel", 2017) == ("inside",)
    assert reaches_of(data, "city") == ("inside",)
    assert reaches_of(data, "a") == ("place",)


def test_slum_area_comes_first_then_money_then_what_else_there_is():
    measures = ["population", "drain", "spending", "slum_area"]
    data = city(figures=[figure(1, measure=name) for name in measures])
    assert measures_of(ledger(data)) == ("slum_area", "spending", "population", "drain")


@pytest.mark.parametrize(("value", "known"), [(0, "not_slum"), (2, "moderate"), (4, None), ("1.5", None)])
def test_a_published_class_has_a_name_where_it_is_one(value, known):
    assert only(city(figures=[figure(value, measure="slum_class", unit="class")])).slum_class == known
    assert only(city(figures=[figure(value)])).slum_class is None


@tries(15)
@given(
    st.lists(st.tuples(st.sampled_from(("kel", "a")), st.integers(0, 2), st.sampled_from((None, "x", "y"))))
)
def test_no_row_is_lost_and_none_is_there_twice(rows):
    figures = [figure(value, place, scope=scope) for place, value, scope in rows]
    said = [row for found in ledger(city(figures=figures)) for row in found.rows]
    assert sorted(said) == [("figures", line) for line in range(2, len(rows) + 2)]


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=["documented", "illustrative"])
def test_every_row_of_the_shipped_files_is_in_the_ledger(data):
    slum = data.readings[data.readings["indicator"] == "slum_area"]
    decreed = data.frames["decrees"]
    lines = {("figures", line) for line in data.figures["line"]}
    lines |= {("decrees", line) for line in decreed[decreed["area_ha_millionths"].notna()]["line"]}
    lines |= {("indicators", line) for line in slum["line"]}
    assert {row for found in ledger(data) for row in found.rows} == lines
    assert {kind for found in ledger(data) for kind in found.kinds} <= set(KINDS)


def test_the_published_areas_of_the_city_and_the_money_of_kampung_bugis():
    areas = figures_of(documented(), CITY, "slum_area")
    assert [row.value / MILLION for row in areas] == [150.41, 64.52, 239.22, 11.44, 200]
    money = figures_of(documented(), KAMPUNG_BUGIS, "spending")
    assert [row.value // 10**12 for row in money] == [1303, 16000, 23562, 24866, 50000, 1800]


def test_the_decreed_area_of_the_kawasan_has_the_decree_the_reading_and_both_numbers_behind_it():
    decreed, reported = figures_of(documented(), KAWASAN)
    assert (decreed.value, [table for table, _ in decreed.rows]) == (
        18_920_000,
        ["decrees", "decrees", "indicators"],
    )
    assert (reported.value, reported.kinds) == (4_660_000, ("reported",))
