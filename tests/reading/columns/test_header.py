"""Which row names the columns, what parts them, and which table a sheet is."""

import pytest

from dashboard.reading.columns.header import (
    counts_rows,
    find_header,
    indicator_of,
    is_wide,
    meaning_of,
    missing_columns,
    table_of,
    wide_column,
    wide_columns,
)
from dashboard.reading.columns.headings import WideColumn
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.reading.sheets.limits import UPLOAD
from dashboard.reading.sheets.sheets import Sheet
from tests.reading.folders import HEADERS, USUAL
from tests.reading.reading import read, reasons, sheet_of, workbook

NAMES = ["location_id", "level", "name"]


def header_of(content, table="locations"):
    return find_header(sheet_of(content), schema_of(table), UPLOAD)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_under_which_most_names_are_known_parts_the_columns(sign):
    header = header_of(f'{sign.join(NAMES)}\na{sign}rt{sign}"a,b;c\td|e"\n')
    assert (header.delimiter, header.names, header.line) == (sign, tuple(NAMES), 1)


def test_a_workbook_has_no_sign():
    assert header_of(workbook({"x": [NAMES]})).delimiter is None


def test_titles_above_the_names_are_passed_over_and_counted():
    header = header_of("DATA LOKASI\n\nKelurahan: Kampung Bugis;;\nlocation_id;level;name\na;rt;x\n")
    assert (header.line, header.above, header.names) == (4, 2, tuple(NAMES))


def test_a_title_that_is_also_a_name_of_a_column_is_a_title():
    assert header_of("Lokasi\nlocation_id,level,name\na,rt,x\n").line == 2


def test_names_are_known_in_any_case_with_blanks_and_by_their_aliases():
    header = header_of("\u200bID LOKASI ; Tingkat;NAMA\u00a0;luas_HA\n")
    assert header.known == 4


@pytest.mark.parametrize(
    "rows",
    [
        [["No", "Lokasi", "Lokasi", "Tahun"], ["", "RT", "RW", ""]],
        [["No", "Lokasi", "", "Tahun"], ["", "RT", "RW", ""]],
    ],
)
def test_names_may_be_written_over_two_rows(rows):
    content = "\n".join(";".join(row) for row in [*rows, ["1", "001", "006", "2018"]])
    header = header_of(content, "activities")
    assert (header.rows, header.last, header.names) == (2, 2, ("No", "RT", "RW", "Tahun"))


def test_a_name_above_others_holds_for_all_it_stands_over():
    content = "location_id;year;2b Jalan;;Genangan;\n;;Volume;Persen;Volume;Persen\na;2018;1;2;3;4\n"
    header = header_of(content, "indicators")
    assert header.names[2:] == ("2b Jalan Volume", "2b Jalan Persen", "Genangan Volume", "Genangan Persen")
    assert header.rows == 2


def test_rows_begin_below_the_last_row_of_names_even_if_a_blank_one_parts_them():
    content = "location_id;year;Genangan;\n\n;;Volume;Persen\na;2018;3;4\n"
    body = header_of(content, "indicators").body(sheet_of(content), UPLOAD)
    assert list(body) == [(4, ["a", "2018", "3", "4"])]


def test_a_sheet_without_a_row_has_no_header():
    assert find_header(Sheet("x", "x", text=""), schema_of("locations"), UPLOAD) is None


# Which table ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_known_by_its_columns_whatever_the_file_is_called(table):
    schema = schema_of(table)
    names = [field.aliases[0] for field in schema.fields]
    assert table_of(sheet_of(";".join(names) + "\n", "Salinan dari data (3).csv"), UPLOAD) == table


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_known_by_its_name_in_both_languages(table):
    for title in (table, table.upper(), *schema_of(table).aliases):
        assert table_of(sheet_of("a,b\n", f"{title}.csv"), UPLOAD) == table


@pytest.mark.parametrize("table", USUAL)
def test_a_table_needs_no_more_than_its_required_columns(table):
    content = "\n".join([HEADERS[table], *USUAL[table]])
    assert table_of(sheet_of(content, "x.csv"), UPLOAD) == table


@pytest.mark.parametrize("content", ["a,b\n1,2\n", "name,note\nx,y\n", "tahun,volume\n2018,1\n"])
def test_another_file_is_no_table(content):
    assert table_of(sheet_of(content, "x.csv"), UPLOAD) is None


def test_a_table_with_columns_for_rt_and_rw_is_known():
    content = "RT;RW;Tahun;Jenis Kegiatan;ID Kegiatan\n1;6;2018;drainase;1\n"
    assert table_of(sheet_of(content, "x.csv"), UPLOAD) == "activities"


# Columns --------------------------------------------------------------------------------------------


