"""The options of a plan: what each brings and costs, how sure it is, its works, and what it leaves out."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.handling.handling_rules import SERVICE_LEVEL
from dashboard.domain.plan.plan import Left, Option, Plan, RtPlan, deficits_of
from dashboard.domain.plan.rt_options import Cost, PlannedWork
from dashboard.domain.plan.scenarios import LONGEST_NAME, MOST_SCENARIOS, Change, Scenario, total_of
from dashboard.domain.score.rescoring import rescored
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome
from dashboard.files import findings
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of
from dashboard.screen import downloads, filters, show
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.scenarios import add
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, hectares

_NAMED = 4
"""Criteria that a sentence names; of more it gives the number."""


def cards(view: View, found: Plan, scenarios: Sequence[Scenario]) -> None:
    """The options side by side, each with a way to make it a scenario."""
    text = view.text
    grid = st.grid(min_column_width=290, border=True)
    for option in found.options:
        with grid.cell():
            st.markdown(f"**{markdown(text(f'option-{option.key}'))}**", anchors=False)
            for sentence in card_sentences(view.data, view.place, option, text):
                st.markdown(markdown(sentence), anchors=False)
            if option.rts and len(scenarios) < MOST_SCENARIOS:
                st.button(
                    text("option-scenario"),
                    key=f"scenario-{option.key}",
                    on_click=_as_scenario,
                    args=(scenarios, option, text),
                )


def why_empty(data: Dataset, place: str, option: Option, text: Text) -> str:
    """Why an option brings no RT of a place below the line, and what the cheapest would cost."""
    first = option.nearest
    return text(
        f"headline-plan-{option.why_empty}",
        place=name_of(data, place),
        first=label_of(data, first.location_id, text) if first else "",
        cost=text.rupiah(first.cost.usual) if first and first.cost else "",
    )


def card_sentences(data: Dataset, place: str, option: Option, text: Text) -> list[str]:
    """What an option is, what it brings, what it costs, and how sure it is to be the best."""
    explained = text(f"option-{option.key}-explained", kind=text.word("work", option.without or ""))
    if not option.rts:
        return [explained, why_empty(data, place, option, text)]
    area = hectares(option.area, option.area, text)
    people = text.quantity(option.people, None)
    unsized = option.without_area or option.without_people
    brings = text("option-brings", n=len(option.rts), area=area, people=people)
    return list(
        filter(
            None,
            (
                explained,
                text("option-same", other=text(f"option-{option.same_as}")) if option.same_as else "",
                brings,
                text("option-unsized", area=option.without_area, people=option.without_people)
                if unsized
                else "",
                _cost(option.cost, text),
                _per_hectare(option, text),
                _budget_left(option, text),
                _gap(option, text),
            ),
        )
    )


def _budget_left(option: Option, text: Text) -> str:
    """What is left of the budget at the usual prices, and what lacks at the highest."""
    if option.budget_left is None:
        return ""
    left = text("option-left", left=text.rupiah(option.budget_left))
    lacking = option.cost.high - option.cost.usual - option.budget_left
    return f"{left} {text('option-lacking', lacking=text.rupiah(lacking))}" if lacking > 0 else left


def _cost(cost: Cost, text: Text) -> str:
    """The usual cost, and what it lies between where prices differ."""
    usual = text.rupiah(cost.usual)
    if cost.low == cost.high:
        return text("option-cost-exact", usual=usual)
    return text("option-cost", usual=usual, low=text.rupiah(cost.low), high=text.rupiah(cost.high))


def _low_to_high(cost: Cost, text: Text) -> str:
    low, high = text.rupiah(cost.low), text.rupiah(cost.high)
    return low if low == high else text("range", low=low, high=high)


def _per_hectare(option: Option, text: Text) -> str:
    rupiah = option.rupiah_per_hectare
    return text("option-per-hectare", cost=text.rupiah(rupiah)) if rupiah is not None else ""


def _gap(option: Option, text: Text) -> str:
    if option.proven:
        return text("option-proven")
    return text(
        "option-gap",
        more=text.quantity(option.size_gap, None) if option.size_gap >= MILLION else str(option.size_gap),
        cheaper=text.rupiah(option.cost_gap),
    )


def _as_scenario(scenarios: Sequence[Scenario], option: Option, text: Text) -> None:
    """Put the deficits that an option leaves into a scenario of their own."""
    changes = (
        Change(rt, indicator, deficit.low, deficit.high)
        for (rt, indicator), deficit in deficits_of(option).items()
    )
    name = text("option-scenario-name", option=text(f"option-{option.key}"))[:LONGEST_NAME]
    kept = [one for one in scenarios if one.changes]
    add(kept, Scenario(name).changed(changes))
    filters.keep("show", "edit")


# One option, opened ---------------------------------------------------------------------------------


def opened(view: View, survey: Survey, found: Plan, option: Option) -> None:
    """The works of one option, what it counts on, and what it leaves out."""
    data, text = view.data, view.text
    title = text("plan-works-title", option=text(f"option-{option.key}"))
    ratios = text("plan-ratios-title")
    binding = text("plan-service") if survey.rule in SERVICE_LEVEL["binding"] else ""
    show.section(title, text("plan-assumptions"), binding)
    if option.rts:
        st.markdown(markdown(_rescored(data, survey, option, text)), anchors=False)
        show.table(works_grid(data, option, text), label=title, key="plan-works", cards=True)
        sheet = partial(findings.planned_works, data, option, survey, text)
        files = downloads.of_page(view, "simulation", {"plan": sheet})
        downloads.csv_button(files["plan"], "plan")
        with st.expander(text("plan-outcomes-title")):
            show.table(
                outcomes_grid(data, survey, option, text), label=title, key="plan-outcomes", cards=True
            )
        with st.expander(ratios):
            show.table(ratios_grid(found, option, text), label=ratios, key="plan-ratios", cards=True)
    left = [one for one in option.left if one.reason != "below_already"]
    already = len(option.left) - len(left)
    if already:
        show.remarks(text("plan-already", n=already))
    if left:
        show.section(text("plan-left-title", n=len(left)))
        show.table(
            left_grid(data, left, text),
            label=text("plan-left-title", n=len(left)),
            key="plan-left",
            cards=True,
        )


def ratios_grid(found: Plan, option: Option, text: Text) -> Table:
    """What a unit of each work is counted on to improve, and where that is from."""
    kinds = {work.kind for rt in option.rts for work in rt.way.works}
    criteria = RULES[found.survey.rule].named
    body = [
        (
            text("plan-unit-of-work", kind=text.word("work", kind), unit=text.word("one", WORKS[kind].unit)),
            text.word("indicator", outcome.indicator),
            deficit(outcome.per_unit, criteria[outcome.indicator].unit, text, 4),
            _ratio_origin(outcome, text),
        )
        for kind in WORKS
        if kind in kinds
        for outcome in found.outcomes[kind]
        if outcome.per_unit
    ]
    columns = ("work", "criterion", "ratio", "origin")
    return Table(tuple((text(f"plan-col-{name}"), name == "ratio") for name in columns), tuple(body))


def _ratio_origin(outcome: Outcome, text: Text) -> str:
    """Where a ratio is from, and that a unit of work goes to one of several criteria, where it does."""
    origin = text(f"plan-ratio-{outcome.origin}")
    return f"{origin}; {text('plan-ratio-one-of')}" if outcome.how == "one_of" else origin


def _rescored(data: Dataset, survey: Survey, option: Option, text: Text) -> str:
    """The plan scored again by the official rule."""
    scores = rescored(data, survey, deficits_of(option))
    totals = [total_of(rt.location_id, survey, scores) for rt in option.rts]
    below = sum(total is not None and total.high < RULES[survey.rule].threshold for total in totals)
    return text("plan-rescored", below=str(below), n=str(len(totals)))


def works_grid(data: Dataset, option: Option, text: Text) -> Table:
    """The works of each RT, what they cost and what they make of its total."""
    columns = ("place", "works", "total", "area", "usual", "range")
    body: list[tuple[str, ...]] = [
        (
            label_of(data, rt.location_id, text),
            "; ".join(_work(work, text) for work in rt.way.works),
            text("change-from-to", first=str(rt.way.total_before), last=str(rt.way.total_after)),
            hectares(rt.area, rt.area, text) if rt.area else text("none"),
            text.rupiah_exact(rt.cost.usual),
            _low_to_high(rt.cost, text),
        )
        for rt in option.rts
    ]
    body.append(_sum(option, text))
    numeric = ("area", "usual")
    header = tuple((text(f"plan-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body), total=True)


def _sum(option: Option, text: Text) -> tuple[str, ...]:
    return (
        text("spending-total"),
        "",
        "",
        hectares(option.area, option.area, text),
        text.rupiah_exact(option.cost.usual),
        _low_to_high(option.cost, text),
    )


def _work(work: PlannedWork, text: Text) -> str:
    volume = text.quantity(work.volume * MILLION, work.unit)
    return f"{text.word('work', work.kind)} {volume}"


def outcomes_grid(data: Dataset, survey: Survey, option: Option, text: Text) -> Table:
    """What the works make of each criterion."""
    criteria = RULES[survey.rule].named
    columns = ("place", "criterion", "before", "after", "points")
    body = [
        _outcome(data, rt, change, criteria[change.indicator], text)
        for rt in option.rts
        for change in rt.way.changes
    ]
    numeric = ("before", "after")
    return Table(tuple((text(f"plan-col-{name}"), name in numeric) for name in columns), tuple(body))


def _outcome(data: Dataset, rt: RtPlan, change: Any, criterion: Any, text: Text) -> tuple[str, ...]:
    return (
        label_of(data, rt.location_id, text),
        criterion_name(criterion.number, criterion.id, text),
        deficit(change.before.high, criterion.unit, text),
        deficit(change.after.high, criterion.unit, text),
        text("change-from-to", first=str(change.points_before), last=str(change.points_after)),
    )


def left_grid(data: Dataset, left: Sequence[Left], text: Text) -> Table:
    """The RTs that are not in a plan, and why."""
    body = tuple((label_of(data, one.location_id, text), why_left(one, text)) for one in left)
    return Table(((text("plan-col-place"), False), (text("plan-col-why"), False)), body)


def why_left(one: Left, text: Text) -> str:
    """Why an RT is not in a plan, in one sentence."""
    group = "work" if one.reason == "no_price" else "indicator"
    details = text.joined([text.word(group, key) for key in one.details])
    if len(one.details) > _NAMED:
        details = text(f"plan-many-{group}", n=len(one.details))
    cost = text.rupiah(one.cost.usual) if one.cost else ""
    return text(f"plan-left-{one.reason}", details=details, cost=cost)
