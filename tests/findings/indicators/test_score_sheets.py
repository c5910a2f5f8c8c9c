"""Scores as files: exact numbers, units, and how much is left to the next band."""

from decimal import Decimal

from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.indicators.score_sheets import criteria_sheet, totals_sheet
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, records


def test_criteria_have_sixteen_rows_an_rt_with_volume_base_and_unit():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2016)
    rows = records(criteria_sheet(illustrative(), rows_shown(illustrative(), KAMPUNG_BUGIS), survey, ID))
    assert len(rows) == 7 * 16
    roads = [row for row in rows if row["indicator"] == "road_surface"]
    assert sum(row["volume"] for row in roads) == Decimal("1460.39")
    assert {row["unit"] for row in roads} == {"m"}
    assert all(row["status"] == "illustrative" and row["line"] for row in roads)


def test_a_criterion_nobody_surveyed_has_points_from_to_and_no_volume():
    survey = survey_of(documented(), KAMPUNG_BUGIS, None)
    rows = records(criteria_sheet(documented(), rows_shown(documented(), KAMPUNG_BUGIS), survey, ID))
    assert {row["volume"] for row in rows} == {None}
    assert {(row["points_low"], row["points_high"], row["flag"]) for row in rows} == {(0, 5, "missing")}


def test_criteria_say_how_much_is_left_to_the_next_band():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2016)
    rows = records(criteria_sheet(illustrative(), rows_shown(illustrative(), KAMPUNG_BUGIS), survey, ID))
    for row in rows:
        if row["points_high"] == 0:
            assert row["left"] is None
        else:
            assert 0 < row["left"] <= row["volume"]
            assert row["points_then"] < row["points_high"]


def test_totals_are_those_of_the_scores():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2018)
    keys = rows_shown(illustrative(), KAMPUNG_BUGIS)
    rows = records(totals_sheet(illustrative(), keys, survey, ID))
    totals = scores_of(illustrative()).totals
    totals = totals[(totals["year"] == 2018) & totals["location_id"].isin(keys)].set_index("location_id")
    assert {row["location_id"]: row["total_low"] for row in rows} == totals["total_low"].to_dict()
