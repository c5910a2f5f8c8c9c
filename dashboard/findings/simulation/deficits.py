"""The deficits of an RT in a scenario, a field a criterion, and what becomes of what is typed into them."""

from collections.abc import Mapping
from decimal import Decimal

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.plan.scenarios import (
    DeficitChange,
    Scenario,
    bases_of,
    current_deficit,
    surveyed_deficits,
)
from dashboard.domain.score.rescoring import Deficit
from dashboard.domain.score.rules import RULES, Criterion
from dashboard.domain.score.score_breakdown import COUNTED
from dashboard.domain.score.surveys import Survey
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


@cached
def deficit_fields(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, text: Text
) -> tuple[NumberField, ...]:
    """The deficit of every criterion of an RT: of its base where that is known, else in percent."""
    return tuple(
        _field(
            criterion,
            bases_of(data, survey, rt)[criterion.id],
            current_deficit(data, survey, scenario, rt, criterion.id),
            text,
        )
        for criterion in RULES[survey.rule].criteria
    )


def _field(criterion: Criterion, base: int | None, deficit: Deficit | None, text: Text) -> NumberField:
    name = criterion_name(criterion.number, criterion.id, text)
    unit = text.word("unit", deficit_unit(criterion.unit))
    of = text("volume-of", base=names.deficit(base, criterion.unit, text)) if base is not None else ""
    return NumberField(
        criterion.id,
        name,
        label=text("volume-label", criterion=name, unit=unit if base is not None else "%", of=of),
        quantity=_quantity(criterion, base),
        words=as_typed(_shown(deficit), text),
        placeholder=text("volume-range" if deficit else "flag-missing"),
    )


def _quantity(criterion: Criterion, base: int | None) -> TypedQuantity:
    """What can be typed of a deficit: houses and households are whole; a share where no base is known."""
    if base is None:
        return TypedQuantity("percent", Decimal(100))
    return TypedQuantity(criterion.unit, Decimal(base) / MILLION, criterion.unit in COUNTED)


def _shown(deficit: Deficit | None) -> Decimal | None:
    """The deficit as one number; None where it is not known or a range."""
    if deficit is None or deficit.low != deficit.high:
        return None
    return Decimal(min(deficit.low, deficit.of)) / MILLION


def deficits_typed(
    data: Dataset, survey: Survey, scenario: Scenario, rt: str, typed: Mapping[str, str], text: Text
) -> Taken[Scenario]:
    """The scenario with what was typed; what is as surveyed again leaves it.

    Args:
        typed: what stands in each of deficit_fields, by key.
    """
    fields = deficit_fields(data, survey, scenario, rt, text)
    touched = [field for field in fields if typed[field.key] not in ("", field.words)]
    numbers, refused = numbers_typed(touched, typed, text)
    changes, same, understood = [], [], []
    for field in touched:
        if field.key not in numbers:
            continue
        number = numbers[field.key]
        understood.append(f"{field.name} {told_of(number, field.quantity, text)}")
        if number == _shown(surveyed_deficits(data, survey, rt)[field.key]):
            same.append((rt, field.key))
        else:
            volume, shared = millionths(number), bases_of(data, survey, rt)[field.key] is None
            changes.append(DeficitChange(rt, field.key, volume, volume, shared))
    return Taken(scenario.without(same).changed(changes), refused, tuple(understood))
