"""Scoring again and planning for a city of RTs, against scoring it once."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.report import ratio, table
from dashboard.domain.dataset.cache import Cache
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.plan.plan import option_deficits, plan
from dashboard.domain.score.rescoring import rescored
from dashboard.domain.score.rules import BASES, RULES
from dashboard.domain.score.scores import scores_of_rows
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.reading.folder import read_dataset
from dashboard.settings import ROOT
from tests.domain.by_hand import dataset, place, readings_of, rt

_RTS, _SURVEY = 400, Survey(2024, "permen_2018")
_TURNS = 3
_PRICES = {
    "concrete_road": 1_183_000, "walkway": 2_391_000, "drain": 1_347_000, "house_repair": 19_870_000,
    "water_network": 4_519_000, "bored_well": 61_240_000, "septic_tank": 8_253_000,
    "communal_wastewater": 11_713_000, "waste_collection": 447_000, "hydrant": 95_110_000,
    "fire_extinguisher": 653_000,
}  # fmt: skip
"""Rupiah a unit, so odd that costs share no large factor."""


def planning() -> str:
    """CPU of each step for 400 RTs in which every criterion weighs and every ratio is known."""
    data = _city()
    rts = data.of_level("rt", "kw")
    prices = tuple(sorted(((kind, WORKS[kind].unit), rupiah) for kind, rupiah in _PRICES.items()))
    whole = plan(data, _SURVEY, rts, "area", None, prices).options[0]
    budget, deficits = whole.cost.usual // 3, option_deficits(whole)

    def forgotten() -> Dataset:
        object.__setattr__(data, "cache", Cache())
        return data

    scoring = _spent(lambda: scores_of_rows(data.locations, data.readings))
    again = _spent(lambda: rescored(data, _SURVEY, deficits))
    first = _spent(lambda: plan(forgotten(), _SURVEY, rts, "area", budget, prices))
    other = _spent(_each(lambda turn: plan(data, _SURVEY, rts, "area", budget + turn, prices)))
    rows = [
        ["scored once", scoring],
        ["scored again with a plan", again],
        ["three options planned", first],
        ["planned for another budget", other],
    ]
    return table(
        f"Planning, {_RTS} RTs",
        ["what", "CPU", "÷ scored once"],
        [[name, f"{spent:.0f} ms", ratio(spent, scoring)] for name, spent in rows],
    )


def _each(work: Callable[[int], object]) -> Callable[[], object]:
    """Every call is the next turn."""
    turns = iter(range(1, 1_000))
    return lambda: work(next(turns))


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds of CPU, the median of some turns."""
    spent = []
    for _ in range(_TURNS):
        start = time.process_time()
        work()
        spent.append((time.process_time() - start) * 1000)
    return statistics.median(spent)


def _city() -> Dataset:
    """Made-up RTs, the same in every run, with the works and outcomes of the illustrative dataset."""
    rng, places, readings = random.Random(20), [], []
    for number in range(_RTS):
        bases = {base: rng.randint(60, 900) for base in BASES} | {
            "verified_area_ha": rng.randint(50, 400) / 100
        }
        places.append(rt(f"rt {number}", **bases))
        deficits = {c.id: _part(rng, bases[c.base]) for c in RULES[_SURVEY[1]].criteria}
        readings += readings_of(f"rt {number}", deficits, year=_SURVEY[0])
    made = dataset(locations=[place("kw", "kawasan"), *places], indicators=readings)
    real = read_dataset(ROOT / "data" / "contoh").frames
    return replace(made, frames=made.frames | {name: real[name] for name in ("activities", "outcomes")})


def _part(rng: random.Random, base: float) -> str:
    """A deficit of some share of a base."""
    return f"{base * rng.randint(0, 70) / 100:.2f}"
