"""Sums of places above the RT: rows nobody read count without being made, and sums may be added up again."""

from random import Random

import duckdb
import pandas as pd
import pytest

from dashboard.domain.dataset.engine import as_arrow
from dashboard.domain.score import scoring
from dashboard.domain.score.rules import BASES, RULES, SLUM_CLASSES
from dashboard.domain.score.sums import deficits, rts
from tests.domain.by_hand import REGISTER, place, rt, table

RULE_OF = {2016: "permen_2016", 2018: "permen_2018", 2020: "permen_2018"}
KEY = ("location_id", "year", "rule", "indicator")
COUNTED = [f"{group}_{measure}" for group in rts.GROUPS for measure in rts.MEASURES]


def dirty_survey(seed: int, number: int) -> tuple[list[dict], list[dict]]:
    """RTs with gaps of every kind: bases and readings that are not there, shares, ranges, a year left out."""
    random = Random(seed)
    columns = ("buildings", "households", "ideal_road_m", "ideal_drain_m", "verified_area_ha")
    locations, readings = [], []
    for at in range(number):
        bases = {name: random.randint(0, 400) for name in columns if random.random() < 0.9}
        locations.append(rt(f"rt{at:02}", parent_id=f"kel{at // 5}", **bases))
        for year, rule in RULE_OF.items():
            if random.random() < 0.25:
                continue
            for criterion in RULES[rule].criteria:
                cells = random.choice(
                    ({"volume": random.randint(-1, 500)}, {"percent": random.randint(0, 110)}, {},
                     {"percent_low": 30, "percent_high": random.randint(30, 90)},
                     {"volume": random.randint(0, 50), "base": random.randint(0, 60)})
                )  # fmt: skip
                if random.random() < 0.85:
                    key = {"location_id": f"rt{at:02}", "indicator": criterion.id, "year": year, "rule": rule}
                    readings.append(key | cells)
    return locations, readings


def frames(seed: int) -> dict[str, pd.DataFrame]:
    locations, readings = dirty_survey(seed, 20)
    rows = table("locations", locations)
    bases = [f"{name}_millionths" for name in BASES]
    members = pd.DataFrame({"place_id": rows["parent_id"], "location_id": rows["location_id"]})
    nowhere = pd.array([None] * len(rows), "Int64")
    return {
        "places": rows[["location_id", *bases]].assign(city_population_millionths=nowhere),
        "readings": table("indicators", readings),
        "criteria": REGISTER,
        "members": members,
        "above": pd.DataFrame({"place_id": "city", "location_id": members["place_id"].unique()}),
        "surveys": pd.DataFrame({"year": list(RULE_OF), "rule": list(RULE_OF.values())}),
    }  # fmt: skip


def on(engine: str, found: dict[str, pd.DataFrame]) -> dict:
    if engine == "arrow":
        return {name: as_arrow(frame) for name, frame in found.items()}
    connection = duckdb.connect()
    connection.execute("PRAGMA disable_optimizer")  # planning takes longer than running
    return {name: connection.from_arrow(as_arrow(frame)) for name, frame in found.items()}


def rows_of(frame) -> list[dict]:
    table = frame.to_arrow_table() if hasattr(frame, "to_arrow_table") else frame
    names = sorted(table.column_names)
    return sorted(table.select(names).to_pylist(), key=str)


@pytest.mark.thorough
@pytest.mark.parametrize("engine", ["arrow", "duckdb"])
@pytest.mark.parametrize("seed", [1, 2])
def test_rows_that_nobody_read_count_without_being_made(engine, seed):
    given = on(engine, frames(seed))
    places, readings, criteria, members = (given[n] for n in ("places", "readings", "criteria", "members"))
    complete = scoring.criterion_rows(places, readings, criteria)
    every = deficits.added_up(deficits.parts(complete), members)
    known = scoring.known_rows(places, readings, criteria)
    sums = deficits.added_up(deficits.parts(known, *deficits.OWN), members, *deficits.OWN)
    absent = deficits.absent_parts(sums, places, members, given["surveys"], criteria)
    assert rows_of(absent)
    together = {tuple(row[name] for name in KEY): row for row in rows_of(every)}
    added: dict[tuple, dict] = {}
    for row in (*rows_of(sums), *rows_of(absent)):
        mine = added.setdefault(tuple(row[name] for name in KEY), dict.fromkeys(deficits.ADDED, 0))
        for name in deficits.ADDED:
            mine[name] += row[name]
    assert added == {key: {name: row[name] for name in deficits.ADDED} for key, row in together.items()}


