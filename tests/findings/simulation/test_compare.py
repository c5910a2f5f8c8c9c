"""Scenarios side by side, and all their changes as a file."""

from decimal import Decimal

from dashboard.domain.plan.scenarios import DeficitChange, Scenario, as_link
from dashboard.domain.score.surveys import survey_of
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.simulation.compare import scenarios_sheet
from tests.domain.by_hand import MILLION
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, found, records, scope

RT = "21.72.03.1005-RW006-RT001"
SAVED = (
    Scenario("Air limbah").changed([DeficitChange(RT, "wastewater_system", 0, 0)]),
    Scenario("Rumah").changed([DeficitChange(RT, "building_substandard", 5 * MILLION, 7 * MILLION)]),
)


def compared(place: str = KAMPUNG_BUGIS, **asked: str):
    at = scope(illustrative(), place)
    return found(at, "simulation", "compare", plans=as_link(SAVED), **asked)["scenarios"]


def test_scenarios_stand_side_by_side_under_their_names():
    names = [name for name, _ in compared().table.columns]
    assert names[2:] == ["Simulasi: Air limbah", "Simulasi: Rumah"]
    assert all(len(row) == len(names) for row in compared().table.rows)


def test_an_rt_stands_above_the_slum_area_around_it():
    rows = compared(RT).table.rows
    assert "RT 001 / RW 006" in rows[0][0]
    assert any("Kampung Bugis" in row[0] for row in rows)


def test_the_file_holds_every_change_exactly_beside_the_survey():
    rows = records(compared().sheet())
    assert [(row["scenario"], row["indicator"]) for row in rows] == [
        ("Air limbah", "wastewater_system"),
        ("Rumah", "building_substandard"),
    ]
    assert [(row["deficit_low"], row["deficit_high"]) for row in rows] == [(0, 0), (5, 7)]
    assert all(row["kind"] == "simulasi" and row["location_id"] == RT for row in rows)
    assert all(row["recorded_low"] == row["recorded_high"] > 0 for row in rows)
    assert all(row["points_high_after"] < row["points_high_before"] for row in rows)


def test_a_share_of_what_nobody_counted_is_filed_in_percent_and_has_no_recorded_deficit():
    survey = survey_of(documented(), KAMPUNG_BUGIS, None)
    shared = Scenario("x").changed([DeficitChange(RT, "water_access", 12_500_000, 12_500_000, shared=True)])
    (row,) = records(scenarios_sheet(documented(), [shared], survey, ID))
    assert (row["unit"], row["deficit_low"], row["recorded_low"]) == ("percent", Decimal("12.5"), None)


def test_the_sheet_can_be_written_in_both_forms():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, None)
    sheets = [scenarios_sheet(illustrative(), SAVED, survey, text) for text in (ID, EN)]
    assert all(csv_bytes(sheet) for sheet in sheets)
    assert workbook_bytes(sheets[:1])
