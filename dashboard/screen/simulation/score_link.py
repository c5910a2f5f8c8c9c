"""The way from a score on any page to what it is made of."""

import streamlit as st

from dashboard.domain.score.score_breakdown import score_breakdown
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.indicators.shown import cell_address
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file


def link(view: View) -> None:
    """The way from the score of the chosen place to what it is made of, where it has one."""
    survey = survey_of(view.data, view.place, view.year)
    if survey is None or score_breakdown(view.data, view.place, survey) is None:
        return
    address = {**view.address, **cell_address(view.place)}
    label = markdown(view.text("opened-link", place=view.place_label))
    st.page_link(page_file("indicators"), label=label, query_params=address, icon=":material/search:")
