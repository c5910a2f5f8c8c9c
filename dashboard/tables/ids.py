"""Which row an id means, when an office wrote it its own way: `RT.01/RW.02`, `21.72.3.1005`, a name.

It is joined only where one row alone can be meant.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.tables.words import plain

_RT = re.compile(r"\brt\W*0*(\d+)")
_RW = re.compile(r"\brw\W*0*(\d+)")
_PAIR = re.compile(r"0*(\d{1,3})\s*/\s*0*(\d{1,3})")
_KINDS = frozenset(("kelurahan", "kel", "desa", "kecamatan", "kec", "kawasan", "provinsi"))
_OF_RT = re.compile(r"\b(?:rt|rw)\W*\d+")


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
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            row = self._rows.get(above := waiting.pop())
            if row is None or above in seen:
                continue
            seen.add(above)
            if above != key and name in (bare(str(row["name"])), plain(above)):
                return True
            waiting += [str(row[column]) for column in ("parent_id", "kawasan_id") if row[column]]
        return False


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
    words = cell.casefold()
    rt, rw = _RT.search(words), _RW.search(words)
    if rt:
        return int(rt[1]), int(rw[1]) if rw else None
    pair = _PAIR.fullmatch(words.strip())
    return (int(pair[1]), int(pair[2])) if pair else None


def _kelurahan_in(cell: str) -> str:
    """What a spelling of an RT says beside the numbers."""
    return bare(_PAIR.sub(" ", _OF_RT.sub(" ", cell.casefold())))


def _grouped(pairs: Iterable[tuple]) -> dict:
    groups: dict = {}
    for name, key in pairs:
        groups.setdefault(name, []).append(key)
    return groups
