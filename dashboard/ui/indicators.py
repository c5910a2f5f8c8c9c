"""The parts of the indicators page: options, heatmap, and the criteria behind a cell."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from dashboard.domain.dataset import Dataset
from dashboard.domain.heatmap import Cell, Heatmap, Row, heatmap, rows_shown, survey_of, surveys
from dashboard.domain.memory import remember
from dashboard.domain.rules import RULES, Rule
from dashboard.export import findings
from dashboard.palette import QUIET, SLUM_CLASS, ink_on, points_colour
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, percent_range, points_range
from dashboard.ui import components, filters, show
from dashboard.ui.downloads import Download, of_page
from dashboard.ui.frame import View
from dashboard.ui.grids import Grid, criteria_grid, heatmap_grid
from dashboard.ui.sentences import label_of, name_of

_CELL = "cell"
_KEY = "heatmap"
_SEPARATOR = "~"


@dataclass(frozen=True)
class Options:
    """How the heatmap is shown; a share exists for a criterion only."""

    by_criterion: bool
    percent: bool


def survey_shown(view: View) -> tuple[int, str]:
    """The survey of the chosen year, or the end of the page with what there is instead."""
    data, place, text = view.data, view.place, view.text
    if not rows_shown(data, place):
        show.nothing(text("indicators-no-rt", place=name_of(data, place)))
    found = remember(survey_of)(data, place, view.year)
    if found is None:
        years = sorted({year for year, _ in surveys(data, place)})
        if years:
            listed = text.joined([str(year) for year in years])
            show.nothing(text("indicators-none-year", year=str(view.year), years=listed))
        show.nothing(text("indicators-none-any", place=name_of(data, place)))
        raise AssertionError("unreachable: show.nothing ends the page")
    return found


def choose_options(text: Text) -> Options:
    """Aspects or criteria, and for criteria points or shares."""
    with st.container(horizontal=True, gap="medium"):
        detail = filters.switch(
            "detail",
            ("aspects", "criteria"),
            label=text("choice-detail"),
            words=lambda key: text(f"choice-detail-{key}"),
        )
        if detail == "aspects":
            return Options(by_criterion=False, percent=False)
        measure = filters.switch(
            "measure",
            ("points", "percent"),
            label=text("choice-measure"),
            words=lambda key: text(f"choice-measure-{key}"),
        )
    return Options(by_criterion=True, percent=measure == "percent")


def heat(view: View, survey: tuple[int, str], options: Options) -> Heatmap:
    """The heatmap of the chosen place."""
    return heatmap(view.data, view.place, survey, options.by_criterion)


def remarks(view: View, shown: Heatmap, options: Options) -> list[str]:
    """Measure, place, period, rule; how many are missing; whose figures are inherited."""
    text = view.text
    subtitle = text(
        "indicators-subtitle",
        measure=text(f"indicators-measure-{'percent' if options.percent else 'points'}"),
        n=str(len(shown.rows)),
        place=view.place_label,
        year=str(shown.year),
        rule=shown.rule.title,
    )
    sentences = [f"{subtitle}.", text("indicators-missing", n=len(shown.rows) - shown.surveyed)]
    if shown.stated_by:
        names = text.joined([label_of(view.data, place, text) for place in shown.stated_by])
        sentences.append(text("indicators-inherited", place=names))
    return [*sentences, text("indicators-hint")]


def draw(view: View, shown: Heatmap, options: Options) -> None:
    """The heatmap; a picked cell goes into the address."""
    data = dict(
        remember(heatmap_data)(view.data, view.place, (shown.year, shown.rule.key), options, view.text)
    )
    data["picked"] = picked(shown)
    components.heatmap(data=data, key=_KEY, on_picked_change=_take_over)


def picked(shown: Heatmap) -> tuple[str, str] | None:
    """The row and column that the address asks to open, where they are there."""
    row, _, column = (filters.asked(_CELL) or "").partition(_SEPARATOR)
    rows = {row.location_id for row in shown.rows}
    return (row, column) if row in rows and column in shown.columns else None


def _take_over() -> None:
    chosen = st.session_state[_KEY].picked
    if chosen:
        filters.keep(_CELL, _SEPARATOR.join(chosen))


def heatmap_data(
    data: Dataset, place: str, survey: tuple[int, str], options: Options, text: Text
) -> dict[str, Any]:
    """What the heatmap element draws: finished words and colours."""
    shown = heatmap(data, place, survey, options.by_criterion)
    names = _column_names(shown, options, text)
    tops = {key: cell.top for row in shown.rows[:1] for key, cell in row.cells.items()}
    columns = [
        {"key": key, "short": short, "full": full, "top": text("indicators-of", top=str(tops[key]))}
        for key, (short, full) in names.items()
    ]
    total = {
        "short": text("indicators-total"),
        "full": text("indicators-total-top", top=str(shown.rule.top_total)),
        "top": text("indicators-of", top=str(shown.rule.top_total)),
    }
    return {
        "label": text("page-indicators"),
        "corner": text("indicators-corner"),
        "total": total,
        "columns": columns,
        "rows": [_row(data, row, names, shown, options, text) for row in shown.rows],
        "legend": _legend(text),
        "legend_label": text("indicators-legend"),
    }


def _column_names(shown: Heatmap, options: Options, text: Text) -> dict[str, tuple[str, str]]:
    """Short and full name of each column."""
    if not options.by_criterion:
        return {aspect: (text.word("aspect", aspect),) * 2 for aspect in shown.columns}
    return {
        criterion.id: (criterion.number, f"{criterion.number} {text.word('indicator', criterion.id)}")
        for criterion in shown.rule.criteria
    }


def _row(
    data: Dataset,
    row: Row,
    names: dict[str, tuple[str, str]],
    shown: Heatmap,
    options: Options,
    text: Text,
) -> dict[str, Any]:
    name = str(data.places[row.location_id]["name"])
    cells = [_cell(data, name, names[key][1], cell, options, text) for key, cell in row.cells.items()]
    return {
        "key": row.location_id,
        "label": name,
        "total": _total(name, row, shown.rule, text),
        "cells": cells,
    }


def _cell(data: Dataset, row: str, column: str, cell: Cell, options: Options, text: Text) -> dict[str, Any]:
    values = {"row": row, "column": column}
    if cell.missing:
        return {"text": "", "look": "missing", "label": text("cell-missing", **values)}
    points = points_range(cell.low, cell.high, text)
    percent = _percent(cell, text) if options.percent else None
    colour = points_colour((cell.low + cell.high) / 2, cell.top)
    look = "inherited" if cell.inherited_from else "zero" if cell.high == 0 else "points"
    values |= {"points": points, "top": str(cell.top), "percent": percent or ""}
    if cell.inherited_from:
        whose = label_of(data, cell.inherited_from, text)
        label = text("cell-percent-inherited" if percent else "cell-inherited", place=whose, **values)
    elif percent:
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
        ("inherited", "inherited", points_colour(2, 5), text("range", low="1", high="3")),
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


def grid(view: View, survey: tuple[int, str], options: Options) -> Grid:
    """The heatmap as a table."""
    return remember(_grid)(view.data, view.place, survey, options, view.text)


def _grid(data: Dataset, place: str, survey: tuple[int, str], options: Options, text: Text) -> Grid:
    shown = heatmap(data, place, survey, options.by_criterion)
    names = {key: full for key, (_, full) in _column_names(shown, options, text).items()}
    return heatmap_grid(data, shown, names, text)


def downloads(view: View, survey: tuple[int, str]) -> dict[str, Download]:
    """The tables of the page as files: every criterion, whatever is shown, and the totals."""
    data, place, text = view.data, view.place, view.text
    keys = [*rows_shown(data, place), place]
    tables = {
        "criteria": partial(findings.criteria, data, place, survey, text),
        "totals": partial(findings.totals, data, keys, survey, text),
    }
    return of_page(view, "indicators", tables)


def opened_cell(view: View, shown: Heatmap, survey: tuple[int, str]) -> None:
    """The criteria behind the picked cell, down to the line of the file."""
    cell = picked(shown)
    if cell is None:
        return
    place, column = cell
    rule, text = RULES[survey[1]], view.text
    aspect = column if column in rule.aspects else next(c.aspect for c in rule.criteria if c.id == column)
    title = text(
        "indicators-opened", aspect=text.word("aspect", aspect), row=label_of(view.data, place, text)
    )
    show.section(title, text("indicators-opened-subtitle", year=str(survey[0]), rule=rule.title))
    show.table(remember(criteria_grid)(view.data, place, survey, aspect, text), label=title, key="opened")
