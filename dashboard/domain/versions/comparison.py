"""Two versions of a dataset, row by row: what is new, gone, changed or as it was.

Rows are paired by the key of their table, and what was read is compared: 12,5 and 12.5 are the same, a
missing cell and a value are not. Where several rows share a key, those that are equal in everything are
paired first, then those that differ in one cell, then the rest in the order of their cells. The order of the
rows is irrelevant; seen the other way round, rows come where they went.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
import pandas as pd

from dashboard.domain.dataset.dataset import Dataset, Package
from dashboard.domain.dataset.land import Boundary
from dashboard.domain.dataset.origins import line_of

KEYS: dict[str, tuple[str, ...]] = {
    "locations": ("location_id",),
    "indicators": ("location_id", "year", "indicator", "rule"),
    "activities": ("activity_id", "amount_kind", "funding_source"),
    "outcomes": ("activity_id", "location_id", "indicator"),
    "decrees": ("number", "date", "location_id"),
    "figures": ("location_id", "measure", "unit", "as_of", "said_by", "scope"),
    "actors": ("actor_id",),
    "collaboration": ("event_id",),
    "checks": ("activity_id", "date"),
    "remarks": ("about", "noticed"),
    "boundaries": ("location_id",),
}
"""What names a row of each table: the key that its schema declares, where it declares one.

activities: a row is a line of money of an activity, so the id alone names several. figures: the same body may
publish one quantity of one place and time for more than one scope.
"""

_WITHOUT_ID = ("location_id", "year", "kind", "amount_kind", "funding_source")
"""What names a row of activities whose ids were made from the lines of their file."""

_NO_CONTENT: tuple[str, ...] = ("line",)
"""Where a row stands says nothing of it."""

_NEAR = ("kelurahan", "kawasan", "rw", "rt")
"""Levels that tell whether two datasets are about the same places: every dataset of a city names the city."""

_HARDLY = 10
"""Where fewer than one in so many places are in both, the versions are of different places."""


@dataclass(frozen=True, eq=False)
class TableComparison:
    """One table in two versions.

    Attributes:
        key: the columns that name a row.
        added, removed: the rows that only the later, only the earlier version has.
        before, after: the changed rows in each version, in one order, numbered from 0.
        cells: row (of those), column: the cells that differ.
        unchanged: how many rows are the same.
        rows_before, rows_after: how many rows each version has; None where it has no such table.
    """

    table: str
    key: tuple[str, ...]
    added: pd.DataFrame
    removed: pd.DataFrame
    before: pd.DataFrame
    after: pd.DataFrame
    cells: pd.DataFrame
    unchanged: int
    rows_before: int | None
    rows_after: int | None

    @property
    def changed(self) -> int:
        """How many rows differ in some cell."""
        return len(self.after)

    @property
    def differences(self) -> int:
        """How many rows are new, gone or changed."""
        return len(self.added) + len(self.removed) + self.changed


@dataclass(frozen=True)
class PackageChange:
    """Something that two versions say differently of themselves; None where one does not say it."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two versions of a dataset. shared: how many places are in both; places: how many are in the smaller."""

    tables: tuple[TableComparison, ...]
    package: tuple[PackageChange, ...]
    shared: int
    places: int

    @property
    def added(self) -> int:
        """Rows that only the later version has."""
        return sum(len(table.added) for table in self.tables)

    @property
    def removed(self) -> int:
        """Rows that only the earlier version has."""
        return sum(len(table.removed) for table in self.tables)

    @property
    def changed(self) -> int:
        """Rows of both versions that differ in some cell."""
        return sum(table.changed for table in self.tables)

    @property
    def same(self) -> bool:
        """Whether the two say the same in every row and of themselves."""
        return not (self.added or self.removed or self.changed or self.package)

    @property
    def unrelated(self) -> bool:
        """Whether hardly any place is in both: they are not two versions of one dataset."""
        return self.shared * _HARDLY < self.places


