"""Figures that cannot all be true: what is certain, and what depends on scope, time or sort of statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.contradictions import RULES, Contradiction, contradictions, contradictions_of
from tests.domain.by_hand import MILLION
from tests.domain.doubts.found import city, figure
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented, illustrative
from tests.effort import tries


def found(data: Dataset, rule: str) -> list[Contradiction]:
    return list(RULES[rule](data))


def values(each: Contradiction) -> list[float]:
    return [row.value / MILLION for row in each.figures]


def told(rule: str, *figures: dict) -> list[tuple[list[float], tuple[str, ...]]]:
    """The values of each contradiction of a rule, and what may explain them."""
    return [(values(each), each.unless) for each in found(city(figures=list(figures)), rule)]


# Two values -------------------------------------------------------------------------------------------


def test_two_values_of_one_scope_and_time_are_certain():
    assert told("two_values", figure(1, scope="All RTs"), figure(2, scope="all rts")) == [([1, 2], ())]
    assert told("two_values", figure(1), figure(2)) == [([1, 2], ())]


@pytest.mark.parametrize(
    ("cells", "unless"),
    [
        ({"scope": "half"}, ("scope",)), ({"as_of": "2018-12"}, ("date",)), ({"kind": "estimate"}, ("sort",)),
        ({"kind": "decree"}, ("sort",)), ({"scope": "half", "as_of": "2018-12"}, ("scope", "date")),
        ({"kind": "measured"}, ()),
    ],
)  # fmt: skip
def test_another_scope_time_or_sort_of_statement_may_explain_two_values(cells, unless):
    assert told("two_values", figure(1), figure(2, **cells)) == [([1, 2], unless)]


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ({"value": 80, "bound": "below"}, {"value": 79}, False),
        ({"value": 80, "bound": "below"}, {"value": 80}, True),
        ({"value": 80, "bound": "below"}, {"value": 60, "bound": "below"}, False),
        ({"value": 80, "bound": "below"}, {"value": 80, "bound": "above"}, True),
        ({"value": 60, "bound": "above"}, {"value": 61}, False),
        ({"value": 60, "bound": "above"}, {"value": 60}, True),
        ({"value": 60, "bound": "above"}, {"value": 80, "bound": "below"}, False),
    ],
)  # fmt: skip
def test_a_limit_contradicts_only_what_lies_beyond_it(first, second, differ):
    figures = [figure(**first), figure(**second)]
    assert bool(told("two_values", *figures)) == bool(told("two_values", *reversed(figures))) == differ


def test_a_limit_is_no_quantity_to_add_up_or_to_take_from():
    below = figure(5, "a", bound="below"), figure(4)
    assert told("part_over_whole", *below) == []


def test_two_days_that_cannot_be_one_are_no_contradiction():
    assert told("two_values", figure(1, as_of="2018-03"), figure(2, as_of="2018-12")) == []
    three = [figure(1, as_of="2018-03"), figure(2, as_of="2018-12"), figure(3)]
    assert told("two_values", *three) == [([1, 2, 3], ("date",))]


def test_two_plans_of_one_scope_cannot_both_hold():
    plans = [figure(n, kind="estimate", measure="spending", unit="rupiah") for n in (5, 6)]
    assert [unless for _, unless in told("two_values", *plans)] == [()]


def test_among_several_scopes_the_certain_pair_is_told_and_one_of_it_beside_the_others():
    three = [figure(1), figure(2), figure(3, scope="half")]
    assert told("two_values", *three) == [([1, 2], ()), ([1, 3], ("scope",))]


# Places in places -------------------------------------------------------------------------------------


def test_a_part_above_its_whole_is_certain_only_in_one_scope_and_sort():
    assert told("part_over_whole", figure(3), figure(2, "city")) == [([3, 2], ())]
    assert told("part_over_whole", figure(3, kind="estimate"), figure(2, "city")) == [([3, 2], ("sort",))]
    assert told("part_over_whole", figure(3), figure(2, "city", scope="two")) == [([3, 2], ("scope",))]
    assert told("part_over_whole", figure(2), figure(2, "city")) == []


def test_the_whole_of_the_same_scope_counts_where_there_is_one():
    larger_elsewhere = [figure(3), figure(2, "city"), figure(9, "city", scope="other")]
    assert told("part_over_whole", *larger_elsewhere) == [([3, 2], ())]
    assert told("part_over_whole", figure(3), figure(9, "city", scope="other")) == []


def test_a_decreed_part_is_held_against_a_published_whole():
    decree = {"number": "1", "date": "2018", "authority": "Mayor", "location_id": "kw", "area_ha": 7}
    data = city(figures=[figure(5, "city", kind="decree")], decrees=[decree])
    assert [(values(each), each.certain) for each in found(data, "part_over_whole")] == [([7, 5], True)]


def test_one_figure_of_two_places_is_told_only_where_somebody_published_it():
    area = {"indicator": "slum_area", "volume": 5}
    readings = [area | {"location_id": "city"}, area | {"location_id": "kel"}]
    assert found(city(indicators=readings), "one_figure_two_places") == []
    data = city(indicators=readings[:1], figures=[figure(5)])
    assert [each.unless for each in found(data, "one_figure_two_places")] == [("rest",)]


# What was handled -------------------------------------------------------------------------------------


def handled(value: object, **cells: object) -> dict:
    return figure(value, measure="slum_area_handled") | cells


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ({}, [([6, 5], ())]), ({"as_of": "2014"}, [([6, 5], ())]), ({"as_of": "2019"}, []),
        ({"value": 6}, []),
        ({"scope": "half"}, [([6, 5], ("scope",))]), ({"kind": "decree"}, [([6, 5], ("sort",))]),
        ({"location_id": "city"}, []), ({"unit": "m2"}, []),
    ],
)  # fmt: skip
def test_no_more_can_be_handled_than_there_was(area, expected):
    assert told("handled_over_area", figure(5) | area, handled(6)) == expected


def test_what_was_handled_is_held_against_the_largest_area_of_its_subject():
    areas = [figure(50, scope="four cities, at first"), figure(10, scope="four cities, left"), figure(900)]
    assert told("handled_over_area", *areas, handled(40, scope="four cities, handled")) == []
    assert told("handled_over_area", *areas, handled(60, scope="Four cities, handled")) == [
        ([60, 50], ("scope",))
    ]


def test_three_figures_of_one_time_whose_remainder_does_not_follow_are_certain():
    assert told("remainder", figure(50), handled(40), figure(11)) == [([50, 40, 11], ())]
    assert told("remainder", figure(50), handled(40), figure(10)) == []


def test_over_several_years_more_may_have_been_handled():
    three = [figure(50, as_of="2014"), handled(40), figure(5, as_of="2019")]
    assert told("remainder", *three) == [([50, 40, 5], ("date",))]
    together = [row | {"said_by": "Press", "said_on": "2019-02"} for row in three]
    assert told("remainder", *together) == [([50, 40, 5], ())]


def test_the_remainder_is_that_of_the_same_subject():
    scoped = [
        figure(50, scope="all, first"),
        handled(40, scope="all, handled"),
        figure(11, scope="all, left"),
    ]
    assert told("remainder", *scoped) == [([50, 40, 11], ("scope",))]
    assert told("remainder", figure(50), handled(40, scope="half"), figure(11)) == []


def test_a_larger_area_later_is_a_new_inventory_and_no_remainder():
    assert told("remainder", figure(50, as_of="2014"), handled(40), figure(90, as_of="2019")) == []


def test_the_areas_nearest_in_time_are_compared_and_any_that_fit_settle_it():
    rows = [figure(60, as_of="2014"), figure(50, as_of="2017"), handled(30), figure(25, as_of="2019")]
    assert told("remainder", *rows) == [([50, 30, 25], ("date",))]
    assert told("remainder", *rows, figure(30, as_of="2020")) == []


# Of a place -------------------------------------------------------------------------------------------


def test_contradictions_are_those_of_the_place_the_measure_and_the_years():
    data = city(
        figures=[figure(3), figure(2, "city"), figure(4, "a", as_of="2019"), figure(5, "a", as_of="2019")]
    )
    assert [values(each) for each in contradictions_of(data, "city")] == [[3, 2]]
    assert [values(each) for each in contradictions_of(data, "kel")] == [[3, 2]]
    assert len(contradictions_of(data, "city", reach="inside")) == 2
    assert len(contradictions_of(data, "city", until=2018, reach="inside")) == 1
    assert contradictions_of(data, "city", "spending") == ()


@tries(15)
@given(
    st.lists(
        st.builds(
            lambda value, place, measure, **cells: figure(value, place, measure=measure, **cells),
            st.integers(0, 4), st.sampled_from(("city", "kel", "a")),
            st.sampled_from(("slum_area", "slum_area_handled", "spending")),
            as_of=st.sampled_from(("2017", "2018", "2018-12")),
            scope=st.sampled_from((None, "x", "x, y")),
            kind=st.sampled_from(("claim", "estimate", "decree")),
        ),
        max_size=8,
    )
)  # fmt: skip
def test_what_is_certain_is_of_one_scope_and_sort_and_stands_first(figures):
    every = contradictions(city(figures=figures))
    assert [each.certain for each in every] == sorted((each.certain for each in every), reverse=True)
    for each in every:
        rows = each.figures
        assert len(rows) > 1
        if each.certain:
            assert len({(row.scope or "", row.sort) for row in rows}) == 1


def test_no_contradiction_of_the_documents_is_certain():
    assert all(not each.certain for each in contradictions(documented()))
    (two, both_places) = contradictions_of(documented(), CITY, "slum_area")
    assert (values(two), two.unless) == ([11.44, 239.22], ("scope", "date"))
    assert both_places.rule == "one_figure_two_places"
    (money,) = contradictions_of(documented(), KAMPUNG_BUGIS, "spending")
    assert (len(money.figures), money.unless) == (5, ("scope",))


def test_the_three_figures_of_four_cities_follow_from_each_other():
    """52.88 ha less 41.44 ha handled leaves the 11.44 ha that is said to remain."""
    assert found(documented(), "remainder") == []
    assert found(documented(), "handled_over_area") == []


def test_the_two_areas_of_the_illustrative_kawasan_cannot_both_be_true():
    (each,) = contradictions(illustrative())
    assert (values(each), each.certain) == ([4.66, 6.2], True)
    assert contradictions_of(illustrative(), KAWASAN) == (each,)
