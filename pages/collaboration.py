"""Collaboration: who does what, and do promises hold?"""

from datetime import date

from dashboard.domain.dataset.cache import cached
from dashboard.screen import bodies, collaboration, downloads, promises, show, small_wins
from dashboard.screen.frame import open_page

view = open_page("collaboration", "activities", "collaboration")
text, data, place, year = view.text, view.data, view.place, view.year

show.headline(cached(collaboration.headline)(data, place, year, date.today(), text))
show.remarks(*collaboration.remarks(view))
collaboration.choose_part(text)
draw = {
    "stages": collaboration.stages,
    "bodies": bodies.who,
    "promises": promises.wall,
    "wins": small_wins.wins,
}[collaboration.part_shown()]
downloads.workbook_button(draw(view))
