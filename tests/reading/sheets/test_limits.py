"""How much of a file is read. What is larger is refused, counted before it is taken apart."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from dashboard.reading.folder import read_upload
from dashboard.reading.sheets.limits import FOLDER, MEGABYTE, UPLOAD
from dashboard.reading.sheets.refused import Refused
from tests.reading.reading import read, refusal, sheet_of, workbook

SMALL = replace(UPLOAD, size=100, unpacked=1_000, members=3, rows=5, columns=4, cells=40, cell=10)
HEADER = "location_id,level,name"


def why(check, *arguments) -> tuple[str, dict]:
    with pytest.raises(Refused) as refused:
        check(*arguments)
    return refused.value.problem.reason, refused.value.problem.details


def archive(**members: bytes) -> bytes:
    saved = BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in members.items():
            out.writestr(name, content)
    return saved.getvalue()


def test_a_reader_may_send_less_than_a_folder_may_hold():
    for name in ("size", "unpacked", "members", "rows", "cells", "seconds"):
        assert getattr(UPLOAD, name) < getattr(FOLDER, name)


def test_a_file_up_to_the_limit_is_read():
    SMALL.check_size("a", 100)
    large = replace(SMALL, size=3 * MEGABYTE)
    assert why(large.check_size, "a", 3 * MEGABYTE + 1) == ("file_too_large", {"limit": "3"})


def test_an_archive_is_judged_by_what_it_declares():
    SMALL.check_archive("a", archive(a=b"x" * 1_000))
    assert why(SMALL.check_archive, "a", archive(a=b"x" * 600, b=b"x" * 600))[0] == "archive_too_large"
    assert why(SMALL.check_archive, "a", archive(a=b"", b=b"", c=b"", d=b"")) == (
        "archive_too_many",
        {"limit": "3"},
    )
    assert why(SMALL.check_archive, "a", b"PK\x03\x04")[0] == "archive_unreadable"


def test_rows_and_columns_up_to_the_limit_are_read():
    rows = "".join(f"{n},rt,x\n" for n in range(4))
    assert len(read(f"{HEADER}\n{rows}", limits=SMALL).frame) == 4
    problem = refusal(f"{HEADER}\n{rows}9,rt,x\n", limits=SMALL)
    assert (problem.reason, problem.details) == ("too_many_rows", {"limit": "5"})
    problem = refusal(f"{HEADER},a\n1,rt,x,1,2\n", limits=SMALL)
    assert (problem.reason, problem.line, problem.details) == ("too_many_columns", 2, {"limit": "4"})


def test_a_text_longer_than_the_limit_is_cut_and_a_key_takes_its_row_along():
    table = read(f"{HEADER}\na,rt,{'x' * 10}\nb,rt,{'x' * 11}\n", limits=SMALL)
    assert [(p.reason, p.line, p.details) for p in table.problems] == [("text_cut", 3, {"limit": "10"})]
    table = read(f"{HEADER}\n{'a' * 11},rt,x\nb,rt,y\n", limits=SMALL)
    assert [(p.reason, p.line, p.details) for p in table.problems] == [("cell_too_long", 2, {"limit": "10"})]


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    ticks = iter(range(0, 1_000_000, 30))
    monkeypatch.setattr("dashboard.reading.sheets.limits.time.monotonic", lambda: next(ticks))
    problem = refusal(f"{HEADER}\n1,rt,x\n")
    assert (problem.reason, problem.details) == ("too_slow", {"limit": "20"})


# Together --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        ({"size": 120}, "file_too_large"),
        ({"rows": 20}, "too_many_rows"),
        ({"work_seconds": 0}, "upload_too_slow"),
    ],
)
@pytest.mark.parametrize("quote", ["", '"'], ids=["quickly", "row by row"])
def test_files_that_are_small_enough_alone_are_refused_where_they_are_too_much_together(
    limits, reason, quote
):
    few = replace(UPLOAD, together=2, **limits)
    rows = {
        "locations": "location_id,level,name", "actors": "actor_id,name,level",
        "outcomes": "activity_id,indicator,volume", "checks": "activity_id,date,exists",
    }  # fmt: skip
    files = {f"{name}.csv": f"{head}\n" + f"{quote}a{quote},b,c\n" * 12 for name, head in rows.items()}
    data = read_upload({name: content.encode() for name, content in files.items()}, "x", few)
    assert [problem for problem in data.problems if problem.reason == reason]


def test_archives_are_counted_together():
    few = replace(UPLOAD, members=3, together=1)
    files = {f"{n}.zip": archive(**{f"{n}a": b"x", f"{n}b": b"x"}) for n in range(3)}
    assert [p.file for p in read_upload(files, "x", few).problems if p.reason == "archive_too_many"] == [
        "1.zip",
        "2.zip",
    ]


def test_elements_of_a_workbook_that_are_no_cells_are_counted_and_it_is_refused_before_it_is_taken_apart():
    strings = b"<sst>" + b"<si><t>a</t></si>" * 30 + b"</sst>"
    parts = archive(**{"[Content_Types].xml": b"", "xl/sharedStrings.xml": strings})
    few = replace(UPLOAD, elements=50)
    assert why(few.check_workbook, "a", parts) == ("too_many_cells", {"limit": str(UPLOAD.cells)})


# Workbooks ------------------------------------------------------------------------------------------


def roomy(**limits: int):
    return replace(UPLOAD, **limits)


def test_the_cells_of_a_workbook_are_counted():
    book = workbook({"a": [[1, 2], [3, 4]], "b": [[5]]})
    assert len(sheet_of(book, limits=roomy(cells=5)).cells) == 2
    assert why(sheet_of, book, "a.xlsx", roomy(cells=4))[0] == "too_many_cells"


def test_the_places_of_a_merged_area_count_as_cells():
    book = workbook({"a": [[1]]}, ["A1:C10"])
    assert why(sheet_of, book, "a.xlsx", roomy(cells=30))[0] == "too_many_cells"
    assert sheet_of(book, limits=roomy(cells=200)).title == "a"


def test_what_lies_between_far_cells_counts():
    rows = [[None] * 20 + [1], *[[1]] * 9]
    assert why(sheet_of, workbook({"a": rows}), "a.xlsx", roomy(cells=100))[0] == "too_many_cells"
    assert why(sheet_of, workbook({"a": rows}), "a.xlsx", roomy(columns=20))[0] == "too_many_columns"


def changed(book: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook with some bytes of a part replaced."""
    source, saved = zipfile.ZipFile(BytesIO(book)), BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new)
            out.writestr(name, content)
    return saved.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "area",
    [
        b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        b"<mergeCells><mergeCell\n ref='A1:XFD1048576'/></mergeCells>",
        b'<mergeCells><mergeCell ref="&#65;1:XFD1048576"/></mergeCells>',
        b'<mergeCells><mergeCell ref="a1:xfd1048576"/></mergeCells>',
        b'<mergeCells><mergeCell ref="A:XFD"/></mergeCells>',
        b'<mergeCells><mergeCell ref="1:1048576"/></mergeCells>',
        b'<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
        b'<x:mergeCells xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<x:mergeCell ref="A1:XFD1048576"/></x:mergeCells>',
    ],
)
def test_an_area_is_counted_however_it_is_written_and_never_filled(area):
    book = changed(workbook({"a": [[1]]}), SHEET, b"</sheetData>", b"</sheetData>" + area)
    assert why(sheet_of, book, "a.xlsx", UPLOAD)[0] == "too_many_cells"


def test_cells_are_counted_however_they_are_written():
    cells = b"".join(b'<x:c\n r="B%d"/>' % n for n in range(1, 100))
    row = (
        b'<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</x:row></sheetData>'
        % cells
    )
    book = changed(workbook({"a": [[1]]}), SHEET, b"</sheetData>", row)
    assert why(sheet_of, book, "a.xlsx", roomy(cells=99))[0] == "too_many_cells"


def test_many_sheets_share_one_limit():
    book = workbook({f"s{n}": [[1] * 5] * 5 for n in range(10)})
    assert why(sheet_of, book, "a.xlsx", roomy(cells=249))[0] == "too_many_cells"
