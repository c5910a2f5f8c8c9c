"""Promises: their state on a day, how late, for whom, and the meeting before."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.collaboration.promises import (
    OPEN,
    STATES,
    promise_counts,
    promises,
    promises_kept,
    promises_later,
    promises_reaching,
    state_of,
)
from dashboard.domain.dataset.days import Days
from tests.domain.facts import fact, made, promise
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(2000, 1, 1), date(2050, 12, 31))


@pytest.mark.parametrize(
    ("due", "done_on", "state", "late"),
    [
        ("2016-12-31", "2016-12-12", "on_time", Days(-19, -19)),
        ("2019-06-28", "2019-06-28", "on_time", Days(0, 0)),
        ("2017-06-30", "2017-09-18", "kept_late", Days(80, 80)),
        ("2021-12", "2022", "kept_late", Days(1, 365)),
        ("2018-06-30", "2018", "kept", Days(-180, 184)),
        (None, "2018-06-30", "kept", None),
        ("2026-11-24", None, "not_due", Days(0, 0)),
        ("2026-11", None, "not_due", Days(-6, -6)),
        ("2026-11-23", None, "overdue", Days(1, 1)),
        ("2021-12", None, "overdue", Days(1789, 1789)),
        (None, None, "no_due", None),
    ],
)
def test_the_state_of_a_promise_on_a_day(due: str | None, done_on: str | None, state: str, late: Days | None):
    assert state_of(due, done_on, TODAY) == (state, late)


@given(st.one_of(st.none(), DAYS), DAYS)
def test_a_promise_without_a_due_date_is_never_late(done_on: date | None, today: date):
    state, late = state_of(None, done_on and done_on.isoformat(), today)
    assert state in ("no_due", "kept")
    assert late is None


@given(DAYS, st.integers(0, 400), DAYS)
def test_a_promise_that_is_kept_does_not_change_with_the_day(due: date, days: int, today: date):
    done_on = (due + timedelta(days)).isoformat()
    state, late = state_of(due.isoformat(), done_on, today)
    assert (state, late) == ("kept_late" if days else "on_time", Days(days, days))


def test_every_promise_is_in_one_state_and_counted_once():
    data = made(
        promise("late", due="2018-06", done_on="2018-07-02"),
        promise("in time", due="2018-06", done_on="2018-06"),
        promise("open", due="2018-06"),
        promise("soon", due="2027"),
        promise("some day"),
        fact("talk"),
    )
    counts = promise_counts(data, "kel", None, TODAY)
    assert list(counts) == list(STATES)
    assert counts == {"overdue": 1, "not_due": 1, "no_due": 1, "kept_late": 1, "kept": 0, "on_time": 1}
    assert sum(one.open for one in promises(data, "kel", None, TODAY)) == sum(counts[state] for state in OPEN)


def test_how_many_were_late_is_a_range_where_dates_do_not_tell():
    data = made(
        promise("late", due="2018-06-30", done_on="2018-07-01"),
        promise("perhaps", due="2018-06-30", done_on="2018"),
        promise("no due", done_on="2018"),
        promise("open", due="2018-06-30"),
    )
    found = promises_kept(data, "kel", None, TODAY)
    assert (found.promises, found.kept, found.kept_late_low, found.kept_late_high) == (4, 3, 1, 2)


def test_promises_reach_an_rt_from_every_place_it_lies_in_open_ones_first():
    data = made(
        promise("kept", "2016", "kel", due="2017", done_on="2018"),
        promise("late", "2016", "a", due="2019"),
        promise("soon", "2016", "kel", due="2018"),
        promise("some day", "2016", "city"),
        promise("other", "2016", "b", due="2018"),
        fact("talk", "2016", "a"),
    )
    found = [one.event_id for one in promises_reaching(data, "a", None, TODAY)]
    assert found == ["soon", "late", "some day", "kept"]


# The meeting before -----------------------------------------------------------------------------


def met(*rows: dict, made_on: str = "2018-03-15", where: str = "a") -> tuple:
    data = made(*rows, promise("p", made_on, where, actors="bkm lurah"))
    (found,) = promises(data, "city", None, TODAY)
    return found.met, found.met_on


def test_the_meeting_before_is_the_last_one_with_an_actor_and_for_the_place_of_the_promise():
    assert met(
        fact("old", "2017-05-02", actors="bkm"),
        fact("last", "2018-01-20", "city", actors="city-office lurah"),
        fact("other actor", "2018-02-01", actors="city-office"),
        fact("other place", "2018-02-01", "b", actors="bkm"),
        fact("after", "2018-03-16", actors="bkm"),
    ) == (("last",), "2018-01-20")


def test_a_meeting_on_the_day_itself_counts():
    assert met(fact("same day", "2018-03-15", actors="bkm")) == (("same day",), "2018-03-15")


@pytest.mark.parametrize("when", ["2018", "2018-03"])
def test_a_meeting_that_may_have_been_after_the_promise_is_not_named(when: str):
    assert met(fact("perhaps", when, actors="bkm")) == ((), None)
    assert met(fact("perhaps", "2018", actors="bkm"), made_on="2018") == ((), None)


def test_several_meetings_of_the_same_date_are_all_named():
    assert met(fact("one", "2017", actors="bkm"), fact("two", "2017", actors="lurah")) == (
        ("one", "two"),
        "2017",
    )


@pytest.mark.parametrize(
    "cells", [{"kind": "finding"}, {"kind": "promise"}, {"stage": "trust", "kind": "data_shared"}]
)
def test_only_meetings_and_facts_of_dialogue_are_meetings(cells: dict):
    data = made(fact("x", "2017", actors="bkm", **cells), promise("p", actors="bkm"))
    found = {one.event_id: one.met for one in promises(data, "kel", None, TODAY)}
    assert found["p"] == ()
    assert met(fact("led", "2017", kind="leadership", actors="bkm"))[0] == ("led",)


# Shipped ----------------------------------------------------------------------------------------


def test_the_illustrative_promises_cover_every_state_that_precise_dates_have():
    counts = promise_counts(illustrative(), KAMPUNG_BUGIS, None, TODAY)
    assert counts == {"overdue": 1, "not_due": 1, "no_due": 1, "kept_late": 2, "kept": 0, "on_time": 3}
    late = [
        one.late for one in promises(illustrative(), KAMPUNG_BUGIS, None, TODAY) if one.state == "on_time"
    ]
    assert Days(0, 0) in late


def test_the_one_documented_promise_is_past_due_and_not_recorded_as_kept():
    (found,) = promises(documented(), KAMPUNG_BUGIS, None, TODAY)
    assert (found.state, found.late, found.due) == ("overdue", Days(1789, 1789), "2021-12")
    assert {actor.key for actor in found.actors} == {"pt-smf", "bkm"}
    assert (len(found.met), found.met_on) == (4, "2018")


def test_a_chosen_year_knows_what_was_promised_and_kept_until_its_end():
    data = made(
        promise("kept", date="2018-02-01", due="2018-12-31", done_on="2019-10-22"),
        promise("later", date="2020-02-25"),
    )
    at_the_end_of = {year: promise_counts(data, "kel", year, TODAY) for year in (2017, 2018, 2019, 2020)}
    assert sum(at_the_end_of[2017].values()) == 0
    assert at_the_end_of[2018]["not_due"] == 1
    assert at_the_end_of[2019]["kept_late"] == 1
    assert sum(at_the_end_of[2019].values()) == 1
    assert sum(at_the_end_of[2020].values()) == 2
    assert promises_later(data, "kel", 2018) == 1


def test_a_promise_past_its_date_is_late_by_the_end_of_the_chosen_year_and_no_more():
    data = made(promise("open", date="2018-02-01", due="2018-12-15"))
    (then,) = promises(data, "kel", 2018, TODAY)
    assert then.late == Days(16, 16)
    (reaching,) = promises_reaching(data, "kel", 2018, TODAY)
    assert reaching.late == Days(16, 16)


def test_a_year_that_is_not_over_is_known_until_today():
    data = made(promise("open", date="2026-02-01", due="2026-12-15"))
    assert promise_counts(data, "kel", 2026, TODAY) == promise_counts(data, "kel", None, TODAY)
