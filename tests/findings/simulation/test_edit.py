"""What a scenario makes of an RT and of the place around it."""

from dashboard.domain.plan.scenarios import DeficitChange, Scenario, as_link
from tests.domain.by_hand import MILLION
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import ID, found, part, scope

RT = "21.72.03.1005-RW006-RT001"
SAVED = (
    Scenario("Air limbah").changed(
        [DeficitChange(RT, "wastewater_system", 0, 0), DeficitChange(RT, "wastewater_facility", 0, 0)]
    ),
    Scenario("Rumah").changed([DeficitChange(RT, "building_substandard", 5 * MILLION, 5 * MILLION)]),
)
LINK = as_link(SAVED)


def test_the_total_of_an_rt_is_that_of_its_scenario():
    told = part(scope(illustrative(), RT), "simulation", "edit", plans=LINK)
    assert told.headline == "Simulasi Air limbah: RT 001 / RW 006 dari 26–31 menjadi 18–23 poin."
    (total, *_) = told.findings[0].table.rows
    assert total[1:] == ("26–31", "18–23")


def test_the_scenario_that_is_asked_for_is_shown_alone_beside_the_survey():
    for plan, name in (("0", "Air limbah"), ("1", "Rumah")):
        results = found(scope(illustrative(), RT), "simulation", "edit", plans=LINK, plan=plan)["results"]
        *_, shown = results.table.columns
        assert (len(results.table.columns), shown[0]) == (3, f"Simulasi: {name}")


def test_the_results_are_of_the_rt_that_is_asked_for_else_of_that_with_the_most_points():
    at = scope(illustrative(), KAMPUNG_BUGIS)
    for asked, name in (
        ({"rt": f"{KAMPUNG_BUGIS}-RW001-RT001"}, "RT 001 / RW 001"),
        ({}, "RT 001 / RW 006"),
        ({"rt": "x"}, "RT 001 / RW 006"),
    ):
        first = found(at, "simulation", "edit", **asked)["results"].table.rows[0]
        assert name in first[0]


def test_every_change_stands_beside_what_was_recorded():
    told = found(scope(illustrative(), RT), "simulation", "edit", plans=LINK)["changes"]
    assert told.folded == ID("changes-title", n=2)
    assert [row[3] for row in told.table.rows] == [ID.quantity(0, "kk")] * 2
    assert all(row[2] != row[3] for row in told.table.rows)


def test_a_scenario_without_changes_asks_for_one_and_equals_the_survey():
    told = part(scope(illustrative(), KAMPUNG_BUGIS), "simulation", "edit")
    assert told.headline == ID("headline-simulation-empty", place="Kampung Bugis")
    assert [one.key for one in told.findings] == ["results"]
    assert all(row[1] == row[2] for row in told.findings[0].table.rows)
