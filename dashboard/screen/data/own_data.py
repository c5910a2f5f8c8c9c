"""Files of the reader: sent, checked, shown in this session and nowhere else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import PurePath

import streamlit as st

from dashboard.reading.maps.layers import holds_only_maps
from dashboard.reading.sheets.archive import free_name
from dashboard.screen import filters, show
from dashboard.screen.data import comparison
from dashboard.screen.data.map_questions import drop_questions, keep_for_questions, map_questions
from dashboard.screen.datasets import OWN, be_ready, forget, load_datasets, take
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text

_UPLOAD = "upload"
_TABLES = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "zip", "json")
_MAPS = ("geojson", "gpkg", "kml", "shp", "dbf", "shx", "prj", "cpg")


def own_data(view: View) -> None:
    """Where a reader sends files, and takes them back."""
    text = view.text
    be_ready()
    show.section(text("own-title"), text("own-explained"))
    number = st.session_state.setdefault("upload-number", 0)
    st.file_uploader(
        text("own-upload"),
        type=[*_TABLES, *_MAPS],
        accept_multiple_files=True,
        key=f"{_UPLOAD}-{number}",
        on_change=_take_over,
        args=(text, view.dataset_key),
        label_visibility="collapsed",
    )
    if view.data.private:
        st.button(text("own-forget"), on_click=_forget, icon=":material/delete:")


def questions(view: View) -> None:
    """What is to be told before all of what a reader sent can be used."""
    if view.data.private:
        map_questions(view.data, view.text, partial(_read, text=view.text))


def _take_over(text: Text, shown: str) -> None:
    """Read what was sent and show it beside what was shown before."""
    number = st.session_state["upload-number"]
    sent = st.session_state.get(f"{_UPLOAD}-{number}") or []
    if not sent:
        return
    st.session_state["upload-number"] = number + 1  # whatever comes of it: the bytes are dropped
    files = {file.name: file.getvalue() for file in sent}
    if all(holds_only_maps(name, content) for name, content in files.items()):
        files[free_name(PurePath("data.zip"), files)] = _without_maps(shown, text)
    _read(files, text)
    comparison.took_place_of(shown)
    for name in ("place", "year", "about", "severity", "file", "part", *comparison.CHOICES):
        filters.drop(name)
    filters.keep("data", OWN)


def _read(files: Mapping[str, bytes], text: Text) -> None:
    """Read them for this session; what is asked about is kept until it is answered."""
    take(files, text("own-name"), text)
    keep_for_questions(files, load_datasets()[OWN].data)


def _without_maps(shown: str, text: Text) -> bytes:
    """The dataset that was shown but for its shapes: those that were sent alone are of its places."""
    from dashboard.files.dataset_file import dataset_zip

    data = load_datasets()[shown].data
    return dataset_zip(replace(data, boundaries=()), text, date.today())


def _forget() -> None:
    forget()
    drop_questions()
    for name in ("data", "place", *comparison.CHOICES):
        filters.drop(name)
