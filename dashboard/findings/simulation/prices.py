"""What a unit of each work costs, where that is from, and what becomes of prices that are typed in."""

from collections.abc import Mapping
from decimal import Decimal

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.prices import Price, prices
from dashboard.domain.plan.rt_options import SetPrices, prices_of
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.simulation.plan_inputs import MOST_RUPIAH, prices_words
from dashboard.findings.typed_numbers import (
    NumberField,
    Taken,
    TypedQuantity,
    as_typed,
    numbers_typed,
)
from dashboard.text.catalogue import Text

_RUPIAH = TypedQuantity("rupiah", Decimal(MOST_RUPIAH), whole=True)


def prices_title(data: Dataset, text: Text) -> str:
    """For how many kinds of work the dataset has a price of its own."""
    own = prices(data)
    known = sum((kind, work.unit) in own for kind, work in WORKS.items())
    return text("prices-title", known=str(known), n=str(len(WORKS)))


@cached
def price_fields(data: Dataset, chosen: SetPrices, text: Text) -> tuple[NumberField, ...]:
    """The usual price of each work, those that the reader set in place of the dataset's own."""
    known = prices_of(data, chosen)
    return tuple(_field(kind, known.get((kind, work.unit)), text) for kind, work in WORKS.items())


def _field(kind: str, price: Price | None, text: Text) -> NumberField:
    name = text.word("work", kind)
    return NumberField(
        kind,
        name,
        label=text("prices-label", kind=name, unit=text.word("one", WORKS[kind].unit)),
        quantity=_RUPIAH,
        words=as_typed(Decimal(price.usual) if price else None, text),
        placeholder=text("prices-none"),
        note=_origin(price, text),
    )


def _origin(price: Price | None, text: Text) -> str:
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


def prices_typed(data: Dataset, typed: Mapping[str, str], text: Text) -> Taken[str]:
    """The prices in the address: those that differ from the dataset's own.

    Args:
        typed: what stands in each of price_fields, by key.
    """
    numbers, refused = numbers_typed(price_fields(data, (), text), typed, text)
    own = prices(data)
    differing = {}
    for kind, rupiah in numbers.items():
        known = own.get((kind, WORKS[kind].unit))
        if rupiah and (known is None or known.usual != rupiah):
            differing[kind] = int(rupiah)
    said = tuple(
        f"{text.word('work', kind)} {text.rupiah_exact(rupiah)}" for kind, rupiah in differing.items()
    )
    return Taken(prices_words(differing.items()), refused, said)
