"""The few kinds of pictures there are, as data: values, words and names of colours, no library that draws.

Values are whole: rupiah, counts, or millionths of their unit, as everywhere. Words are as the catalogues and
the files have them: whatever draws a picture makes them safe for itself.
"""

from dashboard.pictures.bars import Bars
from dashboard.pictures.before_after import BeforeAfter
from dashboard.pictures.cards import Cards
from dashboard.pictures.columns import Columns
from dashboard.pictures.dots import Dots
from dashboard.pictures.flow import Flow
from dashboard.pictures.ground import Ground
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.lines import Lines, SmallLines
from dashboard.pictures.lists import Lists
from dashboard.pictures.network import Network
from dashboard.pictures.notices import Notices
from dashboard.pictures.panels import Panels
from dashboard.pictures.paragraphs import Paragraphs
from dashboard.pictures.questions import Questions
from dashboard.pictures.spread import Spread
from dashboard.pictures.squares import Squares
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.years import Years

Picture = (
    Bars
    | BeforeAfter
    | Cards
    | Columns
    | Dots
    | Flow
    | Ground
    | HeatGrid
    | Lines
    | Lists
    | Network
    | Notices
    | Panels
    | Paragraphs
    | Questions
    | SmallLines
    | Spread
    | Squares
    | Tracks
    | Years
)
