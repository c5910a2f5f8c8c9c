"""Numbers that a reader types, as their language writes them: `12,5` is twelve and a half in Indonesian.

A browser's own field for numbers leaves out the signs it does not know, and made 125 of it. So a number is
typed as text and read by the rules of the cells of a file; what was understood is said, what cannot be is
refused.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from dashboard.domain.dataset.quantities import MILLION
from dashboard.reading.spellings.numbers import number_of
from dashboard.text.catalogue import Text
from dashboard.text.short import name_shown

T = TypeVar("T")

_FIGURE = re.compile(r"(?:rp\.?\s*)?[\d.,\s]+%?", re.IGNORECASE)
"""No word: a scale or a unit that is not the field's own would be lost."""

_EXAMPLE = Decimal("1250.5")


@dataclass(frozen=True)
class TypedQuantity:
    """What a field asks for.

    unit: a key of the words for units, or `rupiah`; `percent` for a share. most: the largest. scale: how many
    of the unit one is, such as a million rupiah.
    """

    unit: str
    most: Decimal
    whole: bool = False
    scale: int = 1


class NumberField(NamedTuple):
    """A field for a number, ready to be shown.

    Attributes:
        key: what it asks for: a criterion, a kind of work.
        name: what a sentence calls that.
        label: what stands above it.
        quantity: what can be typed.
        words: what stands in it, as the reader would type it; empty where there is nothing.
        placeholder: why nothing stands in it.
        help: what explains its number, one click away.
        note: what explains its number, below it.
        closed: nothing can be typed.
    """

    key: str
    name: str
    label: str
    quantity: TypedQuantity
    words: str
    placeholder: str = ""
    help: str = ""
    note: str = ""
    closed: bool = False


class Taken(NamedTuple, Generic[T]):
    """What becomes of what was typed, and what is said of it.

    kept: what the address holds from now on, unless something is refused: then nothing is taken over.
    """

    kept: T
    refused: tuple[str, ...]
    understood: tuple[str, ...]


def numbers_typed(
    fields: Iterable[NumberField], typed: Mapping[str, str], text: Text
) -> tuple[dict[str, Decimal], tuple[str, ...]]:
    """The numbers that stand in fields, by key, and sentences about what is none.

    Args:
        fields: those that are read; an empty one has no number.
        typed: what stands in each, by key.
    """
    numbers, refused = {}, []
    for field in fields:
        try:
            number = read(typed[field.key], field.quantity, text)
        except ValueError as refusal:
            refused.append(f"{field.name}: {refusal}")
        else:
            if number is not None:
                numbers[field.key] = number
    return numbers, tuple(refused)


def as_typed(value: Decimal | None, text: Text) -> str:
    """A number as the reader would type it, with all its decimals; nothing where there is none."""
    if value is None:
        return ""
    plain = value.normalize()
    return text.number(plain, max(0, -int(plain.as_tuple().exponent)))


def read(words: str, quantity: TypedQuantity, text: Text) -> Decimal | None:
    """The number that words mean in the reader's language; None where nothing was typed.

    `1.250` is read as the language writes it; in a whole number it can only be thousands. A number that only
    the other way of writing allows, such as 12.5 in Indonesian, has one meaning and is taken.

    Raises:
        ValueError: it cannot be; the sentence says why, and what to type.
    """
    if not words:
        return None
    number, told = number_of(words) if _FIGURE.fullmatch(words) else None, name_shown(words)
    if number is None or (number.percent and quantity.unit != "percent"):
        raise ValueError(text("typed-no-number", typed=told, like=text.number(_EXAMPLE, 1)))
    value = number.value(text.decimal_style)
    if quantity.whole and number.ambiguous:
        value = max(number.value("point"), number.value("comma"))
    if quantity.whole and value % 1:
        raise ValueError(text("typed-not-whole", typed=told))
    if value > quantity.most:
        raise ValueError(text("typed-too-large", typed=told, most=told_of(quantity.most, quantity, text)))
    return value


def told_of(value: Decimal, quantity: TypedQuantity, text: Text) -> str:
    """A number that was read, with its unit."""
    exact = millionths(value * quantity.scale)
    if quantity.unit == "rupiah":
        return text.rupiah_exact(exact // MILLION)
    return text.quantity(exact, quantity.unit, 6 if exact % 10_000 else 2)


def millionths(number: Decimal) -> int:
    """A number of some unit, in whole millionths of it."""
    return int(round(number, 6) * MILLION)