def compared(before: Dataset, after: Dataset) -> Comparison:
    """Every table, the shapes, and what each version says of itself."""
    tables = [_table(name, before, after) for name in after.frames]
    shared, places = _places_shared(before, after)
    return Comparison((*tables, _boundaries(before, after)), tuple(_package(before, after)), shared, places)


def _table(table: str, before: Dataset, after: Dataset) -> TableComparison:
    old, new = before.frames[table], after.frames[table]
    key, left_out = KEYS[table], _NO_CONTENT
    if table == "activities" and (_made_ids(old) or _made_ids(new)):
        key, left_out = _WITHOUT_ID, (*_NO_CONTENT, "activity_id")
    columns = [column for column in new.columns if column not in left_out]
    there = (table in before.names or len(old) > 0, table in after.names or len(new) > 0)
    return _compared(table, _as_told(old, table, before), _as_told(new, table, after), key, columns, there)


def _as_told(rows: pd.DataFrame, table: str, data: Dataset) -> pd.DataFrame:
    """Rows with the line as a reader finds it: with its file where the table came in several."""
    if table not in data.parts:
        return rows
    return rows.assign(line=[data.files.told(table, number) for number in rows["line"]])


def _made_ids(activities: pd.DataFrame) -> bool:
    """Whether every id ends in the line that it stands on: a list without ids was numbered as it was read.

    A row put in above moves them all, so they name nothing.
    """
    pairs = zip(activities["activity_id"], activities["line"], strict=True)
    return len(activities) > 0 and all(str(key).endswith(f"-{line_of(line)}") for key, line in pairs)


def _boundaries(before: Dataset, after: Dataset) -> TableComparison:
    old, new = _shapes(before), _shapes(after)
    there = (len(old) > 0, len(new) > 0)
    return _compared("boundaries", old, new, KEYS["boundaries"], list(new.columns), there)


def _shapes(data: Dataset) -> pd.DataFrame:
    """A row a shape; of its coordinates a digest, which is equal where they are."""
    columns = ["location_id", "geometry_kind", "note", "shape"]
    rows = [
        (shape.location_id, shape.geometry_kind, shape.note, _outline(shape)) for shape in data.boundaries
    ]
    return pd.DataFrame(rows, columns=columns, dtype="str")


def _outline(shape: Boundary) -> str:
    """One polygon alone and a list of one are the same."""
    return sha256(str(shape.polygons).encode()).hexdigest()[:16]


# Pairing ------------------------------------------------------------------------------------------


def _compared(
    table: str,
    before: pd.DataFrame,
    after: pd.DataFrame,
    key: tuple[str, ...],
    columns: list[str],
    there: tuple[bool, bool],
) -> TableComparison:
    both = pd.concat([before[columns], after[columns]], ignore_index=True)
    codes = np.column_stack([pd.factorize(both[column])[0] for column in columns])
    equal = _pairs(_ids(codes), np.arange(len(both)), len(before))
    left = np.setdiff1d(np.arange(len(both)), equal)
    near = _near(both, codes, [columns.index(column) for column in key], left, len(before))
    near = near[np.argsort(near[:, 1])]
    alone = np.setdiff1d(left, near)
    rows, at = np.nonzero(codes[near[:, 0]] != codes[near[:, 1]])
    return TableComparison(
        table,
        key,
        added=_rows(after, alone[alone >= len(before)] - len(before)),
        removed=_rows(before, alone[alone < len(before)]),
        before=_rows(before, near[:, 0]),
        after=_rows(after, near[:, 1] - len(before)),
        cells=pd.DataFrame({"row": rows, "column": np.array(columns, dtype=object)[at]}),
        unchanged=len(equal),
        rows_before=len(before) if there[0] else None,
        rows_after=len(after) if there[1] else None,
    )


def _rows(frame: pd.DataFrame, at: np.ndarray) -> pd.DataFrame:
    return frame.iloc[at].reset_index(drop=True)


