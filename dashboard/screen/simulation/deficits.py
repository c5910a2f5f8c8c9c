"""The deficits of an RT in a scenario: typed in, or taken away by a work of the catalogue."""

import streamlit as st

from dashboard.findings.simulation.deficits import deficit_fields, deficits_typed
from dashboard.findings.simulation.scenarios import rt_headline
from dashboard.findings.simulation.works import kinds_of_work, outcome_fields, outcomes_typed, volume_field
from dashboard.findings.typed_numbers import NumberField, as_typed, millionths, read, told_of
from dashboard.findings.words.places import label_of_place
from dashboard.screen import filters, show
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.simulation.scenarios import Edited, edited, keep_changed, tell_not_kept
from dashboard.screen.typed.fields import grid_of, number_field, tell, told, typed_in

HOWS = ("deficits", "work")
"""How a scenario is changed, in the order of the switch."""


def change(view: View) -> None:
    """The deficits of the chosen RT, changed directly or by a work of the catalogue."""
    text, what = view.text, edited(view)
    tell_not_kept(text)
    how = filters.switch("how", HOWS, label=text("choice-how"), words=lambda key: text(f"how-{key}"))
    if how == "work":
        _apply_work(what)
    else:
        _deficits(what)


def _deficits(what: Edited) -> None:
    """A form with the deficit of every criterion of an RT."""
    data, text, scenario, rt = what.view.data, what.view.text, what.scenario, what.rt
    show.section(text("volumes-title", place=label_of_place(data, rt, text)), text("volumes-explained"))
    fields = deficit_fields(data, what.survey, scenario, rt, text)
    form = f"volumes-{hash((scenario, rt))}"
    with st.form(form, border=False):
        grid_of(fields, form)
        label = text("volumes-score")
        st.form_submit_button(label, type="primary", on_click=_take_over, args=(what, fields, form))
    _outcome(what)
    if what.changes_rt:
        pairs = [(change.rt, change.indicator) for change in scenario.changes if change.rt == rt]
        st.button(text("volumes-back"), on_click=keep_changed, args=(what, scenario.without(pairs)))


def _take_over(what: Edited, fields: tuple[NumberField, ...], form: str) -> None:
    data, text = what.view.data, what.view.text
    taken = deficits_typed(data, what.survey, what.scenario, what.rt, typed_in(fields, form), text)
    if tell("deficits", taken):
        keep_changed(what, taken.kept)


def _outcome(what: Edited) -> None:
    """What came of it, right below the button: what was refused or understood, and the total of the RT."""
    asked_for = told("deficits", what.view.text)
    if what.changes_rt:
        st.info(markdown(rt_headline(what.view, what.rt, what.survey, what.scenario)))
    if asked_for:
        show.keep_in_sight(asked_for)


def _apply_work(what: Edited) -> None:
    """Choose a work and a volume, see and correct what it would improve, then credit it."""
    data, text = what.view.data, what.view.text
    show.section(text("apply-title", place=label_of_place(data, what.rt, text)), text("apply-explained"))
    kinds = kinds_of_work(data, what.survey)
    with st.container(horizontal=True, gap="small"):
        kind = filters.choose(
            "work",
            kinds,
            label=text("choice-work"),
            default=kinds[0],
            words=lambda key: text.word("work", key),
            width=260,
        )
        field = volume_field(kind, text)
        words = number_field(field, "work", width=200)
    try:
        number = read(words, field.quantity, text)
    except ValueError as refusal:
        st.error(markdown(str(refusal)))
        return
    if number and words != as_typed(number, text):
        show.remarks(text("typed-understood", numbers=told_of(number, field.quantity, text)))
    _outcomes(what, kind, millionths(number) if number else 0)
    _outcome(what)


def _outcomes(what: Edited, kind: str, volume: int) -> None:
    """A form with what a volume of a work would improve of each criterion."""
    data, text, scenario, rt = what.view.data, what.view.text, what.scenario, what.rt
    fields = outcome_fields(data, what.survey, scenario, rt, kind, volume, text)
    form = f"outcomes-{hash((scenario, rt, kind, volume))}"
    with st.form(form, border=False):
        grid_of(fields, form)
        label = text("apply-credit")
        st.form_submit_button(label, on_click=_credit, args=(what, fields, form), disabled=volume == 0)


def _credit(what: Edited, fields: tuple[NumberField, ...], form: str) -> None:
    data, text = what.view.data, what.view.text
    taken = outcomes_typed(data, what.survey, what.scenario, what.rt, fields, typed_in(fields, form), text)
    if tell("deficits", taken):
        keep_changed(what, taken.kept)
