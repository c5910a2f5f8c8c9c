"""What the cheapest way is asked for: a budget, some RTs, own prices; and an option as a scenario."""

from collections.abc import Sequence

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.plan import Option
from dashboard.domain.plan.scenarios import MOST_SCENARIOS, Scenario
from dashboard.findings.indicators.page import survey_shown
from dashboard.findings.simulation.options import scenario_of
from dashboard.findings.simulation.plan_inputs import (
    BUDGET,
    ONLY,
    PRICES,
    budget,
    budget_field,
    budget_typed,
    only,
    only_words,
    plan_asked,
    set_prices,
)
from dashboard.findings.simulation.prices import price_fields, prices_title, prices_typed
from dashboard.findings.simulation.scenarios import rt_names, scenarios_of
from dashboard.findings.typed_numbers import NumberField
from dashboard.screen import filters, show
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.simulation.scenarios import add
from dashboard.screen.typed.fields import grid_of, number_field, tell, told, typed_in
from dashboard.text.catalogue import Text
from dashboard.text.names import told_apart


def choose(view: View) -> None:
    """For how much, in which RTs, at which prices."""
    known = budget(filters.address())
    field, form = budget_field(known, view.text), f"budget-{known}"
    with st.container(horizontal=True, gap="small"):
        number_field(field, form, on_change=_keep_budget, args=(field, form, view.text), width=320)
        _choose_rts(view)
    told("budget", view.text)
    _choose_prices(view)


def _choose_rts(view: View) -> None:
    text, names, widget = view.text, rt_names(view.data, view.place, view.text), "choice-only"
    if len(names) == 1:
        return
    st.session_state[widget] = only(view, filters.address())
    st.multiselect(
        markdown(text("choice-only")),
        tuple(names),
        format_func=told_apart(names).__getitem__,
        placeholder=text("choice-only-all"),
        key=widget,
        on_change=lambda: _keep(ONLY, only_words(st.session_state[widget])),
        width=480,
    )


def _keep_budget(field: NumberField, form: str, text: Text) -> None:
    taken = budget_typed(typed_in([field], form)[field.key], text)
    if tell("budget", taken):
        _keep(BUDGET, taken.kept)


def _keep(name: str, words: str) -> None:
    if words:
        filters.keep(name, words)
    else:
        filters.drop(name)


def _choose_prices(view: View) -> None:
    """What a unit of each work costs, where that is from, and a form to set it."""
    data, text, chosen = view.data, view.text, set_prices(filters.address())
    with st.expander(markdown(prices_title(data, text))):
        show.remarks(text("prices-explained"))
        fields, form = price_fields(data, chosen, text), f"price-{hash(chosen)}"
        with st.form("prices", border=False):
            grid_of(fields, form)
            st.form_submit_button(text("prices-use"), on_click=_keep_prices, args=(data, fields, form, text))
        told("prices", text)
        if chosen:
            st.button(text("prices-back"), on_click=filters.drop, args=(PRICES,))


def _keep_prices(data: Dataset, fields: Sequence[NumberField], form: str, text: Text) -> None:
    taken = prices_typed(data, typed_in(fields, form), text)
    if tell("prices", taken):
        _keep(PRICES, taken.kept)


def make_scenario(view: View, key: str) -> None:
    """A button that makes a scenario of an option of the plan, where there is room for one."""
    asked, survey, text = filters.address(), survey_shown(view), view.text
    assert survey is not None, "a page without a survey ends before"
    option = next(one for one in plan_asked(view, survey, asked).options if one.key == key)
    scenarios = scenarios_of(asked, text)
    if option.rts and len(scenarios) < MOST_SCENARIOS:
        label, args = text("option-scenario"), (scenarios, option, text)
        st.button(label, key=f"scenario-{key}", on_click=_take_over, args=args)


def _take_over(scenarios: Sequence[Scenario], option: Option, text: Text) -> None:
    add([one for one in scenarios if one.changes], scenario_of(option, text))
    filters.keep("show", "edit")
