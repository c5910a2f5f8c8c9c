"""What handling contributed, and what works leave of a survey (numerik akhir), beside what was found next."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey
from dashboard.domain.works.change import contributions
from dashboard.domain.works.works_result import beside_next_survey, works_result
from dashboard.findings.finding import Finding
from dashboard.findings.indicators.page import around
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import CARDS, ROWS, Table
from dashboard.findings.words.places import label_of_place
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, points_range


def contribution(scope: Scope) -> Iterator[Finding]:
    """Kontribusi penanganan, year on year and against the baseline; nothing before a second survey."""
    text = scope.text
    table = contribution_table(scope.data, scope.place, scope.year, text)
    if table.rows:
        title = text("contribution-title")
        subtitle = text("contribution-subtitle", place=scope.place_label)
        yield Finding("contribution", title=title, subtitles=(subtitle,), alt=title, table=table)


@cached
def contribution_table(data: Dataset, place: str, until: int | None, text: Text) -> Table:
    """Sectoral means and what each year up to the chosen one took away from them."""
    columns = ("year", "mean", "previous", "from-previous", "baseline", "from-baseline")
    body = [
        (
            str(row.year),
            _hundredths(row.mean, text),
            text("contribution-of", mean=_hundredths(row.mean_previous, text), year=str(row.previous_year)),
            _contribution(row.from_previous, row.why_previous, text),
            text("contribution-of", mean=_hundredths(row.mean_baseline, text), year=str(row.baseline_year)),
            _contribution(row.from_baseline, row.why_baseline, text),
        )
        for row in contributions(data, place).itertuples()
        if until is None or row.year <= until
    ]
    header = tuple((text(f"contribution-col-{name}"), False) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _hundredths(value: Any, text: Text) -> str:
    return text("contribution-not_known") if pd.isna(value) else text.percent(int(value), 2)


def _contribution(value: Any, why: Any, text: Text) -> str:
    return text(f"contribution-{why}") if pd.isna(value) else text.percent(int(value), 2)


def result(scope: Scope, first: Survey) -> Iterator[Finding]:
    """Numerik akhir: what the works after a survey leave of it, beside what was found next."""
    data, text = scope.data, scope.text
    found = works_result(data, first)
    if found.handled.empty and found.left_out.empty:
        return
    place = around(data, scope.place)
    yield Finding(
        "result",
        title=text("result-title", year=str(first.year)),
        subtitles=_counted(data, place, first, text),
        alt=text("result-totals"),
        table=totals_table(data, place, first, text),
    )
    yield Finding(
        "handled",
        alt=text("result-handled"),
        table=handled_table(data, place, first, text),
        sheet=partial(handled_sheet, data, place, first, text),
    )


def _counted(data: Dataset, place: str, survey: Survey, text: Text) -> tuple[str, ...]:
    """What is counted, what goes beyond its deficit, what could not be counted and why."""
    inside = data.inside(place)
    found = works_result(data, survey)
    handled = found.handled[found.handled["location_id"].isin(inside)]
    left_out = found.left_out[found.left_out["location_id"].isin(inside)]
    reasons = [
        text(f"result-left-{reason}", n=int(n)) for reason, n in left_out["reason"].value_counts().items()
    ]
    over = int((handled["excess"] > 0).sum())
    return text("result-explained"), text("result-over", n=over), *reasons


@cached
def totals_table(data: Dataset, place: str, survey: Survey, text: Text) -> Table:
    """Totals of the RTs before, after the works, and as found next."""
    totals = scores_of(data).totals
    before = of_survey(totals[totals["reported"] > 0], survey)
    after = works_result(data, survey).scores.totals.set_index("location_id")
    beside = beside_next_survey(data, survey)
    found = {} if beside is None else {row.location_id: row for row in beside.totals.itertuples()}
    rows = before.set_index("location_id")
    keys = [key for key in (*rows_shown(data, place), place) if key in rows.index]
    body = [
        (
            label_of_place(data, key, text),
            points_range(rows.at[key, "total_low"], rows.at[key, "total_high"], text),
            points_range(after.at[key, "total_low"], after.at[key, "total_high"], text),
            _found(found.get(key), text),
        )
        for key in dict.fromkeys(keys)
    ]
    columns = ("place", "before", "after", "found")
    header = tuple((text(f"result-col-{name}", year=str(survey.year)), name != "place") for name in columns)
    return Table(header, tuple(body), look=ROWS)


def _found(row: Any, text: Text) -> str:
    if row is None:
        return text("result-no-survey")
    points = points_range(int(row.found_low), int(row.found_high), text)
    return text("result-found", points=points, year=str(row.next_year))


@cached
def handled_table(data: Dataset, place: str, survey: Survey, text: Text) -> Table:
    """Each deficit that works handled: before, handled, after, and beyond it."""
    rows = works_result(data, survey).handled
    rows = rows[rows["location_id"].isin(data.inside(place))]
    beside = beside_next_survey(data, survey)
    next_ones = (
        {} if beside is None else {(r.location_id, r.indicator): r for r in beside.criteria.itertuples()}
    )
    columns = ("place", "criterion", "deficit", "handled", "left", "found", "excess", "works")
    body = [
        (
            label_of_place(data, row.location_id, text),
            criterion_name(row.number, row.indicator, text),
            _volumes(row.before_low, row.before_high, row.unit, text),
            deficit(int(row.handled), row.unit, text),
            _volumes(row.after_low, row.after_high, row.unit, text),
            _found_volume(next_ones.get((row.location_id, row.indicator)), text),
            deficit(int(row.excess), row.unit, text) if row.excess else "",
            ", ".join(row.activities),
        )
        for row in rows.itertuples()
    ]
    numeric = ("deficit", "handled", "left", "found", "excess")
    return Table(tuple((text(f"handled-col-{name}"), name in numeric) for name in columns), tuple(body))


def _found_volume(row: Any, text: Text) -> str:
    """What the next survey found of a deficit."""
    if row is None or pd.isna(row.found_low):
        return text("result-no-survey")
    volume = _volumes(int(row.found_low), int(row.found_high), row.unit, text)
    return text("result-found-volume", volume=volume, year=str(row.next_year))


def _volumes(low: int, high: int, unit: str, text: Text) -> str:
    if low == high:
        return deficit(int(low), unit, text)
    return text("range", low=text.quantity(int(low), None), high=deficit(int(high), unit, text))


def handled_sheet(data: Dataset, place: str, survey: Survey, text: Text) -> Sheet:
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
            row.location_id, data.recorded_name(row.location_id), *survey, row.number, row.indicator,
            text.word("indicator", row.indicator), row.unit,
            *(decimal(getattr(row, name)) for name in figures), ", ".join(row.activities),
        )
        for row in rows.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-handled"), columns, body)
