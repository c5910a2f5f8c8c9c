"""The made-up nation has as many places as the real one, the dirt it states, and says that it is made up."""

import json
from collections import Counter

import pytest
from pyarrow import parquet

from data.make_nation import (
    CITIES,
    DIRT,
    KECAMATAN,
    KELURAHAN,
    RTS,
    City,
    chosen,
    cities,
    places_of,
    readings_of,
)

SMALL = City("91.01", "Kota (contoh)", 2, 5, 400, (104.0, 1.0))


@pytest.fixture(scope="module")
def small():
    import numpy as np

    random = np.random.default_rng(1)
    columns, rts = places_of(SMALL, random)
    return columns, rts, readings_of(rts, random, words=True)


def test_a_whole_nation_has_the_numbers_of_the_real_one():
    every = cities()
    assert (len(CITIES), len(every)) == (38, 514)
    assert sum(city.rts for city in every) == RTS
    assert sum(city.kecamatan for city in every) == KECAMATAN
    assert sum(city.kelurahan for city in every) == KELURAHAN
    assert len({city.code for city in every}) == 514


def test_a_share_is_whole_cities_over_all_of_it():
    some = chosen(0.1)
    assert len(some) == 51
    assert {city.code for city in some} <= {city.code for city in cities()}
    assert len({city.code[:2] for city in some}) > 25


def test_codes_tell_what_lies_in_what(small):
    columns, _, _ = small
    level_of = dict(zip(columns["location_id"], columns["level"], strict=True))
    assert Counter(level_of.values())["rt"] == 400
    for key, parent in zip(columns["location_id"], columns["parent_id"], strict=True):
        assert key.startswith("kawasan:") or parent == "91" or key.startswith(parent)


def test_readings_have_the_dirt_that_is_stated(small):
    _, rts, readings = small
    whole = 400 * 6 * 16
    assert abs(len(readings) / whole - (1 - DIRT["missing"])) < 0.02
    volumes = readings["volume"].to_pylist()
    assert {"n/a", "-", "tidak ada data"} & set(volumes)
    assert "" in volumes  # of a range
    assert {key for key in readings["location_id"].to_pylist() if key not in set(rts.ids)}


@pytest.mark.thorough
def test_the_files_say_that_every_row_is_made_up(tmp_path):
    from data import make_nation

    make_nation.write_nation(tmp_path, 0.001, "parquet")
    assert json.loads((tmp_path / "datapackage.json").read_text())["illustrative"] is True
    for file in tmp_path.rglob("*.parquet"):
        assert set(parquet.read_table(file, columns=["source"])["source"].unique().to_pylist()) == {
            "Data contoh (rekaan)"
        }
