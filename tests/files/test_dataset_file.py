"""The whole dataset as a ZIP: valid, complete, the same when it is read again."""

import csv
import hashlib
import json
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from frictionless import Package

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.files.dataset_file import dataset_zip
from dashboard.findings.data.problem_rows import problem_record
from dashboard.findings.file_rows import table_sheet
from dashboard.reading.columns.schema import REQUIRED_TABLES, TABLES
from dashboard.reading.folder import read_dataset
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import boundary, dataset, place
from tests.domain.shipped import documented, illustrative

TODAY = date(2026, 11, 24)
ID, EN = text_in("id"), text_in("en")
SHIPPED = pytest.mark.parametrize("data", [documented(), illustrative()], ids=["tanjungpinang", "contoh"])
ODD = "=1+1"


@cache
def zipped(data: Dataset) -> bytes:
    """The ZIP of a dataset."""
    return dataset_zip(data, ID, TODAY)


def unpacked(data: Dataset, folder: Path) -> Path:
    """The ZIP of a dataset, taken apart."""
    with ZipFile(BytesIO(zipped(data))) as archive:
        archive.extractall(folder)
    return folder


def file(data: Dataset, name: str) -> bytes:
    with ZipFile(BytesIO(zipped(data))) as archive:
        return archive.read(name)


def rows(data: Dataset, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(file(data, name).decode("utf-8"), newline="")))


def package(data: Dataset) -> dict:
    return json.loads(file(data, "datapackage.json"))


@pytest.fixture
def small() -> Dataset:
    """Two places, one with a text like a formula, and one reading with three decimals."""
    readings = [
        {"location_id": "kel", "year": 2018, "indicator": "slum_area", "volume": "1.234", "status": "survey",
         "source": "form"},
        {"location_id": "kel", "year": 2019, "indicator": "slum_area", "volume": -2, "status": "survey",
         "source": "form"},
    ]  # fmt: skip
    locations = [place("kel", "kelurahan") | {"name": ODD}, place("-x", "rt")]
    return dataset(locations=locations, indicators=readings)


# Shipped datasets -----------------------------------------------------------------------------------------


@pytest.mark.thorough
@SHIPPED
def test_the_zip_is_a_valid_data_package(data, tmp_path):
    report = Package(str(unpacked(data, tmp_path) / "datapackage.json")).validate()
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []
    assert report.valid


@pytest.mark.thorough
@SHIPPED
def test_a_changed_file_is_found_by_its_size_and_hash(data, tmp_path):
    path = unpacked(data, tmp_path) / "activities.csv"
    path.write_bytes(path.read_bytes().replace(b"2018", b"2017", 1))
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert "hash-count" in {row[0] for row in report.flatten(["type"])}


@SHIPPED
def test_the_zip_read_again_gives_equal_tables(data, tmp_path):
    again = read_dataset(unpacked(data, tmp_path))
    for table in TABLES:
        pd.testing.assert_frame_equal(
            again.frames[table].drop(columns="line"), data.frames[table].drop(columns="line")
        )
    assert again.boundaries == data.boundaries
    assert again.package == data.package


@SHIPPED
def test_the_zip_read_again_has_no_problem_that_the_dataset_had_not(data, tmp_path):
    folder = unpacked(data, tmp_path)
    (folder / "problems.csv").unlink()  # is no table of a dataset, which a reader may be told
    had = {(problem.file, problem.reason, problem.column, problem.value) for problem in data.problems}
    found = read_dataset(folder).problems
    again = {(problem.file, problem.reason, problem.column, problem.value) for problem in found}
    assert again <= had | {("problems.csv", "resource_missing", None, None)}


