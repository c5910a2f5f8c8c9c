"""Rupiah for each household, hectare and point, and the refusals."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.works.against_need import (
    REFUSALS,
    AgainstNeed,
    above_level,
    against_need,
    against_need_below,
)
from tests.domain.by_hand import MILLION, dataset, place, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, KAWASAN, documented, illustrative

RULE_2018 = "permen_2018"
EVERY = (
    "building_irregularity", "building_density", "building_substandard", "road_coverage", "road_surface",
    "water_access", "water_quantity", "drainage_inundation", "drainage_absence", "drainage_construction",
    "wastewater_system", "wastewater_facility", "waste_facility", "waste_system", "fire_infrastructure",
    "fire_equipment",
)  # fmt: skip
RT2 = f"{KAMPUNG_BUGIS}-RW006-RT002"


def surveyed(year: int, each: int, where: str = "a") -> list[dict]:
    """A survey in which every criterion has the same points."""
    return readings_worth(where, dict.fromkeys(EVERY, each), year=year)


def kampung(readings: list[dict] | None = None, rupiah: int | None = 1000, **bases: object) -> Dataset:
    """A kelurahan with the RT `a`, and one work there."""
    base = {"households": 40, "verified_area_ha": 2} | bases
    places = [place("kel", "kelurahan"), rt("a", parent_id="kel", **base)]
    work = {"activity_id": "w", "location_id": "a", "amount_rupiah": rupiah, "amount_kind": "realised"}
    return dataset(locations=places, activities=[work], indicators=readings or [])


def of(
    data: Dataset, where: str = "a", year: int | None = None, kind: str | None = "realised"
) -> AgainstNeed:
    return against_need(data, where, year, kind)


def test_rupiah_are_divided_and_rounded_half_up():
    one = of(kampung(surveyed(2018, 5) + surveyed(2020, 3), rupiah=1010))
    assert (one.households.rupiah, one.households.base) == (25, 40)
    assert (one.hectares.rupiah, one.hectares.base) == (505, 2 * MILLION)
    assert (one.points.rupiah, one.points.base) == (32, 32)
    assert of(kampung(rupiah=1020)).households.rupiah == 26


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("readings", "why"),
    [
        ([], "no_survey"),
        (surveyed(2018, 5), "one_survey"),
        (surveyed(2018, 3) + surveyed(2020, 3), "no_fall"),
        (surveyed(2018, 3) + surveyed(2020, 5), "no_fall"),
        (surveyed(2018, 5) + surveyed(2020, 3)[1:], "open_points"),
    ],
)
def test_points_are_refused_unless_they_fell_for_certain(readings, why):
    assert of(kampung(readings)).points.refused == why
    assert of(kampung(readings)).points.rupiah is None


def test_the_money_of_one_year_is_set_beside_no_points():
    assert of(kampung(surveyed(2018, 5) + surveyed(2020, 3)), year=2018).points.refused == "one_year"


def test_a_base_that_is_missing_is_named():
    one = of(kampung(households=None, verified_area_ha=None))
    assert (one.households.refused, one.hectares.refused) == ("no_households", "no_area")
    assert {one.households.refused, one.hectares.refused, one.points.refused} <= set(REFUSALS)


@pytest.mark.parametrize(("rupiah", "kind"), [(None, "realised"), (1000, "budget"), (1000, None)])
def test_without_an_amount_of_the_kind_there_is_no_ratio_and_none_is_zero(rupiah, kind):
    one = of(kampung(rupiah=rupiah), kind=kind)
    assert one.rupiah is None
    assert one.households.refused == one.hectares.refused == one.points.refused == "no_money"


def test_an_rt_is_divided_by_its_verified_area_and_a_place_above_by_its_recorded_slum_area():
    area = {"location_id": "kel", "indicator": "slum_area", "year": 2014, "volume": 4, "status": "decree"}
    data = kampung([area])
    assert (of(data).area_kind, of(data).hectares.rupiah) == ("verified", 500)
    whole = of(data, "kel")
    assert (whole.area_kind, whole.area_year, whole.hectares.rupiah) == ("decree", 2014, 250)


def test_households_of_a_place_are_those_of_all_its_rts_or_none():
    assert of(illustrative(), KAMPUNG_BUGIS).households.base == 907
    rts = [rt("a", parent_id="kel", households=40), rt("b", parent_id="kel")]
    work = {"activity_id": "w", "location_id": "a", "amount_rupiah": 1, "amount_kind": "realised"}
    readings = surveyed(2018, 1) + surveyed(2018, 1, "b")
    data = dataset(locations=[place("kel", "kelurahan"), *rts], activities=[work], indicators=readings)
    assert of(data, "kel").households.refused == "some_households"


def test_money_recorded_above_the_rows_is_told_and_in_none_of_them():
    data = illustrative()
    rows = against_need_below(data, KAMPUNG_BUGIS, None, "realised", "rt")
    works, rupiah = above_level(data, KAMPUNG_BUGIS, None, "realised", "rt")
    whole = of(data, KAMPUNG_BUGIS)
    assert [row.place for row in rows] == list(rows_shown(data, KAMPUNG_BUGIS))
    assert sum(row.rupiah or 0 for row in rows) + rupiah == whole.rupiah
    assert sum(row.works for row in rows) + works == whole.works


def test_the_need_stands_beside_the_money_in_points_of_the_first_survey():
    one = of(illustrative(), RT2)
    assert one.need is not None
    assert (one.need.year, one.need.low, one.need.high, one.need.top) == (2016, 44, 44, 80)
    assert one.points.base == 33


def test_the_documented_kelurahan_has_hectares_and_refuses_the_rest():
    one = of(documented(), KAMPUNG_BUGIS, kind="unstated")
    assert (one.rupiah, one.hectares.base, one.area_kind) == (24_866_120_000, 18_920_000, "decree")
    assert (one.households.refused, one.points.refused) == ("no_households", "no_survey")


@pytest.mark.thorough
def test_the_points_of_a_place_are_those_its_rts_lost_and_not_the_fall_of_its_pooled_score():
    places = [place("kel", "kelurahan"), *(rt(name, parent_id="kel") for name in ("a", "b"))]
    work = {"activity_id": "w", "location_id": "a", "amount_rupiah": 480, "amount_kind": "realised"}
    better = [*surveyed(2018, 5), *surveyed(2020, 3)]
    worse = [*surveyed(2018, 1, "b"), *surveyed(2020, 3, "b")]
    data = dataset(locations=places, activities=[work], indicators=[*better, *surveyed(2018, 3, "b")])
    assert of(data, "kel").points.refused == "one_survey"
    one = of(dataset(locations=places, activities=[work], indicators=[*better, *worse]), "kel")
    assert one.points.refused == "no_fall"  # what one RT lost another gained
    still = [*surveyed(2018, 3, "b"), *surveyed(2020, 3, "b")]
    one = of(dataset(locations=places, activities=[work], indicators=[*better, *still]), "kel")
    assert (one.points.base, one.points.rupiah) == (32, 15)


def test_money_and_base_have_one_scope_and_what_is_left_out_is_told():
    """Work in an RT outside the slum area is in no rupiah a hectare; that of an RW with no other RTs is."""
    places = [
        place("kel", "kelurahan"), place("kw", "kawasan", "kel"), place("rw", "rw", "kel"),
        rt("a", parent_id="rw", households=10), rt("out", parent_id="kel", kawasan_id=None),
    ]  # fmt: skip
    works = [
        {"activity_id": where, "location_id": where, "amount_rupiah": rupiah, "amount_kind": "realised"}
        for where, rupiah in (("a", 60), ("rw", 40), ("out", 7), ("kel", 3))
    ]
    area = {"location_id": "kw", "indicator": "slum_area", "year": 2014, "volume": 2, "status": "decree"}
    one = of(dataset(locations=places, activities=works, indicators=[area, *surveyed(2018, 1)]), "kel")
    assert (one.rupiah, one.hectares.rupiah, one.hectares.outside) == (110, 50, (2, 10))
    assert (one.households.rupiah, one.households.base, one.households.outside) == (10, 10, (2, 10))


@pytest.mark.parametrize("kind", ["realised", "budget", "contract", "unstated"])
def test_a_slum_area_and_the_kelurahan_without_other_rts_have_one_ratio(kind):
    slum, whole = (of(illustrative(), key, kind=kind) for key in (KAWASAN, KAMPUNG_BUGIS))
    assert (slum.hectares.rupiah, slum.households.rupiah) == (whole.hectares.rupiah, whole.households.rupiah)
    assert (slum.rupiah or 0) + slum.hectares.around[1] == whole.rupiah
    assert whole.hectares.around == (0, 0)


def test_the_documented_hectares_leave_out_the_198_million_of_an_rt_outside_the_slum_area():
    one = of(documented(), KAMPUNG_BUGIS, kind="unstated").hectares
    assert one.outside == (1, 198_000_000)
    assert one.rupiah == round((24_866_120_000 - 198_000_000) / 18.92)


def test_the_money_of_one_slum_area_is_not_divided_by_the_area_of_seven():
    city = of(documented(), "21.72", kind="unstated")
    assert (city.hectares.rupiah, city.hectares.refused) == (None, "some_areas")
