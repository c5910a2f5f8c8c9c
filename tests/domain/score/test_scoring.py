"""The rule of Permen PUPR 14/PRT/M/2018 and 02/PRT/M/2016: shares, points, totals, classes."""

from decimal import ROUND_HALF_UP, Decimal
from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.score import scoring
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.sums.deficits import roll_up
from tests.domain.by_hand import (
    MILLION,
    POINTS_FROM_PERCENT,
    REGISTER,
    WORKED_BASES,
    WORKED_VOLUMES,
    flag,
    only,
    place,
    points,
    readings_of,
    readings_worth,
    rt,
    scored_rts,
    table,
)

# The edge table of the specification, section 2.1.
EDGES = (
    ("0", 0), ("24.99", 0), ("24.995", 1), ("25", 1), ("50", 1), ("50.5", 1), ("50.99", 1), ("50.995", 3),
    ("51", 3), ("75", 3), ("75.5", 3), ("75.99", 3), ("75.995", 5), ("76", 5), ("100", 5),
)  # fmt: skip
CLASS_EDGES = (
    ("permen_2018", 0, "not_slum"), ("permen_2018", 15, "not_slum"), ("permen_2018", 16, "light"),
    ("permen_2018", 37, "light"), ("permen_2018", 38, "moderate"), ("permen_2018", 59, "moderate"),
    ("permen_2018", 60, "heavy"), ("permen_2018", 80, "heavy"),
    ("permen_2016", 0, "not_slum"), ("permen_2016", 18, "not_slum"), ("permen_2016", 19, "light"),
    ("permen_2016", 44, "light"), ("permen_2016", 45, "moderate"), ("permen_2016", 70, "moderate"),
    ("permen_2016", 71, "heavy"), ("permen_2016", 95, "heavy"),
)  # fmt: skip


def deficits(rows: list[tuple[int, int, int]]) -> pd.DataFrame:
    """Criterion rows with these low, high and of, scored."""
    low, high, of = (pd.array(column, dtype="Int64") for column in zip(*rows, strict=True))
    frame = pd.DataFrame({"low": low, "high": high, "of": of}).assign(rule="permen_2018")
    return scoring.score_criteria(frame)


