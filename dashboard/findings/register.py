"""Every page and its parts: the one list that the switch, the headline, the files and the tests walk."""

from collections.abc import Mapping
from typing import NamedTuple

from dashboard.findings.about.calculator import calculator
from dashboard.findings.about.calculator import choices as calculator_choices
from dashboard.findings.about.criteria import criteria
from dashboard.findings.about.glossary import glossary
from dashboard.findings.about.limits import limits
from dashboard.findings.about.page import choices as rule_choices
from dashboard.findings.about.rule import rule
from dashboard.findings.about.sources import sources
from dashboard.findings.choice import Choice, chosen
from dashboard.findings.data.files import files
from dashboard.findings.data.problems import choices as problems_choices
from dashboard.findings.data.problems import problems
from dashboard.findings.finding import Findings
from dashboard.findings.pages import FIGURE_PAGES, Part
from dashboard.findings.scope import Scope

PARTS: dict[str, dict[str, Part]] = {
    **FIGURE_PAGES,
    "data": {"problems": Part(problems, problems_choices), "files": Part(files)},
    "about": {
        "rule": Part(rule, rule_choices),
        "criteria": Part(criteria, rule_choices),
        "calculator": Part(calculator, calculator_choices),
        "glossary": Part(glossary),
        "limits": Part(limits),
        "sources": Part(sources),
    },
}
"""By page and by what its switch asks for; the parts of the data page stand below one another."""

SWITCHES = {"map": "measure"}
"""What the address calls the switch of a page, where it is not `show`."""


def switch_of(page: str) -> str:
    """The name in the address that asks for a part of a page."""
    return SWITCHES.get(page, "show")


class Shown(NamedTuple):
    """A part of a page as a reader has it: what is looked at, what can be chosen, what is said."""

    scope: Scope
    page: str
    part: str
    offered: tuple[Choice, ...]
    found: Findings


def shown(scope: Scope, page: str, address: Mapping[str, str], part: str = "") -> Shown:
    """What stands at an address.

    part: of the page; empty for the one that the address asks for, the first one where it is silent.
    """
    part = part or chosen(switch_of(page), tuple(PARTS[page]), address)
    if far := too_far(scope, PARTS[page][part].each):
        return Shown(scope, page, part, (), far)
    offered = tuple(PARTS[page][part].choices(scope, address))
    found = findings_of(scope, page, part, {choice.name: choice.chosen for choice in offered})
    return Shown(scope, page, part, offered, found)


def too_far(scope: Scope, each: str) -> Findings | None:
    """What is said where a place is too large for what looks at RTs or works one by one; None where not.

    Works are there one by one up to a city, RTs and what there is to compare up to a few hundred RTs.

    each: of Part.
    """
    data, text = scope.data, scope.text
    summed = data.rts_summed
    if not {"rt": summed, "cost": summed, "work": data.works_summed}.get(each, False):
        return None
    headline = text(f"too-far-{each}", place=scope.place_name, n=data.number_of("rt", scope.place))
    return Findings(headline, silence=text("too-far-way-out", each=each))


def findings_of(scope: Scope, page: str, part: str, asked: Mapping[str, str]) -> Findings:
    """What a part of a page says, worked out once for all who look at the same.

    asked: the key that holds of each choice that the part offers, by its name.
    """
    question = (page, part, scope.place, scope.year, scope.text, scope.today, *asked.items())
    return scope.data.cache.answer(question, lambda: PARTS[page][part].find(scope, asked))
