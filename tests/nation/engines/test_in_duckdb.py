"""What DuckDB must not do to our rows."""

import narwhals as nw
import pyarrow as pa

from dashboard.nation.engines.in_duckdb import DuckDb


def test_parts_of_a_union_that_look_alike_are_not_taken_for_the_same(tmp_path):
    engine = DuckDb(tmp_path)
    chain = {
        "location_id": ["c", "b", "a", "rt"],
        "parent_id": [None, "c", "b", "a"],
        "level": ["x", "x", "x", "rt"],
    }
    places = engine.given(pa.table(chain)).filter(nw.col("level") != "rt")
    above = places.select(place_id=nw.col("location_id"), above=nw.col("parent_id"))
    first = places.select("location_id", place_id=nw.col("parent_id")).join(above, on="place_id", how="inner")
    second = first.select("location_id", place_id=nw.col("above")).join(above, on="place_id", how="inner")
    both = nw.concat([one.select("location_id", "place_id") for one in (first, second)])
    found = sorted(map(tuple, (row.values() for row in engine.fetched(both).to_pylist())))
    assert found == [("a", "b"), ("a", "c"), ("b", "c")]
    engine.close()


def test_rows_of_texts_are_numbered_as_they_stand_in_each_file(tmp_path):
    engine = DuckDb(tmp_path / "scratch")
    for name, lines in (("one.csv", ["a,1", ",2", "c,3"]), ("two.csv", ["d,4"])):
        (tmp_path / name).write_text("\n".join(["name,figure", *lines]) + "\n", encoding="utf-8")
    rows = engine.csv([tmp_path / "two.csv", tmp_path / "one.csv"], ["c0", "c1"], ",")
    found = {(row["file"], row["row"]): row["c0"] for row in engine.fetched(rows).to_pylist()}
    assert found == {(0, 0): "d", (1, 0): "a", (1, 1): None, (1, 2): "c"}
    engine.close()
