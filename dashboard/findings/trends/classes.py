"""The classes of the RTs: hectares of each in each survey, and the RTs that moved from class to class."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.change import (
    AREA_CLASSES,
    area_by_class,
    class_flows,
    same_rule_pairs,
    surveys_by_class,
)
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import Table
from dashboard.findings.words.places import name_of_place
from dashboard.pictures.columns import HATCHES, ColumnLayer, ColumnPart, Columns
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.text.catalogue import Text

_NAMES_SHOWN = 8


def classes(scope: Scope) -> Iterator[Finding]:
    """The area by class of each survey, then the moves; nothing where no RT was surveyed."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    surveys = surveys_by_class(data, place, year)
    if not surveys:
        return
    rows = area_by_class(data, place, year)
    latest = rows[rows["year"] == surveys[-1].year].set_index("slum_class")["rts"]
    bars = "; ".join(_class_words(rows, text))
    rules = "; ".join(dict.fromkeys(RULES[survey.rule].title for survey in surveys))
    yield Finding(
        "classes",
        title=text("classes-title", year=str(surveys[-1].year), **_counts(latest)),
        subtitles=(text("classes-subtitle", place=scope.place_label, n=int(latest.sum())),),
        picture=class_columns(rows, surveys, text),
        alt=text("classes-alt", place=scope.place_label, bars=bars),
        table=class_table(rows, text),
        sheet=partial(class_sheet, data, place, rows, text),
        source=text("trends-source-computed", rule=rules),
        about="scores",
    )
    moves = _moves(data, place, surveys, text)
    if moves.groups:
        yield Finding(
            "flows",
            title=text("flows-title"),
            subtitles=(text("flows-subtitle"),),
            picture=moves,
            sheet=partial(move_sheet, data, place, surveys, text),
        )


def _counts(latest: pd.Series) -> dict[str, int]:
    """RTs by class, and those whose class is not certain."""
    found = {str(key): int(n) for key, n in latest.items()}
    return {**found, "unsure": found["open"] + found["missing"]}


def _class_words(rows: pd.DataFrame, text: Text) -> list[str]:
    return [
        text(
            "classes-node",
            year=str(row.year),
            n=int(row.rts),
            **{"class": text.word("class", row.slum_class)},
        )
        for row in rows[rows["rts"] > 0].itertuples()
    ]


def class_columns(rows: pd.DataFrame, surveys: tuple[Survey, ...], text: Text) -> Columns:
    """A column a survey, a layer a class, the heavy ones lowest; a break where the rule changes."""
    layers = [
        _layer(part, surveys, slum_class, text)
        for slum_class in reversed(AREA_CLASSES)
        if (part := rows[rows["slum_class"] == slum_class])["rts"].sum()
    ]
    breaks = [at for at, (before, after) in enumerate(pairwise(surveys), 1) if before.rule != after.rule]
    return Columns(survey_names(surveys), tuple(layers), tuple(breaks), "ha")


def survey_names(surveys: tuple[Survey, ...]) -> tuple[str, ...]:
    """The year of each; with its rule where there are two rules."""
    several = len({survey.rule for survey in surveys}) > 1
    return tuple(f"{year} · {RULES[rule].title}" if several else str(year) for year, rule in surveys)


def _layer(rows: pd.DataFrame, surveys: tuple[Survey, ...], slum_class: str, text: Text) -> ColumnLayer:
    parts = {Survey(int(row.year), str(row.rule)): _part(row, text) for row in rows.itertuples()}
    return ColumnLayer(
        name=text.word("class", slum_class),
        paint=f"class:{slum_class}",
        parts=tuple(parts.get(survey) for survey in surveys),
        hatch=slum_class if slum_class in HATCHES else "",
    )


def _part(row: Any, text: Text) -> ColumnPart | None:
    if not row.rts:
        return None
    area = int(row.area_millionths)
    return ColumnPart(area, (text("classes-bar", n=int(row.rts)), text.quantity(area, "ha")))


def _moves(data: Dataset, place: str, surveys: tuple[Survey, ...], text: Text) -> Lists:
    """For each survey and the next of the same rule, how many RTs went from which class to which."""
    groups = []
    for before, after in same_rule_pairs(surveys):
        flows = class_flows(data, place, before, after)
        most = int(flows["rts"].max())
        moved = int(flows.loc[flows["class_first"] != flows["class_last"], "rts"].sum())
        rows = tuple(_move(data, row, most, text) for row in flows.itertuples())
        title = text("flows-years", first=str(before.year), last=str(after.year))
        summary = text("flows-moved", moved=moved, n=int(flows["rts"].sum()))
        groups.append(List(title, summary, summary, rows))
    return Lists(tuple(groups))


def _move(data: Dataset, row: Any, most: int, text: Text) -> ListRow:
    names = text.joined([name_of_place(data, key) for key in row.location_ids[:_NAMES_SHOWN]])
    not_named = len(row.location_ids) - _NAMES_SHOWN
    first, last = (text.word("class", key) for key in (row.class_first, row.class_last))
    return ListRow(
        label=text("flows-class", first=first, last=last),
        value=text("flows-value", n=int(row.rts), area=text.quantity(int(row.area_millionths), "ha")),
        text=text("flows-names-more", names=names, n=not_named) if not_named > 0 else names,
        share=int(row.rts) / most,
    )


def class_table(rows: pd.DataFrame, text: Text) -> Table:
    """RTs and hectares of each class in each survey."""
    names = ("year", "rule", "class", "rts", "area", "unsized")
    numeric = ("rts", "area", "unsized")
    body = [
        (
            str(row.year),
            RULES[row.rule].title,
            text.word("class", row.slum_class),
            text.number(row.rts),
            text.quantity(int(row.area_millionths), "ha"),
            text.number(row.unsized) if row.unsized else "",
        )
        for row in rows.itertuples()
        if row.rts
    ]
    return Table(tuple((text(f"classes-col-{name}"), name in numeric) for name in names), tuple(body))


def class_sheet(data: Dataset, place: str, rows: pd.DataFrame, text: Text) -> Sheet:
    """RTs and verified hectares of each class in each survey."""
    names = ("location_id", "name", "year", "rule", "slum_class", "rts", "area_ha", "rts_without_area")
    body = tuple(
        (
            place, data.recorded_name(place), int(row.year), row.rule, row.slum_class, int(row.rts),
            decimal(row.area_millionths), int(row.unsized),
        )
        for row in rows.itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-classes"), names, body)


def move_sheet(data: Dataset, place: str, surveys: tuple[Survey, ...], text: Text) -> Sheet:
    """RTs that moved from class to class, survey to survey of one rule."""
    names = (
        "first_year", "last_year", "rule", "class_first", "class_last", "rts", "area_ha", "location_ids",
    )  # fmt: skip
    body = tuple(
        (
            before.year, after.year, after.rule, row.class_first, row.class_last, int(row.rts),
            decimal(row.area_millionths), " ".join(row.location_ids),
        )
        for before, after in same_rule_pairs(surveys)
        for row in class_flows(data, place, before, after).itertuples()
    )  # fmt: skip
    return Sheet(text("sheet-flows"), names, body)
