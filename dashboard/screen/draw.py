"""Which kind of picture is drawn how: by an element of ours, in streamlit's words, by plotly, by pydeck."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import streamlit as st

from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Online
from dashboard.palette import INK_ON_DARK, INK_ON_LIGHT
from dashboard.pictures import Picture
from dashboard.pictures.bars import Bars
from dashboard.pictures.board import Board
from dashboard.pictures.columns import Columns
from dashboard.pictures.dots import Dots
from dashboard.pictures.flow import Flow
from dashboard.pictures.ground import Ground
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.lines import Lines, SmallLines
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.network import Network
from dashboard.pictures.tracks import Tracks
from dashboard.pictures.words.cards import Cards
from dashboard.pictures.words.lists import Lists
from dashboard.pictures.words.notices import Notices
from dashboard.pictures.words.panels import Panels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.pictures.years import Years
from dashboard.screen import element_data, elements, filters
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.screen.maps.base_map import tile_at
from dashboard.text.catalogue import Text

if TYPE_CHECKING:
    import plotly.graph_objects as go
    import pydeck as pdk

Foot = Callable[[View, str], None]
"""Widgets at the foot of a panel, given its key."""

_STILL = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}
"""A figure that does not move under a finger that only wants to scroll past it."""

_PICKS = "picks"
"""How often the reader has picked something in a map."""

_REACHED = "reached"
"""The address of the tiles that the reader's browser has reached."""


class Around(NamedTuple):
    """Where a picture stands.

    Attributes:
        found: its finding.
        view: what this reader looks at.
        pick: what is picked in it; None where it is only read.
        foot: widgets at the foot of each of its panels.
    """

    found: Finding
    view: View
    pick: Choice | None = None
    foot: Foot | None = None


def theme() -> str:
    """Light or dark, as the reader's page is."""
    return "dark" if st.context.theme.type == "dark" else "light"


def ink() -> str:
    """The colour of words on the reader's page."""
    return INK_ON_DARK if theme() == "dark" else INK_ON_LIGHT


# By an element of ours --------------------------------------------------------------------------


def _own(
    name: str, paint: Callable[[Any, element_data.Seen], Any] = element_data.as_it_is
) -> Callable[..., None]:
    """By the element of a name, which is given what `paint` makes of the picture."""

    def drawn(picture: Picture, around: Around) -> None:
        found, pick = around.found, around.pick
        data = paint(picture, element_data.Seen(found.alt, ink(), still=pick is None))
        taken = {"on_picked_change": partial(filters.take_picked, pick.name, found.key)} if pick else {}
        getattr(elements, name)(data=data, key=found.key, **taken)

    return drawn


def _local_map(picture: LocalMap, around: Around) -> None:
    """A map that is drawn once for a dataset; what is picked in it goes into the address."""
    found, view, colour = around.found, around.view, ink()
    seen = element_data.Seen(found.alt, colour)
    data = view.data.cache.answer(("drawn", picture, colour), lambda: element_data.local_map(picture, seen))
    taken = partial(filters.take_picked, picture.picks, found.key)
    turned = partial(filters.take_picked, picture.turns, found.key, "turned")
    shown = elements.local_map(
        data=data, key=found.key, on_picked_change=taken, on_turned_change=turned,
        on_went_change=lambda: None,
    )  # fmt: skip
    if picture.card and shown.went is not None:
        way = picture.card.links[int(shown.went)]
        st.switch_page(page_file(way.page), query_params={**view.address, **dict(way.asked)})


def _map_panels(picture: MapPanels, around: Around) -> None:
    """Several of them, drawn once for a dataset."""
    seen = element_data.Seen(around.found.alt, ink())
    drawn = around.view.data.cache.answer(
        ("drawn", picture, seen.ink), lambda: element_data.map_panels(picture, seen)
    )
    elements.map_panels(data=drawn, key=around.found.key)


def _notices(picture: Notices, around: Around) -> None:
    """A list, or what is said where there is none."""
    if picture.items:
        _own("notices", element_data.notices)(picture, around)
    elif picture.nothing:
        st.markdown(f":small[{markdown(picture.nothing)}]", anchors=False)


# In streamlit's words ---------------------------------------------------------------------------


def _paragraphs(picture: Paragraphs, _: Around) -> None:
    for sentence in picture.sentences:
        st.markdown(markdown(sentence), anchors=False)


def _board(picture: Board, around: Around) -> None:
    """A card for each: its link, which covers it, its number, its small picture, its sentence."""
    view, shown = around.view, around.view.address
    colour = ink()
    with st.container(key="board"):
        for one in picture.questions:
            with st.container(key=f"question-{one.key}"):
                page = view.text(f"page-{one.page}")
                label = markdown(view.text("overview-open", question=one.question, page=page))
                st.page_link(page_file(one.page), label=label, query_params={**shown, **dict(one.view)})
                elements.board(data=element_data.board_card(one, colour), key=f"answer-{one.key}")


def _panels(picture: Panels, around: Around) -> None:
    """The sentences of each below its title, widgets below them."""
    grid = st.grid(min_column_width=290, border=True)
    for panel in picture.panels:
        with grid.cell():
            st.markdown(f"**{markdown(panel.title)}**", anchors=False)
            for sentence in panel.sentences:
                st.markdown(markdown(sentence), anchors=False)
            if around.foot:
                around.foot(around.view, panel.key)


# By plotly --------------------------------------------------------------------------------------


