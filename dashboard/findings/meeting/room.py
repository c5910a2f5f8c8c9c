"""What was written down in a hall, as a browser sends it: read strictly, cut where nobody writes so much.

Nothing of it is kept here: it lives in the browser, and comes along when its minutes are asked for.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.text.short import cut

NOT_SCORED = "none"
"""The kind of a work that no rule scores."""

MOST, LONGEST = 200, 200
"""Proposals or agreements of one meeting; characters of a line."""
_LARGEST = 1_000_000_000
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2066-\u2069\u202a-\u202e\ud800-\udfff]")
"""Control characters, and signs that turn or quote what stands after them."""


@dataclass(frozen=True)
class Proposal:
    """What somebody proposed, as it was said.

    Attributes:
        number: by which the hall voted for it; 0 where a browser sent none.
        what: the words.
        where: location_id of an RT; empty for the whole place.
        amount: how much, in the unit of its kind of work; None where nobody said it.
        kind: of the catalogue of works, or NOT_SCORED; empty where nobody recognised it.
        own: the residents' own share, in words.
        votes: counted on paper.
        priority: whether the hall agreed that it comes first.
    """

    number: int
    what: str
    where: str
    amount: float | None
    kind: str
    own: str
    votes: int
    priority: bool = False


@dataclass(frozen=True)
class Agreement:
    """What the hall agreed on; owner: the office or group that promises it, due: by when, where there are."""

    what: str
    owner: str
    due: date | None


@dataclass(frozen=True)
class Room:
    """A meeting as its minutes tell it.

    Attributes:
        venue, time, led: as typed.
        day: of the meeting.
        present, women: how many; None where nobody counted, women too where they are more than all.
        shown: keys of the agenda whose screens the hall saw, in that order.
        proposals, agreed: in the order of the hall.
    """

    venue: str
    day: date
    time: str
    present: int | None
    women: int | None
    led: str
    shown: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    agreed: tuple[Agreement, ...]


def room_of(sent: Any, today: date, places: Callable[[str], bool]) -> Room:
    """What a browser sent; whatever is not as it should be is left out.

    Args:
        sent: JSON as it came.
        today: the day of the meeting where none was typed.
        places: whether a location_id is one of the RTs of the place.
    """
    room, minutes = _mapping(sent), _mapping(_mapping(sent).get("minutes"))
    present, women = _count(minutes.get("present")), _count(minutes.get("women"))
    return Room(
        venue=_line(minutes.get("venue")),
        day=_day(minutes.get("date")) or today,
        time=_line(minutes.get("time")),
        present=present,
        women=women if present is None or women is None or women <= present else None,
        led=_line(minutes.get("led")),
        shown=tuple(dict.fromkeys(filter(None, map(_line, _list(room.get("shown")))))),
        proposals=tuple(_proposals(room, places)),
        agreed=tuple(_agreed(room)),
    )


def _proposals(room: Mapping[str, Any], places: Callable[[str], bool]) -> Iterator[Proposal]:
    for one in map(_mapping, _list(room.get("proposals"))):
        where, kind = _line(one.get("where")), _line(one.get("kind"))
        if what := _line(one.get("what")):
            yield Proposal(
                _count(one.get("id")) or 0,
                what,
                where if places(where) else "",
                _amount(one.get("amount")),
                kind if kind in (*WORKS, NOT_SCORED) else "",
                _line(one.get("own")),
                _count(one.get("votes")) or 0,
                one.get("priority") is True,
            )


def _agreed(room: Mapping[str, Any]) -> Iterator[Agreement]:
    for one in map(_mapping, _list(room.get("agreed"))):
        if what := _line(one.get("what")):
            yield Agreement(what, _line(one.get("owner")), _day(one.get("due")))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return list(value)[:MOST] if isinstance(value, list | tuple) else []


def _line(value: Any) -> str:
    """Text on one line; nothing of anything else."""
    return cut(" ".join(_UNSEEN.sub(" ", value).split()), LONGEST) if isinstance(value, str) else ""


def _amount(value: Any) -> float | None:
    """A finite number above zero."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value <= _LARGEST else None


def _count(value: Any) -> int | None:
    """A whole number, also one that was typed into a field."""
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdigit() and len(value) < len(str(_LARGEST)) else None
    number = _amount(value)
    return None if number is None else int(number)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
