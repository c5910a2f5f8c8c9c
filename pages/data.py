"""Data: can these figures be trusted, and can I have them?"""

from dashboard.screen import show
from dashboard.screen.data.comparison import comparison
from dashboard.screen.data.own_data import own_data, questions
from dashboard.screen.frame import begin_page
from dashboard.screen.parts import show_part
from dashboard.screen.take_away import downloads

view = begin_page()
text = view.text

questions(view)
show_part(view, "data", "problems")
comparison(view)
show_part(view, "data", "files")

show.section(text("data-download-title"), text("data-download-note"))
downloads.dataset_button(view)
own_data(view)
show.remarks(text("own-template"))
downloads.template_buttons(text)
