"""Whole millionths, told as the decimal that stood in the file."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.quantities import decimal_text


@pytest.mark.parametrize(
    ("millionths", "words"),
    [
        (0, "0"), (302_000_000, "302"), (500_000, "0.5"), (-500_000, "-0.5"), (1, "0.000001"),
        (1_234_567_500_000, "1234567.5"), (-2_000_000, "-2"), (1_460_390_000, "1460.39"),
    ],
)  # fmt: skip
def test_a_quantity_is_as_short_as_it_is_exact(millionths, words):
    assert decimal_text(millionths) == words


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.integers(-(2**63), 2**63 - 1))
def test_nothing_is_lost(millionths):
    assert Decimal(decimal_text(millionths)) * 1_000_000 == millionths
