"""Write a made-up nation: as many places, readings and works as Indonesia would have, to try the scale on.

    python -m data.make_nation OUT [--share 0.01] [--format csv|parquet]

38 provinces, 514 cities, 7,277 kecamatan, 83,762 kelurahan and 1,200,000 RTs with codes of the right form;
six surveys of 16 criteria, 115 million readings, and works in proportion. The numbers of provinces and cities
are the real ones, every name and every figure is made up and says so. A share is whole cities, taken evenly
over the provinces; a city has the same rows in every share. The seed is fixed: two runs write the same bytes.

Files have the dirt that real ones have, at the rates of DIRT. Tables come as a file a province.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import csv, parquet

from dashboard.domain.score.rules import RULES

SEED = 115_200_000
SOURCE, STATUS = "Data contoh (rekaan)", "illustrative"
SURVEYS = tuple(range(2019, 2025))
RULE = "permen_2018"
KECAMATAN, KELURAHAN, RTS = 7_277, 83_762, 1_200_000

CITIES = {
    11: 23, 12: 33, 13: 19, 14: 12, 15: 11, 16: 17, 17: 10, 18: 15, 19: 7, 21: 7, 31: 6, 32: 27, 33: 35,
    34: 5, 35: 38, 36: 8, 51: 9, 52: 10, 53: 22, 61: 14, 62: 14, 63: 13, 64: 10, 65: 5, 71: 15, 72: 13,
    73: 24, 74: 17, 75: 6, 76: 6, 81: 11, 82: 10, 91: 9, 92: 7, 93: 4, 94: 8, 95: 8, 96: 6,
}  # fmt: skip
"""Codes of the provinces and how many cities and districts each has (public register of codes)."""

DIRT = {
    "missing": 0.02,  # of the readings: nobody read it, the row is not there
    "range": 0.005,  # only from how much to how much
    "twice": 0.0005,  # the row stands in the file twice
    "conflict": 0.0002,  # and once more with another figure
    "unknown_place": 0.0002,  # a place that is in no list
    "word": 0.0005,  # CSV alone: `n/a` or `-` where a figure should be
}
_WORDS = ("n/a", "-", "tidak ada data")

_FIRST = (
    "Suka", "Karang", "Sumber", "Marga", "Bumi", "Sido", "Mekar", "Cipta", "Muara", "Pasir", "Sungai",
    "Bukit", "Telaga", "Batu", "Padang", "Lubuk", "Teluk", "Tanjung", "Rawa", "Gunung", "Pulau", "Simpang",
    "Tirta", "Wana",
)  # fmt: skip
_SECOND = (
    "maju", "sari", "jaya", "mulya", "agung", "rejo", "indah", "baru", "makmur", "asri", "raya", "tengah",
    "bakti", "permai", "damai", "luhur", "wangi", "hilir", "hulu", "timur", "barat", "utara", "ayu",
)  # fmt: skip

_WORKS = {  # kind → unit, what a unit costs in thousand rupiah, what one work builds
    "concrete_road": ("m", 900, 160), "walkway": ("m", 600, 120), "drain": ("m", 1_100, 140),
    "house_repair": ("unit", 20_000, 6), "water_network": ("kk", 3_500, 40),
    "bored_well": ("unit", 25_000, 1),
    "septic_tank": ("unit", 9_000, 8), "communal_wastewater": ("unit", 350_000, 1),
    "waste_collection": ("unit", 32_000, 1), "hydrant": ("unit", 60_000, 1),
    "public_space": ("unit", 150_000, 1),
}  # fmt: skip
_SOURCES = {"apbn": 0.45, "dak": 0.2, "apbd_kota": 0.2, "apbd_prov": 0.08, "csr": 0.04, "swadaya": 0.03}
_STAGES = {"planned": 0.1, "ongoing": 0.08, "done": 0.42, "handed_over": 0.4}
_WORKS_AN_RT = 1.2
_SECOND_LINE = 0.1
"""Of the works how many are paid by two sources."""

_CRITERIA = RULES[RULE].criteria
_BASES = ("verified_area_ha", "buildings", "households", "population", "ideal_road_m", "ideal_drain_m")


@dataclass(frozen=True)
class City:
    """One city or district: its code, how much of the nation it holds, where it lies."""

    code: str
    name: str
    kecamatan: int
    kelurahan: int
    rts: int
    at: tuple[float, float]


def cities() -> list[City]:
    """All cities, each with its part of the nation's kecamatan, kelurahan and RTs."""
    random = np.random.default_rng(SEED)
    codes = [f"{province}.{_number(at, many)}" for province, many in CITIES.items() for at in range(many)]
    weights = random.lognormal(0, 0.7, len(codes))
    rts = _parted(RTS, weights)
    kelurahan = _parted(KELURAHAN, np.sqrt(weights), most=rts)
    kecamatan = _parted(KECAMATAN, np.sqrt(weights), most=kelurahan)
    found = []
    for at, code in enumerate(codes):
        kind = "Kota" if code[3] == "7" else "Kabupaten"
        lon = 96 + 44 * (at / len(codes)) + random.normal(0, 0.4)
        lat = -2.5 + 3 * np.sin(at / 9) + random.normal(0, 0.3)
        name = f"{kind} {_name(random)} (contoh)"
        found.append(City(code, name, int(kecamatan[at]), int(kelurahan[at]), int(rts[at]), (lon, lat)))
    return found


