"""Glossary: the terms of the pages, each in a sentence."""

from collections.abc import Mapping

from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.pictures.words.lists import List, ListRow, Lists

TERMS = {
    "places": ("slum", "kotaku", "kelurahan", "kawasan", "rt", "decree", "delineated"),
    "score": ("aspect", "criterion", "base", "share", "points", "total", "line", "survey", "range", "after"),
    "money": ("budget", "contract", "disbursed", "realised", "family", "unit_cost", "self_help", "walkway"),
    "data": ("illustrative", "figure", "note", "scenario", "promise", "small_win"),
}
"""By what they are about, in the order in which they are told."""


def glossary(scope: Scope, _: Mapping[str, str]) -> Findings:
    """All terms."""
    text = scope.text
    headline = text("headline-about-glossary", n=sum(map(len, TERMS.values())))
    groups = tuple(
        List(
            text(f"terms-{group}"),
            text.joined([text(f"term-{name}") for name in names]),
            "",
            tuple(ListRow(text(f"term-{name}"), "", text(f"means-{name}")) for name in names),
        )
        for group, names in TERMS.items()
    )
    return Findings(headline, findings=(Finding("terms", picture=Lists(groups), alt=headline),))
