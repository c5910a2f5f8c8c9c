"""One sheet → a typed table and its problems."""

import pandas as pd
import pytest

from dashboard.domain.dataset.problems import Day, Word
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.reading.read import empty_table, read_table
from dashboard.reading.sheets.limits import UPLOAD
from tests.reading.reading import read, reasons, refusal, sheet_of, told, workbook

LOCATIONS = schema_of("locations")
HEADER = "location_id,level,name,households"


# Reading ------------------------------------------------------------------------------------------


def test_a_row_becomes_typed_values_with_its_line():
    table = read(f"{HEADER}\na,rt,RT 001,121.5\nb,rt,RT 002,\n")
    assert table.problems == ()
    frame = table.frame
    assert list(frame["location_id"]) == ["a", "b"]
    assert list(frame["line"]) == [2, 3]
    assert frame["households_millionths"].to_list() == [121_500_000, pd.NA]


def test_every_declared_column_is_there_even_if_the_file_lacks_it():
    frame = read(f"{HEADER}\na,rt,RT 001,1\n").frame
    assert [*frame.columns] == [*[field.column for field in LOCATIONS.fields], "line"]
    assert frame["parent_id"].isna().all()
    assert dict(frame.dtypes) == dict(empty_table(LOCATIONS).dtypes)


@pytest.mark.parametrize("table", TABLES)
def test_a_file_of_column_names_alone_has_no_rows_and_a_note(table):
    schema = schema_of(table)
    found = read(",".join(field.name for field in schema.fields) + "\n", table)
    assert found.frame.empty
    assert told(found) == [("no_rows", None, None, None, "note")]
    assert dict(found.frame.dtypes) == dict(empty_table(schema).dtypes)


def test_indonesian_column_names_are_read_the_same():
    table = read("ID_Lokasi,tingkat,Nama,jumlah_kk\na,rt,RT 001,121\n")
    assert table.problems == ()
    assert table.frame["households_millionths"].to_list() == [121_000_000]


def test_a_byte_order_mark_is_no_part_of_the_first_column_name():
    table = read(b"\xef\xbb\xbf" + f"{HEADER}\na,rt,RT 001,1\n".encode())
    assert (told(table), list(table.frame["location_id"])) == ([], ["a"])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_usual_way(end):
    table = read(f"{HEADER}{end}a,rt,RT 001,1{end}b,rt,RT 002,2{end}")
    assert list(table.frame["location_id"]) == ["a", "b"]
    assert list(table.frame["line"]) == [2, 3]


def test_blanks_around_a_cell_do_not_count():
    frame = read(f"{HEADER}\n a , rt ,  RT 001  , 1 \n").frame
    assert frame.loc[0, ["location_id", "level", "name"]].to_list() == ["a", "rt", "RT 001"]


def test_blank_rows_are_passed_over_and_short_rows_filled_up_and_told():
    table = read(f"{HEADER}\n\na,rt,RT 001\n,,,\nb,rt,RT 002,7\n")
    assert told(table) == [("row_short", 3, None, "a", "note")]
    assert list(table.frame["line"]) == [3, 5]
    assert table.frame["households_millionths"].isna().to_list() == [True, False]


def test_quoted_line_breaks_keep_the_line_numbers_right():
    table = read(f'{HEADER}\na,rt,"RT 001\nby the sea",1\nb,rt,RT 002,x\n')
    assert table.frame["name"].to_list() == ["RT 001\nby the sea", "RT 002"]
    assert [problem.line for problem in table.problems] == [4]
    assert table.frame["line"][1] == 4


def test_a_row_with_a_quoted_line_break_stands_where_it_begins():
    table = read(f'{HEADER}\na,rt,"RT 001\nby the sea",1\n')
    assert list(table.frame["line"]) == [2]


def test_quoted_commas_do_not_split_a_cell():
    assert read(f'{HEADER}\na,rt,"RT 001, by the sea",1\n').frame["name"][0] == "RT 001, by the sea"


# Refused ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["", "\n\n", " , ,\n", "\ufeff"])
def test_an_empty_file_is_refused(content):
    assert refusal(content).reason == "file_empty"


