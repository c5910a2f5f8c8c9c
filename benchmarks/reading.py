"""Reading and checking files against plain `pandas.read_csv` of the same files."""

import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.report import table
from dashboard.domain.score.rules import RULES
from dashboard.settings import ROOT

_PLACES, _YEARS = 3_125, (2019, 2023)
"""RTs with sixteen criteria in two surveys: 100,000 readings."""

_TURNS = 5
_MEASURE = """
import json, re, statistics, sys, time
from pathlib import Path
import pandas
from dashboard.domain.doubts import problems_of
from dashboard.reading.folder import read_dataset

folder, how, turns = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def largest():  # of this process alone: rusage would count the one that started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

def plain():
    return [pandas.read_csv(path) for path in sorted(folder.glob("*.csv"))]

def checked():
    return read_dataset(folder)

def doubted():
    return problems_of(read_dataset(folder))

read = {"plain": plain, "checked": checked, "doubted": doubted}[how]
before = largest()
read()
peak = largest() - before
spent = []
for _ in range(turns):
    start = time.process_time()
    read()
    spent.append(time.process_time() - start)
print(json.dumps([statistics.median(spent) * 1000, peak / 1024]))
"""
_HOWS = ("plain", "checked", "doubted")


def reading() -> str:
    """CPU and memory of pandas alone, of reading with checks, and with doubts and scores on top."""
    with tempfile.TemporaryDirectory() as made:
        _write(Path(made))
        folders = {
            "100,000 readings": Path(made),
            "documented": ROOT / "data" / "tanjungpinang",
            "illustrative": ROOT / "data" / "contoh",
        }
        rows = []
        for name, folder in folders.items():
            found = {how: _measured(folder, how) for how in _HOWS}
            rows.append(
                [name, *(f"{cpu:.0f} ms, {peak:.0f} MB" for cpu, peak in found.values()), _ratios(found)]
            )
    header = ["dataset", "pandas.read_csv", "read and checked", "with scores and doubts", "read ÷ pandas"]
    return table("Reading", header, rows)


def _ratios(found: dict[str, tuple[float, float]]) -> str:
    (cpu, peak), (our_cpu, our_peak) = found["plain"], found["checked"]
    memory = f"{our_peak / peak:.1f}" if peak >= 1 else "–"
    return f"CPU {our_cpu / cpu:.1f}, memory {memory}"


def _measured(folder: Path, how: str) -> tuple[float, float]:
    """Milliseconds of CPU, and megabytes that the first reading added to the largest size of the process."""
    command = [sys.executable, "-c", _MEASURE, str(folder), how, str(_TURNS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    cpu, peak = json.loads(done.stdout)
    return cpu, peak


def _write(folder: Path) -> None:
    """A made-up city, the same in every run."""
    rng = random.Random(20)
    keys = [f"99.01.01.{1001 + number // 40}-RW{number % 8:03d}-RT{number:05d}" for number in range(_PLACES)]
    bases = ("verified_area_ha", "buildings", "households", "population", "ideal_road_m", "ideal_drain_m")
    places = [["99.01", "city", "Kota", "", *([""] * len(bases)), "dinas"]]
    for key in keys:
        sizes = [round(rng.uniform(0.5, 3), 2), *(rng.randint(100, 900) for _ in bases[1:])]
        places.append([key, "rt", key[-8:], "99.01", *map(str, sizes), "dinas"])
    _write_csv(folder, "locations", ["location_id", "level", "name", "parent_id", *bases, "source"], places)
    readings = [
        [key, year, criterion.id, round(rng.uniform(0, 50), 2), "permen_2018", "survey", "Survei dinas", ""]
        for year in _YEARS
        for key in keys
        for criterion in RULES["permen_2018"].criteria
    ]
    names = ["location_id", "year", "indicator", "volume", "rule", "status", "source", "note"]
    _write_csv(folder, "indicators", names, readings)
    names = [
        "activity_id",
        "location_id",
        "year",
        "kind",
        "volume",
        "unit",
        "amount_rupiah",
        "status",
        "source",
    ]
    _write_csv(
        folder, "activities", names, [["1", keys[0], 2019, "drain", 10, "m", 1000, "reported", "dinas"]]
    )


def _write_csv(folder: Path, name: str, header: list[str], rows: list[list]) -> None:
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
