"""Which place a spelling means, among millions: as `ids.Places` answers, from the few rows that matter.

Up to some ten thousand places all of them are looked at, as in a small dataset. Beyond that a code of the
usual form is the place of that code or none; another spelling is looked for among the places above the RT and
the RTs that lie in those it names.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

import narwhals as nw
import pyarrow as pa

from dashboard.nation.engines.engine import Engine, Frame
from dashboard.reading.spellings.ids import Match, Places, bare
from dashboard.reading.spellings.rt_rw import loose, padded, written

_FEW = 50_000
"""Places of which all are looked at."""

_NAMED = ("location_id", "level", "name", "name_printed", "parent_id", "kawasan_id")
_CODE = re.compile(r"(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})(?!\d)")
_UNKNOWN = Match(())


class Finder:
    """Finds places by their spelling. places: the rows of locations, with `_NAMED`."""

    def __init__(self, engine: Engine, places: Frame) -> None:
        self._engine = engine
        self._places = places.select(*_NAMED)

    def find(self, cells: Iterable[str]) -> dict[str, Match]:
        """What each spelling can mean."""
        cells = list(dict.fromkeys(cells))
        if not cells:
            return {}
        if self._all is not None:
            return {cell: self._all.find(cell) for cell in cells}
        usual = {cell: code for cell in cells if (code := usual_code(cell))}
        there = self._known(usual.values())
        found = {cell: Match((code,)) if code in there else _UNKNOWN for cell, code in usual.items()}
        others = [cell for cell in cells if cell not in usual]
        return found | self._by_name(others)

    @cached_property
    def _all(self) -> Places | None:
        """All places, where they are few."""
        rows = self._engine.fetched(self._places.head(_FEW + 1))
        return None if len(rows) > _FEW else _as_places(rows)

    @cached_property
    def _above(self) -> dict[str, Mapping[str, str | None]]:
        """The places above the RT."""
        rows = self._engine.fetched(self._places.filter(nw.col("level") != "rt"))
        return {row["location_id"]: row for row in rows.to_pylist()}

    def _known(self, codes: Collection[str]) -> set[str]:
        wanted = self._engine.given(
            pa.table({"location_id": pa.array(list(dict.fromkeys(codes)), pa.string())})
        )
        rows = self._engine.fetched(
            self._places.select("location_id").join(wanted, on="location_id", how="semi")
        )
        return set(rows["location_id"].to_pylist())

    def _by_name(self, cells: list[str]) -> dict[str, Match]:
        if not cells:
            return {}
        names = {
            name
            for cell in cells
            if (said := written(cell))
            for beside in said.beside
            for name in (beside, bare(beside))
        }
        called = [
            key
            for key, row in self._above.items()
            if names
            and any(
                loose(str(name)) in names or loose(bare(str(name))) in names for name in (key, row["name"])
            )
        ]
        rows = dict(self._above)
        if called:
            above = self._engine.given(pa.table({"parent_id": called}))
            rts = self._places.filter(nw.col("level") == "rt").join(above, on="parent_id", how="semi")
            rows |= {row["location_id"]: row for row in self._engine.fetched(rts).to_pylist()}
        places = Places(rows)
        return {cell: places.find(cell) for cell in cells}


def usual_code(cell: str) -> str | None:
    """A code of an RT or a region as lists of places have it, however it is written; None of others."""
    code = _CODE.match(cell)
    if code is None:
        return None
    kelurahan = ".".join(code.groups())
    rest = cell[code.end() :]
    if not rest:
        return kelurahan
    said = written(rest)
    if said is None or not said.one or said.beside or said.rt is None or said.rw is None:
        return None
    return f"{kelurahan}-RW{padded(said.rw)}-RT{padded(said.rt)}"


def _as_places(rows: pa.Table) -> Places:
    return Places({row["location_id"]: row for row in rows.to_pylist()})
