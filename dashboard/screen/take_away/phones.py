"""Where a phone finds the dashboard, for codes on paper and on a wall."""

from urllib.parse import urlsplit

import streamlit as st

from dashboard.paper.report_card import Dashboard
from dashboard.screen.frame import View
from dashboard.settings import public_address

_HERE = ("localhost", "127.0.0.1", "::1", "0.0.0.0")  # noqa: S104 - compared with, never listened on
"""Where only this machine finds itself: no code leads there."""


def dashboard_for_phones(view: View) -> Dashboard:
    """As it was set, else as this reader found it; without an address where that is this machine alone."""
    if address := public_address():
        return Dashboard(address, view.dataset_key)
    here = urlsplit(st.context.url or "")
    if not here.hostname or here.hostname in _HERE:
        return Dashboard("")
    return Dashboard(f"{here.scheme}://{here.netloc}{here.path.rpartition('/')[0]}", view.dataset_key)
