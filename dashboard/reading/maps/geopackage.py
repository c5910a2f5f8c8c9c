"""GeoPackage: a database of shapes (OGC 12-128). It is opened in memory; nothing that it holds is run."""

import sqlite3
import struct
from contextlib import closing
from typing import TYPE_CHECKING, Any

from dashboard.reading.maps.geometry import NoShape, shape_in
from dashboard.reading.maps.layer import Feature, Layer, NotRead, feature

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_SQLITE = b"SQLite format 3\0"
_ENVELOPE = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
"""Bytes of the envelope of a geometry, by what its flags say."""


def geopackage_layers(file: str, content: bytes) -> list[Layer]:
    """Every table of shapes, each with its system.

    Raises:
        NotRead: it is no GeoPackage, it is damaged, or holds no table of shapes.
    """
    if not content.startswith(_SQLITE):
        raise NotRead("map_unreadable", kind="GeoPackage")
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(content)
            database.execute("PRAGMA trusted_schema = OFF")
            database.execute("PRAGMA query_only = ON")
            return _layers(file, database)
    except (sqlite3.Error, struct.error, IndexError, TypeError, OverflowError):
        raise NotRead("map_unreadable", kind="GeoPackage") from None


def _layers(file: str, database: sqlite3.Connection) -> list[Layer]:
    found = database.execute(
        "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition "
        "FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s USING (srs_id) "
        "JOIN sqlite_master m ON m.name = g.table_name AND m.type = 'table' ORDER BY g.table_name"
    ).fetchall()  # a view is none of them: it would compute
    if not found:
        raise NotRead("map_unreadable", kind="GeoPackage")
    return [
        Layer(file, _features(database, table, column), _crs(organization, number, definition))
        for table, column, organization, number, definition in found
    ]


def _crs(organization: Any, number: Any, definition: Any) -> str | None:
    if str(organization).upper() == "EPSG":
        return f"EPSG:{number}"
    return definition if isinstance(definition, str) and number not in (0, -1) else None


def _features(database: sqlite3.Connection, table: str, column: str) -> list[Feature]:
    rows = database.execute(f"SELECT * FROM {_quoted(table)}")  # noqa: S608 - a name cannot be bound
    names = [described[0] for described in rows.description]
    features = []
    for row in rows:
        cells = dict(zip(names, row, strict=True))
        features.append(feature(cells, cells.pop(column, None), _shape))
    return features


def _quoted(name: str) -> str:
    """A name of a table as SQL has it: what it holds is part of the name."""
    return '"' + name.replace('"', '""') + '"'


def _shape(blob: Any) -> "BaseGeometry":
    """The shape of a cell: a header, then well-known binary.

    Raises:
        NoShape: it is none.
    """
    if not isinstance(blob, bytes) or blob[:2] != b"GP":
        raise NoShape("kind")
    if (envelope := _ENVELOPE.get(blob[3] >> 1 & 7)) is None:
        raise NoShape("numbers")
    return shape_in(blob[8 + envelope :])
