"""The two roads of a column: what an engine can prove to be plain it reads itself, all else our reader reads.

A plain cell is one that the reader of small files takes as it stands. Of a column that holds others, only
these, each once, go through that reader, with what the plain ones show of how its office writes numbers; the
engine puts the values back. Either way the rows and the problems are those of a small file.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as filled
from functools import cached_property, reduce
from operator import add, or_
from typing import Any

import narwhals as nw

from dashboard.domain.dataset.engine import distinct, first_case
from dashboard.domain.dataset.origins import numbered
from dashboard.domain.dataset.problems import REASONS, Detail, Problem
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import RULES
from dashboard.nation.engines.engine import Engine, Frame
from dashboard.nation.sources import Alike
from dashboard.reading.builds.found import Found
from dashboard.reading.columns.cells import CellError, Values, column_of, read_columns
from dashboard.reading.columns.header import indicator_of
from dashboard.reading.columns.headings import good_share_of
from dashboard.reading.columns.rows import other_than_data
from dashboard.reading.columns.schema import Field
from dashboard.reading.read import MEASURES, errors_of
from dashboard.reading.sheets.laid_out import number_text
from dashboard.reading.sheets.limits import FOLDER
from dashboard.reading.sheets.sheets import BROKEN, clean, hides, shown
from dashboard.reading.spellings.dates import YEARS_OF_REASON
from dashboard.reading.spellings.words import MISSING, key_of, means_total, stage_of

_WHOLE = r"^-?\d{1,15}$"
_POINTED = r"^-?\d{1,9}\.(\d{1,2}|\d{4,6})$"
_SHORT_WHOLE = r"^-?\d{1,9}$"
"""Figures that each have one meaning, and that a double-precision number holds to the millionth."""

_PRINTED = r"^[!-&(-~]([ -~]*[!-~])?$"
"""Signs that everybody sees, without blanks around them and no apostrophe in front."""

_LIKE_A_SUM = r"^\W*(total|jumlah|grand|sub|sum|pilih)"
"""How the label of a row of sums begins; words.means_total judges."""

_MANY, _FEW = 50_000, 30
"""Different texts in a column up to which each is looked at, and to which several columns are together."""

_LOOKED_AT = 400_000
"""Rows in which they are counted first."""

OF_PLACE = ("location_id", "city", "spelling")
"""What the spelling of a place tells of a row."""

_MOST = 5_000_000
"""Cells of a column, each once, that our reader takes."""

_FEW_ROWS = 200_000
"""Rows that are no data, in one file."""


class TooDirty(Exception):
    """So much of a file is not plain that it has to be read as a small one."""


@dataclass
class _Column:
    """A column of plain files.

    Attributes:
        plain: whether a cell is; None where no engine can tell, and each different cell is looked at.
        value: what a plain cell means.
        dirty: by file how many cells are not plain. shows_point: whether plain ones have a decimal point.
        different: the cells that are not plain: file, cell, rows (n) and the first of them.
        few: whether it holds a handful of words, so that such columns are looked at together.
        filled_up: whether some cells are empty that then mean what the column declares.
    """

    at: int
    name: str
    field: Field
    plain: nw.Expr | None
    value: nw.Expr
    pointed: nw.Expr | None = None
    dirty: dict[int, int] = filled(default_factory=dict)
    shows_point: dict[int, bool] = filled(default_factory=dict)
    different: list[dict[str, Any]] = filled(default_factory=list)
    few: bool = False
    filled_up: bool = False

    @property
    def key(self) -> str:
        """Its name in frames, whatever the file calls it."""
        return f"c{self.at}"

    @property
    def unread(self) -> nw.Expr:
        """Whether a cell is for our reader: it is not plain, or empty where something must stand."""
        empty = nw.col(self.key).is_null()
        unread = ~empty if self.plain is None else ~empty & ~self.plain
        return empty | unread if self.field.required else unread


def read_plain(engine: Engine, alike: Alike, known: Frame | None = None) -> "Read":
    """The rows of plain files.

    Args:
        known: location_id of all places, for a table of rows about them: what is among them is plain.

    Raises:
        TooDirty: they are not as plain as they looked.
    """
    rows = _opened(engine, alike, range(len(alike.files)))
    place = next((at for at, meant in alike.fields.items() if meant.name == "location_id"), None)
    if known is None or place is None:
        return _read(engine, alike, rows, rows, None)
    listed = known.select(nw.col("location_id").alias(f"c{place}"), known=nw.lit(1))
    return _read(engine, alike, rows, rows.join(listed, on=f"c{place}", how="left"), place)


def _opened(engine: Engine, alike: Alike, files: Sequence[int]) -> Frame:
    """The rows of some of the files as they stand there, by the position of each column and file."""
    paths = [alike.files[at].path for at in files]
    keys = [f"c{at}" for at in range(len(alike.names))]
    if alike.delimiter is not None:
        return engine.csv(paths, keys, alike.delimiter)
    rows = engine.parquet(paths)
    columns = [nw.col(name).alias(key) for name, key in zip(alike.names, keys, strict=True)]
    number = first_case(*((nw.col("file") == at, nw.lit(file)) for at, file in enumerate(files)))
    return rows.select(*columns, "row", file=nw.col("file") if len(files) == len(alike.files) else number)


def _read(engine: Engine, alike: Alike, rows: Frame, judged: Frame, place: int | None) -> "Read":
    """rows: as they stand there; judged: the same with `known`, where places are known."""
    found = list(_about_files(alike))
    columns = [_column(engine, judged, alike, at, listed=place is not None) for at in alike.fields]
    _take_stock(engine, judged, alike, columns)
    rest, others = _without_other_rows(engine, judged, alike, columns)
    if others is not None:
        found += others.found
        _take_stock(engine, rest, alike, columns)
        rows = rows.join(others.rows, on=["file", "row"], how="anti")
    cells = _read_cells(alike, columns)
    spelled = {}
    if place is not None:
        column = next(column for column in columns if column.at == place)
        counts = {(row["file"], row["cell"]): row for row in column.different}
        spelled = {
            key: (cell, counts[key]) for key, cell in cells.values[column.key].items() if cell is not None
        }
    no_data = None if others is None else others.rows
    return Read(engine, alike, rows, no_data, tuple(columns), cells, place, (*found, *cells.found), spelled)


def _about_files(alike: Alike) -> Iterator[Found]:
    """What is to know of files as a whole: columns that none of ours are, or that are not there."""
    for source, said in zip(alike.files, alike.said, strict=True):
        for at, name in enumerate(alike.names):
            if at not in alike.fields:
                yield Found(Problem(source.name, "column_unknown", 1, name, table=alike.table))
        for name, told in said.items():
            reason = "year_from_name" if name == "year" else "column_assumed"
            yield Found(Problem(source.name, reason, 1, name, details={"read": told}, table=alike.table))


# What is plain --------------------------------------------------------------------------------------


def _column(engine: Engine, rows: Frame, alike: Alike, at: int, *, listed: bool) -> _Column:
    known, key = alike.fields[at], f"c{at}"
    cell, kind = nw.col(key), rows.collect_schema()[key]
    name = alike.names[at]
    if kind.is_numeric() and known.numeric:
        plain, value = _of_number(cell, known, whole=kind.is_integer())
        return _Column(at, name, known, plain, value)
    text = cell if kind == nw.String else cell.cast(nw.String)
    if known.numeric:
        plain, value, pointed = _of_figure(text, known)
        return _Column(at, name, known, plain, value, pointed)
    if listed and known.name == "location_id":
        return _Column(at, name, known, ~nw.col("known").is_null(), text)
    texts = _MANY if kind != nw.String or known.date else _texts(engine, rows, key)
    if texts <= _MANY or known.words:
        return _Column(at, name, known, None, text, few=texts <= _FEW)
    small = text.str.to_lowercase()
    printed = text.str.contains(_PRINTED) & ~small.is_in(sorted(MISSING)) & (small != name.casefold())
    printed = printed & ~small.str.contains(_LIKE_A_SUM)
    return _Column(at, name, known, _holds(printed & (text.str.len_chars() <= FOLDER.cell)), text)


def _texts(engine: Engine, rows: Frame, key: str) -> int:
    """How many different texts the first rows of a column hold; no more are counted than can be looked at."""
    first = distinct(rows.head(_LOOKED_AT), key)
    return len(engine.fetched(first.head(_MANY + 1)))


def _holds(condition: nw.Expr) -> nw.Expr:
    """Whether a condition holds; where a side is missing it does not."""
    return nw.when(condition).then(nw.lit(True)).otherwise(nw.lit(False))


def _of_number(cell: nw.Expr, known: Field, *, whole: bool) -> tuple[nw.Expr, nw.Expr]:
    """Of a number of Parquet: plain is one that is a decimal of six places at most, to the last bit."""
    if whole:
        value = cell.cast(nw.Int64)
        near = (value < 10**9) & (value > -(10**9)) if known.exact else _holds(~value.is_null())
    else:
        scale = MILLION if known.exact else 1
        near = (cell < 10**9 * MILLION / scale) & (cell > -(10**9) * MILLION / scale)
        value = nw.when(near).then((cell * scale).round(0)).cast(nw.Int64)
        near = near & (value.cast(nw.Float64) / scale == cell)
    limited = near & _within(cell, known)
    if whole and known.exact:
        value = value * MILLION
    return _holds(limited), value


def _of_figure(text: nw.Expr, known: Field) -> tuple[nw.Expr, nw.Expr, nw.Expr | None]:
    """Of a figure as text: whole, or with a point before decimals that cannot be thousands."""
    if not known.exact:
        figure = text.str.contains(_WHOLE)
        value = nw.when(figure).then(text).cast(nw.Int64)
        return _holds(figure & _within(value, known)), value, None
    pointed = text.str.contains(_POINTED)
    figure = pointed | text.str.contains(_SHORT_WHOLE)
    number = nw.when(figure).then(text).cast(nw.Float64)
    value = (number * MILLION).round(0).cast(nw.Int64)
    return _holds(figure & _within(number, known)), value, _holds(pointed)


def _within(value: nw.Expr, known: Field) -> nw.Expr:
    """Whether a number is one that its column may hold."""
    first, last = (YEARS_OF_REASON[0], YEARS_OF_REASON[-1]) if known.of_years else (None, None)
    least = max((limit for limit in (first, known.minimum) if limit is not None), default=None)
    most = min((limit for limit in (last, known.maximum) if limit is not None), default=None)
    inside = [value >= least] if least is not None else []
    inside += [value <= most] if most is not None else []
    return reduce(lambda one, other: one & other, inside, ~value.is_null())


# Rows that are none of data -------------------------------------------------------------------------


@dataclass(frozen=True)
class _Others:
    """Rows that are none of data: file, row."""

    rows: Frame
    found: tuple[Found, ...]


def _without_other_rows(
    engine: Engine, rows: Frame, alike: Alike, columns: Sequence[_Column]
) -> tuple[Frame, "_Others | None"]:
    """Without sums, footnotes and names written again: a few rows, each looked at as in a small file."""
    keys = [f"c{at}" for at in range(len(alike.names))]
    suspects = engine.fetched(rows.filter(_suspect(columns, keys)).head(_FEW_ROWS)).to_pylist()
    if len(suspects) == _FEW_ROWS:
        raise TooDirty
    found: list[Found] = []
    dropped: dict[str, list[int]] = {"file": [], "row": []}
    for row in suspects:
        cells = [clean(as_text(row[key])) for key in keys]
        reason = other_than_data(cells, alike.names, first=row["row"] == 0)
        if reason is None:
            continue
        dropped["file"].append(row["file"])
        dropped["row"].append(row["row"])
        if reason != "blank":
            value = shown(next(filter(None, cells), ""))
            file = alike.files[row["file"]].name
            found.append(Found(Problem(file, reason, _line(row["row"]), value=value, table=alike.table)))
    if not dropped["file"]:
        return rows, None
    import pyarrow as pa

    others = engine.given(pa.table(dropped))
    return rows.join(others, on=["file", "row"], how="anti"), _Others(others, tuple(found))


def _suspect(columns: Sequence[_Column], keys: Sequence[str]) -> nw.Expr:
    """The first rows, those with hardly a cell or with a word for a sum, and the names of columns again."""
    filled = reduce(add, (nw.when(nw.col(key).is_null()).then(0).otherwise(1) for key in keys))
    odd = [nw.col("row") == 0, filled <= 1]
    named: list[nw.Expr] = []
    for column in columns:
        cells = [row["cell"] for row in column.different if isinstance(row["cell"], str)]
        sums = {cell for cell in cells if means_total(clean(cell))}
        names = {cell for cell in cells if clean(cell) == column.name}
        if sums:
            odd.append(_holds(nw.col(column.key).is_in(sorted(sums))))
        if names:
            named.append(nw.when(nw.col(column.key).is_in(sorted(names))).then(1).otherwise(0))
    if named:
        odd.append(reduce(add, named) * 2 > filled)
    return reduce(or_, odd)


def _line(row: int) -> int:
    """Below the names; of Parquet, which has no line for them, as if it had one."""
    return row + 2


def as_text(cell: object) -> str:
    """A cell of Parquet as it would stand in a workbook."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, int | float):
        return number_text(cell)
    isoformat = getattr(cell, "isoformat", None)
    return isoformat() if isoformat else str(cell)


