"""What a map that was sent does not say itself: which property names a place, which system it is in."""

import json
from collections.abc import Callable, Mapping

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import MapRead
from dashboard.reading.maps.crs import GRIDS, grid_name
from dashboard.reading.maps.layer import NO_GUESS
from dashboard.reading.maps.told import TOLD_FILE, Told, told_of_maps
from dashboard.screen import show
from dashboard.screen.escape import markdown
from dashboard.text.catalogue import Text
from dashboard.text.quoted import plain

_KEPT = "maps-asked-about"
"""Where the files are kept that a question is open about; nowhere else, and no longer."""
_WIDTH = 560
"""Pixels of a list."""
_GUESSED = ""
"""A property is looked for by its name."""

_SYSTEMS = {grid_name(code): f"EPSG:{code}" for code in GRIDS}
"""The systems that maps here are in, by what they are called."""

Take = Callable[[Mapping[str, bytes]], None]


def keep_for_questions(files: Mapping[str, bytes], data: Dataset) -> None:
    """Keep what was sent while something is to be asked about it; else nothing is kept."""
    if any(map(_asks, data.maps)):
        st.session_state[_KEPT] = dict(files)
    else:
        drop_questions()


def drop_questions() -> None:
    """Nothing is asked any more, and the files are gone."""
    st.session_state.pop(_KEPT, None)


def map_questions(data: Dataset, text: Text, take: Take) -> None:
    """A form for the maps of which something is to be told; nothing where none is."""
    asked = [one for one in data.maps if _asks(one)]
    if not asked or _KEPT not in st.session_state:
        return
    show.section(text("maps-ask-title"), text("maps-ask-explained"))
    with st.form("map-questions"):
        for number, one in enumerate(asked):
            _ask(one, number, text)
        st.form_submit_button(text("maps-ask-read"), on_click=_answer, args=(asked, take))


def _asks(one: MapRead) -> bool:
    """Whether some of its shapes could be used if more were known of it."""
    return bool(one.guess or one.unknown)


def _ask(one: MapRead, number: int, text: Text) -> None:
    """Which of its properties, and which system where it names none."""
    st.markdown(f"**{markdown(one.file)}**", anchors=False)
    cells = dict(one.columns)
    columns = [_GUESSED, *cells]

    def words(name: str) -> str:
        if name == _GUESSED:
            return text("maps-ask-guessed")
        return plain(text("maps-ask-column", name=name, cells=", ".join(cells[name])))

    st.selectbox(text("maps-ask-key"), columns, format_func=words, key=f"map-key-{number}", width=_WIDTH)
    if one.guess:
        guessed = list(_SYSTEMS).index(one.guess) if one.guess != NO_GUESS else None
        st.selectbox(
            text("maps-ask-system"), list(_SYSTEMS), index=guessed, key=f"map-system-{number}",
            placeholder=text("maps-ask-system-none"), width=_WIDTH,
        )  # fmt: skip


def _answer(asked: list[MapRead], take: Take) -> None:
    """Read the same files again with what was told of them, now and before."""
    files = st.session_state.get(_KEPT, {})
    told, _ = told_of_maps(files)
    for number, one in enumerate(asked):
        key, system = (st.session_state.get(f"map-{name}-{number}") or "" for name in ("key", "system"))
        known = told.get(one.file, Told())
        told[one.file] = Told(key or known.key, _SYSTEMS.get(system, known.crs))
    written = json.dumps({file: said._asdict() for file, said in told.items()}).encode()
    take({TOLD_FILE: written} | {file: content for file, content in files.items() if file != TOLD_FILE})