def _number(at: int, many: int) -> str:
    """Districts are numbered from 01, the last fifth of a province are cities, from 71."""
    districts = many - many // 5
    return f"{at + 1:02}" if at < districts else f"{71 + at - districts}"


def _parted(total: int, weights: np.ndarray, most: np.ndarray | None = None) -> np.ndarray:
    """A whole in parts of at least one, by weight, none larger than `most`."""
    parts = np.maximum(1, np.floor(total * weights / weights.sum()).astype(int))
    if most is not None:
        parts = np.minimum(parts, most)
    order = np.argsort(-weights, kind="stable")
    step = 1 if parts.sum() < total else -1
    while (left := abs(total - int(parts.sum()))) > 0:
        free = [at for at in order if (parts[at] > 1 if step < 0 else most is None or parts[at] < most[at])]
        parts[free[:left]] += step
    return parts


def _name(random: np.random.Generator) -> str:
    return f"{random.choice(_FIRST)}{random.choice(_SECOND)}"


def chosen(share: float) -> list[City]:
    """The cities of a share of the nation, taken evenly over it."""
    every = cities()
    many = max(1, round(share * len(every)))
    return [every[int(at * len(every) / many)] for at in range(many)]


# Places -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rts:
    """The RTs of a city: ids, the kelurahan of each by number, and their bases by column."""

    ids: np.ndarray
    kelurahan: np.ndarray
    bases: dict[str, np.ndarray]


def places_of(city: City, random: np.random.Generator) -> tuple[dict[str, list[Any]], Rts]:
    """Rows of locations for a city and all below it, and its RTs."""
    kecamatan = [f"{city.code}.{at + 1:02}" for at in range(city.kecamatan)]
    of = np.sort(np.arange(city.kelurahan) % city.kecamatan)
    first = np.searchsorted(of, of)
    kelurahan = [f"{kecamatan[one]}.{1001 + at - first[at]}" for at, one in enumerate(of)]
    spread = random.dirichlet(np.full(city.kelurahan, 3.0))
    rts = _parted(city.rts, spread)
    above = np.repeat(np.arange(city.kelurahan), rts)
    within = np.arange(city.rts) - np.repeat(np.cumsum(rts) - rts, rts)
    ids = np.array(
        [f"{kelurahan[k]}-RW{n // 8 + 1:03}-RT{n % 8 + 1:03}" for k, n in zip(above, within, strict=True)]
    )
    slums = random.random(city.kelurahan) < 0.35  # kelurahan with a slum area of a decree
    kawasan = {at: f"kawasan:{key.replace('.', '-')}" for at, key in enumerate(kelurahan) if slums[at]}
    inside = slums[above] & (random.random(city.rts) < 0.6)
    bases = _bases(city.rts, random)
    lon, lat = city.at
    x = lon + random.normal(0, 0.12, city.kelurahan)
    y = lat + random.normal(0, 0.12, city.kelurahan)
    rows = _Rows()
    people = int(bases["population"].sum())
    rows.add([city.code], "city", [city.name], city.code[:2], [lon], [lat], population=[people])
    names = [f"{_name(random)}" for _ in kecamatan]
    rows.add(kecamatan, "kecamatan", names, city.code)
    names = [_name(random) for _ in kelurahan]
    rows.add(kelurahan, "kelurahan", names, [kecamatan[one] for one in of], x, y)
    rows.add(
        list(kawasan.values()),
        "kawasan",
        [f"Kawasan {names[at]}" for at in kawasan],
        [kelurahan[at] for at in kawasan],
    )
    called = [f"RT {n % 8 + 1:03}" for n in within]
    slum_areas = [kawasan[k] if is_in else None for k, is_in in zip(above, inside, strict=True)]
    rows.add(
        ids, "rt", called, [kelurahan[k] for k in above], x[above] + random.normal(0, 0.004, city.rts),
        y[above] + random.normal(0, 0.004, city.rts), kawasan_id=slum_areas, **bases,
    )  # fmt: skip
    return rows.columns, Rts(ids, above, bases)


