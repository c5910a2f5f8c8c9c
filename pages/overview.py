"""Overview: how are we doing? One sentence, two squares, seven questions."""

from dashboard.ui import overview, show
from dashboard.ui.frame import open_page
from dashboard.ui.sentences import area_headline, seven_answers
from dashboard.ui.tables import remember

view = open_page("overview", "indicators")
text, data, place = view.text, view.data, view.place

show.headline(remember(area_headline)(data, place, text))
show.remarks(overview.stamp(view))
overview.squares(data, place, text)
overview.answers(remember(seven_answers)(data, place, view.year, text), view)
overview.notes(data, text)
