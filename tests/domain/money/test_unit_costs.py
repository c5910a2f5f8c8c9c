"""What one unit cost: published values, what is usual, and what is far from it."""

from statistics import median as median_of

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.doubts import problems_of
from dashboard.domain.money.unit_costs import (
    cost_groups,
    far_costs,
    median,
    medians_of_others,
    unit_costs,
    usual,
)
from tests.domain.by_hand import MILLION, dataset, only, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")]


def line(activity: object, rupiah: int | None, **cells: object) -> dict:
    usual_cells = {"activity_id": str(activity), "location_id": "a", "amount_kind": "realised"}
    return usual_cells | {"amount_rupiah": rupiah, "volume": 1, "unit": "m"} | cells


def works_of(*lines: dict):
    return dataset(locations=PLACES, activities=list(lines))


def far(data) -> set[str]:
    return set(far_costs(data)["activity_id"])


# Published ----------------------------------------------------------------------------------------


def test_every_documented_unit_cost_is_the_published_one():
    costs = unit_costs(documented(), KAMPUNG_BUGIS, 2018, "unstated")
    by_kind = costs.groupby("kind")["rupiah_per_unit"].apply(lambda column: sorted(map(int, column)))
    assert by_kind["concrete_road"] == [5_000_000, 9_869_565]
    assert by_kind["house_repair"] == [16_500_000] * 5


def test_a_reader_of_the_documented_data_first_sees_both_roads_and_then_the_houses():
    roads, houses = cost_groups(documented(), KAMPUNG_BUGIS, None, "unstated")
    assert (roads.kind, roads.unit, roads.usual.low, roads.usual.high) == (
        "concrete_road", "m", 5_000_000, 9_869_565
    )  # fmt: skip
    assert (houses.kind, houses.usual.activities, houses.usual.middle) == (
        "house_repair", 5, (16_500_000, 16_500_000)
    )  # fmt: skip
    assert roads.costs["far"].all()
    assert not houses.costs["far"].any()


def test_neither_documented_road_is_explained_and_both_are_doubtful():
    rows = far_costs(documented())
    assert rows["cost_note"].isna().all()
    told = [problem.line for problem in problems_of(documented()) if problem.reason == "unit_cost_far"]
    assert sorted(rows["line"]) == sorted(told)


def test_an_illustrative_house_repair_of_two_sources_has_one_volume_and_one_cost():
    row = only(unit_costs(illustrative(), KAMPUNG_BUGIS, 2018, "realised"), activity_id="CTH-2018-08")
    assert (row["volume_millionths"], row["rupiah"]) == (36 * MILLION, 601_128_000 + 76_507_000)


# Costs --------------------------------------------------------------------------------------------


def test_two_lines_of_one_kind_of_money_are_added_before_dividing():
    data = works_of(line(1, 60, volume=4), line(1, 30, volume=4, funding_source="csr"))
    assert unit_costs(data, "kel", None, "realised")[["rupiah", "rupiah_per_unit"]].to_numpy().tolist() == [
        [90, 23]  # 22.5 half up
    ]


@pytest.mark.parametrize("volume", [None, 0])
def test_there_is_no_cost_per_unit_without_a_volume(volume):
    assert unit_costs(works_of(line(1, 90, volume=volume)), "kel", None, "realised").empty


def test_a_unit_cost_stays_right_for_the_largest_amount():
    trillions = 1_999_999_999_999_999
    costs = unit_costs(works_of(line(1, trillions)), "kel", None, "realised")
    assert costs["rupiah_per_unit"].to_list() == [trillions]


def test_what_cost_nothing_is_a_cost_of_nothing_and_in_no_group():
    data = works_of(line(1, 0))
    assert unit_costs(data, "kel", None, "realised")["rupiah_per_unit"].to_list() == [0]
    assert cost_groups(data, "kel", None, "realised") == ()


def test_costs_of_different_units_or_kinds_of_work_are_never_in_one_group():
    data = works_of(line(1, 1), line(2, 1, unit="unit"), line(3, 1, kind="walkway"))
    assert len(cost_groups(data, "kel", None, "realised")) == 3


# Usual --------------------------------------------------------------------------------------------


def test_the_middle_half_is_told_from_four_activities_on():
    assert usual([1, 2, 3]).middle is None
    assert usual([10, 20, 30, 40]).middle == (18, 32)  # 17.5 and 32.5, to the even rupiah
    assert usual([40, 10, 30, 20]) == usual([10, 20, 30, 40])


@given(st.lists(st.integers(1, 10**13), min_size=1, max_size=40))
def test_what_is_usual_lies_between_the_lowest_and_the_highest(costs: list[int]):
    found = usual(costs)
    assert found.low <= found.median <= found.high
    assert abs(found.median - median_of(costs)) <= 0.5
    if found.middle:
        assert found.low <= found.middle[0] <= found.middle[1] <= found.high


def test_between_two_costs_the_median_is_half_up():
    assert [median(ranked) for ranked in ([3], [3, 4], [3, 5], [1, 2, 9])] == [3, 4, 4, 2]


# Far from it --------------------------------------------------------------------------------------


def test_an_explained_cost_is_far_too_and_is_no_measure_for_others():
    data = works_of(line(1, 100), line(2, 100), line(3, 900, cost_note="Over water"))
    assert far(data) == {"3"}
    assert only(far_costs(data), activity_id="3")["usual"] == 100


def test_among_explained_costs_alone_none_is_far():
    assert far(works_of(line(1, 100, cost_note="x"), line(2, 900, cost_note="y"))) == set()


def test_one_activity_is_far_from_nothing():
    assert far(works_of(line(1, 100))) == set()


def test_kinds_of_money_are_not_compared_with_each_other():
    assert far(works_of(line(1, 100), line(2, 900, amount_kind="budget"))) == set()


@pytest.mark.thorough
@tries(8)
@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=8))
def test_a_far_cost_stays_far_whatever_the_order_of_the_rows(costs: list[int]):
    lines = [line(number, cost) for number, cost in enumerate(costs)]
    assert far(works_of(*lines)) == far(works_of(*reversed(lines)))


@given(st.lists(st.floats(1, 1e12), min_size=2, max_size=40))
def test_the_median_of_the_others_is_that_of_all_without_it(values):
    expected = [median_of(values[:at] + values[at + 1 :]) for at in range(len(values))]
    assert medians_of_others(values) == pytest.approx(expected)


def test_of_a_single_value_there_are_no_others():
    assert (medians_of_others([5.0]), medians_of_others([])) == ([5.0], [])


def test_every_far_cost_of_a_place_is_marked_in_its_groups():
    for kind in ("realised", "budget", "contract"):
        marked = {
            key
            for group in cost_groups(illustrative(), CITY, None, kind)
            for key in group.costs.loc[group.costs["far"], "activity_id"]
        }
        rows = far_costs(illustrative())
        assert marked == set(rows.loc[rows["amount_kind"] == kind, "activity_id"])
