"""Cells as CSV and XLSX: the same text, the same numbers, and nothing that runs."""

import csv
import tempfile
import unicodedata
from datetime import date
from decimal import Decimal
from io import StringIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.files import spreadsheet
from dashboard.files.spreadsheet import csv_bytes, file_name, plain_text, slug, workbook_bytes
from dashboard.findings.sheet import Kind, Sheet
from tests.effort import tries
from tests.files.workbooks import cells, kinds, opened

FORMULA_SIGNS = "=+-@＝＋－＠"
FORMULAS = [
    "=1+1", "+62 812", "-5 rumah", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\t=1", "\r=1", "\n=1",
    "\x00=1", "\x1b=1", "\u200b=1", "\ufeff=1", "\u00a0=1", "\u202e=1", '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
]  # fmt: skip
TURNING = ["LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"]
RUNS = tries(25)
ODD_TEXT = st.text(max_size=20) | st.text(
    st.sampled_from(" \t\r\n\x00=+-@＝'\"a,;\u202e\u200b\ud800"), max_size=8
)


def sheet(*rows: tuple, columns: tuple[str, ...] = ("a",), **more: object) -> Sheet:
    return Sheet("lembar", columns, rows, **more)


def from_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def visible(text: str) -> str:
    """What a reader sees of a text that is set on one line."""
    unseen = "\u061c\u200e\u200f\ufffe\uffff"
    line = "".join(
        " " if sign in "\t\n\v\f\r\x85\u2028\u2029" else sign for sign in text.replace("\r\n", " ")
    )
    return "".join(
        sign
        for sign in line
        if unicodedata.category(sign) not in ("Cc", "Cs")
        and unicodedata.bidirectional(sign) not in TURNING
        and sign not in unseen
    )


