"""Files to fill in, and the invented example in them."""

import csv
import json
import re
from io import StringIO
from pathlib import Path

import pandas as pd
import pytest
from frictionless import Package

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import FUNDING_SOURCES, KINDS
from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.scores import scores_of
from dashboard.files.example import example_rows
from dashboard.files.template import (
    example_files,
    example_workbook,
    header_of,
    template_files,
    template_workbook,
)
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.reading.folder import read_dataset, read_upload
from dashboard.text.catalogue import source_of, text_in
from tests.files.workbooks import cells, kinds, opened

ID, EN = text_in("id"), text_in("en")
LANGUAGES = pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
FIELDS = [(table, field) for table in TABLES for field in schema_of(table).fields]
SHEETS = {
    "id": [
        "lokasi",
        "indikator",
        "kegiatan",
        "hasil",
        "sk",
        "angka",
        "pelaku",
        "kolaborasi",
        "pemeriksaan",
        "catatan_penyusun",
    ],
    "en": list(TABLES),
}


def header(content: bytes) -> list[str]:
    return next(csv.reader(StringIO(content.decode("utf-8-sig"))))


def written(files: dict[str, bytes], folder: Path) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


# Words ------------------------------------------------------------------------------------------------------


@LANGUAGES
def test_every_table_and_every_column_has_words(text):
    missing = [f"table-{table}" for table in TABLES if not text.has(f"table-{table}")]
    missing += [key for table, field in FIELDS if not text.has(key := f"column-{table}-{field.name}")]
    assert missing == []


@LANGUAGES
def test_there_are_no_words_for_a_column_that_is_not_declared(text):
    source = source_of(text.language)
    told = set(re.findall(r"^column-(\S+) =", source, re.M))
    assert told == {f"{table}-{field.name}" for table, field in FIELDS}


# Blank files ------------------------------------------------------------------------------------------------


@LANGUAGES
def test_there_is_a_blank_file_for_every_table_with_every_column(text):
    files = template_files(text)
    assert list(files) == [f"{table}.csv" for table in TABLES]
    for table in TABLES:
        content = files[f"{table}.csv"]
        assert content.count(b"\n") == 1
        assert [schema_of(table).field_called(name) for name in header(content)] == list(
            schema_of(table).fields
        )


def test_columns_are_named_in_the_language_of_the_reader():
    assert header(template_files(ID)["locations.csv"])[:3] == ["id_lokasi", "tingkat", "nama"]
    assert header(template_files(EN)["locations.csv"])[:3] == ["location_id", "level", "name"]


@LANGUAGES
def test_the_workbook_has_a_sheet_for_every_table_between_explanation_and_choices(text):
    book = opened(template_workbook(text))
    assert book.sheetnames == [text("sheet-explained"), *SHEETS[text.language], text("sheet-choices")]
    for table, name in zip(TABLES, SHEETS[text.language], strict=True):
        rows = list(book[name].iter_rows(values_only=True))
        assert rows == [tuple(header_of(field, text) for field in schema_of(table).fields)]
        assert schema_of(table).named(name)


@LANGUAGES
def test_neither_explanation_nor_choices_can_be_taken_for_a_table(text):
    for name in (text("sheet-explained"), text("sheet-choices"), text("sheet-about")):
        assert not any(schema_of(table).named(name) for table in TABLES)


@LANGUAGES
def test_every_column_is_explained_with_what_its_cells_may_hold(text):
    rows = cells(template_workbook(text), text("sheet-explained"))[1:]
    columns = [row for row in rows if row[1] != text("explained-row")]
    assert [row[1] for row in columns] == [header_of(field, text) for _, field in FIELDS]
    assert all(all(row) for row in columns)
    required = {row[1] for row in columns if row[3] == text("explained-yes")}
    assert required == {header_of(field, text) for _, field in FIELDS if field.required}
    assert len(rows) - len(columns) == len(TABLES)


def offered(content: bytes, sheet: str) -> dict[str, tuple[tuple[str, ...], bool]]:
    """By the name of a column the choices of its list, and whether only they may be typed."""
    book = opened(content)
    found = {}
    for rule in book[sheet].data_validations.dataValidation:
        column = str(rule.sqref).split(":")[0].rstrip("0123456789")
        name, area = re.fullmatch(r"'(.+)'!(.+)", rule.formula1).groups()
        keys = tuple(cell.value for (cell,) in book[name][area.replace("$", "")])
        found[book[sheet][f"{column}1"].value] = (keys, rule.showErrorMessage)
    return found


