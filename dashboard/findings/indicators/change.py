"""What changed from one survey to another: RT by RT, by criterion, and what handling contributed."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES, TOP_POINTS, Rule
from dashboard.domain.score.steps import TOTAL
from dashboard.domain.score.surveys import Survey, survey_of, surveys
from dashboard.domain.works.change import (
    aspect_change,
    cell_change,
    criteria_change,
    rt_change,
    same_rule_pairs,
)
from dashboard.files import findings
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of, row_labels, within
from dashboard.findings.words.times import known_by
from dashboard.palette import BETTER, POINTS, QUIET, WORSE, blend, ink_on
from dashboard.screen import downloads, elements, filters, indicators, show, works_result
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.text.catalogue import MINUS, Text
from dashboard.text.names import criterion_name, deficit, percent_range, points_range

_KEY, _FROM = "change", "from"
_WAYS = {"better": BETTER, "worse": WORSE, "open": QUIET}


def changes(view: View, last: Survey) -> dict[str, Download]:
    """All that changed up to a survey; returns its tables as files."""
    first = choose_first(view, last)
    heat(view, first, last)
    files = before_after(view, first, last)
    works_result.contribution(view)
    return files | works_result.result(view, first)


def earlier_surveys(data: Dataset, place: str, last: Survey) -> dict[str, Survey]:
    """The surveys to compare with, by year: of the same rule first, the earliest at the start."""
    earlier = [survey for survey in surveys(data, place) if survey.year < last.year]
    same_rule = [survey for survey in earlier if survey.rule == last.rule]
    return {str(survey.year): survey for survey in (*same_rule, *earlier)}


def choose_first(view: View, last: Survey) -> Survey:
    """The survey to compare with; ends the page where there is none."""
    text, options = view.text, earlier_surveys(view.data, view.place, last)
    if not options:
        show.nothing(text("change-none", year=str(last.year)))
    chosen = filters.switch(
        _FROM, tuple(options), label=text("choice-from"), words=lambda key: _survey_words(options[key], last)
    )
    return options[chosen]


def _survey_words(survey: Survey, last: Survey) -> str:
    year, rule = survey
    return str(year) if rule == last.rule else f"{year} ({RULES[rule].title})"


def headline(view: View) -> str:
    """How many RTs are slum now and were before; nothing is compared over a change of rule."""
    last = survey_of(view.data, view.place, view.year)
    options = earlier_surveys(view.data, view.place, last) if last else {}
    if not options or last is None:
        return _no_two_surveys(view)
    first = options[filters.current_of(_FROM, tuple(options), next(iter(options)))]
    if first.rule != last.rule:
        return _no_two_surveys(view)
    sentence = cached(slum_then_and_now)(view.data, view.place, first, last, view.text)
    return within(view.data, view.place, rows_shown(view.data, view.place), sentence, view.text)


def _no_two_surveys(view: View) -> str:
    """That nothing can be compared, and from which year on something can."""
    pairs = same_rule_pairs(surveys(view.data, view.place))
    later = [last.year for _, last in pairs if view.year and last.year > view.year]
    denial = view.text("headline-change-none", place=name_of(view.data, view.place))
    return known_by(denial, view.year, min(later, default=None), view.text)


def slum_then_and_now(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> str:
    """The RTs that are slum in both surveys; a range where some may be, or were not surveyed."""
    rows, rule = rt_change(data, place, first, last), RULES[last.rule]
    return text(
        "headline-change",
        before=_slum_rts(rows, "first", rule, text),
        after=_slum_rts(rows, "last", rule, text),
        n=str(len(rows)),
        first=str(first.year),
        last=str(last.year),
    )


def _slum_rts(rows: pd.DataFrame, suffix: str, rule: Rule, text: Text) -> str:
    low, high = rows[f"total_low_{suffix}"], rows[f"total_high_{suffix}"]
    certain = int((low >= rule.threshold).fillna(False).sum())
    possible = int((high >= rule.threshold).fillna(True).sum())
    return points_range(certain, possible, text)


# The heatmap of the change --------------------------------------------------------------------------


def heat(view: View, first: Survey, last: Survey) -> None:
    """Points lost or won in each RT, by aspect or criterion; a picked cell opens its score."""
    if first.rule != last.rule:
        show.remarks(view.text("change-two-rules"))
        return
    by_criterion = indicators.choose_detail(view.text) == "criteria"
    place = indicators.scope(view.data, view.place)
    show.remarks(*_heat_remarks(view, place, first, last))
    data = dict(cached(heat_data)(view.data, place, first, last, by_criterion, view.text))
    keys = [row["key"] for row in data["rows"]]
    picked = indicators.picked_cell(view, last)
    start, end = indicators.rows_at_once(view, keys, picked and picked[0])
    outlined = {view.place, picked[0] if picked else None}
    data["rows"] = [row | {"chosen": row["key"] in outlined} for row in data["rows"][start:end]]
    data["picked"] = picked
    elements.heatmap(data=data, key=_KEY, on_picked_change=_take_over)


def _take_over() -> None:
    chosen = st.session_state[_KEY].picked
    if chosen:
        indicators.open_cell(*chosen)


def _heat_remarks(view: View, place: str, first: Survey, last: Survey) -> list[str]:
    text = view.text
    subtitle = text(
        "change-subtitle",
        place=label_of(view.data, place, text),
        first=str(first.year),
        last=str(last.year),
        rule=RULES[last.rule].title,
    )
    return [f"{subtitle}.", text("change-hint")]


def heat_data(
    data: Dataset, place: str, first: Survey, last: Survey, by_criterion: bool, text: Text
) -> dict[str, Any]:
    """What the heatmap element draws: the difference in points."""
    rule = RULES[last.rule]
    names = {aspect: text.word("aspect", aspect) for aspect in rule.aspects}
    if by_criterion:
        names = {c.id: criterion_name(c.number, c.id, text) for c in rule.criteria}
    short = {c.id: c.number for c in rule.criteria} | {
        aspect: names.get(aspect, "") for aspect in rule.aspects
    }
    cells: dict[tuple[str, str], Any] = {
        (row.location_id, row.column): row
        for row in cell_change(data, place, first, last, by_criterion).itertuples()
    }
    tops = {aspect: TOP_POINTS * len(rule.criteria_of(aspect)) for aspect in rule.aspects}
    rows = []
    called = row_labels(data, rows_shown(data, place), text)
    for total in rt_change(data, place, first, last).itertuples():
        name = called[total.location_id]
        found = [_cell(name, text("indicators-total"), total, rule.top_total // 2, text)]
        for key, column in names.items():
            cell = cells[total.location_id, key]
            found.append(_cell(name, column, cell, tops.get(key, TOP_POINTS), text))
        rows.append({"key": total.location_id, "label": name, "whole": False, "cells": found})
    columns = [{"key": TOTAL, "short": text("indicators-total"), "full": text("indicators-total"), "top": ""}]
    columns += [{"key": key, "short": short[key], "full": full, "top": ""} for key, full in names.items()]
    return {
        "label": text("choice-show-change"),
        "corner": text("indicators-corner"),
        "columns": columns,
        "rows": rows,
        "legend": _legend(text),
        "legend_label": text("indicators-legend"),
    }


def _cell(row: str, column: str, change: Any, top: int, text: Text) -> dict[str, Any]:
    if pd.isna(change.change_low):
        return {"text": "", "look": "missing", "label": text("change-cell-missing", row=row, column=column)}
    low, high = int(change.change_low), int(change.change_high)
    shown = signed(low) if low == high else text("change-range", low=signed(low), high=signed(high))
    colour = POINTS[0] if low < 0 < high else _colour((low + high) / 2, top)
    label = text("change-cell", row=row, column=column, change=shown)
    return {"text": shown, "look": "points", "colour": colour, "ink": ink_on(colour), "label": label}


def signed(points: int) -> str:
    """−5, 0, +3."""
    return f"+{points}" if points > 0 else f"{MINUS}{-points}" if points < 0 else "0"


def _colour(change: float, top: int) -> str:
    return blend(POINTS[0], BETTER if change < 0 else WORSE, min(1.0, abs(change) / top))


def _legend(text: Text) -> list[dict[str, str]]:
    samples = ((-3, "better"), (0, "same"), (3, "worse"))
    entries = [
        {"look": "points", "colour": colour, "ink": ink_on(colour), "text": signed(change),
         "label": text(f"change-legend-{name}")}
        for change, name in samples
        for colour in (_colour(change, TOP_POINTS),)
    ]  # fmt: skip
    return [
        *entries,
        {"look": "missing", "colour": "", "ink": "", "text": "", "label": text("legend-missing")},
    ]


# Before and after of the place ------------------------------------------------------------------------


def before_after(view: View, first: Survey, last: Survey) -> dict[str, Download]:
    """The share that falls short, before and after, of each aspect and criterion of the place."""
    text = view.text
    title = text("change-pairs-title", place=view.place_label)
    show.section(title, text("change-pairs-subtitle", first=str(first.year), last=str(last.year)))
    elements.pairs(data=cached(pairs_data)(view.data, view.place, first, last, text), key="pairs")
    sheet = partial(findings.criteria_change, view.data, view.place, first, last, text)
    files = downloads.of_page(view, "indicators", {"change": sheet})
    grid = cached(pairs_grid)(view.data, view.place, first, last, text)
    show.twin(grid, label=title, text=text, key="pairs", download=files["change"])
    return files


def pairs_data(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> dict[str, Any]:
    """What the element of pairs draws: aspects first, each with its criteria."""
    criteria = criteria_change(data, place, first, last)
    rows = []
    for aspect in RULES[last.rule].aspects:
        for row in criteria[criteria["aspect"] == aspect].itertuples():
            rows.append(_pair(row, text))
    return {
        "label": text("change-pairs-title", place=label_of(data, place, text)),
        "first": str(first.year),
        "last": str(last.year),
        "rows": rows,
    }


def _pair(row: Any, text: Text) -> dict[str, Any]:
    name = criterion_name(row.number, row.indicator, text)
    before, after = (_middle(row, suffix) for suffix in ("first", "last"))
    words = text("change-from-to", first=_share(row, "first", text), last=_share(row, "last", text))
    if not row.same_base:
        words = text("change-other-base", change=words)
    said = f"{name}: {words}"
    return {
        "label": name,
        "from": before,
        "to": after,
        "text": words,
        "say": said,
        "colour": _WAYS[_way(row)],
    }


def _way(row: Any) -> str:
    """Better or worse where that is certain; open where ranges overlap, one lacks, or nothing changed."""
    ends = (row.percent_low_first, row.percent_high_first, row.percent_low_last, row.percent_high_last)
    if any(pd.isna(end) for end in ends) or (ends[0] <= ends[3] and ends[2] <= ends[1]):
        return "open"
    return "better" if ends[3] < ends[0] else "worse"


def _middle(row: Any, suffix: str) -> float | None:
    low, high = getattr(row, f"percent_low_{suffix}"), getattr(row, f"percent_high_{suffix}")
    return None if pd.isna(low) else (int(low) + int(high)) / 200


def _share(row: Any, suffix: str, text: Text) -> str:
    low, high = getattr(row, f"percent_low_{suffix}"), getattr(row, f"percent_high_{suffix}")
    return text("flag-missing") if pd.isna(low) else percent_range(int(low), int(high), text)


def pairs_grid(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> Table:
    """Volume, share and points of each criterion in both surveys; mean shares of the aspects below."""
    years = {"first": str(first.year), "last": str(last.year)}
    header = [(text("indicators-col-criterion"), False)]
    header += [
        (f"{text(f'indicators-col-{name}')} {year}", True)
        for name in ("volume", "percent", "points")
        for year in years.values()
    ]
    body = [
        (
            criterion_name(row.number, row.indicator, text),
            *(_volume(row, suffix, text) for suffix in years),
            *(_share(row, suffix, text) for suffix in years),
            *(_points(row, suffix, text) for suffix in years),
        )
        for row in criteria_change(data, place, first, last).itertuples()
    ]
    body += [
        (
            text("change-mean", aspect=text.word("aspect", row.aspect)),
            *[text("none")] * 2,
            *(_mean(row, suffix, text) for suffix in years),
            *(_points(row, suffix, text) for suffix in years),
        )
        for row in aspect_change(data, place, first, last).itertuples()
    ]
    return Table(tuple(header), tuple(body))


def _volume(row: Any, suffix: str, text: Text) -> str:
    volume = getattr(row, f"volume_{suffix}", pd.NA)
    return text("none") if pd.isna(volume) else deficit(int(volume), row.unit, text)


def _points(row: Any, suffix: str, text: Text) -> str:
    low = getattr(row, f"points_low_{suffix}", pd.NA)
    high = getattr(row, f"points_high_{suffix}", pd.NA)
    return text("none") if pd.isna(low) else points_range(int(low), int(high), text)


def _mean(row: Any, suffix: str, text: Text) -> str:
    mean = getattr(row, f"mean_{suffix}")
    return text("none") if pd.isna(mean) else text.percent(int(mean), 2)
