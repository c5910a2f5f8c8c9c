"""Trends: is the slum area shrinking?"""

from dashboard.charts.trend import areas_below_chart, trend_chart
from dashboard.domain.memory import remember
from dashboard.ui import downloads, show, trends
from dashboard.ui.frame import open_page
from dashboard.ui.grids import area_grid, areas_below_grid
from dashboard.ui.sentences import area_headline

view = open_page("trends", "indicators")
text, data, place, year = view.text, view.data, view.place, view.year

show.headline(remember(area_headline)(data, place, year, text))
figures = remember(trends.summary)(data, place, year, text)
if figures.empty:
    show.nothing(text("answer-area-none"))
show.remarks(trends.subtitle(view, figures), text("trends-rule"), text("trends-partial", n=figures.partial))
files = trends.downloads(view)
show.chart(
    trend_chart,
    view,
    place,
    year,
    alt=figures.alt,
    grid=remember(area_grid)(data, place, year, text),
    source=figures.sources,
    about="areas",
    download=files["areas"],
    key="trend",
)

below = remember(trends.below)(data, place, year, text)
if below.places:
    show.section(below.title, below.subtitle, text("trends-below-missing", n=below.missing))
    show.chart(
        areas_below_chart,
        view,
        place,
        year,
        alt=below.alt,
        grid=remember(areas_below_grid)(data, place, year, text),
        source=below.sources,
        about="areas",
        download=files["parts"],
        key="below",
    )
trends.class_charts(view, files)
downloads.workbook_button(files)
