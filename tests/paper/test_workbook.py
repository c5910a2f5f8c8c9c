"""The workbook of a briefing: every table, and nothing in it that runs."""

from functools import cache

import pytest

from dashboard.paper.briefing import briefing_xlsx, chapters
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.files.test_spreadsheet import begins_like_a_formula
from tests.files.workbooks import kinds, opened
from tests.findings.looked_at import scope
from tests.paper.hostile import hostile

pytestmark = pytest.mark.thorough


@cache
def book(name: str) -> bytes:
    data, where = (hostile(), "kel") if name == "hostile" else (illustrative(), KAMPUNG_BUGIS)
    return briefing_xlsx(scope(data, where), {})


@pytest.mark.parametrize("name", ["hostile", "illustrative"])
def test_no_cell_runs_and_none_is_a_link(name: str):
    assert kinds(book(name)) <= {"s", "n"}
    for page in opened(book(name)).worksheets:
        for cell in (cell for row in page.iter_rows() for cell in row):
            assert cell.hyperlink is None
            assert cell.data_type != "s" or not begins_like_a_formula(cell.value)


def test_hostile_names_are_there_as_text():
    told = {
        str(cell.value)
        for page in opened(book("hostile")).worksheets
        for row in page.iter_rows()
        for cell in row
    }
    assert {"'=1+1", "<b>", "http://evil.example", "'@x", "{=1+1}"} <= told


def test_every_finding_with_numbers_has_a_sheet_behind_the_first():
    at = scope(illustrative(), KAMPUNG_BUGIS)
    sheets = [
        one.sheet()
        for chapter in chapters(at, {})
        for part in chapter.parts
        for one in part.found.findings
        if one.sheet
    ]
    pages = opened(book("illustrative")).worksheets[1:]
    assert [[cell.value for cell in next(page.iter_rows(max_row=1))] for page in pages] == [
        list(sheet.columns) for sheet in sheets
    ]
    assert [page.max_row - 1 for page in pages] == [len(sheet.rows) for sheet in sheets]
