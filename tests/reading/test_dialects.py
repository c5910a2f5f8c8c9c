"""The same dataset, however an office writes it down, is read as the same tables."""

import codecs
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.folder import read_upload
from tests.domain.by_hand import table
from tests.effort import EFFORT, tries
from tests.reading.dialects import (
    DIALECTS,
    RTS,
    UNICODE_TEXTS,
    WINDOWS_TEXTS,
    Dialect,
    Rows,
    csv_text,
    datasets,
    typed_book,
)
from tests.reading.reading import reasons, workbook

RUNS = settings(
    tries(20),
    derandomize=True,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow],
)
ENCODINGS = {
    "utf-8": str.encode,
    "utf-8 with mark": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16 be with mark": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "utf-16 le": lambda text: text.encode("utf-16-le"),
    "utf-16 be": lambda text: text.encode("utf-16-be"),
    "cp1252": lambda text: text.encode("cp1252"),
}
NEWS = {
    "column_assumed", "lines_above", "footnote", "total_row", "hidden_characters", "word_read_as",
    "place_read_as", "date_read_as", "no_rows", "read_as_thousands", "formula_error",
}  # fmt: skip
"""What may be told of a file that is read as it was meant."""


def is_read_as(data: Dataset, rows: Rows) -> None:
    """Every cell of the tables, and the sum of money, is what was written."""
    assert set(reasons(data.problems)) <= NEWS
    for name, wanted in rows.items():
        plain = [
            {key: str(cell) if isinstance(cell, date) else cell for key, cell in row.items()}
            for row in wanted
        ]
        keys = list(schema_of(name).key) or ["activity_id"]
        expected = table(name, plain).drop(columns="line").sort_values(keys, ignore_index=True)
        read = data.frames[name].drop(columns="line").sort_values(keys, ignore_index=True)
        pd.testing.assert_frame_equal(read, expected)
    amounts = [row["amount_rupiah"] or 0 for row in rows["activities"]]
    assert data.activities["amount_rupiah"].sum() == sum(amounts)


def zipped(files: dict[str, bytes]) -> dict[str, bytes]:
    saved = BytesIO()
    with zipfile.ZipFile(saved, "w") as out:
        for name, content in files.items():
            out.writestr(f"folder/{name}", content)
    return {"a.zip": saved.getvalue()}


def written(dialect: Dialect, encoding: str, rows: Rows) -> dict[str, bytes]:
    return {f"{name}.csv": ENCODINGS[encoding](csv_text(dialect, name, rows[name])) for name in rows}


@pytest.mark.thorough
@RUNS
@given(encoding=st.sampled_from(list(ENCODINGS)), data=st.data(), dialect=DIALECTS)
def test_a_dataset_is_the_same_in_every_dialect_of_offices(encoding, data, dialect):
    windows = encoding == "cp1252"
    rows = data.draw(datasets(WINDOWS_TEXTS if windows else UNICODE_TEXTS))
    dialect = replace(dialect, blank="\u00a0") if windows else dialect
    files = written(dialect, encoding, rows)
    is_read_as(read_upload(data.draw(st.sampled_from([files, zipped(files)])), "x"), rows)


@pytest.mark.thorough
@pytest.mark.parametrize("library", ["xlsxwriter", "openpyxl"])
@settings(RUNS, max_examples=5 * EFFORT)
@given(rows=datasets(UNICODE_TEXTS), name=st.sampled_from(["data.xlsx", "data.csv", "Data Kumuh.XLSX"]))
def test_a_dataset_is_the_same_in_a_workbook_that_keeps_numbers_and_days(library, rows, name):
    is_read_as(read_upload({name: typed_book(rows, library)}, "x"), rows)


# Where a spelling has two meanings ------------------------------------------------------------------

READINGS = ("location_id", "year", "indicator", "volume", "percent", "status", "source")


@pytest.mark.parametrize(
    ("delimiter", "other", "volume", "told"),
    [
        (";", "7", 1_234_000_000, "read_as_thousands"),
        ("\t", "7", 1_234_000_000, "read_as_thousands"),
        (",", "7", 1_234_000, "read_as_decimals"),
        (";", "7.5", 1_234_000, "read_as_decimals"),
        (",", "7,5", 1_234_000_000, "read_as_thousands"),
    ],
)
def test_thousands_or_decimals_are_settled_by_the_file_then_its_delimiter_and_told(
    delimiter, other, volume, told
):
    rows = [READINGS, (RTS[0], "2018", "road_surface", "1.234", other, "survey", "form")]
    lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
    places = f"location_id,level,name\n{RTS[0]},rt,RT 001\n"
    data = read_upload(
        {"locations.csv": places.encode(), "indicators.csv": "\n".join([*lines, ""]).encode()}, "x"
    )
    assert data.readings["volume_millionths"].to_list() == [volume]
    assert [(p.reason, p.column, p.line) for p in data.problems if p.reason != "file_missing"] == [
        (told, "volume", 2)
    ]


def test_a_text_in_a_workbook_is_thousands_whatever_numbers_stand_beside_it():
    rows = [READINGS, (RTS[0], 2018, "road_surface", "1.234", 7.5, "survey", "form")]
    rows += [(RTS[0], 2019, "road_surface", 1.234, 7.5, "survey", "form")]
    places = [("location_id", "level", "name"), (RTS[0], "rt", "RT 001")]
    data = read_upload({"a.xlsx": workbook({"indicators": rows, "locations": places})}, "x")
    assert data.readings["volume_millionths"].to_list() == [1_234_000_000, 1_234_000]
    assert "read_as_thousands" in reasons(data.problems)
