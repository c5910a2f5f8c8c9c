"""What changed from one version of the data to another: the totals that differ, and every row that does.

Nothing is compared before a reader asks for it, or sends files of their own: those are compared with the data
that they took the place of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, TypeVar

import pandas as pd
import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.versions.comparison import Comparison, TableComparison, compared
from dashboard.domain.versions.totals import doubts_change, surveys_change, total_changes
from dashboard.findings.data import comparison_rows as rows
from dashboard.findings.data import comparison_sheets as sheets
from dashboard.findings.data import comparison_words as told
from dashboard.findings.table import Table
from dashboard.findings.words.problems import sentence_of
from dashboard.screen import downloads, elements, filters, show
from dashboard.screen.downloads import Download
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.tables import OWN, dataset_names, load_datasets
from dashboard.text.catalogue import Text

CHOICES = ("compare", "difference", "table", "rows")
"""What the address keeps of the comparison."""

_NONE, _ALL = "none", "all"
_REPLACED = "replaced"
_SHOWN = 20
"""Rows on one page of the list."""

R = TypeVar("R")


@dataclass(frozen=True)
class Versions:
    """Two datasets and what they are called: a reader's own files are the later one, else those on screen."""

    before: Dataset
    after: Dataset
    names: tuple[str, str]

    def answer(self, question: tuple[Any, ...], work: Callable[[], R]) -> R:
        """Work done once; what one reader sent is remembered with their own data and nowhere else."""
        keeper = self.before if self.before.private else self.after
        return keeper.cache.answer((__name__, self.before.version, self.after.version, question), work)

    @property
    def found(self) -> Comparison:
        """The rows of both."""
        return self.answer(("rows",), lambda: compared(self.before, self.after))

    def totals(self, place: str | None) -> pd.DataFrame:
        """The totals of both; None is the whole dataset."""
        return self.answer(("totals", place), lambda: total_changes(self.before, self.after, place))

    def headline(self, text: Text) -> str:
        """The finding."""
        question = ("headline", text.language)
        return self.answer(question, lambda: told.headline(self.found, self.totals(None), text))


def took_place_of(key: str) -> None:
    """Remember which data were shown when a reader sent their own."""
    if key != OWN:
        st.session_state[_REPLACED] = key


def comparison(view: View) -> None:
    """The whole part: what to compare with, the finding, totals, rows, downloads."""
    text, others = view.text, _others(view)
    if not others:
        return
    key = filters.current_of("compare", (_NONE, *others), _usual(view, others))
    if key == _NONE:
        show.section(text("versions-title"), text("versions-explained"), text("versions-explained-own"))
        _choose(view, others)
        return
    versions = _versions(view, key, others[key])
    before, after = versions.names
    show.section(versions.headline(text), text("versions-subtitle", before=before, after=after))
    _choose(view, others)
    _cautions(versions, text)
    if not versions.found.same:
        _totals(view, versions)
        _counts(versions, text)
        _list(view, versions)


# What is compared ---------------------------------------------------------------------------------


def _others(view: View) -> dict[str, Dataset]:
    return {key: kept.data for key, kept in load_datasets().items() if key != view.dataset_key}


def _usual(view: View, others: dict[str, Dataset]) -> str:
    """Own files: the data that were shown before them, or the first; nothing else is compared unasked."""
    if view.dataset_key != OWN:
        return _NONE
    replaced = st.session_state.get(_REPLACED)
    return replaced if replaced in others else next(iter(others))


def _choose(view: View, others: dict[str, Dataset]) -> None:
    names = _names(view) | {_NONE: view.text("choice-versions-none")}
    filters.choose(
        "compare",
        (_NONE, *others),
        label=view.text("choice-versions"),
        default=_usual(view, others),
        words=lambda key: names[key],
        width=320,
    )


def _names(view: View) -> dict[str, str]:
    return dataset_names(_others(view) | {view.dataset_key: view.data}, view.text)


def _versions(view: View, key: str, other: Dataset) -> Versions:
    names = _names(view)
    shown, chosen = names[view.dataset_key], names[key]
    if other.private:
        return Versions(view.data, other, (shown, chosen))
    return Versions(other, view.data, (chosen, shown))