def begins_like_a_formula(text: str) -> bool:
    shown = [sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf"]
    return shown[:1] != [] and shown[0] in FORMULA_SIGNS


# Text -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_that_begins_like_a_formula_gets_an_apostrophe(text):
    assert plain_text(text).startswith("'")
    assert plain_text(text)[1:] == visible(text)


@pytest.mark.parametrize("text", ["RT 002 / RW 006", "21.72", "a=b", "1-2", "'kutipan'", "", "–5", "(=1)"])
def test_any_other_text_stays_as_it_is(text):
    assert plain_text(text) == text


def test_signs_that_turn_or_hide_text_are_taken_out_and_lines_are_joined():
    assert plain_text("gnp\u202e.exe\u2066\x00\x1f\ud800\ufffe") == "gnp.exe"
    assert plain_text("satu\r\ndua\ttiga\u2028empat") == "satu dua tiga empat"


@RUNS
@given(ODD_TEXT)
def test_any_text_survives_as_the_same_visible_text_and_never_begins_like_a_formula(text):
    written = plain_text(text)
    assert not begins_like_a_formula(written)
    assert written in (visible(text), f"'{visible(text)}")
    assert (written != visible(text)) == begins_like_a_formula(visible(text))


# CSV --------------------------------------------------------------------------------------------------


def test_csv_has_a_byte_order_mark_commas_points_and_line_feeds():
    row = ("kumuh – berat", Decimal("18.90"), None)
    content = csv_bytes(sheet(row, columns=("teks", "luas", "catatan")))
    assert content == "\ufeffteks,luas,catatan\nkumuh – berat,18.90,\n".encode()


def test_a_whole_number_of_a_table_of_numpy_is_written_as_one_of_python():
    sheet = Sheet("a", ("n",), ((np.int64(12),), (12,)))
    assert csv_bytes(sheet, mark=False) == b"n\n12\n12\n"
    assert [row[0] for row in cells(workbook_bytes([sheet]))[1:]] == [12, 12]


def test_csv_for_programs_has_no_byte_order_mark():
    assert csv_bytes(sheet(("x",)), mark=False) == b"a\nx\n"


def test_numbers_stay_numbers_also_below_zero():
    assert from_csv(csv_bytes(sheet((-5,), (Decimal("-0.5"),), (Decimal("1E+3"),)))) == [
        ["a"], ["-5"], ["-0.5"], ["1000"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "written"),
    [("1.234", "1.2340"), ("-0.125", "-0.1250"), ("1.23", "1.23"), ("1.2345", "1.2345")],
)
def test_three_decimals_are_written_as_four_so_that_nobody_takes_them_for_thousands(number, written):
    assert from_csv(csv_bytes(sheet((Decimal(number),))))[1] == [written]
    assert cells(workbook_bytes([sheet((Decimal(number),))]))[1] == [float(number)]


def test_the_names_of_columns_are_guarded_like_cells():
    assert from_csv(csv_bytes(sheet(columns=("=a",)))) == [["'=a"]]
    assert cells(workbook_bytes([sheet(columns=("=a",))])) == [["'=a"]]


@RUNS
@given(st.lists(st.tuples(ODD_TEXT, ODD_TEXT), max_size=5))
def test_csv_reads_back_as_it_was_written_and_holds_no_formula(rows):
    found = from_csv(csv_bytes(sheet(*rows, columns=("a", "b"))))[1:]
    assert found == [[plain_text(cell) for cell in row] for row in rows]
    assert not any(begins_like_a_formula(cell) for row in found for cell in row)


# XLSX -------------------------------------------------------------------------------------------------


@tries(15)
@given(st.lists(ODD_TEXT | st.sampled_from(FORMULAS), max_size=5))
def test_a_workbook_reads_back_as_it_was_written_and_holds_no_formula(texts):
    content = workbook_bytes([sheet(*((text,) for text in texts))])
    found = cells(content)[1:]
    assert [row[0] or "" for row in found] == [plain_text(text) for text in texts][: len(found)]
    assert not any(plain_text(text) for text in texts[len(found) :])
    assert kinds(content) == {"s"}


@pytest.mark.parametrize(
    "text", [*FORMULAS, "https://example.org", "file:///etc/passwd", "1e5", "007", "TRUE"]
)
def test_text_in_a_workbook_is_text_and_never_a_formula_link_or_number(text):
    content = workbook_bytes([sheet((text,))])
    cell = opened(content).active["A2"]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", plain_text(text), None)


@tries(15)
@given(st.lists(st.integers(-(10**19), 10**19), min_size=1, max_size=20))
def test_money_is_exact_to_the_rupiah(amounts):
    rows = [(amount,) for amount in amounts]
    found = cells(workbook_bytes([sheet(*rows, kinds={"a": Kind(grouped=True)})]))[1:]
    assert [int(str(row[0]).removeprefix("'")) for row in found] == amounts
    assert [int(row[0]) for row in from_csv(csv_bytes(sheet(*rows)))[1:]] == amounts


@tries(15)
@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False, places=None), min_size=1, max_size=20))
def test_a_decimal_keeps_all_its_digits(numbers):
    rows = [(number,) for number in numbers]
    found = cells(workbook_bytes([sheet(*rows)]))[1:]
    assert [Decimal(str(row[0])) for row in found] == numbers
    assert [Decimal(row[0]) for row in from_csv(csv_bytes(sheet(*rows)))[1:]] == numbers


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (2018, ("n", "0")), (0, ("n", "0")), (-5, ("n", "0")), (Decimal("18.920"), ("n", "0.000")),
        (19_762_620_000, ("n", "0")), (10**15 - 1, ("n", "0")), (10**15 + 1, ("s", "General")),
        (Decimal("1460.39"), ("n", "0.00")), (Decimal("0.1234567890123456"), ("s", "General")),
    ],
)  # fmt: skip
def test_a_number_beyond_what_excel_keeps_is_written_as_text(number, shown):
    cell = opened(workbook_bytes([sheet((number,))])).active["A2"]
    assert (cell.data_type, cell.number_format) == shown


def test_money_is_shown_in_groups_of_three_and_a_year_is_not():
    book = opened(
        workbook_bytes(
            [sheet((19_762_620_000, 2018), columns=("rp", "th"), kinds={"rp": Kind(grouped=True)})]
        )
    )
    assert [cell.number_format for cell in book.active[2]] == ["#,##0", "0"]


def test_a_missing_cell_is_empty_and_zero_is_not():
    assert cells(workbook_bytes([sheet((None, 0), columns=("a", "b"))]))[1] == [None, 0]


