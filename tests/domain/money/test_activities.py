"""Works and money: documented totals, and what is never added."""

import pytest

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import breakdown
from dashboard.domain.money.unit_costs import unit_costs
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel"), rt("b", parent_id="kel")]


def line(activity: str, rupiah: int | None = None, kind: str | None = "realised", **cells: object) -> dict:
    """A line of money of an activity in RT `a`."""
    usual = {"activity_id": activity, "location_id": "a", "amount_rupiah": rupiah, "amount_kind": kind}
    return usual | cells


def works_of(*lines: dict):
    return dataset(locations=PLACES, activities=list(lines))


def rupiah(data, location: str = "kel", year: int | None = None) -> dict[str, int]:
    return money.money_by_kind(data, location, year)["rupiah"].to_dict()


# Documented ---------------------------------------------------------------------------------------


def test_the_works_of_2018_cost_what_both_tables_add_up_to():
    by_kind = breakdown(documented(), KAMPUNG_BUGIS, 2018, "unstated", "kind")
    found = dict(zip(by_kind["key"], by_kind["rupiah"], strict=True))
    assert found == {"concrete_road": 23_562_620_000, "house_repair": 1_303_500_000}
    assert rupiah(documented(), KAMPUNG_BUGIS, 2018) == {"unstated": 24_866_120_000}


def test_the_national_budget_paid_the_roads_and_the_city_the_houses():
    by_source = breakdown(documented(), CITY, None, "unstated", "funding_source")
    found = dict(zip(by_source["key"], by_source["rupiah"], strict=True))
    assert found == {"apbn": 23_562_620_000, "apbd_kota": 1_303_500_000}


def test_79_houses_and_2_762_38_m_of_road_were_built():
    built = money.output_by_kind(documented(), KAMPUNG_BUGIS, 2018).set_index("kind")
    assert built.loc["house_repair", ["unit", "volume_millionths"]].to_list() == ["unit", 79 * MILLION]
    assert built.loc["concrete_road", ["unit", "volume_millionths"]].to_list() == ["m", 2_762_380_000]
    assert built["activities"].to_dict() == {"house_repair": 5, "concrete_road": 2}


def test_three_packages_in_one_rt_are_three_activities():
    name = f"{KAMPUNG_BUGIS}-RW006-RT003"
    works = money.works(documented(), name, 2018)
    houses = works[works["kind"] == "house_repair"]
    assert sorted(houses["volume_millionths"] // MILLION) == [14, 15, 17]


# Sums ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_the_years_add_up_to_all_years(data):
    for kind, total in rupiah(data, CITY).items():
        assert sum(rupiah(data, CITY, year).get(kind, 0) for year in data.years) == total


def test_kinds_of_money_are_never_added_to_each_other():
    data = works_of(line("1", 100, "budget"), line("1", 90, "contract"), line("1", 80, "realised"))
    assert rupiah(data) == {"budget": 100, "contract": 90, "realised": 80}
    assert breakdown(data, "kel", None, "realised", "kind")["rupiah"].to_list() == [80]


def test_a_line_without_a_kind_of_money_stands_apart():
    data = works_of(line("1", 100, None), line("2", 5, "budget"))
    assert rupiah(data) == {"budget": 5, "unstated": 100}
    assert money.best_known_kind(data, "kel", None) == "unstated"


def test_a_page_opens_with_the_money_nearest_to_being_spent():
    ladder = [line("1", 1, kind) for kind in money.AMOUNT_KINDS]
    order = []
    while ladder:
        order.append(money.best_known_kind(works_of(*ladder), "kel", None))
        ladder = [row for row in ladder if row["amount_kind"] != order[-1]]
    assert order == ["realised", "disbursed", "contract", "unstated", "budget"]
    assert money.best_known_kind(works_of(line("1")), "kel", None) is None


def test_an_activity_without_any_amount_is_counted_and_not_zero():
    data = works_of(line("1"), line("2", 5), line("3"), line("3", 4, "budget"), line("4", 0))
    assert money.without_amount(data, "kel", None) == 1
    assert rupiah(data) == {"budget": 4, "realised": 5}


def test_the_money_of_a_place_is_that_of_everything_inside_it():
    data = works_of(line("1", 1), line("2", 20, location_id="b"), line("3", 300, location_id="kel"))
    assert (rupiah(data)["realised"], rupiah(data, "a")["realised"]) == (321, 1)


# Volumes ------------------------------------------------------------------------------------------

TWO_SOURCES = (
    line("1", 60, volume=4, unit="m", stage="done", funding_source="csr"),
    line("1", 30, volume=4, unit="m", stage="done", funding_source="swadaya"),
)


def test_a_volume_counts_once_for_two_lines_of_money():
    data = works_of(*TWO_SOURCES)
    assert money.output_by_kind(data, "kel", None)["volume_millionths"].to_list() == [4 * MILLION]
    assert len(money.works(data, "kel", None)) == 1


def test_a_volume_written_on_one_line_only_is_that_of_the_activity():
    for lines in (
        [line("1", 60, volume=4, unit="m", stage="done"), line("1", 30, stage="done")],
        [line("1", 30, stage="done"), line("1", 60, volume=4, unit="m", stage="done")],
    ):
        data = works_of(*lines)
        assert money.output_by_kind(data, "kel", None)["volume_millionths"].sum() == 4 * MILLION
        assert unit_costs(data, "kel", None, "realised")["rupiah"].to_list() == [90]


def test_only_finished_works_are_built():
    stages = ("planned", "ongoing", "done", "handed_over", None)
    lines = [line(str(n), volume=1, unit="m", stage=stage) for n, stage in enumerate(stages)]
    built = money.output_by_kind(works_of(*lines), "kel", None)
    assert built["volume_millionths"].to_list() == [2 * MILLION]


def test_volumes_of_different_units_are_never_added():
    lines = [line("1", volume=3, unit="m", stage="done"), line("2", volume=5, unit="unit", stage="done")]
    built = money.output_by_kind(works_of(*lines), "kel", None)
    assert sorted(zip(built["unit"], built["volume_millionths"] // MILLION, strict=True)) == [
        ("m", 3),
        ("unit", 5),
    ]


def test_a_work_without_a_volume_is_built_and_named():
    built = money.output_by_kind(works_of(line("1", stage="done")), "kel", None)
    assert built[["activities", "without_volume", "volume_millionths"]].to_numpy().tolist() == [[1, 1, 0]]


def test_a_sum_of_the_nation_does_not_overflow():
    data = works_of(*(line(str(n), 1_999_999_999_999_999) for n in range(1000)))
    assert rupiah(data)["realised"] == 1_999_999_999_999_999_000


def test_a_dataset_without_activities_has_no_money():
    data = works_of()
    assert (rupiah(data), money.best_known_kind(data, "kel", None)) == ({}, None)
    assert money.output_by_kind(data, "kel", None).empty
    assert unit_costs(data, "kel", None, "realised").empty
    assert money.without_amount(data, "kel", None) == 0


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_the_money_of_many_places_at_once_is_that_of_each(data):
    for year in (None, 2018):
        for location, found in money.money_of_places(data, data.places, year).items():
            kind = money.best_known_kind(data, location, year)
            assert (found.works, found.kind) == (len(money.works(data, location, year)), kind), location
            assert found.rupiah == (rupiah(data, location, year)[kind] if kind else 0)