def _cautions(versions: Versions, text: Text) -> None:
    """Files that cannot be used, and data of another place."""
    for data in (versions.before, versions.after):
        refused = (problem for problem in data.problems if problem.severity == "refused")
        if first := next(refused, None):
            st.warning(markdown(text("versions-refused", why=sentence_of(first, text))))
    if versions.found.unrelated:
        st.info(markdown(told.unrelated_words(versions.found, text)))


# Totals -------------------------------------------------------------------------------------------


def _totals(view: View, versions: Versions) -> None:
    """The totals of the place on screen, and those of the whole."""
    text = view.text
    doubts = versions.answer(("doubts",), lambda: doubts_change(versions.before, versions.after))
    surveys = versions.answer(("surveys",), lambda: surveys_change(versions.before, versions.after, None))
    show.remarks(*told.remarks(doubts, surveys, text), text("versions-totals-note"))
    there = [view.place in data.places for data in (versions.before, versions.after)]
    if all(there) and not _is_whole(view, versions):
        _totals_of(view, versions, view.place, view.place_label)
        if versions.answer(("alike", view.place), lambda: _alike(versions, view.place)):
            show.remarks(text("versions-totals-alike"))
            return
    elif view.place in view.data.places and not all(there):
        missing = "versions-only-after" if there[1] else "versions-only-before"
        show.remarks(text(missing, place=view.place_label))
    _totals_of(view, versions, None, text("versions-totals-whole"))


def _is_whole(view: View, versions: Versions) -> bool:
    """Whether the place holds every other place, so that its totals are those of the whole."""
    return all(len(data.inside(view.place)) == len(data.places) for data in (versions.before, versions.after))


def _alike(versions: Versions, place: str) -> bool:
    """Whether the whole changed just as the place did."""
    moved = [frame[frame["differs"]].reset_index(drop=True) for frame in map(versions.totals, (place, None))]
    return bool(moved[0].equals(moved[1]))


def _totals_of(view: View, versions: Versions, place: str | None, label: str) -> None:
    """Those that differ in sight, all of them one click away."""
    text, changes = view.text, versions.totals(place)
    grids = versions.answer(("grids", place, text.language), lambda: totals_grids(changes, text))
    title, every = (text(f"versions-totals-{name}", place=label) for name in ("title", "all"))
    show.section(title)
    if grids[0].rows:
        show.table(grids[0], label=title, key=f"totals-{place}", cards=True)
    else:
        show.remarks(_nothing_moved(versions, place, text))
    key = "totals" if place is None else "totals-place"
    files = _files(view, {key: partial(sheets.totals_sheet, changes, place, versions.names, text)})
    with st.expander(markdown(every)):
        show.table(grids[1], label=every, key=f"{key}-every", cards=True)
        downloads.csv_button(files[key], key)


def _nothing_moved(versions: Versions, place: str | None, text: Text) -> str:
    """No total changed; how many rows differ all the same, where those of the whole dataset are meant."""
    return text("versions-totals-same-rows", n=rows.count(versions.found) if place is None else 0)


def totals_grids(changes: pd.DataFrame, text: Text) -> tuple[Table, Table]:
    """The totals that differ, and all of them."""
    names = ("total", "before", "after", "difference")
    columns = tuple((text(f"versions-col-{name}"), name != "total") for name in names)
    body = [(row.differs, _total_row(row, text)) for row in changes.itertuples()]
    moved = tuple(cells for differs, cells in body if differs)
    return Table(columns, moved), Table(columns, tuple(cells for _, cells in body))


def _total_row(row: Any, text: Text) -> tuple[str, ...]:
    before, after = (told.total_words(row, when, text) for when in ("before", "after"))
    return told.total_name(row, text), before, after, told.difference_words(row, text)


# Rows ---------------------------------------------------------------------------------------------


def _counts(versions: Versions, text: Text) -> None:
    """What became of the rows of each table, and what the versions say of themselves."""
    title = text("versions-tables-title")
    show.section(title)
    grid = counts_grid(versions.found, text)
    if grid.rows:
        show.table(grid, label=title, key="compared-tables", cards=True)
    show.remarks(_same_words(versions.found, text))
    if versions.found.package:
        label = text("differing-package")
        show.table(package_grid(versions.found, text), label=label, key="compared-package", cards=True)