@pytest.mark.parametrize("engine", ["arrow", "duckdb"])
def test_totals_of_known_rows_are_those_of_all_rows(engine):
    given = on(engine, frames(3))
    tables = [given[name] for name in ("places", "readings", "criteria")]
    every, known = (
        rows_of(scoring.point_totals(scoring.score_criteria(rows(*tables))))
        for rows in (scoring.criterion_rows, scoring.known_rows)
    )
    read = {(row["location_id"], row["year"], row["rule"]) for row in known}
    assert known == [row for row in every if (row["location_id"], row["year"], row["rule"]) in read]
    assert {row["criteria"] for row in known} == {19, 16}
    unread = [row for row in every if (row["location_id"], row["year"], row["rule"]) not in read]
    assert unread
    assert {(row["reported"], row["total_low"]) for row in unread} == {(0, 0)}


def test_sums_may_be_added_up_again():
    given = on("arrow", frames(4))
    rows = scoring.criterion_rows(given["places"], given["readings"], given["criteria"])
    of_kelurahan = deficits.added_up(deficits.parts(rows), given["members"])
    at_once = pd.DataFrame({"place_id": "city", "location_id": frames(4)["places"]["location_id"]})
    in_steps = deficits.summed(deficits.added_up(of_kelurahan, given["above"]))
    assert rows_of(in_steps) == rows_of(deficits.roll_up(rows, as_arrow(at_once)))


def test_rts_are_counted_by_class_and_by_what_is_not_certain():
    locations = [
        place("kel", "kelurahan"),
        rt("slum", parent_id="kel", buildings=10, households=10, verified_area_ha="2"),
        rt("clean", parent_id="kel", buildings=10, households=10),
        rt("open", parent_id="kel", buildings=10, households=10, verified_area_ha="3"),
        rt("never", parent_id="kel", buildings=10, households=10, verified_area_ha="4"),
    ]
    criteria = RULES["permen_2018"].criteria
    readings = [
        *({"location_id": "slum", "indicator": c.id, "percent": 80} for c in criteria[:4]),
        *({"location_id": "slum", "indicator": c.id, "percent": 0} for c in criteria[4:]),
        *({"location_id": "clean", "indicator": c.id, "percent": 0} for c in criteria),
        {"location_id": "open", "indicator": criteria[0].id, "percent": 80},
    ]  # fmt: skip
    places = table("locations", locations[1:])
    of_kel = as_arrow(pd.DataFrame({"place_id": "kel", "location_id": places["location_id"]}))
    bases = as_arrow(places.assign(city_population_millionths=pd.array([None] * 4, "Int64")))
    rows = scoring.known_rows(bases, as_arrow(table("indicators", readings)), as_arrow(REGISTER))
    totals = scoring.point_totals(scoring.score_criteria(rows))
    counts = rts.counted(rts.rt_parts(totals, bases), of_kel)
    surveys = as_arrow(pd.DataFrame({"year": [2018, 2020], "rule": "permen_2018"}))
    every = rows_of(rts.in_every_survey(counts, rts.whole_counts(bases, of_kel), surveys))
    found, later = sorted(every, key=lambda row: row["year"])
    groups = {
        group: tuple(found[f"{group}_{measure}"] for measure in rts.MEASURES)
        for group in (*rts.GROUPS, "all")
    }
    of_class = dict.fromkeys(SLUM_CLASSES, (0, 0, 0))
    assert groups == of_class | {
        "light": (1, 2_000_000, 0), "not_slum": (1, 0, 1), "open": (1, 3_000_000, 0),
        "surveyed": (3, 5_000_000, 1), "slum": (1, 2_000_000, 0), "possible": (2, 5_000_000, 0),
        "near": (1, 2_000_000, 0), "all": (4, 9_000_000, 1),
    }  # fmt: skip
    assert {name: later[name] for name in COUNTED} == dict.fromkeys(COUNTED, 0)
    assert later["all_rts"] == 4
