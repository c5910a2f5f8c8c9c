"""Limits: what the rule leaves open, and what the figures do not say."""

from collections.abc import Mapping

from dashboard.domain.score.rules import RULES
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.pictures.words.lists import List, ListRow, Lists

LIMITS = {
    "rule": ("gaps", "annex", "density", "service", "considerations", "successor", "older"),
    "figures": ("unsurveyed", "pooled", "kinds", "scales", "money", "prices", "causes", "shapes", "people"),
}
"""By what they are about."""


def limits(scope: Scope, _: Mapping[str, str]) -> Findings:
    """All of them."""
    text = scope.text
    checked = text.date(max(rule.checked for rule in RULES.values()))
    counts = {group: str(len(names)) for group, names in LIMITS.items()}
    headline = text("headline-about-limits", **counts)
    groups = tuple(
        List(
            text(f"limits-{group}"),
            text.joined([text(f"limit-{name}") for name in names]),
            "",
            tuple(ListRow(text(f"limit-{name}"), "", text(f"limited-{name}", day=checked)) for name in names),
        )
        for group, names in LIMITS.items()
    )
    return Findings(headline, findings=(Finding("limits", picture=Lists(groups), alt=headline),))
