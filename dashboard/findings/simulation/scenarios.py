"""The scenarios of a reader, as the address has them, the survey they start from, what to know of both."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.scenarios import (
    LARGEST_LINK,
    LONGEST_LINK,
    LinkTooLarge,
    Scenario,
    as_link,
    from_link,
    scenario_scores,
    slum_of,
    total_of,
)
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import OWN, Choice, chosen, typed
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import none_shown
from dashboard.findings.scope import Scope
from dashboard.findings.simulation.results import slum_area
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import no_survey
from dashboard.text.catalogue import Text
from dashboard.text.names import count_range, points_range

PLANS, PLAN = SCENARIOS = ("plans", "plan")
"""Where the address keeps the scenarios, and which of them is being edited."""


def scenarios_of(asked: Mapping[str, str], text: Text) -> tuple[Scenario, ...]:
    """The scenarios of the address; one without changes where it holds none that can be read."""
    words = asked.get(PLANS)
    try:
        found = from_link(words) if words else ()
    except ValueError:
        found = ()
    return found or (Scenario(text("scenario-new", n="1")),)


def fault_of_link(asked: Mapping[str, str]) -> str | None:
    """Why the scenarios that the address asks for are not shown: a key of the catalogue."""
    words = asked.get(PLANS)
    if not words:
        return None
    try:
        return None if from_link(words) else "simulation-broken"
    except LinkTooLarge:
        return "simulation-too-large"
    except ValueError:
        return "simulation-broken"


def active(found: Sequence[Scenario], asked: Mapping[str, str]) -> int:
    """Which scenario is being edited."""
    return int(chosen(PLAN, [str(at) for at in range(len(found))], asked))


def scenario_choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The scenarios as they were typed, and which of them is being edited."""
    found = scenarios_of(asked, scope.text)
    names = {str(at): f"{at + 1}. {one.name}" for at, one in enumerate(found)}
    at = str(active(found, asked))
    return (
        typed(PLANS, asked.get(PLANS, "")[: LARGEST_LINK + 1]),  # what is longer is not read, nor remembered
        Choice(PLAN, names, at, label=scope.text("choice-plan"), look=OWN, width=260),
    )


@cached
def rt_names(data: Dataset, place: str, text: Text) -> dict[str, str]:
    """What the RTs of a place are called in a list, by key."""
    return {key: label_of_place(data, key, text) for key in rows_shown(data, place)}


def simulated(
    scope: Scope,
    asked: Mapping[str, str],
    survey: Survey,
    headline: str,
    findings: tuple[Finding, ...],
) -> Findings:
    """Findings of a simulation, and what a reader must know of any: nothing of it is recorded."""
    text, fault = scope.text, fault_of_link(asked)
    too_long = len(as_link(scenarios_of(asked, text))) > LONGEST_LINK
    first, *others = findings
    share = text("simulation-too-long" if too_long else "simulation-share")
    return Findings(
        headline,
        remarks=(text("simulation-from", year=str(survey.year), rule=RULES[survey.rule].title),),
        findings=(replace(first, hint=share), *others),
        warnings=(text(fault),) if fault else (),
        stamp=text("simulation-stamp"),
    )


def nothing_to_start_from(scope: Scope) -> Findings:
    """That no RT of the place was surveyed, as known at the end of the chosen year, and what there is."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    denial = no_survey(text("headline-simulation-none", place=scope.place_name), data, place, year, text)
    return Findings(denial, silence=none_shown(scope))


def scenario_headline(scope: Scope, survey: Survey, scenario: Scenario) -> str:
    """What the scenario leaves of the slum, beside what was surveyed."""
    data, place, text = scope.data, scope.place, scope.text
    if not scenario.changes:
        return text("headline-simulation-empty", place=scope.place_name)
    if data.places[place]["level"] == "rt":
        return rt_headline(scope, place, survey, scenario)
    after_scores = scenario_scores(data, survey, scenario)
    before, after = (slum_of(data, place, survey, one) for one in (scores_of(data), after_scores))
    if before.rts == after.rts:
        words = {"rts": count_range(*after.rts, text), "area": slum_area(after, text)}
        sentence = text("headline-simulation-same", name=scenario.name, **words)
    else:
        sentence = text(
            "headline-simulation",
            name=scenario.name,
            before=count_range(*before.rts, text),
            after=count_range(*after.rts, text),
            area_before=slum_area(before, text),
            area_after=slum_area(after, text),
        )
    return headline_within(data, place, rows_shown(data, place), sentence, text)


def rt_headline(scope: Scope, rt: str, survey: Survey, scenario: Scenario) -> str:
    """The total of an RT as surveyed and as the scenario has it."""
    data, text = scope.data, scope.text
    totals = [total_of(rt, survey, one) for one in (scores_of(data), scenario_scores(data, survey, scenario))]
    before, after = (
        points_range(total.low, total.high, text) if total else text("flag-missing") for total in totals
    )
    place = name_of_place(data, rt)
    return text("headline-simulation-rt", name=scenario.name, place=place, before=before, after=after)
