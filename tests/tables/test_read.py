"""One CSV file → a typed table and its problems."""

from pathlib import Path

import pandas as pd
import pytest

from dashboard.domain.problems import Problem
from dashboard.tables.read import Refused, Table, empty_table, read_table
from dashboard.tables.schema import TABLES, schema_of

LOCATIONS, INDICATORS = schema_of("locations"), schema_of("indicators")
HEADER = "location_id,level,name,households"


@pytest.fixture
def read(tmp_path):
    """Write locations.csv and read it."""

    def of(content: str | bytes, schema=LOCATIONS) -> Table:
        path = tmp_path / schema.file
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_table(path, schema)

    return of


def refusal(read, content: str | bytes) -> Problem:
    with pytest.raises(Refused) as refused:
        read(content)
    return refused.value.problem


def told(table: Table) -> list[tuple]:
    return [(p.reason, p.line, p.column, p.value, p.severity) for p in table.problems]


# Reading ------------------------------------------------------------------------------------------


def test_a_row_becomes_typed_values_with_its_line(read):
    table = read(f"{HEADER}\na,rt,RT 001,121.5\nb,rt,RT 002,\n")
    assert table.problems == ()
    frame = table.frame
    assert list(frame["location_id"]) == ["a", "b"]
    assert list(frame["line"]) == [2, 3]
    assert frame["households_millionths"].to_list() == [121_500_000, pd.NA]


def test_every_declared_column_is_there_even_if_the_file_lacks_it(read):
    frame = read(f"{HEADER}\na,rt,RT 001,1\n").frame
    assert [*frame.columns] == [*[field.column for field in LOCATIONS.fields], "line"]
    assert frame["parent_id"].isna().all()
    assert dict(frame.dtypes) == dict(empty_table(LOCATIONS).dtypes)


@pytest.mark.parametrize("table", TABLES)
def test_a_file_of_column_names_alone_has_no_rows_and_a_note(read, table):
    schema = schema_of(table)
    found = read(",".join(field.name for field in schema.fields), schema)
    assert found.frame.empty
    assert told(found) == [("no_rows", None, None, None, "note")]
    assert dict(found.frame.dtypes) == dict(empty_table(schema).dtypes)


def test_indonesian_column_names_are_read_the_same(read):
    table = read("ID_Lokasi,tingkat,Nama,jumlah_kk\na,rt,RT 001,121\n")
    assert table.problems == ()
    assert table.frame["households_millionths"].to_list() == [121_000_000]


def test_a_byte_order_mark_is_no_part_of_the_first_column_name(read):
    table = read(b"\xef\xbb\xbf" + f"{HEADER}\na,rt,RT 001,1\n".encode())
    assert (told(table), list(table.frame["location_id"])) == ([], ["a"])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_usual_way(read, end):
    table = read(f"{HEADER}{end}a,rt,RT 001,1{end}b,rt,RT 002,2{end}")
    assert list(table.frame["location_id"]) == ["a", "b"]
    assert list(table.frame["line"]) == [2, 3]


def test_blanks_around_a_cell_do_not_count(read):
    frame = read(f"{HEADER}\n a , rt ,  RT 001  , 1 \n").frame
    assert frame.loc[0, ["location_id", "level", "name"]].to_list() == ["a", "rt", "RT 001"]


def test_blank_rows_are_passed_over_and_short_rows_filled_up(read):
    table = read(f"{HEADER}\n\na,rt,RT 001\n,,,\nb,rt,RT 002,7\n")
    assert table.problems == ()
    assert list(table.frame["line"]) == [3, 5]
    assert table.frame["households_millionths"].isna().to_list() == [True, False]


def test_quoted_line_breaks_keep_the_line_numbers_right(read):
    table = read(f'{HEADER}\na,rt,"RT 001\nby the sea",1\nb,rt,RT 002,x\n')
    assert table.frame["name"].to_list() == ["RT 001\nby the sea", "RT 002"]
    assert [problem.line for problem in table.problems] == [4]
    assert table.frame["line"][1] == 4


def test_a_row_with_a_quoted_line_break_stands_where_it_begins(read):
    table = read(f'{HEADER}\na,rt,"RT 001\nby the sea",1\n')
    assert list(table.frame["line"]) == [2]


