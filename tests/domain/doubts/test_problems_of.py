"""All doubts at once: nothing raises, nothing is changed, every row that is named is there."""

from datetime import date
from time import process_time

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import REASONS, Problem
from dashboard.domain.doubts import DOUBTS, problems_of
from dashboard.domain.score.indicators import INDICATORS
from dashboard.findings.words.problems import reason_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt
from tests.domain.doubts.found import PLACES, city, work
from tests.domain.shipped import documented, illustrative
from tests.effort import tries

KEYS = ("a", "b", "c", "d", "e")
LARGEST = 2_000_000_000
SMALL = settings(tries(8), suppress_health_check=[HealthCheck.too_slow])


def some(*values: object) -> st.SearchStrategy:
    """One of these, or missing."""
    return st.sampled_from([None, *values])


number = st.one_of(st.none(), st.sampled_from([0, "0.000001", "0.5", 1, 99, 100, LARGEST]))
signed = st.one_of(number, st.sampled_from(["-0.5", -LARGEST]))
years = st.sampled_from([1990, 2018, 2018, 2019, 2100])
dates = st.sampled_from(["2018", "2018-12", "2018-12-05", "1990-01"])
rupiah = some(0, 1, 1000, 2_000_000_000_000_000)
keys = st.sampled_from(KEYS)

