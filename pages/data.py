"""Data: can these figures be trusted, and can I have them?"""

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.screen import comparison, doctor, downloads, show
from dashboard.screen.frame import begin_page

view = begin_page("data")
text, data = view.text, view.data

show.headline(cached(doctor.headline)(data, text))
show.remarks(text("data-explained"))
show.section(text("data-list-title"))
chosen = doctor.choose(view)
doctor.problem_list(chosen, view)
files = doctor.downloads(view, chosen)
downloads.csv_button(files["problems"], "problems")

comparison.comparison(view)

show.section(text("data-files-title"))
show.table(cached(doctor.files_grid)(data, text), label=text("data-files-title"), key="files")
with st.expander(text("data-columns"), expanded=data.private):
    show.table(cached(doctor.columns_grid)(data, text), label=text("data-columns"), key="columns")
doctor.origin(view)

show.section(text("data-download-title"), text("data-download-note"))
downloads.dataset_button(view)
doctor.own_data(view)
show.remarks(text("own-template"))
downloads.template_buttons(text)
