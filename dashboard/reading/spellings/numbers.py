"""Numbers as offices write them: `1.460,39`, `Rp 50.000.000,-`, `75,4 %`, `(1.200)`, `1,5 miliar`.

`1.234` has two meanings. No cell is decided alone: what its column, then its file, shows settles it
(see `settle`), and where nothing does the reader is told what was taken.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from dashboard.reading.spellings.words import SCALES, key_of

Style = Literal["point", "comma"]
"""Which sign parts the decimals; the other one parts the thousands."""

_PLAIN = re.compile(r"-?\d{1,15}", re.ASCII)
_POINTED = re.compile(r"-?\d{1,15}\.(?:\d{1,2}|\d{4,9})", re.ASCII)
"""Most of what files hold, read without taking it apart."""

_DRESSED = re.compile(
    r"(?P<open>\()?\s*(?P<sign>[-+])?\s*(?:(?P<rp>rp|idr)\.?\s*(?P<sign2>-)?)?(?P<core>[.,]?\d[\d.,\s]*(?:e[+-]?\d+)?)"
    r"(?P<dash>[.,]-{1,2})?\s*(?P<word>%|[a-z][a-z\d²'’]*(?:\s[a-z][a-z\d²'’]*){0,2}?)?"
    r"\s*(?P<rupiah>rupiah)?\s*(?(open)\))",
    re.IGNORECASE | re.ASCII,
)
_CORE: dict[Style, re.Pattern[str]] = {
    "point": re.compile(r"(\d+|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?"),
    "comma": re.compile(r"(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(,\d+)?"),
}
_BLANK_GROUPS = re.compile(r"(?<=\d)\s(?=\d{3}(?:\D|$))")
_LONGEST, _LONGEST_POWER = 60, 3
"""Characters of a figure, and of its power of ten; a longer one is not worth taking apart."""


@dataclass(frozen=True)
class Number:
    """What a cell may mean: its value by each style, None where the style does not allow it.

    percent: it carries a percent sign. word: a unit written behind it, as a key of words.toml.
    rounded: in scientific form, so that digits may have been lost. scaled: a word for a scale is behind it.
    """

    point: Decimal | None
    comma: Decimal | None
    percent: bool = False
    word: str | None = None
    rounded: bool = False
    scaled: bool = False

    @property
    def styles(self) -> tuple[Style, ...]:
        """The styles that this cell shows; none where both read it the same, or differently."""
        if self.point is not None and self.comma is None:
            return ("point",)
        if self.comma is not None and self.point is None:
            return ("comma",)
        return ()

    @property
    def ambiguous(self) -> bool:
        """`1.234`: both styles read it, and not as the same."""
        return None not in (self.point, self.comma) and self.point != self.comma

    def value(self, style: Style) -> Decimal:
        """The value: the only one, or that of a style."""
        known = [value for value in (getattr(self, style), self.point, self.comma) if value is not None]
        return known[0]


def number_of(cell: str) -> Number | None:
    """Take a cell apart, or None where it is no number."""
    if _PLAIN.fullmatch(cell):
        value = Decimal(cell)
        return Number(value, value)
    if _POINTED.fullmatch(cell):
        return Number(Decimal(cell), None)
    parts = _DRESSED.fullmatch(_usual_signs(cell)) if len(cell) <= _LONGEST else None
    if parts is None or (parts["sign"] and parts["sign2"]):
        return None
    core = re.sub(r"^(?=[.,])", "0", _BLANK_GROUPS.sub("", parts["core"].strip()))
    mantissa, _, power = core.casefold().partition("e")
    factor, percent, word = _behind(parts["word"])
    if factor is None or len(power) > _LONGEST_POWER:
        return None
    if parts["rp"] or parts["rupiah"]:
        word = word or "rupiah"
    negative = bool(parts["open"]) or "-" in (parts["sign"], parts["sign2"])
    if power:
        factor *= Decimal(10) ** int(power)
    values = {style: _value(mantissa, style) for style in _CORE}
    if values["point"] is values["comma"] is None:
        return None
    scaled = {style: _times(value, -factor if negative else factor) for style, value in values.items()}
    rounded = bool(power) and _digits_lost(mantissa, int(power))
    of_scale = (parts["word"] or "").casefold() in SCALES
    return Number(scaled["point"], scaled["comma"], percent, word, rounded, of_scale)


def _usual_signs(cell: str) -> str:
    """With one kind of blank and of minus: behind Rp stands a no-break blank as often as not."""
    return re.sub(r"\s", " ", cell.lstrip("'").replace("\N{MINUS SIGN}", "-"))


def _behind(word: str | None) -> tuple[Decimal | None, bool, str | None]:
    """Factor, percent sign and unit of what stands behind the digits; no factor where it is unknown."""
    if word is None:
        return Decimal(1), False, None
    if word in ("%", "persen"):
        return Decimal(1), True, None
    if word.casefold() in SCALES:
        return Decimal(SCALES[word.casefold()]), False, None
    unit = key_of("unit", word)
    return (Decimal(1) if unit else None), False, unit


def _value(core: str, style: Style) -> Decimal | None:
    parts = _CORE[style].fullmatch(core)
    if parts is None:
        return None
    whole, decimals = parts[1].replace(",", "").replace(".", ""), (parts[2] or "").replace(",", ".")
    return Decimal(whole + decimals)


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor


def _digits_lost(mantissa: str, power: int) -> bool:
    """1.97626E+10 stands for any of 200,000 amounts; 1.5E+1 for one."""
    decimals = len(re.split(r"[.,]", mantissa)[1]) if re.search(r"[.,]", mantissa) else 0
    return power > decimals


def styles_in(numbers: Iterable[Number | None]) -> frozenset[Style]:
    """The styles that a column or file shows."""
    return frozenset(style for number in numbers if number is not None for style in number.styles)


@dataclass(frozen=True)
class Settled:
    """How the ambiguous cells of a column are read. style: None where the column shows both.

    shown: the column itself shows it; otherwise the reader is told.
    """

    style: Style | None
    shown: bool


def settle(column: frozenset[Style], file: frozenset[Style], delimiter: str | None) -> Settled:
    """The stated rule for `1.234`.

    What the other cells of the column show decides; a column that shows both styles decides nothing.
    Where it shows none, what the other columns of the file agree on; where they do not, the sign
    between the columns: a file parted by commas is international (1.234 is a little more than 1), any
    other is Indonesian (1.234 is one thousand two hundred and thirty-four).
    """
    if len(column) == 1:
        return Settled(next(iter(column)), shown=True)
    if len(column) == 2:
        return Settled(None, shown=False)
    if len(file) == 1:
        return Settled(next(iter(file)), shown=False)
    return Settled("point" if delimiter == "," else "comma", shown=False)