places = st.lists(
    st.fixed_dictionaries(
        {
            "location_id": keys, "level": st.sampled_from(LEVELS), "name": st.sampled_from(["x", "y"]),
            "name_printed": some("x"), "parent_id": some(*KEYS, "gone"), "kawasan_id": some(*KEYS, "gone"),
            "verified_area_ha": number, "buildings": number, "households": number, "ideal_road_m": number,
            "ideal_drain_m": number, "population": number,
        }
    ),
    unique_by=lambda row: row["location_id"],
)  # fmt: skip
readings = st.lists(
    st.fixed_dictionaries(
        {
            "location_id": keys, "year": years, "indicator": st.sampled_from(sorted(INDICATORS)),
            "volume": signed, "base": number, "percent": signed,
            "percent_low": signed, "percent_high": signed,
            "rule": st.sampled_from(["permen_2018", "permen_2016"]),
            "status": st.sampled_from(["decree", "survey", "reported", "estimate"]),
        }
    ),
    max_size=12,
    unique_by=lambda row: (row["location_id"], row["year"], row["indicator"], row["rule"]),
)  # fmt: skip
works = st.lists(
    st.fixed_dictionaries(
        {
            "activity_id": st.sampled_from("12345"), "location_id": keys, "year": years,
            "kind": st.sampled_from(["drain", "concrete_road", "Mobil Sampah"]), "volume": number,
            "unit": some("m", "m2", "unit", "ton"), "stage": some("planned", "done", "handed_over"),
            "amount_rupiah": rupiah, "amount_kind": some("budget", "contract", "realised", "unstated"),
            "funding_source": some("apbn", "Hibah"), "started": st.one_of(st.none(), dates),
            "finished": st.one_of(st.none(), dates), "cost_note": some("x"), "description": some("x"),
        }
    ),
    max_size=12,
)  # fmt: skip
figures = st.lists(
    st.fixed_dictionaries(
        {
            "location_id": keys, "value": signed.filter(lambda value: value is not None), "as_of": dates,
            "measure": st.sampled_from(
                ["slum_area", "slum_class", "slum_kecamatan", "drain", "drain", "spending", "odd"]
            ),
            "unit": st.sampled_from(["ha", "class", "points", "m", "rupiah", "year", "people/ha"]),
            "said_by": st.sampled_from(["x", "y"]),
        }
    ),
    max_size=10,
)  # fmt: skip
decrees = st.lists(
    st.fixed_dictionaries(
        {
            "number": st.sampled_from("12"),
            "date": dates,
            "authority": st.just("x"),
            "location_id": keys,
            "area_ha": number,
        }
    ),
    max_size=5,
    unique_by=lambda row: (row["number"], row["date"], row["location_id"]),
)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Frames that reading lets through: every row of a place that is there, one answer an activity."""
    located = draw(places)
    known = {row["location_id"] for row in located}
    tables = {
        "indicators": draw(readings), "activities": draw(works), "figures": draw(figures),
        "decrees": draw(decrees),
    }  # fmt: skip
    tables = {name: [row for row in rows if row["location_id"] in known] for name, rows in tables.items()}
    first: dict[str, dict] = {}
    for row in tables["activities"]:
        row |= {
            name: cell
            for name, cell in first.setdefault(row["activity_id"], row).items()
            if name in ("location_id", "kind", "volume", "unit")
            and (row[name] is not None or name in ("location_id", "kind"))
        }
    return dataset(locations=located, **tables)


def named_rows(data: Dataset, problem: Problem) -> pd.DataFrame:
    frame = data.frames[problem.table or ""]
    return frame[frame["line"] == problem.line]


@pytest.mark.thorough
@SMALL
@given(datasets())
def test_nothing_raises_nothing_changes_and_every_row_that_is_named_is_there(data):
    before = {name: frame.copy() for name, frame in data.frames.items()}
    problems = problems_of(data)
    for name, frame in data.frames.items():
        pd.testing.assert_frame_equal(frame, before[name])
    for problem in problems:
        assert problem.file == f"{problem.table}.csv"
        assert problem.severity == "note"
        assert all(reason_of(problem, text_in(language)) for language in ("id", "en"))
        if problem.line is not None:
            row = named_rows(data, problem).iloc[0]
            assert problem.place == row["location_id"]
            assert problem.year == (int(row["as_of"][:4]) if "as_of" in row else row.get("year"))
            assert problem.column in {name.removesuffix("_millionths") for name in row.index}


def facts(problems: tuple[Problem, ...]) -> set[tuple]:
    """What is told of what, without the row it is told at where several would do."""
    exact = {
        "negative_deficit",
        "over_base",
        "base_zero",
        "area_in_square_metres",
        "range_over_bands",
        "year_ahead",
    }
    return {
        (
            problem.reason,
            problem.table,
            problem.place,
            problem.year,
            problem.value if problem.reason in exact else None,
        )
        for problem in problems
    }


@pytest.mark.thorough
@SMALL
@given(datasets(), st.randoms())
def test_what_is_doubted_does_not_depend_on_the_order_of_rows(data, random):
    frames = {}
    for name, frame in data.frames.items():
        order = list(range(len(frame)))
        if name in ("indicators", "figures", "decrees"):
            random.shuffle(order)
        frames[name] = frame.iloc[order].reset_index(drop=True).assign(line=frame["line"])
    shuffled = Dataset("shuffled", data.package, frames, (), ())
    assert facts(problems_of(shuffled)) == facts(problems_of(data))


def test_what_reading_found_comes_first():
    data = city()
    read = (Problem("a.csv", "no_rows"),)
    object.__setattr__(data, "problems", read)
    assert problems_of(data) == read


def test_of_no_rows_nothing_is_doubted():
    assert problems_of(dataset()) == ()
    assert problems_of(city()) == ()


def test_every_reason_of_a_check_is_registered_and_every_check_is_run():
    told = {problem.reason for data in (documented(), illustrative()) for problem in problems_of(data)}
    assert told <= set(REASONS)
    assert len(DOUBTS) == len(set(DOUBTS)) > 20


# Large data -------------------------------------------------------------------------------------------


def large(rts: int) -> Dataset:
    """RTs with 16 readings in two years each, works that are alike, and figures."""
    located = [
        *PLACES[:3],
        *(rt(f"r{at}", parent_id="kel", households=50, ideal_road_m=10) for at in range(rts)),
    ]
    criteria = [key for key in INDICATORS if key != "slum_area"][:16]
    rows = [
        {
            "location_id": f"r{at}",
            "indicator": key,
            "year": year,
            "volume": 20,
            "percent_low": 20,
            "percent_high": 80,
        }
        for at in range(rts)
        for year in (2018, 2020)
        for key in criteria
    ]
    activities = [work(str(at), f"r{at % rts}", volume=1 + at, year=2018 + at % 3) for at in range(3 * rts)]
    stated = [
        {"location_id": f"r{at}", "value": at % 3 + 1, "measure": "drain", "unit": "m"} for at in range(rts)
    ]
    return dataset(locations=located, indicators=rows, activities=activities, figures=stated)


def seconds(rts: int) -> float:
    """The quicker of two runs."""
    spent = []
    for _ in range(2):
        data = large(rts)

        start = process_time()
        problems_of(data)
        spent.append(process_time() - start)
    return min(spent)


@pytest.mark.thorough
def test_four_times_the_rows_take_no_more_than_about_four_times_as_long():
    """6,400 readings and 600 activities against a quarter; quadratic work would take 16 times."""
    seconds(20)
    assert seconds(200) < 9 * seconds(50)


@pytest.mark.parametrize("year", [date.today().year + 1])
def test_a_place_without_anything_but_a_row_to_come_is_held(year):
    data = dataset(
        locations=[place("x", "city")],
        indicators=[{"location_id": "x", "indicator": "slum_area", "year": year}],
    )
    assert {problem.reason for problem in problems_of(data)} == {"year_ahead", "cells_empty"}
