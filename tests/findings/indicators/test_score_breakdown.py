"""The opened score: which address opens it, what it tells down to the line of the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import PICKED
from dashboard.findings.indicators.page import CELL, cell_address
from dashboard.findings.indicators.score_breakdown import cell_choice, cell_in
from dashboard.findings.register import PARTS
from dashboard.findings.table import CARDS
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, found, records, scope
from tests.screen.test_filters import anything

RT = f"{KAMPUNG_BUGIS}-RW006-RT001"
SURVEY = Survey(2018, "permen_2018")
AT = scope(documented(), KAMPUNG_BUGIS)


@given(place=anything | st.sampled_from(sorted(documented().places)), column=anything)
def test_a_score_is_opened_of_a_place_and_column_that_there_are(place: str, column: str):
    asked = cell_address(place, column)
    picked, made = cell_in(documented(), SURVEY, asked[CELL]), cell_choice(AT, SURVEY, asked)
    assert picked is None or picked == (place, column)
    assert picked is None or place in documented().places
    assert made.chosen == (asked[CELL] if picked else "")
    assert made.chosen in made.options


@pytest.mark.parametrize("column", ["total", *(criterion.id for criterion in RULES[SURVEY.rule].criteria)])
@pytest.mark.parametrize("place", [KAMPUNG_BUGIS, "nowhere"])
def test_any_score_of_the_rule_is_opened_where_there_is_the_place(place: str, column: str):
    cell = cell_address(place, column)[CELL]
    assert cell_in(documented(), SURVEY, cell) == ((place, column) if place != "nowhere" else None)


@pytest.mark.parametrize("show", PARTS["indicators"])
def test_a_score_opens_on_every_part_and_is_brought_into_sight(show: str):
    at, cell = scope(illustrative(), KAMPUNG_BUGIS), f"{RT}~drainage"
    (pick,) = (c for c in PARTS["indicators"][show].choices(at, {CELL: cell}) if c.look == PICKED)
    told = found(at, "indicators", show, cell=cell)
    assert (pick.chosen, pick.opens) == (cell, "opened")
    assert pick.of == "" or told[pick.of].picture is not None
    assert told["opened"].title == pick.options[cell]
    assert "opened" not in found(at, "indicators", show)


def test_criteria_stand_on_the_bands_of_their_rule_and_lead_to_the_line_of_the_file():
    at = scope(illustrative(), KAMPUNG_BUGIS)
    told = found(at, "indicators", "scores", cell=f"{RT}~drainage")["opened"]
    assert told.title == "Rincian nilai: Drainase · RT 001 / RW 006 · Kampung Bugis"
    total, *criteria = told.picture.rows
    assert [zone.text for zone in total.tracks[0].zones] == ["0–15", "16–37", "38–59", "60–80"]
    assert [row.key for row in criteria] == [
        "drainage_inundation",
        "drainage_absence",
        "drainage_construction",
    ]
    for row in criteria:
        (axis,) = row.tracks
        assert [zone.text for zone in axis.zones] == ["0", "1", "3", "5"]
        assert "dari 5 poin" in axis.text
        assert row.say.startswith(axis.name)
    assert told.table.look == CARDS
    assert len(told.table.rows) == 3
    assert all("indicators.csv baris" in row[-1] for row in told.table.rows)


def test_a_sum_shows_the_rts_it_was_made_of_and_its_file_has_them_all():
    told = found(
        scope(illustrative(), KAMPUNG_BUGIS, 2016), "indicators", "scores", cell=f"{KAMPUNG_BUGIS}~total"
    )
    assert told["score-opened-rts"].folded == "7 RT yang dijumlahkan"
    rows = records(told["opened"].sheet())
    assert len(rows) == 8 * 16
    assert len(told["score-opened-rts"].table.rows) == 7 * 16
    assert told["opened"].sheet().name == ID("sheet-opened")


def test_a_score_that_is_not_there_opens_nothing():
    for cell in (f"{KAMPUNG_BUGIS}-RW001-RT001~drainage_disconnected", "nowhere~total", f"{RT}~no_such"):
        assert "opened" not in found(AT, "indicators", "scores", cell=cell)


def test_a_range_stands_from_end_to_end_and_what_nobody_looked_at_has_no_bands():
    rows = found(AT, "indicators", "scores", cell=f"{KAMPUNG_BUGIS}~total")["opened"].picture.rows
    axes = {row.key: row.tracks[0] for row in rows}
    (share,) = axes["building_irregularity"].marks
    assert (share.low, share.high) == (3500, 6500)
    assert axes["road_coverage"].marks == ()
    assert [zone.look for zone in axes["road_coverage"].zones] == ["empty"]
    (total,) = axes["total"].marks
    assert (total.low, total.high) == (15, 69)
