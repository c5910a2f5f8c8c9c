"""A file as it comes → sheets of rows of text."""

from datetime import date, datetime
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reading.folder import read_upload
from dashboard.reading.sheets.limits import UPLOAD
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import Sheet, clean, hides, is_archive, is_workbook, sheets_of, shown
from tests.reading.reading import refusal, sheet_of, workbook


def rows(content: str | bytes, delimiter: str | None = ",") -> list[tuple[int, list[str]]]:
    return list(sheet_of(content).rows(delimiter, UPLOAD))


def cells(content: bytes) -> list[list[str]]:
    return [row for _, row in rows(content, None)]


# Encodings ------------------------------------------------------------------------------------------

TEXT = "nama,catatan\nJalan é,“±” – ½\n"
UNICODE = "nama,catatan\nΩ,漢字 🙂 ሴ\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [TEXT, UNICODE, "a,b\n1,2\n"])
def test_every_unicode_encoding_is_read(encoding, text):
    assert sheet_of(text.encode(encoding)).text == text


@pytest.mark.parametrize("bom", [b"\xff\xfe", b"\xfe\xff"])
def test_a_byte_order_mark_says_the_order(bom):
    encoding = "utf-16-le" if bom == b"\xff\xfe" else "utf-16-be"
    assert sheet_of(bom + UNICODE.encode(encoding)).text == UNICODE


def test_the_code_page_of_windows_is_read():
    assert sheet_of(TEXT.encode("cp1252")).text == TEXT


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1, max_size=40))
def test_utf_8_is_never_taken_for_a_code_page_nor_a_code_page_for_utf_8(text):
    """As far as bytes can tell: two signs in a row of the code page may be one character of UTF-8."""
    content = f"location_id,level,name\na,rt,{text}\n"
    assert sheet_of(content.encode()).text == content
    apart = f"location_id,level,name\na,rt,{'-'.join(text)}\n"
    assert sheet_of(apart.encode("cp1252")).text == apart


@pytest.mark.parametrize("broken", [b"\xc3(", b"\xff", b"\xb1"])
def test_one_broken_byte_does_not_change_the_reading_of_the_rest(broken):
    content = "nama\nJalan é ñ ü\n".encode()
    text = sheet_of(content.replace("ñ".encode(), broken)).text
    assert text is not None
    assert text.replace("\ufffd(", "\ufffd") == "nama\nJalan é \ufffd ü\n"


def test_a_code_page_with_one_byte_that_it_does_not_have_is_still_that_code_page():
    assert sheet_of(b"nama\nJalan \xe9 \x81 \xfc\n").text == "nama\nJalan é \ufffd ü\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_a_character_cut_in_two_at_the_end_leaves_the_rest_readable_and_the_end_open(encoding):
    whole = "a,b\né,é\n1,é".encode(encoding)
    sheet = sheet_of(whole[:-1])
    assert sheet.text == "a,b\né,é\n1,\ufffd"
    assert not sheet.whole


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"%PDF-1.4\n1 0 obj", b"a,b\n1,\0\n", b"\xff\xfe\x00\xd8\n\x00",
     b"a,b\n\x81\x8d\n", b"\0" * 1000, b"\xff\xd8\xff\xe0\0\x10JFIF"],
)  # fmt: skip
def test_what_is_no_text_is_refused(content):
    assert refusal(content).reason == "not_text"


@pytest.mark.parametrize(
    "content", [b"", b"  \n", b"\xef\xbb\xbf", b";;;\n", b"\xff\xfe", "\n".encode("utf-16")]
)
def test_a_file_without_anything_is_empty(content):
    assert refusal(content).reason == "file_empty"


# Rows -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_has_the_line_it_begins_on(end):
    content = f'a,b{end}{end}1,"x{end}y"{end}2,z{end}'
    assert rows(content) == [(1, ["a", "b"]), (2, []), (3, ["1", "x\ny"]), (5, ["2", "z"])]


@pytest.mark.parametrize("sign", [";", ",", "\t", "|", "~"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_first_line_may_say_what_parts_the_columns(sign, end):
    sheet = sheet_of(f"SEP={sign}{end}a{sign}b{end}")
    assert sheet.delimiters == (sign,)
    assert list(sheet.rows(sign, UPLOAD)) == [(2, ["a", "b"])]


@pytest.mark.parametrize("first", ["sep=", "sep=ab", 'sep="', "sep=x", "sep= "])
def test_a_first_line_that_says_nothing_of_that_kind_is_a_row(first):
    assert sheet_of(f"{first}\na,b\n").delimiters == (",", ";", "\t", "|")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('a,b\n1,"x\n', 2),
        ('a,b\n1,"x', 2),
        ('a,b\n1,2\n3,"x\n4,5\n', 3),
        ('"a,b\n1,2\n', 1),
        ('a\n"x\n\n\n', 2),
    ],
)
def test_a_quote_that_is_never_closed_is_refused_with_its_line(content, line):
    with pytest.raises(Exception, match="quote_open") as refused:
        rows(content)
    assert refused.value.problem.line == line


