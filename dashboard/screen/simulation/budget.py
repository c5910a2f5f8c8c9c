"""The cheapest way below the line: three plans for a budget, what they count on, and what cannot be done."""

from collections.abc import Sequence
from decimal import Decimal

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.prices import Price, prices
from dashboard.domain.plan.plan import OBJECTIVES, Plan, plan
from dashboard.domain.plan.rt_options import SetPrices
from dashboard.domain.plan.scenarios import Scenario
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.words.sentences import label_of, name_of, within
from dashboard.screen import filters, plan_options, show, typed
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.screen.scenarios import nothing_to_start_from, starting_survey
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares, told_apart

_GOAL, _BUDGET, _ONLY, _PRICES, _OPTION = "goal", "budget", "only", "prices", "option"
_SEPARATOR = "~"
_MOST_RUPIAH = 10**15
_MILLION_RUPIAH = 1_000_000
_RUPIAH = typed.Quantity("rupiah", Decimal(_MOST_RUPIAH), whole=True)
_MILLIONS = typed.Quantity("rupiah", Decimal(_MOST_RUPIAH) / _MILLION_RUPIAH, scale=_MILLION_RUPIAH)


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


def headline(view: View) -> str:
    """What the cheapest plan brings, and its cost."""
    text, survey = view.text, starting_survey(view)
    if survey is None:
        return nothing_to_start_from(view)
    cheapest = asked(view, survey).options[0]
    if not cheapest.rts:
        return plan_options.why_empty(view.data, view.place, cheapest, text)
    kind = "headline-plan-rt" if view.data.places[view.place]["level"] == "rt" else "headline-plan"
    sentence = text(
        kind,
        n=len(cheapest.rts),
        area=hectares(cheapest.area, cheapest.area, text),
        cost=text.rupiah(cheapest.cost.usual),
        place=name_of(view.data, view.place),
    )
    return within(view.data, view.place, rows_shown(view.data, view.place), sentence, text)


def cheapest(view: View, survey: Survey, scenarios: Sequence[Scenario]) -> None:
    """The question, three plans beside each other, and one of them opened."""
    _choose(view)
    found = asked(view, survey)
    _prices(view, found)
    plan_options.cards(view, found, scenarios)
    keys = [option.key for option in found.options]
    chosen = filters.switch(
        _OPTION, keys, label=view.text("choice-option"), words=lambda key: view.text(f"option-{key}")
    )
    plan_options.opened(view, survey, found, next(option for option in found.options if option.key == chosen))


def _choose(view: View) -> None:
    """What to bring the most of, for how much, and in which RTs."""
    data, text = view.data, view.text
    filters.switch(_GOAL, OBJECTIVES, label=text("choice-goal"), words=lambda key: text(f"goal-{key}"))
    with st.container(horizontal=True, gap="small"):
        known = budget()
        typed.number_field(
            text("choice-budget"),
            Decimal(known) / _MILLION_RUPIAH if known else None,
            f"budget-{known}",
            text,
            placeholder=text("choice-budget-none"),
            on_change=_keep_budget,
            args=(f"budget-{known}", text),
            width=320,
        )
        keys = rows_shown(data, view.place)
        if len(keys) > 1:
            widget = "choice-only"
            st.session_state[widget] = [
                key for key in (filters.asked(_ONLY) or "").split(_SEPARATOR) if key in keys
            ]
            labels = told_apart({key: label_of(data, key, text) for key in keys})
            st.multiselect(
                markdown(text("choice-only")),
                keys,
                format_func=labels.__getitem__,
                placeholder=text("choice-only-all"),
                key=widget,
                on_change=_keep_only,
                args=(widget,),
                width=480,
            )
    typed.told("budget", text)


def _keep_budget(key: str, text: Text) -> None:
    try:
        millions = typed.read(typed.typed_in(key), _MILLIONS, text)
    except ValueError as refusal:
        typed.tell("budget", [str(refusal)], ())
        return
    rupiah = round(millions * _MILLION_RUPIAH) if millions else 0
    typed.tell("budget", (), [text.rupiah_exact(rupiah)] if rupiah else ())
    _keep(_BUDGET, str(rupiah) if rupiah else "")


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
                    typed.number_field(
                        _price_label(kind, text),
                        Decimal(price.usual) if price else None,
                        keys[kind],
                        text,
                        placeholder=text("prices-none"),
                    )
                    st.markdown(f":small[{markdown(_price_origin(price, text))}]", anchors=False)
            st.form_submit_button(text("prices-use"), on_click=_keep_prices, args=(view.data, keys, text))
        typed.told("prices", text)
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
    low, high = text.rupiah(price.low), text.rupiah(price.high)
    return text(
        "prices-origin-own",
        price=low if low == high else text("prices-range", low=low, high=high),
        n=len(price.activities),
        kind=text.word("amount", price.amount_kind),
        years=text.joined([str(year) for year in price.years]),
    )


def _keep_prices(data: Dataset, keys: dict[str, str], text: Text) -> None:
    """Keep what differs from the dataset's own prices."""
    own, differing, refused = prices(data), {}, []
    for kind, key in keys.items():
        try:
            rupiah = typed.read(typed.typed_in(key), _RUPIAH, text)
        except ValueError as refusal:
            refused.append(f"{text.word('work', kind)}: {refusal}")
            continue
        known = own.get((kind, WORKS[kind].unit))
        if rupiah and (known is None or known.usual != rupiah):
            differing[kind] = int(rupiah)
    said = [f"{text.word('work', kind)} {text.rupiah_exact(rupiah)}" for kind, rupiah in differing.items()]
    typed.tell("prices", refused, said)
    if not refused:
        _keep(_PRICES, _SEPARATOR.join(f"{kind}:{rupiah}" for kind, rupiah in sorted(differing.items())))
