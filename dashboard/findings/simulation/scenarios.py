"""The scenarios of a reader: kept in the address, named, copied, removed, and what the page says of them."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.scenarios import (
    LONGEST_LINK,
    LONGEST_NAME,
    MOST_SCENARIOS,
    LinkTooLarge,
    Scenario,
    as_link,
    from_link,
    scenario_scores,
    slum_of,
    total_of,
)
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.findings.words.sentences import name_of, no_survey, within
from dashboard.screen import filters, show
from dashboard.screen.escape import markdown
from dashboard.screen.frame import SCENARIOS, View
from dashboard.screen.results import slum_area
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

PARTS = ("edit", "cheapest", "compare")
"""What the page can show, in the order of its switch."""

_PLANS, _PLAN = SCENARIOS
_NOT_KEPT = "scenarios-not-kept"


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", PARTS, PARTS[0])


def choose_part(text: Text) -> None:
    """One of PARTS."""
    filters.switch("show", PARTS, label=text("choice-show"), words=lambda key: text(f"simulation-{key}"))


def scenarios(view: View) -> tuple[Scenario, ...]:
    """The scenarios of the address; one without changes where it holds none."""
    try:
        found = from_link(filters.asked(_PLANS) or "")
    except ValueError:
        found = ()
    return found or (Scenario(view.text("scenario-new", n="1")),)


def fault_of_link() -> str | None:
    """Why the scenarios that the address asks for are not shown: a key of the catalogue."""
    words = filters.asked(_PLANS)
    if not words:
        return None
    try:
        return None if from_link(words) else "simulation-broken"
    except LinkTooLarge:
        return "simulation-too-large"
    except ValueError:
        return "simulation-broken"


def active(found: Sequence[Scenario]) -> int:
    """Which scenario is being edited."""
    options = [str(at) for at in range(len(found))]
    return int(filters.current_of(_PLAN, options, options[0]))


def keep(found: Sequence[Scenario], at: int) -> None:
    """Put the scenarios into the address, one of them to be edited, unless they are too many to be read."""
    words = as_link(found)
    try:
        from_link(words)
    except LinkTooLarge:
        st.session_state[_NOT_KEPT] = True
        return
    filters.keep(_PLANS, words)
    filters.keep(_PLAN, str(min(at, len(found) - 1)))


def keep_changed(found: Sequence[Scenario], at: int, scenario: Scenario) -> None:
    """The same with one of them changed."""
    keep([*found[:at], scenario, *found[at + 1 :]], at)


def add(found: Sequence[Scenario], scenario: Scenario) -> None:
    """One more, which is the one to be edited then."""
    keep([*found, scenario], len(found))


def choose_scenario(view: View, found: Sequence[Scenario]) -> int:
    """The scenario to edit, with its name, and ways to add and remove one."""
    text, at = view.text, active(found)
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        if len(found) > 1:
            filters.choose(
                _PLAN,
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
            on_change=lambda: _rename(found, at, str(st.session_state[name])),
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
    return at


def _rename(found: Sequence[Scenario], at: int, name: str) -> None:
    keep_changed(found, at, replace(found[at], name=name.strip() or found[at].name))


def starting_survey(view: View) -> Survey | None:
    """The survey that scenarios and plans start from; None where no RT of the place can be scored."""
    if not rows_shown(view.data, view.place):
        return None
    return cached(survey_of)(view.data, view.place, view.year)


def headline(view: View, scenario: Scenario) -> str:
    """What the scenario leaves of the slum, beside what was surveyed."""
    data, place, text, survey = view.data, view.place, view.text, starting_survey(view)
    if survey is None:
        return nothing_to_start_from(view)
    if not scenario.changes:
        return text("headline-simulation-empty", place=name_of(data, place))
    scores = scenario_scores(data, survey, scenario)
    if data.places[place]["level"] == "rt":
        return rt_headline(data, place, survey, scenario, text)
    before, after = (slum_of(data, place, survey, one) for one in (scores_of(data), scores))
    if before.rts == after.rts:
        words = {"rts": points_range(*after.rts, text), "area": slum_area(after, text)}
        sentence = text("headline-simulation-same", name=scenario.name, **words)
    else:
        sentence = text(
            "headline-simulation",
            name=scenario.name,
            before=points_range(*before.rts, text),
            after=points_range(*after.rts, text),
            area_before=slum_area(before, text),
            area_after=slum_area(after, text),
        )
    return within(data, place, rows_shown(data, place), sentence, text)


def nothing_to_start_from(view: View) -> str:
    """That no RT of the place was surveyed, as known at the end of the chosen year."""
    denial = view.text("headline-simulation-none", place=name_of(view.data, view.place))
    return no_survey(denial, view.data, view.place, view.year, view.text)


def rt_headline(data: Dataset, rt: str, survey: Survey, scenario: Scenario, text: Text) -> str:
    """The total of an RT as surveyed and as the scenario has it."""
    totals = [total_of(rt, survey, one) for one in (scores_of(data), scenario_scores(data, survey, scenario))]
    before, after = (
        points_range(total.low, total.high, text) if total else text("flag-missing") for total in totals
    )
    values = {"name": scenario.name, "place": name_of(data, rt), "before": before, "after": after}
    return text("headline-simulation-rt", **values)


def remarks(view: View, survey: Survey, found: Sequence[Scenario]) -> None:
    """That nothing here is recorded, from which survey it starts, and whether the link can be shared."""
    text = view.text
    st.warning(markdown(text("simulation-banner")))
    if fault := fault_of_link():
        st.info(markdown(text(fault)))
    elif st.session_state.pop(_NOT_KEPT, False):
        st.warning(markdown(text("simulation-not-kept")))
    too_long = len(as_link(found)) > LONGEST_LINK
    shared = text("simulation-too-long" if too_long else "simulation-share")
    survey_words = text("simulation-from", year=str(survey.year), rule=RULES[survey.rule].title)
    show.remarks(survey_words, shared)
