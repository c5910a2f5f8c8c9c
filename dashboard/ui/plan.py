"""The cheapest way below the line: three plans for a budget, what they count on, and what cannot be done."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard.domain.catalogue_of_works import WORKS
from dashboard.domain.dataset import Dataset
from dashboard.domain.handling_rules import SERVICE_LEVEL
from dashboard.domain.heatmap import rows_shown
from dashboard.domain.plan import OBJECTIVES, Left, Option, Plan, RtPlan, deficits_of, plan
from dashboard.domain.prices import Price, prices
from dashboard.domain.rescoring import Survey, rescored
from dashboard.domain.rules import MILLION, RULES
from dashboard.domain.scenarios import LONGEST_NAME, MOST_SCENARIOS, Change, Scenario, total_of
from dashboard.domain.ways import Cost, PlannedWork, SetPrices
from dashboard.export import findings
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.ui import downloads, filters, show
from dashboard.ui.escape import markdown
from dashboard.ui.frame import View
from dashboard.ui.grids import Grid
from dashboard.ui.sentences import label_of, name_of
from dashboard.ui.simulation import add

_GOAL, _BUDGET, _ONLY, _PRICES, _OPTION = "goal", "budget", "only", "prices", "option"
_SEPARATOR = "~"
_MOST_RUPIAH = 10**15
_MILLION_RUPIAH = 1_000_000
_NAMED = 4
"""Criteria that a sentence names; of more it gives the number."""


# What is asked --------------------------------------------------------------------------------------


def asked(view: View, survey: Survey) -> Plan:
    """The plan that the address asks for."""
    keys = rows_shown(view.data, view.place)
    wanted = [key for key in (filters.asked(_ONLY) or "").split(_SEPARATOR) if key in keys]
    goal = filters.current_of(_GOAL, OBJECTIVES, OBJECTIVES[0])
    return plan(view.data, survey, tuple(wanted or keys), goal, budget(), set_prices())


def budget() -> int | None:
    """Whole rupiah; None where the address names none."""
    return _rupiah(filters.asked(_BUDGET) or "")


def set_prices() -> SetPrices:
    """The reader's own prices: kind and unit, whole rupiah."""
    pairs = (pair.partition(":") for pair in (filters.asked(_PRICES) or "").split(_SEPARATOR))
    found = {kind: rupiah for kind, _, words in pairs if kind in WORKS and (rupiah := _rupiah(words))}
    return tuple(((kind, WORKS[kind].unit), rupiah) for kind, rupiah in sorted(found.items()))


def _rupiah(words: str) -> int | None:
    known = words.isascii() and words.isdigit() and len(words) <= len(str(_MOST_RUPIAH))
    return int(words) if known and 0 < int(words) <= _MOST_RUPIAH else None


def headline(view: View, survey: Survey) -> str:
    """What the cheapest plan brings, and its cost."""
    text, cheapest = view.text, asked(view, survey).options[0]
    if not cheapest.rts:
        return text("headline-plan-none", place=name_of(view.data, view.place))
    return text(
        "headline-plan",
        n=len(cheapest.rts),
        area=hectares(cheapest.area, cheapest.area, text),
        cost=text.rupiah(cheapest.cost.usual),
        place=name_of(view.data, view.place),
    )


def cheapest(view: View, survey: Survey, scenarios: Sequence[Scenario]) -> None:
    """The question, three plans beside each other, and one of them opened."""
    _choose(view)
    found = asked(view, survey)
    _prices(view, found)
    _cards(view, survey, found, scenarios)
    keys = [option.key for option in found.options]
    chosen = filters.switch(
        _OPTION, keys, label=view.text("choice-option"), words=lambda key: view.text(f"option-{key}")
    )
    _opened(view, survey, found, next(option for option in found.options if option.key == chosen))


def _choose(view: View) -> None:
    """What to bring the most of, for how much, and in which RTs."""
    data, text = view.data, view.text
    filters.switch(_GOAL, OBJECTIVES, label=text("choice-goal"), words=lambda key: text(f"goal-{key}"))
    with st.container(horizontal=True, gap="small"):
        widget = "choice-budget"
        known = budget()
        st.session_state[widget] = known / _MILLION_RUPIAH if known else None
        st.number_input(
            markdown(text("choice-budget")),
            min_value=0.0,
            max_value=_MOST_RUPIAH / _MILLION_RUPIAH,
            step=100.0,
            format="%.0f",
            placeholder=text("choice-budget-none"),
            key=widget,
            on_change=_keep_budget,
            args=(widget,),
            width=320,
        )
        keys = rows_shown(data, view.place)
        if len(keys) > 1:
            widget = "choice-only"
            st.session_state[widget] = [
                key for key in (filters.asked(_ONLY) or "").split(_SEPARATOR) if key in keys
            ]
            st.multiselect(
                markdown(text("choice-only")),
                keys,
                format_func=lambda key: label_of(data, key, text),
                placeholder=text("choice-only-all"),
                key=widget,
                on_change=_keep_only,
                args=(widget,),
                width=480,
            )


