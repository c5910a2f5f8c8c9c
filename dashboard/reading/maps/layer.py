"""What a file of a map holds: shapes with their properties, and the system that its coordinates are in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dashboard.reading.maps.geometry import NoShape, shape_of

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

NO_GUESS = "0"
"""Of a map whose numbers are no degrees and in whose places' neighbourhood no system puts them."""
DEGREES = "EPSG:4326"
"""Longitude and latitude."""


@dataclass(frozen=True)
class Feature:
    """A shape with what its map says of it.

    shape: None where there is none; why: as the sentence of `shape_not_drawn` has it.
    """

    properties: dict[str, Any]
    shape: "BaseGeometry | None"
    why: str = ""


@dataclass(frozen=True)
class Layer:
    """The shapes of one file.

    Attributes:
        features: with coordinates as the file has them, until they are converted.
        crs: as the file names its system: a WKT, an authority and a number; None where it names none.
        key: the property that names a place, where that was told.
        converted: the name of the system that they were converted from; empty for degrees.
        guess: the system that they seem to be in; where there is one, they could not be read.
    """

    file: str
    features: list[Feature]
    crs: str | None = None
    key: str = ""
    converted: str = ""
    guess: str = ""


class NotRead(ValueError):
    """A file of a map that cannot be used. reason: of reasons.toml; details: for its sentence."""

    def __init__(self, reason: str, **details: str) -> None:
        super().__init__(reason)
        self.reason, self.details = reason, details


def feature(properties: object, geometry: Any, read: "Callable[[Any], BaseGeometry]" = shape_of) -> Feature:
    """A feature of what a file holds, whatever that is. read: makes a shape of its geometry."""
    properties = properties if isinstance(properties, dict) else {}
    try:
        return Feature(properties, read(geometry))
    except NoShape as no:
        return Feature(properties, None, no.why)
