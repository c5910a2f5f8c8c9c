"""Sheets of money: exact, with codes, names, status and source."""

import pytest

from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import DIMENSIONS
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.spending.flow import flow_sheet
from dashboard.findings.spending.groups import crossed_sheet, groups_sheet
from dashboard.findings.spending.ladder import compared_sheet, rung_sheet
from dashboard.findings.spending.money import works_sheet
from dashboard.findings.spending.progress import progress_sheet
from dashboard.findings.spending.unit_cost import unit_cost_sheet
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import records

ID = text_in("id")


@pytest.mark.parametrize("by", DIMENSIONS)
def test_a_breakdown_adds_up_to_the_rupiah(by: str):
    rows = records(groups_sheet(documented(), KAMPUNG_BUGIS, None, "unstated", by, ID))
    assert sum(row["amount_rupiah"] for row in rows) == 24_866_120_000
    assert all(row[by] and row["name"] for row in rows)
    assert {row["status"] for row in rows} == {"reported"}
    assert all(row["source"].startswith("Makalah") for row in rows)


@pytest.mark.parametrize("kind", ["budget", "contract", "realised", "unstated"])
def test_two_dimensions_and_the_flow_add_up_to_the_rupiah(kind: str):
    chosen = (illustrative(), KAMPUNG_BUGIS, None, kind)
    total = money.money_by_kind(*chosen[:3]).loc[kind, "rupiah"]
    for sheet in (crossed_sheet(*chosen, "rt", "funding_source", ID), flow_sheet(*chosen, "rw", ID)):
        assert sum(row["amount_rupiah"] for row in records(sheet)) == total


def test_a_group_without_any_amount_has_an_empty_one():
    rows = records(groups_sheet(illustrative(), KAMPUNG_BUGIS, None, "realised", "stage", ID))
    assert {row["stage"]: row["amount_rupiah"] for row in rows if row["stage"] == "planned"} == {
        "planned": None
    }


def test_unit_costs_divide_money_by_volume():
    rows = records(unit_cost_sheet(documented(), KAMPUNG_BUGIS, None, "unstated", ID))
    roads = sorted(row["rupiah_per_unit"] for row in rows if row["kind"] == "concrete_road")
    assert roads == [5_000_000, 9_869_565]
    assert {row["far"] for row in rows if row["kind"] == "concrete_road"} == {"yes"}
    assert {row["rupiah_per_unit"] for row in rows if row["kind"] == "house_repair"} == {16_500_000}


@pytest.mark.parametrize("year", [None, 2018, 2016])
def test_works_are_the_lines_of_money_of_the_page_with_all_their_columns(year: int | None):
    data = illustrative()
    rows = records(works_sheet(data, KAMPUNG_BUGIS, year, ID))
    shown = money.money_lines(data, KAMPUNG_BUGIS, year)
    assert [row["line"] for row in rows] == [int(line) for line in shown["line"]]
    assert sum(row["amount_rupiah"] or 0 for row in rows) == int(shown["amount_rupiah"].sum())
    assert {"activity_id", "unit", "amount_kind", "status", "source"} <= rows[0].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_can_be_written_in_both_forms(language: str):
    text, chosen = text_in(language), (illustrative(), KAMPUNG_BUGIS, None)
    made = [
        groups_sheet(*chosen, "realised", "kind", text),
        crossed_sheet(*chosen, "realised", "kind", "rt", text),
        flow_sheet(*chosen, "realised", "rt", text),
        rung_sheet(*chosen, text),
        compared_sheet(*chosen, text),
        progress_sheet(*chosen, text),
        unit_cost_sheet(*chosen, "realised", text),
        works_sheet(*chosen, text),
    ]
    assert all(csv_bytes(sheet) for sheet in made)
    assert workbook_bytes(made)
    assert len({sheet.name for sheet in made}) == len(made)
