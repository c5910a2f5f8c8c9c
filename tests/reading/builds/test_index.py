"""The places of a build: who lies in whom, how many there are, and found by name while somebody types."""

from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from dashboard.reading.builds import near
from dashboard.reading.builds.index import Index
from dashboard.reading.builds.layout import KAWASAN_FILE, PLACES_FILE

ROWS = [
    # location_id, level, name, parent_id, RTs right below, others that name it
    ("21", "province", "Kepulauan Riau", None, 0, 0),
    ("21.72", "city", "Kota Tanjungpinang", "21", 0, 0),
    ("21.72.03", "kecamatan", "Tanjungpinang Kota", "21.72", 0, 0),
    ("21.72.03.1005", "kelurahan", "Kampung Bugis", "21.72.03", 4, 0),
    ("21.72.03.1006", "kelurahan", "Senggarang", "21.72.03", 3, 0),
    ("k1", "kawasan", "Bugis Laut", "21.72.03.1005", 1, 2),
    ("loose", "kelurahan", "Tanpa Induk", "gone", 2, 0),
    ("ring", "kelurahan", "Cincin", "ring", 1, 0),
]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    names = ("location_id", "level", "name", "parent_id", "rts", "rts_named")
    columns = dict(zip(names, map(list, zip(*ROWS, strict=True)), strict=True))
    columns |= {"city": ["-", *["21.72"] * 5, "-", "-"], "line": list(range(2, 2 + len(ROWS)))}
    parquet.write_table(pa.table(columns), tmp_path / PLACES_FILE)
    named = {"kawasan_id": ["k1", "k1"], "around": ["21.72.03.1005", "loose"]}
    parquet.write_table(pa.table(named), tmp_path / KAWASAN_FILE)
    return Index(tmp_path)


def test_the_chain_above_a_place_ends_at_the_top_and_in_a_circle(index: Index):
    assert index.above("21.72.03.1005") == ("21.72.03", "21.72", "21")
    assert index.above("loose") == ()
    assert index.above("ring") == ()
    assert index.tops() == ("21", "loose")


def test_rts_are_counted_in_every_place_that_they_lie_in_and_in_the_slum_area_that_they_name(index: Index):
    assert index.number_of("rt", "21") == index.number_of("rt", "21.72.03") == 8
    assert index.number_of("rt", "21.72.03.1005") == 5
    assert index.number_of("rt", "k1") == 3
    assert index.number_of("kelurahan", "21") == 2
    assert index.number_of("kelurahan", "21.72.03.1005") == 1


def test_a_slum_area_is_counted_where_its_rts_lie_and_leads_to_their_cities(index: Index):
    assert index.kawasan_named("loose") == 1
    assert index.kawasan_named("21") == 1
    assert index.cities(["k1"]) == {"21.72", "-"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tanjungpinang", ["21.72.03", "21.72"]),
        ("tanjung kota", ["21.72.03", "21.72"]),
        ("BUGIS", ["k1", "21.72.03.1005"]),
        ("kampung b", ["21.72.03.1005"]),
        ("21.72.03.10", ["21.72.03.1005", "21.72.03.1006"]),
        ("riau kepulauan", ["21"]),
        ("nowhere", []),
        ("   ", []),
    ],
)
def test_a_place_is_found_by_parts_of_its_name_or_the_beginning_of_its_code(
    index: Index, typed: str, found: list[str]
):
    assert index.called(typed, 9) == found


@pytest.mark.parametrize(
    ("most", "place", "top"),
    [
        (400, "21.72.03.1005", "21"),
        (7, "21.72.03.1005", "21.72.03.1005"),
        (3, "21.72.03.1006", "21.72.03.1006"),
        (1, "k1", "21.72.03.1005"),  # a kelurahan is looked at whole, whatever is asked for of it
        (1, "21.72", None),
    ],
)
def test_a_few_hundred_rts_are_looked_at_together_and_a_kelurahan_always(
    index: Index, monkeypatch, most: int, place: str, top: str | None
):
    monkeypatch.setattr(near, "MOST_RTS", most)
    assert near.top_of(index, place) == top


def test_a_city_whose_rts_lie_in_nothing_else_is_looked_at_rt_by_rt(index: Index, monkeypatch):
    monkeypatch.setattr(near, "MOST_RTS", 0)
    monkeypatch.setattr(index, "level", lambda _: "city")
    assert near.top_of(index, "loose") == "loose"


def test_no_more_places_are_found_than_can_be_shown(index: Index):
    assert len(index.called("an", 2)) == 2


def test_the_places_inside_are_those_of_the_levels_that_are_asked_for(index: Index):
    assert set(index.inside("21")) == {"21", "21.72", "21.72.03", "21.72.03.1005", "21.72.03.1006", "k1"}
    assert set(index.inside("21", ("city", "kecamatan"))) == {"21", "21.72", "21.72.03"}