def test_a_file_without_a_required_column_is_refused_and_the_columns_named():
    problem = refusal("location_id,households\na,1\n")
    assert (problem.reason, problem.line, problem.column) == ("column_missing", 1, "level, name")


def test_a_file_with_a_column_twice_is_refused():
    problem = refusal("location_id,level,name,nama\na,rt,RT 001,RT 001\n")
    assert (problem.reason, problem.line, problem.column) == ("column_twice", 1, "name")


@pytest.mark.parametrize("count", [0, 1, 100, 20_000])
def test_a_quote_that_is_never_closed_is_refused_with_its_line(count):
    rows = "".join(f"{n},rt,RT {n},1\n" for n in range(count))
    problem = refusal(f'{HEADER}\nz,rt,RT,1\na,rt,"RT 001,1\n{rows}')
    assert (problem.reason, problem.line) == ("quote_open", 3)


# Columns and cells --------------------------------------------------------------------------------


def test_an_unknown_column_is_not_read_and_noted():
    table = read(f"{HEADER},colour\na,rt,RT 001,1,red\n")
    assert told(table) == [("column_unknown", 1, "colour", None, "note")]
    assert "colour" not in table.frame.columns


def test_a_problem_of_the_header_stands_on_the_line_of_the_header():
    assert told(read(f"\n{HEADER},colour\na,rt,RT 001,1,red\n"))[0][:2] == ("column_unknown", 2)


def test_a_column_without_a_name_is_passed_over():
    assert told(read(f"{HEADER},\na,rt,RT 001,1,\n")) == []


def test_a_row_with_too_many_cells_is_left_out():
    table = read(f"{HEADER}\na,rt,RT 001, by the sea,1,9\nb,rt,RT 002,2\n")
    assert told(table) == [("row_too_long", 2, None, "a", "left_out")]
    assert list(table.frame["location_id"]) == ["b"]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_row_with_too_many_cells_is_left_out_even_where_the_last_ones_are_empty(sign):
    """An empty one cannot be dropped: a sign inside a text may have moved the others."""
    content = f"{HEADER}\na,rt,RT 001, by the sea,\nb,rt,RT 002,2\n".replace(",", sign)
    assert told(read(content)) == [("row_too_long", 2, None, "a", "left_out")]


@pytest.mark.parametrize(
    ("table", "header", "row", "cut"),
    [
        ("indicators", "location_id,year,indicator,status,source,percent,note",
         "a,2023,3a,survey,x,30,7,", "30,7"),
        ("locations", "location_id,level,name,verified_area_ha,source", "a,rt,RT 001,0,5,", "0,5"),
        ("locations", "location_id,level,name,lat,lon,source,note", "a,rt,RT 001,-6,1,106,2,", "-6,1"),
        ("decrees", "number,date,authority,location_id,area_ha,note", "1,2014,A,a,18,92,", "18,92"),
        ("activities", "activity_id,location_id,year,kind,status,source,amount_rupiah,note",
         "1,a,2019,drain,survey,x,Rp 1,250,", "Rp 1,250"),
    ],
)  # fmt: skip
def test_a_decimal_comma_without_quotes_is_no_other_number_and_no_note(table, header, row, cut):
    read_so = read(f"{header}\n{row}\n", table)
    assert read_so.frame.empty
    (problem,) = (each for each in read_so.problems if each.severity == "left_out")
    assert (problem.reason, problem.line, problem.details) == ("row_too_long", 2, {"cut": cut})


def test_a_cell_moved_below_no_name_is_a_cell_too_many_between_commas_alone():
    content = "location_id,level,name,verified_area_ha,note,\na,rt,x,1,5,by the sea\nb,rt,y,1,,\n"
    table = read(content)
    assert told(table) == [("row_too_long", 2, None, "a", "left_out")]
    assert list(table.frame["location_id"]) == ["b"]
    assert len(read(content.replace(",", ";")).frame) == 2


@pytest.mark.parametrize(
    ("row", "reason", "column", "value"),
    [
        (",rt,RT 001,1", "required_empty", "location_id", ""),
        ("a,,RT 001,1", "required_empty", "level", ""),
        ("a,RX,RT 001,1", "not_allowed", "level", "RX"),
    ],
)
def test_a_bad_required_cell_takes_its_row_along(row, reason, column, value):
    table = read(f"{HEADER}\n{row}\nb,rt,RT 002,2\n")
    assert told(table) == [(reason, 2, column, value, "left_out")]
    assert list(table.frame["location_id"]) == ["b"]


