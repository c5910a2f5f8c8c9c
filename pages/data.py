"""Data: can these figures be trusted, and can I have them?"""

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.screen import comparison, downloads, own_data, show
from dashboard.screen.frame import begin_page

view = begin_page("data")
text, data = view.text, view.data

show.headline(cached(own_data.headline)(data, text))
show.remarks(text("data-explained"))
show.section(text("data-list-title"))
chosen = own_data.choose(view)
own_data.problem_list(chosen, view)
files = own_data.downloads(view, chosen)
downloads.csv_button(files["problems"], "problems")

comparison.comparison(view)

show.section(text("data-files-title"))
show.table(cached(own_data.files_grid)(data, text), label=text("data-files-title"), key="files")
with st.expander(text("data-columns"), expanded=data.private):
    show.table(cached(own_data.columns_grid)(data, text), label=text("data-columns"), key="columns")
own_data.origin(view)

show.section(text("data-download-title"), text("data-download-note"))
downloads.dataset_button(view)
own_data.own_data(view)
show.remarks(text("own-template"))
downloads.template_buttons(text)
