"""A made-up region as careless offices send it: two cities, files a city, slips of every kind at random."""

import csv
from pathlib import Path
from random import Random

from dashboard.domain.score.rules import RULES

BASES = ("verified_area_ha", "buildings", "households", "population", "ideal_road_m", "ideal_drain_m")
KINDS = {"drain": "m", "house_repair": "unit", "water_network": "kk"}
CITIES = ("91.01", "91.71")

Row = dict[str, object]


def write_region(folder: Path, seed: int) -> None:
    """Locations, indicators and activities of the region, a file a city of each."""
    random = Random(seed)
    files: dict[str, list[Row]] = {}
    for at, city in enumerate(CITIES):
        places = _places(city, random)
        every = [row for row in places if row["level"] == "rt"]
        rts = [str(row["location_id"]) for row in every[:-3]]  # of the last no row speaks
        if not at:
            places = [{"location_id": "91", "level": "province", "name": "Provinsi"}, *places]
        files[f"locations-{city}"] = _slips(places, random, "households", every[-3:])
        spelled = [
            *rts,
            *(rt.replace("RW0", "rw ").replace("-RT0", " rt.") for rt in rts[:3]),
            f"{city}.99",
            city,
        ]
        files[f"indicators-{city}"] = _slips(_readings(spelled, random), random, "volume")
        files[f"activities-{city}"] = _slips(_works(spelled, at, random), random, "amount_rupiah")
    files[f"locations-{CITIES[1]}"].append(
        _rt(f"{CITIES[1]}.01.1001", 9, random) | {"kawasan_id": "kawasan:91.01"}
    )
    for name, rows in (files | _besides(random)).items():
        _write(folder / f"{name}.csv", rows)


def _besides(random: Random) -> dict[str, list[Row]]:
    """The tables beside: some rows of works and places that are not there, one written twice."""
    city, kelurahan = CITIES[0], f"{CITIES[0]}.01.1001"
    decrees: list[Row] = [
        {"number": f"{number}/2015", "date": "2015", "authority": "Wali Kota", "location_id": place,
         "area_ha": random.randint(1, 90), "source": "SK"}
        for number, place in enumerate((city, f"kawasan:{city}", f"Kota {city}", "Kota Entah"))
    ]  # fmt: skip
    figures: list[Row] = [
        {"location_id": place, "measure": "slum_area", "value": random.randint(1, 90), "unit": "ha",
         "as_of": "2018", "said_by": "Dinas", "kind": "reported", "source": "Koran"}
        for place in (city, "91", kelurahan)
    ]  # fmt: skip
    outcomes: list[Row] = [
        {"activity_id": f"K{number}", "indicator": "drainage_inundation", "volume": random.randint(1, 9)}
        for number in random.sample(range(30), 6)
    ]
    facts: list[Row] = [
        {"event_id": f"F{number}", "date": f"2019-0{number + 1}-05", "stage": "commitment", "kind": "promise",
         "title": f"Janji {number}", "actors": "bkm", "location_id": place, "due": "2020-01-01",
         "source": "Berita acara"}
        for number, place in enumerate((city, kelurahan, f"{kelurahan}-RW001-RT001", "91"))
    ]  # fmt: skip
    checks: list[Row] = [
        {"activity_id": f"K{number}", "date": "2021-03-01", "exists": "yes", "good": "yes", "works": "no",
         "used": "yes", "checked_by": "BKM"}
        for number in random.sample(range(30), 4)
    ]  # fmt: skip
    return {
        "decrees": [*decrees, dict(decrees[0])],
        "figures": figures,
        "outcomes": outcomes,
        "collaboration": facts,
        "actors": [{"actor_id": "bkm", "name": "BKM Maju", "level": "kelurahan", "role": "community"}],
        "checks": checks,
    }