def _bases(many: int, random: np.random.Generator) -> dict[str, np.ndarray]:
    buildings = random.integers(25, 160, many)
    households = (buildings * random.uniform(0.9, 1.3, many)).astype(int)
    return {
        "verified_area_ha": np.round(random.uniform(0.5, 4, many), 2),
        "buildings": buildings,
        "households": households,
        "population": (households * random.uniform(3.2, 4.4, many)).astype(int),
        "ideal_road_m": np.round(random.uniform(150, 1_200, many), 2),
        "ideal_drain_m": np.round(random.uniform(100, 1_000, many), 2),
    }


class _Rows:
    """Rows of locations, column by column."""

    def __init__(self) -> None:
        names = (
            "location_id",
            "level",
            "name",
            "parent_id",
            "kawasan_id",
            *_BASES,
            "lat",
            "lon",
            "position_kind",
        )
        self.columns: dict[str, list[Any]] = {name: [] for name in (*names, "source")}

    def add(
        self,
        ids: Any,
        level: str,
        names: list[str],
        parents: Any,
        lon: Any = None,
        lat: Any = None,
        **more: Any,
    ) -> None:
        """Rows of one level; a column that is not given is empty."""
        many = len(ids)
        told = {"location_id": ids, "level": [level] * many, "name": names, **more}
        told["parent_id"] = [parents] * many if parents is None or isinstance(parents, str) else parents
        if lon is not None:
            told |= {"lon": np.round(lon, 5), "lat": np.round(lat, 5), "position_kind": ["schematic"] * many}
        told["source"] = [SOURCE] * many
        for name, column in self.columns.items():
            column.extend(_plain(told.get(name, [None] * many)))


def _plain(cells: Any) -> list[Any]:
    return cells.tolist() if isinstance(cells, np.ndarray) else list(cells)


# Readings -----------------------------------------------------------------------------------------


