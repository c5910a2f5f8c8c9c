"""What the parts of the page share: which rule is told."""

from collections.abc import Mapping

from dashboard.domain.score.rules import RULES, Rule
from dashboard.findings.choice import Choice, choice
from dashboard.findings.scope import Scope

_RULE = "rule"

_NEWEST_FIRST = tuple(sorted(RULES, key=lambda key: -RULES[key].in_force_from))


def rule_choice(scope: Scope, asked: Mapping[str, str]) -> Choice:
    """The rule; the newest one where nothing else was asked for."""
    label = scope.text("choice-rule")
    return choice(_RULE, _NEWEST_FIRST, lambda key: RULES[key].title, asked, label=label)


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The rule."""
    return (rule_choice(scope, asked),)


def rule_in(asked: Mapping[str, str]) -> Rule:
    """The rule that is chosen."""
    return RULES[asked[_RULE]]
