"""Files made to do harm: refused or read as plain text, with a word, and never blown up."""

import zipfile
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import REASONS
from dashboard.files.archive import zipped
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.folder import read_upload
from dashboard.reading.sheets.limits import UPLOAD, Limits
from tests.reading.folders import HEADERS, files_of
from tests.reading.reading import reasons, workbook

pytestmark = pytest.mark.thorough

NAMES = ["location_id", "level", "name"]
SHEET, BOOK, STRINGS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"


def with_part(book: bytes, part: str, change) -> bytes:
    """A workbook with a part changed."""
    source = zipfile.ZipFile(BytesIO(book))
    parts = {name: source.read(name) for name in source.namelist()}
    return zipped(parts | {part: change(parts[part])})


def book_of(rows: list[list[object]]) -> bytes:
    """A workbook of one sheet, its texts in a part of their own, as Excel writes them."""
    saved = BytesIO()
    with xlsxwriter.Workbook(saved) as book:
        sheet = book.add_worksheet("locations")
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
    return saved.getvalue()


def is_told(files: dict[str, bytes]) -> Dataset:
    """Nothing raises; what was sent is named."""
    data = read_upload(files, "x")
    assert set(data.frames) == set(TABLES)
    assert all(problem.reason in REASONS for problem in data.problems)
    assert {p.reason for p in data.problems} - {"file_missing"}
    return data


def first_reason(content: bytes, name: str = "locations.xlsx") -> str:
    return reasons(is_told({name: content}).problems)[0]


@pytest.fixture
def made_cells(monkeypatch) -> list[int]:
    """How many cells openpyxl made."""
    from openpyxl.cell import cell

    made = [0]
    for kind in (cell.Cell, cell.MergedCell):
        start = kind.__init__

        def counting(self, *arguments, _start=start, **options):
            made[0] += 1
            _start(self, *arguments, **options)

        monkeypatch.setattr(kind, "__init__", counting)
    return made


# Archives -------------------------------------------------------------------------------------------


def test_a_bomb_is_refused_unopened(unpacked):
    assert first_reason(zipped({"locations.csv": bytes(UPLOAD.unpacked + 1)}), "a.zip") == "archive_too_large"
    assert unpacked == []


def test_a_workbook_that_is_a_bomb_is_refused_unopened(unpacked):
    bomb = zipped({"[Content_Types].xml": b"", SHEET: b" " * (UPLOAD.unpacked + 1)})
    assert first_reason(bomb) == "archive_too_large"
    assert unpacked == []


def test_archives_in_archives_are_opened_once(unpacked):
    bomb = zipped({"locations.csv": bytes(50_000_000)})
    for depth in range(5):
        bomb = zipped({f"{depth}.zip": bomb, f"copy{depth}.zip": bomb})
    assert first_reason(bomb, "a.zip") == "file_not_used"
    assert sum(unpacked) < 2_000_000


@pytest.mark.parametrize(
    "path", ["../../etc/locations.csv", "/locations.csv", "..\\..\\locations.csv", "C:\\locations.csv"]
)
def test_no_path_of_an_archive_leaves_it(tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    content = files_of()["locations.csv"]
    data = read_upload({"a.zip": zipped({path: content})}, "x")
    assert (data.names["locations"], len(data.locations)) == ("locations.csv", 2)
    assert list(tmp_path.iterdir()) == []


def test_a_file_with_no_name_refuses_nothing_else():
    files = files_of() | {"\u200b": b"\0", " ": b"\0"}
    assert read_upload({"a.zip": zipped(files)}, "x").refusal("locations") is None


# XML ------------------------------------------------------------------------------------------------

LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(10)
) + b"]>"  # fmt: skip
EXTERNAL = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAMETER = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY %% p SYSTEM "http://127.0.0.1/x">%%p;]>'


@pytest.mark.parametrize("prologue", [LAUGHS, EXTERNAL, PARAMETER], ids=["laughs", "external", "parameter"])
@pytest.mark.parametrize("part", [SHEET, BOOK, STRINGS, "xl/styles.xml", "[Content_Types].xml"])
def test_entities_are_refused_in_every_part(prologue, part):
    entity = b"&k;" if prologue is LAUGHS else b"&a;"

    def change(xml: bytes) -> bytes:
        declared = xml.split(b"?>", 1)[-1] if xml.startswith(b"<?xml") else xml
        return prologue + declared.replace(b"location_id", entity)

    book = with_part(book_of([NAMES, ["a", "rt", "x"]]), part, change)
    assert first_reason(book) == "workbook_unreadable"


@pytest.mark.parametrize("xml", [b"", b"<", b"<a>" * 100_000, b"\xff\xfe<\0", b"\0" * 100, b"<worksheet/>"])
@pytest.mark.parametrize("part", [SHEET, BOOK, STRINGS])
def test_a_part_that_is_no_xml_is_refused(part, xml):
    data = is_told({"locations.xlsx": with_part(book_of([NAMES]), part, lambda _: xml)})
    assert data.locations.empty


