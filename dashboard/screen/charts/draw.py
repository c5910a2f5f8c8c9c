"""Which kind of picture is drawn how, of those that plotly draws."""

from collections.abc import Callable

import plotly.graph_objects as go

from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.columns import Columns
from dashboard.pictures.dots import Dots
from dashboard.pictures.flow import Flow
from dashboard.pictures.lines import Lines, SmallLines
from dashboard.screen.charts.bars import bars
from dashboard.screen.charts.columns import columns
from dashboard.screen.charts.dots import dots
from dashboard.screen.charts.flow import flow
from dashboard.screen.charts.lines import lines, small_lines

DRAWN: dict[type[Picture], Callable[..., go.Figure]] = {
    Bars: bars,
    Columns: columns,
    Dots: dots,
    Flow: flow,
    Lines: lines,
    SmallLines: small_lines,
}


def figure_of(picture: Picture, language: str, ink: str) -> go.Figure:
    """A picture drawn for a page; ink is the colour of its words."""
    return DRAWN[type(picture)](picture, language, ink)
