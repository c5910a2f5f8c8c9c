"""What a page shows as sheets: codes, exact numbers, units, sources, status, and the line of the file."""

import pytest

from dashboard.domain.doubts import problems_of
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
