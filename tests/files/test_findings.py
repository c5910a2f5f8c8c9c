"""What a page shows as sheets: codes, exact numbers, units, sources, status, and the line of the file."""

from decimal import Decimal

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import survey_of
from dashboard.files import findings
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.indicators.score_sheets import criteria_sheet, totals_sheet
from dashboard.findings.sheet import Sheet
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, KAWASAN, documented, illustrative

ID = text_in("id")


def records(sheet: Sheet) -> list[dict]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


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


def test_problems_are_told_in_the_readers_language_with_their_keys():
    found = problems_of(documented())
    for language in ("id", "en"):
        rows = records(findings.problems(found, text_in(language)))
        assert [row["reason"] for row in rows] == [problem.reason for problem in found]
        assert all(row["message"] and row["effect"] and row["severity"] for row in rows)


def test_places_are_as_the_file_has_them():
    rows = records(findings.places(documented(), [KAWASAN], ID))
    assert [row["location_id"] for row in rows] == [KAWASAN]
    assert rows[0]["position_kind"] == "estimate"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sheet_can_be_written_in_both_forms(language: str):
    data, text = illustrative(), text_in(language)
    survey = survey_of(data, KAMPUNG_BUGIS, 2020)
    sheets = [
        criteria_sheet(data, [KAMPUNG_BUGIS], survey, text),
        totals_sheet(data, [KAMPUNG_BUGIS], survey, text),
        findings.problems(problems_of(data), text),
        findings.places(data, [KAMPUNG_BUGIS], text),
    ]
    assert all(csv_bytes(sheet) for sheet in sheets)
    assert workbook_bytes(sheets)
    assert len({sheet.name for sheet in sheets}) == len(sheets)
