"""Compare scenarios: all of them beside the survey, and all their changes as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.scenarios import Scenario, scenario_deficits, scenario_scores
from dashboard.domain.score.rescoring import deficit_of
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import survey_shown
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.simulation.results import results_table
from dashboard.findings.simulation.scenarios import (
    active,
    nothing_to_start_from,
    scenario_choices,
    scenario_headline,
    scenarios_of,
    simulated,
)
from dashboard.findings.table import CARDS
from dashboard.text.catalogue import Text


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The scenarios; the one that is being edited is that of the headline."""
    return scenario_choices(scope, asked) if survey_shown(scope) else ()


def compare(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """Measures by row, the survey and each scenario by column."""
    survey = survey_shown(scope)
    if survey is None:
        return nothing_to_start_from(scope)
    data, place, text = scope.data, scope.place, scope.text
    scenarios = scenarios_of(asked, text)
    rt = place if data.places[place]["level"] == "rt" else None
    beside = Finding(
        "scenarios",
        subtitles=(text("compare-subtitle", place=scope.place_label),),
        alt=text("compare-title"),
        table=replace(results_table(data, place, survey, scenarios, rt, text), look=CARDS),
        sheet=partial(scenarios_sheet, data, scenarios, survey, text),
    )
    headline = scenario_headline(scope, survey, scenarios[active(scenarios, asked)])
    return simulated(scope, asked, survey, headline, (beside,))


def scenarios_sheet(data: Dataset, shown: Sequence[Scenario], survey: Survey, text: Text) -> Sheet:
    """Every deficit that a scenario changes, beside the survey, with points before and after; no data."""
    criteria = RULES[survey.rule].named
    columns = (
        "kind", "scenario", "location_id", "name", "year", "rule", "number", "indicator", "indicator_name",
        "unit", "recorded_low", "recorded_high", "deficit_low", "deficit_high", "points_low_before",
        "points_high_before",
        "points_low_after", "points_high_after",
    )  # fmt: skip
    before = _deficits_and_points(scores_of(data).criteria, survey)
    body = []
    for scenario in shown:
        after = _deficits_and_points(scenario_scores(data, survey, scenario).criteria, survey)
        for (rt, indicator), deficit in sorted(scenario_deficits(data, survey, scenario).items()):
            criterion, (known, *points) = criteria[indicator], before[rt, indicator]
            body.append(
                (
                    text("simulation-kind"), scenario.name, rt, data.recorded_name(rt), *survey,
                    criterion.number, indicator, text.word("indicator", indicator),
                    "percent" if deficit.shared else criterion.unit,
                    known and decimal(known.low), known and decimal(known.high),
                    decimal(deficit.low), decimal(deficit.high),
                    *points, *after[rt, indicator][1:],
                )
            )  # fmt: skip
    return Sheet(text("sheet-scenarios"), columns, tuple(body))


def _deficits_and_points(
    criteria: pd.DataFrame, survey: Survey
) -> dict[tuple[str, str], tuple[Any, int, int]]:
    return {
        (row.location_id, row.indicator): (deficit_of(row), int(row.score_low), int(row.score_high))
        for row in of_survey(criteria, survey).itertuples()
    }
