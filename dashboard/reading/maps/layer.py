"""What a file of a map holds: shapes with their properties, and the system that its coordinates are in."""

from dataclasses import dataclass
from typing import Any

DEGREES = "EPSG:4326"
"""Longitude and latitude."""


@dataclass(frozen=True)
class Layer:
    """The shapes of one file.

    features: as GeoJSON has them, with coordinates as the file has them. crs: as the file names its system: a
    WKT, an authority and a number; None where it names none.
    """

    file: str
    features: list[Any]
    crs: str | None = None


class NotRead(ValueError):
    """A file of a map that cannot be used. reason: of reasons.toml; details: for its sentence."""

    def __init__(self, reason: str, **details: str) -> None:
        super().__init__(reason)
        self.reason, self.details = reason, details
