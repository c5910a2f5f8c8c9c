"""How a finding is shown: a title that states it, the picture, its numbers, its source.

Every picture comes with a text alternative and the table behind it.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.choice import PICKED, Choice
from dashboard.findings.finding import Finding
from dashboard.findings.table import BEHIND, CARDS, Table
from dashboard.pictures import Picture
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.cards import Cards
from dashboard.pictures.words.lists import Lists
from dashboard.pictures.words.notices import Notices
from dashboard.pictures.words.panels import Panels
from dashboard.pictures.years import Years
from dashboard.screen import elements, filters
from dashboard.screen.draw import Around, Foot, base_map, draw, settled
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.screen.take_away.downloads import Download, csv_button
from dashboard.text.catalogue import Text

_LONG = (Cards, Lists, Notices, Years, Panels)
"""Pictures that are as long as what they list; those of few rows are not."""
_FEW_ROWS, _FEW_TRACKS = 6, 3


def headline(sentence: str) -> None:
    """The first sentence of a page: what was found."""
    st.title(markdown(sentence), anchor=False)


def remarks(*sentences: str) -> None:
    """What a reader must know beside the finding; empty ones are left out."""
    words = " ".join(sentence.strip() for sentence in sentences if sentence.strip())
    if words:
        st.markdown(f":small[{markdown(words)}]", anchors=False)


def folded(*sentences: Sequence[str], key: str) -> None:
    """The same where a long picture comes after it: its beginning in sight, all of it a click away."""
    paragraphs = [" ".join(filter(None, map(str.strip, one))) for one in sentences]
    if any(paragraphs):
        elements.remarks(data={"sentences": list(filter(None, paragraphs))}, key=key)


def stamp(words: str) -> None:
    """What all of a page is, where it is no recorded data."""
    with st.container(key="stamp", width="content"):
        st.markdown(markdown(words), width="content", anchors=False)


def warnings(*sentences: str) -> None:
    """What nobody may overlook."""
    for sentence in sentences:
        st.warning(markdown(sentence))


def section(title: str, *subtitles: str) -> None:
    """The finding of one part of a page, and what, where, when and in which unit."""
    st.header(markdown(title), anchor=False)
    remarks(*subtitles)


def finding(
    found: Finding,
    view: View,
    file: Download | None,
    turned: Sequence[Choice] = (),
    foot: Foot | None = None,
    said: Sequence[str] = (),
) -> None:
    """A finding of the register: its sentence, its picture, its numbers, its source, what is doubtful.

    What a reader must know of it stands right below its picture; folded above it where that is long.

    Args:
        found: what is shown.
        view: what this reader looks at.
        file: its numbers as a file.
        turned: choices that stand at this finding: the pages of its list, what is picked in its picture.
        foot: widgets at the foot of each of its panels, by key.
        said: on the page as a whole.
    """
    online, found = found.online, settled(found)
    in_sight = found.table if found.table and found.table.look != BEHIND else None
    words = (found.subtitles, found.notes, said)
    long = _is_long(found)
    with st.container(horizontal=True, gap="small", key=f"title-{found.key}") if long else nullcontext():
        if found.title:
            st.header(markdown(found.title), anchor=False, width="content" if long else "stretch")
        if long:
            folded(said, found.subtitles, found.notes, key=f"{found.key}-said")
    with filters.controls(f"of-{found.key}") if filters.can_be_chosen(turned) else nullcontext():
        filters.offer(turned)
    if found.picture is not None:
        pick = next((one for one in turned if one.look == PICKED), None)
        around = Around(found, view, pick, foot)
        with st.container(key=f"picture-wide-{found.key}" if found.narrow else f"picture-{found.key}"):
            draw(found.picture, around)
        if online:
            base_map(online, view, found.key)
        if found.narrow:
            _narrow(found.narrow, around)
    if in_sight:
        with _fold(found):
            table(in_sight, label=found.alt, key=f"{found.key}-rows", text=view.text)
            if found.folded and file:
                csv_button(file, found.key)
    for sentences in () if long else words:
        remarks(*sentences)
    remarks(found.after, found.hint)
    if found.table and not in_sight:
        if found.table.rows:
            twin(found.table, label=found.alt, text=view.text, key=found.key, download=file)
    elif (found.picture is not None or in_sight) and file and not found.folded:
        csv_button(file, found.key)
    sources(found.source, view.text)
    if found.about:
        mark(view, found.about)
    if found.way:
        label, address = markdown(found.way.label), {**view.address, **found.way.asked}
        st.page_link(page_file(found.way.page), label=label, query_params=address, icon=":material/search:")


def _narrow(picture: Picture, around: Around) -> None:
    """What a phone shows in place of a picture that needs more room (page.css)."""
    small = replace(around.found, key=f"{around.found.key}-narrow")
    with st.container(key=f"picture-narrow-{around.found.key}"):
        draw(picture, around._replace(found=small))


def _is_long(found: Finding) -> bool:
    """Whether a reader would have to scroll past it to what is said below it."""
    if found.table and found.table.look != BEHIND:
        return len(found.table.rows) > _FEW_ROWS
    if isinstance(found.picture, Tracks):
        return len(found.picture.rows) > _FEW_TRACKS
    return isinstance(found.picture, _LONG)


def _fold(found: Finding) -> AbstractContextManager[Any]:
    """What a table is folded under, where it is."""
    if not found.folded:
        return nullcontext()
    return st.expander(markdown(found.folded), expanded=found.unfolded)


def twin(grid: Table, *, label: str, text: Text, key: str, download: Download | None) -> None:
    """The numbers behind a picture, one click away."""
    with st.expander(text("show-table")):
        table(grid, label=label, key=f"{key}-table", text=text)
        if download:
            csv_button(download, key)


def table(grid: Table, *, label: str, key: str, text: Text) -> None:
    """A table as text: it can be read aloud, printed and copied."""
    columns = [{"label": name, "numeric": numeric} for name, numeric in grid.columns]
    data = {
        "label": label,
        "columns": columns,
        "rows": grid.rows,
        "total": grid.total,
        "cards": grid.look == CARDS,
        "aside": text("table-aside"),
    }
    elements.table(data=data, key=key)


def bring_in_sight(at: str) -> None:
    """Bring what comes next into sight when it was asked for; `at` tells one request from another."""
    elements.in_sight(data={"at": at, "block": "start"}, key="in-sight")


def keep_in_sight(at: str) -> None:
    """Bring what came before into sight, and move no further than that."""
    elements.in_sight(data={"at": at, "block": "nearest"}, key="keep-in-sight")


def mark(view: View, about: str) -> None:
    """How many notes there are on the rows behind a picture, and the way to them; nothing where none is."""
    found = len(cached(problems_about)(view.data, about, view.place, view.year))
    if found:
        label = view.text("mark-doubts", n=found)
        address = {**view.address, "about": about}
        st.page_link(page_file("data"), label=markdown(label), query_params=address, icon=":material/flag:")


def notes(view: View) -> None:
    """How many notes there are on the data, and the way to them."""
    title = view.text("notes-count", n=len(problems_of(view.data)))
    st.page_link(page_file("data"), label=markdown(title), query_params=view.address)


def sources(source: str, text: Text) -> None:
    """Where the figures are from: what was typed into a file is quoted in it, our own words are not."""
    if source:
        remarks(text("show-source", source=source))


def nothing(sentence: str) -> None:
    """An empty result, admitted."""
    st.info(markdown(sentence))