def test_quoted_commas_do_not_split_a_cell(read):
    assert read(f'{HEADER}\na,rt,"RT 001, by the sea",1\n').frame["name"][0] == "RT 001, by the sea"


# Refused ------------------------------------------------------------------------------------------


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Refused) as refused:
        read_table(tmp_path / "locations.csv", LOCATIONS)
    problem = refused.value.problem
    assert (problem.file, problem.reason, problem.severity) == ("locations.csv", "file_missing", "refused")


@pytest.mark.parametrize("content", ["", "\n\n", " , ,\n", "\ufeff"])
def test_an_empty_file_is_refused(read, content):
    assert refusal(read, content).reason == "file_empty"


def test_a_folder_in_place_of_a_file_is_refused_with_the_reason(tmp_path):
    (tmp_path / "locations.csv").mkdir()
    with pytest.raises(Refused) as refused:
        read_table(tmp_path / "locations.csv", LOCATIONS)
    assert refused.value.problem.reason == "file_unreadable"
    assert refused.value.problem.details["why"]


@pytest.mark.parametrize(
    "content", [HEADER.encode("utf-16"), f"{HEADER}\na,rt,Jalan d\xe9,1".encode("cp1252")]
)
def test_text_that_is_not_utf_8_is_refused(read, content):
    assert refusal(read, content).reason == "not_utf8"


def test_a_file_without_a_required_column_is_refused_and_the_columns_named(read):
    problem = refusal(read, "location_id,households\na,1\n")
    assert (problem.reason, problem.line, problem.column) == ("column_missing", 1, "level, name")


def test_a_file_with_a_column_twice_is_refused(read):
    problem = refusal(read, "location_id,level,name,nama\na,rt,RT 001,RT 001\n")
    assert (problem.reason, problem.line, problem.column) == ("column_twice", 1, "name")


def test_a_file_with_an_unclosed_quote_over_many_lines_is_refused_with_the_reason(read):
    rows = "".join(f"{n},rt,RT {n},1\n" for n in range(20_000))
    assert refusal(read, f'{HEADER}\na,rt,"RT 001,1\n{rows}').reason == "file_unreadable"


# Columns and cells --------------------------------------------------------------------------------


def test_an_unknown_column_is_not_read_and_noted(read):
    table = read(f"{HEADER},colour\na,rt,RT 001,1,red\n")
    assert told(table) == [("column_unknown", 1, "colour", None, "note")]
    assert "colour" not in table.frame.columns


def test_a_problem_of_the_header_stands_on_the_line_of_the_header(read):
    assert told(read(f"\n{HEADER},colour\na,rt,RT 001,1,red\n"))[0][:2] == ("column_unknown", 2)


def test_a_column_without_a_name_is_passed_over(read):
    assert told(read(f"{HEADER},\na,rt,RT 001,1,\n")) == []


def test_a_row_with_too_many_cells_is_left_out(read):
    table = read(f"{HEADER}\na,rt,RT 001, by the sea,1,9\nb,rt,RT 002,2\n")
    assert told(table) == [("row_too_long", 2, None, "a", "left_out")]
    assert list(table.frame["location_id"]) == ["b"]


def test_empty_cells_at_the_end_do_not_make_a_row_too_long(read):
    assert told(read(f"{HEADER}\na,rt,RT 001,1,,,\n")) == []


@pytest.mark.parametrize(
    ("row", "reason", "column", "value"),
    [
        (",rt,RT 001,1", "required_empty", "location_id", ""),
        ("a,,RT 001,1", "required_empty", "level", ""),
        ("a,RT,RT 001,1", "not_allowed", "level", "RT"),
    ],
)
def test_a_bad_required_cell_takes_its_row_along(read, row, reason, column, value):
    table = read(f"{HEADER}\n{row}\nb,rt,RT 002,2\n")
    assert told(table) == [(reason, 2, column, value, "left_out")]
    assert list(table.frame["location_id"]) == ["b"]


