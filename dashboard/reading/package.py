"""What a dataset says of itself: datapackage.json (Frictionless Data Package)."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from dashboard.domain.dataset.dataset import Package
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.columns.schema import table_named
from dashboard.reading.sheets.sheets import clean
from dashboard.reading.spellings.dates import iso_of

PACKAGE_FILE = "datapackage.json"
_ESCAPED_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
UNREADABLE = (ValueError, RecursionError)
"""What a file that is no JSON can do: not text, not JSON, nested without end."""


def read_package(files: Mapping[str, bytes], name: str) -> tuple[Package, list[Problem]]:
    """Titles, sources and licence, cleaned as cells are; `name` where the file does not name the dataset.

    A file that is not what the package says of it, by its hash, may have been cut short or changed by hand.
    """
    try:
        raw = json_of(files.get(PACKAGE_FILE, b"{}"))
    except UNREADABLE:
        return _package(name, {}), [Problem(PACKAGE_FILE, "package_unreadable")]
    return _package(name, raw), list(_differences(raw, files))


def json_of(data: bytes) -> dict[str, Any]:
    """A JSON object whose texts can be shown.

    Raises:
        UNREADABLE: it is none.
    """
    raw = json.loads(data.decode("utf-8-sig"))
    if _ESCAPED_HALF.search(data):  # half a character can be shown nowhere
        json.dumps(raw, ensure_ascii=False).encode()
    if not isinstance(raw, dict):
        raise ValueError("no object")
    return raw


def _differences(raw: dict[str, Any], files: Mapping[str, bytes]) -> Iterator[Problem]:
    resources = raw.get("resources")
    for resource in resources if isinstance(resources, list) else ():
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str):
            continue
        file = PurePosixPath(path).name  # files are known by their names, whatever folder they came in
        if file not in files:
            yield Problem(file, "resource_missing")
        elif str(resource.get("hash", "")).startswith("sha256:") and resource["hash"] != _hash(files[file]):
            yield Problem(file, "differs_from_package", table=table_named(file))


def _hash(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def _package(name: str, raw: dict[str, Any]) -> Package:
    name = clean(str(raw.get("name") or "")) or name
    return Package(
        name=name,
        titles={"id": name} | _by_language(raw, "title"),
        short_titles=_by_language(raw, "short_title"),
        offices=_by_language(raw, "office"),
        illustrative=bool(raw.get("illustrative", False)),
        as_of=_time(raw.get("as_of")),
        opens_at=clean(str(raw["opens_at"])) if "opens_at" in raw else None,
        sources=_titles_in(raw.get("sources")),
        licences=_titles_in(raw.get("licenses")),
        contacts=_contacts_in(raw.get("contributors")),
        image=_file_name(raw.get("image")),
    )


def _file_name(words: object) -> str | None:
    """A file beside the package; None for what lies elsewhere."""
    name = clean(str(words or ""))
    return name if name and PurePosixPath(name).name == PureWindowsPath(name).name == name else None


def _time(words: object) -> str | None:
    """A day, month or year; None where it is none."""
    try:
        return iso_of(clean(str(words)), "day")
    except ValueError:
        return None


def _by_language(raw: dict[str, Any], name: str) -> dict[str, str]:
    """`title` is Indonesian, `title_en` English."""
    return {
        key.removeprefix(name).removeprefix("_") or "id": clean(str(words))
        for key, words in raw.items()
        if (key == name or key.startswith(f"{name}_")) and clean(str(words))
    }


def _contacts_in(rows: object) -> tuple[str, ...]:
    """Name and address of each contributor, one of which may be left out."""
    if not isinstance(rows, list):
        return ()
    parts = (
        [clean(str(row[name])) for name in ("title", "email", "path") if row.get(name)]
        for row in rows
        if isinstance(row, dict)
    )
    return tuple(", ".join(filter(None, part)) for part in parts if any(part))


def _titles_in(rows: object) -> tuple[str, ...]:
    if not isinstance(rows, list):
        return ()
    return tuple(clean(str(row.get("title") or row.get("name"))) for row in rows if isinstance(row, dict))
