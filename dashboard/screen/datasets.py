"""The datasets a reader can choose: those of the data folder, and their own while they look at it."""

from collections.abc import Mapping

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.reading.live_folder import KeptDataset, LiveFolder
from dashboard.reading.reading_process import ReadingProcess
from dashboard.settings import data_folder
from dashboard.text.catalogue import Text
from dashboard.text.names import told_apart
from dashboard.text.short import name_shown

OWN = "own"
"""The key of a reader's own data in the address; it means something in their session only."""


def load_datasets() -> dict[str, KeptDataset]:
    """The datasets by key: those of the folder, documented ones first, then the reader's own."""
    shown = _live_folder().look(data_folder())
    own = st.session_state.get(OWN)
    return shown | {OWN: KeptDataset(own, own.version)} if own is not None else shown


def dataset_names(datasets: Mapping[str, Dataset], text: Text) -> dict[str, str]:
    """What datasets are called, the reader's own as such, each by its own name: versions share a title."""
    names = {key: name_shown(data.package.short_title(text.language)) for key, data in datasets.items()}
    if OWN in names and names[OWN] != text("own-name"):
        names[OWN] = text("choice-versions-own", name=names[OWN])
    return told_apart(names)


def take(files: Mapping[str, bytes], name: str, text: Text) -> None:
    """Read a reader's files for this session alone; nothing is written.

    Meanwhile the page says so. Each time it does, Streamlit ends the run if the reader has gone or clicked on
    something else, and the reading ends with it.
    """
    said = st.empty()

    def waiting(queued: bool) -> None:
        said.info(text("own-queued" if queued else "own-reading"))

    st.session_state[OWN] = _process().read(files, name, waiting)


def be_ready() -> None:
    """Have a process ready to read what a reader may send from this page."""
    _process().warm()


def forget() -> None:
    """Drop the reader's own data."""
    st.session_state.pop(OWN, None)


@st.cache_resource(show_spinner=False)
def _process() -> ReadingProcess:
    """One for the server: uploads are read one after the other."""
    return ReadingProcess()


@st.cache_resource(show_spinner=False)
def _live_folder() -> LiveFolder:
    """One for the server."""
    return LiveFolder()
