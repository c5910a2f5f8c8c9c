"""An open score as a reader sees it: sentences, the small table, the RTs behind a sum, what others state."""

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import SLUM_CLASSES, Rule
from dashboard.domain.score.steps import (
    TOTAL,
    Opened,
    opened,
    rt_rows_of,
    stated_scores,
)
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.files import findings
from dashboard.findings.cell_address import cell_address
from dashboard.findings.table import Table
from dashboard.findings.words.scores import band_words, criterion_sentence, left_words, total_sentence
from dashboard.findings.words.sentences import label_of
from dashboard.screen import downloads, show
from dashboard.screen.downloads import Download
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, criterion_name, deficit, percent_range, points_range
from dashboard.text.quoted import quoted

_FEW_CRITERIA = 3
"""As many can be read as sentences."""


def score(view: View, survey: Survey, place: str, column: str) -> dict[str, Download]:
    """One score, opened, down to the lines of the file; returns its table as a file."""
    data, text = view.data, view.text
    found = opened(data, place, survey, column)
    if found is None:
        return {}
    title = text(
        "opened-title", column=column_name(found.rule, column, text), place=label_of(data, place, text)
    )
    show.arrive(f"{place} {column}")
    show.section(title, source_words(found, text))
    for sentence in cached(sentences)(data, place, survey, column, text):
        st.markdown(markdown(sentence), anchors=False)
    show.table(
        cached(criteria_grid)(data, place, survey, column, text), label=title, key="opened", cards=True
    )
    sheet = partial(findings.criteria, data, [place, *found.rts], survey, text)
    files = downloads.of_page(view, "indicators", {"criteria": sheet})
    downloads.csv_button(files["criteria"], "opened")
    if found.rts:
        with st.expander(text("opened-rts", n=len(found.rts))):
            grid = cached(rts_grid)(data, place, survey, column, text)
            show.table(grid, label=title, key="opened-rts", cards=True)
    return files


def link(view: View) -> None:
    """The way from the score of the chosen place on any page to what it is made of, where it has one."""
    survey = cached(survey_of)(view.data, view.place, view.year)
    if survey is None or opened(view.data, view.place, survey) is None:
        return
    address = {**view.address, **cell_address(view.place)}
    label = markdown(view.text("opened-link", place=view.place_label))
    st.page_link(page_file("indicators"), label=label, query_params=address, icon=":material/search:")


def column_name(rule: Rule, column: str, text: Text) -> str:
    """What a column of a score is called."""
    if column == TOTAL:
        return text("indicators-total")
    if column in rule.aspects:
        return text.word("aspect", column)
    return criterion_name(rule.named[column].number, column, text)


def source_words(found: Opened, text: Text) -> str:
    """The year, and where the rule lists and scores its criteria."""
    rule = found.rule
    return text(
        "opened-subtitle",
        year=str(found.year),
        rule=rule.title,
        criteria=rule.criteria_in,
        scoring=rule.scoring_in,
    )


def sentences(data: Dataset, place: str, survey: Survey, column: str, text: Text) -> tuple[str, ...]:
    """The score in words: the criteria where they are few, the total, and what others state."""
    found = opened(data, place, survey, column)
    assert found is not None
    rows = list(found.criteria.itertuples())
    few = [criterion_sentence(row, found.rule, text) for row in rows] if len(rows) <= _FEW_CRITERIA else []
    stated = stated_sentences(data, place, found, text) if column == TOTAL else []
    return (*few, total_sentence(data, found, text), *stated)


def stated_sentences(data: Dataset, place: str, found: Opened, text: Text) -> list[str]:
    """What somebody published as total or class, beside what is computed."""
    return [
        text(
            "opened-stated",
            measure=text.word("measure", row.measure),
            stated=_stated_value(row, text),
            date=text.date(row.as_of),
            who=row.said_by,
            source=quoted(str(row.source)),
            computed=_computed(row.measure, found, text),
            year=str(found.year),
        )
        for row in stated_scores(data, place).itertuples()
    ]


def _stated_value(row: Any, text: Text) -> str:
    value = int(row.value_millionths) // MILLION
    if row.measure == "slum_class" and 0 <= value < len(SLUM_CLASSES):
        return text.word("class", SLUM_CLASSES[value])
    return text.quantity(int(row.value_millionths), None)


def _computed(measure: str, found: Opened, text: Text) -> str:
    if found.total is None:
        return text("opened-not-computed")
    if measure == "slum_class":
        return class_range(found.total.class_low, found.total.class_high, text)
    return points_range(found.total.low, found.total.high, text)


def criteria_grid(data: Dataset, place: str, survey: Survey, column: str, text: Text) -> Table:
    """Volume, base, share, band, points, what is left, year, status and where it is written."""
    found = opened(data, place, survey, column)
    assert found is not None
    columns = (
        "criterion", "volume", "base", "percent", "band", "points", "left", "year", "status", "remark",
        "source",
    )  # fmt: skip
    numeric = ("volume", "base", "percent", "points")
    body = [
        (
            criterion_name(row.number, row.indicator, text),
            *_measured(row, found.rule, text),
            left_words(row, found.rule, text),
            str(found.year),
            _status(row, text),
            _remark(data, row, text),
            _source(data, row, text),
        )
        for row in found.criteria.itertuples()
    ]
    header = tuple((text(f"indicators-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body))


def rts_grid(data: Dataset, place: str, survey: Survey, column: str, text: Text) -> Table:
    """The RTs behind each sum, criterion by criterion: what was added up."""
    found = opened(data, place, survey, column)
    assert found is not None
    columns = ("criterion", "place", "volume", "base", "percent", "band", "points", "remark")
    numeric = ("volume", "base", "percent", "points")
    body = [
        (
            criterion_name(row.number, row.indicator, text),
            label_of(data, row.location_id, text),
            *_measured(row, found.rule, text),
            "" if pd.isna(row.flag) else text(f"flag-{row.flag}"),
        )
        for row in rt_rows_of(data, found).itertuples()
    ]
    header = tuple((text(f"indicators-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body))


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
        return text("opened-sum", reported=str(row.reported), places=str(row.places))
    known = row.reported > 0 and not pd.isna(row.status)
    return text.word("kind", row.status) if known else text("flag-missing")


def _remark(data: Dataset, row: Any, text: Text) -> str:
    parts = []
    if not pd.isna(row.stated_by):
        parts.append(text("indicators-stated-by", place=label_of(data, row.stated_by, text)))
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