def counts_grid(found: Comparison, text: Text) -> Table:
    """A row for each table that is not the same in both."""
    names = ("table", "rows-before", "rows-after", "added", "removed", "changed", "unchanged")
    columns = tuple((text(f"versions-col-{name}"), name != "table") for name in names)
    return Table(columns, tuple(_count_row(table, text) for table in found.tables if table.differences))


def _same_words(found: Comparison, text: Text) -> str:
    """The tables with rows that are all the same."""
    same = [text(f"differing-{one.table}") for one in found.tables if one.unchanged and not one.differences]
    return text("versions-tables-same", tables=text.joined(same)) if same else ""


def _count_row(table: TableComparison, text: Text) -> tuple[str, ...]:
    there = (table.rows_before, table.rows_after)
    counted = (len(table.added), len(table.removed), table.changed, table.unchanged)
    return (
        text(f"differing-{table.table}"),
        *(text("versions-no-table") if n is None else text.number(n) for n in there),
        *(text.number(n) for n in counted),
    )


def package_grid(found: Comparison, text: Text) -> Table:
    """What the versions say differently of themselves."""
    header = (text("differing-package"), text("versions-col-before"), text("versions-col-after"))
    body = [
        (text.word("field", c.field), *(rows.said_words(c.field, said, text) for said in (c.before, c.after)))
        for c in found.package
    ]
    return Table(tuple((name, False) for name in header), tuple(body))


def _list(view: View, versions: Versions) -> None:
    """The rows that differ, twenty at a time, and all of them as a file."""
    text, found = view.text, versions.found
    show.section(text("versions-list-title"))
    if rows.count(found):
        kind, table = _choose_rows(found, text)
        _rows(versions, kind, table, text)
    files = _files(view, {"differences": partial(sheets.differences_sheet, found, versions.names, text)})
    downloads.csv_button(files["differences"], "differences")


def _choose_rows(found: Comparison, text: Text) -> tuple[str | None, str | None]:
    kinds = {kind: n for kind in rows.DIFFERENCES if (n := rows.count(found, kind))}
    tables = {one.table: n for one in found.tables if (n := rows.count(found, table=one.table))}
    with st.container(horizontal=True, gap="xsmall"):
        kind = filters.choose(
            "difference",
            (_ALL, *kinds),
            label=text("choice-difference"),
            default=_ALL,
            words=lambda key: _counted(text(f"difference-{key}"), kinds.get(key, sum(kinds.values())), text),
            width=240,
        )
        table = filters.choose(
            "table",
            (_ALL, *tables),
            label=text("choice-table"),
            default=_ALL,
            words=lambda key: (
                text("choice-table-all", n=text.number(sum(tables.values())))
                if key == _ALL
                else text("choice-table-count", name=text(f"differing-{key}"), n=text.number(tables[key]))
            ),
            width=280,
        )
    return None if kind == _ALL else kind, None if table == _ALL else table


def _counted(name: str, n: int, text: Text) -> str:
    return text("difference-count", name=name, n=text.number(n))


def _rows(versions: Versions, kind: str | None, table: str | None, text: Text) -> None:
    n = rows.count(versions.found, kind, table)
    if not n:
        show.remarks(text("versions-list-none"))
        return
    first = (filters.part("rows", -(-n // _SHOWN)) - 1) * _SHOWN
    question = ("items", kind, table, first, text.language)
    items = versions.answer(question, lambda: _items(versions, kind, table, first, text))
    elements.problems(data={"label": text("versions-list-title"), "items": items}, key="differences")


def _items(
    versions: Versions, kind: str | None, table: str | None, first: int, text: Text
) -> list[dict[str, str]]:
    shown = islice(rows.differences(versions.found, kind, table), first, first + _SHOWN)
    return [_item(difference, versions, text) for difference in shown]


def _item(difference: rows.Difference, versions: Versions, text: Text) -> dict[str, str]:
    data = versions.before if difference.kind == "removed" else versions.after
    key = rows.key_words(difference, data, text)
    return {
        "severity": "note",
        "severity_words": text(f"difference-{difference.kind}"),
        "where": f"{text(f'differing-{difference.table.table}')} · {key}",
        "sentence": rows.contents_words(difference, versions.before, versions.after, text),
        "typed": "",
        "effect": rows.lines_words(difference, text),
    }


def _files(view: View, tables: dict[str, Callable[[], Any]]) -> dict[str, Download]:
    return downloads.of_page(view, "data", tables)
