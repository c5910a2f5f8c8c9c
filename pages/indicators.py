"""Indicators: why is it still slum, RT by RT, how far is it from leaving, what has changed, what first?"""

from dashboard.domain.dataset.cache import cached
from dashboard.findings.words.sentences import distance_headline, indicators_headline
from dashboard.screen import change, distance, downloads, handling, indicators, opened, show
from dashboard.screen.frame import open_page

view = open_page("indicators", "indicators")
text, data, place, year = view.text, view.data, view.place, view.year

part = indicators.part_shown()
if part == "change":
    show.headline(change.headline(view))
elif part == "handling":
    show.headline(handling.headline(view))
else:
    headline = distance_headline if part == "distance" else indicators_headline
    show.headline(cached(headline)(data, place, year, text))
survey = indicators.survey_shown(view)
indicators.choose_part(text)
draw = {
    "scores": indicators.scores,
    "distance": distance.distances,
    "change": change.changes,
    "handling": handling.order_of_work,
}[part]
files = draw(view, survey)
show.mark(view, "scores")
cell = indicators.picked_cell(view, survey)
if cell:
    files = opened.score(view, survey, *cell) | files
downloads.workbook_button(files)
