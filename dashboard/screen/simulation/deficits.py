"""The deficits of an RT in a scenario: typed in, or taken away by a work of the catalogue."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.plan.scenarios import (
    Change,
    Scenario,
    bases_of,
    current_deficit,
    recorded_deficits,
    usual_outcomes,
)
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rescoring import Deficit
from dashboard.domain.score.rules import RULES, Criterion
from dashboard.domain.score.steps import COUNTED
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome, outcomes_of
from dashboard.findings.words.sentences import label_of
from dashboard.screen import filters, show, typed
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.scenarios import keep_changed, rt_headline
from dashboard.text import names
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit_unit

HOWS = ("deficits", "work")
"""How a scenario is changed, in the order of the switch."""

_RT = "rt"
_MOST_WORK = Decimal(10**9)
"""Of a work: more than any city builds."""


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
    keys = {c.id: f"volume-{version}-{c.id}" for c in RULES[survey.rule].criteria}
    with st.form(f"volumes-{version}", border=False):
        grid = st.grid(min_column_width=290)
        for criterion in RULES[survey.rule].criteria:
            with grid.cell():
                _volume(data, survey, scenario, rt, criterion, keys[criterion.id], text)
        st.form_submit_button(
            text("volumes-score"),
            type="primary",
            on_click=_take_over,
            args=(data, survey, found, at, rt, keys, text),
        )
    _outcome(view, survey, scenario, rt)
    if any(change.rt == rt for change in scenario.changes):
        pairs = [(change.rt, change.indicator) for change in scenario.changes if change.rt == rt]
        st.button(text("volumes-back"), on_click=keep_changed, args=(found, at, scenario.without(pairs)))


def _outcome(view: View, survey: Survey, scenario: Scenario, rt: str) -> None:
    """What came of it, right below the button: what was refused or understood, and the total of the RT."""
    asked_for = typed.told("deficits", view.text)
    if any(change.rt == rt for change in scenario.changes):
        st.info(markdown(rt_headline(view.data, rt, survey, scenario, view.text)))
    if asked_for:
        show.keep_in_sight(asked_for)


def _volume(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, criterion: Criterion, key: str, text: Text
) -> None:
    base = bases_of(data, survey, rt)[criterion.id]
    deficit = current_deficit(data, survey, scenario, rt, criterion.id)
    name = criterion_name(criterion.number, criterion.id, text)
    unit = text.word("unit", deficit_unit(criterion.unit))
    of = text("volume-of", base=names.deficit(base, criterion.unit, text)) if base is not None else ""
    label = text("volume-label", criterion=name, unit=unit if base is not None else "%", of=of)
    placeholder = text("volume-range" if deficit else "flag-missing")
    typed.number_field(label, _shown(deficit), key, text, placeholder=placeholder)


def _quantity(criterion: Criterion, base: int | None) -> typed.Quantity:
    """What can be typed of a deficit: houses and households are whole; a share where no base is known."""
    if base is None:
        return typed.Quantity("percent", Decimal(100))
    return typed.Quantity(criterion.unit, Decimal(base) / MILLION, criterion.unit in COUNTED)


def _shown(deficit: Deficit | None) -> Decimal | None:
    if deficit is None or deficit.low != deficit.high:
        return None
    return Decimal(min(deficit.low, deficit.of)) / MILLION


def _take_over(
    data: Dataset,
    survey: Survey,
    found: Sequence[Scenario],
    at: int,
    rt: str,
    keys: dict[str, str],
    text: Text,
) -> None:
    """Put what was typed into the scenario; what is as surveyed again leaves it."""
    changes, same, refused, understood = [], [], [], []
    for criterion in RULES[survey.rule].criteria:
        base = bases_of(data, survey, rt)[criterion.id]
        quantity, name = _quantity(criterion, base), criterion_name(criterion.number, criterion.id, text)
        words = typed.typed_in(keys[criterion.id])
        before = _shown(current_deficit(data, survey, found[at], rt, criterion.id))
        if not words or words == typed.written(before, text):
            continue
        try:
            number = typed.read(words, quantity, text)
        except ValueError as refusal:
            refused.append(f"{name}: {refusal}")
            continue
        assert number is not None
        understood.append(f"{name} {typed.told_of(number, quantity, text)}")
        if number == _shown(recorded_deficits(data, survey, rt)[criterion.id]):
            same.append((rt, criterion.id))
        else:
            volume = _millionths(number)
            changes.append(Change(rt, criterion.id, volume, volume, base is None))
    typed.tell("deficits", refused, understood)
    if not refused:
        keep_changed(found, at, found[at].without(same).changed(changes))


def _millionths(number: Decimal) -> int:
    return int(round(number, 6) * MILLION)


# A work from the catalogue ----------------------------------------------------------------------------


def apply_work(view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str) -> None:
    """Choose a work and a volume, see and correct what it would improve, then credit it."""
    data, text = view.data, view.text
    show.section(text("apply-title", place=label_of(data, rt, text)), text("apply-explained"))
    kinds = [kind for kind in WORKS if outcomes_of(data, kind, survey.rule)]
    with st.container(horizontal=True, gap="small"):
        kind = filters.choose(
            "work",
            kinds,
            label=text("choice-work"),
            default=kinds[0],
            words=lambda key: text.word("work", key),
            width=260,
        )
        label = text("apply-volume", unit=text.word("unit", WORKS[kind].unit))
        words = typed.number_field(label, Decimal(0), f"work-{kind}", text, width=200)
    quantity = typed.Quantity(WORKS[kind].unit, _MOST_WORK)
    try:
        number = typed.read(words.strip(), quantity, text)
    except ValueError as refusal:
        st.error(markdown(str(refusal)))
        return
    if number and words.strip() != typed.written(number, text):
        show.remarks(text("typed-understood", numbers=typed.told_of(number, quantity, text)))
    _outcomes(view, survey, found, at, rt, kind, _millionths(number or Decimal(0)))
    _outcome(view, survey, found[at], rt)


def _outcomes(
    view: View, survey: Survey, found: Sequence[Scenario], at: int, rt: str, kind: str, volume: int
) -> None:
    data, text = view.data, view.text
    outcomes = outcomes_of(data, kind, survey.rule)
    usual = usual_outcomes(data, survey, found[at], rt, outcomes, volume)
    criteria = RULES[survey.rule].named
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
                typed.number_field(
                    text(
                        "outcome-label", criterion=name, unit=text.word("unit", deficit_unit(criterion.unit))
                    ),
                    None if unknown else Decimal(usual[criterion.id]) / MILLION,
                    keys[criterion.id],
                    text,
                    help=markdown(_origin(outcome, WORKS[kind].unit, criterion, text)),
                    disabled=unknown,
                    placeholder=text("outcome-no-deficit"),
                )
        st.form_submit_button(
            text("apply-credit"),
            on_click=_credit,
            args=(data, survey, found, at, rt, keys, text),
            disabled=volume == 0,
        )


def _origin(outcome: Outcome, unit: str, criterion: Criterion, text: Text) -> str:
    """Where the usual outcome is from, and what works of this dataset did."""
    if outcome.per_unit is None:
        return text("outcome-unknown")
    ratio, one = names.deficit(outcome.per_unit, criterion.unit, text, 4), text.word("one", unit)
    usual = text("outcome-catalogue", ratio=ratio, unit=one) if outcome.origin == "catalogue" else ""
    if outcome.own is None:
        return usual
    own = names.deficit(outcome.own.per_unit, criterion.unit, text, 4)
    told = text("outcome-own", ratio=own, unit=one, n=len(outcome.own.activities))
    return f"{usual} {told}".strip()


def _credit(
    data: Dataset,
    survey: Survey,
    found: Sequence[Scenario],
    at: int,
    rt: str,
    keys: dict[str, str],
    text: Text,
) -> None:
    """Take what a work improves from the deficits of the scenario, never below nothing."""
    changes, refused, understood = [], [], []
    for indicator, key in keys.items():
        criterion, deficit = (
            RULES[survey.rule].named[indicator],
            current_deficit(data, survey, found[at], rt, indicator),
        )
        if deficit is None or deficit.shared:
            continue
        quantity, name = (
            typed.Quantity(criterion.unit, _MOST_WORK),
            criterion_name(criterion.number, indicator, text),
        )
        try:
            number = typed.read(typed.typed_in(key), quantity, text)
        except ValueError as refusal:
            refused.append(f"{name}: {refusal}")
            continue
        if number:
            understood.append(f"{name} {typed.told_of(number, quantity, text)}")
            low, high = (max(0, end - _millionths(number)) for end in (deficit.low, deficit.high))
            changes.append(Change(rt, indicator, low, high))
    typed.tell("deficits", refused, understood)
    if not refused:
        keep_changed(found, at, found[at].changed(changes))
