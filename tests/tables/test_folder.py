"""A dataset folder → tables, problems, and what the folder says of itself. Nothing ever raises."""

import json
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset import Dataset
from dashboard.domain.problems import REASONS, SEVERITIES
from dashboard.tables.folder import fingerprint, read_dataset
from dashboard.tables.schema import TABLES
from tests.domain.shipped import DATA
from tests.tables.folders import HEADERS, USUAL, write_folder

SQUARE = [[[0, 0], [0, 1], [1, 1], [0, 0]]]


def told(data: Dataset) -> list[tuple]:
    return [(p.file, p.reason, p.line, p.column, p.severity) for p in data.problems]


def total(data: Dataset, location: str = "kel") -> tuple[int, int]:
    """Points of criterion 3a of a place, low and high."""
    rows = data.scores.criteria.set_index(["location_id", "indicator"])
    row = rows.loc[(location, "water_access")]
    return int(row["score_low"]), int(row["score_high"])


# Every reason, from a file --------------------------------------------------------------------------

PLACE, READING = USUAL["locations"], USUAL["indicators"][0]
KEY = "location_id, year, indicator, rule"


def reading(year: object = 2018, volume: object = 80, shares: str = ",,", end: str = ",,survey,form") -> dict:
    """indicators.csv with one row; `shares` are percent, percent_low, percent_high."""
    return {"indicators": [f"rt,{year},water_access,{volume},{shares}{end}"]}


PROBLEMS = {  # reason: files, then file, line and column of the problem
    "file_missing": ({"indicators": None}, "indicators.csv", None, None),
    "file_empty": ({"activities": ""}, "activities.csv", None, None),
    "not_utf8": ({"locations": b"location_id,level,name\nk,kelurahan,\xe9\n"}, "locations.csv", None, None),
    "column_missing": ({"locations": "location_id,level\nkel,kelurahan\n"}, "locations.csv", 1, "name"),
    "column_twice": ({"locations": "location_id,level,name,nama\n"}, "locations.csv", 1, "name"),
    "no_rows": ({"activities": []}, "activities.csv", None, None),
    "column_unknown": ({"actors": "actor_id,name,level,hue\nbkm,BKM,city,\n"}, "actors.csv", 1, "hue"),
    "cell_set_aside": ({"locations": [PLACE[0], "rt,rt,RT,kel,,many"]}, "locations.csv", 3, "households"),
    "row_twice": ({"indicators": [READING, READING]}, "indicators.csv", 3, KEY),
    "unknown_parent": ({"locations": ["kel,kelurahan,K,no,,", PLACE[1]]}, "locations.csv", 2, "parent_id"),
    "negative_deficit": (reading(volume=-1), "indicators.csv", 2, "volume"),
    "over_hundred_percent": (reading(volume="", shares="101,,"), "indicators.csv", 2, "percent"),
    "over_base": (reading(volume=101), "indicators.csv", 2, "volume"),
    "row_too_long": ({"indicators": [READING, READING + ",more"]}, "indicators.csv", 3, None),
    "required_empty": (reading(end=",,survey,"), "indicators.csv", 2, "source"),
    "not_a_number": (reading(volume="many"), "indicators.csv", 2, "volume"),
    "not_whole": (reading(year=2018.5), "indicators.csv", 2, "year"),
    "number_too_large": (reading(volume=-(10**16)), "indicators.csv", 2, "volume"),
    "not_a_date": ({"decrees": ["1,2014/11,Mayor,kel,1"]}, "decrees.csv", 2, "date"),
    "not_allowed": (reading(end=",,guess,form"), "indicators.csv", 2, "status"),
    "below_minimum": ({"outcomes": ["1,water_access,-1"]}, "outcomes.csv", 2, "volume"),
    "above_maximum": (reading(year=2101), "indicators.csv", 2, "year"),
    "rows_conflict": ({"indicators": [READING, READING.replace("80", "81")]}, "indicators.csv", 2, KEY),
    "unknown_place": ({"indicators": ["x" + READING]}, "indicators.csv", 2, "location_id"),
    "unknown_indicator": (
        {"indicators": [READING.replace("water", "wine")]},
        "indicators.csv",
        2,
        "indicator",
    ),
    "unknown_activity": ({"outcomes": ["9,water_access,1"]}, "outcomes.csv", 2, "activity_id"),
    "range_reversed": (reading(volume="", shares=",65,35"), "indicators.csv", 2, "percent_low"),
}
ELSEWHERE = {"folder_missing", "file_unreadable", "package_unreadable", "boundaries_unreadable"}


