"""The options of a plan beside each other: what each brings and costs, and how sure it is."""

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.plan.plan import Option, Plan, option_deficits
from dashboard.domain.plan.rt_options import Cost
from dashboard.domain.plan.scenarios import LONGEST_NAME, DeficitChange, Scenario
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.tracks import Sample, Track, TrackPart, TrackRow, Tracks, aloud, full
from dashboard.pictures.words.panels import Panel, Panels
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares


def panels(scope: Scope, found: Plan) -> Panels:
    """The options in a few sentences each."""
    return Panels(
        tuple(
            Panel(option.key, scope.text(f"option-{option.key}"), _sentences(scope, option))
            for option in found.options
        )
    )


def option_tracks(scope: Scope, found: Plan) -> Tracks:
    """The cost of each option, and what is above the usual price at the highest, beside what it brings."""
    text, options = scope.text, found.options
    dearest = max(option.cost.high for option in options)
    most = max(_brought(option, found.objective) for option in options)
    rows = []
    for option in options:
        name = text(f"option-{option.key}")
        tracks = (_cost_track(option, dearest, text), _brought_track(option, found.objective, most, text))
        rows.append(TrackRow(option.key, name, aloud(name, tracks), "", tracks))
    legend = (Sample(text("costs-usual"), "full", "strong"), Sample(text("costs-highest"), "hatched", ""))
    return Tracks(text("costs-title"), tuple(rows), legend)


def _cost_track(option: Option, dearest: int, text: Text) -> Track:
    cost, name = option.cost, text("costs-cost")
    if not option.rts:
        return Track(name, text("none"), (), dearest or 1)
    words = cost_words(cost, text)
    if cost.high == cost.usual:
        return Track(name, words, full(cost.usual, "strong"), dearest)
    above = TrackPart(cost.high - cost.usual, "hatched")
    return Track(name, words, (*full(cost.usual, "strong"), above), dearest)


def cost_words(cost: Cost, text: Text) -> str:
    """The cost at the usual prices, and at the highest where these differ."""
    usual = text.rupiah(cost.usual)
    if cost.high == cost.usual:
        return usual
    return text("costs-range", usual=usual, high=text.rupiah(cost.high))


def _brought(option: Option, objective: str) -> int:
    """What an option brings below the line, in what it was asked to bring the most of."""
    return {"area": option.area, "rts": len(option.rts), "people": option.people}[objective]


def _brought_track(option: Option, objective: str, most: int, text: Text) -> Track:
    if not option.rts:
        return Track(text(f"costs-{objective}"), text("none"), (), most or 1)
    brought = _brought(option, objective)
    words = {
        "area": hectares(option.area, option.area, text),
        "rts": text("number-rt", n=len(option.rts)),
        "people": text("costs-n-people", people=text.quantity(option.people, None)),
    }
    return Track(text(f"costs-{objective}"), words[objective], full(brought, "better"), most or 1)


def why_empty(scope: Scope, option: Option) -> str:
    """Why an option brings no RT of a place below the line, and what the cheapest would cost."""
    first, text = option.nearest, scope.text
    return text(
        f"headline-plan-{option.why_empty}",
        place=scope.place_name,
        first=label_of_place(scope.data, first.location_id, text) if first else "",
        cost=text.rupiah(first.cost.usual) if first and first.cost else "",
    )


def _sentences(scope: Scope, option: Option) -> tuple[str, ...]:
    """What an option is, what it brings, what it costs, and how sure it is to be the best."""
    text = scope.text
    explained = text(f"option-{option.key}-explained", kind=text.word("work", option.without or ""))
    if not option.rts:
        return (explained, why_empty(scope, option))
    area, people = hectares(option.area, option.area, text), text.quantity(option.people, None)
    told = (
        explained,
        text("option-same", other=text(f"option-{option.same_as}")) if option.same_as else "",
        text("option-brings", n=len(option.rts), area=area, people=people),
        _unsized(option, text),
        _cost(option.cost, text),
        _per_hectare(option, text),
        _budget_left(option, text),
        _gap(option, text),
    )
    return tuple(filter(None, told))


def _unsized(option: Option, text: Text) -> str:
    if not option.without_area and not option.without_people:
        return ""
    return text("option-unsized", area=option.without_area, people=option.without_people)


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


def scenario_of(option: Option, text: Text) -> Scenario:
    """The deficits that an option leaves, as a scenario of their own."""
    changes = (
        DeficitChange(rt, indicator, deficit.low, deficit.high)
        for (rt, indicator), deficit in option_deficits(option).items()
    )
    name = text("option-scenario-name", option=text(f"option-{option.key}"))[:LONGEST_NAME]
    return Scenario(name).changed(changes)