def test_a_lost_quote_does_not_swallow_rows_up_to_the_next_one():
    """Without the check it reads as one row of three cells, and a row is gone in silence."""
    with pytest.raises(Exception, match="quote_open") as refused:
        rows('a,b,c\n1,"x,5\n2,"y",7\n')
    assert refused.value.problem.line == 2


def test_a_quote_inside_a_cell_of_one_line_is_text():
    assert rows('a,b\n1,5" pipe\n') == [(1, ["a", "b"]), (2, ["1", '5" pipe'])]


@pytest.mark.parametrize(("end", "whole"), [("\n", True), ("\r", True), ("", False)])
def test_a_last_line_is_whole_if_it_is_ended(end, whole):
    assert sheet_of(f"a,b\n1,2{end}").whole is whole


# Cells ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "cleaned"),
    [
        (" a ", "a"), ("\u00a0a\u00a0", "a"), ("\u200ba\ufeff", "a"), ("a\u202eb", "ab"), ("a\x07b", "ab"),
        ("R\u00adT", "RT"), ("\u2066x\u2069", "x"), ("'=1+1", "=1+1"), ("' -5", " -5"), ("'a", "'a"),
        ("a\nb", "a\nb"),
        ("\U000e0041a", "a"), ("é", "é"), ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ],
)  # fmt: skip
def test_a_cell_is_read_without_blanks_around_it_and_what_nobody_sees(cell, cleaned):
    assert clean(cell) == cleaned


@pytest.mark.parametrize(
    ("cell", "hiding"), [("a", False), ("é\u00a0", False), ("a\u200b", True), ("\x07", True)]
)
def test_what_nobody_sees_is_found(cell, hiding):
    assert hides(cell) is hiding


def test_a_problem_repeats_the_beginning_of_a_long_cell():
    assert shown("x" * 200) == "x" * 200
    assert shown("x" * 201) == "x" * 200 + "…"


# Workbooks ------------------------------------------------------------------------------------------


def test_a_workbook_is_known_by_its_content():
    book = workbook({"a": [[1]]})
    assert is_workbook(book)
    assert not is_archive(book)
    assert is_workbook(book[:-30])
    assert not is_workbook(b"location_id,level")
    assert sheet_of(book, "locations.csv").title == "a"


def test_each_sheet_with_cells_is_one_and_named_with_the_file():
    sheets = sheets_of("b.xlsx", workbook({"satu": [[1]], "dua": [["x"]], "kosong": []}), UPLOAD)
    assert [(sheet.name, sheet.title) for sheet in sheets] == [
        ("b.xlsx · satu", "satu"),
        ("b.xlsx · dua", "dua"),
    ]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1234, "General", "1234"), (1.5, "General", "1.5"), (1.234, "General", "1.2340"),
        (0.1 + 0.2, "0.0", "0.3"),
        (0.754, "0%", "75.4%"), (0.75432, "0.00%", "75.4320%"), (50_000_000, '"Rp" #,##0', "50000000"),
        (1.97626e10, "0.00E+00", "19762600000"), (1e22, "General", "1" + "0" * 22),
        (1e-7, "General", "0.0000001"),
        (date(2018, 12, 5), "dd/mm/yyyy", "2018-12-05"),
        (datetime(2018, 12, 5, 10, 30), "dd/mm/yyyy hh:mm", "2018-12-05 10:30:00"),
        (True, "General", "True"), ("0012", "@", "0012"), ("=1+1", "@", "=1+1"), ("1.234", "@", "1.234"),
    ],
)  # fmt: skip
def test_a_cell_is_written_so_that_it_has_one_meaning(value, number_format, text):
    book = openpyxl.Workbook()
    cell = book.active["A1"]
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    cell.number_format = number_format
    saved = BytesIO()
    book.save(saved)
    assert cells(saved.getvalue()) == [[text]]


