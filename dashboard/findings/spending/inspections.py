"""Inspections: still standing? What the last one found of the finished works, counted by question."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.counts import InTime
from dashboard.domain.works.inspections import (
    ANSWERS,
    MONTHS_BETWEEN_INSPECTIONS,
    QUESTIONS,
    InspectionCounts,
    inspection_counts,
    works_to_inspect,
)
from dashboard.findings.choice import Choice, pages
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.spending.inspected_works import ROWS_AT_ONCE, inspected_works, inspections_sheet
from dashboard.findings.spending.kinds import nothing_recorded
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import label_covering
from dashboard.findings.words.times import others, until
from dashboard.pictures.tracks import Sample, Track, TrackPart, TrackRow, Tracks
from dashboard.text.catalogue import Text

_PAINTED = ("yes", "partly", "no", "not_said")
"""Answers with a colour each; a work that nobody inspected is hatched."""

_NARROWEST_COUNT = 0.05
"""A narrower part has no room for its number, which stands beside the bar too."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The page of the works."""
    works = len(works_to_inspect(scope.data, scope.place, scope.year, scope.today))
    return (pages("look", -(-works // ROWS_AT_ONCE), asked, of="looks"),)


def inspections(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The answers counted, and every finished work with its last inspection."""
    nothing = nothing_recorded(scope, None)
    if nothing:
        return nothing
    inspected = inspection_counts(scope.data, scope.place, scope.year, scope.today)
    waits = (inspected_works(scope, int(asked["look"])),) if inspected.works else ()
    return Findings(_headline(scope, inspected), findings=(_answers(scope, inspected), *waits))


def _headline(scope: Scope, inspected: InspectionCounts) -> str:
    """How many were inspected, and how many of them are in use."""
    data, text, name = scope.data, scope.text, name_of_place(scope.data, scope.place)
    when = until(scope.year, scope.today, text)
    if not inspected.works:
        later = inspection_counts(data, scope.place, None, scope.today).works if scope.year else 0
        return text(
            "checks-headline-nothing", place=name, until=when, others=others(InTime(0, 0, later), text)
        )
    if not inspected.looked:
        return text("checks-headline-never", n=inspected.works, place=name, until=when)
    used = text.number(_count(inspected, "used", "yes"))
    return text(
        "checks-headline-used", n=inspected.works, until=when, looked=text.number(inspected.looked), used=used
    )


def _count(inspected: InspectionCounts, question: str, answer: str) -> int:
    return dict(dict(inspected.answers)[question])[answer]


def _answers(scope: Scope, inspected: InspectionCounts) -> Finding:
    """A track a question; where no work is finished, only the rule and what is not counted."""
    text, label = (
        scope.text,
        scope.text("checks-label", place=label_of_place(scope.data, scope.place, scope.text)),
    )
    return Finding(
        "checks",
        title=_title(scope, inspected),
        subtitles=(
            _subtitle(scope),
            text("checks-rule", months=str(MONTHS_BETWEEN_INSPECTIONS)),
            text("checks-unfinished", n=inspected.unfinished),
            text("checks-stage-unknown", n=inspected.stage_unknown),
            text("checks-nothing-standing", n=inspected.nothing_standing),
        ),
        picture=answer_tracks(inspected, label, text) if inspected.works else None,
        alt=label,
        table=answer_table(inspected, text) if inspected.works else None,
        sheet=partial(inspections_sheet, scope.data, scope.place, scope.year, scope.today, text),
    )


def _title(scope: Scope, inspected: InspectionCounts) -> str:
    text, when = scope.text, until(scope.year, scope.today, scope.text)
    if not inspected.looked:
        return text("checks-title-never", until=when)
    return text(
        "checks-title",
        until=when,
        exists=text.number(_count(inspected, "exists", "yes")),
        working=text.number(_count(inspected, "works", "yes")),
        looked=text.number(inspected.looked),
        works=text.number(inspected.works),
    )


def _subtitle(scope: Scope) -> str:
    period = until(scope.year, scope.today, scope.text).strip() or scope.period
    places = money_lines(scope.data, scope.place, None)["location_id"]
    around = label_covering(scope.data, scope.place, places, scope.text)
    return scope.text("checks-subtitle", place=around, period=period)


def answer_tracks(inspected: InspectionCounts, label: str, text: Text) -> Tracks:
    """One track a question, cut by answer; all are as long as there are works."""
    rows = tuple(_row(question, counts, inspected.works, text) for question, counts in inspected.answers)
    used = [
        answer for answer in ANSWERS if any(_count(inspected, question, answer) for question in QUESTIONS)
    ]
    legend = tuple(Sample(text.word("found", answer), *_look(answer)) for answer in used)
    return Tracks(label, rows, legend)


def _row(question: str, counts: tuple[tuple[str, int], ...], works: int, text: Text) -> TrackRow:
    some = [(answer, n) for answer, n in counts if n]
    parts = tuple(TrackPart(n, *_look(answer), _count_inside(answer, n, works)) for answer, n in some)
    words = ", ".join(
        text("checks-count", answer=text.word("found", answer), n=text.number(n)) for answer, n in some
    )
    name = question_name(question, text)
    return TrackRow(question, "", f"{name}: {words}", "", (Track(name, words, parts, works),))


def _look(answer: str) -> tuple[str, str]:
    """Look and paint of an answer."""
    return ("full", f"answer:{answer}") if answer in _PAINTED else ("hatched", "")


def _count_inside(answer: str, n: int, works: int) -> str:
    """The number in a part, where there is room for it and nothing is drawn behind it."""
    return str(n) if answer in _PAINTED and n / works >= _NARROWEST_COUNT else ""


def question_name(question: str, text: Text) -> str:
    """Ada, baik, berfungsi, dipakai."""
    return text("checks-working" if question == "works" else f"checks-{question}")


def answer_table(inspected: InspectionCounts, text: Text) -> Table:
    """How many works have each answer."""
    header = (
        (text("checks-col-question"), False),
        *((text.word("found", answer), True) for answer in ANSWERS),
    )
    body = tuple(
        (question_name(question, text), *(text.number(n) for _, n in counts))
        for question, counts in inspected.answers
    )
    return Table(header, body)
