"""The declared columns of each file, read from schemas/*.json (Frictionless Table Schema).

Beside the standard properties a field has `aliases`, the Indonesian names that are read the same, and may
have a `default`, what an empty cell means.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("schemas")
REQUIRED_TABLES = ("locations", "indicators", "activities")
OPTIONAL_TABLES = ("outcomes", "decrees", "figures", "actors", "collaboration", "checks")
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
    pattern: str | None
    default: str | None = None

    @property
    def exact(self) -> bool:
        """Decimal numbers are kept as whole millionths, in a column that says so."""
        return self.type == "number"

    @property
    def column(self) -> str:
        """The name of the column in the frame."""
        return f"{self.name}_millionths" if self.exact else self.name

    @property
    def dtype(self) -> str:
        """The pandas dtype of the column; every one can hold a missing value."""
        return "str" if self.type == "string" else "Int64"


@dataclass(frozen=True)
class Schema:
    """The columns of one file and the columns that together name a row."""

    table: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]

    @property
    def file(self) -> str:
        """The name of the file in a dataset folder."""
        return f"{self.table}.csv"

    def field_called(self, header: str) -> Field | None:
        """The field that a header means, in English or Indonesian, whatever its case."""
        wanted = header.strip().lower()
        return next((field for field in self.fields if wanted in (field.name, *field.aliases)), None)


@cache
def schema_of(table: str) -> Schema:
    """The schema of one of TABLES."""
    raw = json.loads((_FOLDER / f"{table}.json").read_text(encoding="utf-8"))
    keys = raw.get("uniqueKeys", [[]])
    return Schema(table, tuple(_field(row) for row in raw["fields"]), tuple(keys[0]))


def _field(row: dict) -> Field:
    limits = row.get("constraints", {})
    return Field(
        name=row["name"],
        type=row["type"],
        aliases=tuple(row["aliases"]),
        required=limits.get("required", False),
        enum=tuple(limits.get("enum", ())),
        minimum=limits.get("minimum"),
        maximum=limits.get("maximum"),
        pattern=limits.get("pattern"),
        default=row.get("default"),
    )