@pytest.mark.parametrize("cell", ["many", "-1", "2000000001", "1e40"])
def test_a_bad_cell_that_no_sum_needs_is_set_aside_alone(cell):
    table = read(f"{HEADER}\na,rt,RT 001,{cell}\n")
    ((_, line, column, value, severity),) = told(table)
    assert (line, column, value, severity) == (2, "households", cell, "note")
    assert table.frame["households_millionths"].isna().to_list() == [True]


@pytest.mark.parametrize(
    ("cells", "reason", "column", "value"),
    [
        ("2018,many,,", "not_a_number", "volume", "many"),
        ("2018,9999999999,,", "above_maximum", "volume", "9999999999"),
        ("2018,-9999999999999999,,", "number_too_large", "volume", "-9999999999999999"),
        ("2018,-1e999999,,", "not_a_number", "volume", "-1e999999"),
        ("2018,1.97626E+10,,", "digits_lost", "volume", "1.97626E+10"),
        ("2018,Rp 5,,", "unit_in_cell", "volume", "Rp 5"),
        ("2018,5 ha,,", "unit_in_cell", "volume", "5 ha"),
        ("2018,1,-5,", "below_minimum", "base", "-5"),
        ("2018.5,1,,", "not_whole", "year", "2018.5"),
        ("1989,1,,", "below_minimum", "year", "1989"),
        ("20180,1,,", "year_beyond_reason", "year", "20180"),
        ("2018,20%,,", "not_a_number", "volume", "20%"),
        ("2018,1,,20%", None, None, None),
        ("2018,1,,", None, None, None),
    ],
)
def test_a_bad_measure_takes_its_row_along(cells, reason, column, value):
    header = "location_id,indicator,status,source,year,volume,base,percent"
    table = read(f"{header}\nrt,water_access,survey,form,{cells}\n", "indicators")
    expected = [(reason, 2, column, value, "left_out")] if reason else []
    assert told(table) == expected
    assert len(table.frame) == (0 if reason else 1)


def test_all_problems_of_a_file_are_named_at_once_in_the_order_of_its_lines():
    table = read(f"{HEADER}\n,rt,RT 001,1\nb,rt,,many\nc,what,RT 003,1\n")
    assert [(p.line, p.column) for p in table.problems] == [
        (2, "location_id"),
        (3, "name"),
        (3, "households"),
        (4, "level"),
    ]
    assert table.frame.empty


# Repeated rows ------------------------------------------------------------------------------------


def test_identical_rows_count_once():
    table = read(f"{HEADER}\na,rt,RT 001,1\na,rt,RT 001,1\na,rt,RT 001,1.0\n")
    assert told(table) == [("row_twice", line, "location_id", "a", "note") for line in (3, 4)]
    assert list(table.frame["line"]) == [2]


def test_rows_that_share_a_key_and_differ_are_all_left_out():
    table = read(f"{HEADER}\na,rt,RT 001,1\na,rt,RT 001,2\nb,rt,RT 002,3\n")
    assert told(table) == [("rows_conflict", line, "location_id", "a", "left_out") for line in (2, 3)]
    assert list(table.frame["location_id"]) == ["b"]


def test_cells_of_a_key_that_are_missing_are_alike_and_like_no_other():
    header, row = "activity_id,location_id,indicator,volume\n", "w,{},water_access,{}\n"
    apart = read(header + row.format("", 1) + row.format("a", 2) + row.format("b", 3), "outcomes")
    assert apart.problems == ()
    assert len(apart.frame) == 3
    alike = read(header + row.format("", 1) + row.format("", 2), "outcomes")
    assert [(p.reason, p.line) for p in alike.problems] == [("rows_conflict", 2), ("rows_conflict", 3)]
    assert alike.frame.empty


def test_a_key_of_several_columns_is_told_whole():
    header = "location_id,year,indicator,volume,rule,status,source"
    rows = [f"rt,2018,water_access,{volume},permen_2018,survey,form" for volume in (1, 2)]
    table = read("\n".join([header, *rows]), "indicators")
    assert {(problem.column, problem.value) for problem in table.problems if problem.line} == {
        ("location_id, year, indicator, rule", "rt · 2018 · water_access · permen_2018")
    }


