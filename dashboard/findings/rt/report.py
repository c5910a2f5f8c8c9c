"""The report of an RT: where it stands, what holds it, what was built, what is promised."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from dashboard.domain.collaboration.promises import Promise, promises_reaching
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import FINISHED
from dashboard.domain.money.counts import InTime, in_time
from dashboard.domain.score.heatmap import standing_in
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.score_breakdown import score_breakdown
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.domain.works.rt_report import Holding, holding, works_of
from dashboard.findings.choice import Choice
from dashboard.findings.collaboration.promises import fulfilment
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.table import CARDS, Table
from dashboard.findings.versus.scores import scores_choice, scores_versus
from dashboard.findings.versus.sides import beside, cannot_stand, names_of_sides
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scores import distance_words, missing_words, no_survey, one_rt_headline
from dashboard.findings.words.times import known_by, others, until
from dashboard.findings.words.works import output_words
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range
from dashboard.text.quoted import quoted

_WORKS_SHOWN, _ASPECTS_SHOWN = 6, 2


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What stands beside the RT: another one, or another survey of it."""
    survey = survey_of(scope.data, scope.place, scope.year)
    return (replace(scores_choice(scope, survey, asked), rare=False),) if survey else ()


def report(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """Where an RT stands, and its lists; what stands beside it comes first."""
    chosen = (scope.data, scope.place, scope.year)
    found = Finding("report", picture=lists(*chosen, scope.today, scope.text))
    survey = survey_of(*chosen)
    side_by_side = scores_versus(scope, survey, asked) if survey else None
    if side_by_side:
        both = (replace(side_by_side, title=""), _both(scope, asked))
        return Findings(side_by_side.title, way_to_line(*chosen, scope.text), (*both, found))
    told, way = headline(*chosen, scope.text), way_to_line(*chosen, scope.text)
    return Findings(told, way, (found,), warnings=cannot_stand(scope, asked))


def _both(scope: Scope, asked: Mapping[str, str]) -> Finding:
    """What both lack, what was built in them and what is promised, in a line each."""
    other, text = beside(scope, asked), scope.text
    assert other is not None, "there is something beside it"
    sides = names_of_sides(scope, other, (scope.period, other.period), lambda side: (side.place,))
    parts = [_lines(side) for side in (scope, other)]
    body = tuple((text(f"rt-{name}", until=""), *(part[name] for part in parts)) for name in parts[0])
    header = ((text("vs-col-what"), False), *((side, False) for side in sides))
    label = text("vs-label", first=sides[0], second=sides[1])
    return Finding("both", alt=label, table=Table(header, body, look=CARDS))


def _lines(side: Scope) -> dict[str, str]:
    """The lists of an RT, each as it is told where there is little room."""
    chosen = (side.data, side.place, side.year)
    survey = survey_of(*chosen)
    lacks = _holding(side.data, side.place, survey, side.text)
    return {
        "holding": lacks[0].summary if lacks else side.text("flag-missing"),
        "built": _built(*chosen, side.today, side.text).summary,
        "promised": _promised(*chosen, side.today, side.text).summary,
    }


def headline(data: Dataset, rt: str, year: int | None, text: Text) -> str:
    """Where it stands, in one sentence."""
    survey = survey_of(data, rt, year)
    if survey is None:
        return no_survey(text("headline-rt-none", place=name_of_place(data, rt)), data, rt, year, text)
    breakdown = score_breakdown(data, rt, survey)
    if breakdown is None or breakdown.total is None:
        return known_by(text("headline-rt-unsurveyed", place=name_of_place(data, rt)), year, None, text)
    return one_rt_headline(data, rt, survey, text)


def way_to_line(data: Dataset, rt: str, year: int | None, text: Text) -> tuple[str, ...]:
    """The way to the line, or whose figures stand in; and that it is outside every slum area, if so."""
    survey = survey_of(data, rt, year)
    outside = "" if data.places[rt]["kawasan_id"] else text("answer-where-rt-outside")
    breakdown = score_breakdown(data, rt, survey) if survey else None
    if breakdown is None or breakdown.total is None:
        return (text("rt-survey-first"), outside)
    return (distance_words(breakdown.total, breakdown.rule, text), outside)


def lists(data: Dataset, rt: str, year: int | None, today: date, text: Text) -> Lists:
    """What holds it and is missing, what was built, what is promised."""
    survey = survey_of(data, rt, year)
    built, promised = _built(data, rt, year, today, text), _promised(data, rt, year, today, text)
    return Lists((*_holding(data, rt, survey, text), built, promised))


def _holding(data: Dataset, rt: str, survey: Survey | None, text: Text) -> tuple[List, ...]:
    parts = holding(data, rt, survey) if survey else ()
    if not parts or survey is None:
        return ()
    if whose := standing_in(data, rt, survey):
        return (_not_read(data, whose, survey, text),)
    rows = tuple(_aspect(part, survey, text) for part in parts)
    worst = "; ".join(row.text.split("; ")[0] for row in rows[:_ASPECTS_SHOWN])
    note = text("rt-holding-note", year=str(survey.year))
    return (List(text("rt-holding"), worst, note, rows),)


def _not_read(data: Dataset, whose: Iterable[str], survey: Survey, text: Text) -> List:
    """That the figures there are speak for a whole place and not for the RT: they are shown where it is."""
    above = text.joined([label_of_place(data, key, text) for key in whose])
    note = text("rt-not-read", place=above, year=str(survey.year))
    return List(text("rt-holding"), note, note, ())


def _aspect(part: Holding, survey: Survey, text: Text) -> ListRow:
    criteria = RULES[survey.rule].named
    rows = part.rows.sort_values("reported", ascending=False, kind="stable")  # what is known comes first
    missing = [missing_words(row, criteria[row.indicator].unit, text) for row in rows.itertuples()]
    return ListRow(
        label=text.word("aspect", part.aspect),
        value=text("rt-points", points=points_range(part.low, part.high, text), top=str(part.top)),
        text="; ".join(missing) or text("rt-nothing-missing"),
        share=part.low / part.top,
        most=part.high / part.top if part.high > part.low else None,
    )


def _built(data: Dataset, rt: str, year: int | None, today: date, text: Text) -> List:
    """What was finished until the end of the chosen year, and how much of it in that year."""
    works = works_of(data, rt)
    works = works[works["stage"].isin(FINISHED)]
    finished = in_time(works["finished_in"], year)
    works = works if year is None else works[works["finished_in"] <= year]
    when = until(year, today, text)
    rows = [_work(row, text) for row in works.head(_WORKS_SHOWN).itertuples()]
    not_shown = len(works) - len(rows)
    note = (
        "" if rows else text("rt-built-none", until=when, others=others(InTime(0, 0, finished.after), text))
    )
    if not_shown > 0:
        note = text("rt-built-more", n=len(works), shown=str(len(rows)))
    latest = f"{rows[0].label} ({rows[0].value})" if rows else ""
    within = text("rt-built-in-year", year=str(year), n=finished.within) if year else ""
    summary = text("rt-built-summary", n=len(works), latest=latest, within=within) if rows else note
    return List(text("rt-built", until=when), summary, note, tuple(rows))


def _work(row: Any, text: Text) -> ListRow:
    volume = 0 if pd.isna(row.volume_millionths) else int(row.volume_millionths)
    shared = text("rt-shared") if row.shared else ""
    return ListRow(
        label=output_words(row.kind, "" if pd.isna(row.unit) else row.unit, volume, text),
        value=str(row.year if pd.isna(row.finished_in) else row.finished_in),
        text="; ".join(filter(None, (text.word("stage", row.stage), shared))),
    )


def _promised(data: Dataset, rt: str, year: int | None, today: date, text: Text) -> List:
    """The works not finished and the promises made until the end of the chosen year."""
    works = works_of(data, rt)
    coming = works[works["stage"].isin(("planned", "ongoing"))]
    coming = coming if year is None else coming[coming["year"] <= year]
    promises, when = promises_reaching(data, rt, year, today), until(year, today, text)
    rows = [_work(row, text) for row in coming.itertuples()]
    rows += [_promise(data, promise, rt, text) for promise in promises]
    note = "" if rows else text("rt-promised-none", until=when)
    still_open = sum(promise.open for promise in promises)
    summary = note or text("rt-promised-summary", plans=len(coming), open=still_open, n=len(promises))
    return List(text("rt-promised", until=when), summary, note, tuple(rows))


def _promise(data: Dataset, promise: Promise, rt: str, text: Text) -> ListRow:
    due = text("promise-due", date=text.date(promise.due)) if promise.due else ""
    whole = "" if promise.place == rt else label_of_place(data, promise.place, text)
    words = "; ".join(filter(None, (fulfilment(promise, text), due, whole)))
    kept = "late" if promise.state == "kept_late" else "kept"
    state = text("rt-promise-open" if promise.open else f"rt-promise-{kept}")
    return ListRow(quoted(promise.title), state, words)
