"""What a map of RTs can show: each value is that of the page it comes from, each in a step of its legend."""

from datetime import date

import pytest

from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.map.measures import Measure, measure_name, measured, measured_years, measures_of
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import EN, ID, part, scope

TODAY = date(2026, 11, 24)
WORST = f"{KAMPUNG_BUGIS}-RW006-RT001"
CALM = f"{KAMPUNG_BUGIS}-RW001-RT001"
NBSP = "\N{NO-BREAK SPACE}"


def shown(key: str, year: int | None = None, data=None) -> Measure:
    return measured(data or illustrative(), KAMPUNG_BUGIS, year, key, TODAY, ID)


def every(data=None) -> tuple[str, ...]:
    return measures_of(data or illustrative(), KAMPUNG_BUGIS, None)


@pytest.mark.parametrize("text", [ID, EN])
def test_every_rt_is_in_a_step_of_every_measure_and_every_measure_has_a_name(text):
    survey = survey_of(illustrative(), KAMPUNG_BUGIS, None)
    rule = RULES[survey.rule]
    assert len(every()) == 6 + 7 + 16
    for key in (*every(), "money:realised", "money:contract"):
        found = measured(illustrative(), KAMPUNG_BUGIS, None, key, TODAY, text)
        assert len(found.rts) == 7
        assert all(0 <= one.step < len(found.steps) for one in found.rts.values())
        assert len({step.name for step in found.steps}) == len(found.steps), key
        assert key.startswith("money:") or measure_name(key, rule, text)


def test_what_nobody_surveyed_is_hatched_and_has_no_number():
    assert every(documented()) == ("class", "works", "promises") or survey_of(
        documented(), KAMPUNG_BUGIS, None
    )
    found = shown("class", data=documented())
    assert {(found.steps[one.step].look, one.value) for one in found.rts.values()} == {("missing", "?")}


def test_points_to_lose_are_those_of_the_distance_and_none_below_the_line():
    found = shown("distance")
    assert (found.rts[WORST].value, found.rts[CALM].value) == ("11–16", "0")
    assert found.steps[found.rts[CALM].step].paint == "class:not_slum"
    assert found.rts[WORST].said == "harus turun 11–16 poin agar di bawah ambang"
    assert found.rts[CALM].said == ""


def test_a_change_is_from_the_first_survey_to_the_one_shown():
    assert (shown("change").rts[WORST].value, shown("change").title) == (
        "−28 s.d. −23",
        "Perubahan poin 2016–2020",
    )
    assert shown("change", 2018).rts[WORST].value == "−15"  # 54 → 39
    assert "change" not in measures_of(illustrative(), KAMPUNG_BUGIS, 2016)


def test_a_criterion_has_its_unit_and_the_band_of_the_rule():
    found = shown("water_access")
    one = found.rts[WORST]
    assert (one.value, one.said) == (f"60{NBSP}KK", f"60{NBSP}KK tanpa air minum aman")
    assert found.steps[one.step].name.startswith("1 poin (")
    zero = shown("building_density").rts[WORST]
    assert (zero.value, zero.step) == ("0", 1)
    not_read = shown("waste_system").rts[WORST]
    assert (not_read.value, not_read.step) == ("?", 0)


def test_an_aspect_that_may_be_in_two_steps_is_in_neither():
    found = shown("waste")
    assert (found.rts[WORST].value, found.steps[found.rts[WORST].step].look) == ("1–6", "open")


def test_people_are_those_of_rts_that_are_certainly_slum():
    found = shown("people")
    assert {rt: one.value for rt, one in found.rts.items() if one.value != "0"} == {WORST: "511"}
    before = shown("people", 2016)
    assert {one.step for one in before.rts.values()} <= {4, 5, 6}
    assert [step.name for step in before.steps] == [
        step.name for step in found.steps
    ]  # one scale for all years


def test_works_are_counted_and_told_by_the_furthest_stage():
    rows = [
        {"activity_id": "1", "location_id": "a", "stage": "done"},
        {"activity_id": "2", "location_id": "a", "stage": "planned"},
        {"activity_id": "3", "location_id": "b", "stage": None},
    ]
    rts = [rt(name, parent_id="kel") for name in "abc"]
    data = dataset(locations=[place("kel", "kelurahan"), *rts], activities=rows)
    found = measured(data, "kel", None, "works", TODAY, ID)
    told = {rt: (one.value, found.steps[one.step].name) for rt, one in found.rts.items()}
    assert told == {
        "a": ("2", "selesai"), "b": ("1", "tahap tidak disebut"), "c": ("0", "tidak ada kegiatan tercatat"),
    }  # fmt: skip


def test_money_that_is_not_stated_is_not_nothing():
    found = shown("money:realised")
    named = {found.steps[one.step].name for one in found.rts.values() if one.value == "–"}
    assert named == {"tidak disebut"}
    assert found.rts[WORST].said == "Rp1.115.877.000"


def test_a_promise_past_its_date_gives_the_step():
    found = shown("promises")
    told = {found.steps[one.step].name: one.value for one in found.rts.values()}
    assert told == {"tercatat dipenuhi": "1", "tidak ada janji tercatat": "0", "belum tercatat dipenuhi": "2"}


def test_a_state_has_the_years_of_its_surveys_and_works_their_own():
    assert measured_years(illustrative(), KAMPUNG_BUGIS, None, "class") == (2016, 2018, 2020)
    assert set(measured_years(illustrative(), KAMPUNG_BUGIS, None, "works")) > {2018, 2019}
    assert measured_years(illustrative(), KAMPUNG_BUGIS, None, "change") == ()


def test_a_year_whose_newest_survey_follows_another_rule_is_no_earlier_state():
    rows = [place("kel", "kelurahan"), rt("a", parent_id="kel")]
    readings = [
        {"location_id": "a", "indicator": "water_access", "percent": 50, "year": year, "rule": rule}
        for year, rule in (
            (2016, "permen_2016"),
            (2018, "permen_2016"),
            (2018, "permen_2018"),
            (2020, "permen_2016"),
        )
    ]
    data = dataset(locations=rows, indicators=readings)
    assert measured_years(data, "kel", None, "class") == (2016, 2020)


@pytest.mark.parametrize("key", ["class", "works", "water", "people"])
def test_the_page_draws_what_is_asked_for(key: str):
    (told, *_) = part(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores", shows=key).findings
    assert told.picture.legend_label == shown(key).title
    assert [look.value for look in told.picture.looks] == [one.value for one in shown(key).rts.values()]


def test_the_headline_tells_what_is_shown():
    asked = part(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores", shows="change")
    assert asked.headline == (
        "Perubahan poin 2016–2020 di Kampung Bugis: 5 RT turun 20 poin atau lebih, 2 RT turun 1–19 poin."
    )
    water = part(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores", shows="water").headline
    assert water.startswith("Air minum (survei 2020) di Kampung Bugis: ")
    of_one = part(scope(illustrative(), WORST), "map", "scores", shows="change")
    assert of_one.headline == asked.headline  # it is about all that is drawn
    assert "kumuh menurut survei" in part(scope(illustrative(), KAMPUNG_BUGIS), "map", "scores").headline


def test_the_classes_of_money_are_of_the_amounts_that_tiles_show():
    shown = measured(illustrative(), KAMPUNG_BUGIS, None, "money:realised", date(2026, 11, 28), ID)
    values = {one.value for one in shown.rts.values()}
    ends = {end for step in shown.steps[2:] for end in step.name.split(" – ")}
    assert ends <= values
