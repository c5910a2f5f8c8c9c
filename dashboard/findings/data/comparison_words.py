"""What differs between two versions of a dataset, in sentences: for a page and for the command line."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.activities import BEST_KNOWN
from dashboard.domain.score.rules import RULES
from dashboard.domain.versions.comparison import Comparison
from dashboard.domain.versions.totals import (
    COUNTED,
    DoubtsChange,
    SurveysChange,
    doubts_change,
    surveys_change,
)
from dashboard.findings.data import comparison_rows as rows
from dashboard.findings.data.comparison_rows import DIFFERENCES, Difference, count, exact_words
from dashboard.text.catalogue import MINUS, Text

_HEADLINE = ("recorded_area", "score_area", "works")
"""What a headline names where no money changed."""


# The finding --------------------------------------------------------------------------------------


def headline(found: Comparison, changes: pd.DataFrame, text: Text) -> str:
    """How many rows differ, and the total that weighs most; `changes` are those of the whole dataset."""
    if found.same:
        return text("versions-headline-same")
    if found.unrelated:
        return text("versions-headline-unrelated")
    if not count(found):
        return text("versions-headline-package")
    rows = rows_words(found.added, found.removed, found.changed, text)
    differing = changes[changes["differs"]]
    if differing.empty:
        return text("versions-headline-no-total", rows=rows)
    heaviest = _heaviest(differing)
    if heaviest is None:
        return text("versions-headline-other-total", rows=rows)
    return text("versions-headline", rows=rows, total=_moved(heaviest, text))


def rows_words(added: int, removed: int, changed: int, text: Text) -> str:
    """3 baris baru, 2 hilang, 5 berubah."""
    return text("versions-rows", added=added, removed=removed, changed=changed)


def _heaviest(differing: pd.DataFrame) -> Any | None:
    """The money nearest to money spent, else the newest slum area, else the works; none of a range."""
    exact = [
        row
        for row in differing.itertuples()
        if all(
            _same(getattr(row, f"low_{when}"), getattr(row, f"high_{when}")) for when in ("before", "after")
        )
    ]
    money = {row.kind: row for row in exact if row.measure == "money"}
    first = next((money[kind] for kind in BEST_KNOWN if kind in money), None)
    others = (row for measure in _HEADLINE for row in reversed(exact) if row.measure == measure)
    return first if first is not None else next(others, None)


def _same(low: Any, high: Any) -> bool:
    return bool(pd.isna(low) and pd.isna(high)) or bool(low == high)


def _moved(row: Any, text: Text) -> str:
    """Realisasi naik Rp1,2 miliar."""
    total = total_name(row, text)
    if pd.isna(row.low_after):
        return text("versions-total-gone", total=total)
    if pd.isna(row.low_before):
        return text("versions-total-new", total=total, amount=_short(row, int(row.low_after), text))
    change = int(row.low_difference)
    amount = _short(row, abs(change), text)
    if change > 0:
        return text("versions-total-rise", total=total, amount=amount)
    return text("versions-total-fall", total=total, amount=amount)


def _short(row: Any, amount: int, text: Text) -> str:
    return text.rupiah(amount) if row.unit == "rupiah" else _amount(row, amount, text)


def remarks(doubts: DoubtsChange, surveys: SurveysChange, text: Text) -> list[str]:
    """Notes that came and went, and surveys of one version alone."""
    told = []
    if doubts.found or doubts.gone:
        told.append(text("versions-doubts", found=doubts.found, gone=doubts.gone))
    one_rule = len({rule for _, rule in (*surveys.added, *surveys.removed)}) == 1
    for key, only in (("added", surveys.added), ("removed", surveys.removed)):
        if only:
            years = [str(year) if one_rule else f"{year} ({RULES[rule].title})" for year, rule in only]
            told.append(text(f"versions-surveys-{key}", years=text.joined(years)))
    return told


# Totals -------------------------------------------------------------------------------------------


def total_name(row: Any, text: Text) -> str:
    """What a total of `total_changes` is called."""
    year = "" if pd.isna(row.year) else str(int(row.year))
    match row.measure:
        case "recorded_area":
            return text("total-recorded_area", year=year, kind=text.word("kind", row.kind))
        case "score_area":
            return text("total-score_area", year=year, rule=RULES[row.rule].title)
        case "class_rts":
            return text("total-class_rts", year=year, **{"class": text.word("class", row.kind)})
        case "deficit":
            return text("total-deficit", year=year, indicator=text.word("indicator", row.kind))
        case "money" if row.kind == "unstated":
            return text("total-money-unstated")
        case "money":
            return text("total-money", kind=text.word("amount", row.kind))
        case "works":
            return text("total-works")
        case "output":
            return text("total-output", work=text.word("work", row.kind))
        case "base":
            return text("total-base", base=text.word("field", row.kind))
        case "places":
            return text("total-places", level=text(f"key-level-{row.kind}"))
        case _:
            return text(f"total-doubts-{row.kind}")


def total_words(row: Any, when: str, text: Text) -> str:
    """A total before or after: an amount, a range, or that there are no data."""
    low, high = getattr(row, f"low_{when}"), getattr(row, f"high_{when}")
    if pd.isna(low):
        return text("versions-not-known")
    if low == high:
        return _amount(row, int(low), text)
    return text("range", low=_amount(row, int(low), text, bare=True), high=_amount(row, int(high), text))


def difference_words(row: Any, text: Text) -> str:
    """After less before, with its sign; of a range that of each end."""
    if pd.isna(row.low_difference):
        return text("versions-no-difference")
    low, high = (_signed(row, int(end), text) for end in (row.low_difference, row.high_difference))
    return low if low == high else text("versions-ends", low=low, high=high)


def _signed(row: Any, change: int, text: Text) -> str:
    sign = "+" if change > 0 else MINUS if change < 0 else ""
    return f"{sign}{_amount(row, abs(change), text)}"


def _amount(row: Any, amount: int, text: Text, bare: bool = False) -> str:
    """With its unit, unless it is `bare`."""
    if row.unit == "rupiah":
        return text.rupiah_exact(amount)
    if row.measure in COUNTED:
        return text.number(amount // MILLION)
    return exact_words(amount, None if bare else row.unit or None, text)


# All of it ----------------------------------------------------------------------------------------


def comparison_report(
    before: Dataset, after: Dataset, found: Comparison, changes: pd.DataFrame, most: int | None, text: Text
) -> Iterator[str]:
    """A comparison line by line.

    Args:
        changes: of `total_changes`, of the whole dataset.
        most: rows of one table and kind that are named before the rest is counted; None names all.
    """
    yield headline(found, changes, text)
    if found.same:
        return
    if found.unrelated:
        yield unrelated_words(found, text)
    yield from remarks(doubts_change(before, after), surveys_change(before, after, None), text)
    for row in changes[changes["differs"]].itertuples():
        yield compared_total_sentence(row, text)
    for change in found.package:
        yield rows.said_sentence(change, text)
    for table in found.tables:
        if table.differences:
            yield rows.counts_sentence(table, text)
            yield from _rows_told(found, table.table, before, after, most, text)


def unrelated_words(found: Comparison, text: Text) -> str:
    """How few places are in both."""
    return text("versions-unrelated", shared=str(found.shared), places=str(found.places))


def compared_total_sentence(row: Any, text: Text) -> str:
    """Realisasi: Rp1.000 → Rp2.000 (+Rp1.000)."""
    before, after = (total_words(row, when, text) for when in ("before", "after"))
    difference = difference_words(row, text)
    name = total_name(row, text)
    return text("cli-compare-total", total=name, before=before, after=after, difference=difference)


def _rows_told(
    found: Comparison, table: str, before: Dataset, after: Dataset, most: int | None, text: Text
) -> Iterator[str]:
    for kind in DIFFERENCES:
        for difference in islice(rows.differences(found, kind, table), most):
            yield from _row_told(difference, before, after, text)
        if most is not None and (n := count(found, kind, table)) > most:
            yield f"  {text('versions-more', n=n - most)}"


def _row_told(difference: Difference, before: Dataset, after: Dataset, text: Text) -> Iterator[str]:
    data = before if difference.kind == "removed" else after
    yield f"  {text(f'difference-{difference.kind}')}: {rows.key_words(difference, data, text)}"
    if contents := rows.contents_words(difference, before, after, text):
        yield f"    {contents}"
