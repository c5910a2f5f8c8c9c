"""From one survey to another: criteria, aspects, RTs, contribution of handling, area by class."""

import pandas as pd
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.change import (
    AREA_CLASSES,
    WHYS,
    area_by_class,
    aspect_change,
    cell_change,
    class_flows,
    contributions,
    criteria_change,
    rt_change,
)
from tests.domain.by_hand import MILLION, dataset, only, place, readings_of, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.effort import tries

OLD, NEW = "permen_2016", "permen_2018"
FIRST, LAST = Survey(2016, NEW), Survey(2018, NEW)
HA = 1_000_000


def kampung(*readings: dict, areas: tuple = (2, 3)) -> Dataset:
    """A kelurahan with the RTs `a` (2 ha) and `b` (3 ha) of 100 households each."""
    rts = [
        rt(name, parent_id="kel", households=100, verified_area_ha=area)
        for name, area in zip("abcdef", areas, strict=False)
    ]
    return dataset(locations=[place("kel", "kelurahan"), *rts], indicators=list(readings))


def water(location: str, year: int, volume: object = None, **cells: object) -> dict:
    return {"location_id": location, "indicator": "water_access", "year": year, "volume": volume} | cells


def worth(location: str, year: int, total: int, but: int = 0, rule: str = NEW) -> list[dict]:
    """Readings of all criteria worth a total, without the last few."""
    criteria = [criterion.id for criterion in RULES[rule].criteria]
    points = [5] * (total // 5) + [1] * (total % 5)
    points += [0] * (len(criteria) - len(points))
    kept = dict(list(zip(criteria, points, strict=True))[: len(criteria) - but])
    return readings_worth(location, kept, year=year, rule=rule)


def side(row: pd.Series, names: str, suffix: str) -> list[int | None]:
    """Some figures of one survey, None for NA."""
    found = [row[f"{name}_{suffix}"] for name in names.split()]
    return [None if pd.isna(value) else int(value) for value in found]


# Criteria of a place -------------------------------------------------------------------------------


def test_a_criterion_has_share_points_and_volume_in_both_surveys():
    data = kampung(water("a", 2016, 80), water("a", 2018, 30))
    row = only(criteria_change(data, "a", FIRST, LAST), indicator="water_access")
    assert (row["number"], row["aspect"], row["unit"], row["same_rule"]) == ("3a", "water", "kk", True)
    assert side(row, "percent_low percent_high points_low points_high volume", "first") == [
        8000, 8000, 5, 5, 80 * MILLION,
    ]  # fmt: skip
    assert side(row, "percent_low percent_high points_low points_high volume", "last") == [
        3000, 3000, 1, 1, 30 * MILLION,
    ]  # fmt: skip


def test_a_place_above_is_scored_from_its_sums():
    data = kampung(water("a", 2016, 80), water("b", 2016, 20), water("a", 2018, 30), water("b", 2018, 0))
    row = only(criteria_change(data, "kel", FIRST, LAST), indicator="water_access")
    assert side(row, "percent_low points_low volume", "first") == [5000, 1, 100 * MILLION]
    assert side(row, "percent_low points_low volume", "last") == [1500, 0, 30 * MILLION]


def test_a_range_stays_a_range_and_has_no_one_volume():
    data = kampung(water("a", 2016, percent_low=40, percent_high=60), water("a", 2018, 0))
    row = only(criteria_change(data, "a", FIRST, LAST), indicator="water_access")
    assert side(row, "percent_low percent_high points_low points_high volume", "first") == [
        4000, 6000, 1, 3, None,
    ]  # fmt: skip


def test_what_was_not_surveyed_is_missing_and_neither_zero_nor_everything():
    data = kampung(water("a", 2016, 80), water("a", 2018, None), water("b", 2018, 0))
    row = only(criteria_change(data, "a", FIRST, LAST), indicator="water_access")
    assert side(row, "percent_low percent_high points_low points_high volume", "last") == [None] * 5
    other = only(criteria_change(data, "a", FIRST, LAST), indicator="water_quantity")
    assert side(other, "percent_low points_high", "first") == [None, None]


def test_every_criterion_and_aspect_of_the_rule_is_there_in_its_order():
    data = kampung(water("a", 2016, 80), water("a", 2018, 0))
    criteria, aspects = (change(data, "a", FIRST, LAST) for change in (criteria_change, aspect_change))
    assert list(criteria["indicator"]) == [criterion.id for criterion in RULES[NEW].criteria]
    assert list(aspects["aspect"]) == list(RULES[NEW].aspects)


def test_an_aspect_has_the_points_of_its_criteria_and_the_mean_of_their_shares():
    readings = [
        row
        for year, bad in ((2016, 80), (2018, 30))
        for row in readings_of("a", {"water_access": bad, "water_quantity": 25}, year=year)
    ]
    row = only(aspect_change(kampung(*readings), "a", FIRST, LAST), aspect="water")
    assert side(row, "mean points_low points_high", "first") == [5250, 6, 6]
    assert side(row, "mean points_low points_high", "last") == [2750, 2, 2]


def test_an_aspect_of_which_a_share_is_missing_has_no_mean():
    data = kampung(water("a", 2016, 80), *readings_of("a", {"water_access": 1, "water_quantity": 1}))
    row = only(aspect_change(data, "a", FIRST, LAST), aspect="water")
    assert side(row, "mean points_low points_high", "first") == [None, 5, 10]
    unread = only(aspect_change(data, "a", FIRST, LAST), aspect="roads")
    assert side(unread, "mean points_low points_high", "first") == [None, None, None]


# A change of rule ----------------------------------------------------------------------------------


def broken() -> Dataset:
    """An RT surveyed by each rule."""
    return kampung(*worth("a", 2016, 40, rule=OLD), *worth("a", 2018, 20))


def test_of_two_rules_only_criteria_of_both_stand_beside_each_other_and_without_points():
    frame = criteria_change(broken(), "a", Survey(2016, OLD), Survey(2018, NEW))
    both = {c.id for c in RULES[OLD].criteria} & {c.id for c in RULES[NEW].criteria}
    assert set(frame["indicator"]) == both
    assert not frame["same_rule"].any()
    assert not [name for name in frame.columns if name.startswith(("points", "volume", "total"))]
    assert side(only(frame, indicator="building_irregularity"), "percent_low", "first") == [7600]


def test_a_criterion_that_each_rule_divides_by_something_else_is_marked():
    frame = criteria_change(broken(), "a", Survey(2016, OLD), Survey(2018, NEW)).set_index("indicator")
    assert frame["same_base"]["road_surface"]
    assert not frame["same_base"]["water_access"]  # people then, households now
    assert frame["number"]["drainage_construction"] == "4c"  # 4e then


def test_of_two_rules_only_aspects_of_the_same_criteria_stand_beside_each_other():
    frame = aspect_change(broken(), "a", Survey(2016, OLD), Survey(2018, NEW))
    assert set(frame["aspect"]) == {"buildings", "roads", "water", "wastewater", "fire"}
    assert list(frame[frame["same_base"]]["aspect"]) == ["buildings"]
    assert not [name for name in frame.columns if name.startswith("points")]


@pytest.mark.parametrize("change", [rt_change, cell_change, class_flows])
def test_points_and_classes_of_two_rules_are_refused(change):
    with pytest.raises(ValueError, match="permen_2016 and permen_2018"):
        change(broken(), "kel", Survey(2016, OLD), Survey(2018, NEW))


# RTs -----------------------------------------------------------------------------------------------


def test_the_change_of_a_total_is_between_the_least_and_the_most_it_can_be():
    data = kampung(*worth("a", 2016, 40), *worth("a", 2018, 20, but=1))
    row = only(rt_change(data, "kel", FIRST, LAST), location_id="a")
    assert side(row, "total_low total_high", "first") == [40, 40]
    assert side(row, "total_low total_high", "last") == [20, 25]
    assert (row["change_low"], row["change_high"]) == (-20, -15)
    assert [row[f"class_{name}"] for name in ("low_first", "high_last")] == ["moderate", "light"]


def test_an_rt_that_was_not_surveyed_in_either_year_has_no_change():
    data = kampung(*worth("a", 2016, 40), *worth("b", 2016, 40), *worth("a", 2018, 20))
    row = only(rt_change(data, "kel", FIRST, LAST), location_id="b")
    assert row[["total_low_last", "class_low_last", "change_low", "change_high"]].isna().all()
    assert row["total_low_first"] == 40
    cells = cell_change(data, "kel", FIRST, LAST)
    assert cells[cells["location_id"] == "b"][["change_low", "change_high"]].isna().all(axis=None)


def test_the_change_of_an_aspect_may_be_a_range():
    data = kampung(
        *readings_of("a", {"water_access": 80, "water_quantity": 30}, year=2016), water("a", 2018, 30)
    )
    row = only(cell_change(data, "kel", FIRST, LAST), location_id="a", column="water")
    assert side(row, "points_low points_high", "first") == [6, 6]
    assert side(row, "points_low points_high", "last") == [1, 6]
    assert (row["change_low"], row["change_high"]) == (-5, 0)
    cells = cell_change(data, "kel", FIRST, LAST, by_criterion=True)
    assert only(cells, location_id="a", column="water_access")["change_low"] == -4
    assert pd.isna(only(cells, location_id="a", column="water_quantity")["change_low"])


@pytest.mark.parametrize("by_criterion", [False, True])
def test_there_is_a_cell_for_each_rt_and_column(by_criterion):
    cells = cell_change(illustrative(), KAMPUNG_BUGIS, FIRST, LAST, by_criterion)
    columns = [c.id for c in RULES[NEW].criteria] if by_criterion else list(RULES[NEW].aspects)
    rts = rows_shown(illustrative(), KAMPUNG_BUGIS)
    assert list(zip(cells["location_id"], cells["column"], strict=True)) == [
        (name, column) for name in rts for column in columns
    ]


@pytest.mark.parametrize("by_criterion", [False, True])
def test_the_changes_of_the_cells_of_an_rt_add_up_to_that_of_its_total(by_criterion):
    cells = cell_change(illustrative(), KAMPUNG_BUGIS, FIRST, LAST, by_criterion)
    summed = cells.groupby("location_id")[["change_low", "change_high"]].sum()
    rts = rt_change(illustrative(), KAMPUNG_BUGIS, FIRST, LAST).set_index("location_id")
    assert len(summed) == 7
    assert summed.equals(rts[["change_low", "change_high"]].sort_index())


def test_to_the_same_survey_nothing_exact_changes():
    rts = rt_change(illustrative(), KAMPUNG_BUGIS, FIRST, FIRST)
    assert (rts[["change_low", "change_high"]] == 0).all(axis=None)


# Contribution of handling --------------------------------------------------------------------------


def shared(year: int, percent: object, rule: str = NEW) -> list[dict]:
    """All criteria of RT `a` with this share, so that it is the sectoral mean."""
    return [
        {"location_id": "a", "indicator": c.id, "year": year, "percent": percent, "rule": rule}
        for c in RULES[rule].criteria
    ]


def series(*shares: tuple[int, object]) -> list[tuple]:
    """Year, contribution year on year and since the baseline, and why not, of these surveys."""
    data = kampung(*(row for year, percent in shares for row in shared(year, percent)))
    found = contributions(data, "a")
    found = found[["year", "from_previous", "why_previous", "from_baseline", "why_baseline"]]
    return list(found.astype(object).where(found.notna(), None).itertuples(index=False, name=None))


def test_the_contribution_is_year_on_year_and_since_the_baseline():
    assert series((2016, 80), (2018, 60), (2020, 20)) == [
        (2018, 2500, None, 2500, None),
        (2020, 6667, None, 7500, None),
    ]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("before", "after", "contribution"),
    [
        pytest.param(80, 0, 10_000, id="all of it handled is 100 %"),
        pytest.param(50, 50, 0, id="a survey that found no change"),
        pytest.param(40, 60, -5000, id="worse than before is negative"),
        pytest.param("0.30", "0.20", 3333, id="a third"),
        pytest.param("0.30", "0.10", 6667, id="two thirds, half up"),
        pytest.param("0.32", "0.31", 313, id="3.125 % is half a hundredth, and goes up"),
        pytest.param("0.32", "0.33", -312, id="and up towards zero where it is negative"),
    ],
)
def test_a_contribution_is_rounded_half_up_to_hundredths_of_a_percent(before, after, contribution):
    assert series((2016, before), (2018, after)) == [(2018, contribution, None, contribution, None)]


