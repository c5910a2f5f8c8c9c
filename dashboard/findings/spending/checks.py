"""Masih berdiri? What the last look found of the finished works, and which works wait for a look."""

from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known, span, whole_years
from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.counts import InTime
from dashboard.domain.works.inspections import (
    ANSWERS,
    MONTHS_BETWEEN_LOOKS,
    QUESTIONS,
    Standing,
    looks,
    standing,
)
from dashboard.files import checks as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import covering, label_of, name_of
from dashboard.findings.words.times import others, until
from dashboard.palette import BETTER, QUIET, WHITE, WORSE, blend, ink_on
from dashboard.screen import elements, filters, show
from dashboard.screen.downloads import Download, csv_button, of_page
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import deficit, lacking
from dashboard.text.quoted import quoted

ROWS_AT_ONCE = 10

_COLOURS = {
    "yes": BETTER,
    "partly": blend(BETTER, WHITE, 0.55),
    "no": WORSE,
    "not_said": QUIET,
}
"""Of an answer; a work that nobody looked at is hatched."""

_DAYS_OF_MONTH = 30
_NARROWEST_COUNT = 0.05
"""A narrower part has no room for its number, which stands beside the bar too."""


def headline(view: View, kind: str | None = None) -> str:
    """How many were looked at, and how many of them are in use; no kind of money plays a part."""
    return cached(headline_of)(view.data, view.place, view.year, date.today(), view.text)


