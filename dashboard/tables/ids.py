"""Which row an id means, when an office wrote it its own way: `RT.01/RW.02`, `21.72.3.1005`, a name.

It is joined only where one row alone can be meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.domain.places import LEVELS
from dashboard.tables.words import plain

_RT = re.compile(r"(?<![^\W\d_])rt\W*0*(\d+)")
_RW = re.compile(r"(?<![^\W\d_])rw\W*0*(\d+)")
_PAIR = re.compile(r"(?:rt\W*(?:rw\W*)?)?0*(\d{1,3})\s*/\s*0*(\d{1,3})")
_LONGEST_NUMBER = 3
"""Digits of the number of an RT or RW."""

_KINDS = frozenset(("kelurahan", "kel", "desa", "kecamatan", "kec", "kawasan", "provinsi"))
_OF_RT = re.compile(r"(?<![^\W\d_])(?:rt|rw)\W*\d+")


@dataclass(frozen=True)
class Match:
    """The keys that a spelling can mean; one is a match, more are named, none is unknown."""

    keys: tuple[str, ...]

    @property
    def key(self) -> str | None:
        """The key, where there is one alone."""
        return self.keys[0] if len(self.keys) == 1 else None


class Keys:
    """The ids of a table, found by exact spelling, then whatever case, signs, leading zeros and points."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.exact = dict.fromkeys(keys)

    @cached_property
    def _digits(self) -> dict[str, list[str]]:
        numbered = ((re.sub(r"[.\s]", "", key), key) for key in self.exact)
        return _grouped((digits, key) for digits, key in numbered if digits.isdigit())

    @cached_property
    def _loose(self) -> dict[str, list[str]]:
        return _grouped((loose(key), key) for key in self.exact)

    def find(self, cell: str) -> Match:
        """What a spelling can mean."""
        if cell in self.exact:
            return Match((cell,))
        return Match(tuple(self._loose.get(loose(cell)) or self._digits.get(cell) or ()))


class Places(Keys):
    """The places of locations.csv, found also by RT and RW, and by name."""

    def __init__(self, rows: Mapping[str, Mapping[str, str | None]]) -> None:
        super().__init__(rows)
        self._rows = rows

    def find(self, cell: str) -> Match:
        """What a spelling can mean: an id, an RT of an RW, a name."""
        found = super().find(cell)
        if found.keys:
            return found
        pair = rt_rw(cell)
        if pair is not None:
            named = _kelurahan_in(cell)
            return Match(
                tuple(key for key in self._pairs.get(pair, ()) if not named or self._lies_in(key, named))
            )
        return Match(tuple(self._names.get(plain(cell)) or self._names.get(bare(cell)) or ()))

    @cached_property
    def _pairs(self) -> dict[tuple[int, int | None], list[str]]:
        rts = ((key, row) for key, row in self._rows.items() if row["level"] == "rt")
        found = ((rt_rw(key) or rt_rw(str(row["name"])), key) for key, row in rts)
        return _grouped((pair, key) for pair, key in found if pair)

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        named = ((row[column], key) for key, row in self._rows.items() for column in ("name", "name_printed"))
        return {
            name: list(dict.fromkeys(keys))
            for name, keys in _grouped((plain(n), k) for n, k in named if n).items()
        }

    def _lies_in(self, key: str, name: str) -> bool:
        """Whether a place above it, or its slum area, has this name or code."""
        return name in self._above[key]

    @cached_property
    def _above(self) -> dict[str, frozenset[str]]:
        """For each RT, the names and codes of what it lies in; no higher than there are levels."""
        return {key: frozenset(self._names_above(key)) for keys in self._pairs.values() for key in keys}

    def _names_above(self, key: str) -> Iterator[str]:
        level = {key}
        for _ in LEVELS:
            rows = [self._rows[above] for above in level]
            named = {row[column] for row in rows for column in ("parent_id", "kawasan_id")}
            level = {above for above in named if above is not None and above in self._rows}
            for above in level:
                yield from (bare(str(self._rows[above]["name"])), plain(above))


def loose(cell: str) -> str:
    """Without case, signs and leading zeros: `21.72.03.1005-RW006` → `21 72 3 1005 rw 6`."""
    parts = re.findall(r"\d+|[^\W\d_]+", cell.casefold())
    return " ".join(part.lstrip("0") or "0" if part.isdigit() else part for part in parts)


def bare(name: str) -> str:
    """A name without what kind of place it is: `Kel. Kampung Bugis` → `kampung bugis`."""
    words = plain(name).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _KINDS else words)


def rt_rw(cell: str) -> tuple[int, int | None] | None:
    """The numbers of RT and RW in any usual spelling; RT first in `001/002`."""
    words = cell.casefold().strip()
    pair = _PAIR.match(words) if words.startswith("rt") else _PAIR.fullmatch(words)
    if pair:
        return int(pair[1]), int(pair[2])
    rt, rw = _RT.search(words), _RW.search(words)
    if rt is None or len(rt[1]) > _LONGEST_NUMBER:
        return None
    return int(rt[1]), int(rw[1]) if rw and len(rw[1]) <= _LONGEST_NUMBER else None


def _kelurahan_in(cell: str) -> str:
    """What a spelling of an RT says beside the numbers."""
    return bare(_OF_RT.sub(" ", _PAIR.sub(" ", cell.casefold())))


def _grouped(pairs: Iterable[tuple]) -> dict:
    groups: dict = {}
    for name, key in pairs:
        groups.setdefault(name, []).append(key)
    return groups