def test_where_there_was_nothing_to_handle_a_contribution_is_not_defined():
    assert series((2016, 0), (2018, 0), (2020, 5)) == [
        (2018, None, "zero_before", None, "zero_before"),
        (2020, None, "zero_before", None, "zero_before"),
    ]


def test_a_mean_that_is_not_known_gives_no_contribution_and_is_not_skipped():
    readings = [*shared(2016, 80), water("a", 2018, 10), *shared(2020, 20)]
    found = contributions(kampung(*readings), "a").set_index("year")
    assert list(found["why_previous"]) == ["not_known", "not_known"]
    assert list(found["previous_year"]) == [2016, 2018]
    assert pd.isna(found["mean"][2018])
    assert pd.isna(found["mean_previous"][2020])
    assert (found["why_baseline"][2018], found["from_baseline"][2020]) == ("not_known", 7500)


def test_each_rule_has_a_series_and_a_baseline_of_its_own():
    readings = [*shared(2015, 90, OLD), *shared(2016, 60, OLD), *shared(2018, 50), *shared(2019, 40)]
    found = contributions(kampung(*readings), "a")
    assert found[["year", "rule", "baseline_year", "from_previous"]].to_numpy().tolist() == [
        [2016, OLD, 2015, 3333],
        [2019, NEW, 2018, 2000],
    ]


