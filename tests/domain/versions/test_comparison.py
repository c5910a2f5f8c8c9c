"""Two versions of a dataset, row by row."""

from collections import Counter
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.versions.comparison import KEYS, Comparison, PackageChange, TableComparison, compared
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.reading.folder import read_upload
from tests.domain.by_hand import dataset, place, readings_of, rt
from tests.domain.by_hand import table as rows_of
from tests.domain.shipped import documented, illustrative
from tests.effort import tries
from tests.reading.folders import files_of

SQUARE = [[[104.0, 1.0], [104.1, 1.0], [104.1, 1.1], [104.0, 1.0]]]


def work(key: str = "1", amount: int | None = 100, **cells: object) -> dict:
    usual = {"activity_id": key, "location_id": "rt", "amount_rupiah": amount, "amount_kind": "budget"}
    return usual | {"funding_source": "apbn"} | cells


PLACES = dataset(locations=[rt()])


def works(*rows: dict) -> Dataset:
    """Places and activities alone: quick to make and to compare."""
    frames = {"locations": PLACES.locations, "activities": rows_of("activities", list(rows))}
    return replace(PLACES, frames=frames)


def table(found: Comparison, name: str) -> TableComparison:
    return next(one for one in found.tables if one.table == name)


def of_works(before: list[dict], after: list[dict]) -> TableComparison:
    return table(compared(works(*before), works(*after)), "activities")


def cells(found: TableComparison) -> list[tuple]:
    """Each cell that differs: column, before, after; None for a missing one."""
    told = []
    for row, column in found.cells.itertuples(index=False):
        pair = (frame.at[row, column] for frame in (found.before, found.after))
        told.append((column, *(None if pd.isna(cell) else cell for cell in pair)))
    return told


def counts(found: TableComparison) -> tuple[int, int, int, int]:
    return len(found.added), len(found.removed), found.changed, found.unchanged


# Keys ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TABLES)
def test_a_row_is_named_by_the_key_that_its_schema_declares_and_every_table_has_one(name: str):
    schema = schema_of(name)
    assert KEYS[name] == (schema.key or KEYS[name])
    assert set(KEYS[name]) <= set(schema.columns)


def test_rows_are_new_gone_changed_or_the_same_by_their_key():
    found = of_works([work("1"), work("2"), work("3")], [work("2", 200), work("3"), work("4")])
    assert counts(found) == (1, 1, 1, 1)
    assert list(found.added["activity_id"]) == ["4"]
    assert list(found.removed["activity_id"]) == ["1"]
    assert cells(found) == [("amount_rupiah", 100, 200)]


def test_a_reading_of_another_rule_or_year_is_another_row():
    old = readings_of("rt", {"water_access": 5})
    for other in ({"year": 2019}, {"rule": "permen_2016"}):
        new = readings_of("rt", {"water_access": 5}, **other)
        found = compared(dataset(locations=[rt()], indicators=old), dataset(locations=[rt()], indicators=new))
        assert counts(table(found, "indicators")) == (1, 1, 0, 0)


def test_two_lines_of_money_of_one_activity_are_two_rows():
    lines = [work("1", 100), work("1", 80, amount_kind="realised")]
    found = of_works(lines, [lines[0], work("1", 90, amount_kind="realised")])
    assert cells(found) == [("amount_rupiah", 80, 90)]


# Rows that share a key ------------------------------------------------------------------------------


def test_of_three_packages_with_one_key_those_that_are_equal_are_paired_first():
    before = [work(amount=10), work(amount=20), work(amount=30)]
    after = [work(amount=5), work(amount=10), work(amount=20), work(amount=30)]
    assert counts(of_works(before, after)) == (1, 0, 0, 3)
    assert list(of_works(before, after).added["amount_rupiah"]) == [5]


def test_of_several_with_one_key_those_that_differ_in_one_cell_are_paired_before_the_rest():
    before = [work(amount=200, description="talud")]
    after = [work(amount=50, description="gorong"), work(amount=250, description="talud")]
    found = of_works(before, after)
    assert cells(found) == [("amount_rupiah", 200, 250)]
    assert list(found.added["description"]) == ["gorong"]


def test_ids_that_were_made_from_lines_name_nothing_so_a_row_put_in_above_is_the_only_new_one():
    header = "kelurahan,rt,rw,kegiatan,volume,satuan,tahun,sumber anggaran,anggaran"
    rows = [f"Bugis,1,2,Drainase,{n},m,2020,APBN,{n}000" for n in (10, 20, 30)]
    versions = [
        read_upload({"investasi.csv": "\n".join([header, *lines, ""]).encode()}, "works")
        for lines in (rows, ["Bugis,1,2,Drainase,99,m,2020,APBN,99000", *rows])
    ]
    assert [len(data.activities) for data in versions] == [3, 4]
    found = table(compared(*versions), "activities")
    assert counts(found) == (1, 0, 0, 3)


# Cells ----------------------------------------------------------------------------------------------


def test_where_a_row_stands_is_no_content():
    assert compared(works(work("1"), work("2")), works(work("2"), work("1"))).same


def test_a_missing_cell_and_a_value_differ_and_two_missing_ones_do_not():
    found = of_works([work(amount=None, note=None)], [work(amount=0, note=None)])
    assert cells(found) == [("amount_rupiah", None, 0)]


def test_numbers_that_are_written_in_two_ways_are_the_same():
    header = "location_id;year;indicator;volume;status;source"
    written = [f"{header}\nrt;2018;water_access;{volume};survey;form\n" for volume in ("12,50", "12.5")]
    versions = [read_upload(files_of(indicators=text), "x") for text in written]
    assert [int(data.readings["volume_millionths"].iloc[0]) for data in versions] == [12_500_000] * 2
    assert compared(*versions).same


