"""What is not there: columns mostly left empty, readings without a figure, words that no list knows."""

from collections.abc import Iterator

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Detail, Problem
from dashboard.domain.doubts.found import LIMITS, column_as_typed, file_of
from dashboard.domain.money.activities import FUNDING_SOURCES, KINDS

_LISTS = {"kind": KINDS, "funding_source": FUNDING_SOURCES}
_SHOWN = 3


def empty_columns(data: Dataset) -> Iterator[Problem]:
    """Columns of works and money that most rows leave empty."""
    rows, limits = data.activities, LIMITS["empty"]
    for column in limits["columns"] if len(rows) >= limits["rows"] else ():
        exact = f"{column}_millionths"
        n = int(rows[exact if exact in rows else column].isna().sum())
        if n > limits["share"] * len(rows):
            yield _of_column(data, "activities", "cells_empty", column, n=n, rows=len(rows), what=column)


def readings_without_figure(data: Dataset) -> Iterator[Problem]:
    """Readings that give neither a volume nor a share: they say no more than a row that is not there."""
    rows = data.readings
    given = rows["percent_low_millionths"].notna() & rows["percent_high_millionths"].notna()
    empty = rows["volume_millionths"].isna() & rows["percent_millionths"].isna() & ~given
    if empty.any():
        n = int(empty.sum())
        yield _of_column(data, "indicators", "cells_empty", "volume", n=n, rows=len(rows), what="figure")


def words_as_typed(data: Dataset) -> Iterator[Problem]:
    """Kinds of work and sources of money that no list knows; they stay apart, as they are typed."""
    for column, known in _LISTS.items():
        cells = data.activities[column].dropna()
        typed = cells[~cells.isin(known)].value_counts(sort=True)
        if len(typed):
            words = ", ".join(f"“{word}”" for word in typed.index[:_SHOWN])
            yield _of_column(
                data, "activities", "words_as_typed", column,
                n=len(typed), rows=int(typed.sum()), words=words + (" …" if len(typed) > _SHOWN else ""),
            )  # fmt: skip


def _of_column(data: Dataset, table: str, reason: str, column: str, **details: Detail) -> Problem:
    name = column_as_typed(data, table, column)
    return Problem(file_of(data, table), reason, column=name, details=details, table=table)


DOUBTS = (empty_columns, readings_without_figure, words_as_typed)
