"""How a finding is shown: a title that states it, the picture, its numbers, its source.

Every picture comes with a text alternative and the table behind it.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.choice import PICKED, Choice
from dashboard.findings.finding import Finding
from dashboard.findings.table import BEHIND, CARDS, Table
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT, paint
from dashboard.pictures import Picture
from dashboard.pictures.before_after import BeforeAfter
from dashboard.pictures.ground import Ground
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.network import Network
from dashboard.pictures.squares import Squares
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.cards import Cards
from dashboard.pictures.words.lists import Lists
from dashboard.pictures.words.notices import Notices
from dashboard.pictures.words.panels import Panels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.words.questions import Questions
from dashboard.pictures.years import Years
from dashboard.screen import elements, filters, painted
from dashboard.screen.downloads import Download, csv_button
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.text.catalogue import Text

Foot = Callable[[View, str], None]
"""Widgets at the foot of a panel, given its key."""

_STILL = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}
"""A figure that does not move under a finger that only wants to scroll past it."""

if TYPE_CHECKING:
    import plotly.graph_objects as go
    import pydeck as pdk


def theme() -> str:
    """Light or dark, as the reader's page is."""
    return "dark" if st.context.theme.type == "dark" else "light"


def ink() -> str:
    """The colour of words on the reader's page."""
    return INK_ON_DARK if theme() == "dark" else INK_ON_LIGHT


def headline(sentence: str) -> None:
    """The first sentence of a page: what was found."""
    st.title(markdown(sentence), anchor=False)


def remarks(*sentences: str) -> None:
    """What a reader must know beside the finding; empty ones are left out."""
    words = " ".join(sentence.strip() for sentence in sentences if sentence.strip())
    if words:
        st.markdown(f":small[{markdown(words)}]", anchors=False)


def warnings(*sentences: str) -> None:
    """What nobody may overlook."""
    for sentence in sentences:
        st.warning(markdown(sentence))


def section(title: str, *subtitles: str) -> None:
    """The finding of one part of a page, and what, where, when and in which unit."""
    st.header(markdown(title), anchor=False)
    remarks(*subtitles)


def _drawn(view: View, question: tuple[Any, ...], draw: "Callable[[], go.Figure]") -> "go.Figure":
    """A figure is drawn once for a dataset; the question names all that it depends on beside it."""
    return view.data.cache.answer(("figure", *question), draw)


def finding(
    found: Finding,
    view: View,
    file: Download | None,
    turned: Sequence[Choice] = (),
    foot: Foot | None = None,
) -> None:
    """A finding of the register: its sentence, its picture, its numbers, its source, what is doubtful.

    Args:
        found: what is shown.
        view: what this reader looks at.
        file: its numbers as a file.
        turned: choices that stand at this finding: the pages of its list, what is picked in its picture.
        foot: widgets at the foot of each of its panels, by key.
    """
    if found.title:
        section(found.title, *found.subtitles)
    remarks(*found.notes)
    filters.offer(turned)
    if found.picture is not None:
        pick = next((one for one in turned if one.look == PICKED), None)
        _picture(found, found.picture, view, pick, foot)
    in_sight = found.table if found.table and found.table.look != BEHIND else None
    if in_sight:
        with _fold(found):
            table(in_sight, label=found.alt, key=found.key)
            if found.folded and file:
                csv_button(file, found.key)
    remarks(found.after)
    if found.table and not in_sight:
        if found.table.rows and file:
            twin(found.table, label=found.alt, text=view.text, key=found.key, download=file)
    elif (found.picture is not None or in_sight) and file and not found.folded:
        csv_button(file, found.key)
    sources(found.source, view.text)
    if found.about:
        mark(view, found.about)
    if found.way:
        label, address = markdown(found.way.label), {**view.address, **found.way.asked}
        st.page_link(page_file(found.way.page), label=label, query_params=address, icon=":material/search:")


def _fold(found: Finding) -> AbstractContextManager[Any]:
    """What a table is folded under, where it is."""
    if not found.folded:
        return nullcontext()
    return st.expander(markdown(found.folded), expanded=found.unfolded)


