"""Change: what became better or worse from one survey to another, RT by RT and by criterion, and why?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES, TOP_POINTS, Rule
from dashboard.domain.score.score_breakdown import TOTAL
from dashboard.domain.score.surveys import Survey, survey_of, surveys
from dashboard.domain.works.change import cell_change, rt_change, same_rule_pairs
from dashboard.findings.choice import Choice, choice, chosen
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.before_after import before_after, first_survey
from dashboard.findings.indicators.heat import looked_at
from dashboard.findings.indicators.page import (
    around,
    detail_choice,
    none_shown,
    page_choice,
    rows_of,
    survey_shown,
)
from dashboard.findings.indicators.score_breakdown import cell_choice, cell_in, notes_and_breakdown
from dashboard.findings.indicators.works_result import contribution, result
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place, row_labels
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.times import known_by
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.text.catalogue import MINUS, Text
from dashboard.text.names import count_range, criterion_name


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The survey to compare with; by one rule also aspects or criteria, the page, the score taken apart."""
    last, text = survey_shown(scope), scope.text
    options = earlier_surveys(scope.data, scope.place, last) if last else {}
    if last is None or not options:
        return ()
    years, label = tuple(options), text("choice-from")
    first = choice("from", years, lambda key: _survey_words(options[key], last), asked, label=label)
    cell = cell_choice(scope, last, asked, of="heat")
    if options[first.chosen].rule != last.rule:
        return first, cell
    keys = list(
        rt_change(scope.data, around(scope.data, scope.place), options[first.chosen], last)["location_id"]
    )
    return first, detail_choice(scope, asked), page_choice(scope, keys, cell.chosen, asked, of="heat"), cell