@SHIPPED
def test_every_file_is_named_with_its_size_and_hash_and_lies_in_no_folder(data, tmp_path):
    names = {path.name for path in unpacked(data, tmp_path).rglob("*")}
    described = package(data)["resources"]
    assert {resource["path"] for resource in described} | {"datapackage.json"} == names
    for resource in described:
        content = (tmp_path / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


@SHIPPED
def test_the_files_are_written_as_the_contract_says(data, tmp_path):
    for path in unpacked(data, tmp_path).glob("*.csv"):
        content = path.read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\n")
        assert b"\r" not in content


@SHIPPED
def test_a_column_that_holds_nothing_is_left_out_with_its_declaration(data):
    for resource in package(data)["resources"]:
        if resource["name"] in TABLES:
            header, *body = csv.reader(StringIO(file(data, resource["path"]).decode()))
            fields = resource["schema"]["fields"]
            assert [field["name"] for field in fields] == header
            needed = {field["name"] for field in fields if field.get("constraints", {}).get("required")}
            empty = {name for name, *cells in zip(header, *body, strict=True) if not any(cells)}
            assert empty <= needed | set(resource["schema"].get("uniqueKeys", [[]])[0])


@SHIPPED
def test_the_same_data_on_the_same_day_give_the_same_bytes(data):
    assert dataset_zip(data, ID, TODAY) == dataset_zip(data, ID, TODAY)


@SHIPPED
def test_title_licence_sources_and_whether_rows_are_made_up_travel_along(data):
    told = package(data)
    assert told["illustrative"] is data.package.illustrative
    assert (told["title"], told["title_en"]) == (data.package.title("id"), data.package.title("en"))
    assert [licence["title"] for licence in told["licenses"]] == list(data.package.licences)
    assert [source["title"] for source in told["sources"]] == list(data.package.sources)
    assert told["created"] == "2026-11-24T00:00:00Z"


# What is written ------------------------------------------------------------------------------------------


def test_the_required_files_are_there_without_a_row_and_optional_ones_are_not(tmp_path):
    folder = unpacked(dataset(), tmp_path)
    assert {path.stem for path in folder.glob("*.csv")} == {*REQUIRED_TABLES, "problems"}
    assert Package(str(folder / "datapackage.json")).validate().valid


def test_a_decimal_is_a_decimal_again(small):
    assert [row["volume"] for row in rows(small, "indicators.csv")] == ["1.2340", "-2"]


def test_a_text_like_a_formula_gets_an_apostrophe_also_as_an_id_and_a_number_does_not(small):
    assert rows(small, "locations.csv")[0]["name"] == f"'{ODD}"
    assert [row["location_id"] for row in rows(small, "locations.csv")] == ["kel", "'-x"]


def test_what_was_left_out_stands_in_a_list_of_its_own(small):
    problem = Problem(
        "indicators.csv", "not_a_number", 7, "volume", "-21 unit", table="indicators", place="kel", year=2018
    )  # fmt: skip
    row, *_ = rows(replace(small, problems=(problem,)), "problems.csv")
    assert row == {key: str(value) for key, value in problem_record(problem, ID).items()} | {
        "value": "'-21 unit"
    }
    (doubt,) = rows(small, "problems.csv")  # a slum area of -2 ha
    assert (doubt["reason"], doubt["line"], doubt["place"]) == ("negative_area", "3", "kel")


def test_a_package_without_licence_sources_or_date_is_valid(small, tmp_path):
    assert {"licenses", "sources", "as_of", "opens_at"}.isdisjoint(package(small))
    assert Package(str(unpacked(small, tmp_path) / "datapackage.json")).validate().valid


def test_a_name_that_no_package_may_have_becomes_one(small):
    named = replace(small, package=replace(small.package, name="Data Baru (2)"))
    assert package(named)["name"] == "data-baru-2"


def test_sentences_are_in_the_language_of_the_reader():
    problem = Problem("indicators.csv", "no_rows")
    for text in (ID, EN):
        with ZipFile(BytesIO(dataset_zip(replace(dataset(), problems=(problem,)), text, TODAY))) as archive:
            assert problem_record(problem, text)["message"] in archive.read("problems.csv").decode()
            assert text("download-dataset-note") in archive.read("datapackage.json").decode()


def test_half_a_sign_in_a_note_of_a_shape_does_not_stop_the_download(small):
    shape = {
        "location_id": "kel",
        "geometry_kind": "survey",
        "note": "\ud800",
        "type": "Polygon",
        "coordinates": [[[104, 1], [104.1, 1], [104.1, 1.1], [104, 1]]],
    }
    content = file(replace(small, boundaries=(boundary(shape),)), "boundaries.geojson")
    assert json.loads(content)["features"][0]["properties"]["note"] == "?"


def test_a_table_as_a_sheet_has_the_columns_that_hold_anything(small):
    sheet = table_sheet(small.readings, "indicators")
    assert sheet.columns == ("location_id", "year", "indicator", "volume", "rule", "status", "source")
    assert sheet.name == "indicators"
