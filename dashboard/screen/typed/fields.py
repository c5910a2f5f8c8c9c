"""Fields for numbers: drawn, read, and what is said of what was typed into them."""

from collections.abc import Iterable
from typing import Any

import streamlit as st

from dashboard.findings.typed_numbers import NumberField, Taken
from dashboard.screen import show
from dashboard.screen.escape import markdown
from dashboard.text.catalogue import Text

_TOLD, _TIMES = "typed-told", "typed-times"


def number_field(field: NumberField, form: str, **look: Any) -> str:
    """A field; returns what stands in it.

    Args:
        form: tells the fields of one form from those of another that ask for the same.
        look: what else st.text_input takes.
    """
    found: str = st.text_input(
        markdown(field.label),
        field.words,
        key=_key(field, form),
        placeholder=field.placeholder or None,
        help=markdown(field.help) if field.help else None,
        disabled=field.closed,
        **look,
    )
    return found.strip()


def grid_of(fields: Iterable[NumberField], form: str) -> None:
    """Fields side by side, each with what explains its number; a cell of its own costs as much as a field."""
    grid = st.grid(min_column_width=290)
    for field in fields:
        with grid.cell() if field.note else grid:
            number_field(field, form)
            show.remarks(field.note)


def typed_in(fields: Iterable[NumberField], form: str) -> dict[str, str]:
    """What stands in fields, by their key."""
    return {field.key: str(st.session_state.get(_key(field, form)) or "").strip() for field in fields}


def _key(field: NumberField, form: str) -> str:
    return f"number-{form}-{field.key}"


def tell(form: str, taken: Taken[Any]) -> bool:
    """Keep what is to be said until the page is drawn again; returns whether what was typed is taken over."""
    st.session_state[f"{_TOLD}-{form}"] = (taken.refused, taken.understood)
    st.session_state[_TIMES] = st.session_state.get(_TIMES, 0) + 1
    return not taken.refused


def told(form: str, text: Text) -> str:
    """Say it, once: what was refused, else what was understood; returns a name of this telling, if any."""
    if f"{_TOLD}-{form}" not in st.session_state:
        return ""
    refused, understood = st.session_state.pop(f"{_TOLD}-{form}")
    if refused:
        st.error(markdown(" ".join((*refused, text("typed-nothing-taken")))))
    elif understood:
        show.remarks(text("typed-understood", numbers="; ".join(understood)))
    return str(st.session_state[_TIMES])