# Cells that our reader reads ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Cells:
    """What the cells mean that are not plain: by column and file, by cell as it stands there."""

    values: Mapping[str, Mapping[tuple[int, Any], Any]]
    bad: Mapping[str, frozenset[tuple[int, Any]]]
    found: tuple[Found, ...]


def _read_cells(alike: Alike, columns: Sequence[_Column]) -> _Cells:
    values: dict[str, dict[tuple[int, Any], Any]] = {column.key: {} for column in columns}
    bad: dict[str, set[tuple[int, Any]]] = {column.key: set() for column in columns}
    found: list[Found] = []
    for file, source in enumerate(alike.files):
        rows = {c.key: {row["cell"]: row for row in c.different if row["file"] == file} for c in columns}
        cleaned = {key: {typed: clean(as_text(typed)) for typed in of} for key, of in rows.items()}
        _check_words(columns, cleaned)
        taken = [
            column_of(column.field, dict.fromkeys((*cleaned[column.key].values(), *_witness(column, file))))
            for column in columns
        ]
        for column, read in zip(columns, read_columns(taken, alike.delimiter), strict=True):
            cells = _FileCells(source.name, alike.table, column, rows[column.key], cleaned[column.key], read)
            values[column.key] |= {(file, typed): read.of[cell] for typed, cell in cells.cleaned.items()}
            bad[column.key] |= {(file, typed) for typed in cells.lost}
            found += cells.problems()
    return _Cells(values, {key: frozenset(cells) for key, cells in bad.items()}, tuple(found))


