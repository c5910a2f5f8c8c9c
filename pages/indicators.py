"""Indicators: why is it still slum, RT by RT?"""

from dashboard.domain.memory import remember
from dashboard.ui import downloads, indicators, show
from dashboard.ui.frame import open_page
from dashboard.ui.sentences import indicators_headline

view = open_page("indicators", "indicators")
text, data, place, year = view.text, view.data, view.place, view.year

show.headline(remember(indicators_headline)(data, place, year, text))
survey = indicators.survey_shown(view)
options = indicators.choose_options(text)
heat = indicators.heat(view, survey, options)
show.remarks(*indicators.remarks(view, heat, options))
indicators.draw(view, heat, options)
files = indicators.downloads(view, survey)
show.twin(
    indicators.grid(view, survey, options),
    label=text("page-indicators"),
    text=text,
    key="heatmap",
    download=files["criteria"],
)
show.mark(view, "scores")
indicators.opened_cell(view, heat, survey)
downloads.workbook_button(files)
