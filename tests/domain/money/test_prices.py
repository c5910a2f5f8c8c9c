"""Unit prices from a dataset's own works: one kind of money, low, usual and high."""

import pytest

from dashboard.domain.money.prices import ORIGINS, Price, prices, replaced
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import documented, illustrative

PLACES = [
    place("kw", "kawasan"),
    place("kel", "kelurahan"),
    rt("a", parent_id="kel"),
    rt("b", parent_id="kel"),
]


def work(
    key: str, rupiah: int | None, volume: object = 10, money: str | None = "realised", **cells: object
) -> dict:
    """A work of 10 m of drain in RT `a`, which lies in a kelurahan and a slum area."""
    usual = {"activity_id": key, "location_id": "a", "volume": volume, "unit": "m"}
    return usual | {"amount_rupiah": rupiah, "amount_kind": money} | cells


def priced(*works: dict) -> dict:
    return dict(prices(dataset(locations=PLACES, activities=list(works))))


def test_a_price_is_low_usual_and_high_over_the_works_of_a_kind_and_unit():
    found = priced(work("1", 100, year=2017), work("2", 400), work("3", 200, location_id="b"))
    assert found == {
        ("drain", "m"): Price(10, 20, 40, "own", "realised", ("1", "2", "3"), (2017, 2018)),
    }


def test_kinds_of_money_are_never_mixed_and_the_best_known_counts():
    ladder = [work(str(number), 100 * number, money=money) for number, money in enumerate(
        ("realised", "disbursed", "contract", None, "budget"), start=1
    )]  # fmt: skip
    for first, (usual, amount_kind) in enumerate(
        ((10, "realised"), (20, "disbursed"), (30, "contract"), (40, "unstated"), (50, "budget"))
    ):
        price = priced(*ladder[first:])["drain", "m"]
        assert (price.low, price.usual, price.high, price.amount_kind) == (usual, usual, usual, amount_kind)


def test_each_kind_and_unit_has_its_own_best_known_money():
    found = priced(
        work("1", 100), work("2", 900, money="budget"), work("3", 500, money="budget", unit="unit")
    )
    assert {key: (price.usual, price.amount_kind) for key, price in found.items()} == {
        ("drain", "m"): (10, "realised"),
        ("drain", "unit"): (50, "budget"),
    }


def test_two_sources_of_money_of_one_work_are_one_cost():
    assert priced(work("1", 100), work("1", 300))["drain", "m"].usual == 40


def test_works_without_amount_volume_or_unit_and_works_for_nothing_have_no_price():
    assert priced(work("1", None), work("2", 100, volume=None), work("3", 100, unit=None), work("4", 0)) == {}


def test_a_dataset_without_works_has_no_prices():
    assert priced() == {}


def test_the_documented_prices_are_the_published_unit_costs():
    found = prices(documented())
    assert found["house_repair", "unit"].usual == 16_500_000
    road = found["concrete_road", "m"]
    assert (road.low, road.high, road.amount_kind) == (5_000_000, 9_869_565, "unstated")


def test_every_illustrative_price_is_ranked_and_names_its_works():
    for price in prices(illustrative()).values():
        assert 0 < price.low <= price.usual <= price.high
        assert price.activities
        assert price.years
        assert price.origin in ORIGINS


def test_a_reader_replaces_a_price_and_adds_one():
    known = prices(documented())
    found = replaced(known, {("house_repair", "unit"): 20_000_000, ("drain", "m"): 1_000_000})
    assert found["house_repair", "unit"] == Price(20_000_000, 20_000_000, 20_000_000, "reader")
    assert found["drain", "m"].origin == "reader"
    assert found["concrete_road", "m"] == known["concrete_road", "m"]
    assert ("drain", "m") not in known


def test_a_price_of_nothing_is_refused():
    with pytest.raises(ValueError, match="at least one rupiah"):
        replaced({}, {("drain", "m"): 0})
