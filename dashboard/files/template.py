"""Files to fill in: blank ones and an invented example, with columns named in the reader's language."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from dashboard.domain.money.activities import FUNDING_SOURCES, KINDS
from dashboard.domain.score.indicators import INDICATORS
from dashboard.files.archive import zipped
from dashboard.files.example import KELURAHAN, Row, example_rows
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.words.columns import header_of, words_of_key
from dashboard.reading.columns.schema import TABLES, Field, Schema, schema_of
from dashboard.text.catalogue import Text

_REGISTERS: dict[str, Iterable[str]] = {"indicator": INDICATORS, "work": KINDS, "source": FUNDING_SOURCES}
"""The keys of lists of words that a schema does not spell out."""

_CLOSED_REGISTERS = frozenset(("indicator",))
"""A row about anything else is left out; other kinds of work and sources of money are kept as typed."""

Rows = Mapping[str, Iterable[Row]]


def template_files(text: Text) -> dict[str, bytes]:
    """A CSV for each table, by file name: the header, and rows yet to come."""
    return _csv_files({}, text)


def template_zip(text: Text) -> bytes:
    """The blank files in one ZIP."""
    return zipped(template_files(text))


def template_workbook(text: Text) -> bytes:
    """A workbook to fill in: what the columns mean, a sheet for each table, what its lists offer."""
    return workbook_bytes(_sheets({}, text))


def example_files(text: Text) -> dict[str, bytes]:
    """The invented kelurahan as CSV files, with a datapackage.json that calls it illustrative."""
    files = _csv_files(example_rows(text), text)
    return files | {"datapackage.json": _example_package(files, text)}


def example_workbook(text: Text) -> bytes:
    """The invented kelurahan in the workbook of the template."""
    return workbook_bytes(_sheets(example_rows(text), text))


def _csv_files(rows: Rows, text: Text) -> dict[str, bytes]:
    schemas = (schema_of(table) for table in TABLES)
    return {
        schema.file: csv_bytes(_table_sheet(schema, rows.get(schema.table, ()), {}, text))
        for schema in schemas
    }


def _sheets(rows: Rows, text: Text) -> Iterator[Sheet]:
    """What the columns mean, the tables, and the lists that their cells choose from."""
    choices, ranges = _choices_sheet(text)
    yield _explained_sheet(text)
    for table in TABLES:
        yield _table_sheet(schema_of(table), rows.get(table, ()), ranges, text)
    yield choices


def _table_sheet(schema: Schema, rows: Iterable[Row], ranges: Mapping[str, str], text: Text) -> Sheet:
    """A table with all its columns; `ranges` hold the choices of each list of words."""
    return Sheet(
        name=_sheet_name(schema, text),
        columns=tuple(header_of(field, text) for field in schema.fields),
        rows=tuple(tuple(row.get(field.name) for field in schema.fields) for row in rows),
        kinds={header_of(field, text): _kind(field, ranges) for field in schema.fields},
    )


def _sheet_name(schema: Schema, text: Text) -> str:
    return schema.aliases[0] if text.language == "id" else schema.table


def _kind(field: Field, ranges: Mapping[str, str]) -> Kind:
    """Text stays as typed, so that a code keeps its zeros and 2018-12 does not become a day."""
    return Kind(
        grouped=field.unit == "rupiah",
        text=field.type == "string",
        choices=ranges.get(field.words or "", ""),
        open=not _closed(field),
    )


def _closed(field: Field) -> bool:
    return bool(field.enum) or field.words in _CLOSED_REGISTERS


def _choices_sheet(text: Text) -> tuple[Sheet, dict[str, str]]:
    """Every list of words with the meaning of its keys, and the range of cells that holds its keys."""
    name = text("sheet-choices")
    rows: list[tuple[Cell, ...]] = []
    ranges: dict[str, str] = {}
    for words, (field, keys) in _lists().items():
        first = len(rows) + 2  # under the header
        rows += [(header_of(field, text), key, words_of_key(words, key, text)) for key in keys]
        ranges[words] = f"'{name}'!$B${first}:$B${len(rows) + 1}"
    columns = (text("explained-column"), text("choices-key"), text("choices-meaning"))
    return Sheet(name, columns, tuple(rows), {columns[1]: Kind(text=True)}), ranges


@cache
def _lists() -> dict[str, tuple[Field, tuple[str, ...]]]:
    """The lists of words with a column that is written in each, and its keys."""
    found: dict[str, tuple[Field, tuple[str, ...]]] = {}
    for field in (field for table in TABLES for field in schema_of(table).fields):
        keys = field.enum or tuple(_REGISTERS.get(field.words or "", ()))
        if field.words and keys:
            found.setdefault(field.words, (field, keys))
    return found


def _explained_sheet(text: Text) -> Sheet:
    """Each column in words, after what a row of its table is."""
    columns = ("sheet", "column", "meaning", "required", "cells")
    rows = tuple(row for table in TABLES for row in _explained(schema_of(table), text))
    return Sheet(text("sheet-explained"), tuple(text(f"explained-{column}") for column in columns), rows)


def _explained(schema: Schema, text: Text) -> Iterator[tuple[Cell, ...]]:
    sheet = _sheet_name(schema, text)
    yield sheet, text("explained-row"), text(f"table-{schema.table}"), None, None
    for field in schema.fields:
        meaning = text(f"column-{schema.table}-{field.name}")
        required = text("explained-yes" if field.required else "explained-no")
        yield sheet, header_of(field, text), meaning, required, text(f"explained-{_cells(field)}")


def _cells(field: Field) -> str:
    """What may stand in a cell, as a key of the catalogue."""
    if field.words in _lists():
        return "choice" if _closed(field) else "open-choice"
    if field.date:
        return "date"
    if not field.numeric:
        return "text"
    return "whole" if field.whole else "number"


def _example_package(files: Iterable[str], text: Text) -> bytes:
    package = {
        "name": "contoh-isian",
        "title": text("example-title"),
        "short_title": text("illustrative"),
        "illustrative": True,
        "opens_at": KELURAHAN,
        "licenses": [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
        "sources": [{"title": text("example-source")}],
        "resources": [{"name": name.removesuffix(".csv"), "path": name} for name in files],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()
