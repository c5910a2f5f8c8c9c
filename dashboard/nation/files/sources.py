"""The files of a nation: which table each is, and which are so plain that an engine may read them itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from glob import has_magic
from pathlib import Path
from typing import NamedTuple

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.builds.found import Found
from dashboard.reading.columns.header import (
    counts_rows,
    find_header,
    meaning_of,
    missing_columns,
    table_of,
    wide_columns,
)
from dashboard.reading.columns.placed import levels_in
from dashboard.reading.columns.schema import Field, Schema, schema_of, table_named
from dashboard.reading.offices.unknown import not_known
from dashboard.reading.read import said_of
from dashboard.reading.sheets.limits import FOLDER, WORKBOOKS
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, sheets_of
from dashboard.reading.spellings.units import heading_of

_HEAD = 1_000_000
"""Bytes of a text in which the names of its columns are looked for."""

_AT_ONCE = 64_000_000
_OURS = frozenset(("file", "row", "filename", "file_row_number"))
"""Columns that the reading of many files adds."""

_TEXTS, _PARQUET = (".csv", ".tsv"), (".parquet", ".pq")


@dataclass(frozen=True)
class Source:
    """One file: how it is told, where it lies, its first rows as a sheet, and its table where it is one."""

    name: str
    path: Path
    sheet: Sheet
    table: str | None


@dataclass(frozen=True)
class Alike:
    """Plain files of one table with the same columns, which an engine reads together.

    Attributes:
        names: of the columns, in order. delimiter: between them; None of Parquet.
        fields: by position in `names` what a column is; one that is not there is not read.
        said: by position of the file, what a file without a column says otherwise, by the name of the field.
        lines: rows that each file must turn out to have; None where nobody counted.
    """

    table: str
    files: tuple[Source, ...]
    names: tuple[str, ...]
    delimiter: str | None
    fields: Mapping[int, Field]
    said: tuple[Mapping[str, str], ...]
    lines: tuple[int | None, ...]

    @property
    def schema(self) -> Schema:
        """The schema of its table."""
        return schema_of(self.table)


@dataclass
class Sources:
    """All files, by table. careful: those that only the reader of small files reads. order: their names."""

    alike: dict[str, list[Alike]] = field(default_factory=dict)
    careful: dict[str, list[Source]] = field(default_factory=dict)
    order: dict[str, list[str]] = field(default_factory=dict)
    beside: list[Path] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)


def paths_of(source: str) -> list[Path]:
    """The files of a folder and its folders, of a pattern, or the file itself, by name."""
    files = [file for path in _matching(source) for file in (path.rglob("*") if path.is_dir() else [path])]
    return sorted(file for file in files if file.is_file() and not file.name.startswith((".", "~$")))


def _matching(source: str) -> list[Path]:
    """The path itself, or those that a pattern matches."""
    path = Path(source)
    if path.exists() or not has_magic(source):
        return [path]
    return list(Path(path.anchor).glob(str(path.relative_to(path.anchor))))


def sources_of(paths: Iterable[Path], root: Path) -> Sources:
    """Tell the files apart.

    Args:
        root: the folder that names are told from.
    """
    found = Sources()
    plain: dict[tuple[object, ...], list[tuple[Source, tuple[str, ...], str | None, int | None]]] = {}
    for path in paths:
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        if path.suffix.casefold() not in (*_TEXTS, *_PARQUET):
            found.beside.append(path)
            if path.suffix.casefold() in WORKBOOKS:
                found.found.append(Found(Problem(name, "workbook_in_nation")))
            continue
        try:
            source = _source(name, path)
        except Refused as refused:
            found.found.append(Found(refused.problem))
            continue
        if source.table is None:
            found.found.append(Found(not_known(source.sheet, FOLDER)))
            continue
        found.order.setdefault(source.table, []).append(name)
        names, delimiter = _names(source)
        whole = _Lines(True, None) if delimiter is None else _lines_of(path)
        if names is None or not whole.plain:
            found.careful.setdefault(source.table, []).append(source)
            continue
        key = (source.table, names, delimiter, _kinds(path, delimiter))
        plain.setdefault(key, []).append((source, names, delimiter, whole.rows))
    for group in plain.values():
        alike = _alike(group)
        found.alike.setdefault(alike.table, []).append(alike)
    return found


def _source(name: str, path: Path) -> Source:
    if path.suffix.casefold() in _PARQUET:
        from pyarrow import ArrowException, parquet

        try:
            columns = parquet.read_schema(path).names
        except (ArrowException, OSError):
            raise Refused(Problem(name, "file_unreadable", details={"why": "Parquet"})) from None
        sheet = Sheet(name, path.stem, cells=((1, list(columns)),))
    else:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        whole = len(head) < _HEAD
        sheet = sheets_of(name, head if whole else head[: head.rfind(b"\n") + 1], FOLDER)[0]
    known = table_named(path.name) or table_named(path.parent.name)
    return Source(name, path, sheet, known or table_of(sheet, FOLDER))


def _names(source: Source) -> tuple[tuple[str, ...] | None, str | None]:
    """The names of the columns and the sign between them; no names where only our reader understands them.

    Plain is one line of names, each that of a column or of none of ours, without units that change figures.
    """
    schema = schema_of(str(source.table))
    header = find_header(source.sheet, schema, FOLDER)
    if header is None or (header.line, header.last, header.above) != (1, 1, 0):
        return None, None
    names = header.names
    fields = [schema.field_called(name) for name in names]
    meant = [field.name for field in fields if field]
    own = "location_id" in meant and schema.table == "locations"
    odd = (
        "" in names
        or not _OURS.isdisjoint(names)
        or len(set(meant)) < len(meant)
        or len(set(names)) < len(names)
        or any(heading_of(name).measure for name in names)
        or any(counts_rows(name) for name in names)
        or bool(wide_columns(names, schema))
        or any(meaning_of(name, schema, {}) and not field for name, field in zip(names, fields, strict=True))
        or (not own and not levels_in(names).keys().isdisjoint(("rt", "rw")))
        or bool(missing_columns(names, schema, source.sheet.year))
    )
    return (None if odd else names), header.delimiter


class _Lines(NamedTuple):
    """Whether a file is plain to the last byte, and the rows below the names, where they were counted."""

    plain: bool
    rows: int | None = None


def _lines_of(path: Path) -> _Lines:
    """What a text has below its first line: no quotes, one kind of line end, UTF-8."""
    lines, first, last = 0, True, b"\n"
    pending = b""
    with path.open("rb") as file:
        while block := file.read(_AT_ONCE):
            body = block
            if first:
                end = block.find(b"\n")
                body, first = block[end + 1 :] if end >= 0 else b"", False
            block = pending + block
            pending = b"\r" if block.endswith(b"\r") else b""
            lone = block.count(b"\r") - len(pending) - block.count(b"\r\n")
            if b'"' in body or b"\0" in block or lone:
                return _Lines(False)
            if not block.isascii() and not _is_utf8(block):
                return _Lines(False)
            lines += body.count(b"\n")
            last = block[-1:]
    return _Lines(True, lines + (last != b"\n"))


def _is_utf8(block: bytes) -> bool:
    """Whether a part of a text is UTF-8; a character may be cut at its ends."""
    start = next((at for at in range(min(4, len(block))) if block[at] & 0xC0 != 0x80), 0)
    try:
        block[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.end >= len(block) - start and error.reason == "unexpected end of data"
    return True


def _kinds(path: Path, delimiter: str | None) -> tuple[str, ...]:
    """What a Parquet file says that its columns hold; texts that are kept as codes are texts."""
    if delimiter is not None:
        return ()
    import pyarrow as pa
    from pyarrow import parquet

    kinds = (
        kind.value_type if pa.types.is_dictionary(kind) else kind for kind in parquet.read_schema(path).types
    )
    return tuple(map(str, kinds))


def _alike(group: Sequence[tuple[Source, tuple[str, ...], str | None, int | None]]) -> Alike:
    (head, names, delimiter, _) = group[0]
    schema = schema_of(str(head.table))
    fields = {at: known for at, name in enumerate(names) if (known := schema.field_called(name))}
    present = {known.name for known in fields.values()}
    said = tuple(
        {
            one.name: told
            for one in schema.fields
            if one.name not in present and (told := said_of(one, source.sheet, names, schema))
        }
        for source, *_ in group
    )
    sources = tuple(source for source, *_ in group)
    return Alike(schema.table, sources, names, delimiter, fields, said, tuple(lines for *_, lines in group))
