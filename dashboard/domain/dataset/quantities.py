"""Quantities as whole millionths, and back to the decimal that stood in the file."""

MILLION = 1_000_000
"""Quantities are whole millionths everywhere, so that sums and band edges are exact."""


def decimal_text(millionths: int) -> str:
    """A decimal number as short as it is exact: 302000000 → 302, 500000 → 0.5."""
    sign, digits = ("-" if millionths < 0 else ""), abs(millionths)
    whole, rest = divmod(digits, MILLION)
    return f"{sign}{whole}" + (f".{rest:06d}".rstrip("0") if rest else "")
