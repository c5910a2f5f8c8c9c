"""An open score: what is left to the next band, which bands, which RTs, what others state."""

from decimal import ROUND_HALF_UP, Decimal
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dashboard.domain.score.rescoring import Deficit, rescored
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.score_breakdown import (
    TOTAL,
    TotalScore,
    band_of,
    criteria_in,
    left_to_next_band,
    score_breakdown,
    stated_scores,
)
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import MILLION, WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

RULE = RULES["permen_2018"]
SURVEY = Survey(2018, "permen_2018")


def worked():
    """Section 8 of the specification as the only RT of a kelurahan."""
    locations = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    return dataset(locations=locations, indicators=readings_of("a", WORKED_VOLUMES))


def left(indicator: str, data=None, where: str = "a"):
    found = score_breakdown(data or worked(), where, SURVEY, indicator)
    return left_to_next_band(next(found.criteria.itertuples()), RULE)


# 302 of 400 m is 75.50 %: below 50.995 % are 203.97 m; 38 of 50 households is 76.00 %: below 75.995 are 37.
@pytest.mark.parametrize(
    ("indicator", "volume", "unit", "points"),
    [
        ("road_surface", "98.03", "m", 1),
        ("water_access", "1", "kk", 3),
        ("building_substandard", "1", "unit", 0),  # 10 of 40 is exactly 25 %
        ("drainage_inundation", "0.01", "ha", 0),  # 0.30 of 1.20 ha is exactly 25 %
        ("waste_facility", "13", "kk", 3),  # all 50: 37 are 74 %
    ],
)
def test_what_is_left_is_counted_in_whole_houses_and_households_and_hundredths_of_metres(
    indicator, volume, unit, points
):
    found = left(indicator)
    assert (found.volume, found.unit, found.points) == (int(float(volume) * MILLION), unit, points)


def test_nothing_is_left_where_there_are_no_points():
    assert left("road_coverage") is None
    assert left("waste_system") is None  # 24 %


def test_a_range_or_a_missing_reading_has_no_known_rest():
    locations = [rt("a", households=100)]
    ranged = {"location_id": "a", "indicator": "water_access", "percent_low": 60, "percent_high": 90}
    data = dataset(locations=locations, indicators=[ranged])
    assert left("water_access", data) is None
    assert left("water_quantity", data) is None


def test_a_share_without_a_base_is_left_in_percent():
    share = {"location_id": "a", "indicator": "water_access", "percent": 60}
    found = left("water_access", dataset(locations=[rt("a")], indicators=[share]))
    assert (found.unit, found.points, found.volume) == ("percent", 1, 901 * MILLION // 100)  # to 50.99 %


def test_a_share_of_a_known_base_is_left_in_its_unit():
    share = {"location_id": "a", "indicator": "water_access", "percent": 60}
    found = left("water_access", dataset(locations=[rt("a", households=100)], indicators=[share]))
    assert (found.unit, found.volume) == ("kk", 10 * MILLION)  # 50 of 100 households: 1 point


@example(base=9998, bad=5000, counted=False)  # 24.99 m are the last of no points, by less than a millionth
@given(base=st.integers(1, 60_000), bad=st.integers(1, 60_000), counted=st.booleans())
def test_what_is_left_is_enough_and_one_step_less_is_not(base, bad, counted):
    bad = min(bad, base)
    step = MILLION if counted else MILLION // 100
    row = SimpleNamespace(
        indicator="water_access" if counted else "road_surface", reported=1, shared=0,
        low=bad * step, high=bad * step, of=base * step, base=base * step, score_high=_points(bad, base),
    )  # fmt: skip
    found = left_to_next_band(row, RULE)
    if row.score_high == 0:
        assert found is None
        return
    after = bad - found.volume // step
    assert _points(after, base) <= found.points < row.score_high
    assert _points(after + 1, base) == row.score_high


def _points(bad: int, base: int) -> int:
    """By the text of the rule, in decimal arithmetic."""
    share = (Decimal(100 * bad) / base).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return next((points for edge, points in ((76, 5), (51, 3), (25, 1)) if share >= edge), 0)


def test_bands_are_those_of_the_rule():
    edges = {
        points: [band and band.from_percent for band in band_of(RULE, points)] for points in (0, 1, 3, 5)
    }
    assert edges == {0: [None, 25], 1: [25, 51], 3: [51, 76], 5: [76, None]}


def test_a_column_stands_for_its_criteria():
    assert len(criteria_in(RULE, TOTAL)) == 16
    assert criteria_in(RULE, "fire") == ("fire_infrastructure", "fire_equipment")
    assert criteria_in(RULE, "road_surface") == ("road_surface",)


def test_the_worked_example_opens_to_sixteen_criteria_and_35_points():
    found = score_breakdown(worked(), "a", SURVEY)
    assert len(found.criteria) == 16
    assert found.total == TotalScore(35, 35, "light", "light")
    assert int(found.criteria["score_low"].sum()) == 35
    assert found.rts == ()


def test_a_sum_opens_to_the_rts_that_were_added_up():
    found = score_breakdown(illustrative(), KAMPUNG_BUGIS, Survey(2016, "permen_2018"))
    assert len(found.rts) == 7


def test_figures_stated_for_the_place_itself_were_summed_from_nothing():
    found = score_breakdown(documented(), KAMPUNG_BUGIS, SURVEY)
    assert found.rts == ()
    assert found.total.low < 16 <= found.total.high


def test_an_unsurveyed_rt_has_no_total_and_shows_whose_figures_stand_in():
    data = documented()
    found = score_breakdown(data, data.of_level("rt", KAMPUNG_BUGIS)[0], SURVEY)
    assert found.total is None
    assert set(found.criteria["stated_by"].dropna()) == {KAMPUNG_BUGIS}


def test_a_place_without_any_score_does_not_open():
    assert score_breakdown(worked(), "kel", Survey(2016, "permen_2016")) is None


def test_classes_as_published_stand_in_their_order():
    rows = stated_scores(documented(), KAMPUNG_BUGIS)
    assert list(rows["as_of"]) == sorted(rows["as_of"])
    assert set(rows["measure"]) == {"slum_class"}
    assert {int(value) // MILLION for value in rows["value_millionths"]} == {1, 2}


def test_removing_what_is_left_everywhere_lowers_the_total_by_what_it_says():
    data = illustrative()
    survey = Survey(2016, "permen_2018")
    where = data.of_level("rt", KAMPUNG_BUGIS)[0]
    found = score_breakdown(data, where, survey)
    changed, fall = {}, 0
    for row in found.criteria.itertuples():
        rest = left_to_next_band(row, RULE)
        if rest:
            deficit = int(row.volume) - rest.volume
            changed[where, row.indicator] = Deficit(deficit, deficit, int(row.base))
            fall += int(row.score_low) - rest.points
    after = rescored(data, survey, changed).totals.set_index("location_id").loc[where]
    assert found.total.low - int(after["total_low"]) == fall > 0
