"""A whole dataset as one file: a ZIP that any Frictionless tool, and this dashboard, reads again.

It holds what could be used of the files that came in, written as our contract says, and a list of
what could not. The same data on the same day give the same bytes.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from dashboard.domain.dataset.dataset import Dataset, Package
from dashboard.domain.dataset.land import Boundary, Land
from dashboard.domain.dataset.problems import SEVERITIES, Problem
from dashboard.domain.doubts import problems_of
from dashboard.files.archive import zipped
from dashboard.files.spreadsheet import csv_bytes, slug
from dashboard.findings.data.problem_rows import problem_record
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.sheet import Sheet
from dashboard.reading.columns.schema import REQUIRED_TABLES, TABLES, table_schema
from dashboard.text.catalogue import Text

Resource = dict[str, Any]
"""What datapackage.json says of a file."""

_CSV = {"profile": "tabular-data-resource", "format": "csv", "encoding": "utf-8", "mediatype": "text/csv"}
_GEOJSON = {"format": "geojson", "encoding": "utf-8", "mediatype": "application/geo+json"}
_PROBLEM_FIELDS = (
    {"name": "file", "type": "string"},
    {"name": "table", "type": "string", "description": "What the file was read as."},
    {"name": "line", "type": "integer", "description": "Line in the file as it came; 1 is the header."},
    {"name": "column", "type": "string"},
    {"name": "value", "type": "string", "description": "What stood in the cell."},
    {"name": "place", "type": "string", "description": "The location_id that the row is about."},
    {"name": "year", "type": "integer", "description": "The year that the row is about."},
    {"name": "rows", "type": "integer", "description": "How many rows it was found in; 0 for a whole file."},
    {"name": "reason", "type": "string"},
    {"name": "severity", "type": "string", "constraints": {"enum": list(SEVERITIES)}},
    {"name": "message", "type": "string"},
    {"name": "effect", "type": "string"},
)


def dataset_zip(data: Dataset, text: Text, today: date) -> bytes:
    """The dataset as a ZIP of datapackage.json, its tables, shapes and problems.

    Args:
        data: what was read.
        text: the language of titles and of the sentences in problems.csv; keys are the same in each.
        today: the day of the download.
    """
    files: dict[str, bytes] = {}
    resources: list[Resource] = []
    for resource, content in _contents(data, text):
        files[resource["path"]] = content
        digest = hashlib.sha256(content).hexdigest()
        resources.append(resource | {"bytes": len(content), "hash": f"sha256:{digest}"})
    package = _package(data.package, text, today) | {"resources": resources}
    return zipped({"datapackage.json": _json(package)} | files)


def _contents(data: Dataset, text: Text) -> Iterator[tuple[Resource, bytes]]:
    """Each file with what the package says of it."""
    for table in TABLES:
        frame = data.frames[table]
        if len(frame) or table in REQUIRED_TABLES:
            sheet = table_sheet(frame, table)
            yield _tabular(table, table_schema(table, sheet.columns), text), csv_bytes(sheet, mark=False)
    if data.boundaries:
        title = text("table-boundaries")
        resource = {"name": "boundaries", "path": "boundaries.geojson", "title": title} | _GEOJSON
        yield resource, _json(_collection(data.boundaries))
    if data.land.window:
        resource = {"name": "ground", "path": "ground.geojson", "title": text("table-ground")} | _GEOJSON
        yield resource, _json(_ground(data.land))
    problems = _tabular("problems", {"fields": list(_PROBLEM_FIELDS), "missingValues": [""]}, text)
    yield problems, csv_bytes(_problem_sheet(problems_of(data), text), mark=False)


def _tabular(name: str, declared: dict[str, Any], text: Text) -> Resource:
    title = text(f"table-{name}")
    return {"name": name, "path": f"{name}.csv", "title": title} | _CSV | {"schema": declared}


def _problem_sheet(problems: Iterable[Problem], text: Text) -> Sheet:
    """Also without a row, which says that nothing was left out."""
    columns = tuple(str(field["name"]) for field in _PROBLEM_FIELDS)
    records = (problem_record(problem, text) for problem in problems)
    return Sheet("problems", columns, tuple(tuple(record[name] for name in columns) for record in records))


def _collection(shapes: Iterable[Boundary]) -> dict[str, Any]:
    """Shapes as GeoJSON."""
    return {"type": "FeatureCollection", "features": [_feature(shape) for shape in shapes]}


def _feature(shape: Boundary) -> dict[str, Any]:
    properties = {name: getattr(shape, name) for name in ("location_id", "geometry_kind", "note")}
    return {"type": "Feature", "properties": properties, "geometry": shape.shape.__geo_interface__}


def _ground(land: Land) -> dict[str, Any]:
    """The ground as it was read."""
    shapes = [("land", None, "Polygon", polygon) for polygon in land.polygons]
    points = [(name.kind, name.name, "Point", name.at) for name in land.names]
    features = [
        {
            "type": "Feature",
            "properties": {"kind": kind} | ({"name": name} if name else {}),
            "geometry": {"type": shape, "coordinates": coordinates},
        }
        for kind, name, shape, coordinates in (*shapes, *points)
    ]
    source = {"source": land.source} if land.source else {}
    return {"type": "FeatureCollection", "bbox": land.window, **source, "features": features}


def _package(package: Package, text: Text, today: date) -> dict[str, Any]:
    """What the dataset says of itself, as it was read; titles in every language it has."""
    described = {
        "name": slug(package.name) or "kotaku",
        **_by_language(package.titles, "title"),
        **_by_language(package.short_titles, "short_title"),
        **_by_language(package.offices, "office"),
        "description": text("download-dataset-note"),
        "illustrative": package.illustrative,
        "opens_at": package.opens_at,
        "as_of": package.as_of,
        "created": f"{today.isoformat()}T00:00:00Z",
        "licenses": [{"name": slug(title) or "licence", "title": title} for title in package.licences],
        "sources": [{"title": title} for title in package.sources],
    }
    return {key: value for key, value in described.items() if value not in (None, [])}


def _by_language(titles: dict[str, str], name: str) -> dict[str, str]:
    """`title` is Indonesian, `title_en` English."""
    return {name if key == "id" else f"{name}_{key}": words for key, words in titles.items()}


def _json(content: dict[str, Any]) -> bytes:
    """Readable JSON; a lone half of a sign, which is no text, becomes a question mark."""
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
