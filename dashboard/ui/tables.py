"""Cached reading: a dataset is read and scored once a version and shared by all readers."""

from pathlib import Path

import streamlit as st

from dashboard.domain.dataset import Dataset
from dashboard.settings import data_folder
from dashboard.tables.folder import PACKAGE_FILE, fingerprint, read_dataset
from dashboard.tables.schema import REQUIRED_TABLES


def load_datasets() -> dict[str, Dataset]:
    """The datasets of the data folder by key (the folder's name), documented ones first."""
    found = {folder.name: _read(str(folder), fingerprint(folder)) for folder in _folders()}
    return dict(sorted(found.items(), key=lambda item: (item[1].package.illustrative, item[0])))


def _folders() -> list[Path]:
    """Each dataset folder; the data folder itself where it is one, or where there is none."""
    root = data_folder()
    below = sorted(path for path in root.glob("*") if path.is_dir() and _is_dataset(path))
    return [root] if _is_dataset(root) or not below else below


def _is_dataset(folder: Path) -> bool:
    names = (PACKAGE_FILE, *(f"{table}.csv" for table in REQUIRED_TABLES))
    return any((folder / name).exists() for name in names)


@st.cache_resource(max_entries=8, show_spinner=False)
def _read(folder: str, version: str) -> Dataset:
    """`version` is not used: it makes a changed folder a new entry."""
    return read_dataset(Path(folder))