def _take_stock(engine: Engine, rows: Frame, alike: Alike, columns: Sequence[_Column]) -> None:
    """Which cells of each column and file are not plain, and whether plain ones show a decimal point."""
    asked: dict[str, nw.Expr] = {}
    for column in columns:
        if column.plain is not None:
            asked[f"dirty_{column.at}"] = nw.when(column.unread).then(1).otherwise(0)
        if column.field.default is not None:
            asked[f"empty_{column.at}"] = nw.when(nw.col(column.key).is_null()).then(1).otherwise(0)
        if column.pointed is not None and column.plain is not None:
            asked[f"point_{column.at}"] = nw.when(column.pointed & column.plain).then(1).otherwise(0)
    counts = (
        rows.select("file", **asked).group_by("file").agg(nw.len(), *(nw.col(name).sum() for name in asked))
    )
    stock = {row["file"]: row for row in engine.fetched(counts).to_pylist()}
    for file, lines in enumerate(alike.lines):
        if lines is not None and stock.get(file, {"len": 0})["len"] > lines:
            raise TooDirty
    for column in columns:
        column.shows_point = {file: bool(row.get(f"point_{column.at}")) for file, row in stock.items()}
        column.dirty = {file: int(row.get(f"dirty_{column.at}") or 0) for file, row in stock.items()}
        column.filled_up = any(row.get(f"empty_{column.at}") for row in stock.values())
        column.different = []
        if not column.few and (column.plain is None or any(column.dirty.values())):
            column.different = _different(engine, rows, column)
    _count_words(engine, rows, [column for column in columns if column.few])


