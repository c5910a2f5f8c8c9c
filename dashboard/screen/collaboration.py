"""The parts of the collaboration page: its headline, and the stages with their facts."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.collaboration.actors import bodies_named
from dashboard.domain.collaboration.facts import (
    FINDING,
    FRAME,
    KINDS,
    STAGES,
    Stage,
    facts,
    facts_above,
    facts_in_time,
    findings,
    stage_of,
    together,
)
from dashboard.domain.collaboration.promises import kept_of
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.counts import InTime
from dashboard.files import collaboration as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import covering, label_of, name_of
from dashboard.findings.words.times import elsewhere, in_year, none_in_year, others, until
from dashboard.screen import downloads, elements, filters, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.screen.promises import source_words
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range
from dashboard.text.quoted import quoted

PARTS = ("stages", "bodies", "promises", "wins")
"""What the page can show, in the order of its switch."""


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", PARTS, PARTS[0])


def choose_part(text: Text) -> None:
    """One of PARTS."""
    filters.switch("show", PARTS, label=text("choice-show"), words=lambda key: text(f"choice-show-{key}"))


def headline(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many promises are kept and how many of them late; facts where there is no promise.

    Promises are a state, as known at the end of a chosen year; facts are of that year.
    """
    found, name = kept_of(data, place, year, today), name_of(data, place)
    if not found.promises:
        return _facts_headline(data, place, year, text)
    return text(
        "headline-collaboration-promises",
        kept=found.kept,
        n=found.promises,
        late=points_range(found.late_low, found.late_high, text),
        most=found.late_high,
        place=name,
        until=until(year, today, text),
    )


def _facts_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    found, name = facts_in_time(data, place, year), name_of(data, place)
    if found.within:
        return text("headline-collaboration-facts", n=found.within, place=name, when=in_year(year, text))
    if year is not None and found.elsewhere:
        return none_in_year("headline-collaboration-none-year", found, year, text, place=name)
    return text("headline-collaboration-none", place=name)


def remarks(view: View) -> list[str]:
    """How many facts there are here and around, and that facts are all that is counted."""
    data, place, text = view.data, view.place, view.text
    if data.frames["collaboration"].empty:
        return [text("collaboration-none-file")]
    found, in_time = together(data, place, view.year), facts_in_time(data, place, view.year)
    subtitle = text(
        "collaboration-subtitle",
        n=found.facts,
        joint=str(found.joint),
        place=covering(data, place, facts(data, place, None)["location_id"], text),
        year=view.period,
        others=others(in_time, text),
    )
    if not found.facts and in_time.elsewhere and view.year:
        subtitle = none_in_year("collaboration-none-year", in_time, view.year, text)
    above = text("collaboration-above", n=facts_above(data, place, view.year), when=in_year(view.year, text))
    return [subtitle, above, text("collaboration-counted")]


# Stages -----------------------------------------------------------------------------------------


def stages(view: View) -> dict[str, Download]:
    """The five stages with their facts, then the frame; returns their rows as a file."""
    data, place, year, text = view.data, view.place, view.year, view.text
    found = [stage_of(data, place, year, key) for key in STAGES]
    known = sum(bool(len(stage.facts) + stage.before) for stage in found)
    filtered = text("collaboration-all-years") if year else ""
    since = until(year, date.today(), text)
    title = text("collaboration-stages-title", known=str(known), all=str(len(STAGES)), until=since)
    show.section(title, text("collaboration-stages-subtitle"), filtered)
    elements.cards(data={"groups": cached(groups)(data, place, year, STAGES, text)}, key="stages")
    show.section(text("collaboration-frame-title"), text("collaboration-frame-subtitle"))
    elements.cards(data={"groups": cached(groups)(data, place, year, FRAME, text)}, key="frame")
    sheet = partial(sheets.facts, data, place, year, text)
    files = downloads.of_page(view, "collaboration", {"facts": sheet})
    grid = cached(facts_grid)(data, place, year, text)
    if grid.rows:
        show.twin(grid, label=text("facts-table"), text=text, key="facts", download=files["facts"])
    return files