def test_every_reason_has_a_case():
    assert PROBLEMS.keys() | ELSEWHERE == REASONS.keys()


@pytest.mark.parametrize("reason", PROBLEMS)
def test_a_problem_is_named_with_file_line_column_and_effect(tmp_path, reason):
    files, file, line, column = PROBLEMS[reason]
    problems = read_dataset(write_folder(tmp_path, **files)).problems
    found = next(p for p in problems if reason == ("cell_set_aside" if p.softened else p.reason))
    assert (found.file, found.line, found.column) == (file, line, column)
    assert found.severity == REASONS[reason]


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    data = read_dataset(tmp_path / "nothing")
    assert told(data) == [("", "folder_missing", None, None, "refused")]
    assert data.problems[0].value == "nothing"
    assert data.refusal("locations") is data.problems[0]
    assert data.scores.totals.empty


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "data.csv").write_text("x", encoding="utf-8")
    assert told(read_dataset(tmp_path / "data.csv"))[0][1] == "folder_missing"


def test_a_folder_in_place_of_a_file_is_refused(tmp_path):
    write_folder(tmp_path, activities=None)
    (tmp_path / "activities.csv").mkdir()
    assert told(read_dataset(tmp_path)) == [("activities.csv", "file_unreadable", None, None, "refused")]


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "\ufeff{}", "{'a': 1}"])
def test_a_package_that_is_no_json_object_is_refused_and_the_rest_works(tmp_path, content):
    (write_folder(tmp_path) / "datapackage.json").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert told(data) == [("datapackage.json", "package_unreadable", None, None, "refused")]
    assert (data.package.name, len(data.readings)) == (tmp_path.name, 1)
    assert data.refusal("locations", "indicators") is None


@pytest.mark.parametrize(
    "content",
    [
        "{", "[]", '{"features": null}', '{"features": [1]}', '{"features": [{}]}', '{"features": ["x"]}',
        '{"features": [{"geometry": null, "properties": {}}]}',
        '{"features": [{"geometry": {"type": "Polygon", "coordinates": []}, "properties": {}}]}',
        '{"features": [{"geometry": {"type": "Polygon"}, "properties": {"location_id": "rt"}}]}',
        '{"features": [{"geometry": {"type": "Polygon", "coordinates": []}, "properties": "x"}]}',
        '{"features": [{"geometry": {"type": "Polygon", "coordinates": []}, "properties": null}]}',
    ],
)  # fmt: skip
def test_boundaries_that_are_no_geojson_of_places_are_refused_and_the_rest_works(tmp_path, content):
    (write_folder(tmp_path) / "boundaries.geojson").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert told(data) == [("boundaries.geojson", "boundaries_unreadable", None, None, "refused")]
    assert (data.boundaries, len(data.readings)) == ((), 1)


METRES = [[[444_000, 103_000], [444_100, 103_000], [444_100, 103_100], [444_000, 103_000]]]  # UTM
UNDRAWABLE = [None, [], "here", [[["a", "b"]] * 4], [[[0, 0], [1, 1]]], METRES]


@pytest.mark.parametrize("coordinates", UNDRAWABLE)
def test_a_shape_that_cannot_be_drawn_is_refused(tmp_path, coordinates):
    geometry = {"type": "Polygon", "coordinates": coordinates}
    feature = {"type": "Feature", "geometry": geometry, "properties": {"location_id": "rt"}}
    content = json.dumps({"type": "FeatureCollection", "features": [feature]})
    (write_folder(tmp_path) / "boundaries.geojson").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert told(data) == [("boundaries.geojson", "boundaries_unreadable", None, None, "refused")]


@pytest.mark.parametrize("name", ["datapackage.json", "boundaries.geojson"])
@pytest.mark.parametrize("content", [b"\xff\xfe{}", b"[" * 100_000])
def test_odd_bytes_in_a_json_file_are_refused(tmp_path, name, content):
    (write_folder(tmp_path) / name).write_bytes(content)
    assert [(p.file, p.severity) for p in read_dataset(tmp_path).problems] == [(name, "refused")]


@pytest.mark.parametrize("name", ["datapackage.json", "boundaries.geojson"])
def test_a_folder_in_place_of_a_json_file_is_refused(tmp_path, name):
    (write_folder(tmp_path) / name).mkdir()
    assert [(p.file, p.severity) for p in read_dataset(tmp_path).problems] == [(name, "refused")]


# The package and the shapes ---------------------------------------------------------------------------


