"""What is told of maps that do not say it themselves, maps.json: which property names a place, which system.

{"Batas RT.shp": {"key": "KODE_X", "crs": "EPSG:32648"}}
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.package import UNREADABLE, json_of

TOLD_FILE = "maps.json"


class Told(NamedTuple):
    """key: the property that names the place of a shape. crs: its system, where the file names none."""

    key: str = ""
    crs: str = ""


def told_of_maps(files: Mapping[str, bytes]) -> tuple[dict[str, Told], list[Problem]]:
    """By file of a map what is told of it; what is told of no map is left alone."""
    if TOLD_FILE not in files:
        return {}, []
    try:
        raw = json_of(files[TOLD_FILE])
        return {file: _told(said) for file, said in raw.items()}, []
    except (*UNREADABLE, AttributeError):
        return {}, [Problem(TOLD_FILE, "maps_told_unreadable")]


def _told(said: Any) -> Told:
    return Told(*(str(said.get(name) or "").strip() for name in Told._fields))
