"""Numbers that a reader types, as their language writes them: `12,5` is twelve and a half in Indonesian.

A browser's own field for numbers leaves out the signs it does not know, and made 125 of it. So a number is
typed as text and read by the rules of the cells of a file; what was understood is said, what cannot be is
refused.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import streamlit as st

from dashboard.domain.dataset.quantities import MILLION
from dashboard.reading.spellings.numbers import number_of
from dashboard.screen import show
from dashboard.screen.escape import markdown
from dashboard.text.catalogue import Text
from dashboard.text.short import name_shown

_FIGURE = re.compile(r"(?:rp\.?\s*)?[\d.,\s]+%?", re.IGNORECASE)
"""No word: a scale or a unit that is not the field's own would be lost."""

_TOLD, _TIMES = "typed-told", "typed-times"
_EXAMPLE = Decimal("1250.5")


@dataclass(frozen=True)
class Quantity:
    """What a field asks for.

    unit: a key of the words for units, or `rupiah`; `percent` for a share. most: the largest. scale: how many
    of the unit one is, such as a million rupiah.
    """

    unit: str
    most: Decimal
    whole: bool = False
    scale: int = 1


def number_field(label: str, value: Decimal | None, key: str, text: Text, **look: object) -> str:
    """A field for a number, filled with a value; returns what stands in it.

    Args:
        look: what else st.text_input takes.
    """
    found: str = st.text_input(markdown(label), written(value, text), key=f"number-{key}", **look)  # type: ignore[call-overload]
    return found


def typed_in(key: str) -> str:
    """What stands in a field."""
    return str(st.session_state.get(f"number-{key}") or "").strip()


def written(value: Decimal | None, text: Text) -> str:
    """A number as the reader would type it, with all its decimals; nothing where there is none."""
    if value is None:
        return ""
    plain = value.normalize()
    return text.number(plain, max(0, -int(plain.as_tuple().exponent)))


def read(words: str, quantity: Quantity, text: Text) -> Decimal | None:
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


def told_of(value: Decimal, quantity: Quantity, text: Text) -> str:
    """A number that was read, with its unit."""
    millionths = int(round(value * quantity.scale, 6) * MILLION)
    if quantity.unit == "rupiah":
        return text.rupiah_exact(millionths // MILLION)
    return text.quantity(millionths, quantity.unit, 6 if millionths % 10_000 else 2)


def tell(form: str, refused: Iterable[str], understood: Iterable[str]) -> None:
    """Keep what is to be said of what was typed in a form until the page is drawn again."""
    st.session_state[f"{_TOLD}-{form}"] = (tuple(refused), tuple(understood))
    st.session_state[_TIMES] = st.session_state.get(_TIMES, 0) + 1


def told(form: str, text: Text) -> str:
    """Say it, once: what was refused, else what was understood; returns a name of this telling, if any."""
    if f"{_TOLD}-{form}" not in st.session_state:
        return ""
    refused, understood = st.session_state.pop(f"{_TOLD}-{form}")
    if refused:
        st.error(markdown(" ".join((*refused, text("typed-nothing-taken")))))
    elif understood:
        show.remarks(text("typed-understood", numbers="; ".join(understood)))
    return str(st.session_state[_TIMES])
