"""A build as a whole: made beside the old one, described, and put in its place when every file is there.

Which files it has says `reading/builds/layout.py`.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dashboard.domain.dataset.problems import Problem
from dashboard.domain.score.rules import RULES
from dashboard.nation.build import Building, NothingToBuild, Tell
from dashboard.nation.engines.engine import engine_called
from dashboard.nation.files.sources import Sources, paths_of, sources_of
from dashboard.nation.journal import Journal, write_whole
from dashboard.reading.builds.found import Found, as_record, together
from dashboard.reading.builds.layout import (
    ABOVE_CITIES,
    BUILD_FILE,
    FORMAT,
    PROBLEMS_FILE,
    besides_file,
    city_folders,
)
from dashboard.reading.columns.schema import schema_of, table_schema
from dashboard.reading.package import PACKAGE_FILE, UNREADABLE, json_of


class NotABuild(Exception):
    """The folder to write to holds something else."""


@dataclass(frozen=True)
class Report:
    """What was made. rows: by table; cities: how many; found: what is wrong, each thing once."""

    rows: dict[str, int]
    cities: int
    bytes: int
    found: tuple[Found, ...]


def build_nation(source: str, out: Path, engine: str, master: str | None, told: Tell) -> Report:
    """Build a dataset from the files of a folder or a pattern.

    Args:
        out: the folder that becomes the build; an older build there stays whole until this one is.
        engine, master: as of `engine_called`.

    Raises:
        NotABuild, NothingToBuild, EngineMissing: nothing was changed.
    """
    if out.exists() and not (out / BUILD_FILE).is_file() and any(out.iterdir()):
        raise NotABuild(str(out))
    paths = paths_of(source)
    root = Path(source) if Path(source).is_dir() else Path(source).parent
    sources = sources_of(paths, root)
    if not sources.order.get("locations"):
        missing = Found(Problem("locations.csv", "file_missing", table="locations"))
        raise NothingToBuild([*sources.found, missing])
    beside = out.parent / f".{out.name}.building"
    journal = Journal(beside / "work", _mark(paths, engine))
    made = beside / "made"
    if not journal.begun:
        shutil.rmtree(made, ignore_errors=True)
    shutil.rmtree(beside / "scratch", ignore_errors=True)
    at = engine_called(engine, beside / "scratch", master)
    try:
        building = Building(at, sources, made, journal, told)
        building.run()
    finally:
        at.close()
    report = _described(building, paths, root, engine)
    _put_in_place(made, out)
    shutil.rmtree(beside, ignore_errors=True)
    return report


def _mark(paths: Iterable[Path], engine: str) -> str:
    """What a build is made of: files, rules, engine. Where any is another, it is begun anew."""
    stats = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in paths]
    rules = [(rule.key, rule.checked, rule.threshold) for rule in RULES.values()]
    return hashlib.sha256(repr((FORMAT, stats, rules, engine)).encode()).hexdigest()


def _put_in_place(made: Path, out: Path) -> None:
    old = out.parent / f".{out.name}.old"
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.replace(old)
    made.replace(out)
    shutil.rmtree(old, ignore_errors=True)


def _described(building: Building, paths: Iterable[Path], root: Path, engine: str) -> Report:
    out, found = building.out, together(building.found)
    words = [as_record(one) for one in found]
    write_whole(out / PROBLEMS_FILE, json.dumps(words, ensure_ascii=False, indent=1))
    package = _package(building.sources, root)
    package["resources"] = list(_resources(out))
    write_whole(out / PACKAGE_FILE, json.dumps(package, ensure_ascii=False, indent=1))
    files = {
        path.relative_to(out).as_posix(): _told_of(path) for path in sorted(out.rglob("*")) if path.is_file()
    }
    rows = {table: sum(_rows(path) for path in _files(out, table)) for table in building.names}
    cities = sorted(city_folders(out))
    told = {
        "format": FORMAT,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "engine": engine,
        "rules": {rule.key: rule.checked for rule in RULES.values()},
        "sources": [{"name": _name(path, root), "bytes": path.stat().st_size} for path in paths],
        "tables": {table: {"files": names, "rows": rows[table]} for table, names in building.names.items()},
        "cities": cities,
        "files": files,
    }
    write_whole(out / BUILD_FILE, json.dumps(told, ensure_ascii=False, indent=1))
    size = sum(file["bytes"] for file in files.values())
    return Report(rows, sum(city != ABOVE_CITIES for city in cities), size, found)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _files(out: Path, table: str) -> list[Path]:
    beside = besides_file(out, table)
    return [beside] if beside.is_file() else sorted(out.glob(f"cities/*/{table}.parquet"))


def _told_of(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return {"bytes": path.stat().st_size, "sha256": hashlib.file_digest(file, "sha256").hexdigest()}


def _rows(path: Path) -> int:
    from pyarrow import parquet

    return int(parquet.read_metadata(path).num_rows)


def _package(sources: Sources, root: Path) -> dict[str, Any]:
    """What the files say of themselves, where they do; the name of their folder else."""
    for path in sources.beside:
        if path.name == PACKAGE_FILE:
            try:
                return json_of(path.read_bytes())
            except UNREADABLE:
                sources.found.append(Found(Problem(PACKAGE_FILE, "package_unreadable")))
    return {"name": root.resolve().name}


_KINDS = {"int64": "integer", "int32": "integer", "double": "number", "bool": "boolean"}


def _resources(out: Path) -> Iterator[dict[str, Any]]:
    """The tables of a build: the files of each, and the columns of the first."""
    from pyarrow import parquet

    groups: dict[str, list[Path]] = {}
    for path in sorted(out.rglob("*.parquet")):
        parts = path.relative_to(out).parts
        name = path.stem if parts[0] == "cities" else "-".join((*parts[:-1], path.stem))
        groups.setdefault(name, []).append(path)
    for name, files in groups.items():
        described = _descriptions(name)
        fields = [
            {"name": column.name, "type": _KINDS.get(str(column.type), "string")}
            | ({"description": described[column.name]} if column.name in described else {})
            for column in parquet.read_schema(files[0])
        ]
        paths = [path.relative_to(out).as_posix() for path in files]
        yield {
            "name": name,
            "path": paths if len(paths) > 1 else paths[0],
            "format": "parquet",
            "mediatype": "application/vnd.apache.parquet",
            "schema": {"fields": fields},
        }


def _descriptions(table: str) -> dict[str, str]:
    """By column what it means; decimals stand in whole millionths, as the names of their columns say."""
    if table not in ("locations", "indicators", "activities"):
        return {}
    schema = schema_of(table)
    told = table_schema(table, list(schema.columns))["fields"]
    return {schema.columns[field["name"]].column: field["description"] for field in told}
