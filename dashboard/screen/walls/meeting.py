"""The meeting: its screens, what is written down in the room, its minutes.

All of it is sent to the browser at once, which then needs the server for its files alone.
"""

import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from types import MappingProxyType
from typing import Any

from dashboard.files.meeting_rows import meeting_zip
from dashboard.files.spreadsheet import file_name
from dashboard.findings.meeting.agenda import AGENDA, NAMED, asked_for, item_name, offered
from dashboard.findings.meeting.room import room_of
from dashboard.findings.meeting.rule_says import rule_says
from dashboard.findings.meeting.screens import Screen
from dashboard.paper.minutes.content import Minutes
from dashboard.screen import elements, filters
from dashboard.screen.frame import HALL, MODE, View
from dashboard.screen.walls.screens import leave, screens_of, stage_data

_KEY = "meeting"
_WORDS = (
    "more", "notes", "more_of_it", "agenda", "apply", "silent", "second", "hall", "leave", "close",
    "cancel", "save", "remove", "edit", "undo", "propose", "by_votes", "rule", "unknown",
    "unrecognised", "whole", "what", "what_hint", "where", "amount", "kind", "kind_meant", "kind_none",
    "own", "own_hint", "votes_counted", "agree", "agreed_what", "owner", "owner_hint", "due_on",
    "none_proposals", "none_agreed", "not_kept", "minutes", "minutes_venue", "minutes_date",
    "minutes_time", "minutes_present", "minutes_women", "minutes_led", "minutes_made",
    "minutes_offline", "get_docx", "get_pdf", "get_csv", "kept_here", "clear", "clear_sure", "offline",
    "priority", "priority_hint", "brief", "long", "choose_one", "too_many_women", "old_told", "go_on",
    "start_new",
)  # fmt: skip
"""What the element says, each a message of the catalogue."""
_PATTERNS = {
    "votes": ("n",), "less": ("what",), "plus": ("what",), "due": ("date",), "costs": ("volume", "money"),
    "up": ("name",), "down": ("name",), "no_number": ("typed",), "saved": ("what",),
    "removed": ("what",), "voted": ("what", "n"), "file_saved": ("name",), "old": ("date",),
    "more_than": ("volume",),
}  # fmt: skip
"""The same with what the element fills in."""


def _docx(of: Minutes) -> bytes:
    from dashboard.paper.minutes.files import minutes_docx  # what sets files is slow to load

    return minutes_docx(of)


def _pdf(of: Minutes) -> bytes:
    from dashboard.paper.minutes.files import minutes_pdf  # as above

    return minutes_pdf(of)


_FILES: Mapping[str, Callable[[Minutes], bytes]] = MappingProxyType(
    {"docx": _docx, "pdf": _pdf, "csv": lambda of: meeting_zip(of.scope, of.room)}
)
_KINDS = {
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": ("pdf", "application/pdf"),
    "csv": ("zip", "application/zip"),
}
"""Ending and media type of each."""


def meeting(view: View) -> None:
    """The screens of the agenda that the address names, and all that is done in the room."""
    found = screens_of(view, asked_for(AGENDA, filters.address()))
    shown = elements.meeting(
        data=_data(view, found),
        key=_KEY,
        on_agenda_change=partial(filters.take_picked, AGENDA, _KEY, "agenda"),
        on_left_change=leave,
        on_hall_change=partial(filters.keep, MODE, HALL),
        on_minutes_change=lambda: None,
    )
    if isinstance(shown.minutes, Mapping):
        _hand_over(view, found, shown.minutes)


def _hand_over(view: View, found: tuple[Screen, ...], asked: Mapping[str, Any]) -> None:
    """The file of the minutes, made of what the browser sent and kept nowhere."""
    kind = str(asked.get("kind"))
    if kind not in _FILES:
        return
    rule = rule_says(view)
    rts = {rt.key for rt in rule.rts}
    room = room_of(asked.get("room"), view.today, rts.__contains__)
    made = _FILES[kind](Minutes(view, found, room, rule))
    ending, media = _KINDS[kind]
    name = file_name(view.text("meeting-word-minutes"), view.place_label, room.day.isoformat(), ending=ending)
    content = b64encode(made).decode()
    elements.handed(data={"name": name, "kind": media, "content": content, "at": time.time()}, key="handed")


def _data(view: View, found: tuple[Screen, ...]) -> dict[str, Any]:
    text = view.text
    staged = stage_data(view, found)
    patterns = {name: text(f"meeting-word-{name}", **_to_fill(names)) for name, names in _PATTERNS.items()}
    said = {name: text(f"meeting-word-{name}") for name in _WORDS}
    return staged | {
        "key": f"kotaku~{view.dataset_key}~{view.place}",
        "words": staged["words"] | said | patterns,
        "rule": asdict(rule_says(view)),
        "agenda": _agenda(view, found),
        "today": view.today.isoformat(),
    }


def _to_fill(names: tuple[str, ...]) -> dict[str, str]:
    return {name: f"{{{name}}}" for name in names}


def _agenda(view: View, found: tuple[Screen, ...]) -> list[dict[str, Any]]:
    """What is chosen in its order, then what else there is; whether the data say something of it."""
    chosen = asked_for(AGENDA, filters.address())
    told = {one.key for one in found}
    others = [key for key in (*NAMED, *offered()) if key not in chosen]
    return [
        {
            "key": key,
            "name": item_name(key, view.text),
            "chosen": key in chosen,
            "silent": key in chosen and key not in told,
        }
        for key in dict.fromkeys((*chosen, *others))
    ]
