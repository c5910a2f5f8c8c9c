"""Overview: how are we doing? One sentence, two squares, seven questions."""

from dashboard.domain.dataset.cache import cached
from dashboard.findings.words.sentences import area_headline, area_remarks
from dashboard.screen import overview, show
from dashboard.screen.frame import open_page

view = open_page("overview", uses=("indicators",))
text, data, place, year = view.text, view.data, view.place, view.year

show.headline(cached(area_headline)(data, place, year, text))
show.remarks(*cached(area_remarks)(data, place, year, text), overview.stamp(view))
overview.squares(view)
overview.answers(view)
overview.notes(view)
