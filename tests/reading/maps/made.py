"""Maps of other programs, made of the schematic shapes: the same places, other files."""

import json
import sqlite3
import struct
from io import BytesIO

import shapefile
from pyproj import CRS, Transformer
from shapely import to_wkb
from shapely.geometry import shape as geometry_of

from tests.domain.shipped import documented

UTM_48N = "EPSG:32648"
"""The zone of UTM that Tanjungpinang lies in."""


def rt_and_rw(key: str) -> tuple[str, str]:
    """001 and 006 of the key of an RT."""
    *_, rw, rt = key.split("-")
    return rt.removeprefix("RT"), rw.removeprefix("RW")


def shapes(crs: str | None = None) -> list[tuple[str, list]]:
    """The key of each RT with the rings of its shape, in degrees or in a system."""
    move = Transformer.from_crs(4326, crs, always_xy=True).transform if crs else lambda x, y: (x, y)
    return [
        (one.location_id, [[list(move(*point)) for point in ring] for ring in one.polygons[0]])
        for one in documented().boundaries
    ]


def shapefile_of(crs: str = UTM_48N, *, heights: bool = False, prj: bool = True) -> dict[str, bytes]:
    """A shapefile with the columns that an office here would give it; with heights, as surveyors do."""
    parts = {ending: BytesIO() for ending in ("shp", "shx", "dbf")}
    kind = shapefile.POLYGONZ if heights else shapefile.POLYGON
    with shapefile.Writer(**parts, shapeType=kind) as made:
        for name in ("No_RT", "No_RW", "KELURAHAN"):
            made.field(name, "C", 40)
        for key, rings in shapes(crs):
            if heights:
                made.polyz([[[*point, 12.5] for point in ring] for ring in rings])
            else:
                made.poly(rings)
            made.record(*rt_and_rw(key), "Kampung Bugis")
    found = {f"Batas RT.{ending}": data.getvalue() for ending, data in parts.items()}
    return found | ({"Batas RT.prj": CRS(crs).to_wkt("WKT1_ESRI").encode()} if prj else {})


def geopackage_of(crs: str = "EPSG:4326", table: str = "sls_2021") -> bytes:
    """A GeoPackage with the columns of the statistics office."""
    number = int(crs.removeprefix("EPSG:"))
    database = sqlite3.connect(":memory:")
    database.executescript(
        "CREATE TABLE gpkg_spatial_ref_sys "
        "(srs_name, srs_id, organization, organization_coordsys_id, definition);"
        "CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);"
    )
    database.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', ?, 'EPSG', ?, '')", (number, number))
    database.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POLYGON', ?, 0, 0)", (table, number)
    )
    quoted = '"' + table.replace('"', '""') + '"'
    database.execute(f"CREATE TABLE {quoted} (fid INTEGER, geom BLOB, idsls TEXT, nmsls TEXT, nmdesa TEXT)")
    for number_of, (key, rings) in enumerate(shapes(None if number == 4326 else crs), start=1):
        rt, rw = rt_and_rw(key)
        blob = (
            b"GP\0\1"
            + struct.pack("<i", number)
            + to_wkb(geometry_of({"type": "Polygon", "coordinates": rings}), byte_order=1)
        )
        cells = (number_of, blob, f"2172030005{number_of:04}00", f"RT {rt} RW {rw}", "KAMPUNG BUGIS")
        database.execute(f"INSERT INTO {quoted} VALUES (?, ?, ?, ?, ?)", cells)
    database.commit()
    return database.serialize()


def map_with(column: str) -> bytes:
    """GeoJSON whose shapes say their places in a column of any name."""
    features = [
        {"properties": {column: key}, "geometry": {"type": "Polygon", "coordinates": rings}}
        for key, rings in shapes()
    ]
    return json.dumps({"features": features}).encode()


def kml_of() -> bytes:
    """What a program with a globe exports."""
    marks = []
    for key, rings in shapes():
        points = " ".join(f"{x},{y},0" for x, y in rings[0])
        ring = (
            f"<outerBoundaryIs><LinearRing><coordinates>{points}</coordinates></LinearRing></outerBoundaryIs>"
        )
        name = "RT {} RW {}".format(*rt_and_rw(key))
        marks.append(f"<Placemark><name>{name}</name><Polygon>{ring}</Polygon></Placemark>")
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{"".join(marks)}</Document></kml>'.encode()