def by_the_book(volume: int, base: int) -> tuple[int, int]:
    """Points and hundredths of a percent by the specification, in decimal arithmetic."""
    if volume == 0:
        return 0, 0
    share = (Decimal(100 * volume) / Decimal(base)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    score = 5 if share >= 76 else 3 if share >= 51 else 1 if share >= 25 else 0
    return score, min(int(share * 100), 10_000)


def worth(total: int, rule: str) -> dict[str, int]:
    """Points of the criteria of a rule that add up to a total: fives first, then three, then ones."""
    found = {}
    for criterion in RULES[rule].criteria:
        found[criterion.id] = max(score for score in POINTS_FROM_PERCENT if score <= total)
        total -= found[criterion.id]
    assert total == 0
    return found


@pytest.fixture(scope="module")
def edges() -> pd.DataFrame:
    """Every edge as a stated percent, and as a volume of a base of 100 m and of 120,000 m."""
    rts = [rt(f"{p} of {m}", ideal_road_m=m) for p, _ in EDGES for m in (100, 120_000)]
    stated = [rt(f"{p} %") for p, _ in EDGES]
    readings = [
        {"location_id": f"{p} of {m}", "indicator": "road_surface", "volume": Decimal(p) * m / 100}
        for p, _ in EDGES
        for m in (100, 120_000)
    ]
    readings += [{"location_id": f"{p} %", "indicator": "road_surface", "percent": p} for p, _ in EDGES]
    rows = scored_rts([*rts, *stated], readings)
    return rows[rows["indicator"] == "road_surface"]


# From percentage to score -----------------------------------------------------------------------


@pytest.mark.parametrize(("percent", "score"), EDGES)
def test_a_stated_percent_scores_by_the_band_it_rounds_into(edges, percent, score):
    assert points(only(edges, location_id=f"{percent} %")) == (score, score)


@pytest.mark.parametrize("metres", [100, 120_000])
@pytest.mark.parametrize(("percent", "score"), EDGES)
def test_a_volume_scores_by_the_band_its_share_rounds_into(edges, percent, score, metres):
    assert points(only(edges, location_id=f"{percent} of {metres}")) == (score, score)


@pytest.mark.parametrize(("percent", "score"), EDGES)
def test_volume_and_stated_percent_show_the_same_share(edges, percent, score):
    shown = int(Decimal(percent).quantize(Decimal("0.01"), ROUND_HALF_UP) * 100)
    for name in (f"{percent} %", f"{percent} of 100", f"{percent} of 120000"):
        row = only(edges, location_id=name)
        assert (row["percent_low"], row["percent_high"]) == (shown, shown)


def test_the_last_millionth_below_a_rounded_edge_does_not_reach_it():
    rows = deficits([(24_994_999, 24_994_999, 100 * MILLION), (50_994_999, 50_994_999, 100 * MILLION)])
    assert list(rows["score_low"]) == [0, 1]
    assert list(rows["percent_low"]) == [2499, 5099]


@pytest.mark.parametrize("cut", [200 * percent - 1 for percent in (25, 51, 76)])
def test_the_least_deficit_of_a_band_is_the_first_whole_one_that_reaches_it(cut):
    for base in (*range(1, 20_001), 280_000_000_000_000):
        assert scoring.least_deficit(base, cut) == -(-base * cut // 20_000)


def test_both_rules_share_the_bands():
    readings = [
        {"location_id": "rt", "indicator": "building_irregularity", "percent": p, "year": year, "rule": rule}
        for year, (p, _) in enumerate(EDGES, start=2000)
        for rule in RULES
    ]
    rows = scored_rts([rt()], readings)
    rows = rows[rows["indicator"] == "building_irregularity"]
    for year, (_, score) in enumerate(EDGES, start=2000):
        assert {points(only(rows, year=year, rule=rule)) for rule in RULES} == {(score, score)}


# The worked example -----------------------------------------------------------------------------


def test_the_worked_example_has_every_published_share_and_score():
    rows = scored_rts([rt(**WORKED_BASES)], readings_of("rt", WORKED_VOLUMES)).set_index("number")
    shares = {
        "1a": 5250, "1b": 0, "1c": 2500, "2a": 0, "2b": 7550, "3a": 7600, "3b": 0, "4a": 2500,
        "4b": 2000, "4c": 5100, "5a": 5000, "5b": 5200, "6a": 10_000, "6b": 2400, "7a": 10_000, "7b": 10_000,
    }  # fmt: skip
    scores = {
        "1a": 3, "1b": 0, "1c": 1, "2a": 0, "2b": 3, "3a": 5, "3b": 0, "4a": 1,
        "4b": 0, "4c": 3, "5a": 1, "5b": 3, "6a": 5, "6b": 0, "7a": 5, "7b": 5,
    }  # fmt: skip
    assert {number: rows.loc[number, "percent_low"] for number in shares} == shares
    assert {number: points(rows.loc[number]) for number in scores} == {n: (s, s) for n, s in scores.items()}
    assert rows["flag"].isna().all()


def test_the_worked_example_is_light_with_35_points_and_a_sectoral_mean_of_49_51():
    rows = scored_rts([rt(**WORKED_BASES)], readings_of("rt", WORKED_VOLUMES))
    total = only(scoring.totals(rows))
    assert (total["total_low"], total["total_high"]) == (35, 35)
    assert (total["class_low"], total["class_high"]) == ("light", "light")
    assert total["sectoral_mean"] == 4951
    assert (total["criteria"], total["criteria_reported"], total["places"], total["reported"]) == (
        16,
        16,
        1,
        16,
    )
    means = scoring.aspect_means(rows).set_index("aspect")["mean"].to_dict()
    assert means == {
        "buildings": 2583, "roads": 3775, "water": 3800, "drainage": 3200, "wastewater": 5100, "waste": 6200,
        "fire": 10_000,
    }  # fmt: skip


# Totals and classes -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def class_edges() -> pd.DataFrame:
    """Totals of RTs that are worth exactly an edge of the class table."""
    names = [f"{rule} {total}" for rule, total, _ in CLASS_EDGES]
    readings = [
        row
        for rule, total, _ in CLASS_EDGES
        for row in readings_worth(f"{rule} {total}", worth(total, rule), rule=rule)
    ]
    return scoring.totals(scored_rts([rt(name) for name in names], readings))


@pytest.mark.parametrize(("rule", "total", "slum_class"), CLASS_EDGES)
def test_a_total_has_the_class_of_its_rule(class_edges, rule, total, slum_class):
    row = only(class_edges, location_id=f"{rule} {total}")
    assert (row["rule"], row["total_low"], row["total_high"]) == (rule, total, total)
    assert (row["class_low"], row["class_high"]) == (slum_class, slum_class)


def test_a_total_over_ranges_is_a_range_with_the_classes_it_may_mean():
    points_of = worth(35, "permen_2018")
    readings = readings_worth("rt", points_of)
    loosest = next(row for row in readings if points_of[row["indicator"]] == 0)
    loosest |= {"percent": None, "percent_low": 40, "percent_high": 60}
    total = only(scoring.totals(scored_rts([rt()], readings)))
    assert (total["total_low"], total["total_high"]) == (36, 38)
    assert (total["class_low"], total["class_high"]) == ("light", "moderate")


def test_an_aspect_mean_counts_zeros_and_rounds_half_up():
    readings = [
        {"location_id": "rt", "indicator": "road_coverage", "percent": 0},
        {"location_id": "rt", "indicator": "road_surface", "percent": "0.01"},
    ]
    means = scoring.aspect_means(scored_rts([rt()], readings)).set_index("aspect")["mean"]
    assert means["roads"] == 1  # 0.005 % half up


def test_a_mean_is_not_known_while_a_share_of_it_is_not():
    readings = readings_of("rt", {key: v for key, v in WORKED_VOLUMES.items() if key != "waste_system"})
    rows = scored_rts([rt(**WORKED_BASES)], readings)
    means = scoring.aspect_means(rows).set_index("aspect")
    assert pd.isna(means.loc["waste", "mean"])
    assert (means.loc["waste", "criteria"], means.loc["waste", "criteria_reported"]) == (2, 1)
    assert means.loc["fire", "mean"] == 10_000
    assert pd.isna(only(scoring.totals(rows))["sectoral_mean"])


def test_the_sectoral_mean_is_that_of_the_seven_aspects_and_not_of_the_criteria():
    only_drains = {c.id: 5 if c.aspect == "drainage" else 0 for c in RULES["permen_2018"].criteria}
    total = only(scoring.totals(scored_rts([rt()], readings_worth("rt", only_drains))))
    assert total["sectoral_mean"] == 1086  # 76 / 7; the mean of 16 criteria would be 14.25


# Irregular input ----------------------------------------------------------------------------------


IRREGULAR = {  # base in households, reading of criterion 3a, points, share in hundredths, flag
    "no base and no deficit: zero, no warning": (0, {"volume": 0}, (0, 0), 0, None),
    "a deficit of no base: not known": (0, {"volume": 5}, (0, 5), None, "no_base"),
    "a deficit of a base not surveyed: not known": (None, {"volume": 5}, (0, 5), None, "no_base"),
    "zero of a base not surveyed: zero": (None, {"volume": 0}, (0, 0), 0, None),
    "above the base: 100 %": (50, {"volume": 60}, (5, 5), 10_000, "over_base"),
    "below zero: zero": (50, {"volume": -1}, (0, 0), 0, "negative"),
    "below zero of no base: zero": (0, {"volume": -1}, (0, 0), 0, "negative"),
    "no figure: missing, never zero": (50, {}, (0, 5), None, "missing"),
    "no figure and no base": (None, {}, (0, 5), None, "missing"),
    "a percent above 100: 100 %": (None, {"percent": 120}, (5, 5), 10_000, "over_base"),
    "a percent below zero: zero": (None, {"percent": -3}, (0, 0), 0, "negative"),
    "a base of the reading's own": (40, {"volume": 38, "base": 50}, (5, 5), 7600, None),
    "a percent where no base is": (None, {"volume": 38, "percent": 30}, (1, 1), 3000, None),
    "a volume before a percent": (50, {"volume": 38, "percent": 30}, (5, 5), 7600, None),
    "a range": (None, {"percent_low": 35, "percent_high": 65}, (1, 3), (3500, 6500), "range"),
    "a range from zero": (None, {"percent_low": 0, "percent_high": 30}, (0, 1), (0, 3000), "range"),
    "a range inside a band": (None, {"percent_low": 80, "percent_high": 90}, (5, 5), (8000, 9000), "range"),
    "a range of nothing": (None, {"percent_low": 30, "percent_high": 30}, (1, 1), 3000, None),
    "one end of a range: missing": (None, {"percent_low": 80}, (0, 5), None, "missing"),
}  # fmt: skip


def test_irregular_input():
    """One RT a case, all scored and compared at once."""
    rts = [rt(name, households=base) for name, (base, *_) in IRREGULAR.items()]
    readings = [
        {"location_id": name, "indicator": "water_access"} | reading
        for name, (_, reading, *_) in IRREGULAR.items()
    ]
    rows = scored_rts(rts, readings)
    found = {name: only(rows, location_id=name, indicator="water_access") for name in IRREGULAR}
    said = {name: (points(row), shares(row), flag(row)) for name, row in found.items()}
    assert said == {
        name: (score, share if isinstance(share, tuple) else (share, share), word)
        for name, (_, _, score, share, word) in IRREGULAR.items()
    }
    of_100 = {name for name, row in found.items() if row["shared"]}
    assert of_100 == {
        "a percent above 100: 100 %", "a percent below zero: zero", "a percent where no base is",
        "a range", "a range from zero", "a range inside a band", "a range of nothing",
    }  # fmt: skip


def shares(row: pd.Series) -> tuple[int | None, int | None]:
    """Hundredths of a percent of a criterion row, low and high; None where there is no share."""
    low, high = (None if pd.isna(row[side]) else int(row[side]) for side in ("percent_low", "percent_high"))
    return low, high


def test_a_row_without_a_figure_is_missing_whatever_the_base():
    rows = scored_rts([rt(households=50)], [{"location_id": "rt", "indicator": "water_access"}])
    row = only(rows, indicator="water_access")
    assert (row["reported"], row["places"]) == (0, 1)
    assert pd.isna(row["low"])
    assert pd.isna(row["high"])


def test_an_incomplete_total_is_open_and_not_lower():
    readings = readings_of("rt", {key: v for key, v in WORKED_VOLUMES.items() if key != "fire_equipment"})
    total = only(scoring.totals(scored_rts([rt(**WORKED_BASES)], readings)))
    assert (total["total_low"], total["total_high"]) == (30, 35)
    assert (total["criteria"], total["criteria_reported"]) == (16, 15)


def test_a_place_nobody_visited_may_have_any_total():
    readings = readings_of("visited", WORKED_VOLUMES)
    totals = scoring.totals(scored_rts([rt("visited", **WORKED_BASES), rt("other")], readings))
    row = only(totals, location_id="other")
    assert (row["total_low"], row["total_high"], row["reported"]) == (0, 80, 0)
    assert (row["class_low"], row["class_high"]) == ("not_slum", "heavy")


def test_a_criterion_of_the_other_rule_is_not_counted():
    readings = [{"location_id": "rt", "indicator": "waste_unmaintained", "percent": 100}]
    assert scored_rts([rt()], readings).empty
    by_2016 = [readings[0] | {"rule": "permen_2016"}]
    assert points(only(scored_rts([rt()], by_2016), indicator="waste_unmaintained")) == (5, 5)


def test_a_place_surveyed_by_one_rule_is_not_listed_under_the_other_of_that_year():
    readings = [
        {"location_id": "a", "indicator": "fire_equipment", "percent": 80},
        {"location_id": "b", "indicator": "fire_equipment", "percent": 80, "rule": "permen_2016"},
    ]
    totals = scoring.totals(scored_rts([rt("a"), rt("b")], readings))
    assert set(zip(totals["location_id"], totals["rule"], strict=True)) == {
        ("a", "permen_2018"),
        ("b", "permen_2016"),
    }


def test_a_place_surveyed_in_one_year_is_listed_as_missing_in_another():
    readings = [{"location_id": name, "indicator": "fire_equipment", "percent": 80} for name in "ab"]
    readings[1] |= {"year": 2016, "rule": "permen_2016"}
    row = only(scoring.totals(scored_rts([rt("a"), rt("b")], readings)), location_id="a", year=2016)
    assert (row["total_low"], row["total_high"], row["reported"]) == (0, 95, 0)


# Building density ---------------------------------------------------------------------------------


CITY, BIG_CITY = 239_216, 500_001
DENSITY = {  # reading of criterion 1b, buildings, hectares, people of the city, points, flag
    "a recorded zero stays, however dense the RT": ({"volume": 0}, 900, 1, CITY, (0, 0), None),
    "a recorded part of the area stays": ({"volume": "0.5"}, 900, 1, CITY, (1, 1), None),
    "a stated share stays": ({"percent": 30}, 900, 1, CITY, (1, 1), None),
    "below the limit of a medium city": ({}, 199, 1, CITY, (0, 0), "derived"),
    "at the limit of a medium city": ({}, 200, 1, CITY, (5, 5), "derived"),
    "at the limit on another area": ({}, 500, "2.5", CITY, (5, 5), "derived"),
    "below the limit on another area": ({}, 499, "2.5", CITY, (0, 0), "derived"),
    "below the limit of a big city": ({}, 249, 1, BIG_CITY, (0, 0), "derived"),
    "at the limit of a big city": ({}, 250, 1, BIG_CITY, (5, 5), "derived"),
    "a big city has more than 500,000 people": ({}, 249, 1, 500_000, (5, 5), "derived"),
    "unknown size, below both limits": ({}, 199, 1, None, (0, 0), "derived"),
    "unknown size, above both limits": ({}, 250, 1, None, (5, 5), "derived"),
    "unknown size, at the lower limit: not derived": ({}, 200, 1, None, (0, 5), "missing"),
    "unknown size, between the limits: not derived": ({}, 249, 1, None, (0, 5), "missing"),
    "buildings not counted: not derived": ({}, None, 1, CITY, (0, 5), "missing"),
    "area not known: not derived": ({}, 900, None, CITY, (0, 5), "missing"),
    "no area: not derived": ({}, 900, 0, CITY, (0, 5), "missing"),
}


def test_an_empty_density_is_derived_and_a_recorded_one_kept():
    """One RT a case, each in a city of its own and with another criterion surveyed."""
    locations, readings = [], []
    for name, (reading, buildings, area, people, *_) in DENSITY.items():
        locations.append(place(f"city of {name}", "city", population=people))
        bases = {"buildings": buildings, "verified_area_ha": area}
        locations.append(rt(name, parent_id=f"city of {name}", **bases))
        readings.append({"location_id": name, "indicator": "waste_system", "percent": 0})
        if reading:
            readings.append({"location_id": name, "indicator": "building_density"} | reading)
    locations.append(rt("nobody came", buildings=900, verified_area_ha=1))
    rows = scored_rts(locations, readings)
    found = {
        name: only(rows, location_id=name, indicator="building_density") for name in (*DENSITY, "nobody came")
    }
    said = {name: (points(row), flag(row)) for name, row in found.items()}
    expected = {name: (score, word) for name, (*_, score, word) in DENSITY.items()}
    assert said == expected | {"nobody came": ((0, 5), "missing")}
    dense, loose = "at the limit on another area", "below the limit on another area"
    assert (found[dense]["volume"], found[loose]["volume"]) == (2_500_000, 0)  # all of the area, or nothing


# Sums -----------------------------------------------------------------------------------------------


def members(places: list[str], rts: list[str]) -> pd.DataFrame:
    """Which RT belongs to which place."""
    return pd.DataFrame(
        {"place_id": pd.array(places, dtype="str"), "location_id": pd.array(rts, dtype="str")}
    )


def summed(rows: pd.DataFrame, rts: list[str]) -> pd.DataFrame:
    """The scored sum of these RTs, as the place `all`."""
    return scoring.score_criteria(roll_up(rows, members(["all"] * len(rts), rts)))


def water(**volumes: object) -> pd.DataFrame:
    """Criterion 3a of RTs with 100 households each; None is not surveyed."""
    readings = [
        {"location_id": name, "indicator": "water_access", "volume": volume}
        for name, volume in volumes.items()
        if volume is not None
    ]
    rows = scored_rts([rt(name, households=100) for name in volumes], readings)
    return rows[rows["indicator"] == "water_access"]


def test_a_sum_adds_volumes_and_bases_and_scores_again():
    row = only(summed(water(a=80, b=20, c=0), ["a", "b", "c"]))
    assert (row["volume"], row["base"]) == (100 * MILLION, 300 * MILLION)
    assert (points(row), row["percent_low"], flag(row)) == (
        (1, 1),
        3333,
        None,
    )  # mean of points would be 1.67


def test_a_sum_with_a_missing_rt_says_so_and_keeps_its_base():
    row = only(summed(water(a=80, b=None), ["a", "b"]))
    assert (row["places"], row["reported"], flag(row)) == (2, 1, "incomplete")
    assert (row["low"], row["high"], row["of"]) == (80 * MILLION, 180 * MILLION, 200 * MILLION)
    assert points(row) == (1, 5)
    assert pd.isna(row["volume"])


def test_a_sum_of_rts_that_nobody_surveyed_is_missing():
    row = only(summed(water(a=1, b=None, c=None), ["b", "c"]))
    assert (row["places"], row["reported"], flag(row), points(row)) == (2, 0, "missing", (0, 5))


def test_a_sum_is_open_where_a_base_is_not_known():
    readings = [{"location_id": name, "indicator": "water_access", "volume": 5} for name in "ab"]
    rows = scored_rts([rt("a", households=100), rt("b")], readings)
    row = only(summed(rows[rows["indicator"] == "water_access"], ["a", "b"]))
    assert (points(row), flag(row)) == ((0, 5), "no_base")


def test_a_sum_is_open_where_a_deficit_has_no_base_at_all():
    readings = [
        {"location_id": name, "indicator": "water_access", "volume": v}
        for name, v in zip("ab", (10, 0), strict=True)
    ]
    rows = scored_rts([rt("a", households=0), rt("b", households=100)], readings)
    row = only(summed(rows[rows["indicator"] == "water_access"], ["a", "b"]))
    assert (points(row), flag(row)) == ((0, 5), "no_base")


def test_a_sum_of_which_a_base_is_not_known_has_none_and_says_so():
    readings = [
        {"location_id": name, "indicator": "water_access", "volume": v}
        for name, v in zip("ab", (0, 50), strict=True)
    ]
    rows = scored_rts([rt("a"), rt("b", households=100)], readings)
    rows = rows[rows["indicator"] == "water_access"]
    row = only(summed(rows, ["a", "b"]))
    assert (row["volume"], points(row), flag(row)) == (50 * MILLION, (0, 5), "no_base")
    assert all(pd.isna(row[name]) for name in ("base", "of", "percent_low", "percent_high"))
    nothing = only(summed(rows, ["a"]))
    assert (points(nothing), shares(nothing), flag(nothing)) == ((0, 0), (0, 0), None)


def test_a_sum_of_everything_is_not_over_its_base():
    row = only(summed(water(a=100, b=100), ["a", "b"]))
    assert (row["percent_low"], flag(row)) == (10_000, None)


def test_a_volume_with_a_percent_beside_it_is_summed_as_a_volume():
    reading = {"location_id": "a", "indicator": "water_access", "volume": 38, "percent": 30}
    rows = scored_rts([rt("a", households=50)], [reading])
    row = only(summed(rows[rows["indicator"] == "water_access"], ["a"]))
    assert (row["low"], row["high"]) == (38 * MILLION, 38 * MILLION)


def test_an_rt_over_its_base_is_named_in_the_sum():
    row = only(summed(water(a=150, b=0), ["a", "b"]))
    assert (row["volume"], flag(row), points(row)) == (150 * MILLION, "over_base", (3, 3))


def test_a_negative_rt_counts_as_zero_in_the_sum_and_is_named():
    row = only(summed(water(a=80, b=-40), ["a", "b"]))
    assert (row["volume"], flag(row), points(row)) == (80 * MILLION, "negative", (1, 1))


def test_a_stated_share_becomes_its_part_of_the_base():
    readings = [
        {"location_id": "a", "indicator": "water_access", "volume": 10},
        {"location_id": "b", "indicator": "water_access", "percent_low": 10, "percent_high": 70},
    ]
    rows = scored_rts([rt("a", households=100), rt("b", households=300)], readings)
    row = only(summed(rows[rows["indicator"] == "water_access"], ["a", "b"]))
    assert (row["low"], row["high"], row["of"]) == (40 * MILLION, 220 * MILLION, 400 * MILLION)
    assert (points(row), flag(row)) == ((0, 3), "range")


@pytest.mark.parametrize(
    ("households", "percent", "volume"),
    [("0.000001", 50, 1), ("0.000001", 49, 0), ("97.826087", "99.999977", 97_826_064)],  # …064.49999999
)
def test_a_share_of_a_base_is_rounded_half_up_to_a_millionth(households, percent, volume):
    reading = {"location_id": "a", "indicator": "water_access", "percent": percent}
    rows = scored_rts([rt("a", households=households)], [reading])
    row = only(summed(rows[rows["indicator"] == "water_access"], ["a"]))
    assert (row["low"], row["high"]) == (volume, volume)


def test_a_sum_of_the_nation_does_not_overflow():
    rows = water(a=1, b=1).assign(low=150_000_000_000_000, high=150_000_000_000_000)
    rows = rows.assign(base=280_000_000_000_000, of=280_000_000_000_000, volume=150_000_000_000_000)
    row = only(summed(rows, ["a", "b"]))
    assert (points(row), row["percent_low"]) == ((3, 3), 5357)


@pytest.mark.thorough
def test_a_share_above_100_percent_counts_as_all_of_the_base_in_a_sum_too():
    percents = (101, 1000, 150_000, 2_000_000_000)
    readings = [{"location_id": str(p), "indicator": "water_access", "percent": p} for p in percents]
    rows = scored_rts([rt(str(percent), households=99) for percent in percents], readings)
    rows = rows[rows["indicator"] == "water_access"]
    for percent in percents:
        row = only(summed(rows, [str(percent)]))
        assert (points(row), row["percent_low"], flag(row)) == ((5, 5), 10_000, "over_base"), percent


# Properties -----------------------------------------------------------------------------------------

QUANTITY = st.integers(1, 3 * 10**14)
SHARE_NEAR_EDGES = st.one_of(
    st.sampled_from([24_995, 25_000, 50_995, 51_000, 75_995, 76_000, 100_000]), st.integers(0, 110_000)
)
BATCHES = settings(max_examples=4, deadline=None, derandomize=True)


@st.composite
def near_an_edge(draw) -> tuple[int, int]:
    """A volume and a base in millionths; the share is often within a millionth of a band edge."""
    base = draw(QUANTITY)
    volume = base * draw(SHARE_NEAR_EDGES) // 100_000 + draw(st.integers(-2, 2))
    return max(volume, 0), base


@BATCHES
@given(st.lists(near_an_edge(), min_size=40, max_size=60))
def test_points_and_shares_are_those_of_decimal_arithmetic(cases):
    rows = deficits([(volume, volume, base) for volume, base in cases])
    found = list(zip(rows["score_low"], rows["percent_low"], strict=True))
    assert found == [by_the_book(volume, base) for volume, base in cases]
    assert (rows["score_low"] == rows["score_high"]).all()


@BATCHES
@given(st.lists(st.tuples(near_an_edge(), QUANTITY), min_size=20, max_size=30))
def test_a_larger_deficit_never_scores_less(cases):
    rows = deficits([(volume, volume + more, base) for (volume, base), more in cases])
    assert (rows["score_high"] >= rows["score_low"]).all()
    assert (rows["percent_high"] >= rows["percent_low"]).all()


@BATCHES
@given(st.lists(st.tuples(near_an_edge(), near_an_edge(), st.integers(0, 100)), min_size=20, max_size=30))
def test_a_range_encloses_every_point_inside(cases):
    ranges, inside = [], []
    for (one, base), (other, _), share in cases:
        low, high = sorted((one, other % (2 * base)))
        point = low + (high - low) * share // 100
        ranges.append((low, high, base))
        inside.append((point, point, base))
    rows, truth = deficits(ranges), deficits(inside)
    assert (rows["score_low"] <= truth["score_low"]).all()
    assert (truth["score_high"] <= rows["score_high"]).all()
    assert (rows["percent_low"] <= truth["percent_low"]).all()
    assert (truth["percent_high"] <= rows["percent_high"]).all()


# Many RTs go through the whole rule at once: a run costs the same for one RT and for fifty.
SEEDS = st.integers(0, 2**32 - 1).map(Random)
RUNS = settings(max_examples=1, deadline=None, derandomize=True)
BASE_COLUMNS = ("buildings", "households", "ideal_road_m", "ideal_drain_m", "verified_area_ha")
CRITERION_ROW = ["location_id", "year", "rule", "indicator"]


def survey_of(random: Random, rts: int) -> tuple[list[dict], list[dict]]:
    """RTs with random bases, and a random volume (at most the base) for each criterion."""
    locations, readings = [], []
    for number in range(rts):
        bases = {column: random.randint(1, 1000) for column in BASE_COLUMNS}
        locations.append(rt(f"rt{number:02}", **bases))
        volumes = {c.id: random.randint(0, bases[c.base]) for c in RULES["permen_2018"].criteria}
        readings += readings_of(f"rt{number:02}", volumes)
    return locations, readings


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    key = [column for column in CRITERION_ROW if column in frame.columns]
    return frame.sort_values(key).reset_index(drop=True)


def in_threes(rows: pd.DataFrame, rts: int) -> pd.DataFrame:
    """The scored sums of the first, second … three RTs."""
    names = [f"rt{number:02}" for number in range(rts)]
    places = [f"place{number // 3:02}" for number in range(rts)]
    return in_order(scoring.score_criteria(roll_up(rows, members(places, names))))


@RUNS
@given(SEEDS)
def test_the_order_of_rows_does_not_matter(random):
    locations, readings = survey_of(random, 12)
    here = scored_rts(locations, readings)
    there = scored_rts(random.sample(locations, 12), random.sample(readings, len(readings)))
    pd.testing.assert_frame_equal(in_order(here), in_order(there))
    pd.testing.assert_frame_equal(in_order(scoring.totals(here)), in_order(scoring.totals(there)))


@RUNS
@given(SEEDS)
def test_the_sum_of_one_rt_is_that_rt(random):
    rows = scored_rts(*survey_of(random, 40))
    names = sorted(set(rows["location_id"]))
    sums = scoring.score_criteria(roll_up(rows, members(names, names)))
    columns = [*CRITERION_ROW, "low", "high", "of", "volume", "base", "places", "reported"]
    columns += ["score_low", "score_high", "percent_low", "percent_high"]
    one, own = in_order(sums)[columns], in_order(rows)[columns]
    pd.testing.assert_frame_equal(one, own, check_dtype=False)


@RUNS
@given(SEEDS)
def test_a_sum_with_a_missing_rt_encloses_the_truth(random):
    locations, readings = survey_of(random, 45)
    lost = {f"rt{3 * place + random.randrange(3):02}" for place in range(15)}
    truth = in_threes(scored_rts(locations, readings), 45)
    known = [row for row in readings if row["location_id"] not in lost]
    rows = in_threes(scored_rts(locations, known), 45)
    assert (rows["score_low"] <= truth["score_low"]).all()
    assert (truth["score_high"] <= rows["score_high"]).all()
    assert (rows["of"] == truth["of"]).all()
    assert (rows["flag"] == "incomplete").all()


@RUNS
@given(SEEDS)
def test_a_sum_of_ranges_encloses_the_truth(random):
    locations, readings = survey_of(random, 45)
    truth = in_threes(scored_rts(locations, readings), 45)
    bases = {row["location_id"]: row for row in locations}
    columns = {c.id: c.base for c in RULES["permen_2018"].criteria}
    for row in readings:
        share = Decimal(100 * row["volume"]) / bases[row["location_id"]][columns[row["indicator"]]]
        low, high = share * random.randint(0, 100) / 100, share + random.randint(0, 9)
        row |= {"volume": None, "percent_low": f"{low:.6f}", "percent_high": f"{high + 1:.6f}"}
    rows = in_threes(scored_rts(locations, readings), 45)
    assert (rows["score_low"] <= truth["score_low"]).all()
    assert (truth["score_high"] <= rows["score_high"]).all()


@RUNS
@given(SEEDS)
def test_the_parts_of_a_sum_add_up(random):
    rows = scored_rts(*survey_of(random, 12))
    whole = in_threes(rows, 12).groupby("indicator")[["volume", "base"]].sum()
    parts = rows.groupby("indicator")[["volume", "base"]].sum()
    pd.testing.assert_frame_equal(whole, parts, check_dtype=False)


@RUNS
@given(SEEDS)
def test_one_larger_deficit_never_lowers_a_total_or_a_class(random):
    locations, readings = survey_of(random, 40)
    raised = {row["location_id"]: random.choice(RULES["permen_2018"].criteria).id for row in locations}
    more = [
        row | {"volume": 1000} if raised[row["location_id"]] == row["indicator"] else row for row in readings
    ]
    before, after = (in_order(scoring.totals(scored_rts(locations, rows))) for rows in (readings, more))
    assert (after["total_low"] >= before["total_low"]).all()
    order = [row.slum_class for row in RULES["permen_2018"].classes]
    assert (after["class_low"].map(order.index) >= before["class_low"].map(order.index)).all()


# Frames ---------------------------------------------------------------------------------------------


def test_the_register_names_every_criterion_of_every_rule_once():
    keys = list(zip(REGISTER["rule"], REGISTER["indicator"], strict=True))
    assert len(keys) == len(set(keys)) == 16 + 19


def test_scoring_never_changes_the_frame_it_got():
    readings = table("indicators", readings_of("rt", WORKED_VOLUMES))
    before = readings.copy(deep=True)
    bases = pd.DataFrame(
        {"location_id": ["rt"], "city_population_millionths": pd.array([None], dtype="Int64")}
        | {
            f"{name}_millionths": pd.array(
                [int(Decimal(str(WORKED_BASES.get(name, 0))) * MILLION)], dtype="Int64"
            )
            for name in (
                "buildings",
                "verified_area_ha",
                "ideal_road_m",
                "households",
                "ideal_drain_m",
                "population",
            )
        }
    )
    rows = scoring.criterion_rows(bases, readings, REGISTER)
    kept = rows.copy(deep=True)
    scoring.totals(scoring.score_criteria(rows))
    pd.testing.assert_frame_equal(readings, before)
    pd.testing.assert_frame_equal(rows, kept)


def test_quantities_stay_whole_numbers_though_nothing_was_read_as_a_volume():
    reading = {"location_id": "rt", "indicator": "water_access", "percent": 30}
    rows = scored_rts([rt(households=50), rt("other")], [reading])
    for column in ("low", "high", "of", "volume", "base", "percent_low", "percent_high"):
        assert pd.api.types.is_integer_dtype(rows[column]), column
