"""Looks as a file: every finished work, codes and dates."""

from datetime import date

from dashboard.files.checks import looks_sheet
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.files.test_need import rows_of

TODAY = date(2026, 11, 24)
ID = text_in("id")


def test_every_finished_work_is_in_the_file_of_looks_the_longest_waiting_first():
    rows = rows_of(looks_sheet(illustrative(), KAMPUNG_BUGIS, None, TODAY, ID))
    assert len(rows) == 40
    assert [row["days_late"] for row in rows] == sorted((row["days_late"] for row in rows), reverse=True)
    well = next(row for row in rows if row["kind"] == "bored_well")
    assert (well["last_look"], well["works"], well["checked_by"]) == ("2020-09-15", "no", "KPP")
    assert "water_access 6 kk" in well["improved"]


def test_a_work_without_a_look_has_no_date_and_says_so():
    rows = rows_of(looks_sheet(documented(), KAMPUNG_BUGIS, None, TODAY, ID))
    assert {(row["last_look"], row["exists"], row["next_look_due"]) for row in rows} == {
        (None, "not_looked", "2019")
    }
