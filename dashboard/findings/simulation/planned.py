"""One option of a plan, opened: its works, what it counts on, and what it leaves out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.handling.handling_rules import SERVICE_LEVEL
from dashboard.domain.plan.plan import LeftOut, Option, Plan, RtPlan, option_deficits
from dashboard.domain.plan.rt_options import Cost, PlannedWork
from dashboard.domain.plan.scenarios import total_of
from dashboard.domain.score.rescoring import rescored
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.places import label_of_place
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit, hectares

_NAMED = 4
"""Criteria that a sentence names; of more it gives the number."""

_RUPIAH = Kind(grouped=True)


def planned(scope: Scope, found: Plan, option: Option) -> tuple[Finding, ...]:
    """The works of an option with their cost, what they make of each criterion, and the RTs without works."""
    counted_on = _counted_on(scope, found, option) if option.rts else ()
    return (_opened(scope, found, option), *counted_on, *_left_out(scope, option))


def _opened(scope: Scope, found: Plan, option: Option) -> Finding:
    """What any plan takes for granted, and the works where there are any."""
    data, survey, text = scope.data, found.survey, scope.text
    binding = text("plan-service") if survey.rule in SERVICE_LEVEL["binding"] else ""
    title = text("plan-works-title", option=text(f"option-{option.key}"))
    told = Finding("plan", title=title, subtitles=(text("plan-assumptions"), binding), alt=title)
    if not option.rts:
        return told
    return replace(
        told,
        notes=(_rescored(data, survey, option, text),),
        table=_works(data, option, text),
        sheet=partial(planned_sheet, data, option, survey, text),
    )


def _counted_on(scope: Scope, found: Plan, option: Option) -> tuple[Finding, Finding]:
    """What the works make of each criterion, and by which ratios."""
    text = scope.text
    title, ratios = text("plan-works-title", option=text(f"option-{option.key}")), text("plan-ratios-title")
    outcomes = _outcomes(scope.data, found.survey, option, text)
    return (
        Finding("plan-outcomes", folded=text("plan-outcomes-title"), alt=title, table=outcomes),
        Finding("plan-ratios", folded=ratios, alt=ratios, table=_ratios(found, option, text)),
    )


def _left_out(scope: Scope, option: Option) -> tuple[Finding, ...]:
    """How many RTs need no works, and why others have none."""
    text = scope.text
    left = [one for one in option.left if one.reason != "below_already"]
    already, title = len(option.left) - len(left), text("plan-left-title", n=len(left))
    told = [Finding("plan-already", notes=(text("plan-already", n=already),))] if already else []
    if left:
        told.append(Finding("plan-left", title=title, alt=title, table=_left(scope.data, left, text)))
    return tuple(told)


def _ratios(found: Plan, option: Option, text: Text) -> Table:
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
    header = tuple((text(f"plan-col-{name}"), name == "ratio") for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _ratio_origin(outcome: Outcome, text: Text) -> str:
    """Where a ratio is from, and that a unit of work goes to one of several criteria, where it does."""
    origin = text(f"plan-ratio-{outcome.origin}")
    return f"{origin}; {text('plan-ratio-one-of')}" if outcome.how == "one_of" else origin


def _rescored(data: Dataset, survey: Survey, option: Option, text: Text) -> str:
    """The plan scored again by the official rule."""
    scores = rescored(data, survey, option_deficits(option))
    totals = [total_of(rt.location_id, survey, scores) for rt in option.rts]
    below = sum(total is not None and total.high < RULES[survey.rule].threshold for total in totals)
    return text("plan-rescored", below=str(below), n=str(len(totals)))


def _works(data: Dataset, option: Option, text: Text) -> Table:
    """The works of each RT, what they cost and what they make of its total."""
    columns = ("place", "works", "total", "area", "usual", "range")
    body: list[tuple[str, ...]] = [
        (
            label_of_place(data, rt.location_id, text),
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
    return Table(header, tuple(body), total=True, look=CARDS)


def _sum(option: Option, text: Text) -> tuple[str, ...]:
    return (
        text("spending-total"),
        "",
        "",
        hectares(option.area, option.area, text),
        text.rupiah_exact(option.cost.usual),
        _low_to_high(option.cost, text),
    )


def _low_to_high(cost: Cost, text: Text) -> str:
    low, high = text.rupiah(cost.low), text.rupiah(cost.high)
    return low if low == high else text("range", low=low, high=high)


def _work(work: PlannedWork, text: Text) -> str:
    volume = text.quantity(work.volume * MILLION, work.unit)
    return f"{text.word('work', work.kind)} {volume}"


def _outcomes(data: Dataset, survey: Survey, option: Option, text: Text) -> Table:
    """What the works make of each criterion."""
    criteria = RULES[survey.rule].named
    columns = ("place", "criterion", "before", "after", "points")
    body = [
        _outcome(data, rt, change, criteria[change.indicator], text)
        for rt in option.rts
        for change in rt.way.changes
    ]
    header = tuple((text(f"plan-col-{name}"), name in ("before", "after")) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _outcome(data: Dataset, rt: RtPlan, change: Any, criterion: Any, text: Text) -> tuple[str, ...]:
    return (
        label_of_place(data, rt.location_id, text),
        criterion_name(criterion.number, criterion.id, text),
        deficit(change.before.high, criterion.unit, text),
        deficit(change.after.high, criterion.unit, text),
        text("change-from-to", first=str(change.points_before), last=str(change.points_after)),
    )


def _left(data: Dataset, left: Sequence[LeftOut], text: Text) -> Table:
    """The RTs that are not in a plan, and why."""
    body = tuple((label_of_place(data, one.location_id, text), _why_left(one, text)) for one in left)
    header = tuple((text(f"plan-col-{name}"), False) for name in ("place", "why"))
    return Table(header, body, look=CARDS)


def _why_left(one: LeftOut, text: Text) -> str:
    """Why an RT is not in a plan, in one sentence."""
    group = "work" if one.reason == "no_price" else "indicator"
    details = text.joined([text.word(group, key) for key in one.details])
    if len(one.details) > _NAMED:
        details = text(f"plan-many-{group}", n=len(one.details))
    cost = text.rupiah(one.cost.usual) if one.cost else ""
    return text(f"plan-left-{one.reason}", details=details, cost=cost)


def planned_sheet(data: Dataset, option: Option, survey: Survey, text: Text) -> Sheet:
    """The works of a plan, RT by RT, with their cost at the low, usual and high price; no data."""
    columns = (
        "kind", "option", "location_id", "name", "year", "rule", "work", "work_name", "volume", "unit",
        "cost_low_rupiah", "cost_usual_rupiah", "cost_high_rupiah", "total_before", "total_after",
    )  # fmt: skip
    body = tuple(
        (
            text("simulation-kind"), text(f"option-{option.key}"), rt.location_id,
            data.recorded_name(rt.location_id), *survey, work.kind, text.word("work", work.kind), work.volume,
            work.unit, work.cost.low, work.cost.usual, work.cost.high, rt.way.total_before,
            rt.way.total_after,
        )
        for rt in option.rts
        for work in rt.way.works
    )  # fmt: skip
    kinds = {name: _RUPIAH for name in columns if name.endswith("_rupiah")}
    return Sheet(text("sheet-plan"), columns, body, kinds)
