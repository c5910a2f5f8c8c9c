"""Which kind of picture is drawn how on the server: for paper, for slides, for a file."""

from collections.abc import Callable

from dashboard.drawings import svg
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.charts.bars import bars
from dashboard.drawings.charts.columns import columns
from dashboard.drawings.charts.dots import dots
from dashboard.drawings.charts.flow import flow
from dashboard.drawings.charts.lines import lines
from dashboard.drawings.charts.small_lines import small_lines
from dashboard.drawings.elements.board import board
from dashboard.drawings.elements.heat_grid import heat_grid
from dashboard.drawings.elements.network import network
from dashboard.drawings.elements.passages import passages
from dashboard.drawings.elements.tracks import tracks
from dashboard.drawings.elements.years import years
from dashboard.drawings.maps.drawn import map_panels, one_map
from dashboard.drawings.svg import Element
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.board import Board
from dashboard.pictures.columns import Columns
from dashboard.pictures.dots import Dots
from dashboard.pictures.flow import Flow
from dashboard.pictures.ground import Ground
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.lines import Lines, SmallLines
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.network import Network
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.passages import WORDS, Passages
from dashboard.pictures.years import Years

Piece = Picture | Passages
"""A picture, or some of its rows; of a picture of words some of its passages."""

DRAWN: dict[type[Picture], Callable[..., float]] = {
    Bars: bars,
    Board: board,
    Columns: columns,
    Dots: dots,
    Flow: flow,
    Ground: one_map,
    HeatGrid: heat_grid,
    Lines: lines,
    LocalMap: one_map,
    MapPanels: map_panels,
    Network: network,
    SmallLines: small_lines,
    Tracks: tracks,
    Years: years,
    **dict.fromkeys(WORDS, passages),
}


def draw(parent: Element, picture: Piece, canvas: Canvas) -> float:
    """A picture in the upper left corner of a group, as its kind is drawn; returns its height in pixels."""
    if isinstance(picture, Passages):
        return passages(parent, picture, canvas)
    return DRAWN[type(picture)](parent, picture, canvas)


def height_of(picture: Piece, canvas: Canvas) -> float:
    """How high a picture is, in pixels."""
    return draw(svg.drawing(canvas.width, 0, ""), picture, canvas)


def picture_svg(picture: Piece, canvas: Canvas, label: str) -> str:
    """A picture as a drawing of its own, read aloud as its label."""
    return drawn(picture, canvas, label)[0]


def drawn(picture: Piece, canvas: Canvas, label: str) -> tuple[str, float]:
    """The same with its height in pixels."""
    root = svg.drawing(canvas.width, 0, label)
    height = max(1.0, draw(svg.group(root), picture, canvas))  # one without is no drawing to some readers
    svg.sized(root, canvas.width, height)
    return svg.written(root), height