def _picture(found: Finding, picture: Picture, view: View, pick: Choice | None, foot: Foot | None) -> None:
    """Lists of words, squares and tracks are our own elements, all else is drawn by plotly or pydeck.

    pick: what is picked in it, where something is.
    """
    take: dict[str, Any] = (
        {"on_picked_change": partial(filters.take_picked, pick.name, found.key)} if pick else {}
    )
    match picture:
        case BeforeAfter():
            elements.pairs(data=painted.before_after(picture, ink()), key=found.key)
        case Cards():
            elements.cards(data=asdict(picture), key=found.key)
        case Network():
            elements.network(data=asdict(picture), key=found.key)
        case Squares():
            elements.squares(data=asdict(picture) | _square_look(found.alt), key=found.key)
        case Panels():
            _panels(picture, view, foot)
        case Questions():
            _questions(picture, view)
        case Years():
            elements.years(data=asdict(picture), key=found.key)
        case HeatGrid():
            grid = painted.heat_grid(picture, found.alt, ink(), still=pick is None)
            elements.heat_grid(data=grid, key=found.key, **take)
        case Lists():
            elements.lists(data=asdict(picture), key=found.key)
        case Notices(items=()):
            remarks(picture.nothing)
        case Notices():
            items = [asdict(item) for item in picture.items]
            elements.notices(data={"label": picture.label, "items": items}, key=found.key)
        case Paragraphs():
            for sentence in picture.sentences:
                st.markdown(markdown(sentence), anchors=False)
        case Tracks():
            drawn = painted.tracks(picture, ink(), still=pick is None)
            elements.tracks(data=drawn, key=found.key, **take)
        case Ground():
            _ground(found, picture, view)
        case _:
            language, colour = view.text.language, ink()
            figure = _drawn(view, (picture, language, colour), lambda: _figure_of(picture, language, colour))
            st.plotly_chart(figure, theme="streamlit", config=_STILL, alt=found.alt, key=found.key)


def _square_look(alt: str) -> dict[str, str]:
    return {"alt": alt, "full": paint("class:moderate", ink()), "pale": paint("class:light", ink())}


def _questions(picture: Questions, view: View) -> None:
    """A card for each: the number, one sentence, the page that shows more."""
    grid = st.grid(min_column_width=290, border=True)
    for one in picture.questions:
        with grid.cell():
            st.markdown(f":small[{markdown(one.question)}]", anchors=False)
            st.markdown(f"### {markdown(one.number)}", anchors=False)
            st.markdown(markdown(one.sentence))
            title = view.text("show-open-page", page=view.text(f"page-{one.page}"))
            address = {**view.address, **one.view}
            st.page_link(page_file(one.page), label=markdown(title), query_params=address)


def _panels(picture: Panels, view: View, foot: Foot | None) -> None:
    """The sentences of each below its title, widgets below them."""
    grid = st.grid(min_column_width=290, border=True)
    for panel in picture.panels:
        with grid.cell():
            st.markdown(f"**{markdown(panel.title)}**", anchors=False)
            for sentence in panel.sentences:
                st.markdown(markdown(sentence), anchors=False)
            if foot:
                foot(view, panel.key)


def _figure_of(picture: Picture, language: str, colour: str) -> "go.Figure":
    from dashboard.screen.charts.draw import figure_of  # plotly is slow to load, and not every page needs it

    return figure_of(picture, language, colour)


def _ground(found: Finding, picture: Ground, view: View) -> None:
    """A map. A selection stays with its element, so each place shown has one of its own, and a reader who
    goes back finds nothing picked.
    """
    widget, look = f"{found.key}-{view.place}", theme()
    drawn = view.data.cache.answer(("map", picture, look), lambda: _deck_of(picture, look))
    pick: Any = partial(_take_over, picture.picks, widget) if picture.picks else "ignore"
    st.pydeck_chart(drawn, height=520, on_select=pick, key=widget, alt=found.alt)


def _deck_of(picture: Ground, look: str) -> "pdk.Deck":
    from dashboard.screen.maps.ground import deck_of  # pydeck is slow to load, and few pages need it

    return deck_of(picture, look)


def _take_over(name: str, widget: str) -> None:
    """Put what was picked into the address."""
    from dashboard.screen.maps.ground import picked

    if key := picked(st.session_state[widget].selection.objects):
        filters.keep(name, key)


def twin(grid: Table, *, label: str, text: Text, key: str, download: Download) -> None:
    """The numbers behind a picture, one click away."""
    with st.expander(text("show-table")):
        table(grid, label=label, key=f"{key}-table")
        csv_button(download, key)


def table(grid: Table, *, label: str, key: str, cards: bool = False) -> None:
    """A table as text: it can be read aloud, printed and copied.

    Args:
        cards: each row is a card where there is little room: for few rows of many columns.
    """
    columns = [{"label": name, "numeric": numeric} for name, numeric in grid.columns]
    data = {
        "label": label,
        "columns": columns,
        "rows": grid.rows,
        "total": grid.total,
        "cards": cards or grid.look == CARDS,
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
    """An empty result, admitted, and the end of the page."""
    st.info(markdown(sentence))
    st.stop()
