"""What a hall is shown, a sentence and a picture a screen; what the data cannot say is left out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dashboard.findings.data.effects import left_out_of
from dashboard.findings.decisions import to_decide
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.map.measures import CHANGE, CLASS, DISTANCE
from dashboard.findings.meeting.agenda import DECIDE, SHOWN, WRITTEN, Item, item_name, item_of
from dashboard.findings.register import PARTS, Shown, shown, switch_of
from dashboard.findings.scope import Scope
from dashboard.findings.words.problems import sentence_of
from dashboard.pictures import Picture
from dashboard.pictures.board import Board
from dashboard.pictures.local_map import LocalMap
from dashboard.pictures.tracks import Track, Tracks
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.text.quoted import quoted

_SCORES = (CLASS, DISTANCE, CHANGE)
"""What a map shows in points: its colours are shown, no number stands on a place."""
_DECIDED_FROM = ("indicators", "decrees", "collaboration")
"""The tables that tell what comes next."""
_SOURCES_NAMED = 3


@dataclass(frozen=True)
class Screen:
    """One item of an agenda.

    Attributes:
        key: of the agenda.
        name: what the agenda calls it.
        sentence: what the hall reads first.
        picture: None where the screen is written in the room.
        alt: the picture in words.
        rows: its numbers in words, for a picture that is too large for a wall.
        notes: what must be known beside it, for who asks.
        source: where the figures are from.
        stamp: what all of it is, where it is no recorded data.
        page, asked: where the dashboard says more of it.
    """

    key: str
    name: str
    sentence: str
    picture: Picture | None = None
    alt: str = ""
    rows: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    stamp: str = ""
    page: str = "overview"
    asked: tuple[tuple[str, str], ...] = ()


def screens(scope: Scope, items: tuple[str, ...], address: Mapping[str, str]) -> tuple[Screen, ...]:
    """The items of an agenda that the data can say something of, in its order.

    address: what was chosen on the pages.
    """
    return tuple(one for key in items for one in _screen(scope, key, address))


def _screen(scope: Scope, key: str, address: Mapping[str, str]) -> Iterator[Screen]:
    if key in WRITTEN:
        yield Screen(key, item_name(key, scope.text), scope.text(f"meeting-{key}"))
    elif key == DECIDE:
        yield from _decide(scope, address)
    else:
        yield from _of_page(scope, key, address)


def _decide(scope: Scope, address: Mapping[str, str]) -> Iterator[Screen]:
    """What comes next, as things to do; nothing where there is nothing to decide."""
    text, steps = scope.text, to_decide(scope, address)
    if steps:
        said = text("meeting-decide", n=len(steps), place=scope.place_name)
        told = tuple(f"{number}. {_sentence(step)}" for number, step in enumerate(steps, start=1))
        alt, sources = " ".join(told), _sources(scope, _DECIDED_FROM)
        yield Screen(DECIDE, item_name(DECIDE, text), said, Paragraphs(told), alt, told, source=sources)


def _sources(scope: Scope, tables: Iterable[str]) -> str:
    """Where the rows of the place in some tables are written, each source once, of what names none itself."""
    frames, inside = scope.data.frames, scope.data.inside(scope.place)
    located = (frames[name] for name in tables if {"location_id", "source"} <= set(frames[name]))
    rows = (frame.loc[frame["location_id"].isin(inside), "source"] for frame in located)
    named = dict.fromkeys(source for sources in rows for source in sources.dropna())
    return "; ".join(map(quoted, list(named)[:_SOURCES_NAMED]))


def _sentence(words: str) -> str:
    """With a large letter at its beginning and a point at its end."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."


def _of_page(scope: Scope, key: str, address: Mapping[str, str]) -> Iterator[Screen]:
    """A finding of a page; nothing where it has no picture; why, where a file that it needs was refused."""
    item = item_of(key)
    if refusal := scope.data.refusal(*PARTS[item.page][item.part].reads, absent=False):
        why = sentence_of(refusal, scope.text)
        yield Screen(key, item_name(key, scope.text), why, Paragraphs(()), why, page="data")
        return
    at = shown(scope, item.page, address, item.part)
    found = _finding(at.found, item.finding)
    if found is None or found.picture is None:
        return
    lead = found in at.found.lead
    yield Screen(
        key,
        item_name(key, scope.text),
        at.found.headline if lead or not found.title else found.title,
        _for_a_hall(found.picture, at, item),
        found.alt or found.title or at.found.headline,
        _rows(found),
        _notes(at, found, lead=lead),
        found.source or _sources(scope, PARTS[item.page][item.part].reads),
        at.found.stamp,
        item.page,
        ((switch_of(item.page), item.part),),
    )


def _finding(found: Findings, key: str) -> Finding | None:
    """The named finding, else the one that leads; None where all there is to say is that there is nothing."""
    if found.silence:
        return None
    named = (one for one in found.findings if one.key == key)
    pictured = (one for one in found.findings if one.picture is not None)
    return next(named if key else pictured, None)


def _rows(found: Finding) -> tuple[str, ...]:
    """A sentence for each row of its table, or for each question of a board."""
    if isinstance(found.picture, Board):
        return tuple(f"{one.question} {one.number}. {one.sentence}" for one in found.picture.questions)
    rows = found.table.rows if found.table else ()
    return tuple(f"{row[0]}: {' · '.join(filter(None, row[1:]))}" for row in rows)


def _notes(at: Shown, one: Finding, *, lead: bool) -> tuple[str, ...]:
    """What a page says around the picture: what is in no sum, warnings, what it is of, what must be known."""
    found, title = at.found, (one.title,) if lead else ()
    left_out = left_out_of(at.scope.data, at.page, at.scope.text)
    said = (left_out, *found.warnings, *title, *one.subtitles, one.after, *one.notes, *found.remarks)
    return tuple(dict.fromkeys(filter(None, map(str.strip, said))))


def _for_a_hall(picture: Picture, at: Shown, item: Item) -> Picture:
    """As much of a picture as a hall takes in at once."""
    if isinstance(picture, Tracks) and item == SHOWN["cheapest"]:
        return _costs_alone(picture)
    return _places_alone(picture, at) if isinstance(picture, LocalMap) else picture


def _costs_alone(picture: Tracks) -> Tracks:
    """What the options cost, below one another, to be compared; the sentence says what they bring."""
    costs = ((row, row.tracks[0]) for row in picture.rows)
    rows = (
        replace(row, label="", tracks=(replace(cost, name=row.label),))
        for row, cost in costs
        if isinstance(cost, Track)
    )
    return replace(picture, rows=tuple(rows))


def _places_alone(picture: LocalMap, at: Shown) -> LocalMap:
    """A map of places: what stands on them is what they need or have, never their score."""
    measure = next((one.chosen for one in at.offered if one.name == "shows"), "")
    tiles = tuple(replace(tile, count=0, chosen=False) for tile in picture.tiles)
    bare = replace(picture, areas=(), tiles=tiles, count_label="", card=None)
    if measure not in _SCORES:
        return bare
    looks = tuple(replace(look, value="") for look in bare.looks)
    frame = replace(bare.frames[bare.shown], looks=looks)
    return replace(bare, frames=(frame,), shown=0, value_label="")
