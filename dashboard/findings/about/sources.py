"""Sources: where the figures, the rule and the map are from, who answers for them, how to cite them."""

from collections.abc import Mapping

from dashboard import __version__
from dashboard.domain.dataset.dataset import Package
from dashboard.domain.score.rules import RULES, Rule
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted


def sources(scope: Scope, _: Mapping[str, str]) -> Findings:
    """What stands in the package of the dataset, and what comes with the dashboard."""
    package, text = scope.data.package, scope.text
    headline = text("headline-about-sources", n=len(package.sources))
    groups = (
        _cited(scope),
        _asked(package, text),
        _listed("figures", package.sources, text),
        _rules(text),
        _listed("licences", package.licences, text, text("sources-licence-code")),
        List(text("sources-map"), text("sources-map-own"), "", (ListRow(text("sources-map-own"), "", ""),)),
    )
    return Findings(headline, findings=(Finding("sources", picture=Lists(groups), alt=headline),))


def _cited(scope: Scope) -> List:
    """The words to cite what is looked at with: whose, what, of when, by which version, seen on which day."""
    package, text = scope.data.package, scope.text
    words = text(
        "sources-citation",
        office=package.office(text.language),
        title=package.title(text.language),
        as_of=text.date(package.as_of) if package.as_of else text("sources-undated"),
        made_up=f"{text('paper-illustrative')}. " if package.illustrative else "",
        version=__version__,
        day=text.date(scope.today.isoformat()),
    )
    return List(text("sources-cite"), words, text("sources-cite-note"), (ListRow(words, "", ""),))


def _asked(package: Package, text: Text) -> List:
    """Who answers for the data, as their package names them."""
    names = tuple(map(quoted, package.contacts)) or (text("sources-contact-none"),)
    rows = tuple(ListRow(name, "", "") for name in names)
    return List(text("sources-contact"), names[0], text("sources-contact-note"), rows)


def _listed(key: str, names: tuple[str, ...], text: Text, *own: str) -> List:
    """Names as the package has them, then what the dashboard says itself."""
    shown = (*map(quoted, names), *own) or (text("sources-none"),)
    rows = tuple(ListRow(name, "", "") for name in shown)
    return List(text(f"sources-{key}"), text("sources-count", n=len(names) + len(own)), "", rows)


def _rules(text: Text) -> List:
    newest_first = sorted(RULES.values(), key=lambda rule: -rule.in_force_from)
    rows = tuple(ListRow(rule.title, str(rule.in_force_from), _checked(rule, text)) for rule in newest_first)
    return List(text("sources-rules"), text.joined([row.label for row in rows]), "", rows)


def _checked(rule: Rule, text: Text) -> str:
    return text(
        "sources-rule-checked",
        criteria=rule.criteria_in,
        scoring=rule.scoring_in,
        day=text.date(rule.checked),
    )
