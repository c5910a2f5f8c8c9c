"""What a heading, or a line above the table, says that figures are in: `(juta Rp)`, `(km²)`, `dalam ribuan`.

It is obeyed where it can be turned into the unit of the column, and the column is not read where it cannot:
a figure that is a million times, or a hundredth, of what was written misleads more than none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from dashboard.reading.spellings.words import FOREIGN, LONGEST, OTHER_UNITS, SCALES, key_of, plain

_ONE = Decimal(1)
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_TOKEN = re.compile(r"[kc]?m[123²³'’]?(?![^\W_])|[^\W\d_]+|\d[\d.,]*\d|\d|[%$€]")
_NOUGHTS = re.compile(r"(?:1[.,]?)?000(?:[.,]?000)*")
"""`000`, `1.000`, `1.000.000`: what the figures are to be multiplied by."""

_FILLING = frozenset(("dalam", "satuan", "in", "x", "kali", "an", "of"))
_LONGEST_UNIT = 3
"""Words of one: `meter persegi`."""

_PER_CENT = frozenset(("%", "persen", "prosen", "percent"))
_SAID_ABOVE = re.compile(r"\b(?:dalam|satuan|in)\b\W*(.+)")
_MARK = "\x1f"
"""Parts a figure from what its heading says. No cleaned cell holds it."""

_MARKED = re.compile(rf"(.*){_MARK}×(\d+){_MARK}([a-z0-9]*)", re.DOTALL)

_INTO = {
    ("km", "m"): Decimal(1000), ("cm", "m"): Decimal("0.01"), ("km2", "ha"): Decimal(100),
    ("m2", "ha"): Decimal("0.0001"), ("are", "ha"): Decimal("0.01"),
}  # fmt: skip
"""By unit as written and unit of ours, what turns one into the other."""

_USUAL = {"km": "m", "cm": "m", "km2": "ha", "are": "ha"}
"""What becomes of a unit where the column has none of its own."""


@dataclass(frozen=True)
class Measure:
    """What figures are in.

    units: as keys of words.toml; more than one where a heading lists them. scale: what stands before the
    unit, a thousand, a million. clear: whether all of it was understood.
    """

    units: frozenset[str]
    scale: Decimal = _ONE
    clear: bool = True

    @property
    def unit(self) -> str | None:
        """The unit, as ours where the column has none of its own; None where it is not one alone."""
        alone = next(iter(self.units)) if len(self.units) == 1 else None
        return _USUAL.get(alone, alone) if alone else None

    def factor(self, unit: str | None) -> Decimal | None:
        """What turns a figure into a unit of ours (None: that of its row); None where nothing does."""
        if not self.clear or (unit is not None and len(self.units) > 1):
            return None
        if len(self.units) != 1 or unit in self.units:
            return self.scale
        (said,) = self.units
        into = _INTO.get((said, unit or self.unit or ""), _ONE if unit is None else None)
        return None if into is None else self.scale * into


PERCENT = Measure(frozenset(("percent",)))
"""What `%` says."""


@lru_cache(maxsize=10_000)
def measure_of(words: str) -> Measure | None:
    """What a bracket says; None where it names neither unit nor scale."""
    tokens = _TOKEN.findall(words.casefold().replace("^", "")) if len(words) <= LONGEST else []
    units: set[str] = set()
    scales: list[Decimal] = []
    clear = True
    while tokens:
        length = next((n for n in range(_LONGEST_UNIT, 1, -1) if _unit(" ".join(tokens[:n]))), 1)
        word = " ".join(tokens[:length])
        tokens = tokens[length:]
        if unit := _unit(word):
            units.add(unit)
        elif scale := _scale(word):
            scales.append(scale)
        elif word not in _FILLING:
            clear = False
    if not units and not scales:
        return None
    scale = scales[0] if len(scales) == 1 else _ONE
    return Measure(frozenset(units), scale, clear and len(scales) <= 1 and units.isdisjoint(FOREIGN))


def _unit(word: str) -> str | None:
    if word in _PER_CENT:
        return "percent"
    return key_of("unit", word) or OTHER_UNITS.get(word) or (word if word in FOREIGN else None)


def _scale(word: str) -> Decimal | None:
    if word in SCALES:
        return Decimal(SCALES[word])
    return Decimal(1000) ** word.count("000") if _NOUGHTS.fullmatch(word) else None


@dataclass(frozen=True)
class Heading:
    """A name of a column taken apart.

    bare: without its brackets; named: without those alone that name a unit. measure: what these say.
    """

    bare: str
    named: str
    measure: Measure | None


@lru_cache(maxsize=10_000)
def heading_of(name: str) -> Heading:
    """A name of a column taken apart."""
    if len(name) > LONGEST:
        return Heading(name, name, None)
    bare = _BRACKET.sub(" ", name).strip()
    named = _BRACKET.sub(lambda found: " " if measure_of(found[1]) else found[0], name).strip()
    said = [measure_of(bracket) for bracket in _BRACKET.findall(name)]
    measures = [measure for measure in said if measure]
    if "%" in bare:
        measures.append(PERCENT)
    return Heading(bare, named, _together(measures))


def _together(measures: Iterable[Measure]) -> Measure | None:
    """`(juta) (Rp)` is one; `(m) / %` says two things."""
    measures = list(dict.fromkeys(measures))
    if not measures:
        return None
    scales = [measure.scale for measure in measures if measure.scale != _ONE]
    units = frozenset(unit for measure in measures for unit in measure.units)
    clear = all(measure.clear for measure in measures) and len(scales) <= 1
    return Measure(units, scales[0] if scales else _ONE, clear)


def is_units(cells: Iterable[str]) -> bool:
    """Whether a row below the names holds their units and nothing else."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(_alone(cell) for cell in filled)


