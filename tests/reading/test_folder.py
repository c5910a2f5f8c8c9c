"""A dataset folder → tables, problems, and what the folder says of itself. Nothing ever raises."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import REASONS, SEVERITIES
from dashboard.domain.score.scores import scores_of
from dashboard.files.archive import zipped
from dashboard.findings.words.problems import sentence_of
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.folder import fingerprint, is_dataset, read_dataset, read_upload
from dashboard.reading.sheets.limits import FOLDER, UPLOAD
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.shipped import DATA
from tests.effort import tries
from tests.reading.folders import HEADERS, USUAL, files_of, write_folder
from tests.reading.maps.made import shapefile_of
from tests.reading.maps.test_shapes import SPIKE
from tests.reading.offices.test_forms import form
from tests.reading.reading import old_workbook, reasons, workbook


def told(data: Dataset) -> list[tuple]:
    return [(p.file, p.reason, p.line, p.column, p.severity) for p in data.problems]


def total(data: Dataset, location: str = "kel") -> tuple[int, int]:
    """Points of criterion 3a of a place, low and high."""
    rows = scores_of(data).criteria.set_index(["location_id", "indicator"])
    row = rows.loc[(location, "water_access")]
    return int(row["score_low"]), int(row["score_high"])


AMBIGUOUS = ((2017, "1.234"), (2018, "2,5"), (2019, "2.5"))

# Every reason, from a file --------------------------------------------------------------------------

PLACE, READING = USUAL["locations"], USUAL["indicators"][0]
KEY = "location_id, year, indicator, rule"


def reading(year: object = 2018, volume: object = 80, shares: str = ",,", end: str = ",,survey,form") -> dict:
    """indicators.csv with one row; `shares` are percent, percent_low, percent_high."""
    return {"indicators": [f"rt,{year},water_access,{volume},{shares}{end}"]}


def works(**cells: str) -> dict:
    """activities.csv with one row."""
    usual = dict(zip(HEADERS["activities"].split(","), USUAL["activities"][0].split(","), strict=True))
    row = usual | cells
    return {"activities": ",".join(row) + "\n" + ",".join(f'"{cell}"' for cell in row.values()) + "\n"}


def places(lat: str, lon: str) -> dict:
    """locations.csv with a position."""
    return {"locations": f"location_id,level,name,lat,lon\nkel,kelurahan,K,,\nrt,rt,RT 001,{lat},{lon}\n"}


LONG_HEADER = HEADERS["indicators"]
TWO_VOLUMES = ["1,rt,2018,drain,10,done,1,reported,p", "1,rt,2018,drain,11,done,1,reported,p"]
TWO_RT = [*PLACE, "a-rt2-rw1,rt,x,kel,,", "b-rt2-rw1,rt,y,kel,,"]
SEALED = {"path": "indicators.csv", "hash": "sha256:0"}
FORMULA = workbook({"actors": [["actor_id", "name", "level", "role"], ["a", "A", "city", "=1+1"]]})
OTHER_WORK = files_of(activities=["9,rt,2018,drain,1,done,7,reported,p"])["activities.csv"]


def shapes_at(**east: float) -> str:
    """Squares of places, each so many degrees east of 106° E, 6° S."""
    features = []
    for key, moved in east.items():
        corners = [(106 + moved + x, -6 + y) for x, y in ((0, 0), (0.1, 0), (0.1, 0.1), (0, 0.1), (0, 0))]
        geometry = {"type": "Polygon", "coordinates": [corners]}
        features.append({"properties": {"location_id": key}, "geometry": geometry})
    return json.dumps({"features": features})


def map_of(kind: str, coordinates: list) -> str:
    """A map of the RT alone."""
    geometry = {"type": kind, "coordinates": coordinates}
    return json.dumps({"features": [{"properties": {"location_id": "rt"}, "geometry": geometry}]})


def in_system(name: str) -> str:
    """GeoJSON as older programs write it, in a system that it names."""
    return json.dumps({"crs": {"properties": {"name": name}}, "features": []})


PROBLEMS = {  # reason: files, then file, line and column of the problem
    "file_missing": ({"indicators": None}, "indicators.csv", None, None),
    "file_empty": ({"activities": ""}, "activities.csv", None, None),
    "not_text": ({"locations": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"}, "locations.csv", None, None),
    "quote_open": ({"activities": ["1,rt,2018,drain", '2,"rt']}, "activities.csv", 3, None),
    "formats_unseen": (
        {
            "actors.xls": old_workbook(
                {"actors": [["actor_id", "name", "level", "x"], ["a", "A", "city", 0.5]]}
            )
        },
        "actors.xls",
        None,
        None,
    ),
    "archive_locked": (
        {"a.xlsx": b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")},
        "a.xlsx",
        None,
        None,
    ),
    "workbook_unreadable": ({"a.xlsx": zipped({"[Content_Types].xml": b"<"})}, "a.xlsx", None, None),
    "web_page": ({"locations": "<!DOCTYPE html>\n<html><table><tr><td>1"}, "locations.csv", None, None),
    "column_missing": ({"locations": "location_id,level\nkel,kelurahan\n"}, "locations.csv", 1, "name"),
    "column_twice": ({"locations": "location_id,level,name,nama\n"}, "locations.csv", 1, "name"),
    "table_repeated": ({"salinan.csv": HEADERS["activities"] + "\n"}, "salinan.csv", None, None),
    "files_joined": ({"lagi.csv": OTHER_WORK}, "lagi.csv", None, None),
    "table_twice": ({"lagi.csv": files_of()["activities.csv"]}, "lagi.csv", None, None),
    "rows_in_both": (
        {"lagi.csv": files_of()["activities.csv"] + b"9,rt,2018,drain,1,done,7,reported,p\n"},
        "lagi.csv",
        2,
        None,
    ),
    "ids_of_file": ({"lagi.csv": OTHER_WORK.replace(b"9,rt", b"1,rt")}, "lagi.csv", None, None),
    "form_read": ({"indicators": None, "RT 1.xlsx": workbook({"Sheet1": form()})}, "RT 1.xlsx", 13, None),
    "year_read_as": ({"decrees": ["1,43252,Mayor,kel,1"]}, "decrees.csv", 2, "date"),
    "year_from_name": (
        {"indicators": None, "indikator 2019.csv": "location_id,indicator,volume\nrt,water_access,80\n"},
        "indikator 2019.csv",
        1,
        "year",
    ),
    "file_not_used": ({"lain.csv": "a,b\n1,2\n"}, "lain.csv", None, None),
    "table_not_known": ({"lain.csv": "Tahun,Volume,Warna\n2018,2,x\n"}, "lain.csv", 1, None),
    "year_not_told": (
        {"locations": None, "luas.csv": "Kelurahan,Luas Kumuh (Ha)\nKampung,2\n"},
        "luas.csv",
        1,
        None,
    ),
    "no_rows": ({"activities": []}, "activities.csv", None, None),
    "lines_above": ({"actors": "PELAKU\nactor_id,name,level\nbkm,BKM,city\n"}, "actors.csv", 1, None),
    "last_line_open": ({"actors": "actor_id,name,level\nbkm,BKM,city"}, "actors.csv", None, None),
    "column_unknown": ({"actors": "actor_id,name,level,hue\nbkm,BKM,city,\n"}, "actors.csv", 1, "hue"),
    "column_assumed": (
        {"indicators": "location_id,year,indicator,volume,source\nrt,2018,water_access,80,form\n"},
        "indicators.csv",
        1,
        "status",
    ),
    "row_twice": ({"indicators": [READING, READING]}, "indicators.csv", 3, KEY),
    "row_short": ({"indicators": [READING, "rt,2019,water_access,1"]}, "indicators.csv", 3, None),
    "row_too_long": ({"indicators": [READING, READING + ",more"]}, "indicators.csv", 3, None),
    "total_row": ({"activities": [*USUAL["activities"], "TOTAL,,,,,,1000,,"]}, "activities.csv", 3, None),
    "footnote": ({"activities": [*USUAL["activities"], "Sumber: Dinas"]}, "activities.csv", 3, None),
    "header_again": ({"indicators": [READING, LONG_HEADER]}, "indicators.csv", 3, None),
    "column_numbers": ({"indicators": ["1,2,3,4,5,6,7,8,9,10", READING]}, "indicators.csv", 2, None),
    "hidden_characters": ({"actors": ["bkm,B\u200bKM,city"]}, "actors.csv", 2, "name"),
    "formula_without_value": ({"actors.xlsx": FORMULA}, "actors.xlsx", 2, "D"),
    "unknown_parent": ({"locations": ["kel,kelurahan,K,no,,", PLACE[1]]}, "locations.csv", 2, "parent_id"),
    "required_empty": (reading(end=",,survey,"), "indicators.csv", 2, "source"),
    "not_a_number": (reading(volume="many"), "indicators.csv", 2, "volume"),
    "number_ambiguous": (
        {"indicators": [f'rt,{year},water_access,"{n}",,,,,survey,f' for year, n in AMBIGUOUS]},
        "indicators.csv",
        2,
        "volume",
    ),
    "read_as_decimals": (reading(volume="1.234"), "indicators.csv", 2, "volume"),
    "read_as_thousands": (
        {"indicators": LONG_HEADER.replace(",", ";") + "\nrt;2018;water_access;1.234;;;;;survey;form\n"},
        "indicators.csv",
        2,
        "volume",
    ),
    "formula_error": (reading(volume="#REF!"), "indicators.csv", 2, "volume"),
    "byte_broken": (
        {"actors": "actor_id,name,level\nb,é,city\n".encode() + b"c,\xc3(,city\n"},
        "actors.csv",
        3,
        "name",
    ),
    "text_cut": (works(source="x" * 5_001), "activities.csv", 2, "source"),
    "read_as_percent": (
        {"indicators": "location_id,year,3a,status,source\nrt,2018,68.2,survey,form\n"},
        "indicators.csv",
        1,
        "3a",
    ),
    "volume_assumed": (
        {"indicators": "location_id,year,2b,status,source\nrt,2018,68.2,survey,form\n"},
        "indicators.csv",
        1,
        "2b",
    ),
    "column_neither": (
        {"indicators": "location_id,year,3a,status,source\nrt,2018,168.2,survey,form\n"},
        "indicators.csv",
        1,
        "3a",
    ),
    "read_behind_scale": (works(amount_rupiah="1.250 miliar"), "activities.csv", 2, "amount_rupiah"),
    "unit_in_heading": (
        {"decrees": "number,date,authority,location_id,luas (km2)\n1,2014,Mayor,kel,1\n"},
        "decrees.csv",
        2,
        "luas (km2)",
    ),
    "column_unit": (
        {"decrees": "number,date,authority,location_id,luas (m3)\n1,2014,Mayor,kel,1\n"},
        "decrees.csv",
        1,
        "luas (m3)",
    ),
    "unit_in_cell": (reading(volume="80 ha"), "indicators.csv", 2, "volume"),
    "digits_lost": (works(amount_rupiah="1.97626E+10"), "activities.csv", 2, "amount_rupiah"),
    "not_whole": (reading(year=2018.5), "indicators.csv", 2, "year"),
    "number_too_large": (reading(volume=-(10**16)), "indicators.csv", 2, "volume"),
    "cell_too_long": (works(activity_id="x" * 5_001), "activities.csv", 2, "activity_id"),
    "not_a_date": ({"decrees": ["1,14/11/11,Mayor,kel,1"]}, "decrees.csv", 2, "date"),
    "date_read_as": ({"decrees": ["1,05/12/2014,Mayor,kel,1"]}, "decrees.csv", 2, "date"),
    "date_ambiguous": (
        {
            "decrees": [
                f"{n},{day},Mayor,kel,1" for n, day in enumerate(("5/12/2014", "13/12/2014", "12/13/2014"))
            ]
        },
        "decrees.csv",
        2,
        "date",
    ),
    "not_allowed": (reading(end=",,guess,form"), "indicators.csv", 2, "status"),
    "word_read_as": (works(kind="Rabat Beton"), "activities.csv", 2, "kind"),
    "below_minimum": ({"outcomes": ["1,water_access,-1"]}, "outcomes.csv", 2, "volume"),
    "above_maximum": (reading(volume=3_000_000_000), "indicators.csv", 2, "volume"),
    "year_beyond_reason": (reading(year=2099), "indicators.csv", 2, "year"),
    "rows_conflict": ({"indicators": [READING, READING.replace("80", "81")]}, "indicators.csv", 2, KEY),
    "activity_conflict": ({"activities": TWO_VOLUMES}, "activities.csv", 2, "activity_id"),
    "unknown_place": ({"indicators": ["x" + READING]}, "indicators.csv", 2, "location_id"),
    "ambiguous_place": (
        {"locations": TWO_RT, "indicators": [READING.replace("rt", "RT 2 RW 1", 1)]},
        "indicators.csv",
        2,
        "location_id",
    ),
    "no_place_known": (
        {"indicators": [READING.replace("rt", key, 1) for key in "xyz"]},
        "indicators.csv",
        2,
        "location_id",
    ),
    "several_places": (
        {"locations": TWO_RT, "indicators": [READING.replace("rt", "RT 2 dan 3 RW 1", 1)]},
        "indicators.csv",
        2,
        "location_id",
    ),
    "place_made": (
        {"locations": TWO_RT[:3], "indicators": [READING.replace("rt", "RW 1", 1)]},
        "locations.csv",
        4,
        "location_id",
    ),
    "place_read_as": (
        {"indicators": [READING.replace("rt", "RT 001", 1)]},
        "indicators.csv",
        2,
        "location_id",
    ),
    "activity_read_as": ({"outcomes": ["01,water_access,1"]}, "outcomes.csv", 2, "activity_id"),
    "unknown_indicator": (
        {"indicators": [READING.replace("water", "wine")]},
        "indicators.csv",
        2,
        "indicator",
    ),
    "unknown_activity": ({"outcomes": ["9,water_access,1"]}, "outcomes.csv", 2, "activity_id"),
    "good_share": (
        {"indicators": ["rt,2018,Akses air minum layak,,60,,,,survey,form"]},
        "indicators.csv",
        2,
        "percent",
    ),
    "good_volume": (
        {"indicators": ["rt,2018,Akses air minum layak,60,,,,,survey,form"]},
        "indicators.csv",
        2,
        "volume",
    ),
    "good_fraction": (
        {"indicators": ["rt,2018,Akses air minum layak,,0.6,,,,survey,form"]},
        "indicators.csv",
        2,
        "percent",
    ),
    "range_reversed": (reading(volume="", shares=",65,35"), "indicators.csv", 2, "percent_low"),
    "coordinates_swapped": (places("104.44", "0.93"), "locations.csv", 3, "lat"),
    "coordinates_projected": (places("102900", "437700"), "locations.csv", 3, "lat"),
    "coordinates_zero": (places("0", "0"), "locations.csv", 3, "lat"),
    "coordinates_far": (places("52.5", "13.4"), "locations.csv", 3, "lat"),
    "differs_from_package": (
        {"datapackage.json": json.dumps({"resources": [SEALED]})},
        "indicators.csv",
        None,
        None,
    ),
    "resource_missing": (
        {"datapackage.json": json.dumps({"resources": [{"path": "actors.csv"}]})},
        "actors.csv",
        None,
        None,
    ),
    "package_unreadable": ({"datapackage.json": "{"}, "datapackage.json", None, None),
    "map_unreadable": ({"rt.gpkg": "x"}, "rt.gpkg", None, None),
    "shapefile_part_missing": ({"rt.shp": "x"}, "rt.shp", None, None),
    "map_no_crs": (shapefile_of(prj=False), "Batas RT.shp", None, None),
    "map_crs_unknown": ({"rt.geojson": in_system("x")}, "rt.geojson", None, None),
    "maps_told_unreadable": ({"maps.json": "{"}, "maps.json", None, None),
    "map_converted": ({"rt.geojson": in_system("urn:ogc:def:crs:EPSG::32648")}, "rt.geojson", None, None),
    "boundaries_unreadable": ({"boundaries.geojson": "{"}, "boundaries.geojson", None, None),
    "ground_unreadable": ({"ground.geojson": "{"}, "ground.geojson", None, None),
    "shape_far": (
        {
            "locations.csv": "location_id,level,name,lat,lon\nkel,kelurahan,K,-6.5,106\n",
            "boundaries.geojson": shapes_at(kel=0),
        },
        "boundaries.geojson",
        None,
        None,
    ),
    "shape_mended": ({"boundaries.geojson": map_of("Polygon", SPIKE)}, "boundaries.geojson", None, None),
    "points_read": ({"boundaries.geojson": map_of("Point", [106.0, -6.0])}, "boundaries.geojson", None, None),
    "point_differs": (
        places("-6.1", "106") | {"boundaries.geojson": map_of("Point", [106.0, -6.0])},
        "boundaries.geojson",
        None,
        None,
    ),
    "shapes_overlap": (
        {
            "locations.csv": "location_id,level,name\nkel,kelurahan,K\na,kelurahan,A\n",
            "boundaries.geojson": shapes_at(kel=0, a=0.05),
        },
        "boundaries.geojson",
        None,
        None,
    ),
    "shape_not_drawn": ({"boundaries.geojson": '{"features": [{}]}'}, "boundaries.geojson", None, None),
}
LIMITED = {  # reason: a limit of the folder, and a file that is beyond it
    "file_too_large": ({"size": 10}, {}),
    "too_many_rows": ({"rows": 1}, {}),
    "too_many_columns": ({"columns": 3}, {}),
    "too_many_cells": ({"cells": 3}, {"actors.xlsx": FORMULA}),
    "too_slow": ({"seconds": -1}, {}),
}
UPLOADED = {  # reason: what a reader sends
    "archive_unreadable": FORMULA[:40],
    "archive_empty": zipped({}),
    "archive_too_many": zipped({f"{n}.csv": b"" for n in range(UPLOAD.members + 1)}),
    "archive_too_large": zipped({"a.csv": bytes(UPLOAD.unpacked + 1)}),
}
ELSEWHERE = {"folder_missing", "file_unreadable", "recipe_used", "bases_differ", "figure_merged"} | {
    "mark_not_used",
    "rt_counted",
    "rt_maybe_counted",
    "place_in_two",
    "upload_too_slow",
    "upload_ended",
    "parents_too_many",
    "workbook_in_nation",
    "build_unreadable",
    "build_no_files",
    "build_of_other_version",
}
DOUBTS = {  # what domain/doubts finds in a dataset that was read
    "area_in_square_metres", "area_without_decree", "base_zero", "cells_empty", "class_not_computable",
    "class_stated_otherwise", "count_stated_otherwise", "finished_before_start", "name_printed_otherwise",
    "negative_area", "negative_deficit", "one_figure_two_places", "output_stated_otherwise",
    "outside_kawasan",
    "over_base", "over_hundred_percent", "parent_circle", "part_over_whole", "parts_over_base",
    "percent_stated_otherwise", "points_stated_otherwise", "range_over_bands",
    "share_for_percent", "count_in_parts", "spent_over_budget", "two_decrees", "two_figures", "unit_cost_far",
    "unit_stated_otherwise", "handled_over_area", "remainder",
    "words_as_typed", "work_over_deficit", "works_alike", "works_over_deficit", "year_ahead",
    "zero_by_estimate",
    "code_stated_otherwise", "decreed_below_line", "handling_stated_otherwise", "legality_stated_otherwise",
    "shape_area_differs", "shapes_below_decree",
    "level_stated_otherwise", "noticed", "priority_stated_otherwise",
}  # fmt: skip


def test_every_reason_has_a_case():
    cases = [PROBLEMS.keys(), LIMITED.keys(), UPLOADED.keys(), ELSEWHERE, DOUBTS]
    assert set().union(*cases) == REASONS.keys()
    assert sum(map(len, cases)) == len(REASONS)


@pytest.mark.thorough
@pytest.mark.parametrize("reason", PROBLEMS)
def test_a_problem_is_named_with_file_line_column_and_effect_and_told_in_each_language(tmp_path, reason):
    files, file, line, column = PROBLEMS[reason]
    problems = read_dataset(write_folder(tmp_path, **files)).problems
    found = next(p for p in problems if reason == p.reason)
    assert (found.file, found.line, found.column) == (file, line, column)
    assert found.severity == REASONS[reason]
    for language in LANGUAGES:
        assert all(sentence_of(problem, text_in(language)) for problem in problems)


@pytest.mark.parametrize("reason", LIMITED)
def test_a_file_beyond_a_limit_is_refused_and_the_limit_told(tmp_path, monkeypatch, reason):
    limits, files = LIMITED[reason]
    monkeypatch.setattr("dashboard.reading.folder.FOLDER", replace(FOLDER, **limits))
    problems = read_dataset(write_folder(tmp_path, **files)).problems
    found = next(problem for problem in problems if problem.reason == reason)
    assert found.severity == "refused"
    assert set(found.details) == {"limit"}


@pytest.mark.parametrize("reason", UPLOADED)
def test_an_archive_that_cannot_be_opened_is_refused(reason):
    assert reasons(read_upload({"a.zip": UPLOADED[reason]}, "a").problems) == [reason, *["file_missing"] * 3]


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    data = read_dataset(tmp_path / "nothing")
    assert told(data) == [("", "folder_missing", None, None, "refused")]
    assert data.problems[0].value == "nothing"
    assert data.refusal("locations") is data.problems[0]
    assert scores_of(data).totals.empty


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "data.csv").write_text("x", encoding="utf-8")
    assert told(read_dataset(tmp_path / "data.csv"))[0][1] == "folder_missing"


def test_a_folder_in_place_of_a_file_is_refused(tmp_path):
    write_folder(tmp_path, activities=None)
    (tmp_path / "activities.csv").mkdir()
    data = read_dataset(tmp_path)
    assert told(data) == [("activities.csv", "file_unreadable", None, None, "refused")]
    assert data.refusal("activities") is data.problems[0]


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "{'a': 1}"])
def test_a_package_that_is_no_json_object_is_refused_and_the_rest_works(tmp_path, content):
    (write_folder(tmp_path) / "datapackage.json").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert told(data) == [("datapackage.json", "package_unreadable", None, None, "refused")]
    assert (data.package.name, len(data.readings)) == (tmp_path.name, 1)
    assert data.refusal("locations", "indicators") is None


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"features": null}', '{"features": {}}'])
def test_boundaries_that_are_no_geojson_are_refused_and_the_rest_works(tmp_path, content):
    (write_folder(tmp_path) / "boundaries.geojson").write_text(content, encoding="utf-8")
    data = read_dataset(tmp_path)
    assert told(data) == [("boundaries.geojson", "boundaries_unreadable", None, None, "refused")]
    assert (data.boundaries, len(data.readings)) == ((), 1)


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
        "office": "Kantor", "as_of": "2018", "opens_at": "rt", "sources": [{"title": "Paper"}, {"name": "b"}],
        "licenses": [{"name": "CC-BY-4.0"}],
    }  # fmt: skip
    (write_folder(tmp_path) / "datapackage.json").write_text(json.dumps(told_by), encoding="utf-8")
    data = read_dataset(tmp_path)
    package = data.package
    assert (data.problems, package.name, package.illustrative) == ((), "uji", True)
    assert (package.title("en"), package.title("id"), package.short_title("en")) == ("Test", "Uji", "Test")
    assert (package.as_of, package.opens_at, data.first_place) == ("2018", "rt", "rt")
    assert package.office("en") == "Kantor"
    assert (package.sources, package.licences) == (("Paper", "b"), ("CC-BY-4.0",))


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
    kel = scores_of(data).criteria.set_index(["location_id", "indicator"]).loc[("kel", "water_access")]
    assert (kel["volume"], kel["base"], kel["places"]) == (80_000_000, 100_000_000, 1)
    assert "other" not in set(scores_of(data).totals["location_id"])


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
    (found,) = [p for p in data.problems if p.reason == "rows_conflict"]
    assert [row.line for row in found.rows] == [2, 3]
    assert data.readings.empty


def test_an_empty_rule_and_the_rule_of_2018_are_one_key(tmp_path):
    readings = [READING, READING.replace("80,,,,", "20,,,,permen_2018")]
    data = read_dataset(write_folder(tmp_path, indicators=readings))
    (found,) = [p for p in data.problems if p.reason == "rows_conflict"]
    assert [row.line for row in found.rows] == [2, 3]
    assert data.readings.empty


def test_the_same_reading_with_and_without_its_rule_counts_once(tmp_path):
    readings = [READING, READING.replace("80,,,,", "80,,,,permen_2018")]
    data = read_dataset(write_folder(tmp_path, indicators=readings))
    totals = scores_of(data).totals.set_index("location_id")
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
    assert scores_of(data).totals.empty


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


# As a reader sends them -----------------------------------------------------------------------------

SENT = files_of(actors=["bkm,BKM,city"])


def same(first: Dataset, second: Dataset) -> bool:
    return all(first.frames[table].equals(second.frames[table]) for table in TABLES)


def test_files_an_archive_and_an_archive_of_a_folder_are_read_the_same(tmp_path):
    folder = read_dataset(write_folder(tmp_path, actors=["bkm,BKM,city"]))
    inside = {f"data/uji/{name}": content for name, content in SENT.items()}
    for sent in (SENT, {"a.zip": zipped(SENT)}, {"a.zip": zipped(inside)}, {"a.csv": zipped(SENT)}):
        data = read_upload(sent, "kiriman")
        assert data.problems == ()
        assert (data.package.name, data.private) == ("kiriman", True)
        assert same(data, folder)


def test_a_workbook_with_a_sheet_for_each_table_is_read_the_same(tmp_path):
    sheets = {name.removesuffix(".csv"): [row.split(",") for row in content.decode().splitlines()]
              for name, content in SENT.items()}  # fmt: skip
    book = workbook(sheets | {"Petunjuk": [["Isi lembar berikut"]], "Pilihan": [["drain"]]})
    for name in ("data.xlsx", "data.csv", "DATA.XLSX"):
        data = read_upload({name: book}, "x")
        assert data.problems == ()
        assert data.names["activities"] == f"{name} · activities"
        assert [len(data.frames[table]) for table in ("locations", "indicators", "activities", "actors")] == [
            2,
            1,
            1,
            1,
        ]


def test_a_workbook_in_an_archive_is_a_workbook():
    book = workbook({"actors": [["actor_id", "name", "level"], ["a", "A", "city"]]})
    for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        saved = BytesIO()
        with zipfile.ZipFile(saved, "w", compression) as out:
            out.writestr("data.xlsx", book)
        data = read_upload({"a.zip": saved.getvalue()}, "x")
        assert list(data.frames["actors"]["actor_id"]) == ["a"]


def test_files_of_one_table_are_one_table_however_they_come():
    sent = [
        SENT | {"a.zip": zipped({"activities.csv": OTHER_WORK})},
        {"a.zip": zipped(SENT | {"2018/activities.csv": OTHER_WORK})},
        {"a.zip": zipped(SENT), "b.zip": zipped({"activities.csv": OTHER_WORK})},
        {"a.zip": zipped(SENT), "kegiatan 2018.csv": OTHER_WORK},
    ]
    for files in sent:
        data = read_upload(files, "x")
        assert data.activities["amount_rupiah"].to_list() == [1000, 7]
        assert [(p.reason, p.details["other"]) for p in data.problems] == [("files_joined", "activities.csv")]


def test_what_is_called_a_copy_or_a_summary_of_a_table_that_is_there_is_named_and_not_counted(tmp_path):
    for name in ("activities - Copy.csv", "Rekap kegiatan.csv"):
        data = read_dataset(write_folder(tmp_path, **{name: OTHER_WORK}))
        assert [(p.file, p.reason) for p in data.problems] == [(name, "table_repeated")]
        assert data.activities["amount_rupiah"].to_list() == [1000]
        (tmp_path / name).unlink()


def test_a_summary_alone_is_the_table_there_is(tmp_path):
    data = read_dataset(write_folder(tmp_path, activities=None, **{"Rekap kegiatan.csv": OTHER_WORK}))
    assert data.activities["amount_rupiah"].to_list() == [7]


def test_what_comes_along_is_named_and_refuses_nothing():
    along = {"foto.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF", "catatan.txt": b"Halo", "arsip.zip": zipped(SENT)}
    data = read_upload({"a.zip": zipped(SENT | along)}, "x")
    assert sorted((p.file, p.reason) for p in data.problems) == [
        (name, "file_not_used") for name in sorted(along)
    ]


def test_a_file_too_large_to_send_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr("dashboard.reading.folder.UPLOAD", replace(UPLOAD, size=99))
    monkeypatch.setattr("dashboard.reading.folder.is_archive", lambda data: pytest.fail("read"))
    assert reasons(read_upload({"a.csv": bytes(100)}, "x").problems)[0] == "file_too_large"


def test_nothing_sent_is_three_files_missing():
    assert reasons(read_upload({}, "x").problems) == ["file_missing"] * 3


def test_a_name_may_be_anything():
    for name in ("", "..", "a\udcff.csv", "\u202evsc.a", "a" * 5000, "../../activities.csv", "a\0b.csv"):
        assert read_upload({name: b"x"}, name).problems
    assert "activities" in read_upload({"../../activities.csv": SENT["activities.csv"]}, "x").names


def test_what_is_sent_has_a_version_of_its_content():
    first, second = read_upload(SENT, "x"), read_upload(dict(reversed(SENT.items())), "x")
    assert first.version == second.version
    assert read_upload(SENT | {"actors.csv": b""}, "x").version != first.version


def test_how_each_column_was_read_is_kept(tmp_path):
    actors = "ID pelaku,name,hue,tingkat\nbkm,BKM,red,city\n"
    data = read_dataset(write_folder(tmp_path, actors=actors))
    columns = {
        column.column: (column.field, column.how) for column in data.columns if column.table == "actors"
    }
    assert columns == {
        "ID pelaku": ("actor_id", "renamed"),
        "name": ("name", "known"),
        "hue": ("", "not_read"),
        "tingkat": ("level", "renamed"),
    }


def test_a_folder_with_a_file_of_a_dataset_is_one(tmp_path):
    assert not is_dataset(tmp_path)
    (tmp_path / "~$kegiatan.xlsx").touch()
    (tmp_path / "catatan.txt").touch()
    assert not is_dataset(tmp_path)
    (tmp_path / "KEGIATAN.XLSX").touch()
    assert is_dataset(tmp_path)


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
RUNS = settings(tries(8), derandomize=True, phases=PHASES)


def is_told(data: Dataset) -> None:
    """Frames of every file, and every problem a known one."""
    assert set(data.frames) == set(TABLES)
    assert all(p.reason in REASONS and p.severity in SEVERITIES for p in data.problems)


@pytest.mark.thorough
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


@pytest.mark.thorough
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


CUTS = settings(tries(6), derandomize=True)


@pytest.mark.thorough
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


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["locations.csv", "indicators.csv"])
def test_a_truncated_dataset_is_still_scored(copied, name):
    path = copied["contoh"] / name
    whole = path.read_bytes()
    try:
        path.write_bytes(whole[: len(whole) // 2])
        assert len(scores_of(read_dataset(copied["contoh"])).totals)
    finally:
        path.write_bytes(whole)
