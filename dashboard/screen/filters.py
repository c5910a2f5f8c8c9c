"""The reader's choices. They live in the address, and nowhere else, by key and never by label: a link
means the same in every language, after a reload, on another page and when the reader goes back.

Only a choice writes into the address, so that each is one step of the browser's history; where the
address is silent, the default holds. The menu hands the whole view on to the next page.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import streamlit as st

from dashboard.findings.choice import BACK, LIST, PAGES, SEPARATOR, SWITCH, Choice
from dashboard.screen.escape import markdown
from dashboard.text.names import told_apart


def asked(name: str) -> str | None:
    """What the address asks for."""
    return st.query_params.get(name)


def address() -> Mapping[str, str]:
    """Everything that the address asks for."""
    return dict(st.query_params)


def current_of(name: str, options: Sequence[str], default: str) -> str:
    """The chosen key; the default where the address is silent or asks for what is not there."""
    wanted = asked(name)
    return wanted if wanted is not None and wanted in options else default


def keep(name: str, key: str) -> None:
    """Put a choice into the address."""
    st.query_params[name] = key


def drop(name: str) -> None:
    """Take a choice out of the address: its default holds again."""
    st.query_params.pop(name, None)


def part(name: str, parts: int, default: int = 1) -> int:
    """Which part of a long list is shown, from 1; buttons where there is more than one."""
    wanted = asked(name) or ""
    current = int(wanted) if wanted in map(str, range(1, parts + 1)) else default
    if parts > 1:
        widget = f"choice-{name}"
        st.session_state[widget] = current
        st.pagination(parts, key=widget, on_change=_take_over, args=(name, widget))
    return current


def choose(
    name: str,
    options: Sequence[str],
    *,
    label: str,
    default: str,
    words: Callable[[str], str],
    width: int,
) -> str:
    """A choice from a list.

    Args:
        name: its name in the address.
        options: keys.
        label: what is chosen, read aloud but not shown.
        default: the key where nothing was asked for.
        words: key → what the reader sees; streamlit goes by it, so that two of one label are told apart here.
        width: pixels.

    Returns:
        The chosen key.
    """
    current, widget = _ready(name, options, default)
    labels = told_apart({key: words(key) for key in options})
    st.selectbox(
        label,
        options,
        key=widget,
        format_func=labels.__getitem__,
        on_change=_take_over,
        args=(name, widget),
        label_visibility="collapsed",
        width=width,
    )
    return current


def switch(
    name: str, options: Sequence[str], *, label: str, words: Callable[[str], str], default: str = ""
) -> str:
    """A choice among a few options that are all in sight; the first one unless there is another default."""
    current, widget = _ready(name, options, default or options[0])
    labels = told_apart({key: words(key) for key in options})
    st.segmented_control(
        label,
        options,
        key=widget,
        format_func=lambda key: markdown(labels[key]),
        required=True,
        label_visibility="collapsed",
        on_change=_take_over,
        args=(name, widget),
    )
    return current


def controls(key: str) -> AbstractContextManager[Any]:
    """One quiet row for what can be chosen on a page."""
    row: AbstractContextManager[Any] = st.container(
        horizontal=True, gap="small", vertical_alignment="center", key=f"controls-{key}"
    )
    return row


def offer(choices: Sequence[Choice]) -> None:
    """What a link chose, what there is to choose, then the pages of a long list."""
    for one in choices:
        if one.look == BACK:
            _tell(one)
    for one in choices:
        if _offered(one):
            _offer(one)
    for one in choices:
        if one.look == PAGES:
            part(one.name, len(one.options), int(one.chosen))


def can_be_chosen(choices: Sequence[Choice]) -> bool:
    """Whether a list or a switch of some choices is shown."""
    return any(map(_offered, choices))


def _offered(one: Choice) -> bool:
    return one.look == LIST or (one.look == SWITCH and len(one.options) > 1)


def take_picked(name: str, element: str, how: str = "picked") -> None:
    """Put what was picked in an element of ours into the address: a key, or the parts of one.

    how: the name under which the element sends it.
    """
    picked = getattr(st.session_state[element], how)
    if picked:
        keep(name, picked if isinstance(picked, str) else SEPARATOR.join(map(str, picked)))


def _tell(one: Choice) -> None:
    """What was chosen elsewhere, and a button that takes it back; nothing where the first key holds."""
    first = next(iter(one.options))
    if one.chosen != first:
        st.info(markdown(one.options[one.chosen]))
        st.button(markdown(one.options[first]), key=f"back-{one.name}", on_click=drop, args=(one.name,))


def _offer(one: Choice) -> None:
    keys, words = tuple(one.options), one.options.__getitem__
    if one.look == SWITCH:
        switch(one.name, keys, label=one.label, words=words, default=one.chosen)
    else:
        choose(one.name, keys, label=one.label, default=one.chosen, words=words, width=one.width)


def _ready(name: str, options: Sequence[str], default: str) -> tuple[str, str]:
    """The chosen key, and the widget that shows it, set to it."""
    current, widget = current_of(name, options, default), f"choice-{name}"
    st.session_state[widget] = current
    return current, widget


def _take_over(name: str, widget: str) -> None:
    keep(name, str(st.session_state[widget]))
