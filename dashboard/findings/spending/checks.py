"""Checks: still standing? What the last look found of the finished works, counted by question."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.counts import InTime
from dashboard.domain.works.inspections import (
    ANSWERS,
    MONTHS_BETWEEN_LOOKS,
    QUESTIONS,
    Standing,
    looks,
    standing,
)
from dashboard.findings.choice import Choice, pages
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.spending.kinds import nothing_recorded
from dashboard.findings.spending.looks import ROWS_AT_ONCE, looks_sheet, waiting
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import covering, label_of, name_of
from dashboard.findings.words.times import others, until
from dashboard.pictures.tracks import Sample, Track, TrackPart, TrackRow, Tracks
from dashboard.text.catalogue import Text

_PAINTED = ("yes", "partly", "no", "not_said")
"""Answers with a colour each; a work that nobody looked at is hatched."""

_NARROWEST_COUNT = 0.05
"""A narrower part has no room for its number, which stands beside the bar too."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The page of the looks."""
    works = len(looks(scope.data, scope.place, scope.year, scope.today))
    return (pages("look", -(-works // ROWS_AT_ONCE), asked, of="looks"),)


def checks(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The answers counted, and every finished work with its last look."""
    nothing = nothing_recorded(scope, None)
    if nothing:
        return nothing
    found = standing(scope.data, scope.place, scope.year, scope.today)
    waits = (waiting(scope, int(asked["look"])),) if found.works else ()
    return Findings(_headline(scope, found), findings=(_answers(scope, found), *waits))


def _headline(scope: Scope, found: Standing) -> str:
    """How many were looked at, and how many of them are in use."""
    data, text, name = scope.data, scope.text, name_of(scope.data, scope.place)
    when = until(scope.year, scope.today, text)
    if not found.works:
        later = standing(data, scope.place, None, scope.today).works if scope.year else 0
        return text(
            "checks-headline-nothing", place=name, until=when, others=others(InTime(0, 0, later), text)
        )
    if not found.looked:
        return text("checks-headline-never", n=found.works, place=name, until=when)
    used = str(_count(found, "used", "yes"))
    return text("checks-headline-used", n=found.works, until=when, looked=str(found.looked), used=used)


def _count(found: Standing, question: str, answer: str) -> int:
    return dict(dict(found.answers)[question])[answer]


def _answers(scope: Scope, found: Standing) -> Finding:
    """A track a question; where no work is finished, only the rule and what is not counted."""
    text, label = scope.text, scope.text("checks-label", place=label_of(scope.data, scope.place, scope.text))
    return Finding(
        "checks",
        title=_title(scope, found),
        subtitles=(
            _subtitle(scope),
            text("checks-rule", months=str(MONTHS_BETWEEN_LOOKS)),
            text("checks-unfinished", n=found.unfinished),
            text("checks-stage-unknown", n=found.stage_unknown),
            text("checks-nothing-standing", n=found.nothing_standing),
        ),
        picture=answer_tracks(found, label, text) if found.works else None,
        alt=label,
        table=answer_table(found, text) if found.works else None,
        sheet=partial(looks_sheet, scope.data, scope.place, scope.year, scope.today, text),
    )


def _title(scope: Scope, found: Standing) -> str:
    text, when = scope.text, until(scope.year, scope.today, scope.text)
    if not found.looked:
        return text("checks-title-never", until=when)
    return text(
        "checks-title",
        until=when,
        exists=str(_count(found, "exists", "yes")),
        working=str(_count(found, "works", "yes")),
        looked=str(found.looked),
        works=str(found.works),
    )


def _subtitle(scope: Scope) -> str:
    period = until(scope.year, scope.today, scope.text).strip() or scope.period
    places = money_lines(scope.data, scope.place, None)["location_id"]
    around = covering(scope.data, scope.place, places, scope.text)
    return scope.text("checks-subtitle", place=around, period=period)


def answer_tracks(found: Standing, label: str, text: Text) -> Tracks:
    """One track a question, cut by answer; all are as long as there are works."""
    rows = tuple(_row(question, counts, found.works, text) for question, counts in found.answers)
    used = [answer for answer in ANSWERS if any(_count(found, question, answer) for question in QUESTIONS)]
    legend = tuple(Sample(text.word("found", answer), *_look(answer)) for answer in used)
    return Tracks(label, rows, legend)


def _row(question: str, counts: tuple[tuple[str, int], ...], works: int, text: Text) -> TrackRow:
    some = [(answer, n) for answer, n in counts if n]
    parts = tuple(TrackPart(n, *_look(answer), _count_inside(answer, n, works)) for answer, n in some)
    words = ", ".join(text("checks-count", answer=text.word("found", answer), n=str(n)) for answer, n in some)
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


def answer_table(found: Standing, text: Text) -> Table:
    """How many works have each answer."""
    header = (
        (text("checks-col-question"), False),
        *((text.word("found", answer), True) for answer in ANSWERS),
    )
    body = tuple(
        (question_name(question, text), *(str(n) for _, n in counts)) for question, counts in found.answers
    )
    return Table(header, body)
