"""The reader's choices. They live in the address by key, never by label, so that a link means the
same in every language, after a reload and on another page.
"""

from collections.abc import Callable, Sequence

import streamlit as st

_REMEMBERED = "choices"


def asked(name: str) -> str | None:
    """What the address asks for; where it is silent, what this reader chose last."""
    return st.query_params.get(name) or _remembered().get(name)


def choose(
    name: str,
    options: Sequence[str],
    *,
    label: str,
    default: str,
    words: Callable[[str], str],
    width: int,
) -> str:
    """A choice among keys, shown by their words.

    Args:
        name: its name in the address.
        options: keys; one that the address asks for but that is not among them is not taken.
        default: the key where nothing was asked for.
        words: key → what the reader sees, different for different keys.

    Returns:
        The chosen key.
    """
    current = current_of(name, options, default)
    widget = f"choice-{name}"
    st.session_state[widget] = current
    st.selectbox(
        label,
        options,
        key=widget,
        format_func=words,
        on_change=_take_over,
        args=(name, widget),
        label_visibility="collapsed",
        width=width,
    )
    keep(name, current)
    return current


def switch(name: str, options: Sequence[str], *, label: str, words: Callable[[str], str]) -> str:
    """As `choose`, for two or three options that are all in sight; the first one is the default."""
    current = current_of(name, options, options[0])
    widget = f"choice-{name}"
    st.session_state[widget] = current
    st.segmented_control(
        label,
        options,
        key=widget,
        format_func=words,
        required=True,
        on_change=_take_over,
        args=(name, widget),
    )
    keep(name, current)
    return current


def current_of(name: str, options: Sequence[str], default: str) -> str:
    """The chosen key, without drawing anything."""
    wanted = asked(name)
    return wanted if wanted is not None and wanted in options else default


def keep(name: str, key: str) -> None:
    """Put a choice into the address and remember it for the next page."""
    _remembered()[name] = key
    if st.query_params.get(name) != key:
        st.query_params[name] = key


def forget(name: str) -> None:
    """Take a choice out of the address and the memory."""
    _remembered().pop(name, None)
    st.query_params.pop(name, None)


def _take_over(name: str, widget: str) -> None:
    keep(name, st.session_state[widget])


def _remembered() -> dict[str, str]:
    return st.session_state.setdefault(_REMEMBERED, {})