@pytest.mark.parametrize("rows", ["a,rt,RT 001,1\na,rt,RT 001,2", "a,rt,RT 001, by the sea,1"])
def test_a_file_whose_rows_were_all_left_out_does_not_hold_only_column_names(rows):
    table = read(f"{HEADER}\n{rows}\n")
    assert table.frame.empty
    assert "no_rows" not in [problem.reason for problem in table.problems]


def test_a_row_with_a_bad_cell_does_not_conflict_with_a_good_one():
    table = read(f"{HEADER}\na,what,RT 001,1\na,rt,RT 001,1\n")
    assert [problem.reason for problem in table.problems] == ["not_allowed"]
    assert list(table.frame["line"]) == [3]


@pytest.mark.parametrize(("column", "cell"), [(",rule", ","), ("", "")])
def test_a_reading_without_a_rule_is_by_that_of_2018(column, cell):
    content = (
        f"location_id,year,indicator,volume{column},status,source\nrt,2018,water_access,1{cell},survey,form"
    )
    assert read(content, "indicators").frame["rule"].to_list() == ["permen_2018"]


def test_two_lines_of_money_of_one_activity_do_not_conflict():
    header = "activity_id,location_id,year,kind,amount_rupiah,status,source"
    rows = [f"1,rt,2018,drain,{amount},reported,paper" for amount in (60, 30)]
    assert len(read("\n".join([header, *rows]), "activities").frame) == 2


# What a cell may mean ------------------------------------------------------------------------------


def test_a_spelling_with_one_meaning_is_read_without_a_word():
    header = "activity_id;location_id;year;kind;volume;unit;stage;amount_rupiah;started;status;source"
    plain = "1;rt;2018;drain;1460.39;m;done;50000000;2018-12-05;reported;paper"
    typed = " 1 ;rt;2018.0;DRAIN;1.460,39;M;Done;Rp 50.000.000,-;5 Desember 2018;REPORTED;paper"
    first, second = (read(f"{header}\n{row}\n", "activities") for row in (plain, typed))
    assert first.problems == second.problems == ()
    pd.testing.assert_frame_equal(first.frame, second.frame)


def test_a_cell_with_two_meanings_is_told_once_with_how_many_are_like_it():
    header = "location_id;year;indicator;volume;status;source"
    rows = [f"rt{n};2018;road_surface;{n}.234;survey;form" for n in (1, 2, 3)]
    table = read("\n".join([header, *rows, ""]), "indicators")
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.column) == ("read_as_thousands", 2, "volume")
    assert (problem.value, problem.details) == ("1.234", {"read": "1234", "n": "3"})
    assert table.frame["volume_millionths"].to_list() == [n * 10**6 for n in (1234, 2234, 3234)]


def test_a_date_with_two_meanings_is_told_once_with_how_many_are_like_it():
    header = "number,date,authority,location_id"
    table = read(f"{header}\n1,05/12/2018,A,a\n2,06/11/2018,A,a\n3,07/07/2018,A,a\n", "decrees")
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.column) == ("date_read_as", 2, "date")
    assert problem.details == {"read": Day("2018-12-05"), "n": "2"}
    assert list(table.frame["date"]) == ["2018-12-05", "2018-11-06", "2018-07-07"]


def test_a_word_of_an_open_column_that_means_a_key_is_read_as_it_and_told():
    header = "activity_id,location_id,year,kind,status,source"
    rows = [
        "1,rt,2018,Rabat Beton,reported,p",
        "2,rt,2018,rabat beton,reported,p",
        "3,rt,2018,jetty,reported,p",
    ]
    table = read("\n".join([header, *rows, ""]), "activities")
    assert list(table.frame["kind"]) == ["concrete_road", "concrete_road", "jetty"]
    assert [(p.reason, p.value, p.details["read"]) for p in table.problems] == [
        ("word_read_as", "Rabat Beton", Word("work", "concrete_road")),
        ("word_read_as", "rabat beton", Word("work", "concrete_road")),
    ]