def test_a_folder_without_a_package_is_called_by_its_name(tmp_path):
    package = read_dataset(write_folder(tmp_path)).package
    assert (package.name, package.title("id"), package.illustrative) == (tmp_path.name, tmp_path.name, False)
    assert (package.as_of, package.opens_at, package.sources) == (None, None, ())


def test_the_package_says_what_the_data_are(tmp_path):
    told_by = {
        "name": "uji", "title": "Uji", "title_en": "Test", "short_title": "U", "illustrative": True,
        "as_of": "2018", "opens_at": "rt", "sources": [{"title": "Paper"}, {"name": "b"}],
        "licenses": [{"name": "CC-BY-4.0"}],
    }  # fmt: skip
    (write_folder(tmp_path) / "datapackage.json").write_text(json.dumps(told_by), encoding="utf-8")
    data = read_dataset(tmp_path)
    package = data.package
    assert (data.problems, package.name, package.illustrative) == ((), "uji", True)
    assert (package.title("en"), package.title("id"), package.short_title("en")) == ("Test", "Uji", "Test")
    assert (package.as_of, package.opens_at, data.first_place) == ("2018", "rt", "rt")
    assert (package.sources, package.licences) == (("Paper", "b"), ("CC-BY-4.0",))


def test_only_polygons_are_shapes(tmp_path):
    shapes = [("Point", [0, 0]), ("Polygon", SQUARE), ("MultiPolygon", [SQUARE]), ("LineString", SQUARE[0])]
    features = [
        {
            "type": "Feature",
            "geometry": {"type": kind, "coordinates": where},
            "properties": {"location_id": "rt"},
        }
        for kind, where in shapes
    ]
    content = json.dumps({"type": "FeatureCollection", "features": features})
    (write_folder(tmp_path) / "boundaries.geojson").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert [shape["type"] for shape in data.boundaries] == ["Polygon", "MultiPolygon"]
    assert data.problems == ()


# What problems do -------------------------------------------------------------------------------------


def test_a_folder_in_order_is_read_without_a_word(tmp_path):
    data = read_dataset(write_folder(tmp_path))
    assert data.problems == ()
    assert set(data.frames) == set(TABLES)
    assert (total(data), total(data, "rt")) == ((5, 5), (5, 5))


def test_a_left_out_row_is_in_no_sum(tmp_path):
    places = [*PLACE, "other,rt,RT 002,kel,,100"]
    readings = [READING, "other,2018,water_access,many,,,,,survey,form"]
    data = read_dataset(write_folder(tmp_path, locations=places, indicators=readings))
    assert [p.severity for p in data.problems] == ["left_out"]
    kel = data.scores.criteria.set_index(["location_id", "indicator"]).loc[("kel", "water_access")]
    assert (kel["volume"], kel["base"], kel["places"]) == (80_000_000, 100_000_000, 1)
    assert "other" not in set(data.scores.totals["location_id"])


def test_a_left_out_activity_is_in_no_sum(tmp_path):
    lines = [
        *USUAL["activities"],
        "2,rt,2018,drain,10,done,-5,reported,paper",
        "3,rx,2018,drain,1,done,7,reported,p",
    ]
    data = read_dataset(write_folder(tmp_path, activities=lines))
    assert [p.reason for p in data.problems] == ["below_minimum", "unknown_place"]
    assert data.activities["amount_rupiah"].to_list() == [1000]


def test_conflicting_readings_are_both_in_no_sum(tmp_path):
    readings = [READING, READING.replace("80", "20")]
    data = read_dataset(write_folder(tmp_path, indicators=readings))
    assert [p.line for p in data.problems if p.reason == "rows_conflict"] == [2, 3]
    assert data.readings.empty


def test_an_empty_rule_and_the_rule_of_2018_are_one_key(tmp_path):
    readings = [READING, READING.replace("80,,,,", "20,,,,permen_2018")]
    data = read_dataset(write_folder(tmp_path, indicators=readings))
    assert [p.line for p in data.problems if p.reason == "rows_conflict"] == [2, 3]
    assert data.readings.empty


def test_the_same_reading_with_and_without_its_rule_counts_once(tmp_path):
    readings = [READING, READING.replace("80,,,,", "80,,,,permen_2018")]
    data = read_dataset(write_folder(tmp_path, indicators=readings))
    totals = data.scores.totals.set_index("location_id")
    assert (totals.loc["rt", "criteria"], totals.loc["rt", "total_high"]) == (16, 80)


