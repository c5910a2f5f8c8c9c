"""Looks: the answers counted, and a file of every finished work, codes and dates."""

from collections import Counter
from datetime import date

from dashboard.domain.works.inspections import ANSWERS
from dashboard.findings.spending.inspected_works import inspections_sheet
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

TODAY = date(2026, 11, 24)
ID = text_in("id")


def test_every_finished_work_is_in_the_file_of_inspections_the_longest_waiting_first():
    rows = records(inspections_sheet(illustrative(), KAMPUNG_BUGIS, None, TODAY, ID))
    assert len(rows) == 40
    assert [row["days_late"] for row in rows] == sorted((row["days_late"] for row in rows), reverse=True)
    well = next(row for row in rows if row["kind"] == "bored_well")
    assert (well["last_look"], well["works"], well["checked_by"]) == ("2020-09-15", "no", "KPP")
    assert "water_access 6 kk" in well["improved"]


def test_a_work_without_an_inspection_has_no_date_and_says_so():
    rows = records(inspections_sheet(documented(), KAMPUNG_BUGIS, None, TODAY, ID))
    assert {(row["last_look"], row["exists"], row["next_look_due"]) for row in rows} == {
        (None, "not_looked", "2019")
    }


def test_picture_table_and_file_count_the_same_answers():
    told = found(scope(illustrative(), KAMPUNG_BUGIS, today=TODAY), "spending", "checks")
    checks, rows = told["checks"], records(told["checks"].sheet())
    for row, words in zip(checks.picture.rows, checks.table.rows, strict=True):
        counted = Counter(cells[row.key] for cells in rows)
        (track,) = row.tracks
        assert track.top == len(rows)
        assert [part.value for part in track.parts] == [
            counted[answer] for answer in ANSWERS if counted[answer]
        ]
        assert list(words[1:]) == [str(counted[answer]) for answer in ANSWERS]


def test_the_list_of_inspections_names_the_file_that_has_them_all():
    told = found(scope(illustrative(), KAMPUNG_BUGIS, today=TODAY), "spending", "checks", look="2")
    assert told["looks"].file == "checks"
    assert len(told["looks"].table.rows) == 10
    assert len(told["checks"].sheet().rows) == 40
