"""Overview: how are we doing? Seven questions on a board, each with its number and a small picture."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dashboard.findings.finding import Finding, Findings
from dashboard.findings.overview import small
from dashboard.findings.overview.answers import Answer, seven_answers
from dashboard.findings.scope import Scope
from dashboard.findings.words.areas import area_headline, area_remarks
from dashboard.pictures.board import Board, Question, Small
from dashboard.text.short import name_shown

_SMALL: Mapping[str, Callable[[Scope], Small | None]] = MappingProxyType(
    {
        "how_much": small.area_squares,
        "where": small.rt_tiles,
        "why": small.aspect_meters,
        "built": small.need_meters,
        "paid": small.source_meters,
    }
)
"""The picture of a question, where it has one of its own."""


def overview(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The area of the place, then the questions."""
    chosen = (scope.data, scope.place, scope.year, scope.text)
    remarks = (*area_remarks(*chosen), _stamp(scope))
    answers = seven_answers(scope.data, scope.place, scope.year, scope.today, scope.text)
    board = Board(tuple(_question(scope, answer) for answer in answers))
    note = scope.text("overview-map-note")
    return Findings(
        area_headline(*chosen), remarks, (Finding("answers", notes=(note,), picture=board, about="areas"),)
    )


def _stamp(scope: Scope) -> str:
    """Which place and data these are, and how fresh."""
    package, text = scope.data.package, scope.text
    values = {"place": scope.place_label, "data": name_shown(package.title(text.language))}
    if package.as_of:
        return text("stamp", as_of=text.date(package.as_of), **values)
    return text("stamp-undated", **values)


def _question(scope: Scope, answer: Answer) -> Question:
    """A card; what its picture says is not said again."""
    draw = _SMALL.get(answer.question)
    drawn = draw(scope) if draw else small.steps(answer.steps)
    return Question(
        answer.question,
        scope.text(f"overview-{answer.question}"),
        answer.number,
        answer.sentence if drawn is None or answer.beside is None else answer.beside,
        answer.page,
        tuple(answer.view.items()),
        drawn,
    )
