"""The way of the money: every path once, and the whole to the rupiah however many are drawn together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import breakdown
from dashboard.domain.money.funding_flow import OTHERS, STEPS, funding_flow, gathered
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

PLACES = [place("kel", "kelurahan"), *(rt(name, parent_id="kel") for name in "abcdefghij")]
PATHS = st.lists(
    st.tuples(st.integers(0, 10**12), st.sampled_from("abcdefghij"), st.sampled_from("pqrstuvw")), max_size=30
)


def works_of(paths: list[tuple[int, str, str]]):
    lines = [
        {
            "activity_id": str(number), "amount_rupiah": rupiah, "amount_kind": "realised",
            "location_id": where, "funding_source": source, "kind": f"work {source}",
        }
        for number, (rupiah, where, source) in enumerate(paths)
    ]  # fmt: skip
    return dataset(locations=PLACES, activities=lines)


def test_the_documented_money_goes_from_the_nation_to_roads_and_from_the_city_to_houses():
    flow = funding_flow(documented(), KAMPUNG_BUGIS, None, "unstated", "rw")
    rows = [(row.source, row.kind, row.place[-5:], row.rupiah) for row in flow.itertuples()]
    assert rows == [
        ("apbn", "concrete_road", "RW006", 23_562_620_000),
        ("apbd_kota", "house_repair", "RW006", 1_105_500_000),
        ("apbd_kota", "house_repair", "RW002", 198_000_000),
    ]


@tries(8)
@given(PATHS, st.integers(2, 6))
def test_what_is_drawn_together_adds_up_to_the_whole(paths: list[tuple], most: int):
    flow = funding_flow(works_of(paths), "kel", None, "realised", "rt")
    drawn = gathered(flow, most)
    assert flow["rupiah"].sum() == drawn["rupiah"].sum() == sum(rupiah for rupiah, *_ in paths)
    assert all(drawn[step].nunique() <= most for step in STEPS)


@tries(8)
@given(PATHS)
def test_nothing_is_gathered_where_there_are_few(paths: list[tuple]):
    flow = funding_flow(works_of(paths), "kel", None, "realised", "rt")
    assert not (gathered(flow, 10)[list(STEPS)] == OTHERS).to_numpy().any()


@pytest.mark.parametrize("kind", ["budget", "contract", "realised", "unstated"])
def test_each_step_of_the_flow_is_the_breakdown_by_it(kind: str):
    data, total = illustrative(), money.money_by_kind(illustrative(), CITY, None).loc[kind, "rupiah"]
    flow = funding_flow(data, CITY, None, kind, "rt")
    assert flow["rupiah"].sum() == total
    for step, by in zip(STEPS, ("funding_source", "kind", "rt"), strict=True):
        rows = breakdown(data, CITY, None, kind, by).dropna(subset="rupiah")
        assert flow.groupby(step)["rupiah"].sum().to_dict() == dict(
            zip(rows["key"], rows["rupiah"], strict=True)
        )
    assert not flow.duplicated(list(STEPS)).any()