def _keep_budget(widget: str) -> None:
    typed = st.session_state[widget]
    _keep(_BUDGET, str(round(typed * _MILLION_RUPIAH)) if typed else "")


def _keep_only(widget: str) -> None:
    _keep(_ONLY, _SEPARATOR.join(st.session_state[widget]))


def _keep(name: str, words: str) -> None:
    if words:
        filters.keep(name, words)
    else:
        filters.drop(name)


# Prices ---------------------------------------------------------------------------------------------


def _prices(view: View, found: Plan) -> None:
    """What a unit of each work costs, where that is from, and a form to set it."""
    text, own = view.text, prices(view.data)
    own_count = sum((kind, work.unit) in own for kind, work in WORKS.items())
    with st.expander(text("prices-title", known=str(own_count), n=str(len(WORKS)))):
        show.remarks(text("prices-explained"))
        keys = {kind: f"price-{hash(set_prices())}-{kind}" for kind in WORKS}
        with st.form("prices", border=False):
            grid = st.grid(min_column_width=290)
            for kind, work in WORKS.items():
                price = found.prices.get((kind, work.unit))
                with grid.cell():
                    st.number_input(
                        markdown(_price_label(kind, text)),
                        min_value=0,
                        max_value=_MOST_RUPIAH,
                        value=price.usual if price else None,
                        step=1000,
                        placeholder=text("prices-none"),
                        key=keys[kind],
                    )
                    st.markdown(f":small[{markdown(_price_origin(price, text))}]", anchors=False)
            st.form_submit_button(text("prices-use"), on_click=_keep_prices, args=(view.data, keys))
        if set_prices():
            st.button(text("prices-back"), on_click=filters.drop, args=(_PRICES,))


def _price_label(kind: str, text: Text) -> str:
    return text("prices-label", kind=text.word("work", kind), unit=text.word("one", WORKS[kind].unit))


def _price_origin(price: Price | None, text: Text) -> str:
    if price is None:
        return text("prices-origin-none")
    if price.origin == "reader":
        return text("prices-origin-reader")
    assert price.amount_kind is not None
    return text(
        "prices-origin-own",
        low=text.rupiah(price.low),
        high=text.rupiah(price.high),
        n=len(price.activities),
        kind=text.word("amount", price.amount_kind),
        years=text.joined([str(year) for year in price.years]),
    )


def _keep_prices(data: Dataset, keys: dict[str, str]) -> None:
    """Keep what differs from the dataset's own prices."""
    own, typed = prices(data), {kind: st.session_state.get(key) for kind, key in keys.items()}
    differing = {
        kind: int(rupiah)
        for kind, rupiah in typed.items()
        if rupiah and ((kind, WORKS[kind].unit) not in own or own[kind, WORKS[kind].unit].usual != rupiah)
    }
    _keep(_PRICES, _SEPARATOR.join(f"{kind}:{rupiah}" for kind, rupiah in sorted(differing.items())))


# Three options --------------------------------------------------------------------------------------


def _cards(view: View, survey: Survey, found: Plan, scenarios: Sequence[Scenario]) -> None:
    text = view.text
    grid = st.grid(min_column_width=290, border=True)
    for option in found.options:
        with grid.cell():
            st.markdown(f"**{markdown(text(f'option-{option.key}'))}**", anchors=False)
            for sentence in card_sentences(option, text):
                st.markdown(markdown(sentence), anchors=False)
            if option.rts and len(scenarios) < MOST_SCENARIOS:
                st.button(
                    text("option-scenario"),
                    key=f"scenario-{option.key}",
                    on_click=_as_scenario,
                    args=(scenarios, option, text),
                )


def card_sentences(option: Option, text: Text) -> list[str]:
    """What an option is, what it brings, what it costs, and how sure it is to be the best."""
    explained = text(f"option-{option.key}-explained", kind=text.word("work", option.without or ""))
    if not option.rts:
        return [explained, text("option-empty")]
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
                text("option-cost", usual=text.rupiah(option.cost.usual), **_ends(option.cost, text)),
                _per_hectare(option, text),
                text("option-left", left=text.rupiah(option.budget_left))
                if option.budget_left is not None
                else "",
                _gap(option, text),
            ),
        )
    )


def _ends(cost: Cost, text: Text) -> dict[str, str]:
    return {"low": text.rupiah(cost.low), "high": text.rupiah(cost.high)}


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
        Change(rt, indicator, deficit.high) for (rt, indicator), deficit in deficits_of(option).items()
    )
    name = text("option-scenario-name", option=text(f"option-{option.key}"))[:LONGEST_NAME]
    kept = [one for one in scenarios if one.changes]
    add(kept, Scenario(name).changed(changes))
    filters.keep("show", "edit")


# One option, opened ---------------------------------------------------------------------------------


