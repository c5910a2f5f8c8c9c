"""Old (.xls) and binary (.xlsb) workbooks are read in a process of their own, within the same limits."""

import struct
from dataclasses import replace
from datetime import date

import pytest

from dashboard.files.archive import zipped
from dashboard.reading.sheets.limits import UPLOAD
from tests.reading.reading import old_workbook, refusal, sheet_of


def binary_workbook(*cells: tuple[int, int, float | str]) -> bytes:
    """An .xlsb of one sheet `Data` with these cells: row, column from 0, value."""
    area = struct.pack("<IIII", 0, max(cell[0] for cell in cells), 0, max(cell[1] for cell in cells))
    begin, end = _record(129) + _record(148, area) + _record(145), _record(146) + _record(130)
    rows = b"".join(
        _record(0, struct.pack("<I", row) + bytes(21)) + _cell(column, value) for row, column, value in cells
    )
    sheet = begin + rows + end
    bundle = struct.pack("<II", 0, 1) + _text("rId1") + _text("Data")
    book = _record(131) + _record(143) + _record(156, bundle) + _record(144) + _record(132)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        f"<Relationship Id='rId1' Type='{kind}/worksheet' Target='worksheets/sheet1.bin'/></Relationships>"
    )
    return zipped({
        "[Content_Types].xml": b"<Types/>", "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": links.encode(), "xl/worksheets/sheet1.bin": sheet,
    })  # fmt: skip


def _record(kind: int, content: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    return number + bytes([len(content)]) + content


def _text(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _cell(column: int, value: float | str) -> bytes:
    place = struct.pack("<II", column, 0)
    if isinstance(value, str):
        return _record(6, place + _text(value))
    return _record(5, place + struct.pack("<d", value))


def test_the_cells_of_an_old_workbook_keep_places_numbers_and_dates():
    made = old_workbook({"Data": [["RT", None, "Tanggal"], [1.234, 40, date(2018, 12, 5)], [None], ["x"]]})
    assert list(sheet_of(made, "a.xls").cells) == [
        (1, ["RT", "", "Tanggal"]), (2, ["1.2340", "40", "2018-12-05"]), (4, ["x", "", ""]),
    ]  # fmt: skip


def test_merged_cells_of_an_old_workbook_hold_for_each_of_their_places():
    sheet = sheet_of(old_workbook({"Data": [["Anyelir", "a"], [None, "b"]]}, merged=[(0, 0, 1, 0)]), "a.xls")
    assert [cells for _, cells in sheet.cells] == [["Anyelir", "a"], ["Anyelir", "b"]]
    assert sheet.repeated == {(2, 0)}


def test_the_cells_of_a_binary_workbook_keep_their_places():
    sheet = sheet_of(binary_workbook((1, 1, "RT"), (2, 2, 1.234)), "a.xlsb")
    assert sheet.title == "Data"
    assert list(sheet.cells) == [(2, ["", "RT", ""]), (3, ["", "", "1.2340"])]


@pytest.mark.parametrize(("number", "said"), [(0.75, ["formats_unseen"]), (75, []), (0, [])])
def test_a_number_that_may_be_shown_as_percent_is_told(number, said):
    sheet = sheet_of(old_workbook({"Data": [["RT", number]]}), "a.xls")
    assert [problem.reason for problem in sheet.problems] == said


@pytest.mark.thorough
def test_a_sheet_whose_cells_lie_far_apart_is_refused():
    old = old_workbook({"Data": [["x"], *[[]] * 65_534, [*[None] * 255, "y"]]})
    for made in (old, binary_workbook((0, 0, 1), (1_048_575, 16_383, 1))):
        assert refusal(made).reason == "too_many_cells"


def test_a_merged_area_counts_as_many_cells_as_it_covers():
    made = old_workbook({"Data": [["x"]]}, merged=[(0, 0, 999, 255)])
    assert refusal(made, limits=replace(UPLOAD, cells=200_000)).reason == "too_many_cells"


def test_one_that_takes_too_long_is_given_up(monkeypatch):
    made = old_workbook({"Data": [["x"]]})
    assert refusal(made, limits=replace(UPLOAD, seconds=0.001)).reason == "too_slow"


@pytest.mark.parametrize("cut", [600, 1500, -200])
def test_a_damaged_one_is_named(cut):
    made = old_workbook({"Data": [["x"] * 9] * 99})
    assert refusal(made[:cut] + bytes(99)).severity == "refused"


def test_an_empty_one_is_empty():
    assert refusal(old_workbook({"Data": []})).reason == "file_empty"
