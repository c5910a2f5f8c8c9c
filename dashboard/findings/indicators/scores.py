"""The parts of the indicators page: what is shown, and the heatmap."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import Cell, Heatmap, Row, heatmap, levels_shown, rows_shown
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.steps import TOTAL
from dashboard.domain.score.surveys import Survey, survey_of, surveys
from dashboard.files import findings
from dashboard.findings.cell_address import CELL, SEPARATOR, cell_address
from dashboard.findings.table import Table
from dashboard.findings.tables import heatmap_grid
from dashboard.findings.words.sentences import label_of, name_of, row_labels
from dashboard.palette import QUIET, SLUM_CLASS, ink_on, points_colour
from dashboard.screen import elements, filters, show
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, criterion_name, percent_range, points_range

PARTS = ("scores", "distance", "change", "handling")
"""What the page can show, in the order of its switch."""

ROWS_AT_ONCE = 50
_KEY = "heatmap"


@dataclass(frozen=True)
class Options:
    """How the heatmap is shown: by criterion or aspect, share or points, and of places of which level."""

    by_criterion: bool
    percent: bool
    level: str


def scope(data: Dataset, place: str) -> str:
    """What is looked at: the place; for an RT the slum area or kelurahan whose RTs it stands among."""
    row = data.places[place]
    if row["level"] != "rt":
        return place
    kelurahan = (key for key in data.above(place) if data.places[key]["level"] == "kelurahan")
    around = [row["kawasan_id"], *kelurahan]
    return next((key for key in around if key in data.places and len(rows_shown(data, key)) > 1), place)


def survey_shown(view: View) -> Survey:
    """The survey of the chosen year, or the end of the page with what there is instead."""
    data, place, text = view.data, view.place, view.text
    if not rows_shown(data, place):
        show.nothing(text("indicators-no-rt", place=name_of(data, place)))
    found = cached(survey_of)(data, place, view.year)
    if found is None:
        years = sorted({year for year, _ in surveys(data, place)})
        if years:
            listed = text.joined([str(year) for year in years])
            show.nothing(text("indicators-none-year", year=str(view.year), years=listed))
        show.nothing(text("indicators-none-any", place=name_of(data, place)))
        raise AssertionError("unreachable: show.nothing ends the page")
    return found


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", PARTS, PARTS[0])


def choose_part(text: Text) -> None:
    """One of PARTS."""
    filters.switch("show", PARTS, label=text("choice-show"), words=lambda key: text(f"choice-show-{key}"))


def choose_level(view: View) -> str:
    """The level of the places in a row each, where there is a choice."""
    levels = levels_shown(view.data, scope(view.data, view.place))
    if len(levels) == 1:
        return levels[0]
    text = view.text
    return filters.switch(
        "level", levels, label=text("choice-level"), words=lambda key: text(f"levels-{key}")
    )


def choose_detail(text: Text) -> str:
    """Aspects or criteria."""
    return filters.switch(
        "detail",
        ("aspects", "criteria"),
        label=text("choice-detail"),
        words=lambda key: text(f"choice-detail-{key}"),
    )


def choose_options(view: View) -> Options:
    """Places of which level, aspects or criteria, points or shares."""
    text = view.text
    with st.container(horizontal=True, gap="medium"):
        detail = choose_detail(text)
        measure = filters.switch(
            "measure",
            ("points", "percent"),
            label=text("choice-measure"),
            words=lambda key: text(f"choice-measure-{key}"),
        )
        level = choose_level(view)
    return Options(by_criterion=detail == "criteria", percent=measure == "percent", level=level)


def scores(view: View, survey: Survey) -> dict[str, Download]:
    """The heatmap with its options, what to know about it, and its numbers; returns its tables as files."""
    options = choose_options(view)
    shown = heat(view, survey, options)
    show.remarks(*remarks(view, shown, options))
    draw(view, shown, options)
    files = downloads(view, survey, options.level)
    numbers, label = grid(view, survey, options), view.text("choice-show-scores")
    show.twin(numbers, label=label, text=view.text, key="heatmap", download=files["criteria"])
    return files


def heat(view: View, survey: Survey, options: Options) -> Heatmap:
    """The heatmap of the chosen place."""
    around = scope(view.data, view.place)
    return heatmap(view.data, around, survey, options.by_criterion, options.level)


def remarks(view: View, shown: Heatmap, options: Options) -> list[str]:
    """Measure, place, period, rule; how many are missing; whose figures stand beside them."""
    text = view.text
    subtitle = text(
        "indicators-subtitle",
        measure=text(f"indicators-measure-{_measure(options)}"),
        rows=text("count-rows", n=len(shown.rows), level=text(f"levels-{options.level}")),
        place=label_of(view.data, scope(view.data, view.place), text),
        year=str(shown.year),
        rule=shown.rule.title,
    )
    missing = text("indicators-missing", n=len(shown.rows) - shown.surveyed)
    sentences = [f"{subtitle}.", missing]
    if shown.stated_by:
        names = text.joined([label_of(view.data, place, text) for place in shown.stated_by])
        sentences.append(text("indicators-stated", place=names))
    return [*sentences, text("indicators-hint")]


def _measure(options: Options) -> str:
    if not options.percent:
        return "points"
    return "percent" if options.by_criterion else "mean"


def draw(view: View, shown: Heatmap, options: Options) -> None:
    """The heatmap; a picked cell goes into the address."""
    survey = shown.survey
    picked = picked_cell(view, survey)
    first, last = rows_at_once(view, [row.location_id for row in shown.rows], picked and picked[0])
    around = scope(view.data, view.place)
    data = dict(cached(heatmap_data)(view.data, around, survey, options, first, last, view.text))
    outlined = {view.place, picked[0] if picked else None} - {around}
    data["rows"] = [row | {"chosen": row["key"] in outlined} for row in data["rows"]]
    data["picked"] = picked
    elements.heatmap(data=data, key=_KEY, on_picked_change=_take_over)


def rows_at_once(view: View, keys: list[str], wanted: str | None) -> tuple[int, int]:
    """From which row to which: the page of a long list that is asked for, or that holds the chosen place."""
    parts = -(-len(keys) // ROWS_AT_ONCE)
    chosen = wanted if wanted in keys else view.place
    default = keys.index(chosen) // ROWS_AT_ONCE + 1 if chosen in keys else 1
    part = filters.part("part", parts, default)
    return (part - 1) * ROWS_AT_ONCE, part * ROWS_AT_ONCE


def picked_cell(view: View, survey: Survey) -> tuple[str, str] | None:
    """The place and the column that the address asks to open, where there are such."""
    place, _, column = (filters.asked(CELL) or "").partition(SEPARATOR)
    rule = RULES[survey.rule]
    columns = (TOTAL, *rule.aspects, *(criterion.id for criterion in rule.criteria))
    return (place, column) if place in view.data.places and column in columns else None


def open_cell(place: str, column: str = TOTAL) -> None:
    """Open a score: it stands in the address."""
    filters.keep(CELL, cell_address(place, column)[CELL])


def _take_over() -> None:
    chosen = st.session_state[_KEY].picked
    if chosen:
        open_cell(*chosen)


def heatmap_data(
    data: Dataset, place: str, survey: Survey, options: Options, first: int, last: int, text: Text
) -> dict[str, Any]:
    """What the heatmap element draws, some of its rows: finished words and colours."""
    shown = heatmap(data, place, survey, options.by_criterion, options.level)
    names = _column_names(shown, options, text)
    tops = {key: cell.top for row in shown.rows[:1] for key, cell in row.cells.items()}
    total = {
        "key": TOTAL,
        "short": text("indicators-total"),
        "full": text("indicators-total-top", top=str(shown.rule.top_total)),
        "top": text("indicators-of", top=str(shown.rule.top_total)),
    }
    columns = [
        {"key": key, "short": short, "full": full, "top": _out_of(tops[key], options, text)}
        for key, (short, full) in names.items()
    ]
    called = row_labels(data, tuple(row.location_id for row in shown.rows), text)
    rows = [_row(row, called[row.location_id], names, shown, options, text) for row in shown.rows[first:last]]
    above = [row for row in (shown.whole, *shown.stated) if row]
    wholes = [
        _row(row, whole_label(data, row, text), names, shown, options, text) | {"whole": True}
        for row in above
    ]
    return {
        "label": text("page-indicators"),
        "corner": text("indicators-corner"),
        "columns": [total, *columns],
        "rows": [*wholes, *rows],
        "legend": _legend(text),
        "legend_label": text("indicators-legend"),
    }


def _out_of(top: int, options: Options, text: Text) -> str:
    """The most points that a cell can have; a share is of 100 % everywhere."""
    return "" if options.percent else text("indicators-of", top=str(top))


def whole_label(data: Dataset, whole: Row, text: Text) -> str:
    """A place above its rows, and whether it is their sum."""
    how = "summed" if whole.summed else "stated"
    return text(f"indicators-whole-{how}", place=label_of(data, whole.location_id, text))


def _column_names(shown: Heatmap, options: Options, text: Text) -> dict[str, tuple[str, str]]:
    """Short and full name of each column."""
    if not options.by_criterion:
        return {aspect: (text.word("aspect", aspect),) * 2 for aspect in shown.columns}
    return {
        criterion.id: (criterion.number, criterion_name(criterion.number, criterion.id, text))
        for criterion in shown.rule.criteria
    }


def _row(
    row: Row,
    name: str,
    names: dict[str, tuple[str, str]],
    shown: Heatmap,
    options: Options,
    text: Text,
) -> dict[str, Any]:
    cells = [_cell(name, names[key][1], cell, options, text) for key, cell in row.cells.items()]
    total = _total(name, row, shown.rule, text)
    return {"key": row.location_id, "label": name, "whole": False, "cells": [total, *cells]}


def _cell(row: str, column: str, cell: Cell, options: Options, text: Text) -> dict[str, Any]:
    values = {"row": row, "column": column}
    if cell.missing:
        return {"text": "", "look": "missing", "label": text("cell-missing", **values)}
    points = points_range(cell.low, cell.high, text)
    percent = _percent(cell, text) if options.percent else None
    colour = points_colour((cell.low + cell.high) / 2, cell.top)
    look = "zero" if cell.high == 0 else "points"
    values |= {"points": points, "top": str(cell.top), "percent": percent or ""}
    if percent:
        label = text("cell-percent", **values)
    elif cell.known < cell.criteria:
        label = text("cell-partial", known=str(cell.known), criteria=str(cell.criteria), **values)
    else:
        label = text("cell-points", **values)
    return {"text": percent or points, "look": look, "colour": colour, "ink": ink_on(colour), "label": label}


def _percent(cell: Cell, text: Text) -> str | None:
    if cell.percent_low is None or cell.percent_high is None:
        return None
    return percent_range(cell.percent_low, cell.percent_high, text)


def _total(name: str, row: Row, rule: Rule, text: Text) -> dict[str, Any]:
    if not row.known:
        return {"text": "", "look": "total missing", "label": text("cell-total-missing", row=name)}
    points = points_range(row.total_low, row.total_high, text)
    words = class_range(row.class_low, row.class_high, text)
    colour = SLUM_CLASS[row.class_low]
    look = (
        "open" if row.class_low != row.class_high else "not_slum" if row.class_low == "not_slum" else "slum"
    )
    label = text("cell-total", row=name, points=points, top=str(rule.top_total), **{"class": words})
    return {"text": points, "look": f"total {look}", "colour": colour, "ink": ink_on(colour), "label": label}


def _legend(text: Text) -> list[dict[str, str]]:
    looks = (
        ("missing", "missing", "", ""),
        ("zero", "zero", points_colour(0, 5), "0"),
        ("points", "points", points_colour(1, 5), "1"),
        ("points", "points", points_colour(3, 5), "3"),
        ("points", "points", points_colour(5, 5), "5"),
        ("not_slum", "total not_slum", SLUM_CLASS["not_slum"], "12"),
        ("slum", "total slum", SLUM_CLASS["light"], "25"),
    )
    entries = []
    for name, look, colour, sample in looks:
        words = "" if sample in ("1", "3") else text(f"legend-{name}")
        entries.append(
            {"look": look, "colour": colour, "ink": ink_on(colour or QUIET), "text": sample, "label": words}
        )
    return entries


def grid(view: View, survey: Survey, options: Options) -> Table:
    """The heatmap as a table."""
    return cached(_grid)(view.data, scope(view.data, view.place), survey, options, view.text)


def _grid(data: Dataset, place: str, survey: Survey, options: Options, text: Text) -> Table:
    shown = heatmap(data, place, survey, options.by_criterion, options.level)
    names = {key: full for key, (_, full) in _column_names(shown, options, text).items()}
    return heatmap_grid(data, shown, names, options.percent, text)


def downloads(view: View, survey: Survey, level: str) -> dict[str, Download]:
    """The tables of the page as files: every criterion, whatever is shown, and the totals."""
    data, text = view.data, view.text
    place = scope(data, view.place)
    keys = [*rows_shown(data, place, level), place]
    tables = {
        "criteria": partial(findings.criteria, data, keys, survey, text),
        "totals": partial(findings.totals, data, keys, survey, text),
    }
    return of_page(view, "indicators", tables)
