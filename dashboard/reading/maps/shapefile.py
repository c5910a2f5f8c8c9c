"""Shapefiles: .shp has the shapes, .dbf their properties, .prj the system, .cpg the letters."""

import struct
import warnings
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePath

from dashboard.reading.maps.layer import Feature, Layer, NotRead, feature

PARTS = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qmd", ".qpj", ".sbn", ".sbx", ".shp.xml")
"""The files that one shapefile is made of, and those that programs lay beside it."""

_TEXT = ("utf-8", "cp1252")


def shapefile_layer(file: str, files: Mapping[str, bytes]) -> Layer:
    """The shapes of a .shp and of the files that have its name.

    Raises:
        NotRead: the .dbf that says whose shapes they are is not there, or one of them is damaged.
    """
    beside = {PurePath(name).suffix.casefold(): data for name, data in files.items() if _alike(name, file)}
    if ".dbf" not in beside:
        raise NotRead("shapefile_part_missing")
    letters = beside.get(".cpg", b"").decode("ascii", "ignore").strip()
    for encoding in (letters, *_TEXT) if letters else _TEXT:
        try:
            features = _features(beside[".shp"], beside[".dbf"], encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        crs = beside.get(".prj", b"").decode("utf-8", "ignore").strip()
        return Layer(file, features, crs or None)
    raise NotRead("map_unreadable", kind="shapefile")


def _features(shp: bytes, dbf: bytes, encoding: str) -> list[Feature]:
    """The shapes with their properties, the letters in an encoding.

    Raises:
        UnicodeDecodeError, LookupError: they are in another one, or there is none of that name.
        NotRead: a file is damaged.
    """
    import shapefile

    damaged = (
        shapefile.ShapefileException, shapefile.PossiblyCorruptFileHeader, shapefile.GeoJSON_Error,
        struct.error, IndexError, OverflowError, OSError,
    )  # fmt: skip
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", shapefile.PossiblyCorruptFileHeader)
            with shapefile.Reader(shp=BytesIO(shp), dbf=BytesIO(dbf), encoding=encoding) as read:
                return [
                    feature(one.record.as_dict(), one.shape.__geo_interface__)
                    for one in read.iterShapeRecords()
                ]
    except (UnicodeDecodeError, LookupError) as error:
        if isinstance(error, IndexError):
            raise NotRead("map_unreadable", kind="shapefile") from None
        raise
    except (*damaged, ValueError):
        raise NotRead("map_unreadable", kind="shapefile") from None


def _alike(name: str, file: str) -> bool:
    """Whether two files belong to one shapefile."""
    one, other = PurePath(name), PurePath(file)
    return one.with_suffix("").as_posix().casefold() == other.with_suffix("").as_posix().casefold()