def change(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """All that changed up to the survey of the chosen year, and the score taken apart."""
    headline, last = change_headline(scope, asked), survey_shown(scope)
    if last is None:
        return Findings(headline, silence=none_shown(scope))
    options = earlier_surveys(scope.data, scope.place, last)
    if not options:
        alone = scope.text("change-none", year=str(last.year))
        return Findings(headline, remarks=(alone,), findings=(first_survey(scope, last),))
    first = options[asked["from"]]
    found = (
        _heat(scope, first, last, asked),
        before_after(scope, first, last),
        *contribution(scope),
        *result(scope, first),
        *notes_and_breakdown(scope, last, asked),
    )
    return Findings(headline, findings=found)


def earlier_surveys(data: Dataset, place: str, last: Survey) -> dict[str, Survey]:
    """The surveys to compare with, by year: of the same rule first, the earliest at the start."""
    earlier = [survey for survey in surveys(data, place) if survey.year < last.year]
    same_rule = [survey for survey in earlier if survey.rule == last.rule]
    return {str(survey.year): survey for survey in (*same_rule, *earlier)}


def _survey_words(survey: Survey, last: Survey) -> str:
    year, rule = survey
    return str(year) if rule == last.rule else f"{year} ({RULES[rule].title})"


# The headline -----------------------------------------------------------------------------------


def change_headline(scope: Scope, asked: Mapping[str, str]) -> str:
    """How many RTs are slum now and were before; nothing is compared over a change of rule."""
    data, place = scope.data, scope.place
    last = survey_of(data, place, scope.year)
    options = earlier_surveys(data, place, last) if last else {}
    if not options or last is None:
        return _no_two_surveys(scope)
    first = options[chosen("from", tuple(options), asked)]
    if first.rule != last.rule:
        return _no_two_surveys(scope)
    sentence = slum_then_and_now(data, place, first, last, scope.text)
    return headline_within(data, place, rows_shown(data, place), sentence, scope.text)


def _no_two_surveys(scope: Scope) -> str:
    """That nothing can be compared, and from which year on something can."""
    pairs = same_rule_pairs(surveys(scope.data, scope.place))
    later = [last.year for _, last in pairs if scope.year and last.year > scope.year]
    denial = scope.text("headline-change-none", place=scope.place_name)
    return known_by(denial, scope.year, min(later, default=None), scope.text)


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
    return count_range(certain, possible, text)


# The heatmap of the change ----------------------------------------------------------------------


def _heat(scope: Scope, first: Survey, last: Survey, asked: Mapping[str, str]) -> Finding:
    """Points lost or won in each RT, by aspect or criterion; by two rules, why there are none."""
    data, text, place = scope.data, scope.text, around(scope.data, scope.place)
    if first.rule != last.rule:
        return Finding("heat", notes=(text("change-two-rules"),))
    subtitle = text(
        "change-subtitle",
        place=label_of_place(data, place, text),
        first=str(first.year),
        last=str(last.year),
        rule=RULES[last.rule].title,
    )
    picked = cell_in(data, last, asked["cell"])
    grid = change_grid(data, place, first, last, asked["detail"] == "criteria", text)
    page = replace(grid, rows=grid.rows[rows_of(int(asked["part"]))])
    return Finding(
        "heat",
        notes=(f"{subtitle}.", text("change-sign")),
        hint=text("indicators-hint"),
        picture=looked_at(page, {scope.place, picked[0] if picked else None}, picked),
        alt=text("indicators-show-change"),
    )


@cached
def change_grid(
    data: Dataset, place: str, first: Survey, last: Survey, by_criterion: bool, text: Text
) -> HeatGrid:
    """The difference in points of every RT; nothing is outlined or picked yet."""
    rule = RULES[last.rule]
    names = {aspect: text.word("aspect", aspect) for aspect in rule.aspects}
    if by_criterion:
        names = {c.id: criterion_name(c.number, c.id, text) for c in rule.criteria}
    tops = {aspect: TOP_POINTS * len(rule.criteria_of(aspect)) for aspect in rule.aspects}
    cells: dict[tuple[str, str], Any] = {
        (row.location_id, row.column): row
        for row in cell_change(data, place, first, last, by_criterion).itertuples()
    }
    rows = []
    called = row_labels(data, rows_shown(data, place), text)
    for total in rt_change(data, place, first, last).itertuples():
        name = called[total.location_id]
        whole = _cell(name, text("indicators-total"), total, rule.top_total // 2, text)
        found = [replace(whole, total=True)]
        for key, column in names.items():
            cell = cells[total.location_id, key]
            found.append(_cell(name, column, cell, tops.get(key, TOP_POINTS), text))
        rows.append(GridRow(total.location_id, name, tuple(found)))
    columns = (
        GridColumn(TOTAL, text("indicators-total")),
        *(GridColumn(key, name) for key, name in names.items()),
    )
    return HeatGrid(text("indicators-corner"), columns, tuple(rows), _legend(text), text("indicators-legend"))


def _cell(row: str, column: str, change: Any, top: int, text: Text) -> GridCell:
    """top: the change that is painted in full."""
    if pd.isna(change.change_low):
        return GridCell(None, "", text("change-cell-missing", row=row, column=column), look="missing")
    low, high = int(change.change_low), int(change.change_high)
    shown = signed(low) if low == high else text("change-range", low=signed(low), high=signed(high))
    said = text("change-cell", row=row, column=column, change=shown)
    if low < 0 < high:
        return GridCell(low, shown, said, f"change:0/{top}", high, look="dashed")
    least, most = sorted((low, high), key=abs)
    edge = f"change:{most}/{top}" if least != most else ""
    return GridCell(low, shown, said, f"change:{least}/{top}", high, paint_high=edge)


def signed(points: int) -> str:
    """−5, 0, +3."""
    return f"+{points}" if points > 0 else f"{MINUS}{-points}" if points < 0 else "0"


def _legend(text: Text) -> tuple[GridCell, ...]:
    samples = (
        GridCell(points, signed(points), text(f"change-legend-{name}"), f"change:{points}/{TOP_POINTS}")
        for points, name in ((-3, "better"), (0, "same"), (3, "worse"))
    )
    either = GridCell(0, "", text("change-legend-either"), f"change:0/{TOP_POINTS}", look="dashed")
    return *samples, either, GridCell(None, "", text("legend-missing"), look="missing")
