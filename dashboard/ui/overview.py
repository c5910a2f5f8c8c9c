"""The parts of the overview: squares to scale, a card for each question, notes on the data."""

from datetime import date

import streamlit as st

from dashboard.domain.areas import AreaChange, area_change
from dashboard.domain.doubts import problems_of
from dashboard.domain.memory import remember
from dashboard.palette import SLUM_CLASS
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.text.short import name_shown
from dashboard.ui import components, show
from dashboard.ui.answers import seven_answers
from dashboard.ui.escape import markdown
from dashboard.ui.frame import View, page_file

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
    """The first and the last slum area as squares on one scale; nothing where none is known."""
    text = view.text
    change = remember(area_change)(view.data, view.place, view.year)
    if change is None:
        return
    show.section(text("overview-squares-title"))
    drawn = [_square(change.first, change.first_kind, change.first_year, text)]
    if change.last_year != change.first_year:
        drawn.append(_square(change.last, change.last_kind, change.last_year, text))
    components.squares(
        data={"alt": _alt(change, drawn, text), "squares": drawn, "note": _note(text)}, key="squares"
    )
    show.mark(view, "areas")


def _square(area: int, kind: str, year: int, text: Text) -> dict[str, object]:
    decided = kind in _DECIDED
    return {
        "hectares": area / 1_000_000,
        "area": hectares(area, area, text),
        "label": text("overview-square-label", kind=text.word("kind", kind), year=str(year)),
        "fill": SLUM_CLASS["moderate" if decided else "light"],
        "edge": SLUM_CLASS["moderate"],
        "hollow": not decided,
    }


def _alt(change: AreaChange, drawn: list[dict[str, object]], text: Text) -> str:
    first = {"first": str(drawn[0]["area"]), "first_label": str(drawn[0]["label"])}
    if len(drawn) == 1:
        return text("overview-square-alt", **first)
    return text(
        "overview-squares-alt", last=str(drawn[1]["area"]), last_label=str(drawn[1]["label"]), **first
    )


def _note(text: Text) -> str:
    return f"{text('overview-squares-note')} {text('overview-map-note')}"


def answers(view: View) -> None:
    """A card for each question: the number, one sentence, the page that shows more."""
    text = view.text
    grid = st.grid(min_column_width=290, border=True)
    for answer in remember(seven_answers)(view.data, view.place, view.year, date.today(), text):
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
