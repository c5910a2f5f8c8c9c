"""Before and after: the share that falls short of each criterion of a place in two surveys."""

from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.change import aspect_change, criteria_change
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal, percent, whole
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.tracks import HOLLOW_MARK, MARK, Axis, Sample, TrackMark, TrackRow, Tracks
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, percent_range, points_range

Share = tuple[int, int]
"""From low to high, in hundredths of a percent."""

_ALL = 10_000
"""Hundredths of a percent."""


def before_after(scope: Scope, first: Survey, last: Survey) -> Finding:
    """The shares of the place in two surveys, and the means of its aspects as numbers."""
    data, place, text = scope.data, scope.place, scope.text
    title = text("change-pairs-title", place=scope.place_label)
    return Finding(
        "change",
        title=title,
        subtitles=(text("change-pairs-subtitle", first=str(first.year), last=str(last.year)),),
        picture=share_pairs(data, place, first, last, text),
        alt=title,
        table=change_table(data, place, first, last, text),
        sheet=partial(change_sheet, data, place, first, last, text),
    )


def first_survey(scope: Scope, survey: Survey) -> Finding:
    """The shares of the place in its only survey, which the next one will be compared with."""
    data, place, text = scope.data, scope.place, scope.text
    criteria = criteria_change(data, place, survey, survey)
    rows = tuple(_single(row, text) for row in criteria.itertuples())
    title = text("change-first-title", place=scope.place_label, year=str(survey.year))
    return Finding(
        "first",
        title=title,
        subtitles=(text("change-first-subtitle", year=str(survey.year)),),
        picture=Tracks(title, rows),
        alt=title,
    )


def _single(row: Any, text: Text) -> TrackRow:
    name, share = criterion_name(row.number, row.indicator, text), _ends(row, "last")
    marks = (TrackMark(*share, HOLLOW_MARK),) if share else ()
    words = _share_words(share, text)
    return TrackRow(row.indicator, "", f"{name}: {words}", "", (Axis(name, words, marks, _ALL),))


@cached
def share_pairs(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> Tracks:
    """Each criterion of both surveys, aspect by aspect."""
    criteria = criteria_change(data, place, first, last)
    rows = tuple(
        _pair(row, text)
        for aspect in RULES[last.rule].aspects
        for row in criteria[criteria["aspect"] == aspect].itertuples()
    )
    label = text("change-pairs-title", place=label_of_place(data, place, text))
    legend = Sample(str(first.year), HOLLOW_MARK, ""), Sample(str(last.year), MARK, "")
    return Tracks(label, rows, legend)


def _pair(row: Any, text: Text) -> TrackRow:
    name = criterion_name(row.number, row.indicator, text)
    before, after = _ends(row, "first"), _ends(row, "last")
    words = text("change-from-to", first=_share_words(before, text), last=_share_words(after, text))
    if not row.same_base:
        words = text("change-other-base", change=words)
    way = _way(before, after)
    marks = (
        *([TrackMark(*before, HOLLOW_MARK)] if before else []),
        *([TrackMark(*after, MARK, way)] if after else []),
    )
    return TrackRow(row.indicator, "", f"{name}: {words}", "", (Axis(name, words, marks, _ALL, way),))


def _way(before: Share | None, after: Share | None) -> str:
    """Better or worse where that is certain; quiet where ranges overlap, one lacks, or nothing changed."""
    if before is None or after is None or (before[0] <= after[1] and after[0] <= before[1]):
        return "quiet"
    return "better" if after[1] < before[0] else "worse"


def _ends(row: Any, suffix: str) -> Share | None:
    low, high = getattr(row, f"percent_low_{suffix}"), getattr(row, f"percent_high_{suffix}")
    return None if pd.isna(low) or pd.isna(high) else (int(low), int(high))


def _share_words(share: Share | None, text: Text) -> str:
    return text("flag-missing") if share is None else percent_range(*share, text)


# The numbers ------------------------------------------------------------------------------------


@cached
def change_table(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> Table:
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
            *(_share_words(_ends(row, suffix), text) for suffix in years),
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


def change_sheet(data: Dataset, place: str, first: Survey, last: Survey, text: Text) -> Sheet:
    """The criteria of a place in two surveys: volume, share and points; of two rules the shares alone."""
    rows = criteria_change(data, place, first, last)
    columns = (
        "location_id", "name", "number", "indicator", "indicator_name", "unit", "first_year", "first_rule",
        "last_year", "last_rule", "volume_first", "volume_last", "percent_low_first", "percent_high_first",
        "percent_low_last", "percent_high_last", "points_low_first", "points_high_first", "points_low_last",
        "points_high_last",
    )  # fmt: skip
    body = tuple(
        (
            place, data.recorded_name(place), row.number, row.indicator,
            text.word("indicator", row.indicator), row.unit, *first, *last,
            *(decimal(getattr(row, name, None)) for name in columns[10:12]),
            *(percent(getattr(row, name)) for name in columns[12:16]),
            *(whole(getattr(row, name, None)) for name in columns[16:]),
        )
        for row in rows.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-change"), columns, body)
