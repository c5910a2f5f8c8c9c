"""What a hall agreed on and proposed as rows of collaboration.csv and activities.csv, in one ZIP."""

from collections.abc import Iterator

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.files.archive import zipped
from dashboard.files.spreadsheet import csv_bytes, slug
from dashboard.findings.meeting.room import Agreement, Proposal, Room
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Sheet
from dashboard.findings.sheet_cells import decimal

_FACTS = ("event_id", "date", "stage", "kind", "title", "actors", "location_id", "due", "evidence", "source")
_WORKS = (
    "activity_id", "location_id", "year", "kind", "description", "volume", "unit", "stage", "status",
    "source", "note",
)  # fmt: skip


def meeting_zip(scope: Scope, room: Room) -> bytes:
    """Files that a dataset takes beside its own; a table of which there is no row is left out."""
    sheets = {"collaboration.csv": _facts(scope, room), "activities.csv": _works(scope, room)}
    return zipped({name: csv_bytes(sheet, mark=False) for name, sheet in sheets.items() if sheet.rows})


def _facts(scope: Scope, room: Room) -> Sheet:
    """The meeting itself, then each agreement; one with an owner or a date is a promise."""
    return Sheet("collaboration", _FACTS, ((*_meeting(scope, room),), *_agreed(scope, room)))


def _meeting(scope: Scope, room: Room) -> Iterator[Cell]:
    text = scope.text
    title = text("minutes-event", place=scope.place_label)
    evidence = text("minutes-present", n=room.present) if room.present is not None else ""
    yield from (
        f"{_key(scope, room)}-0", room.day.isoformat(), "dialogue", "meeting", title, "", scope.place, "",
        evidence, _source(scope, room),
    )  # fmt: skip


def _agreed(scope: Scope, room: Room) -> Iterator[tuple[Cell, ...]]:
    for number, one in enumerate(room.agreed, start=1):
        due = one.due.isoformat() if one.due else ""
        yield (
            f"{_key(scope, room)}-{number}", room.day.isoformat(), "commitment", _kind(one), one.what,
            _actor(scope, one.owner), scope.place, due, "", _source(scope, room),
        )  # fmt: skip


def _kind(one: Agreement) -> str:
    return "promise" if one.owner or one.due else "agreement"


def _actor(scope: Scope, owner: str) -> str:
    """The key of a body that the dataset knows; of another one its name as a key, which has no blanks."""
    rows = scope.data.frames["actors"]
    known = rows[(rows["name"].str.casefold() == owner.casefold()) | (rows["actor_id"] == owner)]
    return str(known["actor_id"].iloc[0]) if len(known) else slug(owner)


def _works(scope: Scope, room: Room) -> Sheet:
    """What the hall agreed to come first as planned works, without money: nobody has given any yet.

    What was only proposed stands in the minutes: a plan is counted on every page.
    """
    agreed = (one for one in room.proposals if one.priority)
    rows = tuple(_work(scope, room, number, one) for number, one in enumerate(agreed, start=1))
    return Sheet("activities", _WORKS, rows)


def _work(scope: Scope, room: Room, number: int, one: Proposal) -> tuple[Cell, ...]:
    text, work = scope.text, WORKS.get(one.kind)
    own = text("minutes-own", own=one.own) if one.own else ""
    note = " ".join(filter(None, (text("minutes-votes", n=one.votes), own)))
    volume = round(one.amount * MILLION) if work and one.amount else None
    return (
        f"{_key(scope, room)}-u{number}", one.where or scope.place, room.day.year,
        work.kind if work else one.what, one.what, None if volume is None else decimal(volume),
        work.unit if work and volume is not None else "", "planned", "reported", _source(scope, room), note,
    )  # fmt: skip


def _key(scope: Scope, room: Room) -> str:
    """Of another place or another day another one."""
    return f"rapat-{slug(scope.place)}-{room.day.isoformat()}"


def _source(scope: Scope, room: Room) -> str:
    return scope.text("minutes-source", place=scope.place_label, day=scope.text.date(room.day.isoformat()))