def test_a_place_above_contributes_by_its_sums_and_not_by_a_mean_of_its_rts():
    readings = [row | {"location_id": name} for name in "ab" for row in shared(2016, 50)]
    readings += shared(2018, 0) + [row | {"location_id": "b"} for row in shared(2018, 50)]
    bases = {"buildings": 300, "households": 300, "ideal_road_m": 300, "ideal_drain_m": 300}
    rts = [
        rt(name, parent_id="kel", verified_area_ha=size, **{key: size * base for key, base in bases.items()})
        for name, size in (("a", 3), ("b", 1))
    ]
    data = dataset(locations=[place("kel", "kelurahan"), *rts], indicators=readings)
    assert list(contributions(data, "kel")["from_previous"]) == [7500]


def test_the_illustrative_contribution_of_2018():
    row = only(contributions(illustrative(), KAMPUNG_BUGIS), year=2018)
    assert (row["mean_previous"], row["mean"], row["from_previous"]) == (5634, 3299, 4144)
    assert pytest.approx(0.4144, abs=0.00005) == (5634 - 3299) / 5634


def test_a_place_surveyed_once_or_never_has_no_contribution():
    assert contributions(kampung(*shared(2016, 10)), "a").empty
    assert contributions(kampung(), "a").empty
    assert contributions(documented(), KAMPUNG_BUGIS).empty


