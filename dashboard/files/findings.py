"""What a page shows, as sheets to download: codes and words, exact numbers, units, sources and status.

Columns have the names of our files, so that a download can be joined to them; hectares, metres and households
are decimals as exact as they were read, rupiah whole numbers.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.plan.plan import Option
from dashboard.domain.plan.scenarios import Scenario, deficits_of, scenario_scores
from dashboard.domain.score.rescoring import deficit_of
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.files.problem_list import as_record
from dashboard.findings.cells import called, decimal
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.sheet import Kind, Sheet
from dashboard.text.catalogue import Text

_RUPIAH = Kind(grouped=True)


def planned_works(data: Dataset, option: Option, survey: Survey, text: Text) -> Sheet:
    """The works of a plan, RT by RT, with their cost at the low, usual and high price; no data."""
    columns = (
        "kind", "option", "location_id", "name", "year", "rule", "work", "work_name", "volume", "unit",
        "cost_low_rupiah", "cost_usual_rupiah", "cost_high_rupiah", "total_before", "total_after",
    )  # fmt: skip
    body = tuple(
        (
            text("simulation-kind"), text(f"option-{option.key}"), rt.location_id,
            called(data, rt.location_id), *survey, work.kind, text.word("work", work.kind), work.volume,
            work.unit, work.cost.low, work.cost.usual, work.cost.high, rt.way.total_before,
            rt.way.total_after,
        )
        for rt in option.rts
        for work in rt.way.works
    )  # fmt: skip
    kinds = {name: _RUPIAH for name in columns if name.endswith("_rupiah")}
    return Sheet(text("sheet-plan"), columns, body, kinds)


def scenarios(data: Dataset, shown: Sequence[Scenario], survey: Survey, text: Text) -> Sheet:
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
        for (rt, indicator), deficit in sorted(deficits_of(data, survey, scenario).items()):
            criterion, (known, *points) = criteria[indicator], before[rt, indicator]
            body.append(
                (
                    text("simulation-kind"), scenario.name, rt, called(data, rt), *survey, criterion.number,
                    indicator, text.word("indicator", indicator),
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


def problems(found: Sequence[Problem], text: Text) -> Sheet:
    """What is wrong with the data, as `python -m dashboard check --json` tells it."""
    records = [as_record(problem, text) for problem in found]
    columns = (
        "severity", "file", "table", "line", "column", "value", "reason", "message", "effect", "location_id",
        "year",
    )  # fmt: skip
    body = tuple(
        (
            problem.severity, problem.file, problem.table, problem.line, problem.column, problem.value,
            problem.reason, str(record["message"]), str(record["effect"]), problem.place, problem.year,
        )
        for problem, record in zip(found, records, strict=True)
    )  # fmt: skip
    return Sheet(text("sheet-problems"), columns, body)


def places(data: Dataset, keys: Sequence[str], text: Text) -> Sheet:
    """Places as locations.csv has them."""
    rows = data.locations[data.locations["location_id"].isin(keys)]
    sheet = table_sheet(rows, "locations")
    return Sheet(text("sheet-places"), sheet.columns, sheet.rows)