# Sheets without end ---------------------------------------------------------------------------------


def test_a_merged_area_of_the_whole_sheet_is_refused_before_a_cell_is_made(made_cells):
    area = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    book = workbook({"locations": [NAMES]})
    made_cells[0] = 0
    assert (
        first_reason(with_part(book, SHEET, lambda xml: xml.replace(b"</sheetData>", area)))
        == "too_many_cells"
    )
    assert made_cells[0] == 0


def test_a_cell_in_the_last_corner_is_refused_without_walking_there(made_cells):
    book = openpyxl.Workbook()
    book.active.append(NAMES)
    book.active["XFD1048576"] = "x"
    saved = BytesIO()
    book.save(saved)
    made_cells[0] = 0
    assert first_reason(saved.getvalue()) == "too_many_columns"
    assert made_cells[0] < 20


def test_many_areas_inside_the_limit_of_one_are_refused_together(made_cells):
    area = b"".join(b'<mergeCell ref="A%d:Z%d"/>' % (n * 2_000 + 1, (n + 1) * 2_000) for n in range(30))
    change = b"</sheetData><mergeCells>%s</mergeCells>" % area
    book = workbook({"locations": [NAMES]})
    made_cells[0] = 0
    assert (
        first_reason(with_part(book, SHEET, lambda xml: xml.replace(b"</sheetData>", change)))
        == "too_many_cells"
    )
    assert made_cells[0] == 0


@pytest.mark.parametrize("columns", [301, 2_000])
def test_columns_without_end_are_refused(columns):
    header = [*NAMES, *(f"c{n}" for n in range(columns - 3))]
    for sign in (",", ";", "\t"):
        content = f"{sign.join(header)}\n{sign.join(['1'] * columns)}\n".encode()
        assert first_reason(content, "locations.csv") == "too_many_columns"
    assert first_reason(workbook({"locations": [header]})) == "too_many_columns"


# Cells ----------------------------------------------------------------------------------------------


HUGE = ("x" * 200_000, "1" * 5_000, "9" * 200_000, "\u202e" * 10_000 + "x", "rt " * 50_000, "1," * 50_000,
        "(" * 50_000, "2018-" * 20_000, "- " * 50_000, "Rp" * 9_000)  # fmt: skip


@pytest.mark.parametrize("table", ["locations", "indicators", "activities"])
@pytest.mark.parametrize("cell", HUGE)
def test_a_huge_cell_is_named_and_cut_where_it_is_shown(table, cell):
    columns = HEADERS[table].split(",")
    usual = dict.fromkeys(columns, "1")
    rows = [dict.fromkeys(columns, cell), usual | {columns[0]: cell}, usual | {columns[-1]: cell}]
    lines = [",".join(f'"{cell}"' for cell in row.values()) for row in rows]
    data = is_told({f"{table}.csv": "\n".join([HEADERS[table], *lines, ""]).encode()})
    assert all(len(str(problem.value)) <= 250 for problem in data.problems)


def with_volume(digits: bytes) -> bytes:
    """A workbook with one work whose volume is written like this."""
    rows = [
        HEADERS["activities"].split(","),
        ["1", "a", 2018, "drain", 123456789, "done", 5, "reported", "p"],
    ]
    return with_part(workbook({"activities": rows}), SHEET, lambda xml: xml.replace(b"123456789", digits))


@pytest.mark.parametrize("digits", [b"9" * 400, b"9" * 4_000, b"9" * 5_000, b"1e9999", b"nan"])
def test_numbers_of_5000_digits_in_a_workbook_are_named(digits):
    data = is_told({"activities.xlsx": with_volume(digits)})
    assert all(len(str(problem.value)) <= 250 for problem in data.problems)


def test_a_number_smaller_than_any_is_zero():
    rows = read_upload({"activities.xlsx": with_volume(b"1e-9999")}, "x").problems
    assert {problem.reason for problem in rows} == {"file_missing"}


@pytest.mark.parametrize("name", ["R\u202eT", "\u2066RT", "R\x07T", "R\u200bT", "R\ufeffT"])
def test_characters_that_hide_are_taken_out_and_told(name):
    data = is_told({"locations.csv": f"location_id,level,name\na,rt,{name}\n".encode()})
    assert list(data.locations["name"]) == ["RT"]
    assert "hidden_characters" in reasons(data.problems)


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "-1+1",
"<script>alert(1)</script>", "{{7*7}}",
                                  "'; DROP TABLE x; --", "%s%n", "${jndi:ldap://x}"])  # fmt: skip