def _figure(picture: Picture, around: Around) -> None:
    found, view = around.found, around.view
    language, colour = view.text.language, ink()
    figure = _drawn(view, (picture, language, colour), lambda: _figure_of(picture, language, colour))
    with st.container(key=f"on-screen-{found.key}"):
        st.plotly_chart(figure, theme="streamlit", config=_STILL, alt=found.alt, key=found.key)
    _on_paper(picture, around)


def _drawn(view: View, question: tuple[Any, ...], draw: "Callable[[], go.Figure]") -> "go.Figure":
    """A figure is drawn once for a dataset; the question names all that it depends on beside it."""
    return view.data.cache.answer(("figure", *question), draw)


def _figure_of(picture: Picture, language: str, colour: str) -> "go.Figure":
    from dashboard.screen.charts.draw import figure_of  # plotly is slow to load, and not every page needs it

    return figure_of(picture, language, colour)


# By pydeck --------------------------------------------------------------------------------------


def _ground(picture: Ground, around: Around) -> None:
    """A map. A selection stays with its element, and a browser that draws one again tells of it again: after
    a pick each place has a map of its own anew, so that a reader who goes back finds nothing picked.
    """
    found, view = around.found, around.view
    widget, look = f"{found.key}-{view.place}-{st.session_state.get(_PICKS, 0)}", theme()
    above = st.container(key=f"on-screen-{found.key}")
    hidden = _hidden(picture, f"{found.key}-legend", view.text)
    drawn = view.data.cache.answer(("map", picture, look, hidden), lambda: _deck_of(picture, look, hidden))
    pick: Any = partial(_take_over, picture.picks, widget) if picture.picks else "ignore"
    with above:
        st.pydeck_chart(drawn, height=520, on_select=pick, key=widget, alt=found.alt)
    _on_paper(picture, around)


def _on_paper(picture: Picture, around: Around) -> None:
    """What is printed in place of what a library draws on the screen, drawn once for a dataset."""
    found, text, cache = around.found, around.view.text, around.view.data.cache
    question = ("paper", picture, text.language)
    drawing = cache.answer(question, lambda: element_data.on_paper(picture, found.alt, text))
    elements.on_paper(data=drawing, key=f"{found.key}-paper")


def _hidden(picture: Ground, key: str, text: Text) -> frozenset[int]:
    """The steps that the reader does not want to see; the legend of RTs stands below the map."""
    if not any(places for _, places in picture.counted):
        return frozenset()
    kept = elements.map_legend(
        data=element_data.map_legend(picture, INK_ON_LIGHT, text),
        key=key,
        default={"only": []},
        on_only_change=lambda: None,
    )
    names = [step.name for step, _ in picture.counted]
    only = set(kept.only or ()) & set(names)
    return frozenset(at for at, name in enumerate(names) if only and name not in only)


def _deck_of(picture: Ground, look: str, hidden: frozenset[int]) -> "pdk.Deck":
    from dashboard.screen.maps.ground import deck_of  # pydeck is slow to load, and few pages need it

    return deck_of(picture, look, hidden)


def _take_over(name: str, widget: str) -> None:
    """Put what was picked into the address."""
    from dashboard.screen.maps.ground import picked

    if key := picked(st.session_state[widget].selection.objects):
        st.session_state[_PICKS] = st.session_state.get(_PICKS, 0) + 1
        filters.keep(name, key)


def settled(found: Finding) -> Finding:
    """A finding as it can be shown now: on the base map of another server once the browser has reached it."""
    online = found.online
    if online is None or not _reached(online):
        return found
    return replace(found, picture=online.picture, source=online.source)


def base_map(online: Online, view: View, key: str) -> None:
    """Below a map: whose its base map is, or that it is not there; the browser tries whether it can be."""
    base, text, widget = online.base, view.text, f"{key}-base"
    data = {
        "tile": _middle_tile(online),
        "reached": _reached(online),
        "credit": base.credit,
        "link": base.link,
        **{name: text(f"map-base-{name}") for name in ("trying", "failed", "again")},
    }
    taken = partial(_take_reached, widget, base.address)
    elements.base_map(data=data, key=widget, on_reached_change=taken)


def _reached(online: Online) -> bool:
    return bool(st.session_state.get(_REACHED) == online.base.address)


def _take_reached(widget: str, address: str) -> None:
    if st.session_state[widget].reached:
        st.session_state[_REACHED] = address


def _middle_tile(online: Online) -> str:
    from dashboard.screen.maps.ground import view_of  # as above

    view = view_of(online.picture.frame)
    return tile_at(online.base, view.longitude, view.latitude, view.zoom)


DRAWN: dict[type[Picture], Callable[..., None]] = {
    Bars: _figure,
    Board: _board,
    Cards: _own("cards"),
    Columns: _figure,
    Dots: _figure,
    Flow: _figure,
    Ground: _ground,
    HeatGrid: _own("heat_grid", element_data.heat_grid),
    Lines: _figure,
    Lists: _own("lists"),
    LocalMap: _local_map,
    MapPanels: _map_panels,
    Network: _own("network"),
    Notices: _notices,
    Panels: _panels,
    Paragraphs: _paragraphs,
    SmallLines: _figure,
    Tracks: _own("tracks", element_data.tracks),
    Years: _own("years"),
}


def draw(picture: Picture, around: Around) -> None:
    """A picture, as its kind is drawn."""
    DRAWN[type(picture)](picture, around)
