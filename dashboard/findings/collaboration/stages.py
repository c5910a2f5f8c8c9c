"""Stages: the five stages of working together with their dated facts, and what they stand in."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.collaboration.actors import actors_named
from dashboard.domain.collaboration.facts import (
    FINDING,
    FRAME,
    KINDS,
    STAGES,
    Stage,
    collaboration_stage,
    facts,
    findings,
)
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.counts import InTime
from dashboard.findings.collaboration.page import page
from dashboard.findings.collaboration.promises import source_words
from dashboard.findings.collaboration.timeline import fact_timeline
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.times import elsewhere, in_year, until
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.cards import Card, CardGroup, CardLine, Cards
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted


def stages(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The five stages with their facts, then the frame, and every fact as a table."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    found = [collaboration_stage(data, place, year, key) for key in STAGES]
    known = sum(bool(len(stage.facts) + stage.before) for stage in found)
    since = until(year, scope.today, text)
    frame = sum(len(collaboration_stage(data, place, year, key).facts) for key in FRAME)
    return page(
        scope,
        Finding(
            "timeline",
            title=text("collaboration-stages-title", known=str(known), all=str(len(STAGES)), until=since)
            if known
            else "",
            subtitles=(
                text("collaboration-stages-subtitle"),
                text("collaboration-all-years") if year else "",
                text("collaboration-frame-facts", n=frame),
            ),
            picture=_timeline(found, text),
            alt=text("collaboration-stages-subtitle"),
        ),
        Finding("stages", picture=groups(scope, STAGES)),
        Finding(
            "facts",
            title=text("collaboration-frame-title"),
            subtitles=(text("collaboration-frame-subtitle"),),
            picture=groups(scope, FRAME),
            alt=text("facts-table"),
            table=fact_table(scope),
            sheet=partial(fact_sheet, data, place, year, text),
        ),
    )


def _timeline(found: Sequence[Stage], text: Text) -> Tracks | None:
    """The dated facts of each stage."""
    rows = [
        (
            text(f"collaboration-stage-{stage.key}"),
            text("timeline-facts", n=len(stage.facts)),
            [(str(row.date), quoted(str(row.title))) for row in stage.facts.itertuples()],
        )
        for stage in found
    ]
    return fact_timeline(rows, text("collaboration-stages-subtitle"), text)


def groups(scope: Scope, keys: Sequence[str]) -> Cards:
    """A group for each stage, what studies found first."""
    return Cards(
        tuple(_group(scope, collaboration_stage(scope.data, scope.place, scope.year, key)) for key in keys)
    )


def _group(scope: Scope, stage: Stage) -> CardGroup:
    text = scope.text
    name = text(f"collaboration-stage-{stage.key}")
    rows = [row for part in (stage.findings, stage.facts) for row in part.itertuples()]
    return CardGroup(
        cards=tuple(_card(scope, row) for row in rows),
        title=name,
        note=text(f"collaboration-asks-{stage.key}"),
        said=tuple(text("collaboration-found", finding=quoted(title)) for title in stage.findings["title"]),
        summary=_summary(stage, scope.year, text),
        more=text("collaboration-open", stage=name, n=len(rows)),
    )


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


def _card(scope: Scope, row: Any) -> Card:
    data, text = scope.data, scope.text
    actors = actors_words(data, row.actors, text)
    lines = {
        "fact-on": date_words(row, text),
        "fact-by": actors or ("" if row.kind == FINDING else text("fact-by-none")),
        "fact-at": "" if row.location_id == scope.place else label_of_place(data, row.location_id, text),
        "fact-evidence": text("fact-evidence-none") if pd.isna(row.evidence) else quoted(str(row.evidence)),
        "fact-source": source_words(str(row.source), None if pd.isna(row.page) else str(row.page), text),
        "fact-note": "" if pd.isna(row.note) else quoted(str(row.note)),
    }
    return Card(
        badge=text.word("key-event", row.kind),
        look="said" if row.kind == FINDING else "firm",
        title=quoted(str(row.title)),
        lines=tuple(CardLine(text(name), words) for name, words in lines.items() if words),
    )


def actors_words(data: Dataset, actors: object, text: Text) -> str:
    """The names of the actors that a row names."""
    return text.joined([actor.name for actor in actors_named(data, actors)])


def date_words(row: Any, text: Text) -> str:
    """The date as precise as it is known; of a fact of which only the year is, it says so."""
    shown = text.date(row.date)
    to_the_year = row.kind != FINDING and len(row.date) == len("2018")
    return text("fact-on-year", date=shown) if to_the_year else shown


def fact_table(scope: Scope) -> Table:
    """Every fact, then every finding, as a table."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    columns = ("on", "stage", "kind", "title", "by", "at", "evidence", "source", "note")
    rows = pd.concat([facts(data, place, year), findings(data, place, year)])
    body = [
        (
            date_words(row, text),
            text(f"collaboration-stage-{row.stage}"),
            text.word("key-event", row.kind),
            quoted(str(row.title)),
            actors_words(data, row.actors, text),
            label_of_place(data, row.location_id, text),
            text("fact-evidence-none") if pd.isna(row.evidence) else quoted(str(row.evidence)),
            source_words(str(row.source), None if pd.isna(row.page) else str(row.page), text),
            "" if pd.isna(row.note) else quoted(str(row.note)),
        )
        for row in rows.itertuples()
    ]
    return Table(tuple((text(f"fact-{name}"), False) for name in columns), tuple(body))


def fact_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """The dated facts of a place, then what studies found by then, with all columns as the file has them."""
    rows = [facts(data, place, year), findings(data, place, year)]
    every = pd.concat(rows, ignore_index=True)
    sheet = table_sheet(every, "collaboration")
    extra = zip((data.recorded_name(key) for key in every["location_id"]), every["line"], strict=True)
    body = tuple(
        (*cells, name, data.files.told("collaboration", line))
        for cells, (name, line) in zip(sheet.rows, extra, strict=True)
    )
    return Sheet(text("sheet-facts"), (*sheet.columns, "name", "line"), body)
