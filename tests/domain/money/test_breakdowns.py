"""Money taken apart: every group, any two of them, and always the whole to the rupiah."""

from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import (
    DIMENSIONS,
    FAMILY,
    Most,
    breakdown,
    crossed,
    dimensions,
    in_several_groups,
    keys_of,
    most,
    most_of,
)
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, money_asked_for
from tests.effort import tries

PLACES = [
    place("city", "city"),
    place("kel", "kelurahan", "city"),
    place("kw", "kawasan"),
    place("rw", "rw", "kel"),
    rt("a", parent_id="rw"),
    rt("b", parent_id="kel", kawasan_id=None),
]
WHERE = ("a", "b", "rw", "kel", "city")


def line(activity: str, rupiah: int | None = None, kind: str | None = "realised", **cells: object) -> dict:
    """A line of money of an activity in RT `a`."""
    usual = {"activity_id": activity, "location_id": "a", "amount_rupiah": rupiah, "amount_kind": kind}
    return usual | cells


def works_of(*lines: dict):
    return dataset(locations=PLACES, activities=list(lines))


def groups(data, by: str, location: str = "city", year: int | None = None) -> dict[str, int | None]:
    rows = breakdown(data, location, year, "realised", by)
    return {row.key: None if pd.isna(row.rupiah) else int(row.rupiah) for row in rows.itertuples()}


LINES = st.lists(
    st.fixed_dictionaries(
        {
            "activity_id": st.sampled_from("123456"),
            "location_id": st.sampled_from(WHERE),
            "amount_rupiah": st.none() | st.integers(0, 10**12),
            "amount_kind": st.sampled_from([*money.AMOUNT_KINDS, None]),
            "funding_source": st.sampled_from(["apbn", "csr", "Hibah", None]),
            "kind": st.sampled_from(["drain", "walkway", "Lain"]),
            "implementer": st.sampled_from(["BKM", None]),
            "year": st.sampled_from([2016, 2018]),
            "stage": st.sampled_from([*money.STAGES, None]),
        }
    ),
    max_size=12,
)


# Sums ---------------------------------------------------------------------------------------------


@tries(10)
@given(LINES, st.sampled_from(DIMENSIONS), st.sampled_from(WHERE), st.sampled_from([None, 2016, 2018]))
def test_groups_of_any_dimension_add_up_to_the_whole_to_the_rupiah(
    lines: list[dict], by: str, location: str, year: int | None
):
    data = works_of(*lines)
    for kind, total in money.money_by_kind(data, location, year)["rupiah"].items():
        assert breakdown(data, location, year, kind, by)["rupiah"].sum() == total


@pytest.mark.thorough
@tries(10)
@given(LINES, st.permutations(["funding_source", "rt", "year", "stage", "rw"]))
def test_two_dimensions_add_up_to_each_of_them(lines: list[dict], order: list[str]):
    data, by, across = works_of(*lines), *order[:2]
    for kind in money.money_by_kind(data, "city", None).index:
        cells = crossed(data, "city", None, kind, by, across)
        for name, sums in ((by, cells.sum(axis=1)), (across, cells.sum())):
            rows = breakdown(data, "city", None, kind, name).dropna(subset="rupiah")
            assert sums.to_dict() == dict(zip(rows["key"], rows["rupiah"], strict=True))


@tries(10)
@given(LINES)
def test_every_activity_is_in_a_group_whether_it_states_an_amount_or_not(lines: list[dict]):
    data = works_of(*lines)
    for kind in money.money_by_kind(data, "city", None).index:
        rows = breakdown(data, "city", None, kind, "kind")
        works = len(money.works(data, "city", None))
        several = int((rows["activities"] + rows["without"]).sum()) - works
        assert several >= 0
        assert rows["key"].is_unique


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_shipped_money_adds_up_at_every_level_in_every_year_and_by_every_dimension(data):
    for location, year, kind in money_asked_for(data):
        total = money.money_by_kind(data, location, year).loc[kind, "rupiah"]
        for by in dimensions(data, location, year):
            assert breakdown(data, location, year, kind, by)["rupiah"].sum() == total


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_any_two_dimensions_of_shipped_money_add_up(data):
    for kind, total in money.money_by_kind(data, CITY, None)["rupiah"].items():
        for by, across in combinations(dimensions(data, CITY, None), 2):
            assert crossed(data, CITY, None, kind, by, across).sum().sum() == total


# Groups -------------------------------------------------------------------------------------------


def test_the_documented_money_by_rt_is_that_of_both_tables():
    rows = breakdown(documented(), KAMPUNG_BUGIS, 2018, "unstated", "rt")
    assert dict(zip((key[-11:] for key in rows["key"]), rows["rupiah"], strict=True)) == {
        "RW006-RT002": 19_762_620_000, "RW006-RT003": 4_559_000_000, "RW006-RT004": 346_500_000,
        "RW002-RT002": 198_000_000,
    }  # fmt: skip


def test_a_place_above_the_level_stands_for_itself():
    data = works_of(line("1", 1), line("2", 20, location_id="rw"), line("3", 300, location_id="kel"))
    assert groups(data, "rt") == {"kel": 300, "rw": 20, "a": 1}
    assert groups(data, "rw") == {"kel": 300, "rw": 21}
    assert groups(data, "kelurahan") == {"kel": 321}


