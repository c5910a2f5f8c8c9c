"""What a map that was sent does not say itself: which property names a place, which system it is in."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import MapRead
from dashboard.reading.maps.crs import GRIDS, grid_name
from dashboard.reading.maps.layer import NO_GUESS
from dashboard.reading.maps.told import TOLD_FILE, Told
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

Take = Callable[[Mapping[str, bytes]], None]


@dataclass(frozen=True)
class _Question:
    """What is asked of a map: which of its properties, and which system where it names none."""

    about: MapRead
    system: bool

    @property
    def columns(self) -> list[str]:
        return [_GUESSED, *(name for name, _ in self.about.columns)]


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
    asked = [_Question(one, bool(one.guess)) for one in data.maps if _asks(one)]
    if not asked or _KEPT not in st.session_state:
        return
    show.section(text("maps-ask-title"), text("maps-ask-explained"))
    with st.form("map-questions"):
        for number, question in enumerate(asked):
            _ask(question, number, text)
        st.form_submit_button(text("maps-ask-read"), on_click=_answer, args=(asked, take))


def _asks(one: MapRead) -> bool:
    """Whether some of its shapes could be used if more were known of it."""
    return bool(one.guess or one.unknown)


def _ask(question: _Question, number: int, text: Text) -> None:
    one = question.about
    st.markdown(f"**{markdown(one.file)}**", anchors=False)
    cells = dict(one.columns)

    def words(name: str) -> str:
        if name == _GUESSED:
            return text("maps-ask-guessed")
        return plain(text("maps-ask-column", name=name, cells=", ".join(cells[name])))

    st.selectbox(
        text("maps-ask-key"), question.columns, format_func=words, key=f"map-key-{number}", width=_WIDTH
    )
    if question.system:
        named = {grid_name(code): f"EPSG:{code}" for code in GRIDS}
        guessed = list(named).index(one.guess) if one.guess != NO_GUESS else None
        st.selectbox(
            text("maps-ask-system"), list(named), index=guessed, key=f"map-system-{number}",
            placeholder=text("maps-ask-system-none"), width=_WIDTH,
        )  # fmt: skip


def _answer(asked: list[_Question], take: Take) -> None:
    """Read the same files again with what was told of them."""
    files = dict(st.session_state.get(_KEPT, {}))
    told = json.loads(files.get(TOLD_FILE, b"{}"))
    for number, question in enumerate(asked):
        key, system = (st.session_state.get(f"map-{name}-{number}") or "" for name in ("key", "system"))
        known = Told(**told.get(question.about.file, {}))
        told[question.about.file] = known._replace(
            key=key or known.key, crs=system.partition("(")[2].rstrip(")") or known.crs
        )._asdict()
    files[TOLD_FILE] = json.dumps(told).encode()
    take(files)
