"""One sheet of an office that holds several of our tables becomes each of them and loses nothing."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.domain.figures.areas import area_series
from dashboard.domain.figures.contradictions import contradictions
from dashboard.domain.score.scores import scores_of
from dashboard.reading.columns.headings import AreaColumn, area_column
from dashboard.reading.folder import read_upload

ANNEX = """No;Kecamatan;Kelurahan;Kawasan;RT;RW;Luas (Ha);Jumlah Bangunan;Jumlah KK;Tingkat Kekumuhan
1;Melati;Anyelir;Tepi Kali;01;01;1,15;41;51;Kumuh Ringan
2;Melati;Anyelir;Tepi Kali;02;01;1,25;42;52;Kumuh Ringan
3;Melati;Anyelir;Tepi Kali;03;01;1,35;43;53;Kumuh Sedang
;;Jumlah;;;;3,75;126;156;
"""
LEVELS = ("Awal", "Pengurangan", "Sisa")


def read(content: str, name: str = "daftar.csv", **others: str) -> Dataset:
    files = {name: content} | {f"{table}.csv": text for table, text in others.items()}
    return read_upload({file: text.encode() for file, text in files.items()}, "uji")


def areas(data: Dataset) -> list[tuple]:
    rows = data.readings[data.readings["indicator"] == "slum_area"]
    kept = rows[["location_id", "year", "volume_millionths", "status"]].itertuples(index=False)
    return [(place.split(":")[1], year, volume / 1_000_000, status) for place, year, volume, status in kept]


def figures(data: Dataset) -> list[tuple]:
    kept = data.figures[["location_id", "measure", "value_millionths", "as_of", "kind"]]
    return [
        (place.split(":")[1], measure, value / 1_000_000, as_of, kind)
        for place, measure, value, as_of, kind in kept.itertuples(index=False)
    ]


def told(data: Dataset, reason: str) -> list:
    return [problem for problem in problems_of(data) if problem.reason == reason]


# The annex of a slum decree -----------------------------------------------------------------------------


def test_the_annex_of_a_decree_is_a_list_of_places_with_bases_and_kawasan():
    data = read(ANNEX, "Lampiran SK.csv")
    rts = [row for row in data.places.values() if row["level"] == "rt"]
    assert [row["name"] for row in rts] == ["RT 001 / RW 001", "RT 002 / RW 001", "RT 003 / RW 001"]
    assert {data.places[row["kawasan_id"]]["name"] for row in rts} == {"Tepi Kali"}
    assert [row["verified_area_ha_millionths"] for row in rts] == [1_150_000, 1_250_000, 1_350_000]
    assert [row["buildings_millionths"] for row in rts] == [41_000_000, 42_000_000, 43_000_000]
    assert [row["households_millionths"] for row in rts] == [51_000_000, 52_000_000, 53_000_000]
    assert len(told(data, "total_row")) == 1


def test_without_a_year_areas_and_classes_are_in_no_series_and_the_way_out_is_told():
    data = read(ANNEX, "Lampiran SK.csv")
    (problem,) = told(data, "year_not_told")
    assert problem.details["columns"] == "“Luas (Ha)”, “Tingkat Kekumuhan”"
    assert (len(data.readings), len(data.figures)) == (0, 0)
    notes = [row["note"] for row in data.places.values() if row["level"] == "rt"]
    assert notes == [f"Tingkat Kekumuhan: Kumuh {name}" for name in ("Ringan", "Ringan", "Sedang")]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("name", "title", "package"),
    [
        ("Lampiran SK Kumuh 2020.csv", "", ""),
        ("Lampiran.csv", "LAMPIRAN KEPUTUSAN WALI KOTA MELATI\nNOMOR 663/12 TAHUN 2020\n", ""),
        ("Lampiran SK.csv", "", '{"as_of": "2020-05"}'),
    ],
)
def test_of_a_decree_with_a_year_areas_and_classes_are_kept_as_it_states_them(name, title, package):
    files = {name: f"{title}{ANNEX}".encode()} | ({"datapackage.json": package.encode()} if package else {})
    data = read_upload(files, "uji")
    rt = "melati-anyelir-RW001-RT00"
    assert areas(data) == [
        (f"{rt}1", 2020, 1.15, "decree"), (f"{rt}2", 2020, 1.25, "decree"), (f"{rt}3", 2020, 1.35, "decree"),
    ]  # fmt: skip
    assert figures(data) == [
        (f"{rt}1", "slum_class", 1, "2020", "decree"), (f"{rt}2", "slum_class", 1, "2020", "decree"),
        (f"{rt}3", "slum_class", 2, "2020", "decree"),
    ]  # fmt: skip
    assert told(data, "year_not_told") == []


def test_areas_recorded_for_rts_alone_are_the_area_of_their_kawasan_and_kelurahan():
    data = read(ANNEX, "Lampiran SK 2020.csv")
    for place in ("kawasan:melati-anyelir-tepi-kali", "kelurahan:melati-anyelir"):
        row = area_series(data, place).iloc[0]
        assert (row["low"], row["kind"], row["covered"], row["places"]) == (3_750_000, "decree", 3, 3)


def test_a_column_that_is_in_none_of_the_tables_is_named():
    data = read(ANNEX.replace("Jumlah KK;", "Titik Koordinat;"), "Lampiran SK 2020.csv")
    assert [problem.column for problem in told(data, "column_unknown")] == ["Titik Koordinat"]


def test_an_area_of_a_kawasan_beside_its_rts_is_not_that_of_the_first_rt():
    data = read(
        "Kelurahan;Kawasan;RT;RW;Luas Kawasan Kumuh (Ha);Jumlah KK\n"
        "Anyelir;Tepi Kali;01;01;3,75;51\nAnyelir;Tepi Kali;02;01;;52\n",
        "SK 2020.csv",
    )
    assert areas(data) == [("anyelir-tepi-kali", 2020, 3.75, "decree")]
    assert {row["verified_area_ha_millionths"] for row in data.places.values()} == {None}


def test_an_area_in_a_list_that_speaks_of_no_slum_is_a_base_and_no_slum_area():
    data = read("Kelurahan;RT;Luas (Ha);Jumlah KK\nAnyelir;1;1,5;40\n", "Data RT 2020.csv")
    assert data.readings.empty
    (rt,) = (row for row in data.places.values() if row["level"] == "rt")
    assert (rt["verified_area_ha_millionths"], rt["households_millionths"]) == (1_500_000, 40_000_000)


# Areas by place and year --------------------------------------------------------------------------------


def test_slum_area_by_place_and_year_is_read_as_such_and_not_as_a_base():
    data = read("Kelurahan;Tahun;Luas Kumuh (Ha)\nAnyelir;2019;10\nAnyelir;2020;8,5\n")
    assert areas(data) == [("anyelir", 2019, 10, "reported"), ("anyelir", 2020, 8.5, "reported")]
    assert told(data, "bases_differ") == []


def test_what_went_is_never_an_area_and_what_is_left_has_its_own_year():
    data = read(
        "PENGURANGAN LUASAN KUMUH\nS.D. TAHUN 2021\nNo;Kelurahan;Luas Kumuh (Ha);;\n"
        ";;Awal (SK 2014);Pengurangan;Sisa\n1;Anyelir;18,92;14,26;4,66\n2;Mawar;10,5;3;7\n"
    )
    assert areas(data) == [
        ("anyelir", 2014, 18.92, "decree"), ("anyelir", 2021, 4.66, "reported"),
        ("mawar", 2014, 10.5, "decree"), ("mawar", 2021, 7, "reported"),
    ]  # fmt: skip
    assert figures(data) == [
        ("anyelir", "slum_area_handled", 14.26, "2021", "claim"),
        ("mawar", "slum_area_handled", 3, "2021", "claim"),
    ]
    (differing,) = told(data, "remainder")
    assert differing.place == "kelurahan:mawar"


def test_what_was_handled_until_a_year_is_a_figure_of_that_year():
    data = read("Kelurahan;Luas SK 2014 (Ha);Penanganan s.d. 2020 (Ha);Sisa Luas 2020 (Ha)\nAnyelir;10;4;7\n")
    assert [row[1:3] for row in areas(data)] == [(2014, 10), (2020, 7)]
    assert [row[1:4] for row in figures(data)] == [("slum_area_handled", 4, "2020")]
    assert len(told(data, "remainder")) == 1
    assert [problem for problem in data.problems if problem.table == "locations"] == []


def test_an_annex_with_rt_and_rw_in_one_column_under_merged_names_is_read():
    data = read(
        "LAMPIRAN KEPUTUSAN BUPATI MELATI\nNOMOR 663/45 TAHUN 2019\n"
        "No.;Luas (Ha);Lingkup Administratif;;;Kekumuhan;\n"
        ";;RT/RW;Kelurahan;Kecamatan;Nilai Kekumuhan;Tingkat Kekumuhan\n"
        "1;2,5;RT 01/RW 02;Anyelir;Melati;45;Kumuh Sedang\nJUMLAH;2,5;;;;;\nBUPATI MELATI;;;;;;\n"
    )
    assert [row[1:] for row in areas(data)] == [(2019, 2.5, "decree")]
    (rt,) = (row for row in data.places.values() if row["level"] == "rt")
    assert (rt["name"], rt["verified_area_ha_millionths"]) == ("RT 001 / RW 002", 2_500_000)


def test_an_area_at_first_without_its_year_is_kept_apart_and_still_checked():
    data = read("Kelurahan;Tahun;Luas Awal (Ha);Penanganan (Ha);Luas Akhir (Ha)\nAnyelir;2021;10;3;6\n")
    assert areas(data) == [("anyelir", 2021, 6, "reported")]
    assert [row[1:3] for row in figures(data)] == [("slum_area_before", 10), ("slum_area_handled", 3)]
    (found,) = contradictions(data)
    assert (found.rule, [figure.value // 1_000_000 for figure in found.figures]) == ("remainder", [10, 3, 6])


def test_with_a_list_of_places_areas_are_joined_by_name():
    places = "location_id,level,name\nk1,kelurahan,Anyelir\nk2,kelurahan,Mawar\n"
    data = read("Kelurahan;Tahun;Pengurangan (Ha);Sisa (Ha)\nMawar;2021;3;6\n", locations=places)
    assert data.readings[["location_id", "volume_millionths"]].to_numpy().tolist() == [["k2", 6_000_000]]
    assert data.figures[["location_id", "measure"]].to_numpy().tolist() == [["k2", "slum_area_handled"]]


@pytest.mark.parametrize(
    ("name", "role", "year", "decreed", "of_kawasan"),
    [
        ("Luas Kumuh (Ha)", "area", None, False, False),
        ("Luas Kumuh Awal 2016", "before", "2016", False, False),
        ("Luas SK 2014 (Ha)", "area", "2014", True, False),
        ("Sisa Luas Kumuh setelah Penanganan", "after", None, False, False),
        ("Luas yang belum tertangani", "after", None, False, False),
        ("Pengurangan Luas s.d. 2021 (Ha)", "handled", "2021", False, False),
        ("Luas Kawasan Kumuh (Ha)", "area", None, False, True),
    ],
)
def test_the_first_word_that_says_which_area_it_is_decides(name, role, year, decreed, of_kawasan):
    assert area_column(name) == AreaColumn(role, year, decreed, of_kawasan)


@pytest.mark.parametrize(
    "name",
    ["Kawasan Kumuh", "Penanganan", "Pengurangan (%)", "Luas (Ha)", "Luas Genangan", "SK", "Sisa Pagu", ""],
)
def test_any_other_column_is_no_slum_area(name):
    assert area_column(name) is None


# Stated totals and classes ---------------------------------------------------------------------------------


def test_totals_and_classes_beside_readings_are_shown_as_stated_and_never_computed_with():
    data = read(
        "Kelurahan;RT;Tahun;Jumlah KK;3a Volume;Total Nilai;Tingkat Kekumuhan\n"
        "Anyelir;1;2020;50;40;45;Sedang\n"
    )
    assert [row[1:] for row in figures(data)] == [
        ("score_total", 45, "2020", "claim"), ("slum_class", 2, "2020", "claim"),
    ]  # fmt: skip
    assert list(data.readings["indicator"]) == ["water_access"]
    total = scores_of(data).totals.set_index("location_id").loc["kelurahan:anyelir-RT001"]
    assert (int(total["total_low"]), int(total["total_high"])) == (5, 80)


def test_totals_and_classes_alone_are_figures_of_places_that_nobody_surveyed():
    data = read("Kelurahan;RT;RW;Tahun;Nilai Kekumuhan;Kategori\nAnyelir;1;2;2020;45;Sedang\n")
    assert [row[1:3] for row in figures(data)] == [("score_total", 45)]
    assert data.readings.empty


def test_a_list_of_places_may_state_classes_too():
    data = read(
        "location_id;level;name;Tahun;Tingkat Kekumuhan\nk;kelurahan;Anyelir;2020;Ringan\n", "locations.csv"
    )
    assert data.places["k"]["name"] == "Anyelir"
    assert data.figures[["location_id", "measure"]].to_numpy().tolist() == [["k", "slum_class"]]


def test_how_each_column_was_read_is_told_once_as_the_file_calls_it():
    data = read(ANNEX, "Lampiran SK 2020.csv")
    names = [(column.column, column.table) for column in data.columns if column.column]
    assert len(names) == len(set(names))
    assert ("Luas (Ha)", "indicators") in names
    assert {"slum_area", "Status", "kind"}.isdisjoint(name for name, _ in names)