def groups(
    data: Dataset, place: str, year: int | None, keys: Sequence[str], text: Text
) -> list[dict[str, Any]]:
    """What the element of cards draws: a group for each stage, what studies found first."""
    return [_group(data, stage_of(data, place, year, key), place, year, text) for key in keys]


def _group(data: Dataset, stage: Stage, place: str, year: int | None, text: Text) -> dict[str, Any]:
    name = text(f"collaboration-stage-{stage.key}")
    rows = [row for part in (stage.findings, stage.facts) for row in part.itertuples()]
    return {
        "title": name,
        "note": text(f"collaboration-asks-{stage.key}"),
        "summary": _summary(stage, year, text),
        "said": [text("collaboration-found", finding=quoted(title)) for title in stage.findings["title"]],
        "more": text("collaboration-open", stage=name, n=len(rows)),
        "cards": [_card(data, row, place, text) for row in rows],
    }


def _summary(stage: Stage, year: int | None, text: Text) -> str:
    """Facts by kind, those without evidence or known to the year only, and how many other years have."""
    parts = [_count(kind, n, text) for kind, n in stage.kinds.items()]
    if not parts:
        when = in_year(year, text)
        parts = [text("collaboration-no-facts", when=when)]
    parts += [
        text("collaboration-no-evidence", n=stage.without_evidence),
        text("collaboration-year-only", n=stage.to_the_year),
        elsewhere(InTime(stage.before, len(stage.facts), stage.after), text),
    ]
    return text("collaboration-facts", facts="; ".join(part for part in parts if part))


def _count(kind: str, n: int, text: Text) -> str:
    if kind in KINDS:
        return text(f"collaboration-count-{kind}", n=n)
    return text("collaboration-count-other", kind=kind, n=n)


def _card(data: Dataset, row: Any, place: str, text: Text) -> dict[str, Any]:
    bodies = bodies_words(data, row.actors, text)
    lines = {
        "fact-on": date_words(row, text),
        "fact-by": bodies or ("" if row.kind == FINDING else text("fact-by-none")),
        "fact-at": "" if row.location_id == place else label_of(data, row.location_id, text),
        "fact-evidence": text("fact-evidence-none") if pd.isna(row.evidence) else quoted(str(row.evidence)),
        "fact-source": source_words(str(row.source), None if pd.isna(row.page) else str(row.page), text),
        "fact-note": "" if pd.isna(row.note) else quoted(str(row.note)),
    }
    return {
        "badge": text.word("key-event", row.kind),
        "look": "said" if row.kind == FINDING else "firm",
        "title": quoted(str(row.title)),
        "lines": [{"name": text(name), "text": words} for name, words in lines.items() if words],
    }


def bodies_words(data: Dataset, actors: object, text: Text) -> str:
    """The names of the bodies that a row names."""
    return text.joined([body.name for body in bodies_named(data, actors)])


def date_words(row: Any, text: Text) -> str:
    """The date as precise as it is known; of a fact of which only the year is, it says so."""
    shown = text.date(row.date)
    to_the_year = row.kind != FINDING and len(row.date) == len("2018")
    return text("fact-on-year", date=shown) if to_the_year else shown


def facts_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Every fact, then every finding, as a table."""
    columns = ("on", "stage", "kind", "title", "by", "at", "evidence", "source", "note")
    rows = pd.concat([facts(data, place, year), findings(data, place, year)])
    body = [
        (
            date_words(row, text),
            text(f"collaboration-stage-{row.stage}"),
            text.word("key-event", row.kind),
            quoted(str(row.title)),
            bodies_words(data, row.actors, text),
            label_of(data, row.location_id, text),
            text("fact-evidence-none") if pd.isna(row.evidence) else quoted(str(row.evidence)),
            source_words(str(row.source), None if pd.isna(row.page) else str(row.page), text),
            "" if pd.isna(row.note) else quoted(str(row.note)),
        )
        for row in rows.itertuples()
    ]
    return Table(tuple((text(f"fact-{name}"), False) for name in columns), tuple(body))
