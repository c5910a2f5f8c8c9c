"""Which place a shape of a map is of: what its properties say, as other maps of Indonesia name them.

The names are those of columns of tables and the lists below (RBI of the mapping agency BIG: `NAMOBJ` is what
the shape is, `WADMKD` the kelurahan it lies in, `KDEPUM` the code of that; the statistics office BPS: `nmsls`
is the RT, `nmdesa` the kelurahan; its own codes, `idsls`, are of no list of places here).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from dashboard.reading.columns.placed import levels_in, spelled, spelling, told_by
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.sheets.sheets import clean
from dashboard.reading.spellings.words import means_missing, plain

_CODES = (
    "kode desa",
    "kode kel",
    "kode kelurahan",
    "kd desa",
    "kd kel",
    "kodedesa",
    "kdepum",
    "kd kelurahan",
)
_NAMES = ("namobj", "nama objek", "nmsls", "nama sls", "nama", "name")
_OF_RTS = ("nmsls", "nama sls")
_OFFICIAL = re.compile(r"\d{2}(\.\d{2}){2}\.\d{4}")
"""The code of a kelurahan, of the ministry of home affairs."""
_LARGER = ("kelurahan", "kawasan", "kecamatan", "city", "province")
_ADMINISTRATIVE = {
    "wadmkd": "kelurahan", "wadmkc": "kecamatan", "wadmkk": "kabupaten", "wadmpr": "provinsi",
    "nmdesa": "kelurahan", "nmkec": "kecamatan", "nmkab": "kabupaten", "nmprov": "provinsi",
}  # fmt: skip
"""Names of the mapping agency, and of the statistics office, for levels of place."""


def spellings_in(properties: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What the properties of a shape call its place, the surest first, each with the names it stands under.

    Where an official code, an RT or a name of its own tells the place, what it lies in is not it; and of what
    it lies in only the smallest can be it.
    """
    cells = {str(name): cell for name, value in properties.items() if (cell := text_of(value))}
    schema = schema_of("locations")
    keys = [(name, cell) for name, cell in cells.items() if schema.means(name, "location_id")]
    yield from keys
    if any(_OFFICIAL.fullmatch(cell) for _, cell in keys):
        return
    levels = {level: name for level, name in _levels(cells).items() if not means_missing(cells[name])}
    if "rt" in levels or "rw" in levels:
        names = {level: name for level, name in levels.items() if level in spelled(dict.fromkeys(levels, 0))}
        told = told_by({level: cells[name] for level, name in names.items()}, names)
        yield " + ".join(names.values()), spelling(told)
        return
    own = next((name for name in cells if plain(name) in _NAMES), None)
    if own is not None:
        around = levels.get("kelurahan")
        if around and plain(own) in _OF_RTS:
            yield f"{own} + {around}", f"{cells[own]}, {cells[around]}"
        yield own, cells[own]
        if around and plain(cells[around]) != plain(cells[own]):
            return
    codes = [(name, cell) for name, cell in cells.items() if plain(name) in _CODES]
    yield from codes
    smallest = next((level for level in _LARGER if level in levels), None)
    if smallest and (smallest in _LARGER[:2] or not codes):
        yield levels[smallest], cells[levels[smallest]]


def text_of(value: Any) -> str:
    """A property as text; programs for maps keep whole numbers as decimals."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _levels(cells: Mapping[str, str]) -> dict[str, str]:
    """By level of place the property that names it."""
    names = list(cells)
    known = levels_in([_ADMINISTRATIVE.get(plain(name), name) for name in names])
    return {level: names[at] for level, at in known.items()}
