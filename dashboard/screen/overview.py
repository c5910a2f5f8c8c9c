"""The parts of the overview: squares to scale, a card for each question, notes on the data."""

from datetime import date

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.doubts import problems_of
from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.findings.words.sentences import figure_by, label_of
from dashboard.palette import SLUM_CLASS
from dashboard.screen import elements, show
from dashboard.screen.answers import seven_answers
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, page_file
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.text.short import name_shown

_DECIDED = ("decree", "survey", "measured")
"""Figures that are drawn solid; all others are hollow."""


def stamp(view: View) -> str:
    """Which place and data these are, and how fresh."""
    package, text = view.data.package, view.text
    values = {"place": view.place_label, "data": name_shown(package.title(text.language))}
    return (
        text("stamp", as_of=text.date(package.as_of), **values)
        if package.as_of
        else text("stamp-undated", **values)
    )


def squares(view: View) -> None:
    """The slum area by each kind of figure as squares on one scale; nothing where none is known."""
    text, data = view.text, view.data
    known = cached(known_area)(data, view.place, view.year)
    if known is None:
        return
    show.section(text("overview-squares-title", place=label_of(data, known.scope, text)))
    drawn = [_square(view, figure) for figure in known.figures]
    named = [f"{square['area']} ({square['label']})" for square in drawn]
    alt = text("overview-squares-alt", n=len(drawn), squares=text.joined(named))
    elements.squares(data={"alt": alt, "squares": drawn, "note": _note(text)}, key="squares")
    show.mark(view, "areas")


def _square(view: View, figure: AreaFigure) -> dict[str, object]:
    """A range is drawn as the most that it may be."""
    text = view.text
    decided = figure.kind in _DECIDED
    return {
        "hectares": figure.high / 1_000_000,
        "area": hectares(figure.low, figure.high, text),
        "label": figure_by(view.data, view.place, view.year, figure, None, text),
        "fill": SLUM_CLASS["moderate" if decided else "light"],
        "edge": SLUM_CLASS["moderate"],
        "hollow": not decided,
    }


def _note(text: Text) -> str:
    return f"{text('overview-squares-note')} {text('overview-map-note')}"


def answers(view: View) -> None:
    """A card for each question: the number, one sentence, the page that shows more."""
    text = view.text
    grid = st.grid(min_column_width=290, border=True)
    for answer in cached(seven_answers)(view.data, view.place, view.year, date.today(), text):
        with grid.cell():
            st.markdown(f":small[{markdown(text(f'overview-{answer.question}'))}]", anchors=False)
            st.markdown(f"### {markdown(answer.number)}", anchors=False)
            st.markdown(markdown(answer.sentence))
            title = text("show-open-page", page=text(f"page-{answer.page}"))
            address = {**view.address, **answer.view}
            st.page_link(page_file(answer.page), label=markdown(title), query_params=address)


def notes(view: View) -> None:
    """How many notes there are on the data, and the way to them."""
    title = view.text("notes-count", n=len(problems_of(view.data)))
    st.page_link(page_file("data"), label=markdown(title), query_params=view.address)
