"""What an RT must lose: points at the high end, and the least that must be removed for fewer."""

from random import Random

import pytest

from dashboard.domain.plan.burdens import Burden, Need, Step, needs
from dashboard.domain.score.rescoring import Deficit, rescored, rt_rows
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from tests.domain.by_hand import MILLION, dataset, place, readings_of, readings_worth, rt

SURVEY = Survey(2018, "permen_2018")
CRITERIA = [criterion.id for criterion in RULES["permen_2018"].criteria]
NOTHING = dict.fromkeys(CRITERIA, 0)


def surveyed(*rows: dict, **bases: object):
    """One RT of 10 buildings, households, metres of road and of drain, with these readings and zeros."""
    usual = {
        "buildings": 10,
        "households": 10,
        "ideal_road_m": 10,
        "ideal_drain_m": 10,
        "verified_area_ha": 1,
    }
    given_ones = {row["indicator"] for row in rows}
    rest = {key: 0 for key in CRITERIA if key not in given_ones}
    return dataset(
        locations=[place("kw", "kawasan"), rt("a", **usual | bases)],
        indicators=[*rows, *readings_of("a", rest)],
    )


def need_of(*rows: dict, **bases: object) -> Need:
    return needs(surveyed(*rows, **bases), SURVEY, ("a",))[0]


def burden_of(*rows: dict, **bases: object) -> Burden:
    (burden,) = need_of(*rows, **bases).burdens
    return burden


def road(**cells: object) -> dict:
    return {"location_id": "a", "indicator": "road_surface"} | cells


def test_a_full_deficit_has_a_step_below_each_band():
    burden = burden_of(road(volume=10))
    assert burden.points == 5
    # 75.995 %, 50.995 % and 24.995 % of 10 m are the least that reach a band.
    assert burden.steps == (Step(3, 2_400_501), Step(1, 4_900_501), Step(0, 7_500_501))
    assert [burden.points_after(n) for n in (0, 2_400_500, 2_400_501, 7_500_500, 7_500_501)] == [
        5,
        5,
        3,
        1,
        0,
    ]


def test_a_criterion_of_one_point_has_one_step_and_a_small_deficit_none():
    assert burden_of(road(volume=3)).steps == (Step(0, 500_501),)
    assert burden_of(road(volume=2)).steps == ()
    assert need_of(road(volume=0)).burdens == ()


def test_the_high_end_of_a_range_counts():
    need = need_of(road(percent_low=10, percent_high=80))
    (burden,) = need.burdens
    assert (need.total, burden.points, burden.deficit) == (5, 5, Deficit(MILLION, 8 * MILLION, 10 * MILLION))


def test_a_deficit_beyond_its_base_is_removed_from_its_whole():
    assert burden_of(road(volume=14)).steps[-1] == Step(0, 11_500_501)


def test_a_share_that_reaches_a_band_by_rounding_still_needs_something_removed():
    burden = burden_of(road(percent="24.995"), ideal_road_m="0.000010")
    assert (burden.points, burden.steps) == (1, (Step(0, 1),))


def test_a_deficit_of_an_unknown_or_empty_base_has_points_and_no_step():
    for reading, base in ((road(percent=80), None), (road(volume=4), None), (road(volume=4), 0)):
        burden = burden_of(reading, ideal_road_m=base)
        assert (burden.points, burden.deficit, burden.steps) == (5, None, ()), (reading, base)


def test_a_missing_reading_is_told_and_counts_in_the_total_with_all_it_may_be():
    need = needs(
        dataset(
            locations=[place("kw", "kawasan"), rt("a", ideal_road_m=10)],
            indicators=readings_of("a", NOTHING | {"road_surface": None}),
        ),
        SURVEY, ("a",),
    )[0]  # fmt: skip
    assert (need.total, need.missing) == (5, ("road_surface",))


def test_an_rt_that_the_survey_does_not_know_has_every_criterion_missing():
    data = surveyed(road(volume=3))
    assert needs(data, Survey(2020, "permen_2018"), ("a",))[0].missing == tuple(CRITERIA)
    assert [need.location_id for need in needs(data, SURVEY, ("x", "a"))] == ["x", "a"]


def test_the_rule_of_2016_has_its_own_criteria():
    data = dataset(
        locations=[place("kw", "kawasan"), rt("a", buildings=10)],
        indicators=readings_worth("a", {c.id: 5 for c in RULES["permen_2016"].criteria}, rule="permen_2016"),
    )
    assert needs(data, Survey(2018, "permen_2016"), ("a",))[0].total == 95


@pytest.mark.thorough
def test_the_least_that_a_step_says_takes_the_points_and_a_millionth_less_does_not():
    rng, places, readings = Random(9), [], []
    for number in range(60):
        base = rng.randint(1_000, rng.choice([3_000, 3_000_000_000]))
        places.append(rt(f"rt {number}", ideal_road_m=f"{base / MILLION:.6f}"))
        volume = rng.randint(base // 4 + 1, base)
        readings += readings_of(f"rt {number}", NOTHING | {"road_surface": f"{volume / MILLION:.6f}"})
    data = dataset(locations=[place("kw", "kawasan"), *places], indicators=readings)
    found = needs(data, SURVEY, data.of_level("rt", "kw"))
    for step in range(3):
        stepping = {need.location_id: need.burdens[0] for need in found if len(need.burdens[0].steps) > step}
        assert len(stepping) > 10
        enough = _totals_without(data, {key: one.steps[step].removed for key, one in stepping.items()})
        too_little = _totals_without(
            data, {key: one.steps[step].removed - 1 for key, one in stepping.items()}
        )
        for key, burden in stepping.items():
            assert enough[key] == burden.steps[step].points < too_little[key]


def _totals_without(data, removed: dict[str, int]) -> dict[str, int]:
    """The total of each RT when so much of its bad road is gone."""
    rows = {
        row.location_id: row for row in rt_rows(data, SURVEY).itertuples() if row.indicator == "road_surface"
    }
    after = {
        (key, "road_surface"): Deficit(left, left, int(rows[key].of))
        for key, gone in removed.items()
        if (left := int(rows[key].high) - gone) >= 0
    }
    assert len(after) == len(removed)
    return rescored(data, SURVEY, after).totals.set_index("location_id")["total_high"].to_dict()
