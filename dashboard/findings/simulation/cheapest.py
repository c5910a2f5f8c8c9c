"""The cheapest way below the line: three plans beside each other, and one of them opened."""

from collections.abc import Iterator, Mapping

from dashboard.domain.plan.plan import Option, Plan
from dashboard.domain.score.heatmap import rows_shown
from dashboard.findings.choice import Choice, choice, chosen
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import survey_shown
from dashboard.findings.scope import Scope
from dashboard.findings.simulation.options import cost_words, option_tracks, panels, why_empty
from dashboard.findings.simulation.plan_inputs import plan_asked, question_choices
from dashboard.findings.simulation.planned import planned
from dashboard.findings.simulation.scenarios import (
    nothing_to_start_from,
    scenario_choices,
    simulated,
)
from dashboard.findings.words.scopes import headline_within
from dashboard.text.names import hectares

_OPTION = "option"


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What the plan is asked for, and which of its options is opened."""
    survey, text = survey_shown(scope), scope.text
    if survey is None:
        return ()
    keys, label = _keys(plan_asked(scope, survey, asked)), text("choice-option")
    opened = choice(_OPTION, keys, lambda key: text(f"option-{key}"), asked, label=label, of="plan")
    return (*scenario_choices(scope, asked), *question_choices(scope, asked), opened)


def _keys(found: Plan) -> list[str]:
    return [option.key for option in found.options]


def cheapest(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What each option brings and costs, and the works of the one that is opened."""
    survey = survey_shown(scope)
    if survey is None:
        return nothing_to_start_from(scope)
    found = plan_asked(scope, survey, asked)
    opened = found.options[_keys(found).index(chosen(_OPTION, _keys(found), asked))]
    beside = Finding("options", picture=panels(scope, found))
    headline = _headline(scope, found.options[0])
    shown = (*_costs(scope, found), beside, *planned(scope, found, opened))
    return simulated(scope, asked, survey, headline, shown)


def _costs(scope: Scope, found: Plan) -> Iterator[Finding]:
    """What the options cost and bring; nothing where none brings anything."""
    if any(option.rts for option in found.options):
        yield Finding("costs", picture=option_tracks(scope, found), alt=scope.text("costs-title"))


def _headline(scope: Scope, cheapest: Option) -> str:
    """What the cheapest plan brings, and its cost."""
    data, place, text = scope.data, scope.place, scope.text
    if not cheapest.rts:
        return why_empty(scope, cheapest)
    sentence = text(
        "headline-plan-rt" if data.places[place]["level"] == "rt" else "headline-plan",
        n=len(cheapest.rts),
        area=hectares(cheapest.area, cheapest.area, text),
        cost=cost_words(cheapest.cost, text),
        place=scope.place_name,
    )
    return headline_within(data, place, rows_shown(data, place), sentence, text)
