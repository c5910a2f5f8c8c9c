"""The two numbers of the calculator, typed by the reader and kept in the address."""

import streamlit as st

from dashboard.findings.about.calculator import calculator_fields, calculator_typed, choices
from dashboard.findings.typed_numbers import NumberField
from dashboard.screen import filters
from dashboard.screen.frame import View
from dashboard.screen.typed.fields import grid_of, tell, told, typed_in
from dashboard.text.catalogue import Text

_FORM = "calculator"


def fields(view: View) -> None:
    """A form with the deficit and what it is divided by."""
    asked = {choice.name: choice.chosen for choice in choices(view, filters.address())}
    fields, text = calculator_fields(view, asked), view.text
    form = f"{_FORM}-{hash(tuple(asked.items()))}"
    with st.form(form, border=False):
        grid_of(fields, form)
        label = text("calculator-score")
        st.form_submit_button(label, type="primary", on_click=_take_over, args=(fields, form, text))
    told(_FORM, text)


def _take_over(fields: tuple[NumberField, ...], form: str, text: Text) -> None:
    taken = calculator_typed(fields, typed_in(fields, form), text)
    if tell(_FORM, taken):
        for name, words in taken.kept.items():
            filters.keep(name, words)
