"""Overview: how are we doing? The areas as squares to scale, and seven questions."""

from collections.abc import Iterator, Mapping

from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.overview.answers import seven_answers
from dashboard.findings.scope import Scope
from dashboard.findings.trends.areas import FIRM
from dashboard.findings.words.areas import area_headline, area_remarks, figure_by
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.squares import Square, Squares
from dashboard.pictures.words.questions import Question, Questions
from dashboard.text.names import hectares
from dashboard.text.short import name_shown


def overview(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The areas of the place, then the questions."""
    chosen = (scope.data, scope.place, scope.year, scope.text)
    remarks = (*area_remarks(*chosen), _stamp(scope))
    return Findings(area_headline(*chosen), remarks, (*_areas(scope), _questions(scope)))


def _stamp(scope: Scope) -> str:
    """Which place and data these are, and how fresh."""
    package, text = scope.data.package, scope.text
    values = {"place": scope.place_label, "data": name_shown(package.title(text.language))}
    if package.as_of:
        return text("stamp", as_of=text.date(package.as_of), **values)
    return text("stamp-undated", **values)


def _areas(scope: Scope) -> Iterator[Finding]:
    """The slum area by each kind of figure as squares on one scale; nothing where none is known."""
    text, known = scope.text, known_area(scope.data, scope.place, scope.year)
    if known is None:
        return
    squares = tuple(_square(scope, figure) for figure in known.figures)
    named = [f"{square.area} ({square.label})" for square in squares]
    yield Finding(
        "squares",
        title=text("overview-squares-title", place=label_of_place(scope.data, known.scope, text)),
        picture=Squares(squares, f"{text('overview-squares-note')} {text('overview-map-note')}"),
        alt=text("overview-squares-alt", n=len(squares), squares=text.joined(named)),
        about="areas",
    )


def _square(scope: Scope, figure: AreaFigure) -> Square:
    return Square(
        value=figure.high,
        area=hectares(figure.low, figure.high, scope.text),
        label=figure_by(scope.data, scope.place, scope.year, figure, None, scope.text),
        decided=figure.kind in FIRM,
    )


def _questions(scope: Scope) -> Finding:
    """A card for each question: the number, one sentence, the page that shows more."""
    text, found = scope.text, seven_answers(scope.data, scope.place, scope.year, scope.today, scope.text)
    asked = tuple(
        Question(text(f"overview-{one.question}"), one.number, one.sentence, one.page, one.view)
        for one in found
    )
    return Finding("answers", picture=Questions(asked))
