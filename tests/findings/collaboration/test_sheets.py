"""The tables of the collaboration page: codes, exact numbers, and what is missing left empty."""

from decimal import Decimal

import pytest

from dashboard.domain.money.activities import AMOUNT_KINDS
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.register import PARTS
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import TODAY, found, records, scope


def sheet(data, place: str, show: str, key: str, year: int | None = None) -> list[dict]:
    return records(found(scope(data, place, year), "collaboration", show)[key].sheet())


def test_facts_come_with_findings_told_apart_by_their_kind_and_the_line_of_the_file():
    rows = sheet(documented(), KAMPUNG_BUGIS, "stages", "facts")
    assert [row["kind"] == "finding" for row in rows] == [False] * 19 + [True] * 12
    assert all(row["source"] and row["line"] for row in rows)
    assert len(sheet(documented(), KAMPUNG_BUGIS, "stages", "facts", 2021)) == 2 + 12


def test_a_promise_has_its_state_on_a_day_and_days_late_that_are_negative_before():
    rows = {row["event_id"]: row for row in sheet(illustrative(), CITY, "promises", "promises")}
    assert (rows["P-05"]["state"], rows["P-05"]["days_late_low"]) == ("on_time", -19)
    assert (rows["P-16"]["state"], rows["P-16"]["days_late_high"]) == ("overdue", 2520)
    assert (rows["P-25"]["days_late_low"], rows["P-25"]["due"]) == (None, None)
    assert {row["as_of"] for row in rows.values()} == {"2026-11-24"}
    assert rows["P-07"]["actors"] == "dlh lurah"


def test_actors_have_a_column_for_each_kind_of_money_which_nobody_added():
    rows = {row["actor_id"]: row for row in sheet(illustrative(), CITY, "bodies", "bodies")}
    assert {f"{kind}_rupiah" for kind in AMOUNT_KINDS} <= rows["balai"].keys()
    activities = illustrative().activities
    of_balai = activities[activities["implementer"] == rows["balai"]["name"]]
    for kind in AMOUNT_KINDS:
        stated = of_balai[of_balai["amount_kind"] == kind]["amount_rupiah"].dropna()
        assert rows["balai"][f"{kind}_rupiah"] == (int(stated.sum()) if len(stated) else None)
    assert rows["pemprov"]["works"] == 0
    assert rows["pemprov"]["budget_rupiah"] is None


def test_pairs_name_the_facts_they_stand_in():
    rows = sheet(documented(), KAMPUNG_BUGIS, "bodies", "pairs")
    (found,) = [row for row in rows if row["second"] == "pt-smf"]
    assert (found["first"], found["event_ids"]) == ("bkm", "komitmen-04 komitmen-05")
    assert all(len(row["event_ids"].split()) == row["facts"] for row in rows)


def test_years_have_exact_areas_scores_volumes_and_facts_each_in_a_row():
    rows = sheet(documented(), KAMPUNG_BUGIS, "wins", "wins")
    of_2018 = [(row["what"], row["low"], row["high"], row["unit"]) for row in rows if row["year"] == 2018]
    assert ("area", Decimal("4.66"), Decimal("4.66"), "ha") in of_2018
    assert ("works", Decimal("2762.38"), Decimal("2762.38"), "m") in of_2018
    assert ("score", 15, 69, "points") in of_2018
    assert sum(what == "fact" for what, *_ in of_2018) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_can_be_written_also_where_it_is_empty(language: str):
    for place in (CITY, "21.72.03.1004"):
        at = scope(documented(), place, None, text_in(language))
        parts = [found(at, "collaboration", show).values() for show in PARTS["collaboration"]]
        made = [one.sheet() for part in parts for one in part if one.sheet]
        assert workbook_bytes(made, TODAY)
        assert all(csv_bytes(sheet) for sheet in made)
        assert len({sheet.name for sheet in made}) == len(made) == 5
