"""The declared columns of each file, read from schemas/*.json (Frictionless Table Schema).

Beside the standard properties a schema has `aliases`, other names of its file. A field has `aliases`, other
names of its column that are read the same, and may have `default`, what an empty cell means; `assumed`, what
a file without the column is taken to say (`file`: its own name); `words`, the list of words.toml its cells
are written in; `unit`, what its name promises; `counted`, when it is a whole number of things.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath
from typing import Any

from dashboard.reading.spellings.dates import without_year
from dashboard.reading.spellings.units import Heading, heading_of, measure_in
from dashboard.reading.spellings.words import LONGEST, plain

_FOLDER = Path(__file__).with_name("schemas")
_STANDARD = ("name", "type", "description", "constraints")
_BY_ROW = frozenset(("volume", "base", "value"))
REQUIRED_TABLES = ("locations", "indicators", "activities")
OPTIONAL_TABLES = ("outcomes", "decrees", "figures", "actors", "collaboration", "checks", "remarks")
TABLES = (*REQUIRED_TABLES, *OPTIONAL_TABLES)


@dataclass(frozen=True)
class Field:
    """One column: how it is called, what its cells may be."""

    name: str
    type: str
    aliases: tuple[str, ...]
    required: bool
    enum: tuple[str, ...]
    minimum: float | None
    maximum: float | None
    date: bool
    default: str | None
    assumed: str | None
    words: str | None
    unit: str | None
    counted: bool

    @property
    def exact(self) -> bool:
        """Decimal numbers are kept as whole millionths, in a column that says so."""
        return self.type == "number"

    @property
    def numeric(self) -> bool:
        """Whether its cells are numbers."""
        return self.type != "string"

    @property
    def whole(self) -> bool:
        """Whether a number in it has no decimals."""
        return self.counted or self.type == "integer"

    @property
    def of_years(self) -> bool:
        """Whether its figures are calendar years."""
        return self.name == "year"

    @property
    def by_row(self) -> bool:
        """Whether it is a quantity whose unit is that of its row."""
        return self.name in _BY_ROW

    @property
    def measured(self) -> bool:
        """Whether its figures are in a unit; a year or a latitude is not."""
        return self.numeric and (self.unit is not None or self.by_row)

    @property
    def column(self) -> str:
        """The name of the column in the frame."""
        return f"{self.name}_millionths" if self.exact else self.name

    @property
    def dtype(self) -> str:
        """The pandas dtype of the column; every one can hold a missing value."""
        return "Int64" if self.numeric else "str"


@dataclass(frozen=True)
class Schema:
    """The columns of one file and the columns that together name a row."""

    table: str
    aliases: tuple[str, ...]
    fields: tuple[Field, ...]
    key: tuple[str, ...]

    @property
    def file(self) -> str:
        """The name of the file in a dataset folder."""
        return f"{self.table}.csv"

    @property
    def columns(self) -> dict[str, Field]:
        """The fields by name."""
        return {field.name: field for field in self.fields}

    def field_called(self, header: str) -> Field | None:
        """The field that a header means, by any of its names, whatever case and signs.

        A unit in brackets may be left out, or be another one that can be turned into that of the field.
        """
        if len(header) > LONGEST:
            return None
        fields, heading = _fields_by_header(self.table), heading_of(header)
        found = fields.get(plain(header)) or fields.get(plain(heading.bare))
        return found if found and _agrees(found, heading) else None

    def means(self, header: str, name: str) -> bool:
        """Whether a header means the field of this name."""
        found = self.field_called(header)
        return found is not None and found.name == name

    def named(self, title: str) -> bool:
        """Whether a file or sheet of this title is this table, of whatever year."""
        return plain(without_year(title)) in {plain(name) for name in (self.table, *self.aliases)}


def table_named(file: str) -> str | None:
    """The table that a file is by its name."""
    return next((table for table in TABLES if schema_of(table).named(PurePath(file).stem)), None)


@cache
def schema_of(table: str) -> Schema:
    """The schema of one of TABLES."""
    raw = json.loads((_FOLDER / f"{table}.json").read_text(encoding="utf-8"))
    keys = raw.get("uniqueKeys", [[]])
    return Schema(table, tuple(raw["aliases"]), tuple(_field(row) for row in raw["fields"]), tuple(keys[0]))


def table_schema(table: str, columns: Collection[str]) -> dict[str, Any]:
    """The Table Schema of some columns of a table for a Data Package: the standard properties alone."""
    raw = json.loads((_FOLDER / f"{table}.json").read_text(encoding="utf-8"))
    fields = [{name: field[name] for name in _STANDARD if name in field} for field in raw["fields"]]
    named = [field for field in fields if field["name"] in columns]
    keys = {name: raw[name] for name in ("missingValues", "uniqueKeys") if name in raw}
    return {"fields": named} | keys


def _agrees(field: Field, heading: Heading) -> bool:
    """Whether what a heading says of its figures can be turned into the unit of a field."""
    if heading.measure is None or not field.measured:
        return True
    if field.by_row and len(heading.measure.units) > 1:  # a list of what its rows may be in
        return heading.measure.clear
    named, units = measure_in(heading.bare), heading.measure.units
    at_odds = named is not None and bool(units) and named.units != units  # luas_ha (km2)
    return not at_odds and heading.measure.factor(field.unit) is not None


@cache
def _fields_by_header(table: str) -> dict[str, Field]:
    return {plain(name): field for field in schema_of(table).fields for name in (field.name, *field.aliases)}


def _field(row: dict[str, Any]) -> Field:
    limits = row.get("constraints", {})
    return Field(
        name=row["name"],
        type=row["type"],
        aliases=tuple(row["aliases"]),
        required=limits.get("required", False),
        enum=tuple(limits.get("enum", ())),
        minimum=limits.get("minimum"),
        maximum=limits.get("maximum"),
        date="pattern" in limits,
        default=row.get("default"),
        assumed=row.get("assumed"),
        words=row.get("words"),
        unit=row.get("unit"),
        counted=row.get("counted", False),
    )