# Area by class -------------------------------------------------------------------------------------


def by_class(data: Dataset, year: int, rule: str = NEW) -> dict[str, tuple]:
    """Hectares, RTs and RTs of unknown size of each class that has an RT."""
    rows = area_by_class(data, "kel")
    rows = rows[(rows["year"] == year) & (rows["rule"] == rule) & (rows["rts"] > 0)]
    return {row.slum_class: (row.area_millionths / HA, row.rts, row.unsized) for row in rows.itertuples()}


def test_area_is_counted_by_the_class_of_each_rt_and_not_of_the_place():
    data = kampung(*worth("a", 2018, 62), *worth("b", 2018, 0))
    assert by_class(data, 2018) == {"heavy": (2, 1, 0), "not_slum": (3, 1, 0)}


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("readings", "classes"),
    [
        pytest.param(worth("a", 2018, 15), {"not_slum": 2, "missing": 3}, id="15 is no slum"),
        pytest.param(worth("a", 2018, 16), {"light": 2, "missing": 3}, id="16 is"),
        pytest.param(worth("a", 2018, 38), {"moderate": 2, "missing": 3}, id="moderate"),
        pytest.param(worth("a", 2018, 15, but=1), {"open": 2, "missing": 3}, id="15 to 20 is open"),
        pytest.param(worth("a", 2018, 20, but=1), {"light": 2, "missing": 3}, id="20 to 25 is certain"),
    ],
)
def test_a_class_that_is_not_certain_is_open_and_an_rt_nobody_visited_is_missing(readings, classes):
    assert {key: area for key, (area, _, _) in by_class(kampung(*readings), 2018).items()} == classes


def test_an_rt_of_unknown_size_is_counted_and_in_no_area():
    data = kampung(*worth("a", 2018, 16), *worth("b", 2018, 16), areas=(2, None))
    assert by_class(data, 2018) == {"light": (2, 2, 1)}


def test_every_survey_has_every_class_and_every_rt():
    data = kampung(*worth("a", 2016, 20, rule=OLD), *worth("b", 2018, 20), *worth("a", 2018, 20))
    rows = area_by_class(data, "kel")
    assert list(rows["slum_class"]) == [*AREA_CLASSES, *AREA_CLASSES]
    assert list(zip(rows["year"], rows["rule"], strict=True))[::6] == [Survey(2016, OLD), Survey(2018, NEW)]
    assert list(rows.groupby("year")["rts"].sum()) == [2, 2]
    assert by_class(data, 2016, OLD) == {"light": (2, 1, 0), "missing": (3, 1, 0)}


