"""How far each place is from the line that leads out of the slum, and which aspects hold it there."""

from typing import Any

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import Row, heatmap
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.steps import distance
from dashboard.domain.score.surveys import Survey
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, row_labels
from dashboard.palette import ASPECT, ink_on
from dashboard.screen import elements, filters, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.screen.indicators import (
    choose_level,
    downloads,
    open_cell,
    picked_cell,
    rows_at_once,
    scope,
    whole_label,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, points_range

_KEY = "distance"
_SORT, _ORDERS = "sort", ("distance", "name")
_WIDE_ENOUGH = 3
"""Points that leave room for their number in the bar."""


def distances(view: View, survey: Survey) -> dict[str, Download]:
    """A bar a place, its points stacked by aspect, against the line; returns its tables as files."""
    data, text = view.data, view.text
    with st.container(horizontal=True, gap="medium"):
        order = filters.switch(
            _SORT, _ORDERS, label=text("choice-sort"), words=lambda key: text(f"choice-sort-{key}")
        )
        level = choose_level(view)
    around = scope(data, view.place)
    rows = cached(ordered)(data, around, survey, level, order)
    show.remarks(*remarks(view, survey, level, rows))
    picked = picked_cell(view, survey)
    first, last = rows_at_once(view, [row.location_id for row in rows], picked and picked[0])
    drawn = dict(cached(bars_data)(data, around, survey, level, order, first, last, text))
    outlined = {view.place, picked[0] if picked else None}
    drawn["rows"] = [row | {"chosen": row["key"] in outlined} for row in drawn["rows"]]
    elements.distance(data=drawn, key=_KEY, on_picked_change=_take_over)
    files = downloads(view, survey, level)
    numbers, label = cached(grid)(data, around, survey, level, order, text), text("choice-show-distance")
    show.twin(numbers, label=label, text=text, key="distances", download=files["totals"])
    return files


def _take_over() -> None:
    chosen = st.session_state[_KEY].picked
    if chosen:
        open_cell(chosen)


def ordered(data: Dataset, place: str, survey: Survey, level: str, order: str) -> tuple[Row, ...]:
    """The places in a row each: by name, or those nearest to leaving last; the unsurveyed at the end."""
    rows = heatmap(data, place, survey, by_criterion=False, level=level).rows
    if order == "name":
        return rows
    return tuple(sorted(rows, key=lambda row: (not row.known, -row.total_low, -row.total_high)))


def remarks(view: View, survey: Survey, level: str, rows: tuple[Row, ...]) -> list[str]:
    """How many are above the line, on which scale, and what is not known."""
    text, rule = view.text, RULES[survey.rule]
    subtitle = text(
        "distance-subtitle",
        rows=text("count-rows", n=len(rows), level=text(f"levels-{level}")),
        place=label_of(view.data, scope(view.data, view.place), text),
        year=str(survey.year),
        rule=rule.title,
        threshold=str(rule.threshold),
        top=str(rule.top_total),
    )
    unsurveyed = sum(not row.known for row in rows)
    pooled = text("distance-pooled") if level != "rt" else ""
    return [f"{subtitle}.", text("distance-missing", n=unsurveyed), pooled, text("distance-hint")]


def bars_data(
    data: Dataset, place: str, survey: Survey, level: str, order: str, first: int, last: int, text: Text
) -> dict[str, Any]:
    """What the element draws, some of its rows: finished words and colours."""
    rule = RULES[survey.rule]
    rows = ordered(data, place, survey, level, order)
    called = row_labels(data, tuple(row.location_id for row in rows), text)
    whole = heatmap(data, place, survey, by_criterion=False, level=level).whole
    above = [_bar(whole, whole_label(data, whole, text), rule, text)] if whole and whole.known else []
    legend: list[dict[str, Any]] = [
        {"colour": ASPECT[aspect], "label": text.word("aspect", aspect)} for aspect in rule.aspects
    ]
    legend.append({"open": True, "label": text("distance-legend-open")})
    legend.append({"line": True, "label": text("distance-legend-line", threshold=str(rule.threshold))})
    return {
        "label": text("choice-show-distance"),
        "top": rule.top_total,
        "line": rule.threshold,
        "rows": [*above, *(_bar(row, called[row.location_id], rule, text) for row in rows[first:last])],
        "legend": legend,
        "legend_label": text("indicators-legend"),
    }


def _bar(row: Row, name: str, rule: Rule, text: Text) -> dict[str, Any]:
    parts = [_part(aspect, cell.low, cell.top, text) for aspect, cell in row.cells.items() if cell.low]
    low = sum(part["points"] for part in parts)
    words = distance_text(row, rule, text)
    said = [f"{name}: {words}", *(part["say"] for part in parts)]
    return {
        "key": row.location_id,
        "label": name,
        "text": words,
        "say": "; ".join(said),
        "parts": parts,
        "open": row.total_high - low,
    }


def _part(aspect: str, points: int, top: int, text: Text) -> dict[str, Any]:
    colour = ASPECT[aspect]
    words = text("distance-part", aspect=text.word("aspect", aspect), points=str(points), top=str(top))
    shown = str(points) if points >= _WIDE_ENOUGH else ""
    return {"points": points, "colour": colour, "ink": ink_on(colour), "text": shown, "say": words}


def distance_text(row: Row, rule: Rule, text: Text) -> str:
    """Points to lose, or below the line; what it may be where not all is known."""
    return short_distance(row.total_low, row.total_high, rule, text) if row.known else text("flag-missing")


def short_distance(low: int, high: int, rule: Rule, text: Text) -> str:
    """The same of a total from low to high."""
    low, high = distance(rule, low, high)
    if low > 0:
        return text("distance-short-above", points=points_range(low, high, text))
    if high <= 0:
        return text("distance-short-below", points=points_range(1 - high, 1 - low, text))
    return text("distance-short-open", points=str(high))


def grid(data: Dataset, place: str, survey: Survey, level: str, order: str, text: Text) -> Table:
    """The bars as numbers."""
    rule = RULES[survey.rule]
    header = [(text("indicators-corner"), False), (text("indicators-total"), True)]
    header += [(text("distance-col"), True), (text("map-col-class"), False)]
    header += [(text.word("aspect", aspect), True) for aspect in rule.aspects]
    body = []
    whole = heatmap(data, place, survey, by_criterion=False, level=level).whole
    for row in (*ordered(data, place, survey, level, order), *([whole] if whole else [])):
        known = bool(row.known)
        cells = [
            points_range(cell.low, cell.high, text) if cell.known else text("none")
            for cell in row.cells.values()
        ]
        body.append(
            (
                label_of(data, row.location_id, text),
                points_range(row.total_low, row.total_high, text) if known else text("flag-missing"),
                distance_text(row, rule, text) if known else text("none"),
                class_range(row.class_low, row.class_high, text) if known else text("none"),
                *cells,
            )
        )
    return Table(tuple(header), tuple(body))
