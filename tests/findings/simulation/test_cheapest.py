"""The cheapest way below the line, for what a reader asks."""

from decimal import Decimal

import pytest

from dashboard.domain.plan.plan import option_deficits
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.indicators.page import survey_shown
from dashboard.findings.simulation.options import scenario_of
from dashboard.findings.simulation.plan_inputs import plan_asked
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, found, part, records, scope

RT = "21.72.03.1005-RW001-RT001"


def at(place: str = KAMPUNG_BUGIS, year: int | None = 2016, text=ID):
    return scope(illustrative(), place, year, text)


def asked(**address: str):
    return part(at(), "simulation", "cheapest", **address)


def told(**address: str) -> str:
    """Every sentence of the options and the works."""
    findings = asked(**address).findings
    panels = [
        sentence for panel in findings[1].picture.panels for sentence in (panel.title, *panel.sentences)
    ]
    return " ".join([*panels, *(words for one in findings for words in (one.title, *one.notes))])


def left(**address: str) -> str:
    return " ".join(
        row[1] for row in found(at(), "simulation", "cheapest", **address)["plan-left"].table.rows
    )


def test_without_a_budget_every_rt_comes_below_the_line_and_is_scored_again():
    assert "7 RT di Kampung Bugis dapat turun ke bawah ambang (18,92" in asked().headline
    assert "Dinilai ulang dengan aturan resmi: 7 dari 7 RT berada di bawah ambang." in told()
    assert ID("option-proven") in told()


def test_three_options_differ_and_say_how():
    words = told(budget="2000000000")
    for part_of in ("Termurah", "Lebih tahan", "Tanpa Jaringan air minum", "Sisa anggaran"):
        assert part_of in words


@pytest.mark.parametrize("option", ["cheapest", "lasting", "without_dearest"])
def test_the_option_that_is_asked_for_is_opened(option: str):
    opened = found(at(), "simulation", "cheapest", option=option)["plan"]
    assert opened.title == ID("plan-works-title", option=ID(f"option-{option}"))
    assert {row["option"] for row in records(opened.sheet())} == {ID(f"option-{option}")}


def test_the_bars_of_the_options_are_their_cost_and_their_hectares():
    planned = plan_asked(at(), survey_shown(at()), {})
    rows = {row.key: row.tracks for row in found(at(), "simulation", "cheapest")["costs"].picture.rows}
    assert tuple(rows) == tuple(option.key for option in planned.options)
    for option in planned.options:
        cost, brought = rows[option.key]
        assert [part.value for part in cost.parts] == [
            option.cost.usual,
            option.cost.high - option.cost.usual,
        ]
        assert [part.value for part in brought.parts] == [option.area]


def test_a_budget_is_never_exceeded_and_those_it_leaves_out_are_named_with_their_cost():
    assert "lebih dari anggaran" in left(budget="100000000")
    assert "RT tidak termasuk rencana ini" in told(budget="100000000")


def test_a_budget_below_the_cheapest_rt_says_which_is_the_first_and_what_it_costs():
    first = asked(budget="10000000").headline
    assert first.startswith("Anggaran belum cukup untuk satu RT pun; yang termurah RT 00")
    assert "juta" in first or "miliar" in first
    assert "lebih berguna untuk RT lain" not in left(budget="10000000")
    assert "lebih dari anggaran" in left(budget="10000000")


def test_a_plan_without_works_has_no_table_and_no_file():
    opened = found(at(), "simulation", "cheapest", budget="10000000")
    assert set(opened) == {"options", "plan", "plan-left"}  # nothing of which to draw a cost
    assert (opened["plan"].table, opened["plan"].sheet) == (None, None)


def test_prices_without_a_range_give_one_cost():
    words = told(only=RT, prices="~".join(f"{kind}:1000000" for kind in WORKS))
    assert "; antara Rp" not in words
    assert "Biaya Rp" in words


def test_what_lacks_at_the_highest_prices_is_told_beside_what_is_left():
    assert "menurut harga lazim. Menurut harga tertinggi anggaran kurang Rp" in told(budget="3000000000")


def test_an_rt_below_the_line_is_told_to_be_there_already():
    below = part(at("21.72.03.1005-RW006-RT003", 2020), "simulation", "cheapest")
    assert below.headline == "RT 003 / RW 006 sudah di bawah ambang."


def test_only_the_chosen_rts_get_works():
    assert " 1 RT di Kampung Bugis dapat turun " in asked(only=RT).headline


def test_what_cannot_be_planned_says_why():
    shown = part(scope(documented(), KAMPUNG_BUGIS), "simulation", "cheapest")
    assert (
        shown.headline == "RT di Kampung Bugis belum disurvei lengkap, jadi rencananya belum dapat dihitung."
    )
    assert "16 kriteria belum disurvei" in " ".join(row[1] for row in shown.findings[-1].table.rows)


def test_the_words_the_table_and_the_file_hold_the_same_money():
    opened = found(at(), "simulation", "cheapest")["plan"]
    rows, plan = records(opened.sheet()), plan_asked(at(), survey_shown(at()), {})
    cost = sum(row["cost_usual_rupiah"] for row in rows)
    assert cost == plan.options[0].cost.usual
    assert opened.table.rows[-1][4] == ID.rupiah_exact(cost)
    assert len(opened.table.rows) == len({row["location_id"] for row in rows}) + 1
    assert ID.rupiah(cost) in asked().headline


def test_the_file_says_that_it_is_no_data_and_orders_the_prices():
    for row in records(found(at(), "simulation", "cheapest")["plan"].sheet()):
        assert row["kind"] == ID("simulation-kind")
        assert row["cost_low_rupiah"] <= row["cost_usual_rupiah"] <= row["cost_high_rupiah"]
        assert row["total_after"] < row["total_before"]
        assert isinstance(row["volume"], int | Decimal)


def test_the_sheet_can_be_written_in_both_forms():
    for text in (ID, EN):
        sheet = found(at(text=text), "simulation", "cheapest")["plan"].sheet()
        assert csv_bytes(sheet)
        assert workbook_bytes([sheet])


def test_an_option_as_a_scenario_leaves_the_deficits_that_its_works_leave():
    option = plan_asked(at(), survey_shown(at()), {}).options[0]
    scenario = scenario_of(option, ID)
    assert scenario.name == "Rencana: Termurah"
    assert {(one.rt, one.indicator): one.high for one in scenario.changes} == {
        key: deficit.high for key, deficit in option_deficits(option).items()
    }