def test_a_text_too_long_for_excel_is_cut_with_an_ellipsis():
    found = cells(workbook_bytes([sheet(("x" * 40_000,), ("😀" * 20_000,))]))
    assert found[1][0] == "x" * 32_766 + "…"
    assert found[2][0] == "😀" * 16_383 + "…"
    assert "…" not in csv_bytes(sheet(("x" * 40_000,))).decode()


def test_the_header_is_bold_and_stays_in_sight():
    page = opened(workbook_bytes([sheet(("x",))])).active
    assert (page["A1"].font.bold, page["A2"].font.bold, page.freeze_panes) == (True, False, "A2")


def test_a_column_is_as_wide_as_its_cells_within_bounds():
    page = opened(workbook_bytes([sheet(("x" * 30, "y" * 500, 1), columns=("a", "b", "c"))])).active
    assert [round(page.column_dimensions[name].width) for name in "ABC"] == [33, 61, 9]


def test_a_text_column_keeps_what_is_typed_and_a_list_offers_choices():
    kinds = {"kode": Kind(text=True), "sumber": Kind(choices="'Pilihan'!$A$2:$A$3", open=True)}
    pages = [sheet(columns=("kode", "sumber"), kinds=kinds), Sheet("Pilihan", ("k",), (("dak",), ("csr",)))]
    page = opened(workbook_bytes(pages)).worksheets[0]
    (offered,) = page.data_validations.dataValidation
    assert page.column_dimensions["A"].number_format == "@"
    assert (str(offered.sqref), offered.formula1) == ("B2:B1048576", "'Pilihan'!$A$2:$A$3")
    assert not offered.showErrorMessage


def test_sheet_names_are_short_plain_and_never_twice():
    names = ["RT [1]: a/b\\c*?", "'x'", "x", "X", "k" * 40, "k" * 50, "", "\x00"]
    found = opened(workbook_bytes([Sheet(name, ("a",), ()) for name in names])).sheetnames
    assert found == ["RT  1   a b c", "x", "x (2)", "X (3)", "k" * 30 + "…", "k" * 26 + "… (2)", "1", "1 (2)"]


def test_a_sheet_beyond_the_rows_of_excel_goes_on_in_the_next(monkeypatch):
    monkeypatch.setattr(spreadsheet, "_MOST_ROWS", 2)
    book = opened(workbook_bytes([sheet(("1",), ("2",), ("3",))]))
    assert book.sheetnames == ["lembar", "lembar (2)"]
    assert [[cell.value for cell in page["A"]] for page in book.worksheets] == [["a", "1", "2"], ["a", "3"]]


def test_the_same_sheets_give_the_same_bytes_and_the_day_is_told():
    once, again = (workbook_bytes([sheet(("x",))], date(2026, 11, 24)) for _ in range(2))
    assert once == again
    assert opened(once).properties.created.date() == date(2026, 11, 24)


# Names of files -----------------------------------------------------------------------------------------


def test_a_file_name_says_dataset_page_place_and_year():
    assert file_name("Belanja", "Kelurahan Kampung Bugis", "2018", ending="csv") == (
        "kotaku-belanja-kelurahan-kampung-bugis-2018.csv"
    )
    assert file_name("Café / São", "", ending="xlsx") == "kotaku-cafe-sao.xlsx"
    assert slug("Tanjungpinang — 2018!") == "tanjungpinang-2018"


@RUNS
@given(st.lists(st.text(max_size=200), max_size=8))
def test_a_file_name_is_short_ascii_and_never_a_path(words):
    name = file_name(*words, ending="xlsx")
    stem = name.removesuffix(".xlsx")
    assert name.isascii()
    assert stem.replace("-", "").isalnum()
    assert stem.startswith("kotaku")
    assert not stem.endswith("-")
    assert len(name) <= 100


def test_a_workbook_is_made_in_memory_alone(monkeypatch):
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a file was opened")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", forbidden)
    monkeypatch.setattr(tempfile, "TemporaryFile", forbidden)
    monkeypatch.setattr(tempfile, "mkstemp", forbidden)
    assert workbook_bytes([Sheet("a", ("b",), (("c",),))])
