"""The choice of a place of a nation: those around the one that is looked at, and any other by its name."""

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.words.places import label_of_place
from dashboard.screen import elements, filters
from dashboard.text.catalogue import Text
from dashboard.text.names import option_label, place_name

if TYPE_CHECKING:
    from dashboard.reading.builds.build import Build

_KEY, _TYPED = "place-search", "place-typed"
_MOST = 60
"""Places that are found at once; who wants another types more of its name."""


@st.fragment
def search_place(build: "Build", data: Dataset, place: str, asked: str | None, text: Text) -> None:
    """Offer a place: while somebody types, only this is worked out anew.

    asked: what the address asked for when the page was drawn.
    """
    if filters.asked("place") != asked:  # picked just now
        st.session_state.pop(_TYPED, None)
        st.rerun()
    typed = st.session_state.get(_TYPED, "")
    keys = build.index.called(typed, _MOST) if typed else _around(data, place)
    elements.place_search(
        data={
            "label": text("choice-place"),
            "shown": label_of_place(data, place, text),
            "typed": typed,
            "places": [_told(build, data, key, bool(typed), text) for key in keys],
            "none": text("place-search-none"),
            "more": text("place-search-found", n=len(keys)) if typed else text("place-search-hint"),
        },
        key=_KEY,
        on_typed_change=_take_typed,
        on_picked_change=partial(filters.take_picked, "place", _KEY),
    )


def _take_typed() -> None:
    typed = st.session_state[_KEY].typed
    if typed is not None:
        st.session_state[_TYPED] = typed


def _around(data: Dataset, place: str) -> list[str]:
    """The places above a place, from the largest, then those right below it; of an RT those beside it."""
    above = data.above(place)
    below = data.children.get(place) or (data.children.get(above[0], ()) if above else ())
    return [*above[::-1], *(key for key in below if key != place)]


def _told(build: "Build", data: Dataset, key: str, found: bool, text: Text) -> dict[str, str]:
    """A place of the list; one that was found by name with what it lies in."""
    index = build.index
    if key in data.places and not found:
        return {"key": key, "name": option_label(data.places[key], text), "where": ""}
    row = {"level": index.level(key), "name": index.name(key)}
    above = (
        place_name({"name": index.name(each)}) for each in index.above(key) if index.level(each) != "country"
    )
    return {"key": key, "name": option_label(row, text), "where": ", ".join(above)}
