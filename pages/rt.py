"""RT: where does it stand, what is missing, what was built, what is promised?"""

from dashboard.domain.dataset.cache import cached
from dashboard.screen import report, show
from dashboard.screen.frame import open_page

view = open_page("rt", uses=("indicators",))
text, data, place, year = view.text, view.data, view.place, view.year

if not report.is_rt(view):
    report.choose_rt(view)
show.headline(cached(report.headline)(data, place, year, text))
show.remarks(*cached(report.standing)(data, place, year, text))
report.lists(view)
report.ways_on(view)