def readings_of(rts: Rts, random: np.random.Generator, *, words: bool) -> pa.Table:
    """Every criterion of every RT in every survey, with dirt; sorted as the places are.

    words: whether a cell may hold a word where a figure should be.
    """
    many, criteria, surveys = len(rts.ids), len(_CRITERIA), len(SURVEYS)
    burden = random.beta(1.2, 4, many)[:, None] * random.uniform(0.2, 1.8, (many, criteria))
    fall = np.cumprod(
        np.concatenate([np.ones((1, criteria)), random.uniform(0.75, 1, (surveys - 1, criteria))]), 0
    )
    share = np.clip(burden[:, None, :] * fall[None], 0, 1)
    base = np.stack([rts.bases[one.base] for one in _CRITERIA], 1)[:, None, :]
    decimals = np.array([one.unit in ("m", "ha") for one in _CRITERIA])
    volume = np.where(decimals, np.round(share * base, 2), np.floor(share * base)).reshape(-1)
    low = np.floor(share.reshape(-1) * 100)
    n = len(volume)
    place = np.repeat(np.arange(many, dtype="int32"), surveys * criteria)
    year = np.tile(np.repeat(np.array(SURVEYS, "int64"), criteria), many)
    criterion = np.tile(np.arange(criteria, dtype="int32"), many * surveys)
    kept = np.flatnonzero(random.random(n) >= DIRT["missing"])
    rows = np.sort(
        np.concatenate([kept, *(_some(kept, DIRT[name], random) for name in ("twice", "conflict"))])
    )
    again = np.concatenate([[False], rows[1:] == rows[:-1]])
    other = again & (random.random(len(rows)) < DIRT["conflict"] / (DIRT["twice"] + DIRT["conflict"]))
    ranged = random.random(n)[rows] < DIRT["range"]
    unknown = random.random(n)[rows] < DIRT["unknown_place"]
    ids = pa.array([*rts.ids, *(f"{key}X" for key in rts.ids)])
    codes = np.where(unknown, place[rows] + many, place[rows]).astype("int32")
    columns = {
        "location_id": pa.DictionaryArray.from_arrays(codes, ids),
        "year": year[rows],
        "indicator": pa.DictionaryArray.from_arrays(criterion[rows], [one.id for one in _CRITERIA]),
        "volume": pa.array(np.where(other, volume[rows] + 1, volume[rows]), mask=ranged),
        "percent_low": pa.array(low[rows], mask=~ranged),
        "percent_high": pa.array(np.minimum(low[rows] + 20, 100), mask=~ranged),
        "rule": _same(RULE, len(rows)),
        "status": _same(STATUS, len(rows)),
        "source": _same(SOURCE, len(rows)),
    }
    if words:
        columns["volume"] = _with_words(columns["volume"], random)
    return pa.table(columns)


def _some(rows: np.ndarray, rate: float, random: np.random.Generator) -> np.ndarray:
    return rows[random.random(len(rows)) < rate]


def _same(word: str, many: int) -> pa.Array:
    return pa.DictionaryArray.from_arrays(np.zeros(many, "int32"), [word])


def _with_words(volumes: pa.Array, random: np.random.Generator) -> pa.Array:
    """Figures as text, some of them words that say that there is none."""
    cells = np.array(volumes.cast(pa.string()).fill_null("").to_pylist(), dtype=object)
    at = np.flatnonzero(random.random(len(cells)) < DIRT["word"])
    cells[at] = random.choice(_WORDS, len(at))
    return pa.array(cells, pa.string())


# Works --------------------------------------------------------------------------------------------


