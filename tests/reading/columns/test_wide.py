"""A table with a column for each indicator → one row an indicator."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reading import read, reasons, refusal

WIDE = "location_id;year;2b Jalan (m);Genangan - Volume;Genangan - Persen;Genangan - Nilai;status;source"


def readings(content: str) -> list[tuple]:
    frame = read(content, "indicators").frame
    rows = frame[["line", "indicator", "volume_millionths", "percent_millionths"]].astype(object)
    return [tuple(None if pd.isna(cell) else cell for cell in row) for row in rows.to_numpy()]


def test_a_row_becomes_a_reading_for_each_indicator_that_has_a_figure():
    content = f"{WIDE}\na;2018;120,5;3;;5;survey;form\nb;2018;;;12,5;1;survey;form\nc;2018;;;;5;survey;form\n"
    assert readings(content) == [
        (2, "road_surface", 120_500_000, None),
        (2, "drainage_inundation", 3_000_000, None),
        (3, "drainage_inundation", None, 12_500_000),
    ]


def test_zero_is_a_reading_and_a_word_for_missing_is_an_empty_one():
    content = f"{WIDE}\na;2018;0;-;;;survey;form\n"
    assert readings(content) == [(2, "road_surface", 0, None), (2, "drainage_inundation", None, None)]


def test_a_problem_names_the_column_of_the_file():
    table = read(f"{WIDE}\na;2018;many;x;1;;survey;form\n", "indicators")
    left_out = [problem for problem in table.problems if problem.severity == "left_out"]
    assert [(p.reason, p.line, p.column, p.severity) for p in left_out] == [
        ("not_a_number", 2, "2b Jalan (m)", "left_out"),
        ("not_a_number", 2, "Genangan - Volume", "left_out"),
    ]


def test_other_columns_of_a_wide_table_are_told():
    assert reasons(read(f"{WIDE};colour\na;2018;1;;;;survey;form;red\n", "indicators").problems) == [
        "column_unknown",
    ]


def test_two_columns_of_one_quantity_are_refused():
    content = "location_id;year;Genangan;Luas genangan (ha);status;source\na;2018;1;2;survey;form\n"
    problem = refusal(content, "indicators")
    assert (problem.reason, problem.column) == ("column_twice", "Luas genangan (ha)")


def test_a_code_and_a_name_of_one_indicator_are_one_reading_and_conflict():
    content = "location_id;year;2b;Kualitas permukaan jalan;status;source\na;2018;1;2;survey;form\n"
    assert reasons(read(content, "indicators").problems) == ["rows_conflict", "rows_conflict"]


def test_places_may_stand_in_columns_of_their_own():
    content = "RT;RW;year;Genangan;status;source\n1;6;2018;2,5;survey;form\n"
    frame = read(content, "indicators").frame
    assert frame[["location_id", "volume_millionths"]].to_numpy().tolist() == [["RT 1 RW 6", 2_500_000]]


def test_a_wide_table_without_a_figure_has_no_reading():
    table = read(f"{WIDE}\na;2018;;;;;survey;form\n", "indicators")
    assert table.frame.empty
    assert table.problems == ()


WORKS = "activity_id;location_id;year;kind;volume;unit"


def lines(content: str) -> list[tuple]:
    rows = (
        read(content, "activities")
        .frame[["line", "volume_millionths", "amount_kind", "amount_rupiah", "funding_source"]]
        .astype(object)
    )
    return [tuple(None if pd.isna(cell) else cell for cell in row) for row in rows.to_numpy()]


def test_budget_contract_and_realised_are_three_lines_of_money_of_one_work():
    money = "45.000.000;44.700.000;44.500.000"
    content = f"{WORKS};Pagu Anggaran;Nilai Kontrak;Realisasi\na;rt;2023;drain;120;m;{money}\n"
    assert lines(content) == [
        (2, 120_000_000, "budget", 45_000_000, None),
        (2, 120_000_000, "contract", 44_700_000, None),
        (2, 120_000_000, "realised", 44_500_000, None),
    ]


def test_two_columns_of_money_keep_the_source_that_the_row_names():
    content = f"{WORKS};Sumber Dana;Anggaran;Realisasi\na;rt;2023;drain;120;m;DAK;45.000.000;0\n"
    assert lines(content) == [
        (2, 120_000_000, "budget", 45_000_000, "dak"),
        (2, 120_000_000, "realised", 0, "dak"),
    ]


def test_columns_of_sources_are_lines_of_their_own_and_their_sum_is_not_read():
    table = read(f"{WORKS};APBN;APBD Kota;Jumlah Biaya\na;rt;2023;drain;1;m;10;5;15\n", "activities")
    assert table.frame[["funding_source", "amount_rupiah"]].to_numpy().tolist() == [
        ["apbn", 10],
        ["apbd_kota", 5],
    ]
    assert [p.column for p in table.problems if p.reason == "column_unknown"] == ["Jumlah Biaya"]


def test_a_work_without_an_amount_is_still_a_work():
    content = f"{WORKS};Pagu;Realisasi\na;rt;2023;drain;1;m;-;\nb;rt;2023;drain;2;m;7;\n"
    assert lines(content) == [(2, 1_000_000, None, None, None), (3, 2_000_000, "budget", 7, None)]


def test_what_is_wrong_with_a_row_is_told_once_however_many_lines_it_became():
    content = f"{WORKS};Pagu;Realisasi\na;rt;belum;Rabat Beton;1;m;8;7\nb;rt;2023;Rabat Beton;1;m;8;7\n"
    table = read(content, "activities")
    told = [(p.reason, p.line, p.details.get("n")) for p in table.problems if p.reason != "column_assumed"]
    assert told == [("not_a_number", 2, None), ("word_read_as", 2, "2")]


def test_published_totals_and_classes_become_figures_as_they_were_stated():
    content = "location_id;Tahun;Total Nilai;Tingkat Kekumuhan\na;2020;45;Kumuh Sedang\nb;2020;;Ringan\n"
    frame = read(content, "figures").frame
    assert frame[["location_id", "measure", "value_millionths", "as_of", "kind"]].to_numpy().tolist() == [
        ["a", "score_total", 45_000_000, "2020", "claim"],
        ["a", "slum_class", 2_000_000, "2020", "claim"],
        ["b", "slum_class", 1_000_000, "2020", "claim"],
    ]


def test_shares_of_what_is_good_are_read_as_the_deficit_with_a_note():
    content = "location_id;year;% Bangunan Teratur;Cakupan Air Minum;Akses sanitasi layak (%);1c Persen\n"
    table = read(f"{content}a;2018;64,5;90;100;10\nb;2018;0;;25,25;20\n", "indicators")
    shares = table.frame[["location_id", "indicator", "percent_millionths"]].to_numpy().tolist()
    assert [row for row in shares if row[0] == "a"] == [
        ["a", "building_irregularity", 35_500_000],
        ["a", "water_access", 10_000_000],
        ["a", "wastewater_system", 0],
        ["a", "building_substandard", 10_000_000],
    ]
    assert [row[2] for row in shares if row[0] == "b"] == [100_000_000, 74_750_000, 20_000_000]
    told = [(p.reason, p.line, p.column, p.details["n"]) for p in table.problems if p.reason == "good_share"]
    assert told == [
        ("good_share", 2, "% Bangunan Teratur", "2"),
        ("good_share", 2, "Cakupan Air Minum", "1"),
        ("good_share", 2, "Akses sanitasi layak (%)", "2"),
    ]


def test_building_permits_and_land_papers_match_no_criterion_and_are_named():
    content = "location_id;year;% Bangunan ber-IMB;% Lahan bersertifikat;1c Persen\na;2018;10;20;30\n"
    table = read(content, "indicators")
    assert table.frame["indicator"].to_list() == ["building_substandard"]
    unknown = [p.column for p in table.problems if p.reason == "column_unknown"]
    assert unknown == ["% Bangunan ber-IMB", "% Lahan bersertifikat"]


def test_a_name_with_volumes_beside_its_shares_may_be_the_deficit_and_is_not_turned_round():
    content = "location_id;year;Akses Air Minum Volume;Akses Air Minum Persen;1c\na;2018;10;20;30\n"
    table = read(content, "indicators")
    assert table.frame["indicator"].to_list() == ["building_substandard"]
    unknown = [p.column for p in table.problems if p.reason == "column_unknown"]
    assert unknown == ["Akses Air Minum Volume", "Akses Air Minum Persen"]


def test_the_code_of_a_criterion_makes_a_column_its_deficit_whatever_its_name():
    table = read("location_id;year;3a Akses Air Minum (%)\na;2018;20\n", "indicators")
    assert table.frame[["indicator", "percent_millionths"]].to_numpy().tolist() == [
        ["water_access", 20_000_000]
    ]


def test_good_shares_that_seem_fractions_are_left_out_and_a_range_is_turned_round_as_one():
    table = read("location_id;year;% Bangunan Teratur\na;2018;0,64\nb;2018;1\n", "indicators")
    assert table.frame.empty
    assert reasons(table.problems) == ["column_assumed", "column_assumed", "good_fraction", "good_fraction"]
    content = "location_id;year;indikator;persen_bawah;persen_atas\na;2018;Sampah terangkut;60;75\n"
    frame = read(content, "indicators").frame
    assert frame[["indicator", "percent_low_millionths", "percent_high_millionths"]].to_numpy().tolist() == [
        ["waste_system", 25_000_000, 40_000_000]
    ]


@pytest.mark.parametrize(
    ("cell", "stage"),
    [
        ("Selesai", "done"), ("Selesai 100%", "done"), ("100 %", "done"), ("Dalam pelaksanaan", "ongoing"),
        ("Pelaksanaan 45,5%", "ongoing"), ("Belum", "planned"), ("0%", "planned"), ("FHO", "handed_over"),
    ],
)  # fmt: skip
def test_a_column_status_of_works_tells_their_stage_where_no_other_does(cell: str, stage: str):
    table = read(f"{WORKS};Status\na;rt;2023;drain;1;m;{cell}\nb;rt;2023;drain;1;m;Selesai\n", "activities")
    assert table.frame["stage"].to_list() == [stage, "done"]
    assert table.frame["status"].to_list() == ["reported", "reported"]
    assert {c.column: c.field for c in table.columns}["Status"] == "stage"


def test_a_column_status_that_says_what_kind_of_figure_it_is_stays_one():
    table = read(f"{WORKS};Status\na;rt;2023;drain;1;m;Laporan\nb;rt;2023;drain;1;m;Selesai\n", "activities")
    assert table.frame["status"].to_list() == ["reported"]
    assert reasons(table.problems) == ["column_assumed", "not_allowed"]


def test_beside_a_column_for_the_stage_another_that_tells_it_is_named_and_costs_no_row():
    table = read(f"{WORKS};Tahap;Status\na;rt;2023;drain;1;m;Rencana;Selesai\n", "activities")
    assert table.frame["stage"].to_list() == ["planned"]
    assert [p.column for p in table.problems if p.reason == "column_unknown"] == ["Status"]


FIGURES = st.one_of(st.none(), st.integers(0, 999))


@pytest.mark.thorough
@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.tuples(FIGURES, FIGURES), max_size=6))
def test_wide_and_long_tables_give_the_same_readings(rows):
    wide = [
        f"rt{n};2018;{'' if a is None else a};{'' if b is None else b};survey;form"
        for n, (a, b) in enumerate(rows)
    ]
    long = [
        f"rt{n};2018;{key};{cell};survey;form"
        for n, cells in enumerate(rows)
        for key, cell in zip(("road_surface", "water_access"), cells, strict=True)
        if cell is not None
    ]
    first = "\n".join(["location_id;year;road_surface;water_access;status;source", *wide, ""])
    second = "\n".join(["location_id;year;indicator;volume;status;source", *long, ""])
    frames = [read(content, "indicators").frame.drop(columns="line") for content in (first, second)]
    pd.testing.assert_frame_equal(*frames)
