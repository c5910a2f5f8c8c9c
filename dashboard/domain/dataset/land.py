"""The ground around the places of a dataset: land, and what is called how; nothing is counted by it."""

from dataclasses import dataclass

Position = tuple[float, float]
"""Longitude and latitude in degrees."""

Polygon = tuple[tuple[Position, ...], ...]
"""Its outer ring and then its holes."""

NAME_KINDS = ("water", "island", "neighbour")


@dataclass(frozen=True)
class NamedPoint:
    """Where a map writes a name. kind: of NAME_KINDS; a neighbour is another place of the same level."""

    kind: str
    name: str
    at: Position


@dataclass(frozen=True)
class Land:
    """What lies around the places.

    Attributes:
        window: west, south, east, north of what is drawn, degrees: where no land is drawn in it there is
            water, outside nothing is known. None where there is no ground at all.
        polygons: of the land.
        names: in the order of the file.
        source: where it is from and how exact it is, as the file says.
    """

    window: tuple[float, float, float, float] | None = None
    polygons: tuple[Polygon, ...] = ()
    names: tuple[NamedPoint, ...] = ()
    source: str = ""

    def holds(self, position: Position) -> bool:
        """Whether a position lies where the ground is drawn."""
        if self.window is None:
            return False
        west, south, east, north = self.window
        return west <= position[0] <= east and south <= position[1] <= north


NO_LAND = Land()
