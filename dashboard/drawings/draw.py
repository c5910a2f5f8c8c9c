"""Which kind of picture is drawn how on the server: for paper, for slides, for a file."""

from collections.abc import Callable

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.charts.bars import bars
from dashboard.drawings.charts.board import board
from dashboard.drawings.charts.heat_grid import heat_grid
from dashboard.drawings.charts.network import network
from dashboard.drawings.charts.tracks import tracks
from dashboard.drawings.charts.years import years
from dashboard.drawings.maps.drawn import map_panels, one_map
from dashboard.drawings.svg import Element
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.board import Board
from dashboard.pictures.ground import Ground
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.network import Network
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.years import Years

DRAWN: dict[type[Picture], Callable[..., float]] = {
    Bars: bars,
    Board: board,
    Ground: one_map,
    HeatGrid: heat_grid,
    LocalMap: one_map,
    MapPanels: map_panels,
    Network: network,
    Tracks: tracks,
    Years: years,
}


def draw(parent: Element, picture: Picture, canvas: Canvas) -> float:
    """A picture in the upper left corner of a group, as its kind is drawn; returns its height in pixels."""
    return DRAWN[type(picture)](parent, picture, canvas)


def picture_svg(picture: Picture, canvas: Canvas, label: str) -> str:
    """A picture as a drawing of its own, read aloud as its label."""
    root = svg.drawing(canvas.width, 0, label)
    svg.sized(root, canvas.width, draw(svg.group(root), picture, canvas))
    return svg.written(root)
