"""What a score is made of: shares on their bands, the rows behind, the RTs of a sum, what others state."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import RULES, SLUM_CLASSES, Rule
from dashboard.domain.score.score_breakdown import (
    TOTAL,
    ScoreBreakdown,
    rt_rows_of,
    score_breakdown,
    stated_scores,
)
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import PICKED, SEPARATOR, Choice
from dashboard.findings.finding import Finding
from dashboard.findings.indicators.page import CELL
from dashboard.findings.indicators.score_sheets import criteria_sheet
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.bands import (
    ALL,
    band_samples,
    band_words,
    band_zones,
    class_zones,
    points_of_bands,
)
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scores import (
    criterion_sentence,
    distance_words,
    known_words,
    left_words,
    total_sentence,
    total_words,
)
from dashboard.pictures.tracks import Axis, TrackMark, TrackPart, TrackRow, Tracks
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, criterion_name, deficit, percent_range, points_range
from dashboard.text.quoted import quoted

_BREAKDOWN = "opened"
"""The finding of the score taken apart, which is brought into sight."""


def cell_choice(scope: Scope, survey: Survey, asked: Mapping[str, str], of: str = "") -> Choice:
    """The score to open: of a place, and of a column that the rule of a survey has.

    of: the finding in whose picture it is picked.
    """
    wanted = asked.get(CELL, "")
    cell = cell_in(scope.data, survey, wanted)
    options = {"": ""} | ({wanted: _title(scope.data, survey, *cell, scope.text)} if cell else {})
    return Choice(CELL, options, wanted if cell else "", look=PICKED, of=of, opens=_BREAKDOWN)


def cell_in(data: Dataset, survey: Survey, cell: str) -> tuple[str, str] | None:
    """The place and the column that `cell` of an address names, where there are such."""
    place, _, column = cell.partition(SEPARATOR)
    rule = RULES[survey.rule]
    columns = (TOTAL, *rule.aspects, *(criterion.id for criterion in rule.criteria))
    return (place, column) if place in data.places and column in columns else None


def notes_and_breakdown(scope: Scope, survey: Survey, asked: Mapping[str, str]) -> Iterator[Finding]:
    """What every part ends with: the notes on the rows of its scores, and the score that is opened."""
    yield Finding("doubts", about="scores")
    cell = cell_in(scope.data, survey, asked[CELL])
    if cell:
        yield from _score(scope, survey, *cell)


def _score(scope: Scope, survey: Survey, place: str, column: str) -> Iterator[Finding]:
    """One score, down to the lines of the file; nothing where there is none."""
    data, text = scope.data, scope.text
    breakdown = score_breakdown(data, place, survey, column)
    if breakdown is None:
        return
    title = _title(data, survey, place, column, text)
    yield Finding(
        _BREAKDOWN,
        title=title,
        subtitles=(breakdown_subtitle(breakdown, text),),
        notes=tuple(_stated(data, place, breakdown, text)) if column == TOTAL else (),
        picture=score_ladder(data, breakdown, title, text),
        folded=text("score-opened-rows"),
        alt=title,
        table=criteria_table(data, place, survey, column, text),
        sheet=partial(breakdown_sheet, data, (place, *breakdown.rts), survey, text),
    )
    if breakdown.rts:
        folded = text("score-opened-rts", n=len(breakdown.rts))
        table = rts_table(data, place, survey, column, text)
        yield Finding("score-opened-rts", folded=folded, alt=title, table=table)


def breakdown_sheet(data: Dataset, places: tuple[str, ...], survey: Survey, text: Text) -> Sheet:
    """Every criterion of the place and of the RTs that its score was summed from."""
    return replace(criteria_sheet(data, places, survey, text), name=text("sheet-opened"))


def _title(data: Dataset, survey: Survey, place: str, column: str, text: Text) -> str:
    name = column_name(RULES[survey.rule], column, text)
    return text("score-opened-title", column=name, place=label_of_place(data, place, text))


def column_name(rule: Rule, column: str, text: Text) -> str:
    """What a column of a score is called."""
    if column == TOTAL:
        return text("indicators-total")
    if column in rule.aspects:
        return text.word("aspect", column)
    return criterion_name(rule.named[column].number, column, text)


def breakdown_subtitle(breakdown: ScoreBreakdown, text: Text) -> str:
    """The year, and where the rule lists and scores its criteria."""
    rule = breakdown.rule
    return text(
        "score-opened-subtitle",
        year=str(breakdown.year),
        rule=rule.title,
        criteria=rule.criteria_in,
        scoring=rule.scoring_in,
    )


def score_ladder(data: Dataset, breakdown: ScoreBreakdown, label: str, text: Text) -> Tracks:
    """The total on the classes of its rule, the share of each criterion on the bands."""
    rows = tuple(_criterion_row(data, row, breakdown.rule, text) for row in breakdown.criteria.itertuples())
    total = _total_row(data, breakdown, text)
    return Tracks(label, (total, *rows), band_samples(breakdown.rule, text), text("bands-legend"))


def _total_row(data: Dataset, breakdown: ScoreBreakdown, text: Text) -> TrackRow:
    total, rule, name = breakdown.total, breakdown.rule, text("indicators-total")
    marks = (TrackMark(total.low, total.high),) if total else ()
    words, note = text("flag-missing"), ""
    if total:
        words = total_words((total.low, total.high), (total.class_low, total.class_high), text)
        note = f"{distance_words(total, rule, text)} {known_words(breakdown, text)}".strip()
    axis = Axis(name, words, marks, rule.top_total, zones=class_zones(rule, text))
    return TrackRow(TOTAL, "", total_sentence(data, breakdown, text), note, (axis,))


def _criterion_row(data: Dataset, row: Any, rule: Rule, text: Text) -> TrackRow:
    """What nobody looked at has no bands to stand on, nor what was stated for a place around it."""
    if not pd.isna(row.stated_by):
        return _around_row(data, row, rule, text)
    known = not pd.isna(row.percent_low)
    marks = (TrackMark(int(row.percent_low), int(row.percent_high)),) if known else ()
    points = points_range(row.score_low, row.score_high, text)
    words = text(
        "score-opened-row",
        measured=_share_words(row, rule, text),
        points=points,
        top=str(points_of_bands(rule)[-1]),
    )
    name = criterion_name(row.number, row.indicator, text)
    zones = band_zones(rule, text) if row.reported else (TrackPart(0, "empty"),)
    axis = Axis(name, words, marks, ALL, zones=zones)
    return TrackRow(
        row.indicator, "", criterion_sentence(row, rule, text), left_words(row, rule, text), (axis,)
    )


def _around_row(data: Dataset, row: Any, rule: Rule, text: Text) -> TrackRow:
    """A criterion of a place that was not surveyed itself: whose figure there is instead."""
    name, whose = criterion_name(row.number, row.indicator, text), label_of_place(data, row.stated_by, text)
    words = text("score-opened-around", place=whose, measured=_share_words(row, rule, text))
    axis = Axis(name, words, (), ALL, zones=(TrackPart(0, "empty"),))
    return TrackRow(row.indicator, "", f"{name}: {words}", "", (axis,))


def _share_words(row: Any, rule: Rule, text: Text) -> str:
    """302 dari 400 m = 75,50 %; the share alone, or why there is none."""
    _, base, percent, *_ = _measured(row, rule, text)
    if pd.isna(row.percent_low):
        return text(f"flag-{row.flag}")
    if pd.isna(row.volume) or pd.isna(row.base):
        return percent
    return text("score-opened-of", volume=text.quantity(int(row.volume), None), base=base, percent=percent)


def _stated(data: Dataset, place: str, breakdown: ScoreBreakdown, text: Text) -> list[str]:
    """What somebody published as total or class, beside what is computed."""
    return [
        text(
            "score-opened-stated",
            measure=text.word("measure", row.measure),
            stated=_stated_value(row, text),
            date=text.date(row.as_of),
            who=row.said_by,
            source=quoted(str(row.source)),
            computed=_computed(row.measure, breakdown, text),
            year=str(breakdown.year),
        )
        for row in stated_scores(data, place).itertuples()
    ]


def _stated_value(row: Any, text: Text) -> str:
    value = int(row.value_millionths) // MILLION
    if row.measure == "slum_class" and 0 <= value < len(SLUM_CLASSES):
        return text.word("class", SLUM_CLASSES[value])
    return text.quantity(int(row.value_millionths), None)


def _computed(measure: str, breakdown: ScoreBreakdown, text: Text) -> str:
    if breakdown.total is None:
        return text("score-opened-not-computed")
    if measure == "slum_class":
        return class_range(breakdown.total.class_low, breakdown.total.class_high, text)
    return points_range(breakdown.total.low, breakdown.total.high, text)


@cached
def criteria_table(data: Dataset, place: str, survey: Survey, column: str, text: Text) -> Table:
    """Volume, base, share, band, points, what is left, year, status and where it is written."""
    breakdown = score_breakdown(data, place, survey, column)
    assert breakdown is not None
    columns = (
        "criterion", "volume", "base", "percent", "band", "points", "left", "year", "status", "remark",
        "source",
    )  # fmt: skip
    numeric = ("volume", "base", "percent", "points")
    body = [
        (
            criterion_name(row.number, row.indicator, text),
            *_measured(row, breakdown.rule, text),
            left_words(row, breakdown.rule, text),
            str(breakdown.year),
            _status(row, text),
            _remark(data, row, text),
            _source(data, row, text),
        )
        for row in breakdown.criteria.itertuples()
    ]
    header = tuple((text(f"indicators-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body), look=CARDS)


@cached
def rts_table(data: Dataset, place: str, survey: Survey, column: str, text: Text) -> Table:
    """The RTs behind each sum, criterion by criterion: what was added up."""
    breakdown = score_breakdown(data, place, survey, column)
    assert breakdown is not None
    columns = ("criterion", "place", "volume", "base", "percent", "band", "points", "remark")
    numeric = ("volume", "base", "percent", "points")
    body = [
        (
            criterion_name(row.number, row.indicator, text),
            label_of_place(data, row.location_id, text),
            *_measured(row, breakdown.rule, text),
            "" if pd.isna(row.flag) else text(f"flag-{row.flag}"),
        )
        for row in rt_rows_of(data, breakdown).itertuples()
    ]
    header = tuple((text(f"indicators-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _measured(row: Any, rule: Rule, text: Text) -> tuple[str, str, str, str, str]:
    unit = rule.named[row.indicator].unit
    known = not pd.isna(row.percent_low)
    share = (int(row.percent_low), int(row.percent_high)) if known else None
    return (
        _quantity(row.volume, unit, text),
        _quantity(row.base, unit, text),
        percent_range(*share, text, decimals=2) if share else text("none"),
        band_words(row, rule, text) if known else text("none"),
        points_range(row.score_low, row.score_high, text),
    )


def _quantity(value: Any, unit: str, text: Text) -> str:
    return text("none") if pd.isna(value) else deficit(int(value), unit, text)


def _status(row: Any, text: Text) -> str:
    if row.origin == "sum" and pd.isna(row.stated_by):
        return text("score-opened-sum", reported=str(row.reported), places=str(row.places))
    known = row.reported > 0 and not pd.isna(row.status)
    return text.word("kind", row.status) if known else text("flag-missing")


def _remark(data: Dataset, row: Any, text: Text) -> str:
    parts = []
    if not pd.isna(row.stated_by):
        parts.append(text("indicators-stated-by", place=label_of_place(data, row.stated_by, text)))
    if not pd.isna(row.flag):
        parts.append(text(f"flag-{row.flag}"))
    if not pd.isna(row.note):
        parts.append(quoted(str(row.note)))
    return "; ".join(parts)


def _source(data: Dataset, row: Any, text: Text) -> str:
    cells = [row.source, row.page]
    parts = [quoted(str(cell)) for cell in cells if not pd.isna(cell)]
    if not pd.isna(row.line):
        file, line = data.files.origin("indicators", int(row.line))
        parts.append(text("indicators-row", file=file, line=str(line)))
    return ", ".join(parts)