def _count_words(engine: Engine, rows: Frame, columns: Sequence[_Column]) -> None:
    """The different cells of columns of few words, all at once: they stand together in few ways."""
    keys = [column.key for column in columns]
    counted = rows.group_by("file", *keys).agg(n=nw.len(), first=nw.col("row").min())
    together = engine.fetched(counted).to_pylist() if columns else []
    for column in columns:
        found: dict[tuple[int, Any], dict[str, Any]] = {}
        for row in together:
            file, cell, first = row["file"], row[column.key], row["first"]
            if cell is None and not column.field.required:
                continue
            one = found.setdefault((file, cell), {"file": file, "cell": cell, "n": 0, "first": first})
            one["n"] += row["n"]
            one["first"] = min(one["first"], first)
        column.different = sorted(found.values(), key=lambda row: (row["file"], row["first"]))


def _different(engine: Engine, rows: Frame, column: _Column) -> list[dict[str, Any]]:
    """The different cells of a column that are not plain: file, cell, rows and the first of them."""
    wanted = rows.filter(column.unread).select("file", "row", cell=nw.col(column.key))
    counted = wanted.group_by("file", "cell").agg(n=nw.len(), first=nw.col("row").min())
    different = engine.fetched(counted.head(_MOST)).to_pylist()
    if len(different) == _MOST:
        raise TooDirty
    return sorted(different, key=lambda row: (row["file"], row["first"]))


