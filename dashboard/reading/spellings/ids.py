"""Which row an id means, when an office wrote it its own way: `RT.01/RW.02`, `21.72.3.1005`, a name.

It is joined only where one row alone can be meant, and nothing that was written is passed over.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from typing import TypeVar

from dashboard.domain.dataset.places import LEVELS
from dashboard.reading.spellings.rt_rw import Written, loose, padded, written
from dashboard.reading.spellings.words import plain

K = TypeVar("K")

_KINDS = {
    "kelurahan": "kelurahan", "kel": "kelurahan", "desa": "kelurahan", "kecamatan": "kecamatan",
    "kec": "kecamatan", "kawasan": "kawasan", "provinsi": "province",
}  # fmt: skip
"""Words before a name that say of which level the place is."""

_REGION = re.compile(r"\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?")
"""Codes of regions have parts of fixed length, so that they are known without their points."""


@dataclass(frozen=True)
class Match:
    """The keys that a spelling can mean; one is a match, more are named, none is unknown.

    several: the spelling itself names more than one place.
    """

    keys: tuple[str, ...]
    several: bool = False

    @property
    def key(self) -> str | None:
        """The key, where there is one alone."""
        return self.keys[0] if len(self.keys) == 1 else None


@dataclass(frozen=True)
class ImpliedRw:
    """An RW that only its RTs tell of. above: the key of the place that they all lie in."""

    above: str
    number: str
    rts: tuple[str, ...]


_Pair = tuple[str | None, str | None]
"""The numbers of an RT and its RW."""


class Keys:
    """The ids of a table, found by exact spelling, then whatever case, signs and leading zeros."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.exact = dict.fromkeys(keys)

    @cached_property
    def _loose(self) -> dict[str, list[str]]:
        return _grouped((loose(key), key) for key in self.exact)

    def find(self, cell: str) -> Match:
        """What a spelling can mean."""
        if cell in self.exact:
            return Match((cell,))
        return Match(tuple(self._loose.get(loose(cell), ())))


