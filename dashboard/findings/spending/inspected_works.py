"""Inspected works: every finished work with its last inspection, those that wait longest first."""

from datetime import date
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.works.inspections import QUESTIONS, works_to_inspect
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.sheet_cells import decimal, words
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.times import overdue, until
from dashboard.text.catalogue import Text
from dashboard.text.names import deficit, lacking
from dashboard.text.quoted import quoted

ROWS_AT_ONCE = 10


def inspected_works(scope: Scope, page: int) -> Finding:
    """A page of the works, from 1; all of them are in the file of the answers."""
    data, place, year, today, text = scope.data, scope.place, scope.year, scope.today, scope.text
    rows = works_to_inspect(data, place, year, today)
    shown = rows.iloc[(page - 1) * ROWS_AT_ONCE : page * ROWS_AT_ONCE]
    day = text.date(as_known(year, today).isoformat())
    return Finding(
        "looks",
        title=_title(rows, until(year, today, text), text),
        subtitles=(text("checks-list-subtitle", place=scope.place_label, today=day),),
        alt=text("checks-list-title"),
        table=_table(data, shown, text),
        after=text("checks-more", n=len(rows) - len(shown)),
        file="checks",
        about="money",
    )


def _title(rows: pd.DataFrame, when: str, text: Text) -> str:
    """How many inspections are overdue, and since when the longest."""
    late = rows[rows["days_late"] > 0]
    since = text.date(str(late["due"].iloc[0])) if len(late) else ""
    return text("checks-overdue-title", n=len(late), since=since, until=when)


def _table(data: Dataset, rows: pd.DataFrame, text: Text) -> Table:
    columns = ("work", "place", "finished", "due", "looked", "found", "improved")
    body = [
        (
            _work(row, text),
            label_of_place(data, row.location_id, text),
            str(row.year) if pd.isna(row.finished) else text.date(row.finished),
            due_words(row, text),
            *_look(row, text),
            improved_words(row.improved, text),
        )
        for row in rows.itertuples()
    ]
    header = tuple((text(f"checks-col-{name}"), False) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _work(row: Any, text: Text) -> str:
    name = text.word("work", row.kind)
    if pd.isna(row.volume_millionths):
        return name
    unit = None if pd.isna(row.unit) else str(row.unit)
    return f"{name}, {text.quantity(int(row.volume_millionths), unit)}"


def _look(row: Any, text: Text) -> tuple[str, str]:
    """When and by whom, what was found with the note; of a work that nobody inspected, only that."""
    if pd.isna(row.looked):
        return text.word("found", "not_looked"), ""
    by = text("checks-by-unknown") if pd.isna(row.checked_by) else str(row.checked_by)
    looked = text("checks-looked", date=text.date(row.looked), by=by)
    answers = {name: text.word("found", getattr(row, name)) for name in QUESTIONS}
    found = text("checks-found", **answers)
    return looked, found if pd.isna(row.note) else f"{found} {quoted(str(row.note))}"


def due_words(row: Any, text: Text) -> str:
    """When the next inspection is due, and by how long that has passed."""
    due, late = text.date(row.due), int(row.days_late)
    if late <= 0:
        return text("checks-due-not-yet", due=due)
    return text("checks-due-late", due=due, overdue=overdue(late, late, text))


def improved_words(improved: tuple[tuple[str, int, str | None], ...], text: Text) -> str:
    """What outcomes.csv says that a work improved, or that it says nothing."""
    said = [
        lacking(deficit(volume, unit, text) if unit else text.quantity(volume, None), [key], unit or "", text)
        for key, volume, unit in improved
    ]
    return "; ".join(said) or text("checks-improved-none")


def inspections_sheet(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Sheet:
    """Those that wait longest first; what outcomes.csv says they improved as criterion, volume and unit."""
    columns = (
        "activity_id", "location_id", "name", "year", "kind", "kind_name", "description", "volume", "unit",
        "stage", "finished", "last_look", *QUESTIONS, "checked_by", "note", "looks", "improved",
        "next_look_due", "days_late", "as_of", "line",
    )  # fmt: skip
    body = tuple(
        (
            row.activity_id, row.location_id, data.recorded_name(row.location_id), int(row.year), row.kind,
            text.word("work", row.kind), words(row.description), decimal(row.volume_millionths),
            words(row.unit), row.stage, words(row.finished), words(row.looked),
            *(getattr(row, name) for name in QUESTIONS), words(row.checked_by), words(row.note),
            int(row.seen), _improved(row.improved), row.due, max(0, int(row.days_late)),
            as_known(year, today).isoformat(), data.files.told("activities", row.line),
        )
        for row in works_to_inspect(data, place, year, today).itertuples()
    )  # fmt: skip
    dates = {name: Kind(text=True) for name in ("finished", "last_look", "next_look_due", "as_of")}
    return Sheet(text("sheet-checks"), columns, body, dates)


def _improved(improved: tuple[tuple[str, int, str | None], ...]) -> str | None:
    said = (f"{key} {decimal_text(volume)} {unit or ''}".strip() for key, volume, unit in improved)
    return "; ".join(said) or None