def _ids(codes: np.ndarray) -> np.ndarray:
    """A number for each different row of codes; -1 is missing, and equal to itself."""
    ids = np.zeros(len(codes), dtype="int64")
    for column in codes.T:
        ids = pd.factorize(ids * (column.max(initial=0) + 2) + column + 1)[0]
    return ids


def _pairs(ids: np.ndarray, rows: np.ndarray, first_after: int) -> np.ndarray:
    """The first row before of an id with the first one after, the second with the second, and so on.

    Returns:
        A row a pair: where the rows of the earlier and of the later version stand.
    """
    early, late = rows[rows < first_after], rows[rows >= first_after]
    marks = [ids[part] * (len(rows) + 1) + _running_number(ids[part]) for part in (early, late)]
    _, before, after = np.intersect1d(marks[0], marks[1], assume_unique=True, return_indices=True)
    return np.column_stack([early[before], late[after]])


def _running_number(ids: np.ndarray) -> np.ndarray:
    """How many rows with the same id stand before each row."""
    order, at = np.argsort(ids, kind="stable"), np.arange(len(ids))
    new = np.diff(ids[order], prepend=-1) != 0
    number = np.empty_like(at)
    number[order] = at - np.maximum.accumulate(np.where(new, at, 0))
    return number


def _near(
    both: pd.DataFrame, codes: np.ndarray, key: list[int], left: np.ndarray, first_after: int
) -> np.ndarray:
    """Pairs of rows with one key; where several share it, those that differ in one cell come first."""
    names = _ids(codes[:, key])
    early, late = left[left < first_after], left[left >= first_after]
    copies = np.concatenate([_copied(names[early]), _copied(names[late])])
    several = np.isin(names[left], copies)
    found = [_pairs(names, left[~several], first_after)]
    if several.any():
        waiting = both.loc[left[several]].sort_values(list(both.columns)).index.to_numpy()
        for ids in _ever_looser(codes, key, names):
            found.append(_pairs(ids, waiting, first_after))
            waiting = waiting[~np.isin(waiting, found[-1])]
    return np.concatenate(found)


def _copied(ids: np.ndarray) -> np.ndarray:
    """The ids that are there more than once."""
    values, copies = np.unique(ids, return_counts=True)
    return values[copies > 1]


def _ever_looser(codes: np.ndarray, key: list[int], names: np.ndarray) -> Iterator[np.ndarray]:
    """Numbers that rows share when they are equal but for one cell beside the key; last, those of the key."""
    for column in range(codes.shape[1]):
        if column not in key:
            yield _ids(np.delete(codes, column, axis=1))
    yield names


# Beside the tables --------------------------------------------------------------------------------


def _places_shared(before: Dataset, after: Dataset) -> tuple[int, int]:
    """How many of the places near the ground are in both versions, and in the smaller one."""
    near = [{key for key, row in data.places.items() if row["level"] in _NEAR} for data in (before, after)]
    return len(near[0] & near[1]), min(map(len, near))


def _package(before: Dataset, after: Dataset) -> Iterator[PackageChange]:
    said = [_said(data.package) for data in (before, after)]
    for field in dict.fromkeys((*said[0], *said[1])):
        values = [one.get(field) for one in said]
        if values[0] != values[1]:
            yield PackageChange(field, *values)


def _said(package: Package) -> dict[str, str | None]:
    """What a package says, by field. One without a title is called as its folder, which says nothing."""
    named = {"title": package.titles, "short_title": package.short_titles, "office": package.offices}
    titles = {
        f"{name}_{language}" if language != "id" else name: words
        for name, said in named.items()
        for language, words in said.items()
        if words != package.name
    }
    return {
        **titles,
        "illustrative": "yes" if package.illustrative else "no",
        "as_of": package.as_of,
        "opens_at": package.opens_at,
        "sources": "; ".join(package.sources) or None,
        "licences": "; ".join(package.licences) or None,
    }