def _witness(column: _Column, file: int) -> tuple[str, ...]:
    """A cell that shows what the plain cells of a column show."""
    return ("0.5",) if column.shows_point.get(file) else ()


def _check_words(columns: Sequence[_Column], cleaned: Mapping[str, Mapping[Any, str]]) -> None:
    """Files whose words decide how they are read as a whole are for the reader of small ones."""
    for column in columns:
        cells = cleaned[column.key].values()
        if column.field.name == "indicator" and any(good_share_of(cell) for cell in cells):
            raise TooDirty
        of_stage = column.field.name == "status" and any(stage_of(cell) for cell in cells)
        if of_stage and not any(key_of("status", cell) for cell in cells):
            raise TooDirty


@dataclass(frozen=True)
class _FileCells:
    """The cells of a column of one file that are not plain. cleaned: each by how it stands there."""

    file: str
    table: str
    column: _Column
    rows: Mapping[Any, Mapping[str, Any]]
    cleaned: Mapping[Any, str]
    read: Values

    @cached_property
    def _errors(self) -> Mapping[str, CellError]:
        return errors_of(self.read, self.column.field, FOLDER)

    @property
    def lost(self) -> set[Any]:
        """The cells whose rows cannot be used."""
        return {
            typed for typed, cell in self.cleaned.items() if cell in self._errors and not self._softened(cell)
        }

    def _softened(self, cell: str) -> bool:
        known = self.column.field
        needed = known.required or known.name in MEASURES
        return not needed or REASONS[self._errors[cell].reason] != "left_out"

    def problems(self) -> Iterator[Found]:
        """What is wrong with them, and how those with two meanings were read."""
        softened = not (self.column.field.required or self.column.field.name in MEASURES)
        hidden = [typed for typed in self.cleaned if hides(as_text(typed))]
        if hidden:
            yield replace(self._found("hidden_characters", hidden), rows=1)
        broken = [typed for typed in self.cleaned if BROKEN in as_text(typed)]
        if broken:
            n = sum(self.rows[typed]["n"] for typed in broken)
            yield self._found("byte_broken", broken, {"n": str(n), "lines": str(self._line_of(broken))})
        for typed, cell in self.cleaned.items():
            if cell in self._errors:
                error = self._errors[cell]
                yield self._found(error.reason, [typed], error.details, softened=softened)
        for remark in self.read.remarks:
            of = [typed for typed, cell in self.cleaned.items() if cell in remark.cells]
            if of:
                read = remark.cells[self.cleaned[self._first(of)]]
                n = sum(self.rows[typed]["n"] for typed in of)
                yield self._found(remark.reason, of, {"read": read, "n": str(n)})

    def _line_of(self, of: Sequence[Any]) -> int:
        return _line(self.rows[self._first(of)]["first"])

    def _first(self, of: Sequence[Any]) -> Any:
        return min(of, key=lambda typed: self.rows[typed]["first"])

    def _found(
        self,
        reason: str,
        of: Sequence[Any],
        details: Mapping[str, Detail] | None = None,
        *,
        softened: bool = False,
    ) -> Found:
        first = self._first(of)
        problem = Problem(
            self.file, reason, self._line_of(of), self.column.name, shown(self.cleaned[first]),
            details or {}, softened, self.table,
        )  # fmt: skip
        return Found(problem, sum(self.rows[typed]["n"] for typed in of))


