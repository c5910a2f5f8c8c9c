"""A work of the catalogue in a scenario: what it would usually improve, and what is credited of it."""

from collections.abc import Mapping
from decimal import Decimal

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.plan.scenarios import DeficitChange, Scenario, current_deficit, usual_outcomes
from dashboard.domain.score.rules import RULES, Criterion
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS, Outcome, outcomes_of
from dashboard.findings.typed_numbers import (
    NumberField,
    Taken,
    TypedQuantity,
    as_typed,
    millionths,
    numbers_typed,
    told_of,
)
from dashboard.text import names
from dashboard.text.catalogue import Text
from dashboard.text.names import criterion_name, deficit_unit

_MOST_WORK = Decimal(10**9)
"""Of a work: more than any city builds."""


def kinds_of_work(data: Dataset, survey: Survey) -> list[str]:
    """The works of the catalogue that improve a criterion of the rule of a survey."""
    return [kind for kind in WORKS if outcomes_of(data, kind, survey.rule)]


def volume_field(kind: str, text: Text) -> NumberField:
    """How much of a work is done."""
    work = WORKS[kind]
    label = text("apply-volume", unit=text.word("unit", work.unit))
    quantity = TypedQuantity(work.unit, _MOST_WORK)
    return NumberField(kind, text.word("work", kind), label, quantity, words=as_typed(Decimal(0), text))


@cached
def outcome_fields(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, kind: str, volume: int, text: Text
) -> tuple[NumberField, ...]:
    """What a volume of a work would usually improve of each criterion of an RT.

    Args:
        volume: millionths of the unit of the work.
    """
    outcomes, criteria = outcomes_of(data, kind, survey.rule), RULES[survey.rule].named
    usual = usual_outcomes(data, survey, scenario, rt, outcomes, volume)
    fields = []
    for outcome in outcomes:
        criterion = criteria[outcome.indicator]
        deficit = current_deficit(data, survey, scenario, rt, criterion.id)
        unknown = deficit is None or deficit.shared
        name = criterion_name(criterion.number, criterion.id, text)
        unit = text.word("unit", deficit_unit(criterion.unit))
        fields.append(
            NumberField(
                criterion.id,
                name,
                label=text("outcome-label", criterion=name, unit=unit),
                quantity=TypedQuantity(criterion.unit, _MOST_WORK),
                words="" if unknown else as_typed(Decimal(usual[criterion.id]) / MILLION, text),
                placeholder=text("outcome-no-deficit"),
                help=_origin(outcome, WORKS[kind].unit, criterion, text),
                closed=unknown,
            )
        )
    return tuple(fields)


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


def outcomes_typed(
    data: Dataset,
    survey: Survey,
    scenario: Scenario,
    rt: str,
    fields: tuple[NumberField, ...],
    typed: Mapping[str, str],
    text: Text,
) -> Taken[Scenario]:
    """The scenario with what a work improves taken from its deficits, never below nothing.

    Args:
        fields: outcome_fields.
        typed: what stands in each of them, by key.
    """
    numbers, refused = numbers_typed((field for field in fields if not field.closed), typed, text)
    changes, understood = [], []
    for field in fields:
        deficit = current_deficit(data, survey, scenario, rt, field.key)
        if number := numbers.get(field.key):
            assert deficit is not None
            understood.append(f"{field.name} {told_of(number, field.quantity, text)}")
            low, high = (max(0, end - millionths(number)) for end in (deficit.low, deficit.high))
            changes.append(DeficitChange(rt, field.key, low, high))
    return Taken(scenario.changed(changes), refused, tuple(understood))
