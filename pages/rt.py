"""RT: where does it stand, what is missing, what was built, what is promised?"""

from dashboard.screen import rt
from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

view = open_page("rt", uses=("indicators",))

if not rt.is_rt(view) and not view.data.rts_summed:
    rt.choose_rt(view)
elif show_page(view, "rt"):
    rt.ways_on(view)