# What stands beside the tables ----------------------------------------------------------------------


def shape(coordinates: list, kind: str = "Polygon") -> dict:
    said = {"location_id": "rt", "geometry_kind": "survey", "note": ""}
    return said | {"type": kind, "coordinates": coordinates}


def shapes_compared(old: dict, new: dict) -> TableComparison:
    versions = (dataset(locations=[rt()], boundaries=[one]) for one in (old, new))
    return table(compared(*versions), "boundaries")


def test_a_shape_that_was_moved_is_a_change_of_its_place():
    moved = [[[104.0, 1.0], [104.1, 1.0], [104.1, 1.2], [104.0, 1.0]]]
    found = shapes_compared(shape(SQUARE), shape(moved))
    assert list(found.cells["column"]) == ["shape"]
    assert list(found.after["location_id"]) == ["rt"]


def test_one_shape_is_the_same_as_a_polygon_or_a_list_of_one_and_with_whole_degrees():
    whole = [[[104, 1], [104.1, 1], [104.1, 1.1], [104, 1]]]
    assert shapes_compared(shape(SQUARE), shape([whole], "MultiPolygon")).unchanged == 1


def test_what_a_version_says_of_itself_is_compared_too():
    old, new = works(work()), works(work())
    new = replace(new, package=replace(new.package, as_of="2020", illustrative=True))
    found = compared(old, new)
    assert found.package == (
        PackageChange("illustrative", "no", "yes"),
        PackageChange("as_of", None, "2020"),
    )
    assert not found.same
    assert (found.added, found.removed, found.changed) == (0, 0, 0)


def test_the_name_of_a_folder_is_no_title():
    versions = (read_upload(files_of(), name) for name in ("januari", "februari"))
    assert compared(*versions).same


def test_a_table_that_a_version_lacks_is_not_there_and_one_without_rows_is_empty():
    old = read_upload(files_of(decrees=["1,2014,Wali Kota,kel,5"]), "x")
    new, bare = read_upload(files_of(decrees=[]), "x"), read_upload(files_of(), "x")
    assert table(compared(old, new), "decrees").rows_after == 0
    assert table(compared(old, bare), "decrees").rows_after is None
    assert counts(table(compared(old, bare), "decrees")) == (0, 1, 0, 0)


def test_data_of_another_kelurahan_of_the_city_are_unrelated_and_a_version_with_fewer_rts_is_not():
    city = [place("33", "city")]
    one = dataset(locations=[*city, place("a", "kelurahan", "33"), *(rt(f"a{n}") for n in range(9))])
    other = dataset(locations=[*city, place("b", "kelurahan", "33"), *(rt(f"b{n}") for n in range(9))])
    fewer = dataset(locations=[*city, place("a", "kelurahan", "33"), rt("a1")])
    assert compared(one, other).unrelated
    assert not compared(one, fewer).unrelated
    assert not compared(documented(), illustrative()).unrelated


# What always holds --------------------------------------------------------------------------------

LINES = st.lists(
    st.builds(
        work,
        key=st.sampled_from(["1", "2"]),
        amount=st.sampled_from([None, 0, 7, 9]),
        amount_kind=st.sampled_from(["budget", None]),
        description=st.sampled_from(["a", "b", None]),
        volume=st.sampled_from(["1.5", 2, None]),
    ),
    max_size=7,
)


def content(frame: pd.DataFrame) -> Counter:
    rows = frame.drop(columns=["line"], errors="ignore").astype(object)
    return Counter(map(tuple, rows.where(rows.notna(), None).itertuples(index=False)))


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=lambda data: data.package.name)
def test_a_dataset_does_not_differ_from_itself(data: Dataset):
    found = compared(data, data)
    assert found.same
    assert sum(one.unchanged for one in found.tables) == sum(map(len, data.frames.values())) + len(
        data.boundaries
    )


@pytest.mark.thorough
@tries(8)
@given(LINES, LINES)
def test_seen_the_other_way_round_rows_come_where_they_went_and_old_is_new(before, after):
    there, back = of_works(before, after), of_works(after, before)
    assert content(there.added) == content(back.removed)
    assert content(there.removed) == content(back.added)
    assert content(there.before) == content(back.after)
    assert Counter(cells(there)) == Counter((column, new, old) for column, old, new in cells(back))


@tries(8)
@given(LINES, LINES)
def test_new_less_gone_is_the_difference_of_the_numbers_of_rows(before, after):
    found = of_works(before, after)
    assert len(found.added) - len(found.removed) == len(after) - len(before)
    assert len(found.added) + found.changed + found.unchanged == len(after)


@pytest.mark.thorough
@tries(8)
@given(LINES, LINES, st.randoms(use_true_random=False))
def test_the_order_of_rows_is_irrelevant(before, after, chance):
    shuffled = chance.sample(before, len(before)), chance.sample(after, len(after))
    one, other = of_works(before, after), of_works(*shuffled)
    for name in ("added", "removed", "before", "after"):
        assert content(getattr(one, name)) == content(getattr(other, name))
    assert Counter(cells(one)) == Counter(cells(other))


@pytest.mark.thorough
@tries(8)
@given(LINES, LINES)
def test_every_changed_row_differs_in_some_cell_and_keeps_its_key(before, after):
    found = of_works(before, after)
    assert set(found.cells["row"]) == set(range(found.changed))
    assert not set(found.cells["column"]) & set(found.key)
    assert content(found.before[list(found.key)]) == content(found.after[list(found.key)])


def test_no_frame_of_either_version_is_changed():
    data = [works(work("1"), work("2")), works(work("2", 5), work("3"))]
    copies = [one.activities.copy() for one in data]
    compared(*data)
    for one, copy in zip(data, copies, strict=True):
        pd.testing.assert_frame_equal(one.activities, copy)
