"""Scores as files: every criterion of places in one survey, and their totals."""

from collections.abc import Iterable, Sequence
from functools import partial

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.score_breakdown import left_to_next_band
from dashboard.domain.score.scores import ScoredCriterion, scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.findings.finding import Finding
from dashboard.findings.indicators.page import around
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Sheet
from dashboard.findings.sheet_cells import decimal, percent, words
from dashboard.text.catalogue import Text


def score_files(scope: Scope, survey: Survey, level: str) -> tuple[Finding, Finding]:
    """The files of the rows of a level and of the place around them: every criterion, and the totals.

    Whatever is drawn of them, both stand in the workbook of the page.
    """
    place = around(scope.data, scope.place)
    keys = (*rows_shown(scope.data, place, level), place)
    sheets = {"criteria": criteria_sheet, "totals": totals_sheet}
    criteria, totals = (
        Finding(name, sheet=partial(sheet, scope.data, keys, survey, scope.text))
        for name, sheet in sheets.items()
    )
    return criteria, totals


def totals_sheet(data: Dataset, places: Iterable[str], survey: Survey, text: Text) -> Sheet:
    """The total and class of places in one survey; low and high differ where not all is known."""
    rows = of_survey(scores_of(data).totals, survey).set_index("location_id")
    columns = (
        "location_id", "name", "level", "year", "rule", "total_low", "total_high", "class_low", "class_high",
        "criteria_reported", "criteria", "source",
    )  # fmt: skip
    body = [
        (
            key, data.recorded_name(key), str(data.places[key]["level"]), survey.year, survey.rule,
            int(row["total_low"]), int(row["total_high"]), str(row["class_low"]), str(row["class_high"]),
            int(row["criteria_reported"]), len(RULES[survey.rule].criteria), RULES[survey.rule].title,
        )
        for key in places
        if key in rows.index
        for row in (rows.loc[key],)
    ]  # fmt: skip
    return Sheet(text("sheet-totals"), columns, tuple(body))


def criteria_sheet(data: Dataset, places: Sequence[str], survey: Survey, text: Text) -> Sheet:
    """Every criterion of places in one survey: points, what is left to the next band, where it is written."""
    rows = of_survey(scores_of(data).criteria, survey)
    rows = rows[rows["location_id"].isin(places)]
    typed = ["location_id", "indicator", "status", "source", "page", "note", "line"]
    rows = rows.merge(of_survey(data.readings, survey)[typed], on=["location_id", "indicator"], how="left")
    rule = RULES[survey.rule]
    columns = (
        "location_id", "name", "year", "rule", "number", "indicator", "indicator_name", "volume", "base",
        "unit", "percent_low", "percent_high", "points_low", "points_high", "left", "left_unit",
        "points_then", "origin", "flag", "status", "source", "page", "note", "line",
    )  # fmt: skip
    body = [
        (
            row.location_id, data.recorded_name(row.location_id), *survey, row.number, row.indicator,
            text.word("indicator", row.indicator), decimal(row.volume), decimal(row.base),
            rule.named[row.indicator].unit, percent(row.percent_low), percent(row.percent_high),
            int(row.score_low), int(row.score_high), *_left(row, rule), str(row.origin), words(row.flag),
            words(row.status), words(row.source), words(row.page), words(row.note),
            None if pd.isna(row.line) else data.files.told("indicators", int(row.line)),
        )
        for row in rows.sort_values(["location_id", "number"]).itertuples()
    ]  # fmt: skip
    return Sheet(text("sheet-criteria"), columns, tuple(body))


def _left(row: ScoredCriterion, rule: Rule) -> tuple[Cell, Cell, Cell]:
    left = left_to_next_band(row, rule)
    return (decimal(left.volume), left.unit, left.points) if left else (None, None, None)