def headline_of(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """The finding in one sentence."""
    found, name = standing(data, place, year, today), name_of(data, place)
    when = until(year, today, text)
    if not found.works:
        later = InTime(0, 0, standing(data, place, None, today).works if year else 0)
        return text("checks-headline-nothing", place=name, until=when, others=others(later, text))
    if not found.looked:
        return text("checks-headline-never", n=found.works, place=name, until=when)
    return text(
        "checks-headline-used",
        n=found.works,
        until=when,
        looked=str(found.looked),
        used=str(_count(found, "used", "yes")),
    )


def _count(found: Standing, question: str, answer: str) -> int:
    return dict(dict(found.answers)[question])[answer]


def part(view: View, kind: str | None = None) -> dict[str, Download]:
    """The answers counted, and every finished work with its last look; its table as a file."""
    data, text, today = view.data, view.text, date.today()
    chosen = (data, view.place, view.year, today)
    files = of_page(view, "spending", {"checks": partial(sheets.looks_sheet, *chosen, text)})
    found = cached(standing)(*chosen)
    show.section(*cached(_finding)(*chosen, text), _subtitle(view), *cached(remarks)(*chosen, text))
    if found.works:
        bars = cached(answer_bars)(*chosen, text)
        elements.aligned(data=bars, key="checks")
        grid = cached(answers_grid)(*chosen, text)
        show.twin(grid, label=bars["label"], text=text, key="checks-counts", download=files["checks"])
        _list(view, today, files["checks"])
    return files


def _finding(data: Dataset, place: str, year: int | None, today: date, text: Text) -> tuple[str]:
    found = standing(data, place, year, today)
    if not found.looked:
        return (text("checks-title-never", until=until(year, today, text)),)
    counts = {name: str(_count(found, question, "yes")) for name, question in
              (("exists", "exists"), ("working", "works"))}  # fmt: skip
    counts |= {"looked": str(found.looked), "works": str(found.works)}
    return (text("checks-title", until=until(year, today, text), **counts),)


def _subtitle(view: View) -> str:
    period = until(view.year, date.today(), view.text).strip() or view.period
    places = money_lines(view.data, view.place, None)["location_id"]
    around = covering(view.data, view.place, places, view.text)
    return view.text("checks-subtitle", place=around, period=period)


def remarks(data: Dataset, place: str, year: int | None, today: date, text: Text) -> list[str]:
    """The rule, and the works that need no look, counted."""
    found = standing(data, place, year, today)
    return [
        text("checks-rule", months=str(MONTHS_BETWEEN_LOOKS)),
        text("checks-unfinished", n=found.unfinished),
        text("checks-stage-unknown", n=found.stage_unknown),
        text("checks-nothing-standing", n=found.nothing_standing),
    ]


def answer_bars(data: Dataset, place: str, year: int | None, today: date, text: Text) -> dict[str, Any]:
    """One bar a question, cut by answer; all are as long as there are works."""
    found = standing(data, place, year, today)
    rows = [_row(question, counts, found.works, text) for question, counts in found.answers]
    used = [answer for answer in ANSWERS if any(_count(found, question, answer) for question in QUESTIONS)]
    legend = [_sample(answer) | {"label": text.word("found", answer)} for answer in used]
    return {
        "label": text("checks-label", place=label_of(data, place, text)),
        "legend": [{key: one[key] for key in ("look", "colour", "label")} for one in legend],
        "rows": rows,
    }


def _row(question: str, counts: tuple[tuple[str, int], ...], works: int, text: Text) -> dict[str, Any]:
    some = [(answer, n) for answer, n in counts if n]
    parts = [
        _sample(answer) | {"share": n / works, "text": _count_inside(answer, n, works)} for answer, n in some
    ]
    words = ", ".join(text("checks-count", answer=text.word("found", answer), n=str(n)) for answer, n in some)
    name = question_name(question, text)
    bar = {"name": name, "text": words, "parts": parts}
    return {"key": question, "label": "", "say": f"{name}: {words}", "note": "", "bars": [bar]}


def _count_inside(answer: str, n: int, works: int) -> str:
    """The number in a part, where there is room for it and nothing is drawn behind it."""
    return str(n) if answer in _COLOURS and n / works >= _NARROWEST_COUNT else ""


def question_name(question: str, text: Text) -> str:
    """Ada, baik, berfungsi, dipakai."""
    return text("checks-working" if question == "works" else f"checks-{question}")


def _sample(answer: str) -> dict[str, Any]:
    colour = _COLOURS.get(answer)
    if colour is None:
        return {"look": "hatched", "colour": "", "ink": ""}
    return {"look": "full", "colour": colour, "ink": ink_on(colour)}


def answers_grid(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Table:
    """How many works have each answer."""
    found = standing(data, place, year, today)
    header = [
        (text("checks-col-question"), False),
        *((text.word("found", answer), True) for answer in ANSWERS),
    ]
    body = [
        (question_name(question, text), *(str(n) for _, n in counts)) for question, counts in found.answers
    ]
    return Table(tuple(header), tuple(body))


# Every work ----------------------------------------------------------------------------------------------


def _list(view: View, today: date, download: Download) -> None:
    data, text = view.data, view.text
    chosen = (data, view.place, view.year, today)
    works = len(cached(looks)(*chosen))
    title = cached(overdue_title)(*chosen, text)
    day = text.date(as_known(view.year, today).isoformat())
    subtitle = text("checks-list-subtitle", place=view.place_label, today=day)
    show.section(title, subtitle)
    parts = -(-works // ROWS_AT_ONCE)
    at = filters.part("look", parts) - 1 if parts > 1 else 0
    grid = cached(looks_grid)(*chosen, at, text)
    show.table(grid, label=text("checks-list-title"), key="checks-list", cards=True)
    show.remarks(text("checks-more", n=works - len(grid.rows)))
    csv_button(download, "checks-list")
    show.mark(view, "money")


def overdue_title(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many looks are overdue, and since when the longest."""
    rows = looks(data, place, year, today)
    late = rows[rows["days_late"] > 0]
    since = text.date(str(late["due"].iloc[0])) if len(late) else ""
    return text("checks-overdue-title", n=len(late), since=since, until=until(year, today, text))


def looks_grid(data: Dataset, place: str, year: int | None, today: date, part: int, text: Text) -> Table:
    """Finished works with their last look, those that wait longest first."""
    rows = looks(data, place, year, today).iloc[part * ROWS_AT_ONCE : (part + 1) * ROWS_AT_ONCE]
    columns = ("work", "place", "finished", "due", "looked", "found", "improved")
    body = [
        (
            _work(row, text),
            label_of(data, row.location_id, text),
            str(row.year) if pd.isna(row.finished) else text.date(row.finished),
            due_words(row, as_known(year, today), text),
            *_look(row, text),
            improved_words(row.improved, text),
        )
        for row in rows.itertuples()
    ]
    return Table(tuple((text(f"checks-col-{name}"), False) for name in columns), tuple(body))


def _work(row: Any, text: Text) -> str:
    name = text.word("work", row.kind)
    if pd.isna(row.volume_millionths):
        return name
    unit = None if pd.isna(row.unit) else str(row.unit)
    return f"{name}, {text.quantity(int(row.volume_millionths), unit)}"


def _look(row: Any, text: Text) -> tuple[str, str]:
    """When and by whom, what was found with the note; of a work that nobody looked at, only that."""
    if pd.isna(row.looked):
        return text.word("found", "not_looked"), ""
    by = text("checks-by-unknown") if pd.isna(row.checked_by) else str(row.checked_by)
    looked = text("checks-looked", date=text.date(row.looked), by=by)
    answers = {name: text.word("found", getattr(row, name)) for name in QUESTIONS}
    found = text("checks-found", **answers)
    return looked, found if pd.isna(row.note) else f"{found} {quoted(str(row.note))}"


def due_words(row: Any, today: date, text: Text) -> str:
    """When the next look is due, and by how many years, months or days that has passed."""
    due = text.date(row.due)
    if row.days_late <= 0:
        return text("checks-due-not-yet", due=due)
    years = whole_years(span(row.due)[1].isoformat(), today)[0]
    if years:
        return text("checks-due-late-years", due=due, n=years)
    months = int(row.days_late) // _DAYS_OF_MONTH
    if months:
        return text("checks-due-late-months", due=due, n=months)
    return text("checks-due-late-days", due=due, n=int(row.days_late))


def improved_words(improved: tuple[tuple[str, int, str | None], ...], text: Text) -> str:
    """What outcomes.csv says that a work improved, or that it says nothing."""
    said = [
        lacking(deficit(volume, unit, text) if unit else text.quantity(volume, None), [key], unit or "", text)
        for key, volume, unit in improved
    ]
    return "; ".join(said) or text("checks-improved-none")