# Values -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Read:
    """Plain files, proven and understood: what is left is for the engine to do.

    Attributes:
        no_data: file, row: what is none of its rows.
        spelled: by file and cell how places are written that are not known as they stand there, cleaned, and
            the rows of each.
    """

    engine: Engine
    alike: Alike
    rows: Frame
    no_data: Frame | None
    columns: tuple[_Column, ...]
    cells: _Cells
    place: int | None
    found: tuple[Found, ...]
    spelled: Mapping[tuple[int, Any], tuple[str, Mapping[str, Any]]]

    def cities(self, places: Frame) -> Frame:
        """file, city: where there are rows of which city. places: `cell` and `city`."""
        key = f"c{self.place}"
        known = places.select(nw.col("cell").alias(key), "city")
        return distinct(self.rows.select("file", key).join(known, on=key, how="inner"), "file", "city")

    def _rows(self, of: Sequence[int] | None) -> Frame:
        """The rows of some of the files; where they are Parquet no other is opened."""
        if of is None or len(of) == len(self.alike.files):
            return self.rows
        if self.alike.delimiter is not None:
            return self.rows.filter(nw.col("file").is_in(list(of)))
        rows = _opened(self.engine, self.alike, of)
        return rows if self.no_data is None else rows.join(self.no_data, on=["file", "row"], how="anti")

    def frame(
        self, files: Sequence[int], places: Frame | None = None, of: Sequence[int] | None = None
    ) -> Frame:
        """The typed rows: the columns of the schema and `line`, without the rows that cannot be used.

        Args:
            files: the number of each file among those of its table, from 0.
            places: `cell`, how a place is written, and `location_id`, which one it is, with the others of
                OF_PLACE, that each row then has: rows of others are left out. Without it every row is there,
                its place as it was read.
            of: the positions of the files that are opened; all of them where it is None.
        """
        rows = self._rows(of)
        values: dict[str, nw.Expr] = {}
        lost: list[nw.Expr] = []
        if places is not None and self.place is not None:
            rows = rows.join(places.rename({"cell": f"c{self.place}"}), on=f"c{self.place}", how="inner")
            values |= {name: nw.col(name) for name in OF_PLACE}
        for column in self.columns:
            if column.field.column in values:
                continue
            rows, value, bad = self._value(rows, column)
            lost += bad
            values[column.field.column] = value
        if lost:
            rows = rows.filter(~reduce(or_, lost))
        values |= _said(self.alike, {column.field.name for column in self.columns})
        of_file: nw.Expr = nw.col("file") + files[0] if _in_a_row(files) else _numbers(files)
        values["line"] = numbered(nw.col("row") + 2, 0) + numbered(0, 1) * of_file
        order = [*(one.column for one in self.alike.schema.fields), "line"]
        order += [name for name in OF_PLACE[1:] if name in values]
        frame = rows.select(**{name: values[name] for name in order})
        if self.alike.table != "indicators":
            return frame
        keys = next(
            self.cells.values[column.key] for column in self.columns if column.field.name == "indicator"
        )
        return _by_rule(frame, dict.fromkeys(keys.values()))

    def words(self, name: str) -> list[str] | None:
        """The different texts of a column as they were read; None where nobody looked at each."""
        column = next((column for column in self.columns if column.field.name == name), None)
        if column is None:
            return None
        values = self.cells.values[column.key].values()
        return (
            None
            if column.plain is not None
            else [value for value in dict.fromkeys(values) if value is not None]
        )

    def _value(self, rows: Frame, column: _Column) -> tuple[Frame, nw.Expr, list[nw.Expr]]:
        """The value of a column, with what has to be joined for it, and when its row is lost."""
        cell, known, lost = nw.col(column.key), column.field, []
        mapped, bad = self.cells.values[column.key], self.cells.bad[column.key]
        value = column.value
        if bad or any(kept != typed for (_, typed), kept in mapped.items()):
            put = _mapping(self.engine, column, mapped, bad)
            rows = rows.join(put, on=["file", column.key], how="left")
            found = nw.col(f"v{column.at}")
            if column.at == self.place:
                value = nw.coalesce(found, value)
            else:
                value = found if column.plain is None else nw.when(column.plain).then(value).otherwise(found)
            lost.append(_holds(nw.col(f"b{column.at}")))
        if known.required and any(typed is None for _, typed in mapped):
            lost.append(cell.is_null())
        if column.filled_up:
            value = nw.when(~cell.is_null()).then(value).otherwise(nw.lit(known.default))
        return rows, value, lost


