"""Rows below the names: which are data, and which only look like it."""

import numpy as np
import pytest

from dashboard.reading.columns.header import find_header
from dashboard.reading.columns.rows import Coded, read_body
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.sheets.limits import UPLOAD
from tests.reading.reading import read, sheet_of, told, workbook

HEADER = "No;location_id;level;name;households"


def body_of(content):
    sheet = sheet_of(content)
    header = find_header(sheet, schema_of("locations"), UPLOAD)
    return read_body(sheet, header, frozenset(), UPLOAD)


def found(*rows: str) -> list[tuple]:
    """Reason, line and value of what was found in these rows."""
    return [(reason, line, value) for reason, line, _, value, _ in told(read("\n".join([HEADER, *rows, ""])))]


def test_a_column_keeps_each_different_cell_once():
    body, _ = body_of(f"{HEADER}\n1;a;rt;x;1\n2;b;rt; x ;1\n3;c;rt;y;1\n")
    assert body.columns[3].cells == ("x", "y")
    assert body.columns[3].codes.tolist() == [0, 0, 1]
    assert body.row(1) == ["2", "b", "rt", "x", "1"]
    assert body.lines.tolist() == [2, 3, 4]
    assert body.take(np.array([2])).row(0) == ["3", "c", "rt", "y", "1"]


def test_a_column_finds_the_rows_whose_cell_passes():
    column = Coded(("x", "y"), np.array([0, 1, 0], dtype="int32"))
    assert column.where("x".__eq__).tolist() == [True, False, True]
    assert Coded((), np.zeros(0, dtype="int32")).where(bool).tolist() == []


@pytest.mark.parametrize(
    ("row", "first"),
    [
        ("JUMLAH;;;;220", "JUMLAH"), (";TOTAL;;;220", "TOTAL"), ("3;Jumlah;;;220", "3"),
        ("Total RW 06;;;;1", "Total RW 06"), ("Grand Total;;;;9", "Grand Total"),
        (";;;Sub Total:;9", "Sub Total:"),
        ("Jumlah;Jumlah;Jumlah;Jumlah;220", "Jumlah"),
    ],
)  # fmt: skip
def test_a_row_of_sums_is_left_out_and_named(row, first):
    assert found("1;a;rt;x;1", row) == [("total_row", 3, first)]


def test_a_place_whose_name_begins_like_a_sum_is_data():
    assert found("1;a;rt;Jumlah Baru;1", "2;b;rt;Total;1") == []


@pytest.mark.parametrize(
    "row", ["Sumber: Dinas Perkim 2018", "*) angka sementara;;;;", ";;;RW 06;", "Catatan:"]
)
def test_a_single_text_in_a_row_is_a_footnote_and_no_short_row(row):
    assert found("1;a;rt;x;1", row) == [("footnote", 3, row.strip(";"))]


@pytest.mark.parametrize("row", [";;;;", "", "   ", " ; ; ; ; ", "\u00a0;\u200b;;;"])
def test_a_blank_row_is_passed_over(row):
    assert [reason for reason, _, _ in found("1;a;rt;x;1", row, "2;b;rt;y;1")] in ([], ["hidden_characters"])
    assert read("\n".join([HEADER, "1;a;rt;x;1", row, "2;b;rt;y;1", ""])).frame["line"].tolist() == [2, 4]


@pytest.mark.parametrize("row", ["(1);(2);(3);(4);(5)", "1;2;3;4;5", "1.;2.;3.;4.;5."])
def test_the_numbers_of_the_columns_are_passed_over(row):
    assert found(row, "1;a;rt;x;1")[0][:2] == ("column_numbers", 2)


def test_names_written_again_are_passed_over():
    assert found("1;a;rt;x;1", HEADER, "2;b;rt;y;1") == [("header_again", 3, "No")]


def test_a_short_row_is_filled_up_and_told_and_a_long_one_left_out():
    assert found("1;a;rt;x", "2;b;rt;y;1;2", "3;c;rt;z;1;;;") == [
        ("row_too_long", 3, "2"),
        ("row_too_long", 4, "3"),
        ("row_short", 2, "1"),
    ]


@pytest.mark.parametrize("row", ["Sumber: Dinas;;;;;;;", ";;;;;;;;;Catatan: sementara"])
def test_a_lone_text_in_a_row_of_too_many_cells_is_a_footnote(row):
    assert found("1;a;rt;x;1", row) == [("footnote", 3, row.strip(";"))]
    assert found("1;a;rt;x;1", ";;;;;;;") == []


def test_unseen_characters_are_taken_out_and_told_once_a_column():
    rows = ["1;a\u200b;rt;x\u202e;1", "2;b\u200b;rt;y;1"]
    assert found(*rows) == [("hidden_characters", 2, "a"), ("hidden_characters", 2, "x")]


def test_a_figure_that_stands_again_in_a_merged_cell_counts_once():
    sheet = sheet_of(
        workbook(
            {"a": [["location_id", "level", "name", "households"], ["a", "rt", "x", 9], ["b", "rt", "y"]]},
            ["D2:D3"],
        )
    )
    header = find_header(sheet, schema_of("locations"), UPLOAD)
    body, problems = read_body(sheet, header, frozenset((3,)), UPLOAD)
    assert [body.columns[3].cell(row) for row in (0, 1)] == ["9", ""]
    assert [(p.reason, p.line, p.column, p.value) for p in problems] == [
        ("figure_merged", 3, "households", "9")
    ]
    everywhere, problems = read_body(sheet, header, frozenset(), UPLOAD)
    assert [everywhere.columns[3].cell(row) for row in (0, 1)] == ["9", "9"]
    assert problems == []
