"""Columns that name places by level: which they are, and what their cells say together.

`RT`, `RW`, `Dusun` and `Kelurahan` of a row are one spelling, `RT 01 RW 02, Krajan, Sukamaju`, in which no
cell is passed over; ids.py and recipes.py tell what it means.
"""

import re
import tomllib
from collections.abc import Collection, Hashable, Iterable, Mapping
from pathlib import Path

from dashboard.reading.spellings.rt_rw import written
from dashboard.reading.spellings.words import means_missing, means_whole, plain

_NAMES = tomllib.loads(Path(__file__).with_name("levels.toml").read_text(encoding="utf-8"))
_LEVELS = {plain(name): level for level, names in _NAMES.items() for name in names}
_BARE = re.compile(r"[1-9]\d{0,2}")
_WHOLE = re.compile(r"^(\d+)\.0+$")
"""A number as programs write it that keep all of them as decimals: `2.0`."""

_MARK = re.compile(r"(?<![^\W\d_])(?:rt|rw|rtrw)(?![^\W\d_])", re.IGNORECASE)
_AROUND = ("kelurahan", "kawasan", "kecamatan")
"""What an RT is told from others of its number by: the first of these that a row names."""

Told = dict[str, str]
"""By level, what a row says; what it leaves empty is not there."""


def level_of(name: str) -> str | None:
    """The level whose places a column of this name holds."""
    return _LEVELS.get(plain(name))


def levels_in(names: Iterable[str]) -> dict[str, int]:
    """Where each level of place stands, the first where two columns hold it."""
    found: dict[str, int] = {}
    for at, name in enumerate(names):
        if level := level_of(name):
            found.setdefault(level, at)
    return found


def spelled(levels: Mapping[str, int]) -> dict[str, int]:
    """The levels that a spelling of an RT names: it and the one that it is told from others by."""
    around = [level for level in _AROUND if level in levels][:1]
    return {level: levels[level] for level in ("rt", "rw", "hamlet", *around) if level in levels}


def told_by(cells: Mapping[str, str], names: Mapping[str, str]) -> Told:
    """What a row says of its place: `-` says nothing, and all RTs of an RW are the RW.

    Args:
        cells: by level.
        names: what the column of each level is called; one of RT and RW holds pairs, `002-006`.
    """
    said = {
        level: _WHOLE.sub(r"\1", cell) for level, cell in cells.items() if cell and not means_missing(cell)
    }
    if means_whole(said.get("rt", "")):
        del said["rt"]
    elif "rt" in said and "rw" in plain(names["rt"]) and not written(said["rt"]):
        both = written(pair := f"RT/RW {said['rt']}")
        return said | {"rt": pair} if both and both.one else said
    return said


def spelling(told: Told) -> str:
    """`RT 01 RW 02, Krajan, Sukamaju`: everything that a row says of its place, up to what it lies in.

    A column for the place itself, whose level is "", may hold the RT already.
    """
    place, own = told.get("", ""), numbers(told.get("rt", ""), told.get("rw", ""))
    around = next((told[level] for level in _AROUND if level in told), "")
    if place and written(place):
        own, place, around = _agreed(place, told), "", ""
    parts = (own, told.get("hamlet", ""), place, "" if plain(around) == plain(place) else around)
    return ", ".join(part for part in parts if part)


def _agreed(place: str, told: Told) -> str:
    """A place that names its RT, with what the columns beside it say more, or else."""
    beside = numbers(told.get("rt", ""), told.get("rw", ""))
    said, other = written(place), written(beside)
    if said is None or other is None:
        return place
    same = other.rt in (None, said.rt) and not other.beside and other.one
    if same and other.rw in (None, said.rw):
        return place
    return numbers(place, told["rw"]) if same and said.rw is None else f"{place}, {beside}"


def numbers(rt: str, rw: str) -> str:
    """RT and RW as one spelling; an RW that the cell of the RT says already is not said twice."""
    rt, rw = _marked(rt, "RT"), _marked(rw, "RW")
    first, other = written(rt), written(rw)
    if first and other and first.rw and (first.rw, ()) == (other.rw, other.beside):
        return rt
    return " ".join(part for part in (rt, rw) if part)


def _marked(cell: str, mark: str) -> str:
    return cell if not cell or _MARK.search(cell) else f"{mark} {cell}"


def without_counts(
    rows: list[tuple[Told, str]], names: Mapping[str, str], table: str
) -> tuple[list[tuple[Told, str]], list[str]]:
    """The rows, about what lies above where the column RT holds how many there are; and the doubt, a reason.

    Args:
        rows: what each row says of its place, and its year.
        names: what the column of each level is called; only one called RT alone may hold counts.
        table: a list of works names one RT of a kelurahan often, a table of readings seldom.
    """
    if table != "indicators" or plain(names.get("rt", "")) != "rt":
        return rows, []
    if not counts_rts(rows):
        return rows, ["rt_maybe_counted"] if may_count_rts(rows) else []
    return [(_above(told), year) for told, year in rows], ["rt_counted"]


def _above(told: Told) -> Told:
    return {level: cell for level, cell in told.items() if level not in ("rt", "rw")}


def counts_rts(rows: Collection[tuple[Told, str]]) -> bool:
    """Whether the column RT tells how many RTs there are: each kelurahan has one bare number there."""
    bare = all(_BARE.fullmatch(told.get("rw", "1")) for told, _ in rows)
    return bare and len({place for place, _ in _one_rt_each(rows, ("rw", "rt"))}) > 1


def may_count_rts(rows: Collection[tuple[Told, str]]) -> bool:
    """Whether it may tell that, or else the number of the one RT that each kelurahan or RW has."""
    return bool(_one_rt_each(rows, ("rt",)))


def _one_rt_each(rows: Iterable[tuple[Told, str]], of: Collection[str]) -> set[tuple[Hashable, str]]:
    """The places and years that have one bare number each at these levels; none where any has another."""
    found: dict[tuple[Hashable, str], list[str]] = {}
    for told, year in rows:
        place = tuple(plain(cell) for level, cell in told.items() if level not in of)
        numbers = [told.get(level, "") for level in of]
        if not _BARE.fullmatch(told.get("rt", "")) or found.setdefault((place, year), numbers) != numbers:
            return set()
    return set(found) if any(numbers[-1] != "1" for numbers in found.values()) else set()
