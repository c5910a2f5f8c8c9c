"""The scores of two places, or of two surveys of one, side by side."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.score.heatmap import ScoredCell, ScoredRow, rows_shown
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.surveys import Survey
from dashboard.domain.score.versus import Versus, surveyed_years, versus
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.versus.sides import (
    PAINTS,
    SideRow,
    Sides,
    beside,
    names_of_sides,
    places_beside,
    sentence_of_sides,
    side_by_side,
    versus_choice,
)
from dashboard.findings.words.bands import ALL
from dashboard.findings.words.scores import total_words
from dashboard.pictures.tracks import TrackPart, Tracks, full
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, percent_range, points_range, some_names


def scores_choice(scope: Scope, survey: Survey, asked: Mapping[str, str]) -> Choice:
    """The places surveyed by the same rule until the chosen year, and the other surveys of this one."""
    known = surveyed_years(scope.data, survey.rule)
    places = [
        key
        for key in places_beside(scope.data, scope.place)
        if any(scope.year is None or year <= scope.year for year in known.get(key, ()))
    ]
    years = [year for year in known.get(scope.place, ()) if year != survey.year]
    answered = *places_beside(scope.data, scope.place), *map(str, scope.data.years)
    return versus_choice(scope, asked, places, years, answered)


def scores_versus(
    scope: Scope, survey: Survey, asked: Mapping[str, str], by_criterion: bool = False
) -> Finding | None:
    """What stands beside the view, as a finding with its sentence as title; None where it stands alone.

    Args:
        by_criterion: the shares of criteria; else the points of aspects.
    """
    other = beside(scope, asked)
    if other is None:
        return None
    year = _year_of(other, survey)
    if year is None:
        return None
    surveys = survey, Survey(year, survey.rule)
    found = versus(scope.data, (scope.place, surveys[0]), (other.place, surveys[1]), by_criterion)
    if found is None:
        return None
    text, rule = scope.text, RULES[survey.rule]
    times = text("vs-survey", year=str(surveys[0].year)), text("vs-survey", year=str(surveys[1].year))
    sides = names_of_sides(scope, other, times, _rts)
    measure = text("indicators-measure-percent" if by_criterion else "indicators-measure-points")
    return Finding(
        "versus",
        title=sentence_of_sides(scope, other, _title(found, sides, rule, by_criterion, text), _rts),
        subtitles=(text("vs-subtitle", measure=measure, place=scope.place_label, rule=rule.title),),
        picture=_tracks(found, sides, rule, by_criterion, text),
        alt=text("vs-label", first=sides[0], second=sides[1]),
        table=_table(found, sides, rule, by_criterion, text),
        sheet=partial(_sheet, found, surveys, by_criterion, text),
        source=rule.title,
    )


def _rts(side: Scope) -> tuple[str, ...]:
    return rows_shown(side.data, side.place)


def _year_of(other: Scope, survey: Survey) -> int | None:
    """The year of the newest survey of the other side by the same rule, as known at the end of its year."""
    years = surveyed_years(other.data, survey.rule).get(other.place, ())
    return max((year for year in years if other.year is None or year <= other.year), default=None)


def _title(found: Versus, sides: Sides, rule: Rule, by_criterion: bool, text: Text) -> str:
    """Both totals, then what differs most."""
    return text(
        "headline-vs-scores",
        first=sides[0],
        second=sides[1],
        points=points_range(found.first.total_low, found.first.total_high, text),
        others=points_range(found.second.total_low, found.second.total_high, text),
        most=_most(found, rule, by_criterion, text),
    )


def _most(found: Versus, rule: Rule, by_criterion: bool, text: Text) -> str:
    if not found.most:
        return text("vs-same" if found.same else "vs-not-certain")
    names = [_column(key, rule, by_criterion, text) for key in found.most]
    if len(names) > 1:
        by = text.percent(found.by) if by_criterion else text("count-points", n=found.by)
        return text("vs-most-many", what=some_names(names, text), by=by, exact="yes" if found.exact else "no")
    (key,) = found.most
    values = [_cell(row.cells[key], by_criterion, text) for row in (found.first, found.second)]
    return text("vs-most", what=names[0], first=values[0], second=values[1])


def _column(key: str, rule: Rule, by_criterion: bool, text: Text) -> str:
    return criterion_name(rule.named[key].number, key, text) if by_criterion else text.word("aspect", key)


def _cell(cell: ScoredCell, by_criterion: bool, text: Text) -> str:
    if cell.missing:
        return text("flag-missing")
    if not by_criterion:
        return points_range(cell.low, cell.high, text)
    if cell.percent_low is None or cell.percent_high is None:
        return text("none")
    return percent_range(cell.percent_low, cell.percent_high, text)


def _tracks(found: Versus, sides: Sides, rule: Rule, by_criterion: bool, text: Text) -> Tracks:
    """The totals, then every column on the scale of all of them."""
    pair = (found.first, found.second)
    totals = [(row.total_low, row.total_high) for row in pair]
    rows = [
        SideRow(
            "total",
            text("indicators-total"),
            (_total(pair[0], text), _total(pair[1], text)),
            (_bar(*totals[0], PAINTS[0]), _bar(*totals[1], PAINTS[1])),
            rule.top_total,
        )
    ]
    top = ALL if by_criterion else max(cell.top for cell in found.first.cells.values())
    for key, cell in found.first.cells.items():
        other, name = found.second.cells[key], _column(key, rule, by_criterion, text)
        words = _cell(cell, by_criterion, text), _cell(other, by_criterion, text)
        parts = _parts(cell, by_criterion, PAINTS[0]), _parts(other, by_criterion, PAINTS[1])
        rows.append(SideRow(key, name, words, parts, top))
    return side_by_side(sides, rows, text)


def _parts(cell: ScoredCell, by_criterion: bool, paint: str) -> tuple[TrackPart, ...]:
    """What is certain full, what may come on top hatched; what nobody surveyed is an empty track."""
    if cell.missing or (by_criterion and cell.percent_low is None):
        return (TrackPart(0, "empty"),)
    low, high = (cell.percent_low or 0, cell.percent_high or 0) if by_criterion else (cell.low, cell.high)
    return _bar(low, high, paint)


def _bar(low: int, high: int, paint: str) -> tuple[TrackPart, ...]:
    return (*full(low, paint), TrackPart(high - low, "hatched")) if high > low else full(low, paint)


def _total(row: ScoredRow, text: Text) -> str:
    return total_words((row.total_low, row.total_high), (row.class_low, row.class_high), text)


# The numbers ------------------------------------------------------------------------------------


def _table(found: Versus, sides: Sides, rule: Rule, by_criterion: bool, text: Text) -> Table:
    first = text("indicators-col-criterion" if by_criterion else "vs-col-aspect")
    rows = (found.first, found.second)
    body = [(text("indicators-total"), *(_total(row, text) for row in rows))]
    body += [
        (
            _column(key, rule, by_criterion, text),
            *(_cell(row.cells[key], by_criterion, text) for row in rows),
        )
        for key in found.first.cells
    ]
    return Table(((first, False), *((side, True) for side in sides)), tuple(body))


def _sheet(found: Versus, surveys: tuple[Survey, Survey], by_criterion: bool, text: Text) -> Sheet:
    """Both sides below one another; shares in hundredths of a percent."""
    columns = ("location_id", "year", "rule", "column", "low", "high", "top")
    body = []
    for row, survey in zip((found.first, found.second), surveys, strict=True):
        for key, cell in row.cells.items():
            low, high = (cell.percent_low, cell.percent_high) if by_criterion else (cell.low, cell.high)
            known = (None, None) if cell.missing else (low, high)
            body.append((row.location_id, *survey, key, *known, ALL if by_criterion else cell.top))
    return Sheet(text("sheet-versus"), columns, tuple(body))
