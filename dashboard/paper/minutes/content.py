"""The minutes of a meeting (berita acara) as blocks: of them a file to print is made and one to edit."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dashboard.findings.meeting.proposals import Weighed, by_the_rule, weighed
from dashboard.findings.meeting.room import Agreement, Room
from dashboard.findings.meeting.rule_says import RuleSays
from dashboard.findings.meeting.screens import Screen
from dashboard.findings.scope import Scope
from dashboard.paper import blocks
from dashboard.paper.blocks import Block
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_DOTS = "." * 24
"""Where somebody writes by hand what was not typed."""
_SIGNED = ("head", "bkm", "rt", "facilitator")
"""Who signs: offices; their names are written by hand."""


class Minutes(NamedTuple):
    """What minutes are made of: place and data, what the hall saw, what it wrote, what the rule says."""

    scope: Scope
    screens: tuple[Screen, ...]
    room: Room
    rule: RuleSays


def minutes_title(scope: Scope) -> str:
    """What the minutes are called."""
    return scope.text("minutes-title", place=scope.place_label)


def minutes_blocks(of: Minutes) -> list[Block]:
    """All of it, in the order that an office files it in."""
    text = of.scope.text
    return [
        blocks.title(minutes_title(of.scope), 1),
        blocks.paragraph(_opening(of)),
        *_section(text("minutes-agenda"), _agenda(of)),
        *_section(text("minutes-shown"), _shown(of)),
        *_section(text("minutes-proposals"), _proposals(of)),
        *_section(text("minutes-agreed"), _agreed(of)),
        blocks.paragraph(text("minutes-closing"), sticky=True),
        {
            "kind": "signatures",
            "offices": [text(f"minutes-signed-{name}") for name in _SIGNED],
            "dots": _DOTS,
        },
    ]


def _opening(of: Minutes) -> str:
    """When, where, how many, led by whom; dots for what is written by hand."""
    room, text = of.room, of.scope.text
    return text(
        "minutes-opening",
        weekday=text.weekday(room.day),
        day=text.date(room.day.isoformat()),
        time=quoted(_clock(room.time, text)) or _DOTS,
        venue=quoted(room.venue) or _DOTS,
        place=of.scope.place_label,
        present=_DOTS if room.present is None else text.number(room.present),
        women=_DOTS if room.women is None else text.number(room.women),
        led=quoted(room.led) or _DOTS,
    )


def _clock(time: str, text: Text) -> str:
    """19:30 as the language writes it."""
    return time.replace(":", ".") if text.language == "id" else time


def _section(heading: str, made: Iterator[Block]) -> list[Block]:
    return [blocks.title(heading), *made]


def _agenda(of: Minutes) -> Iterator[Block]:
    yield blocks.steps([one.name for one in of.screens])


def _shown(of: Minutes) -> Iterator[Block]:
    """What the hall saw, each with its source."""
    text, seen = (
        of.scope.text,
        [one for one in of.screens if one.key in of.room.shown and one.picture is not None],
    )
    if not seen:
        yield blocks.paragraph(text("minutes-shown-none"))
        return
    sources = [text("show-source", source=one.source) if one.source else "" for one in seen]
    stamps = [one.stamp for one in seen]
    told = zip(seen, stamps, sources, strict=True)
    yield blocks.steps([_sentences((one.sentence, stamp, source)) for one, stamp, source in told])


def _sentences(words: Iterable[str]) -> str:
    """Each with a point at its end."""
    return " ".join(f"{one.rstrip('.')}." for one in words if one)


def _proposals(of: Minutes) -> Iterator[Block]:
    """As the hall voted, each by the number it had there, beside its place in the technical order."""
    text = of.scope.text
    found = weighed(of.room, of.rule, of.scope.place_label, text)
    if not found:
        yield blocks.paragraph(text("minutes-proposals-none"))
        return
    technical = by_the_rule(found)
    names = ("number", "what", "where", "amount", "own", "votes", "priority", "technical")
    rows = [_row(one, technical.index(one) + 1, text) for one in found]
    yield blocks.rows(_columns(names, text, numeric=("votes", "technical")), rows)
    yield blocks.paragraph(text("minutes-technical"), "small")
    for one in found:
        what, number = quoted(one.proposal.what), str(one.proposal.number)
        said = text("minutes-rule", n=number, what=what, said=_sentences(one.says))
        yield blocks.paragraph(said, "small")


def _row(one: Weighed, technical: int, text: Text) -> list[str]:
    rank = text("none") if one.points is None else str(technical)
    asked, none = one.proposal, text("none")
    cells = [quoted(asked.what), one.place, one.amount or none, quoted(asked.own) or none, str(asked.votes)]
    first = text("minutes-first") if asked.priority else none
    return [str(asked.number), *cells, first, rank]


def _agreed(of: Minutes) -> Iterator[Block]:
    """Decisions, and promises with who gives them and by when."""
    text = of.scope.text
    if not of.room.agreed:
        yield blocks.paragraph(text("minutes-agreed-none"))
        return
    rows = [_agreement(number, one, text) for number, one in enumerate(of.room.agreed, start=1)]
    yield blocks.rows(_columns(("number", "agreed", "owner", "due"), text), rows)


def _agreement(number: int, one: Agreement, text: Text) -> list[str]:
    due = text.date(one.due.isoformat()) if one.due else text("none")
    return [str(number), quoted(one.what), quoted(one.owner) or text("none"), due]


def _columns(names: Sequence[str], text: Text, numeric: Sequence[str] = ()) -> list[tuple[str, bool]]:
    return [(text(f"minutes-col-{name}"), name in numeric) for name in names]
