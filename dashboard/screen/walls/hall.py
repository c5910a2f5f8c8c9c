"""The hall screen: screens that turn by themselves, with the time, the age of the data, a code for phones."""

from typing import Any

from dashboard.drawings.hall import FOOT_WITH_CODE
from dashboard.findings.meeting.agenda import NAMED, PAGES, WRITTEN, asked_for
from dashboard.findings.meeting.screens import Screen
from dashboard.paper.imprint import imprint
from dashboard.paper.report_card import code_svg
from dashboard.screen import elements, filters
from dashboard.screen.frame import View
from dashboard.screen.take_away.phones import dashboard_for_phones
from dashboard.screen.walls.screens import address_of, leave, screens_of, stage_data

_SECONDS, _SHORTEST, _LONGEST, _RESUME = 20, 5, 3600, 60
"""A screen lasts where the address is silent, at least, at most; until it goes on after a touch."""


def hall(view: View) -> None:
    """The screens that the address names, one after another."""
    items = tuple(key for key in asked_for(PAGES, filters.address()) if key not in WRITTEN)
    found = screens_of(view, items or tuple(key for key in NAMED if key not in WRITTEN))
    elements.hall(data=_data(view, found), key="hall", on_left_change=leave)


def _data(view: View, found: tuple[Screen, ...]) -> dict[str, Any]:
    text = view.text
    staged = stage_data(view, found, FOOT_WITH_CODE)
    words = {name: text(f"hall-{name}") for name in ("pause", "play", "leave", "code")}
    codes = [_code(view, one) for one in found]
    screens = [one | {"code": code} for one, code in zip(staged["screens"], codes, strict=True)]
    return staged | {
        "words": staged["words"] | words,
        "screens": screens,
        "seconds": seconds_asked(filters.asked("seconds")),
        "resume": _RESUME,
        "fresh": imprint(view).as_of or text("hall-undated"),
    }


def seconds_asked(asked: str | None) -> int:
    """How long a screen lasts, as the address asks for it and a reader can bear."""
    if asked is None or not (asked.isascii() and asked.isdigit()) or len(asked) > len(str(_LONGEST)):
        return _SECONDS
    return min(_LONGEST, max(_SHORTEST, int(asked)))


def _code(view: View, one: Screen) -> str:
    """What leads a phone to the page of a screen; empty where nobody knows how phones reach the dashboard."""
    address = dashboard_for_phones(view).address.rstrip("/")
    return code_svg(f"{address}{address_of(view, one)}") if address else ""
