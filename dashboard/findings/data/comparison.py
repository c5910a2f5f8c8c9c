"""Comparison: what changed from one version of the data to another, its totals and every row that differs."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any

import pandas as pd

from dashboard.domain.versions.comparison import Comparison, TableComparison
from dashboard.findings.choice import LIST, Choice, choice, pages
from dashboard.findings.data import comparison_rows as rows
from dashboard.findings.data import comparison_words as told
from dashboard.findings.data.comparison_sheets import compared_totals_sheet, differences_sheet
from dashboard.findings.data.versions import Versions
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import CARDS, Table
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.text.catalogue import Text

_ALL = "all"
AT_ONCE = 20


def choices(versions: Versions, text: Text, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What became of the rows, of which table, which page of the list; none where no row differs."""
    found = versions.found
    if not rows.count(found):
        return ()
    kinds = {kind: n for kind in rows.DIFFERENCES if (n := rows.count(found, kind))}
    tables = {one.table: n for one in found.tables if (n := rows.count(found, table=one.table))}
    kind = choice(
        "difference", (_ALL, *kinds), lambda key: _kind_words(key, kinds, text), asked,
        label=text("choice-difference"), look=LIST, width=240, of="differences",
    )  # fmt: skip
    table = choice(
        "table", (_ALL, *tables), lambda key: _table_words(key, tables, text), asked,
        label=text("choice-table"), look=LIST, width=280, of="differences",
    )  # fmt: skip
    n = rows.count(found, _chosen(kind.chosen), _chosen(table.chosen))
    return kind, table, pages("rows", -(-n // AT_ONCE), asked, of="differences")


def _chosen(key: str) -> str | None:
    return None if key == _ALL else key


def _kind_words(key: str, kinds: Mapping[str, int], text: Text) -> str:
    n = kinds.get(key, sum(kinds.values()))
    return text("difference-count", name=text(f"difference-{key}"), n=text.number(n))


def _table_words(key: str, tables: Mapping[str, int], text: Text) -> str:
    if key == _ALL:
        return text("choice-table-all", n=text.number(sum(tables.values())))
    return text("choice-table-count", name=text(f"differing-{key}"), n=text.number(tables[key]))


def nothing_compared(text: Text) -> Findings:
    """What there would be to compare."""
    return Findings(text("versions-title"), (text("versions-explained"), text("versions-explained-own")))


def comparison(versions: Versions, scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What changed, the totals of the place and of the whole, the rows.

    It is not kept as a whole: it would keep one version alive with the other.
    """
    text, (before, after) = scope.text, versions.names
    question = ("headline", text.language)
    headline = versions.answer(question, lambda: told.headline(versions.found, versions.totals(None), text))
    subtitle = text("versions-subtitle", before=before, after=after)
    if versions.found.same:
        return Findings(headline, (subtitle,))
    parts = (*_totals(versions, scope), *_counts(versions.found, text), _rows(versions, text, asked))
    return Findings(headline, (subtitle,), parts)


# Totals -------------------------------------------------------------------------------------------


def _totals(versions: Versions, scope: Scope) -> Iterator[Finding]:
    """The totals of the place on screen, and those of the whole."""
    text, place = scope.text, scope.place
    notes = (*told.remarks(versions.doubts, versions.surveys, text), text("versions-totals-note"))
    yield Finding("changes", notes=notes)
    there = [place in data.places for data in (versions.before, versions.after)]
    if all(there) and not versions.is_whole(place):
        yield from _totals_of(versions, place, scope.place_label, text)
        if versions.alike(place):
            yield Finding("alike", notes=(text("versions-totals-alike"),))
            return
    elif place in scope.data.places and not all(there):
        missing = "versions-only-after" if there[1] else "versions-only-before"
        yield Finding("missing", notes=(text(missing, place=scope.place_label),))
    yield from _totals_of(versions, None, text("versions-totals-whole"), text)


def _totals_of(versions: Versions, place: str | None, label: str, text: Text) -> Iterator[Finding]:
    """Those that differ in sight, all of them one click away."""
    moved, every = versions.answer(
        ("tables", place, text.language), lambda: totals_tables(versions.totals(place), text)
    )
    title = text("versions-totals-title", place=label)
    all_of_them = text("versions-totals-all", place=label)
    key = "totals" if place is None else "totals-place"
    nothing = text("versions-totals-same-rows", n=rows.count(versions.found) if place is None else 0)
    yield Finding(
        f"{key}-moved",
        title=title,
        alt=title,
        table=moved if moved.rows else None,
        after="" if moved.rows else nothing,
    )
    yield Finding(
        key,
        folded=all_of_them,
        alt=all_of_them,
        table=every,
        sheet=partial(_totals_sheet, versions, place, text),
    )


def _totals_sheet(versions: Versions, place: str | None, text: Text) -> Sheet:
    return compared_totals_sheet(versions.totals(place), place, versions.names, text)


def totals_tables(changes: pd.DataFrame, text: Text) -> tuple[Table, Table]:
    """The totals that differ, and all of them."""
    names = ("total", "before", "after", "difference")
    columns = tuple((text(f"versions-col-{name}"), name != "total") for name in names)
    body = [(row.differs, _total_row(row, text)) for row in changes.itertuples()]
    moved = tuple(cells for differs, cells in body if differs)
    every = tuple(cells for _, cells in body)
    return Table(columns, moved, look=CARDS), Table(columns, every, look=CARDS)


def _total_row(row: Any, text: Text) -> tuple[str, ...]:
    before, after = (told.total_words(row, when, text) for when in ("before", "after"))
    return told.total_name(row, text), before, after, told.difference_words(row, text)


# Rows ---------------------------------------------------------------------------------------------


def _counts(found: Comparison, text: Text) -> Iterator[Finding]:
    """What became of the rows of each table, and what the versions say of themselves."""
    title, table = text("versions-tables-title"), counts_table(found, text)
    yield Finding(
        "compared-tables",
        title=title,
        alt=title,
        table=table if table.rows else None,
        after=_same_words(found, text),
    )
    if found.package:
        yield Finding("compared-package", alt=text("differing-package"), table=package_table(found, text))


def counts_table(found: Comparison, text: Text) -> Table:
    """A row for each table that is not the same in both."""
    names = ("table", "rows-before", "rows-after", "added", "removed", "changed", "unchanged")
    columns = tuple((text(f"versions-col-{name}"), name != "table") for name in names)
    body = tuple(_count_row(table, text) for table in found.tables if table.differences)
    return Table(columns, body, look=CARDS)


def _count_row(table: TableComparison, text: Text) -> tuple[str, ...]:
    there = (table.rows_before, table.rows_after)
    counted = (len(table.added), len(table.removed), table.changed, table.unchanged)
    return (
        text(f"differing-{table.table}"),
        *(text("versions-no-table") if n is None else text.number(n) for n in there),
        *(text.number(n) for n in counted),
    )


def _same_words(found: Comparison, text: Text) -> str:
    """The tables with rows that are all the same."""
    same = [text(f"differing-{one.table}") for one in found.tables if one.unchanged and not one.differences]
    return text("versions-tables-same", tables=text.joined(same)) if same else ""


def package_table(found: Comparison, text: Text) -> Table:
    """What the versions say differently of themselves."""
    header = (text("differing-package"), text("versions-col-before"), text("versions-col-after"))
    body = [
        (text.word("field", c.field), *(rows.said_words(c.field, said, text) for said in (c.before, c.after)))
        for c in found.package
    ]
    return Table(tuple((name, False) for name in header), tuple(body), look=CARDS)


def _rows(versions: Versions, text: Text, asked: Mapping[str, str]) -> Finding:
    """A page of the rows that differ; all of them are in the file."""
    title, found = text("versions-list-title"), versions.found
    notices: tuple[Notice, ...] = ()
    nothing = ""
    if rows.count(found):
        kind, table = _chosen(asked["difference"]), _chosen(asked["table"])
        first = (int(asked["rows"]) - 1) * AT_ONCE
        question = ("notices", kind, table, first, text.language)
        notices = versions.answer(question, lambda: _notices(versions, kind, table, first, text))
        nothing = text("versions-list-none")
    return Finding(
        "differences",
        title=title,
        picture=Notices(title, notices, nothing),
        sheet=partial(differences_sheet, found, versions.names, text),
    )


def _notices(
    versions: Versions, kind: str | None, table: str | None, first: int, text: Text
) -> tuple[Notice, ...]:
    shown = islice(rows.differences(versions.found, kind, table), first, first + AT_ONCE)
    return tuple(_notice(difference, versions, text) for difference in shown)


def _notice(difference: rows.Difference, versions: Versions, text: Text) -> Notice:
    data = versions.before if difference.kind == "removed" else versions.after
    key = rows.key_words(difference, data, text)
    return Notice(
        severity="note",
        severity_words=text(f"difference-{difference.kind}"),
        where=f"{text(f'differing-{difference.table.table}')} · {key}",
        sentence=rows.contents_words(difference, versions.before, versions.after, text),
        effect=rows.lines_words(difference, text),
    )
