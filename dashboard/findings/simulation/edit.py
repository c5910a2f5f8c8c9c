"""Change deficits: what a scenario makes of an RT and of the place around it."""

from collections.abc import Mapping

from dashboard.domain.plan.scenarios import Scenario
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.place_totals import surveyed_totals
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import LIST, Choice, chosen
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import survey_shown, way_to_score
from dashboard.findings.scope import Scope
from dashboard.findings.simulation.results import changes_table, results_table, results_tracks
from dashboard.findings.simulation.scenarios import (
    active,
    nothing_to_start_from,
    rt_names,
    scenario_choices,
    scenario_headline,
    scenarios_of,
    simulated,
)

_RT = "rt"


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The scenarios, which of them is changed, and the RT whose deficits are."""
    if survey_shown(scope) is None:
        return ()
    return (*scenario_choices(scope, asked), *_rt_choice(scope, asked))


def _rt_choice(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    if rows_shown(scope.data, scope.place) == (scope.place,):
        return ()
    names, label = rt_names(scope.data, scope.place, scope.text), scope.text("choice-rt")
    return (Choice(_RT, names, rt_of(scope, asked), label, look=LIST, width=280),)


def rt_of(scope: Scope, asked: Mapping[str, str]) -> str:
    """The RT whose deficits are changed: the one that was asked for, else that with the most points."""
    survey, rts = survey_shown(scope), rows_shown(scope.data, scope.place)
    totals = surveyed_totals(scope.data, survey) if survey else {}
    surveyed = [rt for rt in rts if rt in totals]
    most = max(surveyed, key=lambda rt: (totals[rt].total_low, totals[rt].total_high), default="")
    return chosen(_RT, rts, asked, most)


def edit(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The RT and the place around it, as surveyed and as the scenario would have them; its changes."""
    survey = survey_shown(scope)
    if survey is None:
        return nothing_to_start_from(scope)
    scenarios, text = scenarios_of(asked, scope.text), scope.text
    scenario, rt = scenarios[active(scenarios, asked)], rt_of(scope, asked)
    table = results_table(scope.data, scope.place, survey, (scenario,), rt, text)
    way = way_to_score(scope, survey)
    picture = results_tracks(scope.data, scope.place, survey, (scenario,), rt, text)
    results = Finding("results", picture=picture, alt=text("results-title"), table=table, way=way)
    found = (results, *_changes(scope, survey, scenario))
    return simulated(scope, asked, survey, scenario_headline(scope, survey, scenario), found)


def _changes(scope: Scope, survey: Survey, scenario: Scenario) -> tuple[Finding, ...]:
    if not scenario.changes:
        return ()
    title = scope.text("changes-title", n=len(scenario.changes))
    table = changes_table(scope.data, survey, scenario, scope.text)
    return (Finding("changes", folded=title, alt=title, table=table),)