def test_where_no_rt_was_surveyed_there_is_no_area_by_class():
    assert area_by_class(documented(), KAMPUNG_BUGIS).empty
    assert list(area_by_class(documented(), KAMPUNG_BUGIS).columns) == list(
        area_by_class(illustrative(), KAMPUNG_BUGIS).columns
    )


def test_the_illustrative_slum_shrinks_from_18_92_to_4_66_to_2_38_ha():
    rows = area_by_class(illustrative(), KAMPUNG_BUGIS)
    slum = rows[~rows["slum_class"].isin(["not_slum", "open", "missing"])]
    assert list(slum.groupby("year")["area_millionths"].sum() / HA) == [18.92, 4.66, 2.38]


# Flows between classes -----------------------------------------------------------------------------


def test_flows_name_the_rts_that_went_from_one_class_to_another():
    data = kampung(*worth("a", 2016, 40), *worth("b", 2016, 40), *worth("a", 2018, 20), areas=(2, 3))
    flows = class_flows(data, "kel", FIRST, LAST)
    assert flows.to_numpy().tolist() == [
        ["moderate", "light", 1, 2 * HA, 0, ("a",)],
        ["moderate", "missing", 1, 3 * HA, 0, ("b",)],
    ]


def test_flows_come_in_the_order_of_the_classes():
    flows = class_flows(illustrative(), KAMPUNG_BUGIS, FIRST, LAST)
    order = {key: at for at, key in enumerate(AREA_CLASSES)}
    pairs = [(order[row.class_first], order[row.class_last]) for row in flows.itertuples()]
    assert pairs == sorted(pairs)
    assert len(set(pairs)) == len(pairs) > 1


TOTALS = st.sampled_from([0, 15, 16, 37, 38, 59, 60, 80])
SURVEYED = st.one_of(st.none(), st.tuples(TOTALS, st.integers(0, 3)))


@pytest.mark.thorough
@settings(tries(6), derandomize=True, phases=(Phase.generate,))
@given(
    surveyed=st.lists(st.tuples(SURVEYED, SURVEYED), min_size=4, max_size=4),
    areas=st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=4, max_size=4),
)
def test_areas_of_all_classes_add_up_and_flows_have_them_as_margins(surveyed, areas):
    readings = [
        row
        for name, years in zip("abcd", surveyed, strict=True)
        for year, found in zip((2016, 2018), years, strict=True)
        if found
        for row in worth(name, year, found[0], but=found[1])
    ]
    assume(readings)
    data = kampung(*readings, areas=tuple(areas))
    rows = area_by_class(data, "kel")
    figures = ["area_millionths", "rts", "unsized"]
    flows = class_flows(data, "kel", FIRST, LAST)
    for year, column in ((2016, "class_first"), (2018, "class_last")):
        of_year = rows[rows["year"] == year].set_index("slum_class")[figures]
        if of_year.empty:  # nobody was surveyed
            assert set(flows[column]) == {"missing"}
            continue
        sized = [area for area in areas if area is not None]
        assert of_year.sum().tolist() == [sum(sized) * HA, 4, 4 - len(sized)]
        margins = flows.groupby(column)[figures].sum().reindex(of_year.index, fill_value=0)
        assert margins.astype(int).equals(of_year.astype(int))
    assert sorted(key for keys in flows["location_ids"] for key in keys) == ["a", "b", "c", "d"]


# All of them ---------------------------------------------------------------------------------------


def test_a_change_never_changes_the_scores_it_is_taken_from():
    data = illustrative()
    frames = (scores_of(data).criteria, scores_of(data).aspects, scores_of(data).totals, data.locations)
    before = [frame.copy(deep=True) for frame in frames]
    for change in (criteria_change, aspect_change, rt_change, cell_change, class_flows):
        change(data, KAMPUNG_BUGIS, FIRST, LAST)
    contributions(data, KAMPUNG_BUGIS)
    area_by_class(data, KAMPUNG_BUGIS)
    assert all(frame.equals(copy) for frame, copy in zip(frames, before, strict=True))


def test_every_reason_why_is_of_the_register():
    found = [contributions(illustrative(), name) for name in illustrative().places]
    reasons = pd.concat(
        [*(rows["why_previous"] for rows in found), *(rows["why_baseline"] for rows in found)]
    )
    assert set(reasons.dropna()) == {"not_known"} < set(WHYS)
