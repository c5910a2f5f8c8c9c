"""OpenDocument spreadsheets are read as LibreOffice shows them."""

import pytest

from dashboard.files.archive import zipped
from dashboard.reading.folder import read_upload
from dashboard.reading.sheets.limits import UPLOAD
from tests.reading.reading import open_document, refusal, sheet_of


def row(*cells: str, times: int = 1) -> str:
    return f"<table:table-row table:number-rows-repeated='{times}'>{''.join(cells)}</table:table-row>"


def cell(text: str = "", kind: str = "string", more: str = "", **values: object) -> str:
    given = " ".join(f"office:{name.replace('_', '-')}='{value}'" for name, value in values.items())
    shown = f"<text:p>{text}</text:p>"
    return f"<table:table-cell office:value-type='{kind}' {given} {more}>{shown}</table:table-cell>"


EMPTY = "<table:table-cell/>"


def cells_of(*rows: str) -> list[tuple[int, list[str]]]:
    return list(sheet_of(open_document(*rows), "a.ods").cells)


@pytest.mark.parametrize(
    ("made", "read"),
    [
        (cell("RT 01"), "RT 01"),
        (cell("1.460,39", "float", value=1460.39), "1460.39"),
        (cell("1,234", "float", value=1.234), "1.2340"),
        (cell("40", "float", value=40), "40"),
        (cell("75,4 %", "percentage", value=0.754), "75.4%"),
        (cell("Rp19.762.620.000", "currency", value=19762620000), "19762620000"),
        (cell("05/12/18", "date", date_value="2018-12-05"), "2018-12-05"),
        (cell("05/12/18", "date", date_value="2018-12-05T00:00:00"), "2018-12-05"),
        (cell("#REF!", "float", "calcext:value-type='error'", value=0), "#REF!"),
        (cell("42", "float", "table:formula='of:=6*7'", value=42), "42"),
    ],
)
def test_a_cell_is_what_it_shows_as_exactly_as_it_is_kept(made, read):
    assert cells_of(row(made)) == [(1, [read])]


def test_lines_and_columns_keep_their_places():
    repeated = "<table:table-cell table:number-columns-repeated='2'/>"
    made = cells_of(row(EMPTY, times=3), row(repeated, cell("x")), row(cell("y"), times=2))
    assert made == [(4, ["", "", "x"]), (5, ["y", "", ""]), (6, ["y", "", ""])]


def test_a_remark_on_a_cell_is_none_of_its_text():
    note = "<office:annotation><text:p>periksa</text:p></office:annotation>"
    assert cells_of(row(cell("x").replace("<text:p>", f"{note}<text:p>", 1))) == [(1, ["x"])]


def test_a_merged_cell_stands_in_each_of_its_places():
    spanned = cell("Kelurahan", more="table:number-rows-spanned='2' table:number-columns-spanned='1'")
    sheet = sheet_of(
        open_document(row(spanned, cell("a")), row("<table:covered-table-cell/>", cell("b"))), "a.ods"
    )
    assert list(sheet.cells) == [(1, ["Kelurahan", "a"]), (2, ["Kelurahan", "b"])]
    assert sheet.repeated == {(2, 0)}


def test_a_formula_without_its_result_is_named():
    sheet = sheet_of(
        open_document(row(cell("x"), "<table:table-cell table:formula='of:=[.A1]*2'/>")), "a.ods"
    )
    assert [(p.reason, p.line, p.column, p.value) for p in sheet.problems] == [
        ("formula_without_value", 1, "B", "=[.A1]*2")
    ]


@pytest.mark.parametrize(
    "made",
    [
        row(cell("x", more="table:number-columns-repeated='16384'"), times=1_048_576),
        row(cell("x", more="table:number-columns-spanned='16384' table:number-rows-spanned='1048576'")),
        row(*[cell("x")] * 300, times=10_000),
    ],
)
def test_a_sheet_that_would_swell_is_refused_before_it_does(made):
    assert refusal(open_document(made)).reason == "too_many_cells"


def test_the_empty_cells_that_programs_write_to_the_end_of_a_sheet_are_none():
    end = row("<table:table-cell table:number-columns-repeated='16384'/>", times=1_048_575)
    assert cells_of(row(cell("x")), end) == [(1, ["x"])]


def test_entities_a_damaged_part_and_a_password_are_refused():
    bomb = "<!DOCTYPE a [<!ENTITY a 'aaaa'>]>"
    assert refusal(open_document(row(cell("&a;")), before=bomb)).reason == "workbook_unreadable"
    assert refusal(open_document("<table:table-row>")).reason == "workbook_unreadable"
    assert refusal(open_document(row(cell("x", "float", value="x")))).reason == "workbook_unreadable"
    locked = {"content.xml": b"?", "META-INF/manifest.xml": b"<manifest:encryption-data/>"}
    assert refusal(zipped(locked)).reason == "archive_locked"


def test_a_dataset_may_come_so():
    made = open_document(
        row(*(cell(name) for name in ("actor_id", "name", "level"))),
        row(cell("a"), cell("A"), cell("kota")),
        title="actors",
    )
    data = read_upload({"data.ods": made}, "x")
    assert list(data.frames["actors"]["level"]) == ["city"]
    assert len(made) < UPLOAD.size
