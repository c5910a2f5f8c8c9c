"""Promises: which were given, which are kept, and how late."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from dashboard.domain.collaboration.promises import (
    STATES,
    Promise,
    promise_counts,
    promises,
    promises_later,
)
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import Days, as_known
from dashboard.findings.collaboration.page import page
from dashboard.findings.collaboration.timeline import promise_timeline
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.times import how_long, overdue, until
from dashboard.pictures.words.cards import Card, CardGroup, CardLine, Cards
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_TIMELY = {
    "not_due": "promise-left",
    "kept_late": "promise-late",
    "on_time": "promise-early",
}
"""What the days of a state are called, where they have one direction."""


def promises_wall(scope: Scope, _: Mapping[str, str]) -> Findings:
    """Every promise of the place on a card, by its state, or that none is recorded."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    found, since = promises(data, place, year, scope.today), until(year, scope.today, text)
    sheet = partial(promise_sheet, data, found, as_known(year, scope.today), text)
    later = text("promises-later", n=promises_later(data, place, year))
    if not found:
        none = text("promises-none", place=scope.place_name, until=since)
        return page(scope, Finding("promises", notes=(none, later), sheet=sheet))
    title = text("promises-title", n=sum(promise.open for promise in found), until=since)
    return page(
        scope,
        Finding(
            "timeline",
            subtitles=(_subtitle(scope, len(found), later), text("promises-rule")),
            notes=(counts_words(data, place, year, scope.today, text),),
            picture=promise_timeline(found, as_known(year, scope.today), title, text),
            alt=title,
        ),
        Finding(
            "promises",
            title=title,
            picture=cards(data, found, text),
            alt=title,
            table=promise_table(data, found, text),
            sheet=sheet,
            source="; ".join(dict.fromkeys(quoted(promise.source) for promise in found)),
        ),
    )


def _subtitle(scope: Scope, n: int, later: str) -> str:
    today = scope.text.date(as_known(scope.year, scope.today).isoformat())
    return scope.text("promises-subtitle", n=n, place=scope.place_label, today=today, later=later)


def counts_words(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many promises are in each state that some promise is in."""
    known = promise_counts(data, place, year, today)
    parts = [
        text("promise-count", state=text(f"promise-state-{state}"), n=text.number(n))
        for state, n in known.items()
        if n
    ]
    return f"{' · '.join(parts)}."


def cards(data: Dataset, found: Sequence[Promise], text: Text) -> Cards:
    """Every promise on a card, open ones first."""
    ordered = sorted(found, key=lambda one: STATES.index(one.state))
    return Cards((CardGroup(tuple(_card(data, one, text) for one in ordered)),))


def _card(data: Dataset, one: Promise, text: Text) -> Card:
    lines = {
        "promise-by": promise_actors_words(one, text),
        "fact-at": label_of_place(data, one.place, text),
        "promise-made": text.date(one.date),
        "promise-met": meeting(one, text),
        "promise-when-due": text.date(one.due) if one.due else text("promise-without-due"),
        "promise-fulfilled": "; ".join(filter(None, (fulfilment(one, text), timeliness(one, text)))),
        "fact-evidence": quoted(one.evidence or "") or text("fact-evidence-none"),
        "fact-source": source_words(one.source, one.page, text),
        "fact-note": quoted(one.note or ""),
    }
    return Card(
        badge=text(f"promise-state-{one.state}"),
        look="open" if one.open else "firm",
        title=quoted(one.title),
        lines=tuple(CardLine(text(name), words) for name, words in lines.items() if words),
    )


def promise_actors_words(one: Promise, text: Text) -> str:
    """Who gave it."""
    return text.joined([actor.name for actor in one.actors]) or text("fact-by-none")


def source_words(source: str, page: str | None, text: Text) -> str:
    """Where a row is from, with its page."""
    return text("fact-source-page", source=quoted(source), page=page) if page else quoted(source)


def meeting(one: Promise, text: Text) -> str:
    """The last meeting before it, or that none is named."""
    if one.met_on is None:
        return text("promise-met-none")
    if len(one.met) > 1:
        return text("promise-met-several", n=len(one.met), date=text.date(one.met_on))
    return text("promise-met-one", title=quoted(one.met[0]), date=text.date(one.met_on))


def fulfilment(one: Promise, text: Text) -> str:
    """When it was kept, or that nothing is recorded."""
    return text("promise-kept", date=text.date(one.done_on)) if one.done_on else text("promise-not-kept")


def timeliness(one: Promise, text: Text) -> str:
    """How long it is late, early or left; nothing where there is no due date."""
    if one.late is None:
        return ""
    if one.state == "kept":
        early, late = (how_long(days, days, text) for days in (-one.late.low, one.late.high))
        return text("promise-around", early=early, late=late)
    if one.late == Days(0, 0) and one.state == "on_time":
        return text("promise-on-the-day")
    low, high = sorted(abs(end) for end in (one.late.low, one.late.high))
    if one.state == "overdue":
        return overdue(low, high, text)
    return text(_TIMELY[one.state], span=how_long(low, high, text), n=high)


def promise_table(data: Dataset, found: Sequence[Promise], text: Text) -> Table:
    """The wall as a table."""
    columns = (
        "promise-title", "promise-state", "promise-by", "fact-at", "promise-made", "promise-when-due",
        "promise-fulfilled", "promise-met", "fact-evidence", "fact-source",
    )  # fmt: skip
    body = [
        (
            quoted(one.title),
            text(f"promise-state-{one.state}"),
            promise_actors_words(one, text),
            label_of_place(data, one.place, text),
            text.date(one.date),
            text.date(one.due) if one.due else text("promise-without-due"),
            "; ".join(filter(None, (fulfilment(one, text), timeliness(one, text)))),
            meeting(one, text),
            quoted(one.evidence or "") or text("fact-evidence-none"),
            source_words(one.source, one.page, text),
        )
        for one in found
    ]
    return Table(tuple((text(name), False) for name in columns), tuple(body))


def promise_sheet(data: Dataset, found: Sequence[Promise], on: date, text: Text) -> Sheet:
    """Every promise with its state on a day, and the days after its due date (negative is before)."""
    columns = (
        "event_id", "date", "title", "actors", "location_id", "name", "due", "done_on", "state", "as_of",
        "days_late_low", "days_late_high", "meeting_before", "meeting_before_date", "evidence", "source",
        "page", "note", "line",
    )  # fmt: skip
    body = tuple(
        (
            one.event_id, one.date, one.title, " ".join(actor.key for actor in one.actors), one.place,
            data.recorded_name(one.place), one.due, one.done_on, one.state, on.isoformat(),
            one.late.low if one.late else None, one.late.high if one.late else None,
            "; ".join(one.met) or None, one.met_on,
            one.evidence, one.source, one.page, one.note, data.files.told("collaboration", one.line),
        )
        for one in found
    )  # fmt: skip
    return Sheet(text("sheet-promises"), columns, body)