@lru_cache(maxsize=10_000)
def _alone(cell: str) -> bool:
    measure = measure_of(cell)
    if measure is None or cell[:1].isdigit():
        return False
    return measure.clear or not measure.units.isdisjoint(FOREIGN)


def said_above(cells: Iterable[str]) -> list[str]:
    """What lines above the names say of all figures: `(dalam juta rupiah)`, `Luas dalam km2`."""
    found: list[str] = []
    for cell in cells:
        parts = [*_BRACKET.findall(cell), *_SAID_ABOVE.findall(_BRACKET.sub(" ", cell.casefold()))]
        found += [part for part in (*parts, cell) if len(part) <= LONGEST and _alone(part)]
    return list(dict.fromkeys(found))


def under(name: str, unit: str | None, above: Iterable[str]) -> str:
    """A name of a column with what the lines above say of its unit, where it does not say more itself."""
    own = measure_in(name)
    for words in above:
        measure = measure_of(words)
        if measure is None or unit is None or not _is_about(measure, unit):
            continue
        of_unit = own is not None and own.units | measure.units <= {unit}
        if own is None or (of_unit and own.scale == _ONE != measure.scale):
            return f"{name} ({words})"
    return name


def measure_in(name: str) -> Measure | None:
    """What a name says, in a bracket or as its last word: `luas_ha`."""
    heading = heading_of(name)
    unit = _unit((plain(heading.bare).split() or [""])[-1])
    of_word = Measure(frozenset((unit,))) if unit else None
    return heading.measure or of_word


def _is_about(measure: Measure, unit: str) -> bool:
    """Whether lines above that name a unit mean columns of this one; a scale alone means money."""
    if not measure.units or not measure.units.isdisjoint(FOREIGN):
        return unit == "rupiah"
    return measure.factor(unit) not in (None, _ONE)


def marked(cell: str, measure: Measure) -> str:
    """A figure with what its heading says of it, so that it keeps it wherever its row goes."""
    (unit,) = measure.units or ("",)
    return f"{cell}{_MARK}×{measure.scale:f}{_MARK}{unit}"


def unmarked(cell: str) -> tuple[str, Measure | None]:
    """A cell as it was typed, and what its heading says."""
    parts = _MARKED.fullmatch(cell) if _MARK in cell else None
    if parts is None:
        return cell, None
    return parts[1], Measure(frozenset((parts[3],) if parts[3] else ()), Decimal(parts[2]))


def changes_figures(measure: Measure | None) -> bool:
    """Whether figures under a heading may be other ones in our units."""
    if measure is None or not measure.clear or len(measure.units) > 1:
        return False
    return measure.scale != _ONE or any(said in measure.units for said, _ in _INTO)