def test_a_merged_cell_stands_in_each_of_its_places():
    book = workbook({"a": [["RW 06", "x"], [None, "y"], ["JUMLAH", None]]}, ["A1:A2", "A3:B3"])
    sheet = sheet_of(book)
    assert cells(book) == [["RW 06", "x"], ["RW 06", "y"], ["JUMLAH", "JUMLAH"]]
    assert sheet.repeated == {(2, 0)}


def test_a_sheet_formatted_far_beyond_its_cells_is_read_as_far_as_they_go():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "x"
    sheet["XFD1048576"].number_format = "0.00"
    for row in range(1, 500):
        sheet.cell(row, 400).number_format = "0%"
    saved = BytesIO()
    book.save(saved)
    assert cells(saved.getvalue()) == [["x"]]


def test_rows_without_a_cell_are_passed_over_and_the_others_keep_their_lines():
    assert rows(workbook({"a": [[None], ["x"], [None], ["y"]]}), None) == [(2, ["x"]), (4, ["y"])]


def test_the_result_of_a_formula_is_what_counts():
    saved = BytesIO()
    with xlsxwriter.Workbook(saved) as book:
        book.calc_on_load = False
        book.add_worksheet().write_formula("A1", "=6*7", None, 42)
    sheet = sheet_of(saved.getvalue())
    assert (sheet.cells, sheet.problems) == (((1, ["42"]),), ())


@pytest.mark.parametrize("formula", ["=A1*2", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")'])
def test_a_formula_without_its_result_is_named_and_never_run(formula):
    sheet = sheet_of(workbook({"a": [[1, formula]]}))
    (problem,) = sheet.problems
    assert (problem.reason, problem.line, problem.column, problem.value) == (
        "formula_without_value", 1, "B", formula,
    )  # fmt: skip
    assert sheet.cells == ((1, ["1"]),)


def test_a_result_that_a_program_left_to_excel_is_not_taken_for_zero():
    """Libraries that do not compute write 0 for every result and ask Excel to compute when it opens."""
    saved = BytesIO()
    with xlsxwriter.Workbook(saved) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["a", 3])
        sheet.write_formula("C1", "=B1*7")
        sheet.write_array_formula("D1:D1", "{=B1*8}")
    read = sheet_of(saved.getvalue())
    assert read.cells == ((1, ["a", "3"]),)
    assert [(p.reason, p.column, p.value) for p in read.problems] == [
        ("formula_without_value", "C", "=B1*7"),
        ("formula_without_value", "D", "=B1*8"),
    ]


def test_a_damaged_old_workbook_a_letter_and_a_locked_workbook_are_refused_each_with_its_reason():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
    assert refusal(ole + "Workbook".encode("utf-16-le")).reason == "workbook_unreadable"
    assert refusal(ole + "WordDocument".encode("utf-16-le")).reason == "not_text"
    assert refusal(ole + "EncryptedPackage".encode("utf-16-le")).reason == "archive_locked"


def test_a_workbook_without_cells_is_empty():
    assert refusal(workbook({"a": []})).reason == "file_empty"


def test_sheets_know_what_parts_their_columns():
    assert Sheet("a", "a", text="x").delimiters == (",", ";", "\t", "|")
    assert Sheet("a", "a", cells=()).delimiters == (None,)


@pytest.mark.parametrize(
    "content",
    [
        "<html><body>Silakan masuk", "\n <!-- ekspor -->\n<TABLE border=1><tr><td>RT",
        "<?xml version='1.0'?><Workbook>",
        "\ufeff<!doctype HTML>", "<meta charset=utf-8><table>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["kegiatan.csv", "kegiatan.xls"])
def test_a_web_page_is_named_as_one_whatever_it_is_called(name, content):
    with pytest.raises(Refused) as refused:
        sheets_of(name, content.encode(), UPLOAD)
    assert refused.value.problem.reason == "web_page"


def test_a_text_that_only_begins_with_a_sign_is_no_web_page():
    assert sheets_of("a.csv", b"<5 RT,2\n", UPLOAD)


@pytest.mark.parametrize("cut", [5, 60, -40])
@pytest.mark.parametrize("name", ["kegiatan.xlsx", "kegiatan.ods"])
def test_a_damaged_workbook_is_never_called_a_zip(name, cut):
    data = read_upload({name: workbook({"a": [["x"]]})[:cut]}, "x")
    assert {p.reason for p in data.problems if p.file == name} == {"workbook_unreadable"}


def test_a_damaged_zip_is_called_a_zip():
    data = read_upload({"data.zip": workbook({"a": [["x"]]})[:60]}, "x")
    assert "archive_unreadable" in {p.reason for p in data.problems}
