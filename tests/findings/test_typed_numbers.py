from decimal import Decimal

import pytest

from dashboard.findings.typed_numbers import TypedQuantity, as_typed, read
from dashboard.text.catalogue import text_in

ID, EN = text_in("id"), text_in("en")
METRES, HOUSES = TypedQuantity("m", Decimal(10_000)), TypedQuantity("unit", Decimal(533), whole=True)


@pytest.mark.parametrize("text", [ID, EN])
@pytest.mark.parametrize("number", ["0", "5", "12.5", "1250", "1250.25", "0.000001", "9999.999999"])
def test_what_a_field_shows_is_read_as_the_same_number(text, number: str):
    assert read(as_typed(Decimal(number), text), METRES, text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [(ID, "1.250", 1250), (EN, "1,250", 1250), (ID, "1.250,5", "1250.5"), (EN, "1,250.5", "1250.5")],
)
def test_thousands_are_parted_as_the_language_does(text, words: str, number: object):
    assert read(words, METRES, text) == Decimal(str(number))


def test_a_share_may_carry_its_sign():
    assert read("45,5 %", TypedQuantity("percent", Decimal(100)), ID) == Decimal("45.5")
    with pytest.raises(ValueError, match="terlalu besar; paling banyak 100"):
        read("100,5", TypedQuantity("percent", Decimal(100)), ID)


def test_no_sign_makes_a_decimal_of_a_whole_number():
    assert read("500", HOUSES, EN) == 500
    with pytest.raises(ValueError, match="too large"):
        read("1.250", HOUSES, EN)  # thousands: a house has no decimals


def test_nothing_typed_is_nothing():
    assert read("", METRES, ID) is None
    assert as_typed(None, ID) == ""
