"""Missing: what does a place still lack, in houses, metres and households?"""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import own_criteria, standing_in
from dashboard.domain.score.rules import RULES, Rule
from dashboard.domain.score.surveys import Survey, of_survey, survey_of
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import CELL, cell_address, none_shown
from dashboard.findings.indicators.score_breakdown import cell_choice, notes_and_breakdown
from dashboard.findings.indicators.score_sheets import criteria_sheet
from dashboard.findings.scope import Scope
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import missing_words, no_survey
from dashboard.pictures.tracks import Track, TrackPart, TrackRow, Tracks, full
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, percent_range
from dashboard.text.quoted import quoted

_UNITS = ("unit", "m", "kk", "ha")
"""Of each the headline names one: houses, metres, households, hectares."""
_NAMED, _SOURCES_NAMED = 3, 4
_ALL = 10_000
"""Hundredths of a percent."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The score taken apart."""
    survey = survey_of(scope.data, scope.place, scope.year)
    return (cell_choice(scope, survey, asked, of="missing"),) if survey else ()


def missing(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """A bar for each criterion that falls short, as a share of all there is of what it counts, and its score
    taken apart.
    """
    text, survey = scope.text, survey_of(scope.data, scope.place, scope.year)
    criteria = own_criteria(scope.data, scope.place, survey) if survey else pd.DataFrame()
    unread = text("headline-missing-unread", place=scope.place_name)
    if survey is None or criteria.empty:
        silence = none_shown(scope) or text("rt-survey-first")
        return Findings(no_survey(unread, scope.data, scope.place, scope.year, text), silence=silence)
    if above := standing_in(scope.data, scope.place, survey):
        return Findings(unread, silence=_not_of_it(scope, above, survey))
    read, said = _read(scope, survey), _headline(scope, criteria, survey)
    within = headline_within(scope.data, scope.place, read["location_id"], said, text)
    bars = _bars(scope, survey, criteria, read["source"])
    return Findings(within, findings=(bars, *notes_and_breakdown(scope, survey, asked)))


def _not_of_it(scope: Scope, above: Iterable[str], survey: Survey) -> str:
    """That all that was read speaks for places around it."""
    where = scope.text.joined([label_of_place(scope.data, key, scope.text) for key in above])
    return scope.text("missing-not-of-it", here=scope.place_label, place=where, year=str(survey.year))


def _headline(scope: Scope, criteria: pd.DataFrame, survey: Survey) -> str:
    """One criterion of each unit, the one that falls short most; what is counted before what is a share."""
    text, rule = scope.text, RULES[survey.rule]
    values = {"place": scope.place_name, "year": str(survey.year)}
    short = _short(criteria)
    if short.empty:
        certain = all(map(_met, criteria.itertuples()))
        return text("headline-missing-none" if certain else "headline-missing-open", **values)
    return text("headline-missing", missing=_most_missing(short, rule, text), **values)


def most_missing(data: Dataset, place: str, survey: Survey, text: Text) -> str:
    """What falls short most in a place, of each unit one criterion; empty where nothing does for certain."""
    criteria = own_criteria(data, place, survey)
    short = _short(criteria)
    return _most_missing(short, RULES[survey.rule], text) if len(short) else ""


def _short(criteria: pd.DataFrame) -> pd.DataFrame:
    """The criteria of which something is missing for certain."""
    certain, counted = (criteria[name].fillna(0) > 0 for name in ("low", "volume"))
    return criteria[certain | counted]


def _most_missing(short: pd.DataFrame, rule: Rule, text: Text) -> str:
    counted = short[short["volume"].notna()]
    first = _most_of_each_unit(short if counted.empty else counted, rule)
    return text.joined([missing_words(row, rule.named[row.indicator].unit, text) for row in first])


def _most_of_each_unit(rows: pd.DataFrame, rule: Rule) -> list[Any]:
    """Of the criteria in each unit the one of which the largest share falls short."""
    ranked = rows.assign(share=rows["percent_low"].fillna(0)).sort_values("share", ascending=False)
    found: dict[str, Any] = {}
    for row in ranked.itertuples():
        found.setdefault(rule.named[row.indicator].unit, row)
    return [found[unit] for unit in _UNITS if unit in found][:_NAMED]


def _bars(scope: Scope, survey: Survey, criteria: pd.DataFrame, sources: pd.Series) -> Finding:
    text, rule, rows = scope.text, RULES[survey.rule], list(criteria.itertuples())
    unread = [text.word("indicator", row.indicator) for row in rows if not _known(row)]
    met = sum(_met(row) for row in rows)
    label = text("missing-label", place=scope.place_label)
    return Finding(
        "missing",
        subtitles=(
            text("missing-subtitle", place=scope.place_label, year=str(survey.year), rule=rule.title),
            text("missing-met", n=met),
            text("missing-unread", n=len(unread), criteria=text.joined(unread) if unread else ""),
            _partly(rows, text),
        ),
        picture=missing_tracks(rows, rule, label, text),
        alt=label,
        table=_table(rows, rule, text),
        sheet=lambda: criteria_sheet(scope.data, (scope.place,), survey, text),
        source="; ".join(map(quoted, sources.drop_duplicates().head(_SOURCES_NAMED))),
        hint=text("missing-hint"),
    )


def _partly(rows: list[Any], text: Text) -> str:
    """That some criteria were not read in every RT: what is missing there may be more."""
    partly = [row for row in rows if _known(row) and row.reported < row.places]
    return text("missing-partly", n=len(partly))


def missing_tracks(rows: list[Any], rule: Rule, label: str, text: Text) -> Tracks:
    """What was read and falls short, or may: what is certain full, what may come on top hatched."""
    short = [row for row in rows if _known(row) and not _met(row)]
    return Tracks(label, tuple(_track_row(row, rule, text) for row in short))


def _track_row(row: Any, rule: Rule, text: Text) -> TrackRow:
    unit = rule.named[row.indicator].unit
    name, words = missing_words(row, unit, text), _of_all(row, unit, text)
    track = Track(name, words, _parts(row), _ALL)
    opens = cell_address(row.location_id, row.indicator)[CELL]
    return TrackRow(opens, "", f"{name}: {words}", "", (track,))


def _parts(row: Any) -> tuple[TrackPart, ...]:
    """What is certain, and what may come on top; an empty track where nobody knows of how many it is."""
    if pd.isna(row.percent_low):
        return (TrackPart(0, "empty"),)
    low, high = (min(int(share), _ALL) for share in (row.percent_low, row.percent_high))
    ranged = (TrackPart(high - low, "hatched"),) if high > low else ()
    return (*full(low, "class:moderate"), *ranged)


def _known(row: Any) -> bool:
    """Whether somebody read how much falls short, as a volume or as a share."""
    return bool(row.reported) and not (pd.isna(row.volume) and pd.isna(row.percent_low))


def _met(row: Any) -> bool:
    """Whether nothing falls short for certain."""
    return _known(row) and not pd.isna(row.high) and bool(row.high == 0)


def _of_all(row: Any, unit: str, text: Text) -> str:
    """42,0 % dari 840 bangunan; of a share, which stands in its name, of how many where that is known."""
    if pd.isna(row.percent_low):
        return text("missing-of-unknown")
    share = percent_range(int(row.percent_low), int(row.percent_high), text)
    if pd.isna(row.base) or not row.base:
        return text("missing-of-unknown") if pd.isna(row.volume) else share
    every = deficit(int(row.base), unit, text)
    if pd.isna(row.volume):
        return text("missing-of", all=every)
    return text("share-of-all", share=share, all=every)


def _table(rows: list[Any], rule: Rule, text: Text) -> Table:
    """Every criterion, also one that nobody read and one that falls short nowhere."""
    columns = ("indicators-col-criterion", "missing-col-missing", "missing-col-share")
    body = []
    for row in rows:
        unit, read = rule.named[row.indicator].unit, _known(row)
        name = criterion_name(row.number, row.indicator, text)
        what = missing_words(row, unit, text) if read else text("flag-missing")
        body.append((name, what, _of_all(row, unit, text) if read else text("none")))
    return Table(tuple((text(key), False) for key in columns), tuple(body))


def _read(scope: Scope, survey: Survey) -> pd.DataFrame:
    """The readings of a survey inside the place; where they are written stands in `source`."""
    rows = of_survey(scope.data.readings, survey)
    return rows[rows["location_id"].isin(scope.data.inside(scope.place))]
