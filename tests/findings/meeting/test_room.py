"""What a browser sends of a room is read strictly, and nothing in it is trusted."""

import json
import math
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.findings.meeting.room import LONGEST, MOST, Room, room_of
from tests.effort import tries

TODAY = date(2026, 11, 24)
SENT = {
    "minutes": {
        "venue": "Balai warga", "date": "2026-12-01", "time": "19.30", "present": "41", "women": "19",
        "led": "LKM",
    },
    "shown": ["built", "map", "built"],
    "proposals": [
        {
            "id": 1, "what": "Perbaiki parit", "where": "rt1", "amount": 120.5, "kind": "drain",
            "own": "10 hari kerja", "votes": 17, "priority": True,
        },
        {"id": 2, "what": " Lampu\n jalan ", "where": "elsewhere", "kind": "lamp", "votes": "9"},
        {"id": 3, "what": ""},
    ],
    "agreed": [
        {"what": "Parit digali", "owner": "Dinas Perkim", "due": "2027-03-01"},
        {"what": "Rapat lagi", "due": "?"},
    ],
}  # fmt: skip


def read(sent: object) -> Room:
    return room_of(sent, TODAY, {"rt1"}.__contains__)


def test_what_was_typed_comes_back():
    room = read(json.loads(json.dumps(SENT)))
    assert (room.venue, room.day, room.time, room.present, room.women, room.led) == (
        "Balai warga", date(2026, 12, 1), "19.30", 41, 19, "LKM",
    )  # fmt: skip
    first, second = room.proposals
    assert (first.number, first.where, first.amount, first.kind, first.votes, first.priority) == (
        1,
        "rt1",
        120.5,
        "drain",
        17,
        True,
    )
    assert room.shown == ("built", "map")
    assert [(one.what, one.owner, one.due) for one in room.agreed] == [
        ("Parit digali", "Dinas Perkim", date(2027, 3, 1)),
        ("Rapat lagi", "", None),
    ]
    assert (second.number, second.what, second.where, second.kind, second.votes) == (
        2,
        "Lampu jalan",
        "",
        "",
        9,
    )


def test_a_place_or_a_kind_that_there_is_not_and_a_proposal_without_words_are_left_out():
    assert [one.what for one in read(SENT).proposals] == ["Perbaiki parit", "Lampu jalan"]


def test_nothing_and_nonsense_is_an_empty_room_of_today():
    for sent in (None, 1, "x", [], {"proposals": 5, "minutes": [], "agreed": {"a": 1}}):
        room = read(sent)
        assert (room.day, room.proposals, room.agreed, room.present) == (TODAY, (), (), None)


def test_more_women_than_people_are_not_counted():
    minutes = {"present": "40", "women": "55"}
    assert (read({"minutes": minutes}).present, read({"minutes": minutes}).women) == (40, None)


def test_no_number_is_taken_that_is_none():
    for amount in (math.nan, math.inf, -1, 0, 1e300, True, "12", [1]):
        (one,) = read({"proposals": [{"what": "x", "amount": amount, "votes": amount}]}).proposals
        assert one.amount is None
        assert one.votes in (0, 12)


def test_more_than_anybody_writes_is_cut():
    room = read({"proposals": [{"what": "x" * 10_000}] * 1_000})
    assert len(room.proposals) == MOST
    assert len(room.proposals[0].what) == LONGEST


KEYS = st.sampled_from(
    ["minutes", "proposals", "agreed", "shown", "what", "where", "amount", "votes", "due", "date"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)


@tries(60)
@given(JSON)
def test_whatever_is_sent_is_read_and_holds_no_control_signs(sent):
    room = read(sent)
    words = [room.venue, room.led, *room.shown, *(one.what for one in (*room.proposals, *room.agreed))]
    assert all(len(one) <= LONGEST for one in words)
    assert not any(ord(sign) < 32 or "\ud800" <= sign <= "\udfff" for one in words for sign in one)
