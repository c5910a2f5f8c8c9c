"""Overview: how are we doing? One sentence, squares to scale, seven questions."""

from dashboard.screen import show
from dashboard.screen.frame import open_page
from dashboard.screen.parts import show_page

view = open_page("overview", uses=("indicators",))

show_page(view, "overview")
show.notes(view)
