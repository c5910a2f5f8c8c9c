"""Questions on a board: each with its number, a small picture, a sentence, and the page that says more."""

import math
from dataclasses import dataclass

from dashboard.pictures.tracks import Track


@dataclass(frozen=True)
class Square:
    """area: as words; label: what stands behind it; decided: drawn full, else hollow.

    value: millionths of a hectare; of a range the most that it may be.
    """

    value: int
    area: str
    label: str
    decided: bool


@dataclass(frozen=True)
class Squares:
    """The oldest first."""

    squares: tuple[Square, ...]

    def sides(self) -> list[float]:
        """The length of the side of each, as a share of that of the largest one."""
        largest = max((square.value for square in self.squares), default=0) or 1
        return [math.sqrt(square.value / largest) for square in self.squares]


@dataclass(frozen=True)
class Tile:
    """A place: the lines of its name, none where there is no room; what is known of it, its colour.

    paint: a name of a colour; empty where nothing is known. look: framed or dashed, as in a heat grid.
    chosen: the place that the board is about.
    """

    name: tuple[str, ...]
    said: str
    paint: str
    look: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Tiles:
    """Places side by side, in the order of their names.

    label: what they are. legend: a tile of each colour, with how many have it. note: which survey tells so.
    """

    label: str
    tiles: tuple[Tile, ...]
    legend: tuple[Tile, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Meters:
    """Tracks from one edge, each with its name and its words."""

    tracks: tuple[Track, ...]


@dataclass(frozen=True)
class Steps:
    """What comes next, in this order."""

    steps: tuple[str, ...]


Small = Squares | Tiles | Meters | Steps


@dataclass(frozen=True)
class Question:
    """page: one of the menu; view: what its address asks for besides place and year; small: its picture, None
    where there is nothing to draw.
    """

    key: str
    question: str
    number: str
    sentence: str
    page: str
    view: tuple[tuple[str, str], ...]
    small: Small | None = None


@dataclass(frozen=True)
class Board:
    """In the order in which they are asked."""

    questions: tuple[Question, ...]
