"""Scores as rows of text."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.files.score_table import (
    CRITERION_COLUMNS,
    TOTAL_COLUMNS,
    criterion_lines,
    slum_class,
    total_lines,
)
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import documented, illustrative


@pytest.fixture(scope="module")
def data() -> Dataset:
    """The worked example, and an RT with irregular readings."""
    irregular = [
        {"location_id": "b", "indicator": "water_access", "volume": "60.5"},
        {"location_id": "b", "indicator": "water_quantity", "percent_low": 35, "percent_high": 65},
        {"location_id": "b", "indicator": "road_surface", "volume": -1},
    ]
    locations = [
        place("kel", "kelurahan"), rt("b", parent_id="kel", households=50, ideal_road_m=9),
        rt("a", parent_id="kel", **WORKED_BASES),
    ]  # fmt: skip
    return dataset(locations=locations, indicators=[*readings_of("a", WORKED_VOLUMES), *irregular])


def totals(data: Dataset, level: str) -> list[dict[str, str]]:
    return [dict(zip(TOTAL_COLUMNS, row, strict=True)) for row in total_lines(data, level)]


def criteria(data: Dataset, location: str) -> dict[str, dict[str, str]]:
    rows = [dict(zip(CRITERION_COLUMNS, row, strict=True)) for row in criterion_lines(data, "rt")]
    return {row["indicator"]: row for row in rows if row["location_id"] == location}


def test_the_worked_example_is_one_row(data):
    row = next(row for row in total_lines(data, "rt") if row[0] == "a")
    assert row == ("a", "2018", "permen_2018", "35", "35", "35", "light", "49.51", "16")


def test_a_total_that_is_a_range_is_left_empty_and_its_classes_are_told(data):
    row = next(row for row in totals(data, "rt") if row["location_id"] == "b")
    assert (row["total_low"], row["total"], row["total_high"]) == ("6", "", "73")
    assert (row["slum_class"], row["sectoral_mean"], row["criteria_reported"]) == ("not_slum..heavy", "", "3")


def test_classes_of_a_range_stand_side_by_side():
    assert (slum_class("light", "light"), slum_class("light", "moderate")) == ("light", "light..moderate")


def test_rows_follow_the_order_of_the_file_and_of_the_regulation(data):
    assert [row["location_id"] for row in totals(data, "rt")] == ["b", "a"]
    assert list(criteria(data, "a")) == list(WORKED_VOLUMES)


def test_a_criterion_row_has_volume_base_share_and_points(data):
    row = criteria(data, "a")["road_surface"]
    assert row == {
        "location_id": "a", "year": "2018", "rule": "permen_2018", "indicator": "road_surface",
        "volume": "302", "base": "400", "percent": "75.50", "score_low": "3", "score": "3",
        "score_high": "3", "flag": "",
    }  # fmt: skip
    assert criteria(data, "a")["drainage_inundation"]["volume"] == "0.3"


def test_an_irregular_criterion_carries_its_flag(data):
    rows = criteria(data, "b")
    assert (rows["water_access"]["volume"], rows["water_access"]["percent"]) == ("60.5", "100.00")
    assert rows["water_access"]["flag"] == "over_base"
    assert (rows["road_surface"]["volume"], rows["road_surface"]["score"]) == ("-1", "0")
    assert rows["road_surface"]["flag"] == "negative"


def test_a_range_and_a_missing_criterion_have_no_single_share_or_score(data):
    ranged, missing = criteria(data, "b")["water_quantity"], criteria(data, "b")["fire_equipment"]
    assert (ranged["percent"], ranged["score_low"], ranged["score"], ranged["score_high"]) == (
        "",
        "1",
        "",
        "3",
    )
    assert (missing["volume"], missing["percent"], missing["score"], missing["flag"]) == (
        "",
        "",
        "",
        "missing",
    )


def test_each_level_has_its_own_rows(data):
    assert [row["location_id"] for row in totals(data, "kelurahan")] == ["kel"]
    assert totals(data, "city") == []


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_the_shipped_scores_have_a_row_for_every_rt_and_survey(data):
    rows = totals(data, "rt")
    assert len(rows) == 7 * len({row["year"] for row in rows})
    assert len(list(criterion_lines(data, "rt"))) == 16 * len(rows)
