"""A map of a few neighbours as a drawing: land and water, a place each as a tile or a dot, sizes beside them.

Positions are longitude and latitude in degrees. Land and its names are as the dataset has them.
"""

from collections import Counter
from dataclasses import dataclass

from dashboard.domain.dataset.land import Land, Polygon, Position
from dashboard.pictures.ground import Border, Frame, MapStep


@dataclass(frozen=True)
class TileLook:
    """How a place looks in one frame.

    Attributes:
        value: what stands in it in large.
        said: all of it read aloud.
        paint: a name of a colour, of palette.paint.
        look: of TILE_LOOKS.
        step: of the legend's, by number.
    """

    value: str
    said: str
    paint: str
    look: str
    step: int


@dataclass(frozen=True)
class MapFrame:
    """The map at one time: its name, and how each tile looks, in the order of the tiles."""

    name: str
    looks: tuple[TileLook, ...]


@dataclass(frozen=True)
class MapTile:
    """A place: its shape, or its position alone.

    Attributes:
        key: what is chosen by picking it.
        polygons: none where only its position is known.
        at: where its words stand.
        name: its lines.
        count: how many works it has; nothing is drawn for none.
        chosen: the one that is looked at.
    """

    key: str
    polygons: tuple[Polygon, ...]
    at: Position
    name: tuple[str, ...]
    count: int
    chosen: bool = False


@dataclass(frozen=True)
class MapArea:
    """An area drawn as a square on the scale of the map; the oldest first, so that the newest lies on top.

    metres: its side. firm: decided or measured, else hollow.
    """

    metres: float
    words: str
    firm: bool


@dataclass(frozen=True)
class MapLink:
    """A way to another page; asked: what its address asks for, with the place that is looked at."""

    label: str
    page: str
    asked: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class MapCard:
    """What is told of the place that is looked at, in lines, and where more of it is told."""

    title: str
    lines: tuple[str, ...]
    links: tuple[MapLink, ...] = ()


@dataclass(frozen=True)
class LocalMap:
    """Tiles on their ground.

    Attributes:
        frame: what has to be in sight.
        land: of the dataset; none far from it.
        frames: the map at one time or at several, oldest first; shown: which of them, by number.
        turns: what turning to another frame chooses, in the address; empty where there is one.
        areas_title: what the squares are.
        note: stands in the picture.
        value_label: what the numbers in the tiles are, where the legend does not say it.
        filter_label: what pressing a step of the legend does.
        count_label: what the small counts are of; empty where there are none.
        legend_label, hint: how the legend is called, and what picking does.
        borders: of places around, and of slum areas as they were delineated.
        frames_label, play, pause: how the frames are called, and turning them over one after another.
    """

    label: str
    frame: Frame
    land: Land
    tiles: tuple[MapTile, ...]
    frames: tuple[MapFrame, ...]
    shown: int
    areas: tuple[MapArea, ...]
    areas_title: str
    steps: tuple[MapStep, ...]
    note: str
    north: str
    count_label: str
    legend_label: str
    hint: str
    card: MapCard | None = None
    picks: str = ""
    turns: str = ""
    frames_label: str = ""
    play: str = ""
    pause: str = ""
    borders: tuple[Border, ...] = ()
    value_label: str = ""
    filter_label: str = ""

    @property
    def looks(self) -> tuple[TileLook, ...]:
        """How each tile looks in the frame that is shown."""
        return self.frames[self.shown].looks

    @property
    def counted(self) -> tuple[tuple[MapStep, int], ...]:
        """The steps of the legend with how many tiles are in each."""
        found = Counter(look.step for look in self.looks)
        return tuple((step, found[number]) for number, step in enumerate(self.steps))


@dataclass(frozen=True)
class MapPanels:
    """Maps of the same places side by side, each under its name."""

    label: str
    panels: tuple[tuple[str, LocalMap], ...]
