"""What every part of the collaboration page begins with: promises kept, facts recorded."""

from dataclasses import replace

from dashboard.domain.collaboration.facts import fact_counts, facts, facts_above, facts_in_time
from dashboard.domain.collaboration.promises import promise_counts, promises_kept
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scopes import label_covering
from dashboard.findings.words.times import in_year, none_in_year, others, until
from dashboard.text.names import points_range


def page(scope: Scope, first: Finding, *others: Finding) -> Findings:
    """The findings of a part under what the first one says, or under the headline of the page."""
    if not first.title:
        return Findings(headline(scope), remarks(scope), (first, *others))
    said = scope.text("headline-collaboration-part", place=_where(scope), said=first.title)
    return Findings(said, remarks(scope), (replace(first, title=""), *others))


def headline(scope: Scope) -> str:
    """How many promises are kept and how many are overdue, or else kept late; without promises facts.

    Promises are a state, as known at the end of a chosen year; facts are of that year.
    """
    text, found = scope.text, promises_kept(scope.data, scope.place, scope.year, scope.today)
    if not found.promises:
        return _facts_headline(scope)
    return text(
        "headline-collaboration-promises",
        kept=found.kept,
        n=found.promises,
        late=points_range(found.kept_late_low, found.kept_late_high, text),
        most=found.kept_late_high,
        overdue=promise_counts(scope.data, scope.place, scope.year, scope.today)["overdue"],
        place=_where(scope),
        until=until(scope.year, scope.today, text),
    )


def _where(scope: Scope) -> str:
    """The place, and the part of it that the facts are all of."""
    data, place = scope.data, scope.place
    covered = data.scope_of(place, facts(data, place, None)["location_id"])
    if covered == place:
        return scope.place_name
    names = label_of_place(data, covered, scope.text)
    return scope.text("place-covered", place=scope.place_name, n=1, names=names)


def _facts_headline(scope: Scope) -> str:
    text, year, name = scope.text, scope.year, scope.place_name
    found = facts_in_time(scope.data, scope.place, year)
    if found.within:
        return text("headline-collaboration-facts", n=found.within, place=name, when=in_year(year, text))
    if year is not None and found.elsewhere:
        return none_in_year("headline-collaboration-none-year", found, year, text, place=name)
    return text("headline-collaboration-none", place=name)


def remarks(scope: Scope) -> tuple[str, ...]:
    """How many facts there are here and around, and that facts are all that is counted."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    if data.frames["collaboration"].empty:
        return (text("collaboration-none-file"),)
    found, in_time = fact_counts(data, place, year), facts_in_time(data, place, year)
    subtitle = text(
        "collaboration-subtitle",
        n=found.facts,
        joint=str(found.joint),
        place=label_covering(data, place, facts(data, place, None)["location_id"], text),
        year=scope.period,
        others=others(in_time, text),
    )
    if not found.facts and in_time.elsewhere and year:
        subtitle = none_in_year("collaboration-none-year", in_time, year, text)
    above = text("collaboration-above", n=facts_above(data, place, year), when=in_year(year, text))
    return subtitle, above, text("collaboration-counted")
