"""What a page shows, as sheets to download: codes and words, exact numbers, units, sources and status.

Columns have the names of our files, so that a download can be joined to them; hectares, metres and households
are decimals as exact as they were read, rupiah whole numbers.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling import priority
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.steps import left_to_next_band
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.domain.works import change
from dashboard.domain.works.works_result import works_result
from dashboard.findings.cells import called, decimal, percent, whole, words
from dashboard.findings.sheet import Cell, Sheet
from dashboard.text.catalogue import Text


def criteria(data: Dataset, places: Sequence[str], survey: Survey, text: Text) -> Sheet:
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
            row.location_id, called(data, row.location_id), *survey, row.number, row.indicator,
            text.word("indicator", row.indicator), decimal(row.volume), decimal(row.base),
            rule.named[row.indicator].unit, percent(row.percent_low), percent(row.percent_high),
            int(row.score_low), int(row.score_high), *_left(row, rule), str(row.origin), words(row.flag),
            words(row.status), words(row.source), words(row.page), words(row.note),
            None if pd.isna(row.line) else data.files.told("indicators", int(row.line)),
        )
        for row in rows.sort_values(["location_id", "number"]).itertuples()
    ]  # fmt: skip
    return Sheet(text("sheet-criteria"), columns, tuple(body))


def _left(row: Any, rule: Rule) -> tuple[Cell, Cell, Cell]:
    left = left_to_next_band(row, rule)
    return (decimal(left.volume), left.unit, left.points) if left else (None, None, None)


def criteria_change(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> Sheet:
    """The criteria of a place in two surveys: volume, share and points; of two rules the shares alone."""
    rows = change.criteria_change(data, place, first, last)
    columns = (
        "location_id", "name", "number", "indicator", "indicator_name", "unit", "first_year", "first_rule",
        "last_year", "last_rule", "volume_first", "volume_last", "percent_low_first", "percent_high_first",
        "percent_low_last", "percent_high_last", "points_low_first", "points_high_first", "points_low_last",
        "points_high_last",
    )  # fmt: skip
    body = tuple(
        (
            place, called(data, place), row.number, row.indicator, text.word("indicator", row.indicator),
            row.unit, *first, *last,
            *(decimal(getattr(row, name, None)) for name in columns[10:12]),
            *(percent(getattr(row, name)) for name in columns[12:16]),
            *(whole(getattr(row, name, None)) for name in columns[16:]),
        )
        for row in rows.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-change"), columns, body)


def handled(data: Dataset, place: str, survey: Survey, text: Text) -> Sheet:
    """What works after a survey handled, RT by RT (numerik akhir)."""
    rows = works_result(data, survey).handled
    rows = rows[rows["location_id"].isin(data.inside(place))]
    figures = ("before_low", "before_high", "handled", "after_low", "after_high", "excess")
    columns = (
        "location_id", "name", "year", "rule", "number", "indicator", "indicator_name", "unit", *figures,
        "activities",
    )  # fmt: skip
    body = tuple(
        (
            row.location_id, called(data, row.location_id), *survey, row.number, row.indicator,
            text.word("indicator", row.indicator), row.unit,
            *(decimal(getattr(row, name)) for name in figures), ", ".join(row.activities),
        )
        for row in rows.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-handled"), columns, body)


def priorities(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None, text: Text
) -> Sheet:
    """Class code, priority and handling of RTs and slum areas: computed, and as their decree records them."""
    columns = (
        "location_id", "name", "year", "rule", "class_low", "class_high", "reading", "considerations_low",
        "considerations_high", "levels", "level_from", "legal", "legal_from", "class_codes", "priority_low",
        "priority_high", "patterns", "decree", "decree_date", "decreed_class_code", "decreed_priority",
        "decreed_handling", "differs",
    )  # fmt: skip
    body = tuple(
        (
            one.place, called(data, one.place), one.year, one.rule, one.class_low, one.class_high, reading,
            one.considerations.low, one.considerations.high, " ".join(one.considerations.levels),
            one.considerations.level_from, _yes_no(one.legality.legal), one.legality.legal_from,
            " ".join(one.codes), one.priority_low, one.priority_high, " ".join(one.patterns),
            *_decreed(one.decreed), " ".join(one.differs),
        )
        for one in priority.priorities(data, place, survey, reading, until)
    )  # fmt: skip
    return Sheet(text("sheet-handling"), columns, body)


def _yes_no(answer: bool | None) -> Cell:
    return None if answer is None else "yes" if answer else "no"


def _decreed(decree: priority.Decreed | None) -> tuple[Cell, ...]:
    if decree is None:
        return (None,) * 5
    return decree.number, decree.date, decree.class_code, decree.priority, decree.handling