@pytest.mark.parametrize("cell", ["many", "-1", "2000000001", "1e40"])
def test_a_bad_cell_that_no_sum_needs_is_set_aside_alone(read, cell):
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
        ("2018,-1e999999,,", "number_too_large", "volume", "-1e999999"),
        ("2018,1,-5,", "below_minimum", "base", "-5"),
        ("2018.5,1,,", "not_whole", "year", "2018.5"),
        ("1989,1,,", "below_minimum", "year", "1989"),
        ("20180,1,,", "above_maximum", "year", "20180"),
        ("2018,1,,20%", "not_a_number", "percent", "20%"),
        ("2018,1,,", None, None, None),
    ],
)
def test_a_bad_measure_takes_its_row_along(read, cells, reason, column, value):
    header = "location_id,indicator,status,source,year,volume,base,percent"
    table = read(f"{header}\nrt,water_access,survey,form,{cells}\n", INDICATORS)
    expected = [(reason, 2, column, value, "left_out")] if reason else []
    assert told(table) == expected
    assert len(table.frame) == (0 if reason else 1)


def test_all_problems_of_a_file_are_named_at_once_in_the_order_of_its_lines(read):
    table = read(f"{HEADER}\n,rt,RT 001,1\nb,rt,,many\nc,what,RT 003,1\n")
    assert [(p.line, p.column) for p in table.problems] == [
        (2, "location_id"),
        (3, "name"),
        (3, "households"),
        (4, "level"),
    ]
    assert table.frame.empty


# Repeated rows ------------------------------------------------------------------------------------


def test_identical_rows_count_once(read):
    table = read(f"{HEADER}\na,rt,RT 001,1\na,rt,RT 001,1\na,rt,RT 001,1.0\n")
    assert told(table) == [("row_twice", line, "location_id", "a", "note") for line in (3, 4)]
    assert list(table.frame["line"]) == [2]


def test_rows_that_share_a_key_and_differ_are_all_left_out(read):
    table = read(f"{HEADER}\na,rt,RT 001,1\na,rt,RT 001,2\nb,rt,RT 002,3\n")
    assert told(table) == [("rows_conflict", line, "location_id", "a", "left_out") for line in (2, 3)]
    assert list(table.frame["location_id"]) == ["b"]


def test_a_key_of_several_columns_is_told_whole(read):
    header = "location_id,year,indicator,volume,rule,status,source"
    rows = [f"rt,2018,water_access,{volume},permen_2018,survey,form" for volume in (1, 2)]
    table = read("\n".join([header, *rows]), INDICATORS)
    assert {(problem.column, problem.value) for problem in table.problems if problem.line} == {
        ("location_id, year, indicator, rule", "rt · 2018 · water_access · permen_2018")
    }


@pytest.mark.parametrize("rows", ["a,rt,RT 001,1\na,rt,RT 001,2", "a,rt,RT 001, by the sea,1"])
def test_a_file_whose_rows_were_all_left_out_does_not_hold_only_column_names(read, rows):
    table = read(f"{HEADER}\n{rows}\n")
    assert table.frame.empty
    assert "no_rows" not in [problem.reason for problem in table.problems]


def test_a_row_with_a_bad_cell_does_not_conflict_with_a_good_one(read):
    table = read(f"{HEADER}\na,what,RT 001,1\na,rt,RT 001,1\n")
    assert [problem.reason for problem in table.problems] == ["not_allowed"]
    assert list(table.frame["line"]) == [3]


@pytest.mark.parametrize(("column", "cell"), [(",rule", ","), ("", "")])
def test_a_reading_without_a_rule_is_by_that_of_2018(read, column, cell):
    content = (
        f"location_id,year,indicator,volume{column},status,source\nrt,2018,water_access,1{cell},survey,form"
    )
    assert read(content, INDICATORS).frame["rule"].to_list() == ["permen_2018"]


def test_two_lines_of_money_of_one_activity_do_not_conflict(read):
    header = "activity_id,location_id,year,kind,amount_rupiah,status,source"
    rows = [f"1,rt,2018,drain,{amount},reported,paper" for amount in (60, 30)]
    assert len(read("\n".join([header, *rows]), schema_of("activities")).frame) == 2


def test_reading_does_not_depend_on_the_folder(tmp_path):
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
        Path(folder / "locations.csv").write_text(f"{HEADER}\na,rt,RT 001,1\n", encoding="utf-8")
    first, second = (read_table(tmp_path / name / "locations.csv", LOCATIONS) for name in "ab")
    pd.testing.assert_frame_equal(first.frame, second.frame)