def test_a_column_that_a_file_may_leave_out_is_taken_to_say_one_thing_and_told():
    table = read("location_id,year,indicator,volume\nrt,2018,water_access,1\n", "indicators")
    assert table.frame.loc[0, ["status", "source", "rule"]].to_list() == [
        "reported",
        "indicators.csv",
        "permen_2018",
    ]
    assert [(p.reason, p.column, p.details["read"]) for p in table.problems] == [
        ("column_assumed", "status", "reported"),
        ("column_assumed", "source", "indicators.csv"),
    ]


def test_a_code_of_a_criterion_is_read_by_the_rule_of_its_row():
    """2016 counts five criteria of drainage, 2018 three: 4c is another one."""
    header = "location_id,year,indicator,volume,rule,status,source"
    rows = [f"rt,{year},4C,1,{year},survey,form" for year in (2016, 2018)]
    table = read("\n".join([header, *rows, ""]), "indicators")
    assert list(table.frame["indicator"]) == ["drainage_disconnected", "drainage_construction"]


def test_a_very_long_text_is_cut_and_its_row_stays():
    table = read(f"{HEADER}\na,rt,{'x' * (UPLOAD.cell + 1)},1\nb,rt,{'x' * UPLOAD.cell},1\n")
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.severity) == ("text_cut", 2, "note")
    assert len(str(problem.value)) < 300
    assert list(table.frame["location_id"]) == ["a", "b"]
    assert table.frame["name"].str.len().to_list() == [UPLOAD.cell, UPLOAD.cell]


def test_a_key_that_is_too_long_is_left_out_and_not_repeated_whole():
    table = read(f"{HEADER}\n{'x' * (UPLOAD.cell + 1)},rt,RT 001,1\nb,rt,RT 002,1\n")
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.severity) == ("cell_too_long", 2, "left_out")
    assert len(str(problem.value)) < 300
    assert list(table.frame["location_id"]) == ["b"]


@pytest.mark.parametrize("cell", ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "Err:502"])
def test_what_a_failed_formula_left_is_missing_and_named_with_its_lines(cell):
    table = read(f"{HEADER}\na,rt,RT 001,{cell}\nb,rt,RT 002,5\nc,rt,RT 003,{cell}\n")
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.column, problem.severity) == (
        "formula_error", 2, HEADER.split(",")[3], "note",
    )  # fmt: skip
    assert (problem.details["n"], problem.details["lines"]) == ("2", "2, 4")
    assert len(table.frame) == 3


def test_a_failed_formula_where_a_cell_is_required_takes_its_row_along():
    table = read("location_id,year,indicator,volume,status,source\na,#REF!,3a,5,survey,x\n", "indicators")
    assert table.frame.empty
    assert {problem.reason for problem in table.problems} == {"required_empty", "formula_error"}


def test_broken_bytes_are_named_with_their_lines():
    content = f"{HEADER}\na,rt,Jalan é ñ ü,1\nb,rt,RT ~,2\n"
    table = read(content.encode().replace(b"~", b"\xff"))
    (problem,) = table.problems
    assert (problem.reason, problem.line, problem.column) == ("byte_broken", 3, "name")
    assert list(table.frame["name"]) == ["Jalan é ñ ü", "RT \ufffd"]


@pytest.mark.parametrize("sign", [",", ";"])
def test_two_thousand_empty_columns_are_no_columns(sign):
    empty = sign * 2_000
    rows = [sign.join(row) + empty for row in (HEADER.split(","), ["a", "rt", "RT 001", "1"])]
    table = read("\n".join([*rows, ""]))
    assert (len(table.frame), table.problems) == (1, ())


# Places in columns of their own ---------------------------------------------------------------------


def test_an_rt_may_be_named_by_columns_of_their_own():
    header = "RT,RW,Kelurahan,year,kind,activity_id"
    content = f"{header}\n002,006,Kampung Bugis,2018,drain,1\n,006,,2018,drain,2\n,,,2018,drain,3\n"
    table = read(content, "activities")
    assert list(table.frame["location_id"]) == ["RT 002 RW 006, Kampung Bugis", "RW 006"]
    left_out = [(p.reason, p.line, p.column) for p in table.problems if p.severity == "left_out"]
    assert left_out == [("required_empty", 4, "RT + RW + Kelurahan")]


