"""The scenarios of a reader: chosen, named, copied, removed, and kept in the address."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st

from dashboard.domain.plan.scenarios import (
    LONGEST_NAME,
    MOST_SCENARIOS,
    LinkTooLarge,
    Scenario,
    as_link,
    from_link,
)
from dashboard.domain.score.surveys import Survey
from dashboard.findings.indicators.page import survey_shown
from dashboard.findings.simulation.edit import rt_of
from dashboard.findings.simulation.scenarios import PLAN, PLANS, active, scenarios_of
from dashboard.screen import filters
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text

_NOT_KEPT = "scenarios-not-kept"


@dataclass(frozen=True)
class Edited:
    """The scenarios of the address, which of them is edited, and the RT whose deficits are."""

    view: View
    survey: Survey
    scenarios: tuple[Scenario, ...]
    at: int
    rt: str

    @property
    def scenario(self) -> Scenario:
        """The one that is edited."""
        return self.scenarios[self.at]

    @property
    def changes_rt(self) -> bool:
        """Whether it changes a deficit of the RT."""
        return any(change.rt == self.rt for change in self.scenario.changes)


def edited(view: View) -> Edited:
    """What the address asks to edit."""
    asked, survey = filters.address(), survey_shown(view)
    assert survey is not None, "a page without a survey ends before"
    found = scenarios_of(asked, view.text)
    return Edited(view, survey, found, active(found, asked), rt_of(view, asked))


def keep(found: Sequence[Scenario], at: int) -> None:
    """Put the scenarios into the address, one of them to be edited, unless they are too many to be read."""
    words = as_link(found)
    try:
        from_link(words)
    except LinkTooLarge:
        st.session_state[_NOT_KEPT] = True
        return
    filters.keep(PLANS, words)
    filters.keep(PLAN, str(min(at, len(found) - 1)))


def tell_not_kept(text: Text) -> None:
    """Say, once, that a change did not fit into the address."""
    if st.session_state.pop(_NOT_KEPT, False):
        st.warning(markdown(text("simulation-not-kept")))


def keep_changed(what: Edited, scenario: Scenario) -> None:
    """The same with one of them changed."""
    keep([*what.scenarios[: what.at], scenario, *what.scenarios[what.at + 1 :]], what.at)


def add(found: Sequence[Scenario], scenario: Scenario) -> None:
    """One more, which is the one to be edited then."""
    keep([*found, scenario], len(found))


def choose(view: View) -> None:
    """The scenario to edit, with its name, and ways to add and remove one."""
    text, what = view.text, edited(view)
    found, at = what.scenarios, what.at
    with st.container(width=280):
        if len(found) > 1:
            filters.choose(
                PLAN,
                [str(number) for number in range(len(found))],
                label=text("choice-plan"),
                default="0",
                words=lambda key: f"{int(key) + 1}. {found[int(key)].name}",
                width=260,
            )
        name = f"scenario-name-{at}"
        st.session_state[name] = found[at].name
        st.text_input(
            text("scenario-name"),
            key=name,
            max_chars=LONGEST_NAME,
            width=260,
            on_change=lambda: _rename(what, str(st.session_state[name])),
        )
        if len(found) < MOST_SCENARIOS:
            new = Scenario(text("scenario-new", n=str(len(found) + 1)))
            st.button(text("scenario-add"), on_click=add, args=(found, new), icon=":material/add:")
            copied = replace(found[at], name=text("scenario-copied", name=found[at].name)[:LONGEST_NAME])
            st.button(
                text("scenario-copy"), on_click=add, args=(found, copied), icon=":material/content_copy:"
            )
        if len(found) > 1:
            rest = [*found[:at], *found[at + 1 :]]
            st.button(text("scenario-remove"), on_click=keep, args=(rest, 0), icon=":material/delete:")


def _rename(what: Edited, name: str) -> None:
    keep_changed(what, replace(what.scenario, name=name.strip() or what.scenario.name))
