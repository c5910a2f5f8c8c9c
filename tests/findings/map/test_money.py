"""Money on the map: one kind, circles by area, and nothing lost that has no place on it."""

from math import pi

import pytest

from dashboard.domain.money import activities as money
from dashboard.findings.map.money import amounts, level_drawn, money_ground
from dashboard.pictures.ground import Ground
from dashboard.text.catalogue import text_in
from tests.domain import by_hand
from tests.domain.by_hand import dataset, rt
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative, places_and_years
from tests.findings.looked_at import found, part, records, scope

ID = text_in("id")


def drawn(data, *asked) -> Ground:
    picture = money_ground(data, *asked, ID)
    assert picture is not None
    return picture


@pytest.mark.thorough
@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_what_is_drawn_and_what_is_not_add_up_to_the_rupiah_for_every_level_year_and_kind(data):
    for place, year in places_and_years(data):
        for kind, total in money.money_by_kind(data, place, year)["rupiah"].items():
            assert sum(one.rupiah for one in amounts(data, place, year, kind, ID)) == total


def test_the_documented_money_lies_in_three_rts_and_one_rt_has_no_position():
    known = amounts(documented(), KAMPUNG_BUGIS, None, "unstated", ID)
    assert level_drawn(documented(), KAMPUNG_BUGIS, None) == "rt"
    assert [one.rupiah for one in known if one.position] == [19_762_620_000, 4_559_000_000, 346_500_000]
    assert [one.rupiah for one in known if not one.position] == [198_000_000]


def test_circles_are_as_large_as_the_amounts():
    bubbles = drawn(documented(), KAMPUNG_BUGIS, None, "unstated").bubbles
    areas = [pi * bubble.radius**2 for bubble in bubbles]
    assert [bubble.value for bubble in bubbles[:2]] == [19_762_620_000, 4_559_000_000]
    assert areas[0] / areas[1] == pytest.approx(19_762_620_000 / 4_559_000_000)


def test_the_city_shows_its_slum_areas():
    assert level_drawn(documented(), CITY, None) == "kawasan"
    picture = drawn(documented(), CITY, None, "unstated")
    (named,) = (name for name in picture.names if not name.quiet)
    assert named.lines[0] == "Kawasan Kampung Bugis"
    assert len(picture.bubbles) == 1
    assert not picture.circles  # of hectares, which would be read as money
    others = {name.lines[0] for name in picture.names if name.quiet}
    assert "Pelantar Sulawesi" in others
    assert "Kampung Bugis" not in others
    assert not picture.shapes


def test_works_above_the_rt_have_no_place_on_the_map():
    known = amounts(illustrative(), KAMPUNG_BUGIS, None, "realised", ID)
    levels = {illustrative().places[one.location_id]["level"] for one in known if one.position}
    assert levels == {"rt"}
    assert any(one.location_id == KAMPUNG_BUGIS and not one.position for one in known)


def test_there_is_no_map_of_a_kind_of_money_that_lies_nowhere():
    nowhere = f"{KAMPUNG_BUGIS}-RW002-RT002"
    assert money_ground(documented(), nowhere, None, "unstated", ID) is None
    told = part(scope(documented(), nowhere), "map", "money")
    assert not told.findings
    assert told.silence


def test_money_of_rts_that_have_only_a_position_is_drawn():
    here = {"lat": "0.94", "lon": "104.45"}
    rows = [rt("a", kawasan_id=None, **here), rt("b", kawasan_id=None, **here | {"lat": "0.95"})]
    rows = [row | {"parent_id": "kel"} for row in rows]
    work = {"activity_id": "1", "location_id": "a", "amount_rupiah": 5, "amount_kind": "budget"}
    looked = [{"location_id": name, "indicator": "fire_equipment", "percent": 0} for name in "ab"]
    data = dataset(locations=[by_hand.place("kel", "kelurahan"), *rows], indicators=looked, activities=[work])
    picture = drawn(data, "kel", None, "budget")
    assert [bubble.said[0] for bubble in picture.bubbles] == ["a"]


def test_what_the_map_leaves_out_is_said_below_it_and_stands_in_the_table():
    told = found(scope(documented(), KAMPUNG_BUGIS), "map", "money")["money"]
    assert ID("map-money-unplaced", n=1, money=ID.rupiah(198_000_000)) in told.after
    assert any(ID.rupiah_exact(198_000_000) in row for row in told.table.rows)
    rows = records(told.sheet())
    assert sum(row["amount_rupiah"] or 0 for row in rows) == sum(
        one.rupiah for one in amounts(documented(), KAMPUNG_BUGIS, None, "unstated", ID)
    )


def test_where_no_amount_is_stated_the_page_says_so():
    work = {"activity_id": "1", "location_id": "a"}
    data = dataset(locations=[by_hand.place("kel", "kelurahan"), rt("a", parent_id="kel")], activities=[work])
    told = part(scope(data, "kel"), "map", "money")
    assert told.silence == ID("spending-no-amounts")
    assert not told.findings
