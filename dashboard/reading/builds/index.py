"""The places of a build above the RT: who lies in whom, how many lie in each, how they are found by name."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from pyarrow import parquet

from dashboard.domain.dataset.places import LEVELS
from dashboard.reading.builds.layout import KAWASAN_FILE, PLACES_FILE

_NOWHERE = -1


class Index:
    """The places of a build above the RT.

    They are many, and few of them are looked at, so each column is a list, and a place is a number in it.
    """

    def __init__(self, build: Path) -> None:
        table = parquet.read_table(build / PLACES_FILE).sort_by("line")
        columns: dict[str, list[Any]] = {name: table[name].to_pylist() for name in table.column_names}
        self.keys: list[str] = columns["location_id"]
        self._level: list[str] = columns["level"]
        self._name: list[str] = columns["name"]
        self._city: list[str] = columns["city"]
        self._at = {key: at for at, key in enumerate(self.keys)}
        parents = [self._at.get(parent, _NOWHERE) for parent in columns["parent_id"]]
        self._parent = np.array(parents, dtype=np.int64)
        named = parquet.read_table(build / KAWASAN_FILE)
        kawasan, around = named["kawasan_id"].to_pylist(), named["around"].to_pylist()
        self._around_rts = _grouped(zip(kawasan, around, strict=True))
        self._named_in = _grouped(zip(around, kawasan, strict=True))
        rts, others = (np.array(columns[name], dtype=np.int64) for name in ("rts", "rts_named"))
        self._counts = self._added_up(rts)
        self._counts[:, LEVELS.index("rt")] += others

    def __contains__(self, key: str) -> bool:
        return key in self._at

    def level(self, key: str) -> str:
        """The level of a place."""
        return self._level[self._at[key]]

    def name(self, key: str) -> str:
        """What a place is called in the file."""
        return self._name[self._at[key]]

    def city(self, key: str) -> str:
        """The city whose files have its row."""
        return self._city[self._at[key]]

    def cities(self, kawasan: Iterable[str]) -> set[str]:
        """The cities that RTs of some slum areas lie in."""
        return {self.city(place) for key in kawasan for place in self._around_rts.get(key, ())}

    def kawasan_named(self, key: str) -> int:
        """How many slum areas the RTs in a place name as theirs."""
        return len({kawasan for place in self.inside(key) for kawasan in self._named_in.get(place, ())})

    def above(self, key: str) -> tuple[str, ...]:
        """The places above a place, nearest first, as `Dataset.above`."""
        found: list[int] = []
        at = self._parent[self._at[key]]
        while at != _NOWHERE and at not in found and self.keys[at] != key:
            found.append(int(at))
            at = self._parent[at]
        return tuple(self.keys[at] for at in found)

    def below(self, key: str) -> tuple[str, ...]:
        """The places right below a place that are above the RT, in the order of the file."""
        return tuple(self.keys[at] for at in self._children.get(self._at[key], ()))

    def inside(self, key: str, levels: Collection[str] = LEVELS) -> Iterator[str]:
        """The place and the places of some levels below it that are above the RT, through those of them."""
        waiting, found = [self._at[key]], set()
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                yield self.keys[at]
                waiting += (below for below in self._children.get(at, ()) if self._level[below] in levels)

    def number_of(self, level: str, key: str) -> int:
        """How many places of a level lie inside a place."""
        return int(self._counts[self._at[key], LEVELS.index(level)])

    def tops(self) -> tuple[str, ...]:
        """The places that lie in no other."""
        return tuple(key for key, parent in zip(self.keys, self._parent, strict=True) if parent == _NOWHERE)

    def called(self, words: str, most: int) -> list[str]:
        """The places whose name has all of the words, or whose code begins so: the largest level first.

        Of one level those that begin so stand first.
        """
        wanted = words.casefold().split()
        if not wanted:
            return []
        found = [
            at for at, name in enumerate(self._folded) if all(word in name for word in wanted)
        ]  # 120,000 names take 10 ms
        code = words.strip().casefold()
        found += [at for at, key in enumerate(self.keys) if key.casefold().startswith(code)]
        ranks = {
            at: (
                not self._folded[at].startswith(wanted[0]), LEVELS.index(self._level[at]), self._folded[at]
            )
            for at in found
        }  # fmt: skip
        return [self.keys[at] for at in sorted(ranks, key=ranks.__getitem__)[:most]]

    @cached_property
    def _folded(self) -> list[str]:
        return [name.casefold() for name in self._name]

    @cached_property
    def _children(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for at, parent in enumerate(self._parent.tolist()):
            if parent not in (_NOWHERE, at):
                found.setdefault(parent, []).append(at)
        return found

    def _added_up(self, rts: "np.ndarray[Any, np.dtype[np.int64]]") -> "np.ndarray[Any, np.dtype[np.int64]]":
        """Places by level inside each place; itself counts, as of `Dataset.of_level`."""
        counts = np.zeros((len(self.keys), len(LEVELS)), dtype=np.int64)
        counts[np.arange(len(self.keys)), [LEVELS.index(level) for level in self._level]] = 1
        counts[:, LEVELS.index("rt")] += rts
        depth, at = np.zeros(len(self.keys), dtype=np.int64), self._parent
        for _ in LEVELS:  # a chain that is longer runs in a circle
            depth += at != _NOWHERE
            at = np.where(at == _NOWHERE, _NOWHERE, self._parent[at])
        for step in range(len(LEVELS), 0, -1):
            deep = np.flatnonzero(depth == step)
            np.add.at(counts, self._parent[deep], counts[deep])
        return counts


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
    return found