@LANGUAGES
def test_a_column_with_a_list_of_values_offers_exactly_these(text):
    book = template_workbook(text)
    for table, sheet in zip(TABLES, SHEETS[text.language], strict=True):
        lists = offered(book, sheet)
        declared = {
            header_of(field, text): (field.enum, True) for field in schema_of(table).fields if field.enum
        }
        assert declared.items() <= lists.items()


def test_registers_are_offered_and_only_that_of_indicators_is_closed():
    works, readings = (offered(template_workbook(EN), name) for name in ("activities", "indicators"))
    assert works["kind"] == (KINDS, False)
    assert works["funding_source"] == (FUNDING_SOURCES, False)
    assert readings["indicator"] == (tuple(INDICATORS), True)


@LANGUAGES
def test_every_choice_has_a_meaning_that_is_not_its_key(text):
    rows = cells(template_workbook(text), text("sheet-choices"))[1:]
    assert all(all(row) for row in rows)
    assert not any("_" in row[2] for row in rows)


def test_codes_and_dates_stay_as_they_are_typed_and_money_is_grouped():
    page = opened(template_workbook(EN))["activities"]
    looks = {
        cell.value: dimension.number_format
        for cell in page[1]
        for dimension in page.column_dimensions.values()
        if dimension.min <= cell.column <= dimension.max
    }
    assert (looks["location_id"], looks["started"], looks["amount_rupiah"]) == ("@", "@", "#,##0")
    assert looks["year"] == "General"


@LANGUAGES
def test_no_cell_of_a_workbook_is_a_formula(text):
    assert kinds(template_workbook(text)) == {"s"}
    assert kinds(example_workbook(text)) == {"s", "n"}


# The example ------------------------------------------------------------------------------------------------


def read(text, folder: Path) -> Dataset:
    return read_dataset(written(example_files(text), folder))


@LANGUAGES
def test_the_example_is_read_without_a_row_left_out(text, tmp_path):
    data = read(text, tmp_path)
    assert [problem for problem in data.problems if problem.severity != "note"] == []
    for table, rows in example_rows(text).items():
        assert len(data.frames[table]) == len(rows)


@LANGUAGES
def test_the_example_has_a_row_for_every_table_and_uses_only_declared_columns(text):
    rows = example_rows(text)
    assert list(rows) == list(TABLES)
    for table, examples in rows.items():
        assert examples
        assert {name for row in examples for name in row} <= {field.name for field in schema_of(table).fields}


@LANGUAGES
def test_the_example_says_that_it_is_made_up(text, tmp_path):
    data = read(text, tmp_path)
    assert data.package.illustrative
    assert {*data.readings["status"], *data.activities["status"]} == {"illustrative"}
    for table in TABLES:
        if "source" in data.frames[table]:
            assert set(data.frames[table]["source"]) == {text("example-source")}


@pytest.mark.thorough
@LANGUAGES
def test_the_example_shows_a_zero_a_range_and_two_lines_of_money(text, tmp_path):
    data = read(text, tmp_path)
    assert (data.readings["volume_millionths"] == 0).any()
    assert data.readings["percent_low_millionths"].notna().any()
    assert data.activities["activity_id"].duplicated().any()
    assert len(data.of_level("rt", data.first_place)) == 2
    assert len(scores_of(data).totals)


@pytest.mark.thorough
@LANGUAGES
def test_the_workbook_of_the_example_is_read_like_its_files(text):
    files = read_upload(example_files(text), "example")
    book = read_upload({"example.xlsx": example_workbook(text)}, "example")
    assert [problem for problem in book.problems if problem.severity != "note"] == []
    for table in TABLES:
        pd.testing.assert_frame_equal(book.frames[table], files.frames[table])


@pytest.mark.thorough
@LANGUAGES
def test_the_example_is_a_valid_data_package(text, tmp_path):
    folder = written(example_files(text), tmp_path)
    assert Package(str(folder / "datapackage.json")).validate().valid
    assert json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["illustrative"] is True


def test_the_same_words_give_the_same_bytes():
    assert template_workbook(ID) == template_workbook(ID)
    assert example_files(EN) == example_files(EN)