def _opened(view: View, survey: Survey, found: Plan, option: Option) -> None:
    data, text = view.data, view.text
    title = text("plan-works-title", option=text(f"option-{option.key}"))
    ratios = text("plan-ratios-title")
    binding = text("plan-service") if survey[1] in SERVICE_LEVEL["binding"] else ""
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


def ratios_grid(found: Plan, option: Option, text: Text) -> Grid:
    """What a unit of each work is counted on to improve, and where that is from."""
    kinds = {work.kind for rt in option.rts for work in rt.way.works}
    units = {criterion.id: criterion.unit for criterion in RULES[found.survey[1]].criteria}
    body = [
        (
            text("plan-unit-of-work", kind=text.word("work", kind), unit=text.word("one", WORKS[kind].unit)),
            text.word("indicator", outcome.indicator),
            text.quantity(outcome.per_unit, units[outcome.indicator], 4),
            text(f"plan-ratio-{outcome.origin}"),
        )
        for kind in WORKS
        if kind in kinds
        for outcome in found.outcomes[kind]
        if outcome.per_unit
    ]
    columns = ("work", "criterion", "ratio", "origin")
    return Grid(tuple((text(f"plan-col-{name}"), name == "ratio") for name in columns), tuple(body))


def _rescored(data: Dataset, survey: Survey, option: Option, text: Text) -> str:
    """The plan scored again by the official rule."""
    scores = rescored(data, survey, deficits_of(option))
    totals = [total_of(rt.location_id, survey, scores) for rt in option.rts]
    below = sum(total is not None and total.high < RULES[survey[1]].threshold for total in totals)
    return text("plan-rescored", below=str(below), n=str(len(totals)))


def works_grid(data: Dataset, option: Option, text: Text) -> Grid:
    """The works of each RT, what they cost and what they make of its total."""
    columns = ("place", "works", "total", "area", "usual", "range")
    body: list[tuple[str, ...]] = [
        (
            label_of(data, rt.location_id, text),
            "; ".join(_work(work, text) for work in rt.way.works),
            text("change-from-to", first=str(rt.way.total_before), last=str(rt.way.total_after)),
            hectares(rt.area, rt.area, text) if rt.area else text("none"),
            text.rupiah_exact(rt.cost.usual),
            text("range", low=text.rupiah(rt.cost.low), high=text.rupiah(rt.cost.high)),
        )
        for rt in option.rts
    ]
    body.append(_sum(option, text))
    numeric = ("area", "usual")
    header = tuple((text(f"plan-col-{name}"), name in numeric) for name in columns)
    return Grid(header, tuple(body), total=True)


def _sum(option: Option, text: Text) -> tuple[str, ...]:
    return (
        text("spending-total"),
        "",
        "",
        hectares(option.area, option.area, text),
        text.rupiah_exact(option.cost.usual),
        text("range", low=text.rupiah(option.cost.low), high=text.rupiah(option.cost.high)),
    )


def _work(work: PlannedWork, text: Text) -> str:
    volume = text.quantity(work.volume * MILLION, work.unit)
    return f"{text.word('work', work.kind)} {volume}"


def outcomes_grid(data: Dataset, survey: Survey, option: Option, text: Text) -> Grid:
    """What the works make of each criterion."""
    criteria = {criterion.id: criterion for criterion in RULES[survey[1]].criteria}
    columns = ("place", "criterion", "before", "after", "points")
    body = [
        _outcome(data, rt, change, criteria[change.indicator], text)
        for rt in option.rts
        for change in rt.way.changes
    ]
    numeric = ("before", "after")
    return Grid(tuple((text(f"plan-col-{name}"), name in numeric) for name in columns), tuple(body))


def _outcome(data: Dataset, rt: RtPlan, change: Any, criterion: Any, text: Text) -> tuple[str, ...]:
    return (
        label_of(data, rt.location_id, text),
        f"{criterion.number} {text.word('indicator', criterion.id)}",
        text.quantity(change.before.high, criterion.unit),
        text.quantity(change.after.high, criterion.unit),
        text("change-from-to", first=str(change.points_before), last=str(change.points_after)),
    )


def left_grid(data: Dataset, left: Sequence[Left], text: Text) -> Grid:
    """The RTs that are not in a plan, and why."""
    body = tuple((label_of(data, one.location_id, text), why_left(one, text)) for one in left)
    return Grid(((text("plan-col-place"), False), (text("plan-col-why"), False)), body)


def why_left(one: Left, text: Text) -> str:
    """Why an RT is not in a plan, in one sentence."""
    group = "work" if one.reason == "no_price" else "indicator"
    details = text.joined([text.word(group, key) for key in one.details])
    if len(one.details) > _NAMED:
        details = text("plan-criteria", n=len(one.details))
    cost = text.rupiah(one.cost.usual) if one.cost else ""
    return text(f"plan-left-{one.reason}", details=details, cost=cost)