def _in_a_row(files: Sequence[int]) -> bool:
    return list(files) == list(range(files[0], files[0] + len(files)))


def _numbers(files: Sequence[int]) -> nw.Expr:
    return first_case(*((nw.col("file") == at, nw.lit(number)) for at, number in enumerate(files)))


def _mapping(
    engine: Engine, column: _Column, values: Mapping[tuple[int, Any], Any], bad: frozenset[tuple[int, Any]]
) -> Frame:
    import pyarrow as pa

    keys = [key for key in values if key[1] is not None]
    kind = pa.int64() if column.field.numeric else pa.string()
    return engine.given(
        pa.table(
            {
                "file": pa.array([file for file, _ in keys], pa.int64()),
                column.key: pa.array([cell for _, cell in keys]) if keys else pa.array([], pa.string()),
                f"v{column.at}": pa.array([values[key] for key in keys], kind),
                f"b{column.at}": pa.array([key in bad for key in keys], pa.bool_()),
            }
        )
    )


def _said(alike: Alike, present: set[str]) -> dict[str, nw.Expr]:
    """Columns that the files lack: what each says otherwise, or nothing."""
    found = {}
    for one in alike.schema.fields:
        if one.name in present:
            continue
        kind = nw.Int64 if one.numeric else nw.String
        expression: nw.Expr = nw.lit(one.default if one.default is not None else None).cast(kind)
        told: dict[str, list[int]] = {}
        for file, said in enumerate(alike.said):
            if one.name in said:
                told.setdefault(said[one.name], []).append(file)
        for word, files in told.items():
            known = read_columns([column_of(one, [word])], None)[0].of[word]
            expression = (
                nw.when(nw.col("file").is_in(files)).then(nw.lit(known).cast(kind)).otherwise(expression)
            )
        found[one.column] = expression
    return found


def _by_rule(frame: Frame, indicators: Iterable[Any]) -> Frame:
    """Codes of criteria (2b, 4c) as the rule of their row numbers them."""
    for key in indicators:
        for rule in RULES:
            meant = indicator_of(key, rule) if isinstance(key, str) else key
            if meant != key:
                mine = (nw.col("indicator") == key) & (nw.col("rule") == rule)
                frame = frame.with_columns(
                    indicator=nw.when(mine).then(nw.lit(meant)).otherwise(nw.col("indicator"))
                )
    return frame