def test_an_rt_belongs_to_the_slum_area_it_names_and_to_none_otherwise():
    assert groups(works_of(line("1", 1), line("2", 20, location_id="b")), "kawasan") == {"b": 20, "kw": 1}


def test_what_the_source_leaves_out_is_a_group_of_its_own():
    data = works_of(line("1", 30), line("2", 70, funding_source="csr", implementer="BKM", stage="done"))
    assert groups(data, "funding_source") == {"csr": 70, "unknown": 30}
    assert groups(data, "implementer") == {"BKM": 70, "unknown": 30}
    assert groups(data, "stage") == {"done": 70, "unknown": 30}


def test_a_group_whose_works_state_no_amount_has_none_and_is_not_zero():
    data = works_of(line("1", 0), line("2", kind="realised", funding_source="csr"), line("3", 5, "budget"))
    rows = breakdown(data, "city", None, "realised", "funding_source").set_index("key")
    assert groups(data, "funding_source") == {"unknown": 0, "csr": None}
    assert rows["activities"].to_dict() == {"unknown": 1, "csr": 0}
    assert rows["without"].to_dict() == {"unknown": 1, "csr": 1}


def test_groups_are_the_largest_first_and_years_and_stages_in_their_own_order():
    data = works_of(
        line("1", 1, year=2020, stage="handed_over"),
        line("2", 9, year=2016, stage="planned"),
        line("3", 5, year=2018),
    )
    assert list(groups(data, "year")) == ["2016", "2018", "2020"]
    assert list(groups(data, "stage")) == ["planned", "handed_over", "unknown"]
    assert list(groups(works_of(line("1", 1), line("2", 9, location_id="b")), "rt")) == ["b", "a"]


def test_an_activity_of_two_sources_stands_in_both_and_is_counted_as_such():
    data = works_of(line("1", 60, funding_source="csr"), line("1", 30, funding_source="swadaya"))
    assert groups(data, "funding_source") == {"csr": 60, "swadaya": 30}
    assert in_several_groups(data, "city", None, "realised", "funding_source") == 1
    assert in_several_groups(data, "city", None, "realised", "rt") == 0


def test_a_level_is_offered_where_it_tells_places_apart():
    data = works_of(line("1", 1), line("2", 2, location_id="kel"))
    assert [name for name in dimensions(data, "city", None) if name in ("rt", "rw", "kelurahan")] == [
        "rt",
        "rw",
    ]
    assert "country" not in dimensions(data, "city", None)
    assert "rt" in dimensions(works_of(), "city", None)


def test_a_breakdown_by_anything_else_is_an_error():
    with pytest.raises(ValueError, match="note"):
        keys_of(works_of(), works_of().activities, "note")


def test_the_kinds_of_money_of_one_row_of_a_file_are_not_added():
    """Budget, contract and realised in columns stand on one line; each is its own amount."""
    data = works_of(line("1", 45, "budget"), line("1", 44, "contract"), line("1", 43))
    data.activities["line"] = 2
    for kind, rupiah in (("budget", 45), ("contract", 44), ("realised", 43)):
        rows = breakdown(data, "city", None, kind, "year")
        assert rows["rupiah"].to_list() == [rupiah]


def test_sources_are_ranked_by_their_family_and_stand_beside_it():
    data = works_of(
        line("1", 40, funding_source="dak"),
        line("2", 30, funding_source="apbn_kawasan"),
        line("3", 15, funding_source="apbn_bdi"),
        line("4", 5, funding_source="apbn"),
        line("5", 4, funding_source="dana_kelurahan"),
        line("6", 3, funding_source="apbd_kota"),
        line("7", 6, funding_source="Hibah"),
    )
    assert groups(data, FAMILY) == {"apbn": 50, "dak": 40, "apbd_kota": 7, "Hibah": 6}
    assert list(groups(data, "funding_source")) == [
        "apbn_kawasan", "apbn_bdi", "apbn", "dak", "dana_kelurahan", "apbd_kota", "Hibah",
    ]  # fmt: skip
    for by in (FAMILY, "funding_source"):
        assert most(data, "city", None, "realised", by) == Most(("apbn",), 50)


def test_a_tie_is_a_tie_and_nothing_stated_is_no_most():
    alike = works_of(line("1", 30, funding_source="apbn_bdi"), line("2", 30, funding_source="csr"))
    assert most(alike, "city", None, "realised", FAMILY) == Most(("apbn", "csr"), 30)
    assert most(works_of(line("1", 5, "budget")), "city", None, "realised", FAMILY) is None
    assert most_of(pd.Series({"a": 0, "b": 0})) == Most(("a", "b"), 0)


def test_three_lines_of_apbn_are_more_than_a_single_source_with_more_than_each():
    found = most(illustrative(), KAMPUNG_BUGIS, None, "realised", "funding_source")
    total = int(money.of_kind(illustrative(), KAMPUNG_BUGIS, None, "realised")["amount_rupiah"].sum())
    assert found is not None
    assert found.keys == ("apbn",)
    assert round(found.rupiah * 1000 / total) == 627
