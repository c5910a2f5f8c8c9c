"""The datasets a reader can choose: those of the data folder, and their own while they look at it."""

from collections.abc import Mapping

import streamlit as st

from dashboard.domain.dataset import Dataset
from dashboard.settings import data_folder
from dashboard.tables.folder import read_upload
from dashboard.tables.shelf import Kept, Shelf
from dashboard.text.catalogue import Text
from dashboard.text.names import told_apart
from dashboard.text.short import name_shown

OWN = "own"
"""The key of a reader's own data in the address; it means something in their session only."""


def load_datasets() -> dict[str, Kept]:
    """The datasets by key: those of the folder, documented ones first, then the reader's own."""
    shown = _shelf().look(data_folder())
    own = st.session_state.get(OWN)
    return shown | {OWN: Kept(own, own.version)} if own is not None else shown


def dataset_names(datasets: Mapping[str, Dataset], text: Text) -> dict[str, str]:
    """What datasets are called, the reader's own as such, each by its own name: versions share a title."""
    names = {key: name_shown(data.package.short_title(text.language)) for key, data in datasets.items()}
    if OWN in names and names[OWN] != text("own-name"):
        names[OWN] = text("choice-versions-own", name=names[OWN])
    return told_apart(names)


def take(files: Mapping[str, bytes], name: str) -> None:
    """Read a reader's files for this session alone; nothing is written."""
    st.session_state[OWN] = read_upload(files, name)


def forget() -> None:
    """Drop the reader's own data."""
    st.session_state.pop(OWN, None)


@st.cache_resource(show_spinner=False)
def _shelf() -> Shelf:
    """One for the server."""
    return Shelf()
