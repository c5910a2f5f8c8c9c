"""The money ladder: no rung is added to another, and each activity stands where its money has come."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.money import activities as money
from dashboard.domain.money.money_ladder import built, money_ladder, rungs_compared, works_progress
from tests.domain.by_hand import MILLION, dataset, only, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel")]


def line(activity: str, rupiah: int | None = None, kind: str | None = "realised", **cells: object) -> dict:
    usual = {"activity_id": activity, "location_id": "a", "amount_rupiah": rupiah, "amount_kind": kind}
    return usual | cells


def works_of(*lines: dict):
    return dataset(locations=PLACES, activities=list(lines))


LINES = st.lists(
    st.builds(
        line,
        st.sampled_from("12345"),
        st.none() | st.integers(0, 10**12),
        st.sampled_from([*money.AMOUNT_KINDS, None]),
        volume=st.none() | st.integers(0, 1000),
        unit=st.sampled_from(["m", "unit", None]),
        stage=st.sampled_from([*money.STAGES, None]),
    ),
    max_size=12,
)


def test_the_documented_money_stands_on_no_rung():
    row = only(money_ladder(documented(), KAMPUNG_BUGIS, None))
    assert (row["amount_kind"], row["rupiah"], row["furthest"]) == ("unstated", 24_866_120_000, 7)
    assert rungs_compared(documented(), KAMPUNG_BUGIS, None).empty


def test_rungs_stand_in_their_order_and_the_unstated_kind_last():
    lines = [line(str(number), 1, kind) for number, kind in enumerate(reversed(money.AMOUNT_KINDS))]
    assert list(money_ladder(works_of(*lines), "kel", None)["amount_kind"]) == list(money.AMOUNT_KINDS)


def test_an_activity_counts_once_where_its_money_stands_furthest():
    data = works_of(
        line("1", 100, "budget"), line("1", 90, "contract"), line("2", 70, "budget"), line("2", 5, None),
        line("3", 8, None), line("4"),
    )  # fmt: skip
    rows = money_ladder(data, "kel", None).set_index("amount_kind")
    assert rows["rupiah"].to_dict() == {"budget": 170, "contract": 90, "unstated": 13}
    assert rows["activities"].to_dict() == {"budget": 2, "contract": 1, "unstated": 2}
    assert rows["furthest"].to_dict() == {"budget": 1, "contract": 1, "unstated": 1}
    assert rows["furthest_rupiah"].to_dict() == {"budget": 70, "contract": 90, "unstated": 8}


@tries(8)
@given(LINES)
def test_every_activity_with_an_amount_stands_on_exactly_one_kind(lines: list[dict]):
    data = works_of(*lines)
    rows = money_ladder(data, "kel", None)
    stated = len(money.works(data, "kel", None)) - money.without_amount(data, "kel", None)
    assert rows["furthest"].sum() == stated
    assert dict(zip(rows["amount_kind"], rows["rupiah"], strict=True)) == (
        money.money_by_kind(data, "kel", None)["rupiah"].to_dict()
    )


def test_rungs_are_compared_over_the_activities_that_state_both():
    data = works_of(
        line("1", 100, "budget"), line("1", 80, "realised"), line("2", 50, "budget"), line("3", 7, "realised")
    )
    row = only(rungs_compared(data, "kel", None))
    assert (row["earlier"], row["later"], row["activities"]) == ("budget", "realised", 1)
    assert (row["earlier_rupiah"], row["later_rupiah"]) == (100, 80)


def test_a_rung_that_a_file_leaves_out_does_not_hide_those_around_it():
    data = works_of(line("1", 90, "contract"), line("1", 95, "realised"))
    row = only(rungs_compared(data, "kel", None))
    assert (row["earlier"], row["later"], row["later_rupiah"]) == ("contract", "realised", 95)


def test_a_plan_is_compared_with_the_contract_and_with_what_was_spent_of_the_illustrative_works():
    rows = rungs_compared(illustrative(), CITY, None).set_index(["earlier", "later"])
    assert rows.loc[("budget", "realised")].to_list() == [5, 5_439_994_000, 5_176_318_000]
    assert rows.loc[("budget", "contract")].to_list() == [4, 5_074_783_000, 4_856_742_000]


# Volumes ------------------------------------------------------------------------------------------


def test_the_volume_of_a_kind_and_unit_is_told_by_stage():
    data = works_of(
        line("1", volume=3, unit="m", stage="planned"), line("2", volume=5, unit="m", stage="done"),
        line("3", volume=2, unit="m", stage="handed_over"), line("4", volume=1, unit="m"),
        line("5", unit="m", stage="done"),
    )  # fmt: skip
    row = works_progress(data, "kel", None).iloc[0]
    assert (row["planned"], row["done"], row["handed_over"], row["unknown"]) == tuple(
        MILLION * volume for volume in (3, 5, 2, 1)
    )
    assert (row["total"], built(row), row["activities"], row["without_volume"]) == (
        11 * MILLION, 7 * MILLION, 5, 1
    )  # fmt: skip


def test_volumes_of_different_units_or_without_one_are_never_added():
    data = works_of(line("1", volume=3, unit="m"), line("2", volume=5, unit="unit"), line("3", volume=7))
    rows = works_progress(data, "kel", None)
    assert dict(zip(rows["unit"], rows["total"] // MILLION, strict=True)) == {"": 7, "m": 3, "unit": 5}


@tries(8)
@given(LINES)
def test_stages_add_up_to_the_whole_volume_and_every_activity_is_there(lines: list[dict]):
    data = works_of(*lines)
    rows = works_progress(data, "kel", None)
    works = money.works(data, "kel", None)
    assert rows["total"].sum() == works["volume_millionths"].sum()
    assert rows["activities"].sum() == len(works)
    done = works[works["stage"].isin(money.FINISHED)]["volume_millionths"].sum()
    assert sum(built(row) for _, row in rows.iterrows()) == done
