"""Criteria: each aspect and each of its criteria in plain words, with a drawing of what is counted."""

from collections.abc import Mapping

from dashboard.domain.score.rules import Criterion, Rule
from dashboard.findings.about.page import rule_in
from dashboard.findings.about.rule import counted
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.pictures.words.cards import Card, CardGroup, CardLine, Cards
from dashboard.text.catalogue import Text


def criteria(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The aspects in the order of the rule."""
    rule, text = rule_in(asked), scope.text
    headline = text("headline-about-criteria", n=len(rule.criteria), aspects=str(len(rule.aspects)))
    groups = tuple(_aspect(rule, at, aspect, text) for at, aspect in enumerate(rule.aspects, 1))
    found = Finding(
        "aspects",
        subtitles=(text("about-drawings"),),
        picture=Cards(groups),
        alt=headline,
        source=text("about-criteria-subtitle", rule=rule.title, where=rule.criteria_in),
    )
    return Findings(headline, findings=(found,))


def _aspect(rule: Rule, at: int, aspect: str, text: Text) -> CardGroup:
    title = text("about-aspect", at=str(at), aspect=text.word("aspect", aspect))
    cards = tuple(_card(one, text) for one in rule.criteria_of(aspect))
    return CardGroup(cards, title=title, note=text(f"plain-{aspect}"))


def _card(criterion: Criterion, text: Text) -> Card:
    """The number, the name, what it means, what is counted and what that is divided by."""
    lines = (
        CardLine(text("about-col-counted"), counted(criterion.id, criterion.unit, text)),
        CardLine(text("about-col-base"), text(f"base-{criterion.base}")),
    )
    name = text.word("indicator", criterion.id)
    meaning = CardLine(text("about-col-meaning"), text(f"plain-{criterion.id}"))
    return Card(criterion.number, "firm", name, (meaning, *lines), criterion.id)
