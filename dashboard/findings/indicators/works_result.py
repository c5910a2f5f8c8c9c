"""What handling contributed, and what works leave of a survey (numerik akhir), beside what was found next."""

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
from dashboard.files import findings
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of
from dashboard.screen import downloads, indicators, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, points_range


def contribution(view: View) -> None:
    """Kontribusi penanganan, year on year and against the baseline."""
    data, text = view.data, view.text
    grid = cached(contribution_grid)(data, view.place, view.year, text)
    if grid.rows:
        show.section(text("contribution-title"), text("contribution-subtitle", place=view.place_label))
        show.table(grid, label=text("contribution-title"), key="contribution", cards=True)


def contribution_grid(data: Dataset, place: str, until: int | None, text: Text) -> Table:
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
    return Table(tuple((text(f"contribution-col-{name}"), False) for name in columns), tuple(body))


def _hundredths(value: Any, text: Text) -> str:
    return text("contribution-not_known") if pd.isna(value) else text.percent(int(value), 2)


def _contribution(value: Any, why: Any, text: Text) -> str:
    return text(f"contribution-{why}") if pd.isna(value) else text.percent(int(value), 2)


def result(view: View, first: Survey) -> dict[str, Download]:
    """Numerik akhir: what the works after a survey leave of it, beside what was found next."""
    data, text = view.data, view.text
    found = works_result(data, first)
    if found.handled.empty and found.left_out.empty:
        return {}
    place = indicators.scope(data, view.place)
    show.section(
        text("result-title", year=str(first.year)), *cached(result_remarks)(data, place, first, text)
    )
    files = _result_files(view, place, first)
    show.table(cached(totals_grid)(data, place, first, text), label=text("result-totals"), key="result")
    handled = cached(handled_grid)(data, place, first, text)
    show.twin(handled, label=text("result-handled"), text=text, key="handled", download=files["handled"])
    return files


def _result_files(view: View, place: str, first: Survey) -> dict[str, Download]:
    handled = partial(findings.handled, view.data, place, first, view.text)
    return downloads.of_page(view, "indicators", {"handled": handled})


def result_remarks(data: Dataset, place: str, survey: Survey, text: Text) -> list[str]:
    """What is counted, what goes beyond its deficit, what could not be counted and why."""
    inside = data.inside(place)
    found = works_result(data, survey)
    handled = found.handled[found.handled["location_id"].isin(inside)]
    left_out = found.left_out[found.left_out["location_id"].isin(inside)]
    reasons = [
        text(f"result-left-{reason}", n=int(n)) for reason, n in left_out["reason"].value_counts().items()
    ]
    over = int((handled["excess"] > 0).sum())
    return [text("result-explained"), text("result-over", n=over), *reasons]


def totals_grid(data: Dataset, place: str, survey: Survey, text: Text) -> Table:
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
            label_of(data, key, text),
            points_range(rows.at[key, "total_low"], rows.at[key, "total_high"], text),
            points_range(after.at[key, "total_low"], after.at[key, "total_high"], text),
            _found(found.get(key), text),
        )
        for key in dict.fromkeys(keys)
    ]
    columns = ("place", "before", "after", "found")
    header = tuple((text(f"result-col-{name}", year=str(survey.year)), name != "place") for name in columns)
    return Table(header, tuple(body))


def _found(row: Any, text: Text) -> str:
    if row is None:
        return text("result-no-survey")
    points = points_range(int(row.found_low), int(row.found_high), text)
    return text("result-found", points=points, year=str(row.next_year))


def handled_grid(data: Dataset, place: str, survey: Survey, text: Text) -> Table:
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
            label_of(data, row.location_id, text),
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
