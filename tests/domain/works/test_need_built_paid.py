"""Need, built and paid in one unit."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import AMOUNT_KINDS
from dashboard.domain.works.need_built_paid import (
    APART,
    NeedBuiltPaid,
    need_built_paid,
    need_built_paid_below,
    of_place,
    total,
    unknown_kinds,
)
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

ROADS, WASTE = "road_coverage", "waste_facility"
RT2, RT3 = f"{KAMPUNG_BUGIS}-RW006-RT002", f"{KAMPUNG_BUGIS}-RW006-RT003"


def work(key: str = "w", where: str = "a", **cells: object) -> dict:
    """A line of activities.csv: 100 m of road, finished, for 1,000 rupiah spent."""
    usual = {"kind": "concrete_road", "volume": 100, "unit": "m", "stage": "done", "year": 2018}
    return {"activity_id": key, "location_id": where} | usual | {
        "amount_rupiah": 1000, "amount_kind": "realised"} | cells  # fmt: skip


def road(volume: object, where: str = "a", year: int = 2018) -> dict:
    return {"location_id": where, "indicator": "road_surface", "volume": volume, "year": year}


def kampung(
    works: list[dict], readings: list[dict] | None = None, outcomes: list[dict] | None = None
) -> Dataset:
    """A kelurahan with an RW of the RTs `a` and `b`."""
    places = [place("kel", "kelurahan"), place("rw", "rw", "kel")]
    places += [rt(name, parent_id="rw", ideal_road_m=1000) for name in ("a", "b")]
    return dataset(locations=places, activities=works, indicators=readings or [], outcomes=outcomes or [])


def roads(
    data: Dataset, where: str = "a", year: int | None = None, kind: str | None = "realised"
) -> NeedBuiltPaid:
    return need_built_paid(data, where, year, kind, ROADS)


def volumes(one: NeedBuiltPaid) -> tuple[float, float]:
    return one.built / MILLION, one.paid / MILLION


def test_need_built_and_paid_stand_in_one_unit():
    one = roads(kampung([work()], [road(150)]))
    assert one.need is not None
    assert (one.need.high / MILLION, *volumes(one), one.rupiah) == (150, 100, 100, 1000)
    assert (one.over, one.short) == (0, 50 * MILLION)


def test_an_activity_with_two_lines_of_money_has_one_volume():
    one = roads(kampung([work(), work(funding_source="dak"), work(amount_kind="budget")]))
    assert (volumes(one), one.rupiah, len(one.activities)) == ((100, 100), 2000, 1)


def test_a_work_without_an_amount_of_the_kind_is_built_not_paid_and_counted():
    data = kampung([work("1"), work("2", amount_rupiah=None), work("3", amount_kind="budget")])
    one = roads(data)
    assert (volumes(one), one.rupiah, one.bare) == ((300, 100), 1000, 2)
    none = roads(data, kind=None)
    assert (volumes(none), none.rupiah, none.bare) == ((300, 0), None, 3)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"unit": None}, "no_unit"), ({"unit": "m2"}, "other_unit"), ({"volume": None}, "no_volume"),
        ({"year": 2017}, "before"), ({"kind": "house_repair"}, None), ({"stage": "planned"}, None),
        ({"stage": None}, None),
    ],
)  # fmt: skip
def test_a_work_that_cannot_be_set_beside_the_need_is_counted_with_its_reason(cells, why):
    one = roads(kampung([work(**cells)], [road(150)]))
    assert (one.built, one.activities) == (0, ())
    assert one.apart == (((why, 1),) if why else ())
    assert why is None or why in APART


def test_a_hydrant_stands_beside_no_number_of_buildings():
    data = kampung([work(kind="hydrant", unit="unit", volume=3)])
    one = need_built_paid(data, "a", None, "realised", "fire_infrastructure")
    assert (one.built, one.apart, one.short) == (0, (("no_ratio", 1),), 0)


def test_a_need_that_is_not_recorded_is_neither_over_nor_short():
    one = roads(kampung([work()]))
    assert (one.need, one.over, one.short) == (None, 0, 0)


def test_a_shortfall_stays_open_where_a_work_states_no_unit():
    assert roads(kampung([work(unit=None)], [road(150)])).open
    assert not roads(kampung([work()], [road(150)])).open


def test_a_year_counts_its_own_works_against_the_survey_before_them():
    data = kampung([work("1"), work("2", year=2021)], [road(150), road(90, year=2020)])
    first, last = roads(data, year=2018), roads(data, year=2021)
    assert first.need is not None
    assert last.need is not None
    assert (first.need.year, last.need.year) == (2018, 2020)
    assert volumes(first) == volumes(last) == (100, 100)
    assert volumes(roads(data)) == (200, 200)


# Works above the RT ------------------------------------------------------------------------------------


def below(data: Dataset, where: str = "kel") -> dict[str, NeedBuiltPaid]:
    return {one.place: one for one in need_built_paid_below(data, where, None, "realised", ROADS, "rt")}


def test_a_work_recorded_above_the_rt_is_shown_there_and_not_shared_out():
    rows = below(kampung([work(where="rw")], [road(150)]))
    assert list(rows) == ["a", "b", "rw"]
    assert (rows["a"].built, rows["rw"].built, rows["rw"].whole) == (0, 100 * MILLION, False)
    assert rows["rw"].need is None


def test_outcomes_give_an_rt_its_share_of_the_volume_and_none_of_the_money():
    shares = [{"activity_id": "w", "location_id": "a", "indicator": "road_surface", "volume": 60}]
    rows = below(kampung([work(where="rw")], outcomes=shares))
    assert (volumes(rows["a"]), rows["a"].rupiah, rows["a"].elsewhere) == ((60, 60), None, 1)
    assert (volumes(rows["rw"]), rows["rw"].rupiah) == ((40, 40), 1000)


def test_shares_beyond_what_was_built_are_not_shares_of_it():
    shares = [
        {"activity_id": "w", "location_id": where, "indicator": "road_surface", "volume": 60}
        for where in ("a", "b")
    ]
    rows = below(kampung([work(where="rw")], outcomes=shares))
    assert {key: one.built for key, one in rows.items()} == {"a": 0, "b": 0, "rw": 100 * MILLION}


def test_what_one_household_gains_twice_is_one_share():
    gains = [
        {"activity_id": "w", "location_id": "a", "indicator": indicator, "volume": volume}
        for indicator, volume in (("waste_facility", 40), ("waste_system", 30))
    ]
    data = kampung([work(where="rw", kind="waste_collection", unit="kk")], outcomes=gains)
    assert need_built_paid(data, "a", None, "realised", WASTE).built == 40 * MILLION


RTS = st.sampled_from(["a", "b", "rw", "kel"])
WORKS = st.lists(
    st.fixed_dictionaries(
        {
            "where": RTS,
            "volume": st.one_of(st.none(), st.integers(0, 500)),
            "unit": st.sampled_from(["m", "m2", None]),
            "stage": st.sampled_from(["done", "planned", None]),
            "amount_rupiah": st.one_of(st.none(), st.integers(0, 10**6)),
            "amount_kind": st.sampled_from([*AMOUNT_KINDS, None]),
        }
    ),
    max_size=6,
)
GAINS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from("ab"), st.integers(0, 300)), max_size=6)


@settings(tries(8), phases=[Phase.explicit, Phase.generate])
@given(works=WORKS, gains=GAINS)
def test_the_rows_add_up_to_the_whole_and_paid_is_a_part_of_built(works: list[dict], gains: list[tuple]):
    rows = [work(str(at), **cells) for at, cells in enumerate(works)]
    unique = {(at, where): volume for at, where, volume in gains if at < len(works)}
    outcomes = [
        {"activity_id": str(at), "location_id": where, "indicator": "road_surface", "volume": volume}
        for (at, where), volume in unique.items()
    ]
    data = kampung(rows, outcomes=outcomes)
    whole, parts = roads(data, "kel"), below(data).values()
    assert whole.built == sum(one.built for one in parts)
    assert whole.paid == sum(one.paid for one in parts)
    assert (whole.rupiah or 0) == sum(one.rupiah or 0 for one in parts)
    assert 0 <= whole.paid <= whole.built
    assert whole.bare <= len(whole.activities)
    counted = len(whole.activities) + sum(n for _, n in whole.apart)
    assert counted == sum(cells["stage"] == "done" for cells in works)


# Shipped data ------------------------------------------------------------------------------------------


def test_the_documented_kelurahan_built_more_road_than_it_recorded_as_missing():
    one = need_built_paid(documented(), KAMPUNG_BUGIS, None, "unstated", ROADS)
    assert one.need is not None
    assert (one.need.high, one.built, one.paid) == (1_460_390_000, 2_762_380_000, 2_762_380_000)
    assert (one.rupiah, one.over) == (23_562_620_000, 1_301_990_000)


def test_the_documented_rts_show_what_was_built_and_an_unknown_need():
    rows = need_built_paid_below(documented(), KAMPUNG_BUGIS, None, "unstated", ROADS, "rt")
    built = {one.place: one.built for one in rows if one.built}
    assert built == {RT2: 2_002_380_000, RT3: 760_000_000}
    assert {one.need for one in rows} == {None}


def test_an_rt_outside_the_delineated_ones_has_a_row_of_its_own():
    rows = need_built_paid_below(documented(), KAMPUNG_BUGIS, None, "unstated", "building_substandard", "rt")
    assert rows[-1].place == f"{KAMPUNG_BUGIS}-RW002-RT002"
    assert rows[-1].built == 12 * MILLION


@pytest.mark.parametrize("where", [KAMPUNG_BUGIS, CITY])
def test_every_finished_work_is_either_set_beside_a_need_or_counted(where):
    data = illustrative()
    found = of_place(data, where, None, "realised")
    beside_need = sum(len(one.activities) for one in found)
    apart = sum(total(found, why) for why in APART)
    assert beside_need + apart + sum(unknown_kinds(data, where, None).values()) == 43
