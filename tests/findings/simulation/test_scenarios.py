"""Scenarios as an address has them, and what every part of the simulation says of them."""

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.plan.scenarios import (
    LONGEST_LINK,
    MOST_SCENARIOS,
    DeficitChange,
    Scenario,
    as_link,
    from_link,
)
from dashboard.findings.simulation.scenarios import active, fault_of_link, scenarios_of
from tests.domain.by_hand import MILLION
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, part, scope
from tests.screen.test_filters import NONSENSE

RT = "21.72.03.1005-RW006-RT001"
PARTS = ("edit", "cheapest", "compare")
WASTEWATER = Scenario("Air limbah").changed([DeficitChange(RT, "wastewater_system", 0, 0)])


def at(place: str = KAMPUNG_BUGIS, year: int | None = None, text=ID, data=None):
    return scope(data or illustrative(), place, year, text)


@given(words=st.text() | st.sampled_from(NONSENSE) | st.integers().map(str))
def test_what_no_link_holds_is_one_scenario_without_changes_and_the_fault_is_told(words: str):
    asked = {"plans": words, "plan": words}
    found = scenarios_of(asked, ID)
    assert found
    assert fault_of_link(asked) is None or [len(one.changes) for one in found] == [0]
    assert active(found, asked) in range(len(found))


@pytest.mark.thorough
@pytest.mark.parametrize("text", [ID, EN])
@pytest.mark.parametrize("show", PARTS)
def test_every_part_says_that_it_is_no_recorded_data_from_which_survey_it_starts_and_how_it_is_shared(
    show: str, text
):
    told = part(at(text=text, year=2016), "simulation", show, plans=as_link([WASTEWATER]))
    assert (told.stamp, told.warnings) == (text("simulation-stamp"), ())
    assert "2016" in told.remarks[0]
    assert told.findings[0].hint == text("simulation-share")  # of no use on paper


@pytest.mark.thorough
@pytest.mark.parametrize("show", PARTS)
def test_a_link_that_cannot_be_read_or_is_too_large_is_told_as_that(show: str):
    half = base64.urlsafe_b64encode(zlib.compress(json.dumps([["\ud800", []]]).encode())).decode()
    for words, fault in (
        ("no-link", "simulation-broken"),
        (half, "simulation-broken"),
        ("e" * 43_000, "simulation-too-large"),
    ):
        assert part(at(), "simulation", show, plans=words).warnings == (ID(fault),)


@pytest.mark.thorough
def test_scenarios_that_no_messenger_carries_are_not_said_to_be_shared():
    keys = [key for key in illustrative().places if illustrative().places[key]["level"] == "rt"]
    large = [
        Scenario(f"{number}").changed(
            DeficitChange(rt, f"{rt}-{at}-{number}", at * 7919, at * MILLION + 104_729 * number)
            for rt in keys
            for at in range(30)
        )
        for number in range(MOST_SCENARIOS)
    ]
    link = as_link(large)
    assert len(link) > LONGEST_LINK
    assert from_link(link)
    assert part(at(), "simulation", "compare", plans=link).findings[0].hint == ID("simulation-too-long")


@pytest.mark.parametrize("show", PARTS)
def test_where_no_rt_was_surveyed_there_is_nothing_to_simulate_and_the_page_says_what_there_is(show: str):
    told = part(at(year=2014), "simulation", show)
    assert told.headline == (
        "Belum ada survei RT di Kampung Bugis untuk disimulasikan sampai akhir 2014; yang pertama tahun 2016."
    )
    assert told.silence == (
        "Sampai akhir 2014 belum tercatat survei kriteria. Tahun survei yang tercatat: 2016, 2018 dan 2020."
    )
    nowhere = part(at("21.72.01", data=documented()), "simulation", show)
    assert nowhere.silence == ID("indicators-no-rt", place="Tanjungpinang Barat")
    assert not nowhere.stamp


def test_an_area_that_nobody_knows_is_not_zero():
    shared = Scenario("x").changed([DeficitChange(RT, "waste_facility", 0, 0, shared=True)])
    told = part(at(data=documented()), "simulation", "edit", plans=as_link([shared]))
    assert told.headline == "Simulasi x: tetap 0–7 RT kumuh, luas belum diketahui."
