"""Indicators: why is it still slum, RT by RT, and how far is it from leaving?"""

from dashboard.domain.memory import remember
from dashboard.ui import distance, downloads, indicators, opened, show
from dashboard.ui.frame import open_page
from dashboard.ui.sentences import distance_headline, indicators_headline

view = open_page("indicators", "indicators")
text, data, place, year = view.text, view.data, view.place, view.year

part = indicators.part_shown()
headline = {"scores": indicators_headline, "distance": distance_headline}[part]
show.headline(remember(headline)(data, place, year, text))
survey = indicators.survey_shown(view)
indicators.choose_part(text)
if part == "scores":
    options = indicators.choose_options(view)
    level = options.level
    heat = indicators.heat(view, survey, options)
    show.remarks(*indicators.remarks(view, heat, options))
    indicators.draw(view, heat, options)
    grid = indicators.grid(view, survey, options)
else:
    level = distance.bars(view, survey)
    grid = distance.grid(view, survey, level)
files = indicators.downloads(view, survey, level)
download = files["criteria" if part == "scores" else "totals"]
show.twin(grid, label=text(f"choice-show-{part}"), text=text, key="heatmap", download=download)
show.mark(view, "scores")
cell = indicators.picked_cell(view, survey)
if cell:
    opened.score(view, survey, *cell)
downloads.workbook_button(files)