def works_of(city: City, rts: Rts, random: np.random.Generator) -> pa.Table:
    """Works of the RTs of a city, some paid by two sources, each in a line of its own."""
    many = round(_WORKS_AN_RT * len(rts.ids))
    kinds = list(_WORKS)
    kind = random.integers(0, len(kinds), many)
    units, prices, sizes = (np.array(column) for column in zip(*_WORKS.values(), strict=True))
    volume = np.maximum(1, np.round(sizes[kind] * random.lognormal(0, 0.4, many)))
    rupiah = (volume * prices[kind] * random.lognormal(0, 0.25, many)).astype("int64") * 1_000
    stage = random.choice(list(_STAGES), many, p=list(_STAGES.values()))
    money = np.where(stage == "planned", "budget", np.where(stage == "ongoing", "contract", "realised"))
    table = {
        "activity_id": np.array([f"K-{city.code}-{at:06}" for at in range(many)]),
        "location_id": rts.ids[random.integers(0, len(rts.ids), many)],
        "year": random.choice(np.array([*SURVEYS, 2025]), many),
        "kind": np.array(kinds)[kind],
        "volume": volume,
        "unit": units[kind],
        "stage": stage,
        "amount_rupiah": rupiah,
        "amount_kind": money,
        "funding_source": random.choice(list(_SOURCES), many, p=list(_SOURCES.values())),
        "programme": random.choice(["KOTAKU", "Program kota (rekaan)"], many, p=[0.7, 0.3]),
        "implementer": np.array([f"Pelaksana {city.code}-{one:02} (rekaan)" for one in range(12)])[
            random.integers(0, 12, many)
        ],
    }
    second = np.flatnonzero(random.random(many) < _SECOND_LINE)
    part = {name: column[second] for name, column in table.items()}
    part |= {"amount_rupiah": rupiah[second] // 3, "funding_source": np.full(len(second), "swadaya")}
    rows = {name: np.concatenate([column, part[name]]) for name, column in table.items()}
    order = np.argsort(rows["location_id"], kind="stable")
    n = len(order)
    return pa.table(
        {name: column[order] for name, column in rows.items()}
        | {"status": _same(STATUS, n), "source": _same(SOURCE, n)}
    )


# Files --------------------------------------------------------------------------------------------


def write_nation(out: Path, share: float, kind: str) -> None:
    """Write the dataset into a folder: of each table a file a province, and what it says of itself."""
    out.mkdir(parents=True, exist_ok=True)
    files: dict[tuple[str, str], Any] = {}

    def write(table: str, province: str, rows: pa.Table) -> None:
        key = (table, province)
        if key not in files:
            path = out / table / f"{table}-{province}.{kind}"
            path.parent.mkdir(exist_ok=True)
            files[key] = _writer(path, rows.schema, kind)
        files[key].write_table(rows)

    known: set[str] = set()
    for city in chosen(share):
        province = city.code[:2]
        for rows in _above(province, known):
            write("locations", province, rows)
        random = np.random.default_rng([SEED, int(city.code.replace(".", ""))])
        columns, rts = places_of(city, random)
        write("locations", province, _locations(columns))
        works = works_of(city, rts, random)
        write("indicators", province, readings_of(rts, random, words=kind == "csv"))
        write("activities", province, works)
    for file in files.values():
        file.close()
    package = {
        "name": "negara-contoh",
        "title": "Negara contoh (rekaan)",
        "title_en": "Made-up nation",
        "short_title": "Negara contoh",
        "short_title_en": "Made-up nation",
        "illustrative": True,
        "opens_at": "ID",
        "as_of": str(SURVEYS[-1]),
        "licenses": [{"name": "CC0-1.0", "title": "Creative Commons Zero 1.0"}],
        "sources": [{"title": f"{SOURCE}, data/make_nation.py"}],
    }
    (out / "datapackage.json").write_text(json.dumps(package, indent=2) + "\n", encoding="utf-8")


def _above(province: str, known: set[str]) -> Iterator[pa.Table]:
    """The province of a city, before it the nation, each once."""
    rows = _Rows()
    if not known:
        rows.add(["ID"], "country", ["Negara contoh (rekaan)"], None)
    if province not in known:
        random = np.random.default_rng([SEED, int(province)])
        rows.add([province], "province", [f"{_name(random)} (contoh)"], "ID")
        yield _locations(rows.columns)
    known.add(province)


def _locations(columns: dict[str, list[Any]]) -> pa.Table:
    kinds = dict.fromkeys((*_BASES, "lat", "lon"), pa.float64())
    return pa.table({name: pa.array(cells, kinds.get(name, pa.string())) for name, cells in columns.items()})


def _writer(path: Path, schema: pa.Schema, kind: str) -> Any:
    """A file that takes one table after another."""
    if kind == "parquet":
        return parquet.ParquetWriter(path, schema, compression="zstd")
    plain = pa.schema([(field.name, _undictionaried(field.type)) for field in schema])
    return _Csv(path, plain)


def _undictionaried(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


class _Csv:
    """A CSV file as offices have them, without quotes: no cell holds a comma."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._schema = schema
        options = csv.WriteOptions(quoting_style="none")
        self._file = csv.CSVWriter(path, schema, write_options=options)

    def write_table(self, rows: pa.Table) -> None:
        self._file.write_table(rows.cast(self._schema))

    def close(self) -> None:
        self._file.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m data.make_nation")
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--format", choices=("csv", "parquet"), default="parquet")
    options = parser.parse_args()
    write_nation(options.out, options.share, options.format)


if __name__ == "__main__":
    main()
