"""Promises in words: the wall of promises, and what other pages say of one."""

from datetime import date
from functools import partial
from typing import Any

from dashboard.domain.collaboration.promises import (
    STATES,
    Promise,
    promise_counts,
    promises,
    promises_later,
)
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import Days, as_known
from dashboard.files import collaboration as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of
from dashboard.findings.words.times import until
from dashboard.screen import downloads, elements, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_TIMELY = {
    "overdue": "promise-overdue",
    "not_due": "promise-left",
    "kept_late": "promise-late",
    "on_time": "promise-early",
}
"""What the days of a state are called, where they have one direction."""


def wall(view: View) -> dict[str, Download]:
    """Every promise of the place on a card, by its state; returns its table as a file."""
    data, place, year, text = view.data, view.place, view.year, view.text
    today = date.today()
    found = promises(data, place, year, today)
    files = downloads.of_page(
        view, "collaboration", {"promises": partial(sheets.promises, data, place, year, today, text)}
    )
    since = until(year, today, text)
    if not found:
        later = text("promises-later", n=promises_later(data, place, year))
        show.remarks(text("promises-none", place=name_of(data, place), until=since), later)
        return files
    title = text("promises-title", n=sum(promise.open for promise in found), until=since)
    show.section(title, _subtitle(view, found, today), text("promises-rule"))
    show.remarks(cached(counts)(data, place, year, today, text))
    elements.cards(data={"groups": [cached(cards)(data, place, year, today, text)]}, key="promises")
    grid = cached(promises_grid)(data, place, year, today, text)
    show.twin(grid, label=title, text=text, key="promises", download=files["promises"])
    show.sources("; ".join(dict.fromkeys(promise.source for promise in found)), text)
    return files


def _subtitle(view: View, found: tuple[Promise, ...], today: date) -> str:
    return view.text(
        "promises-subtitle",
        n=len(found),
        place=view.place_label,
        today=view.text.date(as_known(view.year, today).isoformat()),
        later=view.text("promises-later", n=promises_later(view.data, view.place, view.year)),
    )


def counts(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many promises are in each state that some promise is in."""
    known = promise_counts(data, place, year, today)
    parts = [
        text("promise-count", state=text(f"promise-state-{state}"), n=text.number(n))
        for state, n in known.items()
        if n
    ]
    return f"{' · '.join(parts)}."


def cards(data: Dataset, place: str, year: int | None, today: date, text: Text) -> dict[str, Any]:
    """What the element of cards draws: every promise, open ones first."""
    found = sorted(promises(data, place, year, today), key=lambda one: STATES.index(one.state))
    return {"title": "", "cards": [_card(data, one, text) for one in found]}


def _card(data: Dataset, one: Promise, text: Text) -> dict[str, Any]:
    lines = {
        "promise-by": bodies_words(one, text),
        "fact-at": label_of(data, one.place, text),
        "promise-made": text.date(one.date),
        "promise-met": meeting(one, text),
        "promise-when-due": text.date(one.due) if one.due else text("promise-without-due"),
        "promise-fulfilled": "; ".join(filter(None, (fulfilment(one, text), timeliness(one, text)))),
        "fact-evidence": quoted(one.evidence or "") or text("fact-evidence-none"),
        "fact-source": source_words(one.source, one.page, text),
        "fact-note": quoted(one.note or ""),
    }
    return {
        "badge": text(f"promise-state-{one.state}"),
        "look": "open" if one.open else "firm",
        "title": quoted(one.title),
        "lines": [{"name": text(name), "text": words} for name, words in lines.items() if words],
    }


def bodies_words(one: Promise, text: Text) -> str:
    """Who gave it."""
    return text.joined([body.name for body in one.bodies]) or text("fact-by-none")


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
    """How many days late, early or left; nothing where there is no due date."""
    if one.late is None:
        return ""
    if one.state == "kept":
        return text("promise-around", early=text.number(-one.late.low), late=text.number(one.late.high))
    if one.late == Days(0, 0) and one.state == "on_time":
        return text("promise-on-the-day")
    low, high = sorted(abs(end) for end in (one.late.low, one.late.high))
    return text(_TIMELY[one.state], days=_days(low, high, text), n=high)


def _days(low: int, high: int, text: Text) -> str:
    if low == high:
        return text.number(low)
    return text("range", low=text.number(low), high=text.number(high))


def promises_grid(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Table:
    """The wall as a table."""
    columns = (
        "promise-title", "promise-state", "promise-by", "fact-at", "promise-made", "promise-when-due",
        "promise-fulfilled", "promise-met", "fact-evidence", "fact-source",
    )  # fmt: skip
    body = [
        (
            quoted(one.title),
            text(f"promise-state-{one.state}"),
            bodies_words(one, text),
            label_of(data, one.place, text),
            text.date(one.date),
            text.date(one.due) if one.due else text("promise-without-due"),
            "; ".join(filter(None, (fulfilment(one, text), timeliness(one, text)))),
            meeting(one, text),
            quoted(one.evidence or "") or text("fact-evidence-none"),
            source_words(one.source, one.page, text),
        )
        for one in promises(data, place, year, today)
    ]
    return Table(tuple((text(name), False) for name in columns), tuple(body))
