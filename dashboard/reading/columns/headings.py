"""What the heading of a column says that other tables say in a cell of each row.

`Pagu APBN (Rp)` is an amount, of the budget, from APBN; `Tingkat Kekumuhan` a published class. A table that
has a column for each of these becomes one with a row for each. The spellings are in headings.toml.
"""

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from dashboard.reading.spellings.units import heading_of
from dashboard.reading.spellings.words import key_of, plain

_RAW = tomllib.loads(Path(__file__).with_name("headings.toml").read_text(encoding="utf-8"))
_STATED = {plain(name): measure for measure, names in _RAW["stated"].items() for name in (measure, *names)}

_GOOD = {plain(name): criterion for criterion, names in _RAW["good"].items() for name in names}

UNSTATED = "unstated"
"""The kind of an amount of which only the source is said."""

_RUPIAH = frozenset(("rp", "rupiah", "idr"))
_OF_SOURCE = re.compile(r"^(?:sumber )?(?:dana|pendanaan|anggaran|biaya|pembiayaan) (?=.)")
_SURE_SOURCES = ("apbn", "apbd", "dak", "bdi", "bpm", "csr", "dana kelurahan", "dana desa", "swadaya")
"""How a heading begins that can be nothing but a source of money; others need to be called one."""

_EITHER = frozenset(("realisasi", "realized", "terealisasi", "alokasi"))
"""What may count works as well as money, where nothing else says which."""


@dataclass(frozen=True)
class WideColumn:
    """A column of which a table has one for each indicator, kind of money or measure.

    says: by column of ours what the heading says: the indicator, the kind and source of money, the measure.
    quantity: the column of ours that the cells are. open: whether that was said by nothing.
    """

    says: tuple[tuple[str, str], ...]
    quantity: str
    open: bool = field(default=False, compare=False)

    @property
    def figure(self) -> bool:
        """Whether it holds figures; the unit of an indicator is known from its rule."""
        return self.quantity != "unit"

    @property
    def meaning(self) -> str:
        """`road_surface · volume`, `budget · apbn · amount_rupiah`."""
        return " · ".join((*(value for name, value in self.says if name != "unit"), self.quantity))

    def said(self, name: str) -> str | None:
        """What the heading says for a column of ours."""
        return dict(self.says).get(name)


@lru_cache(maxsize=10_000)
def money_column(name: str) -> WideColumn | None:
    """`Pagu`, `Nilai Kontrak (Rp)`, `Realisasi APBD Kota`: an amount, its kind and source."""
    heading = heading_of(name)
    if heading.measure and heading.measure.factor("rupiah") is None:
        return None
    words = [word for word in plain(heading.named).split() if word not in _RUPIAH]
    for at in range(len(words), -1, -1):  # the longest kind that stands before the source
        kind, rest = key_of("amount_kind", " ".join(words[:at])), " ".join(words[at:])
        source = _source(rest, surely=kind is not None)
        if (kind or at == 0) and (source or not rest) and (kind or source):
            says = (("amount_kind", kind or UNSTATED), *((("funding_source", source),) if source else ()))
            return WideColumn(says, "amount_rupiah")
    return None


def _source(words: str, *, surely: bool) -> str | None:
    """The source of money that words mean; surely: whether they can mean nothing else."""
    bare = _OF_SOURCE.sub("", words)
    if not (surely or bare != words or words.startswith(_SURE_SOURCES)):
        return None
    return key_of("source", words) or key_of("source", bare) or ("APBD" if bare == "apbd" else None)


def counts_either(name: str) -> bool:
    """Whether a heading may count works as well as money: `Realisasi` beside `Target` is no rupiah."""
    return plain(name) in _EITHER


_UNITS = {"score_total": "points", "slum_class": "class", "slum_area_handled": "ha", "slum_area_before": "ha"}


_OF_AREA = {"before": "slum_area_before", "handled": "slum_area_handled"}
"""An area that went is none that there is; one at first, without its year, belongs to no year."""


@lru_cache(maxsize=10_000)
def figure_column(name: str) -> WideColumn | None:
    """`Total Nilai`, `Tingkat Kekumuhan`, `Pengurangan (Ha)`: a figure of figures.csv, and no reading."""
    area = area_column(name)
    measure = _OF_AREA.get(area.role) if area and not area.year else _STATED.get(plain(name))
    if measure is None:
        return None
    return WideColumn((("measure", measure), ("unit", _UNITS[measure])), "value")


def good_share_of(name: str) -> str | None:
    """The criterion of which a name is the good part: `Bangunan teratur`; None for any other name."""
    return _GOOD.get(plain(name))


_YEAR = re.compile(r"(?:19|20)\d\d")
_AREA = {word: role for role, words in _RAW["area"].items() for word in words}
_SIZE = frozenset(_RAW["area_words"]["size"])
_AREA_WORDS = frozenset((*_AREA, *_SIZE, *_RAW["area_words"]["others"]))


@dataclass(frozen=True)
class AreaColumn:
    """A column of slum area.

    role: `area` at the time of the row; `before` and `after` works or a new decree; `handled`, what went in
    between, which is no area that there is. year: that the heading names. decreed: whether it names a decree;
    of_kawasan: whether the area is that of a kawasan, whatever else a row names.
    """

    role: str
    year: str | None
    decreed: bool
    of_kawasan: bool


@lru_cache(maxsize=10_000)
def area_column(name: str) -> AreaColumn | None:
    """`Luas Kumuh (Ha)`, `Luas Awal (SK 2014)`, `Pengurangan`, `Sisa Luas Kumuh 2018`; None for any other."""
    heading = heading_of(name)
    words = plain(heading.named).split()
    years = [word for word in words if _YEAR.fullmatch(word)]
    words = [word for word in words if word not in years]
    if len(set(years)) > 1 or not _AREA_WORDS.issuperset(words) or not in_hectares(name):
        return None
    words += ["ha"] if heading.measure else []
    roles = [role for word in words if (role := _AREA.get(word))]
    decreed = "decreed" in roles
    roles = [role for role in roles if role != "decreed"]
    if _SIZE.isdisjoint(words) or not (roles or decreed or "kumuh" in words):
        return None
    role, year = roles[0] if roles else "area", years[0] if years else None
    return AreaColumn(role, year, decreed, of_kawasan="kawasan" in words)


def in_hectares(name: str) -> bool:
    """Whether the figures of a column are hectares, or are turned into them by their heading."""
    measure = heading_of(name).measure
    return measure is None or (measure.clear and measure.unit == "ha")


def speaks_of(subject: str, words: str) -> bool:
    """Whether a title speaks of slum, or of a decree."""
    return not _ABOUT[subject].isdisjoint(plain(words).split())


_ABOUT = {subject: frozenset(words) for subject, words in _RAW["about"].items()}