def test_required_columns_are_missed_unless_something_stands_in():
    schema = schema_of("indicators")
    assert missing_columns([], schema) == ["location_id", "year", "indicator"]
    assert missing_columns(["RT", "tahun", "Genangan"], schema) == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("2b Kualitas permukaan jalan (m)", ("road_surface", "volume")),
        ("Genangan - Persen", ("drainage_inundation", "percent")),
        ("Persentase Genangan", ("drainage_inundation", "percent")),
        ("Genangan (%)", ("drainage_inundation", "percent")),
        ("road_surface", ("road_surface", "volume")),
        ("ROAD_SURFACE percent", ("road_surface", "percent")),
        ("4c", ("4c", "volume")),
        ("4c Nilai", ("4c", "points")),
        ("Genangan satuan", ("drainage_inundation", "unit")),
        ("Luas Kumuh (Ha)", ("slum_area", "volume")),
    ],
)
def test_a_column_may_hold_one_quantity_of_one_indicator(name, meant):
    indicator, quantity = meant
    assert wide_column(name) == WideColumn((("indicator", indicator),), quantity)


@pytest.mark.parametrize("name", ["", "Volume", "Keterangan", "9z", "Persen", "Nama Jalan"])
def test_another_column_holds_none(name):
    assert wide_column(name) is None


def test_a_table_is_wide_if_no_column_names_the_indicator_and_one_holds_figures():
    schema = schema_of("indicators")
    assert is_wide(["location_id", "Genangan"], schema)
    assert not is_wide(["location_id", "indikator", "Genangan"], schema)
    assert not is_wide(["location_id", "Genangan nilai"], schema)
    assert not is_wide(["location_id", "Genangan"], schema_of("activities"))


def test_a_code_is_that_of_its_rule_and_anything_else_stays():
    assert indicator_of("4c", "permen_2016") == "drainage_disconnected"
    assert indicator_of("4C", "permen_2018") == "drainage_construction"
    assert indicator_of("road_surface", "permen_2018") == "road_surface"
    assert indicator_of("7e", "permen_2018") == "7e"


@pytest.mark.parametrize(("name", "counts"), [("No.", True), ("NO URUT", True), ("", True), ("Nama", False)])
def test_columns_that_count_the_rows_are_known(name, counts):
    assert counts_rows(name) is counts


def test_a_column_that_only_counts_is_no_news():
    assert reasons(read("No;location_id;level;name\n1;a;rt;x\n").problems) == []


@pytest.mark.parametrize(
    ("name", "beside", "meaning"),
    [
        ("Tahun", "2a", "year"), ("2b Volume", "2a", "2b · volume"),
        ("Genangan - Nilai", "2a", "drainage_inundation · points"),
        ("Genangan - Satuan", "2a", ""), ("2b Volume", "indikator", ""), ("colour", "2a", ""), ("", "2a", ""),
    ],
)  # fmt: skip
def test_a_column_is_read_as_a_field_or_a_quantity_of_an_indicator_or_not(name, beside, meaning):
    schema = schema_of("indicators")
    assert meaning_of(name, schema, wide_columns([name, beside], schema)) == meaning


@pytest.mark.parametrize(
    ("names", "amounts"),
    [
        (["Pagu Anggaran", "Nilai Kontrak (Rp)", "Realisasi"], ["budget", "contract", "realised"]),
        (["Anggaran", "Realisasi"], ["budget", "realised"]),
        (["Pagu"], ["budget"]),
        (["Anggaran"], []),
        (["Target", "Realisasi"], []),
        (["Pagu", "Realisasi Fisik", "Realisasi Keuangan (%)"], ["budget"]),
        (["Pagu APBN", "Realisasi APBD Kota"], ["budget apbn", "realised apbd_kota"]),
        (["Sumber Dana APBN", "Sumber Dana APBD"], ["unstated apbn", "unstated APBD"]),
        (
            ["APBN (Rp)", "APBD Provinsi", "Swadaya"],
            ["unstated apbn", "unstated apbd_prov", "unstated swadaya"],
        ),
        (["APBN", "DAK", "Jumlah Biaya"], ["unstated apbn", "unstated dak"]),
        (["Masyarakat", "Pusat"], []),
        (["Sumber Dana", "Pagu"], ["budget"]),
        (["Jenis Nilai", "Pagu", "Realisasi"], []),
    ],
)
def test_columns_of_money_say_its_kind_and_source_and_a_sum_of_sources_is_none_of_them(names, amounts):
    columns = wide_columns([*names, "Kegiatan", "Volume"], schema_of("activities"))
    assert [" ".join(value for _, value in column.says) for column in columns.values()] == amounts
    assert {column.quantity for column in columns.values()} <= {"amount_rupiah"}


def test_published_totals_and_classes_are_figures_for_which_no_column_names_the_measure():
    schema = schema_of("figures")
    assert missing_columns(["RT", "Tahun", "Tingkat Kekumuhan"], schema) == []
    assert missing_columns(["RT", "Tahun"], schema) == ["measure", "value", "unit"]
    assert [c.meaning for c in wide_columns(["Total Nilai"], schema).values()] == ["score_total · value"]
