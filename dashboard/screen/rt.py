"""Around the report of an RT: which one, and where to read on."""

import streamlit as st

from dashboard.domain.score.heatmap import rows_shown
from dashboard.findings.data.effects import left_out_of
from dashboard.findings.indicators.page import ROWS_AT_ONCE, cell_address
from dashboard.findings.words.places import label_of_place
from dashboard.screen import filters, show
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.screen.take_away.take_home import take_home


def is_rt(view: View) -> bool:
    """Whether an RT is chosen."""
    return bool(view.data.places[view.place]["level"] == "rt")


def choose_rt(view: View) -> None:
    """A link to the report of every RT of the place, by name."""
    data, text = view.data, view.text
    keys = rows_shown(data, view.place) or data.of_level("rt", view.place)
    show.headline(text("headline-choose-rt", place=view.place_name, n=len(keys)))
    take_home(view, "rt", (), {})
    show.remarks(left_out_of(data, "rt", text))
    if not keys:
        show.nothing(text("indicators-no-rt", place=view.place_name))
        return
    part = filters.part("part", -(-len(keys) // ROWS_AT_ONCE))
    with st.container(horizontal=True, gap="small"):
        for key in keys[(part - 1) * ROWS_AT_ONCE : part * ROWS_AT_ONCE]:
            address = {**view.address, "place": key}
            label = markdown(label_of_place(data, key, text))
            st.page_link(page_file("rt"), label=label, query_params=address)


def ways_on(view: View) -> None:
    """To the score opened, and to the map."""
    text, address = view.text, view.address
    with st.container(horizontal=True, gap="small"):
        opened_at = {**address, **cell_address(view.place)}
        st.page_link(page_file("indicators"), label=markdown(text("rt-open-score")), query_params=opened_at)
        st.page_link(page_file("map"), label=markdown(text("rt-open-map")), query_params=address)
    show.mark(view, "scores")
