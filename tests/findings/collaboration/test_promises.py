"""What is said of a promise: when it was kept, how late, after which meeting; and how many are in a state."""

from datetime import date

import pytest

from dashboard.domain.collaboration.promises import promises
from dashboard.findings.collaboration.promises import counts_words, fulfilment, meeting, timeliness
from dashboard.text.catalogue import text_in
from dashboard.text.quoted import quoted
from tests.domain.facts import fact, made, promise
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative

ID, EN, TODAY = text_in("id"), text_in("en"), date(2026, 11, 24)
PERHAPS = {"due": "2018-06-30", "done_on": "2018"}
"""Kept before it was due or after it."""


@pytest.mark.parametrize(
    ("cells", "kept", "when"),
    [
        (
            {"due": "2016-12-31", "done_on": "2016-12-12"},
            "kept 12 December 2016",
            "19 days before it was due",
        ),
        ({"due": "2016-12-31", "done_on": "2016-12-31"}, "kept 31 December 2016", "on the day it was due"),
        ({"due": "2021", "done_on": "2021"}, "kept 2021", "0–364 days before it was due"),
        ({"due": "2021-12", "done_on": "2022-01-01"}, "kept 1 January 2022", "1 day late"),
        ({"due": "2021-12", "done_on": "2022"}, "kept 2022", "1–365 days late"),
        (PERHAPS, "kept 2018", "between 180 days before and 184 days after it was due"),
        ({"done_on": "2018"}, "kept 2018", ""),
        ({"due": "2020-01-15"}, "not recorded as kept", "nearly 7 years overdue"),
        ({"due": "2024-10-01"}, "not recorded as kept", "more than 2 years overdue"),
        ({"due": "2026-11-24"}, "not recorded as kept", "due today"),
        ({"due": "2026-11-25"}, "not recorded as kept", "1 day left"),
        ({}, "not recorded as kept", ""),
    ],
)
def test_a_promise_says_when_it_was_kept_and_how_late(cells: dict, kept: str, when: str):
    (found,) = promises(made(promise("p", "2016", **cells)), "kel", None, TODAY)
    assert (fulfilment(found, EN), timeliness(found, EN)) == (kept, when)


def test_a_meeting_that_nobody_named_is_not_made_up():
    data = made(fact("one", "2017", actors="bkm"), promise("p", actors="bkm"), promise("q", actors="lurah"))
    told = {one.event_id: meeting(one, ID) for one in promises(data, "kel", None, TODAY)}
    assert told == {"p": f"{quoted('one')} (2017)", "q": "pertemuan tidak disebut"}


def test_every_state_that_some_promise_is_in_is_counted():
    told = counts_words(illustrative(), KAMPUNG_BUGIS, None, TODAY, ID)
    assert told == (
        "Lewat tenggat, belum tercatat dipenuhi: 1 · Belum lewat tenggat: 1 · "
        "Belum tercatat dipenuhi, tanpa tenggat: 1 · Dipenuhi, terlambat: 2 · Dipenuhi tepat waktu: 3."
    )