def test_a_problem_knows_the_place_and_the_year_of_its_row():
    header = "location_id,year,indicator,volume,status,source"
    table = read(f"{header}\nrt,2018,water_access,many,survey,form\n", "indicators")
    assert [(p.table, p.place, p.year) for p in table.problems] == [("indicators", "rt", 2018)]


# Merged cells ---------------------------------------------------------------------------------------

WORKS = ["activity_id", "location_id", "year", "kind", "amount_rupiah", "status", "source"]


def test_a_merged_place_or_year_holds_for_all_its_rows():
    rows = [WORKS, [1, "rt", 2018, "drain", 5, "reported", "p"], [2, None, None, "drain", 6, None, None]]
    table = read(workbook({"activities": rows}, ["B2:B3", "C2:C3", "F2:F3", "G2:G3"]), "activities")
    assert table.problems == ()
    assert table.frame[["location_id", "year"]].to_numpy().tolist() == [["rt", 2018]] * 2


def test_a_merged_figure_counts_once_and_the_rows_without_it_are_named():
    rows = [WORKS, *[[n, "rt", 2018, "drain", 900 if n == 1 else None, "reported", "p"] for n in (1, 2, 3)]]
    table = read(workbook({"activities": rows}, ["E2:E4"]), "activities")
    assert table.frame["amount_rupiah"].to_list() == [900, pd.NA, pd.NA]
    assert [(p.reason, p.line, p.column, p.value) for p in table.problems] == [
        ("figure_merged", line, "amount_rupiah", "900") for line in (3, 4)
    ]


def test_a_merged_figure_of_a_column_for_an_indicator_counts_once():
    rows = [["location_id", "year", "2b (m)", "status", "source"]]
    rows += [["a", 2018, 120, "survey", "f"], ["b", 2018, None, "survey", "f"]]
    table = read(workbook({"indicators": rows}, ["C2:C3"]), "indicators")
    assert table.frame["volume_millionths"].to_list() == [120_000_000]
    assert reasons(table.problems) == ["figure_merged"]


# Large files ----------------------------------------------------------------------------------------


def test_work_grows_with_the_rows_even_if_every_cell_is_another_and_wrong(monkeypatch):
    """Each different cell is looked at a few times, however many others are wrong too."""
    looks = 0

    class Cell(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            nonlocal looks
            looks += 1
            return str.__eq__(self, other)

        __hash__ = str.__hash__

    count = 2_000
    rows = "".join(f"l{n},rt,RT {n},x{n}\n" for n in range(count))
    sheet = sheet_of(f"{HEADER}\n{rows}")
    monkeypatch.setattr("dashboard.reading.columns.rows.clean", lambda cell: Cell(cell.strip()))
    table = read_table(sheet, LOCATIONS, UPLOAD)
    assert len(table.problems) == count
    assert looks < 100 * count


@pytest.mark.parametrize(
    ("place", "rt", "meant"),
    [
        ("Sukamaju", "1", "RT 1 RW 6, Sukamaju"),
        ("Sukamaju", "", "RW 6, Sukamaju"),
        ("k-RW006-RT001", "1", "k-RW006-RT001"),
        ("", "1", "RT 1 RW 6"),
    ],
)
def test_a_column_for_rts_is_part_of_the_place_beside_one_that_names_where_it_lies(place, rt, meant):
    header = "Lokasi;RT;RW;year;indicator;volume;status;source"
    content = f"{header}\n{place};{rt};6;2018;water_access;1;survey;f\n"
    assert list(read(content, "indicators").frame["location_id"]) == [meant]


# What priority and handling are worked out from ---------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cell", "column", "value"),
    [
        ("nilai_strategis", "Strategis", "strategic_value", "yes"),
        ("potensi_sosial_ekonomi_budaya", "tidak ada", "development_potential", "no"),
        ("dukungan_masyarakat", "Ya", "community_support", "yes"),
        ("komitmen_pemda", "tidak", "local_commitment", "no"),
        ("kejelasan_status_penguasaan", "Tidak jelas", "tenure_clear", "no"),
        ("kesesuaian_rtr", "sesuai", "plan_conformity", "yes"),
        ("legalitas", "Tidak Legal", "land_legality", "not_legal"),
        ("pertimbangan_lain", "SEDANG", "other_considerations", "medium"),
    ],
)
def test_answers_about_a_place_are_read_in_the_words_of_offices(header, cell, column, value):
    table = read(f"kode;tingkat;nama;{header}\na;rt;RT 001;{cell}\n")
    assert table.problems == ()
    assert list(table.frame[column]) == [value]