def _places(city: str, random: Random) -> list[Row]:
    kecamatan, kelurahan = f"{city}.01", [f"{city}.01.{1001 + at}" for at in range(3)]
    rows: list[Row] = [
        _place(city, "city", f"Kota {city}", "91") | {"population": 900_000},
        _place(kecamatan, "kecamatan", f"Kecamatan {city}", city),
        _place(f"kawasan:{city}", "kawasan", f"Kawasan {city}", kelurahan[0]),
    ]
    for key in kelurahan:
        above = (
            kecamatan
            if random.random() < 0.8
            else random.choice(("tidak ada", key, f"kec. Kecamatan {city}"))
        )
        rows.append(_place(key, "kelurahan", f"Desa {key}", above))
        rows += [_rt(key, number, random) for number in range(random.randint(2, 5))]
    lost = random.choice(rows)
    lost["lat"], lost["lon"] = random.choice(((0, 0), (104.4, 0.9), (0.9, 104.4), (55, 3)))
    return rows


def _place(key: str, level: str, name: str, above: str) -> Row:
    return {"location_id": key, "level": level, "name": name, "parent_id": above}


def _rt(kelurahan: str, number: int, random: Random) -> Row:
    key, name = f"{kelurahan}-RW00{1 + number % 2}-RT00{number + 1}", f"RT 00{number + 1}"
    row = _place(key, "rt", name, kelurahan)
    row["kawasan_id"] = f"kawasan:{kelurahan[:5]}" if random.random() < 0.5 else None
    return row | {base: random.randint(0, 300) for base in BASES if random.random() < 0.9}


def _readings(places: list[str], random: Random) -> list[Row]:
    rows = []
    for place in places:
        for year, rule in ((2016, "permen_2016"), (2018, "permen_2018"), (2020, "permen_2018")):
            if random.random() < 0.3:
                continue
            for criterion in random.sample(RULES[rule].criteria, 12):
                key: Row = {"location_id": place, "year": year, "indicator": criterion.id, "rule": rule}
                rows.append(key | _figure(random) | {"status": "survey", "source": "Survei"})
    return rows


def _figure(random: Random) -> Row:
    figures: tuple[Row, ...] = (
        {"volume": random.randint(-2, 300)}, {"percent": random.randint(0, 120)}, {"volume": "12,5"}, {},
        {"percent_low": random.randint(0, 60), "percent_high": 50},
        {"volume": 3, "base": random.randint(0, 9)},
    )  # fmt: skip
    return random.choice(figures)


def _works(places: list[str], at: int, random: Random) -> list[Row]:
    rows: list[Row] = []
    for number in range(20):
        kind = random.choice(list(KINDS))
        key = number if random.random() < 0.3 else number + 100 * at
        work: Row = {
            "activity_id": f"K{key}", "location_id": random.choice(places),
            "year": random.choice((2018, 2019)), "kind": kind,
            "volume": random.randint(1, 50), "unit": KINDS[kind], "stage": "done",
            "amount_rupiah": random.randint(1, 9) * 1_000_000, "amount_kind": "realised",
            "funding_source": random.choice(("apbn", "csr", "APBD Kota")), "status": "reported",
            "source": "Laporan",
        }  # fmt: skip
        rows.append(work)
        if random.random() < 0.3:
            volume = work["volume"] if random.random() < 0.7 else 1
            rows.append(work | {"funding_source": "swadaya", "volume": volume})
    return rows


def _slips(rows: list[Row], random: Random, figure: str, plain: list[Row] | None = None) -> list[Row]:
    """Some rows twice, some at odds with another, some with a word or nothing where a figure should be."""
    plain = plain or [row for row in rows if _is_code(str(row["location_id"]))]
    for row in random.sample(plain, 2):
        rows.append(dict(row))
    for row in random.sample(plain, 2):
        rows.append(row | {figure: 7})
    for row in random.sample(rows, 3):
        row[figure] = random.choice(("n/a", "", "belum", " 4 "))
    rows.append(random.choice(rows) | {"location_id": random.choice(("Jumlah", "RT 77", ""))})
    return rows


def _is_code(place: str) -> bool:
    """A place as the list has it: of a row that is wrong in two ways each path tells another."""
    return "rw " not in place and not place.endswith(".99")


def _write(path: Path, rows: list[Row]) -> None:
    columns = dict.fromkeys(name for row in rows for name in row)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), delimiter=";", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
