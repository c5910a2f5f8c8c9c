"""How much was recorded as missing, before the works."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works.recorded_deficits import Recorded, need_of, shares_read, unanswered, why_unknown
from dashboard.domain.works.remedies import NAMED
from tests.domain.by_hand import MILLION, dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ROADS, WATER = NAMED["road_coverage"], NAMED["water_access"]


def reading(indicator: str, volume: object, where: str = "a", year: int = 2018, **cells: object) -> dict:
    return {"location_id": where, "indicator": indicator, "volume": volume, "year": year} | cells


def kampung(*readings: dict, **bases: object) -> Dataset:
    """A kelurahan with the RTs `a` and `b`."""
    bases = {"households": 100, "ideal_road_m": 1000} | bases
    rts = [rt(name, parent_id="kel", **bases) for name in ("a", "b")]
    return dataset(locations=[place("kel", "kelurahan"), *rts], indicators=list(readings))


def metres(need: Recorded | None) -> tuple[float, float] | None:
    return need and (need.low / MILLION, need.high / MILLION)


def test_metres_of_roads_that_are_bad_and_that_lack_are_added():
    data = kampung(reading("road_surface", 80), reading("road_coverage", 20))
    assert metres(need_of(data, "a", ROADS)) == (100, 100)


def test_households_that_lack_access_and_quantity_are_not_counted_twice():
    data = kampung(reading("water_access", 80), reading("water_quantity", 30))
    assert metres(need_of(data, "a", WATER)) == (80, 80)


def test_a_criterion_that_was_not_read_is_named_and_not_zero():
    need = need_of(kampung(reading("road_surface", 80)), "a", ROADS)
    assert need is not None
    assert (need.low, need.unread) == (80 * MILLION, ("road_coverage",))


def test_a_place_above_is_the_sum_of_its_rts_and_says_how_many_are_missing():
    need = need_of(kampung(reading("road_surface", 80)), "kel", ROADS)
    assert need is not None
    assert (need.low, need.high, need.missing) == (80 * MILLION, 1080 * MILLION, 1)


def test_a_range_stays_a_range():
    data = kampung(reading("road_surface", None, percent_low=10, percent_high=30))
    assert metres(need_of(data, "a", ROADS)) == (100, 300)


def test_a_share_of_a_base_that_nobody_knows_is_no_volume():
    data = kampung(reading("road_surface", None, percent=30), ideal_road_m=None)
    assert need_of(data, "a", ROADS) is None
    assert why_unknown(data, "a", ROADS) == "share_only"


def test_a_share_of_a_later_survey_is_not_known_yet():
    data = kampung(reading("road_surface", None, percent=30), ideal_road_m=None)
    assert why_unknown(data, "a", ROADS, 2017) == "later"
    assert shares_read(data, "a", ROADS, 2017) == ()
    assert why_unknown(data, "a", ROADS, 2018) == "share_only"


def test_the_volume_as_typed_comes_before_a_share():
    assert metres(need_of(documented(), KAMPUNG_BUGIS, ROADS)) == (1460.39, 1460.39)


def test_the_need_is_that_of_the_first_survey_and_of_a_year_that_before_its_works():
    data = kampung(*(reading("road_surface", volume, year=year) for year, volume in ((2016, 90), (2020, 40))))
    assert metres(need_of(data, "a", ROADS)) == (90, 90)
    of_years = {year: metres(need_of(data, "a", ROADS, year)) for year in (2015, 2016, 2020, 2021)}
    assert of_years == {2015: None, 2016: (90, 90), 2020: (90, 90), 2021: (40, 40)}
    assert why_unknown(data, "a", ROADS) == "later"


def test_of_two_rules_in_one_year_the_newest_counts():
    data = kampung(reading("road_surface", 70, rule="permen_2016"), reading("road_surface", 90))
    need = need_of(data, "a", ROADS)
    assert need is not None
    assert (need.rule, need.low) == ("permen_2018", 90 * MILLION)


def test_hectares_of_an_older_rule_are_no_metres():
    data = kampung(reading("road_coverage", 2, rule="permen_2016", base=4))
    assert need_of(data, "a", ROADS) is None


@pytest.mark.parametrize(("where", "why"), [("a", "above"), ("b", "above")])
def test_an_rt_below_a_recorded_place_says_so(where, why):
    data = kampung(reading("road_surface", 80, where="kel"), ideal_road_m=None)
    assert need_of(data, where, ROADS) is None
    assert why_unknown(data, where, ROADS) == why


def test_a_city_above_a_recorded_place_says_so():
    assert why_unknown(documented(), "21.72", ROADS) == "below"
    assert why_unknown(documented(), "21.72", WATER) == "below"  # a share of the kelurahan is a reading too
    assert why_unknown(documented(), "21.72.03.1004", WATER) == "not_surveyed"


def test_a_share_that_was_read_is_told_for_the_place_it_was_read_of_alone():
    (share,) = shares_read(documented(), KAMPUNG_BUGIS, WATER)
    assert (share.indicator, share.low, share.high, share.year) == ("water_access", 7_000, 10_000, 2018)
    assert shares_read(documented(), "21.72", WATER) == ()


def test_deficits_that_no_work_answers_stand_apart():
    (other,) = unanswered(documented(), KAMPUNG_BUGIS, "buildings", None)
    assert (other.indicator, other.volume, other.unit) == ("building_irregularity", 420 * MILLION, "unit")
    assert unanswered(illustrative(), KAMPUNG_BUGIS, "roads", None) == ()
    assert unanswered(documented(), KAMPUNG_BUGIS, "buildings", 2017) == ()
