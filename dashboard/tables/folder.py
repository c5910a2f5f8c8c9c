"""A dataset folder → tables, problems and what the folder says of itself."""

import json
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from dashboard.domain.dataset import Dataset, Package
from dashboard.domain.problems import Problem
from dashboard.tables.checks import check_dataset
from dashboard.tables.read import Refused, empty_table, read_table
from dashboard.tables.schema import REQUIRED_TABLES, TABLES, schema_of

PACKAGE_FILE = "datapackage.json"
BOUNDARIES_FILE = "boundaries.geojson"
_SHAPES = ("Polygon", "MultiPolygon")
_FEWEST_POINTS = 4
_UNREADABLE = (OSError, ValueError, RecursionError)
"""What a file that is no JSON can do: not there to read, not text, not JSON, nested without end."""


def fingerprint(folder: Path) -> str:
    """Names, sizes and times of the files of a folder: changes whenever one of them does."""
    files = sorted(folder.glob("*")) if folder.is_dir() else []
    stats = ((file.name, file.stat()) for file in files if file.is_file())
    return "|".join(f"{name}:{stat.st_size}:{stat.st_mtime_ns}" for name, stat in stats)


def read_dataset(folder: Path) -> Dataset:
    """Read, check and keep what can be used; every problem is listed, nothing raises."""
    version = f"{folder}|{fingerprint(folder)}"
    if not folder.is_dir():
        problem = Problem("", "folder_missing", value=folder.name)
        return Dataset(version, _package(folder, {}), _no_rows(), (), (problem,))
    problems: list[Problem] = []
    frames = _no_rows()
    for table, path in _files(folder):
        try:
            read = read_table(path, schema_of(table))
        except Refused as refused:
            problems.append(refused.problem)
            continue
        frames[table] = read.frame
        problems += read.problems
    frames, found = check_dataset(frames)
    package, boundaries, extra = _extras(folder)
    return Dataset(version, package, frames, boundaries, (*problems, *found, *extra))


def _no_rows() -> dict[str, pd.DataFrame]:
    return {table: empty_table(schema_of(table)) for table in TABLES}


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files to read: the required ones always, an optional one where it is there."""
    for table in TABLES:
        path = folder / f"{table}.csv"
        if table in REQUIRED_TABLES or path.exists():
            yield table, path


def _extras(folder: Path) -> tuple[Package, tuple[dict, ...], list[Problem]]:
    problems: list[Problem] = []
    raw: dict = {}
    features: tuple[dict, ...] = ()
    try:
        raw = _json(folder / PACKAGE_FILE)
    except _UNREADABLE:
        problems.append(Problem(PACKAGE_FILE, "package_unreadable"))
    try:
        features = tuple(_features(_json(folder / BOUNDARIES_FILE)))
    except (*_UNREADABLE, TypeError, KeyError, AttributeError):
        problems.append(Problem(BOUNDARIES_FILE, "boundaries_unreadable"))
    return _package(folder, raw), features, problems


def _json(path: Path) -> dict:
    if not path.exists():
        return {}
    raw = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(raw, dict):
        raise ValueError(path.name)
    return raw


def _features(raw: dict) -> Iterator[dict]:
    """Polygons that name a place, and nothing else of what a file may hold."""
    for feature in raw.get("features", ()):
        geometry, properties = feature["geometry"], feature["properties"]
        if geometry["type"] in _SHAPES:
            _check_rings(geometry)
            yield {
                "location_id": str(properties["location_id"]),
                "geometry_kind": str(properties.get("geometry_kind", "indicative")),
                "note": str(properties.get("note", "")),
                "type": geometry["type"],
                "coordinates": geometry["coordinates"],
            }


def _check_rings(geometry: dict) -> None:
    """Rings of at least four points in degrees: longitude, latitude.

    Raises:
        ValueError: anything else.
    """
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    if not polygons or not all(polygons):
        raise ValueError("no rings")
    for ring in (ring for polygon in polygons for ring in polygon):
        if len(ring) < _FEWEST_POINTS:
            raise ValueError("not a ring")
        for longitude, latitude in (point[:2] for point in ring):
            if not (abs(longitude) <= 180 and abs(latitude) <= 90):
                raise ValueError("not degrees")


def _package(folder: Path, raw: dict) -> Package:
    name = str(raw.get("name") or folder.name)
    return Package(
        name=name,
        titles={"id": name} | _by_language(raw, "title"),
        short_titles=_by_language(raw, "short_title"),
        illustrative=bool(raw.get("illustrative", False)),
        as_of=str(raw["as_of"]) if "as_of" in raw else None,
        opens_at=str(raw["opens_at"]) if "opens_at" in raw else None,
        sources=_titles_in(raw.get("sources")),
        licences=_titles_in(raw.get("licenses")),
    )


def _by_language(raw: dict, name: str) -> dict[str, str]:
    """`title` is Indonesian, `title_en` English."""
    return {
        key.removeprefix(name).removeprefix("_") or "id": str(words)
        for key, words in raw.items()
        if key == name or key.startswith(f"{name}_")
    }


def _titles_in(rows: object) -> tuple[str, ...]:
    if not isinstance(rows, list):
        return ()
    return tuple(str(row.get("title") or row.get("name")) for row in rows if isinstance(row, dict))