@pytest.mark.parametrize("cell", ["1", "3", "mungkin", "sebagian", "+"])
def test_an_answer_that_says_neither_yes_nor_no_is_set_aside_alone(cell):
    table = read(f"location_id,level,name,tenure_clear\na,rt,RT 001,{cell}\n")
    assert told(table) == [("not_allowed", 2, "tenure_clear", cell, "note")]
    assert table.frame["tenure_clear"].isna().all()


@pytest.mark.parametrize("column", ["land_legality", "other_considerations"])
def test_free_words_for_legality_and_other_considerations_stay_as_typed(column):
    table = read(f"location_id,level,name,{column}\na,rt,RT 001,SHM dan sewa\n")
    assert table.problems == ()
    assert list(table.frame[column]) == ["SHM dan sewa"]


def test_a_decree_is_read_with_its_code_priority_and_pattern():
    header = "nomor;tanggal;pejabat;id_lokasi;kode_kelas;prioritas;pola_penanganan"
    table = read(f"{header}\n1;2018;Wali Kota;a;b 3;5;Peremajaan\n", "decrees")
    (row,) = table.frame[["class_code", "priority", "handling"]].itertuples(index=False, name=None)
    assert (row, table.problems) == (("B3", 5, "renewal"), ())


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("class_code", "D1", "not_allowed"), ("priority", "10", "above_maximum"),
        ("priority", "0", "below_minimum"), ("handling", "relokasi", "not_allowed"),
    ],
)  # fmt: skip
def test_what_a_decree_records_and_no_table_has_is_set_aside_alone(column, cell, reason):
    table = read(f"number,date,authority,location_id,{column}\n1,2018,Mayor,a,{cell}\n", "decrees")
    assert told(table) == [(reason, 2, column, cell, "note")]
    assert table.frame[column].isna().all()


# Columns that name places ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cells", "meant"),
    [
        ("Kelurahan;RW;RT", "Anyelir;RW 01;RT 01", "RT 01 RW 01, Anyelir"),
        ("Desa;RW;RT", "Anyelir;02;RT01/RW02", "RT01/RW02, Anyelir"),
        ("Desa;RW;RT", "Anyelir;03;RT01/RW02", "RT01/RW02 RW 03, Anyelir"),
        ("Desa;Dusun;RT", "Anyelir;Krajan;1", "RT 1, Krajan, Anyelir"),
        ("Kelurahan;RT/RW;x", "Anyelir;001/002;", "RT 001/002, Anyelir"),
        ("Kelurahan;RT/RW;x", "Anyelir;001-002;", "RT/RW 001-002, Anyelir"),
        ("Kelurahan;RW;RT", "Anyelir;2.0;1.0", "RT 1 RW 2, Anyelir"),
        ("Kelurahan;RW;RT", "Anyelir;02;-", "RW 02, Anyelir"),
        ("Kelurahan;RW;RT", "Anyelir;02;Semua RT", "RW 02, Anyelir"),
        ("Kelurahan;RW;x", "Anyelir;02;", "RW 02, Anyelir"),
        ("Kawasan;RW;RT", "Tepi Kali;02;01", "RT 01 RW 02, Tepi Kali"),
        ("Lokasi;RW;RT", "k-RW006-RT001;6;2", "k-RW006-RT001, RT 2 RW 6"),
        ("Lokasi;RW;x", "RT 1;6;", "RT 1 RW 6"),
    ],
)
def test_no_column_that_names_a_place_is_passed_over(header, cells, meant):
    content = f"{header};year;kind;activity_id\n{cells};2018;drain;1\n"
    assert list(read(content, "activities").frame["location_id"]) == [meant]


def test_a_list_of_places_keeps_its_ids_beside_columns_for_rt_and_rw():
    table = read("location_id,level,name,rt,rw\nPKL-6,rt,RT005-RW002,5,2\n")
    assert list(table.frame["location_id"]) == ["PKL-6"]
