"""The deficits of an RT in a scenario: typed in, or taken away by a work of the catalogue."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from dashboard.domain.catalogue_of_works import WORKS, Outcome, outcomes_of
from dashboard.domain.dataset import Dataset
from dashboard.domain.heatmap import rows_shown
from dashboard.domain.opened import COUNTED
from dashboard.domain.rescoring import Deficit, Survey
from dashboard.domain.rules import MILLION, RULES, Criterion
from dashboard.domain.scenarios import (
    Change,
    Scenario,
    bases_of,
    current_deficit,
    recorded_deficits,
    usual_outcomes,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name
from dashboard.ui import filters, show
from dashboard.ui.escape import markdown
from dashboard.ui.frame import View
from dashboard.ui.scenarios import keep_changed
from dashboard.ui.sentences import label_of

HOWS = ("deficits", "work")
"""How a scenario is changed, in the order of the switch."""

_RT = "rt"
_STEP = {True: 1.0, False: 0.01}
"""Houses and households are whole, metres and hectares go to a hundredth."""


def choose_rt(view: View) -> str:
    """The RT whose deficits are changed."""
    data, text = view.data, view.text
    keys = rows_shown(data, view.place)
    if keys == (view.place,):
        return view.place
    return filters.choose(
        _RT,
        keys,
        label=text("choice-rt"),
        default=keys[0],
        words=lambda key: label_of(data, key, text),
        width=360,
    )


def choose_how(text: Text) -> str:
    """Change deficits directly, or by a work of the catalogue."""
    return filters.switch("how", HOWS, label=text("choice-how"), words=lambda key: text(f"how-{key}"))


def volumes(view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str) -> None:
    """A form with the deficit of every criterion of an RT."""
    data, text, scenario = view.data, view.text, found[at]
    show.section(text("volumes-title", place=label_of(data, rt, text)), text("volumes-explained"))
    version = hash((scenario, rt))
    keys = {c.id: f"volume-{version}-{c.id}" for c in RULES[survey[1]].criteria}
    with st.form(f"volumes-{version}", border=False):
        grid = st.grid(min_column_width=290)
        for criterion in RULES[survey[1]].criteria:
            with grid.cell():
                _volume(data, survey, scenario, rt, criterion, keys[criterion.id], text)
        st.form_submit_button(
            text("volumes-score"),
            type="primary",
            on_click=_take_over,
            args=(data, survey, found, at, rt, keys),
        )
    if any(change.rt == rt for change in scenario.changes):
        pairs = [(change.rt, change.indicator) for change in scenario.changes if change.rt == rt]
        st.button(text("volumes-back"), on_click=keep_changed, args=(found, at, scenario.without(pairs)))


def _volume(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, criterion: Criterion, key: str, text: Text
) -> None:
    base = bases_of(data, survey, rt)[criterion.id]
    deficit = current_deficit(data, survey, scenario, rt, criterion.id)
    counted = base is not None and criterion.unit in COUNTED
    name = criterion_name(criterion.number, criterion.id, text)
    unit = text.word("unit", criterion.unit)
    of = text("volume-of", base=text.quantity(base, criterion.unit)) if base is not None else ""
    label = text("volume-label", criterion=name, unit=unit if base is not None else "%", of=of)
    st.number_input(
        markdown(label),
        min_value=0.0,
        max_value=base / MILLION if base is not None else 100.0,
        value=_shown(deficit),
        step=_STEP[counted],
        format="%.0f" if counted else "%.2f",
        placeholder=text("volume-range" if deficit else "flag-missing"),
        key=key,
    )


def _shown(deficit: Deficit | None) -> float | None:
    if deficit is None or deficit.low != deficit.high:
        return None
    return float(min(deficit.low, deficit.of) / MILLION)


def _take_over(
    data: Dataset, survey: Survey, found: Sequence[Scenario], at: int, rt: str, keys: dict[str, str]
) -> None:
    """Put what was typed into the scenario; what is as surveyed again leaves it."""
    changes, same = [], []
    for indicator, key in keys.items():
        typed = st.session_state.get(key)
        shown = _shown(recorded_deficits(data, survey, rt)[indicator])
        before = _shown(current_deficit(data, survey, found[at], rt, indicator))
        if typed is None or typed == before:
            continue
        if typed == shown:
            same.append((rt, indicator))
        else:
            volume, shared = _millionths(typed), bases_of(data, survey, rt)[indicator] is None
            changes.append(Change(rt, indicator, volume, volume, shared))
    keep_changed(found, at, found[at].without(same).changed(changes))


def _millionths(typed: float) -> int:
    return int(round(Decimal(str(typed)), 6) * MILLION)


# A work from the catalogue ----------------------------------------------------------------------------


def apply_work(view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str) -> None:
    """Choose a work and a volume, see and correct what it would improve, then credit it."""
    data, text = view.data, view.text
    show.section(text("apply-title", place=label_of(data, rt, text)), text("apply-explained"))
    kinds = [kind for kind in WORKS if outcomes_of(data, kind, survey[1])]
    with st.container(horizontal=True, gap="small"):
        kind = filters.choose(
            "work",
            kinds,
            label=text("choice-work"),
            default=kinds[0],
            words=lambda key: text.word("work", key),
            width=260,
        )
        unit = text.word("unit", WORKS[kind].unit)
        typed = st.number_input(
            markdown(text("apply-volume", unit=unit)),
            min_value=0.0,
            step=1.0,
            key=f"work-{kind}",
            width=200,
        )
    _outcomes(view, survey, found, at, rt, kind, _millionths(typed))


def _outcomes(
    view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str, kind: str, volume: int
) -> None:
    data, text = view.data, view.text
    outcomes = outcomes_of(data, kind, survey[1])
    usual = usual_outcomes(data, survey, found[at], rt, outcomes, volume)
    criteria = RULES[survey[1]].named
    version = hash((found[at], rt, kind, volume))
    keys = {outcome.indicator: f"outcome-{version}-{outcome.indicator}" for outcome in outcomes}
    with st.form(f"outcomes-{version}", border=False):
        grid = st.grid(min_column_width=290)
        for outcome in outcomes:
            criterion = criteria[outcome.indicator]
            deficit = current_deficit(data, survey, found[at], rt, criterion.id)
            unknown = deficit is None or deficit.shared
            with grid.cell():
                name = criterion_name(criterion.number, criterion.id, text)
                st.number_input(
                    markdown(text("outcome-label", criterion=name, unit=text.word("unit", criterion.unit))),
                    min_value=0.0,
                    value=None if unknown else usual[criterion.id] / MILLION,
                    step=_STEP[criterion.unit in COUNTED],
                    key=keys[criterion.id],
                    help=markdown(_origin(outcome, WORKS[kind].unit, criterion, text)),
                    disabled=unknown,
                    placeholder=text("outcome-no-deficit"),
                )
        st.form_submit_button(
            text("apply-credit"),
            on_click=_credit,
            args=(data, survey, found, at, rt, keys),
            disabled=volume == 0,
        )


def _origin(outcome: Outcome, unit: str, criterion: Criterion, text: Text) -> str:
    """Where the usual outcome is from, and what works of this dataset did."""
    if outcome.per_unit is None:
        return text("outcome-unknown")
    ratio, one = text.quantity(outcome.per_unit, criterion.unit, 4), text.word("one", unit)
    usual = text("outcome-catalogue", ratio=ratio, unit=one) if outcome.origin == "catalogue" else ""
    if outcome.own is None:
        return usual
    own = text.quantity(outcome.own.per_unit, criterion.unit, 4)
    told = text("outcome-own", ratio=own, unit=one, n=len(outcome.own.activities))
    return f"{usual} {told}".strip()


def _credit(
    data: Dataset, survey: Survey, found: Sequence[Scenario], at: int, rt: str, keys: dict[str, str]
) -> None:
    """Take what a work improves from the deficits of the scenario, never below nothing."""
    changes = []
    for indicator, key in keys.items():
        gain = _millionths(st.session_state.get(key) or 0.0)
        deficit = current_deficit(data, survey, found[at], rt, indicator)
        if gain and deficit and not deficit.shared:
            low, high = (max(0, end - gain) for end in (deficit.low, deficit.high))
            changes.append(Change(rt, indicator, low, high))
    keep_changed(found, at, found[at].changed(changes))
