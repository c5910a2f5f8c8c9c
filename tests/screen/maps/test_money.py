"""Money on the map: one kind, circles by area, and nothing lost that has no place on it."""

import json
from math import pi

import pytest

from dashboard.domain.money import activities as money
from dashboard.screen.maps.money import amounts, level_drawn, money_map
from dashboard.text.catalogue import text_in
from tests.domain import by_hand
from tests.domain.by_hand import dataset, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative

ID = text_in("id")


def layer(deck, name: str) -> list[dict]:
    found = next(each for each in json.loads(deck.to_json())["layers"] if each["id"] == name)
    return found["data"]


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_what_is_drawn_and_what_is_not_add_up_to_the_rupiah_for_every_place_year_and_kind(data):
    for place in data.places:
        for year in (None, *data.years):
            for kind, total in money.money_by_kind(data, place, year)["rupiah"].items():
                assert sum(one.rupiah for one in amounts(data, place, year, kind, ID)) == total


def test_the_documented_money_lies_in_three_rts_and_one_rt_has_no_position():
    found = amounts(documented(), KAMPUNG_BUGIS, None, "unstated", ID)
    assert level_drawn(documented(), KAMPUNG_BUGIS, None) == "rt"
    assert [one.rupiah for one in found if one.position] == [19_762_620_000, 4_559_000_000, 346_500_000]
    assert [one.rupiah for one in found if not one.position] == [198_000_000]


def test_circles_are_as_large_as_the_amounts():
    deck = money_map(documented(), KAMPUNG_BUGIS, None, "unstated", ID, "light")
    areas = [pi * mark["radius"] ** 2 for mark in layer(deck, "money")]
    assert areas[0] / areas[1] == pytest.approx(19_762_620_000 / 4_559_000_000)


def test_the_city_shows_its_slum_areas():
    assert level_drawn(documented(), CITY, None) == "kawasan"
    (mark,) = layer(money_map(documented(), CITY, None, "unstated", ID, "light"), "money")
    assert mark["label"].startswith("Kawasan Kampung Bugis")


def test_works_above_the_rt_have_no_place_on_the_map():
    found = amounts(illustrative(), KAMPUNG_BUGIS, None, "realised", ID)
    levels = {illustrative().places[one.location_id]["level"] for one in found if one.position}
    assert levels == {"rt"}
    assert any(one.location_id == KAMPUNG_BUGIS and not one.position for one in found)


def test_there_is_no_map_of_a_kind_of_money_that_lies_nowhere():
    assert money_map(documented(), f"{KAMPUNG_BUGIS}-RW002-RT002", None, "unstated", ID, "light") is None


def test_money_of_rts_that_have_only_a_position_is_drawn():
    here = {"lat": "0.94", "lon": "104.45"}
    rows = [rt("a", kawasan_id=None, **here), rt("b", kawasan_id=None, **here | {"lat": "0.95"})]
    rows = [row | {"parent_id": "kel"} for row in rows]
    work = {"activity_id": "1", "location_id": "a", "amount_rupiah": 5, "amount_kind": "budget"}
    looked = [{"location_id": name, "indicator": "fire_equipment", "percent": 0} for name in "ab"]
    data = dataset(locations=[by_hand.place("kel", "kelurahan"), *rows], indicators=looked, activities=[work])
    drawn = money_map(data, "kel", None, "budget", ID, "light")
    assert drawn is not None
    layers = {layer["id"]: layer["data"] for layer in json.loads(drawn.to_json())["layers"]}
    assert [mark["tip"].splitlines()[0] for mark in layers["money"]] == ["a"]
    assert any(text["label"].startswith("b") for text in layers["labels"])