def test_code_in_a_cell_is_text(cell):
    data = read_upload({"locations.csv": f'location_id,level,name\na,rt,"{cell}"\n'.encode()}, "x")
    assert list(data.locations["name"]) == [cell]


@pytest.mark.parametrize("content", [b"\0", b"a\0b,c\n", b"location_id,level,name\na,rt,\0\n",
b"\xff\xfe\x00\xd8\n\x00",
                                     b"\xfe\xff\xd8\x00\x00\n", b"\xff\xfe\0"])  # fmt: skip
def test_zero_bytes_and_half_characters_are_refused(content):
    data = is_told({"locations.csv": content})
    assert data.refusal("locations") is not None


@pytest.mark.parametrize("half", [b"&#xD800;", b"\xed\xa0\x80", b"&#0;", b"\0"])
def test_half_characters_in_a_workbook_are_refused(half):
    book = book_of([NAMES, ["a", "rt", "x7x"]])
    assert (
        first_reason(with_part(book, STRINGS, lambda xml: xml.replace(b"x7x", half))) == "workbook_unreadable"
    )


@pytest.mark.parametrize("content",
['location_id,level,name\na,rt,"x\n', '"', 'location_id,"level,name\na,rt,x\n',
                                     'location_id,level,name\n"a,rt,x\nb,rt,"y\n'])  # fmt: skip
def test_a_quote_without_end_is_refused(content):
    assert first_reason(content.encode(), "locations.csv") == "quote_open"


# Work without end -----------------------------------------------------------------------------------


def limited(monkeypatch, **limits: object) -> Limits:
    changed = replace(UPLOAD, **limits)
    monkeypatch.setattr("dashboard.reading.folder.UPLOAD", changed)
    return changed


def test_rows_are_not_read_beyond_the_limit(monkeypatch):
    limited(monkeypatch, rows=1_000)
    content = "location_id,level,name\n" + "a,rt,x\n" * 5_000
    assert first_reason(content.encode(), "locations.csv") == "too_many_rows"


def test_places_that_are_many_and_alike_are_compared_in_steps(monkeypatch):
    """Each spelling is looked up once and each RT climbed once, however many there are."""
    from dashboard.reading.spellings import ids

    climbed, climb = [0], ids.Places._climbed

    def counting(self, key):
        climbed[0] += 1
        return climb(self, key)

    monkeypatch.setattr(ids.Places, "_climbed", counting)
    places = "".join(f"k{n}-RW1-RT1,rt,RT,k{n}\n" for n in range(300))
    rows = "".join(f"RT 1 RW 1 tempat{n},2018,water_access,1,survey,f\n" for n in range(300))
    data = is_told({
        "locations.csv": f"location_id,level,name,parent_id\n{places}".encode(),
        "indicators.csv": f"location_id,year,indicator,volume,status,source\n{rows}".encode(),
    })  # fmt: skip
    assert data.readings.empty
    assert climbed[0] == 300


def test_the_words_of_readers_are_not_kept_without_end():
    from dashboard.reading.spellings.words import _plain

    content = "location_id,level,name\n" + "".join(f"{'x' * 300}{n},rt,y\n" for n in range(50))
    before = _plain.cache_info().currsize
    read_upload({"locations.csv": content.encode()}, "x")
    assert _plain.cache_info().currsize < before + 150


def test_places_in_one_another_without_end_are_cut_and_told_once():
    rows = "".join(f"k{n},rt,RT {n},k{n + 1}\n" for n in range(20_000))
    data = is_told({"locations.csv": f"location_id,level,name,parent_id\n{rows}".encode()})
    assert reasons(data.problems).count("parents_too_many") == 1
    assert max(len(data.above(key)) for key in data.places) < 30


def test_a_circle_of_places_is_no_ladder():
    rows = "a,rw,A,b\nb,kelurahan,B,a\nc,rt,C,a\n"
    data = read_upload({"locations.csv": f"location_id,level,name,parent_id\n{rows}".encode()}, "x")
    assert "parents_too_many" not in reasons(data.problems)
    assert data.above("c") == ("a", "b")


def test_spellings_of_rts_that_share_their_numbers_are_looked_up_not_compared(monkeypatch):
    from dashboard.reading.spellings import ids

    asked, call = [0], ids.Places._called

    def counting(self, name):
        asked[0] += 1
        return call(self, name)

    monkeypatch.setattr(ids.Places, "_called", counting)
    places = "".join(f"k{n},rt,RT 1,\n" for n in range(300))
    rows = "".join(f"RT 1 nomor {n},2018,water_access,1,survey,f\n" for n in range(300))
    is_told({
        "locations.csv": f"location_id,level,name,parent_id\n{places}".encode(),
        "indicators.csv": f"location_id,year,indicator,volume,status,source\n{rows}".encode(),
    })  # fmt: skip
    assert asked[0] < 3_000