class Places(Keys):
    """The places of locations.csv, found also by code without points, by RT and RW, and by name."""

    def __init__(self, rows: Mapping[str, Mapping[str, str | None]]) -> None:
        super().__init__(rows)
        self._rows = rows

    def find(self, cell: str) -> Match:
        """What a spelling can mean: an id, an RT or RW, a name."""
        if cell in self.exact:
            return Match((cell,))
        said = written(cell)
        if said is not None and not said.one:
            return Match(tuple(self._as_typed.get(_typed(cell), ())), said.several)
        found = super().find(cell).keys or tuple(self._without_points.get(cell, ()))
        if found:
            return Match(found)
        if said is not None:
            return Match(self.of_numbers(said) or tuple(self._as_typed.get(_typed(cell), ())))
        return Match(tuple(self._names.get(plain(cell)) or self._of_kind(cell)))

    def of_numbers(self, said: Written) -> tuple[str, ...]:
        """The RTs or RWs of these numbers that lie in everything that is named beside them."""
        pair = (said.rt, said.rw)
        if not said.beside:
            return tuple(self._numbered.get(pair, ()))
        inside = [self._inside(pair, name) for name in said.beside]
        fewest = min(inside, key=len)
        return tuple(key for key in fewest if all(key in others for others in inside))

    @cached_property
    def implied(self) -> dict[str, ImpliedRw]:
        """RWs that have no row and are there all the same, for RTs of them are; by the key they get."""
        rws = {(self._rows[key]["parent_id"], said.rw) for key, said in self._said.items() if said.rt is None}
        found: dict[tuple[str, str, str], list[str]] = {}
        for key, said in self._said.items():
            above = self._rows.get(str(self._rows[key]["parent_id"]))
            if said.rt and said.rw and above and above["level"] != "rw":
                parent = str(self._rows[key]["parent_id"])
                if (parent, said.rw) not in rws:
                    found.setdefault((f"{parent}-RW{padded(said.rw)}", parent, said.rw), []).append(key)
        return {
            made: ImpliedRw(parent, number, tuple(rts))
            for (made, parent, number), rts in found.items()
            if made not in self._rows
        }

    @cached_property
    def _without_points(self) -> dict[str, list[str]]:
        return _grouped((key.replace(".", ""), key) for key in self.exact if _REGION.fullmatch(key))

    @cached_property
    def _numbered(self) -> dict[tuple[str | None, str | None], list[str]]:
        of_rows = (((said.rt, said.rw), key) for key, said in self._said.items())
        return _grouped(chain(of_rows, (((None, rw.number), key) for key, rw in self.implied.items())))

    @cached_property
    def _said(self) -> dict[str, Written]:
        """What id or name of each RT and RW say; an RT that names no RW is one of the RW above it."""
        rws = {key: said for key in self._rows if (said := self._numbers_of(key, "rw"))}
        rts = {key: said for key in self._rows if (said := self._numbers_of(key, "rt"))}
        for key, said in rts.items():
            above = rws.get(str(self._rows[key]["parent_id"]))
            if said.rw is None and above is not None:
                rts[key] = replace(said, rw=above.rw)
        return rws | rts

    def _numbers_of(self, key: str, level: str) -> Written | None:
        row = self._rows[key]
        if row["level"] != level:
            return None
        spelled = [said for cell in (key, str(row["name"])) if (said := written(cell)) and said.one]
        fitting = [said for said in spelled if (said.rt is None) == (level == "rw")]
        return next((said for said in fitting if said.rw), fitting[0] if fitting else None)

    @cached_property
    def _as_typed(self) -> dict[str, list[str]]:
        return _distinct((_typed(name), key) for key, name in self._all_names())

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        return _distinct((plain(name), key) for key, name in self._all_names())

    def _all_names(self) -> Iterator[tuple[str, str]]:
        for column in ("name", "name_printed"):
            yield from ((key, name) for key, row in self._rows.items() if (name := row[column]))

    def _of_kind(self, cell: str) -> list[str]:
        """Those of a name without what kind of place it is, where they are of that kind."""
        kind, name = _parted(plain(cell))
        return [key for key in self._names.get(name, ()) if kind is None or self._rows[key]["level"] == kind]

    def _inside(self, pair: _Pair, name: str) -> dict[str, None]:
        """The RTs or RWs of these numbers that lie in a place of this name, or have it in their own."""
        lying = (self._lying.get((*pair, above), ()) for above in self._called(name))
        known = (self._own_names.get((*pair, name), ()), *lying)
        return dict.fromkeys(chain.from_iterable(known))

    @cached_property
    def _lying(self) -> dict[tuple[str | None, str | None, str], list[str]]:
        """By numbers and place above: looked up and not compared, for many may share their numbers."""
        keys = ((pair, key) for pair, group in self._numbered.items() for key in group)
        return _grouped(((*pair, above), key) for pair, key in keys for above in self._above[key][0])

    @cached_property
    def _own_names(self) -> dict[tuple[str | None, str | None, str], list[str]]:
        keys = ((pair, key) for pair, group in self._numbered.items() for key in group)
        return _grouped(((*pair, name), key) for pair, key in keys for name in self._above[key][1])

    def _called(self, name: str) -> Collection[str]:
        """The places that a name beside an RT can mean; a kecamatan only where the word stands there."""
        return (*self._by_call.get((None, name), ()), *self._by_call.get(_parted(name), ()))

    @cached_property
    def _by_call(self) -> dict[tuple[str | None, str], list[str]]:
        calls: list[tuple[tuple[str | None, str], str]] = [((None, loose(key)), key) for key in self._rows]
        for key, name in self._all_names():
            level, called = self._rows[key]["level"], loose(name)
            calls.append(((level, bare(called)), key))
            if level != "kecamatan":
                calls += [((None, called), key), ((None, bare(called)), key)]
        return _grouped(calls)

    @cached_property
    def _above(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        """For each RT and RW, what it lies in, no higher than there are levels; and what its name says."""
        found = {key: (frozenset(self._climbed(key)), frozenset(self._own(key))) for key in self._said}
        return found | {key: found[rw.rts[0]] for key, rw in self.implied.items()}

    def _own(self, key: str) -> Iterator[str]:
        yield loose(key)
        for name in (key, str(self._rows[key]["name"])):
            said = written(name)
            yield from said.beside if said else ()

    def _climbed(self, key: str) -> Iterator[str]:
        level = {key}
        for _ in LEVELS:
            rows = [self._rows[above] for above in level]
            named = {row[column] for row in rows for column in ("parent_id", "kawasan_id")}
            level = {above for above in named if above is not None and above in self._rows}
            yield from level


def bare(name: str) -> str:
    """A name without what kind of place it is: `Kel. Kampung Bugis` → `kampung bugis`."""
    return _parted(plain(name))[1]


def _parted(words: str) -> tuple[str | None, str]:
    """The level that the first word of a plain name says, and the rest of it."""
    first, _, rest = words.partition(" ")
    return (_KINDS[first], rest) if rest and first in _KINDS else (None, words)


def _typed(cell: str) -> str:
    """As it stands there, but for case and blanks."""
    return " ".join(cell.casefold().split())


def _grouped(pairs: Iterable[tuple[K, str]]) -> dict[K, list[str]]:
    groups: dict[K, list[str]] = {}
    for name, key in pairs:
        groups.setdefault(name, []).append(key)
    return groups


def _distinct(pairs: Iterable[tuple[K, str]]) -> dict[K, list[str]]:
    return {name: list(dict.fromkeys(keys)) for name, keys in _grouped(pairs).items()}
