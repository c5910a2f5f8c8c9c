"""What a plan is asked for: what it brings the most of, for how much, in which RTs, at which prices."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from dashboard.domain.plan.plan import OBJECTIVES, Plan, plan
from dashboard.domain.plan.rt_options import SetPrices
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.choice import Choice, choice, chosen, typed
from dashboard.findings.scope import Scope
from dashboard.findings.typed_numbers import NumberField, Taken, TypedQuantity, as_typed, read
from dashboard.text.catalogue import Text

BUDGET, ONLY, PRICES = "budget", "only", "prices"
"""Where the address keeps whole rupiah; RTs; kinds of work with whole rupiah a unit."""

MOST_RUPIAH = 10**15

_GOAL = "goal"
_SEPARATOR = "~"
_MILLION_RUPIAH = 1_000_000
_MILLIONS = TypedQuantity("rupiah", Decimal(MOST_RUPIAH) / _MILLION_RUPIAH, scale=_MILLION_RUPIAH)


def question_choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What to bring the most of, and what was typed: what cannot be is as if it had not been."""
    text = scope.text
    return (
        choice(_GOAL, OBJECTIVES, lambda key: text(f"goal-{key}"), asked, label=text("choice-goal")),
        typed(BUDGET, budget_words(budget(asked))),
        typed(ONLY, only_words(only(scope, asked))),
        typed(PRICES, prices_words((kind, rupiah) for (kind, _), rupiah in set_prices(asked))),
    )


def plan_asked(scope: Scope, survey: Survey, asked: Mapping[str, str]) -> Plan:
    """The plan that the address asks for."""
    rts = only(scope, asked) or rows_shown(scope.data, scope.place)
    goal = chosen(_GOAL, OBJECTIVES, asked)
    return plan(scope.data, survey, tuple(rts), goal, budget(asked), set_prices(asked))


def budget(asked: Mapping[str, str]) -> int | None:
    """Whole rupiah; None where the address names none."""
    return _rupiah(asked.get(BUDGET, ""))


def only(scope: Scope, asked: Mapping[str, str]) -> list[str]:
    """The RTs that alone may get works; none where all of them may."""
    keys = rows_shown(scope.data, scope.place)
    return [key for key in asked.get(ONLY, "").split(_SEPARATOR) if key in keys]


def set_prices(asked: Mapping[str, str]) -> SetPrices:
    """The reader's own prices: kind and unit, whole rupiah."""
    pairs = (pair.partition(":") for pair in asked.get(PRICES, "").split(_SEPARATOR))
    found = {kind: rupiah for kind, _, words in pairs if kind in WORKS and (rupiah := _rupiah(words))}
    return tuple(((kind, WORKS[kind].unit), rupiah) for kind, rupiah in sorted(found.items()))


def _rupiah(words: str) -> int | None:
    known = words.isascii() and words.isdigit() and len(words) <= len(str(MOST_RUPIAH))
    return int(words) if known and 0 < int(words) <= MOST_RUPIAH else None


# As the address has it --------------------------------------------------------------------------


def budget_words(rupiah: int | None) -> str:
    """A budget in the address; nothing where there is none."""
    return str(rupiah) if rupiah else ""


def only_words(keys: Iterable[str]) -> str:
    """RTs in the address."""
    return _SEPARATOR.join(keys)


def prices_words(rupiah_by_kind: Iterable[tuple[str, int]]) -> str:
    """Prices in the address, in order of their kind of work."""
    return _SEPARATOR.join(f"{kind}:{rupiah}" for kind, rupiah in sorted(rupiah_by_kind))


# As it is typed ---------------------------------------------------------------------------------


def budget_field(known: int | None, text: Text) -> NumberField:
    """A budget in millions of rupiah."""
    words = as_typed(Decimal(known) / _MILLION_RUPIAH if known else None, text)
    label = text("choice-budget")
    return NumberField(BUDGET, label, label, _MILLIONS, words, placeholder=text("choice-budget-none"))


def budget_typed(words: str, text: Text) -> Taken[str]:
    """The budget in the address that was typed in millions of rupiah; its unit needs no name."""
    try:
        millions = read(words, _MILLIONS, text)
    except ValueError as refusal:
        return Taken("", (str(refusal),), ())
    rupiah = round(millions * _MILLION_RUPIAH) if millions else 0
    return Taken(budget_words(rupiah), (), (text.rupiah_exact(rupiah),) if rupiah else ())
