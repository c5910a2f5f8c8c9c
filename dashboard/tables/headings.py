"""What the heading of a column says that other tables say in a cell of each row.

`Pagu APBN (Rp)` is an amount, of the budget, from APBN; `Tingkat Kekumuhan` a published class. A table that
has a column for each of these becomes one with a row for each. The spellings are in headings.toml.
"""

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from dashboard.tables.units import heading_of
from dashboard.tables.words import key_of, plain

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


_UNITS = {"score_total": "points", "slum_class": "class"}


@lru_cache(maxsize=10_000)
def figure_column(name: str) -> WideColumn | None:
    """`Total Nilai`, `Tingkat Kekumuhan`: a figure that somebody stated, as figures.csv has them."""
    measure = _STATED.get(plain(name))
    if measure is None:
        return None
    return WideColumn((("measure", measure), ("unit", _UNITS[measure])), "value")


def good_share_of(name: str) -> str | None:
    """The criterion of which a name is the good part: `Bangunan teratur`; None for any other name."""
    return _GOOD.get(plain(name))
