"""What a page shows as sheets: codes, exact numbers, units, sources, status, and the line of the file."""

from decimal import Decimal

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.surveys import survey_of
from dashboard.files import findings
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.data.problem_rows import problems_sheet
from dashboard.findings.map.scores import places_sheet
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheets import totals_sheet
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

ID = text_in("id")


def records(sheet: Sheet) -> list[dict]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


def test_criteria_have_sixteen_rows_an_rt_with_volume_base_and_unit():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2016)
    rows = records(findings.criteria(illustrative(), rows_shown(illustrative(), KAMPUNG_BUGIS), survey, ID))
    assert len(rows) == 7 * 16
    roads = [row for row in rows if row["indicator"] == "road_surface"]
    assert sum(row["volume"] for row in roads) == Decimal("1460.39")
    assert {row["unit"] for row in roads} == {"m"}
    assert all(row["status"] == "illustrative" and row["line"] for row in roads)


def test_a_criterion_nobody_surveyed_has_points_from_to_and_no_volume():
    survey = survey_of(documented(), KAMPUNG_BUGIS, None)
    rows = records(findings.criteria(documented(), rows_shown(documented(), KAMPUNG_BUGIS), survey, ID))
    assert {row["volume"] for row in rows} == {None}
    assert {(row["points_low"], row["points_high"], row["flag"]) for row in rows} == {(0, 5, "missing")}


def test_criteria_say_how_much_is_left_to_the_next_band():
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, 2016)
    rows = records(findings.criteria(illustrative(), rows_shown(illustrative(), KAMPUNG_BUGIS), survey, ID))
    for row in rows:
        if row["points_high"] == 0:
            assert row["left"] is None
        else:
            assert 0 < row["left"] <= row["volume"]
            assert row["points_then"] < row["points_high"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sheet_can_be_written_in_both_forms(language: str):
    data, text = illustrative(), text_in(language)
    survey = survey_of(data, KAMPUNG_BUGIS, 2020)
    sheets = [
        findings.criteria(data, [KAMPUNG_BUGIS], survey, text),
        totals_sheet(data, [KAMPUNG_BUGIS], survey, text),
        problems_sheet(problems_of(data), text),
        places_sheet(data, (KAMPUNG_BUGIS,), text),
    ]
    assert all(csv_bytes(sheet) for sheet in sheets)
    assert workbook_bytes(sheets)
    assert len({sheet.name for sheet in sheets}) == len(sheets)
