"""The few kinds of pictures there are, as data: values, words and names of colours, no library that draws.

Values are whole: rupiah, counts, or millionths of their unit, as everywhere. Words are as the catalogues and
the files have them: whatever draws a picture makes them safe for itself.
"""

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
from dashboard.pictures.words.cards import Cards
from dashboard.pictures.words.lists import Lists
from dashboard.pictures.words.notices import Notices
from dashboard.pictures.words.panels import Panels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.years import Years

Picture = (
    Bars
    | Board
    | Cards
    | Columns
    | Dots
    | Flow
    | Ground
    | HeatGrid
    | Lines
    | Lists
    | LocalMap
    | MapPanels
    | Network
    | Notices
    | Panels
    | Paragraphs
    | SmallLines
    | Tracks
    | Years
)