def test_one_refused_file_leaves_the_others_usable(tmp_path):
    data = read_dataset(write_folder(tmp_path, activities=None))
    assert told(data) == [("activities.csv", "file_missing", None, None, "refused")]
    assert total(data) == (5, 5)
    assert data.activities.empty
    assert data.refusal("indicators") is None
    assert data.refusal("activities") is data.problems[0]


def test_without_places_every_row_about_one_is_left_out(tmp_path):
    data = read_dataset(write_folder(tmp_path, locations=None))
    assert data.refusal("locations") is not None
    assert data.scores.totals.empty


def test_a_missing_optional_file_is_no_problem(tmp_path):
    data = read_dataset(write_folder(tmp_path))
    assert all(data.frames[name].empty for name in HEADERS if name not in USUAL)


def test_an_indonesian_folder_with_a_byte_order_mark_is_read_the_same(tmp_path):
    places = (
        "\ufeffid_lokasi,tingkat,nama,id_induk,jumlah_kk\r\nkel,kelurahan,K,,\r\nrt,rt,RT 001,kel,100\r\n"
    )
    readings = (
        "\ufeffid_lokasi,tahun,indikator,volume,status,sumber\r\nrt,2018,water_access,80,survey,form\r\n"
    )
    data = read_dataset(write_folder(tmp_path, locations=places, indicators=readings))
    assert (data.problems, total(data)) == ((), (5, 5))


# Versions ---------------------------------------------------------------------------------------------


def test_the_version_changes_when_a_file_does(tmp_path):
    write_folder(tmp_path)
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    (tmp_path / "indicators.csv").write_text(HEADERS["indicators"], encoding="utf-8")
    assert fingerprint(tmp_path) != before
    assert read_dataset(tmp_path).version != before
    assert fingerprint(tmp_path / "nothing") == ""


# Nothing ever raises ------------------------------------------------------------------------------------

FILES = (*(f"{name}.csv" for name in TABLES), "datapackage.json", "boundaries.geojson")
PHASES = (Phase.generate, Phase.shrink)
RUNS = settings(max_examples=12, deadline=None, derandomize=True, phases=PHASES)


def is_told(data: Dataset) -> None:
    """Frames of every file, and every problem a known one."""
    assert set(data.frames) == set(TABLES)
    assert all(p.reason in REASONS and p.severity in SEVERITIES for p in data.problems)


@RUNS
@given(st.dictionaries(st.sampled_from(FILES), st.binary(max_size=200), min_size=1, max_size=6))
def test_random_bytes_are_read_or_refused(contents):
    with TemporaryDirectory() as folder:
        write_folder(Path(folder))
        for name, content in contents.items():
            (Path(folder) / name).write_bytes(content)
        is_told(read_dataset(Path(folder)))


ODD_CELL = st.text(st.sampled_from('0123456789.,-"\n\r;:eE+ %\x00\ufeff\u00a0NaRT_å'), max_size=12)
ODD_ROWS = st.lists(st.lists(ODD_CELL, min_size=1, max_size=12).map(",".join), max_size=3)


@RUNS
@given(st.dictionaries(st.sampled_from(list(HEADERS)), ODD_ROWS, min_size=1, max_size=5))
def test_odd_cells_under_a_good_header_are_read_or_named(rows):
    with TemporaryDirectory() as folder:
        tables = {name: "\n".join([HEADERS[name], *cells]).encode() for name, cells in rows.items()}
        is_told(read_dataset(write_folder(Path(folder), **tables)))


@pytest.fixture(scope="module")
def copied(tmp_path_factory) -> dict[str, Path]:
    """Copies of the shipped folders, to cut files of."""
    folder = tmp_path_factory.mktemp("copies")
    return {name: copytree(DATA / name, folder / name) for name in ("tanjungpinang", "contoh")}


CUTS = settings(max_examples=6, deadline=None, derandomize=True)


@CUTS
@given(data=st.data(), name=st.sampled_from(["tanjungpinang", "contoh"]), share=st.floats(0, 1))
def test_a_truncated_file_is_read_or_refused(copied, data, name, share):
    folder = copied[name]
    path = folder / data.draw(st.sampled_from(sorted(file.name for file in folder.glob("*.*"))))
    whole = path.read_bytes()
    try:
        path.write_bytes(whole[: int(len(whole) * share)])
        is_told(read_dataset(folder))
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize("name", ["locations.csv", "indicators.csv"])
def test_a_truncated_dataset_is_still_scored(copied, name):
    path = copied["contoh"] / name
    whole = path.read_bytes()
    try:
        path.write_bytes(whole[: len(whole) // 2])
        assert len(read_dataset(copied["contoh"]).scores.totals)
    finally:
        path.write_bytes(whole)
